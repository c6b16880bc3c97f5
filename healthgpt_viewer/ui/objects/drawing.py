"""How regions, overlays, shutters and drawings are painted over an image."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from healthgpt_viewer.imaging.objects.colours import Rgb
from healthgpt_viewer.imaging.objects.overlays import OverlayPlane
from healthgpt_viewer.imaging.objects.presentation import Area, Caption, Graphic
from healthgpt_viewer.imaging.objects.shutters import Shutter
from healthgpt_viewer.ui.viewport import lettering
from healthgpt_viewer.ui.viewport.state import Matrix, View

OVERLAY: Rgb = (143, 227, 136)
DRAWN: Rgb = (255, 211, 77)
_POINTS = 10.0
_COARSE = 300.0  # percent of zoom from which the pixels of an overlay are drawn as squares
_LINES, _LETTERS = 40, 160  # of one text; more is cut
_DARK = QColor(0, 0, 0, 170)
Point = tuple[float, float]


def mask_image(mask: NDArray[np.bool_], colour: Rgb) -> QImage:
    """The pixels of a mask in a colour, the others transparent."""
    red, green, blue = colour
    pixels = np.where(mask, np.uint32(0xFF000000 | red << 16 | green << 8 | blue), np.uint32(0))
    pixels = np.ascontiguousarray(pixels, np.uint32)
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, pixels.strides[0], QImage.Format.Format_ARGB32_Premultiplied)
    image.pinned = pixels  # type: ignore[attr-defined]  # QImage does not hold on to the array
    return image


def transform_of(matrix: Matrix) -> QTransform:
    """A 3 x 3 matrix of columns as Qt's, which acts on rows."""
    (a, c, x), (b, d, y) = matrix[0], matrix[1]
    return QTransform(a, b, c, d, x, y)


def draw_mask(painter: QPainter, view: View, image: QImage, matrix: Matrix, *, smooth: bool = False) -> None:
    """Lay a picture on the image: ``matrix`` leads from its (column, row) to the image's, in pixel edges."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.setTransform(transform_of(view.matrix @ matrix), True)
    painter.drawImage(0, 0, image)
    painter.restore()


def path_of(shapes: Sequence[tuple[bool, NDArray[np.float64]]]) -> QPainterPath:
    """Polygons of (row, column) as one path in (column, row)."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for closed, points in shapes:
        if len(points) == 1:
            path.addEllipse(QPointF(points[0, 1], points[0, 0]), 1.0, 1.0)
            continue
        path.moveTo(float(points[0, 1]), float(points[0, 0]))
        for row, column in points[1:]:
            path.lineTo(float(column), float(row))
        if closed:
            path.closeSubpath()
    return path


def draw_outline(painter: QPainter, view: View, path: QPainterPath, colour: Rgb, opacity: float) -> None:
    """The line of a region, two pixels wide at any zoom, and a faint ground inside of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(transform_of(view.matrix), True)
    for ground, wide in ((_DARK, 3.4), (QColor(*colour), 1.8)):
        pen = QPen(ground, wide, j=Qt.PenJoinStyle.RoundJoin)
        pen.setCosmetic(True)
        painter.strokePath(path, pen)
    painter.setOpacity(opacity / 3)
    painter.fillPath(path, QColor(*colour))
    painter.restore()


def draw_overlay(painter: QPainter, view: View, plane: OverlayPlane, image: QImage) -> None:
    """An overlay plane at its origin; smooth until its pixels can be told apart, so that thin lines stay even."""
    moved = np.array([[1.0, 0, plane.column], [0, 1.0, plane.row], [0, 0, 1.0]])
    draw_mask(painter, view, image, moved, smooth=view.percent < _COARSE)


def draw_shutter(painter: QPainter, view: View, shutter: Shutter) -> None:
    """Cover what is not to be seen."""
    painter.save()
    painter.setTransform(transform_of(view.matrix), True)
    rows, columns = view.shape
    cover = QPainterPath()
    # A pixel more on each side: the edge of the image must not shine through.
    cover.addRect(QRectF(-1, -1, columns + 2, rows + 2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(cover.subtracted(_opening(shutter, view)), QColor(*shutter.colour))
    painter.restore()
    if shutter.bitmap is not None:
        draw_mask(painter, view, mask_image(shutter.bitmap, shutter.colour), np.eye(3))


def _opening(shutter: Shutter, view: View) -> QPainterPath:
    rows, columns = view.shape
    opening = QPainterPath()
    opening.addRect(QRectF(-1, -1, columns + 2, rows + 2))
    if shutter.rectangle is not None:
        top, left, bottom, right = shutter.rectangle
        shape = QPainterPath()
        shape.addRect(QRectF(left, top, right - left, bottom - top))
        opening = opening.intersected(shape)
    if shutter.centre is not None:
        shape = QPainterPath()
        high = shutter.radius * view.spacing[1] / view.spacing[0]
        shape.addEllipse(QPointF(shutter.centre[1], shutter.centre[0]), shutter.radius, high)
        opening = opening.intersected(shape)
    if shutter.polygon:
        opening = opening.intersected(path_of([(True, np.array(shutter.polygon))]))
    return opening


class Places:
    """Where the points of a drawing lie on the screen: given in pixels, or in parts of the displayed area."""

    def __init__(self, view: View, area: Area | None) -> None:
        self._view = view
        rows, columns = view.shape
        first, last = (
            (area.first, area.last) if area is not None else ((0.0, 0.0), (float(rows), float(columns)))
        )
        corners = [view.to_screen(*first), view.to_screen(*last)]
        (left, right), (top, bottom) = (sorted(parts) for parts in zip(*corners, strict=True))
        self._area = QRectF(left, top, right - left, bottom - top)

    def __call__(self, point: Point, *, on_screen: bool) -> QPointF:
        """(x, y) of a (row, column) or (down, across)."""
        if on_screen:
            return QPointF(
                self._area.left() + point[1] * self._area.width(),
                self._area.top() + point[0] * self._area.height(),
            )
        return QPointF(*self._view.to_screen(*point))


def draw_graphic(painter: QPainter, places: Places, graphic: Graphic) -> None:
    """A drawn shape of a presentation state."""
    path = _graphic_path(graphic, [places(point, on_screen=graphic.on_screen) for point in graphic.points])
    colour = QColor(*(graphic.colour or DRAWN))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if graphic.filled and graphic.shape != "point":
        painter.fillPath(path, colour)
    for ground, wide in ((_DARK, 3.4), (colour, 1.6)):
        painter.strokePath(path, QPen(ground, wide))


def _graphic_path(graphic: Graphic, points: list[QPointF]) -> QPainterPath:
    path = QPainterPath()
    if graphic.shape == "point":
        for reach in (QPointF(5, 0), QPointF(0, 5)):
            path.moveTo(points[0] - reach)
            path.lineTo(points[0] + reach)
    elif graphic.shape == "circle":
        radius = math.hypot(points[1].x() - points[0].x(), points[1].y() - points[0].y())
        path.addEllipse(points[0], radius, radius)
    elif graphic.shape == "ellipse":
        path = _ellipse(points)
    elif graphic.shape == "curve" and len(points) > 2:
        path = _curve(points)
    else:
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    return path


def _ellipse(points: list[QPointF]) -> QPainterPath:
    """Through the ends of two axes."""
    major, minor = points[1] - points[0], points[3] - points[2]
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), math.hypot(major.x(), major.y()) / 2, math.hypot(minor.x(), minor.y()) / 2)
    centre = (points[0] + points[1]) / 2
    turn = QTransform.fromTranslate(centre.x(), centre.y()).rotate(
        math.degrees(math.atan2(major.y(), major.x()))
    )
    return turn.map(path)


def _curve(points: list[QPointF]) -> QPainterPath:
    """A smooth curve through the points (Catmull and Rom): each piece leaves its ends along the line of their neighbours."""
    closed = points[0] == points[-1]
    ring = [points[-2], *points, points[1]] if closed else [points[0], *points, points[-1]]
    path = QPainterPath(points[0])
    for number, (first, last) in enumerate(pairwise(points)):
        before, after = ring[number], ring[number + 3]
        path.cubicTo(first + (last - before) / 6, last - (after - first) / 6, last)
    return path


def draw_caption(painter: QPainter, places: Places, caption: Caption) -> None:
    """A text of a presentation state, plain, and the line to what it points to."""
    colour = QColor(*(caption.colour or DRAWN)).name()
    points = lettering.at_size(_POINTS)
    height, ascent, _ = lettering.heights_of(points)
    anchor = places(caption.anchor, on_screen=caption.on_screen) if caption.anchor is not None else None
    if caption.box is not None:
        corners = [places(point, on_screen=caption.on_screen) for point in caption.box]
        start = QPointF(min(c.x() for c in corners), min(c.y() for c in corners))
        if anchor is not None:
            painter.setPen(QPen(QColor(colour), 1.2))
            painter.drawLine(start, anchor)
    else:
        assert anchor is not None
        start = anchor + QPointF(6, -height)
    for number, line in enumerate(caption.text.splitlines()[:_LINES]):
        text = "".join(c if c.isprintable() else " " for c in line[:_LETTERS])
        lettering.draw(painter, start.x(), start.y() + number * height + ascent, text, points, colour)
