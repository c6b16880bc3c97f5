"""In what order records are met, and how the rates rise and fall: all from the seed and the step, so that a run that goes on
meets what it would have met."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .settings import Stage, Task


@dataclass(frozen=True)
class MicroBatch:
    """What one device takes at once: places of records of one task."""

    task: Task
    indices: tuple[int, ...]


class Order:
    """The records of each micro-batch of each step.

    Every task's records are met in a new random order in each round; a micro-batch is of one task, chosen by the tasks'
    numbers of records, the same on all devices.

    Args:
        places: the records' places by task.
        micro_batch: records for one device.
        devices: how many there are.
        accumulate: micro-batches of a step, for one device.
    """

    def __init__(
        self,
        places: Mapping[Task, Sequence[int]],
        *,
        micro_batch: int,
        devices: int,
        accumulate: int,
        seed: int,
    ) -> None:
        self._places = {task: np.asarray(found) for task, found in places.items() if len(found)}
        self._size, self._devices, self._accumulate = micro_batch, devices, accumulate
        self._seed = seed

    def steps(self, begun: int, device: int) -> Iterator[list[MicroBatch]]:
        """The micro-batches of one device, step by step from step ``begun`` on, without an end."""
        streams = {task: self._stream(number, task) for number, task in enumerate(self._places)}
        rng = np.random.default_rng([self._seed, 0])
        tasks = list(self._places)
        sizes = np.array([len(found) for found in self._places.values()], dtype=float)
        step = 0
        while True:
            chosen = [
                tasks[number] for number in rng.choice(len(tasks), self._accumulate, p=sizes / sizes.sum())
            ]
            drawn = [
                [[next(streams[task]) for _ in range(self._size)] for _ in range(self._devices)]
                for task in chosen
            ]
            if step >= begun:
                yield [
                    MicroBatch(task, tuple(each[device])) for task, each in zip(chosen, drawn, strict=True)
                ]
            step += 1

    def _stream(self, number: int, task: Task) -> Iterator[int]:
        """A task's records, round after round."""
        rng = np.random.default_rng([self._seed, 1 + number])
        while True:
            yield from rng.permutation(self._places[task]).tolist()


def steps_of(stage: Stage, records: int) -> int:
    """How many steps a stage has: as stated, or enough to meet its records so many times."""
    return stage.steps or max(1, math.ceil(stage.epochs * records / stage.batch))


def rate_factor(stage: Stage, step: int, steps: int) -> float:
    """What the rates are multiplied by in a step from 0: a linear rise, then constant or a cosine to nothing."""
    rising = max(1, round(stage.warm_up * steps)) if stage.schedule != "constant" else 0
    if step < rising:
        return (step + 1) / rising
    if stage.schedule == "cosine":
        return 0.5 + 0.5 * math.cos(math.pi * (step - rising) / max(1, steps - rising))
    return 1.0


def accumulation(batch: int, micro_batch: int, devices: int) -> int:
    """Micro-batches of a step for one device.

    Raises:
        ValueError: the batch cannot be shared out evenly.
    """
    together = micro_batch * devices
    if batch % together:
        raise ValueError(
            f"The batch of {batch} cannot be shared out: {devices} devices take {micro_batch} each at once, so it must be a "
            f"multiple of {together}."
        )
    return batch // together
