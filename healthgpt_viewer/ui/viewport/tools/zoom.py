"""Zoom: up makes larger, about the point where the drag began."""

from __future__ import annotations

from healthgpt_viewer.language import said
from healthgpt_viewer.ui.viewport.state import ViewState

from .base import Drag


class ZoomTool:
    """Zooms by dragging up and down."""

    name = "zoom"
    title = said("Zoom")

    def drag(self, drag: Drag) -> ViewState:
        """The state with another zoom, doubled for every 150 pixels."""
        return drag.view.zoomed(2 ** (-drag.dy / 150), *drag.start)
