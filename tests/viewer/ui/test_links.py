"""Viewports that know of each other: what they share, the 3D cursor, reference lines, cine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, UltrasoundMultiFrameImageStorage, generate_uid
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.frames import frame_times
from healthgpt_viewer.ui.viewport.crosshair import on_screen
from healthgpt_viewer.ui.viewport.reference import cut
from healthgpt_viewer.ui.viewport.widget import Viewport
from healthgpt_viewer.ui.window import MainWindow
from tests.viewer import phantom

MakeStudy = Callable[..., Path]
TOLERANCE = 0.05  # mm
LANDMARK = (9.4, -13.2, 15.1)


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> tuple[Viewport, Viewport]:
    """A transverse series on the left and one from the side on the right, of one patient in one space."""
    phantom.write(phantom.scan(), tmp_path / "both" / "a", phantom.coordinate(0), SeriesNumber=1)
    side = phantom.scan(cut="upright, from the side", spacing=(0.9, 0.9), shape=(50, 50))
    phantom.write(side, tmp_path / "both" / "b", phantom.coordinate(1), SeriesNumber=2)
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([tmp_path / "both"])
    window.trigger("view.layout-1x2")
    left, right = window.stage.widget.shown
    for viewport, row in zip((left, right), window.browser.rows, strict=True):
        window.show_entry(row, viewport.viewport_id)
    qtbot.waitUntil(lambda: not left.is_waiting and not right.is_waiting)
    window.stage.widget.activate(left)
    return left, right


def click(view: Viewport, point: tuple[float, float, float]) -> None:
    assert view.view is not None
    assert view.state.slice is not None
    assert view.state.slice.grid is not None
    x, y = on_screen(view.view, view.state.slice.grid, np.asarray(point))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def position_of(view: Viewport) -> np.ndarray:
    assert view.state.slice is not None
    assert view.state.slice.grid is not None
    return np.asarray(view.state.slice.grid.position)


def test_the_3d_cursor_takes_the_others_to_the_point(
    qtbot: QtBot, window: MainWindow, pair: tuple[Viewport, Viewport]
) -> None:
    left, right = pair
    window.trigger("tools.crosshair")
    click(left, LANDMARK)
    crosshair = right.state.crosshair
    assert crosshair is not None
    assert crosshair == left.state.crosshair
    assert np.abs(np.subtract(crosshair.point, LANDMARK))[:2].max() < 0.2  # a mouse goes by pixels
    # The other series stands at the slice through the point: they lie 2 mm apart.
    assert abs(position_of(right)[0] - LANDMARK[0]) <= 1.2
    qtbot.waitUntil(lambda: not right.is_waiting)
    click(right, LANDMARK)
    assert abs(position_of(left)[2] - LANDMARK[2]) <= 1.2


def test_without_the_3d_cursor_each_stays_where_it_is(
    window: MainWindow, pair: tuple[Viewport, Viewport]
) -> None:
    left, right = pair
    window.trigger("tools.crosshair")
    window.trigger("view.cursor-3d")
    index = right.state.index
    click(left, LANDMARK)
    assert right.state.index == index
    assert right.state.crosshair is None


def test_a_reference_line_lies_where_the_planes_meet(pair: tuple[Viewport, Viewport]) -> None:
    """Both ends lie in both planes, and as far out as the pixels of the other slice reach."""
    plane, other = (view.state.slice.grid for view in pair if view.state.slice is not None)
    assert plane is not None
    assert other is not None
    ends = cut(plane, other)
    assert ends is not None
    for grid in (plane, other):
        assert np.abs(ends @ grid.normal - grid.distance).max() < TOLERANCE
    assert np.linalg.norm(ends[1] - ends[0]) == pytest.approx(50 * 0.9, abs=TOLERANCE)
    assert cut(plane, plane) is None


def test_reference_lines_are_drawn_and_taken_away(
    window: MainWindow, pair: tuple[Viewport, Viewport]
) -> None:
    _, right = pair
    plain = right.picture()
    window.trigger("view.reference-lines")
    assert right.picture() != plain
    assert pair[0].picture() == pair[0].picture()
    window.trigger("view.reference-lines")
    assert right.picture() == plain


def test_each_of_the_links_is_a_switch(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study("a", slices=7)])
    window.trigger("view.layout-1x2")
    left, right = window.stage.widget.shown
    for viewport in (left, right):
        window.show_entry(window.browser.rows[0], viewport.viewport_id)
    qtbot.waitUntil(lambda: not left.is_waiting and not right.is_waiting)
    window.stage.widget.activate(left)
    window.trigger("view.link-zoom")
    assert [window.stage.shares(name) for name in ("scroll", "zoom", "window")] == [False, True, False]
    index = right.state.index
    window.trigger("image.next-slice")
    left.set_state(left.view.zoomed(1.5, 10, 10))  # type: ignore[union-attr]  # the pixels are there
    assert right.state.index == index
    assert right.state.zoom == left.state.zoom
    window.trigger("view.link-scroll")
    assert right.state.index == left.state.index
    window.trigger("view.link-window")
    window.trigger("image.window-6")
    assert right.state.window == left.state.window
    for name in ("zoom", "scroll", "window"):
        window.trigger(f"view.link-{name}")
    assert not window.stage.linked


def test_series_at_right_angles_are_not_scrolled_together(
    window: MainWindow, pair: tuple[Viewport, Viewport]
) -> None:
    left, right = pair
    index = right.state.index
    window.trigger("view.link")
    window.trigger("image.next-slice")
    assert right.state.index == index
    assert right.link_note == "linked, in another plane"
    assert left.state.index != index or len(left.state.stack.slices) > 1  # type: ignore[union-attr]  # shown


def film(folder: Path, frames: int = 6, **attributes: object) -> Path:
    """A colour film as ultrasound writes it; every frame has a grey of its own."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID, dataset.SOPInstanceUID = UltrasoundMultiFrameImageStorage, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    dataset.Modality, dataset.PatientID, dataset.PatientName = "US", "FILM", "Film"
    dataset.Rows, dataset.Columns, dataset.NumberOfFrames = 24, 32, frames
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation, dataset.PlanarConfiguration = 3, "RGB", 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 8, 8, 7, 0
    for name, value in attributes.items():
        setattr(dataset, name, value)
    pixels = np.zeros((frames, 24, 32, 3), np.uint8) + np.arange(frames, dtype=np.uint8)[:, None, None, None]
    dataset.PixelData = pixels.tobytes()
    folder.mkdir()
    dataset.save_as(folder / "film.dcm", enforce_file_format=True)
    return folder


def test_a_film_plays_in_order_and_over_and_over_until_the_reader_scrolls(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([film(tmp_path / "us", FrameTime=40)])
    viewport = window.stage.active
    qtbot.waitUntil(lambda: viewport.state.stack is not None and not viewport.is_waiting)
    seen: list[int] = []
    viewport.image_changed.connect(lambda v: seen.append(int(v.image.stored[0, 0, 0])))
    window.trigger("image.cine")
    assert window.stage.cine.words == "25 frames/s, as the file says"
    qtbot.waitUntil(lambda: len(seen) >= 8)
    steps = np.diff(seen) % 6
    assert steps.min() >= 1
    window.trigger("image.cine-slower")
    assert window.stage.cine.words == "20 frames/s"
    viewport.go((viewport.state.index + 2) % 6)
    qtbot.waitUntil(lambda: not window.stage.cine.playing)
    assert window.registry.reason("image.cine-faster", window) is not None


def test_escape_stops_the_film(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=5)])
    qtbot.waitUntil(lambda: window.current() is not None)
    window.trigger("image.cine")
    assert window.stage.cine.words == "10 frames/s"
    window.trigger("tools.stop")
    assert not window.stage.cine.playing


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"FrameTime": "33.3"}, [33.3] * 3),
        ({"FrameTimeVector": [0, 40, 60]}, [40, 60, 50]),
        ({"FrameTimeVector": [0, 40]}, None),
        ({"CineRate": 25}, [40] * 3),
        ({"RecommendedDisplayFrameRate": 50, "FrameTime": "0"}, [20] * 3),
        ({}, None),
    ],
)
def test_the_time_of_a_frame_is_that_of_the_file(
    given: dict[str, object], expected: list[float] | None
) -> None:
    dataset = Dataset()
    for name, value in given.items():
        setattr(dataset, name, value)
    found = frame_times(dataset, 3)
    assert found == (pytest.approx(expected) if expected else None)
