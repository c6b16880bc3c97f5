"""The tiles of a part of a picture, and what they are put together to: without gaps, without seams, in their place."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_inference.consistency import keep_to, shrunk
from healthgpt_inference.errors import RequestError
from healthgpt_inference.tiling import MOST_TILES, Blend, Tiling, tile


def blended(tiling: Tiling, picture: NDArray[np.uint8], offset: float = 0.0) -> NDArray[np.float32]:
    """The part enlarged by repeating pixels, tile by tile; every other tile is brighter by ``offset``."""
    blend = Blend(tiling)
    for number, (start, one) in enumerate(zip(tiling.starts, tiling.cut(picture), strict=True)):
        grown = np.kron(one, np.ones((tiling.scale, tiling.scale))).astype(np.float32)
        blend.add(start, grown + np.float32(offset * (number % 2)))
    return blend.values()


@pytest.mark.parametrize(
    ("shape", "region"),
    [
        ((32, 32), None),
        ((100, 80), None),
        ((100, 80), (3, 11, 60, 97)),
        ((100, 80), (40, 50, 56, 66)),
        ((20, 90), None),
        ((17, 19), (1, 0, 19, 16)),
    ],
)
def test_tiles_cover_the_part_and_keep_everything_in_its_place(
    shape: tuple[int, int], region: tuple[int, int, int, int] | None
) -> None:
    picture = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    tiling = tile(shape, region, 32, 4)
    left, top, right, bottom = region or (0, 0, shape[1], shape[0])
    wanted = np.kron(picture[top:bottom, left:right], np.ones((4, 4)))
    assert tiling.shape == wanted.shape
    np.testing.assert_allclose(blended(tiling, picture), wanted, atol=1e-3)


def test_what_lies_around_a_small_part_is_shown_where_it_is_there() -> None:
    inside = tile((100, 80), (40, 50, 60, 70), 32, 4)
    assert (inside.count, inside.box) == (1, (34, 44, 66, 76))
    at_corner = tile((100, 80), (60, 80, 80, 100), 32, 4)
    assert at_corner.box == (48, 68, 80, 100)
    small = tile((20, 40), None, 32, 4)
    assert small.box == (0, -6, 40, 26)
    assert small.cut(np.full((20, 40), 9, np.uint8))[0][:6].max() == 0


@pytest.mark.parametrize("length", [33, 57, 64, 101, 384])
def test_neighbours_share_at_least_a_quarter(length: int) -> None:
    starts = np.array(tile((length, 32), None, 32, 4).rows)
    assert starts[0] == 0
    assert starts[-1] + 32 == length
    assert (32 - np.diff(starts) >= 7).all()  # eight, less the rounding to whole pixels


def test_no_edge_of_a_tile_shows() -> None:
    picture = np.full((32, 80), 100, np.uint8)
    tiling = tile(picture.shape, None, 32, 4)
    offset = 20.0
    made = blended(tiling, picture, offset)[64]
    step = np.abs(np.diff(made)).max()
    hard = offset  # where tiles are laid beside each other
    width = tiling.overlap * tiling.scale
    assert made.max() - made.min() == pytest.approx(offset)
    assert step <= 1.01 * offset * np.pi / 2 / width < hard / 10
    bend = np.abs(np.diff(made, 2)).max()
    assert bend < 3 * offset * (np.pi / width) ** 2 / 2, "the mixing begins and ends without a kink"


def test_a_part_that_is_too_small_or_too_large_is_told_with_what_to_do() -> None:
    with pytest.raises(RequestError, match=r"15 x 40 pixels is too small .* at least 16 x 16"):
        tile((100, 100), (0, 0, 15, 40), 32, 4)
    with pytest.raises(
        RequestError, match=r"512 x 512 pixels is too large .* \(441 tiles\).* at most 392 x 392"
    ):
        tile((512, 512), None, 32, 4)
    assert tile((392, 392), None, 32, 4).count == MOST_TILES
    with pytest.raises(RequestError, match="does not tell how large"):
        tile((64, 64), None, 0, 4)
    with pytest.raises(RequestError, match="leaves the picture of 100 x 50 pixels"):
        tile((50, 100), (0, 0, 101, 50), 32, 4)


def test_a_very_wide_part_is_refused_before_its_picture_is_too_large() -> None:
    with pytest.raises(RequestError, match="too large"):
        tile((32, 1100), None, 32, 4)
    assert tile((32, 1024), None, 32, 4).shape == (128, 4096)


def test_values_of_codes_are_blended_on_their_own_grid() -> None:
    tiling = tile((80, 56), (4, 0, 56, 70), 32, 4)
    blend = Blend(tiling, 8)
    for start in tiling.starts:
        blend.add(start, np.full((16, 16), 2.5, np.float32))
    assert blend.values().shape == (35, 26)
    np.testing.assert_allclose(blend.values(), 2.5, rtol=1e-6)


def test_what_is_not_drawn_yet_is_empty() -> None:
    tiling = tile((32, 80), None, 32, 4)
    blend = Blend(tiling)
    blend.add(next(iter(tiling.starts)), np.ones((128, 128), np.float32))
    shown = blend.values(empty=-1)
    assert (shown[:, :128] == 1).all()
    assert (shown[:, 128:] == -1).all()


# Keeping to what was measured.


def smooth(shape: tuple[int, int], seed: int = 0) -> NDArray[np.float32]:
    """A picture with some structure, 40 to 200."""
    coarse = np.random.default_rng(seed).uniform(40, 200, (shape[0] // 8, shape[1] // 8)).astype(np.float32)
    return shrunk(coarse, shape).clip(0, 255)


def test_a_result_that_is_off_is_brought_back_to_the_input() -> None:
    measured = np.rint(smooth((48, 40))).astype(np.uint8)
    drawn = smooth((192, 160), seed=1)
    values, found = keep_to(measured, drawn)
    left = shrunk(values, measured.shape) - measured
    assert found.before > 20
    assert found.after < 0.6
    assert float(np.sqrt((left**2).mean())) == pytest.approx(found.after, abs=1e-3)
    assert found.change == pytest.approx(float(np.sqrt(((values - drawn) ** 2).mean())), rel=1e-4)
    assert 0 < found.steps <= 20


def test_what_only_the_model_gave_stays() -> None:
    """Detail finer than the input's pixels is not measured, so keeping to the input must not touch it."""
    true = smooth((192, 160))
    rows, columns = np.indices(true.shape)
    detail = 10 * np.cos(np.pi * (rows + columns)).astype(np.float32)  # as fine as there is
    measured = np.rint(shrunk(true, (48, 40))).astype(np.uint8)
    values, found = keep_to(measured, true + detail)
    kept = values - keep_to(measured, true)[0]
    assert float((kept * detail).sum() / (detail**2).sum()) == pytest.approx(1, abs=0.02)
    assert found.after < 0.5


def test_a_result_that_keeps_to_the_input_is_left_alone() -> None:
    true = smooth((64, 64))
    measured = np.rint(shrunk(true, (16, 16))).astype(np.uint8)
    values, found = keep_to(measured, true)
    assert found.before < 0.5
    assert found.change < 0.5
    assert found.greatest < 3
    assert values.min() >= 0
    assert values.max() <= 255
