"""A stack as one block of voxels in patient space: planes of any direction, slabs, and resampling onto other grids."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import SimpleITK as sitk
from numpy.typing import ArrayLike, NDArray

from healthgpt_viewer.errors import Stopped
from healthgpt_viewer.language import said

from .geometry import PatientGrid, Points, Vector
from .headers import ImageRef
from .lattice import Lattice, straightened
from .sampling import Projection, Stop, Values, sample
from .slice_image import SliceImage

_NAMES: dict[Projection, str] = {
    "mip": said("maximum intensity"),
    "minip": said("minimum intensity"),
    "mean": said("mean intensity"),
}


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


def place(image: Any, lattice: Lattice) -> None:
    """Give an image the geometry of an even lattice. ITK admits directions that are not at right angles."""
    if not lattice.is_even:
        return
    length = float(np.linalg.norm(lattice.step))
    directions = np.stack([lattice.row_direction, lattice.column_direction, lattice.step / length], axis=1)
    image.SetOrigin(lattice.positions[0].tolist())
    image.SetSpacing([lattice.spacing[1], lattice.spacing[0], length])
    image.SetDirection(directions.ravel().tolist())


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
    place(image, lattice)
    return replace(volume, image=image, lattice=lattice, padding=padding)


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
