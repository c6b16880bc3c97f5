"""Scroll: down goes on through the stack."""

from __future__ import annotations

from healthgpt_viewer.language import said
from healthgpt_viewer.ui.viewport.state import ViewState

from .base import Drag


class ScrollTool:
    """Scrolls through the slices."""

    name = "scroll"
    title = said("Scroll")

    def drag(self, drag: Drag) -> ViewState:
        """The state at another slice: the whole stack lies along the viewport's height, or 8 pixels make a slice."""
        state = drag.view.state
        count = len(state.stack.slices) if state.stack is not None else 1
        per_slice = min(8.0, max(drag.view.height, 1.0) / max(count, 1))
        return state.at(state.index + round(drag.dy / per_slice))
