"""Header elements as bytes that are quickly read back: what pydicom read of a file, before anything was converted.

pydicom keeps an element as the bytes of the file until it is asked for. These bytes are stored, so that a header from the
index is the same data set as one from the file, at a tenth of the time. Most elements are alike in all files of a series:
a file stores only how it differs from a template.

Layout of an element: tag, VR (two zero bytes where it was not written), flags, place and length of the value as
little-endian numbers, then the value. Nothing here can name a class or run code.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydicom.dataelem import DataElement, RawDataElement
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_data_element
from pydicom.tag import BaseTag
from pydicom.valuerep import EXPLICIT_VR_LENGTH_32

from healthgpt_viewer.imaging.parsing import LARGE, make_raw, tags

Elements = Mapping[Any, Any]
Encoded = dict[int, bytes]
Decoded = dict[BaseTag, RawDataElement]

_HEAD = struct.Struct("<I2sBII")
_IMPLICIT, _LITTLE, _DEFERRED = 1, 2, 4
_BULK = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}


@dataclass(frozen=True)
class Encoding:
    """How the elements of a data set are written: implicit VR, byte order, and the character sets in pydicom's names."""

    implicit: bool
    little: bool
    charset: str | list[str]


class NotStorable(Exception):
    """An element that cannot be kept in the index; its file is read anew each time."""


def encode(elements: Elements, encoding: Encoding, *, deferrable: bool) -> Encoded:
    """Each element as bytes, by its tag.

    Args:
        elements: what ``Dataset.items()`` gives.
        encoding: that of the data set, for elements that pydicom has converted already.
        deferrable: whether a large value can be read from the file later.

    Raises:
        NotStorable: an element has no bytes of its own any more and cannot be written again.
    """
    return {int(tag): _encoded(element, encoding, deferrable) for tag, element in elements.items()}


def _encoded(element: Any, encoding: Encoding, deferrable: bool) -> bytes:
    read = isinstance(element, RawDataElement)
    raw = element if read else _raw(element, encoding)
    flags = _IMPLICIT * raw.is_implicit_VR | _LITTLE * raw.is_little_endian
    vr: bytes = (raw.VR or "").encode("ascii")
    value = raw.value
    if value is None:
        if raw.length:
            raise NotStorable(f"{raw.tag} was not read")
        value = b""
    bulk = raw.VR in _BULK or (raw.VR is None and raw.tag.is_private)
    if deferrable and read and bulk and len(value) > LARGE:
        return _HEAD.pack(raw.tag, vr, flags | _DEFERRED, raw.value_tell, raw.length)
    return b"".join((_HEAD.pack(raw.tag, vr, flags, 0, len(value)), value))


def _raw(element: DataElement, encoding: Encoding) -> RawDataElement:
    """A converted element as it would be read; a sequence of undefined length gets a length."""
    meta = element.tag.group == 2
    implicit, little = encoding.implicit and not meta, encoding.little or meta  # PS3.10 7.1
    if element.VR == "UI" and isinstance(element.value, str):
        text = element.value.encode("ascii")
        value = text + b"\0" * (len(text) % 2)
        return RawDataElement(element.tag, None if implicit else "UI", len(value), value, 0, implicit, little)
    buffer = DicomBytesIO()
    buffer.is_implicit_VR, buffer.is_little_endian = implicit, little
    defined = DataElement(element.tag, element.VR, element.value, already_converted=True)
    try:
        write_data_element(buffer, defined, encoding.charset)
    except Exception as error:  # a damaged value may raise anything in the writer
        raise NotStorable(str(error)) from error
    written = buffer.getvalue()
    vr = None if implicit else written[4:6].decode("ascii")
    value = written[12 if vr in EXPLICIT_VR_LENGTH_32 else 8 :]
    return RawDataElement(element.tag, vr, len(value), value, 0, implicit, little)


def difference(elements: Elements, template: Elements, encoding: Encoding, *, deferrable: bool) -> bytes:
    """How elements differ from those of a template: the tags that it has too much, their number first; then what is other
    or more. Arguments and errors as of ``encode``."""
    gone = [int(tag) for tag in template.keys() - elements.keys()]
    # Most are the same to the last number; only the others need a closer look.
    other = {
        tag: one
        for tag, one in elements.items()
        if (one != template.get(tag) or type(one) is not RawDataElement)
        and not _is_alike(one, template.get(tag))
    }
    head = struct.pack(f"<{len(gone) + 1}I", len(gone), *gone)
    return b"".join((head, *encode(other, encoding, deferrable=deferrable).values()))


def _is_alike(one: Any, other: Any) -> bool:
    """Whether two elements are stored in the same way; a large one is, where it is in the file, at its own place."""
    if not isinstance(one, RawDataElement) or not isinstance(other, RawDataElement):
        plain = isinstance(one, DataElement) and isinstance(other, DataElement) and one.VR == other.VR
        return plain and isinstance(one.value, (str, bytes)) and bool(one.value == other.value)
    # Tag, VR, length and value; then how it was written.
    same = one[:4] == other[:4] and one[5:7] == other[5:7]
    return bool(same and (one.length <= LARGE or one.value_tell == other.value_tell))


def changes(data: bytes) -> tuple[tuple[int, ...], Decoded, bool]:
    """What ``difference`` wrote: the tags that are gone, the other elements, and whether a value of them must be read
    from the file.

    Raises:
        ValueError: the bytes are damaged.
    """
    try:
        (count,) = struct.unpack_from("<I", data)
        gone = struct.unpack_from(f"<{count}I", data, 4)
    except struct.error as error:
        raise ValueError(str(error)) from error
    return gone, *decode(data, 4 * (count + 1))


def decode(data: bytes, start: int = 0) -> tuple[Decoded, bool]:
    """The elements of stored bytes, and whether a value among them must be read from the file.

    Raises:
        ValueError: the bytes are damaged.
    """
    elements: Decoded = {}
    deferred = 0
    end, position = len(data), start
    unpack, size = _HEAD.unpack_from, _HEAD.size
    while position < end:
        if position + size > end:
            raise ValueError("an element is cut off")
        number, vr, flags, tell, length = unpack(data, position)
        position += size
        value = None
        deferred |= flags & _DEFERRED
        if not flags & _DEFERRED:
            value = data[position : position + length]
            position += length
            if position > end:
                raise ValueError("a value is cut off")
        tag = tags[number]
        implicit, little = bool(flags & _IMPLICIT), bool(flags & _LITTLE)
        elements[tag] = make_raw(
            (tag, _VRS.get(vr) or _vr(vr), length, value, tell, implicit, little, True, False)
        )
    return elements, bool(deferred)


_VRS: dict[bytes, str] = {}


def _vr(code: bytes) -> str | None:
    if code == b"\0\0":
        return None
    return _VRS.setdefault(code, code.decode("ascii"))
