"""Two hundred studies read in one window, one after the other: what each took is given back.

A round opens a study, scrolls through it, measures, asks, looks at it in three planes, and closes it. The usual tests read
four.
"""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.reader import Reader, reading
from tests.viewer.conftest import make_study

__all__ = ["make_study"]  # the fixture of the viewer's tests
MakeStudy = Callable[..., Path]
_STUDIES, _SLICES, _SIDE = 5, 24, 256
_WARM = 0.3  # of the rounds: what is made once has been made by then
_ROUND_BYTES = (
    150_000  # what the index, the undo of it and the log may keep of a round, pixels never: a study has 3 MB
)
_SPARE_BYTES = 40 << 20
_PATIENCE = (
    300_000  # ms: an answer may be slow where the machine is busy; this measures what is held, not time
)


def read_one(reader: Reader, folder: Path, number: int) -> None:
    """One study, from opening to closing."""
    window = reader.window
    reader.opens(folder)
    reader.until(lambda: not window.jobs.running)
    for _ in range(_SLICES // 2):
        reader.scrolls()
    window.trigger("measure.length")
    reader.drags(QPoint(200, 200), QPoint(260, 230))
    window.trigger("tools.window")
    assert len(list(window.measuring.measurements)) == 1
    if number % 8 == 0:
        reader.types("Which plane is this?")
        reader.qtbot.waitUntil(lambda: reader.controller.running is None, timeout=_PATIENCE)
    window.trigger("view.reformat")
    reader.until(lambda: window.reformats.active)
    reader.settles()
    window.trigger("view.reformat")
    reader.until(lambda: not window.reformats.active)
    closes(reader)


def closes(reader: Reader) -> None:
    """Close the study; what was measured and asked in it is let go of."""
    window = reader.window
    window.trigger("file.close-study")
    reader.settles()
    for box in window.findChildren(QMessageBox):
        if box.isVisible():
            box.button(QMessageBox.StandardButton.Discard).click()
    reader.until(lambda: window.current() is None)
    reader.until(lambda: not window.jobs.running)

    def is_given_back() -> bool:
        gc.collect()
        return window.stage.reader.cache.size == 0

    reader.until(is_given_back)


class Held:
    """What the process holds: memory, threads, open files, temporary files."""

    def __init__(self, temporary: Path) -> None:
        gc.collect()
        process = psutil.Process()
        self.memory = process.memory_info().rss
        self.threads = sorted(thread.name for thread in threading.enumerate())
        self.files = process.num_fds() if os.name == "posix" else 0
        self.temporary = sorted(path.name for path in temporary.iterdir())

    @property
    def told(self) -> str:
        """In numbers."""
        return f"{self.memory / 1e6:.0f} MB, {len(self.threads)} threads, {self.files} files open"


def test_what_a_study_takes_is_given_back(
    qtbot: QtBot,
    make_study: MakeStudy,
    tmp_path: Path,
    long: bool,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Callable[[str, object], None],
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    folders = [
        make_study(f"ct{n}", slices=_SLICES, side=_SIDE, patient=f"Reader^{n}") for n in range(_STUDIES)
    ]
    rounds = 200 if long else 4
    with reading(qtbot) as reader:
        warm = None
        for number in range(rounds):
            read_one(reader, folders[number % _STUDIES], number)
            if number + 1 == int(_WARM * rounds):
                warm = Held(temporary)
            if long and number % 10 == 9:
                print(f"{number + 1} rounds, {Held(temporary).told}", flush=True)  # noqa: T201 - the measurement
        end = Held(temporary)
        assert warm is not None
        grown = end.memory - warm.memory
        record_property("grown_mb", grown / 1e6)
        assert grown < _SPARE_BYTES + _ROUND_BYTES * rounds
        assert end.threads == warm.threads
        assert end.files <= warm.files
        # What torch makes for itself once when it is imported is there from the first question on.
        assert end.temporary == warm.temporary
    for folder in folders:
        shutil.rmtree(folder)
