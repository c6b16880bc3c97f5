"""Decoders for pydicom by imagecodecs, and a look into compressed frames before a decoder is let loose on them.

For JPEG 2000 imagecodecs calls the same library (OpenJPEG) as pylibjpeg does and lets go of the interpreter while it
decodes, so that two threads read a series in little more than half the time. It also reads JPEG with 12 bits, which
pydicom's own plugins refuse. GDCM reads that, too, and is not used: on damaged data it ends the whole process.
"""

from __future__ import annotations

import struct
import zlib
from importlib.util import find_spec
from typing import Any

from pydicom.pixels.common import PhotometricInterpretation
from pydicom.pixels.decoders import JPEG2000Decoder, JPEG2000LosslessDecoder, JPEGExtended12BitDecoder
from pydicom.pixels.decoders.base import DecodeRunner
from pydicom.uid import JPEG2000, UID, JPEG2000Lossless, JPEGExtended12Bit

LABEL = "imagecodecs"
DECODER_DEPENDENCIES = dict.fromkeys((JPEG2000, JPEG2000Lossless, JPEGExtended12Bit), ("imagecodecs",))
# Each frame is deflated by itself (PS3.5 A.4.12); pydicom does not know this syntax yet.
DEFLATED_FRAMES = UID("1.2.840.10008.1.2.8.1")

_JPEG_2000_START, _JPEG_START = b"\xff\x4f\xff\x51", b"\xff\xd8"
# Markers of a JPEG or JPEG-LS frame header (ITU-T T.81 table B.1, T.87 table C.1).
_FRAME_MARKERS = {*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC}


def is_available(syntax: str) -> bool:
    """What pydicom asks of a plugin: whether it can decode this transfer syntax here."""
    return syntax in DECODER_DEPENDENCIES and find_spec("imagecodecs") is not None


def decode(source: bytes, runner: DecodeRunner) -> bytes:
    """One frame's code stream as bytes, samples of a pixel together; what pydicom asks of a plugin.

    Raises:
        ValueError: the code stream cannot be decoded.
    """
    import imagecodecs

    try:
        if runner.transfer_syntax == JPEGExtended12Bit:
            frame = _grey_jpeg(source, runner)
        else:
            frame = imagecodecs.jpeg2k_decode(source)
    except (imagecodecs.Jpeg2kError, imagecodecs.Jpeg8Error) as error:
        raise ValueError(str(error)) from error
    if runner.photometric_interpretation in (
        PhotometricInterpretation.YBR_ICT,
        PhotometricInterpretation.YBR_RCT,
    ):
        # OpenJPEG undoes the transform of the components itself (PS3.5 8.2.4).
        runner.set_option("photometric_interpretation", PhotometricInterpretation.RGB)
    runner.set_option("bits_allocated", 8 * frame.dtype.itemsize)
    return bytes(frame.tobytes())


def _grey_jpeg(source: bytes, runner: DecodeRunner) -> Any:
    import imagecodecs

    if runner.samples_per_pixel != 1:
        raise ValueError("colour is left to the other decoders")
    return imagecodecs.jpeg8_decode(source)


def register() -> None:
    """Offer the decoder to pydicom; once."""
    for decoder in (JPEG2000Decoder, JPEG2000LosslessDecoder, JPEGExtended12BitDecoder):
        if LABEL not in (*decoder.available_plugins, *decoder.missing_dependencies):
            decoder.add_plugin(LABEL, (__name__, decode.__name__))


def stated_size(code: bytes) -> tuple[int, int] | None:
    """(rows, columns) that a JPEG, JPEG-LS or JPEG 2000 stream says it holds; None where it does not say.

    A decoder takes the memory for what the stream says, whatever the header of the file says.
    """
    if code.startswith(_JPEG_2000_START) and len(code) >= 24:
        right, lower, left, upper = struct.unpack_from(">4I", code, 8)  # ITU-T T.800 A.5.1
        return max(0, lower - upper), max(0, right - left)
    if not code.startswith(_JPEG_START):
        return None
    place = 2
    while place + 9 <= len(code) and code[place] == 0xFF:
        if code[place + 1] == 0xFF:  # a fill byte
            place += 1
            continue
        if code[place + 1] in _FRAME_MARKERS:
            rows, columns = struct.unpack_from(">HH", code, place + 5)
            return rows, columns
        place += 2 + struct.unpack_from(">H", code, place + 2)[0]
    return None


def inflated(data: bytes, length: int) -> bytes:
    """At most ``length`` bytes of a raw deflate stream (RFC 1951).

    Raises:
        zlib.error: it is damaged.
    """
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, length)
