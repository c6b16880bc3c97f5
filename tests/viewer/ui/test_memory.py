"""The memory of images is told, and given back with the study."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
_LONG = 30_000


def told(window: MainWindow) -> str:
    return window.bottom._words["memory"].text()


def test_memory_is_told_kept_and_given_back(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = psutil.virtual_memory()
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free._replace(available=4 << 30))
    cache = window.stage.reader.cache
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.opening.paths([make_study(slices=40, side=256)])
    qtbot.waitUntil(lambda: cache.size == 40 * 256 * 256 * 2, timeout=_LONG)
    window.memory.look()
    assert told(window) == "images 5 MB of 2.0 GB"
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free._replace(available=0))
    window.memory.look()
    assert told(window) == "images 5 MB of 0.2 GB"
    window.opening.close(window.library.studies[0])
    assert cache.size == 0
    window.memory.look()
    assert told(window) == ""
