"""Segmentations and structure sets alike: named parts in colours, each of which can be switched on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from healthgpt_viewer.imaging.geometry import Points
from healthgpt_viewer.imaging.grouping import kind_of
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.objects.colours import Rgb
from healthgpt_viewer.imaging.objects.segmentation import Segmentation, read_segmentation
from healthgpt_viewer.imaging.objects.structures import Structure, read_structures

KINDS = ("segmentation", "structures")


@dataclass(frozen=True)
class Part:
    """One region: its name, how it was made, its colour."""

    number: int
    name: str
    detail: str
    colour: Rgb


@dataclass(frozen=True, eq=False)
class Regions:
    """The regions of one file; one of ``segmentation`` and ``structures`` is there."""

    header: Header
    title: str
    parts: tuple[Part, ...]
    segmentation: Segmentation | None = None
    structures: tuple[Structure, ...] = ()

    @property
    def uid(self) -> str:
        """SOP Instance UID of the file."""
        return self.header.sop_instance_uid

    @property
    def study_uid(self) -> str:
        """Study Instance UID of the file."""
        return str(self.header.dataset.get("StudyInstanceUID") or "")

    @property
    def frames_of_reference(self) -> frozenset[str]:
        """The frames of reference that its regions lie in; none where the file tells none."""
        if self.segmentation is not None:
            placed = self.segmentation.placed is not None
            return frozenset({self.segmentation.frame_of_reference} - {""}) if placed else frozenset()
        return frozenset({one.frame_of_reference for one in self.structures} - {""})

    def names(self, ref: ImageRef) -> bool:
        """Whether it says that it was drawn on an image."""
        frames = self._named.get(ref.sop_instance_uid)
        return frames is not None and (not frames or ref.frame in frames)

    @cached_property
    def _named(self) -> dict[str, frozenset[int]]:
        """The instances that segments were drawn on, with their frames; none for all."""
        named: dict[str, frozenset[int]] = {}
        for one in self.segmentation.cutouts if self.segmentation is not None else ():
            for uid, frames in one.images.frames.items():
                known = named.get(uid)
                whole = not frames or (known is not None and not known)
                named[uid] = frozenset() if whole else frames | (known or frozenset())
        return named

    def middle(self) -> Points | None:
        """A point in the patient to look at, in mm: the middle of its largest region; None where it has no place."""
        if self.segmentation is not None:
            placed = [one for one in self.segmentation.cutouts if one.grid is not None]
            if not placed:
                return None
            largest = max(placed, key=lambda one: int(one.mask.sum()))
            row, column = np.argwhere(largest.mask).mean(axis=0)
            assert largest.grid is not None
            return largest.grid.to_patient(largest.row + row, largest.column + column)
        closed = [one for one in self.structures if any(c.kind == "closed" for c in one.contours)]
        chosen = max(closed or self.structures, key=lambda one: len(one.contours), default=None)
        return np.asarray(chosen.contours[len(chosen.contours) // 2].centre) if chosen is not None else None


def read_regions(
    header: Header,
    title: str,
    on_progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Regions:
    """Read a segmentation or a structure set.

    Raises:
        HealthGPTError: it cannot be decoded.
        Stopped: ``stop`` said so.
    """
    if kind_of(header) == "segmentation":
        found = read_segmentation(header, on_progress=on_progress, stop=stop)
        parts = tuple(Part(one.number, one.label, one.detail, one.colour) for one in found.segments)
        return Regions(header, title, parts, found)
    structures = read_structures(header)
    parts = tuple(Part(place, one.name, "", one.colour) for place, one in enumerate(structures))
    return Regions(header, title, parts, None, structures)
