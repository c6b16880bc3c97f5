"""An area that scrolls what is too high for a low window or a large interface."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LEAST_LINES = 6


class LowArea(QScrollArea):
    """Holds ``content`` and is never narrower than it; where there is room for all of it, nothing is seen of the area."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """The width of the content, and a height in which it can be scrolled."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(
            self._content.minimumSizeHint().width() + bar, _LEAST_LINES * self.fontMetrics().height()
        )

    def sizeHint(self) -> QSize:
        """That of the content."""
        return self._content.sizeHint()
