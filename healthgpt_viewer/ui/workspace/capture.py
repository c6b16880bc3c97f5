"""What a window holds at a moment, as a workspace. Only references are taken; nothing is copied or written here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from healthgpt_viewer.imaging.reformat import reformat_of
from healthgpt_viewer.ui.browser import iso_date, patient_title
from healthgpt_viewer.ui.crosshairs import plane_of
from healthgpt_viewer.workspace import Fused, Held, Layout, OpenStudy, Over, Plane, View, Workspace

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.fusion import Fusion
    from healthgpt_viewer.imaging.reformat import Reformat
    from healthgpt_viewer.imaging.series import Study
    from healthgpt_viewer.imaging.slice_image import Window
    from healthgpt_viewer.measuring import Measurements
    from healthgpt_viewer.ui.viewport.grid import ViewportGrid
    from healthgpt_viewer.ui.viewport.state import Overlay, ViewState
    from healthgpt_viewer.ui.window import MainWindow

_LARGEST = 4096  # pixels along one side of a picture that lies over a slice


def capture(window: MainWindow, paths_of: Callable[[Study], tuple[Path, ...]]) -> Workspace:
    """The workspace of a window; ``paths_of`` gives what was opened to get a study."""
    grid, measurements = window.stage.widget, window.measuring.measurements
    studies = window.library.studies
    keys = window.object_desk.keys
    rows, columns = grid.shape
    return Workspace(
        tuple(OpenStudy(study.uid, study_title(study), paths_of(study)) for study in studies),
        window.library.being_read,
        _layout(grid),
        tuple(_view(viewport.state) for viewport in grid.viewports[: rows * columns]),
        tuple(drawn for drawn in measurements if not drawn.locked),
        _saved(measurements),
        _deleted(measurements),
        tuple((study.uid, keys.flags(study.uid)) for study in studies if keys.flags(study.uid)),
    )


def study_title(study: Study) -> str:
    """A study in a few words: the patient and the date."""
    return ", ".join(part for part in (patient_title(study), iso_date(study.date)) if part)


def _saved(measurements: Measurements) -> tuple[tuple[str, tuple[str, ...]], ...]:
    same = {
        uid: tuple(one.uid for one in measurements.saved_of(uid) if measurements.get(one.uid) == one)
        for uid in measurements.studies()
    }
    return tuple((uid, uids) for uid, uids in same.items() if uids)


def _deleted(measurements: Measurements) -> tuple[tuple[str, tuple[str, ...]], ...]:
    gone = {
        uid: tuple(drawn.uid for drawn in measurements.saved_of(uid) if measurements.get(drawn.uid) is None)
        for uid in measurements.studies()
    }
    return tuple((uid, uids) for uid, uids in gone.items() if uids)


def _layout(grid: ViewportGrid) -> Layout:
    rows, columns = grid.shape
    links = grid.links
    return Layout(
        rows, columns, grid.alone, grid.active.viewport_id, tuple(sorted(grid.linked)),
        links.scroll, links.zoom, links.window,
    )  # fmt: skip


def _view(state: ViewState) -> View | None:
    one, study, series = state.slice, state.study, state.series
    if one is None or study is None or series is None:
        return None
    made = reformat_of(state.stack)
    home = made.source.slices[0] if made is not None else one
    return View(
        study.uid,
        made.series.uid if made is not None else series.uid,
        home.ref,
        _window(state.window),
        state.preset,
        state.invert,
        state.zoom,
        state.pan,
        state.flip_h,
        state.flip_v,
        state.quarter_turns % 4,
        state.region,
        state.colours,
        state.crosshair.point if state.crosshair is not None else None,
        _plane(state, made),
        _over(state.overlay),
        _fused(state.fusion),
        home.memory is not None,
    )


def _window(window: Window | None) -> Window | None:
    """A window of two numbers; a table is of the file, which brings it back by itself."""
    return window if window is None or window.table is None else None


def _plane(state: ViewState, made: Reformat | None) -> Plane | None:
    crosshair = plane_of(state)
    if made is None or crosshair is None or crosshair.planes is None:
        return None
    return Plane(crosshair.own, crosshair.planes, crosshair.point, made.slab)


def _over(overlay: Overlay | None) -> Over | None:
    if overlay is None or overlay.pixels.dtype != np.uint8 or max(overlay.pixels.shape) > _LARGEST:
        return None
    return Over(
        Held(overlay.pixels), overlay.source, overlay.label, overlay.mode, overlay.opacity, overlay.position,
        overlay.outside, overlay.generated, overlay.grid,
    )  # fmt: skip


def _fused(fusion: Fusion | None) -> Fused | None:
    series = fusion.second.series if fusion is not None else None
    if fusion is None or series is None or not series.stacks or fusion.window.table is not None:
        return None
    matrix = fusion.second.transform
    return Fused(
        series.uid,
        series.stacks[0].slices[0].ref,
        fusion.window,
        fusion.mode,
        fusion.colours,
        fusion.opacity,
        fusion.position,
        fusion.threshold,
        tuple(float(one) for one in matrix.ravel()) if matrix is not None else None,
    )
