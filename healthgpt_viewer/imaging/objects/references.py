"""Which images an object is about: SOP Instance UIDs with frame numbers (PS3.3 10.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.headers import ImageRef


@dataclass(frozen=True)
class Images:
    """Images by name. ``frames`` has the frames of each instance, none for all of them."""

    frames: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def __contains__(self, ref: object) -> bool:
        if not isinstance(ref, ImageRef):
            return False
        wanted = self.frames.get(ref.sop_instance_uid)
        return wanted is not None and (not wanted or ref.frame in wanted)

    def __bool__(self) -> bool:
        return bool(self.frames)

    def __len__(self) -> int:
        return sum(max(1, len(frames)) for frames in self.frames.values())

    @property
    def refs(self) -> tuple[ImageRef, ...]:
        """Each image once; of an instance whose frames are not told, the first."""
        return tuple(
            ImageRef(uid, frame) for uid, frames in self.frames.items() for frame in sorted(frames) or [1]
        )

    @classmethod
    def of(cls, items: Iterable[Dataset] | None) -> Images:
        """Of the items of a Referenced Image or Referenced SOP Sequence."""
        found: dict[str, set[int] | None] = {}
        for item in items or ():
            uid = str(item.get("ReferencedSOPInstanceUID") or "")
            if not uid:
                continue
            numbers = _numbers(item.get("ReferencedFrameNumber"))
            known = found.setdefault(uid, set())
            if not numbers or known is None:
                found[uid] = None
            else:
                known.update(numbers)
        return cls({uid: frozenset(frames or ()) for uid, frames in found.items()})


def of_series(sequence: Iterable[Dataset] | None, name: str = "ReferencedImageSequence") -> Images:
    """Of the items of a Referenced Series Sequence."""
    return Images.of([item for series in sequence or () for item in series.get(name) or ()])


def _numbers(value: Any) -> list[int]:
    parts = value if isinstance(value, Iterable) and not isinstance(value, (str, bytes)) else [value]
    try:
        return [int(part) for part in parts if part is not None]
    except (TypeError, ValueError):
        return []
