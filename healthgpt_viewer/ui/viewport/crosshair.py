"""The crosshair: where three planes meet in a reformat, or one point of the patient in several series; drawn and dragged."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from healthgpt_viewer.imaging.geometry import PatientGrid, Points
from healthgpt_viewer.imaging.reformat import Crosshair, PlaneName, reformat_of
from healthgpt_viewer.language import tr

from .painter import Colours, Scene
from .state import View, ViewState
from .tools.base import Cursor, Touch

if TYPE_CHECKING:
    from .widget import Viewport

TOOL = "crosshair"
# One colour for each plane, in every view; none of them is that of AI results or of problems.
PLANE_COLOURS: dict[PlaneName, str] = {"axial": "#5fd38d", "coronal": "#7aa5ff", "sagittal": "#d68cf0"}
_POINT_COLOUR = "#ffe066"
_GAP = 14.0  # pixels left free around the point, so that what is looked at is seen
_NEAR = 7.0  # pixels from a line within which it is taken hold of
_TURNING = 0.55  # of the way from the point to the edge of the view: further out a line is turned, nearer it is moved
_LARGE = 1e5


@dataclass(frozen=True)
class Line:
    """A plane that cuts the one that is seen: through ``centre``, along the unit vector ``along``, on the screen."""

    plane: PlaneName
    centre: tuple[float, float]
    along: tuple[float, float]

    def distance(self, place: tuple[float, float]) -> float:
        """From the line, in pixels."""
        dx, dy = place[0] - self.centre[0], place[1] - self.centre[1]
        return abs(dx * self.along[1] - dy * self.along[0])

    def out(self, place: tuple[float, float], view: View) -> float:
        """How far out on the way to the edge of the view, 0 at the point to 1."""
        x, y = self.along
        reach = min(view.width / 2 / max(abs(x), 1e-9), view.height / 2 / max(abs(y), 1e-9))
        dx, dy = place[0] - self.centre[0], place[1] - self.centre[1]
        return abs(dx * x + dy * y) / reach


def on_screen(view: View, grid: PatientGrid, point: Points) -> tuple[float, float]:
    """Where a point of the patient (mm) lies on the screen, seen along the normal of the slice."""
    row, column, _ = grid.to_pixel(point)
    return view.to_screen(float(row) + 0.5, float(column) + 0.5)


def in_patient(view: View, grid: PatientGrid, place: tuple[float, float]) -> Points:
    """The point of the slice (mm) at a place on the screen."""
    row, column = view.to_image(*place)
    return grid.to_patient(row - 0.5, column - 0.5)


def lines_of(view: View) -> list[Line]:
    """The lines of the other planes in a view; none where there is a point alone."""
    one, crosshair = view.state.slice, view.state.crosshair
    if one is None or one.grid is None or crosshair is None or crosshair.planes is None:
        return []
    point = np.asarray(crosshair.point)
    centre = on_screen(view, one.grid, point)
    lines = []
    for name in crosshair.others:
        x, y = on_screen(view, one.grid, point + 100 * crosshair.line(name))
        length = math.hypot(x - centre[0], y - centre[1])
        lines.append(Line(name, centre, ((x - centre[0]) / length, (y - centre[1]) / length)))
    return lines


class CrosshairLayer:
    """Draws the crosshair of a state: the lines of the other planes with the edges of their slabs, or a point."""

    def paint(self, painter: QPainter, view: View, scene: Scene, colours: Colours) -> None:
        """Draw over the image."""
        one, crosshair = view.state.slice, view.state.crosshair
        if one is None or one.grid is None or crosshair is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if crosshair.planes is None:
            _draw_point(painter, on_screen(view, one.grid, np.asarray(crosshair.point)))
            return
        made = reformat_of(view.state.stack)
        thickness = made.slab.thickness if made is not None else 0.0
        for line in lines_of(view):
            _draw_line(painter, line, thickness * view.zoom / 2)
        _draw_frame(painter, view, PLANE_COLOURS[crosshair.own])


def _draw_point(painter: QPainter, place: tuple[float, float]) -> None:
    x, y = place
    arms = [
        QLineF(x + dx * 4, y + dy * 4, x + dx * _GAP, y + dy * _GAP)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
    ]
    for colour, width in ((QColor(0, 0, 0, 200), 3.4), (QColor(_POINT_COLOUR), 1.5)):
        painter.setPen(QPen(colour, width))
        painter.drawLines(arms)


def _draw_line(painter: QPainter, line: Line, half_slab: float) -> None:
    (x, y), (dx, dy) = line.centre, line.along
    colour = QColor(PLANE_COLOURS[line.plane])
    painter.setPen(QPen(colour, 1.2))
    for sign in (1, -1):
        near, far = sign * _GAP, sign * _LARGE
        painter.drawLine(QPointF(x + dx * near, y + dy * near), QPointF(x + dx * far, y + dy * far))
    if half_slab > 2:
        colour.setAlpha(150)
        painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DashLine))
        for side in (half_slab, -half_slab):
            ox, oy = -dy * side, dx * side
            painter.drawLine(
                QPointF(x + ox - dx * _LARGE, y + oy - dy * _LARGE),
                QPointF(x + ox + dx * _LARGE, y + oy + dy * _LARGE),
            )


def _draw_frame(painter: QPainter, view: View, colour: str) -> None:
    """A mark in the colour of the own plane at the upper edge, so that its lines in the other views are known."""
    painter.fillRect(0, 0, round(view.width), 2, QColor(colour))


Grip = Literal["move", "turn"]


class CrosshairHand:
    """The left button on a crosshair: near its middle all is moved, on a line that plane, further out it is turned.

    Where the tool is chosen, a press anywhere sets the point.
    """

    def __init__(self, viewport: Viewport, changed: Callable[[ViewState, str], None]) -> None:
        self._viewport = viewport
        self._before = viewport.state
        self._changed = changed
        self._grip: tuple[Grip, Line | None] | None = None
        self._start: tuple[tuple[float, float], Crosshair] | None = None

    @property
    def holds(self) -> bool:
        """Whether a line is held: the point alone is set by a click."""
        return self._grip is not None and self._grip[1] is not None

    def press(self, touch: Touch) -> bool:
        """Take hold of what lies under the mouse."""
        grip = self._grip_at(touch)
        one = touch.view.state.slice
        if grip is None or one is None or one.grid is None:
            return False
        self._grip, self._before = grip, self._viewport.state
        crosshair = touch.view.state.crosshair or Crosshair((0.0, 0.0, 0.0))
        self._start = (touch.place, crosshair)
        if grip == ("move", None):
            self._set(crosshair.at(in_patient(touch.view, one.grid, touch.place)))
        return True

    def move(self, touch: Touch) -> None:
        """Move or turn what is held."""
        one = touch.view.state.slice
        if self._grip is None or self._start is None or one is None or one.grid is None:
            return
        kind, line = self._grip
        point = in_patient(touch.view, one.grid, touch.place)
        crosshair = touch.view.state.crosshair or self._start[1]
        if line is None:
            self._set(crosshair.at(point))
        elif kind == "move":
            # Across the line only: the plane that it stands for moves, the other stays.
            across = np.cross(one.grid.normal, crosshair.line(line.plane))
            away = (point - np.asarray(crosshair.point)) @ across
            self._set(crosshair.at(np.asarray(crosshair.point) + away * across))
        else:
            self._turn(touch, one.grid, line)

    def _turn(self, touch: Touch, grid: PatientGrid, line: Line) -> None:
        assert self._start is not None
        place, first = self._start
        if first.planes is None:
            return
        centre = np.asarray(first.point)
        start, now = (in_patient(touch.view, grid, at) - centre for at in (place, touch.place))
        about = first.planes.normal(first.own)
        angle = math.atan2(float(np.cross(start, now) @ about), float(start @ now))
        self._set(replace(first, planes=first.planes.turned(first.own, angle)))

    def release(self, touch: Touch) -> None:
        """Let go."""
        held, self._grip, self._start = self._grip, None, None
        if held is not None:
            self._changed(
                self._before, tr("Turn the planes") if held[0] == "turn" else tr("Move the crosshair")
            )

    def hover(self, touch: Touch | None) -> Cursor | None:
        """What a press would do here."""
        grip = self._grip_at(touch) if touch is not None else None
        if grip is None:
            return None
        return "cross" if grip == ("move", None) else "move" if grip[0] == "move" else "point"

    def double_click(self, _touch: Touch) -> bool:
        """A double click is not for the crosshair."""
        return False

    def point_out(self, _touch: Touch) -> None:
        """A right click is not for the crosshair."""

    def _grip_at(self, touch: Touch) -> tuple[Grip, Line | None] | None:
        chosen = self._viewport.tool == TOOL
        lines = lines_of(touch.view)
        if lines:
            near = min(lines, key=lambda line: line.distance(touch.place))
            centre = near.centre
            if math.hypot(touch.place[0] - centre[0], touch.place[1] - centre[1]) <= _GAP:
                return "move", None
            if near.distance(touch.place) <= _NEAR:
                return ("turn" if near.out(touch.place, touch.view) > _TURNING else "move"), near
        return ("move", None) if chosen else None

    def _set(self, crosshair: Crosshair) -> None:
        state = self._viewport.state
        if crosshair != state.crosshair:
            self._viewport.set_state(replace(state, crosshair=crosshair))
