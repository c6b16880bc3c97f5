"""The palette of commands: opened, and a letter typed, with all commands and 300 more, beside a plain list of Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import thread_time

from figures import Figure, median_and_p95
from PySide6.QtWidgets import QApplication, QListWidget

from healthgpt_viewer.actions import Action
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.palette.palette import Palette
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.window import MainWindow

_MORE, _ROUNDS = 300, 15
_TYPED = ("w", "wi", "win", "slice", "zqx")


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """Figures of the palette; real data add nothing here."""
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    window = MainWindow(Settings(folder / "settings.json"), Theme(application), list)
    for number in range(_MORE):
        window.registry.add(Action(f"bench.{number}", f"Command {number}", lambda _: None, "Tools"))
    window.resize(1280, 800)
    window.show()
    palette, plain = Palette(window), QListWidget(window)
    plain.resize(620, 400)
    opened, listed, typed, filtered = [], [], [], []
    for _ in range(_ROUNDS):  # in turn, so that what else the machine does slows both
        opened.append(_timed(partial(_open, palette)))
        typed += [_timed(partial(_type, palette, text)) for text in _TYPED]
        palette.leave()
        listed.append(_timed(partial(_fill, plain, window)))
        filtered += [_timed(partial(_filter, plain, text)) for text in _TYPED]
        plain.hide()
    window.shut_down()
    return [
        *_figures("palette opened", opened, listed),
        *_figures("letter typed in the palette", typed, filtered),
    ]


def _open(palette: Palette) -> None:
    palette.open()
    palette.repaint()


def _type(palette: Palette, text: str) -> None:
    palette.line.setText(text)
    palette.repaint()


def _fill(plain: QListWidget, window: MainWindow) -> None:
    """A list of the same commands, each with why it cannot run."""
    plain.clear()
    for action in window.registry:
        reason = action.enabled(window)
        plain.addItem(f"{action.title}  {', '.join(action.keys)}  {reason or action.menu}")
    plain.show()
    plain.raise_()
    plain.repaint()


def _filter(plain: QListWidget, text: str) -> None:
    """Only the rows that hold the text as it is."""
    for row in range(plain.count()):
        item = plain.item(row)
        item.setHidden(text not in item.text().casefold())
    plain.repaint()


def _figures(title: str, ours: list[float], theirs: list[float]) -> list[Figure]:
    """The median beside a plain list, and the slowest of twenty against a frame of a screen; in ms of the processor."""
    (middle, slow), (bare_middle, bare_slow) = median_and_p95(ours), median_and_p95(theirs)
    beside = "QListWidget, same commands"
    return [
        Figure("commands", f"{title}, median", middle, "ms", beside, bare_middle),
        Figure("commands", f"{title}, p95", slow, "ms", beside, bare_slow, 16.0),
    ]


def _timed(work: Callable[[], None]) -> float:
    """The processor time of some work, in ms: others at work here do not count."""
    begin = thread_time()
    work()
    return 1000 * (thread_time() - begin)
