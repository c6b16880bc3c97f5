"""Crosshair: a point of the patient that every view of it follows."""

from __future__ import annotations

from dataclasses import replace

from healthgpt_viewer.imaging.reformat import Crosshair
from healthgpt_viewer.ui.viewport.state import ViewState

from .base import Drag


class CrosshairTool:
    """Sets the point that is looked at."""

    name = "crosshair"
    title = "Crosshair"

    def drag(self, drag: Drag) -> ViewState:
        """The state with the point under the mouse."""
        state, one = drag.view.state, drag.view.state.slice
        if one is None or one.grid is None:
            return state
        row, column = drag.view.to_image(*drag.now)
        point = one.grid.to_patient(row - 0.5, column - 0.5)
        return replace(state, crosshair=(state.crosshair or Crosshair((0.0, 0.0, 0.0))).at(point))
