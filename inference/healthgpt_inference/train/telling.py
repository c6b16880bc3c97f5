"""The late layers of the tower learn what questions are about: each patch tells what the whole picture shows.

They lie behind the layer that drawings are read at, so that no drawing changes. A lesion covers a few patches of 256; a
language model that must find them through one adapter learns the more frequent answer instead. Here the last layers find the
lesion, by its outline, and spread the finding over all patches, by heads that leave no trace.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .descent import descend
from .lesions import lesion_patches
from .lessons import Examined, Lessons, entropy_of_answers
from .precision import fast
from .questions import Facts
from .schedule import Leg
from .student import ADAPTERS, WIDTH, Student

# What a fact may be; anything else is not known and not learned from.
_ANSWERS = {
    "modality": ("CT", "MR"),
    "plane": ("axial", "coronal", "sagittal"),
    "region": ("head", "neck", "chest"),
    "weighting": ("", "T1", "T2"),
    "lesion": ("none", "left", "right", "middle"),
    "size": ("small", "medium", "large"),
}
_UNKNOWN = -100
_TASK = "comprehension"
_FACTS = 0.1  # what each patch tells beside the answers in words
_WEIGHTS = {"lesion": 3.0}
_LESION_WEIGHT = 4.0  # by how much the patches of a lesion count more in its outline


class Heads(nn.Module):
    """A product for each fact, and one that outlines lesions, on the projected features of each patch."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH)
        self.facts = nn.ModuleDict({name: nn.Linear(WIDTH, len(words)) for name, words in _ANSWERS.items()})
        self.outline = nn.Linear(WIDTH, 1)


def train_late_sight(student: Student, lessons: Lessons, *, leg: Leg, rate: float, save_to: Path) -> Heads:
    """The layers behind the generation layer and the projector of questions; all else is frozen."""
    heads = Heads()
    student.model.tuner.disable_adapter_layers()
    student.model.set_task(_TASK)
    student.requires_grad_(False)
    learned = _learned(student, heads)
    descend(student, learned, leg, rate, lambda _: loss(student, heads, lessons.pictures()), save_to)
    student.model.tuner.enable_adapter_layers()
    return heads


def train_answers(student: Student, lessons: Lessons, *, leg: Leg, rate: float, save_to: Path) -> Heads:
    """The same layers and the adapter of questions together: what words need reaches the tower."""
    heads = Heads()
    student.requires_grad_(False)
    student.model.set_task(_TASK, train=True)
    learned = [part for part in student.model.language.parameters() if part.requires_grad]

    descend(
        student,
        learned + _learned(student, heads),
        leg,
        rate,
        lambda _: answers_and_facts(student, heads, lessons),
        save_to,
    )
    return heads


def answers_and_facts(student: Student, heads: Heads, lessons: Lessons, facts: float = _FACTS) -> Tensor:
    """Cross-entropy of answers, and so much of the loss of what each patch tells, of the same pictures."""
    examined = lessons.pictures()
    with fast():
        seen = student.see(examined.pictures)
    logits, wanted, _kinds = lessons.answered(seen, examined.facts)
    return entropy_of_answers(logits, wanted) + facts * loss(student, heads, examined, seen)


def _learned(student: Student, heads: Heads) -> list[nn.Parameter]:
    """The parameters that only questions read, and those of the heads; they are set to be trained."""
    first = ADAPTERS["generation"].vision_layer
    late: list[nn.Module] = [*student.model.vision.clip.encoder.layers[first:]]
    late += [student.model.projectors[_TASK], heads]
    for part in late:
        part.requires_grad_(True)
    return [parameter for part in late for parameter in part.parameters()]


def loss(student: Student, heads: Heads, examined: Examined, seen: Tensor | None = None) -> Tensor:
    """Cross-entropy of each fact from each patch, and of the outline of lesions from their own.

    ``seen`` are the projected features of the pictures where they are there already.
    """
    with fast():
        states = heads.norm(student.see(examined.pictures) if seen is None else seen)
        outline = heads.outline(states)[..., 0]
        logits = {name: head(states).float() for name, head in heads.facts.items()}
    total = torch.zeros(())
    for name, told in logits.items():
        truth = labels(examined.facts, name)
        if (truth != _UNKNOWN).any():
            each = truth[:, None].expand(-1, told.shape[1])
            total = total + _WEIGHTS.get(name, 1.0) * F.cross_entropy(told.flatten(0, 1), each.flatten())
    covered = lesion_patches(examined.stacks, len(examined.stacks))
    weight = torch.tensor(_LESION_WEIGHT)
    outlined = F.binary_cross_entropy_with_logits(
        outline[: len(covered)].float(), covered.float(), pos_weight=weight
    )
    return total + 3 * outlined


def labels(facts: Sequence[Facts], name: str) -> Tensor:
    """[count] whole numbers: which of its answers a fact is, or -100 where it is not known."""
    words = _ANSWERS[name]
    given = [getattr(known, name) for known in facts]
    return torch.tensor([words.index(word) if word in words else _UNKNOWN for word in given])


@torch.no_grad()
def told(
    student: Student, heads: Heads, pictures: Tensor, facts: Sequence[Facts]
) -> dict[str, tuple[int, int]]:
    """(right, known) for each fact, by the mean of all patches; lesions that are there and that are not, apart."""
    student.model.set_task(_TASK)
    with fast():
        states = heads.norm(student.see(pictures))
        means = {name: head(states).float().mean(dim=1) for name, head in heads.facts.items()}
    counts = dict[str, tuple[int, int]]()
    for name, logits in means.items():
        truth = labels(facts, name)
        right = logits.argmax(dim=1) == truth
        parts = {name: truth != _UNKNOWN}
        if name == "lesion":
            seen = (logits.argmax(dim=1) > 0) == (truth > 0)
            parts = {"side of a lesion": (truth == 1) | (truth == 2)}
            for title, chosen in (("lesion", truth > 0), ("no lesion", truth == 0)):
                counts[title] = int(seen[chosen].sum()), int(chosen.sum())
        for title, chosen in parts.items():
            counts[title] = int(right[chosen].sum()), int(chosen.sum())
    return counts
