"""Shows slices in a viewport as their pixels come: each when it is there, the newest wish next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from healthgpt_viewer.ui.viewport.state import View, ViewState

if TYPE_CHECKING:
    from healthgpt_viewer.errors import HealthGPTError
    from healthgpt_viewer.imaging.cache import Reader
    from healthgpt_viewer.imaging.reformat import Crosshair
    from healthgpt_viewer.imaging.series import Series, Slice, Stack
    from healthgpt_viewer.imaging.slice_image import SliceImage
    from healthgpt_viewer.ui.viewport.widget import Viewport


@dataclass(frozen=True, eq=False)
class Target:
    """What a viewport is to show: a slice, and the crosshair on it."""

    series: Series
    stack: Stack
    index: int
    crosshair: Crosshair

    @property
    def slice(self) -> Slice:
        """The slice."""
        return self.stack.slices[self.index]


class Feed(QObject):
    """Feeds one viewport while a crosshair is dragged elsewhere.

    Were each wish shown at once, a hand quicker than the pixels would never see any: a slice would be passed over
    before it is there. So one slice is on its way at a time, and what was wished for last comes next.
    """

    _arrived = Signal(object)

    def __init__(self, viewport: Viewport, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewport, self._reader = viewport, reader
        self._coming: Target | None = None
        self._next: Target | None = None
        self._from: Stack | None = None
        self.showing = False
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def wanted(self) -> Target | None:
        """What the viewport will show when all has come."""
        return self._next or self._coming

    def show(self, target: Target) -> None:
        """Show a slice as soon as the one on its way has been shown."""
        if self._coming is not None:
            self._next = target
        else:
            self._ask(target)

    def _ask(self, target: Target) -> None:
        self._coming, self._from = target, self._viewport.state.stack
        self._reader.request(target.slice, self._receive)

    def _receive(self, one: Slice, _result: SliceImage | HealthGPTError) -> None:
        """On a reading thread. Where there is an error, the viewport asks again and tells it."""
        try:
            self._arrived.emit(one)
        except RuntimeError:
            return  # the window has gone meanwhile

    @Slot(object)
    def _take(self, one: Slice) -> None:
        target = self._coming
        if target is None or target.slice is not one:
            return
        self._coming = None
        if self._viewport.state.stack is self._from:  # else the reader has chosen something else to look at
            self.showing = True
            self._viewport.set_state(moved_to(self._viewport, target))
            self.showing = False
        else:
            self._next = None
        following, self._next = self._next, None
        if following is not None:
            self._ask(following)


def moved_to(viewport: Viewport, target: Target) -> ViewState:
    """The viewport's state at a target. In a plane that was turned, the crosshair stays where it is on the screen."""
    before, view = viewport.state, viewport.view
    state = replace(
        before.at(target.index),
        series=target.series,
        stack=target.stack,
        index=target.index,
        crosshair=target.crosshair,
    )
    old, new = before.slice, target.slice
    if target.stack is before.stack or view is None or old is None or old.grid is None or new.grid is None:
        return state
    row, column, _ = old.grid.to_pixel(target.crosshair.point)
    place = view.to_screen(float(row) + 0.5, float(column) + 0.5)
    state = replace(state, zoom=view.zoom, region=None)
    shape, spacing = (new.grid.rows, new.grid.columns), new.grid.spacing
    row, column, _ = new.grid.to_pixel(target.crosshair.point)
    now = View(state, view.width, view.height, shape, spacing).to_screen(
        float(row) + 0.5, float(column) + 0.5
    )
    return replace(state, pan=(state.pan[0] + place[0] - now[0], state.pan[1] + place[1] - now[1]))
