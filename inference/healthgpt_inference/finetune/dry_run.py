"""``healthgpt train --dry-run``: data, shapes and memory of a run, without a weight being read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from healthgpt_inference.errors import EngineError
from healthgpt_inference.image_tokenizer import GumbelVQ, ImageTokenizerConfig

from .learner import Learner
from .memory import Load, Memory, needed
from .records import Record, open_picture, read_sources
from .samples import IGNORED, Encoded, Samples
from .schedule import accumulation, steps_of
from .settings import Settings, Stage
from .trainee import Shell
from .training import usable_of

_TOLD = 3  # problems of a kind
_RESERVE = 1.5e9  # bytes that driver and allocator take on a GPU


@dataclass(frozen=True)
class StageReport:
    """What a stage would do. Sizes in bytes; ``left_out`` tells of the first records that cannot be used, ``problems`` what
    keeps the stage from beginning."""

    name: str
    records: dict[str, int]
    unusable: int
    longest: int
    steps: int
    learned: dict[str, int]
    memory: Memory
    left_out: tuple[str, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """A dry run: its stages, the memory of the device that was asked for (0 for none), and what does not work."""

    stages: tuple[StageReport, ...]
    device: str
    capacity: float

    @property
    def problems(self) -> list[str]:
        """All that keeps the run from going through."""
        found = [problem for stage in self.stages for problem in stage.problems]
        return found + [told for stage in self.stages if (told := self._too_large(stage))]

    def _too_large(self, stage: StageReport) -> str:
        if not self.capacity or stage.memory.peak + _RESERVE <= self.capacity:
            return ""
        return (
            f"{stage.name} needs {_gigabytes(stage.memory.peak + _RESERVE)} and {self.device} has "
            f"{_gigabytes(self.capacity)}: lower micro_batch or sequence, set gradient_checkpointing, or quantise the base."
        )

    def lines(self) -> list[str]:
        """The report for people."""
        lines = []
        for stage in self.stages:
            memory, known = (
                stage.memory,
                ", ".join(f"{count} of {task}" for task, count in stage.records.items()),
            )
            learned = ", ".join(f"{part} {count / 1e6:.1f} M" for part, count in stage.learned.items())
            lines += [
                f"{stage.name}: {known or 'no records'}; {stage.unusable} left out; longest {stage.longest} tokens; "
                f"{stage.steps} steps",
                f"  learns: {learned}",
                f"  memory: {_gigabytes(memory.peak)} (weights {_gigabytes(memory.weights)}, gradients and moments "
                f"{_gigabytes(memory.gradients + memory.moments)}, activations {_gigabytes(memory.activations)}, logits "
                f"{_gigabytes(memory.logits)})",
                *(f"  left out: {reason}" for reason in stage.left_out),
            ]
        room = (
            f"{self.device}: {_gigabytes(self.capacity)}"
            if self.capacity
            else "no device was asked for (--memory)"
        )
        return [
            *lines,
            f"device: {room}, of which {_gigabytes(_RESERVE)} are set aside for driver and allocator",
        ]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {"device": self.device, "capacity": self.capacity, "problems": self.problems,
                "stages": [asdict(stage) for stage in self.stages]}  # fmt: skip


def dry_run(
    settings: Settings, *, only: Sequence[str] = (), memory: float | None = None, devices: int = 1
) -> Report:
    """Look at everything that a run needs but its weights.

    Args:
        memory: of each device in bytes; that of the GPU of this computer where there is none given.
        devices: over which the batch is shared.

    Raises:
        EngineError: settings, tokenizer or configurations cannot be used.
    """
    device, capacity = _device(memory)
    stages = [stage for stage in settings.stages if not only or stage.name in only]
    # The sizes are those of a GPU, the device that such a run is for.
    return Report(tuple(_stage(settings, stage, devices) for stage in stages), device, capacity)


def _stage(settings: Settings, stage: Stage, devices: int) -> StageReport:
    shell = Shell(settings)
    records = [record for record in read_sources(stage.data) if record.task in stage.tasks]
    samples, left_out = _samples(settings, shell, records)
    lengths = [samples.encoded(record) for record in samples.records]
    unusable = len(records) - len(samples.records)
    told: list[str] = []
    try:
        accumulate = accumulation(stage.batch, settings.habits.micro_batch, devices)
    except ValueError as error:
        accumulate = 1
        told.append(f"{stage.name}: {error}")
    if not samples.records:
        told.append(f"{stage.name} has nothing to learn from.")
    learner = Learner(shell.model, stage, settings)
    memory = needed(
        learner, settings, stage, _load(settings, lengths, accumulate > 1), _tokenizer_size(settings)
    )
    return StageReport(
        stage.name, dict(Counter(record.task for record in samples.records)), unusable,
        max((len(each.ids) for each in lengths), default=0), steps_of(stage, max(1, len(samples.records))),
        {part: sum(each.numel() for each in group.values()) for part, group in learner.groups.items()}, memory,
        tuple(left_out), tuple(told),
    )  # fmt: skip


def _samples(settings: Settings, shell: Shell, records: list[Record]) -> tuple[Samples, list[str]]:
    """The records that can be used, and sentences about the first of the others. Targets are taken as blank."""
    blank = [0] * shell.side**2
    codes = {record.target: blank for record in records if record.target is not None}
    samples = Samples(shell, records, codes, settings.habits.sequence, settings.habits.pad)
    usable, problems = usable_of(samples)
    samples.records, unreadable = _readable(usable)
    problems += unreadable
    more = [f"and {len(problems) - _TOLD} more"] if len(problems) > _TOLD else []
    return samples, [*problems[:_TOLD], *more]


def _readable(records: list[Record]) -> tuple[list[Record], list[str]]:
    """Records whose pictures can be opened, each picture opened once."""
    broken: dict[Path, str] = {}
    for path in dict.fromkeys(path for record in records for path in (record.image, record.target) if path):
        try:
            open_picture(path)
        except EngineError as error:
            broken[path] = str(error)
    usable = [record for record in records if record.image not in broken and record.target not in broken]
    return usable, list(broken.values())


def _load(settings: Settings, encoded: Sequence[Encoded], accumulate: bool) -> Load:
    """The largest micro-batch that can occur."""
    size = settings.habits.micro_batch
    longest = max((len(each.ids) for each in encoded), default=1)
    labels = max((sum(label != IGNORED for label in each.labels) for each in encoded), default=1)
    return Load(size, longest, size * labels, size, accumulate)


def _tokenizer_size(settings: Settings) -> int:
    if not settings.parts.tokenizer_config:
        return 0
    config = ImageTokenizerConfig.from_yaml(Path(settings.parts.tokenizer_config))
    with torch.device("meta"):
        return sum(part.numel() for part in GumbelVQ(config).parameters())


def _device(memory: float | None) -> tuple[str, float]:
    if memory is not None:
        return "the device", memory
    if torch.cuda.is_available():
        return torch.cuda.get_device_name(), float(torch.cuda.get_device_properties(0).total_memory)
    return "this computer", 0.0


def _gigabytes(count: float) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e8 else f"{count / 1e6:.1f} MB"
