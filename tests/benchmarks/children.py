"""Work that is measured in a process of its own: starts, and memory. ``python children.py NAME ARGUMENT …`` prints JSON."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def run(name: str, *arguments: str) -> dict[str, Any]:
    """What the child of that name reports; its clock starts here, before the process is made."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, __file__, name, repr(time.time()), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} ended with {done.returncode}: {done.stderr[-1000:]}")
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return report


def product_window(begun: float) -> dict[str, Any]:
    """The viewer from nothing to its first painted window."""
    from PySide6.QtWidgets import QApplication

    from healthgpt_viewer.settings import Settings
    from healthgpt_viewer.ui.theme import Theme
    from healthgpt_viewer.ui.window import MainWindow

    application = QApplication(["bench"])
    settings = Settings()
    settings.set("accepted.what-this-is-not", True)
    theme = Theme(application, "dark")
    theme.apply()
    window = MainWindow(settings, theme, lambda: ())
    window.show()
    application.processEvents()
    window.repaint()
    report = {
        "seconds": time.time() - begun,
        "processor": time.process_time(),
        "torch": "torch" in sys.modules,
    }
    window.shut_down(5.0)
    return report


def bare_window(begun: float) -> dict[str, Any]:
    """The least that Qt itself needs: an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(["bench"])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    window.repaint()
    return {"seconds": time.time() - begun, "processor": time.process_time()}


def product_series(begun: float, folder: str) -> dict[str, Any]:
    """A folder as the viewer reads it: the first image, all images, and the memory that they take."""
    from healthgpt_viewer.imaging.cache import FrameCache, Reader
    from healthgpt_viewer.imaging.grouping import group
    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.imaging.pixels import load
    from healthgpt_viewer.imaging.scan import scan

    first: list[float] = []

    def show(headers: list[Header]) -> None:
        if not first:
            load(group(headers)[0].series[0].stacks[0].slices[0])
            first.append(time.time() - started)

    before = _peak()
    started = time.time()
    found = scan([Path(folder)], on_headers=show)
    slices = group(found.headers)[0].series[0].stacks[0].slices
    cache, done = FrameCache(8 << 30), []
    reader = Reader(cache)
    for one in slices:
        reader.request(one, lambda _one, image: done.append(image), urgent=False)
    while len(done) < len(slices):
        time.sleep(0.001)
    total = time.time() - started
    reader.close()
    return {"first": first[0], "all": total, "growth": _peak() - before, "pixels": cache.size}


def product_scan(begun: float, folder: str, index: str) -> dict[str, Any]:
    """The headers of a folder as the viewer reads them, with what it remembers in ``index``, and grouped into studies."""
    from healthgpt_viewer.imaging.grouping import group
    from healthgpt_viewer.imaging.scan import scan
    from healthgpt_viewer.index import Index

    started, processor = time.time(), time.process_time()
    found = scan([Path(folder)], memory=Index(Path(index)).headers())
    scanned, used = time.time() - started, time.process_time() - processor
    studies = group(found.headers)
    return {
        "scan": scanned,
        "processor": used,
        "grouped": time.time() - started,
        "count": len(found.headers),
        "studies": len(studies),
    }


def product_stop(begun: float, folder: str) -> dict[str, Any]:
    """A scan that is stopped after a thousand headers: how long it goes on."""
    from healthgpt_viewer.imaging.scan import scan

    asked: list[float] = []

    def progress(done: int, total: int | None) -> None:
        if done >= 1000 and total is not None and not asked:
            asked.append(time.time())

    found = scan([Path(folder)], on_progress=progress, stop=lambda: bool(asked))
    return {"stop": time.time() - asked[0], "count": len(found.headers)}


def pydicom_headers(begun: float, folder: str) -> dict[str, Any]:
    """The same headers in the plainest way."""
    import pydicom

    started, processor = time.time(), time.process_time()
    files = [Path(folder)]
    if Path(folder).is_dir():
        files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    kept = [pydicom.dcmread(source, stop_before_pixels=True) for path in files for source in _opened(path)]
    return {
        "scan": time.time() - started,
        "processor": time.process_time() - processor,
        "count": len(kept),
    }


def _opened(path: Path) -> Iterator[Any]:
    """A file, or the members of a zip one after the other."""
    if path.suffix != ".zip":
        yield path
        return
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with archive.open(name) as member:
                yield member


def product_scrolling(begun: float, folder: str) -> dict[str, Any]:
    """A window on a large series: the first image, steps of the wheel while the rest is read, and the memory taken."""
    from bare import Bare
    from PySide6.QtWidgets import QApplication

    from healthgpt_viewer.jobs import paint_first
    from healthgpt_viewer.settings import Settings
    from healthgpt_viewer.ui.theme import Theme
    from healthgpt_viewer.ui.viewport.painter import picture_of
    from healthgpt_viewer.ui.window import MainWindow

    paint_first()
    application = QApplication(["bench"])
    settings = Settings()
    settings.set("accepted.what-this-is-not", True)
    theme = Theme(application, "dark")
    theme.apply()
    window = MainWindow(settings, theme, lambda: ())
    window.resize(1200, 800)
    window.show()
    application.processEvents()
    before, started = _peak(), time.time()
    window.opening.paths([Path(folder)])
    viewport = window.stage.active
    while viewport.image is None:
        application.processEvents()
    first = time.time() - started

    def is_shown() -> bool:
        one = viewport.state.slice
        return one is not None and viewport.image is not None and viewport.image.ref == one.ref

    while window.library.reading or not is_shown():
        application.processEvents()
    cache, stack = window.stage.reader.cache, viewport.state.stack
    assert stack is not None
    whole = len(stack.slices)

    def step() -> None:
        viewport.go((viewport.state.index + 1) % whole)
        application.processEvents()
        while not is_shown():
            application.processEvents()

    taken = []
    while window.jobs.running:
        taken.append(_ms(step))
    bare = Bare(picture_of(viewport.state, viewport.image))
    bare.resize(viewport.size())
    bare.show()
    application.processEvents()
    drawn = [_ms(bare.repaint) for _ in range(200)]
    report = {
        "first": first,
        "steps": taken,
        "drawn": drawn,
        "growth": _peak() - before,
        "pixels": whole * viewport.image.stored.nbytes,
        "kept": cache.size,
    }
    window.shut_down(5.0)
    return report


def _ms(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def simpleitk_series(begun: float, folder: str) -> dict[str, Any]:
    """The same folder by SimpleITK's series reader: one slice, then the volume."""
    import SimpleITK as sitk

    before = _peak()
    started = time.time()
    files = sitk.ImageSeriesReader.GetGDCMSeriesFileNames(folder)
    sitk.ReadImage(files[0])
    first = time.time() - started
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(files)
    image = reader.Execute()
    total = time.time() - started
    pixels = image.GetNumberOfPixels() * image.GetSizeOfPixelComponent()
    return {"first": first, "all": total, "growth": _peak() - before, "pixels": pixels}


def reformats(begun: float, folder: str) -> dict[str, Any]:
    """Median milliseconds of reformats of a folder's series, and of SimpleITK's resampling of the same planes."""
    import numpy as np

    from healthgpt_viewer.imaging.building import build
    from healthgpt_viewer.imaging.geometry import ANATOMICAL, Box
    from healthgpt_viewer.imaging.grouping import group
    from healthgpt_viewer.imaging.rendering import render
    from healthgpt_viewer.imaging.scan import scan
    from healthgpt_viewer.imaging.slice_image import Window

    volume = build(group(scan([Path(folder)]).headers)[0].series[0].stacks[0])
    turn = np.array([[0.91, 0.33, 0.25], [-0.37, 0.92, 0.13], [-0.187, -0.211, 0.959]])
    turn = np.linalg.qr(turn.T)[0].T
    pairs = {
        "straight": list(ANATOMICAL.values()),
        "turned": [(turn[i], turn[j]) for i, j in ((0, 1), (0, 2), (1, 2))],
    }
    centre, window = volume.lattice.corners.mean(axis=0), Window(40, 400)

    def grids(kind: str, step: int) -> list[Any]:
        """Three planes through a point that moves; oblique ones show 512 x 512 mm of it."""
        through = centre + 3.0 * step
        covering = [volume.covering(through, tuple(across), tuple(down), 1.0) for across, down in pairs[kind]]
        if kind == "straight":
            return covering
        return [
            g.from_box(Box((g.rows - 512) / 2, (g.columns - 512) / 2, 512, 512), 512, 512) for g in covering
        ]

    def ours(wanted: list[Any], thickness: int) -> None:
        for grid in wanted:
            render(volume.section(grid, thickness=float(thickness)), window)

    def theirs(wanted: list[Any], thickness: int) -> None:
        for grid in wanted:
            _by_simpleitk(volume.image, grid, thickness)

    def both(steps: list[list[Any]], thickness: int = 0) -> list[float]:
        return [_median_ms([partial(way, grids, thickness) for grids in steps]) for way in (ours, theirs)]

    half = grids("turned", 0)[0].from_box(Box.whole(512, 512), 256, 256)
    return {
        "three views": both([grids("straight", step) for step in range(12)]),
        "three oblique views": both([grids("turned", step) for step in range(12)]),
        "slab": max(both([[grid]] * 3, 30) for grid in grids("straight", 0)),
        "oblique slab": both([[half]] * 3, 30),
    }


def _by_simpleitk(image: Any, grid: Any, thickness: int) -> Any:
    """A plane, or the maximum of planes 1 mm apart, as SimpleITK resamples and projects them."""
    import numpy as np
    import SimpleITK as sitk

    layers = thickness + 1 if thickness else 1
    directions = np.stack([grid.row_direction, grid.column_direction, grid.normal], axis=1)
    origin = np.asarray(grid.position) - thickness / 2 * grid.normal
    resampled = sitk.Resample(
        image,
        [grid.columns, grid.rows, layers],
        sitk.Transform(),
        sitk.sitkLinear,
        origin.tolist(),
        [grid.spacing[1], grid.spacing[0], 1.0],
        directions.ravel().tolist(),
        -1024.0,
    )
    return sitk.GetArrayFromImage(sitk.MaximumProjection(resampled, 2) if thickness else resampled)


def _median_ms(steps: Sequence[Callable[[], object]]) -> float:
    taken = []
    for step in steps:
        started = time.perf_counter()
        step()
        taken.append(1000 * (time.perf_counter() - started))
    return statistics.median(taken)


def pydicom_loop(begun: float, folder: str) -> dict[str, Any]:
    """The same folder in the plainest way: read each file with pydicom and decode it."""
    import pydicom

    started = time.time()
    kept = [pydicom.dcmread(path).pixel_array for path in sorted(Path(folder).rglob("*")) if path.is_file()]
    return {"all": time.time() - started, "count": len(kept)}


def _peak() -> int:
    """The largest resident size of this process so far, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss of Linux counts the parent's size before the process became this one
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return 1024 * int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    work = {
        function.__name__: function
        for function in (
            product_window,
            bare_window,
            product_series,
            product_scan,
            product_stop,
            pydicom_headers,
            product_scrolling,
            simpleitk_series,
            reformats,
            pydicom_loop,
        )
    }[sys.argv[1]]
    print(json.dumps(work(float(sys.argv[2]), *sys.argv[3:])))
