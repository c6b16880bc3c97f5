"""What a window holds, as plain values: enough to bring it back after the program was ended without closing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from healthgpt_viewer.imaging.drawn import Drawn
from healthgpt_viewer.imaging.fusion import Mode
from healthgpt_viewer.imaging.geometry import Box, PatientGrid, Points, Vector
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.reformat import PlaneName, Planes, Slab
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.language import said, together


class Held:
    """An array, equal to itself only: two states are compared without a look at their pixels."""

    def __init__(self, array: NDArray[Any]) -> None:
        self.array = array

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and other.array is self.array

    def __hash__(self) -> int:
        return id(self.array)


@dataclass(frozen=True)
class OpenStudy:
    """A study that was open: its name for the reader, and what was opened to get it."""

    uid: str
    title: str
    paths: tuple[Path, ...]


@dataclass(frozen=True)
class Plane:
    """A plane of a reformat: its name, the planes of the crosshair, the point where they meet (mm), and how thick it is."""

    name: PlaneName
    planes: Planes
    point: Vector
    slab: Slab = field(default_factory=Slab)


@dataclass(frozen=True)
class Over:
    """A picture over the slice: [rows, columns] or [rows, columns, 3], uint8; the rest as the viewport's overlay has it."""

    pixels: Held
    source: ImageRef
    label: str
    mode: Mode
    opacity: float
    position: float
    outside: bool
    generated: bool
    grid: PatientGrid | None = None


@dataclass(frozen=True)
class Fused:
    """A second series over the first; ``transform`` is the 4 x 4 of a registration, in mm."""

    series_uid: str
    ref: ImageRef
    window: Window
    mode: Mode
    colours: str
    opacity: float
    position: float
    threshold: float | None = None
    transform: tuple[float, ...] | None = None

    @property
    def matrix(self) -> Points | None:
        """The transform as a matrix."""
        return None if self.transform is None else np.array(self.transform, np.float64).reshape(4, 4)


@dataclass(frozen=True)
class View:
    """What a viewport showed: the image by its UIDs (of a reformat, an image of the series that was cut) and its look.

    ``made`` tells that the image stood in no file: its plugin keeps it, and brings it back.
    """

    study_uid: str
    series_uid: str
    ref: ImageRef
    window: Window | None = None
    preset: str = ""
    invert: bool = False
    zoom: float | None = None
    pan: tuple[float, float] = (0.0, 0.0)
    flip_h: bool = False
    flip_v: bool = False
    quarter_turns: int = 0
    region: Box | None = None
    colours: str = ""
    point: Vector | None = None
    plane: Plane | None = None
    over: Over | None = None
    fused: Fused | None = None
    made: bool = False


@dataclass(frozen=True)
class Layout:
    """How the viewports stood: rows and columns, those behind one that is alone, which is active, which are linked."""

    rows: int = 1
    columns: int = 1
    alone: tuple[int, int] | None = None
    active: int = 0
    linked: tuple[int, ...] = ()
    scroll: bool = True
    zoom: bool = True
    window: bool = False


@dataclass(frozen=True)
class Workspace:
    """All of it.

    Attributes:
        studies: those that were open, or are still to be found.
        opening: paths that were being read.
        views: by the number of the viewport; None where one was empty.
        drawn: all measurements, saved or not, but those of other makers' reports.
        saved: the UIDs of those that are in files as they are here, by the UID of their study.
        deleted: the UIDs of saved measurements that were taken away since, by the UID of their study.
        flags: the key images that were flagged and not saved, by the UID of their study.
    """

    studies: tuple[OpenStudy, ...] = ()
    opening: tuple[Path, ...] = ()
    layout: Layout = field(default_factory=Layout)
    views: tuple[View | None, ...] = ()
    drawn: tuple[Drawn, ...] = ()
    saved: tuple[tuple[str, tuple[str, ...]], ...] = ()
    deleted: tuple[tuple[str, tuple[str, ...]], ...] = ()
    flags: tuple[tuple[str, tuple[ImageRef, ...]], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to bring back."""
        return not (self.studies or self.opening or self.drawn)

    def without_unsaved(self) -> Workspace:
        """What a reader who closed the window cleanly finds again: no measurement that they chose not to save."""
        return replace(self, drawn=(), saved=(), deleted=(), flags=())

    @property
    def words(self) -> str:
        """What it holds, for the reader: "2 studies, 3 measurements"."""
        parts = []
        if self.studies:
            parts.append(said("{n} studies", one="{n} study", n=len(self.studies)))
        if self.opening:
            parts.append(said("what was being opened"))
        if self.drawn:
            parts.append(said("{n} measurements", one="{n} measurement", n=len(self.drawn)))
        return together(parts, ", ")
