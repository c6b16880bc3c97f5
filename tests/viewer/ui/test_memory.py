"""The memory of images is told, and given back with the study."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
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


def test_the_block_of_a_reformat_counts_and_its_slices_are_not_held_twice(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    cache, pixels = window.stage.reader.cache, 20 * 256 * 256 * 2
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.opening.paths([make_study(slices=20, side=256)])
    qtbot.waitUntil(lambda: cache.size == pixels, timeout=_LONG)
    current = window.current()
    assert current is not None
    window.trigger("view.reformat")
    qtbot.waitUntil(lambda: window.reformats.active, timeout=_LONG)
    volume = cache.block(current.stack)
    assert volume is not None
    for one in current.stack.slices:
        kept = cache.get(one)
        assert kept is not None
        assert np.shares_memory(kept.stored, volume.array)
    planes = 3 * 256 * 256 * 2  # the slices of the reformat that have been looked at
    assert pixels <= cache.size <= pixels + planes
    cache.allow(0)
    assert cache.size >= pixels  # what is on the screen is told, also where it should go
    assert cache.block(current.stack) is volume
    del volume, kept
    window.opening.close(window.library.studies[0])
    qtbot.waitUntil(lambda: cache.size < pixels, timeout=_LONG)
