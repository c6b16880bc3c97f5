"""How a state is painted: on a viewport, into a screenshot and into an export alike, so that the mark is in all of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.colours import table
from healthgpt_viewer.imaging.fusion import Fusion
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import tr

from . import lettering
from .corner_text import corners, fused_text, value_text
from .state import Matrix, Overlay, View, ViewState

_MARK_POINTS = 12.0  # never smaller
_MARK_LINES = 2  # of letters larger than that
_TEXT_POINTS = 9.5  # at 100 percent
_MARGIN = 8.0
_NARROW = 560.0  # corner texts of both sides may meet in the middle: the letters give way
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
    layers: tuple[Layer, ...] = ()
    fused: Fused | None = None
    dated: bool = False


@dataclass(frozen=True, eq=False)
class Fused:
    """The second series over the slice that is shown, and its picture."""

    image: SliceImage
    picture: QImage


class Layer(Protocol):
    """Something drawn over the image and under the texts: a reference line, a measurement, the outline of a structure."""

    def paint(self, painter: QPainter, view: View, scene: Scene, colours: Colours) -> None:
        """Draw on the area of ``view``, in logical pixels; ``view.to_screen`` says where a place of the image lies."""
        ...


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
    """The image in the state's window, in the format that Qt scales quickest."""
    assert state.window is not None
    pixels = render(image, state.window, invert=state.invert)
    if pixels.ndim == 3:
        return to_qimage(pixels).convertToFormat(QImage.Format.Format_RGB32)
    # Qt's own conversion waits for threads, which come late on a busy machine.
    return _packed(table(state.colours).take(pixels), QImage.Format.Format_RGB32)


def fused_of(fusion: Fusion, image: SliceImage) -> Fused:
    """The second series as it is laid over the first."""
    return Fused(image, _packed(fusion.picture(image), QImage.Format.Format_ARGB32_Premultiplied))


def _packed(pixels: NDArray[np.uint32], layout: QImage.Format) -> QImage:
    """A QImage of [rows, columns] pixels of 32 bits."""
    rows, columns = pixels.shape
    picture = QImage(pixels.data, columns, rows, pixels.strides[0], layout)
    picture.pinned = pixels  # type: ignore[attr-defined]
    return picture


def paint(painter: QPainter, size: tuple[float, float], scene: Scene, colours: Colours) -> None:
    """Draw a scene on an area of ``size`` (width, height) in logical pixels."""
    area = QRectF(0, 0, *size)
    painter.fillRect(area, QColor(colours.surround))
    painter.setFont(lettering.text_font(text_points()))
    lines = 0
    if scene.image is None or scene.picture is None:
        _draw_message(painter, area, scene, colours)
    else:
        view = View.of(scene.state, size[0], size[1], scene.image)
        _draw_image(painter, view, scene)
        for layer in scene.layers:
            painter.save()
            layer.paint(painter, view, scene, colours)
            painter.restore()
        _draw_region(painter, view, colours)
        lines = _draw_texts(painter, area, view, scene, colours)
    if scene.state.is_generated:
        draw_mark(painter, area, colours, scene.state.mark, lines)


def render_to_image(scene: Scene, size: tuple[int, int], colours: Colours, ratio: float = 1.0) -> QImage:
    """The scene as a picture of its own, the mark included: for the clipboard and for export."""
    image = QImage(round(size[0] * ratio), round(size[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint(painter, (float(size[0]), float(size[1])), scene, colours)
    painter.end()
    return image


def text_points() -> float:
    """The size of the letters at the edges of an image."""
    return lettering.at_size(_TEXT_POINTS)


def _is_narrow(width: float) -> bool:
    return width < lettering.at_size(_NARROW)


def draw_mark(painter: QPainter, area: QRectF, colours: Colours, mark: str, lines: int = 0) -> None:
    """The permanent mark of a generated image below ``lines`` of text, as wide as fits and never under 12 points."""
    room = area.width() - 2 * _MARGIN
    points = lettering.at_size(max(_MARK_POINTS, min(20.0, round(area.width() / 55))))
    while points > _MARK_POINTS and len(_wrapped(mark, points, room)) > _MARK_LINES:
        points = max(_MARK_POINTS, points - 1.0)
    height, ascent, _ = lettering.heights_of(points, True)
    top = area.top() + _MARGIN + (max(lines, 3) + 0.4) * lettering.heights_of(text_points())[0]
    for number, line in enumerate(_wrapped(mark, points, room)):
        left = area.left() + (area.width() - lettering.width_of(line, points, True)) / 2
        baseline = top + number * height + ascent
        lettering.draw(painter, max(left, 2.0), baseline, line, points, colours.ai, bold=True)


def _wrapped(text: str, points: float, width: float) -> list[str]:
    """The text in as many lines as it needs: cut after its dashes, between words only where a part alone is too wide."""
    parts = [f"{part} -" for part in text.split(" - ")]
    parts[-1] = parts[-1].removesuffix(" -")
    if any(lettering.width_of(part, points, True) > width for part in parts):
        parts = text.split(" ")
    lines = [""]
    for part in parts:
        longer = f"{lines[-1]} {part}".strip()
        if lines[-1] and lettering.width_of(longer, points, True) > width:
            lines.append(part)
        else:
            lines[-1] = longer
    return lines


def _draw_message(painter: QPainter, area: QRectF, scene: Scene, colours: Colours) -> None:
    if scene.state.slice is None:
        text, colour = tr("Drop a series here"), colours.text
    elif scene.problem is not None:
        text, colour = str(scene.problem), colours.problem
    else:
        text, colour = tr("Reading …"), colours.text
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(24, 24, -24, -24), int(flags), text)


def _draw_image(painter: QPainter, view: View, scene: Scene) -> None:
    assert scene.picture is not None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.percent < 800)
    painter.setTransform(to_transform(view.matrix), True)
    painter.drawImage(QRectF(0, 0, view.shape[1], view.shape[0]), scene.picture)
    painter.restore()
    draw_fused(painter, view, scene)
    _draw_overlay(painter, view, scene)


def draw_fused(painter: QPainter, view: View, scene: Scene) -> None:
    """Draw the second series over the first, where there is one."""
    fusion, fused = view.state.fusion, scene.fused
    if fusion is None or fused is None or fused.image.grid is None:
        return
    matrix = view.matrix_of(fused.image.grid)
    if matrix is not None:
        _lay_over(painter, view, scene, fusion, fused.picture, matrix)


def _draw_overlay(painter: QPainter, view: View, scene: Scene) -> None:
    overlay, matrix = view.state.shown_overlay(), view.overlay_matrix()
    if overlay is not None and matrix is not None:
        _lay_over(painter, view, scene, overlay, to_qimage(overlay.pixels), matrix)


def _lay_over(
    painter: QPainter, view: View, scene: Scene, how: Overlay | Fusion, picture: QImage, matrix: Matrix
) -> None:
    """Draw a picture over the image: mixed with it, beside it, in turn with it, in squares, or taken from it."""
    if how.mode == "blink" and not scene.blink_on:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if how.mode == "swipe":
        painter.setClipRect(QRectF(0, 0, view.width * how.position, view.height))
    elif how.mode == "checker":
        painter.setClipPath(_squares(view.width, view.height))
    elif how.mode == "difference":
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    elif how.mode == "blend":
        painter.setOpacity(how.opacity)
    painter.setTransform(to_transform(matrix), True)
    painter.drawImage(QRectF(0, 0, picture.width(), picture.height()), picture)
    painter.restore()
    if how.mode == "swipe":
        x = view.width * how.position
        painter.setPen(QPen(QColor(255, 255, 255, 160), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, view.height))


@lru_cache(maxsize=16)
def _squares(width: float, height: float) -> QPainterPath:
    """Every second square of a checkerboard over a viewport, eight along its longer edge."""
    side = max(width, height) / 8
    path = QPainterPath()
    for row in range(math.ceil(height / side)):
        for column in range(row % 2, math.ceil(width / side), 2):
            path.addRect(QRectF(column * side, row * side, side, side))
    return path


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


def _draw_texts(painter: QPainter, area: QRectF, view: View, scene: Scene, colours: Colours) -> int:
    """The words at the edges; returns how many lines at the top they take."""
    if view.state.text == "none":
        _draw_letters(painter, area, view, colours)
        return 1
    _draw_scale_bar(painter, area, view, scene, colours)
    texts = corners(view, scene.image, dated=scene.dated)
    value = value_text(view, scene.image, scene.cursor)
    other = fused_text(view, scene.fused.image if scene.fused is not None else None, scene.cursor)
    texts["bottom-left"] = [line for line in (other, value, scene.link_note, *texts["bottom-left"]) if line]
    # Too small for four corners: which slice and which window are what matters.
    if area.width() < lettering.at_size(260):
        texts["top-right"] = []
    for corner, lines in texts.items():
        _draw_corner(painter, area, corner, lines, _rooms(texts, corner, area.width()), colours)
    narrow = _is_narrow(area.width())
    above, below = (
        max(len(texts[f"{edge}-left"]), len(texts[f"{edge}-right"])) for edge in ("top", "bottom")
    )
    _draw_letters(painter, area, view, colours, above if narrow else 0, below if narrow else 0)
    return above + narrow


def _rooms(texts: dict[str, list[str]], corner: str, width: float) -> list[float]:
    """The room of each line of a corner: what the line at the same height on the other side leaves, at least half."""
    narrow, points = _is_narrow(width), text_points()
    half = width / 2 - (2 if narrow else 4) * _MARGIN
    side = {"left": "right", "right": "left"}[corner.partition("-")[2]]
    others = texts[f"{corner.partition('-')[0]}-{side}"]
    if corner.startswith("bottom"):  # the last lines stand at one height
        others = [""] * (len(texts[corner]) - len(others)) + others[-len(texts[corner]) :]
    taken = [lettering.width_of(other, points) for other in others] + [0.0] * len(texts[corner])
    # In a wide viewport the orientation letter stands in the middle between both.
    return [max(half, width - other - 5 * _MARGIN) if narrow else half for other in taken]


def _draw_corner(
    painter: QPainter, area: QRectF, corner: str, lines: list[str], rooms: list[float], colours: Colours
) -> None:
    points = text_points()
    height, ascent, descent = lettering.heights_of(points)
    for number, line in enumerate(lines):
        text = lettering.elided(line, points, rooms[number])
        rise = len(lines) - number if corner.startswith("bottom") else -number
        y = area.bottom() - _MARGIN - (rise - 1) * height - descent
        if corner.startswith("top"):
            y = area.top() + _MARGIN + number * height + ascent
        x = area.left() + _MARGIN
        if corner.endswith("right"):
            x = area.right() - _MARGIN - lettering.width_of(text, points)
        lettering.draw(painter, x, y, text, points, colours.text)


def _draw_letters(
    painter: QPainter, area: QRectF, view: View, colours: Colours, above: int = 0, below: int = 0
) -> None:
    """The orientation letters; ``above`` and ``below`` are lines of corner text that they keep clear of."""
    points = text_points()
    height, ascent, descent = lettering.heights_of(points)
    middle, centre = area.height() / 2 + ascent / 2, area.width() / 2
    for side, letters in view.letters().items():
        wide = lettering.width_of(letters, points)
        x, y = {
            "left": (_MARGIN, middle),
            "right": (area.width() - _MARGIN - wide, middle),
            "top": (centre - wide / 2, _MARGIN + above * height + ascent),
            "bottom": (centre - wide / 2, area.height() - _MARGIN - below * height - descent),
        }[side]
        lettering.draw(painter, x, y, letters, points, colours.text)


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
        QLineF(x, bottom, x, bottom - length),
        QLineF(x - 4, bottom, x + 4, bottom),
        QLineF(x - 4, bottom - length, x + 4, bottom - length),
    ]
    for colour, wide in ((QColor(0, 0, 0, 200), 3.0), (QColor(colours.text), 1.2)):
        painter.setPen(QPen(colour, wide))
        painter.drawLines(lines)
    label = f"{fitting[-1]} mm"
    points = text_points()
    left = area.right() - _MARGIN - lettering.width_of(label, points)
    lettering.draw(painter, left, bottom + lettering.at_size(16), label, points, colours.text)


def to_transform(matrix: Matrix) -> QTransform:
    """Qt's matrices act on row vectors: the transpose."""
    (a, c, tx), (b, d, ty) = matrix[0], matrix[1]
    return QTransform(a, b, c, d, tx, ty)
