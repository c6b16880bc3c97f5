"""The magnifier: a part of the image, larger, where the mouse is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from .painter import Colours, Scene, draw_fused, to_transform
from .state import View

_RADIUS = 110.0  # logical pixels
_TIMES = 3.0


class Magnifier:
    """Draws what lies under the mouse three times as large, with what lies over it; only on the viewport it is over."""

    def paint(self, painter: QPainter, view: View, scene: Scene, colours: Colours) -> None:
        """Draw over the image."""
        if scene.cursor is None or scene.picture is None or view.to_pixel(*scene.cursor) is None:
            return
        x, y = scene.cursor
        lens = QRectF(x - _RADIUS, y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        shape = QPainterPath()
        shape.addEllipse(lens)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(lens, QColor(colours.surround))
        painter.translate(x, y)
        painter.scale(_TIMES, _TIMES)
        painter.translate(-x, -y)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.percent * _TIMES < 800)
        painter.setTransform(to_transform(view.matrix), True)
        painter.drawImage(QRectF(0, 0, view.shape[1], view.shape[0]), scene.picture)
        painter.restore()
        draw_fused(painter, view, scene)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)
