"""What the model is shown (architecture, "What the model sees"; DICOM contract, section 4)."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_plugin.picture import (
    SIDE_UNKNOWN,
    blackened_outside,
    for_conversion,
    for_question,
    shown_window,
)
from healthgpt_plugin.workflow import crop_to_source
from healthgpt_viewer.imaging.geometry import Box, PatientGrid
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.slice_image import Lut, SliceImage, Window

_AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def image(
    stored: NDArray[np.generic],
    *,
    directions: tuple[tuple[float, float, float], tuple[float, float, float]] | None = _AXIAL,
    spacing: tuple[float, float] = (1.0, 1.0),
    **fields: object,
) -> SliceImage:
    rows, columns = stored.shape[:2]
    grid = PatientGrid(rows, columns, (0, 0, 0), *directions, spacing) if directions else None
    return SliceImage(ImageRef("1.2"), stored, grid=grid, **fields)  # type: ignore[arg-type]  # of mixed types


def ramp(rows: int = 40, columns: int = 30) -> NDArray[np.int16]:
    """A different value in every pixel."""
    return np.arange(rows * columns, dtype=np.int16).reshape(rows, columns)


# A conversion sees modality values through one linear window.


def test_a_conversion_sees_modality_values_through_a_linear_window() -> None:
    stored = np.array([[0, 500], [1000, 2000]], np.int16)
    seen = for_conversion(image(stored, slope=2.0, intercept=-1000.0), (-1000, 1000))
    assert seen.picture.tolist() == [[0, 128], [255, 255]]


def test_a_conversion_ignores_inversion_and_tables_of_the_file() -> None:
    stored = ramp()
    plain = for_conversion(image(stored), (0, 1200)).picture
    inverse = for_conversion(image(stored, inverse=True), (0, 1200)).picture
    table = Lut(0, tuple(range(1200, 0, -1)), 16)
    through_lut = for_conversion(image(stored, voi_luts=(table,)), (0, 1200)).picture
    assert np.array_equal(plain, inverse)
    assert np.array_equal(plain, through_lut)


def test_a_conversion_is_never_turned() -> None:
    stored = ramp(30, 30)
    upside_down = image(stored, directions=((-1.0, 0.0, 0.0), (0.0, -1.0, 0.0)))
    upright = for_conversion(image(stored), (0, 900)).picture
    assert np.array_equal(for_conversion(upside_down, (0, 900)).picture, upright)


def test_padding_of_the_file_is_black() -> None:
    stored = ramp()
    stored[:5] = -1500
    seen = for_conversion(image(stored, padding=(-1500, -1500)), (-2000, 1200))
    assert not seen.picture[:5].any()


def test_the_window_of_an_mr_is_clipped_to_what_can_be_stored() -> None:
    mr = image(ramp().astype(np.uint16), modality="MR")
    assert shown_window(mr, -41, 461) == (0, 461)
    rescaled = image(ramp().astype(np.uint16), modality="MR", slope=2.0, intercept=-10.0)
    assert shown_window(rescaled, -41, 461) == (-10, 461)
    ct = image(ramp(), modality="CT")
    assert shown_window(ct, -600, 1600) == (-600, 1600)


# A question sees the displayed window and inversion, an axial slice the right way round.


def test_a_question_sees_the_displayed_window_and_inversion() -> None:
    stored = ramp(30, 30)
    window = Window(450, 900, "LINEAR_EXACT")
    shown = for_question(image(stored), window).picture
    assert (shown[0, 0], shown[-1, -1]) == (0, 255)
    assert np.array_equal(for_question(image(stored), window, invert=True).picture, 255 - shown)
    assert np.array_equal(for_question(image(stored, inverse=True), window).picture, 255 - shown)


@pytest.mark.parametrize(
    "directions",
    [
        ((-1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
        ((1.0, 0.0, 0.0), (0.0, -1.0, 0.0)),
        ((-1.0, 0.0, 0.0), (0.0, -1.0, 0.0)),
        ((0.0, 1.0, 0.0), (1.0, 0.0, 0.0)),
        ((0.0, -1.0, 0.0), (1.0, 0.0, 0.0)),
    ],
)
def test_an_axial_slice_is_turned_to_right_at_the_left_and_front_at_the_top(
    directions: tuple[tuple[float, float, float], tuple[float, float, float]],
) -> None:
    """The picture of one head is the same however its rows and columns run."""
    head = ramp(30, 30)
    window = Window(450, 900, "LINEAR_EXACT")
    reference = for_question(image(head), window)
    across, down = np.array(directions[0][:2]), np.array(directions[1][:2])
    # Where pixel (row, column) of the turned slice lies in the upright one.
    rows, columns = np.mgrid[:30, :30]
    x = across[0] * columns + down[0] * rows
    y = across[1] * columns + down[1] * rows
    turned = head[(y - y.min()).astype(int), (x - x.min()).astype(int)]
    seen = for_question(image(turned, directions=directions), window)
    assert np.array_equal(seen.picture, reference.picture)
    assert not seen.turn.is_identity
    assert "patient's right is at its left" in seen.notices[0]
    assert reference.notices == ()


def test_the_region_is_turned_with_the_slice() -> None:
    head = ramp(30, 30)
    window = Window(450, 900, "LINEAR_EXACT")
    mirrored = image(np.ascontiguousarray(head[:, ::-1]), directions=((-1.0, 0.0, 0.0), (0.0, 1.0, 0.0)))
    seen = for_question(mirrored, window, region=Box(4, 5, 10, 10))
    expected = for_question(image(head), window, region=Box(4, 15, 10, 10))
    assert np.array_equal(seen.picture, expected.picture)
    assert seen.region == Box(4, 5, 10, 10)


@pytest.mark.parametrize("directions", [None, ((0.8, 0.0, 0.6), (0.0, 0.8, 0.6))])
def test_where_the_orientation_is_unknown_or_oblique_side_cannot_be_told(
    directions: tuple[tuple[float, float, float], tuple[float, float, float]] | None,
) -> None:
    seen = for_question(image(ramp(), directions=directions), Window(600, 1200))
    assert seen.turn.is_identity
    assert seen.notices == (SIDE_UNKNOWN,)


# Both are squared in mm with black.


def test_a_slice_is_padded_with_black_to_a_square_in_its_middle() -> None:
    seen = for_conversion(image(np.full((40, 30), 100, np.int16)), (0, 100))
    assert seen.picture.shape == (40, 40)
    assert not seen.picture[:, :5].any()
    assert not seen.picture[:, 35:].any()
    assert (seen.picture[:, 5:35] == 255).all()
    assert seen.box == Box(0, -5, 40, 40)


def test_the_numbers_of_the_contract() -> None:
    stored = np.zeros((128, 100), np.int16)
    grid = PatientGrid(128, 100, (-158.135803, -179.035797, -75.699997), *_AXIAL, (0.661468, 0.661468))
    seen = for_conversion(SliceImage(ImageRef("1.2"), stored, grid=grid), (0, 80))
    assert seen.box == Box(0, -14, 128, 128)
    made = grid.from_box(seen.box, 256, 256)
    assert made.spacing == pytest.approx((0.330734, 0.330734))
    assert made.position == pytest.approx((-167.561722, -179.201164, -75.699997), abs=1e-6)


def test_an_odd_pixel_goes_to_one_side_and_the_box_says_so() -> None:
    seen = for_conversion(image(np.full((41, 30), 100, np.int16)), (0, 100))
    assert seen.box == Box(0, -5, 41, 41)
    assert (seen.picture[:, 5:35] == 255).all()


@pytest.mark.parametrize("shape", [(64, 128), (128, 64), (30, 30)])
def test_pixels_that_are_not_square_are_resampled_and_never_stretched(shape: tuple[int, int]) -> None:
    spacing = (0.2, 0.1)
    seen = for_conversion(image(np.full(shape, 100, np.int16), spacing=spacing), (0, 100))
    side = seen.picture.shape[0]
    assert seen.picture.shape == (side, side)
    high, wide = seen.box.rows * spacing[0] / side, seen.box.cols * spacing[1] / side
    assert high == pytest.approx(wide, rel=0.005)
    shown = seen.picture > 128
    assert shown.any(axis=1).sum() * high == pytest.approx(shape[0] * spacing[0], rel=0.01)
    assert shown.any(axis=0).sum() * wide == pytest.approx(shape[1] * spacing[1], rel=0.01)


def test_a_region_is_cut_first_and_padded_evenly() -> None:
    stored = ramp()
    seen = for_conversion(image(stored), (0, 1200), Box(10, 5, 20, 10))
    assert seen.box == Box(10, 0, 20, 20)
    assert seen.region == Box(10, 5, 20, 10)
    whole = for_conversion(image(stored), (0, 1200)).picture
    assert np.array_equal(seen.picture[:, 5:15], whole[10:30, 10:20])
    assert not seen.picture[:, :5].any()


def test_a_region_between_pixels_is_resampled_from_its_exact_edges() -> None:
    """A ramp along the columns: half a pixel further is half a step brighter."""
    stored = np.tile(np.arange(40, dtype=np.int16) * 6, (40, 1))
    at_edges = for_conversion(image(stored), (0, 255), Box(10, 10, 12, 12)).picture.astype(int)
    between = for_conversion(image(stored), (0, 255), Box(10, 10.5, 12, 12)).picture.astype(int)
    assert (between - at_edges)[2:-2, 2:-2].mean() == pytest.approx(3, abs=0.6)


def test_colour_is_seen_in_colour_by_a_question_and_in_grey_by_a_conversion() -> None:
    stored = np.zeros((20, 20, 3), np.uint8)
    stored[..., 0] = 200
    assert for_question(image(stored), Window(128, 256)).picture.shape == (20, 20, 3)
    assert for_conversion(image(stored), (0, 255)).picture.shape == (20, 20)


# The way back.


def test_what_lies_outside_of_the_source_is_made_black() -> None:
    made = blackened_outside(np.full((40, 40), 9, np.uint8), Box(0, -5, 40, 40), (40, 30))
    assert (made[:, 5:35] == 9).all()
    assert made.sum() == 9 * 40 * 30


@pytest.mark.parametrize(
    ("shape", "spacing"), [((40, 30), (1.0, 1.0)), ((30, 41), (1.0, 1.0)), ((32, 64), (0.2, 0.1))]
)
def test_a_generated_square_is_cropped_back_to_the_shape_of_the_input(
    shape: tuple[int, int], spacing: tuple[float, float]
) -> None:
    """A bright mark of the input is where it was."""
    stored = np.zeros(shape, np.int16)
    stored[shape[0] // 4 : shape[0] // 2, shape[1] // 4 : shape[1] // 2] = 100
    seen = for_conversion(image(stored, spacing=spacing), (0, 100))
    cropped = crop_to_source(seen.picture, seen, shape)
    assert cropped.shape == shape
    assert np.mean(np.abs(cropped.astype(int) - stored * 2.55)) < 6


def test_a_generated_part_is_cropped_back_to_the_region() -> None:
    seen = for_conversion(image(ramp()), (0, 1200), Box(10, 5, 20, 10))
    assert crop_to_source(seen.picture, seen, (40, 30)).shape == (20, 10)
