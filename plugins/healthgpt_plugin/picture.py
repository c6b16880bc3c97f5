"""What the model is shown: the picture of a slice, turned and squared, with its geometry remembered. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from healthgpt_viewer.imaging.geometry import Box, Turn, squared, to_radiological
from healthgpt_viewer.imaging.rendering import linear_picture, render
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.language import said

Picture = NDArray[np.uint8]
_FINE = 512
SIDE_UNKNOWN = said("The slice is oblique or has no orientation: side cannot be told.")
NO_SIDE = said("A picture has no orientation: side cannot be told.")


@dataclass(frozen=True, eq=False)
class Seen:
    """A square picture for the model, and where it lies on the source matrix.

    ``box`` is what the picture shows, padding included; ``region`` what was asked for inside the source, or None for all of
    it. ``turn`` is how the picture was turned against the source.
    """

    picture: Picture
    box: Box
    region: Box | None = None
    turn: Turn = field(default_factory=Turn)
    notices: tuple[str, ...] = ()


def shown_window(image: SliceImage, low: float, high: float) -> tuple[float, float]:
    """A window clipped to what unsigned 16 bits can hold through the source's rescale (DICOM contract, section 5)."""
    if image.modality != "MR":
        return low, high
    ends = sorted((image.intercept, image.slope * 65535 + image.intercept))
    clipped = max(low, ends[0]), min(high, ends[1])
    return clipped if clipped[0] < clipped[1] else (low, high)


def for_conversion(image: SliceImage, window: tuple[float, float], region: Box | None = None) -> Seen:
    """The picture for a conversion: modality values through one linear window, squared in mm with black."""
    return _squared(linear_picture(image, *window), image.spacing, region)


def for_question(
    image: SliceImage, window: Window, *, invert: bool = False, region: Box | None = None, plain: bool = False
) -> Seen:
    """The picture for a question: as displayed in window and inversion, an axial slice turned to right-left, front-back.

    ``plain`` tells that it comes from a picture file and is no slice.
    """
    seen = _squared(render(image, window, invert=invert), image.spacing, region)
    turn = to_radiological(image.grid) if image.grid is not None else None
    if turn is None:
        plane = image.grid.plane if image.grid is not None else "oblique"
        notices = (NO_SIDE if plain else SIDE_UNKNOWN,) if plane == "oblique" else ()
        return Seen(seen.picture, seen.box, region, Turn(), notices)
    turned = np.ascontiguousarray(turn.apply(seen.picture)).astype(np.uint8, copy=False)
    words = (
        ()
        if turn.is_identity
        else (said("The model saw the slice turned so that the patient's right is at its left."),)
    )
    return Seen(turned, seen.box, region, turn, words)


def _squared(picture: Picture, spacing: tuple[float, float], region: Box | None) -> Seen:
    """Cut the region, then pad with black to a square in mm; pixels that are not square are resampled, never stretched."""
    rows, columns = picture.shape[:2]
    wanted = region or Box.whole(rows, columns)
    box = squared(wanted, spacing)
    side = max(1, round(max(box.rows, box.cols)))
    if abs(spacing[0] / spacing[1] - 1) > 1e-3:
        side = max(side, _FINE)  # whole pixels of a small part would not be square enough
    canvas = np.zeros((side, side, *picture.shape[2:]), np.uint8)
    high, wide = max(1, round(side * wanted.rows / box.rows)), max(1, round(side * wanted.cols / box.cols))
    part = _cut(picture, wanted, high, wide)
    top, left = (side - high) // 2, (side - wide) // 2
    canvas[top : top + high, left : left + wide] = part
    return Seen(canvas, _placed(wanted, side, high, wide, top, left), region)


def _cut(picture: Picture, wanted: Box, high: int, wide: int) -> Picture:
    """A part of a picture as ``high`` x ``wide`` pixels: as it is where it fits, else resampled from its exact edges."""
    whole = all(float(edge).is_integer() for edge in wanted.to_json())
    if whole and (wanted.rows, wanted.cols) == (high, wide):
        top, left = int(wanted.row0), int(wanted.col0)
        return picture[top : top + high, left : left + wide]
    edges = (wanted.col0, wanted.row0, wanted.col1, wanted.row1)
    source = Image.fromarray(np.ascontiguousarray(picture))
    return np.asarray(source.resize((wide, high), Image.Resampling.BICUBIC, box=edges))


def _placed(wanted: Box, side: int, high: int, wide: int, top: int, left: int) -> Box:
    """The box that the canvas really covers: whole-pixel padding may put the odd pixel on one side."""
    per_row, per_column = wanted.rows / high, wanted.cols / wide
    return Box(
        wanted.row0 - top * per_row, wanted.col0 - left * per_column, side * per_row, side * per_column
    )


def blackened_outside(pixels: Picture, box: Box, shape: tuple[int, int]) -> Picture:
    """A generated picture with the pixels that lie wholly outside of the source set to black."""
    rows, columns = pixels.shape
    row_edges = box.row0 + np.arange(rows + 1) * box.rows / rows
    column_edges = box.col0 + np.arange(columns + 1) * box.cols / columns
    inside_rows = (row_edges[1:] > 0) & (row_edges[:-1] < shape[0])
    inside_columns = (column_edges[1:] > 0) & (column_edges[:-1] < shape[1])
    return np.where(inside_rows[:, None] & inside_columns[None], pixels, 0).astype(np.uint8)


# Dark violet over red to light yellow, even in lightness (the colours of matplotlib's "inferno" at thirds).
_RAMP = np.array([(0, 0, 4), (120, 28, 109), (237, 105, 37), (252, 255, 164)], np.float64)


def entropy_map(entropy: NDArray[np.float32], shape: tuple[int, int]) -> Picture:
    """The entropy of each token as colours over the picture that the tokens make: dark is the least, light the most.

    Args:
        entropy: [rows of codes, codes] in bits.
        shape: rows and columns of the picture in pixels.

    Returns:
        [rows, columns, 3] RGB; each token colours the square of pixels that lies at its place.
    """
    least, most = float(entropy.min()), float(entropy.max())
    level = (entropy - least) / (most - least) if most > least else np.zeros_like(entropy)
    stops = np.linspace(0, 1, len(_RAMP))
    colours = np.stack([np.interp(level, stops, _RAMP[:, channel]) for channel in range(3)], axis=-1)
    rows = np.arange(shape[0]) * entropy.shape[0] // shape[0]
    columns = np.arange(shape[1]) * entropy.shape[1] // shape[1]
    coloured: Picture = np.rint(colours[rows][:, columns]).astype(np.uint8)
    return coloured
