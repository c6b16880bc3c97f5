"""The fetchings of this run: waiting, at work, stopped, failed or done; each can be stopped and taken up again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.jobs import Job, JobContext, unexpected
from healthgpt_viewer.language import said, shown, tr

if TYPE_CHECKING:
    from healthgpt_viewer.network.fetching import Fetched
    from healthgpt_viewer.network.query import SeriesFound
    from healthgpt_viewer.network.servers import Server
    from healthgpt_viewer.ui.network.desk import NetworkDesk

_AT_ONCE = 2
State = Literal["waiting", "running", "done", "part", "stopped", "failed"]


@dataclass(eq=False)
class Transfer:
    """One fetching. ``series`` is None for the whole study. ``said`` is what it has to say for itself."""

    server: Server
    study_uid: str
    title: str
    series: tuple[SeriesFound, ...] | None = None
    state: State = "waiting"
    done: int = 0
    total: int = 0
    said: str = said("Waiting for another to finish.")
    job: Job | None = field(default=None, repr=False)

    @property
    def over(self) -> bool:
        """Whether it is not at work, nor will be of itself."""
        return self.state not in ("waiting", "running")


class Transfers(QObject):
    """Runs fetchings, two at a time.

    Signals:
        added(Transfer), changed(Transfer), removed(Transfer).
    """

    added = Signal(object)
    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, desk: NetworkDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.every: list[Transfer] = []

    def fetch(self, transfer: Transfer) -> None:
        """Begin a fetching, or put it at the end of the row."""
        self.every.append(transfer)
        self.added.emit(transfer)
        self._next()

    def is_wanted(self, study_uid: str, series_uid: str | None = None) -> bool:
        """Whether a study, or a series, is being fetched already or waits for it."""
        return any(
            transfer.study_uid == study_uid
            and not transfer.over
            and (transfer.series is None or series_uid in {one.uid for one in transfer.series})
            for transfer in self.every
        )

    def stop(self, transfer: Transfer) -> None:
        """Stop a fetching; what came stays."""
        if transfer.state == "waiting":
            self._set(transfer, "stopped", tr("Stopped."))
        elif transfer.job is not None:
            transfer.job.stop()
            self._set(transfer, transfer.state, tr("Stopping …"))

    def resume(self, transfer: Transfer) -> None:
        """Take a fetching up again; what is here is not fetched again."""
        if transfer.over:
            self._set(transfer, "waiting", tr("Waiting for another to finish."))
            self._next()

    def remove(self, transfer: Transfer) -> None:
        """Take one that is over from the list."""
        if transfer.over and transfer in self.every:
            self.every.remove(transfer)
            self.removed.emit(transfer)

    def _next(self) -> None:
        running = sum(transfer.state == "running" for transfer in self.every)
        for transfer in [one for one in self.every if one.state == "waiting"][: _AT_ONCE - running]:
            self._start(transfer)

    def _start(self, transfer: Transfer) -> None:
        reason = self._desk.why_not_fetched(transfer.server)
        if reason:
            self._set(transfer, "failed", tr(reason))
            return
        transfer.done = transfer.total = 0
        self._set(transfer, "running", tr("Asking {name} …", name=transfer.server.name))
        self._desk.arrivals.begin(transfer.study_uid)
        # Titles of jobs may reach the log: they name the server, never the patient.
        transfer.job = self._desk.jobs.run(
            said("Fetching from {name}", name=transfer.server.name),
            self._work(transfer),
            lambda fetched: self._finished(transfer, fetched),
            lambda error: self._failed(transfer, error),
            lambda done, total, _text: self._progressed(transfer, done, total),
        )
        if transfer.job.finished:  # the window is closing
            self._set(transfer, "stopped", tr("Stopped."))

    def _work(self, transfer: Transfer) -> Callable[[JobContext], Fetched]:
        desk, inbox = self._desk, self._desk.inbox

        def work(context: JobContext) -> Fetched:
            from healthgpt_viewer.network.fetching import Fetching

            fetching = Fetching(
                desk.archive(transfer.server),
                inbox,
                lambda: context.stopped,
                lambda done, total: context.progress(done, total, ""),
                lambda arrived: context.post(lambda: desk.arrivals.put(arrived)),
            )
            if transfer.series is None:
                return fetching.study(transfer.study_uid)
            return fetching.series(transfer.series)

        return work

    def _progressed(self, transfer: Transfer, done: int, total: int) -> None:
        transfer.done, transfer.total = done, total
        count = tr("{done} of {total}", done=done, total=total) if total else str(done)
        stopping = transfer.job is not None and transfer.job.stop_asked
        self._set(transfer, "running", tr("Stopping …") if stopping else tr("{count} images", count=count))

    def _finished(self, transfer: Transfer, fetched: Fetched) -> None:
        here = fetched.here_before + fetched.came
        transfer.done, transfer.total = here, here + fetched.missing
        if here and not fetched.came and self._desk.window.library.study(transfer.study_uid) is None:
            self._desk.arrivals.put_folder(self._desk.folder_of(transfer.study_uid), transfer.study_uid)
        self._set(transfer, "done" if fetched.whole else "part", shown(fetched.sentence()))
        if not fetched.whole:
            self._desk.window.notify(f"{transfer.title}: {transfer.said}", "warning")
        self._next()

    def _failed(self, transfer: Transfer, error: BaseException) -> None:
        if isinstance(error, Stopped):
            self._set(transfer, "stopped", tr("Stopped. What came is kept."))
        elif isinstance(error, HealthGPTError):
            self._set(transfer, "failed", tr(str(error)))
        else:
            self._set(transfer, "failed", tr(unexpected(said("Fetching"), error)))
        self._next()

    def _set(self, transfer: Transfer, state: State, said: str) -> None:
        transfer.state, transfer.said = state, said
        self.changed.emit(transfer)
