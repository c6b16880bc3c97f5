"""The page of keys: keys are pressed, conflicts told, and everything that shows keys follows at once."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import healthgpt_plugin
import healthgpt_viewer
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.menus import way_to
from healthgpt_viewer.ui.preferences.keys_page import KeysPart
from healthgpt_viewer.ui.preferences.window import PreferencesWindow
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preferences(window: MainWindow) -> PreferencesWindow:
    window.trigger("help.change-keys")
    shown = window.desk.preferences
    assert shown is not None
    assert shown.page_id == "keys"
    return shown


@pytest.fixture
def part(preferences: PreferencesWindow) -> KeysPart:
    found = preferences.pages["keys"].rows[0].special
    assert isinstance(found, KeysPart)
    return found


def shown_keys(part: KeysPart) -> dict[str, str]:
    groups = [part.list.topLevelItem(row) for row in range(part.list.topLevelItemCount())]
    items = [group.child(row) for group in groups if group for row in range(group.childCount())]
    return {item.text(0): item.text(1) for item in items if item is not None and not item.isHidden()}


def press(
    part: KeysPart, action: str, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    part.choose(action)
    part.change.click()
    QTest.keyClick(part.recorder, key, held)


def test_a_free_key_is_taken_at_once_and_shown_everywhere(
    qtbot: QtBot, window: MainWindow, part: KeysPart
) -> None:
    window.trigger("help.keys")
    dialog = window.desk.keys
    assert dialog is not None
    press(part, "image.invert", Qt.Key.Key_J, _CTRL)
    assert shown_keys(part)["Invert"] == "Ctrl+J"
    qtbot.waitUntil(lambda: window.menus.item("image.invert").shortcut().toString() == "Ctrl+J")
    qtbot.waitUntil(lambda: "(Ctrl+J)" in window.toolbar.buttons["image.invert"].toolTip())
    qtbot.waitUntil(lambda: dialog.keys_of("Invert") == "Ctrl+J")
    assert Settings(window.settings.path).get("keys") == {"image.invert": ["Ctrl+J"]}
    assert "Invert has the key Ctrl+J now." in part.told.text()
    part.back.click()
    assert window.registry["image.invert"].keys == ("I",)


def test_a_new_key_acts_and_the_former_one_does_not(
    qtbot: QtBot, window: MainWindow, part: KeysPart, make_study: MakeStudy
) -> None:
    press(part, "image.invert", Qt.Key.Key_J, _CTRL)
    window.desk.preferences.close()  # type: ignore[union-attr]  # it is open
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=3)])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_I)
    assert not window.stage.is_on("invert")
    QTest.keyClick(window, Qt.Key.Key_J, _CTRL)
    assert window.stage.is_on("invert")


def test_a_key_of_another_command_is_told_and_given_only_when_taken(
    window: MainWindow, part: KeysPart
) -> None:
    press(part, "image.invert", Qt.Key.Key_F)
    assert part.told.text() == "F is the key of Fit to the viewport (View)."
    assert window.registry["view.fit"].keys == ("F",)
    part.list.setCurrentIndex(part.list.model().index(0, 0))
    assert not part.take.isVisible()
    press(part, "image.invert", Qt.Key.Key_F)
    part.take.click()
    assert [window.registry[name].keys for name in ("image.invert", "view.fit")] == [("F",), ()]
    assert shown_keys(part)["Fit to the viewport"] == ""
    part.choose("image.invert")
    part.own.click()
    part.choose("view.fit")
    part.own.click()
    assert not window.registry.changed_keys
    assert not part.own.isEnabled()


def test_a_further_key_is_added_and_all_are_removed(window: MainWindow, part: KeysPart) -> None:
    part.choose("image.invert")
    part.add.click()
    QTest.keyClick(part.recorder, Qt.Key.Key_F12, _CTRL)
    assert window.registry["image.invert"].keys == ("I", "Ctrl+F12")
    part.remove.click()
    assert not window.registry["image.invert"].keys
    assert part.told.text() == "Invert has no key now."
    assert not part.remove.isEnabled()


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "Tab goes from one control to the next"),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "Tab goes from one control to the next"),
        (Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier, "opens a menu"),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused(
    window: MainWindow, part: KeysPart, key: Qt.Key, held: Qt.KeyboardModifier, told: str
) -> None:
    press(part, "image.invert", key, held)
    assert told in part.told.text()
    assert part.recorder.isVisible()
    assert window.registry["image.invert"].keys == ("I",)


def test_escape_leaves_a_key_as_it_is(window: MainWindow, part: KeysPart) -> None:
    press(part, "image.invert", Qt.Key.Key_Shift)
    assert part.recorder.isVisible()
    QTest.keyClick(part.recorder, Qt.Key.Key_Escape)
    assert not part.recorder.isVisible()
    assert part.told.text() == "Invert: I"


def test_shifted_signs_are_written_without_shift(window: MainWindow, part: KeysPart) -> None:
    press(part, "image.invert", Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert window.registry["image.invert"].keys == ("!",)
    press(part, "image.invert", Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier)
    assert part.told.text() == "5 is the key of Window 5 (Image, Window)."


def test_a_key_that_lists_need_acts_over_images_only(
    qtbot: QtBot, window: MainWindow, part: KeysPart
) -> None:
    press(part, "view.studies", Qt.Key.Key_Left)
    assert "while an image has the focus" in part.told.text()
    qtbot.waitUntil(lambda: window.menus.item("view.studies").shortcut().toString() == "Left")
    item = window.menus.item("view.studies")
    assert item.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut


def test_all_keys_are_restored_and_that_is_taken_back(
    window: MainWindow, preferences: PreferencesWindow, part: KeysPart
) -> None:
    press(part, "image.invert", Qt.Key.Key_J, _CTRL)
    preferences.restore.click()
    assert window.registry["image.invert"].keys == ("I",)
    preferences.back.click()
    assert window.registry["image.invert"].keys == ("Ctrl+J",)


def test_exported_keys_are_imported_elsewhere(window: MainWindow, part: KeysPart, tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    press(part, "image.invert", Qt.Key.Key_J, _CTRL)
    part.export_to(path)
    assert json.loads(path.read_text("utf-8"))["keys"]["edit.redo"] == ["Ctrl+Shift+Z", "Ctrl+Y"]
    window.registry.put_keys({"view.fit": ("F4",)})
    part.import_from(path)
    assert dict(window.registry.changed_keys) == {"image.invert": ("Ctrl+J",)}
    assert part.told.text() == "keys.json was imported: one command has other keys than at first."
    part.back.click()
    assert dict(window.registry.changed_keys) == {"view.fit": ("F4",)}


def test_a_hostile_file_changes_nothing_and_is_told(
    window: MainWindow, part: KeysPart, tmp_path: Path
) -> None:
    path = tmp_path / "keys.json"
    path.write_text(
        '{"format": "healthgpt-viewer-keys", "version": 1, "keys": {"a": ["<img src=x>"]}}', "utf-8"
    )
    part.import_from(path)
    assert "is no key" in part.told.text()
    assert part.told.textFormat() == Qt.TextFormat.PlainText
    assert not window.registry.changed_keys


def test_the_search_finds_commands_by_title_other_names_and_key(
    preferences: PreferencesWindow, part: KeysPart
) -> None:
    for typed, found in (
        ("rotate left", "Rotate to the left"),
        ("ctrl+o", "Open folder …"),
        ("ruler", "Measure: Length"),
    ):
        preferences.search.setText(typed)
        assert found in shown_keys(part)
        assert len(shown_keys(part)) < 8
    preferences.search.setText("")
    assert len(shown_keys(part)) > 100


def test_sentences_name_the_keys_of_the_moment(window: MainWindow) -> None:
    assert way_to(window.registry, "image.cine") == "C"
    window.registry.set_keys("image.cine", ["Ctrl+J"])
    assert (
        window.registry.reason("image.cine-faster", window)
        == "Nothing is played: start the cine (Ctrl+J) first."
    )
    window.registry.set_keys("image.cine", [])
    assert "(Image, Cine, Cine)" in str(window.registry.reason("image.cine-faster", window))


def test_no_text_of_the_program_names_a_key_by_itself() -> None:
    """It would be wrong once the key is changed."""
    named = re.compile(r"""\((?:Esc|[A-Z]|F\d+|(?:Ctrl|Shift|Alt)\+[^)\s]*|\d to \d)\)[^"\n]*"\s*[,)]""")
    rooms = [Path(healthgpt_viewer.__file__).parent, Path(healthgpt_plugin.__file__).parent / "panel"]
    files = [file for room in rooms for file in room.rglob("*.py")]
    found = {file.name: named.findall(file.read_text("utf-8")) for file in files}
    assert {name: texts for name, texts in found.items() if texts} == {}
