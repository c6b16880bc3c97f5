"""A stack as one block of voxels in patient space: planes of any direction, slabs, and resampling onto other grids.

Nothing is assumed of a stack but that its slices are parallel: they may be sheared against each other (gantry tilt) and
lie at uneven distances. The voxels are kept once, as they are stored, in the buffer of a SimpleITK image. Interpolation
is trilinear: within slices, and along the line from each pixel to the same pixel of the next slice.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

import numpy as np
import SimpleITK as sitk
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from healthgpt_viewer.errors import DecodeError, HealthGPTError, Stopped
from healthgpt_viewer.language import said

from .geometry import ANATOMICAL as ANATOMICAL
from .geometry import PatientGrid, Points, Vector
from .pixels import SliceImage, load
from .scan import ImageRef
from .series import Slice, Stack

Projection = Literal["mip", "minip", "mean"]
Values = NDArray[np.float32]
Progress = Callable[[int, int], None]
Stop = Callable[[], bool]

_CHUNK = 16
_PLANES = 8  # of a slab that are resampled at once: few enough to stop soon
_SAME_PLACE = (
    0.01  # mm; slices nearer than this lie at one place, and deviations below it are rounding of the header
)
_PARALLEL = 1e-4  # the largest difference of two cosines that still counts as parallel: 0.05 mm at 500 mm
_WHOLE = (
    2e-3  # parts of a voxel below which a coordinate counts as whole, so that voxels are shown as they are
)
_ASKEW = 0.01  # parts of a voxel by which a plane along the voxels may leave them over its whole length
_NAMES: dict[Projection, str] = {
    "mip": said("maximum intensity"),
    "minip": said("minimum intensity"),
    "mean": said("mean intensity"),
}


@dataclass(frozen=True, eq=False)
class Lattice:
    """The places of the voxel centres of parallel slices of one size.

    ``positions`` [slices, 3] are the centres of pixel (0, 0) in mm, in order along the normal, no two at one place. An index
    is (slice, row, column), zero-based, voxel centres at whole numbers.
    """

    positions: Points
    row_direction: Vector
    column_direction: Vector
    spacing: tuple[float, float]
    rows: int
    columns: int

    @property
    def shape(self) -> tuple[int, int, int]:
        """(slices, rows, columns)."""
        return len(self.positions), self.rows, self.columns

    def grid(self, index: int) -> PatientGrid:
        """The grid of one slice."""
        x, y, z = (float(v) for v in self.positions[index])
        return PatientGrid(
            self.rows, self.columns, (x, y, z), self.row_direction, self.column_direction, self.spacing
        )

    @cached_property
    def normal(self) -> Points:
        """Unit vector across the slices."""
        return self.grid(0).normal

    @cached_property
    def distances(self) -> Points:
        """Where each slice lies along the normal, in mm, rising."""
        return np.asarray(self.positions @ self.normal, np.float64)

    @cached_property
    def step(self) -> Points:
        """From a slice to the next, in mm, on average."""
        return np.asarray((self.positions[-1] - self.positions[0]) / (len(self.positions) - 1))

    @cached_property
    def is_even(self) -> bool:
        """Whether all slices follow each other by one and the same step."""
        expected = self.positions[0] + np.arange(len(self.positions))[:, None] * self.step
        return bool(np.abs(self.positions - expected).max() <= _SAME_PLACE)

    @cached_property
    def is_sheared(self) -> bool:
        """Whether the slices are not straight above each other."""
        return bool(np.ptp(self._in_plane @ self.positions.T, axis=1).max() > _SAME_PLACE)

    @cached_property
    def _in_plane(self) -> Points:
        """[2, 3]: unit vectors along growing rows and growing columns."""
        return np.array([self.column_direction, self.row_direction])

    @cached_property
    def linear(self) -> Points:
        """[3, 3]: a step in mm to (mm along the normal, rows, columns)."""
        return np.vstack([self.normal, self._in_plane / np.array(self.spacing)[:, None]])

    def slice_at(self, distance: ArrayLike) -> Points:
        """The slice number, with fractions, at distances along the normal; beyond the ends the last step goes on."""
        numbers = np.arange(len(self.distances))
        distance = np.asarray(distance, float)
        inner = np.interp(distance, self.distances, numbers)
        first, last = self.distances[1] - self.distances[0], self.distances[-1] - self.distances[-2]
        before = np.minimum(distance - self.distances[0], 0) / first
        behind = np.maximum(distance - self.distances[-1], 0) / last
        return np.asarray(inner + before + behind)

    def to_index(self, points: ArrayLike) -> Points:
        """(slice, row, column) [..., 3] of points in mm."""
        points = np.asarray(points, float)
        number = self.slice_at(points @ self.normal)
        offset = points - self._origin(number)
        rows, columns = np.moveaxis(offset @ self._in_plane.T, -1, 0)
        return np.stack([number, rows / self.spacing[0], columns / self.spacing[1]], axis=-1)

    def to_patient(self, indices: ArrayLike) -> Points:
        """Points [..., 3] in mm of (slice, row, column)."""
        indices = np.asarray(indices, float)
        in_plane = indices[..., 1:] * np.array(self.spacing)
        return np.asarray(self._origin(indices[..., 0]) + in_plane @ self._in_plane)

    def _origin(self, number: Points) -> Points:
        """Where pixel (0, 0) would be on a slice of a fractional number."""
        low = np.clip(np.floor(number).astype(int), 0, len(self.positions) - 2)
        part = (number - low)[..., None]
        return np.asarray(self.positions[low] * (1 - part) + self.positions[low + 1] * part)

    @cached_property
    def corners(self) -> Points:
        """[8, 3]: the outer corners of the outer voxels, in mm."""
        ends = [(-0.5, size - 0.5) for size in self.shape]
        return self.to_patient(list(itertools.product(*ends)))

    @cached_property
    def closest(self) -> float:
        """The smallest distance between two slices, along the normal in mm."""
        return float(np.diff(self.distances).min())

    def finest(self, direction: ArrayLike) -> float:
        """How far one can go along a unit vector, in mm, without passing more than one voxel."""
        voxels = self.linear @ np.asarray(direction, float) / (self.closest, 1, 1)
        return 1 / float(np.abs(voxels).max())


@dataclass(frozen=True, eq=False)
class Volume:
    """The voxels of a stack with their lattice.

    ``image`` holds them, [column, row, slice] in SimpleITK's order. Where the lattice is even it lies in patient space
    (LPS, mm, sheared where the stack is); where it is not, its geometry means nothing: use :func:`to_simpleitk`. Modality
    values are ``stored * slope + intercept``. ``low`` and ``high`` are the smallest and largest stored value, padding left
    out.
    """

    image: Any
    lattice: Lattice
    low: float
    high: float
    slope: float = 1.0
    intercept: float = 0.0
    units: str = ""
    modality: str = ""
    inverse: bool = False
    padding: tuple[float, float] | None = None
    lossy: bool = False
    ai_task: str | None = None
    notices: tuple[str, ...] = field(default=())
    refs: tuple[ImageRef | None, ...] = field(default=())

    @property
    def layers(self) -> tuple[ImageRef | None, ...]:
        """For each slice of ``array`` the frame whose stored values it holds; None where it holds no frame's."""
        return self.refs or (None,) * len(self.array)

    @cached_property
    def array(self) -> NDArray[Any]:
        """The stored values [slices, rows, columns], read-only, without a copy."""
        return np.asarray(_Buffer(self.image))

    def covering(
        self,
        through: ArrayLike,
        row_direction: Vector,
        column_direction: Vector,
        spacing: float | None = None,
    ) -> PatientGrid:
        """The grid of a plane through a point (mm) that covers the whole volume.

        Its pixels are squares of ``spacing`` mm (as fine as the voxels are along the plane, where it is not given), and
        begin at the outer edge of the volume, so that a plane along the slices shows their pixels as they are.
        """
        across, down = np.asarray(row_direction, float), np.asarray(column_direction, float)
        side = spacing or min(self.lattice.finest(across), self.lattice.finest(down))
        along, below = self.lattice.corners @ across, self.lattice.corners @ down
        columns = max(1, int(np.ceil(np.ptp(along) / side - 1e-6)))
        rows = max(1, int(np.ceil(np.ptp(below) / side - 1e-6)))
        normal = np.cross(across, down)
        centre = (
            across * (along.min() + side / 2)
            + down * (below.min() + side / 2)
            + normal * float(np.asarray(through, float) @ normal)
        )
        x, y, z = (float(v) for v in centre)
        return PatientGrid(rows, columns, (x, y, z), row_direction, column_direction, (side, side))

    def extent(self, direction: ArrayLike) -> tuple[float, float]:
        """From where to where the volume reaches along a unit vector, in mm."""
        along = self.lattice.corners @ np.asarray(direction, float)
        return float(along.min()), float(along.max())

    def section(
        self,
        grid: PatientGrid,
        *,
        thickness: float = 0.0,
        projection: Projection = "mip",
        transform: Points | None = None,
        ref: ImageRef | None = None,
        stop: Stop | None = None,
    ) -> SliceImage:
        """What the volume shows on a grid: a plane, or a slab of ``thickness`` mm around it, as an image like any other.

        Args:
            transform: 4 x 4, from points of the grid's space to points of the volume's, in mm, after a registration.

        Raises:
            Stopped: ``stop`` said so, between two planes of a slab.
        """
        values = sample(self, grid, thickness, projection, transform=transform, stop=stop)
        stored, padding = _as_stored(values, self)
        told = (
            [said("slab of {thickness:g} mm, {names}", thickness=thickness, names=_NAMES[projection])]
            if thickness > 0
            else []
        )
        return SliceImage(
            ref=ref or ImageRef(""),
            stored=stored,
            slope=self.slope,
            intercept=self.intercept,
            units=self.units,
            modality=self.modality,
            inverse=self.inverse,
            padding=padding,
            grid=grid,
            lossy=self.lossy,
            ai_task=self.ai_task,
            notices=(*self.notices, *told),
        )


class _Buffer:
    """The voxels of a SimpleITK image for numpy. SimpleITK's own views do not keep their image alive; arrays of this do."""

    def __init__(self, image: Any) -> None:
        self._image = image
        self.__array_interface__ = sitk.GetArrayViewFromImage(image).__array_interface__


# Building


def build(
    stack: Stack,
    *,
    read: Callable[[Slice], SliceImage] = load,
    on_progress: Progress | None = None,
    stop: Stop | None = None,
) -> Volume:
    """Read a stack into one block of voxels.

    Voxels stay as stored where all slices have one type and one rescale; otherwise they are modality values in float32. A
    slice that cannot be decoded is left out and told: the places of the others stay true.

    Args:
        read: gives the image of a slice; may be called from two threads at once.

    Raises:
        HealthGPTError: the stack has no place in the patient, is in colour, not parallel, or does not fit in memory.
        Stopped: ``stop`` said so.
    """
    slices, notices = _usable(stack)
    filling = _Filling(slices)
    with ThreadPoolExecutor(2, thread_name_prefix="volume") as pool:
        for start in range(0, len(slices), _CHUNK):
            chunk = slices[start : start + _CHUNK]
            for one, image in zip(chunk, pool.map(lambda one: _read(one, read, stop), chunk), strict=True):
                if stop is not None and stop():
                    raise Stopped
                filling.add(one, image)
            if on_progress is not None:
                on_progress(start + len(chunk), len(slices))
    return filling.finish(notices)


def _usable(stack: Stack) -> tuple[list[Slice], list[str]]:
    """The slices that make a lattice, one for each place; and what is told of the rest."""
    if any(one.grid is None for one in stack.slices):
        raise HealthGPTError(
            said("This series cannot be reformatted: its images carry no position in the patient.")
        )
    grids = [one.grid for one in stack.slices if one.grid is not None]
    _check_parallel(grids)
    kept: list[Slice] = []
    for one, grid in zip(stack.slices, grids, strict=True):
        last = kept[-1].grid if kept else None
        if last is None or float(grids[0].normal @ np.subtract(grid.position, last.position)) > _SAME_PLACE:
            kept.append(one)
    if len(kept) < 2:
        raise HealthGPTError(
            said("This series cannot be reformatted: it needs two slices at different places.")
        )
    doubled = len(stack.slices) - len(kept)
    return kept, [
        said("{doubled} slices at the position of another are left out", doubled=doubled)
    ] if doubled else []


def _check_parallel(grids: Sequence[PatientGrid]) -> None:
    first = grids[0]
    for grid in grids:
        directions = np.subtract(
            (grid.row_direction, grid.column_direction), (first.row_direction, first.column_direction)
        )
        if np.abs(directions).max() > _PARALLEL:
            raise HealthGPTError(said("This series cannot be reformatted: its slices are not parallel."))
        if not np.allclose(grid.spacing, first.spacing, rtol=1e-4):
            raise HealthGPTError(said("This series cannot be reformatted: its pixels are not of one size."))
        if (grid.rows, grid.columns) != (first.rows, first.columns):
            raise HealthGPTError(said("This series cannot be reformatted: its slices are not of one size."))


def _read(one: Slice, read: Callable[[Slice], SliceImage], stop: Stop | None) -> SliceImage | None:
    if stop is not None and stop():
        return None
    try:
        return read(one)
    except DecodeError:
        return None


class _Filling:
    """A volume while its slices come in."""

    def __init__(self, slices: Sequence[Slice]) -> None:
        self._count = len(slices)
        self._kept: list[Slice] = []
        self._first: SliceImage | None = None
        self._image: Any = None
        self._range = (np.inf, -np.inf)
        self._as_values = False

    def add(self, one: Slice, image: SliceImage | None) -> None:
        """The next slice; None where it could not be decoded."""
        if image is None:
            return
        if image.is_colour:
            raise HealthGPTError(said("This series cannot be reformatted: its images are in colour."))
        if self._first is None:
            self._begin(image)
        if not self._as_values and not self._is_alike(image):
            self._change_to_values()
        pixels = image.values() if self._as_values else image.stored
        self._image[:, :, len(self._kept)] = sitk.GetImageFromArray(pixels)
        self._widen(pixels, None if self._as_values else image.padding_mask)
        self._kept.append(one)

    def _begin(self, image: SliceImage) -> None:
        self._first = image
        self._as_values = image.modality_lut is not None or image.stored.dtype.kind == "f"
        rows, columns = image.stored.shape
        kind = np.dtype(np.float32) if self._as_values else image.stored.dtype
        pixel = sitk.GetImageFromArray(np.zeros((1, 1), kind)).GetPixelID()
        try:
            self._image = sitk.Image([columns, rows, self._count], pixel)
        except (RuntimeError, MemoryError) as error:
            needed = self._count * rows * columns * kind.itemsize / 1e6
            raise HealthGPTError(
                said(
                    "There is not enough memory to reformat this series ({needed:.0f} MB): close other "
                    "studies.",
                    needed=needed,
                )
            ) from error

    def _is_alike(self, image: SliceImage) -> bool:
        first = self._first
        assert first is not None
        return (
            image.stored.dtype == first.stored.dtype
            and image.modality_lut is None
            and (image.slope, image.intercept) == (first.slope, first.intercept)
            and image.padding == first.padding
        )

    def _change_to_values(self) -> None:
        """Go on in modality values: the slices do not share one rescale (PET, some enhanced images)."""
        first, count = self._first, len(self._kept)
        assert first is not None
        stored = sitk.GetArrayViewFromImage(self._image)
        changed = sitk.Image(self._image.GetSize(), sitk.sitkFloat32)
        self._range = (np.inf, -np.inf)
        for index in range(count):
            values = replace(first, stored=stored[index]).values()
            changed[:, :, index] = sitk.GetImageFromArray(values)
            self._widen(values, None)
        self._image, self._as_values = changed, True

    def _widen(self, pixels: NDArray[Any], mask: NDArray[np.bool_] | None) -> None:
        inside = pixels if mask is None or not mask.any() else pixels[~mask]
        if inside.size:
            low, high = self._range
            self._range = (min(low, float(inside.min())), max(high, float(inside.max())))

    def finish(self, notices: list[str]) -> Volume:
        """The volume of what came."""
        missing = self._count - len(self._kept)
        if self._first is None or len(self._kept) < 2:
            raise HealthGPTError(
                said("This series cannot be reformatted: fewer than two of its slices can be read.")
            )
        if missing:
            notices = [*notices, said("{missing} slices could not be read and are left out", missing=missing)]
            self._image = self._image[:, :, : len(self._kept)]
        lattice = _lattice(self._kept)
        _place(self._image, lattice)
        first, (low, high) = self._first, self._range
        stored = not self._as_values
        return Volume(
            image=self._image,
            lattice=lattice,
            low=low if np.isfinite(low) else 0.0,
            high=high if np.isfinite(high) else 0.0,
            slope=first.slope if stored else 1.0,
            intercept=first.intercept if stored else 0.0,
            units=first.units,
            modality=first.modality,
            inverse=first.inverse,
            padding=first.padding if stored else None,
            lossy=first.lossy,
            ai_task=first.ai_task,
            notices=tuple(notices),
            refs=tuple(one.ref if stored else None for one in self._kept),
        )


def _lattice(slices: Sequence[Slice]) -> Lattice:
    grids = [one.grid for one in slices if one.grid is not None]
    first = grids[0]
    positions = np.array([grid.position for grid in grids])
    return Lattice(
        positions, first.row_direction, first.column_direction, first.spacing, first.rows, first.columns
    )


def _place(image: Any, lattice: Lattice) -> None:
    """Give an image the geometry of an even lattice. ITK admits directions that are not at right angles."""
    if not lattice.is_even:
        return
    length = float(np.linalg.norm(lattice.step))
    directions = np.stack([lattice.row_direction, lattice.column_direction, lattice.step / length], axis=1)
    image.SetOrigin(lattice.positions[0].tolist())
    image.SetSpacing([lattice.spacing[1], lattice.spacing[0], length])
    image.SetDirection(directions.ravel().tolist())


# Sampling


def sample(
    volume: Volume,
    grid: PatientGrid,
    thickness: float = 0.0,
    projection: Projection = "mip",
    *,
    transform: Points | None = None,
    stop: Stop | None = None,
) -> Values:
    """Stored values [rows, columns] of a volume on a grid; not a number outside of it and in padding.

    A slab takes the planes of voxels whose centres lie in it, or planes as close as the finest voxels along its normal.

    Raises:
        Stopped: ``stop`` said so, between two planes.
    """
    mapped = _Mapped(volume, grid, np.eye(4) if transform is None else np.asarray(transform, float))
    reach = max(0.0, thickness) / 2
    along = mapped.along_voxels(reach, projection)
    if along is not None:
        return along
    return _projected(_stopping(mapped.planes(reach), stop), projection)


def _stopping(planes: Iterator[Values], stop: Stop | None) -> Iterator[Values]:
    for plane in planes:
        if stop is not None and stop():
            raise Stopped
        yield plane


def _projected(planes: Iterator[Values], projection: Projection) -> Values:
    total = next(planes).copy()
    if projection != "mean":
        for plane in planes:
            (np.fmax if projection == "mip" else np.fmin)(total, plane, out=total)
        return total
    counts = np.isfinite(total).astype(np.float32)
    total = np.nan_to_num(total, nan=0.0)
    for plane in planes:
        inside = np.isfinite(plane)
        counts += inside
        np.add(total, plane, out=total, where=inside)
    return np.divide(total, counts, out=np.full_like(total, np.nan), where=counts > 0)


@dataclass(frozen=True)
class _Flat:
    """Layers of voxels made one, [rows, columns], and where the rows and columns of a grid fall on it.

    ``gone`` marks padding in ``values``, which have the lowest real value there.
    """

    values: NDArray[Any]
    gone: NDArray[np.bool_] | None
    rows: Points
    columns: Points

    def on_grid(self) -> Values:
        """Stored values on the grid; not a number outside and in padding."""
        found = _along(_along(self.values, self.rows, 0), self.columns, 1).astype(np.float32, copy=True)
        if self.gone is not None:
            nearest = (
                np.rint(places).astype(int).clip(0, size - 1)
                for places, size in zip((self.rows, self.columns), self.gone.shape, strict=True)
            )
            found[self.gone[np.ix_(*nearest)]] = np.nan
        return found


class _Mapped:
    """A grid as a volume sees it: how its rows and columns run through the voxels."""

    def __init__(self, volume: Volume, grid: PatientGrid, transform: Points) -> None:
        self.volume = volume
        self.grid = grid
        self.transform = transform

    def moved(self, offset: float) -> _Mapped:
        """The same grid, ``offset`` mm along its normal."""
        if not offset:
            return self
        x, y, z = (float(v) for v in np.asarray(self.grid.position) + offset * self.grid.normal)
        return _Mapped(self.volume, replace(self.grid, position=(x, y, z)), self.transform)

    def planes(self, reach: float) -> Iterator[Values]:
        """The planes of a slab, as close as the voxels are along its normal."""
        step = self.volume.lattice.finest(self.transform[:3, :3] @ self.grid.normal)
        count = int(np.floor(reach / step + 1e-6))
        offsets = [float(number * step) for number in range(-count, count + 1)]
        if self._axes is not None or self.volume.padding is not None or not self.volume.lattice.is_even:
            yield from (self.moved(offset).plane() for offset in offsets)
            return
        for start in range(0, len(offsets), _PLANES):
            chunk = offsets[start : start + _PLANES]
            yield from self.moved(chunk[0])._by_itk(True, len(chunk), step)

    @cached_property
    def _steps(self) -> Points:
        """[3, 2]: (mm along the normal, rows, columns) of the volume for a row and for a column of the grid."""
        return np.asarray(
            self.volume.lattice.linear @ self.transform[:3, :3] @ self.grid.affine[:3, :2], np.float64
        )

    @cached_property
    def _axes(self) -> tuple[int, int, int] | None:
        """Which axis of the voxels the grid's rows, its columns and its normal run along; None where they run askew."""
        if self.volume.lattice.is_sheared:
            return None
        length = np.abs(self._steps) * (self.grid.rows, self.grid.columns)
        moves = length > (np.array([self.volume.lattice.closest, 1, 1]) * _ASKEW)[:, None]
        if moves.sum(axis=0).tolist() != [1, 1] or moves.sum(axis=1).max() > 1:
            return None
        down, across = (int(axis) for axis in moves.argmax(axis=0))
        return down, across, 3 - down - across

    def _start(self) -> Points:
        """(mm along the normal, row, column) of the grid's first pixel in a volume that is not sheared."""
        lattice = self.volume.lattice
        point = (self.transform @ (*self.grid.position, 1.0))[:3]
        start = lattice.linear @ (point - lattice.positions[0])
        start[0] += lattice.distances[0]
        return np.asarray(start)

    def _numbers(self, axis: int, places: ArrayLike) -> Points:
        return self.volume.lattice.slice_at(places) if axis == 0 else np.asarray(places, float)

    def along_voxels(self, reach: float, projection: Projection) -> Values | None:
        """The layers of voxels within ``reach`` mm of a grid that runs along them; None where it does not.

        Layers that are not evenly spaced are no fair mean and no slab of one thickness: they give None, too.
        """
        lattice = self.volume.lattice
        if self._axes is None or (reach and self._axes[2] == 0 and not lattice.is_even):
            return None
        down, across, through = self._axes
        start = self._start()
        middle = float(self._numbers(through, start[through]))
        half = reach / (lattice.closest, *lattice.spacing)[through]
        low, high = int(np.ceil(middle - half - _WHOLE)), int(np.floor(middle + half + _WHOLE))
        layers = np.moveaxis(self.volume.array, through, 0)
        layers = layers if down < across else layers.swapaxes(1, 2)
        low, high = max(low, 0), min(high, len(layers) - 1)
        if low < high:
            flat, gone = self._made_one(layers[low : high + 1], projection)
        else:
            flat, gone = self._between(layers, middle)
        rows = start[down] + self._steps[down, 0] * np.arange(self.grid.rows)
        columns = start[across] + self._steps[across, 1] * np.arange(self.grid.columns)
        return _Flat(flat, gone, self._numbers(down, rows), self._numbers(across, columns)).on_grid()

    def _made_one(
        self, layers: NDArray[Any], projection: Projection
    ) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
        """Several layers as one, and where all of them are padding."""
        gone = self._padding_in(layers)
        if gone is None:
            if projection == "mean":
                return layers.mean(axis=0, dtype=np.float32), None
            return layers.max(axis=0) if projection == "mip" else layers.min(axis=0), None
        all_gone: NDArray[np.bool_] = np.asarray(gone.all(axis=0))
        if projection == "mean":
            total = np.where(gone, 0, layers).sum(axis=0, dtype=np.float32)
            flat: NDArray[Any] = total / np.maximum((~gone).sum(axis=0), 1)
        elif projection == "mip":
            flat = np.where(gone, layers.dtype.type(self.volume.low), layers).max(axis=0)
        else:
            flat = np.where(gone, layers.dtype.type(self.volume.high), layers).min(axis=0)
        return np.where(all_gone, np.float32(self.volume.low), flat), all_gone

    def _between(self, layers: NDArray[Any], place: float) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
        """The layer at a fractional place, and where the nearest one is padding."""
        low = int(np.clip(np.floor(place), 0, len(layers) - 1))
        two = layers[low : low + 2]
        gone = self._padding_in(two)
        if gone is not None:
            two = np.where(gone, two.dtype.type(self.volume.low), two)
            nearest = int(np.clip(round(place - low), 0, len(two) - 1))
            gone = np.asarray(gone[nearest], np.bool_)
        return _along(two, np.array([place - low]), 0)[0], gone

    def _padding_in(self, values: NDArray[Any]) -> NDArray[np.bool_] | None:
        padding = self.volume.padding
        return None if padding is None else np.asarray((values >= padding[0]) & (values <= padding[1]))

    def plane(self) -> Values:
        """Stored values [rows, columns]; not a number outside and in padding."""
        if (along := self.along_voxels(0.0, "mip")) is not None:
            return along
        values = self._resampled(linear=True)
        if self.volume.padding is None:
            return values
        gone = self._padding_in(self._resampled(linear=False))
        # Beside padding a value is partly made of it: never below (or above) all others.
        values = np.clip(values, self.volume.low, self.volume.high)
        values[gone] = np.nan
        return values

    def _resampled(self, *, linear: bool) -> Values:
        return self._by_itk(linear)[0] if self.volume.lattice.is_even else self._by_coordinates(linear)

    def _by_itk(self, linear: bool, count: int = 1, step: float = 1.0) -> Values:
        """[count, rows, columns]: the plane, and others behind it, ``step`` mm apart along the normal."""
        grid = self.grid
        directions = np.stack([grid.row_direction, grid.column_direction, grid.normal], axis=1)
        resampling = sitk.ResampleImageFilter()
        resampling.SetInterpolator(sitk.sitkLinear if linear else sitk.sitkNearestNeighbor)
        resampling.SetOutputPixelType(sitk.sitkFloat32)
        resampling.SetDefaultPixelValue(float("nan"))
        resampling.SetSize([grid.columns, grid.rows, count])
        resampling.SetOutputOrigin(list(grid.position))
        resampling.SetOutputSpacing([grid.spacing[1], grid.spacing[0], step])
        resampling.SetOutputDirection(directions.ravel().tolist())
        moving = sitk.AffineTransform(self.transform[:3, :3].ravel().tolist(), self.transform[:3, 3].tolist())
        resampling.SetTransform(moving)
        return np.asarray(sitk.GetArrayFromImage(resampling.Execute(self.volume.image)), np.float32)

    def _by_coordinates(self, linear: bool) -> Values:
        points = self.grid.to_patient(
            np.arange(self.grid.rows)[:, None], np.arange(self.grid.columns)[None, :]
        )
        points = points @ self.transform[:3, :3].T + self.transform[:3, 3]
        index = np.moveaxis(self.volume.lattice.to_index(points), -1, 0)
        ends = np.array(self.volume.lattice.shape)[:, None, None] - 1
        values = ndimage.map_coordinates(
            self.volume.array,
            index.clip(0, ends),
            output=np.float32,
            order=1 if linear else 0,
            prefilter=False,
        )
        values[((index < -0.5) | (index > ends + 0.5)).any(axis=0)] = np.nan
        return np.asarray(values, np.float32)


def _along(values: NDArray[Any], places: Points, axis: int) -> NDArray[Any]:
    """Values at fractional places along one axis, linear between two; not a number more than half a voxel outside.

    Where the places are whole, the values are as they were, and a view where the places follow each other.
    """
    last = values.shape[axis] - 1
    outside = (places < -0.5 - _WHOLE) | (places > last + 0.5 + _WHOLE)
    inner = np.clip(places, 0, last)
    low = np.floor(inner + _WHOLE).astype(int)
    part = inner - low
    if (np.abs(part) <= _WHOLE).all() and not outside.any():
        return _taken(values, low, axis)
    shape = [-1 if number == axis else 1 for number in range(values.ndim)]
    part = np.clip(part, 0, 1).astype(np.float32).reshape(shape)
    below, above = _taken(values, low, axis), _taken(values, np.minimum(low + 1, last), axis)
    result = below * (1 - part) + above * part
    if outside.any():
        result[(slice(None),) * axis + (outside,)] = np.nan
    return np.asarray(result)


def _taken(values: NDArray[Any], numbers: NDArray[np.int_], axis: int) -> NDArray[Any]:
    """Some layers along an axis; a view where they follow each other."""
    steps = set(np.diff(numbers).tolist())
    first = int(numbers[0])
    if steps <= {1}:
        return values[(slice(None),) * axis + (slice(first, first + len(numbers)),)]
    if steps == {-1}:
        end = int(numbers[-1]) - 1
        return values[(slice(None),) * axis + (slice(first, None if end < 0 else end, -1),)]
    return np.take(values, numbers, axis=axis)


def _as_stored(values: Values, volume: Volume) -> tuple[NDArray[Any], tuple[float, float] | None]:
    """Values in the type of the voxels, and the value that stands for "nothing here"."""
    outside = np.isnan(values)
    kind = volume.array.dtype
    if kind.kind == "f":
        nothing = volume.low - 1.0
        stored: NDArray[Any] = np.where(outside, np.float32(nothing), values)
        return stored, (nothing, nothing) if outside.any() else None
    limits = np.iinfo(kind)
    if volume.padding is not None:
        nothing = volume.padding[0]
    elif volume.low > limits.min:
        nothing = limits.min
    elif volume.high < limits.max:
        nothing = limits.max
    else:
        kind, nothing = np.dtype(np.int32), volume.low - 1
    stored = np.where(outside, nothing, np.rint(values)).astype(kind)
    return stored, (float(nothing), float(nothing)) if outside.any() else None


# Other grids


def resample(
    volume: Volume, lattice: Lattice, *, transform: Points | None = None, stop: Stop | None = None
) -> Volume:
    """A volume on the voxels of another, for fusion and differences; stored values keep their type and rescale.

    Args:
        transform: 4 x 4, from points of the lattice's space to points of the volume's, in mm.

    Raises:
        Stopped: ``stop`` said so, between two slices.
    """
    image: Any = None
    padding = volume.padding
    for index in range(len(lattice.positions)):
        if stop is not None and stop():
            raise Stopped
        section = volume.section(lattice.grid(index), transform=transform)
        if image is None:
            pixel = sitk.GetImageFromArray(section.stored[:1, :1]).GetPixelID()
            image = sitk.Image([lattice.columns, lattice.rows, len(lattice.positions)], pixel)
        image[:, :, index] = sitk.GetImageFromArray(section.stored)
        padding = padding or section.padding
    _place(image, lattice)
    return replace(volume, image=image, lattice=lattice, padding=padding)


def straightened(lattice: Lattice) -> Lattice:
    """The even lattice at right angles that covers another, with slices as close as its closest."""
    distance = lattice.closest
    axes = (lattice.normal, np.asarray(lattice.column_direction), np.asarray(lattice.row_direction))
    sides = (distance, *lattice.spacing)
    starts, counts = [], []
    for axis, side in zip(axes, sides, strict=True):
        along = lattice.corners @ axis
        counts.append(max(2, int(np.ceil(np.ptp(along) / side - 1e-6))))
        starts.append(along.min() + side / 2)
    first = sum(axis * start for axis, start in zip(axes, starts, strict=True))
    positions = first + np.arange(counts[0])[:, None] * distance * lattice.normal
    return replace(lattice, positions=np.asarray(positions), rows=counts[1], columns=counts[2])


def to_simpleitk(volume: Volume, *, stop: Stop | None = None) -> Any:
    """The volume as a SimpleITK image in patient space (LPS, mm), in stored values.

    An even stack is handed out as it is, sheared where the gantry was tilted; an uneven one is resampled onto a lattice at
    right angles first.

    Raises:
        Stopped: ``stop`` said so.
    """
    if volume.lattice.is_even:
        return volume.image
    return resample(volume, straightened(volume.lattice), stop=stop).image
