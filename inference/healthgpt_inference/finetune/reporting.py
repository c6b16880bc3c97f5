"""How far a stage is: a bar with the time left on a terminal, lines elsewhere, and a log of JSON lines."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from tqdm import tqdm

from .settings import SettingsError

LOG = "log.jsonl"


class Reporter:
    """Reports a stage. Only the main process of several says anything.

    Args:
        folder: the log lies in it; a run that goes on appends to it.
        begun: the step that it begins with.
        tensorboard: also write events for TensorBoard.
        every: steps between two lines of the log.

    Raises:
        SettingsError: TensorBoard is wanted and not installed.
    """

    def __init__(
        self,
        folder: Path,
        title: str,
        steps: int,
        begun: int,
        *,
        main: bool = True,
        tensorboard: bool = False,
        every: int = 10,
    ) -> None:
        self._folder, self._title, self._steps, self._begun = folder, title, steps, begun
        self._main, self._every, self._tensorboard = main, every, tensorboard
        self._terminal = sys.stderr.isatty()
        self._sums: dict[str, float] = {}
        self._events: Any = None

    def __enter__(self) -> Reporter:
        self._started = self._last = time.monotonic()
        if self._main:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._events = _events(self._folder) if self._tensorboard else None
        self._bar = tqdm(
            total=self._steps, initial=self._begun, desc=self._title, unit="step", dynamic_ncols=True, file=sys.stderr,
            disable=not (self._main and self._terminal),
        )  # fmt: skip
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._bar.close()
        if self._events is not None:
            self._events.close()

    def step(self, step: int, found: Mapping[str, float], rates: Mapping[str, float]) -> None:
        """A step is done; ``step`` counts from 1."""
        for key, value in found.items():
            self._sums[key] = self._sums.get(key, 0.0) + value * (1 if key == "tokens" else found["tokens"])
        self._bar.update()
        if step % self._every and step != self._steps:
            return
        now, tokens = time.monotonic(), max(self._sums.pop("tokens"), 1.0)
        means = {key: value / tokens for key, value in self._sums.items()}
        self._sums = {}
        left = (now - self._started) / (step - self._begun) * (self._steps - step)
        entry = {"step": step, **means, "tokens_per_second": tokens / max(now - self._last, 1e-9)}
        entry |= {"seconds_left": left, **{f"rate_{part}": rate for part, rate in rates.items()}, **_memory()}
        self._last = now
        self._bar.set_postfix(loss=f"{means['loss']:.3f}")
        self._write("train", entry, f"loss {means['loss']:.3f}, {_duration(left)} left")

    def validation(self, step: int, found: Mapping[str, float], words: str = "") -> None:
        """Loss and accuracy on what is kept out, or what ``words`` tell of it."""
        words = (
            words or f"kept out: loss {found['loss']:.3f}, {100 * found['accuracy']:.1f} % of tokens right"
        )
        self._write("validation", {"step": step, **found}, words)
        if self._main and self._terminal:
            self._bar.write(f"{self._title}, step {step}: {words}", file=sys.stderr)

    def _write(self, kind: str, entry: dict[str, Any], words: str) -> None:
        if not self._main:
            return
        line = json.dumps({"kind": kind, "time": round(time.time(), 3), **entry})
        with (self._folder / LOG).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        if not self._terminal:
            sys.stderr.write(f"{self._title}, step {entry['step']} of {self._steps}: {words}\n")
            sys.stderr.flush()
        if self._events is not None:
            for key, value in entry.items():
                if key != "step":
                    self._events.add_scalar(f"{kind}/{key}", value, entry["step"])


def _events(folder: Path) -> Any:
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise SettingsError(
            "tensorboard = true needs the package tensorboard: install it, or set tensorboard = false; the log of JSON "
            "lines is written in any case."
        ) from error
    return SummaryWriter(log_dir=str(folder / "tensorboard"))  # type: ignore[no-untyped-call,unused-ignore]


def _memory() -> dict[str, float]:
    import torch

    return {"peak_gigabytes": torch.cuda.max_memory_allocated() / 1e9} if torch.cuda.is_available() else {}


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{max(minutes, 0)} min"
