"""Rectangle: a part of the image, in pixel edges of the source."""

from __future__ import annotations

from dataclasses import replace

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.language import said
from healthgpt_viewer.ui.viewport.state import ViewState

from .base import Drag


class RegionTool:
    """Draws a rectangle; a click without a drag takes it away."""

    name = "region"
    title = said("Rectangle")

    def drag(self, drag: Drag) -> ViewState:
        """The state with the rectangle between the two corners, kept inside the image."""
        rows, columns = drag.view.shape
        (r0, c0), (r1, c1) = drag.view.to_image(*drag.start), drag.view.to_image(*drag.now)
        top, bottom = sorted((min(max(r0, 0.0), rows), min(max(r1, 0.0), rows)))
        left, right = sorted((min(max(c0, 0.0), columns), min(max(c1, 0.0), columns)))
        box = Box(round(top), round(left), round(bottom) - round(top), round(right) - round(left))
        return replace(drag.view.state, region=box if box.rows >= 1 and box.cols >= 1 else None)
