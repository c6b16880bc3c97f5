"""One viewport on the screen: shows a state, and turns the hands on it into other states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.pixels import default_window
from healthgpt_viewer.imaging.series import Series, Slice, Stack
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.sizes import px
from healthgpt_viewer.ui.speaking import announce, is_a_picture

from .corner_text import value_text
from .mouse import Mouse
from .painter import Colours, Fused, Layer, Scene, fused_of, paint, picture_of, render_to_image
from .pointer import LOOKING, Pointer
from .spoken import seen_words
from .state import View, ViewState
from .tools import TOOLS, Cursor, Drag, Hand, Touch

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.cache import Reader
    from healthgpt_viewer.imaging.series import Study

SERIES_MIME = "application/x-healthgpt-series"
_CLICK = 4.0  # pixels: less is a click, not a drag
_BLINK_MS = 600
_SLIDER_HEIGHT = 16
_AHEAD = 4
_CURSORS: dict[Cursor, Qt.CursorShape] = {
    "cross": Qt.CursorShape.CrossCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "text": Qt.CursorShape.IBeamCursor,
    "point": Qt.CursorShape.PointingHandCursor,
}
Colouring = Callable[[], Colours]


class Viewport(QWidget):
    """A viewport.

    Signals:
        state_changed(Viewport): the state is another one now.
        image_changed(Viewport): the pixels of the slice came, or there is a reason why they cannot.
        edited(str, ViewState, ViewState): a gesture ended: its name, the state before and after; for undo.
        nudged(str, ViewState, ViewState): the same of a wheel, whose steps belong together.
        region_drawn(Box or None): the rectangle tool was used.
        activated(Viewport): it was touched.
        menu_wanted(QPoint): right click without a drag; global position.
        alone_wanted(Viewport): double click.
        series_dropped(str), paths_dropped(list of Path).
    """

    state_changed = Signal(object)
    image_changed = Signal(object)
    edited = Signal(str, object, object)
    nudged = Signal(str, object, object)
    region_drawn = Signal(object)
    activated = Signal(object)
    menu_wanted = Signal(QPoint)
    alone_wanted = Signal(object)
    series_dropped = Signal(str)
    paths_dropped = Signal(object)
    _arrived = Signal(object, object)

    def __init__(
        self, viewport_id: int, reader: Reader, colours: Colouring, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.viewport_id = viewport_id
        self.state = ViewState()
        self.image: SliceImage | None = None
        self.problem: HealthGPTError | None = None
        self.tool = "window"
        self.mouse = Mouse()
        self.link_note = ""
        self.is_active = False
        self._led_by_keys = False
        self.is_dated = False
        self._reader = reader
        self._colours = colours
        self._picture: QImage | None = None
        self._picture_key: tuple[object, ...] = ()
        self._view: tuple[ViewState, SliceImage, tuple[int, int], View] | None = None
        self._asked: ImageRef | None = None
        self._ready: SliceImage | HealthGPTError | None = None
        self._second: Slice | None = None
        self._fused: SliceImage | HealthGPTError | None = None
        self._fused_kept: tuple[tuple[object, ...], Fused] | None = None
        self._drag: tuple[str, Drag] | None = None
        self._cursor: tuple[float, float] | None = None
        self._blink_on = True
        self._layers: dict[str, Layer] = {}
        self._hands: list[Hand] = []
        self._held: Hand | None = None
        self._keys = Pointer(proxy(self))  # whoever lets go of the viewport lets go of it at once
        self._build()

    def _build(self) -> None:
        self.setAccessibleName(tr("Viewport {viewport_id}", viewport_id=self.viewport_id + 1))
        is_a_picture(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(120, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(tr("Slice of viewport {viewport_id}", viewport_id=self.viewport_id + 1))
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.slider.valueChanged.connect(self._slide)
        self.slider.hide()
        self._blinker = QTimer(self, interval=_BLINK_MS)
        self._blinker.timeout.connect(self._blink)
        # From the reading threads to this one, through the event loop.
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    # What it shows.

    def show_stack(self, study: Study | None, series: Series, stack: Stack, index: int | None = None) -> None:
        """Show another stack."""
        self.show_state(self.state.with_stack(study, series, stack, index))

    def clear(self) -> None:
        """Show nothing."""
        self.show_state(ViewState(text=self.state.text, hide_patient=self.state.hide_patient))

    def show_state(self, state: ViewState) -> None:
        """Show a state of another stack: the former image goes at once."""
        self.image, self.problem, self._asked, self._picture_key = None, None, None, ()
        self._view = None  # it would keep the image, and with it its volume
        self._ready = self._second = self._fused = None
        self.set_state(state)

    def set_state(self, state: ViewState) -> None:
        """Show another state; the pixels follow as soon as they are read."""
        if state is self.state:
            return
        self.state = state
        self._sync_slider()
        self._ask()
        laid = state.laid_over
        blinking = laid is not None and laid.mode == "blink"
        if blinking != self._blinker.isActive():
            self._blink_on = True
            if blinking:
                self._blinker.start()
            else:
                self._blinker.stop()
        self.update()
        self.setAccessibleDescription(self.said())
        self.state_changed.emit(self)

    def read_again(self, state: ViewState) -> None:
        """Show a state whose pixels have another form now; the former image stays until they are there."""
        self._asked = self._second = None
        self.set_state(state)

    def go(self, index: int) -> None:
        """Show another slice; negative counts from the end."""
        count = len(self.state.stack.slices) if self.state.stack is not None else 0
        self.set_state(self.state.at(index + count if index < 0 else index))

    def set_layer(self, name: str, layer: Layer | None, *, lowest: bool = False) -> None:
        """Draw a layer over the image from now on, in place of the one of that name; None takes it away.

        The ``lowest`` is drawn before the others, which lie over it.
        """
        if layer is None:
            self._layers.pop(name, None)
        elif lowest:
            self._layers = {name: layer, **self._layers}
        else:
            self._layers[name] = layer
        self.update()

    def add_hand(self, hand: Hand) -> None:
        """Offer what the left button does to a hand, before those that are here already."""
        self._hands.insert(0, hand)

    @property
    def view(self) -> View | None:
        """The state on this screen area; None while there are no pixels."""
        state, image, size = self.state, self.image, (self.width(), self._image_height())
        if image is None:
            return None
        kept = self._view
        if kept is None or kept[0] is not state or kept[1] is not image or kept[2] != size:
            # Kept until one of them is another: it is asked for several times at each step, and what it computes stays.
            self._view = kept = (state, image, size, View.of(state, *size, image))
        return kept[3]

    @property
    def is_waiting(self) -> bool:
        """Whether the pixels of the slice are still being read."""
        one = self.state.slice
        return one is not None and self.problem is None and (self.image is None or self.image.ref != one.ref)

    @property
    def has_second(self) -> bool:
        """Whether the pixels of what lies over the slice are there."""
        return isinstance(self._fused, SliceImage)

    def picture(self, size: tuple[int, int] | None = None) -> QImage:
        """What is seen, as a picture of its own, the mark included."""
        size = size or (self.width(), self._image_height())
        return render_to_image(self._scene(), size, self._colours(), self.devicePixelRatioF())

    def _ask(self) -> None:
        """Wish for the pixels of the slice, and behind them for those of its neighbours."""
        one = self.state.slice
        self._ask_second(one)
        if one is None or one.ref == self._asked:
            return
        self._asked, self.problem = one.ref, None
        self._reader.request(one, self._receive)
        if one.provider is not None:
            return  # made when it is wanted, and not before
        stack = self.state.stack
        assert stack is not None
        near = [self.state.index + step * sign for step in range(1, _AHEAD) for sign in (1, -1)]
        for index in reversed([i for i in near if 0 <= i < len(stack.slices)]):
            self._reader.request(stack.slices[index], _forget, urgent=False)

    def _ask_second(self, one: Slice | None) -> None:
        """Wish for what lies over the slice, where a second series is laid over the first."""
        fusion = self.state.fusion
        second = fusion.second.over(one) if fusion is not None and one is not None else None
        if second is None:
            self._second = self._fused = None
        elif self._second is None or self._second.ref != second.ref:
            self._second, self._fused = second, None
            self._reader.request(second, self._receive)

    def _receive(self, one: Slice, result: SliceImage | HealthGPTError) -> None:
        """On a reading thread, or at once on this one where the frame was kept."""
        try:
            self._arrived.emit(one, result)
        except RuntimeError:
            return  # the viewport has gone meanwhile

    @Slot(object, object)
    def _take(self, one: Slice, result: SliceImage | HealthGPTError) -> None:
        if self._second is not None and one.ref == self._second.ref:
            self._fused = result
        elif self.state.slice is not None and one.ref == self.state.slice.ref:
            self._ready = result
        else:
            return  # late: the reader has scrolled on
        # Both at once, so that the second series is never seen over a slice that it does not belong to.
        if self._second is None or self._fused is not None:
            if self._ready is not None:
                ready, self._ready = self._ready, None
                self._show(ready)
            self.update()

    def _show(self, result: SliceImage | HealthGPTError) -> None:
        if isinstance(result, HealthGPTError):
            self.problem, self.image = result, None
        else:
            self.problem, self.image = None, result
            if self.state.window is None and self.state.stack is not None:
                self.state = replace(self.state, window=default_window(self.state.stack, result))
                self.state_changed.emit(self)
        self.update()
        self.image_changed.emit(self)

    # How it is painted.

    def _image_height(self) -> int:
        return self.height() - px(_SLIDER_HEIGHT)

    def _scene(self) -> Scene:
        image = self.image
        # While the next slice is read the former stays, so that nothing flickers.
        if image is not None and self.state.window is not None:
            key = (image, self.state.window, self.state.invert, self.state.colours)
            if key != self._picture_key:
                self._picture, self._picture_key = picture_of(self.state, image), key
        else:
            self._picture = None
        return Scene(
            self.state,
            image,
            self._picture,
            self.problem,
            self._cursor,
            self._blink_on,
            self.link_note,
            tuple(self._layers.values()),
            self._fused_picture(),
            self.is_dated,
        )

    def _fused_picture(self) -> Fused | None:
        """The second series, as it is laid over the first; kept from one painting to the next."""
        fusion, image = self.state.fusion, self._fused
        if fusion is None or not isinstance(image, SliceImage):
            return None
        key = (image, fusion.window, fusion.colours, fusion.threshold, fusion.mode == "difference")
        if self._fused_kept is None or self._fused_kept[0] != key:
            self._fused_kept = (key, fused_of(fusion, image))
        return self._fused_kept[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._colours()
        below = self.rect().adjusted(0, self._image_height(), 0, 0)
        painter.fillRect(below, QColor(colours.surround))
        painter.setClipRect(0, 0, self.width(), self._image_height())
        paint(painter, (float(self.width()), float(self._image_height())), self._scene(), colours)
        self._keys.paint(painter, colours.text)
        painter.setClipping(False)
        if self.is_active or self._led_by_keys:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def set_dated(self, dated: bool) -> None:
        """Write the date of the study on the image, as images of another study stand beside it, or not."""
        if dated != self.is_dated:
            self.is_dated = dated
            self.update()

    def set_active(self, active: bool) -> None:
        """Draw the outline of the viewport that keys and menus act on, or not."""
        if active != self.is_active:
            self.is_active = active
            self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place_slider()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:  # the size of the interface
            self._place_slider()
            self.update()

    def _place_slider(self) -> None:
        high = px(_SLIDER_HEIGHT)
        self.slider.setGeometry(6, self.height() - high, self.width() - 12, high - 2)

    def _sync_slider(self) -> None:
        count = len(self.state.stack.slices) if self.state.stack is not None else 0
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(count - 1, 0))
        self.slider.setValue(self.state.index)
        self.slider.blockSignals(False)
        self.slider.setVisible(count > 1)

    @Slot(int)
    def _slide(self, value: int) -> None:
        self.activated.emit(self)
        self.go(value)

    @Slot()
    def _blink(self) -> None:
        self._blink_on = not self._blink_on
        self.update()

    # The hands.

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.activated.emit(self)
        steps = event.angleDelta().y() / 120
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control != self.mouse.wheel_zooms:
            if self.view is not None:
                before = self.state
                self.set_state(self.view.zoomed(1.2**steps, event.position().x(), event.position().y()))
                self.nudged.emit(tr("Zoom"), before, self.state)
        elif steps:
            on = -(round(steps) or (1 if steps > 0 else -1))
            self.set_state(self.state.at(self.state.index + (-on if self.mouse.wheel_turned else on)))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keys.let_go()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.activated.emit(self)
        view = self.view
        if view is None:
            return
        if self._taken(event):
            return
        name = self._tool_of(event)
        if name in TOOLS:
            place = _xy(event.position())
            self._drag = (name, Drag(view, place, place, self.mouse.speed / 100))

    def _taken(self, event: QMouseEvent) -> bool:
        """Whether one of the hands takes a press; Shift and the left button are for the image itself."""
        touch = self._touch(event)
        plain_left = event.button() == Qt.MouseButton.LeftButton and not (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if touch is None or not plain_left:
            return False
        self._held = next((hand for hand in self._hands if hand.press(touch)), None)
        return self._held is not None

    def _touch(self, event: QMouseEvent) -> Touch | None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self._touch_at(_xy(event.position()), control)

    def _touch_at(self, place: tuple[float, float], control: bool = False) -> Touch | None:
        view, image = self.view, self.image
        return Touch(view, image, place, control) if view is not None and image is not None else None

    def _tool_of(self, event: QMouseEvent) -> str:
        if event.button() == Qt.MouseButton.MiddleButton:
            return self.mouse.middle
        if event.button() == Qt.MouseButton.RightButton:
            return self.mouse.right
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return self.mouse.shift_left if shifted else self.tool

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._moved(_xy(event.position()), self._touch(event))

    def _moved(self, place: tuple[float, float], touch: Touch | None) -> None:
        self._cursor = place
        if self._held is not None and touch is not None:
            self._held.move(touch)
        elif self._drag is not None:
            name, drag = self._drag
            drag = replace(drag, now=place)
            self._drag = (name, drag)
            if _is_drag(drag):
                self.set_state(TOOLS[name].drag(drag))
        else:
            self._hover(touch)
        self.update()

    def _hover(self, touch: Touch | None) -> None:
        """Tell the hands where the mouse is; the first that would take a press there shows its cursor."""
        wanted = [hand.hover(touch) for hand in self._hands]
        cursor = next((cursor for cursor in wanted if cursor is not None), None)
        if cursor is not None:
            self.setCursor(_CURSORS[cursor])
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.button() == Qt.MouseButton.LeftButton:
            held, self._held = self._held, None
            touch = self._touch(event)
            if touch is not None:
                held.release(touch)
            return
        if self._drag is None:
            if event.button() == Qt.MouseButton.RightButton:
                self._want_menu(event)
            return
        self._end_drag(right=event.button() == Qt.MouseButton.RightButton, event=event)

    def _end_drag(self, *, right: bool = False, event: QMouseEvent | None = None) -> None:
        assert self._drag is not None
        name, drag = self._drag
        self._drag = None
        if _is_drag(drag):
            self.edited.emit(TOOLS[name].title, drag.view.state, self.state)
        elif right and event is not None:
            self._want_menu(event)
        elif name == "region" and self.state.region is not None:
            before = self.state
            self.set_state(replace(before, region=None))
            self.edited.emit(tr("Rectangle"), before, self.state)
        if name == "region":
            self.region_drawn.emit(self.state.region)

    def _want_menu(self, event: QMouseEvent) -> None:
        self._point_out(self._touch(event))
        self.menu_wanted.emit(event.globalPosition().toPoint())

    def _point_out(self, touch: Touch | None) -> None:
        if touch is not None:
            for hand in self._hands:
                hand.point_out(touch)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag = None
        touch = self._touch(event)
        if touch is None or not any(hand.double_click(touch) for hand in self._hands):
            self.alone_wanted.emit(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The right button also zooms: the menu comes with its release (or with the menu key).
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.pointed()
            if self._keys.seen:
                self._point_out(self._touch_at(place))
            self.menu_wanted.emit(self.mapToGlobal(QPointF(*place)).toPoint())
        event.accept()

    # The keys.

    def event(self, event: QEvent) -> bool:
        """Keys of the pointer are not those of the actions that they are shortcuts of otherwise."""
        override = event.type() == QEvent.Type.ShortcutOverride and self.view is not None
        if override and isinstance(event, QKeyEvent) and self._keys.wants(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.view is not None and self._keys.wants(event):
            self.activated.emit(self)
            self._keys.take(event)
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.activated.emit(self)
        reasons = Qt.FocusReason
        self._led_by_keys = event.reason() in (
            reasons.TabFocusReason,
            reasons.BacktabFocusReason,
            reasons.ShortcutFocusReason,
        )
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._led_by_keys = False
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keys.let_go()
        self.update()

    def pointed(self) -> tuple[float, float]:
        """Where the mouse or the mark of the keys was last, or the middle of the image."""
        return self._cursor or (self.width() / 2, self._image_height() / 2)

    def point_to(self, place: tuple[float, float]) -> None:
        """The pointer is led there by keys."""
        x, y = (min(max(v, 0.0), most - 1.0) for v, most in zip(place, self._size_of_image(), strict=True))
        self._moved((x, y), self._touch_at((x, y)))
        announce(self, self.value_said())

    def _size_of_image(self) -> tuple[float, float]:
        return float(self.width()), float(self._image_height())

    def button_down(self, place: tuple[float, float]) -> bool:
        """Press where the pointer is; whether what began must be drawn on."""
        touch = self._touch_at(place)
        self._held = next((h for h in self._hands if h.press(touch)), None) if touch is not None else None
        if self._held is not None:
            return self._held.holds
        if touch is not None and self.tool in TOOLS:
            self._drag = (self.tool, Drag(touch.view, place, place))
        return self._drag is not None

    def button_up(self, place: tuple[float, float]) -> None:
        """Let go where the pointer is."""
        touch = self._touch_at(place)
        if self._held is not None:
            held, self._held = self._held, None
            if touch is not None:
                held.release(touch)
        elif self._drag is not None:
            self._end_drag()
        self.update()

    def drag_by(self, across: float, down: float) -> None:
        """What a drag of the chosen tool by some pixels does."""
        view = self.view
        if view is None or self.tool not in LOOKING:
            return
        start, before = self.pointed(), self.state
        self.set_state(TOOLS[self.tool].drag(Drag(view, start, (start[0] + across, start[1] + down))))
        self.nudged.emit(tr(TOOLS[self.tool].title), before, self.state)

    # What is said of it.

    def said(self) -> str:
        """What is shown, in words: modality, plane, which slice of how many, series and window."""
        return seen_words(self.state, self.image)

    def value_said(self) -> str:
        """The value under the mouse or the mark of the keys; empty where there is none."""
        view = self.view
        return value_text(view, self.image, self._cursor) if view is not None else ""

    def enterEvent(self, event: QEnterEvent) -> None:
        self._cursor = _xy(event.position())
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self._cursor = None
        self._hover(None)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(SERIES_MIME) or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.activated.emit(self)
        data = event.mimeData()
        if data.hasFormat(SERIES_MIME):
            self.series_dropped.emit(bytes(data.data(SERIES_MIME).data()).decode("utf-8", "replace"))
        else:
            self.paths_dropped.emit([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
        event.acceptProposedAction()


def _xy(point: QPointF) -> tuple[float, float]:
    return point.x(), point.y()


def _is_drag(drag: Drag) -> bool:
    return abs(drag.dx) + abs(drag.dy) >= _CLICK


def _forget(_one: Slice, _result: object) -> None:
    """A frame that was read ahead: it is in the cache now."""
