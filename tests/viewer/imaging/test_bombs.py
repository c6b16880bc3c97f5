"""Files that promise more than a machine has: each is refused in a sentence, at once, without taking the memory."""

from __future__ import annotations

import gc
import io
import os
import struct
import sys
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.uid import (
    MPEG4HP41,
    UID,
    DeflatedExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    RLELossless,
)

from healthgpt_viewer.errors import DecodeError
from healthgpt_viewer.imaging.decoders import stated_size
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.scan import Scan, scan

WriteFile = Callable[..., Path]
MakeDataset = Callable[..., pydicom.FileDataset]
# pydicom warns of what it finds in damaged files; what the reader is told is tested here.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


@pytest.fixture(autouse=True)
def modest() -> Iterator[None]:
    """Each of these tests takes little memory; one that does not end is ended by pytest's limit."""
    tracemalloc.start()
    yield
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 300e6


def compressed(make_dataset: MakeDataset, path: Path, syntax: UID, **attributes: Any) -> Path:
    dataset = make_dataset(np.random.default_rng(1).integers(0, 255, (64, 64), np.uint16))
    dataset.compress(syntax)
    for name, value in attributes.items():
        setattr(dataset, name, value)
    dataset.save_as(path, enforce_file_format=True)
    return path


def only_reason(found: Scan) -> str:
    assert found.headers == ()
    (problem,) = found.problems
    assert "\n" not in problem.reason
    return problem.reason


# More frames or pixels than there are


@pytest.mark.parametrize("frames", [2, 1000, 2**31, 2**31 - 1])
def test_frames_that_are_not_there(
    make_dataset: MakeDataset, write_file: WriteFile, tmp_path: Path, frames: int
) -> None:
    plain = write_file("plain.dcm", NumberOfFrames=str(frames))
    assert "cut off" in only_reason(scan([plain]))
    for syntax in (RLELossless, JPEGLSLossless, JPEG2000Lossless):
        path = compressed(make_dataset, tmp_path / "c.dcm", syntax, NumberOfFrames=str(frames))
        assert "cut off" in only_reason(scan([path]))
    deflated = tmp_path / "deflated.dcm"
    dataset = make_dataset(np.zeros((64, 64), np.int16), NumberOfFrames=str(frames))
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    dataset.save_as(deflated, enforce_file_format=True)
    assert "cut off" in only_reason(scan([deflated]))


def test_frames_without_the_bits_that_they_would_take(write_file: WriteFile) -> None:
    path = write_file(NumberOfFrames=str(2**31), BitsAllocated=None)
    assert "cut off" in only_reason(scan([path]))


def test_65535_rows_and_columns(make_dataset: MakeDataset, write_file: WriteFile, tmp_path: Path) -> None:
    assert "cut off" in only_reason(scan([write_file(Rows=65535, Columns=65535)]))
    for syntax in (RLELossless, JPEGLSLossless, JPEG2000Lossless):
        path = compressed(make_dataset, tmp_path / "c.dcm", syntax, Rows=65535, Columns=65535)
        with pytest.raises(DecodeError, match="larger than this program can show"):
            load(group([read_header(path)])[0].series[0].stacks[0].slices[0])


@pytest.mark.parametrize(("syntax", "place"), [(JPEG2000Lossless, 8), (JPEGLSLossless, None)])
def test_a_stream_that_unpacks_to_more_than_its_header_says(
    make_dataset: MakeDataset, tmp_path: Path, syntax: UID, place: int | None
) -> None:
    path = compressed(make_dataset, tmp_path / "c.dcm", syntax)
    data = bytearray(path.read_bytes())
    if place is not None:
        start = data.index(b"\xff\x4f\xff\x51")
        data[start + place : start + place + 8] = struct.pack(">2I", 65_000, 65_000)
    else:
        start = data.index(b"\xff\xf7", data.index(b"\xff\xd8"))
        data[start + 5 : start + 9] = struct.pack(">2H", 65_000, 65_000)
    path.write_bytes(data)
    with pytest.raises(
        DecodeError, match=r"c\.dcm are damaged: they unpack to 65000 x 65000 pixels.*says 64 x 64"
    ):
        load(group([read_header(path)])[0].series[0].stacks[0].slices[0])


def test_the_size_that_a_stream_states() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc1\x00\x0b\x08\x01\x00\x02\x00\x01\x01\x11\x00"
    assert stated_size(jpeg) == (256, 512)
    assert stated_size(b"\xff\x4f\xff\x51" + struct.pack(">HH4I", 41, 0, 300, 200, 20, 50) + b"\0" * 20) == (
        150,
        280,
    )
    for nothing in (
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff",
        b"no stream at all, but some words",
        jpeg[:12],
        b"\xff\x4f\xff\x51",
    ):
        assert stated_size(nothing) is None


def test_a_video_is_told(make_dataset: MakeDataset, tmp_path: Path) -> None:
    dataset = make_dataset(NumberOfFrames="500")
    dataset.file_meta.TransferSyntaxUID = MPEG4HP41
    dataset.PixelData = pydicom.encaps.encapsulate([b"\0\0\0\1" * 200])
    dataset["PixelData"].VR = "OB"
    path = tmp_path / "video.dcm"
    dataset.save_as(path, enforce_file_format=True)
    assert "It is a video" in only_reason(scan([path]))


# Bombs


def deflate_bomb(path: Path, megabytes: int) -> Path:
    """A deflated data set of zeros: a thousand times as large as its file."""
    meta = io.BytesIO()
    dataset = pydicom.Dataset()
    dataset.file_meta = pydicom.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    dataset.SOPClassUID, dataset.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.2", "1.2.3"
    dataset.save_as(meta, enforce_file_format=True)
    written = meta.getvalue()
    start = 144 + int.from_bytes(written[140:144], "little")
    packing = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS)
    with path.open("wb") as file:
        file.write(written[:start])
        for _ in range(megabytes):
            file.write(packing.compress(b"\0" * (1 << 20)))
        file.write(packing.flush())
    return path


@pytest.mark.parametrize("name", ["bomb.dcm", "DICOMDIR"])
def test_a_deflate_bomb_is_never_unpacked(tmp_path: Path, name: str) -> None:
    path = deflate_bomb(tmp_path / name, 260)
    assert path.stat().st_size < 3e6
    assert "unpacks to more than 256 MB" in only_reason(scan([path]))


def test_a_deflated_stream_that_is_cut_is_told(make_dataset: MakeDataset, tmp_path: Path) -> None:
    dataset = make_dataset(np.random.default_rng(1).integers(0, 999, (64, 64), np.int16))
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    path = tmp_path / "deflated.dcm"
    dataset.save_as(path, enforce_file_format=True)
    path.write_bytes(path.read_bytes()[:-900])
    assert "damaged or cut off" in only_reason(scan([path]))


def test_a_zip_bomb_is_never_unpacked_and_the_rest_opens(write_file: WriteFile, tmp_path: Path) -> None:
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        target.write(write_file("good.dcm"), "good.dcm")
        with target.open("bomb.dcm", "w", force_zip64=True) as member:
            for _ in range(100):
                member.write(b"\0" * (1 << 20))
    found = scan([archive])
    assert [header.source.label for header in found.headers] == [f"{archive}: good.dcm"]
    (problem,) = found.problems
    assert "unpacks to more than can be an image (105 MB)" in problem.reason


def test_padding_that_packs_well_is_no_bomb(write_file: WriteFile, tmp_path: Path) -> None:
    path = write_file("black.dcm", np.zeros((2048, 2048), np.int16))
    archive = tmp_path / "black.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        target.write(path, "black.dcm")
    (header,) = scan([archive]).headers
    assert load(group([header])[0].series[0].stacks[0].slices[0]).stored.shape == (2048, 2048)


def test_a_member_that_lies_about_its_size_is_told(write_file: WriteFile, tmp_path: Path) -> None:
    archive = tmp_path / "lying.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("a.dcm", write_file().read_bytes() + b"\0" * 100_000)
    data = bytearray(archive.read_bytes())
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):  # the size when unpacked
        start = data.index(signature) + place
        data[start : start + 4] = struct.pack("<I", 500)
    archive.write_bytes(data)
    assert only_reason(scan([archive]))


def test_sequences_in_sequences_without_end_are_told(write_file: WriteFile) -> None:
    path = write_file()
    data = path.read_bytes()
    pixels = read_header(path).pixel_offset
    opening = b"\x54\x00\x16\x00SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    path.write_bytes(data[:pixels] + opening * 5000 + data[pixels:])
    assert "damaged or cut off" in only_reason(scan([path]))


# Things that are no ordinary files, and archives of many


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_a_folder_is_told_and_not_waited_for(write_file: WriteFile, tmp_path: Path) -> None:
    write_file("good.dcm")
    os.mkfifo(tmp_path / "pipe.dcm")
    found = scan([tmp_path])
    assert len(found.headers) == 1
    assert [problem.reason for problem in found.problems] == ["It is no ordinary file."]


def test_an_archive_is_opened_once_and_closed_with_its_last_image(
    write_file: WriteFile, tmp_path: Path
) -> None:
    data = write_file().read_bytes()
    archive = tmp_path / "many.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for number in range(50):
            target.writestr(f"{number}.dcm", data)
    found = scan([archive])
    opened = {id(header.source.opened) for header in found.headers if hasattr(header.source, "opened")}
    assert (len(found.headers), len(opened)) == (50, 1)
    if sys.platform == "linux":
        assert handles(archive) == 1
        del found
        gc.collect()
        assert handles(archive) == 0


def handles(path: Path) -> int:
    places = Path("/proc/self/fd")
    return sum(link.is_symlink() and str(link.readlink()) == str(path) for link in places.iterdir())


def test_baseline_jpeg_of_a_colour_bomb(tmp_path: Path, make_dataset: MakeDataset) -> None:
    """A frame header is all that there is: the picture that it promises is not made."""
    dataset = make_dataset(np.zeros((16, 16, 3), np.uint8))
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    stream = (
        b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01" + b"\0" * 40
    )
    dataset.PixelData = pydicom.encaps.encapsulate([stream])
    dataset["PixelData"].VR = "OB"
    path = tmp_path / "jpeg.dcm"
    dataset.save_as(path, enforce_file_format=True)
    with pytest.raises(DecodeError, match="unpack to 65535 x 65535"):
        load(group([read_header(path)])[0].series[0].stacks[0].slices[0])
