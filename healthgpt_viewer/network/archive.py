"""What every archive can do, whichever protocol it speaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from .query import InstanceFound, PatientFound, Query, SeriesFound, StudyFound
from .servers import Server

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.sources import Source

    from .inbox import Inbox

Stop = Callable[[], bool]


@dataclass(frozen=True)
class Found:
    """The answer to a search; ``cut`` tells that the archive has more than were read."""

    studies: tuple[StudyFound, ...]
    cut: bool = False


@dataclass(frozen=True)
class Outgoing:
    """An object to send: where its bytes are, and what it is."""

    source: Source
    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str


@dataclass(frozen=True)
class Sent:
    """What became of an object: "sent", "noted" (sent; the archive remarked upon it) or "refused", and why."""

    outgoing: Outgoing
    outcome: Literal["sent", "noted", "refused"]
    reason: str = ""


class Archive(Protocol):
    """A server. Every call opens the connections that it needs, and closes them.

    ``stop`` is asked several times a second; when it is true, the connection is cut and ``Stopped`` raised.

    Raises, all of them:
        NetworkError: it cannot be reached, refuses, or answers what cannot be used.
        Stopped: it was stopped.
    """

    @property
    def server(self) -> Server:
        """Which server it is."""
        ...

    def test(self, stop: Stop) -> None:
        """Find out whether the server answers (C-ECHO; for DICOMweb the smallest search)."""
        ...

    def patients(self, query: Query, stop: Stop) -> tuple[PatientFound, ...]:
        """The patients that fit."""
        ...

    def studies(self, query: Query, stop: Stop) -> Found:
        """The studies that fit, newest first."""
        ...

    def series(self, study_uid: str, stop: Stop) -> tuple[SeriesFound, ...]:
        """The series of a study, by number."""
        ...

    def instances(self, series: SeriesFound, stop: Stop) -> tuple[InstanceFound, ...]:
        """What a series holds; empty where the archive does not tell."""
        ...

    def fetch(
        self, series: SeriesFound, wanted: Sequence[InstanceFound], whole: bool, inbox: Inbox, stop: Stop
    ) -> None:
        """Bring ``wanted`` into ``inbox``; ``whole``: they are all that the series holds, or not known one by one.

        What the inbox refuses is left out; it tells its listeners why.
        """
        ...

    def send(self, objects: Sequence[Outgoing], tell: Callable[[Sent], None], stop: Stop) -> None:
        """Send objects, telling of each what became of it as soon as it is known."""
        ...
