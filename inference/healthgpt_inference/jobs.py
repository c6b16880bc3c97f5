"""A request under way, for those who wait for it and for the engine that works on it."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import Generic, TypeVar

from .errors import Stopped

T = TypeVar("T")


class Job(Future[T], Generic[T]):
    """A request under way. ``result()`` waits; :meth:`stop` takes effect before the next token."""

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()
        self._taken = threading.Lock()  # by the worker, or by a stop that came first

    def stop(self) -> None:
        """Ask the engine to stop; a request that still waits in the queue ends at once and is never begun."""
        self._stop.set()
        if self._taken.acquire(blocking=False):
            self.set_exception(Stopped("Stopped."))

    def cancel(self) -> bool:
        """As :meth:`stop`, for those who know futures only; what was begun ends by itself a little later."""
        self.stop()
        return False

    def begin(self) -> bool:
        """For the engine: take the request, unless it was stopped before."""
        return self._taken.acquire(blocking=False) and self.set_running_or_notify_cancel()

    @property
    def stopping(self) -> bool:
        """Whether a stop was asked for."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise :class:`Stopped` where a stop was asked for."""
        if self.stopping:
            raise Stopped("Stopped.")
