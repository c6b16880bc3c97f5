"""What a reader draws on an image, and what it measures: lengths, angles, areas and the values inside.

Points are (row, column) of the image, zero-based, pixel centres at whole numbers; on reformats, too, which are images with
a grid of their own. Lengths are in millimetres only where the file says how large a pixel is, values in HU (or another
unit) only where it says so; otherwise they are in pixels and stored units, and named so.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from healthgpt_viewer.language import said

from .geometry import PatientGrid, Points
from .headers import ImageRef
from .slice_image import SliceImage

Kind = Literal[
    "length", "angle", "cobb", "rectangle", "ellipse", "polygon", "freehand", "arrow", "text", "probe"
]
Point = tuple[float, float]
Mask = NDArray[np.bool_]

# How many points each kind has; None for three and more.
POINTS: dict[Kind, int | None] = {
    "length": 2, "angle": 3, "cobb": 4, "rectangle": 2, "ellipse": 2, "polygon": None, "freehand": None,
    "arrow": 2, "text": 1, "probe": 1,
}  # fmt: skip
REGIONS: tuple[Kind, ...] = ("rectangle", "ellipse", "polygon", "freehand")
AI_UNIT = "AI value, not HU"
_ELLIPSE_CORNERS = 96


@dataclass(frozen=True)
class Measurement:
    """Something drawn on one image.

    ``points``: the two ends of a length or arrow; an arm, the vertex and the other arm of an angle; the ends of the first
    and then of the second line of a Cobb angle; two opposite corners of a rectangle, or of the box around an ellipse; the
    corners of a polygon or the way of a freehand line, closed by themselves.

    Raises:
        ValueError: the kind has another number of points, or a point is no number.
    """

    kind: Kind
    points: tuple[Point, ...]
    ref: ImageRef
    text: str = ""

    def __post_init__(self) -> None:
        wanted = POINTS[self.kind]
        if len(self.points) != wanted if wanted else len(self.points) < 3:
            raise ValueError(f"{self.kind} has {wanted or 'three or more'} points, not {len(self.points)}")
        if not np.isfinite(self.points).all():
            raise ValueError("a point of a measurement is not a number")

    @property
    def is_region(self) -> bool:
        """Whether it has an inside."""
        return self.kind in REGIONS

    def with_point(self, index: int, point: Point) -> Measurement:
        """One handle drawn to another place."""
        points = list(self.points)
        points[index] = point
        return replace(self, points=tuple(points))

    def moved(self, rows: float, columns: float) -> Measurement:
        """All of it, moved by so many pixels."""
        return replace(self, points=tuple((row + rows, column + columns) for row, column in self.points))

    def on(self, ref: ImageRef) -> Measurement:
        """The same on another image of the same grid."""
        return replace(self, ref=ref)


@dataclass(frozen=True)
class Scale:
    """How large a pixel is: (between rows, between columns) in ``unit``; ``note`` is what a reader must know."""

    spacing: tuple[float, float]
    unit: Literal["mm", "px"]
    note: str = ""


@dataclass(frozen=True)
class Quantity:
    """One measured number with its unit."""

    name: str
    value: float
    unit: str


@dataclass(frozen=True, eq=False)
class Statistics:
    """The values of the pixels whose centres lie in a region, padding left out; ``sd`` divides by the number of pixels.

    ``counts`` [bins] are the pixels between two of ``edges`` [bins + 1].
    """

    pixels: int
    mean: float
    sd: float
    minimum: float
    maximum: float
    unit: str
    counts: NDArray[np.int_]
    edges: Points


@dataclass(frozen=True, eq=False)
class Reading:
    """All that a measurement says; ``notes`` tell where it is not calibrated or not acquired."""

    quantities: tuple[Quantity, ...]
    statistics: Statistics | None = None
    notes: tuple[str, ...] = ()


def scale_of(image: SliceImage) -> Scale:
    """How large the pixels of an image are."""
    if image.grid is not None:
        return Scale(image.grid.spacing, "mm")
    if image.millimetres is not None:
        note = said("at the detector: the body is smaller by its magnification") if image.at_detector else ""
        return Scale(image.millimetres, "mm", note)
    return Scale(
        (image.pixel_aspect, 1.0), "px", said("in pixels: the file does not say how large a pixel is")
    )


def value_unit(image: SliceImage) -> str:
    """The unit of an image's values: that of the file, "AI value, not HU", or "stored value"."""
    if image.ai_task is not None:
        return AI_UNIT
    return image.units or "stored value"


def measure(measurement: Measurement, image: SliceImage, bins: int = 64, *, values: bool = True) -> Reading:
    """What a measurement says on an image.

    ``bins`` is that of the histogram; without ``values`` the pixels of a region are not looked at.
    """
    scale = scale_of(image)
    notes = [scale.note] if scale.note else []
    if image.ai_task is not None:
        notes.append(said("made by a model, not acquired"))
    quantities: list[Quantity] = []
    statistics = None
    if measurement.kind == "length":
        quantities.append(Quantity("length", length(measurement.points, scale), scale.unit))
    elif measurement.kind in ("angle", "cobb"):
        angle = _angle if measurement.kind == "angle" else _cobb
        quantities.append(Quantity("angle", angle(_in_units(measurement.points, scale)), "°"))
    elif measurement.kind == "probe":
        quantities += _probed(measurement.points[0], image)
    elif measurement.is_region:
        outline = _outline(measurement, scale)
        quantities.append(Quantity("area", area(measurement, scale), f"{scale.unit}²"))
        quantities.append(Quantity("perimeter", outline, scale.unit))
        statistics = statistics_of(measurement, image, bins) if values else None
    return Reading(tuple(quantities), statistics, tuple(notes))


# Lengths, angles and areas


def length(points: Sequence[Point], scale: Scale) -> float:
    """The length of a line through points, in the unit of the scale."""
    return float(np.linalg.norm(np.diff(_in_units(points, scale), axis=0), axis=1).sum())


def area(measurement: Measurement, scale: Scale) -> float:
    """The area that a region encloses, in the unit of the scale, squared."""
    corners = _in_units(measurement.points, scale)
    if measurement.kind in ("rectangle", "ellipse"):
        high, wide = np.abs(corners[1] - corners[0])
        return float(high * wide * (math.pi / 4 if measurement.kind == "ellipse" else 1))
    rows, columns = (corners - corners[0]).T
    # Gauss's area formula.
    return float(abs(rows @ np.roll(columns, -1) - columns @ np.roll(rows, -1)) / 2)


def _outline(measurement: Measurement, scale: Scale) -> float:
    corners = _in_units(measurement.points, scale)
    if measurement.kind == "rectangle":
        return float(2 * np.abs(corners[1] - corners[0]).sum())
    if measurement.kind == "ellipse":
        a, b = np.abs(corners[1] - corners[0]) / 2
        if not a + b:
            return 0.0
        # Ramanujan's second approximation: exact for circles, within 0.04 percent of a flat ellipse.
        h = 3 * ((a - b) / (a + b)) ** 2
        return float(math.pi * (a + b) * (1 + h / (10 + math.sqrt(4 - h))))
    return length((*measurement.points, measurement.points[0]), scale)


def _in_units(points: Sequence[Point], scale: Scale) -> Points:
    return np.asarray(np.asarray(points, float) * np.asarray(scale.spacing), np.float64)


def _angle(points: Points) -> float:
    """Degrees, 0 to 180, at the middle one of three points."""
    return _between(points[0] - points[1], points[2] - points[1])


def _cobb(points: Points) -> float:
    """Degrees, 0 to 90, between two lines, whatever way they were drawn."""
    between = _between(points[1] - points[0], points[3] - points[2])
    return min(between, 180 - between)


def _between(one: Points, other: Points) -> float:
    cross, dot = one[0] * other[1] - one[1] * other[0], float(one @ other)
    return math.degrees(math.atan2(abs(float(cross)), dot))


def outline(measurement: Measurement) -> Points:
    """[points, 2]: the closed outline of a region, (row, column); that of an ellipse as a fine polygon."""
    corners = np.asarray(measurement.points, float)
    if measurement.kind == "rectangle":
        (top, left), (bottom, right) = corners
        corners = np.array([(top, left), (top, right), (bottom, right), (bottom, left)])
    elif measurement.kind == "ellipse":
        angles = np.linspace(0, 2 * math.pi, _ELLIPSE_CORNERS, endpoint=False)
        around = np.stack([np.sin(angles), np.cos(angles)], axis=1)
        corners = corners.mean(axis=0) + around * np.abs(corners[1] - corners[0]) / 2
    return np.concatenate([corners, corners[:1]])


# The values inside


def statistics_of(measurement: Measurement, image: SliceImage, bins: int = 64) -> Statistics | None:
    """The values in a region; None for colour, and where no pixel has its centre in it."""
    if image.is_colour:
        return None
    # Only the part around it is looked at: a drag of a small region on a large radiograph stays quick.
    rows, columns = _around(measurement, image.stored.shape)
    part = replace(image, stored=image.stored[rows, columns])
    chosen = mask_of(measurement, image.stored.shape[:2], (rows, columns))
    if part.padding_mask is not None:
        chosen &= ~part.padding_mask
    values = part.values()[chosen].astype(np.float64)
    values = values[np.isfinite(values)]
    if not values.size:
        return None
    counts, edges = np.histogram(values, _fewer(values, bins))
    return Statistics(
        pixels=int(values.size),
        mean=float(values.mean()),
        sd=float(values.std()),
        minimum=float(values.min()),
        maximum=float(values.max()),
        unit=value_unit(image),
        counts=counts,
        edges=edges,
    )


def _fewer(values: Points, bins: int) -> int:
    """Not more bins than there are whole values to fall into them: each has one of its own, and none stays empty."""
    span = float(values.max() - values.min())
    return int(span) + 1 if span + 1 < bins and np.array_equal(values, np.rint(values)) else bins


def mask_of(
    measurement: Measurement, shape: tuple[int, ...], part: tuple[slice, slice] | None = None
) -> Mask:
    """[rows, columns]: the pixels whose centres lie in a region; those on the edge of a rectangle or ellipse as well.

    Of polygons that share an edge, one has the pixels on it. ``part`` are the rows and columns that are asked about,
    all of the image if None.

    Raises:
        ValueError: it is no region.
    """
    if not measurement.is_region:
        raise ValueError(f"{measurement.kind} has no inside")
    high, wide = part or (slice(None), slice(None))
    rows = np.arange(shape[0], dtype=float)[high, None]
    columns = np.arange(shape[1], dtype=float)[None, wide]
    corners = np.asarray(measurement.points, float)
    if measurement.kind in ("polygon", "freehand"):
        return _inside(corners, rows, columns)
    middle, half = corners.mean(axis=0), np.abs(corners[1] - corners[0]) / 2
    if measurement.kind == "rectangle":
        return np.asarray((np.abs(rows - middle[0]) <= half[0]) & (np.abs(columns - middle[1]) <= half[1]))
    if not half.all():
        return np.zeros((rows.size, columns.size), bool)
    return np.asarray(((rows - middle[0]) / half[0]) ** 2 + ((columns - middle[1]) / half[1]) ** 2 <= 1)


def _around(measurement: Measurement, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The rows and columns of an image that a region reaches into."""
    points = np.asarray(measurement.points, float)
    low = np.clip(np.floor(points.min(axis=0)), 0, shape[:2]).astype(int)
    high = np.clip(np.ceil(points.max(axis=0)) + 1, 0, shape[:2]).astype(int)
    return slice(low[0], high[0]), slice(low[1], high[1])


def _inside(corners: Points, rows: Points, columns: Points) -> Mask:
    """Even-odd rule: a centre is inside where a line from it to the right crosses the outline an odd number of times."""
    crossings = np.zeros((rows.size, columns.size), bool)
    start = int(rows.flat[0]) if rows.size else 0
    for (row0, column0), (row1, column1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        low, high = (row0, row1) if row0 < row1 else (row1, row0)
        first, last = max(0, math.ceil(low) - start), min(rows.size, math.ceil(high) - start)
        if first >= last:
            continue  # it passes no row of centres: from low, and up to high without it
        place = column0 + (rows[first:last] - row0) * (column1 - column0) / (row1 - row0)
        crossings[first:last] ^= columns <= place
    return crossings


def _probed(point: Point, image: SliceImage) -> list[Quantity]:
    value = image.value_at(round(point[0]), round(point[1]))
    if value is None:
        return []
    if isinstance(value, tuple):
        return [
            Quantity(name, float(part), "")
            for name, part in zip(("red", "green", "blue"), value, strict=True)
        ]
    return [Quantity("value", value, value_unit(image))]


# In the patient


def in_patient(measurement: Measurement, grid: PatientGrid) -> Points:
    """Where the points of a measurement are in the patient, [points, 3] in mm."""
    rows, columns = np.asarray(measurement.points, float).T
    return grid.to_patient(rows, columns)


def from_patient(
    kind: Kind, points: ArrayLike, grid: PatientGrid, ref: ImageRef, text: str = "", tolerance: float = 0.05
) -> Measurement | None:
    """A measurement of points in the patient (mm) on an image; None where they do not lie in its plane.

    ``tolerance`` is the largest distance from the plane, in mm.
    """
    placed = grid.to_pixel(points)
    if np.abs(placed[:, 2]).max() > tolerance:
        return None
    return Measurement(kind, tuple((float(row), float(column)) for row, column, _ in placed), ref, text)
