"""Display shutters: what of an image is not to be seen, since there is nothing to see (PS3.3 C.7.6.11, C.7.6.15)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from ..parsing import value_of
from .colours import Rgb, from_cielab
from .overlays import overlay_plane

Point = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Shutter:
    """What is left open; where there are several shapes, what is inside of all of them.

    ``rectangle`` is (top, left, bottom, right), ``centre`` and ``polygon`` are (row, column), all in pixel edges; ``radius``
    is in columns. ``bitmap`` [rows, columns] is true where it covers, beginning at the image's first pixel.
    """

    rectangle: tuple[float, float, float, float] | None = None
    centre: Point | None = None
    radius: float = 0.0
    polygon: tuple[Point, ...] = ()
    bitmap: NDArray[np.bool_] | None = None
    colour: Rgb = (0, 0, 0)


def shutter_of(dataset: Dataset, frame_item: Dataset | None = None, syntax: str = "") -> Shutter | None:
    """The shutter of an image, a frame or a presentation state; None where it has none that can be read."""
    try:
        return _shutter(dataset, frame_item, syntax)
    except Exception:  # noqa: BLE001 - a damaged value may raise anything in the parser; the image is shown uncovered
        return None


def _shutter(dataset: Dataset, frame_item: Dataset | None, syntax: str) -> Shutter | None:
    source = dataset if frame_item is None else frame_item
    shapes = {str(shape) for shape in _listed(value_of(source, "ShutterShape"))}
    rectangle = _rectangle(source) if "RECTANGULAR" in shapes else None
    centre, radius = _circle(source) if "CIRCULAR" in shapes else (None, 0.0)
    polygon = _polygon(source) if "POLYGONAL" in shapes else ()
    bitmap = _bitmap(dataset, syntax) if "BITMAP" in shapes else None
    if rectangle is None and centre is None and not polygon and bitmap is None:
        return None
    return Shutter(rectangle, centre, radius, polygon, bitmap, _colour(source))


def _rectangle(dataset: Dataset) -> tuple[float, float, float, float] | None:
    """The edges name rows and columns that are still seen."""
    names = ("UpperHorizontalEdge", "LeftVerticalEdge", "LowerHorizontalEdge", "RightVerticalEdge")
    values = _numbers([value_of(dataset, f"Shutter{name}") for name in names])
    if values is None:
        return None
    top, left, bottom, right = values
    return (top - 1, left - 1, bottom, right) if top <= bottom and left <= right else None


def _circle(dataset: Dataset) -> tuple[Point | None, float]:
    centre = _numbers(_listed(value_of(dataset, "CenterOfCircularShutter")))
    radius = _numbers([value_of(dataset, "RadiusOfCircularShutter")])
    if centre is None or radius is None or len(centre) != 2 or radius[0] <= 0:
        return None, 0.0
    return (centre[0] - 0.5, centre[1] - 0.5), radius[0]


def _polygon(dataset: Dataset) -> tuple[Point, ...]:
    values = _numbers(_listed(value_of(dataset, "VerticesOfThePolygonalShutter"))) or []
    points = tuple((row - 0.5, column - 0.5) for row, column in zip(values[::2], values[1::2], strict=False))
    return points if len(points) > 2 else ()


def _bitmap(dataset: Dataset, syntax: str) -> NDArray[np.bool_] | None:
    group = value_of(dataset, "ShutterOverlayGroup")
    plane = overlay_plane(dataset, group, syntax) if isinstance(group, int) else None
    return plane.mask if plane is not None and (plane.row, plane.column) == (0, 0) else None


def _colour(dataset: Dataset) -> Rgb:
    """A P-value of 16 bits as grey, or a CIELab colour (PS3.3 C.7.6.11); black where neither is told."""
    lab = value_of(dataset, "ShutterPresentationColorCIELabValue")
    if lab and (colour := from_cielab(lab)) is not None:
        return colour
    value = value_of(dataset, "ShutterPresentationValue")
    grey = min(max(round(value / 257), 0), 255) if isinstance(value, int) else 0
    return grey, grey, grey


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return [value] if isinstance(value, (str, int, float)) else list(value)


def _numbers(values: list[Any]) -> list[float] | None:
    try:
        numbers = [float(value) for value in values]
    except (TypeError, ValueError):
        return None
    return numbers if numbers and np.isfinite(numbers).all() else None
