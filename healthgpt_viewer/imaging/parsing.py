"""The bytes of a usual header to its elements, several times as quick as a parser of everything that there is.

Usual is: the preamble and a meta group, a public little-endian transfer syntax that is not deflated, VRs of the standard,
and all of the header within the bytes that were read. Of anything else :func:`parse` says that it is not usual, and the
caller reads it with pydicom. What is made are the raw elements that pydicom makes (PS3.5 7.1, 7.5; PS3.10 7.1), but for
the places of small values.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, TypeVar

from pydicom.charset import convert_encodings, default_encoding
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import DataElement, RawDataElement, convert_raw_data_element, empty_value_for_VR
from pydicom.dataset import Dataset
from pydicom.tag import BaseTag, Tag
from pydicom.uid import (
    AllTransferSyntaxes,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
)
from pydicom.valuerep import EXPLICIT_VR_LENGTH_32, STANDARD_VR

Elements = dict[Any, Any]  # BaseTag: RawDataElement or DataElement
Charset = str | list[str]

_PREAMBLE, _META, _UNDEFINED, _DEEPEST = 132, b"\2\0", 0xFFFFFFFF, 16
_SYNTAX, _CHARSET, _SIGNED = 0x00020010, 0x00080005, 0x00280103
_SIGNED_BYTES = 2
_PIXELS = frozenset((0x7FE00008, 0x7FE00009, 0x7FE00010))
_ITEM, _ITEM_END, _SEQUENCE_END = b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0", b"\xfe\xff\xdd\xe0"
_USUAL = frozenset(
    str(uid).encode()
    for uid in AllTransferSyntaxes
    if uid not in (DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian)
)
_IMPLICIT = str(ImplicitVRLittleEndian).encode()
# Of each VR: its name, whether its length has 32 bits, and what stands for no value.
_VRS = {
    str(vr).encode(): (str(vr), vr in EXPLICIT_VR_LENGTH_32, empty_value_for_VR(vr, raw=True))
    for vr in STANDARD_VR
    if len(vr) == 2
}
# What an element of these VRs means does not depend on any other of its file.
_ALONE = frozenset(
    (
        "AE",
        "AS",
        "CS",
        "DA",
        "DS",
        "DT",
        "FD",
        "FL",
        "IS",
        "LO",
        "LT",
        "PN",
        "SH",
        "SS",
        "ST",
        "TM",
        "UI",
        "UL",
        "US",
    )
)
# Of larger values it is told where they stand in the file, so that they can be left there. The small ones of a series are
# alike then to the last number, wherever they stand.
LARGE = 2048
_length = struct.Struct("<I").unpack_from
# Of the nine fields of a raw element, which takes half the time of calling the named tuple.
make_raw: Callable[[tuple[Any, ...]], RawDataElement] = partial(tuple.__new__, RawDataElement)


class _Unusual(Exception):
    """Something that is left to pydicom."""


@dataclass(frozen=True)
class Parsed:
    """The elements of the meta group and of the data set before its pixels, which begin at the byte ``end``."""

    meta: Elements
    elements: Elements
    end: int
    implicit: bool
    charset: Charset


class _Tags(dict[int, BaseTag]):
    """Each tag once: pydicom compares tags slowly, and the same object is equal at once."""

    _MOST = 50_000  # the dictionary has some 5,000

    def __missing__(self, number: int) -> BaseTag:
        if len(self) >= self._MOST:
            self.clear()
        return self.setdefault(number, BaseTag(number))


class _Heads(dict[bytes, tuple[BaseTag, str, int | None, Any]]):
    """What the first eight bytes of an element with a VR say: tag, VR, length where it stands in them, and what stands for
    no value. The files of a series have the same few hundred.

    Raises:
        KeyError: they name no VR of the standard.
    """

    _MOST = 100_000

    def __missing__(self, head: bytes) -> tuple[BaseTag, str, int | None, Any]:
        group, element, vr, length = struct.unpack("<HH2sH", head)
        name, is_long, empty = _VRS[vr]
        if len(self) >= self._MOST:
            self.clear()
        return self.setdefault(head, (tags[group << 16 | element], name, None if is_long else length, empty))


tags = _Tags()
_HEADS = _Heads()


def value_of(dataset: Dataset, name: str) -> Any:
    """The value of an element by its keyword; None where there is none. As ``dataset.get``, at a tenth of the time.

    Raises:
        Exception: whatever pydicom's parser raises of a damaged value.
    """
    tag = _named(name)
    element = dataset._dict.get(tag)
    if type(element) is DataElement:  # converted already
        return element.value
    return None if element is None else dataset[tag].value


def numbers_of(dataset: Dataset, name: str) -> list[float]:
    """The values of an element that has several numbers. Texts that pydicom has not converted yet stay so: converting takes
    ten times as long as reading them.

    Raises:
        TypeError: there is no such element, or it has one value.
        ValueError: a value is no number.
        Exception: whatever pydicom's parser raises of a damaged value.
    """
    element = dataset._dict.get(_named(name))
    if type(element) is RawDataElement and element.VR == "DS" and element.value:
        return [float(part.rstrip(b"\0")) for part in element.value.split(b"\\")]
    return [float(value) for value in value_of(dataset, name)]


def has(dataset: Dataset, name: str) -> bool:
    """Whether there is an element, by its keyword. As ``name in dataset``, at a tenth of the time."""
    return _named(name) in dataset._dict


def has_tag(dataset: Dataset, number: int) -> bool:
    """Whether there is an element of that tag."""
    return number in dataset._dict


@lru_cache(maxsize=1024)
def _named(name: str) -> BaseTag:
    return tags[Tag(name)]


def parse(head: bytes, *, whole: bool) -> Parsed | None:
    """The elements of a file that begins with ``head``; None where it is not usual.

    Args:
        whole: whether these are all bytes of the file: else the header must end within them.
    """
    if head[_PREAMBLE - 4 : _PREAMBLE] != b"DICM":
        return None
    try:
        meta, start = _explicit(head, _PREAMBLE, meta=True)
        syntax = meta[tags[_SYNTAX]].value.rstrip(b"\0 ") if _SYNTAX in meta else b""
        if not meta or syntax not in _USUAL or head[start : start + 2] == b"\0\0":  # a group of commands
            return None
        implicit = syntax == _IMPLICIT
        elements, end = _implicit(head, start) if implicit else _explicit(head, start, meta=False)
        if end == len(head) and not whole:
            return None
        return Parsed(meta, elements, end, implicit, charset_of(elements))
    except (_Unusual, ValueError, LookupError, struct.error):
        return None


D = TypeVar("D", bound=Dataset)


def dataset_of(kind: type[D], elements: Elements, implicit: bool, little: bool, charset: Charset) -> D:
    """A data set of elements in this encoding, as pydicom's own constructor makes it, at a tenth of the time: that of a data
    set takes longer than to read a header."""
    made = object.__new__(kind)
    sets = charset if isinstance(charset, str) else tuple(charset)
    blank, owned = _blank(kind, implicit, little, sets)  # type: ignore[arg-type]  # its instances cannot be hashed, it can
    attributes = made.__dict__
    attributes.update(blank)
    for name in owned:
        attributes[name] = attributes[name].copy()
    attributes["_dict"] = elements
    return made


@lru_cache(maxsize=64)
def _blank(
    kind: type[Dataset], implicit: bool, little: bool, charset: str | tuple[str, ...]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The attributes of an empty data set, and those of them of which each data set has its own."""
    dataset = kind()
    dataset.set_original_encoding(implicit, little, charset if isinstance(charset, str) else list(charset))
    attributes = vars(dataset)
    return attributes, tuple(name for name, value in attributes.items() if isinstance(value, (dict, list)))


def charset_of(elements: Mapping[Any, Any]) -> Charset:
    """The character sets of a data set, in Python's names."""
    element = elements.get(tags[_CHARSET])
    return _encodings(element.value or b"") if element is not None else str(default_encoding)


@lru_cache(maxsize=64)
def _encodings(value: bytes) -> Charset:
    terms = value.decode("ascii").rstrip("\0 ").split("\\")
    found: Charset = convert_encodings(terms[0] if len(terms) == 1 else terms)
    return found


def _explicit(data: bytes, position: int, *, meta: bool) -> tuple[Elements, int]:
    """Elements with VRs, up to the pixels or the end, and where that is; of the meta group to its own end."""
    elements: Elements = {}
    end = len(data)
    while position + 8 <= end:
        if meta and data[position : position + 2] != _META:
            return elements, position
        tag, name, length, empty = _HEADS[data[position : position + 8]]
        if tag in _PIXELS:
            return elements, position
        if length is None:
            (length,), tell = _length(data, position + 8), position + 12
        else:
            tell = position + 8
        if length == _UNDEFINED:
            if name != "SQ":
                raise _Unusual
            position = _after_items(data, tell, implicit=False)
            length = position - 8 - tell
        else:
            position = tell + length
        value = data[tell : tell + length] if length else empty
        if length <= LARGE:
            tell = 0
        elements[tag] = make_raw((tag, name, length, value, tell, False, True, True, False))
    if position != end:
        raise _Unusual  # cut off
    return elements, position


def _implicit(data: bytes, position: int) -> tuple[Elements, int]:
    """Elements without VRs, up to the pixels or the end, and where that is."""
    elements: Elements = {}
    end = len(data)
    if data[position + 4 : position + 6].isupper():
        raise _Unusual  # it says that it has no VRs, and it has
    while position + 8 <= end:
        number = (
            data[position + 1] << 24 | data[position] << 16 | data[position + 3] << 8 | data[position + 2]
        )
        if number in _PIXELS:
            return elements, position
        if number >> 16 == 0xFFFE:
            raise _Unusual
        (length,), tell = _length(data, position + 4), position + 8
        if length == _UNDEFINED:
            if _vr_of(number) != "SQ":
                raise _Unusual
            position = _after_items(data, tell, implicit=True)
            length = position - 8 - tell
        else:
            position = tell + length
        value = data[tell : tell + length] if length else None
        if length <= LARGE:
            tell = 0
        tag = tags[number]
        elements[tag] = make_raw((tag, None, length, value, tell, True, True, True, False))
    if position != end:
        raise _Unusual  # cut off
    return elements, position


@lru_cache(maxsize=4096)
def _vr_of(number: int) -> str:
    """The VR that the dictionary gives; empty where it knows none."""
    try:
        return str(dictionary_VR(number))
    except KeyError:
        return ""


def _after_items(data: bytes, position: int, *, implicit: bool, depth: int = 0) -> int:
    """Where a sequence of undefined length has ended: behind its delimiter."""
    if depth > _DEEPEST:
        raise _Unusual
    while True:
        mark, (length,) = data[position : position + 4], _length(data, position + 4)
        position += 8
        if mark == _SEQUENCE_END:
            return position
        if mark != _ITEM:
            raise _Unusual
        if length == _UNDEFINED:
            position = _after_item(data, position, implicit=implicit, depth=depth)
        else:
            position += length


def _after_item(data: bytes, position: int, *, implicit: bool, depth: int) -> int:
    """Where an item of undefined length has ended."""
    while True:
        mark = data[position : position + 4]
        if mark == _ITEM_END:
            return position + 8
        if implicit:
            (length,), tell = _length(data, position + 4), position + 8
            name = _vr_of(int.from_bytes(mark[1::-1] + mark[:1:-1])) if length == _UNDEFINED else ""
        else:
            name, is_long, _ = _VRS[data[position + 4 : position + 6]]
            if is_long:
                (length,), tell = _length(data, position + 8), position + 12
            else:
                length, tell = data[position + 7] << 8 | data[position + 6], position + 8
        if length != _UNDEFINED:
            position = tell + length
        elif name == "SQ":
            position = _after_items(data, tell, implicit=implicit, depth=depth + 1)
        else:
            raise _Unusual


class Shared:
    """Values that were converted already. Most are alike in all files of a series, and converting them takes the longest.
    Each file gets elements of its own, since setting an attribute of a data set changes the element in place. What cannot be
    read is not kept."""

    _MOST, _LONGEST = 20_000, 200

    def __init__(self) -> None:
        self._kept: dict[tuple[bool, str], dict[tuple[object, ...], DataElement]] = {}

    def convert(
        self, elements: Elements, wanted: Collection[int], implicit: bool, charset: Charset
    ) -> tuple[Elements, bool]:
        """The elements, those among ``wanted`` converted; and whether one is left that cannot be, or not without others."""
        kept = self._kept.setdefault((implicit, str(charset)), {})
        found, left = dict(elements), False
        for tag, element in elements.items():
            if tag not in wanted:
                continue
            known = kept.get(element[:4])  # tag, VR, length and value
            if known is None and tag == _SIGNED and element.length == _SIGNED_BYTES:
                continue  # it can be read, and the data set itself must: others of it depend on it
            if known is None and (element.VR or _vr_of(tag)) in _ALONE and tag != _SIGNED:
                known = _converted(element, charset)
                if known is not None and element.length <= self._LONGEST:
                    if len(kept) >= self._MOST:
                        kept.clear()
                    kept[element[:4]] = known
            if known is not None:
                found[tag] = own(known)
            else:
                left = True
        return found, left


def own(element: Any) -> Any:
    """An element that can be changed without changing another data set's; a raw one cannot be changed at all."""
    if not isinstance(element, DataElement):
        return element
    made = object.__new__(type(element))
    made.__dict__.update(element.__dict__)
    return made


def _converted(element: RawDataElement, charset: Charset) -> DataElement | None:
    try:
        return convert_raw_data_element(element, encoding=charset)
    except Exception:  # noqa: BLE001 - a damaged value may raise anything; whoever asks for it will hear of it
        return None
