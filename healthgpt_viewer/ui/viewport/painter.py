"""How a state is painted: on a viewport, into a screenshot and into an export alike, so that the mark is in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTransform

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.pixels import SliceImage, render
from healthgpt_viewer.imaging.results.codes import AI_MARK, TASK_TITLES

from .corner_text import corners, value_text
from .state import Matrix, View, ViewState

_MARK_POINTS = 12.0  # never smaller
_TEXT_POINTS = 9.5
_MARGIN = 8.0
_SCALE_STEPS = (1, 2, 5, 10, 20, 50, 100, 200)


@dataclass(frozen=True)
class Colours:
    """What the painter takes from the theme."""

    surround: str = "#000000"
    text: str = "#d8dee4"
    accent: str = "#4da3ff"
    ai: str = "#ffb454"
    problem: str = "#ff8a80"


@dataclass(frozen=True, eq=False)
class Scene:
    """All that one painting needs. ``picture`` is the image in its window, kept from one painting to the next."""

    state: ViewState
    image: SliceImage | None
    picture: QImage | None
    problem: HealthGPTError | None = None
    cursor: tuple[float, float] | None = None
    blink_on: bool = True
    link_note: str = ""


def to_qimage(pixels: NDArray[np.uint8]) -> QImage:
    """A QImage of its own of [rows, columns] grey or [rows, columns, 3] RGB."""
    pixels = np.ascontiguousarray(pixels)
    rows, columns = pixels.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    image = QImage(pixels.data, columns, rows, pixels.strides[0], kind)
    # QImage does not hold on to the array: keep it alive as long as the image is.
    image.pinned = pixels  # type: ignore[attr-defined]
    return image


def picture_of(state: ViewState, image: SliceImage) -> QImage:
    """The image in the state's window."""
    assert state.window is not None
    return to_qimage(render(image, state.window, invert=state.invert))


def paint(painter: QPainter, size: tuple[float, float], scene: Scene, colours: Colours) -> None:
    """Draw a scene on an area of ``size`` (width, height) in logical pixels."""
    area = QRectF(0, 0, *size)
    painter.fillRect(area, QColor(colours.surround))
    painter.setFont(text_font(_TEXT_POINTS))
    if scene.image is None or scene.picture is None:
        _draw_message(painter, area, scene, colours)
    else:
        view = View.of(scene.state, size[0], size[1], scene.image)
        _draw_image(painter, view, scene)
        _draw_region(painter, view, colours)
        _draw_texts(painter, area, view, scene, colours)
    if scene.state.is_generated:
        draw_mark(painter, area, colours)


def render_to_image(scene: Scene, size: tuple[int, int], colours: Colours, ratio: float = 1.0) -> QImage:
    """The scene as a picture of its own, the mark included: for the clipboard and for export."""
    image = QImage(round(size[0] * ratio), round(size[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint(painter, (float(size[0]), float(size[1])), scene, colours)
    painter.end()
    return image


def text_font(points: float) -> QFont:
    """The system's face with figures of one width, so that nothing jumps while scrolling."""
    font = QFont()
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def draw_mark(painter: QPainter, area: QRectF, colours: Colours) -> None:
    """The permanent mark of a generated image, as wide as the area allows and never under 12 points."""
    font = text_font(max(_MARK_POINTS, min(20.0, area.width() / 55)))
    font.setBold(True)
    metrics = QFontMetricsF(font)
    lines = _wrapped(AI_MARK, metrics, area.width() - 2 * _MARGIN)
    top = area.top() + _MARGIN + 3.4 * QFontMetricsF(text_font(_TEXT_POINTS)).height()
    for number, line in enumerate(lines):
        left = area.left() + (area.width() - metrics.horizontalAdvance(line)) / 2
        _outlined(
            painter,
            QPointF(max(left, 2.0), top + number * metrics.height() + metrics.ascent()),
            line,
            font,
            colours.ai,
        )


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """The text in as many lines as it needs, cut between its parts first and between words if it must."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _outlined(painter: QPainter, place: QPointF, text: str, font: QFont, colour: str) -> None:
    """Text that is read over any picture: a dark outline, then the letters."""
    path = QPainterPath()
    path.addText(place, font, text)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, QPen(QColor(0, 0, 0, 220), 3.0, j=Qt.PenJoinStyle.RoundJoin))
    painter.fillPath(path, QColor(colour))
    painter.restore()


def _draw_message(painter: QPainter, area: QRectF, scene: Scene, colours: Colours) -> None:
    if scene.state.slice is None:
        text, colour = "Drop a series here", colours.text
    elif scene.problem is not None:
        text, colour = str(scene.problem), colours.problem
    else:
        text, colour = "Reading …", colours.text
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(24, 24, -24, -24), int(flags), text)


def _draw_image(painter: QPainter, view: View, scene: Scene) -> None:
    assert scene.picture is not None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.percent < 800)
    painter.setTransform(_transform(view.matrix), True)
    painter.drawImage(QRectF(0, 0, view.shape[1], view.shape[0]), scene.picture)
    painter.restore()
    _draw_overlay(painter, view, scene)


def _draw_overlay(painter: QPainter, view: View, scene: Scene) -> None:
    overlay, matrix = view.state.shown_overlay(), view.overlay_matrix()
    if overlay is None or matrix is None or (overlay.mode == "blink" and not scene.blink_on):
        return
    rows, columns = overlay.pixels.shape
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if overlay.mode == "swipe":
        painter.setClipRect(QRectF(0, 0, view.width * overlay.position, view.height))
    if overlay.mode == "blend":
        painter.setOpacity(overlay.opacity)
    painter.setTransform(_transform(matrix), True)
    painter.drawImage(QRectF(0, 0, columns, rows), to_qimage(overlay.pixels))
    painter.restore()
    if overlay.mode == "swipe":
        x = view.width * overlay.position
        painter.setPen(QPen(QColor(255, 255, 255, 160), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, view.height))


def _draw_region(painter: QPainter, view: View, colours: Colours) -> None:
    region = view.state.region
    if region is None:
        return
    corners_ = [
        (region.row0, region.col0),
        (region.row0, region.col1),
        (region.row1, region.col1),
        (region.row1, region.col0),
    ]
    points = [QPointF(*view.to_screen(*corner)) for corner in corners_]
    painter.setPen(QPen(QColor(0, 0, 0, 180), 3))
    painter.drawPolygon(points)
    painter.setPen(QPen(QColor(colours.accent), 1.5))
    painter.drawPolygon(points)


def _draw_texts(painter: QPainter, area: QRectF, view: View, scene: Scene, colours: Colours) -> None:
    _draw_letters(painter, area, view, colours)
    if view.state.text == "none":
        return
    _draw_scale_bar(painter, area, view, scene, colours)
    texts = corners(view, scene.image)
    value = value_text(view, scene.image, scene.cursor)
    texts["bottom-left"] = [line for line in (value, scene.link_note, *texts["bottom-left"]) if line]
    if area.width() < 260:  # too small for four corners: which slice and which window are what matters
        texts["top-right"] = []
    for corner, lines in texts.items():
        _draw_corner(painter, area, corner, lines, colours)


def _draw_corner(painter: QPainter, area: QRectF, corner: str, lines: list[str], colours: Colours) -> None:
    font = text_font(_TEXT_POINTS)
    metrics = QFontMetricsF(font)
    room = area.width() / 2 - 2 * _MARGIN
    for number, line in enumerate(lines):
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        rise = len(lines) - number if corner.startswith("bottom") else -number
        y = area.bottom() - _MARGIN - (rise - 1) * metrics.height() - metrics.descent()
        if corner.startswith("top"):
            y = area.top() + _MARGIN + number * metrics.height() + metrics.ascent()
        x = area.left() + _MARGIN
        if corner.endswith("right"):
            x = area.right() - _MARGIN - metrics.horizontalAdvance(text)
        _shadowed(painter, QPointF(x, y), text, colours.text)


def _shadowed(painter: QPainter, place: QPointF, text: str, colour: str) -> None:
    painter.setPen(QColor(0, 0, 0, 200))
    for dx, dy in ((1, 1), (-1, 0), (0, -1)):
        painter.drawText(place + QPointF(dx, dy), text)
    painter.setPen(QColor(colour))
    painter.drawText(place, text)


def _draw_letters(painter: QPainter, area: QRectF, view: View, colours: Colours) -> None:
    metrics = QFontMetricsF(painter.font())
    middle, centre = area.height() / 2 + metrics.ascent() / 2, area.width() / 2
    for side, letters in view.letters().items():
        wide = metrics.horizontalAdvance(letters)
        place = {
            "left": QPointF(_MARGIN, middle),
            "right": QPointF(area.width() - _MARGIN - wide, middle),
            "top": QPointF(centre - wide / 2, _MARGIN + metrics.ascent()),
            "bottom": QPointF(centre - wide / 2, area.height() - _MARGIN - metrics.descent()),
        }[side]
        _shadowed(painter, place, letters, colours.text)


def _draw_scale_bar(painter: QPainter, area: QRectF, view: View, scene: Scene, colours: Colours) -> None:
    """A bar of a round length in mm, upright at the right edge; only where the file gives the spacing."""
    if scene.image is None or scene.image.grid is None:
        return
    fitting = [step for step in _SCALE_STEPS if step * view.zoom <= area.height() / 4]
    if not fitting:
        return
    length = fitting[-1] * view.zoom
    x, bottom = area.right() - 2.5 * _MARGIN, area.height() * 0.75
    lines = [
        ((x, bottom), (x, bottom - length)),
        ((x - 4, bottom), (x + 4, bottom)),
        ((x - 4, bottom - length), (x + 4, bottom - length)),
    ]
    for colour, wide in ((QColor(0, 0, 0, 200), 3.0), (QColor(colours.text), 1.2)):
        painter.setPen(QPen(colour, wide))
        for start, end in lines:
            painter.drawLine(QPointF(*start), QPointF(*end))
    label = f"{fitting[-1]} mm"
    wide = QFontMetricsF(painter.font()).horizontalAdvance(label)
    _shadowed(painter, QPointF(area.right() - _MARGIN - wide, bottom + 16), label, colours.text)


def _transform(matrix: Matrix) -> QTransform:
    """Qt's matrices act on row vectors: the transpose."""
    (a, c, tx), (b, d, ty) = matrix[0], matrix[1]
    return QTransform(a, b, c, d, tx, ty)


def task_title(task: str | None) -> str:
    """A task as it stands in the corner text."""
    return TASK_TITLES.get(task or "", "")


Corner = Literal["top-left", "top-right", "bottom-left", "bottom-right"]
