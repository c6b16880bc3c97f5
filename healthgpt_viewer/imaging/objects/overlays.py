"""Overlay planes of group 60xx: drawings and regions of one bit for each pixel (PS3.3 C.9.2, C.9.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian

from ..parsing import has_tag, value_of

GROUPS = range(0x6000, 0x6020, 2)  # PS3.5 7.6
_ROWS, _COLUMNS, _TYPE, _ORIGIN, _BITS, _POSITION = 0x10, 0x11, 0x40, 0x50, 0x100, 0x102
_FRAMES, _FIRST, _DESCRIPTION, _LABEL, _DATA = 0x15, 0x51, 0x22, 0x1500, 0x3000


@dataclass(frozen=True, eq=False)
class OverlayPlane:
    """One overlay of one frame. ``mask`` [rows, columns] begins at pixel (``row``, ``column``) of the image, from 0."""

    group: int
    label: str
    row: int
    column: int
    mask: NDArray[np.bool_]


def overlay_planes(
    dataset: Dataset, frame_index: int, syntax: str = "", raw: NDArray[Any] | None = None
) -> tuple[OverlayPlane, ...]:
    """The overlays of a frame. Those that are damaged are left out.

    Args:
        raw: the values of the frame as they lie in the file, where bits above those stored are kept: old files have overlays
            there (retired in 2004).
    """
    stated = [group for group in GROUPS if _has(dataset, group, _ROWS)]
    found = (_readable_plane(dataset, group, frame_index, syntax, raw) for group in stated)
    return tuple(plane for plane in found if plane is not None)


def overlay_plane(dataset: Dataset, group: int, syntax: str = "") -> OverlayPlane | None:
    """The overlay of one group, where it stands on its own, as in a presentation state."""
    return _readable_plane(dataset, group, 0, syntax, None)


def has_hidden_overlay(dataset: Dataset) -> bool:
    """Whether an overlay lies in bits of the pixels that are not used by the image."""
    stated = [group for group in GROUPS if _has(dataset, group, _ROWS) and not _has(dataset, group, _DATA)]
    return any(_bit(dataset, group) is not None for group in stated)


def _bit(dataset: Dataset, group: int) -> int | None:
    """The bit of the pixels in which an overlay lies; None where it lies in none that the image leaves free."""
    position, stored = _number(dataset, group, _POSITION), value_of(dataset, "BitsStored")
    allocated = value_of(dataset, "BitsAllocated")
    if position is None or not isinstance(stored, int) or not isinstance(allocated, int):
        return None
    low = int(value_of(dataset, "HighBit") or stored - 1) - stored + 1
    return position if 0 <= position < allocated and not low <= position < low + stored else None


def _readable_plane(
    dataset: Dataset, group: int, frame_index: int, syntax: str, raw: NDArray[Any] | None
) -> OverlayPlane | None:
    try:
        return _plane(dataset, group, frame_index, syntax, raw)
    except Exception:  # noqa: BLE001 - a damaged value may raise anything in the parser; the image is shown without
        return None


def _plane(
    dataset: Dataset, group: int, frame_index: int, syntax: str, raw: NDArray[Any] | None
) -> OverlayPlane | None:
    rows, columns = _number(dataset, group, _ROWS), _number(dataset, group, _COLUMNS)
    if rows is None or columns is None or min(rows, columns) < 1:
        return None
    number = _overlay_frame(dataset, group, frame_index)
    if number is None:
        return None
    if _has(dataset, group, _DATA):
        mask = _unpacked(dataset[group, _DATA].value, rows, columns, number, syntax)
    elif raw is not None and (bit := _bit(dataset, group)) is not None and raw.shape == (rows, columns):
        mask = (raw >> bit) & 1 == 1
    else:
        mask = None
    if mask is None or not mask.any():
        return None
    row, column = _origin(dataset, group)
    return OverlayPlane(group, _label(dataset, group), row - 1, column - 1, mask)


def _overlay_frame(dataset: Dataset, group: int, frame_index: int) -> int | None:
    """Which frame of an overlay lies over a frame of the image; None where none does (PS3.3 C.9.3.1.1)."""
    count = _number(dataset, group, _FRAMES)
    if count is None:
        return 0  # one plane for all frames
    number = frame_index - ((_number(dataset, group, _FIRST) or 1) - 1)
    return number if 0 <= number < count else None


def _unpacked(value: Any, rows: int, columns: int, number: int, syntax: str) -> NDArray[np.bool_] | None:
    """Bits to pixels, the lowest bit first (PS3.5 8.1.2); None where they are cut off."""
    if not isinstance(value, (bytes, bytearray)):
        return None
    size = rows * columns
    first, last = number * size // 8, (number * size + size + 7) // 8
    if last > len(value):
        return None
    data = np.frombuffer(value, np.uint8)
    if syntax == ExplicitVRBigEndian and len(data) % 2 == 0:
        data = data.reshape(-1, 2)[:, ::-1].reshape(-1)  # words of 16 bits
    bits = np.unpackbits(data[first:last], bitorder="little")
    start = number * size - 8 * first
    return bits[start : start + size].reshape(rows, columns).astype(bool)


def _origin(dataset: Dataset, group: int) -> tuple[int, int]:
    """Row and column, from 1, of the overlay's first pixel; they may be negative."""
    value = _value(dataset, group, _ORIGIN)
    try:
        row, column = (int(part) for part in value)
    except (TypeError, ValueError):
        return 1, 1
    return row, column


def _label(dataset: Dataset, group: int) -> str:
    words = (str(_value(dataset, group, element) or "").strip() for element in (_LABEL, _DESCRIPTION))
    kind = "region" if str(_value(dataset, group, _TYPE) or "") == "R" else "drawing"
    return next((word for word in words if word), kind)


def _number(dataset: Dataset, group: int, element: int) -> int | None:
    try:
        return int(_value(dataset, group, element))
    except (TypeError, ValueError):
        return None


def _value(dataset: Dataset, group: int, element: int) -> Any:
    return dataset[group, element].value if _has(dataset, group, element) else None


def _has(dataset: Dataset, group: int, element: int) -> bool:
    return has_tag(dataset, group << 16 | element)
