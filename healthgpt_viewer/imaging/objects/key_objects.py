"""Key Object Selections: images that somebody picked, read and written (PS3.3 A.35.4, PS3.16 TID 2010)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.frames import first_item
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.results.model import new_uid
from healthgpt_viewer.imaging.results.parts import (
    MANUFACTURER,
    PRODUCT,
    finish,
    image_reference,
    product_version,
)

from .damage import told
from .references import Images, of_series

DESCRIPTION = "Key images"
_NOTE = ("113012", "DCM")  # Key Object Description
_FIRST_NUMBER = 8001
_PATIENT = ("PatientName", "PatientID", "PatientBirthDate", "PatientSex")
_STUDY = ("StudyDate", "StudyTime", "StudyID", "AccessionNumber", "ReferringPhysicianName")
_KEPT = (
    "StudyInstanceUID", "SeriesInstanceUID", "SOPClassUID", "SOPInstanceUID", "IssuerOfPatientID", "PatientIdentityRemoved",
    "DeidentificationMethod", "DeidentificationMethodCodeSequence", "StudyDescription",
)  # fmt: skip


@dataclass(frozen=True)
class KeyObjects:
    """A selection: ``title`` is why the images were picked ("Of Interest"), ``note`` what was written about them."""

    header: Header
    title: str
    note: str
    images: Images
    made: str


@told
def read_key_objects(header: Header) -> KeyObjects:
    """A selection from its header."""
    dataset = header.dataset
    title = first_item(dataset, "ConceptNameCodeSequence")
    items = [item for item in dataset.get("ContentSequence") or () if item.get("ReferencedSOPSequence")]
    named = Images.of(reference for item in items for reference in item.ReferencedSOPSequence)
    # Some programs write no content: what the selection rests on is then what was picked.
    studies = dataset.get("CurrentRequestedProcedureEvidenceSequence") or ()
    series = [one for study in studies for one in study.get("ReferencedSeriesSequence") or ()]
    return KeyObjects(
        header,
        str(title.get("CodeMeaning") or "").strip() if title is not None else "",
        _note(dataset),
        named or of_series(series, "ReferencedSOPSequence"),
        str(dataset.get("ContentDate") or ""),
    )


def _note(dataset: Dataset) -> str:
    for item in dataset.get("ContentSequence") or ():
        name = first_item(item, "ConceptNameCodeSequence")
        if name is not None and (name.get("CodeValue"), name.get("CodingSchemeDesignator")) == _NOTE:
            return str(item.get("TextValue") or "").strip()
    return ""


def selection(
    refs: Sequence[ImageRef], headers: Mapping[str, Header], note: str, taken: Iterable[int]
) -> Dataset:
    """A new Key Object Selection of images of one study, ready to be written.

    Args:
        refs: the images, in their order.
        headers: the headers of their instances, by SOP Instance UID.
        taken: the series numbers of the study.
    """
    from highdicom.ko import KeyObjectSelection, KeyObjectSelectionDocument
    from pydicom.sr.codedict import codes

    frames: dict[str, list[int]] = {}
    for ref in refs:
        frames.setdefault(ref.sop_instance_uid, []).append(ref.frame)
    evidence = [_evidence(headers[uid]) for uid in frames]
    content = KeyObjectSelection(codes.DCM.OfInterest, evidence, description=note or None)
    document = KeyObjectSelectionDocument(
        evidence, content, new_uid(), _free_number(taken), new_uid(), 1, manufacturer=MANUFACTURER
    )
    for item in document.ContentSequence:
        for reference in item.get("ReferencedSOPSequence") or ():
            _name_frames(reference, headers, frames)
    made = datetime.now().astimezone()
    document.SeriesDescription, document.ManufacturerModelName = DESCRIPTION, PRODUCT
    document.SoftwareVersions = product_version()
    document.SeriesDate, document.SeriesTime = made.strftime("%Y%m%d"), made.strftime("%H%M%S")
    document.SpecificCharacterSet = "ISO_IR 192"
    return finish(document)


def _evidence(header: Header) -> Dataset:
    """What a selection says of an image: its patient and study, and its name."""
    source, item = header.dataset, Dataset()
    for name in (*_PATIENT, *_STUDY):
        setattr(item, name, source[name].value if name in source else "")
    for name in _KEPT:
        if name in source:
            setattr(item, name, source[name].value)
    item.SOPClassUID, item.SOPInstanceUID = header.sop_class_uid, header.sop_instance_uid
    return item


def _name_frames(reference: Dataset, headers: Mapping[str, Header], frames: Mapping[str, list[int]]) -> None:
    """Name the frames of an instance that has several: highdicom refers to whole instances."""
    uid = str(reference.ReferencedSOPInstanceUID)
    if "ReferencedFrameNumber" in image_reference(headers[uid], 1):
        reference.ReferencedFrameNumber = sorted(frames[uid])


def _free_number(taken: Iterable[int]) -> int:
    numbers = set(taken)
    return next(
        number for number in range(_FIRST_NUMBER, _FIRST_NUMBER + len(numbers) + 1) if number not in numbers
    )
