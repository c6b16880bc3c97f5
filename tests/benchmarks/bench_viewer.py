"""The window: its start, and a scroll step with its repaint, alone, while a series loads and while the model generates."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

import numpy as np
from bare import Bare
from children import run
from figures import Figure, median_and_p95
from made import write_series
from PySide6.QtWidgets import QApplication

from healthgpt_inference.engine import Engine
from healthgpt_inference.manifest import BUNDLED, resolve_model
from healthgpt_inference.requests import GenerateRequest
from healthgpt_viewer.imaging.cache import FrameCache, Reader
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Series, Stack, Study
from healthgpt_viewer.ui.viewport.painter import Colours, picture_of
from healthgpt_viewer.ui.viewport.widget import Viewport

_SIZE = (1000, 800)
_SLICES, _STEPS, _BLOCK, _STARTS = 60, 300, 20, 3


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """Figures of the window's start and of scrolling; real data add nothing here."""
    figures = _start()
    application = QApplication.instance() or QApplication(["bench"])
    study, series, stack = _opened(folder / "scrolled")
    reader = Reader(FrameCache(1 << 30))
    viewport = Viewport(0, reader, Colours)
    viewport.resize(*_SIZE)
    viewport.show()
    viewport.show_stack(study, series, stack, 0)
    _read_all(reader, stack, application)
    bare = Bare(picture_of(viewport.state, load(stack.slices[0])))
    bare.resize(*_SIZE)
    bare.show()
    application.processEvents()
    alone, drawn = [], []
    for _ in range(_STEPS // _BLOCK):  # in turn, so that what else the machine does slows both
        alone += _steps(viewport, stack, _BLOCK)
        drawn += [_timed(bare.repaint) for _ in range(_BLOCK)]
    figures += _figures("scroll step", alone, drawn, 16.0)
    figures += _figures(
        "scroll step while a series loads", _while_loading(viewport, stack, folder), drawn, 33.0
    )[1:]
    figures += _figures(
        "scroll step while the model generates", _while_generating(viewport, stack), drawn, 33.0
    )[1:]
    reader.close()
    return figures


def _start() -> list[Figure]:
    """The quickest of some starts, in turn with a bare window's, by the clock and by the processor's time."""
    ours, theirs = [], []
    for _ in range(_STARTS):
        ours.append(run("product_window"))
        theirs.append(run("bare_window"))
    if any(one["torch"] for one in ours):
        raise RuntimeError("torch was imported before the first window")
    clock, processor = (
        [min(one[name] for one in runs) for runs in (ours, theirs)] for name in ("seconds", "processor")
    )
    title, beside = "start to first window", "bare Qt window"
    return [
        Figure("viewer", title, clock[0], "s", beside, clock[1], 1.0),
        Figure("viewer", f"{title}, processor time", processor[0], "s", beside, processor[1], 1.0),
    ]


def _figures(title: str, ours: list[float], theirs: list[float], limit: float) -> list[Figure]:
    """The median against a bare QPainter, and the slowest of twenty against the clock; durations in ms."""
    (middle, slow), (bare_middle, bare_slow) = median_and_p95(ours), median_and_p95(theirs)
    beside = "bare QPainter, same image"
    return [
        Figure("viewer", f"{title}, median", middle, "ms", beside, bare_middle, 2.0, of_ratio=True),
        Figure("viewer", f"{title}, p95", slow, "ms", beside, bare_slow, limit),
    ]


def _opened(folder: Path) -> tuple[Study, Series, Stack]:
    write_series(folder, _SLICES)
    study = group(scan([folder]).headers)[0]
    return study, study.series[0], study.series[0].stacks[0]


def _read_all(reader: Reader, stack: Stack, application: object) -> None:
    read = threading.Semaphore(0)
    for one in stack.slices:
        reader.request(one, lambda _one, _image: read.release())
    for _ in stack.slices:
        read.acquire()
    assert isinstance(application, QApplication)
    application.processEvents()


def _steps(viewport: Viewport, stack: Stack, steps: int = _STEPS) -> list[float]:
    """The time of each step from the wheel's word to the painted slice."""
    count = len(stack.slices)
    return [_timed(partial(_step, viewport, index % count)) for index in range(1, steps + 1)]


def _step(viewport: Viewport, index: int) -> None:
    viewport.go(index)
    QApplication.processEvents()  # the pixels come through the event loop, and the painting, as in the program
    assert viewport.image is not None
    assert viewport.image.ref == viewport.state.stack.slices[index].ref  # type: ignore[union-attr]  # shown above


def _while_loading(viewport: Viewport, stack: Stack, folder: Path) -> list[float]:
    write_series(folder / "beside", 4 * _SLICES)
    others = group(scan([folder / "beside"]).headers)[0].series[0].stacks[0].slices
    other = Reader(FrameCache(1 << 30))
    for one in others:
        other.request(one, lambda _one, _image: None, urgent=False)
    taken = _steps(viewport, stack)
    other.close()
    return taken


def _while_generating(viewport: Viewport, stack: Stack) -> list[float]:
    engine = Engine(device="cpu", threads=1)
    engine.load(resolve_model(BUNDLED)).result()
    picture = np.zeros((128, 128), np.uint8)
    taken: list[float] = []
    job = engine.generate(GenerateRequest("ct-to-mr", picture))
    while len(taken) < _STEPS:
        if job.done():
            job = engine.generate(GenerateRequest("ct-to-mr", picture))
        taken += _steps(viewport, stack, 10)
    job.stop()
    engine.close()
    return taken


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return 1000 * (perf_counter() - begun)
