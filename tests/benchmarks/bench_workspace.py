"""Keeping the open work for after a crash: what it costs the thread that paints, beside writing it there and then."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from figures import Figure
from made import write_series
from PySide6.QtWidgets import QApplication

from healthgpt_viewer.imaging.drawn import Drawn, frame_of
from healthgpt_viewer.imaging.measure import Measurement
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.window import MainWindow

_SLICES, _MEASUREMENTS, _TIMES = 60, 1000, 9


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """What the look every 30 seconds costs, with a thousand measurements drawn; real data add nothing here."""
    return [_looking(folder / "kept")]


def _looking(folder: Path) -> Figure:
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    window = MainWindow(Settings(), Theme(application), list)
    window.show()
    write_series(folder, _SLICES)
    window.library.open([folder])
    while window.current() is None or window.library.reading:
        application.processEvents()
    _draw(window)
    keeper = window.workspace
    kept = keeper._now()
    looks, writes = [], []
    for _ in range(_TIMES):  # in turn, so that what else the machine does slows both
        looks.append(_timed(lambda: keeper._now() == kept))
        writes.append(_timed(lambda: keeper.session.save(kept)))
    window.shut_down()
    look, write = statistics.median(looks), statistics.median(writes)
    title = f"look whether the open work has changed, {_MEASUREMENTS} measurements"
    return Figure("workspace", title, look, "ms", "writing it on the same thread", write, 0.5, of_ratio=True)


def _draw(window: MainWindow) -> None:
    state = window.stage.active.state
    one, study, series = state.slice, state.study, state.series
    assert one is not None
    assert study is not None
    assert series is not None
    drawn = [
        Drawn(Measurement("length", ((1.0, 2.0), (3.0, float(number))), one.ref), study.uid, series.uid,
              frame_of(one), one.grid, "CT, slice 1", f"Line {number}")
        for number in range(_MEASUREMENTS)
    ]  # fmt: skip
    window.measuring.measurements.change("Lines", {each.uid: each for each in drawn})


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return 1000 * (perf_counter() - begun)
