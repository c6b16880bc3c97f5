"""What a header says of one frame: its functional groups, where it has any (PS3.3 C.7.6.16)."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

from .parsing import value_of


def groups_of(dataset: Dataset, frame_index: int) -> tuple[Dataset | None, Dataset | None]:
    """The functional groups that all frames share, and those of one frame."""
    per_frame = value_of(dataset, "PerFrameFunctionalGroupsSequence") or []
    own = per_frame[frame_index] if frame_index < len(per_frame) else None
    return first_item(dataset, "SharedFunctionalGroupsSequence"), own


def functional(shared: Dataset | None, frame: Dataset | None, name: str) -> Dataset | None:
    """A functional group of a frame: its own, else the shared one."""
    for groups in (frame, shared):
        if groups is not None and (found := first_item(groups, name)) is not None:
            return found
    return None


def first_item(dataset: Dataset, name: str) -> Dataset | None:
    """The first item of a sequence, where it has one."""
    sequence = value_of(dataset, name)
    return sequence[0] if sequence else None


def frame_times(dataset: Dataset, count: int) -> list[float] | None:
    """How long each of ``count`` frames stands, in ms; None where the file does not say (PS3.3 C.7.6.5).

    A Frame Time Vector gives the time from each frame to the one before it, its first value being 0.
    """
    vector = [_positive(value) for value in _several(dataset.get("FrameTimeVector"))]
    if len(vector) == count and count > 1 and all(value is not None for value in vector[1:]):
        steps = [value for value in vector[1:] if value is not None]
        return [*steps, sum(steps) / len(steps)]
    single = _positive(dataset.get("FrameTime"))
    if single is None:
        rate = _positive(dataset.get("CineRate")) or _positive(dataset.get("RecommendedDisplayFrameRate"))
        single = 1000 / rate if rate else None
    return [single] * count if single else None


def _several(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, MultiValue)) else []


def _positive(value: object) -> float | None:
    try:
        number = float(str(value))
    except ValueError:
        return None
    return number if 0 < number < 1e5 else None
