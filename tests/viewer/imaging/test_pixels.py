"""Stored values to grey: rescale, windows, look-up tables, inversion and padding, against PS3.3 written out again."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import generate_uid

from healthgpt_viewer.errors import DecodeError
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.pixels import auto_window, default_window, load, windows_of
from healthgpt_viewer.imaging.rendering import linear_picture, render
from healthgpt_viewer.imaging.series import Stack
from healthgpt_viewer.imaging.slice_image import Function, Lut, SliceImage, Window

WriteFile = Callable[..., Path]
LoadFile = Callable[..., SliceImage]


def image_of(stored: NDArray[Any], **fields: Any) -> SliceImage:
    return SliceImage(ImageRef("1.2.3"), stored, **fields)


def standard(x: float, c: float, w: float, function: str) -> float:
    """PS3.3 C.11.2.1.2.1 (LINEAR) and C.11.2.1.3.1 and .2 for an output of 0 to 255, as it stands there."""
    low, high = 0.0, 255.0
    if function == "SIGMOID":
        return (high - low) / (1 + math.exp(min(700.0, -4 * (x - c) / w))) + low
    if function == "LINEAR_EXACT":
        if x <= c - w / 2:
            return low
        if x > c + w / 2:
            return high
        return ((x - c) / w + 0.5) * (high - low) + low
    if x <= c - 0.5 - (w - 1) / 2:
        return low
    if x > c - 0.5 + (w - 1) / 2:
        return high
    return ((x - (c - 0.5)) / (w - 1) + 0.5) * (high - low) + low


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
@pytest.mark.parametrize(
    ("center", "width"), [(40, 80), (40.5, 81), (0, 4096), (-600, 1600), (100, 2), (2048, 4096)]
)
@pytest.mark.parametrize("dtype", [np.int16, np.uint16])
def test_windows_follow_the_standard(
    function: Function, center: float, width: float, dtype: type[np.generic]
) -> None:
    stored = np.arange(0, 4096, 7).astype(dtype).reshape(2, -1)
    image = image_of(stored, slope=1.5, intercept=-1024)
    picture = render(image, Window(center, width, function))
    expected = [standard(1.5 * int(v) - 1024, center, width, function) for v in stored.ravel()]
    assert picture.dtype == np.uint8
    assert np.abs(picture.ravel() - np.array(expected)).max() <= 0.51


def test_the_narrowest_linear_window_is_a_threshold() -> None:
    """C.11.2.1.2.1: with a width of 1 all up to centre - 0.5 is black, all above white."""
    picture = render(image_of(np.array([[9, 10, 11]], np.int16)), Window(10.5, 1))
    assert picture.tolist() == [[0, 0, 255]]


@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.float32])
def test_every_type_of_stored_value_gives_the_same_grey(dtype: type[np.generic]) -> None:
    values = np.array([[0, 1, 50, 99, 100, 120]])
    picture = render(image_of(values.astype(dtype)), Window(50, 100, "LINEAR_EXACT"))
    assert picture.tolist() == [[0, 3, 128, 252, 255, 255]]


def test_big_endian_files_are_shown_like_little_endian_ones() -> None:
    little, big = (
        load(group([read_header(Path(str(get_testdata_file(name))))])[0].series[0].stacks[0].slices[0])
        for name in ("MR_small.dcm", "MR_small_bigendian.dcm")
    )
    assert np.array_equal(render(little, little.windows[0]), render(big, big.windows[0]))


def test_negative_stored_values_keep_their_sign() -> None:
    stored = np.array([[-32768, -1000, 0, 32767]], np.int16)
    picture = render(image_of(stored), Window(0, 65536, "LINEAR_EXACT"))
    assert picture.tolist() == [[0, 124, 128, 255]]


def test_values_that_are_no_numbers_are_black() -> None:
    stored = np.array([[np.nan, np.inf, -np.inf, 5.0]], np.float32)
    assert render(image_of(stored), Window(5, 10, "LINEAR_EXACT")).tolist() == [[0, 255, 0, 128]]
    assert np.isfinite(auto_window(image_of(stored)).center)


@pytest.mark.parametrize(("inverse", "invert"), [(True, False), (False, True)])
def test_inversion_turns_the_greys_round_and_twice_is_none(inverse: bool, invert: bool) -> None:
    stored = np.arange(256, dtype=np.uint8).reshape(16, 16)
    window = Window(128, 256)
    plain = render(image_of(stored), window)
    assert np.array_equal(render(image_of(stored, inverse=inverse), window, invert=invert), 255 - plain)
    assert np.array_equal(render(image_of(stored, inverse=True), window, invert=True), plain)


@pytest.mark.parametrize("invert", [False, True])
@pytest.mark.parametrize("inverse", [False, True])
def test_padding_is_black_however_the_image_is_shown(invert: bool, inverse: bool) -> None:
    stored = np.array([[-2000, 0, 50, 100]], np.int16)
    image = image_of(stored, padding=(-2000.0, -2000.0), inverse=inverse)
    picture = render(image, Window(50, 100), invert=invert)
    assert picture[0, 0] == 0
    assert (picture[0, 2] > 100, len(set(picture[0, 1:].tolist()))) == (True, 3)
    assert image.value_at(0, 0) is None
    assert image.values().tolist() == [[0, 0, 50, 100]]
    assert auto_window(image).low >= 0
    assert linear_picture(image, 0, 100).tolist() == [[0, 0, 128, 255]]


def test_padding_may_be_a_range_and_have_lost_its_sign(write_file: WriteFile, load_file: LoadFile) -> None:
    stored = np.array([[-2000, -1990, -1024, 40]], np.int16)
    path = write_file(pixels=stored, PixelPaddingValue=-2000, PixelPaddingRangeLimit=-1990)
    assert load_file(path).padding == (-2000, -1990)
    assert [load_file(path).value_at(0, column) for column in range(4)] == [None, None, -1024, 40]
    unsigned = write_file("unsigned.dcm", stored.astype(np.uint16).view(np.uint16), PixelPaddingValue=63536)
    assert load_file(unsigned).padding == (63536, 63536)


def test_an_image_of_padding_alone_is_shown_black() -> None:
    image = image_of(np.full((2, 2), -5, np.int16), padding=(-5.0, -5.0))
    assert not render(image, auto_window(image)).any()


def test_linear_picture_is_what_the_contract_says() -> None:
    """DICOM contract, section 5: grey = (value - low) / (high - low) * 255, without inversion."""
    stored = np.array([[-60, -40, 0, 40, 120, 200]], np.int16)
    image = image_of(stored, slope=2, intercept=10, inverse=True)
    expected = np.clip((stored * 2.0 + 10 + 40) / 160 * 255, 0, 255).round()
    assert np.array_equal(linear_picture(image, -40, 120), expected)


# What the file says.


def test_rescale_units_and_values(write_file: WriteFile, load_file: LoadFile) -> None:
    path = write_file(
        pixels=np.array([[0, 1000, 2000]], np.uint16), RescaleSlope="0.5", RescaleIntercept="-1024"
    )
    image = load_file(path)
    assert [image.value_at(0, column) for column in range(3)] == [-1024, -524, -24]
    assert image.units == "HU"
    assert (image.value_at(0, 3), image.value_at(-1, 0)) == (None, None)
    for modality, kind, units in (
        ("MR", None, ""), ("MR", "US", ""), ("CT", "US", ""), ("CT", "HU", "HU"), ("OT", "OD", "OD"),
        ("OT", "UNSPECIFIED", ""),
    ):  # fmt: skip
        assert load_file(write_file("u.dcm", Modality=modality, RescaleType=kind)).units == units


def test_a_slope_of_zero_or_none_leaves_the_values(write_file: WriteFile, load_file: LoadFile) -> None:
    assert load_file(write_file(RescaleSlope=0)).value_at(0, 1) == 1
    plain = load_file(write_file("none.dcm", RescaleSlope=None, RescaleIntercept=None, Modality="MR"))
    assert (plain.slope, plain.intercept) == (1, 0)


def test_windows_of_the_file_equal_ones_once(write_file: WriteFile) -> None:
    def windows(**attributes: Any) -> list[tuple[float, float, str, str]]:
        header = read_header(write_file(**attributes))
        one = group([header])[0].series[0].stacks[0].slices[0]
        return [(w.center, w.width, w.function, w.label) for w in windows_of(one)]

    assert windows(WindowCenter=["00060", "00060"], WindowWidth=["00350", "00350"]) == [
        (60, 350, "LINEAR", "")
    ]
    assert windows(
        WindowCenter=[40, 300], WindowWidth=[80, 1500], WindowCenterWidthExplanation=["BRAIN", "BONE"]
    ) == [(40, 80, "LINEAR", "BRAIN"), (300, 1500, "LINEAR", "BONE")]
    assert windows(WindowCenter=0.5, WindowWidth=0.25, VOILUTFunction="LINEAR_EXACT") == [
        (0.5, 0.25, "LINEAR_EXACT", "")
    ]
    assert windows(WindowCenter=40, WindowWidth=0) == []
    assert windows(WindowCenter=40, WindowWidth=-10, VOILUTFunction="SIGMOID") == []
    assert windows(WindowCenter=40) == []


def table(first: int, values: list[int], bits: int = 16, **more: Any) -> Sequence:
    item = Dataset()
    item.LUTDescriptor = [len(values) % 65536, first, bits]
    item["LUTDescriptor"].VR = "US"
    item.LUTData = values
    item["LUTData"].VR = "US"
    for name, value in more.items():
        setattr(item, name, value)
    return Sequence([item])


def test_a_modality_table_maps_and_repeats_its_ends(write_file: WriteFile, load_file: LoadFile) -> None:
    stored = np.array([[0, 100, 101, 102, 4000]], np.uint16)
    path = write_file(
        pixels=stored,
        ModalityLUTSequence=table(100, [7, 710, 7000], ModalityLUTType="OD"),
        RescaleSlope=None,
        RescaleIntercept=None,
    )
    image = load_file(path)
    assert [image.value_at(0, column) for column in range(5)] == [7, 7, 710, 7000, 7000]
    assert image.values().tolist() == [[7, 7, 710, 7000, 7000]]
    grey = render(image, Window(3500, 7000, "LINEAR_EXACT"))
    assert grey.tolist() == [[0, 0, 26, 255, 255]]


def test_a_table_that_begins_below_zero_has_lost_its_sign(write_file: WriteFile, load_file: LoadFile) -> None:
    stored = np.array([[-2048, -2047, -2046]], np.int16)
    path = write_file(
        pixels=stored,
        ModalityLUTSequence=table(63488, [1, 22, 333]),
        RescaleSlope=None,
        RescaleIntercept=None,
    )
    assert [load_file(path).value_at(0, column) for column in range(3)] == [1, 22, 333]


def test_a_voi_table_is_offered_and_used_where_no_window_is_given(
    write_file: WriteFile, load_file: LoadFile
) -> None:
    stored = np.array([[0, 10, 11, 12, 99]], np.uint16)
    image = load_file(write_file(pixels=stored, VOILUTSequence=table(10, [0, 4095, 1024], 12)))
    window = default_window(Stack(()), image)
    assert (window.label, window.low, window.high) == ("LUT", 10, 12)
    assert render(image, window).tolist() == [[0, 0, 255, 64, 64]]
    assert render(image, window, invert=True).tolist() == [[255, 255, 0, 191, 191]]
    # A window that the reader sets takes its place.
    assert render(image, Window(6, 13, "LINEAR_EXACT")).tolist() == [[10, 206, 226, 245, 255]]


def test_a_table_of_single_bytes(write_file: WriteFile, load_file: LoadFile) -> None:
    sequence = table(0, [0, 128, 255], 8)
    sequence[0].LUTData = bytes([0, 128, 255, 0])
    sequence[0]["LUTData"].VR = "OW"
    image = load_file(write_file(pixels=np.array([[0, 1, 2]], np.uint8), VOILUTSequence=sequence))
    assert render(image, default_window(Stack(()), image)).tolist() == [[0, 128, 255]]


def test_a_full_table_has_65536_entries() -> None:
    lut = Lut(0, tuple(range(65536)), 16)
    assert lut(np.array([0, 65535, 70000])).tolist() == [0, 65535, 65535]


def test_a_table_that_is_damaged_is_one_sentence(write_file: WriteFile, load_file: LoadFile) -> None:
    item = Dataset()
    item.LUTDescriptor, item.LUTData = [3, 0], [1, 2, 3]
    item["LUTDescriptor"].VR = item["LUTData"].VR = "US"
    path = write_file(ModalityLUTSequence=Sequence([item]))
    with pytest.raises(DecodeError, match=r"The header of .*slice\.dcm is damaged"):
        load_file(path)


def test_pixel_shape_comes_from_spacing_or_ratio(write_file: WriteFile, load_file: LoadFile) -> None:
    assert load_file(write_file(PixelSpacing=[0.2, 0.1])).spacing == (0.2, 0.1)
    ratio = load_file(
        write_file(
            "r.dcm",
            PixelSpacing=None,
            ImagePositionPatient=None,
            ImageOrientationPatient=None,
            PixelAspectRatio=[4, 3],
        )
    )
    assert ratio.grid is None
    assert ratio.spacing == pytest.approx((4 / 3, 1))
    square = load_file(write_file("s.dcm", PixelSpacing=None))
    assert square.spacing == (1, 1)


def test_colour_is_shown_as_it_is(write_file: WriteFile, load_file: LoadFile) -> None:
    stored = np.array([[[255, 0, 0], [0, 128, 255]]], np.uint8)
    image = load_file(write_file(pixels=stored, RescaleSlope=None, RescaleIntercept=None))
    assert image.is_colour
    assert image.value_at(0, 1) == (0, 128, 255)
    assert np.array_equal(render(image, Window(128, 256)), stored)
    assert np.array_equal(render(image, Window(128, 256), invert=True), 255 - stored)


# One window for a stack.


def test_the_window_of_values_covers_all_but_the_outermost() -> None:
    stored = np.arange(1000, dtype=np.int16).reshape(20, 50)
    window = auto_window(image_of(stored))
    assert [window.low, window.high] == pytest.approx([10, 994], abs=1)
    fractions = image_of(np.linspace(0, 0.01, 400, dtype=np.float32).reshape(20, 20))
    assert len(np.unique(render(fractions, auto_window(fractions)))) > 200


def test_a_constant_image_has_a_window(write_file: WriteFile, load_file: LoadFile) -> None:
    image = load_file(write_file(pixels=np.full((4, 4), 7, np.int16)))
    window = default_window(Stack(()), image)
    assert window.width > 0
    assert len(np.unique(render(image, window))) == 1


def test_the_window_of_a_stack_is_one_of_its_files(write_file: WriteFile) -> None:
    headers = [
        read_header(
            write_file(
                f"{n}",
                ImagePositionPatient=[0, 0, n],
                SOPInstanceUID=generate_uid(),
                WindowCenter=c,
                WindowWidth=w,
            )
        )
        for n, (c, w) in enumerate([(210, 502), (604, 1167), (72, 181)])
    ]
    (stack,) = group(headers)[0].series[0].stacks
    assert default_window(stack) == Window(210, 502)
    assert default_window(stack, load(stack.slices[1])) == Window(210, 502)


def test_a_window_from_a_range() -> None:
    window = Window.from_range(-40, 120, "x")
    assert (window.low, window.high, window.label) == (-40, 120, "x")
    assert Window.from_range(5, 5).width > 0
