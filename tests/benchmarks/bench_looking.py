"""Looking: the crosshair of a reformat in the window, pan and zoom of a radiograph, a colour film at its frame time."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

import numpy as np
import SimpleITK as sitk
from figures import Figure, median_and_p95
from made import write_film, write_radiograph, write_series
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QApplication, QWidget

from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.cache import FrameCache, Reader
from healthgpt_viewer.imaging.geometry import PatientGrid
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.reformat import PLANE_NAMES, Crosshair, Planes, Reformat, Slab, reformat_of
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Series, Study
from healthgpt_viewer.imaging.volume import Volume
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.cine import Cine
from healthgpt_viewer.ui.crosshairs import Crosshairs
from healthgpt_viewer.ui.viewport.grid import ViewportGrid
from healthgpt_viewer.ui.viewport.painter import Colours, picture_of
from healthgpt_viewer.ui.viewport.widget import Viewport

_SLICES, _SIZE, _SIDE = 500, (1200, 900), 2048
_STEPS, _BLOCK = 60, 12
_FRAMES, _FRAME_MS = 850, 20.0
_NAP = 2e-4  # s


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """Figures of made series; real data add nothing here."""
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    return [*_crosshair(folder / "reformatted"), *_radiograph(folder), *_film(folder)]


# The crosshair


def _crosshair(folder: Path) -> list[Figure]:
    """A step of the crosshair until all three views are painted, and the same planes by SimpleITK."""
    write_series(folder, _SLICES)
    study = group(scan([folder]).headers)[0]
    volume = build(study.series[0].stacks[0])
    reader = Reader(FrameCache(1 << 30))
    grid = ViewportGrid(reader, Colours)
    crosshairs = Crosshairs(grid, reader)
    grid.viewport_added.connect(crosshairs.adopt)
    crosshairs.adopt(grid.viewports[0])
    grid.arrange(2, 2)
    grid.resize(*_SIZE)
    grid.show()
    turned = Planes().turned("axial", 0.4).turned("coronal", -0.3)
    figures = []
    for title, planes in (("", Planes()), (", oblique", turned)):
        _show_planes(grid, study, volume, planes, Slab())
        ours, theirs = _both(grid, crosshairs, reader, volume)
        for name, at in (("median", 0), ("p95", 1)):
            figures.append(
                Figure(
                    "looking",
                    f"crosshair of 512 x 512 x {_SLICES}{title}, a step of three painted views, {name}",
                    median_and_p95(ours)[at],
                    "ms",
                    "SimpleITK resample, same planes, not painted",
                    median_and_p95(theirs)[at],
                    50.0 if name == "median" else None,
                )
            )
    _show_planes(grid, study, volume, Planes(), Slab(30.0))
    slab, theirs = _both(grid, crosshairs, reader, volume, thickness=30)
    figures.append(
        Figure(
            "looking",
            "the same with MIP slabs of 30 mm, median",
            median_and_p95(slab)[0],
            "ms",
            "SimpleITK resample and projection, not painted",
            median_and_p95(theirs)[0],
            100.0,
        )
    )
    reader.close()
    return figures


def _show_planes(grid: ViewportGrid, study: Study, volume: Volume, planes: Planes, slab: Slab) -> None:
    x, y, z = (float(v) for v in volume.lattice.corners.mean(axis=0))
    for viewport, name in zip(grid.viewports, PLANE_NAMES, strict=False):
        made = Reformat(
            volume, study.series[0].stacks[0], study.series[0], name, planes.directions(name), slab
        )
        series: Series = made.as_series()
        state = viewport.state.with_stack(study, series, series.stacks[0], made.nearest((x, y, z)))
        viewport.show_state(replace(state, crosshair=Crosshair((x, y, z), planes, name)))
    _until(lambda: not any(viewport.is_waiting for viewport in grid.viewports[:3]))


def _both(
    grid: ViewportGrid, crosshairs: Crosshairs, reader: Reader, volume: Volume, thickness: int = 0
) -> tuple[list[float], list[float]]:
    """In turn, so that what else the machine does slows both."""
    ours: list[float] = []
    theirs: list[float] = []
    steps = _BLOCK if thickness else _STEPS
    for block in range(0, steps, _BLOCK):
        for number in range(block, block + _BLOCK):
            _forget(grid, reader)
            ours.append(_timed(partial(_step, grid, crosshairs, number)))
        grids = [one.grid for v in grid.viewports[:3] if (one := v.state.slice) is not None and one.grid]
        theirs += [
            _timed(partial(_by_simpleitk, volume.image, grids, thickness))
            for _ in range(3 if thickness else _BLOCK)
        ]
    return ours, theirs


def _forget(grid: ViewportGrid, reader: Reader) -> None:
    """Let no step find slices that an earlier one has made: a hand that wanders comes to new ones."""
    for viewport in grid.viewports[:3]:
        made = reformat_of(viewport.state.stack)
        if made is not None:
            reader.cache.discard({ImageRef(made.uid, number + 1) for number in range(made.count)})


def _step(grid: ViewportGrid, crosshairs: Crosshairs, number: int) -> None:
    """The hand moves the point in the first view; the others follow and are painted."""
    lead, *others = grid.viewports[:3]
    crosshair = lead.state.crosshair
    assert crosshair is not None
    assert lead.state.slice is not None
    assert lead.state.slice.grid is not None
    way = lead.state.slice.grid
    angle = 0.35 * number
    moved = np.asarray(crosshair.point) + 6 * (
        math.cos(angle) * np.asarray(way.row_direction) + math.sin(angle) * np.asarray(way.column_direction)
    )
    lead.set_state(replace(lead.state, crosshair=crosshair.at(moved)))
    _until(lambda: not crosshairs.busy and not any(view.is_waiting for view in others))
    QCoreApplication.processEvents()  # what is left to be painted


def _by_simpleitk(image: Any, grids: list[PatientGrid], thickness: int) -> None:
    for grid in grids:
        layers = thickness + 1 if thickness else 1
        directions = np.stack([grid.row_direction, grid.column_direction, grid.normal], axis=1)
        origin = np.asarray(grid.position) - thickness / 2 * grid.normal
        cut = sitk.Resample(
            image,
            [grid.columns, grid.rows, layers],
            sitk.Transform(),
            sitk.sitkLinear,
            origin.tolist(),
            [grid.spacing[1], grid.spacing[0], 1.0],
            directions.ravel().tolist(),
            -1024.0,
        )
        sitk.GetArrayFromImage(sitk.MaximumProjection(cut, 2) if thickness else cut)


# A radiograph


class _Bare(QWidget):
    """The alternative: one image under a transform, and nothing else."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.view = QTransform()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), 0)
        painter.setTransform(self.view)
        painter.drawImage(QRectF(0, 0, self._image.width(), self._image.height()), self._image)
        painter.end()


def _radiograph(folder: Path) -> list[Figure]:
    """Pan and zoom of a large image, and a bare QPainter that draws it in the same places."""
    path = write_radiograph(folder / "radiograph", _SIDE)
    study = group(scan([path]).headers)[0]
    series = study.series[0]
    reader = Reader(FrameCache(1 << 30))
    viewport = Viewport(0, reader, Colours)
    viewport.resize(*_SIZE)
    viewport.show()
    viewport.show_stack(study, series, series.stacks[0], 0)
    _until(lambda: viewport.image is not None)
    bare = _Bare(picture_of(viewport.state, load(series.stacks[0].slices[0])))
    bare.resize(*_SIZE)
    bare.show()
    _until(lambda: True)
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(300):
        ours.append(_timed(partial(_moved, viewport, number)))
        view = viewport.view
        assert view is not None
        (a, c, x), (b, d, y) = view.matrix[0], view.matrix[1]
        bare.view = QTransform(a, b, c, d, x, y)
        theirs.append(_timed(bare.repaint))
    reader.close()
    (middle, slow), (bare_middle, bare_slow) = median_and_p95(ours), median_and_p95(theirs)
    title, beside = (
        f"pan and zoom of a radiograph of {_SIDE} x {_SIDE}",
        "bare QPainter, same image and place",
    )
    return [
        Figure("looking", f"{title}, median", middle, "ms", beside, bare_middle),
        Figure("looking", f"{title}, p95", slow, "ms", beside, bare_slow, 16.0),
    ]


def _moved(viewport: Viewport, number: int) -> None:
    """A step of a pan, then of a zoom in and out at a point, until it is painted."""
    view = viewport.view
    assert view is not None
    if number % 2:
        way = 9 if number % 60 < 30 else -9
        viewport.set_state(
            replace(
                viewport.state, zoom=view.zoom, pan=(viewport.state.pan[0] + way, viewport.state.pan[1] + 4)
            )
        )
    else:
        viewport.set_state(view.zoomed(1.06 if number % 100 < 50 else 1 / 1.06, 500, 400))
    viewport.repaint()


# A film


def _film(folder: Path) -> list[Figure]:
    """A colour film from its first frame to its last: how long it took, and how many frames were seen."""
    path = write_film(folder / "film", _FRAMES, _FRAME_MS)
    study = group(scan([path]).headers)[0]
    series = study.series[0]
    reader = Reader(FrameCache(4 << 30))
    read = threading.Semaphore(0)
    for one in series.stacks[0].slices:
        reader.request(one, lambda _one, _image: read.release())
    for _ in range(_FRAMES):
        read.acquire()
    viewport = Viewport(0, reader, Colours)
    viewport.resize(800, 640)
    viewport.show()
    viewport.show_stack(study, series, series.stacks[0], 0)
    _until(lambda: not viewport.is_waiting)
    seen: list[int] = []
    viewport.image_changed.connect(lambda shown: seen.append(shown.state.index))
    cine = Cine(Settings())
    begun = perf_counter()
    cine.play(viewport)
    _until(lambda: bool(seen) and seen[-1] >= _FRAMES - 2)
    seconds = perf_counter() - begun
    cine.stop()
    reader.close()
    missed = 100 * (1 - len(set(seen)) / (max(seen) - min(seen) + 1))
    title = f"{_FRAMES} frames of colour at {_FRAME_MS:g} ms each"
    return [
        Figure(
            "looking",
            f"{title}, length",
            seconds,
            "s",
            "its own",
            _FRAME_MS * max(seen) / 1000,
            1.05,
            of_ratio=True,
        ),
        Figure("looking", f"{title}, passed over", missed, "%", goal=5.0),
    ]


def _until(holds: Callable[[], bool]) -> None:
    QCoreApplication.processEvents()
    while not holds():
        sleep(_NAP)  # as an event loop rests, and leaves the processor to the threads that make the pixels
        QCoreApplication.processEvents()


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return 1000 * (perf_counter() - begun)
