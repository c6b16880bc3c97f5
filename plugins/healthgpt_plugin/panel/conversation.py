"""What was asked and generated about a study: plain values, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from healthgpt_plugin.workflow import Answered, Converted
from healthgpt_viewer.imaging.pixels import SliceImage
from healthgpt_viewer.imaging.results.codes import TASK_TITLES
from healthgpt_viewer.imaging.results.index import SavedImage, SavedTurn
from healthgpt_viewer.imaging.results.model import ImageResult, Predecessor, ResultSeries, Turn
from healthgpt_viewer.imaging.scan import Header, ImageRef

Kind = Literal["answer", "image"]
Where = Callable[[ImageRef | None], str]


@dataclass(frozen=True, eq=False)
class Entry:
    """One answer or one generated image.

    ``result`` is what a save writes, and ``image`` the picture as it is shown; both are None for what was read from a
    file, which ``saved`` then names. Images of one ``run`` were made by one request and share a card. ``warnings`` are
    what a reader must not miss, ``notices`` the rest.
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


@dataclass
class Conversation:
    """All entries of one study, in their order, and where its answers are saved.

    ``may_name`` remembers that its questions may be saved although the study was de-identified.
    """

    study_uid: str
    entries: list[Entry] = field(default_factory=list)
    report_series: ResultSeries | None = None
    report_number: int = 0
    predecessor: Predecessor | None = None
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

    def numbers(self) -> set[int]:
        """The series numbers of what was made here."""
        made = {entry.result.series.number for entry in self.entries if isinstance(entry.result, ImageResult)}
        return made | ({self.report_series.number} if self.report_series is not None else set())

    def take_saved(self, turns: list[SavedTurn], images: list[SavedImage], where: Where) -> bool:
        """Add what is found saved and is not here yet; returns whether anything changed."""
        known = {entry.uid for entry in self.entries}
        here = {turn.uid for turn in turns} | {image.ref.sop_instance_uid for image in images}
        changed = bool((known & here) - self.written)
        self.written |= known & here
        fresh = [_saved_turn(turn, where) for turn in turns if turn.uid not in known]
        fresh += [_saved_image(image, where) for image in images if image.ref.sop_instance_uid not in known]
        self.entries[:0] = fresh
        return changed or bool(fresh)

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
    notices = (*made.notices, "Stopped before its end.") if made.answer.stopped else made.notices
    return Entry(
        turn.uid, "answer", turn.ref, where, turn.maker.name, clock(turn.made), turn.question, turn.answer,
        notices, probability=made.answer.mean_token_probability, result=turn,
    )  # fmt: skip


def image_entry(made: Converted, where: str, run: str) -> Entry:
    """The entry of a generated image."""
    result, generated = made.result, made.generated
    ceiling = f"SSIM {generated.ceiling.ssim:.2f}, PSNR {generated.ceiling.psnr:.1f} dB"
    told = tuple(notice for notice in made.notices if notice not in generated.notices)
    return Entry(
        result.uid, "image", result.ref, where, result.maker.name, clock(result.made),
        TASK_TITLES[result.task],
        notices=(*told, f"At best, the model's image tokenizer copies this input with {ceiling}."),
        warnings=generated.notices, probability=generated.mean_token_probability, result=result, image=made.image, run=run,
    )  # fmt: skip


def clock(time: datetime) -> str:
    """Hours and minutes, on this computer's clock."""
    return time.astimezone().strftime("%H:%M")


def _saved_turn(turn: SavedTurn, where: Where) -> Entry:
    place = where(turn.source) if turn.source_found else "source not found"
    words = f"{place}, rectangle" if turn.region is not None and turn.source_found else place
    return Entry(
        turn.uid, "answer", turn.source if turn.source_found else None, words, turn.model, _saved_at(turn.header),
        turn.question, turn.answer, saved=turn,
    )  # fmt: skip


def _saved_image(image: SavedImage, where: Where) -> Entry:
    return Entry(
        image.ref.sop_instance_uid, "image", image.source if image.source_found else None,
        where(image.source) if image.source_found else "source not found", image.model, _saved_at(image.header),
        TASK_TITLES.get(image.task, image.task), run=str(image.header.dataset.get("SeriesInstanceUID", "")), saved=image,
    )  # fmt: skip


def _saved_at(header: Header) -> str:
    """Date and time of making, as the file states them."""
    date, time = (str(header.dataset.get(name, "") or "") for name in ("ContentDate", "ContentTime"))
    day = f"{date[:4]}-{date[4:6]}-{date[6:8]}" if len(date) == 8 else ""
    return " ".join(part for part in (day, f"{time[:2]}:{time[2:4]}" if len(time) >= 4 else "") if part)
