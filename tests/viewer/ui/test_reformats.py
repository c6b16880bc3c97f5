"""Reformats in the window: three planes, their crosshair under the hand, slabs; and what cannot be reformatted says why."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.reformat import PLANE_NAMES, Planes, Reformat, Slab, reformat_of
from healthgpt_viewer.imaging.scan import scan as scan_files
from healthgpt_viewer.ui.crosshairs import plane_of
from healthgpt_viewer.ui.viewport.corner_text import value_text
from healthgpt_viewer.ui.viewport.crosshair import lines_of, on_screen
from healthgpt_viewer.ui.viewport.painter import Colours, Scene, picture_of, render_to_image
from healthgpt_viewer.ui.viewport.state import View, ViewState
from healthgpt_viewer.ui.viewport.widget import Viewport
from healthgpt_viewer.ui.window import MainWindow
from tests.viewer import phantom

MakeStudy = Callable[..., Path]
TOLERANCE = 0.05  # mm
LANDMARK = (11.3, -13.2, 16.1)
SCANS = {
    "HFS": phantom.scan(),
    "tilted and uneven": phantom.scan(tilt=18.5, steps=(4.0,) * 5 + (1.1,) + (7.0,) * 3),
    "oblique, feet first": phantom.scan(lying="FFP", cut="oblique"),
}


def opens(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([folder])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    window.show_images()


def reformats(qtbot: QtBot, window: MainWindow) -> list[Viewport]:
    """The three planes, once their pixels are there."""
    window.trigger("view.reformat")
    qtbot.waitUntil(lambda: window.reformats.active)
    views = window.stage.crosshairs.views()
    rests(qtbot, window)
    return views


def rests(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every viewport shows the pixels of its slice, and none is on its way."""

    def all_there() -> bool:
        shown = window.stage.widget.shown
        return (
            all(
                v.image is not None and v.state.slice is not None and v.image.ref == v.state.slice.ref
                for v in shown
            )
            and not window.stage.crosshairs.busy
        )

    qtbot.waitUntil(all_there)


def place_of_point(view: Viewport) -> QPoint:
    (x, y) = lines_of(view.view)[0].centre  # type: ignore[arg-type]  # the pixels are there
    return QPoint(round(x), round(y))


def drags(view: Viewport, start: QPoint, *ways: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for way in ways:
        QTest.mouseMove(view, way)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=ways[-1])


def under_the_point(view: Viewport) -> float:
    """The value that the view shows where its lines cross, linear between pixels."""
    state, image, crosshair = view.state, view.image, view.state.crosshair
    assert state.slice is not None
    assert state.slice.grid is not None
    assert image is not None
    assert crosshair is not None
    assert view.view is not None
    x, y = on_screen(view.view, state.slice.grid, np.asarray(crosshair.point))
    row, column = (part - 0.5 for part in view.view.to_image(x, y))
    r, c = math.floor(row), math.floor(column)
    square = np.array([[image.value_at(r + i, c + j) for j in (0, 1)] for i in (0, 1)], float)
    weights = np.outer([1 - (row - r), row - r], [1 - (column - c), column - c])
    return float((square * weights).sum())


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("name", SCANS)
def test_under_the_crosshair_every_plane_shows_the_point_itself(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, axis: int
) -> None:
    """The pixels hold a coordinate of the patient: in its plane each view shows that of the point, turned or not."""
    phantom.write(SCANS[name], tmp_path / "maps", phantom.coordinate(axis))
    opens(qtbot, window, tmp_path / "maps")
    views = reformats(qtbot, window)
    turned = Planes().turned("axial", 0.4).turned("coronal", -0.25)
    for planes in (Planes(), turned):
        window.stage.crosshairs.turn_to(planes)
        rests(qtbot, window)
        for view in views:
            crosshair = plane_of(view.state)
            assert crosshair is not None
            assert view.state.slice is not None
            assert view.state.slice.grid is not None
            grid = view.state.slice.grid
            # The slice that is shown is the nearest; across it the value may be off by that much.
            off = grid.distance - float(grid.normal @ crosshair.point)
            made = reformat_of(view.state.stack)
            assert made is not None
            assert abs(off) <= made.step / 2 + 1e-6
            expected = crosshair.point[axis] + off * float(grid.normal[axis])
            shown = under_the_point(view) / phantom.UNITS_PER_MM
            assert shown == pytest.approx(expected, abs=TOLERANCE)


def test_dragging_the_point_in_one_view_moves_the_others_there(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(SCANS["HFS"], tmp_path / "blob", phantom.blobs(np.array([LANDMARK])))
    opens(qtbot, window, tmp_path / "blob")
    axial, coronal, sagittal = reformats(qtbot, window)
    assert [plane_of(v.state).own for v in (axial, coronal, sagittal)] == list(PLANE_NAMES)  # type: ignore[union-attr]  # planes
    drags(axial, place_of_point(axial), *towards(axial, LANDMARK))
    rests(qtbot, window)
    drags(coronal, place_of_point(coronal), *towards(coronal, LANDMARK))
    rests(qtbot, window)
    for view in (axial, coronal, sagittal):
        assert np.abs(np.subtract(view.state.crosshair.point, LANDMARK)).max() < 1.0  # type: ignore[union-attr]  # a mouse goes by pixels
        spot = np.unravel_index(int(view.image.values().argmax()), view.image.stored.shape)  # type: ignore[union-attr]  # there
        centre = view.view.to_screen(spot[0] + 0.5, spot[1] + 0.5)  # type: ignore[union-attr]  # there
        cross = place_of_point(view)
        assert math.hypot(centre[0] - cross.x(), centre[1] - cross.y()) < 1.5 * view.view.zoom  # type: ignore[union-attr]  # mm
    # The series itself, in the fourth viewport, has gone along.
    own = window.stage.widget.viewports[3].state
    assert own.slice is not None
    assert own.slice.grid is not None
    assert abs(own.slice.grid.position[2] - LANDMARK[2]) <= 1.5


def towards(view: Viewport, point: tuple[float, float, float]) -> list[QPoint]:
    assert view.view is not None
    assert view.state.slice is not None
    assert view.state.slice.grid is not None
    x, y = on_screen(view.view, view.state.slice.grid, np.asarray(point))
    start = place_of_point(view)
    return [
        QPoint(round(start.x() + (x - start.x()) * k / 4), round(start.y() + (y - start.y()) * k / 4))
        for k in range(1, 5)
    ]


def test_scrolling_a_plane_moves_its_line_in_the_others_and_nothing_else(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(SCANS["HFS"], tmp_path / "maps", phantom.coordinate(2))
    opens(qtbot, window, tmp_path / "maps")
    axial, coronal, sagittal = reformats(qtbot, window)
    before = axial.state.crosshair.point, coronal.state.index, sagittal.state.index  # type: ignore[union-attr]  # planes
    window.stage.widget.activate(axial)
    window.trigger("image.next-slice")
    rests(qtbot, window)
    after = axial.state.crosshair.point  # type: ignore[union-attr]  # planes
    made = reformat_of(axial.state.stack)
    assert made is not None
    assert np.subtract(after, before[0]) == pytest.approx([0, 0, made.step], abs=made.step / 2 + 1e-6)
    assert (coronal.state.index, sagittal.state.index) == before[1:]
    assert coronal.state.crosshair.point == sagittal.state.crosshair.point == after  # type: ignore[union-attr]  # planes


def test_turning_a_line_turns_the_other_planes_and_leaves_the_own(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(SCANS["HFS"], tmp_path / "maps", phantom.coordinate(0))
    opens(qtbot, window, tmp_path / "maps")
    axial, coronal, _ = reformats(qtbot, window)
    own = axial.state.stack
    centre, line = place_of_point(axial), lines_of(axial.view)[0]  # type: ignore[arg-type]  # there
    reach = 0.8 * axial.width() / 2
    start = QPoint(round(centre.x() + line.along[0] * reach), round(centre.y() + line.along[1] * reach))
    angle = math.radians(30)
    x, y = line.along
    ends = [
        QPoint(
            round(centre.x() + reach * (x * math.cos(a) - y * math.sin(a))),
            round(centre.y() + reach * (y * math.cos(a) + x * math.sin(a))),
        )
        for a in (angle / 3, angle * 2 / 3, angle)
    ]
    drags(axial, start, *ends)
    rests(qtbot, window)
    assert axial.state.stack is own
    normal = coronal.state.slice.grid.normal  # type: ignore[union-attr]  # a plane has a place
    assert math.degrees(math.acos(abs(normal[1]))) == pytest.approx(30, abs=1.5)
    assert abs(normal[2]) < 1e-9
    assert coronal.state.stack.label == "coronal, oblique"  # type: ignore[union-attr]  # a reformat
    assert axial.state.stack.label == "axial"  # type: ignore[union-attr]  # a reformat
    # Where the lines cross stays where it was in the view that was turned.
    assert (place_of_point(axial) - centre).manhattanLength() <= 1
    window.trigger("edit.undo")
    rests(qtbot, window)
    assert plane_of(axial.state).planes == Planes()  # type: ignore[union-attr]  # planes
    assert abs(coronal.state.slice.grid.normal[1]) == pytest.approx(1)  # type: ignore[union-attr]  # a plane has a place


def test_a_slab_shows_the_brightest_of_its_thickness_and_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(SCANS["HFS"], tmp_path / "blob", phantom.blobs(np.array([LANDMARK])))
    opens(qtbot, window, tmp_path / "blob")
    axial, *_ = reformats(qtbot, window)

    def brightest() -> float:
        values: NDArray[np.float32] = axial.image.values()  # type: ignore[union-attr]  # there
        return float(values.max())

    thin = brightest()
    window.trigger("view.slab-mip")
    rests(qtbot, window)
    assert brightest() > 1.5 * thin  # the ball lies 5 mm above the plane
    assert "MIP 10 mm" in axial.state.stack.label  # type: ignore[union-attr]  # a reformat
    window.trigger("view.slab-thicker")
    rests(qtbot, window)
    assert window.reformats.slab.thickness == 15
    window.trigger("view.slab-mean")
    rests(qtbot, window)
    assert brightest() < 10_000
    for _ in range(3):
        window.trigger("edit.undo")
        rests(qtbot, window)
    assert brightest() == thin


def test_quick_presses_count_each(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """What is pressed while the pixels of the last press are still being made is not lost, nor what was turned."""
    phantom.write(SCANS["HFS"], tmp_path / "maps", phantom.coordinate(0))
    opens(qtbot, window, tmp_path / "maps")
    views = reformats(qtbot, window)
    window.stage.crosshairs.turn_to(Planes().turned("axial", 0.5))
    for action in ("view.slab-mip", "view.slab-thicker", "view.slab-thicker", "view.planes-upright"):
        window.trigger(action)
    window.trigger("view.slab-thicker")
    rests(qtbot, window)
    for view in views:
        made = reformat_of(view.state.stack)
        assert made is not None
        assert made.slab.thickness == 30
        assert plane_of(view.state).planes == Planes()  # type: ignore[union-attr]  # planes


def test_leaving_brings_back_what_was_there_and_undo_the_planes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(SCANS["HFS"], tmp_path / "maps", phantom.coordinate(0))
    opens(qtbot, window, tmp_path / "maps")
    stack = window.stage.active.state.stack
    reformats(qtbot, window)
    window.trigger("view.reformat")
    assert not window.reformats.active
    assert window.stage.layout == (1, 1)
    assert window.stage.active.state.stack is stack
    window.trigger("edit.undo")
    rests(qtbot, window)
    assert len(window.stage.crosshairs.views()) == 3
    window.trigger("edit.undo")
    assert window.stage.layout == (1, 1)


def test_one_window_is_shared_by_the_planes_of_a_series(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(SCANS["HFS"], tmp_path / "maps", phantom.coordinate(0))
    opens(qtbot, window, tmp_path / "maps")
    views = reformats(qtbot, window)
    window.trigger("image.window-9")
    assert len({view.state.window for view in views}) == 1
    assert views[0].state.window == window.stage.active.state.window


def test_what_cannot_be_reformatted_says_why(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    assert "no image" in (window.registry.reason("view.reformat", window) or "")
    opens(qtbot, window, make_study(slices=1))
    assert "one slice only" in (window.registry.reason("view.reformat", window) or "")
    assert "No reformat" in (window.registry.reason("view.slab-thicker", window) or "")


def test_two_series_are_reformatted_one_below_the_other(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(SCANS["HFS"], tmp_path / "both" / "a", phantom.coordinate(0), SeriesDescription="first")
    phantom.write(
        phantom.scan(cut="upright, from the side"),
        tmp_path / "both" / "b",
        phantom.coordinate(1),
        SeriesDescription="second",
    )
    opens(qtbot, window, tmp_path / "both")
    reformats(qtbot, window)
    assert "another series" in (window.registry.reason("view.reformat-both", window) or "")
    shown = {v.state.series.uid for v in window.stage.widget.shown if v.state.series}
    other = next(row for row in window.browser.rows if row.series.uid not in shown)
    window.show_entry(other, 3)
    rests(qtbot, window)
    window.trigger("view.reformat-both")
    qtbot.waitUntil(lambda: len(window.stage.crosshairs.views()) == 6)
    rests(qtbot, window)
    views = window.stage.crosshairs.views()
    drags(views[0], place_of_point(views[0]), *towards(views[0], LANDMARK))
    rests(qtbot, window)
    for above, below in zip(views[:3], views[3:], strict=True):
        assert above.state.crosshair.point == below.state.crosshair.point  # type: ignore[union-attr]  # planes
        assert above.state.crosshair.own == below.state.crosshair.own  # type: ignore[union-attr]  # planes
        assert abs(under_the_point(below) / phantom.UNITS_PER_MM - below.state.crosshair.point[1]) < 1.1  # type: ignore[union-attr]  # half a slice


def test_the_planes_of_a_generated_series_keep_its_mark(qapp: QApplication, tmp_path: Path) -> None:
    """However it is cut, as a slab too, what was generated is marked, and its values are no HU."""
    phantom.write(SCANS["HFS"], tmp_path / "ai", phantom.coordinate(0))
    (study,) = group(scan_files([tmp_path / "ai"]).headers)
    series = replace(study.series[0], ai_task="CT2MR")
    made = Reformat(
        replace(build(series.stacks[0]), ai_task="CT2MR"),
        series.stacks[0],
        series,
        "coronal",
        Planes().turned("axial", 0.3).coronal,
        Slab(10.0),
    )
    cut = made.as_series()
    image = load(cut.stacks[0].slices[20])
    assert (cut.ai_task, image.ai_task) == ("CT2MR", "CT2MR")
    state = ViewState(study, cut, cut.stacks[0], 20, window=made.window)
    assert state.is_generated
    assert state.mark
    view = View.of(state, 400, 400, image)
    assert value_text(view, image, (200.0, 200.0)).startswith("AI value")
    plain = render_to_image(
        Scene(replace(state, series=study.series[0]), image, picture_of(state, image)), (400, 400), Colours()
    )
    marked = render_to_image(Scene(state, image, picture_of(state, image)), (400, 400), Colours())
    assert marked != plain


def test_healthgpt_asks_for_a_slice_of_the_series_itself(tmp_path: Path) -> None:
    from healthgpt_plugin.eligibility import judge

    phantom.write(SCANS["HFS"], tmp_path / "ct", phantom.coordinate(0))
    series = group(scan_files([tmp_path / "ct"]).headers)[0].series[0]
    cut = Reformat(build(series.stacks[0]), series.stacks[0], series, "coronal", Planes().coronal).as_series()
    assert "reformat" in judge("ask", {}, "bundled", cut, cut.stacks[0].slices[3]).reason


def test_a_volume_that_is_being_prepared_can_be_stopped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    phantom.write(phantom.scan(steps=(1.0,) * 200), tmp_path / "many", phantom.coordinate(0))
    opens(qtbot, window, tmp_path / "many")
    window.trigger("view.reformat")
    job = next(job for job in window.jobs.running if job.title.startswith("Preparing"))
    job.stop()
    qtbot.waitUntil(lambda: job.finished)
    assert job.state == "stopped"
    assert not window.reformats.active
    window.trigger("view.reformat")  # it can be begun again
    qtbot.waitUntil(lambda: window.reformats.active, timeout=20_000)
