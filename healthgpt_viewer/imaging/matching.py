"""Which series of another study shows the same: for comparing with an earlier study of the patient."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from .series import Series, Stack, Study

_WORD = re.compile(r"[^\W_]+")
_PARALLEL = 0.9  # cosine between two normals of one plane


def best_match(series: Series, stack: Stack, other: Study) -> tuple[Series, Stack] | None:
    """The stack of another study that is most like one: of the same modality and plane, then by description, part, kind
    and number of slices. None where the study has no image of that modality."""
    candidates = [
        (_likeness(series, stack, one, part), one, part)
        for one in other.series
        for part in one.stacks
        if one.modality == series.modality and one.ai_task is None
    ]
    if not candidates:
        return None
    _, found, part = max(candidates, key=lambda item: item[0])
    return found, part


def _likeness(series: Series, stack: Stack, other: Series, part: Stack) -> tuple[float, ...]:
    """How alike two stacks are; what comes first counts most."""
    return (
        float(_is_localizer(stack) == _is_localizer(part)),
        _same_plane(stack, part),
        _shared(_words(series, stack), _words(other, part)),
        float(bool(series.body_part) and series.body_part == other.body_part),
        -abs(float(np.log(len(part.slices) / len(stack.slices)))),
        -_thickness_apart(stack, part),
    )


def _is_localizer(stack: Stack) -> bool:
    return "LOCALIZER" in [str(value) for value in stack.slices[0].header.dataset.get("ImageType") or []]


def _same_plane(one: Stack, other: Stack) -> float:
    first, second = one.slices[0].grid, other.slices[0].grid
    if first is None or second is None:
        return 0.0
    return float(abs(float(np.dot(first.normal, second.normal))) >= _PARALLEL)


def _words(series: Series, stack: Stack) -> set[str]:
    return {word.casefold() for word in _WORD.findall(f"{series.description} {stack.label}")}


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _thickness_apart(one: Stack, other: Stack) -> float:
    return abs((one.spacing_between or 0.0) - (other.spacing_between or 0.0))
