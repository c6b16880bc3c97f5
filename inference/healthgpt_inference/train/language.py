"""Training the bundled language model: the tower first, the base on a mix of tasks, then an adapter for each task.

The auxiliary heads, which predict each output code straight from the projected vision features, leave no trace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from pathlib import Path
from time import perf_counter

import torch
from torch import Tensor, nn

from .contrast import input_ct
from .lessons import Lessons
from .schedule import Leg
from .starts import start_language
from .student import Student, save

_SAVED_EVERY = 600.0  # seconds
_TOLD_EVERY = 25  # steps


def train_sight(student: Student, lessons: Lessons, *, leg: Leg, rate: float, save_to: Path) -> None:
    """The tower up to the generation layer, its projector, and the image rows of the output head."""
    student.model.tuner.disable_adapter_layers()
    student.requires_grad_(True)
    student.model.set_task("generation")
    learned = [part for name, part in student.named_parameters() if "lora_" not in name]
    for part in learned:
        part.requires_grad_(True)
    descend(student, learned, leg, rate, lambda _: lessons.sight(), save_to)
    student.model.tuner.enable_adapter_layers()


def start_from_sight(student: Student, lessons: Lessons, count: int = 16) -> None:
    """Join the trained tower to the language model (:func:`start_language`)."""
    stack = lessons.data.axial[lessons.noise.integers(len(lessons.data.axial), count)]
    with torch.no_grad():
        student.model.set_task("generation")
        start_language(student, student.see(input_ct(stack, lessons.noise)))


def train_base(
    student: Student, lessons: Lessons, *, leg: Leg, rate: float, save_to: Path, questions: float = 0.25
) -> None:
    """Everything but the adapters, on the mix; ``questions`` is their share of the steps."""
    student.model.tuner.disable_adapter_layers()
    student.requires_grad_(True)
    learned = [part for name, part in student.named_parameters() if "lora_" not in name]

    def loss_of(step: int) -> Tensor:
        asking = int((step + 1) * questions) > int(step * questions)
        return _lesson(student, lessons, "comprehension" if asking else "generation")

    descend(student, learned, leg, rate, loss_of, save_to)
    student.model.tuner.enable_adapter_layers()


def train_adapter(
    student: Student,
    lessons: Lessons,
    task: str,
    *,
    leg: Leg,
    save_to: Path,
    rate: float = 6e-4,
    projector: bool = False,
    tables: bool = False,
) -> None:
    """One task's adapter on the frozen base, and where that is wished its projector, and tables of words of its own."""
    if tables:
        student.model.tables[task] = deepcopy(student.model.tables[task])
    student.requires_grad_(False)
    student.model.set_task(task, train=True)
    if projector:
        student.model.projectors[task].requires_grad_(True)
    if tables:
        for table in student.model.tables[task]:
            table.requires_grad_(True)
    learned = [part for part in student.model.parameters() if part.requires_grad]
    descend(student, learned, leg, rate, lambda _: _lesson(student, lessons, task), save_to)


def _lesson(student: Student, lessons: Lessons, task: str) -> Tensor:
    if student.model.task != task:
        trained = {id(part) for part in student.parameters() if part.requires_grad}
        student.model.set_task(task)
        for part in student.parameters():
            part.requires_grad_(id(part) in trained)
    return lessons.questions() if task == "comprehension" else lessons.drawing()


def _optimizers(
    student: Student, learned: Iterable[nn.Parameter], rate: float
) -> list[torch.optim.Optimizer]:
    """Muon (orthogonalised momentum) for the products inside the transformers, AdamW for all else."""
    inside = {
        id(part)
        for name, part in student.named_parameters()
        if part.ndim == 2
        and "lora_" not in name
        and any(word in name for word in (".layers.", "projectors."))
    }
    learned = list(learned)
    products = [part for part in learned if id(part) in inside]
    others = [part for part in learned if id(part) not in inside]
    made: list[torch.optim.Optimizer] = [
        torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.95), weight_decay=0.0)
    ]
    if products:
        made.append(torch.optim.Muon(products, lr=rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"))
    return made


def descend(
    student: Student,
    learned: list[nn.Parameter],
    leg: Leg,
    rate: float,
    loss_of: Callable[[int], Tensor],
    save_to: Path,
) -> None:
    """Learn for a leg; saved now and then, so that one that is cut off is not lost."""
    optimizers = _optimizers(student, learned, rate)
    saved, mean = perf_counter(), 0.0
    for step, done, current in leg.rates(rate):
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = current
            optimizer.zero_grad()
        loss = loss_of(step)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(learned, 1.0)
        for optimizer in optimizers:
            optimizer.step()
        mean += loss.item() / _TOLD_EVERY
        if step % _TOLD_EVERY == _TOLD_EVERY - 1:
            print(f"step {step + 1}, {100 * done:.0f} %, loss {mean:.3f}", flush=True)
            mean = 0.0
        if perf_counter() - saved > _SAVED_EVERY:
            saved = perf_counter()
            save(student, save_to)
    save(student, save_to)
