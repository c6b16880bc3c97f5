"""Background work, and the one bridge between threads and the Qt loop.

A job runs on a thread of its own. All that it says comes to the Qt thread through one queue, which is emptied in
slices of a few milliseconds, so that a chatty job never freezes the window. No error is lost: one that a user can
cause becomes a line in the window, every other is logged whole as well.
"""

from __future__ import annotations

import itertools
import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.language import said

_log = logging.getLogger(__name__)
_SLICE_SECONDS = 0.008
T = TypeVar("T")

State = Literal["running", "done", "stopped", "failed"]
OnProgress = Callable[[int, int, str], None]
OnError = Callable[[BaseException], None]


class Job:
    """One piece of background work. Read on the Qt thread; ``stop`` may be called from any.

    ``request`` is what the job was asked for, so that whoever gets its result can see whether it is still wanted.
    ``total`` is 0 while it is not known.
    """

    def __init__(self, number: int, title: str, *, stoppable: bool, quiet: bool, request: object) -> None:
        self.number = number
        self.title = title
        self.stoppable = stoppable
        self.quiet = quiet
        self.request = request
        self.done = 0
        self.total = 0
        self.text = ""
        self.state: State = "running"
        self.started = time.monotonic()
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the job to end; it does so at its next ``check``."""
        self._stop.set()

    @property
    def stop_asked(self) -> bool:
        """Whether it was asked to end."""
        return self._stop.is_set()

    @property
    def finished(self) -> bool:
        """Whether its work is over, however it ended."""
        return self.state != "running"

    def seconds_left(self) -> float | None:
        """The time still needed at the pace so far, or None while that cannot be known."""
        elapsed = time.monotonic() - self.started
        if not self.total or self.done < 2 or elapsed < 1.0:
            return None
        return elapsed / self.done * (self.total - self.done)


class JobContext:
    """What the work itself gets: to tell how far it is, and to notice that it shall stop. Use on its own thread."""

    def __init__(self, jobs: Jobs, job: Job, on_progress: OnProgress | None) -> None:
        self._jobs = jobs
        self._job = job
        self._on_progress = on_progress
        self._latest: tuple[int, int, str] | None = None
        self._lock = threading.Lock()

    @property
    def stopped(self) -> bool:
        """Whether the job was asked to end."""
        return self._job.stop_asked

    def check(self) -> None:
        """Raise ``Stopped`` where the job was asked to end."""
        if self._job.stop_asked:
            raise Stopped(said("{title}: stopped.", title=self._job.title))

    def progress(self, done: int, total: int = 0, text: str = "") -> None:
        """Say how far the work is. Only the newest word reaches the window, so call it as often as you like."""
        with self._lock:
            waiting = self._latest is not None
            self._latest = (done, total, text)
        if not waiting:
            self._jobs.post(self._deliver)

    def post(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` on the Qt thread, soon, in order."""
        self._jobs.post(callback)

    def _deliver(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is None or self._job.finished:
            return
        self._job.done, self._job.total, self._job.text = latest
        self._jobs.progressed.emit(self._job)
        if self._on_progress:
            self._on_progress(*latest)


class Jobs(QObject):
    """Runs background work and brings its words to the Qt thread, on which this object lives.

    Signals: ``started``, ``progressed`` and ``ended`` carry the ``Job``; ``message`` carries a sentence for the
    reader and its level ("info", "warning" or "error"). ``broken`` repeats one that tells of an error in the program.
    """

    started = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    broken = Signal(object)
    message = Signal(object, str)  # not str: Qt would forget how the sentence is said in another language
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._queue: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._awake = False
        self._closed = False
        self._running: dict[Job, threading.Thread] = {}
        self._woken.connect(self._empty_queue, Qt.ConnectionType.QueuedConnection)
        # A timer, not another signal: input and painting come before it, and would wait for every posted event.
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._empty_queue)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs whose end has not been told yet, oldest first."""
        return tuple(self._running)

    def run(
        self,
        title: str,
        work: Callable[[JobContext], T],
        on_done: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
        on_progress: OnProgress | None = None,
        *,
        stoppable: bool = True,
        quiet: bool = False,
        request: object = None,
    ) -> Job:
        """Run ``work`` on a thread of its own; call on the Qt thread.

        Args:
            title: what the reader sees: "Reading ct-head".
            work: gets a ``JobContext``; what it returns goes to ``on_done``.
            on_done: called on the Qt thread with the result.
            on_error: called on the Qt thread with the error, ``Stopped`` included. The reader is told in any case.
            on_progress: called on the Qt thread with done, total and text.
            stoppable: whether the reader is offered to stop it.
            quiet: whether it stays out of the list of jobs.
            request: kept as ``Job.request``.
        """
        job = Job(next(self._numbers), title, stoppable=stoppable, quiet=quiet, request=request)
        if self._closed:
            job.stop()
            job.state = "stopped"
            return job
        context = JobContext(self, job, on_progress)
        thread = threading.Thread(
            target=self._work, args=(job, context, work, on_done, on_error), name=f"job {title}", daemon=True
        )
        self._running[job] = thread
        self.started.emit(job)
        thread.start()
        return job

    def post(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` on the Qt thread, soon, in the order of posting. May be called from any thread."""
        with self._lock:
            if self._closed:
                return
            self._queue.append(callback)
            if self._awake:
                return
            self._awake = True
            self._woken.emit()

    def stop_all(self) -> None:
        """Ask every job to end."""
        for job in self.running:
            job.stop()

    def shut_down(self, timeout: float = 5.0) -> list[str]:
        """Stop everything and wait for the threads, at most ``timeout`` seconds altogether.

        Nothing is called on the Qt thread any more. Returns the titles of the jobs that did not end in time;
        their threads do not keep the process alive.
        """
        self.stop_all()
        with self._lock:
            self._closed = True
            self._queue.clear()
        deadline = time.monotonic() + timeout
        for thread in self._running.values():
            thread.join(max(0.0, deadline - time.monotonic()))
        late = [job.title for job, thread in self._running.items() if thread.is_alive()]
        self._running.clear()
        return late

    def _work(
        self,
        job: Job,
        context: JobContext,
        work: Callable[[JobContext], T],
        on_done: Callable[[T], None] | None,
        on_error: OnError | None,
    ) -> None:
        try:
            result = work(context)
        except BaseException as error:  # noqa: BLE001 - handed whole to the Qt thread, where it is told and logged
            failure = error
            self.post(lambda: self._failed(job, failure, on_error))
        else:
            self.post(lambda: self._succeeded(job, result, on_done))

    def _succeeded(self, job: Job, result: T, on_done: Callable[[T], None] | None) -> None:
        self._end(job, "done")
        if on_done:
            on_done(result)

    def _failed(self, job: Job, error: BaseException, on_error: OnError | None) -> None:
        stopped = isinstance(error, Stopped)
        self._end(job, "stopped" if stopped else "failed")
        if not stopped:
            self._tell(job.title, error)
        if on_error:
            on_error(error)

    def _end(self, job: Job, state: State) -> None:
        job.state = state
        self._running.pop(job, None)
        self.ended.emit(job)

    def _tell(self, title: str, error: BaseException) -> None:
        if isinstance(error, HealthGPTError):
            self.message.emit(str(error), "error")
            return
        _log.error("%s failed", title, exc_info=error)
        sentence = unexpected(title, error)
        self.message.emit(sentence, "error")
        self.broken.emit(sentence)

    @Slot()
    def _empty_queue(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        while True:
            with self._lock:
                if not self._queue:
                    self._awake = False
                    return
                callback = self._queue.popleft()
            self._call(callback)
            if time.perf_counter() >= end:
                self._rest.start()
                return

    @staticmethod
    def _call(callback: Callable[[], Any]) -> None:
        try:
            callback()
        except Exception:  # noqa: BLE001 - told by the same hook as every other; the rest of the queue still counts
            sys.excepthook(*sys.exc_info())


def unexpected(title: str, error: BaseException) -> str:
    """The sentence for an error that is the program's fault, not the user's."""
    lines = str(error).strip().splitlines()
    detail = f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
    return said(
        "{title} failed because of an error in the program ({detail}). The log has the details.",
        title=title,
        detail=detail[:200],
    )


def paint_first() -> None:
    """Let a thread that computes in Python give way after half a millisecond, not after the five that are usual: the window
    waits so long each time it comes back from Qt, several times for each picture."""
    sys.setswitchinterval(0.0005)


def on_qt_thread(thing: QObject) -> bool:
    """Whether the caller runs on the thread that ``thing`` lives on."""
    return thing.thread() is QThread.currentThread()
