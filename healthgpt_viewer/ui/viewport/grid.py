"""The viewports side by side, which of them is active, and how they follow each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from healthgpt_viewer.imaging.series import Stack
from healthgpt_viewer.language import tr

from .state import ViewState
from .widget import Colouring, Viewport

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.cache import Reader

LARGEST = (2, 3)
_OFF = 0.5  # mm
_SAME_PLACE = 0.01  # pixels between the middles of two images that count as one
_PARALLEL = 0.7  # the cosine between the normals of two series above which one scrolls with the other


@dataclass
class Links:
    """What linked viewports share. Zoom includes pan."""

    scroll: bool = True
    zoom: bool = True
    window: bool = False

    @property
    def words(self) -> str:
        """What is shared, apart from the slice."""
        if self.zoom and self.window:
            return tr("linked zoom and window")
        return tr("linked zoom") if self.zoom else tr("linked window") if self.window else ""


class ViewportGrid(QWidget):
    """One to six viewports.

    Signals:
        active_changed(Viewport), layout_changed(): which is active, and how many there are.
        viewport_added(Viewport): a new one to connect to.
    """

    active_changed = Signal(object)
    layout_changed = Signal()
    viewport_added = Signal(object)

    def __init__(self, reader: Reader, colours: Colouring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._colours = reader, colours
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours().surround))
        self.setPalette(palette)
        self.setAutoFillBackground(True)  # between the viewports it is as dark as around the images
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.viewports: list[Viewport] = []
        self.shape = (1, 1)
        self.links = Links()
        self.linked: set[int] = set()
        self._following = False
        self._alone: tuple[int, int] | None = None
        self._add()
        self.active = self.viewports[0]
        self.active.set_active(True)
        self.arrange(1, 1)

    def _add(self) -> None:
        viewport = Viewport(len(self.viewports), self._reader, self._colours, self)
        viewport.activated.connect(self.activate)
        viewport.alone_wanted.connect(self.toggle_alone)
        viewport.state_changed.connect(self._follow)
        viewport.state_changed.connect(self._tell_apart)
        self.viewports.append(viewport)
        self.viewport_added.emit(viewport)

    @property
    def shown(self) -> list[Viewport]:
        """The viewports that are seen, row by row."""
        if self._alone is not None:
            return [self.active]
        return self.viewports[: self.shape[0] * self.shape[1]]

    def arrange(self, rows: int, columns: int) -> None:
        """Show ``rows`` x ``columns`` viewports; what the others show is kept."""
        self._alone = None
        self.shape = (rows, columns)
        while len(self.viewports) < rows * columns:
            self._add()
        if self.active not in self.shown:
            self.activate(self.viewports[0])
        self._place()

    @property
    def alone(self) -> tuple[int, int] | None:
        """The layout that comes back, where one viewport hides the others for now."""
        return self._alone

    def restore(self, shape: tuple[int, int], alone: tuple[int, int] | None, active: int) -> None:
        """The layout of an earlier moment."""
        self.arrange(*shape)
        self.activate(next(v for v in self.viewports if v.viewport_id == active))
        self._alone = alone
        self._place()

    def _place(self) -> None:
        shown = self.shown
        for viewport in self.viewports:
            self._layout.removeWidget(viewport)
            viewport.setVisible(viewport in shown)
        columns = 1 if self._alone is not None else self.shape[1]
        for number, viewport in enumerate(shown):
            self._layout.addWidget(viewport, number // columns, number % columns)
        for index in range(max(LARGEST)):
            self._layout.setRowStretch(index, int(index * columns < len(shown)))
            self._layout.setColumnStretch(index, int(index < min(columns, len(shown))))
        self.active.set_active(len(shown) > 1)
        self._tell_apart()
        self.layout_changed.emit()

    def _tell_apart(self) -> None:
        """Where images of several studies stand side by side, each says when it was made."""
        shown = self.shown
        several = len({v.state.study.uid for v in shown if v.state.study is not None}) > 1
        for viewport in shown:
            viewport.set_dated(several)

    @Slot(object)
    def activate(self, viewport: Viewport) -> None:
        """Make a viewport the one that keys and menus act on."""
        if viewport is self.active:
            return
        self.active.set_active(False)
        self.active = viewport
        viewport.set_active(len(self.shown) > 1)
        self.active_changed.emit(viewport)

    @Slot(object)
    def toggle_alone(self, viewport: Viewport) -> None:
        """This viewport alone, and back."""
        self.activate(viewport)
        self._alone = self.shape if self._alone is None and len(self.shown) > 1 else None
        self._place()

    def link(self, viewports: Iterable[Viewport]) -> None:
        """Let these follow each other."""
        self.linked = {viewport.viewport_id for viewport in viewports}
        self._note()

    def unlink(self) -> None:
        """Let each go its own way."""
        self.link([])

    @Slot(object)
    def _follow(self, leader: Viewport) -> None:
        if self._following or leader.viewport_id not in self.linked:
            return
        self._following = True
        try:
            for viewport in self.viewports:
                if viewport is not leader and viewport.viewport_id in self.linked:
                    viewport.set_state(follow(viewport.state, leader.state, self.links, leader, viewport))
            self._note()
        finally:
            self._following = False

    def _note(self) -> None:
        for viewport in self.viewports:
            others = [v for v in self.viewports if v is not viewport and v.viewport_id in self.linked]
            note = ""
            if viewport.viewport_id in self.linked and others and viewport.state.stack is not None:
                others_seen = [other.state for other in others]
                note = _link_words(viewport.state, others_seen) if self.links.scroll else self.links.words
            if note != viewport.link_note:
                viewport.link_note = note
                viewport.update()


def frame_of(state: ViewState) -> str:
    """The UID of the frame of reference of what is shown; empty where it has no place in the patient."""
    one = state.slice
    return str(one.header.dataset.get("FrameOfReferenceUID", "")) if one is not None and one.grid else ""


def shares_frame(first: ViewState, second: ViewState) -> bool:
    """Whether two stacks lie in one frame of reference, so that positions can be compared."""
    return bool(frame_of(first)) and frame_of(first) == frame_of(second)


def are_parallel(first: ViewState, second: ViewState) -> bool:
    """Whether two stacks run along each other closely enough to be scrolled together by position."""
    one, two = first.slice, second.slice
    if one is None or two is None or one.grid is None or two.grid is None:
        return False
    return abs(float(one.grid.normal @ two.grid.normal)) >= _PARALLEL


def _link_words(state: ViewState, others: list[ViewState]) -> str:
    """How a viewport follows the others; where its nearest slice lies elsewhere, how far off, as nobody may compare them."""
    if not all(shares_frame(state, other) for other in others):
        return tr("linked by number")
    if not any(are_parallel(state, other) for other in others):
        return tr("linked, in another plane")
    off = max((_distance(state, other) for other in others if are_parallel(state, other)), default=0.0)
    return tr("linked by position, {off:.1f} mm off", off=off) if off >= _OFF else tr("linked by position")


def _distance(state: ViewState, other: ViewState) -> float:
    """How far the slice of one state lies from the plane of the other's, in mm."""
    one, two = state.slice, other.slice
    if one is None or two is None or one.grid is None or two.grid is None:
        return 0.0
    centre = one.grid.to_patient((one.grid.rows - 1) / 2, (one.grid.columns - 1) / 2)
    return abs(float(np.dot(two.grid.normal, centre - np.asarray(two.grid.position))))


def nearest_index(stack: Stack, state: ViewState) -> int | None:
    """The slice of a stack that lies nearest to the slice of a state, by the centre of that slice."""
    one = state.slice
    if one is None or one.grid is None:
        return None
    return stack.nearest(one.grid.to_patient((one.grid.rows - 1) / 2, (one.grid.columns - 1) / 2))


def follow(state: ViewState, leader: ViewState, links: Links, lead: Viewport, own: Viewport) -> ViewState:
    """The state that follows a leader's: by position where they share a frame of reference, else by number."""
    stack = state.stack
    if stack is None or leader.stack is None:
        return state
    if links.scroll:
        if not shares_frame(state, leader):
            state = state.at(leader.index)
        elif are_parallel(state, leader):
            index = nearest_index(stack, leader)
            state = state if index is None else state.at(index)
    if links.zoom:
        same = (state.flip_h, state.flip_v, state.quarter_turns) == (
            leader.flip_h,
            leader.flip_v,
            leader.quarter_turns,
        )
        pan = _same_place(state, leader, lead)
        if (state.zoom, state.pan) != (leader.zoom, pan) or not same:
            state = replace(
                state,
                zoom=_same_zoom(lead, own),
                pan=pan,
                flip_h=leader.flip_h,
                flip_v=leader.flip_v,
                quarter_turns=leader.quarter_turns,
            )
    if links.window and leader.window is not None and state.window != leader.window:
        state = replace(state, window=leader.window, preset=leader.preset)
    return state


def _same_place(state: ViewState, leader: ViewState, lead: Viewport) -> tuple[float, float]:
    """The pan that brings the middle of an image to where the leader shows that place of the patient; the leader's own where
    both fit their images, or do not lie in one space."""
    one, other, view = state.slice, leader.slice, lead.view
    if (
        leader.zoom is None
        or view is None
        or not shares_frame(state, leader)
        or not are_parallel(state, leader)
    ):
        return leader.pan
    if one is None or other is None or one.grid is None or other.grid is None:
        return leader.pan
    centre = one.grid.to_patient((one.grid.rows - 1) / 2, (one.grid.columns - 1) / 2)
    row, column, _ = other.grid.to_pixel(centre)
    off = row - (other.grid.rows - 1) / 2, column - (other.grid.columns - 1) / 2
    if max(map(abs, off)) < _SAME_PLACE:
        return leader.pan
    x, y = replace(view, state=leader).to_screen(float(row) + 0.5, float(column) + 0.5)
    return x - view.width / 2, y - view.height / 2


def _same_zoom(lead: Viewport, own: Viewport) -> float | None:
    """The leader's zoom in screen pixels for each mm, which is the same size of the patient on both."""
    return lead.state.zoom if lead.state.zoom is not None or lead.view is None or own.view is None else None
