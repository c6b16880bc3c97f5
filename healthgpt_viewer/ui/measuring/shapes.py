"""Where a measurement lies on the screen: its lines, its handles, and whether the mouse is on one. No Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from healthgpt_viewer.imaging.measure import Measurement, Point, outline
from healthgpt_viewer.ui.viewport.state import View

Place = tuple[float, float]
REACH = 7.0  # logical pixels: so near to a handle or a line the mouse is on it
_PROBE = 6.0
_ARROW_HEAD = 12.0


def to_screen(view: View, points: Sequence[Point] | np.ndarray) -> list[Place]:
    """Points of a measurement (pixel centres) on the screen."""
    return [view.to_screen(float(row) + 0.5, float(column) + 0.5) for row, column in points]


def to_point(view: View, place: Place) -> Point:
    """The point of the image (pixel centres) under a place on the screen; beside the image, the nearest on its edge.

    A file may name no place outside of the image (PS3.3 C.18.6.1.1).
    """
    row, column = view.to_image(*place)
    rows, columns = view.shape
    return min(max(row, 0.0), rows) - 0.5, min(max(column, 0.0), columns) - 0.5


def moved_within(measurement: Measurement, rows: float, columns: float, view: View) -> Measurement:
    """A measurement moved by so many pixels, or as far as it stays on the image."""
    places = [(row + 0.5, column + 0.5) for row, column in measurement.points]
    steps = []
    for axis, step in enumerate((rows, columns)):
        low, high = min(place[axis] for place in places), max(place[axis] for place in places)
        steps.append(min(max(step, -low), view.shape[axis] - high))
    return measurement.moved(*steps)


def lines_of(measurement: Measurement, view: View) -> list[list[Place]]:
    """The lines of a measurement on the screen, each through two places or more; of a text there are none."""
    kind = measurement.kind
    if measurement.is_region:
        return [to_screen(view, outline(measurement))]
    places = to_screen(view, measurement.points)
    if kind == "cobb":
        return [places[:2], places[2:], _between(places)]
    if kind == "arrow":
        return [places, *_head(places)]
    if kind == "probe":
        ((x, y),) = places
        return [[(x - _PROBE, y), (x + _PROBE, y)], [(x, y - _PROBE), (x, y + _PROBE)]]
    return [] if kind == "text" else [places]


def _between(places: list[Place]) -> list[Place]:
    """From the middle of one line of a Cobb angle to that of the other."""
    (a, b), (c, d), (e, f), (g, h) = places
    return [((a + c) / 2, (b + d) / 2), ((e + g) / 2, (f + h) / 2)]


def _head(places: list[Place]) -> list[list[Place]]:
    """The two strokes of an arrow's head, at its second end."""
    (x0, y0), (x1, y1) = places
    back = math.atan2(y0 - y1, x0 - x1)
    length = min(_ARROW_HEAD, math.dist(*places) / 2)
    ends = [back + side * math.radians(25) for side in (-1, 1)]
    return [[(x1, y1), (x1 + length * math.cos(end), y1 + length * math.sin(end))] for end in ends]


def handles(measurement: Measurement) -> list[Point]:
    """The points that can be drawn to another place: a box has four, its opposite corners first."""
    if measurement.kind in ("rectangle", "ellipse"):
        (top, left), (bottom, right) = measurement.points
        return [(top, left), (bottom, right), (top, right), (bottom, left)]
    if measurement.kind == "freehand":
        return []
    return list(measurement.points)


def with_handle(measurement: Measurement, index: int, point: Point) -> Measurement:
    """A measurement with one of its :func:`handles` at another point."""
    if measurement.kind not in ("rectangle", "ellipse") or index < 2:
        return measurement.with_point(index, point)
    (top, left), (bottom, right) = measurement.points
    row, column = point
    first, second = ((row, left), (bottom, column)) if index == 2 else ((top, column), (row, right))
    return measurement.with_point(0, first).with_point(1, second)


def handle_at(measurement: Measurement, view: View, place: Place) -> int | None:
    """The handle under the mouse, or None."""
    apart = [math.dist(place, one) for one in to_screen(view, handles(measurement))]
    nearest = min(range(len(apart)), key=apart.__getitem__, default=None)
    return nearest if nearest is not None and apart[nearest] <= REACH else None


def is_on(measurement: Measurement, view: View, place: Place) -> bool:
    """Whether the mouse is on one of the lines."""
    return any(
        _from_line(place, start, end) <= REACH
        for line in lines_of(measurement, view)
        for start, end in pairwise(line)
    )


def _from_line(place: Place, start: Place, end: Place) -> float:
    """The distance of a place from a line between two others."""
    (x, y), (x0, y0), (x1, y1) = place, start, end
    dx, dy = x1 - x0, y1 - y0
    length = dx * dx + dy * dy
    along = min(1.0, max(0.0, ((x - x0) * dx + (y - y0) * dy) / length)) if length else 0.0
    return math.hypot(x - x0 - along * dx, y - y0 - along * dy)
