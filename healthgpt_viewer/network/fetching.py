"""Fetching studies and series: what is here already is not fetched again, and what came stays, however it ends."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from healthgpt_viewer.errors import Stopped
from healthgpt_viewer.language import said, strung

from .archive import Archive, Stop
from .errors import Refused
from .inbox import Arrived, Inbox
from .query import InstanceFound, SeriesFound

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Fetched:
    """How a fetching ended. ``wanted`` is 0 where the archive did not say how much there is."""

    wanted: int
    here_before: int
    came: int
    differing: int
    missing: int
    reasons: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether everything that was wanted is here."""
        return not self.missing and bool(self.came or self.here_before)

    def sentence(self) -> str:
        """What to tell the reader."""
        parts = [said("{images} fetched", images=_images(self.came))]
        if self.here_before:
            parts.append(
                said("{here_before} were here already", here_before=self.here_before)
                if self.here_before > 1
                else said("1 was here already")
            )
        if not (self.came or self.here_before or self.missing):
            return said("The archive holds no images of it.")
        told = [said("{fetched}.", fetched=strung(parts, ", "))]
        if self.differing:
            told.append(
                said(
                    "{images} of the archive differ from those that are here, which were kept.",
                    images=_images(self.differing),
                )
            )
        if self.missing:
            told.append(said("{images} did not come.", images=_images(self.missing)))
            told.append(self.reasons[0] if self.reasons else said("Start again to fetch the rest."))
        return strung(told)


def _images(count: int) -> str:
    return said("{n} images", one="1 image", n=count)


@dataclass
class _Count:
    """What has come so far; told by the threads that bring it."""

    series: frozenset[str]
    here: int = 0
    came: int = 0
    differing: int = 0
    reasons: list[str] = field(default_factory=list)


class Fetching:
    """One fetching of one or more series from an archive into an inbox.

    Args:
        progress: called with how many images are here and how many there are, 0 while that is not known.
        arrived: called with every image that is new here, on the thread that brought it.
    """

    def __init__(
        self,
        archive: Archive,
        inbox: Inbox,
        stop: Stop,
        progress: Progress,
        arrived: Callable[[Arrived], None],
    ) -> None:
        self._archive = archive
        self._inbox = inbox
        self._stop = stop
        self._progress = progress
        self._arrived = arrived
        self._lock = threading.Lock()

    def study(self, study_uid: str) -> Fetched:
        """Fetch a whole study; errors as of ``Archive``."""
        return self.series(self._archive.series(study_uid, self._stop))

    def series(self, wanted: Iterable[SeriesFound]) -> Fetched:
        """Fetch series, one after another; errors as of ``Archive``."""
        every = tuple(wanted)
        listed = {one: self._listed(one) for one in every}
        count = _Count(frozenset(one.uid for one in every))
        total = sum(len(listed[one]) or one.images or 0 for one in every)
        here_before = sum(self._here(one, listed[one]) for one in every)
        count.here = here_before
        self._progress(count.here, total)
        with self._inbox.listening(
            lambda arrived: self._count(arrived, count, total), lambda refused: self._note(refused, count)
        ):
            for one in every:
                self._fetch(one, listed[one])
        missing = sum(self._missing(one, listed[one]) for one in every)
        return Fetched(total, here_before, count.came, count.differing, missing, tuple(count.reasons))

    def _listed(self, series: SeriesFound) -> tuple[InstanceFound, ...]:
        if self._stop():
            raise Stopped()
        return self._archive.instances(series, self._stop)

    def _fetch(self, series: SeriesFound, listed: tuple[InstanceFound, ...]) -> None:
        """What is not here: by name where some is here, else the whole series in one request."""
        if self._stop():
            raise Stopped()
        lacking = self._lacking(series, listed)
        if lacking or not listed:
            self._archive.fetch(series, lacking, len(lacking) == len(listed), self._inbox, self._stop)
        rest = self._lacking(series, listed)
        if rest and len(lacking) < len(listed) and len(rest) == len(lacking) and not self._stop():
            # The archive delivers no images by name: the whole series, of which what is here is not written again.
            self._archive.fetch(series, listed, True, self._inbox, self._stop)

    def _lacking(self, series: SeriesFound, listed: tuple[InstanceFound, ...]) -> tuple[InstanceFound, ...]:
        return tuple(one for one in listed if not self._inbox.holds(series.study_uid, series.uid, one.uid))

    def _here(self, series: SeriesFound, listed: tuple[InstanceFound, ...]) -> int:
        if listed:
            return len(listed) - len(self._lacking(series, listed))
        return self._inbox.count(series.study_uid, series.uid)

    def _missing(self, series: SeriesFound, listed: tuple[InstanceFound, ...]) -> int:
        if listed:
            return len(self._lacking(series, listed))
        return max(0, (series.images or 0) - self._inbox.count(series.study_uid, series.uid))

    def _count(self, arrived: Arrived, count: _Count, total: int) -> None:
        if arrived.series_uid not in count.series:
            return
        with self._lock:
            if arrived.outcome == "new":
                count.came += 1
                count.here += 1
            elif arrived.outcome == "differs":
                count.differing += 1
            here = count.here
        self._progress(here, max(total, here) if total else 0)
        if arrived.outcome == "new":
            self._arrived(arrived)

    def _note(self, refused: Refused, count: _Count) -> None:
        with self._lock:
            if str(refused) not in count.reasons:
                count.reasons.append(str(refused))
