"""Pixel grid and patient space, and how to get from one to the other. The one place where spacings are multiplied.

Patient space is DICOM's: x to the patient's left, y to the back, z to the head, in millimetres (PS3.3 C.7.6.2.1.1).
A pixel is (row, column), zero-based, its centre at whole numbers. A :class:`Box` is in pixel-edge coordinates:
pixel (i, j) fills rows i to i + 1 and columns j to j + 1.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

Vector = tuple[float, float, float]
Points = NDArray[np.float64]
Plane = Literal["axial", "coronal", "sagittal", "oblique"]

# Row and column directions of the three planes as they are shown: right and front to the left and top, head up.
ANATOMICAL: dict[str, tuple[Vector, Vector]] = {
    "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "coronal": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    "sagittal": ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}

_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))
_PLANES: tuple[Plane, ...] = ("sagittal", "coronal", "axial")
# A slice is named after a plane when its normal lies within this angle of the plane's.
_PLANE_COSINE = math.cos(math.radians(35))
_LETTER_LIMIT = 0.17  # a cosine below it (10 degrees) adds no letter


@dataclass(frozen=True)
class Box:
    """A rectangle on a pixel matrix, in pixel-edge coordinates; fractions and negative starts are allowed."""

    row0: float
    col0: float
    rows: float
    cols: float

    @property
    def row1(self) -> float:
        """The lower edge."""
        return self.row0 + self.rows

    @property
    def col1(self) -> float:
        """The right edge."""
        return self.col0 + self.cols

    def contains(self, other: Box, tolerance: float = 1e-6) -> bool:
        """Whether another box lies inside."""
        return (
            self.row0 <= other.row0 + tolerance
            and self.col0 <= other.col0 + tolerance
            and self.row1 >= other.row1 - tolerance
            and self.col1 >= other.col1 - tolerance
        )

    def intersection(self, other: Box) -> Box | None:
        """What both cover, or None."""
        row0, col0 = max(self.row0, other.row0), max(self.col0, other.col0)
        rows, cols = min(self.row1, other.row1) - row0, min(self.col1, other.col1) - col0
        return Box(row0, col0, rows, cols) if rows > 0 and cols > 0 else None

    def to_json(self) -> list[float]:
        """[row0, col0, rows, cols], as it stands in saved results."""
        return [self.row0, self.col0, self.rows, self.cols]

    @classmethod
    def whole(cls, rows: int, columns: int) -> Box:
        """The box of a whole matrix."""
        return cls(0.0, 0.0, float(rows), float(columns))


def square_box(rows: int, columns: int, spacing: tuple[float, float]) -> Box:
    """The smallest box that is square in millimetres and holds the whole matrix in its middle."""
    side = max(rows * spacing[0], columns * spacing[1])
    high, wide = side / spacing[0], side / spacing[1]
    return Box((rows - high) / 2, (columns - wide) / 2, high, wide)


def squared(box: Box, spacing: tuple[float, float]) -> Box:
    """The smallest box that is square in millimetres and holds another in its middle."""
    side = max(box.rows * spacing[0], box.cols * spacing[1])
    high, wide = side / spacing[0], side / spacing[1]
    return Box(box.row0 - (high - box.rows) / 2, box.col0 - (wide - box.cols) / 2, high, wide)


@dataclass(frozen=True)
class PatientGrid:
    """A matrix of pixels in patient space.

    ``position`` is the centre of pixel (0, 0) in mm; ``row_direction`` points along growing columns (the first three values
    of Image Orientation), ``column_direction`` along growing rows; ``spacing`` is (between rows, between columns) in mm.
    """

    rows: int
    columns: int
    position: Vector
    row_direction: Vector
    column_direction: Vector
    spacing: tuple[float, float]

    @cached_property
    def affine(self) -> Points:
        """4 x 4: (row, column, distance along the normal in mm, 1) to patient space."""
        matrix = np.eye(4)
        matrix[:3, 0] = np.asarray(self.column_direction) * self.spacing[0]
        matrix[:3, 1] = np.asarray(self.row_direction) * self.spacing[1]
        matrix[:3, 2] = self.normal
        matrix[:3, 3] = self.position
        return matrix

    @cached_property
    def normal(self) -> Points:
        """Unit vector across the slice: row direction x column direction."""
        normal: Points = np.cross(self.row_direction, self.column_direction)
        return normal / (np.linalg.norm(normal) or 1.0)

    @cached_property
    def _inverse(self) -> Points:
        return np.asarray(np.linalg.inv(self.affine), np.float64)

    @cached_property
    def distance(self) -> float:
        """Where the slice lies along its own normal, in mm."""
        return float(np.dot(self.normal, self.position))

    def to_patient(self, row: ArrayLike, column: ArrayLike) -> Points:
        """Points [..., 3] in mm of pixel positions."""
        row, column = np.broadcast_arrays(np.asarray(row, float), np.asarray(column, float))
        local = np.stack([row, column, np.zeros_like(row), np.ones_like(row)], axis=-1)
        return np.asarray((local @ self.affine.T)[..., :3])

    def to_pixel(self, points: ArrayLike) -> Points:
        """(row, column, distance from the slice in mm) [..., 3] of points in mm."""
        points = np.asarray(points, float)
        ones = np.ones((*points.shape[:-1], 1))
        return np.asarray((np.concatenate([points, ones], axis=-1) @ self._inverse.T)[..., :3])

    def from_box(self, box: Box, rows: int, columns: int) -> PatientGrid:
        """The grid of ``rows`` x ``columns`` pixels that covers a box of this grid (DICOM contract, section 4)."""
        high, wide = box.rows / rows, box.cols / columns
        corner = self.to_patient(box.row0 + high / 2 - 0.5, box.col0 + wide / 2 - 0.5)
        return PatientGrid(
            rows,
            columns,
            (float(corner[0]), float(corner[1]), float(corner[2])),
            self.row_direction,
            self.column_direction,
            (self.spacing[0] * high, self.spacing[1] * wide),
        )

    def square_box(self) -> Box:
        """The padded square of the whole slice."""
        return square_box(self.rows, self.columns, self.spacing)

    @property
    def plane(self) -> Plane:
        """The anatomical plane that the slice lies closest to."""
        cosines = np.abs(self.normal)
        largest = int(cosines.argmax())
        return _PLANES[largest] if cosines[largest] >= _PLANE_COSINE else "oblique"

    def same_plane(self, other: PatientGrid, tolerance: float = 0.01) -> bool:
        """Whether another grid lies in the same plane, within ``tolerance`` mm at its corners."""
        corners = other.to_patient(
            [0, 0, other.rows - 1, other.rows - 1], [0, other.columns - 1, 0, other.columns - 1]
        )
        return bool(np.abs(self.to_pixel(corners)[:, 2]).max() <= tolerance)


def orientation_letters(direction: Sequence[float] | Points) -> str:
    """Where a direction points to, the largest part first: "L", "AH" … (PS3.3 C.7.6.1.1.1)."""
    order = sorted(range(3), key=lambda axis: -abs(float(direction[axis])))
    return "".join(
        _LETTERS[axis][0 if direction[axis] > 0 else 1]
        for axis in order
        if abs(direction[axis]) > _LETTER_LIMIT
    )


def edge_letters(row_direction: Vector, column_direction: Vector) -> dict[str, str]:
    """The letters at the left, right, top and bottom edge of a matrix of these directions, as it is stored."""
    across, down = np.asarray(row_direction), np.asarray(column_direction)
    return {
        "left": orientation_letters(-across),
        "right": orientation_letters(across),
        "top": orientation_letters(-down),
        "bottom": orientation_letters(down),
    }


@dataclass(frozen=True)
class Turn:
    """How a matrix is brought to another orientation: transposed first, then rows and columns reversed."""

    transpose: bool = False
    flip_rows: bool = False
    flip_columns: bool = False

    @property
    def is_identity(self) -> bool:
        """Whether nothing is turned."""
        return not (self.transpose or self.flip_rows or self.flip_columns)

    def apply(self, matrix: NDArray[np.generic]) -> NDArray[np.generic]:
        """The turned matrix [rows, columns, …], as a view."""
        turned = matrix.swapaxes(0, 1) if self.transpose else matrix
        turned = turned[::-1] if self.flip_rows else turned
        return turned[:, ::-1] if self.flip_columns else turned


def to_radiological(grid: PatientGrid) -> Turn | None:
    """What brings an axial slice to the patient's right at the left edge and front at the top; None where it is not axial.

    Only quarter turns and flips are made, so a rotated (more than 30 degrees) slice gives None: its sides are not told.
    """
    if grid.plane != "axial":
        return None
    across, down = np.asarray(grid.row_direction), np.asarray(grid.column_direction)
    transpose = bool(abs(across[1]) > abs(across[0]))
    if transpose:
        across, down = down, across
    if abs(across[0]) < math.cos(math.radians(30)) or abs(down[1]) < math.cos(math.radians(35)):
        return None
    return Turn(transpose, flip_rows=bool(down[1] < 0), flip_columns=bool(across[0] < 0))
