"""The command palette: every command by a few letters, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.words import WORDS
from healthgpt_viewer.current import Context
from healthgpt_viewer.ui.palette.model import ROW, Row
from healthgpt_viewer.ui.palette.palette import ACTION, Palette
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    """The palette, open over a window without a study."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.desk.palette
    assert palette is not None
    assert palette.isVisible()
    qtbot.waitUntil(palette.line.hasFocus)
    return palette


def rows(palette: Palette) -> list[Row]:
    model = palette.commands
    return [model.index(number).data(ROW) for number in range(model.rowCount())]


def ids(palette: Palette) -> list[str]:
    return [row.action.id for row in rows(palette)]


def types(palette: Palette, text: str) -> None:
    palette.line.clear()
    QTest.keyClicks(palette.line, text)


def test_every_command_but_its_own_is_listed_with_place_and_keys(
    window: MainWindow, palette: Palette
) -> None:
    assert ids(palette) == [action.id for action in window.registry if action.id != ACTION]
    undo = next(row for row in rows(palette) if row.action.id == "edit.redo")
    assert (undo.title, undo.place, undo.keys) == ("Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("inv", "image.invert"),
        ("settings", "edit.preferences"),
        ("theme light", "view.theme-light"),
        ("ctrl+o", "file.open-folder"),
        ("F9", "view.studies"),
        ("MPR", "view.reformat"),
        ("pacs", "network.search"),
        ("rulre", "measure.length"),
        ("quit", "file.quit"),
    ],
)
def test_a_command_is_found_by_what_readers_call_it(palette: Palette, typed: str, found: str) -> None:
    types(palette, typed)
    assert ids(palette)[0] == found


def test_other_names_are_those_of_commands_that_are_there(window: MainWindow) -> None:
    assert set(WORDS) <= {action.id for action in window.registry}
    assert window.registry["image.cine"].words == WORDS["image.cine"]


def test_return_runs_the_chosen_command_and_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow, palette: Palette, make_study: MakeStudy
) -> None:
    palette.leave()
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=3)])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    window.stage.take_focus()
    palette.open()
    types(palette, "rotate right")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.stage.active.state.quarter_turns == 1
    assert window.registry.undo.undo_label == "Rotate"
    assert window.stage.active.hasFocus()


def test_what_cannot_run_says_why_and_stays(window: MainWindow, palette: Palette) -> None:
    types(palette, "invert")
    reason = window.registry.reason("image.invert", window)
    assert reason
    assert reason in palette.told.whole
    index = palette.commands.index(0)
    assert reason in index.data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    types(palette, "qqqq")
    assert "No command" in palette.told.whole
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_go_around_and_pages_do_not(palette: Palette) -> None:
    last = palette.commands.rowCount() - 1
    for key, at in (
        (Qt.Key.Key_Up, last),
        (Qt.Key.Key_PageDown, last),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Tab, 1),
        (Qt.Key.Key_Backtab, 0),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_PageDown, 11),
    ):
        QTest.keyClick(palette.line, key)
        assert palette.list.currentIndex().row() == at


def test_escape_and_its_own_key_close_it_and_other_keys_stay_in_it(
    window: MainWindow, palette: Palette
) -> None:
    QTest.keyClick(palette.line, Qt.Key.Key_F9)
    QTest.keyClick(palette.line, Qt.Key.Key_W)
    assert window.studies_dock.isVisible()
    assert palette.line.text() == "w"
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert "nothing is at work" not in window.bottom.notices.text
    for shown in (True, False):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert palette.isVisible() == shown


def test_it_goes_when_something_else_gets_the_focus(window: MainWindow, palette: Palette) -> None:
    window.browser.setFocus()
    assert not palette.isVisible()
    assert window.browser.hasFocus()


def test_what_was_used_lately_stands_first_also_in_the_next_window(
    window: MainWindow, palette: Palette
) -> None:
    for typed in ("theme light", "theme dark", "theme light"):
        palette.open()
        types(palette, typed)
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    palette.open()
    assert ids(palette)[:2] == ["view.theme-light", "view.theme-dark"]
    assert [row.recent for row in rows(palette)[:3]] == [True, True, False]
    assert len(ids(palette)) == len(set(ids(palette)))
    other = Palette(window)
    other.open()
    assert ids(other)[0] == "view.theme-light"
    other.leave()


@pytest.mark.parametrize("damaged", [5, [5, None, "gone"], {"a": 1}])
def test_damaged_settings_do_no_harm(window: MainWindow, palette: Palette, damaged: object) -> None:
    palette.leave()
    window.settings.set("palette.recent", damaged)  # type: ignore[arg-type]  # that is the damage
    palette.open()
    assert not rows(palette)[0].recent


def test_changed_keys_are_shown_at_once(window: MainWindow, palette: Palette) -> None:
    palette.leave()
    window.registry.set_keys("view.fit", ["Ctrl+J"])
    palette.open()
    types(palette, "ctrl+j")
    assert rows(palette)[0].action.id == "view.fit"
    assert rows(palette)[0].keys == ("Ctrl+J",)


def test_reasons_are_looked_up_for_what_is_seen_only(window: MainWindow, palette: Palette) -> None:
    """So that it opens as fast with any number of commands."""
    palette.leave()
    asked: list[str] = []

    def reason(name: str) -> Callable[[Context], str | None]:
        return lambda _: asked.append(name)

    for number in range(500):
        name = f"test.{number}"
        window.registry.add(Action(name, f"Zebra {number}", lambda _: None, "Tools", enabled=reason(name)))
    palette.open()
    types(palette, "zebra")
    QApplication.processEvents()
    palette.repaint()
    assert palette.commands.rowCount() == 500
    assert 0 < len(asked) < 30
