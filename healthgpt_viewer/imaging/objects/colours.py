"""Colours that files recommend, as RGB."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Rgb = tuple[int, int, int]

# Where a file recommends none: well apart from each other and from grey, also for eyes that confuse red and green.
_OWN: tuple[Rgb, ...] = (
    (86, 180, 233), (230, 159, 0), (0, 158, 115), (240, 228, 66),
    (213, 94, 0), (204, 121, 167), (0, 114, 178), (170, 170, 255),
)  # fmt: skip


def own(number: int) -> Rgb:
    """A colour for the ``number``-th thing of a file that recommends none."""
    return _OWN[number % len(_OWN)]


def from_cielab(value: Any) -> Rgb | None:
    """The RGB of a CIELab value as DICOM writes it (PS3.3 C.10.7.1.1); None where there is none."""
    from highdicom.color import CIELabColor

    try:
        red, green, blue = CIELabColor.from_dicom_value(tuple(int(part) for part in value)).to_rgb(clip=True)
    except (TypeError, ValueError, AttributeError):
        return None
    return int(red), int(green), int(blue)


def from_rgb(value: Sequence[Any] | None) -> Rgb | None:
    """Three numbers of 0 to 255 as they are; None where they are not that."""
    try:
        red, green, blue = (int(part) for part in value or ())
    except (TypeError, ValueError):
        return None
    return (red, green, blue) if all(0 <= part <= 255 for part in (red, green, blue)) else None
