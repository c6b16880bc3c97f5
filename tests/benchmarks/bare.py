"""The alternative to a viewport: Qt alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Bare(QWidget):
    """The alternative: one image, drawn as large as it fits, and nothing else."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        painter.drawImage(QRectF((self.width() - side) / 2, 0, side, side), self._image)
        painter.end()
