"""Every action is in a menu, has a key of its own, and says why it cannot run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from healthgpt_viewer.actions import Action
from healthgpt_viewer.ui.menus import ORDER
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


def items(menu: QMenu) -> Iterator[QAction]:
    """Every item of a menu and of the menus below it."""
    for item in menu.actions():
        below = item.menu()
        if isinstance(below, QMenu):
            yield from items(below)
        elif not item.isSeparator():
            yield item


def bar_items(window: MainWindow) -> list[QAction]:
    menus = [item.menu() for item in window.menuBar().actions()]
    return [item for menu in menus if isinstance(menu, QMenu) for item in items(menu)]


def test_every_action_stands_in_a_menu(window: MainWindow) -> None:
    assert {action.id for action in window.registry} <= {item.objectName() for item in bar_items(window)}
    assert len(window.registry) > 40


def test_menus_stand_in_the_usual_order(window: MainWindow) -> None:
    titles = [item.text().strip("&") for item in window.menuBar().actions()]
    assert titles == [name for name in ORDER if name in titles]


def test_a_key_belongs_to_one_action(window: MainWindow) -> None:
    keys = [item.toString() for action in bar_items(window) for item in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_keys_are_those_that_were_promised(window: MainWindow) -> None:
    promised = {
        "R": "view.reset",
        "F": "view.fit",
        "I": "image.invert",
        "H": "image.flip-horizontally",
        "V": "image.flip-vertically",
        "[": "image.rotate-left",
        "]": "image.rotate-right",
        "Space": "image.next",
        "Up": "image.previous-slice",
        "Down": "image.next-slice",
        "Home": "image.first-slice",
        "End": "image.last-slice",
        "1": "image.window-1",
        "9": "image.window-9",
        "Escape": "tools.stop",
    }
    for key, action_id in promised.items():
        holder = window.registry.holder_of(key)
        assert holder is not None
        assert holder.id == action_id


def test_every_control_of_the_toolbar_has_a_name_and_its_key_in_the_tooltip(window: MainWindow) -> None:
    assert window.toolbar.buttons
    for action_id, button in window.toolbar.buttons.items():
        action = window.registry[action_id]
        assert button.accessibleName() == action.title
        assert not button.icon().isNull()
        if action.key:
            assert f"({action.key})" in button.toolTip()


def test_words_of_the_toolbar_give_way_before_buttons_do(qtbot: QtBot, window: MainWindow) -> None:
    style, button = Qt.ToolButtonStyle, window.toolbar.buttons["tools.zoom"]
    for width, wanted in ((1800, style.ToolButtonTextBesideIcon), (1000, style.ToolButtonIconOnly)):
        window.resize(width, 700)
        qtbot.waitUntil(lambda: window.toolbar.width() == window.width())
        qtbot.wait(20)
        assert button.toolButtonStyle() == wanted
        assert all(one.isVisible() for one in window.toolbar.findChildren(QToolButton) if one.text())


def test_what_cannot_be_done_is_grey_with_its_reason(window: MainWindow) -> None:
    menu = window.menus.menu("Image")
    menu.aboutToShow.emit()
    item = window.menus.item("image.invert")
    assert not item.isEnabled()
    assert "There is no image in the active viewport" in item.toolTip()
    assert not window.toolbar.buttons["image.invert"].isEnabled()


def test_a_key_of_an_action_that_cannot_run_is_answered_with_the_reason(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    menu = window.menus.menu("Image")
    menu.aboutToShow.emit()
    menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: window.menus.item("image.invert").isEnabled())
    QTest.keyClick(window, Qt.Key.Key_I)
    assert "There is no image in the active viewport" in window.bottom.notices.text


@pytest.mark.parametrize(
    "action_id", ["file.close-study", "edit.undo", "edit.redo", "image.next-slice", "tools.tags"]
)
def test_every_reason_is_a_sentence(window: MainWindow, action_id: str) -> None:
    reason = window.registry.reason(action_id, window)
    assert reason is not None
    assert reason[0].isupper()
    assert reason.endswith(".")


def test_letters_typed_into_a_field_stay_letters(qtbot: QtBot, window: MainWindow) -> None:
    field = QLineEdit()
    window.panels.add("notes", "NOTES", field)
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Reif 1")
    assert field.text() == "Reif 1"
    assert window.bottom.notices.text == ""


def test_the_slice_menu_offers_what_plugins_add_first_with_the_reason(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=1)])
    window.registry.add(
        Action(
            "healthgpt.convert",
            "Convert to MR",
            lambda _: None,
            "HealthGPT",
            enabled=lambda _: "The model was trained for head CT.",
            slice_menu=True,
        )
    )
    menu = window.menus.slice_menu()
    texts = [item.text() for item in menu.actions() if not item.isSeparator()]
    assert texts[0] == "Convert to MR: The model was trained for head CT."
    assert not menu.actions()[0].isEnabled()
    assert any(text.startswith("DICOM tags") for text in texts)
    menu.deleteLater()


def test_an_action_that_comes_later_gets_its_menu(qtbot: QtBot, window: MainWindow) -> None:
    ran: list[str] = []
    window.registry.add(Action("x.y", "Do & dare", lambda _: ran.append("x"), "Extra/More", key="Ctrl+Alt+X"))
    qtbot.waitUntil(lambda: "x.y" in {item.objectName() for item in bar_items(window)})
    titles = [item.text().strip("&") for item in window.menuBar().actions()]
    assert titles[-2:] == ["Extra", "Help"]
    assert window.menus.item("x.y").text() == "Do && dare"
    window.menus.item("x.y").trigger()
    assert ran == ["x"]


def test_a_plugins_error_in_an_action_of_the_user_is_one_line(window: MainWindow) -> None:
    from healthgpt_viewer.errors import SaveError

    def refuse(_context: object) -> None:
        raise SaveError("The disk is full.")

    window.registry.add(Action("x.save", "Save", refuse, "File"))
    window.trigger("x.save")
    assert window.bottom.notices.text == "The disk is full."
