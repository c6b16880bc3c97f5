"""Every action is in a menu, has a key of its own, and says why it cannot run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QMenuBar, QToolBar, QToolButton, QWidgetAction
from pytestqt.qtbot import QtBot

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.rows import MENU as ROWS
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.ui.menus import ORDER
from healthgpt_viewer.ui.own_windows import keep
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


def entries(window: MainWindow, made: list[QMenu]) -> Iterator[QAction]:
    """What can be pressed in every menu and toolbar of the window, in those of right clicks, too."""
    for menu in made:
        yield from items(menu)
    for item in window.findChildren(QAction):
        holders = [one for one in item.associatedObjects() if isinstance(one, (QMenu, QMenuBar, QToolBar))]
        if holders and not item.isSeparator() and item.menu() is None and not isinstance(item, QWidgetAction):
            yield item


def test_every_item_of_menus_and_toolbars_is_a_registered_command(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    keep(window.settings, "CT", {"Liver": Window(60, 150)})
    window.own_windows.list_all()
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=3)])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    window.browser.setCurrentIndex(window.browser.model().index(0, 0, window.browser.model().index(0, 0)))
    assert window.browser.chosen_entry is not None
    window.menus.rebuild()
    made = [window.menus.slice_menu(), window.menus.menu_of(ROWS)]
    for button in window.toolbar.findChildren(QToolButton):
        menu = button.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            made.append(menu)
    found = [item.objectName() for item in entries(window, made)]
    assert [name for name in found if name not in window.registry] == []
    assert set(found) == {action.id for action in window.registry}
    assert {"file.open-again: " + str(window.opening.recent()[0]), "image.my-window: CT: Liver"} <= set(found)
    assert {"rows.show", "rows.close"} <= {item.objectName() for item in items(made[1])}
    bare = [one for one in window.toolbar.findChildren(QToolButton) if one.menu() is None and one.text()]
    assert {one.objectName() for one in bare} == {a.id for a in window.registry if a.toolbar}


def test_every_key_that_the_window_hears_is_that_of_a_command(window: MainWindow) -> None:
    for item in window.findChildren(QAction):
        if item.shortcuts():
            keys = [key.toString() for key in item.shortcuts()]
            assert keys == [QKeySequence(key).toString() for key in window.registry[item.objectName()].keys]
    assert window.findChildren(QShortcut) == []


def test_what_was_opened_lately_are_commands(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    assert window.registry.reason("file.forget-recent", window) == "Nothing was opened yet."
    folders = [make_study("a", slices=1), make_study("b & c", slices=1)]
    for folder in folders:
        with qtbot.waitSignal(window.library.opened):
            window.opening.paths([folder])
    window.menus.rebuild()
    shown = items(window.menus.menu("File/Open again"))
    assert [item.text() for item in shown] == [
        str(folders[1]).replace("&", "&&"),
        str(folders[0]),
        "Forget what was opened lately",
    ]
    for study in list(window.library.studies):
        window.opening.close(study)
    with qtbot.waitSignal(window.library.opened):
        window.trigger(f"file.open-again: {folders[0]}")
    assert [study.patient_id for study in window.library.studies] == ["ID-a"]
    window.trigger("file.forget-recent")
    assert not [action for action in window.registry if action.id.startswith("file.open-again")]


def test_the_chosen_row_is_acted_on_and_not_the_slice(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    assert window.registry.reason("rows.close", window) == "Nothing is chosen in the list of studies."
    for name in ("a", "b"):
        with qtbot.waitSignal(window.library.opened):
            window.opening.paths([make_study(name, slices=2)])
    model = window.browser.model()
    window.browser.setCurrentIndex(model.index(0, 0))
    chosen = window.browser.chosen_study
    assert chosen is not None
    assert window.registry.reason("rows.show", window) == "Choose a series in the list of studies first."
    window.browser.setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    window.trigger("rows.show")
    current = window.current()
    assert current is not None
    assert current.study.uid == chosen.uid
    window.browser.setCurrentIndex(model.index(1, 0))
    window.trigger("rows.close")
    assert [study.uid for study in window.library.studies] == [chosen.uid]


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
