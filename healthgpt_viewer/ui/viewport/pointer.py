"""A mouse made of keys: with a tool that draws, the arrows move a mark over the image and Return is its button.

Return is pressed where something begins and again where it ends, as the button of a mouse goes down and up; what is made
of single points takes each of them with one press.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from healthgpt_viewer.ui.sizes import px

_STEP, _FINE = 10, 1  # logical pixels
_MARK = 9
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_BUTTON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# With these the arrows scroll, and with Alt they do what a drag does.
LOOKING = ("window", "zoom", "pan", "scroll")
Place = tuple[float, float]


class Hands(Protocol):
    """What the pointer does to a viewport."""

    tool: str

    def pointed(self) -> Place:
        """Where the mouse or the mark was last, or the middle of the image."""
        ...

    def point_to(self, place: Place) -> None:
        """The pointer is there now."""
        ...

    def button_down(self, place: Place) -> bool:
        """The button goes down; whether it must stay down, as what began is drawn on."""
        ...

    def button_up(self, place: Place) -> None:
        """The button is let go."""
        ...

    def drag_by(self, across: float, down: float) -> None:
        """The chosen tool is dragged by some pixels."""
        ...


class Pointer:
    """The keys of one viewport."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._down = False
        self.seen = False

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the pointer, and not for the action that it is the shortcut of."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ARROWS and modifiers == Qt.KeyboardModifier.AltModifier:
            return self._hands.tool in LOOKING
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        return (
            plain and self._hands.tool not in LOOKING and (event.key() in _ARROWS or event.key() in _BUTTON)
        )

    def take(self, event: QKeyEvent) -> None:
        """Move, or press."""
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _BUTTON:
            self._press()
            return
        across, down = _ARROWS[Qt.Key(event.key())]
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._hands.drag_by(across * _STEP, down * _STEP)
            return
        step = _FINE if fine else _STEP
        x, y = self._hands.pointed()
        self.seen = True
        self._hands.point_to((x + across * step, y + down * step))

    def let_go(self) -> None:
        """The keys go elsewhere, or the mouse is used."""
        if self._down:
            self._down = False
            self._hands.button_up(self._hands.pointed())
        self.seen = False

    def _press(self) -> None:
        self.seen = True
        place = self._hands.pointed()
        if self._down:
            self._down = False
            self._hands.button_up(place)
        elif self._hands.button_down(place):
            self._down = True
        else:
            self._hands.button_up(place)

    def paint(self, painter: QPainter, colour: str) -> None:
        """Draw the mark, while the keys lead it."""
        if not self.seen:
            return
        x, y = self._hands.pointed()
        arm = px(_MARK)
        for pen in (QPen(QColor(0, 0, 0, 200), px(4)), QPen(QColor(colour), px(2))):
            painter.setPen(pen)
            painter.drawLine(QPointF(x - arm, y), QPointF(x + arm, y))
            painter.drawLine(QPointF(x, y - arm), QPointF(x, y + arm))
