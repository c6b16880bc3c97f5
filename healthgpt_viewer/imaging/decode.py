"""Files to stored pixel values: uncompressed ones straight from the file, the others through pydicom's decoders.

The decoder of a transfer syntax is chosen once, in a fixed order, and kept: two decoders may differ in their last bit, and a
series must not change its decoder between two slices.
"""

from __future__ import annotations

import threading
import warnings
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate, get_frame
from pydicom.pixels import get_decoder
from pydicom.pixels.processing import apply_color_lut
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from healthgpt_viewer.errors import DecodeError
from healthgpt_viewer.language import said

from . import decoders
from .headers import Header
from .parsing import own, value_of
from .pixel_place import first_byte

# What decoders raise at data that they cannot read.
_REFUSALS = (RuntimeError, ValueError, AttributeError, TypeError, NotImplementedError, IndexError)
# The order in which pydicom's plugins are tried.
_PLUGINS = (decoders.LABEL, "pylibjpeg", "pyjpegls", "pillow", "pydicom")
_NATIVE = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)
_chosen: dict[str, str] = {}
_choosing = threading.Lock()
decoders.register()
_PIXEL_LIMIT = 1 << 29  # bytes of one frame; more is not an image but a damaged header


def stored_frame(header: Header, frame_index: int) -> NDArray[Any]:
    """The stored values of one frame: [rows, columns], or [rows, columns, 3] in RGB for colour.

    Bits above BitsStored are masked (or filled with the sign); palettes and YBR are turned to RGB.

    Raises:
        DecodeError: the pixels are missing, cut off, or of a form that no decoder here reads.
    """
    _check(header, frame_index)
    try:
        if _is_plain(header):
            return _clean(_plain_frame(header, frame_index), header.dataset)
        return _clean(_decoded_frame(header, frame_index), header.dataset)
    except DecodeError:
        raise
    except Exception as error:  # decoders raise anything on damaged streams; each becomes one sentence
        text = " ".join(str(error).split())[:200] or type(error).__name__
        raise DecodeError(
            said("The pixels of {label} cannot be decoded: {text}", label=header.source.label, text=text)
        ) from error


def is_native(header: Header) -> bool:
    """Whether the pixels are not compressed frame by frame (PS3.5 A.1 to A.3, A.5)."""
    return header.transfer_syntax_uid in _NATIVE


def raw_frame(header: Header, frame_index: int) -> NDArray[Any] | None:
    """The words of a frame as they lie in the file, with the bits that its image does not use; None where it is compressed.

    Raises:
        DecodeError: the pixels are missing or cut off.
    """
    if not is_native(header) or value_of(header.dataset, "BitsAllocated") not in (8, 16, 32):
        return None
    _check(header, frame_index)
    dataset, index = _encoded(header, frame_index)
    length, order = _frame_bytes(dataset), ">" if header.transfer_syntax_uid == ExplicitVRBigEndian else "<"
    data = bytes(value_of(dataset, "PixelData") or b"")[index * length : (index + 1) * length]
    if len(data) < length or int(value_of(dataset, "SamplesPerPixel") or 1) != 1:
        return None
    return np.frombuffer(data, f"{order}u{dataset.BitsAllocated // 8}").reshape(dataset.Rows, dataset.Columns)


def _check(header: Header, frame_index: int) -> None:
    dataset = header.dataset
    rows, columns = value_of(dataset, "Rows"), value_of(dataset, "Columns")
    if not isinstance(rows, int) or not isinstance(columns, int) or min(rows, columns) < 1:
        raise DecodeError(said("{label} does not say how large its image is.", label=header.source.label))
    if rows * columns * int(value_of(dataset, "SamplesPerPixel") or 1) * 2 > _PIXEL_LIMIT:
        raise DecodeError(
            said("The image in {label} is larger than this program can show.", label=header.source.label)
        )
    if not 0 <= frame_index < header.number_of_frames:
        raise DecodeError(
            said(
                "{label} has {number_of_frames} frames and no frame {frame_index}.",
                label=header.source.label,
                number_of_frames=header.number_of_frames,
                frame_index=frame_index + 1,
            )
        )


def _is_plain(header: Header) -> bool:
    """Whether the values lie in the file just as they are: one sample, whole bytes, little endian."""
    dataset = header.dataset
    return (
        header.pixel_offset is not None
        and header.transfer_syntax_uid in (ImplicitVRLittleEndian, ExplicitVRLittleEndian)
        and int(value_of(dataset, "SamplesPerPixel") or 1) == 1
        and str(value_of(dataset, "PhotometricInterpretation") or "").startswith("MONOCHROME")
        and value_of(dataset, "BitsAllocated") in (8, 16, 32)
    )


def _plain_frame(header: Header, frame_index: int) -> NDArray[Any]:
    dataset = header.dataset
    kind = "i" if value_of(dataset, "PixelRepresentation") == 1 else "u"
    dtype = np.dtype(f"<{kind}{dataset.BitsAllocated // 8}")
    data = _native_frame(header, frame_index)
    if data is None:
        return _decoded_frame(header, frame_index)
    return np.frombuffer(data, dtype).reshape(dataset.Rows, dataset.Columns)


def _decoded_frame(header: Header, frame_index: int) -> NDArray[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset, index = _encoded(header, frame_index)
    if not any(name in dataset for name in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        label = header.source.label
        if header.pixel_offset is not None:
            raise DecodeError(said("The pixel data of {label} are cut off.", label=label))
        raise DecodeError(said("The pixel data of {label} are missing.", label=label))
    pixels = _by_plugins(dataset, str(dataset.file_meta.TransferSyntaxUID), index, header.source.label)
    if str(value_of(dataset, "PhotometricInterpretation") or "") == "PALETTE COLOR":
        pixels = apply_color_lut(pixels, dataset)
    return pixels


def _encoded(header: Header, frame_index: int) -> tuple[Dataset, int]:
    """A data set with the pixels of a frame, and the frame's index in it.

    It has that frame alone where the frame can be found in the file by itself; the others are not read.
    """
    syntax = UID(header.transfer_syntax_uid)
    if header.pixel_offset is not None and syntax == decoders.DEFLATED_FRAMES:
        native = decoders.inflated(_fragment(header, frame_index), _frame_bytes(header.dataset))
        return _one_frame(header, native, ExplicitVRLittleEndian), 0
    if header.pixel_offset is not None and syntax.is_compressed and not syntax.is_deflated:
        code = _fragment(header, frame_index)
        _check_stated_size(header, code)
        return _one_frame(header, encapsulate([code], has_bot=False), syntax), 0
    if (plain := _native_frame(header, frame_index)) is not None:
        return _one_frame(header, plain, syntax), 0
    with header.source.open() as file:
        dataset = pydicom.dcmread(file, force=True)
    if not getattr(dataset, "file_meta", None) or "TransferSyntaxUID" not in dataset.file_meta:
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = syntax
    return dataset, frame_index


def _fragment(header: Header, frame_index: int) -> bytes:
    """The compressed bytes of one frame (PS3.5 A.4)."""
    dataset = header.dataset
    offsets = None
    if "ExtendedOffsetTable" in dataset and "ExtendedOffsetTableLengths" in dataset:
        offsets = (dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths)
    assert header.pixel_offset is not None
    with header.source.open() as file:
        file.seek(first_byte(file, header.pixel_offset))
        return bytes(
            get_frame(file, frame_index, number_of_frames=header.number_of_frames, extended_offsets=offsets)
        )


def _native_frame(header: Header, frame_index: int) -> bytes | None:
    """The uncompressed bytes of one frame; None where they are not to be found by counting."""
    dataset = header.dataset
    syntax = UID(header.transfer_syntax_uid)
    if header.pixel_offset is None or syntax.is_compressed or int(dataset.BitsAllocated) % 8:
        return None
    length = _frame_bytes(dataset)
    if "422" in str(value_of(dataset, "PhotometricInterpretation") or ""):
        length = length * 2 // 3  # two pixels share their chroma (PS3.3 C.7.6.3.1.2)
    with header.source.open() as file:
        file.seek(header.pixel_offset)
        if file.read(4) not in (b"\xe0\x7f\x10\x00", b"\x7f\xe0\x00\x10"):
            return None  # float pixel data
        file.seek(first_byte(file, header.pixel_offset) + frame_index * length)
        data = file.read(length)
    if len(data) < length:
        raise DecodeError(said("The pixel data of {label} are cut off.", label=header.source.label))
    return data


def _one_frame(header: Header, pixels: bytes, syntax: UID) -> Dataset:
    # A Dataset made of another one shares its elements, and the header must stay as it was read.
    dataset = Dataset({tag: own(header.dataset.get_item(tag)) for tag in list(header.dataset.keys())})
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.NumberOfFrames = 1
    for name in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if name in dataset:
            delattr(dataset, name)
    dataset.add_new("PixelData", "OB" if syntax.is_compressed or dataset.BitsAllocated <= 8 else "OW", pixels)
    dataset["PixelData"].is_undefined_length = syntax.is_compressed
    return dataset


def _frame_bytes(dataset: Dataset) -> int:
    samples = int(value_of(dataset, "SamplesPerPixel") or 1)
    return (int(dataset.Rows) * int(dataset.Columns) * samples * int(dataset.BitsAllocated) + 7) // 8


def _check_stated_size(header: Header, code: bytes) -> None:
    """Refuse a stream that unpacks to more than the header promises: its decoder would take all memory."""
    stated, dataset = decoders.stated_size(code), header.dataset
    if stated is not None and stated[0] * stated[1] > dataset.Rows * dataset.Columns:
        raise DecodeError(
            said(
                "The pixels of {label} are damaged: they unpack to {stated} x {stated2} pixels, and the "
                "header says {rows} x {columns}.",
                label=header.source.label,
                stated=stated[0],
                stated2=stated[1],
                rows=dataset.Rows,
                columns=dataset.Columns,
            )
        )


def _by_plugins(dataset: Dataset, syntax: str, frame_index: int, label: str) -> NDArray[Any]:
    """Decode with the plugin chosen for a syntax; the first image of a syntax chooses."""
    decoder = get_decoder(UID(syntax))
    available = [name for name in _PLUGINS if name in decoder.available_plugins]
    chosen = _chosen.get(syntax)
    faults = []
    for plugin in [chosen] if chosen else (available or [""]):
        try:
            pixels = _by_plugin(decoder, dataset, frame_index, plugin or "")
        except _REFUSALS as error:
            faults.append(str(error))
            continue
        with _choosing:
            _chosen.setdefault(syntax, plugin or "")
        return pixels
    if chosen and len(available) > 1:
        return _by_others(
            decoder, dataset, frame_index, [name for name in available if name != chosen], label, faults
        )
    raise DecodeError(
        said(
            "The pixels of {label} cannot be decoded ({name}): {short}",
            label=label,
            name=UID(syntax).name,
            short=_short(faults),
        )
    )


def _by_plugin(decoder: Any, dataset: Dataset, frame_index: int, plugin: str) -> NDArray[Any]:
    try:
        pixels: NDArray[Any] = decoder.as_array(dataset, index=frame_index, decoding_plugin=plugin)[0]
    except BaseException as error:
        # A decoder written in Rust panics at what it did not expect, with an exception that is no Exception.
        if type(error).__module__ != "pyo3_runtime":
            raise
        raise ValueError(str(error)) from error
    return pixels


def _by_others(
    decoder: Any, dataset: Dataset, frame_index: int, plugins: list[str], label: str, faults: list[str]
) -> NDArray[Any]:
    """What the chosen plugin refuses (12-bit JPEG, say) another may read."""
    for plugin in plugins:
        try:
            return _by_plugin(decoder, dataset, frame_index, plugin)
        except _REFUSALS as error:
            faults.append(str(error))
    raise DecodeError(
        said("The pixels of {label} cannot be decoded: {short}", label=label, short=_short(faults))
    )


def _short(faults: list[str]) -> str:
    text = " ".join(faults[0].split()) if faults else said("no decoder for it is installed")
    return text[:200]


def _clean(pixels: NDArray[Any], dataset: Dataset) -> NDArray[Any]:
    # In the byte order of this machine: look-up tables read the values by their bits.
    pixels = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
    if pixels.ndim == 3:
        return _to_rgb8(pixels, dataset)
    stored, allocated = value_of(dataset, "BitsStored"), value_of(dataset, "BitsAllocated")
    if pixels.dtype.kind == "f" or not isinstance(stored, int) or stored >= pixels.dtype.itemsize * 8:
        return pixels
    if stored < 1 or allocated == 1:
        return pixels
    spare = pixels.dtype.itemsize * 8 - stored
    # Shifting up and down again clears what is above the stored bits, and carries the sign where there is one.
    return (pixels << spare) >> spare


def _to_rgb8(pixels: NDArray[Any], dataset: Dataset) -> NDArray[np.uint8]:
    if pixels.dtype != np.uint8:
        bits = (
            16
            if str(value_of(dataset, "PhotometricInterpretation") or "") == "PALETTE COLOR"
            else int(value_of(dataset, "BitsStored") or 16)
        )
        pixels = pixels >> max(0, bits - 8)
    return np.ascontiguousarray(pixels[..., :3].astype(np.uint8))
