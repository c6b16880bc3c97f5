"""Where the pixels of a file lie, and whether all that its header promises is there."""

from __future__ import annotations

import os
import struct
from dataclasses import replace
from typing import BinaryIO, Literal

from pydicom.dataset import Dataset
from pydicom.uid import (
    UID,
    AllTransferSyntaxes,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MPEGTransferSyntaxes,
)

from healthgpt_viewer.language import said

from .decoders import DEFLATED_FRAMES
from .headers import Header, Problem, frames_in
from .parsing import has, value_of

# What pydicom's decoders read, and the uncompressed ones.
_KNOWN_SYNTAXES = {
    *AllTransferSyntaxes,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    DEFLATED_FRAMES,
}
_CUT_OFF = said("The pixel data are cut off: the file is shorter than its size says.")
_PIXEL_TAGS = {(0x7FE0, 0x0010), (0x7FE0, 0x0008), (0x7FE0, 0x0009)}


def with_pixels(header: Header, file: BinaryIO, inflated: int | None) -> Header | Problem:
    """The header with the place of its pixels; a problem where an image has none, or where they are cut off.

    ``inflated`` is the size of the data set where it is deflated: its pixels have no place in the file.
    """
    dataset, syntax = header.dataset, UID(header.transfer_syntax_uid)
    if syntax == DeflatedExplicitVRLittleEndian:
        return header if _fits(header, inflated or 0) else Problem(header.source.label, _CUT_OFF)
    if not has(dataset, "Rows") or not has(dataset, "Columns"):
        return _without_size(header, file)
    if syntax in MPEGTransferSyntaxes:
        return Problem(
            header.source.label,
            said("It is a video ({name}), which this program does not show.", name=syntax.name),
        )
    if syntax not in _KNOWN_SYNTAXES:
        return Problem(
            header.source.label,
            said("Its transfer syntax {name_of} is not known to this program.", name_of=_name_of(syntax)),
        )
    offset = file.tell()
    if _tag_at(file, syntax) not in _PIXEL_TAGS:
        return Problem(header.source.label, said("The image has no pixel data."))
    size = file.seek(0, os.SEEK_END)
    if syntax == DEFLATED_FRAMES or syntax.is_compressed:
        whole = _fragments(file, first_byte(file, offset), size) >= header.number_of_frames
    else:
        whole = _fits(header, size - offset - 8)
    return replace(header, pixel_offset=offset) if whole else Problem(header.source.label, _CUT_OFF)


def _fits(header: Header, size: int) -> bool:
    """Whether so many bytes can hold the frames that the header promises."""
    expected = _expected_bytes(header.dataset)
    return header.number_of_frames <= max(size, 1) and (expected is None or expected <= size)


def _without_size(header: Header, file: BinaryIO) -> Header | Problem:
    """A file that gives no rows and columns: no image, or one that cannot be shown."""
    if _tag_at(file, UID(header.transfer_syntax_uid)) in _PIXEL_TAGS:
        return Problem(header.source.label, said("The image does not say how many rows and columns it has."))
    if "StudyInstanceUID" not in header.dataset:
        return Problem(
            header.source.label, said("It holds no image and does not say which study it belongs to.")
        )
    return header


def _tag_at(file: BinaryIO, syntax: UID) -> tuple[int, int]:
    order: Literal["little", "big"] = "big" if syntax == ExplicitVRBigEndian else "little"
    element = file.read(4)
    return int.from_bytes(element[:2], order), int.from_bytes(element[2:4], order)


def first_byte(file: BinaryIO, offset: int) -> int:
    """Where the value of the element Pixel Data at ``offset`` begins.

    Its length follows the tag at once (implicit VR), or a VR and two spare bytes (PS3.5 7.1.2).
    """
    file.seek(offset + 4)
    return offset + (12 if file.read(2) in (b"OW", b"OB", b"UN") else 8)


def _fragments(file: BinaryIO, position: int, size: int) -> int:
    """How many fragments encapsulated pixel data have, the table of offsets not counted; 0 where one is cut off.

    A frame has one at least (PS3.5 A.4).
    """
    count = -1
    while position + 8 <= size:
        file.seek(position)
        group, element, length = struct.unpack("<HHI", file.read(8))
        if (group, element) != (0xFFFE, 0xE000):
            return max(count, 0)  # the delimiter, or damage that the decoder names better
        count += 1
        position += 8 + length
    return 0


def _name_of(syntax: UID) -> str:
    return f"{syntax.name} ({syntax})" if syntax.name != syntax else str(syntax)


def _expected_bytes(dataset: Dataset) -> int | None:
    try:
        samples, bits = (
            int(value_of(dataset, "SamplesPerPixel") or 1),
            int(value_of(dataset, "BitsAllocated")),
        )
        pixels = (
            int(value_of(dataset, "Rows")) * int(value_of(dataset, "Columns")) * samples * frames_in(dataset)
        )
    except (TypeError, ValueError):
        return None
    if "422" in str(value_of(dataset, "PhotometricInterpretation") or ""):
        pixels = pixels * 2 // 3
    return pixels * bits // 8
