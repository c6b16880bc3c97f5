"""Sending studies, series and results: which files, what became of each, and what is left to send."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.language import said

from .archive import Archive, Outgoing, Sent, Stop

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.imaging.series import Series


@dataclass(frozen=True)
class Delivery:
    """How a sending ended. ``left`` was not tried, or its answer did not come; ``ended_by`` is why, where it broke off."""

    sent: int
    noted: Counter[str]
    refused: Counter[str]
    left: tuple[Outgoing, ...]
    ended_by: HealthGPTError | None = None

    @property
    def whole(self) -> bool:
        """Whether everything was taken."""
        return not self.refused and not self.left

    def lines(self, server: str) -> list[str]:
        """What to tell the reader, the sum first, then each reason once."""
        told = [said("{objects} sent to {server}.", objects=_objects(self.sent), server=server)]
        told += [
            said("{objects}: {reason}.", objects=_objects(number), reason=reason)
            for reason, number in self.noted.items()
        ]
        told += [
            said("{objects} not sent: {reason}.", objects=_objects(number), reason=reason)
            for reason, number in self.refused.items()
        ]
        if self.left:
            told.append(said("{objects} still to send.", objects=_objects(len(self.left))))
        if self.ended_by is not None:
            told.append(str(self.ended_by))
        return told


@dataclass
class _Tally:
    sent: int = 0
    noted: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    told: set[str] = field(default_factory=set)


def outgoing(series: Iterable[Series]) -> tuple[Outgoing, ...]:
    """The objects of series, each once. What is not on disk (a result that is not saved) is none of them."""
    found = {header.sop_instance_uid: _outgoing(header) for one in series for header in one.headers}
    return tuple(found.values())


def deliver(
    archive: Archive,
    objects: tuple[Outgoing, ...],
    stop: Stop,
    progress: Callable[[int, int], None],
) -> Delivery:
    """Send objects, and say what became of each; nothing is raised that the reader can cause."""
    tally = _Tally()
    nameless = [one for one in objects if one.sop_instance_uid.startswith("missing:")]
    if nameless:
        tally.refused["its file does not name the image"] += len(nameless)
        tally.told |= {one.sop_instance_uid for one in nameless}
    ready = tuple(one for one in objects if one.sop_instance_uid not in tally.told)
    ended_by: HealthGPTError | None = None
    progress(len(tally.told), len(objects))
    try:
        if ready:
            archive.send(ready, lambda sent: _count(sent, tally, progress, len(objects)), stop)
    except Stopped:
        ended_by = Stopped(said("It was stopped. What was sent stays with the server."))
    except HealthGPTError as error:
        ended_by = error
    left = tuple(one for one in ready if one.sop_instance_uid not in tally.told)
    return Delivery(tally.sent, tally.noted, tally.refused, left, ended_by)


def _count(sent: Sent, tally: _Tally, progress: Callable[[int, int], None], total: int) -> None:
    tally.told.add(sent.outgoing.sop_instance_uid)
    if sent.outcome == "refused":
        tally.refused[sent.reason] += 1
    else:
        tally.sent += 1
        if sent.outcome == "noted":
            tally.noted[sent.reason] += 1
    progress(len(tally.told), total)


def _outgoing(header: Header) -> Outgoing:
    return Outgoing(header.source, header.sop_class_uid, header.sop_instance_uid, header.transfer_syntax_uid)


def _objects(count: int) -> str:
    return said("{n} objects", one="1 object", n=count)
