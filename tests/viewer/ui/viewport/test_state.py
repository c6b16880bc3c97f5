"""Screen, pixels and patient: there and back under every zoom, pan, flip and turn."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from healthgpt_viewer.imaging.geometry import Box, PatientGrid, Vector, orientation_letters
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.ui.viewport.state import MAX_ZOOM, Overlay, View, ViewState, changed

MakeState = Callable[..., ViewState]

_TURNS = list(itertools.product((False, True), (False, True), range(4)))
_PIXELS = np.zeros((40, 60), np.int16)
_SPACING = (0.7, 0.35)
_SAGITTAL: tuple[Vector, Vector] = ((0, 1, 0), (0, 0, -1))


def view_of(state: ViewState, width: float = 300, height: float = 200) -> View:
    one = state.slice
    assert one is not None
    assert one.memory is not None
    return View.of(state, width, height, one.memory)


@pytest.mark.parametrize(("flip_h", "flip_v", "turns"), _TURNS)
@pytest.mark.parametrize(("zoom", "pan"), [(None, (0.0, 0.0)), (3.5, (40.0, -25.0)), (0.2, (-1000.0, 3.0))])
def test_screen_pixel_and_patient_there_and_back(
    make_state: MakeState,
    flip_h: bool,
    flip_v: bool,
    turns: int,
    zoom: float | None,
    pan: tuple[float, float],
) -> None:
    state = make_state(
        _PIXELS, spacing=_SPACING, directions=_SAGITTAL, zoom=zoom, pan=pan, flip_h=flip_h, flip_v=flip_v,
        quarter_turns=turns,
    )  # fmt: skip
    view, one = view_of(state), state.slice
    assert one is not None
    assert one.grid is not None
    for landmark in ([-40.0, 30.0, -8.0], [-40.0, 25.0, 0.0], [-40.0, 77.0, 12.5]):
        row, column, distance = one.grid.to_pixel(landmark)
        assert distance == pytest.approx(0)
        x, y = view.to_screen(row + 0.5, column + 0.5)
        back_row, back_column = view.to_image(x, y)
        there = one.grid.to_patient(back_row - 0.5, back_column - 0.5)
        assert np.abs(there - landmark).max() < 1e-6


@pytest.mark.parametrize(("flip_h", "flip_v", "turns"), _TURNS)
def test_letters_say_where_the_screen_points_to(
    make_state: MakeState, flip_h: bool, flip_v: bool, turns: int
) -> None:
    """Against the direction in the patient from the middle of the screen to each of its edges."""
    for directions in (((1, 0, 0), (0, 1, 0)), _SAGITTAL, ((1, 0, 0), (0, 0.9483237, -0.3173047))):
        state = make_state(
            _PIXELS,
            spacing=_SPACING,
            directions=directions,
            flip_h=flip_h,
            flip_v=flip_v,
            quarter_turns=turns,
        )
        view, one = view_of(state), state.slice
        assert one is not None
        assert one.grid is not None
        for side, (x, y) in {"left": (-1, 0), "right": (1, 0), "top": (0, -1), "bottom": (0, 1)}.items():
            start, end = (
                one.grid.to_patient(*view.to_image(150 + 50 * x * step, 100 + 50 * y * step))
                for step in (0, 1)
            )
            towards = (end - start) / np.linalg.norm(end - start)
            assert view.letters()[side] == orientation_letters(towards), side


def test_an_axial_slice_as_it_is_stored_and_flipped(make_state: MakeState) -> None:
    plain = view_of(make_state(_PIXELS)).letters()
    assert plain == {"left": "R", "right": "L", "top": "A", "bottom": "P"}
    flipped = view_of(make_state(_PIXELS, flip_h=True)).letters()
    assert flipped == {"left": "L", "right": "R", "top": "A", "bottom": "P"}
    turned = view_of(make_state(_PIXELS, quarter_turns=1)).letters()
    assert turned == {"left": "P", "right": "A", "top": "R", "bottom": "L"}


def test_without_an_orientation_there_are_no_letters(make_state: MakeState) -> None:
    assert view_of(make_state(_PIXELS, placed=False)).letters() == {}


@pytest.mark.parametrize(("flip_h", "flip_v", "turns"), _TURNS)
def test_the_whole_image_fits_and_fills_one_side(
    make_state: MakeState, flip_h: bool, flip_v: bool, turns: int
) -> None:
    state = make_state(_PIXELS, spacing=_SPACING, flip_h=flip_h, flip_v=flip_v, quarter_turns=turns)
    corners = [view_of(state).to_screen(row, column) for row in (0, 40) for column in (0, 60)]
    xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    assert xs[0] >= -1e-6
    assert ys[0] >= -1e-6
    assert xs[-1] <= 300 + 1e-6
    assert ys[-1] <= 200 + 1e-6
    assert [xs[0], ys[0]] == pytest.approx([300 - xs[-1], 200 - ys[-1]])
    assert min(xs[0], ys[0]) == pytest.approx(0, abs=1e-6)


def test_pixels_that_are_not_square_are_shown_in_their_shape(make_state: MakeState) -> None:
    view = view_of(make_state(np.zeros((128, 256), np.int16), spacing=(0.2, 0.1)), 400, 400)
    (left, top), (right, bottom) = view.to_screen(0, 0), view.to_screen(128, 256)
    assert [right - left, bottom - top] == pytest.approx([400, 400])
    ratio = view_of(
        make_state(np.zeros((30, 60), np.int16), placed=False, image={"pixel_aspect": 2.0}), 400, 400
    )
    (left, top), (right, bottom) = ratio.to_screen(0, 0), ratio.to_screen(30, 60)
    assert right - left == pytest.approx(bottom - top)


def test_the_pixel_under_a_point(make_state: MakeState) -> None:
    view = view_of(make_state(np.zeros((4, 4), np.int16)), 400, 400)
    assert view.to_pixel(0, 0) == (0, 0)
    assert view.to_pixel(99.9, 0) == (0, 0)
    assert view.to_pixel(100.1, 399.9) == (3, 1)
    assert view.to_pixel(400.1, 10) is None
    assert view.to_pixel(-0.1, 10) is None
    assert view_of(make_state(np.zeros((4, 4), np.int16), flip_h=True), 400, 400).to_pixel(1, 1) == (0, 3)


@pytest.mark.parametrize(("flip_h", "flip_v", "turns"), _TURNS)
@pytest.mark.parametrize("factor", [1.2, 0.5, 7.0])
def test_zooming_keeps_the_point_under_the_cursor(
    make_state: MakeState, flip_h: bool, flip_v: bool, turns: int, factor: float
) -> None:
    view = view_of(
        make_state(
            _PIXELS, spacing=_SPACING, flip_h=flip_h, flip_v=flip_v, quarter_turns=turns, pan=(12.0, -7.0)
        )
    )
    zoomed = replace(view, state=view.zoomed(factor, 210, 60))
    assert zoomed.to_image(210, 60) == pytest.approx(view.to_image(210, 60))
    assert zoomed.zoom == pytest.approx(view.zoom * factor)


def test_zoom_has_limits(make_state: MakeState) -> None:
    view = view_of(make_state(_PIXELS, spacing=_SPACING))
    assert view.zoomed(1e9, 0, 0).zoom == pytest.approx(MAX_ZOOM / min(_SPACING))
    smallest = view.zoomed(1e-9, 0, 0).zoom
    assert smallest is not None
    assert 0 < smallest < view.fit_zoom
    assert view_of(make_state(np.zeros((50, 50), np.int16)), 100, 100).percent == pytest.approx(200)


def test_another_slice_stays_in_the_stack_and_drops_the_rectangle(make_state: MakeState) -> None:
    state = make_state(*[_PIXELS] * 5, index=2, region=Box(1, 1, 5, 5))
    assert state.at(99).index == 4
    assert state.at(-5).index == 0
    assert state.at(3).region is None
    assert state.at(2) is state
    assert ViewState().at(3).index == 0


def test_another_stack_is_seen_afresh(make_state: MakeState) -> None:
    state = make_state(*[_PIXELS] * 5, zoom=3.0, pan=(5.0, 5.0), flip_h=True, invert=True, hide_patient=True)
    assert state.series is not None
    assert state.stack is not None
    other = state.with_stack(state.study, state.series, state.stack)
    assert (other.index, other.zoom, other.flip_h, other.invert, other.window) == (
        2,
        None,
        False,
        False,
        None,
    )
    assert (other.text, other.hide_patient) == ("none", True)
    assert state.with_stack(state.study, state.series, state.stack, 4).index == 4


# Overlays.


def overlay_of(state: ViewState, box: Box, side: int = 64, **fields: Any) -> Overlay:
    one = state.slice
    assert one is not None
    assert one.grid is not None
    pixels = np.zeros((side, side), np.uint8)
    return Overlay(pixels, one.grid.from_box(box, side, side), one.ref, "Synthetic MR", **fields)


@pytest.mark.parametrize(("flip_h", "flip_v", "turns"), _TURNS)
def test_an_overlay_lies_where_the_patient_is(
    make_state: MakeState, flip_h: bool, flip_v: bool, turns: int
) -> None:
    """A landmark is at one place of the screen, in the slice and in what lies over it."""
    state = make_state(_PIXELS, spacing=_SPACING, flip_h=flip_h, flip_v=flip_v, quarter_turns=turns, zoom=2.5)
    box = Box(-4.0, 10.0, 48.0, 40.0)
    state = replace(state, overlay=overlay_of(state, box))
    view = view_of(state)
    matrix = view.overlay_matrix()
    assert matrix is not None
    for row, column in ((0.0, 0.0), (17.3, 22.0), (40.0, 60.0)):
        x, y, _ = matrix @ ((column - box.col0) / box.cols * 64, (row - box.row0) / box.rows * 64, 1)
        assert (x, y) == pytest.approx(view.to_screen(row, column), abs=1e-6)


def test_an_overlay_of_a_tilted_grid_of_its_own_is_placed_by_coordinates(make_state: MakeState) -> None:
    """The same plane, with rows and columns changed about: still at its place."""
    state = make_state(_PIXELS)
    grid = PatientGrid(30, 30, (-40.0, 25.0, 0.0), (0, 1, 0), (1, 0, 0), (2.0, 2.0))
    one = state.slice
    assert one is not None
    state = replace(state, overlay=Overlay(np.zeros((30, 30), np.uint8), grid, one.ref, "x"))
    view = view_of(state)
    matrix = view.overlay_matrix()
    assert matrix is not None
    x, y, _ = matrix @ (7.5, 3.5, 1)  # the centre of pixel (3, 7) of the overlay
    patient = grid.to_patient(3, 7)
    assert one.grid is not None
    row, column, _ = one.grid.to_pixel(patient)
    assert (x, y) == pytest.approx(view.to_screen(row + 0.5, column + 0.5))


def test_an_overlay_of_another_plane_or_slice_is_not_shown(make_state: MakeState) -> None:
    state = make_state(_PIXELS, _PIXELS)
    overlay = overlay_of(state, Box.whole(40, 60))
    assert overlay.grid is not None
    away = replace(overlay, grid=replace(overlay.grid, position=(-40.0, 25.0, 0.6)))
    assert view_of(replace(state, overlay=away)).overlay_matrix() is None
    shown = replace(state, overlay=overlay)
    assert shown.is_generated
    assert shown.at(1).shown_overlay() is None
    assert not shown.at(1).is_generated
    assert view_of(shown.at(1)).overlay_matrix() is None
    assert replace(shown, overlay=replace(overlay, source=ImageRef("other"))).shown_overlay() is None


def test_an_overlay_without_a_place_covers_the_image(make_state: MakeState) -> None:
    state = make_state(_PIXELS, placed=False, quarter_turns=1)
    one = state.slice
    assert one is not None
    state = replace(state, overlay=Overlay(np.zeros((10, 10), np.uint8), None, one.ref, "x"))
    view = view_of(state)
    matrix = view.overlay_matrix()
    assert matrix is not None
    for across, down in ((0, 0), (1, 0), (0, 1), (1, 1)):
        x, y, _ = matrix @ (10 * across, 10 * down, 1)
        assert (x, y) == pytest.approx(view.to_screen(40 * down, 60 * across))


def test_what_is_generated(make_state: MakeState) -> None:
    assert not make_state(_PIXELS).is_generated
    assert make_state(_PIXELS, ai_task="CT2MR").is_generated
    assert not ViewState().is_generated
    assert changed(make_state(_PIXELS), window=Window(1, 2)).window == Window(1, 2)


@pytest.mark.parametrize(("flip_h", "flip_v", "turns"), _TURNS)
def test_what_is_seen_of_an_image(make_state: MakeState, flip_h: bool, flip_v: bool, turns: int) -> None:
    turned = {"flip_h": flip_h, "flip_v": flip_v, "quarter_turns": turns}
    fitted = view_of(make_state(_PIXELS, spacing=_SPACING, **turned))
    assert fitted.visible == Box.whole(40, 60)
    near = view_of(make_state(_PIXELS, spacing=_SPACING, zoom=20.0, pan=(30.0, 0.0), **turned))
    seen = near.visible
    assert seen is not None
    wide, high = (200, 300) if turns % 2 else (300, 200)
    assert (seen.rows, seen.cols) == pytest.approx((high / 20 / 0.7, wide / 20 / 0.35))
    middle = seen.row0 + seen.rows / 2, seen.col0 + seen.cols / 2
    assert near.to_image(150, 100) == pytest.approx(middle)
    gone = view_of(make_state(_PIXELS, spacing=_SPACING, zoom=20.0, pan=(9000.0, 0.0), **turned))
    assert gone.visible is None
