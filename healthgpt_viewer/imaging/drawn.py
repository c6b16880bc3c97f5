"""A measurement with all that belongs to it: which image it was drawn on, where that lies, and what it is called.

Where the image has a place in the patient, so has the measurement: it stands on every image through that place, on
slices, reformats and generated images alike (:func:`placed`). Everywhere else it belongs to its image alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from healthgpt_viewer.language import Figure, said

from .geometry import PatientGrid, Points, Vector
from .headers import ImageRef
from .measure import AI_UNIT, Kind, Measurement, Point, Quantity, Reading, Statistics, in_patient, outline
from .results.model import new_uid
from .series import Slice

TITLES: dict[Kind, str] = {
    "length": said("Length"), "angle": said("Angle"), "cobb": said("Cobb angle"), "rectangle": said("Rectangle"),
    "ellipse": said("Ellipse"), "polygon": said("Polygon"), "freehand": said("Freehand"), "arrow": said("Arrow"),
    "text": said("Text"), "probe": said("Probe"),
}  # fmt: skip
# The same within a sentence.
NAMES: dict[Kind, str] = {
    "length": said("length"), "angle": said("angle"), "cobb": said("cobb angle"), "rectangle": said("rectangle"),
    "ellipse": said("ellipse"), "polygon": said("polygon"), "freehand": said("freehand"), "arrow": said("arrow"),
    "text": said("text"), "probe": said("probe"),
}  # fmt: skip
# What is only drawn, and says nothing by itself.
MARKS: tuple[Kind, ...] = ("arrow", "text")
_COLOURS = {"red": said("Red"), "green": said("Green"), "blue": said("Blue")}
_PLANE_TOLERANCE = 0.05  # mm: further from the plane of an image, a measurement does not lie on it
_PARALLEL = 1e-4  # the sine of the angle beyond which the sides of a box are no longer those of the image


@dataclass(frozen=True)
class Drawn:
    """One measurement of a study.

    Attributes:
        measurement: its kind and points, on the image that it was drawn on.
        study_uid, series_uid: where that image belongs; of a reformat, the series that was cut.
        frame_of_reference: the UID of the patient space that ``grid`` lies in; empty where the file names none.
        grid: the place of the image in the patient.
        where: the image in words, for lists: "CT head, slice 12/30".
        name: what the reader calls it.
        uid: kept through all edits and versions (Tracking Unique Identifier).
        reformat: drawn on a plane that stands in no file.
        ai_task: the task of the generated image that it was drawn on, or None.
        report: the title of another maker's report that it comes from; it is shown and not changed.
        stated: what the file that it was read from says of it.
    """

    measurement: Measurement
    study_uid: str
    series_uid: str
    frame_of_reference: str = ""
    grid: PatientGrid | None = None
    where: str = ""
    name: str = ""
    uid: str = field(default_factory=new_uid)
    reformat: bool = False
    ai_task: str | None = None
    report: str = ""
    stated: tuple[Quantity, ...] = ()

    @property
    def kind(self) -> Kind:
        """Which kind of measurement it is."""
        return self.measurement.kind

    @property
    def locked(self) -> bool:
        """Whether it is of another maker's report."""
        return bool(self.report)

    @property
    def title(self) -> str:
        """Its name, else its text or kind."""
        return self.name or (self.measurement.text if self.kind in MARKS else "") or TITLES[self.kind]

    def changed(self, measurement: Measurement) -> Drawn:
        """The same with other points or text."""
        return replace(self, measurement=measurement, stated=self.stated if self.locked else ())


def frame_of(one: Slice) -> str:
    """The UID of the patient space that a slice lies in; empty where the file gives no place."""
    return str(one.header.dataset.get("FrameOfReferenceUID", "") or "") if one.grid is not None else ""


def placed(drawn: Drawn, ref: ImageRef, grid: PatientGrid | None, frame: str) -> Measurement | None:
    """A measurement as it lies on an image; None where it does not.

    Args:
        ref, grid, frame: the image, its place in the patient, and the frame of reference of that.

    Boxes whose sides are not those of the image come as the polygon that they are.
    """
    if drawn.measurement.ref == ref:
        return drawn.measurement
    if drawn.grid is None or grid is None or not frame or frame != drawn.frame_of_reference:
        return None
    if _beside(drawn.grid, grid):
        return None
    if np.abs(grid.to_pixel(in_patient(drawn.measurement, drawn.grid))[:, 2]).max() > _PLANE_TOLERANCE:
        return None
    return _on(drawn.measurement, drawn.grid, grid, ref)


def _beside(one: PatientGrid, other: PatientGrid) -> bool:
    """Whether two planes of the same directions are not the same: of a whole stack most are told apart by this alone."""
    same = (one.row_direction, one.column_direction) == (other.row_direction, other.column_direction)
    return same and abs(one.distance - other.distance) > _PLANE_TOLERANCE


def projected(drawn: Drawn, ref: ImageRef, grid: PatientGrid | None) -> Measurement:
    """A measurement moved to another image, straight along the normal of that; without places, to the same pixels."""
    if drawn.grid is None or grid is None:
        return drawn.measurement.on(ref)
    return _on(drawn.measurement, drawn.grid, grid, ref)


def unplaced(measurement: Measurement, drawn: Drawn, grid: PatientGrid | None) -> Measurement | None:
    """The way back of :func:`placed`: what was changed on an image, on the image that it was drawn on.

    None where it lost its kind on the way, as a turned box does.
    """
    home = drawn.measurement.ref
    if measurement.ref == home:
        return measurement
    if drawn.grid is None or grid is None or measurement.kind != drawn.kind:
        return None
    back = _on(measurement, grid, drawn.grid, home)
    return back if back.kind == drawn.kind else None


def _on(measurement: Measurement, source: PatientGrid, target: PatientGrid, ref: ImageRef) -> Measurement:
    """A measurement on one grid as it lies on another, seen along the normal of that."""
    if measurement.kind in ("rectangle", "ellipse") and not _sides_agree(source, target):
        kind: Kind = "polygon" if measurement.kind == "rectangle" else "freehand"
        points = _carried(outline(measurement)[:-1], source, target)
        return Measurement(kind, points, ref, measurement.text)
    return replace(measurement, points=_carried(measurement.points, source, target), ref=ref)


def _carried(points: Points | Sequence[Point], source: PatientGrid, target: PatientGrid) -> tuple[Point, ...]:
    rows, columns = np.asarray(points, float).T
    return tuple((float(r), float(c)) for r, c, _ in target.to_pixel(source.to_patient(rows, columns)))


def _sides_agree(source: PatientGrid, target: PatientGrid) -> bool:
    """Whether the rows of one grid run along the rows or the columns of the other."""
    along = abs(float(np.dot(source.row_direction, target.row_direction)))
    across = abs(float(np.dot(source.row_direction, target.column_direction)))
    return min(along, across) < _PARALLEL


def plane_through(points: Points) -> PatientGrid | None:
    """A grid of 1 mm whose plane holds points [n, 3] in the patient; its rows run from the first to the second.

    None where the points do not lie in one plane. Where they do not tell the plane (a line, a point), any one is taken.
    """
    origin = points[0]
    across = _unit(points[1] - origin) if len(points) > 1 else np.array([1.0, 0, 0])
    across = across if across is not None else np.array([1.0, 0, 0])
    offsets = points - origin
    aside = offsets - np.outer(offsets @ across, across)
    down = _unit(aside[int(np.linalg.norm(aside, axis=1).argmax())])
    if down is None:
        away = np.eye(3)[int(np.abs(across).argmin())]
        down = _unit(away - (away @ across) * across)
        assert down is not None
    grid = PatientGrid(1, 1, _vector(origin), _vector(across), _vector(down), (1.0, 1.0))
    return grid if np.abs(grid.to_pixel(points)[:, 2]).max() <= _PLANE_TOLERANCE else None


def _unit(vector: Points) -> Points | None:
    length = float(np.linalg.norm(vector))
    return vector / length if length > 1e-6 else None


def _vector(values: Points) -> Vector:
    x, y, z = (float(value) for value in values)
    return x, y, z


# What it says, in words


def words(reading: Reading, *, brief: bool = False) -> list[str]:
    """The lines beside a drawing: values with their units, and a word where they are not calibrated.

    ``brief`` leaves the extremes of a region out, nothing of what the values are.
    """
    lines = [_quantity(quantity) for quantity in reading.quantities if quantity.name != "perimeter"]
    if reading.statistics is not None:
        lines += _statistics(reading.statistics, brief)
    if any(quantity.unit.startswith("px") for quantity in reading.quantities):
        lines.append(said("pixels: no scale in the file"))
    elif reading.notes and reading.notes[0].startswith("at the detector"):
        lines.append(said("at the detector"))
    return lines


def _quantity(quantity: Quantity) -> str:
    if quantity.name == "area":
        return said("Area {value} {unit}", value=number(quantity.value), unit=quantity.unit)
    if quantity.unit == AI_UNIT:
        return said("AI value {value}, not HU", value=pixel_value(quantity.value))
    if quantity.name in ("red", "green", "blue"):
        return said("{colour} {value:.0f}", colour=_COLOURS[quantity.name], value=quantity.value)
    if quantity.unit == "stored value":
        return said("Stored value {value}", value=pixel_value(quantity.value))
    if quantity.name == "value":
        return said("{value} {unit}", value=pixel_value(quantity.value), unit=quantity.unit)
    unit = "°" if quantity.unit == "°" else f" {quantity.unit}"
    return said("{value}{unit}", value=number(quantity.value), unit=unit)


def _statistics(found: Statistics, brief: bool) -> list[str]:
    unit = "" if found.unit in (AI_UNIT, "stored value") else f" {found.unit}"
    lines = [said("Mean {mean} ± {sd}{unit}", mean=number(found.mean), sd=number(found.sd), unit=unit)]
    if not brief:
        least, most = pixel_value(found.minimum), pixel_value(found.maximum)
        lines.append(said("Min {least}, max {most}{unit}", least=least, most=most, unit=unit))
    if unit:
        return lines
    return [*lines, said("AI values, not HU") if found.unit == AI_UNIT else said("stored values")]


def pixel_value(value: float) -> str:
    """The value of a pixel: whole where the file has whole ones."""
    return Figure(f"{value:.0f}") if value == round(value) else number(value)


def number(value: float) -> str:
    """A number as it is read: one decimal, more where it is small, none where it is large."""
    size = abs(value)
    if size == 0 or size >= 10_000:
        return Figure(f"{value:.0f}")
    if size >= 1:
        return Figure(f"{value:.1f}")
    return Figure(f"{value:.3g}")
