"""Measurements as a Comprehensive 3D SR of template TID 1500: on images by pixels, on reformats by patient coordinates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from highdicom.sr import (
    CodedConcept,
    CoordinatesForMeasurement,
    CoordinatesForMeasurement3D,
    DeviceObserverIdentifyingAttributes,
    GraphicTypeValues,
    GraphicTypeValues3D,
    ImageRegion,
    ImageRegion3D,
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    PlanarROIMeasurementsAndQualitativeEvaluations,
    QualitativeEvaluation,
    SourceImageForRegion,
    TrackingIdentifier,
)
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.sr.codedict import codes
from pydicom.uid import Comprehensive3DSRStorage

from healthgpt_viewer.imaging.drawn import MARKS, Drawn
from healthgpt_viewer.imaging.geometry import Points
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.measure import Reading, outline

from .codes import DRAWING_SCHEME, is_ai_result
from .measured import DRAWN_AS, SHAPES, Number, numbers_of
from .model import Predecessor, ResultSeries, new_uid
from .parts import IMPLEMENTATION_UID, MANUFACTURER, PRODUCT, begin, code, finish, image_reference
from .report import procedure_of, study_item

DESCRIPTION = "MEASUREMENTS - UNVERIFIED"
_SCHEME_NAME = "HealthGPT Viewer drawing codes"


@dataclass(frozen=True, eq=False)
class Saved:
    """A measurement to be saved: what it says, and the images it was made on (those of the series, of a reformat)."""

    drawn: Drawn
    reading: Reading
    sources: tuple[Header, ...]


@dataclass(frozen=True, eq=False)
class Version:
    """Which object is written: its UID, its series, its number in that, and what it takes the place of."""

    uid: str
    series: ResultSeries
    number: int
    made: datetime
    predecessor: Predecessor | None = None


def measured_report(items: Sequence[Saved], about: Header, version: Version) -> Dataset:
    """The report of the measurements of one study, ready to be written.

    Args:
        items: the measurements; none where all those of the former version were deleted.
        about: an image of the study, for patient and study.
    """
    dataset = begin_drawing(about, str(Comprehensive3DSRStorage), version, "SR", DESCRIPTION)
    dataset.CompletionFlag, dataset.PreliminaryFlag, dataset.VerificationFlag = (
        "PARTIAL",
        "PRELIMINARY",
        "UNVERIFIED",
    )
    dataset.PerformedProcedureCodeSequence = Items([])
    dataset.ReferencedPerformedProcedureStepSequence = Items([])
    headers = [header for item in items for header in item.sources]
    if any(is_ai_result(header.dataset) for header in headers):
        dataset.SyntheticData = "YES"
    _evidence(dataset, headers or [about], version.predecessor)
    (root,) = _content(items, str(about.dataset.get("Modality", "")))
    for element in root:
        if element.keyword != "RelationshipType":
            dataset.add(element)
    if not items:
        # The template wants a part with content; that there is nothing any more is a statement, too. It takes the place
        # of the measurements, without which highdicom makes no report.
        dataset.ContentSequence = Items([*list(root.ContentSequence)[:-1], _nothing_left()])
    return finish(dataset)


def begin_drawing(
    about: Header, sop_class: str, version: Version, modality: str, description: str
) -> Dataset:
    """A data set with patient, study, series and equipment of what was drawn; its mark is the coding scheme."""
    dataset = begin(about, sop_class, version.uid, version.made, version.series, version.number)
    scheme = Dataset()
    scheme.CodingSchemeDesignator, scheme.CodingSchemeName = DRAWING_SCHEME, _SCHEME_NAME
    scheme.CodingSchemeResponsibleOrganization = MANUFACTURER
    dataset.CodingSchemeIdentificationSequence = Items([scheme])
    dataset.Modality, dataset.SeriesDescription = modality, description
    return dataset


def _evidence(dataset: Dataset, headers: Iterable[Header], before: Predecessor | None) -> None:
    studies: dict[str, dict[str, dict[str, Dataset]]] = {}
    for header in headers:
        source, item = header.dataset, Dataset()
        item.ReferencedSOPClassUID = header.sop_class_uid
        item.ReferencedSOPInstanceUID = header.sop_instance_uid
        series = studies.setdefault(str(source.StudyInstanceUID), {})
        series.setdefault(str(source.SeriesInstanceUID), {})[header.sop_instance_uid] = item
    dataset.CurrentRequestedProcedureEvidenceSequence = Items(
        [study_item(uid, series) for uid, series in studies.items()]
    )
    if before is not None:
        item = Dataset()
        item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = before.sop_class_uid, before.uid
        dataset.PredecessorDocumentsSequence = Items(
            [study_item(before.study_uid, {before.series_uid: {"": item}})]
        )


def _content(items: Sequence[Saved], modality: str) -> MeasurementReport:
    device = DeviceObserverIdentifyingAttributes(
        IMPLEMENTATION_UID, name=PRODUCT, manufacturer_name=MANUFACTURER, model_name=PRODUCT
    )
    return MeasurementReport(
        ObservationContext(observer_device_context=ObserverContext(codes.DCM.Device, device)),
        CodedConcept(*procedure_of(modality)),
        [_group(item) for item in items] or [_empty_group()],
    )


def _empty_group() -> Any:
    return MeasurementsAndQualitativeEvaluations(TrackingIdentifier(new_uid(), "none"))


def _nothing_left() -> Dataset:
    item, comment = Dataset(), Dataset()
    item.RelationshipType, item.ValueType, item.ContinuityOfContent = "CONTAINS", "CONTAINER", "SEPARATE"
    item.ConceptNameCodeSequence = Items([code("C0034375", "UMLS", "Qualitative Evaluations")])
    comment.RelationshipType, comment.ValueType = "CONTAINS", "TEXT"
    comment.ConceptNameCodeSequence = Items([code("121106", "DCM", "Comment")])
    comment.TextValue = "All measurements of the former version were deleted."
    item.ContentSequence = Items([comment])
    return item


def _group(item: Saved) -> Any:
    """TID 1410 for a region, and for what has no number; else TID 1501, whose numbers lead to where they were measured."""
    drawn = item.drawn
    name = drawn.name or (drawn.measurement.text if drawn.kind in MARKS else "")
    tracking = TrackingIdentifier(drawn.uid, name or SHAPES[drawn.kind].meaning)
    shape = [QualitativeEvaluation(DRAWN_AS, SHAPES[drawn.kind])]
    numbers = numbers_of(drawn.kind, item.reading) if drawn.kind not in MARKS else []
    if drawn.measurement.is_region or not numbers:
        return PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking,
            referenced_region=_region(item),
            measurements=[_measured(number) for number in numbers] or None,
            qualitative_evaluations=shape,
        )
    places = _coordinates(item)
    return MeasurementsAndQualitativeEvaluations(
        tracking,
        measurements=[_measured(number, places) for number in numbers],
        qualitative_evaluations=shape,
    )


def _measured(number: Number, places: Sequence[CoordinatesForMeasurement] | None = None) -> Measurement:
    return Measurement(
        number.concept,
        number.value,
        number.unit,
        derivation=number.derivation,
        referenced_coordinates=places,
    )


def _coordinates(item: Saved) -> list[CoordinatesForMeasurement | CoordinatesForMeasurement3D]:
    """Where a number was measured: one line, or the two of a Cobb angle."""
    points, drawn = np.asarray(item.drawn.measurement.points, float), item.drawn
    parts = [points[:2], points[2:]] if drawn.kind == "cobb" else [points]
    kind = "POINT" if drawn.kind == "probe" else "POLYLINE"
    if drawn.reformat and drawn.grid is not None:
        return [
            CoordinatesForMeasurement3D(
                GraphicTypeValues3D(kind), _in_patient(part, drawn), drawn.frame_of_reference
            )
            for part in parts
        ]
    return [
        CoordinatesForMeasurement(GraphicTypeValues(kind), _in_pixels(part), _source(item)) for part in parts
    ]


def _region(item: Saved) -> ImageRegion | ImageRegion3D:
    drawn = item.drawn
    if drawn.kind == "ellipse":
        kind, points = "ELLIPSE", _axes(drawn)
    elif drawn.measurement.is_region:
        kind, points = "POLYLINE", outline(drawn.measurement)
    else:
        points = np.asarray(drawn.measurement.points, float)
        kind = "POINT" if len(points) == 1 else "POLYLINE"
    if drawn.reformat and drawn.grid is not None:
        kind = "POLYGON" if kind == "POLYLINE" and drawn.measurement.is_region else kind
        return ImageRegion3D(GraphicTypeValues3D(kind), _in_patient(points, drawn), drawn.frame_of_reference)
    return ImageRegion(GraphicTypeValues(kind), _in_pixels(points), _source(item))


def _axes(drawn: Drawn) -> Points:
    """[4, 2]: the ends of the longer axis of an ellipse, then those of the shorter (PS3.3 C.18.6.1.2)."""
    (top, left), (bottom, right) = drawn.measurement.points
    row, column = (top + bottom) / 2, (left + right) / 2
    upright, across = [(top, column), (bottom, column)], [(row, left), (row, right)]
    spacing = drawn.grid.spacing if drawn.grid is not None else (1.0, 1.0)
    is_upright = abs(bottom - top) * spacing[0] > abs(right - left) * spacing[1]
    return np.asarray([*upright, *across] if is_upright else [*across, *upright], np.float64)


def _in_pixels(points: Points) -> Points:
    """(column, row) from the corner of the first pixel (PS3.3 C.18.6.1.1)."""
    return np.asarray(points[:, ::-1] + 0.5)


def _in_patient(points: Points, drawn: Drawn) -> Points:
    assert drawn.grid is not None
    return drawn.grid.to_patient(points[:, 0], points[:, 1])


def _source(item: Saved) -> SourceImageForRegion:
    header = item.sources[0]
    reference = image_reference(header, item.drawn.measurement.ref.frame)
    frame = reference.get("ReferencedFrameNumber")
    return SourceImageForRegion(
        header.sop_class_uid, header.sop_instance_uid, [int(frame)] if frame is not None else None
    )
