"""Saved measurements read back: those of this program to be changed further, those of others to be seen.

Structured reports that follow template TID 1500, and the presentation states of this program. What a report says in
another way is left out and counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.drawn import MARKS, Drawn, frame_of, plane_through
from healthgpt_viewer.imaging.geometry import PatientGrid, Points
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.measure import POINTS, Kind, Measurement, Point
from healthgpt_viewer.imaging.series import Series, Slice, Study

from .codes import QA, is_ai_result, is_own_measurement
from .index import newest
from .measured import DRAWN_AS, SHAPES, quantities_of

_ANGLES = ("1483009", "285285000", "110859")
_SHAPE_OF_CODE = {code.value: kind for kind, code in SHAPES.items()}
_ALIGNED = 1e-3  # pixels: so little off, the axes of an ellipse are those of the image
_UNREADABLE = (AttributeError, IndexError, KeyError, TypeError, ValueError)


@dataclass(frozen=True, eq=False)
class Found:
    """What the files of a study hold: measurements, and how many drawings could not be understood."""

    drawn: tuple[Drawn, ...]
    left_out: int = 0


@dataclass(frozen=True, eq=False)
class _Place:
    """Where an image of the study stands."""

    series: Series
    one: Slice
    words: str


@dataclass(frozen=True, eq=False)
class _Shape:
    """One drawing of a report: its graphic type and its points, on an image or in the patient."""

    graphic: str
    points: Points
    ref: ImageRef | None
    frame: str = ""


@dataclass(frozen=True, eq=False)
class _Part:
    """Drawings that belong together, and the numbers that were measured on them."""

    shapes: list[_Shape]
    numbers: list[Dataset]


def read_measurements(study: Study) -> Found:
    """The measurements among the files of a study; of reports and states with versions the newest."""
    places = {one.ref: place for one, place in _images(study)}
    headers = [header for series in study.series for header in series.headers]
    reports = [header for header in headers if _is_report(header)]
    found: dict[str, Drawn] = {}
    left_out = 0
    for header in newest(reports):
        drawn, missed = _of_report(header, study, places)
        found |= {one.uid: one for one in drawn}
        left_out += missed
    for header in newest_states(headers):
        found |= {one.uid: one for one in _of_state(header, study, places)}
    return Found(tuple(found.values()), left_out)


def own_reports(study: Study) -> list[Header]:
    """The newest reports of measurements that this program wrote, oldest first."""
    return newest(
        [h for s in study.series for h in s.headers if _is_report(h) and is_own_measurement(h.dataset)]
    )


def newest_states(headers: Iterable[Header]) -> list[Header]:
    """This program's presentation states, the newest for each series of images."""
    states = [
        header
        for header in headers
        if str(header.dataset.get("Modality", "")) == "PR" and is_own_measurement(header.dataset)
    ]
    states.sort(key=lambda header: int(header.dataset.get("InstanceNumber") or 0))
    return list({series_of_state(header): header for header in states}.values())


def series_of_state(header: Header) -> str:
    """The series of images that a presentation state is about."""
    referenced = header.dataset.get("ReferencedSeriesSequence")
    return str(referenced[0].get("SeriesInstanceUID", "")) if referenced else ""


def _is_report(header: Header) -> bool:
    dataset = header.dataset
    return (
        str(dataset.get("Modality", "")) == "SR"
        and "ContentSequence" in dataset
        and is_ai_result(dataset) != QA
    )


def _images(study: Study) -> Iterator[tuple[Slice, _Place]]:
    for series in study.series:
        for stack in series.stacks:
            for number, one in enumerate(stack.slices, 1):
                title = series.description or series.modality
                yield one, _Place(series, one, f"{title}, slice {number}/{len(stack.slices)}")


# Reports


def _of_report(header: Header, study: Study, places: dict[ImageRef, _Place]) -> tuple[list[Drawn], int]:
    own = is_own_measurement(header.dataset)
    maker = "" if own else _maker(header.dataset)
    drawn: list[Drawn] = []
    left_out = 0
    for group in _groups(header.dataset):
        for number, part in enumerate(_parts(group, own=own)):
            try:
                one = _drawn(group, part, study, places, own=own)
            except _UNREADABLE:
                one = None
            if one is None:
                left_out += 1
            else:
                uid = f"{one.uid}.{number + 1}" if number else one.uid
                drawn.append(replace(one, uid=uid, report=maker))
    return drawn, left_out


def _maker(dataset: Dataset) -> str:
    maker = str(dataset.get("Manufacturer", "") or "").strip() or "another program"
    title = str(dataset.get("SeriesDescription", "") or "").strip()
    return f"{title} ({maker})" if title else f"a report by {maker}"


def _groups(dataset: Dataset) -> Iterator[Dataset]:
    for part in _children(dataset, "126010"):
        yield from _children(part, "125007")


def _parts(group: Dataset, *, own: bool) -> Iterator[_Part]:
    """The drawings of a group: its region, and those that its numbers were inferred from."""
    items = list(group.get("ContentSequence") or [])
    numbers = [item for item in items if item.get("ValueType") == "NUM"]
    regions = _shapes(items)
    inferred = [(number, _shapes(number.get("ContentSequence") or [])) for number in numbers]
    if own:
        shapes = regions or next((shapes for _, shapes in inferred if shapes), [])
        if shapes:
            yield _Part(shapes, numbers)
        return
    without = [number for number, shapes in inferred if not shapes]
    for shape in regions:
        yield _Part([shape], without)
    for number, shapes in inferred:
        if shapes:
            yield _Part(shapes, [number])


def _shapes(items: Iterable[Dataset]) -> list[_Shape]:
    found = []
    for item in items:
        values = np.asarray(item.get("GraphicData") or [], float)
        if item.get("ValueType") == "SCOORD" and values.size and values.size % 2 == 0:
            about = next(
                (one for one in item.get("ContentSequence") or [] if "ReferencedSOPSequence" in one), None
            )
            ref = _reference(about) if about is not None else None
            # Column and row from the corner of the first pixel, to the row and column of pixel centres.
            found.append(_Shape(str(item.GraphicType), values.reshape(-1, 2)[:, ::-1] - 0.5, ref))
        elif item.get("ValueType") == "SCOORD3D" and values.size and values.size % 3 == 0:
            frame = str(item.get("ReferencedFrameOfReferenceUID", ""))
            found.append(_Shape(str(item.GraphicType), values.reshape(-1, 3), None, frame))
    return found


def _drawn(
    group: Dataset, part: _Part, study: Study, places: dict[ImageRef, _Place], *, own: bool
) -> Drawn | None:
    shape = part.shapes[0]
    stated = quantities_of(part.numbers)
    name = next((str(item.get("TextValue", "")) for item in _children(group, "112039")), "")
    uid = next((str(item.get("UID", "")) for item in _children(group, "112040")), "")
    wanted = _drawn_as(group) if own else None
    if shape.ref is not None:
        place = places.get(shape.ref)
        measurement = _measurement(part, wanted, shape.ref)
        if place is None or measurement is None:
            return None
        drawn = Drawn(
            measurement, study.uid, place.series.uid, frame_of(place.one), place.one.grid, place.words,
            ai_task=place.series.ai_task, stated=stated,
        )  # fmt: skip
    else:
        placed = _in_patient(part, wanted, uid)
        if placed is None:
            return None
        series = _series_in(study, shape.frame)
        where = f"reformat of {series.description or series.modality}" if series is not None else "reformat"
        drawn = Drawn(
            placed[0], study.uid, series.uid if series is not None else "", shape.frame, placed[1], where,
            reformat=True, ai_task=series.ai_task if series is not None else None, stated=stated,
        )  # fmt: skip
    named = "" if own and name == SHAPES[drawn.kind].meaning else name
    drawn = replace(drawn, uid=uid or drawn.uid)
    if drawn.kind in MARKS:
        return drawn.changed(replace(drawn.measurement, text=named or name))
    return replace(drawn, name=named)


def _drawn_as(group: Dataset) -> Kind | None:
    item = next(iter(_children(group, DRAWN_AS.value)), None)
    value = (
        str((item.get("ConceptCodeSequence") or [Dataset()])[0].get("CodeValue", ""))
        if item is not None
        else ""
    )
    return _SHAPE_OF_CODE.get(value)


def _measurement(part: _Part, wanted: Kind | None, ref: ImageRef) -> Measurement | None:
    """The drawings of a part as one measurement of the wanted kind, or of the one that they tell by themselves."""
    shapes = [shape.points for shape in part.shapes]
    found = _kind_and_points(part.shapes[0].graphic, shapes, _is_angle(part.numbers), wanted)
    if found is None:
        return None
    kind, points = found
    return Measurement(kind, tuple((float(row), float(column)) for row, column in points), ref)


def _in_patient(part: _Part, wanted: Kind | None, uid: str) -> tuple[Measurement, PatientGrid] | None:
    """The same of drawings in the patient, with the plane that they lie in."""
    grid = plane_through(np.concatenate([shape.points for shape in part.shapes]))
    if grid is None:
        return None
    flat = [replace(shape, points=grid.to_pixel(shape.points)[:, :2]) for shape in part.shapes]
    graphic = "POLYLINE" if flat[0].graphic == "POLYGON" else flat[0].graphic
    flat[0] = replace(flat[0], graphic=graphic)
    measurement = _measurement(_Part(flat, part.numbers), wanted, ImageRef(uid or "reformat"))
    return (measurement, grid) if measurement is not None else None


def _kind_and_points(
    graphic: str, shapes: Sequence[Points], is_angle: bool, wanted: Kind | None
) -> tuple[Kind, Points | list[Point]] | None:
    points = shapes[0]
    if graphic == "ELLIPSE" and len(points) == 4:
        return _ellipse(points)
    if graphic == "CIRCLE" and len(points) == 2:
        centre, radius = points[0], float(np.linalg.norm(points[1] - points[0]))
        return "ellipse", np.array([centre - radius, centre + radius])
    if graphic in ("POINT", "MULTIPOINT") and len(points) == 1:
        return ("text" if wanted == "text" else "probe"), points
    if graphic != "POLYLINE":
        return None
    if len(shapes) == 2 and all(len(shape) == 2 for shape in shapes):
        return "cobb", np.concatenate(shapes)
    return _line(points, is_angle, wanted)


def _line(points: Points, is_angle: bool, wanted: Kind | None) -> tuple[Kind, Points | list[Point]] | None:
    closed = len(points) > 3 and bool(np.allclose(points[0], points[-1], atol=1e-3))
    corners = points[:-1] if closed else points
    if wanted == "rectangle" and len(corners) == 4:
        return "rectangle", corners[[0, 2]]
    if wanted is not None and POINTS[wanted] in (None, len(corners)):
        return wanted, corners
    if closed:
        return "polygon", corners
    if is_angle and len(points) in (3, 4):
        return ("angle" if len(points) == 3 else "cobb"), points
    return ("length", points) if len(points) == 2 else None


def _ellipse(ends: Points) -> tuple[Kind, Points]:
    """The box of an ellipse whose axes are those of the image; else its outline."""
    centre = ends.mean(axis=0)
    first, second = (ends[1] - ends[0]) / 2, (ends[3] - ends[2]) / 2
    if min(abs(first[0]), abs(first[1])) < _ALIGNED and min(abs(second[0]), abs(second[1])) < _ALIGNED:
        half = np.maximum(np.abs(first), np.abs(second))
        return "ellipse", np.array([centre - half, centre + half])
    angles = np.linspace(0, 2 * np.pi, 96, endpoint=False)[:, None]
    return "freehand", np.asarray(centre + np.cos(angles) * first + np.sin(angles) * second)


def _is_angle(numbers: Iterable[Dataset]) -> bool:
    names = ((number.get("ConceptNameCodeSequence") or [Dataset()])[0] for number in numbers)
    return any(
        str(name.get("CodeValue", "")) in _ANGLES or "angle" in str(name.get("CodeMeaning", "")).casefold()
        for name in names
    )


def _series_in(study: Study, frame: str) -> Series | None:
    """A series of images in a frame of reference."""
    for series in study.series:
        for stack in series.stacks:
            if stack.slices and frame and frame_of(stack.slices[0]) == frame:
                return series
    return None


# Presentation states of this program


def _of_state(header: Header, study: Study, places: dict[ImageRef, _Place]) -> list[Drawn]:
    found = []
    for annotation in header.dataset.get("GraphicAnnotationSequence") or []:
        try:
            drawn = _mark(annotation, study, places)
        except _UNREADABLE:
            drawn = None
        if drawn is not None:
            found.append(drawn)
    return found


def _mark(annotation: Dataset, study: Study, places: dict[ImageRef, _Place]) -> Drawn | None:
    ref = _image(annotation.ReferencedImageSequence)
    place = places.get(ref) if ref is not None else None
    graphics = annotation.get("GraphicObjectSequence") or []
    texts = annotation.get("TextObjectSequence") or []
    if place is None or ref is None or not (graphics or texts):
        return None
    text = str(texts[0].UnformattedTextValue) if texts else ""
    item = graphics[0] if graphics else texts[0]
    values = item.GraphicData[:4] if graphics else item.AnchorPoint
    points = np.asarray(values, float).reshape(-1, 2)[:, ::-1] - 0.5
    kind: Kind = "arrow" if graphics else "text"
    measurement = Measurement(kind, tuple((float(r), float(c)) for r, c in points), ref, text)
    drawn = Drawn(
        measurement, study.uid, place.series.uid, frame_of(place.one), place.one.grid, place.words,
        ai_task=place.series.ai_task,
    )  # fmt: skip
    uid = str(item.get("TrackingUID", ""))
    return replace(drawn, uid=uid) if uid else drawn


# Content items


def _children(item: Dataset, value: str) -> list[Dataset]:
    """The content items below one whose concept has a code value."""
    return [
        child
        for child in item.get("ContentSequence") or []
        if str((child.get("ConceptNameCodeSequence") or [Dataset()])[0].get("CodeValue", "")) == value
    ]


def _reference(item: Dataset) -> ImageRef | None:
    return _image(item.get("ReferencedSOPSequence"))


def _image(sequence: Any) -> ImageRef | None:
    if not sequence:
        return None
    frame = sequence[0].get("ReferencedFrameNumber") or 1
    frame = frame if isinstance(frame, (int, str)) else frame[0]
    return ImageRef(str(sequence[0].get("ReferencedSOPInstanceUID", "")), int(frame))
