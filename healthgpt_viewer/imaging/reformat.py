"""A stack in other planes: stacks of slices that stand in no file, cut out of a volume when they are looked at.

A reformat is a stack like any other, so that windows, texts, links and measurements need not know of it: each of its
slices has a place in the patient, and its pixels come from :meth:`Volume.section`.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

import numpy as np
from numpy.typing import ArrayLike
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from healthgpt_viewer.language import said

from .geometry import ANATOMICAL, PatientGrid, Points, Vector
from .headers import Header, ImageRef
from .pixels import default_window
from .series import Series, Slice, Stack
from .slice_image import SliceImage, Window

if TYPE_CHECKING:
    from .lattice import Lattice
    from .sampling import Projection
    from .volume import Volume

Directions = tuple[Vector, Vector]
PlaneName = Literal["axial", "coronal", "sagittal"]
PLANE_NAMES: tuple[PlaneName, ...] = ("axial", "coronal", "sagittal")
_PLANE_WORDS = {
    "axial": said("axial"),
    "coronal": said("coronal"),
    "sagittal": said("sagittal"),
    "oblique": said("oblique"),
}
THIN_WORDS: dict[Projection, str] = {"mip": "MIP", "minip": "MinIP", "mean": said("mean")}
_STRAIGHT = 0.9998  # the cosine of one degree: nearer than that to a plane of the body, a plane has its name
# What a reformat takes over from the files of its series; the rest describes single images.
_KEPT = (
    "PatientName", "PatientID", "StudyInstanceUID", "StudyDate", "StudyDescription", "AccessionNumber", "Modality",
    "SeriesDescription", "SeriesNumber", "BodyPartExamined", "FrameOfReferenceUID", "PatientPosition", "Units",
    "DerivationAlgorithmSequence",
)  # fmt: skip


@dataclass(frozen=True)
class Planes:
    """Three planes at right angles, each by the (row direction, column direction) in which it is shown."""

    axial: Directions = ANATOMICAL["axial"]
    coronal: Directions = ANATOMICAL["coronal"]
    sagittal: Directions = ANATOMICAL["sagittal"]

    def directions(self, name: PlaneName) -> Directions:
        """(row direction, column direction) of a plane."""
        found: Directions = getattr(self, name)
        return found

    def normal(self, name: PlaneName) -> Points:
        """The unit vector across a plane."""
        across, down = self.directions(name)
        return np.asarray(np.cross(across, down), np.float64)

    def turned(self, about: PlaneName, radians: float) -> Planes:
        """The two other planes turned about the normal of one, by the right-hand rule; that one stays as it is shown."""
        turn = _turn(self.normal(about), radians)
        others = {name: _mapped(turn, self.directions(name)) for name in PLANE_NAMES if name != about}
        return replace(self, **others)

    @property
    def is_upright(self) -> bool:
        """Whether these are the planes of the body."""
        pairs = zip((self.axial, self.coronal, self.sagittal), ANATOMICAL.values(), strict=True)
        return all(np.allclose(own, upright, atol=1e-6) for own, upright in pairs)

    @classmethod
    def along(cls, lattice: Lattice) -> Planes:
        """The planes of the body, turned as little as brings them along the rows, columns and normal of a stack."""
        axes = np.array([lattice.row_direction, lattice.column_direction, lattice.normal])
        orders = itertools.permutations(range(3))
        best = max(orders, key=lambda order: float(sum(abs(axes[n][axis]) for axis, n in enumerate(order))))
        turn = np.stack([axes[n] * np.sign(axes[n][axis]) for axis, n in enumerate(best)], axis=1)
        return cls(*(_mapped(turn, pair) for pair in ANATOMICAL.values()))


@dataclass(frozen=True)
class Slab:
    """How thick a plane is looked at, in mm, and how the voxels in it become one; 0 is a thin plane."""

    thickness: float = 0.0
    projection: Projection = "mip"

    @property
    def words(self) -> str:
        """For the corner of the image; empty for a thin plane."""
        if self.thickness <= 0:
            return ""
        return said("{how} {thickness:g} mm", how=THIN_WORDS[self.projection], thickness=self.thickness)


@dataclass(frozen=True)
class Crosshair:
    """A point in the patient that is looked at, in mm; and where three planes meet in it, the planes and the own one."""

    point: Vector
    planes: Planes | None = None
    own: PlaneName = "axial"

    def at(self, point: ArrayLike) -> Crosshair:
        """The same through another point."""
        x, y, z = (float(v) for v in np.asarray(point, float))
        return replace(self, point=(x, y, z))

    @property
    def others(self) -> tuple[PlaneName, PlaneName]:
        """The planes that cut the own one."""
        first, second = (name for name in PLANE_NAMES if name != self.own)
        return first, second

    def line(self, other: PlaneName) -> Points:
        """The unit vector in which another plane cuts the own one."""
        assert self.planes is not None
        line = np.cross(self.planes.normal(self.own), self.planes.normal(other))
        return np.asarray(line / np.linalg.norm(line), np.float64)


class Reformat:
    """Parallel slices through a volume, as close to each other as its voxels are; makes their pixels.

    Args:
        volume: what is cut.
        source: the stack that it was built from, and ``series`` its series, for what is written about it.
        name: what the plane is called.
        directions: (row direction, column direction), unit vectors at right angles.
        window: the window of the stack, where it is known already.
    """

    def __init__(
        self,
        volume: Volume,
        source: Stack,
        series: Series,
        name: str,
        directions: Directions,
        slab: Slab | None = None,
        window: Window | None = None,
    ) -> None:
        self.volume, self.source, self.series, self.name = volume, source, series, name
        self.directions, self.slab, self.uid = directions, slab or Slab(), generate_uid()
        middle = source.slices[len(source.slices) // 2]
        self.window = window or default_window(source, middle.memory)
        self.normal = np.cross(*directions)
        low, high = volume.extent(self.normal)
        self.step = volume.lattice.finest(self.normal)
        self.count = max(1, math.ceil((high - low) / self.step - 1e-6))
        first = low + self.step / 2
        self._grid = volume.covering(self.normal * first, *directions)

    @cached_property
    def header(self) -> Header:
        """What is known of all slices alike."""
        one = self.source.slices[len(self.source.slices) // 2]
        dataset = Dataset()
        for name in _KEPT:
            if name in one.header.dataset:
                dataset[name] = one.header.dataset[name]
        dataset.WindowCenter, dataset.WindowWidth = self.window.center, self.window.width
        dataset.VOILUTFunction = self.window.function
        dataset.SOPInstanceUID = self.uid
        return replace(one.header, dataset=dataset, sop_instance_uid=self.uid, number_of_frames=self.count)

    def grid(self, index: int) -> PatientGrid:
        """Where a slice lies."""
        x, y, z = (float(v) for v in np.asarray(self._grid.position) + index * self.step * self.normal)
        return replace(self._grid, position=(x, y, z))

    def nearest(self, point: ArrayLike) -> int:
        """The slice that lies nearest to a point in mm."""
        away = float((np.asarray(point, float) - self._grid.position) @ self.normal)
        return min(max(round(away / self.step), 0), self.count - 1)

    def image(self, one: Slice) -> SliceImage:
        """The pixels of a slice; on any thread."""
        assert one.grid is not None
        return self.volume.section(
            one.grid, thickness=self.slab.thickness, projection=self.slab.projection, ref=one.ref
        )

    def as_series(self) -> Series:
        """A series of one stack. What was generated stays marked as generated."""
        plane, slab = self._plane_words, self.slab.words
        label = said("{plane}, {slab}", plane=plane, slab=slab) if slab else plane
        stack = Stack(_Slices(self), self.volume.notices, self.step, 0.0, label)
        return replace(
            self.series,
            uid=self.uid,
            description=f"{self.series.description or self.series.modality}, {label}",
            kind="image",
            stacks=(stack,),
            headers=(self.header,),
            notices=(),
        )

    @property
    def _plane_words(self) -> str:
        """The plane by its name; one that was turned away from the body's is told to be oblique."""
        upright = ANATOMICAL.get(self.name)
        straight = upright is None or abs(float(self.normal @ np.cross(*upright))) > _STRAIGHT
        name = _PLANE_WORDS.get(self.name, self.name)
        return name if straight else said("{plane}, oblique", plane=name)

    def again(self, directions: Directions, slab: Slab) -> Series:
        """The same volume cut in another way."""
        made = Reformat(self.volume, self.source, self.series, self.name, directions, slab, self.window)
        return made.as_series()


class _Slices(Sequence[Slice]):
    """The slices of a reformat, made when they are asked for: a crosshair that turns makes hundreds at each step."""

    def __init__(self, reformat: Reformat) -> None:
        self._reformat = reformat
        self._made: dict[int, Slice] = {}

    def __len__(self) -> int:
        return self._reformat.count

    @overload
    def __getitem__(self, index: int) -> Slice: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Slice, ...]: ...

    def __getitem__(self, index: Any) -> Any:
        numbers = range(len(self))[index]
        if isinstance(numbers, range):
            return tuple(self[number] for number in numbers)
        return self._made.get(numbers) or self._made.setdefault(numbers, self._make(numbers))

    def _make(self, index: int) -> Slice:
        reformat = self._reformat
        ref = ImageRef(reformat.uid, index + 1)
        return Slice(ref, reformat.header, reformat.grid(index), index, provider=reformat)


def reformat_of(stack: Stack | None) -> Reformat | None:
    """The reformat that a stack is, or None where it is of files."""
    provider = stack.slices[0].provider if stack is not None and stack.slices else None
    return provider if isinstance(provider, Reformat) else None


def _turn(axis: Points, radians: float) -> Points:
    """[3, 3]: the rotation about a unit vector (Rodrigues)."""
    x, y, z = axis
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.asarray(np.eye(3) + math.sin(radians) * cross + (1 - math.cos(radians)) * (cross @ cross))


def _mapped(matrix: Points, directions: Directions) -> Directions:
    """A pair of directions after a rotation, kept at right angles and of length 1 over many small turns."""
    across = matrix @ np.asarray(directions[0])
    down = matrix @ np.asarray(directions[1])
    across /= np.linalg.norm(across)
    down -= (down @ across) * across
    down /= np.linalg.norm(down)
    (a, b, c), (d, e, f) = (tuple(float(v) + 0.0 for v in vector) for vector in (across, down))
    return (a, b, c), (d, e, f)
