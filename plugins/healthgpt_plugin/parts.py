"""Super-resolution of a part of a slice: what the model sees, where what it draws lies, and how that is told. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from healthgpt_inference.errors import RequestError
from healthgpt_inference.tiling import Region, Tiling, tile
from healthgpt_viewer.imaging.geometry import Box, squared
from healthgpt_viewer.imaging.rendering import linear_picture
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import Figure, said, strung

from .engine_words import in_words
from .picture import Seen

_SAME = 1e-3  # relative difference of two spacings that is none


@dataclass(frozen=True)
class Part:
    """A slice on square pixels, as super-resolution sees it, and the part of it that is asked for.

    Args:
        shape: rows and columns of the slice on square pixels.
        box: what these show, on the source matrix.
        edges: column and row of the part's first edge, column and row of its last, in the square pixels.
        asked: the part on the source matrix, in whole pixels; None for the whole slice.
    """

    shape: tuple[int, int]
    box: Box
    edges: Region
    asked: Box | None

    @property
    def covered(self) -> Box:
        """What the square pixels of the part cover of the source matrix."""
        return _covered(self.box, self.shape, self.edges)


@dataclass(frozen=True)
class _Side:
    """A side of a part in square pixels: how many lie before it, in it and behind it, where the first of all begins on the
    source matrix, and how much of a source pixel each is."""

    before: int
    count: int
    after: int
    begin: float
    each: float

    @property
    def whole(self) -> int:
        return self.before + self.count + self.after


def part_of(shape: tuple[int, int], spacing: tuple[float, float], region: Box | None) -> Part:
    """The part of a slice, or all of it.

    The region grows to whole pixels. Where pixels are not square, the coarser direction is resampled to the finer one's
    distance, so that nothing is lost and nothing is stretched; the part then grows by less than one such pixel, evenly on
    both sides, so that its centre stays where it is.
    """
    asked = whole_pixels(region, shape)
    wanted, finest = asked or Box.whole(*shape), min(spacing)
    rows = _side(wanted.row0, wanted.rows, shape[0], spacing[0] / finest)
    columns = _side(wanted.col0, wanted.cols, shape[1], spacing[1] / finest)
    box = Box(rows.begin, columns.begin, rows.whole * rows.each, columns.whole * columns.each)
    edges = columns.before, rows.before, columns.before + columns.count, rows.before + rows.count
    return Part((rows.whole, columns.whole), box, edges, asked)


def _side(first: float, length: float, whole: int, factor: float) -> _Side:
    if abs(factor - 1) < _SAME:
        return _Side(round(first), round(length), round(whole - first - length), 0.0, 1.0)
    each = 1 / factor
    count = max(1, math.ceil(length / each - _SAME))
    begin = first - (count * each - length) / 2
    end = begin + count * each
    before, after = (max(0, math.floor(room / each + 1e-9)) for room in (begin, whole - end))
    return _Side(before, count, after, begin - before * each, each)


def whole_pixels(region: Box | None, shape: tuple[int, int]) -> Box | None:
    """A region grown to whole pixels inside the slice; None for the whole slice."""
    if region is None:
        return None
    top, left = max(0, math.floor(region.row0)), max(0, math.floor(region.col0))
    bottom, right = min(shape[0], math.ceil(region.row1)), min(shape[1], math.ceil(region.col1))
    return Box(top, left, bottom - top, right - left)


def tiles_of(part: Part, side: int, scale: int) -> Tiling:
    """The tiles that a model draws of a part.

    Raises:
        RequestError: the part is too small or too large; says what to do.
    """
    return tile(part.shape, part.edges, side, scale)


def why_not_drawn(
    shape: tuple[int, int], spacing: tuple[float, float], region: Box | None, side: int, scale: int
) -> str:
    """Why a part of a slice, or all of it, cannot be super-resolved, and what to do; empty where it can."""
    try:
        tiles_of(part_of(shape, spacing, region), side, scale)
    except RequestError as error:
        return in_words(str(error))
    return ""


def for_super_resolution(image: SliceImage, window: tuple[float, float], region: Box | None) -> Seen:
    """The slice through one linear window, the same for all tiles, on square pixels; ``region`` is the part asked for."""
    rows, columns = image.stored.shape[:2]
    part = part_of((rows, columns), image.spacing, region)
    picture = linear_picture(image, *window)
    if part.shape != (rows, columns):
        # The first and the last square pixel may begin half of one outside.
        padded, box = Image.fromarray(np.pad(picture, 1, mode="edge")), part.box
        edges = (box.col0 + 1, box.row0 + 1, box.col1 + 1, box.row1 + 1)
        picture = np.asarray(
            padded.resize((part.shape[1], part.shape[0]), Image.Resampling.BICUBIC, box=edges)
        )
    return Seen(picture, part.box, part.asked)


def edges_of(seen: Seen) -> Region | None:
    """The part that was asked for, in pixel edges of the picture; None for all of it."""
    if seen.region is None:
        return None
    rows, columns = seen.picture.shape[:2]
    down, across = rows / seen.box.rows, columns / seen.box.cols
    return (
        round((seen.region.col0 - seen.box.col0) * across), round((seen.region.row0 - seen.box.row0) * down),
        round((seen.region.col1 - seen.box.col0) * across), round((seen.region.row1 - seen.box.row0) * down),
    )  # fmt: skip


def boxes_of(seen: Seen, tiling: Tiling, image: SliceImage) -> tuple[Box, Box]:
    """What the tiles showed of the source matrix, as the square in mm that holds them all, and what the result covers."""
    shape = (seen.picture.shape[0], seen.picture.shape[1])
    shown = _covered(seen.box, shape, tiling.box)
    return squared(shown, image.spacing), _covered(seen.box, shape, tiling.region)


def _covered(box: Box, shape: tuple[int, int], edges: Region) -> Box:
    """The box on the source matrix of some square pixels."""
    down, across = box.rows / shape[0], box.cols / shape[1]
    left, top, right, bottom = edges
    return Box(
        box.row0 + top * down, box.col0 + left * across, (bottom - top) * down, (right - left) * across
    )


def told_outlook(part: Part, tiling: Tiling, spacing: tuple[float, float] | None) -> str:
    """What super-resolution of a part will give: "64 x 48 pixels of 0.9 mm become 256 x 192 of 0.225 mm, in 6 tiles".

    Args:
        spacing: of the slice in mm, between rows and between columns; None where the file does not tell.
    """
    wanted = part.asked or Box(0, 0, round(part.covered.rows), round(part.covered.cols))
    before, after, old, new = _change(wanted, part.covered, tiling.shape, spacing)
    if not old:
        return said(
            "{before} pixels become {after}, in {n} tiles",
            one="{before} pixels become {after}, in 1 tile",
            n=tiling.count, before=before, after=after,
        )  # fmt: skip
    return said(
        "{before} pixels of {old} become {after} of {new}, in {n} tiles",
        one="{before} pixels of {old} become {after} of {new}, in 1 tile",
        n=tiling.count, before=before, old=old, after=after, new=new,
    )  # fmt: skip


def told_size(image: SliceImage, region: Box | None, covered: Box, shape: tuple[int, ...]) -> str:
    """What became of the pixels of a slice, or of a part of it, in a generated image.

    Args:
        covered: what the image covers of the source matrix, padding included.
        shape: its rows and columns.
    """
    spacing = image.grid.spacing if image.grid is not None else image.millimetres
    kept = region or Box.whole(*image.stored.shape[:2])
    before, after, old, new = _change(kept, covered, shape, spacing)
    if spacing is None:
        what = said("The whole field of view is kept") if region is None else said("The part is kept")
        return said(
            "{what}: {before} pixels became {after}. The file does not say how large a pixel is.",
            what=what, before=before, after=after,
        )  # fmt: skip
    wide, high = kept.cols * spacing[1], kept.rows * spacing[0]
    what = (
        said("The whole field of view of {wide:.0f} x {high:.0f} mm is kept", wide=wide, high=high)
        if region is None
        else said("The part of {wide:.0f} x {high:.0f} mm is kept", wide=wide, high=high)
    )
    if covered.cols / shape[1] > 1 + _SAME or covered.rows / shape[0] > 1 + _SAME:
        return said(
            "{what}: {before} pixels of {old} became {after} of {new}, coarser than before.",
            what=what, before=before, old=old, after=after, new=new,
        )  # fmt: skip
    return said(
        "{what}: {before} pixels of {old} became {after} of {new}.",
        what=what, before=before, old=old, after=after, new=new,
    )  # fmt: skip


def _change(
    kept: Box, covered: Box, shape: tuple[int, ...], spacing: tuple[float, float] | None
) -> tuple[str, str, str, str]:
    """The matrix before and after, and the size of a pixel before and after, empty where it is not known."""
    matrices = f"{kept.cols:g} x {kept.rows:g}", f"{shape[1]} x {shape[0]}"
    if spacing is None:
        return *matrices, "", ""
    new = spacing[0] * covered.rows / shape[0], spacing[1] * covered.cols / shape[1]
    return *matrices, _pixel(spacing), _pixel(new)


def _pixel(spacing: tuple[float, float]) -> str:
    down, across = spacing
    if abs(down / across - 1) < 0.01:
        return strung([Figure(f"{across:.3g}"), "mm"])
    return strung([Figure(f"{across:.3g}"), "x", Figure(f"{down:.3g}"), "mm"])
