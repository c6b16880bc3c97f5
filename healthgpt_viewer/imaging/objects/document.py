"""Documents that travel as DICOM: PDF and others (PS3.3 A.45)."""

from __future__ import annotations

from dataclasses import dataclass

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.language import said

from .damage import told

PDF = "application/pdf"


@dataclass(frozen=True, eq=False)
class Document:
    """A document as it was put into the file; ``mime`` is what the file says that it is."""

    title: str
    mime: str
    data: bytes


@told
def read_document(header: Header) -> Document:
    """The document in a file.

    Raises:
        HealthGPTError: it is empty, or says that it is a PDF and is none.
    """
    dataset = header.dataset
    data, length = dataset.get("EncapsulatedDocument"), dataset.get("EncapsulatedDocumentLength")
    if not isinstance(data, bytes) or not data:
        raise HealthGPTError(said("{label} holds no document.", label=header.source.label))
    if isinstance(length, int) and 0 < length <= len(data):
        data = data[:length]  # without the byte that makes its length even
    mime = str(dataset.get("MIMETypeOfEncapsulatedDocument") or "").strip().lower()
    if mime == PDF and b"%PDF-" not in data[:1024]:
        raise HealthGPTError(
            said(
                "The document in {label} says that it is a PDF and is none; it is not opened.",
                label=header.source.label,
            )
        )
    return Document(str(dataset.get("DocumentTitle") or "").strip() or "Document", mime, data)
