"""Measuring with the mouse in a real window: what is drawn, what it says, and what is done with it."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.drawn import Drawn
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.measure import Kind
from healthgpt_viewer.ui.measuring.layer import COLOUR
from healthgpt_viewer.ui.measuring.shapes import to_screen
from healthgpt_viewer.ui.measuring.words import WordsLine
from healthgpt_viewer.ui.viewport.widget import Viewport
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
_LEFT = Qt.MouseButton.LeftButton
Point = tuple[float, float]


class Hands:
    """A reader who draws on the image by its pixels."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def viewport(self) -> Viewport:
        return self.window.stage.active

    def at(self, point: Point) -> QPoint:
        """The place on the screen nearest to a pixel's centre."""
        view = self.viewport.view
        assert view is not None
        ((x, y),) = to_screen(view, [point])
        return QPoint(round(x), round(y))

    def drags(self, *points: Point, key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseMove(self.viewport, self.at(points[0]))
        QTest.mousePress(self.viewport, _LEFT, key, self.at(points[0]))
        for point in points[1:]:
            QTest.mouseMove(self.viewport, self.at(point))
        QTest.mouseRelease(self.viewport, _LEFT, key, self.at(points[-1]))

    def clicks(self, *points: Point) -> None:
        for point in points:
            QTest.mouseMove(self.viewport, self.at(point))
            QTest.mouseClick(self.viewport, _LEFT, pos=self.at(point))

    def double_clicks(self, point: Point) -> None:
        self.clicks(point)
        QTest.mouseDClick(self.viewport, _LEFT, pos=self.at(point))

    def types(self, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        line = next(line for line in self.viewport.findChildren(WordsLine) if line.isVisible())
        line.clear()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, key)

    def draws(self, kind: Kind, *points: Point) -> Drawn:
        """Choose the tool and drag from the first to the last point."""
        before = {drawn.uid for drawn in self.all}
        self.window.trigger(f"measure.{kind}")
        self.drags(*points)
        (made,) = [drawn for drawn in self.all if drawn.uid not in before]
        return made

    @property
    def all(self) -> list[Drawn]:
        return list(self.window.measuring.measurements)

    @property
    def only(self) -> Drawn:
        (drawn,) = self.all
        return drawn

    def sees(self, slice_index: int | None = None) -> None:
        """Wait for the pixels of the slice that is shown, and for the painting."""
        if slice_index is not None:
            self.window.stage.go(slice_index)
        one = self.viewport.state.slice
        assert one is not None
        self.qtbot.waitUntil(lambda: self.viewport.image is not None and self.viewport.image.ref == one.ref)
        self.viewport.grab()

    def painted(self) -> int:
        """How many pixels of the viewport have the colour of measurements."""
        image = self.viewport.grab().toImage()
        wanted = QColor(COLOUR).rgb()
        return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> Iterator[Hands]:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=5)])
    made = Hands(qtbot, window)
    made.sees()
    yield made
    window.measuring.measurements.forget(window.library.studies[0].uid if window.library.studies else "")


def near(points: tuple[Point, ...], *wanted: Point) -> None:
    """The points, up to half a pixel of the screen."""
    assert np.abs(np.subtract(points, wanted)).max() < 0.06


# Drawing.


@pytest.mark.parametrize("kind", ["length", "rectangle", "ellipse", "arrow"])
def test_a_drag_draws_from_its_beginning_to_its_end(hands: Hands, kind: Kind) -> None:
    made = hands.draws(kind, (5, 6), (12, 9), (20, 25))
    near(made.measurement.points, (5, 6), (20, 25))
    assert (made.kind, made.measurement.ref) == (kind, hands.viewport.state.slice.ref)  # type: ignore[union-attr]  # it shows one
    assert hands.window.measuring.measurements.selected == made
    assert hands.painted() > 20


def test_two_clicks_do_the_same(hands: Hands) -> None:
    hands.window.trigger("measure.length")
    hands.clicks((5, 6))
    assert hands.all == []
    QTest.mouseMove(hands.viewport, hands.at((15, 15)))
    assert hands.painted() > 20  # the line to the mouse
    hands.clicks((20, 25))
    near(hands.only.measurement.points, (5, 6), (20, 25))


@pytest.mark.parametrize("clicking", [False, True])
def test_angles(hands: Hands, clicking: bool) -> None:
    hands.window.trigger("measure.angle")
    if clicking:
        hands.clicks((5, 15), (20, 15), (20, 28))
    else:
        hands.drags((5, 15), (20, 15))
        hands.clicks((20, 28))
    near(hands.only.measurement.points, (5, 15), (20, 15), (20, 28))
    hands.sees()
    reading = hands.window.measuring.measurements.reading(hands.only.uid)
    assert reading is not None
    assert reading.quantities[0].value == pytest.approx(90, abs=0.5)


@pytest.mark.parametrize("clicking", [False, True])
def test_cobb_angles(hands: Hands, clicking: bool) -> None:
    hands.window.trigger("measure.cobb")
    corners = ((4, 4), (8, 28), (26, 4), (20, 28))
    if clicking:
        hands.clicks(*corners)
    else:
        hands.drags(*corners[:2])
        assert hands.all == []
        hands.drags(*corners[2:])
    near(hands.only.measurement.points, *corners)


def test_a_polygon_ends_with_a_double_click_or_at_its_beginning(hands: Hands) -> None:
    hands.window.trigger("measure.polygon")
    hands.clicks((5, 5), (5, 20))
    hands.double_clicks((20, 20))
    near(hands.all[0].measurement.points, (5, 5), (5, 20), (20, 20))
    hands.clicks((22, 5), (22, 12), (29, 12), (29, 5), (22, 5))
    near(hands.all[1].measurement.points, (22, 5), (22, 12), (29, 12), (29, 5))
    assert hands.window.stage.shown_count == 1


def test_a_freehand_line_goes_where_the_mouse_went(hands: Hands) -> None:
    way = [(15 + 8 * math.sin(a / 5), 15 + 8 * math.cos(a / 5)) for a in range(31)]
    made = hands.draws("freehand", *way)
    assert len(made.measurement.points) > 20
    rows, columns = np.array(made.measurement.points).T
    assert np.abs(np.hypot(rows - 15, columns - 15) - 8).max() < 0.3


def test_a_text_is_typed_where_it_was_clicked(hands: Hands) -> None:
    hands.window.trigger("measure.text")
    hands.clicks((10, 12))
    hands.types("see here")
    assert hands.only.measurement.text == "see here"
    near(hands.only.measurement.points, (10, 12))
    hands.clicks((20, 12))
    hands.types("not this", Qt.Key.Key_Escape)
    hands.clicks((25, 12))
    hands.types("")
    assert len(hands.all) == 1
    hands.window.trigger("tools.window")
    hands.double_clicks((10, 12))
    hands.types("see there")
    assert hands.only.measurement.text == "see there"


def test_typed_letters_are_no_keys_of_the_window(hands: Hands) -> None:
    hands.window.trigger("measure.text")
    hands.clicks((10, 12))
    hands.types("rifhvd")
    assert hands.only.measurement.text == "rifhvd"
    assert not hands.viewport.state.invert


def test_an_arrow_may_have_words(hands: Hands) -> None:
    hands.draws("arrow", (5, 6), (20, 25))
    hands.types("lesion")
    assert (hands.only.measurement.text, hands.only.title) == ("lesion", "lesion")


def test_nothing_is_drawn_by_a_click_without_a_drag_that_goes_nowhere(hands: Hands) -> None:
    hands.window.trigger("measure.freehand")
    hands.clicks((5, 5))
    hands.window.trigger("measure.length")
    hands.clicks((5, 5), (5, 5))
    assert hands.all == []


def test_escape_gives_up_first_the_drawing_then_the_tool(hands: Hands) -> None:
    hands.window.trigger("measure.polygon")
    hands.clicks((5, 5), (5, 20))
    hands.window.trigger("tools.stop")
    assert hands.window.stage.tools.name == "polygon"
    hands.clicks((20, 20))
    assert hands.all == []
    hands.window.trigger("tools.stop")
    hands.window.trigger("tools.stop")
    assert hands.window.stage.tools.name == "window"


def test_another_slice_or_tool_gives_up_what_was_begun(hands: Hands) -> None:
    hands.window.trigger("measure.polygon")
    hands.clicks((5, 5), (5, 20), (20, 20))
    hands.sees(0)
    hands.clicks((6, 6))
    hands.window.trigger("measure.length")
    hands.drags((8, 8), (20, 8))
    near(hands.only.measurement.points, (8, 8), (20, 8))


def test_no_point_lies_beside_the_image(hands: Hands) -> None:
    made = hands.draws("length", (5, 6), (60, 15))
    near(made.measurement.points, (5, 6), (31.5, 15))


def test_shift_and_drag_still_moves_the_image(hands: Hands) -> None:
    hands.window.trigger("measure.length")
    hands.drags((5, 6), (20, 25), key=Qt.KeyboardModifier.ShiftModifier)
    assert hands.all == []
    assert hands.viewport.state.pan != (0.0, 0.0)


# What it says.


def test_values_in_millimetres_and_hounsfield_units(hands: Hands) -> None:
    length = hands.draws("length", (5, 5), (5, 25))
    box = hands.draws("rectangle", (9.5, 9.5), (13.5, 13.5))
    hands.viewport.grab()
    measurements = hands.window.measuring.measurements
    reading = measurements.reading(length.uid)
    assert reading is not None
    assert reading.quantities[0].value == pytest.approx(20, abs=0.1)
    assert reading.quantities[0].unit == "mm"
    inside = measurements.reading(box.uid)
    assert inside is not None
    assert inside.statistics is not None
    # The bright square of the phantom is 60 HU.
    assert (inside.statistics.mean, inside.statistics.unit) == (60.0, "HU")


def test_they_lie_on_their_slice_and_on_no_other(hands: Hands) -> None:
    hands.draws("length", (5, 5), (25, 25))
    index = hands.viewport.state.index
    hands.sees(index + 1)
    assert hands.painted() == 0
    hands.sees(index)
    assert hands.painted() > 20


def test_they_are_in_copied_pictures(hands: Hands) -> None:
    before = hands.viewport.picture()
    hands.draws("length", (5, 5), (25, 25))
    assert hands.viewport.picture() != before


# Changing.


def test_a_handle_is_drawn_to_another_place(hands: Hands) -> None:
    hands.draws("length", (5, 6), (20, 25))
    hands.window.trigger("tools.window")
    window_before = hands.viewport.state.window
    hands.drags((20, 25), (25, 28), (10, 28))
    near(hands.only.measurement.points, (5, 6), (10, 28))
    assert hands.viewport.state.window == window_before
    hands.window.trigger("edit.undo")
    near(hands.only.measurement.points, (5, 6), (20, 25))
    hands.window.trigger("edit.redo")
    near(hands.only.measurement.points, (5, 6), (10, 28))


def test_every_corner_of_a_box_is_a_handle(hands: Hands) -> None:
    hands.draws("rectangle", (8, 8), (20, 20))
    hands.drags((8, 20), (5, 25))
    near(hands.only.measurement.points, (5, 8), (20, 25))
    hands.drags((20, 8), (28, 3))
    near(hands.only.measurement.points, (5, 3), (28, 25))


def test_a_line_is_moved_as_a_whole_and_stays_on_the_image(hands: Hands) -> None:
    hands.draws("length", (5, 5), (5, 25))
    hands.window.trigger("tools.window")
    hands.drags((5, 15), (12, 17))
    near(hands.only.measurement.points, (12, 7), (12, 27))
    hands.drags((12, 15), (12, 31))
    near(hands.only.measurement.points, (12, 11.5), (12, 31.5))


def test_delete_takes_the_selected_one_away_then_the_rectangle(hands: Hands) -> None:
    first = hands.draws("length", (5, 6), (20, 25))
    second = hands.draws("length", (25, 6), (28, 25))
    hands.window.stage.change("Rectangle", region=Box(1, 1, 5, 5))
    hands.viewport.setFocus()
    QTest.keyClick(hands.viewport, Qt.Key.Key_Delete)
    assert hands.all == [first]
    hands.window.trigger("edit.undo")
    assert hands.all == [first, second]
    hands.window.measuring.measurements.select("")
    QTest.keyClick(hands.viewport, Qt.Key.Key_Delete)
    assert hands.viewport.state.region is None
    assert len(hands.all) == 2
    assert hands.window.registry.reason("measure.delete", hands.window) is not None


def test_all_of_a_study_are_deleted_and_come_back_in_their_order(hands: Hands) -> None:
    made = [hands.draws("length", (row, 4), (row, 28)) for row in (4, 14, 24)]
    hands.window.trigger("measure.delete-all")
    assert hands.all == []
    hands.window.trigger("edit.undo")
    assert hands.all == made


def test_a_name_is_given_and_shown(hands: Hands) -> None:
    hands.draws("length", (5, 6), (20, 25))
    hands.window.trigger("measure.rename")
    hands.types("aorta")
    assert hands.only.title == "aorta"
    hands.window.trigger("edit.undo")
    assert hands.only.title == "Length"


def test_copies_go_to_the_next_and_to_all_slices(hands: Hands) -> None:
    hands.sees(1)
    first = hands.draws("rectangle", (8, 8), (20, 20))
    hands.window.trigger("measure.copy-next")
    assert hands.viewport.state.index == 2
    copy = hands.window.measuring.measurements.selected
    assert copy is not None
    assert copy.uid != first.uid
    assert copy.measurement.points == pytest.approx(np.array(first.measurement.points))
    assert copy.measurement.ref == hands.viewport.state.slice.ref  # type: ignore[union-attr]  # it shows one
    hands.window.trigger("edit.undo")
    assert hands.only == first
    hands.window.measuring.measurements.select(first.uid)
    hands.window.trigger("measure.copy-all")
    refs = [drawn.measurement.ref for drawn in hands.all]
    assert len(set(refs)) == 5
    hands.window.trigger("edit.undo")
    assert hands.only == first
    hands.window.stage.go(-1)
    assert hands.window.registry.reason("measure.copy-next", hands.window) == "There is no slice there."


@pytest.mark.qt_log_ignore(r"This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_a_right_click_is_about_what_lies_there(hands: Hands) -> None:
    hands.draws("length", (5, 6), (5, 25))
    other = hands.draws("length", (25, 6), (25, 25))
    hands.window.measuring.measurements.select(hands.all[0].uid)
    place = hands.at((25, 15))
    QTest.mouseClick(hands.viewport, Qt.MouseButton.RightButton, pos=place)
    assert hands.window.measuring.measurements.selected == other
    menu = hands.window.menus.slice_menu()
    titles = [item.text() for item in menu.actions()]
    assert "Delete the measurement" in titles
    menu.deleteLater()
    for popup in QApplication.topLevelWidgets():
        if popup.windowType() == Qt.WindowType.Popup:
            popup.close()


def test_a_hundred_changes_of_measurements_are_undone_and_redone(hands: Hands) -> None:
    measurements, push = hands.window.measuring.measurements, hands.window.registry.undo.push
    drawn = hands.draws("length", (5, 5), (5, 25))
    for step in range(1, 100):
        edit = measurements.change("Move", {drawn.uid: drawn.changed(drawn.measurement.moved(step / 10, 0))})
        assert edit is not None
        push(edit)
    after = hands.only
    for _ in range(100):
        hands.window.trigger("edit.undo")
    assert hands.all == []
    for _ in range(100):
        hands.window.trigger("edit.redo")
    assert hands.only == after


# The region that HealthGPT is asked about.


def test_a_region_becomes_the_rectangle_that_is_asked_about(hands: Hands) -> None:
    hands.draws("ellipse", (7.6, 9.7), (20.2, 22.4))
    hands.window.trigger("measure.ask")
    assert hands.viewport.state.region == Box(8, 10, 13, 13)
    hands.window.trigger("edit.undo")
    assert hands.viewport.state.region is None
    hands.draws("length", (25, 6), (28, 25))
    assert hands.window.registry.reason("measure.ask", hands.window) is not None


# The panel.


def test_the_panel_lists_tells_and_goes_there(hands: Hands, qtbot: QtBot) -> None:
    window = hands.window
    hands.sees(1)
    first = hands.draws("length", (5, 6), (5, 26))
    hands.sees()
    hands.sees(3)
    box = hands.draws("rectangle", (9.5, 9.5), (13.5, 13.5))
    hands.viewport.grab()
    panel = window.measurements_panel
    panel.refresh()
    rows = [panel.list.topLevelItem(index) for index in range(panel.list.topLevelItemCount())]
    assert [row.text(0) for row in rows if row] == ["Length", "Rectangle"]
    assert rows[0].text(1) == "20.0 mm"  # type: ignore[union-attr]  # there are two
    assert "Mean 60.0" in panel.values.text()
    assert panel.histogram.isVisibleTo(panel)
    panel.list.itemClicked.emit(rows[0], 0)
    assert hands.viewport.state.index == 1
    assert window.measuring.measurements.selected == first
    assert panel.values.text() == "Length 20.0 mm"
    assert not panel.histogram.isVisibleTo(panel)
    rows[1].setText(0, "square")  # type: ignore[union-attr]  # there are two
    renamed = window.measuring.measurements.get(box.uid)
    assert renamed is not None
    assert renamed.title == "square"


def test_a_far_zoomed_image_is_moved_to_the_measurement(hands: Hands) -> None:
    drawn = hands.draws("length", (2, 2), (2, 6))
    view = hands.viewport.view
    assert view is not None
    hands.viewport.set_state(replace(hands.viewport.state, zoom=view.zoom * 6, pan=(-2000.0, -2000.0)))
    hands.window.measuring.jump_to(drawn)
    place = hands.at((2, 4))
    assert hands.viewport.rect().contains(place)


def test_values_are_copied_and_exported(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.draws("length", (5, 6), (5, 26))
    hands.draws("rectangle", (9.5, 9.5), (13.5, 13.5))
    hands.viewport.grab()
    hands.window.measuring.measurements.select("")
    hands.window.trigger("measure.copy-values")
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    assert lines[1].split("\t")[:2] == ["Length", "Length"]
    target = tmp_path / "values"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    hands.window.trigger("measure.export")
    with target.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Kind"] for row in rows] == ["Length", "Rectangle"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "where.csv"), ""))
    hands.window.trigger("measure.export")
    assert "was not written" in hands.window.bottom.notices.text
    assert not (tmp_path / "no").exists()


# Files.


def saves(hands: Hands) -> None:
    hands.window.trigger("measure.save")
    files = hands.window.measuring.files
    hands.qtbot.waitUntil(lambda: files.unsaved() == 0, timeout=30_000)
    hands.qtbot.waitUntil(lambda: not hands.window.library.reading, timeout=30_000)


def test_saved_and_opened_again_they_can_be_changed(hands: Hands, qtbot: QtBot) -> None:
    window = hands.window
    study = window.library.studies[0]
    folder = study.folder
    assert folder is not None
    originals = {path: path.read_bytes() for path in folder.glob("*.dcm")}
    length = hands.draws("length", (5, 6), (20, 25))
    hands.draws("arrow", (25, 6), (28, 25))
    hands.types("here")
    assert window.measuring.files.unsaved() == 2
    saves(hands)
    assert {pydicom.dcmread(path).Modality for path in (folder / "MEASUREMENTS").rglob("*.dcm")} == {
        "SR",
        "PR",
    }
    window.trigger("file.close-study")
    assert hands.all == []
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([folder])
    qtbot.waitUntil(lambda: len(hands.all) == 2, timeout=30_000)
    back = window.measuring.measurements.get(length.uid)
    assert back is not None
    assert np.abs(np.subtract(back.measurement.points, length.measurement.points)).max() < 1e-4
    assert window.measuring.files.unsaved() == 0
    hands.sees(window.stage.active.state.index)
    window.measuring.jump_to(back)
    hands.sees()
    hands.drags((20, 25), (10, 28))
    assert window.measuring.files.unsaved() == 1
    saves(hands)
    assert len(list((folder / "MEASUREMENTS").rglob("SR_*.dcm"))) == 2
    assert {path: path.read_bytes() for path in folder.glob("*.dcm")} == originals


def test_undone_changes_are_not_unsaved(hands: Hands) -> None:
    hands.draws("length", (5, 6), (20, 25))
    saves(hands)
    hands.draws("length", (25, 6), (28, 25))
    assert hands.window.measuring.files.unsaved() == 1
    hands.window.trigger("edit.undo")
    assert hands.window.measuring.files.unsaved() == 0
    hands.window.trigger("edit.undo")
    assert hands.window.measuring.files.unsaved() == 1


def answer(window: MainWindow, button: QMessageBox.StandardButton) -> None:
    (box,) = window.findChildren(QMessageBox)
    assert "not saved" in box.text()
    box.button(button).click()


def test_closing_a_study_asks_once_about_what_is_not_saved(hands: Hands, qtbot: QtBot) -> None:
    window = hands.window
    hands.draws("length", (5, 6), (20, 25))
    window.trigger("file.close-study")
    answer(window, QMessageBox.StandardButton.Cancel)
    assert len(window.library.studies) == 1
    qtbot.wait(10)
    window.trigger("file.close-study")
    answer(window, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: not window.library.studies, timeout=30_000)
    assert hands.all == []
    assert len(window.registry.undo) == 0


def test_closing_the_window_asks_about_what_is_not_saved(hands: Hands, qtbot: QtBot) -> None:
    window = hands.window
    folder = window.library.studies[0].folder
    assert folder is not None
    hands.draws("length", (5, 6), (20, 25))
    window.close()
    answer(window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()
    qtbot.wait(10)
    window.close()
    with qtbot.waitSignal(window.closed, timeout=30_000):
        answer(window, QMessageBox.StandardButton.Save)
    assert len(list((folder / "MEASUREMENTS").rglob("SR_*.dcm"))) == 1


def test_a_folder_that_cannot_be_written_to_keeps_them_unsaved(
    hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = hands.window.library.studies[0].folder
    assert folder is not None
    (folder / "MEASUREMENTS").write_text("in the way")
    hands.draws("length", (5, 6), (20, 25))
    hands.window.trigger("measure.save")
    qtbot.waitUntil(lambda: "was not saved" in hands.window.bottom.notices.text, timeout=30_000)
    assert hands.window.measuring.files.unsaved() == 1


def test_a_very_large_region_follows_the_hand_and_has_its_values_at_the_end(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=1, side=1024)])
    hands = Hands(qtbot, window)
    hands.sees()
    made = hands.draws("rectangle", (10, 10), (1000, 1000))
    measurements = window.measuring.measurements
    hands.sees()
    hands.window.trigger("tools.window")
    QTest.mousePress(hands.viewport, _LEFT, pos=hands.at(made.measurement.points[1]))
    QTest.mouseMove(hands.viewport, hands.at((900, 900)))
    hands.sees()
    assert measurements.reading(made.uid) is None  # it is being changed
    QTest.mouseRelease(hands.viewport, _LEFT, pos=hands.at((900, 900)))
    hands.sees()
    reading = measurements.reading(made.uid)
    assert reading is not None
    assert reading.statistics is not None
    assert reading.statistics.pixels > 700_000
    measurements.forget(window.library.studies[0].uid)
