"""Reference lines: where the slice of the active viewport cuts the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from healthgpt_viewer.imaging.geometry import PatientGrid, Points

from .crosshair import on_screen
from .painter import Colours, Scene
from .state import View

if TYPE_CHECKING:
    from .grid import ViewportGrid

_LINE = "#ffe066"
_FLAT = 0.05  # the sine below which two planes count as parallel and have no line


def cut(plane: PatientGrid, other: PatientGrid) -> Points | None:
    """[2, 3]: the ends of the line in which another slice, as far as its pixels reach, cuts a plane; None where nowhere."""
    if np.linalg.norm(np.cross(plane.normal, other.normal)) < _FLAT:
        return None
    rows, columns = other.rows - 0.5, other.columns - 0.5
    corners = other.to_patient([-0.5, -0.5, rows, rows], [-0.5, columns, columns, -0.5])
    heights = corners @ plane.normal - plane.distance
    ends = []
    for number in range(4):
        a, b = heights[number], heights[(number + 1) % 4]
        if (a < 0) != (b < 0):
            part = a / (a - b)
            ends.append(corners[number] * (1 - part) + corners[(number + 1) % 4] * part)
    return np.array(ends) if len(ends) == 2 else None


class ReferenceLines:
    """Draws on each viewport the slice of the active one, and faintly the first and last of its stack."""

    def __init__(self, grid: ViewportGrid) -> None:
        self._grid = grid

    def paint(self, painter: QPainter, view: View, _scene: Scene, _colours: Colours) -> None:
        """Draw over the image."""
        from .grid import shares_frame  # the grid makes viewports, which draw layers

        active, one = self._grid.active.state, view.state.slice
        if active is view.state or one is None or one.grid is None or not shares_frame(active, view.state):
            return
        stack = active.stack
        assert stack is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, alpha in ((0, 90), (len(stack.slices) - 1, 90), (active.index, 255)):
            grid = stack.slices[index].grid
            ends = cut(one.grid, grid) if grid is not None else None
            if ends is not None:
                colour = QColor(_LINE)
                colour.setAlpha(alpha)
                painter.setPen(QPen(colour, 1.2))
                (x0, y0), (x1, y1) = (on_screen(view, one.grid, end) for end in ends)
                painter.drawLine(QLineF(x0, y0, x1, y1))
