"""The studies that are open: reading them in the background, adding to them, closing them.

Reading is done by one job at a time, which hands on what it has so far: the first images are there while the rest is
still being read.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healthgpt_viewer.diagnostics.logfile import redactor
from healthgpt_viewer.diagnostics.names import names_in
from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.jobs import Job, JobContext, Jobs
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import Header, Problem
    from healthgpt_viewer.imaging.results import ResultIndex
    from healthgpt_viewer.imaging.series import Series, Stack, Study
    from healthgpt_viewer.index import Index

_log = logging.getLogger(__name__)
_SOON = 0.25
Headers = dict[str, "Header"]


@dataclass(frozen=True)
class Place:
    """Where a stack of images belongs."""

    study: Study
    series: Series
    stack: Stack


@dataclass(frozen=True)
class Opened:
    """What one opening brought: the studies that its files belong to, and the files that could not be read."""

    paths: tuple[Path, ...]
    study_uids: tuple[str, ...]
    files: int
    problems: tuple[Problem, ...]
    quiet: bool = False


@dataclass(frozen=True)
class _Snapshot:
    headers: Headers
    studies: tuple[Study, ...]
    results: ResultIndex | None
    study_uids: tuple[str, ...]


class Library(QObject):
    """What is open.

    Signals:
        changed(): ``studies`` or ``results`` are others now; series that grew are new values with the same UID.
        arrived(tuple): the first images of an opening are there: its study UIDs.
        opened(Opened): an opening was read to its end.
        problems_changed(): ``problems`` are others now.
    """

    changed = Signal()
    arrived = Signal(object)
    opened = Signal(object)
    problems_changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None, index: Index | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._index = index
        self._turn = threading.Lock()
        self._headers: Headers = {}
        self._closed: set[str] = set()
        self._results: ResultIndex | None = None
        self._reading: list[Job] = []
        self.studies: tuple[Study, ...] = ()
        self.problems: tuple[Problem, ...] = ()

    def open(
        self,
        paths: Iterable[Path],
        *,
        only: frozenset[str] = frozenset(),
        title: str = "",
        quiet: bool = False,
    ) -> Job:
        """Read files, folders, DICOMDIRs or zips in the background and add what they hold.

        ``only`` are the UIDs of the studies to add, where the rest of what is found is not wanted; ``title`` is told in
        place of the names of the paths; ``quiet`` says nothing of it when it is done.
        """
        wanted = tuple(paths)
        redactor.add([title])
        return self._start(
            said("Reading {title}", title=title or _names(wanted)), wanted, forget=(), only=only, quiet=quiet
        )

    def add(self, paths: Iterable[Path], *, show: bool) -> Job:
        """Add what has just arrived, for example from the network, without a word; ``show``: as an opening does."""
        return self._start(said("Reading what arrived"), tuple(paths), forget=(), quiet=True, show=show)

    def reload(self, folder: Path, *, quiet: bool = False) -> Job:
        """Read ``folder`` again: what has gone from it goes, what has come is added; ``quiet`` says so to nobody."""
        return self._start(
            said("Reading {name} again", name=folder.name), (folder,), forget=(folder,), quiet=quiet
        )

    @property
    def reading(self) -> bool:
        """Whether something is being opened: what is known of a stack may not be the whole of it."""
        return any(not job.finished for job in self._reading)

    @property
    def being_read(self) -> tuple[Path, ...]:
        """What is being opened at the moment."""
        requests = (job.request for job in self._reading if not job.finished)
        paths = (path for request in requests if isinstance(request, tuple) for path in request)
        return tuple(dict.fromkeys(path.absolute() for path in paths if isinstance(path, Path)))

    def close(self, study_uid: str) -> None:
        """Let go of a study. Its files stay as they are."""
        self._closed.add(study_uid)
        self.studies = tuple(study for study in self.studies if study.uid != study_uid)
        if not self.studies:
            self._set_problems(())
        self.changed.emit()

    @property
    def results(self) -> ResultIndex:
        """The AI results among what is open."""
        if self._results is None:
            from healthgpt_viewer.imaging.results import read_results

            self._results = read_results([])
        return self._results

    def places(self) -> Iterable[Place]:
        """Every stack that is open, with its series and study."""
        for study in self.studies:
            for series in study.series:
                for stack in series.stacks:
                    yield Place(study, series, stack)

    def find(self, wanted: Callable[[Place], bool]) -> Place | None:
        """The first stack of which ``wanted`` holds."""
        return next((place for place in self.places() if wanted(place)), None)

    def study(self, uid: str) -> Study | None:
        """The open study of that UID."""
        return next((study for study in self.studies if study.uid == uid), None)

    def _start(
        self,
        title: str,
        paths: tuple[Path, ...],
        *,
        forget: Sequence[Path],
        only: frozenset[str] = frozenset(),
        quiet: bool = False,
        show: bool | None = None,
    ) -> Job:
        for path in paths:
            redactor.add_path(path)  # names of files and folders may be those of patients
        job = self._jobs.run(
            title,
            lambda context: replace(self._read(paths, context, forget, only, show), quiet=quiet),
            self._finish,
            request=paths,
        )
        self._reading = [*(other for other in self._reading if not other.finished), job]
        return job

    def _read(
        self,
        paths: tuple[Path, ...],
        context: JobContext,
        forget: Sequence[Path],
        only: frozenset[str],
        show: bool | None,
    ) -> Opened:
        """On the job's thread: scan ``paths``, posting a snapshot whenever enough has come.

        ``show`` is whether the first images shall be brought before the reader; None: unless a folder is read again.
        """
        while not self._turn.acquire(timeout=0.05):
            context.check()
        try:
            base, closed = self._remaining(forget)
            again = bool(forget) if show is None else not show
            reading = _Reading(base, self._post, context, self._index, only, again=again, parts=not forget)
            try:
                return reading.run(paths)
            except Stopped:
                self._closed |= closed  # nothing was handed on: what was closed is still among the headers
                raise
        finally:
            self._turn.release()

    def _remaining(self, forget: Sequence[Path]) -> tuple[Headers, frozenset[str]]:
        """The headers to build upon, and the closed studies, which with folders that are read again are left out."""
        closed = frozenset(self._closed)
        self._closed -= closed
        remaining = {
            label: header
            for label, header in self._headers.items()
            if str(header.dataset.get("StudyInstanceUID", "")) not in closed
            and not any(_is_below(header, folder) for folder in forget)
        }
        return remaining, closed

    def _post(self, context: JobContext, snapshot: _Snapshot, *, first: bool) -> None:
        redactor.add(names_in(snapshot.studies))
        self._headers = snapshot.headers
        context.post(lambda: self._take(snapshot, first=first))

    def _take(self, snapshot: _Snapshot, *, first: bool) -> None:
        self.studies = tuple(study for study in snapshot.studies if study.uid not in self._closed)
        if snapshot.results is not None:
            self._results = snapshot.results
        self.changed.emit()
        if first:
            self.arrived.emit(snapshot.study_uids)

    def _finish(self, opened: Opened) -> None:
        self._set_problems(_merged(self.problems, opened))
        self.opened.emit(opened)

    def _set_problems(self, problems: tuple[Problem, ...]) -> None:
        if problems != self.problems:
            self.problems = problems
            self.problems_changed.emit()


class _Reading:
    """One opening, on the job's thread."""

    def __init__(
        self,
        base: Headers,
        post: Callable[..., None],
        context: JobContext,
        index: Index | None,
        only: frozenset[str],
        *,
        again: bool,
        parts: bool,
    ) -> None:
        self._base = base
        self._post = post
        self._context = context
        self._index = index
        self._only = only
        self._new: list[Header] = []
        self._next_count = 1
        self._next_time = 0.0
        # A folder that is read again stays as it was until all of it is known: no slice on the screen goes meanwhile.
        self._parts = parts
        # Whoever reads a folder again has images on the screen already: nothing is shown anew.
        self._posted = again

    def run(self, paths: tuple[Path, ...]) -> Opened:
        from healthgpt_viewer.imaging.scan import scan

        scanned = scan(
            list(paths),
            on_progress=lambda done, total: self._context.progress(done, total or 0),
            stop=lambda: self._context.stopped,
            on_headers=self._some,
            memory=self._index.headers() if self._index is not None else None,
        )
        if not self._parts:
            # What was read of a folder before the stop is not all of it: the slices that are open stay as they are.
            self._context.check()
        self._new = self._wanted(scanned.headers)
        self._remember(self._hand_on(whole=True))
        if not self._new and not self._context.stopped and not scanned.problems:
            raise HealthGPTError(self._nothing(_names(paths)))
        return Opened(paths, self._study_uids(), len(self._new), tuple(scanned.problems))

    def _nothing(self, names: str) -> str:
        if self._only:
            return said("The study is not in {names}. Choose another folder.", names=names)
        return said("There is no DICOM file in {names}. Choose another folder or file.", names=names)

    def _wanted(self, headers: Sequence[Header]) -> list[Header]:
        if not self._only:
            return list(headers)
        return [one for one in headers if str(one.dataset.get("StudyInstanceUID", "")) in self._only]

    def _remember(self, studies: Sequence[Study]) -> None:
        """Write what was opened into the index, so that it is found again."""

        uids = frozenset(self._study_uids())
        if self._index is None or not uids:
            return
        try:
            self._index.studies.remember([study for study in studies if study.uid in uids])
        except HealthGPTError as error:
            _log.warning("What was opened is not remembered: %s", error)

    def _some(self, headers: Sequence[Header]) -> None:
        self._new.extend(self._wanted(headers))
        if not self._parts:
            return
        if len(self._new) >= self._next_count and time.monotonic() >= self._next_time:
            self._hand_on(whole=False)
            self._next_count = 2 * len(self._new)
            self._next_time = time.monotonic() + _SOON

    def _hand_on(self, *, whole: bool) -> tuple[Study, ...]:
        from healthgpt_viewer.imaging.grouping import group

        headers = self._base | {header.source.label: header for header in self._new}
        studies = tuple(group(list(headers.values())))
        results = self._results(headers) if whole else None
        first = not self._posted and bool(self._new)
        self._posted = self._posted or first
        self._post(self._context, _Snapshot(headers, studies, results, self._study_uids()), first=first)
        return studies

    @staticmethod
    def _results(headers: Headers) -> ResultIndex:
        from healthgpt_viewer.imaging.results import read_results

        return read_results(list(headers.values()))

    def _study_uids(self) -> tuple[str, ...]:
        uids = (str(header.dataset.get("StudyInstanceUID", "")) for header in self._new)
        return tuple(dict.fromkeys(uids))


def _is_below(header: Header, folder: Path) -> bool:
    place = header.source.folder
    return place is not None and (place == folder or folder in place.parents)


def _merged(known: tuple[Problem, ...], opened: Opened) -> tuple[Problem, ...]:
    """The problems of what is open: a file that was read again is judged anew."""
    fresh = {problem.label for problem in opened.problems}
    again = {str(path) for path in opened.paths}
    kept = (
        problem
        for problem in known
        if problem.label not in fresh and not any(problem.label.startswith(path) for path in again)
    )
    return (*kept, *opened.problems)


def _names(paths: Sequence[Path]) -> str:
    names = [path.name or str(path) for path in paths]
    if len(names) < 2:
        return "".join(names)
    if len(names) == 2:
        return said("{place} and {other}", place=names[0], other=names[1])
    return said("{place} and {count} more", place=names[0], count=len(names) - 1)
