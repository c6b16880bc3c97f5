"""How a measurement comes about under the hand: by dragging, or click by click. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import POINTS, Kind, Measurement, Point

_FREEHAND_STEP = 0.5  # pixels of the image: closer points add nothing


@dataclass(frozen=True)
class Sketch:
    """A measurement that is being drawn: the points that stand, and the one that follows the mouse.

    A line, an arrow, a box and each arm of an angle can be drawn by a drag or by a click at each end.
    """

    kind: Kind
    ref: ImageRef
    points: tuple[Point, ...]
    loose: Point

    @classmethod
    def begin(cls, kind: Kind, ref: ImageRef, point: Point) -> Sketch:
        """The first press."""
        return cls(kind, ref, (point,), point)

    def moved(self, point: Point, *, held: bool) -> Sketch:
        """The mouse goes on; ``held`` with the button down, which draws a freehand line."""
        if self.kind == "freehand" and held and _apart(self.points[-1], point) >= _FREEHAND_STEP:
            return replace(self, points=(*self.points, point), loose=point)
        return replace(self, loose=point)

    def fixed(self, point: Point) -> Sketch:
        """A further point stands: the button was let go after a drag, or pressed again."""
        if self.kind == "freehand" and _apart(self.points[-1], point) < _FREEHAND_STEP:
            return self
        return replace(self, points=(*self.points, point), loose=point)

    @property
    def is_complete(self) -> bool:
        """Whether it has all its points; a polygon is complete only when it is closed."""
        return len(self.points) == POINTS[self.kind]

    @property
    def takes_clicks(self) -> bool:
        """Whether a click without a drag sets a point and waits for the next."""
        return self.kind not in ("freehand", "text", "probe")

    def closed(self) -> Measurement | None:
        """The finished measurement; None where too little was drawn for one."""
        wanted = POINTS[self.kind]
        points = _without_repeats(self.points) if wanted is None else self.points
        if len(points) != wanted if wanted is not None else len(points) < 3:
            return None
        if wanted is not None and wanted > 1 and len(set(points)) == 1:
            return None
        return Measurement(self.kind, points, self.ref)

    def lines(self) -> list[tuple[Point, ...]]:
        """What to draw so far, as lines through points."""
        points = (*self.points, self.loose)
        if self.kind == "cobb":
            return [points[:2], points[2:4]]
        return [points]

    def preview(self) -> Measurement | None:
        """The measurement that it would be with the point under the mouse; None where that is not one yet."""
        points = self.points if self.kind == "freehand" else (*self.points, self.loose)
        wanted = POINTS[self.kind]
        if len(points) != wanted if wanted is not None else len(points) < 3:
            return None
        return Measurement(self.kind, points, self.ref)


def _apart(one: Point, other: Point) -> float:
    return math.dist(one, other)


def _without_repeats(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The corners without those that a double click set twice."""
    kept = [
        point
        for number, point in enumerate(points)
        if number == 0 or _apart(points[number - 1], point) > 1e-6
    ]
    return tuple(kept)
