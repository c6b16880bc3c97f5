"""How often each value occurs in a region, as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthgpt_viewer.imaging.drawn import pixel_value
from healthgpt_viewer.language import shown, tr
from healthgpt_viewer.ui.sizes import px

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.measure import Statistics
    from healthgpt_viewer.ui.theme import Theme

_LOWEST, _HEIGHT = 46, 76
_LETTERS = 16


class Histogram(QWidget):
    """The histogram of a region; hidden where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._statistics: Statistics | None = None
        self.setMinimumHeight(_LOWEST)
        self.setMaximumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Histogram of the selected region"))
        self.hide()

    def show_statistics(self, statistics: Statistics | None) -> None:
        """Show the values of a region, or nothing."""
        self._statistics = statistics
        self.setVisible(statistics is not None)
        if statistics is not None:
            self.setToolTip(
                tr(
                    "{pixels} pixels; the highest bar has {max}",
                    pixels=statistics.pixels,
                    max=int(statistics.counts.max()),
                )
            )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._statistics is None:
            return
        painter = QPainter(self)
        palette = self.palette()
        counts, edges = self._statistics.counts, self._statistics.edges
        room = QRectF(self.rect()).adjusted(0, 2, 0, -px(_LETTERS))
        highest, wide = max(int(counts.max()), 1), room.width() / len(counts)
        colour = QColor(self._theme.colours.accent)
        for place, count in enumerate(counts):
            high = room.height() * float(count) / highest
            bar = QRectF(room.left() + place * wide, room.bottom() - high, max(wide - 0.5, 1.0), high)
            painter.fillRect(bar, colour)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        below = QRectF(0, room.bottom(), room.width(), px(_LETTERS))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, shown(pixel_value(float(edges[0]))))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, shown(pixel_value(float(edges[-1]))))
        painter.end()
