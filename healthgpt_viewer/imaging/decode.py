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
from pydicom.dataset import Dataset
from pydicom.pixels import get_decoder
from pydicom.pixels.processing import apply_color_lut
from pydicom.uid import UID, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from healthgpt_viewer.errors import DecodeError

from . import jpeg2000
from .scan import Header
from .sources import FileSource

# What decoders raise at data that they cannot read.
_REFUSALS = (RuntimeError, ValueError, AttributeError, TypeError, NotImplementedError, IndexError)
# The order in which pydicom's plugins are tried.
_PLUGINS = (jpeg2000.LABEL, "pylibjpeg", "pyjpegls", "gdcm", "pillow", "pydicom")
_chosen: dict[str, str] = {}
_choosing = threading.Lock()
jpeg2000.register()
_PIXEL_LIMIT = 1 << 31  # bytes of one frame; more is not an image but a damaged header


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
        raise DecodeError(f"The pixels of {header.source.label} cannot be decoded: {text}") from error


def _check(header: Header, frame_index: int) -> None:
    dataset = header.dataset
    rows, columns = dataset.get("Rows"), dataset.get("Columns")
    if not isinstance(rows, int) or not isinstance(columns, int) or min(rows, columns) < 1:
        raise DecodeError(f"{header.source.label} does not say how large its image is.")
    if rows * columns * int(dataset.get("SamplesPerPixel") or 1) * 2 > _PIXEL_LIMIT:
        raise DecodeError(f"The image in {header.source.label} is larger than this program can show.")
    if not 0 <= frame_index < header.number_of_frames:
        raise DecodeError(
            f"{header.source.label} has {header.number_of_frames} frames and no frame {frame_index + 1}."
        )


def _is_plain(header: Header) -> bool:
    """Whether the values lie in the file just as they are: one sample, whole bytes, little endian."""
    dataset = header.dataset
    return (
        header.pixel_offset is not None
        and header.transfer_syntax_uid in (ImplicitVRLittleEndian, ExplicitVRLittleEndian)
        and int(dataset.get("SamplesPerPixel") or 1) == 1
        and str(dataset.get("PhotometricInterpretation", "")).startswith("MONOCHROME")
        and dataset.get("BitsAllocated") in (8, 16, 32)
    )


def _plain_frame(header: Header, frame_index: int) -> NDArray[Any]:
    dataset = header.dataset
    kind = "i" if dataset.get("PixelRepresentation") == 1 else "u"
    dtype = np.dtype(f"<{kind}{dataset.BitsAllocated // 8}")
    pixels = dataset.Rows * dataset.Columns
    assert header.pixel_offset is not None
    with header.source.open() as file:
        file.seek(header.pixel_offset)
        start = file.read(8)
        if start[:2] == b"\xe0\x7f" and start[2:4] != b"\x10\x00":
            return _decoded_frame(header, frame_index)  # float pixel data
        # The length follows the tag at once (implicit VR), or a VR and two spare bytes (PS3.5 7.1.2).
        file.seek(header.pixel_offset + (12 if start[4:6] in (b"OW", b"OB", b"UN") else 8))
        file.seek(frame_index * pixels * dtype.itemsize, 1)
        data = file.read(pixels * dtype.itemsize)
    if len(data) < pixels * dtype.itemsize:
        raise DecodeError(f"The pixel data of {header.source.label} are cut off.")
    return np.frombuffer(data, dtype).reshape(dataset.Rows, dataset.Columns)


def _decoded_frame(header: Header, frame_index: int) -> NDArray[Any]:
    syntax = header.transfer_syntax_uid
    with header.source.open() as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(file, force=True)
    if not any(name in dataset for name in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        missing = "are cut off" if header.pixel_offset is not None else "are missing"
        raise DecodeError(f"The pixel data of {header.source.label} {missing}.")
    try:
        pixels = _by_plugins(dataset, syntax, frame_index, header.source.label)
    except DecodeError:
        read = _by_gdcm(header, frame_index)
        if read is None:
            raise
        pixels = read
    if str(dataset.get("PhotometricInterpretation", "")) == "PALETTE COLOR":
        pixels = apply_color_lut(pixels, dataset)
    return pixels


def _by_gdcm(header: Header, frame_index: int) -> NDArray[Any] | None:
    """What GDCM's own reader makes of a grey file on disk: it reads 12-bit JPEG, which pydicom's plugins refuse."""
    import gdcm

    if not isinstance(header.source, FileSource) or int(header.dataset.get("SamplesPerPixel") or 1) != 1:
        return None
    reader = gdcm.ImageReader()
    reader.SetFileName(str(header.source.path))
    if not reader.Read():
        return None
    image = reader.GetImage()
    bits, signed = image.GetPixelFormat().GetBitsAllocated(), image.GetPixelFormat().GetPixelRepresentation()
    buffer = image.GetBuffer()
    if buffer is None:
        return None
    data = buffer.encode("utf-8", "surrogateescape")
    flat = np.frombuffer(data, np.dtype(f"<{'i' if signed else 'u'}{bits // 8}"))
    shape = (header.dataset.Rows, header.dataset.Columns)
    frames = flat[: flat.size // (shape[0] * shape[1]) * shape[0] * shape[1]].reshape(-1, *shape)
    return frames[frame_index] if frame_index < len(frames) else None


def _by_plugins(dataset: Dataset, syntax: str, frame_index: int, label: str) -> NDArray[Any]:
    """Decode with the plugin chosen for a syntax; the first image of a syntax chooses."""
    decoder = get_decoder(UID(syntax))
    available = [name for name in _PLUGINS if name in decoder.available_plugins]
    chosen = _chosen.get(syntax)
    faults = []
    for plugin in [chosen] if chosen else (available or [""]):
        try:
            pixels: NDArray[Any] = decoder.as_array(dataset, index=frame_index, decoding_plugin=plugin or "")[
                0
            ]
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
    raise DecodeError(f"The pixels of {label} cannot be decoded ({UID(syntax).name}): {_short(faults)}")


def _by_others(
    decoder: Any, dataset: Dataset, frame_index: int, plugins: list[str], label: str, faults: list[str]
) -> NDArray[Any]:
    """What the chosen plugin refuses (12-bit JPEG, say) another may read."""
    for plugin in plugins:
        try:
            pixels: NDArray[Any] = decoder.as_array(dataset, index=frame_index, decoding_plugin=plugin)[0]
            return pixels
        except _REFUSALS as error:
            faults.append(str(error))
    raise DecodeError(f"The pixels of {label} cannot be decoded: {_short(faults)}")


def _short(faults: list[str]) -> str:
    text = " ".join(faults[0].split()) if faults else "no decoder for it is installed"
    return text[:200]


def _clean(pixels: NDArray[Any], dataset: Dataset) -> NDArray[Any]:
    # In the byte order of this machine: look-up tables read the values by their bits.
    pixels = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
    if pixels.ndim == 3:
        return _to_rgb8(pixels, dataset)
    stored, allocated = dataset.get("BitsStored"), dataset.get("BitsAllocated")
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
            if str(dataset.get("PhotometricInterpretation", "")) == "PALETTE COLOR"
            else int(dataset.get("BitsStored") or 16)
        )
        pixels = pixels >> max(0, bits - 8)
    return np.ascontiguousarray(pixels[..., :3].astype(np.uint8))
