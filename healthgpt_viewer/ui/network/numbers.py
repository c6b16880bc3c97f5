"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget


class NumberLine(QLineEdit):
    """A line in which a whole number from ``low`` to ``high`` is entered.

    ``changed`` tells that the number is another one. What is no such number counts as the one before, which stands there
    again when the line is left.
    """

    changed = Signal()

    def __init__(self, name: str, low: int, high: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._low, self._high = low, high
        self._value = low
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(low, high, self))
        self.setMaximumWidth(110)
        self.textEdited.connect(self._edited)

    def value(self) -> int:
        """The number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show another number."""
        value = min(max(value, self._low), self._high)
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.changed.emit()

    def _edited(self, text: str) -> None:
        if text.isdecimal() and self._low <= int(text) <= self._high and int(text) != self._value:
            self._value = int(text)
            self.changed.emit()

    def _show(self) -> None:
        self.setText(str(self._value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show()
        super().focusOutEvent(event)
