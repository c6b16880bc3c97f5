"""Slices that lie at the same places, set apart as readers expect: by b-value, echo, phase, kind of image, acquisition.

Only a series that has several images at its places is split, and only by what makes them fewer: an acquisition number that
differs from slice to slice splits nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydicom.multival import MultiValue

from healthgpt_viewer.language import said

from .frames import functional, groups_of
from .series import Slice

_Key = tuple[Any, ...]


@dataclass(frozen=True)
class _Distinction:
    """What may set images at one place apart: an element of the image, or one of a functional group of its frame."""

    keyword: str
    group: str
    frame_keyword: str
    label: Callable[[Any], str]

    def of(self, one: Slice) -> Any:
        """Its value for a slice, something that can be compared; None where it has none."""
        dataset = one.header.dataset
        try:
            item = functional(*groups_of(dataset, one.frame_index), self.group)
            value = item.get(self.frame_keyword) if item is not None else dataset.get(self.keyword)
        except Exception:  # noqa: BLE001 - a damaged value may raise anything in the parser; it sets nothing apart
            return None
        if isinstance(value, (list, tuple, MultiValue)):
            return tuple(str(part) for part in value)
        return value if isinstance(value, (int, float)) or value is None else str(value)


# In the order in which they are tried (PS3.3 C.8.13.5, C.7.6.16.2).
_DISTINCTIONS = (
    _Distinction("StackID", "FrameContentSequence", "StackID", lambda v: said("stack {v}", v=v)),
    _Distinction("ImageType", "MRImageFrameTypeSequence", "FrameType", lambda v: _kind(v)),
    _Distinction("DiffusionBValue", "MRDiffusionSequence", "DiffusionBValue", lambda v: f"b {v:g}"),
    _Distinction("EchoTime", "MREchoSequence", "EffectiveEchoTime", lambda v: said("echo {v:g} ms", v=v)),
    _Distinction("EchoNumbers", "FrameContentSequence", "EchoNumbers", lambda v: said("echo {v}", v=v)),
    _Distinction(
        "InversionTime",
        "MRModifierSequence",
        "InversionTimes",
        lambda v: said("inversion {plain} ms", plain=_plain(v)),
    ),
    _Distinction(
        "TemporalPositionIdentifier",
        "FrameContentSequence",
        "TemporalPositionIndex",
        lambda v: said("phase {v}", v=v),
    ),
    _Distinction(
        "NominalPercentageOfCardiacPhase",
        "CardiacSynchronizationSequence",
        "NominalPercentageOfCardiacPhase",
        lambda v: said("phase {v:g} %", v=v),
    ),
    _Distinction(
        "TriggerTime",
        "CardiacSynchronizationSequence",
        "NominalCardiacTriggerDelayTime",
        lambda v: said("trigger {v:g} ms", v=v),
    ),
    _Distinction(
        "AcquisitionNumber",
        "FrameContentSequence",
        "FrameAcquisitionNumber",
        lambda v: said("acquisition {v}", v=v),
    ),
    _Distinction(
        "DiffusionGradientOrientation", "-", "-", lambda v: said("direction {plain}", plain=_plain(v))
    ),
)


def split(slices: Sequence[Slice]) -> list[tuple[str, list[Slice]]]:
    """The parts of slices of one orientation and size, each with a label; one part without a label where none is needed.

    Images that all lie at one place (a cine, a dynamic series of one slice) stay together.
    """
    places = Counter(_place(one) for one in slices)
    if None in places or len(places) == 1 or max(places.values()) == 1:
        return [("", list(slices))]
    for distinction in _DISTINCTIONS:
        parts = _by(slices, distinction)
        if 1 < len(parts) <= max(places.values()) and _repeats(parts.values()) < _repeats([slices]):
            return [
                (_joined(distinction.label(value) if value is not None else "", label), found)
                for value, part in parts.items()
                for label, found in split(part)
            ]
    return _by_turns(slices, places)


def _by(slices: Sequence[Slice], distinction: _Distinction) -> dict[Any, list[Slice]]:
    parts: dict[Any, list[Slice]] = defaultdict(list)
    for one in slices:
        parts[distinction.of(one)].append(one)
    return dict(sorted(parts.items(), key=lambda item: (item[0] is not None, _sortable(item[0]))))


def _sortable(value: Any) -> tuple[float, str]:
    return (float(value), "") if isinstance(value, (int, float)) else (0.0, str(value))


def _by_turns(slices: Sequence[Slice], places: Counter[_Key | None]) -> list[tuple[str, list[Slice]]]:
    """Without any tag that says so: where each place was imaged equally often, the first of each, the second of each …"""
    if len(set(places.values())) > 1:
        return [("", list(slices))]
    turns: dict[int, list[Slice]] = defaultdict(list)
    seen: Counter[_Key | None] = Counter()
    for one in sorted(slices, key=_number):
        seen[_place(one)] += 1
        turns[seen[_place(one)]].append(one)
    return [(said("phase {turn}", turn=turn), part) for turn, part in turns.items()]


def _repeats(parts: Any) -> int:
    """How many images lie at the place of another of their part."""
    return sum(len(part) - len({_place(one) for one in part}) for part in parts)


def _place(one: Slice) -> _Key | None:
    return None if one.grid is None else tuple(round(value, 2) + 0.0 for value in one.grid.position)


def _number(one: Slice) -> tuple[int, int]:
    try:
        return int(one.header.dataset.get("InstanceNumber") or 0), one.frame_index
    except (TypeError, ValueError):
        return 0, one.frame_index


def _kind(image_type: Any) -> str:
    """What an image type says beyond ORIGINAL or DERIVED, PRIMARY or SECONDARY: "M", "PHASE MAP" …"""
    return " ".join(image_type[2:]) if isinstance(image_type, tuple) else ""


def _plain(value: Any) -> str:
    return " ".join(value) if isinstance(value, tuple) else f"{value:g}"


def _joined(*labels: str) -> str:
    return ", ".join(label for label in labels if label)
