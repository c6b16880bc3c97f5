"""The whole journey without a mouse: open, choose, scroll, window, ask, convert, over and beside, save, measure, reopen."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.ui.browser import Browser
from healthgpt_viewer.ui.viewport.widget import Viewport
from tests.journeys.reader import Reader, reading

_MOST_TABS = 80


class Keys:
    """The keys of a person who has no mouse; each goes to the widget that has the focus."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    @property
    def focus(self) -> QWidget:
        """What the keys go to."""
        widget = self.reader.window.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one after the other."""
        for key in keys:
            QTest.keyClick(self.focus, key, held)
        self.reader.settles()

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(_MOST_TABS):
            if widget.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{widget.accessibleName() or widget} is not reached by Tab from {self.focus}")

    def go_to(self, part: QWidget) -> None:
        """Press F6 until a part of the window has the focus."""
        for _ in range(8):
            if part is self.focus or part.isAncestorOf(self.focus):
                return
            self.press(Qt.Key.Key_F6)
        raise AssertionError(f"{part} is not reached by F6")

    def push(self, button: QPushButton) -> None:
        """Go to a button and press Space."""
        self.tab_to(button)
        self.press(Qt.Key.Key_Space)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the demo study."""
    return Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "demo"))


def opened(reader: Reader, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Keys:
    """Open the folder as keys do it: Ctrl+O, and the system's own dialog answers."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
    keys = Keys(reader)
    reader.window.activateWindow()
    keys.go_to(reader.window.toolbar)
    with reader.qtbot.waitSignal(reader.window.library.opened, timeout=60_000):
        keys.press(Qt.Key.Key_O, held=Qt.KeyboardModifier.ControlModifier)
    reader.sees_an_image()
    return keys


def test_the_whole_journey_without_a_mouse(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(qtbot) as reader:
        keys = opened(reader, folder, monkeypatch)
        window, stage = reader.window, reader.window.stage
        keys.go_to(window.browser)
        assert isinstance(keys.focus, Browser)
        keys.press(Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return)
        reader.sees_an_image()
        assert reader.current.series.modality == "CT"
        assert isinstance(keys.focus, Viewport)
        index = reader.current.index
        keys.press(Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up)
        assert reader.current.index == index + 10
        keys.press(Qt.Key.Key_PageUp)
        reader.sees_an_image()
        before = stage.active.state.window
        keys.press(Qt.Key.Key_2)
        assert stage.active.state.window != before
        width = stage.active.state.window.width
        keys.press(Qt.Key.Key_Right, held=Qt.KeyboardModifier.AltModifier)
        assert stage.active.state.window.width > width
        keys.press(Qt.Key.Key_1)
        keys.go_to(reader.panel)
        keys.tab_to(reader.panel.composer.question)
        QTest.keyClicks(keys.focus, "Which plane is this?")
        keys.press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
        reader.rests()
        keys.push(reader.panel.composer.converters["ct-to-mr"])
        reader.rests()
        assert len(reader.viewports) == 2
        (image,) = [card for card in reader.cards if card.entry.kind == "image"]
        keys.go_to(reader.panel)
        keys.push(image.buttons["over"])
        reader.until(lambda: stage.overlay() is not None)
        keys.go_to(stage.widget)
        keys.press(Qt.Key.Key_O)
        assert stage.overlay() is None
        keys.press(Qt.Key.Key_S, held=Qt.KeyboardModifier.ControlModifier)
        if reader.panel.confirm.isVisible():
            keys.press(Qt.Key.Key_Space)
        reader.until(lambda: reader.plugin.unsaved_results() == 0)
        reader.until(lambda: not window.library.reading)
        keys.press(Qt.Key.Key_Q, held=Qt.KeyboardModifier.ControlModifier)
        assert not window.isVisible()
    with reading(qtbot) as again:
        opened(again, folder, monkeypatch)
        again.until(lambda: len(again.cards) == 2)


def test_a_measurement_is_drawn_with_keys(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, down, enter = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return
    with reading(qtbot) as reader:
        keys = opened(reader, folder, monkeypatch)
        measuring = reader.window.measuring
        keys.go_to(reader.window.stage.widget)
        index = reader.current.index
        keys.press(Qt.Key.Key_D, enter, *[right] * 6, *[down] * 3, enter)
        (length,) = measuring.shown_study()
        assert reader.current.index == index  # the arrows led the mark and did not scroll
        view = reader.window.stage.active.view
        assert view is not None
        (a, b) = length.measurement.points
        start, end = (view.to_screen(row + 0.5, column + 0.5) for row, column in (a, b))
        assert end[0] - start[0] == pytest.approx(60, abs=0.01)
        assert end[1] - start[1] == pytest.approx(30, abs=0.01)
        keys.press(Qt.Key.Key_A, *[down] * 5, enter, *[right] * 5, enter, *[down] * 5, enter)
        assert [one.kind for one in measuring.shown_study()] == ["length", "angle"]
        keys.press(Qt.Key.Key_P, held=Qt.KeyboardModifier.ShiftModifier)
        keys.press(*[right] * 4, enter, *[right] * 4, enter, *[down] * 4, enter, enter)
        assert measuring.shown_study()[-1].kind == "polygon"
        fine = reader.window.stage.active.pointed()
        keys.press(right, held=Qt.KeyboardModifier.ShiftModifier)
        assert reader.window.stage.active.pointed()[0] == fine[0] + 1
        count = len(measuring.shown_study())
        keys.press(Qt.Key.Key_D, *[down] * 3, enter, *[right] * 3)
        keys.press(Qt.Key.Key_Escape)
        assert len(measuring.shown_study()) == count
        keys.press(Qt.Key.Key_W, Qt.Key.Key_Down)
        assert reader.current.index == index + 1


def test_the_menu_key_brings_the_slice_menu_where_the_keys_are(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(qtbot) as reader:
        keys = opened(reader, folder, monkeypatch)
        viewport = reader.window.stage.active
        keys.go_to(reader.window.stage.widget)
        keys.press(Qt.Key.Key_D, Qt.Key.Key_Right, Qt.Key.Key_Right)
        place = viewport.mapToGlobal(viewport.rect().center())
        reason = QContextMenuEvent.Reason.Keyboard
        marked = viewport.mapToGlobal(
            QPointF(*viewport.pointed())
        ).toPoint()  # before the menu takes the focus
        with qtbot.waitSignal(viewport.menu_wanted) as wanted:
            QApplication.sendEvent(viewport, QContextMenuEvent(reason, viewport.rect().center(), place))
        assert wanted.args == [marked]
        menus = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
        assert len(menus) == 1
        titles = [action.text() for action in menus[0].actions()]
        assert "Reset view" in titles
        QTest.keyClick(menus[0], Qt.Key.Key_Escape)
        reader.until(lambda: QApplication.activePopupWidget() is None)
        reader.window.activateWindow()  # as a window manager does when a menu has gone
        reader.until(reader.window.isActiveWindow)
        browser = reader.window.browser
        keys.go_to(browser)
        keys.press(Qt.Key.Key_Home, Qt.Key.Key_Down)
        with qtbot.waitSignal(browser.menu_wanted):
            QApplication.sendEvent(
                browser.viewport(),
                QContextMenuEvent(reason, browser.visualRect(browser.currentIndex()).center()),
            )
        for menu in (one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu)):
            menu.close()
