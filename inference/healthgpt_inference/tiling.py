"""Which tiles cover a part of a picture, and how what is drawn of them becomes one picture without seams. No torch.

A model for super-resolution draws N pixels from N / ``scale`` of the picture. A larger part is covered with squares of that
side that overlap; each is drawn alone, and where they overlap they are mixed with weights that rise and fall as half a
cosine, so that no edge of a tile shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .errors import RequestError

Picture = NDArray[np.uint8]
Values = NDArray[np.float32]
Region = tuple[int, int, int, int]
MOST_TILES = 256
LEAST, LARGEST = 16, 4096  # pixels along a side: of the part of a picture, and of what is drawn of it
_SHARE = 4  # neighbours share a quarter of a tile


@dataclass(frozen=True)
class Tiling:
    """The tiles of a part of a picture. Everything is in pixels of that picture.

    Args:
        scale: how many pixels are drawn for each, along a side.
        side: of a tile.
        overlap: what neighbours share at least.
        rows: the first row of each row of tiles.
        columns: the first column of each column of tiles. Both are negative where the picture is smaller than a tile.
        region: column and row of the first edge of the part, column and row of its last.
    """

    scale: int
    side: int
    overlap: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    region: Region

    @property
    def count(self) -> int:
        """How many tiles there are."""
        return len(self.rows) * len(self.columns)

    @property
    def starts(self) -> Iterator[tuple[int, int]]:
        """(row, column) of the first pixel of each tile, row by row."""
        return ((row, column) for row in self.rows for column in self.columns)

    @property
    def box(self) -> Region:
        """The edges of all that the tiles show, as ``region`` has them."""
        return self.columns[0], self.rows[0], self.columns[-1] + self.side, self.rows[-1] + self.side

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of what is drawn of the part."""
        left, top, right, bottom = self.region
        return (bottom - top) * self.scale, (right - left) * self.scale

    def cut(self, picture: Picture) -> list[Picture]:
        """The tiles [side, side] of a grey picture; black where they leave it."""
        return [_cut(picture, row, column, self.side) for row, column in self.starts]


def tile(shape: tuple[int, int], region: Region | None, side: int, scale: int) -> Tiling:
    """Cover a part of a picture.

    Args:
        shape: rows and columns of the picture.
        region: column and row of the first edge of the part, column and row of its last; None for the whole picture.
        side: of a tile, in pixels of the picture.
        scale: how many pixels are drawn for each, along a side.

    Raises:
        RequestError: the part is empty, leaves the picture, is too small or too large; says what to do.
    """
    if side < 1:
        raise RequestError("The model does not tell how large a part of a picture it draws at a time.")
    rows, columns = shape
    left, top, right, bottom = region or (0, 0, columns, rows)
    if not (0 <= left < right <= columns and 0 <= top < bottom <= rows):
        raise RequestError(
            "The region {region} is empty or leaves the picture of {columns} x {rows} pixels.",
            region=(left, top, right, bottom),
            columns=columns,
            rows=rows,
        )
    wide, high = right - left, bottom - top
    if min(wide, high) < LEAST:
        raise RequestError(
            "A part of {wide} x {high} pixels is too small for super-resolution: choose one of at least "
            "{least} x {least} pixels.",
            wide=wide,
            high=high,
            least=LEAST,
        )
    overlap = side // _SHARE
    made = Tiling(
        scale, side, overlap, _starts(top, bottom, rows, side, overlap), _starts(left, right, columns, side, overlap),
        (left, top, right, bottom),
    )  # fmt: skip
    if made.count > MOST_TILES or max(made.shape) > LARGEST:
        most = _largest_square(side, overlap, scale)
        raise RequestError(
            "A part of {wide} x {high} pixels is too large for super-resolution ({count} tiles): choose one "
            "of at most {most} x {most} pixels, by a rectangle or by zooming in.",
            wide=wide,
            high=high,
            count=made.count,
            most=most,
        )
    return made


def _starts(first: int, last: int, length: int, side: int, overlap: int) -> tuple[int, ...]:
    """Where tiles begin that cover ``first`` to ``last`` of a side of a picture, evenly, inside it where they fit."""
    if length <= side:
        return (-((side - length) // 2),)
    span = last - first
    if span <= side:
        return (min(max(first - (side - span) // 2, 0), length - side),)
    count = -(-(span - overlap) // (side - overlap))
    return tuple(round(place) for place in np.linspace(first, last - side, count))


def _largest_square(side: int, overlap: int, scale: int) -> int:
    """The side of the largest square that can be covered."""
    along = int(MOST_TILES**0.5)
    return min(along * (side - overlap) + overlap, LARGEST // scale)


def _cut(picture: Picture, row: int, column: int, side: int) -> Picture:
    rows, columns = picture.shape
    canvas = np.zeros((side, side), np.uint8)
    top, left = max(row, 0), max(column, 0)
    part = picture[top : min(row + side, rows), left : min(column + side, columns)]
    canvas[top - row : top - row + part.shape[0], left - column : left - column + part.shape[1]] = part
    return canvas


class Blend:
    """The picture that tiles are put together to.

    Args:
        tiling: of the part that is drawn.
        step: drawn pixels that each value of a tile stands for, along a side; the picture has so many fewer.
    """

    def __init__(self, tiling: Tiling, step: int = 1) -> None:
        self._tiling, self._step = tiling, step
        rows, columns = (max(1, _nearest(side / step)) for side in tiling.shape)
        self._sum = np.zeros((rows, columns), np.float32)
        self._weight = np.zeros((rows, columns), np.float32)
        side = tiling.side * tiling.scale // step
        ramp = _ramp(side, max(1, tiling.overlap * tiling.scale // step))
        self._ramp = ramp[:, None] * ramp

    def add(self, start: tuple[int, int], values: Values) -> None:
        """Put a tile [N, N], whose first pixel of the source is ``start``, into the picture; what leaves the part is cut."""
        left, top, _, _ = self._tiling.region
        scale = self._tiling.scale / self._step
        row, column = _nearest((start[0] - top) * scale), _nearest((start[1] - left) * scale)
        rows, columns = self._sum.shape
        first, last = max(row, 0), min(row + len(values), rows)
        begin, end = max(column, 0), min(column + len(values), columns)
        if last <= first or end <= begin:
            return
        part = np.s_[first - row : last - row, begin - column : end - column]
        self._sum[first:last, begin:end] += self._ramp[part] * values[part]
        self._weight[first:last, begin:end] += self._ramp[part]

    def values(self, empty: float = 0.0) -> Values:
        """The picture so far; ``empty`` where no tile lies yet."""
        shown = self._weight > 0
        return np.where(shown, self._sum / np.where(shown, self._weight, 1), np.float32(empty)).astype(
            np.float32
        )


def _nearest(place: float) -> int:
    """The nearest whole number, halves upwards: then all that is apart by a whole number stays so."""
    return int(np.floor(place + 0.5))


def _ramp(length: int, overlap: int) -> Values:
    """Weights along a side of a tile: half a cosine up, level, half a cosine down; two that overlap add up to one."""
    place = np.arange(length) + 0.5
    edge = np.minimum(place, length - place).clip(max=overlap)
    return np.asarray((1 - np.cos(np.pi * edge / overlap)) / 2, np.float32)
