"""The crosshairs of all viewports: where one is moved or turned, the others follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from healthgpt_viewer.imaging.reformat import Crosshair, Planes, Reformat, Slab, reformat_of
from healthgpt_viewer.ui.feed import Feed, Target
from healthgpt_viewer.ui.viewport.crosshair import CrosshairHand, CrosshairLayer
from healthgpt_viewer.ui.viewport.grid import shares_frame

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.cache import Reader
    from healthgpt_viewer.ui.viewport.grid import ViewportGrid
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport


class Crosshairs(QObject):
    """Keeps the crosshairs of the viewports together. All of it is in their states; nothing else is remembered.

    ``follows`` is the switch of the 3D cursor: whether series that are no reformats go to the point as well.

    Signals:
        edited(Viewport, str, ViewState, ViewState): a drag of a crosshair has ended.
    """

    edited = Signal(object, str, object, object)

    def __init__(self, grid: ViewportGrid, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid, self._reader = grid, reader
        self._feeds: dict[int, Feed] = {}
        self._seen: dict[int, ViewState] = {}
        self._layer = CrosshairLayer()
        self._busy = False
        self.follows = True

    def adopt(self, viewport: Viewport) -> None:
        """Draw and drag crosshairs on a new viewport."""
        self._feeds[viewport.viewport_id] = Feed(viewport, self._reader, self)
        viewport.set_layer("crosshair", self._layer)
        viewport.add_hand(
            CrosshairHand(viewport, lambda before, label: self._dragged(viewport, before, label))
        )
        viewport.state_changed.connect(self._changed)

    def views(self) -> list[Viewport]:
        """The viewports that show a plane of a crosshair."""
        return [viewport for viewport in self._grid.shown if plane_of(viewport.state) is not None]

    @property
    def busy(self) -> bool:
        """Whether a view still waits for its slice."""
        return any(feed.wanted is not None for feed in self._feeds.values())

    def turn_to(self, planes: Planes) -> None:
        """Show other planes through the point."""
        for viewport in self.views():
            self._send(viewport, replace(self._wanted(viewport), planes=planes))

    def cut(self, slab: Slab) -> None:
        """Look at slabs of another thickness or projection."""
        for viewport in self.views():
            self._send(viewport, self._wanted(viewport), slab)

    def wanted_slab(self) -> Slab:
        """The slab that is shown, or will be when what is on its way has come."""
        views = self.views()
        coming = self._feeds[views[0].viewport_id].wanted if views else None
        made = reformat_of(coming.stack if coming is not None else views[0].state.stack) if views else None
        return made.slab if made is not None else Slab()

    def _wanted(self, viewport: Viewport) -> Crosshair:
        """The crosshair of a view, or what it will be when what is on its way has come."""
        coming = self._feeds[viewport.viewport_id].wanted
        crosshair = coming.crosshair if coming is not None else viewport.state.crosshair
        assert crosshair is not None
        return crosshair

    def clear(self) -> None:
        """Take the marks of the point away from what is no reformat."""
        for viewport in self._grid.viewports:
            state = viewport.state
            if state.crosshair is not None and plane_of(state) is None:
                viewport.set_state(replace(state, crosshair=None))

    def _dragged(self, viewport: Viewport, before: ViewState, label: str) -> None:
        self.edited.emit(viewport, label, before, viewport.state)

    @Slot(object)
    def _changed(self, viewport: Viewport) -> None:
        now, seen = viewport.state, self._seen.get(viewport.viewport_id)
        self._seen[viewport.viewport_id] = now
        if self._busy or self._feeds[viewport.viewport_id].showing or now.crosshair is None or seen is None:
            return
        if now.stack is not seen.stack:
            return
        self._busy = True
        try:
            if now.crosshair == seen.crosshair:
                self._seen_otherwise(viewport, seen)
            else:
                self._spread(viewport)
        finally:
            self._busy = False

    def _seen_otherwise(self, viewport: Viewport, seen: ViewState) -> None:
        """The slice or its window has changed, in a view whose crosshair was not touched."""
        state = viewport.state
        if plane_of(state) is None:
            return
        if state.index != seen.index:
            viewport.set_state(replace(state, crosshair=_on_slice(state)))
            self._spread(viewport)
        elif _look(state) != _look(seen):
            volume = _cut_from(state)
            for other in self.views():
                if other is not viewport and _cut_from(other.state) is volume:
                    other.set_state(replace(other.state, **_look(state)))

    def _spread(self, leader: Viewport) -> None:
        crosshair = leader.state.crosshair
        assert crosshair is not None
        for viewport in self._grid.shown:
            if viewport is leader or not shares_frame(viewport.state, leader.state):
                continue
            if plane_of(viewport.state) is not None:
                self._send(viewport, crosshair)
            elif self.follows:
                _point_at(viewport, crosshair)

    def _send(self, viewport: Viewport, crosshair: Crosshair, slab: Slab | None = None) -> None:
        """Let a view follow, in its own plane of the crosshair."""
        state, coming = viewport.state, self._feeds[viewport.viewport_id].wanted
        own, made = plane_of(state), reformat_of(coming.stack if coming is not None else state.stack)
        assert own is not None
        assert made is not None
        assert state.series is not None
        assert state.stack is not None
        wanted = replace(crosshair, own=own.own, planes=crosshair.planes or own.planes)
        assert wanted.planes is not None
        directions = wanted.planes.directions(own.own)
        series, stack = (coming.series, coming.stack) if coming is not None else (state.series, state.stack)
        if directions != made.directions or (slab is not None and slab != made.slab):
            series = made.again(directions, slab or made.slab)
            stack = series.stacks[0]
        index = stack.nearest(wanted.point)
        assert index is not None
        self._feeds[viewport.viewport_id].show(Target(series, stack, index, wanted))


def plane_of(state: ViewState) -> Crosshair | None:
    """The crosshair of a state that shows one of its planes; None elsewhere."""
    crosshair = state.crosshair
    if crosshair is None or crosshair.planes is None or reformat_of(state.stack) is None:
        return None
    return crosshair


def _point_at(viewport: Viewport, crosshair: Crosshair) -> None:
    """Go to the slice nearest to a point, and mark it there."""
    state = viewport.state
    index = state.stack.nearest(crosshair.point) if state.stack is not None else None
    if index is not None:
        viewport.set_state(replace(state.at(index), crosshair=Crosshair(crosshair.point)))


def _on_slice(state: ViewState) -> Crosshair | None:
    """The crosshair moved along the normal to the slice that is shown."""
    one, crosshair = state.slice, state.crosshair
    if one is None or one.grid is None or crosshair is None:
        return crosshair
    point = np.asarray(crosshair.point)
    away = float(one.grid.normal @ point) - one.grid.distance
    return crosshair.at(point - away * one.grid.normal)


def _look(state: ViewState) -> dict[str, Any]:
    return {"window": state.window, "preset": state.preset, "invert": state.invert}


def _cut_from(state: ViewState) -> object:
    made: Reformat | None = reformat_of(state.stack)
    return made.volume if made is not None else None
