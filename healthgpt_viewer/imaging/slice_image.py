"""One decoded frame with what belongs to it: its values, its windows and tables, its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from .geometry import Box, PatientGrid
from .headers import ImageRef
from .objects.overlays import OverlayPlane
from .objects.shutters import Shutter

Function = Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]


@dataclass(frozen=True)
class Window:
    """A VOI window in output units of the modality (PS3.3 C.11.2.1.2); with a ``table``, that counts, not the numbers."""

    center: float
    width: float
    function: Function = "LINEAR"
    label: str = ""
    table: Lut | None = None

    @property
    def low(self) -> float:
        """Centre less half of the width."""
        return self.center - self.width / 2

    @property
    def high(self) -> float:
        """Centre and half of the width."""
        return self.center + self.width / 2

    @classmethod
    def from_range(cls, low: float, high: float, label: str = "") -> Window:
        """The window from ``low`` to ``high``; at least a little wide."""
        return cls((low + high) / 2, max(high - low, 1e-6), label=label)


# Uptake as whole bodies are usually read; the windows of the file are in its own units.
SUV_WINDOW = Window(5.0, 10.0, "LINEAR_EXACT", "SUV 0 to 10")


@dataclass(frozen=True)
class Lut:
    """A look-up table of the file: ``data[value - first]``, ends repeated (PS3.3 C.11.1.1.1)."""

    first: int
    data: tuple[int, ...]
    bits: int

    def __call__(self, values: NDArray[Any]) -> NDArray[np.float32]:
        table = np.asarray(self.data, np.float32)
        index = np.clip(np.rint(values).astype(np.int64) - self.first, 0, len(table) - 1)
        return np.asarray(table[index], np.float32)


@dataclass(frozen=True, eq=False)
class SliceImage:
    """One decoded frame with what belongs to it.

    ``stored`` is [rows, columns] as in the file, or [rows, columns, 3] uint8 in RGB. Modality values are
    ``stored * slope + intercept``, or what ``modality_lut`` gives. ``pixel_aspect`` is the height of a pixel over its width.
    ``millimetres`` is the distance (between rows, between columns) where the file tells it, as it also does for images
    without a place in the patient; in the plane of the detector where ``at_detector`` is set (PS3.3 10.7.1.3).
    """

    ref: ImageRef
    stored: NDArray[Any]
    slope: float = 1.0
    intercept: float = 0.0
    units: str = ""
    modality: str = ""
    modality_lut: Lut | None = None
    voi_luts: tuple[Lut, ...] = ()
    windows: tuple[Window, ...] = ()
    inverse: bool = False
    padding: tuple[float, float] | None = None
    grid: PatientGrid | None = None
    lossy: bool = False
    pixel_aspect: float = 1.0
    ai_task: str | None = None
    notices: tuple[str, ...] = ()
    millimetres: tuple[float, float] | None = None
    at_detector: bool = False
    overlays: tuple[OverlayPlane, ...] = ()
    shutter: Shutter | None = None

    @property
    def is_colour(self) -> bool:
        """Whether the pixels are RGB."""
        return self.stored.ndim == 3

    @property
    def spacing(self) -> tuple[float, float]:
        """(between rows, between columns) in mm, or in pixels of the right shape where the file gives no mm."""
        return self.grid.spacing if self.grid is not None else (self.pixel_aspect, 1.0)

    @property
    def padding_mask(self) -> NDArray[np.bool_] | None:
        """Where the pixels are padding; None where the file has none. Made anew each time: kept, it would be half as large
        as the pixels, in every image of a cache that counts only these."""
        if self.padding is None or self.is_colour:
            return None
        low, high = self.padding
        return (self.stored >= low) & (self.stored <= high)

    def values(self) -> NDArray[np.float32]:
        """Modality values [rows, columns]; padding has the lowest value of the rest."""
        if self.is_colour:
            return np.asarray(self.stored @ np.array([0.299, 0.587, 0.114], np.float32), np.float32)
        if self.modality_lut is not None:
            values = self.modality_lut(self.stored)
        else:
            values = self.stored.astype(np.float32) * np.float32(self.slope) + np.float32(self.intercept)
        mask = self.padding_mask
        if mask is not None and mask.any() and not mask.all():
            values[mask] = values[~mask].min()
        return values

    def value_at(self, row: int, column: int) -> float | tuple[int, ...] | None:
        """The modality value of a pixel, its RGB, or None in padding and outside."""
        if not (0 <= row < self.stored.shape[0] and 0 <= column < self.stored.shape[1]):
            return None
        stored = self.stored[row, column]
        if self.is_colour:
            return tuple(int(part) for part in stored)
        if self.padding is not None and self.padding[0] <= stored <= self.padding[1]:
            return None
        if self.modality_lut is not None:
            return float(self.modality_lut(np.asarray([stored]))[0])
        return float(stored) * self.slope + self.intercept


def cut_out(image: SliceImage, region: Box) -> SliceImage:
    """The pixels of an image whose centres lie in a rectangle, at least one; without a place of their own."""
    rows, columns = image.stored.shape[:2]
    top, left = (
        min(max(0, round(start)), size - 1) for start, size in ((region.row0, rows), (region.col0, columns))
    )
    bottom, right = max(top + 1, round(region.row1)), max(left + 1, round(region.col1))
    return replace(image, stored=image.stored[top:bottom, left:right], grid=None, overlays=(), shutter=None)
