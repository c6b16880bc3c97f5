"""Which protocol fits a study, and which of its series stands for each that a protocol wants."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from healthgpt_viewer.imaging.patients import Person

from .protocol import Protocol, Rule, Wanted

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Series, Stack, Study

Found = tuple["Study", "Series", "Stack"]


def priors_of(study: Study, studies: Iterable[Study]) -> list[Study]:
    """The older ones among studies of the same patient, newest first, by the rule by which the list of studies joins them
    (:meth:`Person.is_same`)."""
    person = Person.of(study)
    same = (other for other in studies if other.uid != study.uid and person.is_same(Person.of(other)))
    older = [other for other in same if other.date and study.date and other.date < study.date]
    return sorted(older, key=lambda other: other.date, reverse=True)


def fits(rule: Rule, study: Study, priors: Sequence[Study]) -> bool:
    """Whether a rule holds for a study."""
    pictures = [series for series in study.series if _shows_images(series)]
    texts = [study.description, *(series.description for series in pictures)]
    return (
        bool(pictures)
        and (not rule.modality or any(series.modality == rule.modality for series in pictures))
        and (not rule.body_part or any(_same(series.body_part, rule.body_part) for series in pictures))
        and (not rule.description or any(_plain(rule.description) in _plain(text) for text in texts))
        and len(priors) >= rule.priors
    )


def best(protocols: Iterable[Protocol], study: Study, studies: Iterable[Study]) -> Protocol | None:
    """The protocol to take for a study: of those whose rule holds the one that asks for most, then by name."""
    priors = priors_of(study, list(studies))
    held = [one for one in protocols if one.automatic and fits(one.rule, study, priors)]
    filled = [one for one in held if any(_find(wanted, study, priors, set()) for wanted in one.wanted)]
    return min(filled, key=lambda one: (-one.rule.weight, one.name.casefold()), default=None)


def assign(protocol: Protocol, study: Study, studies: Iterable[Study]) -> list[Found | None]:
    """The stack for each series that a protocol wants; None where there is none. No stack stands for two."""
    priors = priors_of(study, list(studies))
    taken: set[int] = set()
    found: list[Found | None] = []
    for wanted in protocol.wanted:
        one = _find(wanted, study, priors, taken)
        if one is not None:
            taken.add(id(one[2]))
        found.append(one)
    return found


def _find(wanted: Wanted, study: Study, priors: Sequence[Study], taken: set[int]) -> Found | None:
    """The stack that is most like what is wanted; one of another modality or plane is none."""
    if wanted.prior > len(priors):
        return None
    own = priors[wanted.prior - 1] if wanted.prior else study
    candidates = [
        (score, own, series, stack)
        for series in own.series
        if _shows_images(series)
        for stack in series.stacks
        if id(stack) not in taken and (score := _likeness(wanted, series, stack)) > 0
    ]
    best_one = max(candidates, key=lambda one: one[0], default=None)
    return best_one[1:] if best_one is not None else None


def _likeness(wanted: Wanted, series: Series, stack: Stack) -> float:
    """How well a stack answers to what is wanted; 0 where it cannot."""
    grid = stack.slices[0].grid if stack.slices else None
    plane = grid.plane if grid is not None else ""
    if (wanted.modality and series.modality != wanted.modality) or (wanted.plane and plane != wanted.plane):
        return 0.0
    score = 1.0
    if _plain(series.description) == _plain(wanted.description):
        score += 10
    else:
        score += 5 * _shared(wanted.description, series.description)
    if wanted.label:
        score += 3 * (_plain(stack.label) == _plain(wanted.label))
    # A localizer has few images: of two that are alike otherwise the larger one is meant.
    return score + min(len(stack.slices), 1000) / 10_000


def _shared(first: str, second: str) -> float:
    """Which part of the words of the first stand in the second."""
    words = set(_plain(first).split())
    return len(words & set(_plain(second).split())) / len(words) if words else 0.0


def _shows_images(series: Series) -> bool:
    return series.kind == "image" and bool(series.stacks) and series.ai_task is None


def _same(first: str, second: str) -> bool:
    return _plain(first) == _plain(second)


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
