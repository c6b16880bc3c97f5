"""What one file says without its pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydicom.dataset import Dataset

from .parsing import value_of
from .sources import Source

# Lossy transfer syntaxes (PS3.5 section 10): JPEG, JPEG-LS near-lossless, JPEG 2000 and HTJ2K.
_LOSSY_SYNTAXES = {f"1.2.840.10008.1.2.4.{n}" for n in ("50", "51", "53", "55", "81", "91", "93", "203")}


@dataclass(frozen=True, order=True)
class ImageRef:
    """The name of an image: its SOP Instance UID and its frame, from 1."""

    sop_instance_uid: str
    frame: int = 1


@dataclass(frozen=True, eq=False)
class Header:
    """What one file says without its pixels."""

    source: Source
    dataset: Dataset
    transfer_syntax_uid: str
    sop_instance_uid: str
    sop_class_uid: str
    number_of_frames: int
    pixel_offset: int | None = (
        None  # where the element Pixel Data begins in the file; None where it is not known
    )


@dataclass(frozen=True)
class Problem:
    """A file that cannot be opened, and why in one sentence."""

    label: str
    reason: str


@dataclass(frozen=True, eq=False)
class ReadHeader:
    """A header that was just read, and its elements as they stand in the file, those of its meta group included."""

    header: Header
    elements: Mapping[Any, Any]


def frames_in(dataset: Dataset) -> int:
    """How many frames a data set says that it has; one where it does not say."""
    try:
        return max(1, int(value_of(dataset, "NumberOfFrames") or 1))
    except (TypeError, ValueError):
        return 1


def is_lossy(header: Header) -> bool:
    """Whether the image was compressed with loss at any time (PS3.3 C.7.6.1.1.5)."""
    flagged = str(value_of(header.dataset, "LossyImageCompression") or "").strip() == "01"
    return flagged or header.transfer_syntax_uid in _LOSSY_SYNTAXES
