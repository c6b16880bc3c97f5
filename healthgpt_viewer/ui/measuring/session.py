"""Measuring in one window: a hand and a layer for each viewport, and what a reader does with a measurement."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from healthgpt_viewer.imaging.drawn import MARKS, NAMES, TITLES, Drawn, frame_of, placed, projected
from healthgpt_viewer.imaging.geometry import Box, PatientGrid
from healthgpt_viewer.imaging.measure import Measurement, in_patient, outline
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.measuring import Measurements
from healthgpt_viewer.ui.measuring.hand import MeasuringHand
from healthgpt_viewer.ui.measuring.layer import MeasuringLayer
from healthgpt_viewer.ui.measuring.saving import MeasurementFiles
from healthgpt_viewer.ui.measuring.shapes import to_screen
from healthgpt_viewer.ui.measuring.words import WordsLine

if TYPE_CHECKING:
    from healthgpt_viewer.actions import Edit
    from healthgpt_viewer.imaging.series import Slice
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport
    from healthgpt_viewer.ui.window import MainWindow

_LAYER = "measurements"
NOTHING_SELECTED = said("No measurement is selected: click on one.")
_OTHERS = said("It comes from another program's report and stays as that says.")


class Measuring(QObject):
    """The measurements of the window, as its actions and its panel see them. ``drawn`` tells of a new one."""

    drawn = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hands: dict[int, MeasuringHand] = {}
        self.measurements = Measurements(self)
        self.files = MeasurementFiles(window, self.measurements)
        self.measurements.changed.connect(self._repaint)
        self.measurements.selection_changed.connect(self._repaint)
        grid = window.stage.widget
        grid.viewport_added.connect(self._adopt)
        for viewport in grid.viewports:
            self._adopt(viewport)

    # Drawing.

    def _adopt(self, viewport: Viewport) -> None:
        hand = MeasuringHand(viewport, self.measurements, self._drawn, self._edited, self.edit_words)
        viewport.add_hand(hand)
        viewport.set_layer(_LAYER, MeasuringLayer(self.measurements, hand))
        self._hands[viewport.viewport_id] = hand

    def _repaint(self) -> None:
        for viewport in self._window.stage.widget.viewports:
            viewport.update()

    def _drawn(self, measurement: Measurement, viewport: Viewport) -> None:
        """Something was drawn on a viewport; what has words gets them now."""
        drawn = self._with_place(measurement, viewport.state)
        if drawn is None:
            return
        if measurement.kind == "text":
            self._ask_words(drawn, viewport, lambda text: self._add(_worded(drawn, text)) if text else None)
            return
        self._add(drawn)
        if measurement.kind == "arrow":
            self.edit_words(drawn, viewport)

    def _with_place(self, measurement: Measurement, state: ViewState) -> Drawn | None:
        one, study, series, stack = state.slice, state.study, state.series, state.stack
        if one is None or study is None or series is None or stack is None:
            return None
        title = series.description or series.modality
        return Drawn(
            measurement,
            study.uid,
            series.uid if one.provider is None else self._series_of(one),
            frame_of(one),
            one.grid,
            said(
                "{title}, slice {number}/{count}",
                title=title,
                number=state.index + 1,
                count=len(stack.slices),
            ),
            reformat=one.provider is not None,
            ai_task=series.ai_task,
        )

    def _series_of(self, one: Slice) -> str:
        """The open series that a slice of a reformat was cut from; empty where that stands in no file."""
        label = one.header.source.label
        found = self._window.library.find(
            lambda place: any(header.source.label == label for header in place.series.headers)
        )
        return found.series.uid if found is not None else ""

    def _add(self, drawn: Drawn) -> None:
        self._push(self.measurements.change(TITLES[drawn.kind], {drawn.uid: drawn}))
        self.measurements.select(drawn.uid)
        self.drawn.emit()

    def _edited(self, label: str, before: Drawn, after: Drawn) -> None:
        """The end of a gesture: back to its beginning, then the whole of it as one edit."""
        self.measurements.show_for_now(before)
        self._push(self.measurements.change(label, {after.uid: after}))

    def _push(self, edit: Edit | None) -> None:
        if edit is not None:
            self._window.registry.undo.push(edit)

    def cancel_sketch(self) -> bool:
        """Give up what is being drawn; whether there was anything."""
        sketching = [hand for hand in self._hands.values() if hand.cancel()]
        return bool(sketching)

    @property
    def is_sketching(self) -> bool:
        """Whether something is being drawn."""
        return any(hand.sketch is not None for hand in self._hands.values())

    # Words.

    def edit_words(self, drawn: Drawn, viewport: Viewport) -> None:
        """Let the reader type the text of an arrow or a text, or the name of anything else, on the image."""

        def take(text: str | None) -> None:
            now = self.measurements.get(drawn.uid)
            if text is not None and now is not None:
                self.rename(now, text)

        self._ask_words(drawn, viewport, take)

    def rename(self, drawn: Drawn, text: str) -> None:
        """Give a measurement a name, or a text other words; a text without words goes."""
        if drawn.kind == "text" and not text:
            self._push(self.measurements.change(tr("Delete text"), {drawn.uid: None}))
        else:
            label = tr("Change the words") if drawn.kind in MARKS else tr("Rename")
            self._push(self.measurements.change(label, {drawn.uid: _worded(drawn, text)}))

    def _ask_words(self, drawn: Drawn, viewport: Viewport, done: Callable[[str | None], None]) -> None:
        view, image, one = viewport.view, viewport.image, viewport.state.slice
        if view is None or image is None or one is None:
            return
        measurement = placed(drawn, image.ref, image.grid, frame_of(one)) or drawn.measurement
        place = to_screen(view, measurement.points)[0]
        text = drawn.measurement.text if drawn.kind in MARKS else drawn.name

        def leave(text: str | None) -> None:
            viewport.setFocus()
            done(text)

        WordsLine(viewport, (place[0] + 8, place[1] - 12), text, leave)

    # What is done with the selected one.

    def why_not_changed(self) -> str | None:
        """Why the selected measurement cannot be changed, or None."""
        selected = self.measurements.selected
        if selected is None:
            return tr(NOTHING_SELECTED)
        return tr(_OTHERS) if selected.locked else None

    def rename_selected(self) -> None:
        """Type its name or words on the image."""
        selected = self.measurements.selected
        if selected is not None and self.jump_to(selected):
            self.edit_words(selected, self._window.stage.active)

    def delete(self, drawn: Drawn) -> Edit | None:
        """Take a measurement away."""
        return self.measurements.change(said("Delete {kind}", kind=NAMES[drawn.kind]), {drawn.uid: None})

    def delete_all(self) -> Edit | None:
        """Take away all measurements of the study that is shown, but those of other makers' reports."""
        here = [drawn for drawn in self.shown_study() if not drawn.locked]
        return self.measurements.change(
            said("Delete all measurements"), dict.fromkeys(one.uid for one in here)
        )

    def shown_study(self) -> list[Drawn]:
        """The measurements of the study that is shown."""
        current = self._window.current()
        return self.measurements.of_study(current.study.uid) if current is not None else []

    # Copying.

    def copy(self, steps: tuple[int, ...] | None) -> Edit | None:
        """Copy the selected measurement to slices so many steps on in the stack that is shown; to all others if None.

        Where the images have places in the patient, it is moved straight along their normal.
        """
        drawn, state = self.measurements.selected, self._window.stage.active.state
        stack = state.stack
        if drawn is None or stack is None:
            return None
        count = len(stack.slices)
        wanted = range(count) if steps is None else (state.index + step for step in steps)
        targets = [index for index in wanted if 0 <= index < count]
        made = [copy for index in targets if (copy := self._copied(drawn, state, index)) is not None]
        if not made:
            self._window.notify(tr("It lies there already, or would lie beside the image."))
            return None
        if steps is not None:
            self._window.stage.go(targets[-1])
        edit = self.measurements.change(
            said("Copy {kind}", kind=NAMES[drawn.kind]), {copy.uid: copy for copy in made}
        )
        self.measurements.select(made[-1].uid if steps is not None else drawn.uid)
        return edit

    def why_not_copied(self, steps: tuple[int, ...] | None) -> str | None:
        """Why the selected measurement cannot be copied there, or None."""
        state = self._window.stage.active.state
        if self.measurements.selected is None:
            return tr(NOTHING_SELECTED)
        count = len(state.stack.slices) if state.stack is not None else 0
        if steps is None:
            return None if count > 1 else tr("There is one slice only.")
        inside = all(0 <= state.index + step < count for step in steps)
        return None if inside else tr("There is no slice there.")

    def _copied(self, drawn: Drawn, state: ViewState, index: int) -> Drawn | None:
        here = replace(state, index=index)
        one = here.slice
        if one is None or self._on(drawn, one) is not None:
            return None  # it lies there already
        if (drawn.grid is None) != (one.grid is None):
            return None
        measurement = projected(drawn, one.ref, one.grid)
        if one.grid is not None and not _lies_on(measurement, one.grid):
            return None
        copy = self._with_place(measurement, here)
        return replace(copy, name=drawn.name) if copy is not None else None

    # Going there.

    def jump_to(self, drawn: Drawn) -> bool:
        """Show the image that a measurement lies on, and select it; whether that was possible."""
        stage = self._window.stage
        found = self._show_reformat(drawn)
        if not found and not drawn.reformat:
            found = self._window.arrange(
                tr("Go to measurement"), lambda: stage.select(drawn.measurement.ref, self._window.library)
            )
        self.measurements.select(drawn.uid)
        if not found:
            self._window.notify(_nowhere(drawn))
            return False
        self._bring_in(drawn)
        return True

    def _show_reformat(self, drawn: Drawn) -> bool:
        """Go there in a reformat that is on the screen."""
        if not drawn.reformat or drawn.grid is None:
            return False
        middle = in_patient(drawn.measurement, drawn.grid).mean(axis=0)
        for viewport in self._window.stage.widget.shown:
            one, stack = viewport.state.slice, viewport.state.stack
            if one is None or stack is None or one.provider is None:
                continue
            index = one.provider.nearest(middle)
            there = stack.slices[index]
            if placed(drawn, there.ref, there.grid, frame_of(there)) is not None:
                self._window.stage.widget.activate(viewport)
                viewport.go(index)
                return True
        return False

    def _bring_in(self, drawn: Drawn) -> None:
        """Move the image where it is zoomed so far that the measurement lies outside of the screen."""
        viewport = self._window.stage.active
        view, one = viewport.view, viewport.state.slice
        if view is None or one is None:
            return
        measurement = placed(drawn, one.ref, one.grid, frame_of(one))
        if measurement is None:
            return
        x, y = np.mean(to_screen(view, measurement.points), axis=0)
        if not (0 <= x < view.width and 0 <= y < view.height):
            pan = viewport.state.pan
            moved = (pan[0] + view.width / 2 - float(x), pan[1] + view.height / 2 - float(y))
            viewport.set_state(replace(viewport.state, zoom=view.zoom, pan=moved))

    # Asking.

    def why_not_asked(self) -> str | None:
        """Why HealthGPT cannot be asked about the selected measurement, or None."""
        drawn = self.measurements.selected
        if drawn is None or not drawn.measurement.is_region:
            return tr("Select a rectangle, an ellipse, a polygon or a freehand region first.")
        current = self._window.current()
        if current is None or self._on(drawn, current.slice) is None:
            return tr("The selected region does not lie on the slice that is shown.")
        return None

    def ask(self) -> Edit | None:
        """Make the box around the selected region the rectangle that HealthGPT is asked about."""
        drawn, current = self.measurements.selected, self._window.current()
        measurement = self._on(drawn, current.slice) if drawn is not None and current is not None else None
        if measurement is None or current is None:
            return None
        registry = self._window.registry
        edit = self._window.stage.change(tr("Rectangle"), region=_box_around(measurement, current.slice))
        if "healthgpt.ask" in registry:
            self._window.trigger("healthgpt.ask")
        return edit

    @staticmethod
    def _on(drawn: Drawn, one: Slice) -> Measurement | None:
        return placed(drawn, one.ref, one.grid, frame_of(one))


def _lies_on(measurement: Measurement, grid: PatientGrid) -> bool:
    """Whether all of a measurement lies on an image; the slices of a tilted stack are shifted."""
    edges = np.asarray(measurement.points) + 0.5
    return bool((edges >= 0).all() and (edges <= (grid.rows, grid.columns)).all())


def _worded(drawn: Drawn, text: str | None) -> Drawn:
    if drawn.kind in MARKS:
        return drawn.changed(replace(drawn.measurement, text=text or ""))
    return replace(drawn, name=text or "")


def _nowhere(drawn: Drawn) -> str:
    if drawn.reformat:
        return tr(
            "{title} was drawn on a reformat: show its series in that plane to see it.", title=drawn.title
        )
    return tr("The image of {title} is not open.", title=drawn.title)


def _box_around(measurement: Measurement, one: Slice) -> Box | None:
    """The whole pixels that a region reaches into, in pixel edges, inside of the image."""
    rows, columns = int(one.header.dataset.get("Rows", 0)), int(one.header.dataset.get("Columns", 0))
    if one.grid is not None:
        rows, columns = one.grid.rows, one.grid.columns
    edges = outline(measurement) + 0.5
    (top, left), (bottom, right) = edges.min(axis=0), edges.max(axis=0)
    row0, row1 = max(0, math.floor(top)), min(rows, math.ceil(bottom))
    col0, col1 = max(0, math.floor(left)), min(columns, math.ceil(right))
    return Box(row0, col0, row1 - row0, col1 - col0) if row1 > row0 and col1 > col0 else None
