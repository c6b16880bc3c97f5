"""The main window: actions on the slice, undo, layout, closing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.jobs import JobContext
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.pictures import save_picture
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


@pytest.fixture
def loaded(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> MainWindow:
    """The window with a study of five slices, pixels there."""
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=5)])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    return window


def current_index(window: MainWindow) -> int:
    current = window.current()
    assert current is not None
    return current.index


@pytest.mark.parametrize(
    ("action", "field", "value"),
    [
        ("image.invert", "invert", True),
        ("image.flip-horizontally", "flip_h", True),
        ("image.flip-vertically", "flip_v", True),
        ("image.rotate-right", "quarter_turns", 1),
        ("image.rotate-left", "quarter_turns", 3),
    ],
)
def test_a_change_of_the_view_is_undone_and_redone(
    loaded: MainWindow, action: str, field: str, value: object
) -> None:
    before = getattr(loaded.stage.active.state, field)
    loaded.trigger(action)
    assert getattr(loaded.stage.active.state, field) == value
    loaded.trigger("edit.undo")
    assert getattr(loaded.stage.active.state, field) == before
    loaded.trigger("edit.redo")
    assert getattr(loaded.stage.active.state, field) == value
    loaded.trigger("view.reset")
    assert getattr(loaded.stage.active.state, field) == before


def test_a_flipped_image_still_turns_the_way_it_is_seen(loaded: MainWindow) -> None:
    loaded.trigger("image.flip-horizontally")
    loaded.trigger("image.rotate-right")
    assert loaded.stage.active.state.quarter_turns == 3


def test_undo_does_not_touch_another_series(qtbot: QtBot, loaded: MainWindow, make_study: MakeStudy) -> None:
    loaded.trigger("image.invert")
    with qtbot.waitSignal(loaded.library.opened):
        loaded.opening.paths([make_study("other", slices=2)])
    before = loaded.stage.active.state
    loaded.trigger("edit.undo")
    assert loaded.stage.active.state is before


def test_windows_by_number_of_the_modality(loaded: MainWindow) -> None:
    loaded.trigger("image.window-5")
    state = loaded.stage.active.state
    assert state.window is not None
    assert (state.window.center, state.window.width, state.preset) == (500, 2000, "Bone")
    loaded.trigger("image.window-9")
    state = loaded.stage.active.state
    assert state.window is not None
    assert (state.window.low, state.window.high) == (2, 60)
    loaded.trigger("image.window-1")
    state = loaded.stage.active.state
    assert state.window is not None
    assert (state.window.center, state.window.width, state.preset) == (40, 80, "")
    loaded.menus.menu("Image/Window").aboutToShow.emit()
    assert loaded.menus.item("image.window-7").text() == "Lung  W 1500 L -600"


def test_slices_by_keys_only_while_the_viewports_have_the_focus(qtbot: QtBot, loaded: MainWindow) -> None:
    loaded.activateWindow()
    loaded.stage.take_focus()
    qtbot.waitUntil(loaded.stage.active.hasFocus)
    for key, index in (
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 4),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_PageDown, 4),
    ):
        QTest.keyClick(loaded.stage.active, key)
        assert current_index(loaded) == index
    loaded.browser.setFocus()
    QTest.keyClick(loaded.browser, Qt.Key.Key_Up)
    assert current_index(loaded) == 4


def test_space_goes_to_the_next_series_and_in_a_grid_to_the_next_viewport(
    qtbot: QtBot, loaded: MainWindow, make_study: MakeStudy
) -> None:
    with qtbot.waitSignal(loaded.library.opened):
        loaded.opening.paths([make_study("other", slices=2)])
    first = loaded.stage.places()[0].series.uid
    loaded.trigger("image.next")
    qtbot.wait(1)
    assert loaded.stage.places()[0].series.uid != first
    loaded.trigger("view.layout-1x2")
    active = loaded.stage.active
    loaded.trigger("image.next")
    assert loaded.stage.active is not active
    loaded.trigger("image.previous")
    assert loaded.stage.active is active


def test_layouts_are_chosen_undone_and_shown_alone(loaded: MainWindow) -> None:
    loaded.trigger("view.layout-2x2")
    assert loaded.stage.shown_count == 4
    loaded.trigger("view.alone")
    assert (loaded.stage.shown_count, loaded.stage.is_alone) == (1, True)
    loaded.trigger("view.alone")
    assert loaded.stage.shown_count == 4
    loaded.trigger("edit.undo")
    assert loaded.stage.layout == (1, 1)
    assert loaded.registry.reason("view.alone", loaded) == "There is one viewport only."


def test_a_series_beside_is_linked_by_place(qtbot: QtBot, loaded: MainWindow) -> None:
    current = loaded.current()
    assert current is not None
    loaded.services.show_series(current.series, None, beside=True, link=True)
    assert loaded.stage.layout == (1, 2)
    loaded.trigger("image.next-slice")
    assert {viewport.state.index for viewport in loaded.stage.widget.shown} == {3}
    loaded.trigger("view.link")
    loaded.trigger("image.next-slice")
    assert {viewport.state.index for viewport in loaded.stage.widget.shown} == {3, 4}


def test_going_to_an_image_by_its_name(loaded: MainWindow) -> None:
    current = loaded.current()
    assert current is not None
    wanted = current.stack.slices[4].ref
    assert loaded.services.select(wanted, None)
    assert current_index(loaded) == 4
    loaded.stage.active.clear()
    assert loaded.services.select(wanted, None)
    assert current_index(loaded) == 4
    missing = type(wanted)("1.2.3", 1)
    assert not loaded.services.select(missing, None)


def test_the_rectangle_tool_calls_back_and_leaves(qtbot: QtBot, loaded: MainWindow) -> None:
    got: list[object] = []
    loaded.services.choose_region(got.append)
    assert loaded.stage.tools.name == "region"
    viewport = loaded.stage.active
    middle = viewport.rect().center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(viewport, middle + middle / 4)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle + middle / 4)
    assert len(got) == 1
    current = loaded.current()
    assert current is not None
    assert current.region is not None
    assert got == [current.region]
    assert loaded.stage.tools.name == "window"
    loaded.trigger("tools.clear-region")
    cleared = loaded.current()
    assert cleared is not None
    assert cleared.region is None
    loaded.trigger("edit.undo")
    again = loaded.current()
    assert again is not None
    assert again.region == current.region


def test_esc_leaves_the_tool_then_stops_the_work(qtbot: QtBot, loaded: MainWindow) -> None:
    got: list[object] = []
    loaded.services.choose_region(got.append)
    loaded.trigger("tools.stop")
    assert got == [None]
    assert loaded.stage.tools.name == "window"
    qtbot.waitUntil(lambda: loaded.bottom.work.job is None)
    assert loaded.registry.reason("tools.stop", loaded) is not None
    began = threading.Event()

    def work(context: JobContext) -> None:
        began.set()
        while True:
            context.check()

    job = loaded.jobs.run("Endless", work)
    assert began.wait(5)
    loaded.trigger("tools.stop")
    qtbot.waitUntil(lambda: job.state == "stopped")


def test_patients_data_and_corner_text_are_remembered(loaded: MainWindow) -> None:
    loaded.trigger("view.patient")
    loaded.trigger("view.text")
    assert loaded.stage.active.state.hide_patient
    assert loaded.stage.active.state.text == "all"
    loaded.trigger("view.layout-1x2")
    assert {(v.state.hide_patient, v.state.text) for v in loaded.stage.widget.shown} == {(True, "all")}
    assert Settings().get("view.hide-patient") is True


def test_plugins_hear_what_is_shown_once_and_only_changes(qtbot: QtBot, loaded: MainWindow) -> None:
    qtbot.wait(5)
    heard: list[object] = []
    regions: list[object] = []
    loaded.events.current_changed.connect(heard.append)
    loaded.events.region_changed.connect(regions.append)
    loaded.stage.change("Zoom", zoom=3.0)
    qtbot.wait(5)
    assert heard == []
    loaded.trigger("image.next-slice")
    qtbot.waitUntil(lambda: bool(heard) and heard[-1].image is not None)  # type: ignore[attr-defined]  # a CurrentSlice
    assert heard[-1].index == 3  # type: ignore[attr-defined]  # a CurrentSlice
    assert heard[-1].image.value_at(0, 0) == 3  # type: ignore[attr-defined]  # a CurrentSlice
    assert regions == []


def test_the_picture_goes_to_the_clipboard_and_to_a_file(loaded: MainWindow, tmp_path: Path) -> None:
    loaded.trigger("edit.copy-picture")
    assert QGuiApplication.clipboard().image().size() == loaded.stage.picture().size()
    loaded.pictures.write(tmp_path / "picture.png")
    assert QImage(str(tmp_path / "picture.png")).size() == loaded.stage.picture().size()
    assert [file.name for file in tmp_path.glob("*.part")] == []


def test_a_picture_that_cannot_be_written_leaves_what_was_there(loaded: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="was not written to"):
        loaded.pictures.write(tmp_path / "missing" / "picture.png")
    old = tmp_path / "old.png"
    old.write_bytes(b"old")
    with pytest.raises(SaveError):
        save_picture(QImage(), old)
    assert old.read_bytes() == b"old"
    assert sorted(file.name for file in tmp_path.glob("old*")) == ["old.png"]


def test_the_tags_follow_the_slice(qtbot: QtBot, loaded: MainWindow) -> None:
    loaded.trigger("tools.tags")
    dialog = loaded.desk.tags
    assert dialog is not None
    dialog.search.setText("instance number")
    assert dialog.found.index(0, 3).data() == "3"
    loaded.trigger("image.next-slice")
    qtbot.waitUntil(lambda: dialog.found.index(0, 3).data() == "4")
    dialog.close()


def test_keys_and_what_this_is_not_can_be_read(loaded: MainWindow) -> None:
    loaded.trigger("help.keys")
    keys = loaded.desk.keys
    assert keys is not None
    keys.search.setText("invert")
    assert not keys.list.findItems("Invert", Qt.MatchFlag.MatchRecursive)[0].isHidden()
    assert keys.list.findItems("Quit", Qt.MatchFlag.MatchRecursive)[0].isHidden()
    loaded.trigger("help.what-this-is-not")
    words = " ".join(label.text() for label in loaded.findChildren(QLabel))
    assert "not a medical device" in words
    for widget in QApplication.topLevelWidgets():
        if widget is not loaded:
            widget.close()


def test_the_first_notice_is_accepted_once(window: MainWindow) -> None:
    assert window.first_use.isVisible()
    window.first_use.accept_button.click()
    assert not window.first_use.isVisible()
    assert Settings().get("accepted.what-this-is-not") is True


def test_panels_are_moved_remembered_and_put_back(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    window.panels.add("extra", "EXTRA", QWidget())
    dock = window.panels._docks["extra"]
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.trigger("view.studies")
    assert not window.studies_dock.isVisible()
    window.panels.save()
    again = MainWindow(Settings(), Theme(qapp), list)
    again.show()
    again.panels.add("extra", "EXTRA", QWidget())
    assert not again.studies_dock.isVisible()
    assert again.dockWidgetArea(again.panels._docks["extra"]) == Qt.DockWidgetArea.LeftDockWidgetArea
    again.trigger("view.reset-layout")
    assert again.studies_dock.isVisible()
    assert again.dockWidgetArea(again.panels._docks["extra"]) == Qt.DockWidgetArea.RightDockWidgetArea
    again.shut_down()
    again.hide()
    again.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_closing_while_a_study_is_being_read(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    folder = make_study(slices=60)
    window.opening.paths([folder])
    with qtbot.waitSignal(window.closed):
        window.close()
    assert window.shut_down() == []
    assert len(list(folder.iterdir())) == 60


class Unsaved:
    """Stands for the plugins' answer at closing; the real ones are tested with the plugin host."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch, *, can_save: bool = True) -> None:
        self.saved = 0
        self.can_save = can_save
        monkeypatch.setattr(window.plugins, "unsaved_results", lambda: 2)
        monkeypatch.setattr(window.plugins, "save_results", self.save)

    def save(self, done: Callable[[bool], None]) -> None:
        self.saved += 1
        done(self.can_save)


def question(window: MainWindow) -> QMessageBox:
    boxes = window.findChildren(QMessageBox)
    assert len(boxes) == 1
    return boxes[0]


@pytest.mark.parametrize(
    ("button", "can_save", "closes", "saved"),
    [
        (QMessageBox.StandardButton.Save, True, True, 1),
        (QMessageBox.StandardButton.Save, False, False, 1),
        (QMessageBox.StandardButton.Discard, True, True, 0),
        (QMessageBox.StandardButton.Cancel, True, False, 0),
    ],
)
def test_unsaved_results_are_asked_about_once(
    qtbot: QtBot,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    button: QMessageBox.StandardButton,
    can_save: bool,
    closes: bool,
    saved: int,
) -> None:
    plugins = Unsaved(window, monkeypatch, can_save=can_save)
    gone: list[bool] = []
    window.closed.connect(lambda: gone.append(True))
    window.trigger("file.quit")
    assert gone == []
    box = question(window)
    assert "2 AI results are not saved" in box.text()
    answer = box.button(button)
    assert answer is not None
    answer.click()
    assert bool(gone) is closes
    assert plugins.saved == saved
