"""What a header says of one frame: its functional groups, where it has any (PS3.3 C.7.6.16)."""

from __future__ import annotations

from pydicom.dataset import Dataset


def groups_of(dataset: Dataset, frame_index: int) -> tuple[Dataset | None, Dataset | None]:
    """The functional groups that all frames share, and those of one frame."""
    per_frame = dataset.get("PerFrameFunctionalGroupsSequence") or []
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
    sequence = dataset.get(name)
    return sequence[0] if sequence else None
