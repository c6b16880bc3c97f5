"""Parts of slices for super-resolution: square pixels, exact edges, one window, and sizes that are told."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_inference.errors import RequestError
from healthgpt_plugin.parts import (
    boxes_of,
    edges_of,
    for_super_resolution,
    part_of,
    tiles_of,
    told_outlook,
    told_size,
    whole_pixels,
)
from healthgpt_plugin.picture import for_conversion
from healthgpt_viewer.imaging.geometry import Box, PatientGrid
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.slice_image import SliceImage

_TILT = math.radians(18.5)
DIRECTIONS = {
    "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "tilted": ((1.0, 0.0, 0.0), (0.0, math.cos(_TILT), -math.sin(_TILT))),
    "turned": ((0.8, 0.6, 0.0), (-0.6, 0.8, 0.0)),
}


def slice_of(
    shape: tuple[int, int], spacing: tuple[float, float] | None = (0.9, 0.9), plane: str = "axial"
) -> SliceImage:
    stored: NDArray[np.int16] = np.random.default_rng(2).integers(0, 400, shape).astype(np.int16)
    across, down = DIRECTIONS[plane]
    grid = PatientGrid(*shape, (-30.0, -41.5, 12.25), across, down, spacing) if spacing else None
    return SliceImage(ImageRef("1.2.3"), stored, modality="MR", grid=grid)


def test_a_region_grows_to_whole_pixels_inside_the_slice() -> None:
    assert whole_pixels(Box(2.3, 4.0, 10.2, 5.9), (64, 50)) == Box(2, 4, 11, 6)
    assert whole_pixels(Box(-3.0, -0.5, 80, 20.4), (64, 50)) == Box(0, 0, 64, 20)
    assert whole_pixels(None, (64, 50)) is None


def test_pixels_that_are_square_are_shown_as_they_are() -> None:
    image = slice_of((64, 50))
    seen = for_super_resolution(image, (0, 400), Box(10, 5, 20, 30))
    assert seen.box == Box(0, 0, 64, 50)
    assert edges_of(seen) == (5, 10, 35, 30)
    np.testing.assert_array_equal(seen.picture, np.rint(image.stored / 400 * 255).clip(0, 255))
    assert edges_of(for_super_resolution(image, (0, 400), None)) is None


@pytest.mark.parametrize("spacing", [(0.9, 0.9), (1.5, 0.75), (0.2, 0.1), (0.7, 0.9), (1.0, 1.3721)])
@pytest.mark.parametrize("plane", list(DIRECTIONS))
@pytest.mark.parametrize("region", [None, Box(7, 3, 23, 31), Box(0, 21, 40, 29), Box(30, 2, 34, 48)])
def test_what_is_drawn_lies_where_its_part_lies(
    spacing: tuple[float, float], plane: str, region: Box | None
) -> None:
    """The centre of the part stays (0.05 mm are allowed); where pixels are not square its edges grow by half of one."""
    image = slice_of((64, 50), spacing, plane)
    grid = image.grid
    assert grid is not None
    seen = for_super_resolution(image, (0, 400), region)
    tiling = tiles_of(part_of((64, 50), spacing, region), 32, 4)
    shown, covered = boxes_of(seen, tiling, image)
    wanted = region or Box.whole(64, 50)
    drawn = grid.from_box(covered, *tiling.shape)
    rows, columns = tiling.shape
    half = 0.501 * min(spacing) if spacing[0] != spacing[1] else 1e-6
    for down, across in ((0.5, 0.5), (0, 0), (1, 0), (0, 1), (1, 1)):
        new = drawn.to_patient(rows * down - 0.5, columns * across - 0.5)
        old = grid.to_patient(
            wanted.row0 + wanted.rows * down - 0.5, wanted.col0 + wanted.cols * across - 0.5
        )
        assert np.linalg.norm(new - old) < (1e-6 if down == 0.5 else half)
    assert covered.contains(wanted, 2e-3)
    assert drawn.spacing[0] == pytest.approx(drawn.spacing[1], rel=1e-6)
    assert min(drawn.spacing) == pytest.approx(min(spacing) / 4)
    assert shown.contains(covered)
    assert shown.rows * spacing[0] == pytest.approx(shown.cols * spacing[1])


def test_a_part_at_the_border_of_a_slice_whose_pixels_are_not_square() -> None:
    part = part_of((64, 50), (1.0, 1.3721), Box(0, 0, 20, 17))
    assert (part.edges, part.shape[0]) == ((0, 0, 24, 20), 64)
    assert part.covered.col0 == pytest.approx(-(24 / 1.3721 - 17) / 2)
    image = slice_of((64, 50), (1.0, 1.3721))
    seen = for_super_resolution(image, (0, 400), Box(0, 0, 20, 17))
    assert edges_of(seen) == (0, 0, 24, 20)
    assert seen.picture.shape == part.shape


def test_resampled_rows_are_those_of_the_slice() -> None:
    stored = np.repeat(np.arange(64, dtype=np.int16)[:, None] * 4, 50, axis=1)
    image = slice_of((64, 50), (2.0, 1.0))
    image = SliceImage(image.ref, stored, modality="MR", grid=image.grid)
    seen = for_super_resolution(image, (0, 255), None)
    assert seen.picture.shape == (128, 50)
    # Square pixel i has its centre at row (i + 0.5) / 2 - 0.5 of the slice.
    wanted = 4 * ((np.arange(128) + 0.5) / 2 - 0.5)
    np.testing.assert_allclose(seen.picture[4:-4, 20], wanted[4:-4], atol=1)


def test_a_part_that_cannot_be_drawn_is_told() -> None:
    with pytest.raises(RequestError, match="too small"):
        tiles_of(part_of((64, 50), (1, 1), Box(0, 0, 10, 10)), 32, 4)
    with pytest.raises(RequestError, match="too large"):
        tiles_of(part_of((512, 512), (1, 1), None), 32, 4)


def test_what_it_will_give_is_told_before() -> None:
    part = part_of((64, 50), (0.9, 0.9), Box(0, 0, 48, 40))
    tiling = tiles_of(part, 32, 4)
    assert (
        told_outlook(part, tiling, (0.9, 0.9))
        == "40 x 48 pixels of 0.9 mm become 160 x 192 of 0.225 mm, in 4 tiles"
    )
    whole = part_of((20, 30), (1, 1), None)
    assert told_outlook(whole, tiles_of(whole, 32, 4), None) == "30 x 20 pixels become 120 x 80, in 1 tile"
    tall = part_of((64, 50), (0.2, 0.1), None)
    assert told_outlook(tall, tiles_of(tall, 32, 4), (0.2, 0.1)) == (
        "50 x 64 pixels of 0.1 x 0.2 mm become 200 x 512 of 0.025 mm, in 10 tiles"
    )


def test_every_conversion_tells_its_field_of_view_and_its_pixels() -> None:
    image = slice_of((512, 512), (0.45, 0.45))
    seen = for_conversion(image, (0, 400))
    assert told_size(image, None, seen.box, (256, 256)) == (
        "The whole field of view of 230 x 230 mm is kept: 512 x 512 pixels of 0.45 mm became 256 x 256 of 0.9 mm, "
        "coarser than before."
    )
    part = Box(10, 20, 64, 48)
    assert told_size(image, part, part, (256, 192)) == (
        "The part of 22 x 29 mm is kept: 48 x 64 pixels of 0.45 mm became 192 x 256 of 0.113 mm."
    )
    bare = slice_of((64, 50), None)
    assert told_size(bare, None, for_conversion(bare, (0, 400)).box, (256, 256)) == (
        "The whole field of view is kept: 50 x 64 pixels became 256 x 256. The file does not say how large a pixel is."
    )
