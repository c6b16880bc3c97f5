"""How measurements are painted: lines that show on black and on white, and what they say beside them."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from healthgpt_viewer.imaging.drawn import MARKS, words
from healthgpt_viewer.imaging.measure import Measurement, Reading, measure
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import shown, tr
from healthgpt_viewer.measuring import Measurements
from healthgpt_viewer.ui.measuring.hand import MeasuringHand, Shown, shown_on
from healthgpt_viewer.ui.measuring.shapes import Place, handles, lines_of, to_screen
from healthgpt_viewer.ui.viewport import lettering
from healthgpt_viewer.ui.viewport.painter import Colours, Scene
from healthgpt_viewer.ui.viewport.state import View

# Of no other meaning in the window: the accent is for what is chosen, amber for what a model made.
COLOUR = "#63e2f2"
_POINTS = 9.5
_GAP = 10.0
_HANDLE = 4.0
_BEHIND = QColor(0, 0, 0, 150)
_QUICK = 400_000  # pixels


class MeasuringLayer:
    """The measurements on one viewport, and the one that is being drawn."""

    def __init__(self, measurements: Measurements, hand: MeasuringHand) -> None:
        self._measurements, self._hand = measurements, hand
        # Of each measurement: as it lies on which image, whether its values were read, and what it said.
        # The image is not kept for it: it may go when nobody shows it.
        self._known: dict[str, tuple[Measurement, weakref.ref[SliceImage], bool, Reading]] = {}

    def paint(self, painter: QPainter, view: View, scene: Scene, _colours: Colours) -> None:
        """Draw all that lies on the image."""
        image = scene.image
        if image is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        there = shown_on(self._measurements, view.state, image)
        self._known = {one.drawn.uid: known for one in there if (known := self._known.get(one.drawn.uid))}
        for one in there:
            self._draw_shape(painter, view, one)
        taken: list[QRectF] = []
        self._hand.labels.clear()
        # The selected one has its words where they are expected; the others give way.
        for one in sorted(there, key=lambda one: not self._is_lit(one)):
            box = _draw_label(painter, view, one.measurement, self._label(one, image), taken)
            if box is not None:
                self._hand.labels[one.drawn.uid] = box.left(), box.top(), box.right(), box.bottom()
        self._draw_sketch(painter, view, image, taken)

    def _draw_shape(self, painter: QPainter, view: View, one: Shown) -> None:
        lit = self._is_lit(one)
        style = Qt.PenStyle.SolidLine if one.is_home and not one.drawn.locked else Qt.PenStyle.DashLine
        draw_lines(painter, lines_of(one.measurement, view), 2.2 if lit else 1.5, style)
        if lit and not one.drawn.locked:
            _draw_handles(painter, to_screen(view, handles(one.measurement)))

    def _is_lit(self, one: Shown) -> bool:
        """Whether it is selected or under the mouse."""
        selected = self._measurements.selected
        return one.drawn.uid in (self._hand.hovered, selected.uid if selected is not None else "")

    def _label(self, one: Shown, image: SliceImage) -> list[str]:
        """The lines beside a measurement: its name, then what it says of the image that it is seen on."""
        if one.drawn.kind in MARKS:
            return [one.measurement.text] if one.measurement.text else []
        head = [one.drawn.name] if one.drawn.name else []
        if one.drawn.locked:
            head.append(tr("of {report}", report=one.drawn.report))
        return head + list(map(shown, words(self._reading(one, image), brief=not self._is_lit(one))))

    def _reading(self, one: Shown, image: SliceImage) -> Reading:
        held = one.drawn.uid == self._hand.held
        whole = not held or _is_quick(one.measurement)
        known = self._known.get(one.drawn.uid)
        if known is not None and known[:3] == (one.measurement, weakref.ref(image), whole):
            return known[3]
        reading = measure(one.measurement, image, values=whole)
        self._known[one.drawn.uid] = one.measurement, weakref.ref(image), whole, reading
        if not held and self._speaks_for(one, image):
            self._measurements.take_reading(one.drawn, reading)
        return reading

    def _speaks_for(self, one: Shown, image: SliceImage) -> bool:
        """Whether the values on an image are those of the measurement: of its own image, or of the first plane of many.

        A plane through a slice has the same place and other pixels; a slab has other values than the thin plane.
        """
        if one.drawn.measurement.ref == image.ref:
            return True
        unknown = not one.drawn.stated and self._measurements.reading(one.drawn.uid) is None
        return one.drawn.reformat and one.is_home and unknown

    def _draw_sketch(self, painter: QPainter, view: View, image: SliceImage, taken: list[QRectF]) -> None:
        sketch = self._hand.sketch
        if sketch is None or sketch.ref != image.ref:
            return
        preview = sketch.preview()
        whole = preview is not None and sketch.kind != "polygon"
        lines = lines_of(preview, view) if whole and preview is not None else []
        draw_lines(painter, lines or [to_screen(view, line) for line in sketch.lines()], 1.8)
        _draw_handles(painter, to_screen(view, sketch.points if sketch.kind != "freehand" else ()))
        if preview is not None and sketch.kind not in MARKS:
            said_of = words(measure(preview, image, values=_is_quick(preview)))
            _draw_label(painter, view, preview, list(map(shown, said_of)), taken)


def _is_quick(measurement: Measurement) -> bool:
    """Whether its values can be read within a step of the hand; those of a larger region come when it is let go."""
    high, wide = np.ptp(np.asarray(measurement.points, float), axis=0)
    return float(high * wide) < _QUICK


def draw_lines(
    painter: QPainter,
    lines: Sequence[Sequence[Place]],
    width: float,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Lines in the colour of measurements with a dark edge on both sides."""
    shapes = [QPolygonF([QPointF(*place) for place in line]) for line in lines if len(line) > 1]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge, line = QPen(_BEHIND, width + 2.0), QPen(QColor(COLOUR), width, style)
    for pen in (edge, line):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for shape in shapes:
            painter.drawPolyline(shape)


def _draw_handles(painter: QPainter, places: Sequence[Place]) -> None:
    painter.setPen(QPen(_BEHIND, 1.5))
    painter.setBrush(QColor("#ffffff"))
    for place in places:
        painter.drawEllipse(QPointF(*place), _HANDLE, _HANDLE)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_label(
    painter: QPainter, view: View, measurement: Measurement, lines: list[str], taken: list[QRectF]
) -> QRectF | None:
    """The words on a dark ground beside a measurement, where no other words stand; returns where that is."""
    if not lines:
        return None
    points = lettering.at_size(_POINTS)
    height, ascent, _ = lettering.heights_of(points)
    size = (max(lettering.width_of(line, points) for line in lines) + 8, height * len(lines) + 4)
    box = label_box(view, measurement, size, taken)
    if box is None:
        return None
    taken.append(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BEHIND)
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, line in enumerate(lines):
        baseline = box.top() + 2 + number * height + ascent
        lettering.draw(painter, box.left() + 4, baseline, line, points, COLOUR)
    return box


def label_box(
    view: View, measurement: Measurement, size: tuple[float, float], taken: Sequence[QRectF]
) -> QRectF | None:
    """Where the words of a measurement stand; None where the whole of it lies outside of the screen."""
    places = [place for line in lines_of(measurement, view) for place in line]
    places = places or to_screen(view, measurement.points)
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    area = QRectF(2, 2, view.width - 4, view.height - 4)
    if not area.intersects(QRectF(left, top, max(right - left, 1), max(bottom - top, 1))):
        return None
    wide, high = size
    middle = (top + bottom - high) / 2
    tries = [
        QRectF(right + _GAP, middle, wide, high),
        QRectF(left - _GAP - wide, middle, wide, high),
        QRectF((left + right - wide) / 2, bottom + _GAP, wide, high),
        QRectF((left + right - wide) / 2, top - _GAP - high, wide, high),
    ]
    free = (box for box in tries if area.contains(box) and not any(box.intersects(other) for other in taken))
    return next(free, None) or _within(tries[0], area, taken)


def _within(box: QRectF, area: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """A box moved inside an area, and down from the words that stand there already as long as there is room."""
    box.moveLeft(max(area.left(), min(box.left(), area.right() - box.width())))
    box.moveTop(max(area.top(), min(box.top(), area.bottom() - box.height())))
    for _ in taken:
        hit = next((other for other in taken if box.intersects(other)), None)
        if hit is None or hit.bottom() + 2 + box.height() > area.bottom():
            break
        box.moveTop(hit.bottom() + 2)
    return box
