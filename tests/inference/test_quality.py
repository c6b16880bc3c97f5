"""What is said of a generated picture."""

from __future__ import annotations

import numpy as np
import pytest

from healthgpt_inference.quality import likeness, notices, psnr, resized, ssim
from healthgpt_inference.requests import Picture


@pytest.fixture
def slice_() -> Picture:
    """A round thing with structure on black."""
    rows, columns = np.mgrid[:64, :64] - 31.5
    inside = np.hypot(rows, columns) < 24
    return np.where(inside, 120 + 60 * np.sin(rows / 3) * np.cos(columns / 4), 0).astype(np.uint8)


def test_a_conversion_that_returns_its_input_is_told(slice_: Picture) -> None:
    noise = np.random.default_rng(0).integers(-2, 3, slice_.shape)
    nearly = np.clip(slice_.astype(int) + noise * (slice_ > 0), 0, 255).astype(np.uint8)
    for task in ("ct-to-mr", "mr-to-ct"):
        assert "nearly the input" in notices(task, slice_, slice_)[0]
        assert "nearly the input" in notices(task, slice_, nearly)[0]
        assert notices(task, slice_, np.where(slice_ > 0, 255 - slice_, 0).astype(np.uint8)) == ()


def test_a_black_surround_does_not_make_a_conversion_look_like_its_input(slice_: Picture) -> None:
    small = np.zeros((256, 256), np.uint8)
    small[96:160, 96:160] = slice_
    converted = np.where(small > 0, 255 - small, 0).astype(np.uint8)
    assert float(ssim(small, converted).mean()) > 0.9
    assert notices("ct-to-mr", small, converted) == ()


def test_a_copy_may_be_like_its_input(slice_: Picture) -> None:
    assert notices("reconstruct", slice_, slice_) == ()
    assert notices("super-resolution", slice_, slice_) == ()


@pytest.mark.parametrize("grey", [0, 77, 255])
def test_a_blank_picture_is_told(slice_: Picture, grey: int) -> None:
    assert "blank" in notices("ct-to-mr", slice_, np.full_like(slice_, grey))[0]


def test_likeness_is_computed_in_floating_point() -> None:
    dark, light = np.zeros((20, 20), np.uint8), np.full((20, 20), 200, np.uint8)
    assert psnr(dark, light) == pytest.approx(10 * np.log10(255**2 / 200**2))
    assert psnr(light, dark) == psnr(dark, light)
    same = likeness(light, light)
    assert same.psnr == float("inf")
    assert same.ssim == pytest.approx(1.0)
    assert likeness(dark, light).ssim < 0.01


def test_structure_counts_and_brightness_hardly(slice_: Picture) -> None:
    brighter = np.clip(slice_.astype(int) + 10, 0, 255).astype(np.uint8)
    shuffled = np.random.default_rng(0).permutation(slice_.ravel()).reshape(slice_.shape)
    assert ssim(slice_, brighter).mean() > 0.5 > ssim(slice_, shuffled).mean()


def test_pictures_are_brought_to_one_size_as_grey() -> None:
    assert resized(np.zeros((8, 8, 3), np.uint8), 5).shape == (5, 5)
    given = np.arange(16, dtype=np.uint8).reshape(4, 4)
    np.testing.assert_array_equal(resized(given, 4), given)
