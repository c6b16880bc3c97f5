"""What was asked and generated about a study: plain values, no Qt."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from healthgpt_plugin.workflow import Answered, Converted
from healthgpt_viewer import language
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.results.codes import TASK_TITLES
from healthgpt_viewer.imaging.results.continuation import agrees, series_to_continue
from healthgpt_viewer.imaging.results.index import SavedImage, SavedTurn
from healthgpt_viewer.imaging.results.model import ImageResult, Report, ResultSeries, Turn
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import said

Kind = Literal["answer", "image"]
Where = Callable[[ImageRef | None], str]


@dataclass(frozen=True, eq=False)
class Entry:
    """One answer or one generated image.

    ``result`` is what a save writes, and ``image`` the picture as it is shown; both are None for what was read from a
    file, which ``saved`` then names. Images of one ``run`` were made by one request and share a card. ``warnings`` are
    what a reader must not miss, ``notices`` the rest. ``outside`` tells that the model was not trained for the slice, and
    ``entropy`` [codes, codes] in bits how undecided it was at each token of an image; it is not saved.
    """

    uid: str
    kind: Kind
    ref: ImageRef | None
    where: str
    model: str
    time: str
    question: str = ""
    answer: str = ""
    notices: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    probability: float | None = None
    result: Turn | ImageResult | None = None
    image: SliceImage | None = None
    run: str = ""
    saved: SavedTurn | SavedImage | None = None
    outside: bool = False
    entropy: NDArray[np.float32] | None = None


@dataclass
class Conversation:
    """All entries of one study, in their order.

    ``report`` is what this window wrote last of its answers, and ``saving`` is held while something is written.
    ``may_name`` remembers that its questions may be saved although the study was de-identified.
    """

    study_uid: str
    entries: list[Entry] = field(default_factory=list)
    report: Report | None = None
    saving: Lock = field(default_factory=Lock)
    written: set[str] = field(default_factory=set)
    may_name: bool = False

    def add(self, entry: Entry) -> None:
        """Add an entry at the end."""
        self.entries.append(entry)

    def remove(self, entries: Iterable[Entry]) -> list[tuple[int, Entry]]:
        """Take entries out; returns each with its place, for :meth:`put_back`."""
        placed = sorted((self.entries.index(entry), entry) for entry in entries)
        for index, _ in reversed(placed):
            del self.entries[index]
        return placed

    def put_back(self, placed: Iterable[tuple[int, Entry]]) -> None:
        """Undo a :meth:`remove`."""
        for index, entry in placed:
            self.entries.insert(index, entry)

    def is_saved(self, entry: Entry) -> bool:
        """Whether an entry lies in a file."""
        return entry.saved is not None or entry.uid in self.written

    def unsaved(self) -> Iterator[Entry]:
        """What is not in a file yet."""
        return (entry for entry in self.entries if not self.is_saved(entry))

    def savable(self) -> list[Entry]:
        """What a save would write: an answer that an earlier run left about a slice that is gone can only be read."""
        return [entry for entry in self.unsaved() if entry.result is not None]

    def cards(self) -> list[list[Entry]]:
        """The entries of each card, in their order."""
        cards: dict[str, list[Entry]] = {}
        for entry in self.entries:
            cards.setdefault(entry.run or entry.uid, []).append(entry)
        return list(cards.values())

    def image_of(self, ref: ImageRef, title: str = "") -> Entry | None:
        """The newest image that was generated from a slice, of that title where one is given."""
        fitting = (e for e in reversed(self.entries) if e.kind == "image" and e.ref == ref)
        return next((entry for entry in fitting if title in ("", entry.question)), None)

    def image(self, uid: str) -> Entry | None:
        """The generated image of a UID."""
        return next((entry for entry in self.entries if entry.kind == "image" and entry.uid == uid), None)

    def numbers(self) -> set[int]:
        """The series numbers of what was made here."""
        made = {entry.result.series.number for entry in self.entries if isinstance(entry.result, ImageResult)}
        return made | ({self.report.series.number} if self.report is not None else set())

    def image_series(self, source_series: str, wanted: Mapping[str, Any]) -> tuple[ResultSeries, int] | None:
        """The series that a new image joins, of which images are saved or kept, and the highest number in it.

        ``wanted`` are the parameters that images of one series share; see :func:`series_to_continue`.
        """
        saved = [entry.saved for entry in self.entries if isinstance(entry.saved, SavedImage)]
        results = [entry.result for entry in self.entries if isinstance(entry.result, ImageResult)]
        found = [
            (result.series, result.instance_number)
            for result in results
            if str(result.source.dataset.get("SeriesInstanceUID", "")) == source_series
            and agrees(json.loads(result.parameters("")), wanted)
        ]
        in_files = series_to_continue(saved, source_series, wanted)
        found += [in_files] if in_files is not None else []
        if not found:
            return None
        series = found[-1][0]
        return series, max(number for one, number in found if one.uid == series.uid)

    def take_saved(self, turns: Sequence[SavedTurn], images: Sequence[SavedImage], where: Where) -> bool:
        """Show what is found saved, each once, before what this run made; returns whether anything changed."""
        saved: list[SavedTurn | SavedImage] = [*turns, *images]
        held = {entry.uid: entry for entry in self.entries}
        from_files = [_saved_entry(one, held.get(_uid_of(one)), where) for one in saved]
        uids = {entry.uid for entry in from_files}
        made_here = {entry.uid for entry in self.entries if entry.saved is None}
        entries = [entry for entry in from_files if entry.uid not in made_here]
        entries += [entry for entry in self.entries if entry.saved is None or entry.uid not in uids]
        written = self.written | (made_here & uids)
        changed = entries != self.entries or written != self.written
        self.entries, self.written = entries, written
        return changed

    def restore(self, entries: Iterable[Entry]) -> bool:
        """Add what an earlier run left; returns whether anything came.

        What could only be read, as its slice was not there yet, is replaced once it can be saved.
        """
        places = {entry.uid: index for index, entry in enumerate(self.entries)}
        changed = False
        for entry in entries:
            index = places.get(entry.uid)
            if index is None:
                self.entries.append(entry)
            elif entry.result is not None and not self.is_saved(entry) and self.entries[index].result is None:
                self.entries[index] = entry
            else:
                continue
            changed = True
        return changed


def answer_entry(made: Answered, where: str) -> Entry:
    """The entry of an answer."""
    turn = made.turn
    notices = (*made.notices, said("Stopped before its end.")) if made.answer.stopped else made.notices
    return Entry(
        turn.uid, "answer", turn.ref, where, turn.maker.name, clock(turn.made), turn.question, turn.answer,
        notices, probability=made.answer.mean_token_probability, result=turn,
    )  # fmt: skip


def image_entry(made: Converted, where: str, run: str) -> Entry:
    """The entry of a generated image."""
    result, generated = made.result, made.generated
    told = tuple(notice for notice in made.notices if notice not in generated.notices)
    return Entry(
        result.uid, "image", result.ref, where, result.maker.name, clock(result.made),
        TASK_TITLES[result.task], notices=(*told, *_ceiling(result.settings)), warnings=_warnings(result.settings),
        probability=generated.mean_token_probability, result=result, image=made.image, run=run,
        outside=bool(result.settings.get("override")), entropy=generated.entropy,
    )  # fmt: skip


def _warnings(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """What a reader of an image must not miss, as its parameters say it; texts from a file are taken as texts only."""
    outside, quality = settings.get("override") or [], settings.get("quality") or []
    if not isinstance(outside, list) or not isinstance(quality, list):
        return ()
    return (
        *(said("Outside trained use: {reason}", reason=reason) for reason in outside),
        *(str(words) for words in quality),
    )


def _ceiling(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """How well the image tokenizer could show the input at all, as the parameters of an image say it."""
    try:
        ssim, psnr = settings["tokenizer_ceiling"]["ssim"], settings["tokenizer_ceiling"]["psnr_db"]
        words = said("SSIM {ssim:.2f}", ssim=float(ssim))
        if psnr is not None:
            words = said("SSIM {ssim:.2f}, PSNR {psnr:.1f} dB", ssim=float(ssim), psnr=float(psnr))
    except (KeyError, TypeError, ValueError):
        return ()
    return (said("The model's image tokenizer by itself copies this input with {words}.", words=words),)


def clock(time: datetime) -> str:
    """Hours and minutes, on this computer's clock."""
    return language.clock(time.astimezone())


def _uid_of(saved: SavedTurn | SavedImage) -> str:
    return saved.uid if isinstance(saved, SavedTurn) else saved.ref.sop_instance_uid


def _saved_entry(saved: SavedTurn | SavedImage, held: Entry | None, where: Where) -> Entry:
    """The entry of what is saved: the one that is held already where it says the same."""
    fresh = _saved_turn(saved, where) if isinstance(saved, SavedTurn) else _saved_image(saved, where)
    same = held is not None and (held.ref, held.where, held.time) == (fresh.ref, fresh.where, fresh.time)
    return held if same and held is not None else fresh


def _saved_turn(turn: SavedTurn, where: Where) -> Entry:
    place = where(turn.source) if turn.source_found else said("source not found")
    words = (
        said("{place}, rectangle", place=place) if turn.region is not None and turn.source_found else place
    )
    return Entry(
        turn.uid, "answer", turn.source if turn.source_found else None, words, turn.model, _answered_at(turn),
        turn.question, turn.answer, saved=turn,
    )  # fmt: skip


def _saved_image(image: SavedImage, where: Where) -> Entry:
    return Entry(
        image.ref.sop_instance_uid, "image", image.source if image.source_found else None,
        where(image.source) if image.source_found else said("source not found"), image.model, _saved_at(image.header),
        TASK_TITLES.get(image.task, image.task), notices=_ceiling(image.parameters), warnings=_warnings(image.parameters),
        run=str(image.header.dataset.get("SeriesInstanceUID", "")), saved=image,
        outside=bool(image.parameters.get("override")),
    )  # fmt: skip


def _answered_at(turn: SavedTurn) -> str:
    """Date and time of the answer; where they are not stated, those of the report's version."""
    try:
        return language.moment(datetime.fromisoformat(turn.parameters["made"]).astimezone())
    except (KeyError, TypeError, ValueError):
        return _saved_at(turn.header)


def _saved_at(header: Header) -> str:
    """Date and time of making, as the file states them."""
    date, time = (str(header.dataset.get(name, "") or "") for name in ("ContentDate", "ContentTime"))
    day = language.day(date) if len(date) == 8 else ""
    return " ".join(part for part in (day, f"{time[:2]}:{time[2:4]}" if len(time) >= 4 else "") if part)
