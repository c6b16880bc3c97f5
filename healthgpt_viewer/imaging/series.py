"""Studies, series and ordered stacks of slices, as a reader knows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .geometry import PatientGrid
from .headers import Header, ImageRef
from .slice_image import SliceImage


class Provider(Protocol):
    """Makes the pixels of images that stand in no file."""

    @property
    def source(self) -> Stack:
        """The stack of files that they are made of."""
        ...

    def image(self, one: Slice) -> SliceImage:
        """The pixels of one slice; may be called on any thread, from two at once."""
        ...

    def nearest(self, point: ArrayLike) -> int:
        """The number of the slice whose plane lies nearest to a point in mm."""
        ...


@dataclass(frozen=True, eq=False)
class Slice:
    """One image of a stack. ``memory`` holds the pixels of an image that is not saved yet.

    ``provider`` makes those of an image that stands in no file, as a slice of a reformat; its ``ref`` names no instance.
    """

    ref: ImageRef
    header: Header
    grid: PatientGrid | None
    frame_index: int = 0
    memory: SliceImage | None = None
    provider: Provider | None = None


@dataclass(frozen=True, eq=False)
class Stack:
    """Images of one size and orientation, in order along their normal.

    ``spacing_between`` is the distance along the normal in mm where it is even, else None; ``tilt_degrees`` the angle
    between the normal and the line through the positions; ``label`` what sets it apart from the other stacks at its place
    ("b 1000", "echo 4.9 ms"), where there are others.
    """

    slices: Sequence[Slice]
    notices: tuple[str, ...] = ()
    spacing_between: float | None = None
    tilt_degrees: float = 0.0
    label: str = ""

    def nearest(self, point: ArrayLike) -> int | None:
        """The slice whose plane lies nearest to a point in mm; None where a slice has no place in the patient."""
        if self.slices and (provider := self.slices[0].provider) is not None:
            return provider.nearest(point)
        if self._planes is None:
            return None
        positions, normals = self._planes
        away = ((np.asarray(point, float) - positions) * normals).sum(axis=1)
        return int(np.abs(away).argmin())

    @cached_property
    def _planes(self) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        """Positions and normals, [slices, 3]."""
        grids = [one.grid for one in self.slices if one.grid is not None]
        if not grids or len(grids) < len(self.slices):
            return None
        return np.array([grid.position for grid in grids]), np.array([grid.normal for grid in grids])


@dataclass(frozen=True, eq=False)
class Series:
    """One series. ``ai_task`` is the contract's task name where it is a saved or new AI result.

    ``objects`` are those of its files that go with images (``OBJECT_KINDS``).
    """

    uid: str
    study_uid: str
    number: int | None
    description: str
    modality: str
    body_part: str
    kind: str
    stacks: tuple[Stack, ...]
    headers: tuple[Header, ...]
    lossy: bool = False
    ai_task: str | None = None
    notices: tuple[str, ...] = ()
    objects: tuple[Header, ...] = ()


@dataclass(frozen=True, eq=False)
class Study:
    """One study. ``folder`` is the deepest one that holds all of its files; None where they lie in an archive.

    ``patients`` is the number of patients whose files carry its UID: one, unless something went wrong.
    """

    uid: str
    patient_name: str
    patient_id: str
    date: str
    description: str
    accession: str
    series: tuple[Series, ...]
    folder: Path | None
    notices: tuple[str, ...] = field(default=())
    patients: int = 1
