"""A row of buttons that goes on in a second line where the panel is narrow, so that none widens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """Places its widgets in reading order, each as large as it wishes, in as many lines as the width asks for.

    It is no ``QLayout``: items of a layout that Python holds are deleted by Qt with their widgets.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """A further widget at the end."""
        part.setParent(self)
        self._parts.append(part)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """The widest and the highest widget: all else goes into further lines."""
        size = QSize()
        for part in self._parts:
            size = size.expandedTo(part.sizeHint())
        return size

    def sizeHint(self) -> QSize:
        """As its smallest: the layout asks for the height at the width that it gives."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._places(width)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A widget that became larger, with the type for example, moves those behind it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _place(self) -> None:
        for part, place in zip(self._parts, self._places(self.width())[0], strict=True):
            part.setGeometry(place)

    def _places(self, width: int) -> tuple[list[QRect], int]:
        """Where each widget stands in a row of this width, and how high the lines are together."""
        x, y, line = 0, 0, 0
        places = []
        for part in self._parts:
            size = part.sizeHint()
            if x > 0 and x + size.width() > width:
                x, y, line = 0, y + line, 0
            places.append(QRect(QPoint(x, y), size))
            x += size.width()
            line = max(line, size.height())
        return places, y + line
