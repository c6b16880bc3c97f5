"""Files to stored values: transfer syntaxes, bits, colours, and what cannot be decoded."""

from __future__ import annotations

import dataclasses
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.data import get_testdata_file
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)

from healthgpt_viewer.errors import DecodeError
from healthgpt_viewer.imaging.decode import stored_frame
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.scan import scan

WriteFile = Callable[..., Path]
MakeDataset = Callable[..., pydicom.FileDataset]

_SYNTAXES = [
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
    RLELossless,
    JPEGLSLossless,
    JPEG2000Lossless,
]


def shipped(name: str) -> Path:
    return Path(str(get_testdata_file(name, download=False)))


def write(dataset: pydicom.FileDataset, path: Path, syntax: UID) -> Path:
    """A data set in a transfer syntax; for big endian its bytes are swapped."""
    if syntax.is_compressed and syntax != DeflatedExplicitVRLittleEndian:
        dataset.compress(syntax)
        dataset.save_as(path, enforce_file_format=True)
        return path
    dataset.file_meta.TransferSyntaxUID = syntax
    if syntax == ExplicitVRBigEndian:
        swapped = np.frombuffer(dataset.PixelData, f"<u{dataset.BitsAllocated // 8}").byteswap()
        dataset.PixelData = swapped.tobytes()
    pydicom.dcmwrite(
        path,
        dataset,
        implicit_vr=syntax == ImplicitVRLittleEndian,
        little_endian=syntax != ExplicitVRBigEndian,
        enforce_file_format=True,
    )
    return path


def noise(dtype: type[np.integer[Any]], shape: tuple[int, ...], bits: int) -> NDArray[Any]:
    low = -(1 << (bits - 1)) if np.issubdtype(dtype, np.signedinteger) else 0
    high = (1 << (bits - 1)) if low else 1 << bits
    return np.random.default_rng(3).integers(low, high, shape).astype(dtype)


@pytest.mark.parametrize("syntax", _SYNTAXES, ids=lambda syntax: syntax.name[:24])
@pytest.mark.parametrize(
    ("dtype", "bits"), [(np.uint8, 8), (np.uint16, 12), (np.uint16, 16), (np.int16, 16), (np.int16, 12)]
)
def test_lossless_syntaxes_give_the_values_that_were_written(
    make_dataset: MakeDataset, tmp_path: Path, syntax: UID, dtype: type[np.integer[Any]], bits: int
) -> None:
    pixels = noise(dtype, (64, 48), bits)
    path = write(make_dataset(pixels, BitsStored=bits, HighBit=bits - 1), tmp_path / "a.dcm", syntax)
    found = stored_frame(read_header(path), 0)
    assert np.array_equal(found, pixels)
    assert found.dtype == dtype


@pytest.mark.parametrize("syntax", _SYNTAXES, ids=lambda syntax: syntax.name[:24])
def test_each_frame_by_its_index(make_dataset: MakeDataset, tmp_path: Path, syntax: UID) -> None:
    pixels = noise(np.uint16, (3, 64, 48), 16)
    header = read_header(write(make_dataset(pixels), tmp_path / "frames.dcm", syntax))
    assert header.number_of_frames == 3
    for index in (2, 0, 1):
        assert np.array_equal(stored_frame(header, index), pixels[index])
    for index in (3, -1):
        with pytest.raises(DecodeError, match="has 3 frames and no frame"):
            stored_frame(header, index)


def test_bits_above_those_stored_are_masked_and_signs_carried(write_file: WriteFile) -> None:
    unsigned = np.array([[0xF123, 0x0FFF]], np.uint16)
    path = write_file(pixels=unsigned, BitsStored=12, HighBit=11)
    assert stored_frame(read_header(path), 0).tolist() == [[0x123, 0xFFF]]
    signed = np.array([[0x0FFF, 0x0800, 0x07FF]], np.int16)
    path = write_file("s.dcm", signed, BitsStored=12, HighBit=11)
    assert stored_frame(read_header(path), 0).tolist() == [[-1, -2048, 2047]]


def test_frames_of_an_archive_and_of_a_file_are_the_same(write_file: WriteFile, tmp_path: Path) -> None:
    pixels = noise(np.int16, (9, 7), 16)
    path = write_file("a.dcm", pixels)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "a.dcm")
    (header,) = scan([tmp_path / "a.zip"]).headers
    assert np.array_equal(stored_frame(header, 0), pixels)


def test_mr_small_in_every_form() -> None:
    names = (
        "MR_small.dcm", "MR_small_RLE.dcm", "MR_small_bigendian.dcm", "MR_small_expb.dcm", "MR_small_implicit.dcm",
        "MR_small_jp2klossless.dcm", "MR_small_jpeg_ls_lossless.dcm", "MR_small_padded.dcm",
    )  # fmt: skip
    first = pydicom.dcmread(shipped(names[0])).pixel_array
    for name in names:
        found = stored_frame(read_header(shipped(name)), 0)
        assert np.array_equal(found, first), name
        assert found.dtype == np.int16


@pytest.mark.parametrize(
    ("photometric", "planes"),
    [("YBR_FULL", 0), ("YBR_FULL", 1), ("YBR_FULL_422", 0)],  # 422 has no planes (PS3.5 8.1.2)
)
def test_ybr_is_turned_to_rgb(write_file: WriteFile, photometric: str, planes: int) -> None:
    """PS3.3 C.7.6.3.1.2, written out: the three colours and grey, in whole-image bars of two pixels."""
    rgb = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255], [100, 100, 100]], float)
    ybr = rgb @ np.array([[0.299, -0.1687, 0.5], [0.587, -0.3313, -0.4187], [0.114, 0.5, -0.0813]])
    ybr = np.clip(np.rint(ybr + np.array([0, 128, 128])), 0, 255).astype(np.uint8)
    bars = np.repeat(ybr[None], 2, axis=1).repeat(4, axis=0)  # [4, 8, 3]
    data = bars.tobytes() if not planes else bars.transpose(2, 0, 1).tobytes()
    if photometric == "YBR_FULL_422":  # two lumas, then the chroma that they share
        pairs = bars.reshape(4, 4, 2, 3)
        data = np.concatenate([pairs[:, :, :, 0], pairs[:, :, 0, 1:]], axis=2).tobytes()
    path = write_file(
        pixels=bars, PhotometricInterpretation=photometric, PlanarConfiguration=planes, PixelData=data
    )
    found = stored_frame(read_header(path), 0).astype(int)
    assert np.abs(found - np.repeat(rgb[None], 2, axis=1).repeat(4, axis=0)).max() <= 2


def test_a_palette_is_looked_up(write_file: WriteFile) -> None:
    tables: dict[str, Any] = {}
    for colour, values in (("Red", [0, 65535, 0]), ("Green", [0, 0, 32768]), ("Blue", [65535, 0, 0])):
        tables[f"{colour}PaletteColorLookupTableDescriptor"] = [3, 0, 16]
        tables[f"{colour}PaletteColorLookupTableData"] = np.array(values, "<u2").tobytes()
    path = write_file(
        pixels=np.array([[0, 1], [2, 1]], np.uint8), PhotometricInterpretation="PALETTE COLOR", **tables
    )
    assert stored_frame(read_header(path), 0).tolist() == [
        [[0, 0, 255], [255, 0, 0]],
        [[0, 128, 0], [255, 0, 0]],
    ]


def test_sixteen_bit_colour_is_shown_in_eight(write_file: WriteFile) -> None:
    path = write_file(pixels=np.array([[[65535, 32896, 255], [256, 0, 4096]]], np.uint16))
    assert stored_frame(read_header(path), 0).tolist() == [[[255, 128, 0], [1, 0, 16]]]


@pytest.mark.parametrize(
    ("name", "tolerance"),
    [
        ("SC_rgb_rle.dcm", 0), ("SC_rgb_gdcm_KY.dcm", 0), ("SC_rgb_jpeg_gdcm.dcm", 0), ("SC_rgb_rle_16bit.dcm", 1),
        ("SC_rgb_jpeg_dcmtk.dcm", 6), ("SC_rgb_jls_lossy_line.dcm", 6), ("SC_rgb_dcmtk_+eb+cy+np.dcm", 6),
        ("SC_rgb_dcmtk_+eb+cr.dcm", 6), ("SC_rgb_dcmtk_+eb+cy+s4.dcm", 6), ("SC_ybr_full_422_uncompressed.dcm", 6),
    ],
)  # fmt: skip
def test_colour_bars_of_pydicom_are_the_same_colours(name: str, tolerance: int) -> None:
    found = stored_frame(read_header(shipped(name)), 0)
    assert found.shape == (100, 100, 3)
    # The middle of each of the ten bars (README of pydicom's test files: 10 rows each).
    bars = [
        (255, 0, 0), (255, 128, 128), (0, 255, 0), (128, 255, 128), (0, 0, 255), (128, 128, 255), (0, 0, 0),
        (64, 64, 64), (192, 192, 192), (255, 255, 255),
    ]  # fmt: skip
    assert np.abs(found[5::10, 50].astype(int) - np.array(bars)).max() <= tolerance


def test_one_bit_segmentations() -> None:
    found = stored_frame(read_header(shipped("liver_1frame.dcm")), 0)
    assert sorted(np.unique(found).tolist()) == [0, 1]
    assert np.array_equal(found, pydicom.dcmread(shipped("liver_1frame.dcm")).pixel_array)


def test_twelve_bit_jpeg_extended_is_read() -> None:
    found = stored_frame(read_header(shipped("JPGExtended.dcm")), 0)
    assert (found.shape, found[512, 128]) == ((1024, 256), 14)


def test_readers_side_by_side_give_the_same(make_dataset: MakeDataset, tmp_path: Path) -> None:
    pixels = [noise(np.uint16, (32, 32), 12) + n for n in range(12)]
    headers = [
        read_header(
            write(make_dataset(p, BitsStored=13, HighBit=12), tmp_path / f"{n}.dcm", JPEG2000Lossless)
        )
        for n, p in enumerate(pixels)
    ]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda header: stored_frame(header, 0), headers))
    assert all(np.array_equal(a, b) for a, b in zip(found, pixels, strict=True))


# What cannot be decoded.


def test_a_file_cut_off_after_it_was_opened_is_told(write_file: WriteFile) -> None:
    path = write_file(pixels=np.ones((64, 64), np.int16))
    header = read_header(path)
    path.write_bytes(path.read_bytes()[:-2000])
    with pytest.raises(DecodeError, match=r"slice\.dcm are cut off"):
        stored_frame(header, 0)


def test_a_file_that_is_gone_is_told(write_file: WriteFile) -> None:
    path = write_file()
    header = read_header(path)
    path.unlink()
    with pytest.raises(DecodeError, match=r"slice\.dcm cannot be decoded"):
        stored_frame(header, 0)


@pytest.mark.parametrize("syntax", [RLELossless, JPEGLSLossless, JPEG2000Lossless], ids=lambda s: s.name[:9])
def test_a_damaged_stream_is_told_and_the_next_file_is_read(
    make_dataset: MakeDataset, tmp_path: Path, syntax: UID
) -> None:
    pixels = noise(np.uint16, (64, 64), 16)
    good = write(make_dataset(pixels), tmp_path / "good.dcm", syntax)
    data = bytearray(good.read_bytes())
    offset = read_header(good).pixel_offset
    assert offset is not None
    # Behind the element, the item of the offsets and the head of the first frame's item (PS3.5 A.4).
    start = offset + 12 + 8 + 4 + 8
    data[start : start + 32] = b"\xff" * 32
    bad = tmp_path / "bad.dcm"
    bad.write_bytes(data)
    with pytest.raises(DecodeError, match=r"bad\.dcm"):
        stored_frame(read_header(bad), 0)
    assert np.array_equal(stored_frame(read_header(good), 0), pixels)


def test_an_image_of_no_size_or_of_a_size_beyond_memory_is_told(write_file: WriteFile) -> None:
    header = read_header(write_file())
    for rows, columns, words in ((0, 6, "how large"), (65535, 65535, "larger than")):
        dataset = pydicom.Dataset(header.dataset)
        dataset.Rows, dataset.Columns = rows, columns
        with pytest.raises(DecodeError, match=words):
            stored_frame(dataclasses.replace(header, dataset=dataset), 0)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless, JPEGLSLossless, JPEG2000Lossless])
def test_decoding_leaves_the_header_as_it_was_read(
    make_dataset: MakeDataset, tmp_path: Path, syntax: UID
) -> None:
    header = read_header(
        write(make_dataset(np.arange(4096, dtype=np.int16).reshape(64, 64)), tmp_path / "a.dcm", syntax)
    )
    before = list(header.dataset.keys())
    stored_frame(header, 0)
    assert list(header.dataset.keys()) == before
