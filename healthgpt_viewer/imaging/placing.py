"""The place of each frame in the patient, and what is wrong with a header that gives none to trust."""

from __future__ import annotations

import math
from operator import mul

import numpy as np
from pydicom.dataset import Dataset

from healthgpt_viewer.language import said

from .frames import first_item, functional
from .geometry import PatientGrid
from .headers import Header
from .parsing import numbers_of, value_of

# What directions may leave right angles and unit length by; a file that has others gives no place to trust.
_TOLERANCE = 0.02
_Numbers = tuple[list[float], list[float], list[float]]


def frame_grids(header: Header) -> list[PatientGrid | None]:
    """The place of each frame in the patient; None where the file gives none (PS3.3 C.7.6.2, C.7.6.16)."""
    sources = _sources(header)
    grids = (_grid(header.dataset, *parts) if parts is not None else None for parts in sources)
    return list(grids)


def fault_of(header: Header, frame_index: int) -> str:
    """What is wrong with the place that a file gives of a frame, in words; empty where it gives none or a good one."""
    parts = _sources(header)[frame_index]
    numbers = _numbers(*parts) if parts is not None else None
    return _fault(*numbers) if numbers is not None else ""


def skew_of(grid: PatientGrid) -> float:
    """By how many degrees rows and columns are off a right angle."""
    cosine = abs(float(np.dot(grid.row_direction, grid.column_direction)))
    return math.degrees(math.asin(min(cosine, 1.0)))


_Parts = tuple[Dataset, Dataset, Dataset]


def _sources(header: Header) -> list[_Parts | None]:
    """Where position, orientation and spacing of each frame stand."""
    dataset, count = header.dataset, header.number_of_frames
    shared = first_item(dataset, "SharedFunctionalGroupsSequence")
    per_frame = value_of(dataset, "PerFrameFunctionalGroupsSequence") or []
    if not per_frame and shared is None:
        return [(dataset, dataset, dataset)] if count == 1 else [None] * count
    frames = (per_frame[i] if i < len(per_frame) else None for i in range(count))
    return [_groups(shared, frame) for frame in frames]


def _groups(shared: Dataset | None, frame: Dataset | None) -> _Parts | None:
    position = functional(shared, frame, "PlanePositionSequence")
    orientation = functional(shared, frame, "PlaneOrientationSequence")
    measures = functional(shared, frame, "PixelMeasuresSequence")
    if position is None or orientation is None or measures is None:
        return None
    return position, orientation, measures


def _numbers(position: Dataset, orientation: Dataset, measures: Dataset) -> _Numbers | None:
    """Position, direction cosines and spacing; None where the file does not give them all."""
    try:
        place = numbers_of(position, "ImagePositionPatient")
        cosines = numbers_of(orientation, "ImageOrientationPatient")
        spacing = numbers_of(measures, "PixelSpacing")
    except (AttributeError, TypeError, ValueError, NotImplementedError):
        return None
    return (place, cosines, spacing) if (len(place), len(cosines), len(spacing)) == (3, 6, 2) else None


def _fault(place: list[float], cosines: list[float], spacing: list[float]) -> str:
    across, down = cosines[:3], cosines[3:]
    if not all(map(math.isfinite, (*place, *cosines, *spacing))):
        return said("a position that is no number")
    if min(spacing) <= 0:
        return said("a pixel spacing of zero") if min(spacing) == 0 else said("a pixel spacing below zero")
    if max(abs(math.hypot(*v) - 1) for v in (across, down)) > _TOLERANCE:
        return said("directions that are not of unit length")
    if abs(sum(map(mul, across, down))) > _TOLERANCE:
        return said("rows and columns that are not at right angles")
    return ""


def _grid(sizes: Dataset, position: Dataset, orientation: Dataset, measures: Dataset) -> PatientGrid | None:
    numbers = _numbers(position, orientation, measures)
    try:
        rows, columns = int(value_of(sizes, "Rows")), int(value_of(sizes, "Columns"))
    except (AttributeError, TypeError, ValueError):
        return None
    if numbers is None or min(rows, columns) < 1 or _fault(*numbers):
        return None
    place, cosines, spacing = numbers
    return PatientGrid(
        rows,
        columns,
        (place[0], place[1], place[2]),
        (cosines[0] + 0.0, cosines[1] + 0.0, cosines[2] + 0.0),
        (cosines[3] + 0.0, cosines[4] + 0.0, cosines[5] + 0.0),
        (spacing[0], spacing[1]),
    )
