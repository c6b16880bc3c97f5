"""A second series over the first, slice by slice, in one space of the patient: fused, or compared."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pydicom.uid import generate_uid

from healthgpt_viewer.language import said

from .colours import GREY, table
from .geometry import Box, PatientGrid, Points
from .headers import ImageRef
from .rendering import render
from .series import Series, Slice, Stack
from .slice_image import SliceImage, Window

if TYPE_CHECKING:
    from .volume import Volume

Mode = Literal["blend", "swipe", "blink", "checker", "difference"]
MODES: dict[Mode, str] = {
    "blend": said("Blend"),
    "swipe": said("Swipe"),
    "blink": said("Blink"),
    "checker": said("Checkerboard"),
    "difference": said("Difference"),
}
# The same within a line.
_MODES_WITHIN: dict[Mode, str] = {
    "blend": said("blend"),
    "swipe": said("swipe"),
    "blink": said("blink"),
    "checker": said("checkerboard"),
    "difference": said("difference"),
}
_FINEST = 1024  # rows or columns of the second series over one slice of the first


class Second:
    """The second series as what makes a picture of it for each slice of the first.

    Args:
        transform: 4 x 4, from points of the first series' space to points of the second's, in mm, after a registration.
        source: the stack that the volume was built from; the largest of the series where it is not given.
    """

    def __init__(
        self, volume: Volume, series: Series, transform: Points | None = None, source: Stack | None = None
    ) -> None:
        self.volume, self.series, self.transform = volume, series, transform
        self.source = source or series.stacks[0]
        self._uid = generate_uid()

    def over(self, one: Slice) -> Slice | None:
        """The second series where a slice of the first lies, in pixels at least as fine; None where it has no place."""
        if one.grid is None:
            return None
        ref = ImageRef(f"{self._uid} over {one.ref.sop_instance_uid}", one.ref.frame)
        return Slice(ref, one.header, self._grid(one.grid), one.frame_index, provider=self)

    def _grid(self, grid: PatientGrid) -> PatientGrid:
        turn = self.transform[:3, :3] if self.transform is not None else np.eye(3)
        directions = np.asarray(grid.row_direction), np.asarray(grid.column_direction)
        finest = min(self.volume.lattice.finest(turn @ direction) for direction in directions)
        times = min(round(max(grid.spacing) / finest), _FINEST // max(grid.rows, grid.columns))
        if times <= 1:
            return grid
        return grid.from_box(Box.whole(grid.rows, grid.columns), grid.rows * times, grid.columns * times)

    def image(self, one: Slice) -> SliceImage:
        """The pixels over a slice."""
        assert one.grid is not None
        return self.volume.section(one.grid, transform=self.transform, ref=one.ref)

    def nearest(self, _point: ArrayLike) -> int:
        """Each picture stands alone."""
        return 0


@dataclass(frozen=True, eq=False)
class Fusion:
    """How the second series is seen over the first.

    ``threshold`` is a value of the second series below which the first is seen alone; ``position`` is where the swipe
    stands, 0 left to 1 right; ``opacity`` counts for blending only.
    """

    second: Second
    window: Window
    mode: Mode = "blend"
    colours: str = GREY
    opacity: float = 0.5
    threshold: float | None = None
    position: float = 0.5
    registered: bool = field(default=False)

    @property
    def label(self) -> str:
        """For the corner of the image."""
        series = self.second.series
        title = series.description or series.modality
        if self.registered:
            return said(
                "{series}, {mode}, registered: check by eye", series=title, mode=_MODES_WITHIN[self.mode]
            )
        return said("{series}, {mode}", series=title, mode=_MODES_WITHIN[self.mode])

    def picture(self, image: SliceImage) -> NDArray[np.uint32]:
        """[rows, columns] as 0xAARRGGBB: coloured, and clear where there is nothing or less than the threshold."""
        grey = render(image, self.window)
        if grey.ndim == 3:
            red, green, blue = np.moveaxis(grey.astype(np.uint32), -1, 0)
            picture = np.asarray(0xFF000000 | red << 16 | green << 8 | blue, np.uint32)
        else:
            picture = table(GREY if self.mode == "difference" else self.colours).take(grey)
        clear = image.padding_mask
        if self.threshold is not None and not image.is_colour:
            below = image.values() < self.threshold
            clear = below if clear is None else clear | below
        if clear is not None:
            picture[clear] = 0
        return picture

    def with_mode(self, mode: Mode) -> Fusion:
        """The same, seen in another way."""
        return replace(self, mode=mode)
