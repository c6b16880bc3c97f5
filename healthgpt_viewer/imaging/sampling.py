"""What a volume holds on a grid of any direction: a plane, or a slab of planes made one.

Interpolation is trilinear: within slices, and along the line from each pixel to the same pixel of the next slice. A grid
that runs along the voxels takes them as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal, Protocol

import numpy as np
import SimpleITK as sitk
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from healthgpt_viewer.errors import Stopped

from .geometry import PatientGrid, Points
from .lattice import Lattice

Projection = Literal["mip", "minip", "mean"]
Values = NDArray[np.float32]
Stop = Callable[[], bool]


class Voxels(Protocol):
    """What is sampled, as :class:`.volume.Volume` has it: voxels, their lattice, and the ends of their values."""

    @property
    def image(self) -> Any: ...
    @property
    def array(self) -> NDArray[Any]: ...
    @property
    def lattice(self) -> Lattice: ...
    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...
    @property
    def padding(self) -> tuple[float, float] | None: ...


_PLANES = 8  # of a slab that are resampled at once: few enough to stop soon
# Parts of a voxel below which a coordinate counts as whole, so that voxels are shown as they are.
_WHOLE = 2e-3
_ASKEW = 0.01  # parts of a voxel by which a plane along the voxels may leave them over its whole length


def sample(
    volume: Voxels,
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

    def __init__(self, volume: Voxels, grid: PatientGrid, transform: Points) -> None:
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
