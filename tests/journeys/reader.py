"""A reader at a real window: what a person does in it, and what they wait for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import EntryPoint
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_plugin.panel import HealthGPTPlugin
from healthgpt_plugin.panel.cards import Card
from healthgpt_plugin.panel.conversation import Conversation
from healthgpt_viewer.current import CurrentSlice
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.viewport.widget import Viewport
from healthgpt_viewer.ui.window import MainWindow

_LONG = 60_000  # ms, also where the machine is busy: the first request imports torch


class Reader:
    """The window, its HealthGPT plugin, and the hands of a person."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.plugin = _plugin_of(window)
        self.panel, self.controller = self.plugin.panel, self.plugin.controller

    def opens(self, *paths: Path) -> None:
        """Open folders, and wait until the first image is seen and the rest is read."""
        with self.qtbot.waitSignal(self.window.library.opened, timeout=_LONG):
            self.window.opening.paths(list(paths))
        self.sees_an_image()

    def sees_an_image(self) -> None:
        """Wait for the pixels of the slice that is shown."""
        self.until(lambda: (c := self.window.current()) is not None and c.image is not None)
        self.settles()

    def settles(self) -> None:
        """Let the panel hear of what has just changed."""
        self.qtbot.wait(30)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=_LONG)

    @property
    def current(self) -> CurrentSlice:
        """The slice in the active viewport."""
        current = self.window.current()
        assert current is not None
        return current

    @property
    def conversation(self) -> Conversation:
        """What was asked and made about the study that is shown."""
        return self.plugin.conversation(self.current.study.uid)

    @property
    def cards(self) -> list[Card]:
        """The cards in the panel."""
        return self.panel.cards

    @property
    def notice(self) -> str:
        """What the notice line says."""
        return self.window.bottom.notices.text

    @property
    def viewports(self) -> list[Viewport]:
        """The viewports on the screen."""
        return self.window.stage.widget.shown

    def types(self, text: str) -> None:
        """Type a question and send it."""
        question = self.panel.composer.question
        question.setPlainText(text)
        QTest.keyClick(question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def begins(self, stage: str) -> None:
        """Wait until the request under way has come to a stage."""
        running = self.controller.running
        assert running is not None
        self.until(lambda: running.progress.stage == stage)

    def rests(self) -> None:
        """Wait until HealthGPT is not at work."""
        self.until(lambda: self.controller.running is None)
        self.settles()

    def asks(self, text: str = "Which plane is this?") -> None:
        """Ask, and wait for the answer."""
        self.types(text)
        self.rests()

    def converts(self, use: str) -> None:
        """Press the button of a conversion, and wait for the image."""
        self.panel.composer.converters[use].click()
        self.rests()

    def presses(self, name: str, card: int = -1) -> None:
        """Press a button of a card."""
        self.cards[card].buttons[name].click()
        self.settles()

    def saves(self) -> None:
        """Press Save, agree where the panel asks, and wait until the files are read back."""
        self.panel.composer.save.click()
        if self.panel.confirm.isVisible():
            self.panel.confirm.yes.click()
        self.until(lambda: self.plugin.unsaved_results() == 0)
        self.until(lambda: not self.window.library.reading)
        self.settles()

    def drags(self, start: QPoint, end: QPoint) -> None:
        """Drag with the left button over the active viewport."""
        viewport = self.window.stage.active
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
        self.settles()

    def scrolls(self, action: str = "image.next-slice") -> None:
        """Go to another slice, and wait for its pixels."""
        self.window.trigger(action)
        self.sees_an_image()


@contextmanager
def reading(qtbot: QtBot, *, paths: Sequence[Path] = ()) -> Iterator[Reader]:
    """A window with its plugin, started on some paths, and put away afterwards as the application does it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings = Settings()
    theme = Theme(application)
    theme.apply()
    window = MainWindow(settings, theme, _own_plugin)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(window.plugins.loaded, timeout=_LONG):
        window.start(list(paths), demo=False)
    yield Reader(qtbot, window)
    late = window.shut_down(_LONG / 1000)
    window.hide()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert late == [], late


def hashes(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _own_plugin() -> list[EntryPoint]:
    return [EntryPoint("healthgpt", "healthgpt_plugin.panel:HealthGPTPlugin", "healthgpt_viewer.plugins")]


def _plugin_of(window: MainWindow) -> HealthGPTPlugin:
    plugin = window.plugins.active("healthgpt")
    assert isinstance(plugin, HealthGPTPlugin)
    return plugin
