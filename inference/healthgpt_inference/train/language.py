"""Training the bundled language model: the tower first, the base on a mix of tasks, then an adapter for each task.

The auxiliary heads, which predict each output code straight from the projected vision features, leave no trace.
"""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import torch
from torch import Tensor

from .contrast import input_ct
from .descent import descend
from .lessons import Lessons
from .schedule import Leg
from .starts import start_language
from .student import Student
from .telling import Heads, answers_and_facts

_FACTS = (
    0.3  # what each patch tells beside the answers, while the layers that drawings are read at learn as well
)


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
    """Everything but the adapters, on the mix; ``questions`` is their share of the steps.

    Where it is asked, every patch tells as well what the whole picture shows, so that the layers that drawings are read at
    keep what only questions need: a faint lesion above all.
    """
    student.model.tuner.disable_adapter_layers()
    student.requires_grad_(True)
    heads = Heads()
    learned = [part for name, part in student.named_parameters() if "lora_" not in name]

    def loss_of(step: int) -> Tensor:
        asking = int((step + 1) * questions) > int(step * questions)
        _make_active(student, "comprehension" if asking else "generation")
        return answers_and_facts(student, heads, lessons, _FACTS) if asking else lessons.drawing()

    descend(student, [*learned, *heads.parameters()], leg, rate, loss_of, save_to)
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
    _make_active(student, task)
    return lessons.questions() if task == "comprehension" else lessons.drawing()


def _make_active(student: Student, task: str) -> None:
    """Change the task and leave what is trained as it is."""
    if student.model.task == task:
        return
    trained = {id(part) for part in student.parameters() if part.requires_grad}
    student.model.set_task(task)
    for part in student.parameters():
        part.requires_grad_(id(part) in trained)
