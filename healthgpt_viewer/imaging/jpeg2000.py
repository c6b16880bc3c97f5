"""A decoder of JPEG 2000 for pydicom that lets other threads work meanwhile, as pydicom's own plugins do not.

imagecodecs calls the same library (OpenJPEG) as pylibjpeg does and lets go of the interpreter while it decodes, so that two
threads read a series in little more than half the time.
"""

from __future__ import annotations

from importlib.util import find_spec

from pydicom.pixels.common import PhotometricInterpretation
from pydicom.pixels.decoders import JPEG2000Decoder, JPEG2000LosslessDecoder
from pydicom.pixels.decoders.base import DecodeRunner
from pydicom.uid import JPEG2000, JPEG2000Lossless

LABEL = "imagecodecs"
DECODER_DEPENDENCIES = dict.fromkeys((JPEG2000, JPEG2000Lossless), ("imagecodecs",))


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
        frame = imagecodecs.jpeg2k_decode(source)
    except imagecodecs.Jpeg2kError as error:
        raise ValueError(str(error)) from error
    if runner.photometric_interpretation in (
        PhotometricInterpretation.YBR_ICT,
        PhotometricInterpretation.YBR_RCT,
    ):
        # OpenJPEG undoes the transform of the components itself (PS3.5 8.2.4).
        runner.set_option("photometric_interpretation", PhotometricInterpretation.RGB)
    runner.set_option("bits_allocated", 8 * frame.dtype.itemsize)
    return bytes(frame.tobytes())


def register() -> None:
    """Offer the decoder to pydicom; once."""
    for decoder in (JPEG2000Decoder, JPEG2000LosslessDecoder):
        if LABEL not in (*decoder.available_plugins, *decoder.missing_dependencies):
            decoder.add_plugin(LABEL, (__name__, decode.__name__))
