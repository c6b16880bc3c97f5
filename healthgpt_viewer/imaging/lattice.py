"""Where the voxels of parallel slices lie in the patient.

Slices may be sheared against each other (gantry tilt) and lie at uneven distances; between them a place lies on the line
from each pixel to the same pixel of the next slice.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from .geometry import PatientGrid, Points, Vector

# mm; slices nearer than this lie at one place, and deviations below it are rounding of the header
SAME_PLACE = 0.01


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
        return bool(np.abs(self.positions - expected).max() <= SAME_PLACE)

    @cached_property
    def is_sheared(self) -> bool:
        """Whether the slices are not straight above each other."""
        return bool(np.ptp(self._in_plane @ self.positions.T, axis=1).max() > SAME_PLACE)

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
