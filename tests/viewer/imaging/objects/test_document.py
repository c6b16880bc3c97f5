"""A document comes out of its file as it went in, and only as what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.objects.document import read_document
from healthgpt_viewer.imaging.sources import FileSource


def header_of(data: bytes, mime: str = "application/pdf", **more: object) -> Header:
    dataset = Dataset()
    dataset.EncapsulatedDocument, dataset.MIMETypeOfEncapsulatedDocument = data, mime
    for name, value in more.items():
        setattr(dataset, name, value)
    return Header(FileSource(Path("doc.dcm")), dataset, "", "1.2.3", "", 1)


def test_the_byte_that_pads_it_is_left_out() -> None:
    document = read_document(
        header_of(b"%PDF-1.4 x\0", EncapsulatedDocumentLength=10, DocumentTitle="Letter")
    )
    assert (document.title, document.data) == ("Letter", b"%PDF-1.4 x")


def test_what_says_it_is_a_pdf_and_is_none_is_refused() -> None:
    with pytest.raises(HealthGPTError, match="is none"):
        read_document(header_of(b"MZ\x90\x00 a program"))
    with pytest.raises(HealthGPTError, match="no document"):
        read_document(header_of(b""))


def test_a_real_document(shared: Path) -> None:
    path = shared / "data" / "ct-transfer-syntaxes" / "non-image" / "encapsulated_pdf_ecg.dcm"
    document = read_document(read_header(path))
    assert document.mime == "application/pdf"
    assert document.data.startswith(b"%PDF-")
