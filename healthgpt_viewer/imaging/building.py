"""A stack of slices read into one block of voxels.

Nothing is assumed of a stack but that its slices are parallel. The voxels are kept once, as they are stored, in the buffer
of a SimpleITK image.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray

from healthgpt_viewer.errors import DecodeError, HealthGPTError, Stopped
from healthgpt_viewer.language import said

from .geometry import PatientGrid
from .lattice import SAME_PLACE, Lattice
from .pixels import load
from .sampling import Stop
from .series import Slice, Stack
from .slice_image import SliceImage
from .volume import Volume, place

Progress = Callable[[int, int], None]
_CHUNK = 16
_PARALLEL = 1e-4  # the largest difference of two cosines that still counts as parallel: 0.05 mm at 500 mm


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
        if last is None or float(grids[0].normal @ np.subtract(grid.position, last.position)) > SAME_PLACE:
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
        place(self._image, lattice)
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
