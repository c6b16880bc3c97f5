"""Overlays of group 60xx lie where the file says, wherever their bits are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian

from healthgpt_viewer.imaging.objects.overlays import overlay_planes
from healthgpt_viewer.imaging.slice_image import SliceImage


def _overlay(dataset: Dataset, mask: np.ndarray, number: int = 0x6000, **more: object) -> Dataset:
    rows, columns = mask.shape[-2:]
    dataset.add_new((number, 0x0010), "US", rows)
    dataset.add_new((number, 0x0011), "US", columns)
    dataset.add_new((number, 0x0040), "CS", "G")
    dataset.add_new((number, 0x0050), "SS", list(more.get("origin", (1, 1))))  # type: ignore[call-overload]  # of a test
    dataset.add_new((number, 0x0100), "US", 1)
    dataset.add_new((number, 0x0102), "US", 0)
    if mask.ndim == 3:
        dataset.add_new((number, 0x0015), "IS", mask.shape[0])
        dataset.add_new((number, 0x0051), "US", more.get("first", 1))
    bits = np.packbits(mask.reshape(-1), bitorder="little").tobytes()
    dataset.add_new((number, 0x3000), "OW", bits + b"\0" * (len(bits) % 2))
    return dataset


def test_an_overlay_begins_where_its_origin_says(
    write_file: Callable[..., Path],
    load_file: Callable[..., SliceImage],
    make_dataset: Callable[..., Dataset],
) -> None:
    mask = np.zeros((3, 5), bool)
    mask[2, 4] = mask[0, 1] = True
    dataset = _overlay(make_dataset(), mask, 0x6002, origin=(2, -1))
    path = write_file()
    dataset.save_as(path, enforce_file_format=True)
    (plane,) = load_file(path).overlays
    assert (plane.group, plane.row, plane.column, plane.label) == (0x6002, 1, -2, "drawing")
    assert np.array_equal(plane.mask, mask)


def test_the_frames_of_an_overlay_belong_to_frames_of_the_image() -> None:
    masks = np.zeros((2, 3, 3), bool)  # nine bits each: the second begins within a byte
    masks[0, 0, 0] = masks[1, 2, 2] = masks[1, 0, 1] = True
    dataset = _overlay(Dataset(), masks, first=3)
    found = [overlay_planes(dataset, index) for index in range(5)]
    assert [len(planes) for planes in found] == [0, 0, 1, 1, 0]
    assert np.array_equal(found[3][0].mask, masks[1])
    whole = _overlay(Dataset(), masks[0])
    assert all(overlay_planes(whole, index) for index in range(3))


def test_words_of_a_big_endian_file_are_turned() -> None:
    mask = np.zeros((4, 4), bool)
    mask[0, 0] = True
    dataset = _overlay(Dataset(), mask)
    dataset[0x6000, 0x3000].value = dataset[0x6000, 0x3000].value[::-1]
    (plane,) = overlay_planes(dataset, 0, ExplicitVRBigEndian)
    assert np.array_equal(plane.mask, mask)


def test_a_damaged_overlay_is_left_out_and_the_image_is_shown(
    write_file: Callable[..., Path],
    load_file: Callable[..., SliceImage],
    make_dataset: Callable[..., Dataset],
) -> None:
    dataset = _overlay(make_dataset(), np.ones((4, 6), bool))
    dataset[0x6000, 0x0010].value = 60_000
    _overlay(dataset, np.ones((4, 6), bool), 0x6004)
    path = write_file()
    dataset.save_as(path, enforce_file_format=True)
    image = load_file(path)
    assert [plane.group for plane in image.overlays] == [0x6004]
    assert image.stored.shape == (4, 6)


@pytest.mark.parametrize("name", ["MR-SIEMENS-DICOM-WithOverlays", "examples_overlay", "overlay_six_types"])
def test_overlays_of_real_files_are_those_that_pydicom_reads(
    shared: Path, load_file: Callable[..., SliceImage], name: str
) -> None:
    path = shared / "data" / "ct-transfer-syntaxes" / "luts-overlays" / f"{name}.dcm"
    dataset = pydicom.dcmread(path)
    planes = {plane.group: plane for plane in load_file(path).overlays}
    own = [group for group in planes if (group, 0x3000) in dataset]
    assert own
    for group in own:
        assert np.array_equal(planes[group].mask, dataset.overlay_array(group) == 1)


@pytest.mark.parametrize(
    ("name", "bits"),
    [("ct_overlay_in_high_bits", {0x6000: 12}), ("overlay_six_types", {0x6000: 15, 0x6002: 14})],
)
def test_overlays_in_spare_bits_of_real_files_are_drawn_and_kept_out_of_the_image(
    shared: Path, load_file: Callable[..., SliceImage], name: str, bits: dict[int, int]
) -> None:
    path = shared / "data" / "ct-transfer-syntaxes" / "luts-overlays" / f"{name}.dcm"
    image = load_file(path)
    planes = {plane.group: plane for plane in image.overlays}
    words = np.frombuffer(pydicom.dcmread(path).PixelData, "<u2").reshape(image.stored.shape)
    for group, bit in bits.items():
        assert np.array_equal(planes[group].mask, words & (1 << bit) != 0)
    assert image.stored.max() < 4096
