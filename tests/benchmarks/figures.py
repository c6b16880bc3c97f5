"""What a benchmark reports: figures, each beside its alternative in the same run."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """One measured figure.

    ``value`` and ``beside`` are in ``unit``; ``goal`` is a limit for ``value`` where ``of_ratio`` is False, else for
    ``value / beside``. Smaller is better throughout.
    """

    part: str
    name: str
    value: float
    unit: str
    alternative: str = ""
    beside: float | None = None
    goal: float | None = None
    of_ratio: bool = False

    @property
    def ratio(self) -> float | None:
        """The value over its alternative, where there is one."""
        return self.value / self.beside if self.beside else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        if self.goal is None:
            return None
        judged = self.ratio if self.of_ratio else self.value
        return judged is not None and judged <= self.goal


def median_and_p95(samples: Sequence[float]) -> tuple[float, float]:
    """The median and the 95th percentile of some durations."""
    ordered = sorted(samples)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


def seconds(work: Callable[[], object], *, repeat: int = 3) -> float:
    """The median wall time of some work, in seconds."""
    taken = []
    for _ in range(repeat):
        begun = perf_counter()
        work()
        taken.append(perf_counter() - begun)
    return statistics.median(taken)


def as_table(figures: Sequence[Figure]) -> str:
    """The figures as lines of text, columns aligned."""
    rows: list[tuple[str, ...]] = [("what", "measured", "beside", "alternative", "ratio", "goal", "met")]
    rows += [_cells(figure) for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )


def _cells(figure: Figure) -> tuple[str, ...]:
    goal = (
        "" if figure.goal is None else f"{figure.goal:g}" + (" x" if figure.of_ratio else f" {figure.unit}")
    )
    return (
        f"{figure.part}: {figure.name}",
        f"{figure.value:.4g} {figure.unit}",
        "" if figure.beside is None else f"{figure.beside:.4g} {figure.unit}",
        figure.alternative,
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        goal,
        {None: "", True: "yes", False: "NO"}[figure.met],
    )


def as_json(figures: Sequence[Figure], **facts: object) -> str:
    """The figures and some facts about the run as one line of JSON."""
    listed = [{**asdict(figure), "ratio": figure.ratio, "met": figure.met} for figure in figures]
    return json.dumps({**facts, "figures": listed})
