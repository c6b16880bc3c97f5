"""Window and level: right makes it wider, down makes it brighter levels higher."""

from __future__ import annotations

from dataclasses import replace

from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.language import said
from healthgpt_viewer.ui.viewport.state import ViewState

from .base import Drag

_PER_PIXEL = 1 / 300  # of the window's width, for each pixel of the drag


class WindowTool:
    """Changes width by dragging across and centre by dragging down."""

    name = "window"
    title = said("Window")

    def drag(self, drag: Drag) -> ViewState:
        """The state with another window; the steps follow the width it began with."""
        state = drag.view.state
        if state.window is None:
            return state
        step = max(state.window.width, 1.0) * _PER_PIXEL * drag.speed
        width = max(state.window.width + drag.dx * step, 1.0 if step > 0.01 else 1e-3)
        window = Window(state.window.center + drag.dy * step, width, state.window.function)
        return replace(state, window=window, preset="")
