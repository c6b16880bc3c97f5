"""The tool of the left button, the same on every viewport; and asking the reader for a rectangle."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.geometry import Box
    from healthgpt_viewer.ui.viewport.grid import ViewportGrid
    from healthgpt_viewer.ui.viewport.widget import Viewport

FIRST = "window"
REGION = "region"
RegionChosen = Callable[["Box | None"], None]


class Toolbox(QObject):
    """Which tool is chosen. ``changed`` tells that it is another one now."""

    changed = Signal()

    def __init__(self, grid: ViewportGrid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._asking: RegionChosen | None = None
        self.name = FIRST

    def adopt(self, viewport: Viewport) -> None:
        """Give a new viewport the tool."""
        viewport.tool = self.name
        viewport.region_drawn.connect(self._drawn)

    def choose(self, name: str) -> None:
        """Choose what a left drag does."""
        if name != REGION:
            self._answer(None)
        self.name = name
        for viewport in self._grid.viewports:
            viewport.tool = name
        self.changed.emit()

    @property
    def can_leave(self) -> bool:
        """Whether another tool than the first is chosen."""
        return self.name != FIRST

    def leave(self) -> None:
        """Back to the first tool."""
        self.choose(FIRST)

    def ask_region(self, callback: RegionChosen) -> None:
        """Let the reader draw a rectangle; None where they leave the tool."""
        self._answer(None)
        self.choose(REGION)
        self._asking = callback

    def _drawn(self, region: Box | None) -> None:
        if self._asking is not None and region is not None:
            self._answer(region)
            self.leave()

    def _answer(self, region: Box | None) -> None:
        callback, self._asking = self._asking, None
        if callback is not None:
            callback(region)
