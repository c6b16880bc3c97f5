"""Questions and answers as a Comprehensive 3D SR of template TID 1500 (DICOM contract, section 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import Comprehensive3DSRStorage

from healthgpt_viewer.imaging.geometry import Box

from .codes import SCHEME, is_ai_result
from .model import Report, Turn, new_uid
from .parts import (
    IMPLEMENTATION_UID,
    MANUFACTURER,
    PRODUCT,
    begin,
    code,
    finish,
    image_reference,
    model_equipment,
)

DESCRIPTION = "AI ANSWERS - UNVERIFIED"
_WARNING = (
    "AI GENERATED - NOT VERIFIED - RESEARCH ONLY. Not a medical report; not for diagnosis or treatment."
)
_CONTAINS, _CONTEXT, _MODIFIER = "CONTAINS", "HAS OBS CONTEXT", "HAS CONCEPT MOD"
_PROCEDURES: dict[str, tuple[str, str, str]] = {
    "CT": ("25045-6", "LN", "CT unspecified body region"),
    "MR": ("25056-3", "LN", "MRI unspecified body region"),
}


def report_dataset(report: Report) -> Dataset:
    """The DICOM object of a conversation, whole and ready to be written."""
    first = report.turns[0]
    dataset = begin(
        first.source,
        str(Comprehensive3DSRStorage),
        report.uid,
        report.made,
        report.series,
        report.instance_number,
    )
    dataset.Modality, dataset.SeriesDescription = "SR", DESCRIPTION
    dataset.CompletionFlag, dataset.PreliminaryFlag, dataset.VerificationFlag = (
        "PARTIAL",
        "PRELIMINARY",
        "UNVERIFIED",
    )
    dataset.PerformedProcedureCodeSequence = Sequence([])
    dataset.ReferencedPerformedProcedureStepSequence = Sequence([])
    purpose = code("109102", "DCM", "Processing Equipment")
    equipment = model_equipment(first.maker, purpose, report.made, "AI answers to questions about images")
    dataset.ContributingEquipmentSequence = Sequence([equipment])
    if any(is_ai_result(turn.source.dataset) for turn in report.turns):
        dataset.SyntheticData = "YES"
    _evidence(dataset, report)
    dataset.ValueType, dataset.ContinuityOfContent = "CONTAINER", "SEPARATE"
    dataset.ConceptNameCodeSequence = Sequence([code("126000", "DCM", "Imaging Measurement Report")])
    dataset.ContentTemplateSequence = Sequence([_template("1500")])
    dataset.ContentSequence = content(report)
    return finish(dataset)


def _evidence(dataset: Dataset, report: Report) -> None:
    studies: dict[str, dict[str, dict[str, Dataset]]] = {}
    for turn in report.turns:
        source = turn.source.dataset
        place = studies.setdefault(str(source.StudyInstanceUID), {}).setdefault(
            str(source.SeriesInstanceUID), {}
        )
        item = Dataset()
        item.ReferencedSOPClassUID = turn.source.sop_class_uid
        item.ReferencedSOPInstanceUID = turn.source.sop_instance_uid
        place[turn.source.sop_instance_uid] = item
    dataset.CurrentRequestedProcedureEvidenceSequence = Sequence(
        [study_item(uid, series) for uid, series in studies.items()]
    )
    if report.predecessor is not None:
        before = report.predecessor
        item = Dataset()
        item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = before.sop_class_uid, before.uid
        dataset.PredecessorDocumentsSequence = Sequence(
            [study_item(before.study_uid, {before.series_uid: {"": item}})]
        )


def study_item(uid: str, series: Mapping[str, Mapping[str, Dataset]]) -> Dataset:
    """References to instances by series, as evidence and predecessors of a report name them (PS3.3 C.17.2.1)."""
    study = Dataset()
    study.StudyInstanceUID = uid
    listed = []
    for series_uid, instances in series.items():
        item = Dataset()
        item.SeriesInstanceUID = series_uid
        item.ReferencedSOPSequence = Sequence(list(instances.values()))
        listed.append(item)
    study.ReferencedSeriesSequence = Sequence(listed)
    return study


def content(report: Report) -> Sequence:
    """The content items below the root."""
    return Sequence(
        [
            *_context(report),
            _library(report),
            _container(
                ("126010", "DCM", "Imaging Measurements"),
                [_turn(number, turn) for number, turn in enumerate(report.turns, 1)],
            ),
            _container(
                ("C0034375", "UMLS", "Qualitative Evaluations"),
                [_text(_CONTAINS, ("121106", "DCM", "Comment"), _WARNING)],
            ),
        ]
    )


def _context(report: Report) -> list[Dataset]:
    first = report.turns[0]
    language, country = (
        report.language,
        {"en-US": "English (United States)"}.get(report.language, report.language),
    )
    observer = _uidref(_CONTEXT, ("121012", "DCM", "Device Observer UID"), IMPLEMENTATION_UID)
    procedure = procedure_of(str(first.source.dataset.get("Modality", "")))
    return [
        _code(
            _MODIFIER,
            ("121049", "DCM", "Language of Content Item and Descendants"),
            (language, "RFC5646", country),
        ),
        _code(_CONTEXT, ("121005", "DCM", "Observer Type"), ("121007", "DCM", "Device")),
        observer,
        _text(_CONTEXT, ("121013", "DCM", "Device Observer Name"), PRODUCT),
        _text(_CONTEXT, ("121014", "DCM", "Device Observer Manufacturer"), MANUFACTURER),
        _text(_CONTEXT, ("121015", "DCM", "Device Observer Model Name"), first.maker.name),
        _code(_MODIFIER, ("121058", "DCM", "Procedure reported"), procedure),
    ]


def procedure_of(modality: str) -> tuple[str, str, str]:
    """The code of "Procedure reported" for images of a modality, as far as it is known."""
    return _PROCEDURES.get(modality, ("363679005", "SCT", "Imaging procedure"))


def _library(report: Report) -> Dataset:
    images = {turn.ref: _image(_CONTAINS, turn, None) for turn in report.turns}
    group = _container(("126200", "DCM", "Image Library Group"), images.values())
    return _container(("111028", "DCM", "Image Library"), [group])


def _turn(number: int, turn: Turn) -> Dataset:
    name = f"turn-{number:04d}" + ("/region-1" if turn.region is not None else "")
    about = _region(turn, turn.region) if turn.region is not None else _image(_CONTAINS, turn, _SOURCE)
    group = _container(
        ("125007", "DCM", "Measurement Group"),
        [
            _text(_CONTEXT, ("112039", "DCM", "Tracking Identifier"), name),
            _uidref(_CONTEXT, ("112040", "DCM", "Tracking Unique Identifier"), turn.uid),
            _text(_MODIFIER, ("111001", "DCM", "Algorithm Name"), turn.maker.name),
            _text(_MODIFIER, ("111003", "DCM", "Algorithm Version"), turn.maker.version or "unknown"),
            _text(_MODIFIER, ("111002", "DCM", "Algorithm Parameters"), turn.parameters()),
            about,
            _text(_CONTAINS, ("QUESTION", SCHEME, "Question put to algorithm"), turn.question),
            _text(
                _CONTAINS, ("ANSWER", SCHEME, "Answer generated by algorithm"), turn.answer or "(no answer)"
            ),
        ],
    )
    group.ContentTemplateSequence = Sequence([_template("1410" if turn.region is not None else "1501")])
    return group


_SOURCE = ("121112", "DCM", "Source of Measurement")


def _region(turn: Turn, region: Box) -> Dataset:
    """A closed outline in pixel edges of the source: column, then row (PS3.3 C.18.6)."""
    item = _item(_CONTAINS, "SCOORD", ("111030", "DCM", "Image Region"))
    corners = [
        (region.col0, region.row0),
        (region.col1, region.row0),
        (region.col1, region.row1),
        (region.col0, region.row1),
    ]
    item.GraphicType = "POLYLINE"
    item.GraphicData = [value for corner in [*corners, corners[0]] for value in corner]
    item.ContentSequence = Sequence([_image("SELECTED FROM", turn, None)])
    return item


def _item(relationship: str, kind: str, concept: tuple[str, str, str] | None) -> Dataset:
    item = Dataset()
    item.RelationshipType, item.ValueType = relationship, kind
    if concept is not None:
        item.ConceptNameCodeSequence = Sequence([code(*concept)])
    return item


def _container(concept: tuple[str, str, str], content: Iterable[Dataset]) -> Dataset:
    item = _item(_CONTAINS, "CONTAINER", concept)
    item.ContinuityOfContent = "SEPARATE"
    item.ContentSequence = Sequence(list(content))
    return item


def _text(relationship: str, concept: tuple[str, str, str], text: str) -> Dataset:
    item = _item(relationship, "TEXT", concept)
    item.TextValue = text
    return item


def _code(relationship: str, concept: tuple[str, str, str], value: tuple[str, str, str]) -> Dataset:
    item = _item(relationship, "CODE", concept)
    item.ConceptCodeSequence = Sequence([code(*value)])
    return item


def _uidref(relationship: str, concept: tuple[str, str, str], uid: str) -> Dataset:
    item = _item(relationship, "UIDREF", concept)
    item.UID = uid or new_uid()
    return item


def _image(relationship: str, turn: Turn, concept: tuple[str, str, str] | None) -> Dataset:
    item = _item(relationship, "IMAGE", concept)
    item.ReferencedSOPSequence = Sequence([image_reference(turn.source, turn.ref.frame)])
    return item


def _template(identifier: str) -> Dataset:
    item = Dataset()
    item.MappingResource, item.TemplateIdentifier = "DCMR", identifier
    return item
