"""Cuts of regions through planes, made in the background and kept; what was asked for last is made first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal

from healthgpt_viewer.jobs import Job, JobContext, Jobs
from healthgpt_viewer.language import said

_KEPT, _WAITING = 256, 64


class Sections(QObject):
    """Values by key. ``ready`` tells that some have come since they were asked for."""

    ready = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._wanted: OrderedDict[Hashable, Callable[[], Any]] = OrderedDict()
        self._job: Job | None = None

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any | None:
        """The value of a key; where it is not there yet, None, and it is made in the background."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._wanted[key] = make
        self._wanted.move_to_end(key)
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)  # planes that were passed meanwhile
        self._start()
        return None

    def _start(self) -> None:
        if self._job is not None or not self._wanted:
            return
        batch, self._wanted = list(reversed(self._wanted.items())), OrderedDict()

        def work(context: JobContext) -> dict[Hashable, Any]:
            made: dict[Hashable, Any] = {}
            for key, make in batch:
                context.check()
                made[key] = make()
            return made

        self._job = self._jobs.run(
            said("Cutting regions"), work, self._take, lambda _error: self._ended(), quiet=True
        )

    def _take(self, made: dict[Hashable, Any]) -> None:
        self._kept |= made
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit()
        self._ended()

    def _ended(self) -> None:
        self._job = None
        self._start()
