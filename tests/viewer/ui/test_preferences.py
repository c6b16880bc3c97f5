"""The window of preferences: every setting on a page, searched, put back, and taking effect at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.preferences import Choice, Folder, Number, Page, Switch, Text
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.own_windows import keep, kept
from healthgpt_viewer.ui.preferences.fields import (
    ChoiceField,
    DoorField,
    FolderField,
    NumberField,
    SwitchField,
    TextField,
)
from healthgpt_viewer.ui.preferences.own_windows_part import OwnWindowsPart
from healthgpt_viewer.ui.preferences.page import RowWidget
from healthgpt_viewer.ui.preferences.window import PreferencesWindow
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
_OWN = ("look", "keys", "mouse", "images", "windows", "links", "memory", "network", "anonymise", "folders")


@pytest.fixture
def loaded(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> MainWindow:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=5)])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    return window


@pytest.fixture
def preferences(window: MainWindow) -> PreferencesWindow:
    window.trigger("edit.preferences")
    shown = window.desk.preferences
    assert shown is not None
    return shown


def row(preferences: PreferencesWindow, page: str, title: str) -> RowWidget:
    """A row, its page in front."""
    preferences.show_page(page)
    return next(one for one in preferences.pages[page].rows if one.row.title == title)


def choose(one: RowWidget, value: str) -> None:
    assert isinstance(one.field, ChoiceField)
    index = one.field.box.findData(value)
    assert index >= 0
    one.field.box.setCurrentIndex(index)
    one.field.box.activated.emit(index)


def turn(one: RowWidget) -> None:
    assert isinstance(one.field, SwitchField)
    one.field.box.click()


def change(one: RowWidget, folder: Path) -> object:
    """Set another value with the hand; returns what it should be now."""
    field, known = one.field, one.row
    if isinstance(field, SwitchField):
        assert isinstance(known, Switch)
        wanted: object = not known.read()
        field.box.click()
    elif isinstance(field, ChoiceField):
        assert isinstance(known, Choice)
        values = [value for value, _ in known.choices()]
        wanted = next(value for value in values if value != known.read())
        choose(one, str(wanted))
    elif isinstance(field, NumberField):
        assert isinstance(known, Number)
        wanted = known.read() + known.step
        field.box.stepUp()
    elif isinstance(field, TextField):
        wanted = "OTHER"
        types(field.line, str(wanted))
    else:
        assert isinstance(field, FolderField)
        wanted = str(folder)
        types(field.line, str(wanted))
    return wanted


def types(line: QLineEdit, text: str) -> None:
    """Type something in place of what is there, and press Return."""
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def values(preferences: PreferencesWindow) -> Iterator[RowWidget]:
    for page in preferences.pages.values():
        for one in page.rows:
            if isinstance(one.row, (Switch, Choice, Number, Text, Folder)) and one.row.why_not() is None:
                yield one


def test_every_page_is_there_and_begins_with_its_defaults(preferences: PreferencesWindow) -> None:
    assert set(_OWN) <= set(preferences.pages)
    for one in values(preferences):
        assert isinstance(one.row, (Switch, Choice, Number, Text, Folder))
        assert one.row.read() == one.row.default, one.row.title
        assert not one.back.isVisible()


def test_every_setting_is_changed_kept_restored_and_that_taken_back(
    window: MainWindow, preferences: PreferencesWindow, tmp_path: Path
) -> None:
    changed = 0
    for page in list(preferences.pages):
        preferences.show_page(page)
        QApplication.processEvents()
        wanted: dict[str, object] = {}
        for one in preferences.pages[page].rows:
            known = one.row
            if isinstance(known, (Switch, Choice, Number, Text, Folder)) and known.why_not() is None:
                wanted[known.title] = change(one, tmp_path)
                assert known.read() == wanted[known.title], known.title
                assert one.back.isVisible(), known.title
                changed += 1
        if not wanted:
            continue
        preferences.restore.click()
        rows = {one.row.title: one for one in preferences.pages[page].rows}
        for title in wanted:
            known = rows[title].row
            assert isinstance(known, (Switch, Choice, Number, Text, Folder))
            assert known.read() == known.default, title
        assert preferences.back.isVisible()
        preferences.back.click()
        for title, value in wanted.items():
            known = rows[title].row
            assert isinstance(known, (Switch, Choice, Number, Text, Folder))
            assert known.read() == value, title
        preferences.restore.click()
    assert changed > 25


def test_a_setting_goes_back_by_itself(window: MainWindow, preferences: PreferencesWindow) -> None:
    one = row(preferences, "images", "Shutters")
    turn(one)
    assert not window.object_desk.objects.shutters_on
    one.back.click()
    assert window.object_desk.objects.shutters_on
    assert not one.back.isVisible()


def test_the_search_shows_and_marks_what_fits(preferences: PreferencesWindow) -> None:
    preferences.search.setText("memory images")
    shown = [
        preferences.list.item(n).text()
        for n in range(preferences.list.count())
        if not preferences.list.item(n).isHidden()
    ]
    assert shown == ["Memory"]
    assert preferences.page_id == "memory"
    assert preferences.pages["memory"].heading.is_marked
    one = preferences.pages["memory"].rows[0]
    assert one.isVisible()
    assert one.title.is_marked
    preferences.search.setText("place of the patient")
    assert preferences.page_id == "anonymise"
    assert [one.isVisible() for one in preferences.pages["anonymise"].rows].count(True) == 2
    preferences.search.setText("qqqq")
    assert preferences.nothing.isVisible()
    assert not preferences.restore.isEnabled()
    preferences.search.clear()
    assert not preferences.nothing.isVisible()
    assert all(one.isVisible() for one in preferences.pages[preferences.page_id].rows)


def test_marked_words_are_text_and_no_markup(preferences: PreferencesWindow, window: MainWindow) -> None:
    window.preferences.add(
        Page("x", "A <b>page</b>", lambda: [Switch("<i>Row</i> & more", bool, lambda _: None)])
    )
    preferences._fill()
    preferences.search.setText("row")
    title = preferences.pages["x"].rows[0].title
    assert "&lt;i&gt;<span" in title.text()
    assert "&amp; more" in title.text()


def test_what_changes_elsewhere_is_seen_here(window: MainWindow, preferences: PreferencesWindow) -> None:
    one = row(preferences, "images", "Show patient's data")
    assert isinstance(one.field, SwitchField)
    assert one.field.box.isChecked()
    window.trigger("view.patient")
    assert not one.field.box.isChecked()


def test_a_page_comes_and_goes_while_the_window_is_open(
    qtbot: QtBot, window: MainWindow, preferences: PreferencesWindow
) -> None:
    preferences.show_page("mouse")
    window.preferences.add(Page("late", "Late", lambda: [Switch("Late", bool, lambda _: None)]))
    qtbot.waitUntil(lambda: "late" in preferences.pages)
    assert preferences.page_id == "mouse"
    window.preferences.remove("late")
    qtbot.waitUntil(lambda: "late" not in preferences.pages)


def test_the_mouse_does_what_is_set(loaded: MainWindow, preferences: PreferencesWindow) -> None:
    viewport = loaded.stage.active
    choose(row(preferences, "mouse", "Middle button"), "scroll")
    choose(row(preferences, "mouse", "Right button"), "window")
    choose(row(preferences, "mouse", "Shift and left button"), "zoom")
    start, end = QPoint(100, 100), QPoint(100, 160)

    def drags(button: Qt.MouseButton, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mousePress(viewport, button, held, start)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, button, held, end)

    before = viewport.state
    drags(Qt.MouseButton.MiddleButton)
    assert (viewport.state.index, viewport.state.pan) == (4, before.pan)
    drags(Qt.MouseButton.RightButton)
    assert viewport.state.window != before.window
    assert viewport.state.zoom == before.zoom
    drags(Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert viewport.state.zoom != before.zoom
    loaded.stage.set_layout((1, 2))
    assert loaded.stage.widget.viewports[1].mouse == loaded.stage.mouse


def test_the_speed_of_the_window_is_as_set(loaded: MainWindow, preferences: PreferencesWindow) -> None:
    viewport = loaded.stage.active

    def moved() -> float:
        before = viewport.state.window
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        QTest.mouseMove(viewport, QPoint(100, 130))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, 130))
        assert before is not None
        assert viewport.state.window is not None
        return viewport.state.window.center - before.center

    usual = moved()
    one = row(preferences, "mouse", "Speed of window/level")
    assert isinstance(one.field, NumberField)
    one.field.box.setValue(200)
    assert moved() == pytest.approx(2 * usual)


def test_the_wheel_is_turned_round_and_zooms(loaded: MainWindow, preferences: PreferencesWindow) -> None:
    viewport = loaded.stage.active

    def wheel() -> None:
        place = QPointF(100, 100)
        QApplication.sendEvent(
            viewport,
            QWheelEvent(
                place, viewport.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip

    assert viewport.state.index == 2
    turn(row(preferences, "mouse", "Turn the wheel round"))
    wheel()
    assert viewport.state.index == 1
    turn(row(preferences, "mouse", "The wheel zooms"))
    zoom = viewport.state.zoom
    wheel()
    assert viewport.state.index == 1
    assert viewport.state.zoom != zoom
    again = Settings(loaded.settings.path)
    assert (again.get("mouse.wheel_zooms"), again.get("mouse.wheel_turned")) == (True, True)


def test_images_take_no_more_memory_than_is_set(
    loaded: MainWindow, preferences: PreferencesWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = psutil.virtual_memory()
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free._replace(available=64 << 30))
    loaded.memory.look()
    assert loaded.stage.reader.cache.budget > 31 << 30
    one = row(preferences, "memory", "Images may take")
    assert isinstance(one.field, NumberField)
    assert one.field.box.text() == "Half of what is free"
    one.field.box.setValue(2)
    assert loaded.stage.reader.cache.budget == 2 << 30
    assert one.field.box.text() == "2 GB"


def test_linked_viewports_share_what_is_set(loaded: MainWindow, preferences: PreferencesWindow) -> None:
    loaded.stage.set_layout((1, 2))
    turn(row(preferences, "links", "The window"))
    assert not loaded.stage.linked
    loaded.trigger("view.link")
    assert [loaded.stage.shares(name) for name in ("scroll", "zoom", "window")] == [True, True, True]
    turn(row(preferences, "links", "Zoom and position"))
    assert [loaded.stage.shares(name) for name in ("scroll", "zoom", "window")] == [True, False, True]


def test_an_export_begins_as_is_set_also_where_its_window_is_open(
    loaded: MainWindow, preferences: PreferencesWindow
) -> None:
    loaded.trigger("file.export-anonymised")
    export = loaded.desk.export
    assert export is not None
    one = row(preferences, "anonymise", "Name in place of the patient's")
    assert isinstance(one.field, TextField)
    types(one.field.line, "Study 7")
    choose(row(preferences, "anonymise", "Dates"), "keep")
    turn(row(preferences, "anonymise", "Keep the UIDs"))
    assert (export.options.name, export.options.dates, export.options.keep_uids) == ("Study 7", "keep", True)


def test_a_text_that_cannot_be_is_told_and_not_kept(
    window: MainWindow, preferences: PreferencesWindow
) -> None:
    one = row(preferences, "anonymise", "Name in place of the patient's")
    assert isinstance(one.field, TextField)
    types(one.field.line, "a\\b")
    assert "plain letters" in one.problem.text()
    assert one.problem.isVisible()
    window.trigger("view.text")
    assert one.field.line.text() == "a\\b"
    preferences.show_page("mouse")
    preferences.show_page("anonymise")
    assert one.field.line.text() == "Anonymous"
    assert not one.problem.isVisible()
    title = row(preferences, "network", "AE title of this computer")
    assert isinstance(title.field, TextField)
    types(title.field.line, "")
    assert "1 to 16 characters" in title.problem.text()
    assert window.network.here.ae_title == "HEALTHGPT"


def test_a_folder_that_is_not_there_is_told_and_not_kept(
    window: MainWindow, preferences: PreferencesWindow, tmp_path: Path
) -> None:
    one = row(preferences, "network", "Fetched and received studies go to")
    assert isinstance(one.field, FolderField)
    types(one.field.line, str(tmp_path / "nowhere"))
    assert "no such folder" in one.problem.text()
    assert window.network.here.folder == ""
    types(one.field.line, f"{tmp_path}/")
    assert window.network.here.folder == str(tmp_path)
    assert not one.problem.isVisible()


def test_damaged_settings_are_as_at_first(window: MainWindow) -> None:
    for name, value in (
        ("mouse.middle", 5),
        ("mouse.right", "explode"),
        ("mouse.wheel_zooms", "yes"),
        ("mouse.speed", 100_000),
        ("memory.limit-gb", -3),
        ("anonymise.name", "ü\n"),
        ("anonymise.dates", []),
    ):
        window.settings.set(name, value)
    from healthgpt_viewer.ui.exporting.usual import Anonymising, read_anonymising
    from healthgpt_viewer.ui.viewport.mouse import Mouse, read_mouse

    assert read_mouse(window.settings) == Mouse()
    assert read_anonymising(window.settings) == Anonymising()
    assert window.memory.limit_gb == 0


def test_kept_windows_are_listed_found_and_removed(
    window: MainWindow, preferences: PreferencesWindow
) -> None:
    keep(window.settings, "CT", {"Liver": Window(60, 150), "Ear": Window(500, 4000)})
    part = row(preferences, "windows", "Windows that you have kept").special
    assert isinstance(part, OwnWindowsPart)
    assert part.list.topLevelItemCount() == 2
    preferences.search.setText("liver")
    assert preferences.page_id == "windows"
    assert part.list.isRowHidden(1, part.list.rootIndex())
    preferences.search.clear()
    part.list.setCurrentIndex(part.list.model().index(0, 0))
    part.remove.click()
    assert list(kept(window.settings, "CT")) == ["Ear"]


def test_what_was_opened_lately_is_forgotten(loaded: MainWindow, preferences: PreferencesWindow) -> None:
    assert loaded.opening.recent()
    one = row(preferences, "folders", "Opened lately")
    assert isinstance(one.field, DoorField)
    assert one.field.told.whole == "One place"
    one.field.button.click()
    assert loaded.opening.recent() == []
    assert one.field.told.whole == "Nothing"


def test_a_wheel_over_the_page_changes_nothing(window: MainWindow, preferences: PreferencesWindow) -> None:
    one = row(preferences, "mouse", "Middle button")
    assert isinstance(one.field, ChoiceField)
    place = QPointF(5, 5)
    event = QWheelEvent(
        place, one.field.box.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(one.field.box, event)
    assert window.stage.mouse.middle == "pan"
    assert one.field.box.currentData() == "pan"


def test_the_other_windows_of_settings_are_reached_from_here(
    window: MainWindow, preferences: PreferencesWindow
) -> None:
    for title in ("Servers", "This computer"):
        one = row(preferences, "network", title)
        assert isinstance(one.field, DoorField)
        one.field.button.click()
        assert window.network.settings is not None
        assert window.network.settings.isVisible()
        window.network.settings.close()
    one = row(preferences, "links", "Hanging protocols")
    assert isinstance(one.field, DoorField)
    one.field.button.click()
    assert window.hanging.managing is not None
    assert window.hanging.managing.isVisible()


def test_a_narrow_window_puts_controls_below_their_titles(
    qtbot: QtBot, window: MainWindow, preferences: PreferencesWindow
) -> None:
    one = row(preferences, "mouse", "Middle button")
    assert one.field is not None
    qtbot.waitUntil(lambda: one.field is not None and one.field.x() > one.title.x())
    preferences.resize(preferences.minimumSize())
    qtbot.waitUntil(lambda: one.field is not None and one.field.y() > one.hint.y())
    assert one.field.x() == one.title.x()


@pytest.mark.parametrize("page", ["mouse", "keys", "network", "anonymise"])
def test_the_tab_key_follows_the_eye(qtbot: QtBot, preferences: PreferencesWindow, page: str) -> None:
    preferences.show_page(page)
    qtbot.wait(50)
    seen: list[QWidget] = [preferences.search]
    widget: QWidget | None = preferences.search.nextInFocusChain()
    while widget is not None and widget is not preferences.search:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if takes and not widget.objectName().startswith("qt_") and not isinstance(widget, QHeaderView):
            seen.append(widget)
        widget = widget.nextInFocusChain()
    assert seen[1] is preferences.list
    assert seen[-2:] == [preferences.restore, preferences.close_button]
    inside = [one for one in seen if preferences.pages[page].isAncestorOf(one)]
    assert len(inside) >= 3
    places = [one.mapTo(preferences, QPoint(0, one.height() // 2)) for one in inside]
    tops = [one.mapTo(preferences, QPoint(0, 0)) for one in inside]
    rows = [(round(place.y() / 20), place.x()) for place in (tops if page == "keys" else places)]
    assert rows == sorted(rows), [(type(one).__name__, one.accessibleName()) for one in inside]
