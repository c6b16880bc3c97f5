"""A real viewport: wheel, drags, rectangle, slider, and frames that come late or not at all."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from weakref import ref

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.ui.viewport.painter import Colours
from healthgpt_viewer.ui.viewport.state import Overlay, ViewState, changed
from healthgpt_viewer.ui.viewport.widget import SERIES_MIME, Viewport
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
MakeState = Callable[..., ViewState]
MakeViewport = Callable[..., Viewport]

_LEFT, _RIGHT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
_NO_KEY, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def wheel(
    viewport: Viewport, steps: float, *, control: bool = False, at: tuple[int, int] = (120, 300)
) -> None:
    place = QPointF(*at)
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, round(steps * 120)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier if control else _NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def drag(
    viewport: Viewport,
    start: tuple[int, int],
    end: tuple[int, int],
    button: Qt.MouseButton = _LEFT,
    key: Qt.KeyboardModifier = _NO_KEY,
) -> None:
    QTest.mousePress(viewport, button, key, QPoint(*start))
    for step in (0.3, 0.7, 1.0):
        between = [round(a + step * (b - a)) for a, b in zip(start, end, strict=True)]
        QTest.mouseMove(viewport, QPoint(*between))
    QTest.mouseRelease(viewport, button, key, QPoint(*end))


class Edits:
    """What a viewport said about gestures that ended."""

    def __init__(self, viewport: Viewport) -> None:
        self.made: list[tuple[str, ViewState, ViewState]] = []
        viewport.edited.connect(lambda *edit: self.made.append(edit))


# Scrolling.


def test_a_stack_opens_in_its_middle_in_its_own_window(viewport: Viewport) -> None:
    assert viewport.state.index == 3
    assert viewport.state.window == Window(40, 80)
    assert viewport.image is not None
    assert viewport.image.value_at(0, 0) == 3
    assert (viewport.slider.minimum(), viewport.slider.maximum(), viewport.slider.value()) == (0, 6, 3)


def test_the_wheel_goes_through_the_stack_and_stops_at_its_ends(qtbot: QtBot, viewport: Viewport) -> None:
    wheel(viewport, -1)
    assert viewport.state.index == 4
    wheel(viewport, 1)
    wheel(viewport, 1)
    assert viewport.state.index == 2
    for _ in range(9):
        wheel(viewport, 1)
    assert viewport.state.index == 0
    wheel(viewport, -20)
    assert viewport.state.index == 6
    assert viewport.slider.value() == 6
    qtbot.waitUntil(lambda: viewport.image is not None and viewport.image.value_at(0, 0) == 6)


def test_a_fine_wheel_moves_too(viewport: Viewport) -> None:
    wheel(viewport, -0.25)
    assert viewport.state.index == 4


def test_control_and_wheel_zoom_about_the_cursor(viewport: Viewport) -> None:
    before = viewport.view
    assert before is not None
    wheel(viewport, 2, control=True, at=(100, 250))
    after = viewport.view
    assert after is not None
    assert after.zoom == pytest.approx(1.44 * before.zoom)
    assert after.to_image(100, 250) == pytest.approx(before.to_image(100, 250))
    assert viewport.state.index == 3


def test_the_slider_goes_to_a_slice(qtbot: QtBot, viewport: Viewport) -> None:
    with qtbot.waitSignal(viewport.activated):
        viewport.slider.setValue(5)
    assert viewport.state.index == 5
    viewport.go(-1)
    assert (viewport.state.index, viewport.slider.value()) == (6, 6)


def test_the_last_wish_is_shown_however_fast_one_scrolls(qtbot: QtBot, viewport: Viewport) -> None:
    for index in (0, 6, 1, 5, 2, 4, 0):
        viewport.go(index)
    one = viewport.state.slice
    assert one is not None
    qtbot.waitUntil(lambda: viewport.image is not None and viewport.image.ref == one.ref)
    qtbot.wait(50)
    assert viewport.image is not None
    assert viewport.image.ref == one.ref
    assert viewport.image.value_at(0, 0) == 0


def test_keys_go_through_the_stack(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=5)])
    active = window.stage.active
    qtbot.waitUntil(lambda: active.image is not None)
    active.setFocus()
    start = active.state.index
    for key, index in (
        (Qt.Key.Key_Down, start + 1),
        (Qt.Key.Key_Up, start),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 4),
    ):
        QTest.keyClick(active, key)
        assert active.state.index == index


# Drags.


def test_dragging_changes_window_and_level_and_is_one_edit(viewport: Viewport) -> None:
    edits = Edits(viewport)
    drag(viewport, (100, 200), (175, 230))
    window = viewport.state.window
    assert window is not None
    # Each pixel is a three-hundredth of the width it began with: 80.
    assert [window.width, window.center] == pytest.approx([100, 48])
    ((name, before, after),) = edits.made
    assert (name, before.window, after) == ("Window", Window(40, 80), viewport.state)


def test_a_window_never_turns_over(viewport: Viewport) -> None:
    drag(viewport, (390, 200), (5, 200))
    assert viewport.state.window is not None
    assert viewport.state.window.width >= 1


def test_the_view_stays_until_what_it_shows_is_another(viewport: Viewport) -> None:
    kept = viewport.view
    assert kept is not None
    assert viewport.view is kept
    viewport.set_state(replace(viewport.state, flip_h=not viewport.state.flip_h))
    turned = viewport.view
    assert turned is not None
    assert turned.state.flip_h != kept.state.flip_h
    viewport.resize(viewport.width() + 40, viewport.height())
    wider = viewport.view
    assert wider is not None
    assert wider.width == turned.width + 40


def test_a_click_is_no_drag(viewport: Viewport) -> None:
    edits, before = Edits(viewport), viewport.state
    drag(viewport, (100, 200), (102, 201))
    QTest.mouseClick(viewport, _LEFT, _NO_KEY, QPoint(50, 50))
    assert edits.made == []
    assert viewport.state is before


@pytest.mark.parametrize(("button", "key"), [(_MIDDLE, _NO_KEY), (_LEFT, _SHIFT)])
def test_middle_button_or_shift_move_the_image(
    viewport: Viewport, button: Qt.MouseButton, key: Qt.KeyboardModifier
) -> None:
    edits, before = Edits(viewport), viewport.view
    assert before is not None
    drag(viewport, (100, 100), (160, 70), button, key)
    after = viewport.view
    assert after is not None
    assert after.to_image(160, 70) == pytest.approx(before.to_image(100, 100))
    assert after.zoom == before.zoom
    assert [name for name, _, _ in edits.made] == ["Pan"]


def test_the_right_button_zooms_by_a_drag_and_opens_the_menu_by_a_click(
    qtbot: QtBot, viewport: Viewport
) -> None:
    menus: list[QPoint] = []
    viewport.menu_wanted.connect(menus.append)
    before = viewport.view
    assert before is not None
    drag(viewport, (200, 300), (200, 150), _RIGHT)
    after = viewport.view
    assert after is not None
    assert after.zoom == pytest.approx(2 * before.zoom)
    assert after.to_image(200, 300) == pytest.approx(before.to_image(200, 300))
    assert menus == []
    QTest.mouseClick(viewport, _RIGHT, _NO_KEY, QPoint(60, 70))
    assert menus == [viewport.mapToGlobal(QPoint(60, 70))]


def test_the_scroll_tool_goes_down_the_stack(viewport: Viewport) -> None:
    viewport.tool = "scroll"
    drag(viewport, (100, 100), (100, 124))
    assert viewport.state.index == 6
    drag(viewport, (100, 300), (100, 100))
    assert viewport.state.index == 0


def test_the_zoom_tool(viewport: Viewport) -> None:
    viewport.tool = "zoom"
    before = viewport.view
    assert before is not None
    drag(viewport, (100, 100), (100, 250))
    after = viewport.view
    assert after is not None
    assert after.zoom == pytest.approx(before.zoom / 2)


# The rectangle: 32 pixels on 400, 12.5 screen pixels each.


def test_a_rectangle_is_drawn_in_pixel_edges_from_any_corner(qtbot: QtBot, viewport: Viewport) -> None:
    viewport.tool = "region"
    edits = Edits(viewport)
    with qtbot.waitSignal(viewport.region_drawn) as signal:
        drag(viewport, (50, 100), (150, 300))
    assert signal.args == [Box(8, 4, 16, 8)]
    drag(viewport, (150, 300), (50, 100))
    assert viewport.state.region == Box(8, 4, 16, 8)
    assert [name for name, _, _ in edits.made] == ["Rectangle", "Rectangle"]


def test_a_rectangle_stays_inside_the_image(viewport: Viewport) -> None:
    viewport.tool = "region"
    drag(viewport, (300, 350), (399, 410))
    assert viewport.state.region == Box(28, 24, 4, 8)
    viewport.resize(600, 416)
    drag(viewport, (10, 20), (200, 60))
    assert viewport.state.region == Box(2, 0, 3, 8)


def test_a_rectangle_follows_flips_and_turns(viewport: Viewport) -> None:
    viewport.tool = "region"
    viewport.set_state(changed(viewport.state, flip_h=True))
    drag(viewport, (50, 100), (150, 300))
    assert viewport.state.region == Box(8, 20, 16, 8)
    viewport.set_state(changed(viewport.state, flip_h=False, quarter_turns=1, region=None))
    drag(viewport, (50, 100), (150, 300))
    assert viewport.state.region == Box(20, 8, 8, 16)


def test_a_click_takes_the_rectangle_away_and_scrolling_too(qtbot: QtBot, viewport: Viewport) -> None:
    viewport.tool = "region"
    drag(viewport, (50, 100), (150, 300))
    with qtbot.waitSignal(viewport.region_drawn) as signal:
        QTest.mouseClick(viewport, _LEFT, _NO_KEY, QPoint(60, 60))
    assert signal.args == [None]
    assert viewport.state.region is None
    drag(viewport, (50, 100), (150, 300))
    wheel(viewport, -1)
    assert viewport.state.region is None


def test_a_rectangle_of_no_size_is_none(viewport: Viewport) -> None:
    viewport.tool = "region"
    drag(viewport, (50, 100), (52, 300))
    assert viewport.state.region is None


# Other hands.


def test_a_double_click_asks_for_the_viewport_alone(qtbot: QtBot, viewport: Viewport) -> None:
    edits = Edits(viewport)
    with qtbot.waitSignal(viewport.alone_wanted) as signal:
        QTest.mouseDClick(viewport, _LEFT, _NO_KEY, QPoint(200, 200))
    assert signal.args == [viewport]
    assert edits.made == []


def test_series_and_files_are_dropped(qtbot: QtBot, viewport: Viewport, tmp_path: Path) -> None:
    def drop(data: QMimeData) -> None:
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEY)
        QApplication.sendEvent(viewport, enter)
        assert enter.isAccepted()
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEY)
        QApplication.sendEvent(viewport, event)

    series, paths = QMimeData(), QMimeData()
    series.setData(SERIES_MIME, b"1.2.3")
    paths.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.invalid/a.dcm")])
    with qtbot.waitSignal(viewport.series_dropped) as signal:
        drop(series)
    assert signal.args == ["1.2.3"]
    with qtbot.waitSignal(viewport.paths_dropped) as signal:
        drop(paths)
    assert signal.args == [[tmp_path]]


def test_without_an_image_hands_do_no_harm(make_viewport: MakeViewport) -> None:
    viewport = make_viewport()
    wheel(viewport, 1)
    wheel(viewport, 1, control=True)
    drag(viewport, (10, 10), (90, 90))
    viewport.go(3)
    assert viewport.state.slice is None
    assert not viewport.slider.isVisible()
    assert viewport.view is None


# What is shown.


def marked(image: QImage) -> int:
    """How many pixels have the colour of the mark."""
    converted = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(converted.constBits(), np.uint8).reshape(converted.height(), -1)
    pixels = lines[:, : 3 * converted.width()].reshape(-1, 3).astype(int)
    wanted = [int(Colours().ai[i : i + 2], 16) for i in (1, 3, 5)]
    return int((np.abs(pixels - wanted).max(axis=1) < 12).sum())


def test_screenshots_and_exports_carry_the_mark(
    qtbot: QtBot, make_viewport: MakeViewport, make_state: MakeState
) -> None:
    state = make_state(np.full((8, 8), 90, np.uint8), ai_task="CT2MR")
    viewport = make_viewport()
    assert state.series is not None
    assert state.stack is not None
    viewport.show_stack(state.study, state.series, state.stack)
    qtbot.waitUntil(lambda: viewport.image is not None)
    for picture in (viewport.picture(), viewport.picture((150, 150)), viewport.grab().toImage()):
        assert marked(picture) > 150


def test_an_overlay_is_marked_on_its_slice_alone(qtbot: QtBot, viewport: Viewport) -> None:
    assert marked(viewport.grab().toImage()) == 0
    one = viewport.state.slice
    assert one is not None
    overlay = Overlay(np.full((32, 32), 200, np.uint8), one.grid, one.ref, "MR", mode="blink")
    viewport.set_state(changed(viewport.state, overlay=overlay))
    assert marked(viewport.grab().toImage()) > 150
    assert marked(viewport.picture()) > 150
    viewport.go(5)
    qtbot.waitUntil(lambda: viewport.image is not None and viewport.image.value_at(0, 0) == 5)
    assert marked(viewport.grab().toImage()) == 0


def test_the_window_of_the_first_image_stays_while_scrolling(qtbot: QtBot, viewport: Viewport) -> None:
    drag(viewport, (100, 200), (160, 200))
    window = viewport.state.window
    viewport.go(0)
    qtbot.waitUntil(lambda: viewport.image is not None and viewport.image.value_at(0, 0) == 0)
    assert viewport.state.window == window


def test_a_slice_that_cannot_be_read_is_told_and_the_next_is_shown(
    qtbot: QtBot, make_viewport: MakeViewport, opened: Study
) -> None:
    stack = opened.series[0].stacks[0]
    label = stack.slices[3].header.source.label
    Path(label).unlink()
    viewport = make_viewport()
    viewport.show_stack(opened, opened.series[0], stack)
    qtbot.waitUntil(lambda: viewport.problem is not None)
    assert label in str(viewport.problem)
    assert viewport.image is None
    assert not viewport.grab().isNull()
    viewport.go(4)
    qtbot.waitUntil(lambda: viewport.image is not None)
    assert viewport.problem is None


def test_cleared_it_shows_nothing(viewport: Viewport) -> None:
    viewport.clear()
    assert (viewport.image, viewport.state.slice) == (None, None)
    assert not viewport.slider.isVisible()
    assert not viewport.grab().isNull()


def test_a_viewport_that_goes_while_frames_are_read_does_no_harm(
    qtbot: QtBot, make_viewport: MakeViewport, opened: Study, viewport: Viewport
) -> None:
    went = []
    for number in range(5):
        gone = make_viewport(number=number + 1)
        gone.show_stack(opened, opened.series[0], opened.series[0].stacks[0], number)
        gone.close()
        gone.deleteLater()
        went.append(ref(gone))
    del gone
    viewport.go(6)
    qtbot.waitUntil(lambda: viewport.image is not None and viewport.image.value_at(0, 0) == 6)

    def none_is_left() -> bool:
        gc.collect()
        return not any(one() for one in went)

    qtbot.waitUntil(none_is_left)  # what was read for them lets them go
