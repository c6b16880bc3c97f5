"""A second series over the first: at its place, in every way of comparing, registered, and refused with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.fusion import MODES, Fusion, Second
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.results.codes import AI_MARK
from healthgpt_viewer.imaging.scan import scan as scan_files
from healthgpt_viewer.imaging.series import Stack
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.imaging.volume import Volume
from healthgpt_viewer.ui.viewport.state import Overlay, View, ViewState
from healthgpt_viewer.ui.viewport.widget import Viewport
from healthgpt_viewer.ui.window import MainWindow
from tests.viewer import phantom

MakeStudy = Callable[..., Path]
TOLERANCE = 0.05  # mm
LANDMARKS = np.array([[9.3, -13.2, 15.1], [-3.0, -7.0, 11.0], [0.7, 1.25, 7.4]])
FIRST = {
    "transverse": phantom.scan(),
    "tilted": phantom.scan(tilt=18.5),
    "oblique, prone": phantom.scan(lying="HFP", cut="oblique"),
}
SECOND = {
    "from the side, fine": phantom.scan(cut="upright, from the side", spacing=(0.5, 0.7), shape=(90, 66)),
    "uneven, feet first": phantom.scan(lying="FFS", steps=(1.0,) * 8 + (2.5,) * 8 + (1.0,) * 10),
}
SHIFT = np.array([3.7, -2.2, 5.1])


def opened(scan: phantom.Scan, folder: Path, axis: int) -> Stack:
    (study,) = group(scan_files(phantom.write(scan, folder, phantom.coordinate(axis))).headers)
    return study.series[0].stacks[0]


def on_the_screen(view: View, grid_of: SliceImage, place: tuple[float, float]) -> float:
    """The value of the second series under a place of the screen, linear between its pixels."""
    assert grid_of.grid is not None
    matrix = view.matrix_of(grid_of.grid)
    assert matrix is not None
    column, row, _ = np.linalg.solve(matrix, (*place, 1.0)) - 0.5
    r, c = int(np.floor(row)), int(np.floor(column))
    square = np.array([[grid_of.value_at(r + i, c + j) for j in (0, 1)] for i in (0, 1)], float)
    return float(np.outer([1 - row + r, row - r], [1 - column + c, column - c]).ravel() @ square.ravel())


@pytest.mark.parametrize("moved", [False, True], ids=["one space", "after a registration"])
@pytest.mark.parametrize("second", SECOND)
@pytest.mark.parametrize("first", FIRST)
def test_what_lies_over_a_slice_is_what_lies_there_in_the_patient(
    first: str, second: str, moved: bool, tmp_path: Path
) -> None:
    """Under each landmark of the first series' slice the second shows the coordinates of that point."""
    base = opened(FIRST[first], tmp_path / "first", 0)
    transform = np.eye(4)
    if moved:
        transform[:3, :3], transform[:3, 3] = phantom.turned(8, 12), SHIFT
    volumes = [build(opened(SECOND[second], tmp_path / f"{axis}", axis)) for axis in range(3)]
    series = group([base.slices[0].header])[0].series[0]
    checked = 0
    for landmark in LANDMARKS:
        index = base.nearest(landmark)
        assert index is not None
        one = base.slices[index]
        assert one.grid is not None
        row, column, _ = one.grid.to_pixel(landmark)
        there = one.grid.to_patient(float(row), float(column))
        expected = transform[:3, :3] @ there + transform[:3, 3]
        state = ViewState(None, series, base, index, zoom=3.3, pan=(7, -9), quarter_turns=1, flip_v=True)
        view = View.of(state, 600, 500, load(one))
        place = view.to_screen(float(row) + 0.5, float(column) + 0.5)
        for axis, volume in enumerate(volumes):
            over = Second(volume, series, transform if moved else None).over(one)
            assert over is not None
            image = load(over)
            if image.value_at(*pixel_under(view, image, place)) is None:
                continue  # the second series does not reach there
            shown = on_the_screen(view, image, place) / phantom.UNITS_PER_MM
            assert shown == pytest.approx(expected[axis], abs=TOLERANCE)
            checked += 1
    assert checked >= 6


def pixel_under(view: View, image: SliceImage, place: tuple[float, float]) -> tuple[int, int]:
    assert image.grid is not None
    matrix = view.matrix_of(image.grid)
    assert matrix is not None
    column, row, _ = np.linalg.solve(matrix, (*place, 1.0))
    return int(row), int(column)


def test_a_finer_series_is_shown_as_fine_as_it_is(tmp_path: Path) -> None:
    base = opened(FIRST["transverse"], tmp_path / "first", 0)
    volume = build(opened(phantom.scan(spacing=(0.25, 0.25), shape=(160, 160)), tmp_path / "fine", 1))
    over = Second(volume, group([base.slices[0].header])[0].series[0]).over(base.slices[3])
    assert over is not None
    assert over.grid is not None
    assert over.grid.spacing == pytest.approx((0.25, 0.25))


def volume_like(values: NDArray[np.int16], tmp_path: Path) -> Volume:
    scan = phantom.scan(steps=(2.0,) * 3)
    return build(opened(scan, tmp_path, 0))


def test_below_the_threshold_and_outside_the_first_series_is_seen_alone(tmp_path: Path) -> None:
    volume = volume_like(np.zeros(1, np.int16), tmp_path / "v")
    series = group(scan_files([next((tmp_path / "v").iterdir())]).headers)[0].series[0]
    stored = np.array([[0, 100], [200, -5]], np.int16)
    image = SliceImage(series.stacks[0].slices[0].ref, stored, padding=(-5, -5))
    window = Window.from_range(0, 200)
    alpha = Fusion(Second(volume, series), window, threshold=150).picture(image) >> 24
    assert alpha.tolist() == [[0, 0], [255, 0]]
    assert (Fusion(Second(volume, series), window).picture(image) >> 24).tolist() == [[255, 255], [255, 0]]
    hot = Fusion(Second(volume, series), window, colours="hot-iron").picture(image)
    assert hot[0, 1] == 0xFFFE0000 or hot[0, 1] == 0xFFFF0000  # the middle of hot iron is red


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> tuple[Viewport, Viewport]:
    """Two series of one space side by side, the left one active."""
    phantom.write(FIRST["transverse"], tmp_path / "both" / "a", phantom.blobs(LANDMARKS), SeriesNumber=1)
    phantom.write(
        SECOND["from the side, fine"], tmp_path / "both" / "b", phantom.blobs(LANDMARKS), SeriesNumber=2
    )
    return side_by_side(qtbot, window, [tmp_path / "both"])


def side_by_side(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> tuple[Viewport, Viewport]:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths(paths)
    window.trigger("view.layout-1x2")
    left, right = window.stage.widget.shown
    for viewport, row in zip((left, right), window.browser.rows, strict=True):
        window.show_entry(row, viewport.viewport_id)
    qtbot.waitUntil(lambda: not left.is_waiting and not right.is_waiting)
    window.stage.widget.activate(left)
    return left, right


def fused(qtbot: QtBot, window: MainWindow, viewport: Viewport) -> Fusion:
    qtbot.waitUntil(lambda: viewport.state.fusion is not None and viewport.has_second)
    assert viewport.state.fusion is not None
    return viewport.state.fusion


def test_two_series_of_one_space_are_fused_and_scrolled_together(
    qtbot: QtBot, window: MainWindow, pair: tuple[Viewport, Viewport]
) -> None:
    left, _ = pair
    plain = left.picture()
    window.trigger("view.fuse")
    fused(qtbot, window, left)
    assert left.picture() != plain
    qtbot.waitUntil(window.fusion_bar.isVisible)
    window.trigger("image.next-slice")
    qtbot.waitUntil(lambda: not left.is_waiting and left.has_second)
    window.trigger("edit.undo")
    assert left.state.fusion is None
    qtbot.waitUntil(lambda: not window.fusion_bar.isVisible())


@pytest.mark.parametrize("mode", MODES)
def test_every_way_of_comparing_is_seen_and_undone(
    qtbot: QtBot, window: MainWindow, pair: tuple[Viewport, Viewport], mode: str
) -> None:
    left, right = pair
    right.set_state(right.state.at(right.state.index + 2))
    plain = left.picture()
    window.trigger(f"view.compare-{mode}")
    fused(qtbot, window, left)
    assert window.registry[f"view.compare-{mode}"].checked(window)  # type: ignore[misc]  # it is on or off
    assert left.picture() != plain or mode == "blink"
    if mode == "difference":  # both series show the same balls at the same places, in windows of their own
        assert brightness(left.picture()) < brightness(plain)
    window.trigger("view.take-off")
    assert left.state.fusion is None


def brightness(picture: QImage) -> float:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    middle = rows[grey.height() // 4 : -grey.height() // 4, grey.width() // 4 : 3 * grey.width() // 4]
    return float(middle.mean())


def test_the_bar_changes_how_the_second_series_is_seen(
    qtbot: QtBot, window: MainWindow, pair: tuple[Viewport, Viewport]
) -> None:
    left, _ = pair
    window.trigger("view.fuse")
    fused(qtbot, window, left)
    bar = window.fusion_bar
    qtbot.waitUntil(bar.isVisible)
    bar.amount.setValue(80)
    bar.amount.setValue(90)
    bar.palette_.setCurrentIndex(bar.palette_.findData("pet"))
    bar.threshold.setValue(500)
    bar.low.setValue(100)
    fusion = left.state.fusion
    assert fusion is not None
    assert (fusion.opacity, fusion.colours, fusion.threshold) == (0.9, "pet", 500)
    assert fusion.window.low == pytest.approx(100)
    for _ in range(3):
        window.trigger("edit.undo")
    assert left.state.fusion.opacity == 0.9  # type: ignore[union-attr]  # still fused
    window.trigger("edit.undo")  # the slider's steps belong together
    assert left.state.fusion.opacity == 0.5  # type: ignore[union-attr]  # still fused
    bar.remove.click()
    assert left.state.fusion is None


def test_series_of_two_spaces_are_registered_and_then_checked_in_squares(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    balls = np.array([[11.0, -13, 16], [-6, -7, 11], [0.7, 6, 4], [14, 2, 9], [-9, -20, 20], [3, -2, 24]])
    scan = phantom.scan(spacing=(1.5, 1.5))
    phantom.write(scan, tmp_path / "a", phantom.blobs(balls, 4), SeriesNumber=1)
    phantom.write(
        scan,
        tmp_path / "b",
        phantom.blobs(balls + np.array([3.0, -2.0, 2.0]), 4),
        SeriesNumber=2,
        FrameOfReferenceUID="1.2.3.4",
    )
    left, _ = side_by_side(qtbot, window, [tmp_path / "a", tmp_path / "b"])
    assert "register them first" in (window.registry.reason("view.fuse", window) or "")
    window.trigger("view.register")
    qtbot.waitUntil(lambda: left.state.fusion is not None, timeout=60_000)
    fusion = fused(qtbot, window, left)
    assert fusion.mode == "checker"
    assert "check by eye" in fusion.label
    assert "Check by eye" in window.bottom.notices.text
    found = fusion.second.transform
    assert found is not None
    there = balls @ found[:3, :3].T + found[:3, 3]
    assert np.linalg.norm(there - balls - [3.0, -2.0, 2.0], axis=1).max() < 1.0


def test_images_without_a_place_are_compared_as_pictures_and_that_is_said(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    left, _ = side_by_side(qtbot, window, [make_study("a", slices=1), make_study("b", slices=1)])
    assert "register" in (window.registry.reason("view.fuse", window) or "")
    window.trigger("view.compare-swipe")
    overlay = left.state.overlay
    assert isinstance(overlay, Overlay)
    assert "not aligned" in overlay.label
    assert not left.state.is_generated
    window.trigger("view.compare-difference")
    assert left.state.overlay is not None
    assert left.state.overlay.mode == "difference"
    window.trigger("view.take-off")
    assert left.state.overlay is None


def test_a_generated_series_over_an_acquired_one_carries_the_mark(tmp_path: Path) -> None:
    from dataclasses import replace

    base = opened(FIRST["transverse"], tmp_path / "first", 0)
    series = group([base.slices[0].header])[0].series[0]
    volume = build(base)
    made = Fusion(Second(volume, replace(series, ai_task="CT2MR")), Window(0, 100))
    assert ViewState(None, series, base, 0, fusion=made).is_generated
    assert not ViewState(
        None, series, base, 0, fusion=Fusion(Second(volume, series), Window(0, 100))
    ).is_generated
    assert AI_MARK


def test_one_series_alone_has_nothing_to_be_compared_with(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    assert "no image" in (window.registry.reason("view.fuse", window) or "")
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=3)])
    qtbot.waitUntil(lambda: window.current() is not None)
    for action in ("view.fuse", "view.register", "view.compare-swipe"):
        assert "another viewport" in (window.registry.reason(action, window) or "")
    assert "Nothing lies over" in (window.registry.reason("view.take-off", window) or "")
