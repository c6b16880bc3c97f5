"""How long a leg of training goes on, and how its rate falls."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

_WARM_UP = 60  # steps


@dataclass(frozen=True)
class Leg:
    """A leg of so many minutes, or of so many steps: only the latter gives the same weights again on the same machine."""

    minutes: float = 60.0
    steps: int | None = None

    def rates(self, highest: float) -> Iterator[tuple[int, float, float]]:
        """(step from 0, share done 0..1, rate): a short rise, then a cosine that ends with the leg."""
        begun, step = perf_counter(), 0
        while (done := self._done(step, begun)) < 1:
            rate = highest * min(1, (step + 1) / _WARM_UP) * (0.5 + 0.5 * math.cos(math.pi * done))
            yield step, done, rate + 1e-7
            step += 1

    def _done(self, step: int, begun: float) -> float:
        if self.steps is not None:
            return step / self.steps
        return (perf_counter() - begun) / (60 * self.minutes)

    def part(self, share: float) -> Leg:
        """A share of the leg."""
        return Leg(share * self.minutes, None if self.steps is None else max(1, round(share * self.steps)))
