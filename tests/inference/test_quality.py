"""What is said of a generated picture."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_inference import quality
from healthgpt_inference.quality import as_grey, likeness, outline, outline_agreement, psnr, resized, ssim
from healthgpt_inference.requests import Picture


def values(picture: Picture) -> NDArray[np.float32]:
    """A picture as an image tokenizer decodes it."""
    return picture.astype(np.float32) / np.float32(127.5) - 1


def notices(task: str, source: Picture, generated: Picture) -> tuple[str, ...]:
    """What is said of a generated picture whose values are in range."""
    return quality.notices(task, source, values(generated))


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


def test_a_picture_survives_the_way_through_decoded_values() -> None:
    every = np.arange(256, dtype=np.uint8).reshape(16, 16)
    np.testing.assert_array_equal(as_grey(values(every)), every)
    beyond = np.array([[-7, 3]], np.float32)
    np.testing.assert_array_equal(as_grey(beyond), [[0, 255]])


def test_intensities_out_of_range_are_told(slice_: Picture) -> None:
    decoded = values(slice_)
    assert quality.notices("reconstruct", slice_, decoded) == ()
    decoded[25:40, 25:40] = 1.5
    (told,) = quality.notices("super-resolution", slice_, decoded)
    assert "5% of the generated picture is out of range" in told
    decoded[25:40, 25:40] = 1.1  # a decoder's usual overshoot
    assert "out of range" not in " ".join(quality.notices("super-resolution", slice_, decoded))


def test_an_outline_that_leaves_that_of_the_input_is_told(slice_: Picture) -> None:
    moved, grown = np.roll(slice_, 14, axis=1), np.where(slice_ >= 0, 150, 0).astype(np.uint8)
    grown[:4] = 0
    for wrong in (moved, grown):
        (told,) = notices("ct-to-mr", slice_, wrong)
        assert "leaves that of the input" in told
        assert f"{outline_agreement(slice_, wrong):.0%}" in told


def test_the_outline_is_that_of_the_whole_thing(slice_: Picture) -> None:
    rows, columns = np.mgrid[:64, :64] - 31.5
    distance = np.hypot(rows, columns)
    ring = np.where((distance > 21) & (distance < 24), 200, 0).astype(np.uint8)
    ring[30:32, 50:] = 0  # a gap
    specks = slice_.copy()
    specks[2:4, 2:4] = 255
    for picture in (ring, specks):
        assert (outline(picture) != (distance < 24)).mean() < 0.03
    assert outline_agreement(np.zeros((64, 64), np.uint8), slice_) is None
    assert not outline(np.zeros((64, 64), np.uint8)).any()


def test_a_slice_that_fills_the_picture_has_an_outline() -> None:
    full = np.full((64, 64), 90, np.uint8)
    assert outline(full).all()
