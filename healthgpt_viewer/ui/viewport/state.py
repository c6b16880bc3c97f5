"""What a viewport shows, as one value that can be saved, compared and tested without a window; and where things lie on it.

Screen positions are in logical pixels from the top left corner. Image positions are pixel edges (row, column): the whole
image is 0..rows, 0..columns.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from healthgpt_viewer.imaging.fusion import Fusion, Mode
from healthgpt_viewer.imaging.geometry import Box, PatientGrid, Vector, edge_letters
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.reformat import Crosshair
from healthgpt_viewer.imaging.results.codes import mark_of, overrides
from healthgpt_viewer.imaging.series import Series, Slice, Stack
from healthgpt_viewer.imaging.slice_image import SliceImage, Window

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Study

TextAmount = Literal["none", "some", "all"]
Matrix = NDArray[np.float64]

MAX_ZOOM, MIN_ZOOM = 40.0, 0.02
# An overlay further than this from the slice, in mm, belongs to another slice.
_OVERLAY_DISTANCE = 0.5


@dataclass(frozen=True, eq=False)
class Overlay:
    """A generated picture over the slice it was made from, placed by patient coordinates.

    ``pixels`` are [rows, columns] grey or [rows, columns, 3] RGB, uint8, on ``grid``; ``position`` is where the swipe
    stands, 0 left to 1 right. ``outside`` tells that the model was not trained for this slice. Without a ``grid`` the
    picture is stretched over the slice. ``generated`` is False for an acquired image that is laid over to compare.
    """

    pixels: NDArray[np.uint8]
    grid: PatientGrid | None
    source: ImageRef
    label: str
    mode: Mode = "blend"
    opacity: float = 1.0
    position: float = 0.5
    outside: bool = False
    generated: bool = True


@dataclass(frozen=True, eq=False)
class ViewState:
    """Everything that decides what a viewport shows, apart from its size.

    ``zoom`` is screen pixels for each millimetre, or None for "as large as fits"; ``pan`` is in screen pixels.
    """

    study: Study | None = None
    series: Series | None = None
    stack: Stack | None = None
    index: int = 0
    window: Window | None = None
    preset: str = ""
    invert: bool = False
    zoom: float | None = None
    pan: tuple[float, float] = (0.0, 0.0)
    flip_h: bool = False
    flip_v: bool = False
    quarter_turns: int = 0
    overlay: Overlay | None = None
    region: Box | None = None
    text: TextAmount = "some"
    hide_patient: bool = False
    crosshair: Crosshair | None = None
    fusion: Fusion | None = None
    colours: str = ""

    @property
    def slice(self) -> Slice | None:
        """The slice that is shown."""
        return self.stack.slices[self.index] if self.stack is not None and self.stack.slices else None

    def with_stack(
        self, study: Study | None, series: Series, stack: Stack, index: int | None = None
    ) -> ViewState:
        """Another stack, at its middle or at ``index``, seen afresh."""
        at = len(stack.slices) // 2 if index is None else index
        return ViewState(study, series, stack, at, text=self.text, hide_patient=self.hide_patient)

    def at(self, index: int) -> ViewState:
        """Another slice of the same stack; the drawn rectangle belonged to the former one and goes."""
        last = len(self.stack.slices) - 1 if self.stack is not None else 0
        index = min(max(index, 0), max(last, 0))
        return self if index == self.index else replace(self, index=index, region=None)

    def shown_overlay(self) -> Overlay | None:
        """The overlay, where it belongs to this slice."""
        one = self.slice
        if one is None or self.overlay is None or self.overlay.source != one.ref:
            return None
        return self.overlay

    @property
    def is_generated(self) -> bool:
        """Whether any pixel on the screen was made by a model."""
        overlay = self.shown_overlay()
        own = self.series is not None and self.series.ai_task is not None
        fused = self.fusion is not None and self.fusion.second.series.ai_task is not None
        return own or fused or (overlay is not None and overlay.generated)

    @property
    def laid_over(self) -> Overlay | Fusion | None:
        """What lies over this slice and is compared with it."""
        return self.shown_overlay() or self.fusion

    @property
    def mark(self) -> str:
        """The permanent mark of what is shown; empty where no pixel of it was made by a model."""
        if not self.is_generated:
            return ""
        one, overlay = self.slice, self.shown_overlay()
        own = one is not None and bool(overrides(one.header.dataset))
        return mark_of(outside=own or (overlay is not None and overlay.outside))


@dataclass(frozen=True, eq=False)
class View:
    """A state on a screen of a given size, with the image's shape and pixel spacing (rows, columns; mm)."""

    state: ViewState
    width: float
    height: float
    shape: tuple[int, int]
    spacing: tuple[float, float] = (1.0, 1.0)

    @classmethod
    def of(cls, state: ViewState, width: float, height: float, image: SliceImage) -> View:
        """The view of a decoded image."""
        rows, columns = image.stored.shape[:2]
        return cls(state, width, height, (rows, columns), image.spacing)

    @cached_property
    def fit_zoom(self) -> float:
        """Screen pixels for each mm at which the whole image is seen."""
        high, wide = self.shape[0] * self.spacing[0], self.shape[1] * self.spacing[1]
        if self.state.quarter_turns % 2:
            high, wide = wide, high
        return max(min(self.width / max(wide, 1e-6), self.height / max(high, 1e-6)), 1e-6)

    @property
    def zoom(self) -> float:
        """Screen pixels for each mm."""
        return self.state.zoom or self.fit_zoom

    @property
    def percent(self) -> float:
        """Screen pixels for each image pixel, in percent."""
        return 100 * self.zoom * self.spacing[1]

    @cached_property
    def matrix(self) -> Matrix:
        """3 x 3: (column edge, row edge, 1) to (x, y, 1) on the screen."""
        state, (rows, columns) = self.state, self.shape
        centre = _moved(-columns / 2, -rows / 2)
        scale = np.diag([self.spacing[1] * self.zoom, self.spacing[0] * self.zoom, 1.0])
        flip = np.diag([-1.0 if state.flip_h else 1.0, -1.0 if state.flip_v else 1.0, 1.0])
        turn = np.linalg.matrix_power(np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]]), state.quarter_turns % 4)
        back = _moved(self.width / 2 + state.pan[0], self.height / 2 + state.pan[1])
        return np.asarray(back @ flip @ turn @ scale @ centre)

    @cached_property
    def _inverse(self) -> Matrix:
        return np.asarray(np.linalg.inv(self.matrix), np.float64)

    def to_screen(self, row: float, column: float) -> tuple[float, float]:
        """(x, y) of a point given in pixel edges."""
        x, y, _ = self.matrix @ (column, row, 1.0)
        return float(x), float(y)

    def to_image(self, x: float, y: float) -> tuple[float, float]:
        """(row, column) in pixel edges of a point on the screen."""
        column, row, _ = self._inverse @ (x, y, 1.0)
        return float(row), float(column)

    def to_pixel(self, x: float, y: float) -> tuple[int, int] | None:
        """The pixel under a point on the screen, or None outside of the image."""
        row, column = self.to_image(x, y)
        inside = 0 <= row < self.shape[0] and 0 <= column < self.shape[1]
        return (int(row), int(column)) if inside else None

    @cached_property
    def visible(self) -> Box | None:
        """The part of the image that is on the screen, in pixel edges; None where it lies wholly outside."""
        corners = [self.to_image(x, y) for x in (0, self.width) for y in (0, self.height)]
        rows, columns = zip(*corners, strict=True)
        shown = Box(min(rows), min(columns), max(rows) - min(rows), max(columns) - min(columns))
        return shown.intersection(Box.whole(*self.shape))

    def zoomed(self, factor: float, x: float, y: float) -> ViewState:
        """The state with another zoom, the point under (x, y) kept in its place."""
        zoom = min(max(self.zoom * factor, MIN_ZOOM * self.fit_zoom), MAX_ZOOM / min(self.spacing))
        row, column = self.to_image(x, y)
        trial = replace(self, state=replace(self.state, zoom=zoom))
        new_x, new_y = trial.to_screen(row, column)
        pan = (self.state.pan[0] + x - new_x, self.state.pan[1] + y - new_y)
        return replace(self.state, zoom=zoom, pan=pan)

    def letters(self) -> dict[str, str]:
        """The letters at the left, right, top and bottom edge of the screen; empty where the file gives no orientation."""
        one = self.state.slice
        if one is None or one.grid is None:
            return {}
        state = self.state
        return dict(
            _letters(
                one.grid.row_direction,
                one.grid.column_direction,
                state.flip_h,
                state.flip_v,
                state.quarter_turns % 4,
            )
        )

    def overlay_matrix(self) -> Matrix | None:
        """3 x 3: (column edge, row edge, 1) of the shown overlay to the screen; None where it has no place here."""
        overlay, one = self.state.shown_overlay(), self.state.slice
        if overlay is None or one is None:
            return None
        if overlay.grid is None or one.grid is None:
            rows, columns = overlay.pixels.shape[:2]
            return np.asarray(self.matrix @ np.diag([self.shape[1] / columns, self.shape[0] / rows, 1.0]))
        return self.matrix_of(overlay.grid)

    def matrix_of(self, grid: PatientGrid) -> Matrix | None:
        """3 x 3: (column edge, row edge, 1) of another grid to the screen; None where it does not lie in this slice."""
        one = self.state.slice
        if one is None or one.grid is None:
            return None
        corners = grid.to_patient([-0.5, -0.5, grid.rows - 0.5], [-0.5, grid.columns - 0.5, -0.5])
        placed = one.grid.to_pixel(corners)
        if np.abs(placed[:, 2]).max() > _OVERLAY_DISTANCE:
            return None
        origin, across, down = placed[:, :2] + 0.5
        across, down = (across - origin) / grid.columns, (down - origin) / grid.rows
        to_image = np.array([[across[1], down[1], origin[1]], [across[0], down[0], origin[0]], [0, 0, 1.0]])
        return np.asarray(self.matrix @ to_image)


@lru_cache(maxsize=64)
def _letters(
    row_direction: Vector, column_direction: Vector, flip_h: bool, flip_v: bool, quarter_turns: int
) -> dict[str, str]:
    """The letters at the edges of the screen after turning, then flipping."""
    stored = edge_letters(row_direction, column_direction)
    around = ["top", "right", "bottom", "left"]  # a quarter turn carries each to the next
    turned = {around[(place + quarter_turns) % 4]: stored[side] for place, side in enumerate(around)}
    if flip_h:
        turned["left"], turned["right"] = turned["right"], turned["left"]
    if flip_v:
        turned["top"], turned["bottom"] = turned["bottom"], turned["top"]
    return turned


def _moved(x: float, y: float) -> Matrix:
    return np.array([[1.0, 0, x], [0, 1.0, y], [0, 0, 1.0]])


def changed(state: ViewState, **fields: Any) -> ViewState:
    """The state with some fields changed."""
    return replace(state, **fields)
