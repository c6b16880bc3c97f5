"""A row of buttons that goes on in a second line where the panel is narrow, so that none widens it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Lays out its widgets in reading order, each as large as it wishes, in as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        """None beyond the last, as Qt asks for."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """None beyond the last, as Qt asks for."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._places(width)[1]

    def minimumSize(self) -> QSize:
        """The widest widget: all else goes into further lines."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        left, top, right, bottom = self._margins()
        return size + QSize(left + right, top + bottom)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width())[0], strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def _margins(self) -> tuple[int, int, int, int]:
        margins = self.contentsMargins()
        return margins.left(), margins.top(), margins.right(), margins.bottom()

    def _places(self, width: int) -> tuple[list[QRect], int]:
        """Where each widget stands in a row of this width, and how high the lines are together."""
        left, top, right, bottom = self._margins()
        x, y, line = left, top, 0
        places = []
        for item in self._items:
            size = item.sizeHint()
            if x > left and x + size.width() > width - right:
                x, y, line = left, y + line + self.spacing(), 0
            places.append(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return places, y + line + bottom
