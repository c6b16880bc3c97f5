"""Words over an image: drawn once with their dark edge, kept, and laid on again, as they return at every step."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from healthgpt_viewer.ui.sizes import scale

_EDGE_OPACITY = 0.59
_EDGE = 3  # room for the dark edge, in logical pixels
_KEPT = 512


def at_size(points: float) -> float:
    """A size of letters at the size of the interface."""
    return points * scale()


def text_font(points: float, *, bold: bool = False) -> QFont:
    """The system's face with figures of one width, so that nothing jumps while scrolling."""
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=_KEPT)
def width_of(text: str, points: float, bold: bool = False) -> float:
    """The width of a text in logical pixels."""
    return QFontMetricsF(text_font(points, bold=bold)).horizontalAdvance(text)


@lru_cache(maxsize=16)
def heights_of(points: float, bold: bool = False) -> tuple[float, float, float]:
    """Line height, ascent and descent in logical pixels."""
    metrics = QFontMetricsF(text_font(points, bold=bold))
    return metrics.height(), metrics.ascent(), metrics.descent()


@lru_cache(maxsize=_KEPT)
def elided(text: str, points: float, room: float) -> str:
    """The text, cut with an ellipsis where it is wider than ``room``."""
    return QFontMetricsF(text_font(points)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def draw(
    painter: QPainter, x: float, baseline: float, text: str, points: float, colour: str, *, bold: bool = False
) -> None:
    """Draw plain text that is read over any picture, from ``x`` on, standing on ``baseline``."""
    image = _lettered(text, points, colour, bold, painter.device().devicePixelRatioF())
    top = baseline - heights_of(points, bold)[1] - _EDGE
    # On whole pixels, so that the letters stay as sharp as they were drawn.
    painter.drawImage(QPointF(round(x) - _EDGE, round(top)), image)


@lru_cache(maxsize=_KEPT)
def _lettered(text: str, points: float, colour: str, bold: bool, ratio: float) -> QImage:
    height, ascent, _ = heights_of(points, bold)
    wide, high = width_of(text, points, bold) + 2 * _EDGE + 1, height + 2 * _EDGE
    image = QImage(round(wide * ratio), round(high * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if bold:
        path = QPainterPath()
        path.addText(QPointF(_EDGE, _EDGE + ascent), text_font(points, bold=True), text)
        painter.strokePath(path, QPen(QColor(0, 0, 0, 220), 3.0, j=Qt.PenJoinStyle.RoundJoin))
        painter.fillPath(path, QColor(colour))
    else:
        _draw_edged(painter, image, text_font(points), QPointF(_EDGE, _EDGE + ascent), text, colour)
    painter.end()
    return image


def _draw_edged(
    painter: QPainter, image: QImage, font: QFont, place: QPointF, text: str, colour: str
) -> None:
    """The text in its colour over itself in half-transparent black, drawn around it: a tenth of the time of the outline of
    its letters, and one of the texts is another at every step."""
    edge = QImage(image.size(), image.format())
    edge.setDevicePixelRatio(image.devicePixelRatio())
    edge.fill(Qt.GlobalColor.transparent)
    drawing = QPainter(edge)
    drawing.setFont(font)
    drawing.setPen(Qt.GlobalColor.black)
    for offset in _ring(image.devicePixelRatio()):
        drawing.drawText(place + offset, text)
    drawing.end()
    painter.setOpacity(_EDGE_OPACITY)
    painter.drawImage(QPointF(0, 0), edge)
    painter.setOpacity(1.0)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, text)


@lru_cache(maxsize=16)
def _ring(ratio: float) -> tuple[QPointF, ...]:
    """The places of whole device pixels around the middle, one logical pixel away."""
    count = 8 * math.ceil(ratio)
    turns = (2 * math.pi * step / count for step in range(count))
    places = {(round(ratio * math.cos(turn)), round(ratio * math.sin(turn))) for turn in turns}
    return tuple(QPointF(x / ratio, y / ratio) for x, y in sorted(places))
