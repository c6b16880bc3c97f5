"""Pan: the image follows the hand."""

from __future__ import annotations

from dataclasses import replace

from healthgpt_viewer.language import said
from healthgpt_viewer.ui.viewport.state import ViewState

from .base import Drag


class PanTool:
    """Moves the image."""

    name = "pan"
    title = said("Pan")

    def drag(self, drag: Drag) -> ViewState:
        """The state with the image moved along."""
        state = drag.view.state
        # A moved image keeps its size, also when it was fitted before.
        return replace(state, zoom=drag.view.zoom, pan=(state.pan[0] + drag.dx, state.pan[1] + drag.dy))
