"""A line to type the words of a text, an arrow or a name in, on the image itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.sizes import px

_WIDTH = 200
_LONGEST = 64


class WordsLine(QLineEdit):
    """Calls ``done`` with the words when it is left with Return or by going elsewhere, and with None on Escape."""

    def __init__(
        self, parent: QWidget, place: tuple[float, float], text: str, done: Callable[[str | None], None]
    ) -> None:
        super().__init__(text, parent)
        self._done: Callable[[str | None], None] | None = done
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(tr("Words of the measurement"))
        self.setPlaceholderText(tr("Words, then Return"))
        self.resize(min(px(_WIDTH), parent.width()), self.sizeHint().height())
        x = min(max(round(place[0]), 0), parent.width() - self.width())
        y = min(max(round(place[1]), 0), parent.height() - self.height())
        self.move(x, y)
        self.returnPressed.connect(lambda: self._leave(self.text().strip()))
        self.show()
        self.setFocus()
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep Escape, Delete and letters, which are keys of the window, for the typing."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave(self.text().strip())

    def _leave(self, text: str | None) -> None:
        done, self._done = self._done, None
        if done is not None:
            self.hide()
            self.deleteLater()
            done(text)
