"""What the parts of the design bring, each measured without it: the projector and the adapter of questions trained anew on
the frozen base and tower.

Arms differ in one thing: the number of experts (one is a plain LoRA of the same rank, since the weight of one expert is 1),
and the layer that questions read. A mixture of LoRAs computes the same sum as H-LoRA expert by expert, so that only its time
is measured (arXiv 2502.09838, sections 3.2 and 5.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from time import perf_counter

import torch
from torch import Tensor, nn

from healthgpt_inference.hlora import HLoraLinear
from healthgpt_inference.manifest import AdapterSpec

from .language import train_adapter
from .lessons import Data, Lessons
from .schedule import Leg
from .student import ADAPTERS, Student

_TASK = "comprehension"
_EXPERTS = (1, 2, 4, 8)


@dataclass(frozen=True)
class Arm:
    """One variant of the adapter of questions."""

    name: str
    spec: AdapterSpec

    def adapters(self) -> dict[str, AdapterSpec]:
        """The adapters of a student of this arm."""
        return {**ADAPTERS, _TASK: self.spec}


def arms() -> list[Arm]:
    """Experts 1, 2, 4 and 8 of the same rank, and questions that read the layer of drawings."""
    spec = ADAPTERS[_TASK]
    made = [
        Arm(f"{count} experts" if count > 1 else "plain LoRA", replace(spec, experts=count))
        for count in _EXPERTS
    ]
    early = ADAPTERS["generation"].vision_layer
    return [*made, Arm("one layer for both tasks", replace(spec, vision_layer=early))]


@dataclass(frozen=True)
class Outcome:
    """Seconds of a step of training, and (right, asked) for each kind of question about pictures kept out of training."""

    seconds: float
    answers: Mapping[str, tuple[int, int]]


def run(
    begun: Callable[[Arm], Student],
    training: Data,
    kept_out: Data,
    *,
    leg: Leg,
    seed: int,
    save_to: Path,
    batches: int = 40,
) -> Iterator[tuple[Arm, Outcome]]:
    """Train and examine one arm after the other.

    Args:
        begun: makes the student of an arm: the base and the tower as they are, the adapter new.
        kept_out: pictures that training never sees, for the examination.
        leg: of each arm; of steps, so that all see the same batches.
        batches: of questions that each arm is examined with.
    """
    for arm in arms():
        torch.manual_seed(seed)
        student = begun(arm)
        began = perf_counter()
        _train(student, training, leg, seed, save_to)
        seconds = (perf_counter() - began) / (leg.steps or 1)
        yield arm, Outcome(seconds, examine(Lessons(student, kept_out, seed + 1), batches))


def second_stage(
    student: Student,
    training: Data,
    kept_out: Data,
    *,
    own_tables: bool,
    leg: Leg,
    seed: int,
    save_to: Path,
    batches: int = 40,
) -> tuple[float, dict[str, tuple[int, int]]]:
    """What the mix of both tasks brings (stage 2; section 4.3 of the paper): the cross-entropy of drawings on a base as it
    is, and what questions are answered after their projector and adapter were trained on it.

    Args:
        student: a base that learned from the mix, or from drawings alone.
        own_tables: whether questions get tables of words of their own, as a base needs that never saw any.
    """
    lessons = Lessons(student, kept_out, seed + 1)
    with torch.no_grad():
        student.model.set_task("generation")
        loss = sum(float(lessons.drawing()) for _ in range(batches)) / batches
    _train(student, training, leg, seed, save_to, tables=own_tables)
    return loss, examine(Lessons(student, kept_out, seed + 1), batches)


def _train(
    student: Student, training: Data, leg: Leg, seed: int, save_to: Path, *, tables: bool = False
) -> None:
    """The adapter of questions and its projector, from nothing."""
    student.model.projectors[_TASK].apply(_begin_anew)
    lessons = Lessons(student, training, seed)
    train_adapter(student, lessons, _TASK, leg=leg, save_to=save_to, projector=True, tables=tables)


def _begin_anew(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        module.reset_parameters()


@torch.no_grad()
def examine(lessons: Lessons, batches: int) -> dict[str, tuple[int, int]]:
    """(right, asked) for each kind of question; right is an answer whose every token is the most probable one."""
    counts = dict[str, tuple[int, int]]()
    lessons.student.model.set_task(_TASK)
    for _ in range(batches):
        logits, wanted, kinds = lessons.answers()
        rights = ((logits.argmax(dim=-1) == wanted) | (wanted < 0)).all(dim=1)
        for kind, right in zip(kinds, rights.tolist(), strict=True):
            before, asked = counts.get(kind, (0, 0))
            counts[kind] = (before + int(right), asked + 1)
    return counts


class MixtureOfLoras(nn.Module):
    """The adapter of an H-LoRA layer as a mixture of LoRAs: two products for each expert, weighted and added up.

    It shares the layer's weights and gives the same numbers; only its time differs.
    """

    def __init__(self, layer: HLoraLinear, name: str) -> None:
        super().__init__()
        self.layer, self.name = layer, name
        experts = layer.experts[name]
        self.downs = layer.get_parameter(f"lora_A.{name}.weight").chunk(experts, dim=0)
        self.ups = layer.get_parameter(f"lora_B.{name}.weight").chunk(experts, dim=1)

    def forward(self, x: Tensor) -> Tensor:
        """The base layer and its experts, one after another."""
        base: nn.Module = self.layer.base_layer
        result: Tensor = base(x)
        weights = self.layer.routing(x, self.name) * self.layer.scaling[self.name]
        for number, (down, up) in enumerate(zip(self.downs, self.ups, strict=True)):
            result = result + weights[..., number, None] * ((x @ down.T) @ up.T)
        return result


def time_ratio(layer: HLoraLinear, tokens: int = 256, rounds: int = 60) -> float:
    """How many times as long a forward and backward pass of the mixture takes as one of H-LoRA, on the same weights."""
    name = layer.only_active
    given = torch.randn(8, tokens, layer.get_parameter(f"lora_A.{name}.weight").shape[1])

    def seconds(module: nn.Module) -> float:
        begun = perf_counter()
        module(given).sum().backward()
        return perf_counter() - begun

    both = [(seconds(MixtureOfLoras(layer, name)), seconds(layer)) for _ in range(rounds)]
    return median(mixture / merged for mixture, merged in both)
