"""An area that scrolls what is too high for a low window or a large interface."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_lines_whole()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._keep_lines_whole()
            self.updateGeometry()  # the content may need more width now, as when a row of buttons is shown
        return super().eventFilter(watched, event)

    def _keep_lines_whole(self) -> None:
        """The content gets the height that its wrapped words need: Qt's own smallest height takes them for one line."""
        layout = self._content.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalMinimumHeightForWidth(self.viewport().width())
            if needed != self._content.minimumHeight():
                self._content.setMinimumHeight(needed)
