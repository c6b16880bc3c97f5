"""The left button on measurements: drawing new ones, taking hold of lines and handles of those that are there."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from healthgpt_viewer.imaging.drawn import NAMES, Drawn, frame_of, placed, unplaced
from healthgpt_viewer.imaging.measure import POINTS, Kind, Measurement, Point
from healthgpt_viewer.language import said
from healthgpt_viewer.measuring import Measurements
from healthgpt_viewer.ui.measuring.shapes import (
    REACH,
    handle_at,
    is_on,
    moved_within,
    to_point,
    to_screen,
    with_handle,
)
from healthgpt_viewer.ui.measuring.sketch import Sketch
from healthgpt_viewer.ui.viewport.tools import Cursor, Touch

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.slice_image import SliceImage
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport

_CLICK = 4.0  # logical pixels: less is a click, not a drag
Finish = Callable[[Measurement, "Viewport"], None]
Changed = Callable[[str, Drawn, Drawn], None]


@dataclass(frozen=True)
class Shown:
    """A measurement on the image of a viewport, and as it lies there."""

    drawn: Drawn
    measurement: Measurement
    is_home: bool


@dataclass(frozen=True)
class _Grip:
    """What is held: a handle, or the whole; and where it was taken."""

    shown: Shown
    handle: int | None
    start: Point


def shown_on(measurements: Measurements, state: ViewState, image: SliceImage) -> list[Shown]:
    """The measurements that lie on the image of a state; the reformats of a study are home to all that lies in them."""
    one, study = state.slice, state.study
    if one is None or study is None:
        return []
    frame, found = frame_of(one), []
    for drawn in measurements.of_study(study.uid):
        measurement = placed(drawn, image.ref, image.grid, frame)
        if measurement is not None:
            home = drawn.measurement.ref == image.ref or one.provider is not None
            found.append(Shown(drawn, measurement, home))
    return found


class MeasuringHand:
    """The hand of one viewport.

    Args:
        viewport: whose image is drawn on; its ``tool`` names the kind where a measurement is drawn with it.
        measurements: those that are there.
        finish: takes a new measurement, on this viewport.
        changed: takes what a gesture has changed: the label of the edit, before and after.
        edit_text: lets the reader change the words of a measurement.
    """

    def __init__(
        self,
        viewport: Viewport,
        measurements: Measurements,
        finish: Finish,
        changed: Changed,
        edit_text: Callable[[Drawn, Viewport], None],
    ) -> None:
        self._viewport, self._measurements = viewport, measurements
        self._finish, self._changed, self._edit_text = finish, changed, edit_text
        self.sketch: Sketch | None = None
        self.hovered = ""
        # Where the words of each measurement stand (left, top, right, bottom), as they were painted last.
        self.labels: dict[str, tuple[float, float, float, float]] = {}
        self._grip: _Grip | None = None
        self._pressed: tuple[float, float] = (0.0, 0.0)

    @property
    def kind(self) -> Kind | None:
        """The kind of measurement that the chosen tool draws, or None."""
        tool = self._viewport.tool
        return next((kind for kind in POINTS if kind == tool), None)

    @property
    def held(self) -> str:
        """The UID of the measurement that is being changed; empty where none is."""
        return self._grip.shown.drawn.uid if self._grip is not None else ""

    def cancel(self) -> bool:
        """Give up what is being drawn; whether there was anything."""
        was, self.sketch = self.sketch is not None, None
        self._viewport.update()
        return was

    # The contract of a hand.

    @property
    def holds(self) -> bool:
        """Whether something is moved, or the first point of what has more than one stands."""
        sketch = self.sketch
        more = sketch is not None and sketch.kind not in ("text", "probe")
        return self._grip is not None or (more and sketch is not None and len(sketch.points) == 1)

    def press(self, touch: Touch) -> bool:
        """Take hold of what lies here, else begin or go on with a new measurement."""
        self._pressed = touch.place
        if self._sketch_of(touch) is None and self._take_hold(touch):
            return True
        if self.kind is None:
            self._measurements.select("")
            return False
        point = to_point(touch.view, touch.place)
        sketch = self._sketch_of(touch)
        if sketch is None:
            self.sketch = Sketch.begin(self.kind, touch.image.ref, point)
        elif self._closes(sketch, touch):
            self._complete()
        else:
            self.sketch = sketch.fixed(point)
        self._viewport.update()
        return True

    def move(self, touch: Touch) -> None:
        """Draw on, or move what is held."""
        point = to_point(touch.view, touch.place)
        if self._grip is not None:
            if self._is_drag(touch):
                self._show(self._gripped(self._grip, touch))
        elif (sketch := self._sketch_of(touch)) is not None:
            self.sketch = sketch.moved(point, held=True)
            self._viewport.update()

    def release(self, touch: Touch) -> None:
        """The end of a drag, or of a click."""
        if self._grip is not None:
            self._let_go(touch)
            return
        sketch = self._sketch_of(touch)
        if sketch is None:
            return
        if not sketch.is_complete and self._is_drag(touch):
            sketch = self.sketch = sketch.fixed(to_point(touch.view, touch.place))
        if sketch.is_complete or not sketch.takes_clicks:
            self._complete()

    def hover(self, touch: Touch | None) -> Cursor | None:
        """The line to the mouse follows it; what it is on is lit."""
        sketch = self._sketch_of(touch) if touch is not None else None
        if touch is not None and sketch is not None:
            self.sketch = sketch.moved(to_point(touch.view, touch.place), held=False)
            return "cross"
        found = self._find(touch) if touch is not None else None
        self.hovered = found[0].drawn.uid if found is not None else ""
        if found is not None and not found[0].drawn.locked:
            return "point" if found[1] is not None else "move"
        return "cross" if touch is not None and self.kind is not None else None

    def double_click(self, touch: Touch) -> bool:
        """Close a polygon; change the words of a measurement."""
        if self.sketch is not None and self.sketch.kind == "polygon":
            self._complete()
            return True
        found = self._find(touch)
        if found is None or found[0].drawn.locked:
            return self.kind is not None
        self._edit_text(found[0].drawn, self._viewport)
        return True

    def point_out(self, touch: Touch) -> None:
        """Select what lies here, for the menu."""
        found = self._find(touch)
        if found is not None:
            self._measurements.select(found[0].drawn.uid)

    # Inner workings.

    def _sketch_of(self, touch: Touch) -> Sketch | None:
        """What is being drawn, where it is of this image and of the chosen tool."""
        if self.sketch is not None and (self.sketch.ref, self.sketch.kind) != (touch.image.ref, self.kind):
            self.sketch = None
        return self.sketch

    def _closes(self, sketch: Sketch, touch: Touch) -> bool:
        """Whether a press is on the first corner of a polygon that can be closed, or on its last one again."""
        if sketch.kind != "polygon" or len(sketch.points) < 3:
            return False
        first, last = to_screen(touch.view, (sketch.points[0], sketch.points[-1]))
        return math.dist(first, touch.place) <= REACH or math.dist(last, touch.place) < 1

    def _complete(self) -> None:
        sketch, self.sketch = self.sketch, None
        measurement = sketch.closed() if sketch is not None else None
        if measurement is not None:
            self._finish(measurement, self._viewport)
        self._viewport.update()

    def _is_drag(self, touch: Touch) -> bool:
        return math.dist(touch.place, self._pressed) >= _CLICK

    def _find(self, touch: Touch) -> tuple[Shown, int | None] | None:
        """What lies under the mouse: a handle of the selected one first, then a line, the newest first."""
        there = shown_on(self._measurements, touch.view.state, touch.image)[::-1]
        selected = self._measurements.selected
        there.sort(key=lambda one: selected is None or one.drawn.uid != selected.uid)
        for one in there:
            handle = handle_at(one.measurement, touch.view, touch.place)
            if handle is not None:
                return one, handle
        lit = (
            one
            for one in there
            if is_on(one.measurement, touch.view, touch.place) or self._on_words(one, touch)
        )
        found = next(lit, None)
        return (found, None) if found is not None else None

    def _on_words(self, one: Shown, touch: Touch) -> bool:
        """Whether the mouse is on the words; with a tool that draws only those of texts are held, the rest is room."""
        if self.kind is not None and one.drawn.kind != "text":
            return False
        left, top, right, bottom = self.labels.get(one.drawn.uid, (0.0, 0.0, 0.0, 0.0))
        x, y = touch.place
        return left < x < right and top < y < bottom

    def _take_hold(self, touch: Touch) -> bool:
        found = self._find(touch)
        if found is None:
            return False
        shown, handle = found
        self._measurements.select(shown.drawn.uid)
        # A text has one point, which is its place: it is moved as a whole.
        whole = len(shown.measurement.points) == 1
        self._grip = _Grip(shown, None if whole else handle, to_point(touch.view, touch.place))
        return True

    def _gripped(self, grip: _Grip, touch: Touch) -> Drawn | None:
        """What is held, drawn to another place; None where it cannot be changed."""
        point = to_point(touch.view, touch.place)
        measurement, drawn = grip.shown.measurement, grip.shown.drawn
        if drawn.locked:
            return None
        if grip.handle is not None:
            moved = with_handle(measurement, grip.handle, point)
        else:
            rows, columns = point[0] - grip.start[0], point[1] - grip.start[1]
            moved = moved_within(measurement, rows, columns, touch.view)
        back = unplaced(moved, drawn, touch.image.grid)
        return drawn.changed(back) if back is not None else None

    def _show(self, drawn: Drawn | None) -> None:
        if drawn is not None:
            self._measurements.show_for_now(drawn)

    def _let_go(self, touch: Touch) -> None:
        grip, self._grip = self._grip, None
        if grip is None or not self._is_drag(touch):
            return
        after = self._gripped(grip, touch)
        if after is not None:
            name = NAMES[after.kind]
            label = (
                said("Move {kind}", kind=name) if grip.handle is None else said("Change {kind}", kind=name)
            )
            self._changed(label, grip.shown.drawn, after)
