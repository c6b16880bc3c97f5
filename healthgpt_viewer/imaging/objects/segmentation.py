"""Segmentations: regions of voxels with a name and a colour, laid over images in patient space (PS3.3 A.51, C.8.20.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from healthgpt_viewer.errors import DecodeError, HealthGPTError, Stopped
from healthgpt_viewer.imaging.decode import is_native, stored_frame
from healthgpt_viewer.imaging.frames import first_item, functional, groups_of
from healthgpt_viewer.imaging.geometry import PatientGrid, Points, Vector
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.pixel_place import first_byte
from healthgpt_viewer.imaging.placing import frame_grids
from healthgpt_viewer.language import said

from .colours import Rgb, from_cielab, own
from .damage import told
from .references import Images

Mask = NDArray[np.bool_]
_PARALLEL = 1e-3  # the largest difference of two cosines that still counts as parallel
_SAME_PLACE = 0.01  # mm
_MASK_LIMIT = 1 << 30  # bytes of all cut-outs together


@dataclass(frozen=True)
class Segment:
    """One segment: what it shows and in which colour. ``detail`` says how it was made, in words."""

    number: int
    label: str
    detail: str
    colour: Rgb


@dataclass(frozen=True, eq=False)
class Cutout:
    """The part of one frame in which a segment has voxels: ``mask`` begins at pixel (``row``, ``column``) of the frame.

    ``shape`` is (rows, columns) of the whole frame, ``grid`` its place in the patient, ``images`` what it was drawn on.
    """

    segment: int
    grid: PatientGrid | None
    images: Images
    shape: tuple[int, int]
    row: int
    column: int
    mask: Mask


@dataclass(frozen=True, eq=False)
class Piece:
    """A mask with its place on an image: ``matrix`` [3, 3] leads from its (column, row, 1) to the image's, pixel edges."""

    mask: Mask
    matrix: Points


@dataclass(frozen=True, eq=False)
class Segmentation:
    """A segmentation. ``frame_of_reference`` is that of its frames; ``notices`` are what a reader should know."""

    header: Header
    segments: tuple[Segment, ...]
    cutouts: tuple[Cutout, ...]
    frame_of_reference: str
    notices: tuple[str, ...] = ()

    @cached_property
    def of_segment(self) -> dict[int, list[Cutout]]:
        """The cut-outs of each segment."""
        found: dict[int, list[Cutout]] = defaultdict(list)
        for cutout in self.cutouts:
            found[cutout.segment].append(cutout)
        return found

    @cached_property
    def placed(self) -> _Planes | None:
        """The planes of the frames; None where they have no place in the patient."""
        grids = [cutout.grid for cutout in self.cutouts if cutout.grid is not None]
        return _Planes.of(grids) if grids else None

    def is_parallel(self, grid: PatientGrid) -> bool:
        """Whether the frames lie along an image, so that they can be laid over it as they are."""
        return self.placed is not None and abs(float(self.placed.normal @ grid.normal)) >= 1 - _PARALLEL

    def pieces(
        self, number: int, ref: ImageRef, grid: PatientGrid | None, shape: tuple[int, int]
    ) -> list[Piece]:
        """What of a segment lies on an image along which the frames run; the nearest frame counts.

        An image without a place in the patient has what was drawn on just that image, where the matrix is the same.
        """
        cutouts = self.of_segment.get(number, [])
        if grid is None or self.placed is None:
            named = [c for c in cutouts if ref in c.images and c.shape == shape]
            return [Piece(c.mask, _moved(c.column, c.row)) for c in named]
        members, middles = self._middles.get(number, ([], np.empty((0, 3))))
        apart = np.abs((middles - grid.position) @ grid.normal)
        nearest = float(apart.min(initial=np.inf))
        if nearest > self.placed.reach:
            return []
        return [_piece(members[i], grid) for i in np.flatnonzero(apart <= nearest + _SAME_PLACE)]

    @cached_property
    def _middles(self) -> dict[int, tuple[list[Cutout], Points]]:
        """The cut-outs of each segment that have a place in the patient, and the middles [n, 3] of their frames in mm."""
        found = {}
        for number, cutouts in self.of_segment.items():
            placed = [(one, one.grid) for one in cutouts if one.grid is not None]
            middles = [g.to_patient((g.rows - 1) / 2, (g.columns - 1) / 2) for _, g in placed]
            found[number] = [one for one, _ in placed], np.array(middles).reshape(-1, 3)
        return found

    def section(self, number: int, grid: PatientGrid) -> Mask:
        """[rows, columns]: where a plane of any direction passes through a segment; the nearest voxel counts."""
        mask = np.zeros((grid.rows, grid.columns), bool)
        if self.placed is None:
            return mask
        nearest = _nearest(self.placed, grid)
        flat = mask.reshape(-1)
        for cutout in self.of_segment.get(number, []):
            if cutout.grid is not None:
                flat[nearest.covered(self.placed.number(cutout.grid), cutout)] = True
        return mask


@dataclass(frozen=True, eq=False)
class _Planes:
    """The different places of parallel frames of one orientation and size. ``positions`` [n, 3] rise along the normal."""

    positions: Points
    row_direction: Vector
    column_direction: Vector
    spacing: tuple[float, float]
    normal: Points

    @classmethod
    def of(cls, grids: Sequence[PatientGrid]) -> _Planes:
        """Of the frames that have the orientation of the first."""
        first = grids[0]
        alike = [grid for grid in grids if _is_alike(grid, first)]
        places: dict[int, Vector] = {round(grid.distance / _SAME_PLACE): grid.position for grid in alike}
        return cls(
            np.array([places[place] for place in sorted(places)], np.float64),
            first.row_direction,
            first.column_direction,
            first.spacing,
            first.normal,
        )

    @cached_property
    def distances(self) -> Points:
        """Where the planes lie along the normal, in mm."""
        return np.asarray(self.positions @ self.normal, np.float64)

    @cached_property
    def reach(self) -> float:
        """Half of the usual distance of two planes, in mm."""
        steps = np.diff(self.distances)
        return max(float(np.median(steps)) / 2 if len(steps) else 0.5, _SAME_PLACE) + 1e-6

    def number(self, grid: PatientGrid) -> int:
        """The plane that a frame lies in."""
        return int(np.abs(self.distances - grid.distance).argmin())


@dataclass(frozen=True, eq=False)
class _Nearest:
    """For the pixels of a grid, in the order of the planes that they are nearest to: their number, row and column there.

    ``starts`` [planes + 1] says where the pixels of each plane begin.
    """

    pixels: NDArray[np.int_]
    rows: NDArray[np.int_]
    columns: NDArray[np.int_]
    starts: NDArray[np.int_]

    def covered(self, plane: int, cutout: Cutout) -> NDArray[np.int_]:
        """The numbers of the pixels that a cut-out of a plane covers."""
        own = slice(self.starts[plane], self.starts[plane + 1])
        row, column = self.rows[own] - cutout.row, self.columns[own] - cutout.column
        inside = (row >= 0) & (row < cutout.mask.shape[0]) & (column >= 0) & (column < cutout.mask.shape[1])
        hit = cutout.mask[row[inside], column[inside]]
        return np.asarray(self.pixels[own][inside][hit])


@lru_cache(maxsize=8)
def _nearest(planes: _Planes, grid: PatientGrid) -> _Nearest:
    """The voxel nearest to each pixel of a grid; pixels far from every plane are left out.

    The last ones are kept, since all segments of an object ask for the same.
    """
    along = _along(grid, planes.normal).reshape(-1)
    middles = (planes.distances[1:] + planes.distances[:-1]) / 2
    plane = np.searchsorted(middles, along)
    near = np.flatnonzero(np.abs(along - planes.distances[plane]) <= planes.reach)
    pixels = near[np.argsort(plane[near], kind="stable")]
    plane = plane[pixels]
    down = np.asarray(planes.column_direction) / planes.spacing[0]
    across = np.asarray(planes.row_direction) / planes.spacing[1]
    row = _along(grid, down).reshape(-1)[pixels] - (planes.positions @ down)[plane]
    column = _along(grid, across).reshape(-1)[pixels] - (planes.positions @ across)[plane]
    starts = np.searchsorted(plane, np.arange(len(planes.distances) + 1))
    return _Nearest(pixels, np.rint(row).astype(int), np.rint(column).astype(int), starts)


def _along(grid: PatientGrid, direction: Points) -> Points:
    """[rows, columns]: how far each pixel of a grid lies along a direction."""
    row, column, _, origin = direction @ grid.affine[:3]
    return np.asarray(origin + np.arange(grid.rows)[:, None] * row + np.arange(grid.columns) * column)


def _is_alike(grid: PatientGrid, other: PatientGrid) -> bool:
    directions = np.abs(
        np.subtract(
            (*grid.row_direction, *grid.column_direction), (*other.row_direction, *other.column_direction)
        )
    )
    return bool(directions.max() <= _PARALLEL and np.allclose(grid.spacing, other.spacing, rtol=1e-3))


def _piece(cutout: Cutout, grid: PatientGrid) -> Piece:
    """A cut-out on an image of another matrix of the same plane."""
    assert cutout.grid is not None
    rows, columns = cutout.mask.shape
    top, left = cutout.row - 0.5, cutout.column - 0.5
    corners = grid.to_pixel(cutout.grid.to_patient([top, top, top + rows], [left, left + columns, left]))
    origin, across, down = corners[:, 1::-1] + 0.5  # (column, row) in pixel edges
    matrix = np.eye(3)
    matrix[:2, 0], matrix[:2, 1], matrix[:2, 2] = (across - origin) / columns, (down - origin) / rows, origin
    return Piece(cutout.mask, matrix)


def _moved(column: float, row: float) -> Points:
    matrix = np.eye(3)
    matrix[:2, 2] = column, row
    return matrix


# Reading


@told
def read_segmentation(
    header: Header,
    *,
    on_progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Segmentation:
    """Read all frames of a segmentation.

    Raises:
        HealthGPTError: it cannot be decoded, or its segments do not fit in memory.
        Stopped: ``stop`` said so.
    """
    dataset = header.dataset
    grids, kind = frame_grids(header), str(dataset.get("SegmentationType") or "")
    found: list[Cutout] = []
    size = 0
    for index, pixels in enumerate(_frames(header)):
        if stop is not None and stop():
            raise Stopped
        shared, frame = groups_of(dataset, index)
        images = _sources(shared, frame)
        for number, mask in _masks(pixels, kind, _segment_of(shared, frame), dataset):
            cutout = _cropped(number, grids[index], images, mask)
            if cutout is not None:
                found.append(cutout)
                size += cutout.mask.nbytes
        if size > _MASK_LIMIT:
            raise HealthGPTError(
                said(
                    "The segmentation {label} is larger than this program can show.",
                    label=header.source.label,
                )
            )
        if on_progress is not None:
            on_progress(index + 1, header.number_of_frames)
    frame_of_reference = str(dataset.get("FrameOfReferenceUID") or "")
    notices = (said("shown where the probability is 50 % or more"),) if kind == "FRACTIONAL" else ()
    return Segmentation(header, _segments(dataset), tuple(found), frame_of_reference, notices)


def _segments(dataset: Dataset) -> tuple[Segment, ...]:
    return tuple(
        _segment(place, item)
        for place, item in enumerate(dataset.get("SegmentSequence") or ())
        if isinstance(item.get("SegmentNumber"), int)
    )


def _segment(place: int, item: Dataset) -> Segment:
    kind = first_item(item, "SegmentedPropertyTypeCodeSequence")
    meaning = str(kind.get("CodeMeaning") or "").strip() if kind is not None else ""
    label = (
        str(item.get("SegmentLabel") or "").strip()
        or meaning
        or said("Segment {segmentnumber}", segmentnumber=item.SegmentNumber)
    )
    algorithm = str(item.get("SegmentAlgorithmName") or "").strip()
    made = {
        "AUTOMATIC": said("made by a program"),
        "SEMIAUTOMATIC": said("made with a program"),
        "MANUAL": said("drawn by hand"),
    }
    parts = [
        meaning if meaning != label else "",
        made.get(str(item.get("SegmentAlgorithmType") or ""), ""),
        algorithm,
    ]
    lab = item.get("RecommendedDisplayCIELabValue")
    colour = (from_cielab(lab) if lab else None) or own(place)
    return Segment(int(item.SegmentNumber), label, ", ".join(part for part in parts if part), colour)


def _sources(shared: Dataset | None, frame: Dataset | None) -> Images:
    derivation = functional(shared, frame, "DerivationImageSequence")
    return Images.of(derivation.get("SourceImageSequence")) if derivation is not None else Images()


def _segment_of(shared: Dataset | None, frame: Dataset | None) -> int:
    item = functional(shared, frame, "SegmentIdentificationSequence")
    number = item.get("ReferencedSegmentNumber") if item is not None else None
    return number if isinstance(number, int) else 1


def _masks(pixels: NDArray[Any], kind: str, number: int, dataset: Dataset) -> Iterator[tuple[int, Mask]]:
    if kind == "LABELMAP":
        for value in np.unique(pixels):
            if value:  # 0 is the background, unless a segment of that number is described
                yield int(value), pixels == value
    elif kind == "FRACTIONAL":
        yield number, pixels >= int(dataset.get("MaximumFractionalValue") or 255) / 2
    else:
        yield number, pixels > 0


def _cropped(number: int, grid: PatientGrid | None, images: Images, mask: Mask) -> Cutout | None:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    part = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].copy()
    return Cutout(number, grid, images, mask.shape, int(rows[0]), int(columns[0]), part)


def _frames(header: Header) -> Iterator[NDArray[Any]]:
    """The frames one after the other; single bits are unpacked frame by frame, since frames need not begin at a byte."""
    dataset = header.dataset
    if dataset.get("BitsAllocated") != 1 or not is_native(header):
        yield from (stored_frame(header, index) for index in range(header.number_of_frames))
        return
    size, data = int(dataset.Rows) * int(dataset.Columns), _packed(header)
    if len(data) * 8 < size * header.number_of_frames:
        raise DecodeError(said("The pixel data of {label} are cut off.", label=header.source.label))
    for index in range(header.number_of_frames):
        first, last = index * size // 8, (index * size + size + 7) // 8
        bits = np.unpackbits(np.frombuffer(data[first:last], np.uint8), bitorder="little")
        start = index * size - 8 * first
        yield bits[start : start + size].reshape(dataset.Rows, dataset.Columns)


def _packed(header: Header) -> bytes:
    size = (int(header.dataset.Rows) * int(header.dataset.Columns) * header.number_of_frames + 7) // 8
    with header.source.open() as file:
        if header.pixel_offset is None:
            return bytes(pydicom.dcmread(file, force=True).PixelData)
        file.seek(first_byte(file, header.pixel_offset))
        return file.read(size)
