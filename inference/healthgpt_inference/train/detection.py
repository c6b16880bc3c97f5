"""How well answers tell whether a phantom has a lesion: the curve of sensitivity against specificity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.stats import mannwhitneyu
from torch import Tensor

from healthgpt_inference.prompts import build_prompt

from .contrast import Noise, input_ct, input_mr
from .lesions import borrowed, lesion_in, standing_out
from .precision import fast
from .student import TEMPLATE, Student

_YES, _NO = "A lesion is seen near the midline.", "No lesion is seen."  # their first tokens tell them apart
_SEED = 2


@dataclass(frozen=True)
class Curve:
    """Sensitivity and specificity where both are equal, and the area under the curve, of so many of each."""

    with_lesion: int
    without: int
    equal: float
    area: float

    def __str__(self) -> str:
        return (
            f"at equal errors {self.equal:.2f}, area under the curve {self.area:.2f} "
            f"({self.with_lesion} with, {self.without} without)"
        )


@dataclass(frozen=True)
class Detection:
    """Sensitivity and specificity as the model answers, and the curve."""

    sensitivity: float
    specificity: float
    curve: Curve

    def __str__(self) -> str:
        return f"sensitivity {self.sensitivity:.2f}, specificity {self.specificity:.2f}, {self.curve}"


def detection(student: Student, phantoms: Tensor, question: str) -> Detection:
    """Ask about axial phantoms [n, 5, 128, 128] as CT, T1 and T2; lesions too small or faint to ask about are left out."""
    scores, truth = list[float](), list[bool]()
    for pictures, told in _shown(phantoms):
        for score, side in zip(_preference(student, pictures, question), told, strict=True):
            if side:
                scores.append(score)
                truth.append(side != "none")
    return judged(np.asarray(scores), np.asarray(truth))


def judged(scores: NDArray[np.float64], truth: NDArray[np.bool_]) -> Detection:
    """Scores above 0 mean yes; ``truth`` where there is a lesion, at least one and not everywhere."""
    there, none = scores[truth], scores[~truth]
    return Detection(float((there > 0).mean()), float((none <= 0).mean()), _curve(there, none))


def told_the_outline(phantoms: Tensor) -> Curve:
    """What contrast alone tells one who is given the outline, and has but to say whether something is there.

    Places without a lesion are those where other phantoms have theirs. No model is told so much: this says how hard the
    simulated lesions are to see.
    """
    stacks, shown, there = phantoms.float(), list(_shown(phantoms)), list[float]()
    for pictures, told in shown:
        asked = [number for number, side in enumerate(told) if side not in ("", "none")]
        there += [standing_out(pictures[number], stacks[number]) for number in asked]
    none = [
        standing_out(pictures[number], place) for number, place in borrowed(stacks) for pictures, _ in shown
    ]
    return _curve(np.asarray(there), np.asarray(none))


def _shown(phantoms: Tensor) -> Iterator[tuple[Tensor, list[str]]]:
    """Pictures as CT, T1 and T2, each with what is known of the lesions in them (:func:`.lesion_in`)."""
    noise = Noise(torch.Generator().manual_seed(_SEED))
    for shown in ("CT", "T1", "T2"):
        pictures = input_ct(phantoms, noise) if shown == "CT" else input_mr(phantoms, noise, weighting=shown)
        yield pictures, [lesion_in(one.float(), shown)[0] for one in phantoms]


def _curve(there: NDArray[np.float64], none: NDArray[np.float64]) -> Curve:
    area = float(mannwhitneyu(there, none).statistic) / (len(there) * len(none))
    lines = np.sort(np.concatenate([there, none]))
    both = [min((there > line).mean(), (none <= line).mean()) for line in lines]
    return Curve(len(there), len(none), float(max(both)), area)


@torch.no_grad()
def _preference(student: Student, pictures: Tensor, question: str) -> list[float]:
    """By how much the logit of the first word of yes is above that of no, for each picture."""
    student.model.set_task("comprehension")
    tokenizer = student.model.tokenizer
    yes, no = (tokenizer.encode(answer)[0] for answer in (_YES, _NO))
    ids = tokenizer.encode_prompt(build_prompt(TEMPLATE, question, image=True))
    with fast():
        seen = student.see(pictures)
        last = student.hidden(student.prompt(ids, seen))[:, -1]
        logits = student.model.language.lm_head(last).float()
    difference: list[float] = (logits[:, yes] - logits[:, no]).tolist()
    return difference
