"""What was asked and generated about a study: plain values, no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from healthgpt_plugin.workflow import Answered, Converted
from healthgpt_viewer.imaging.results.index import SavedImage, SavedTurn
from healthgpt_viewer.imaging.results.model import Predecessor, ResultSeries
from healthgpt_viewer.imaging.scan import ImageRef

Kind = Literal["answer", "image"]


@dataclass(frozen=True, eq=False)
class Entry:
    """One card. ``made`` is there for what was made now, ``saved`` for what was read back from a file."""

    uid: str
    kind: Kind
    ref: ImageRef | None
    where: str
    model: str
    time: str
    question: str = ""
    answer: str = ""
    notices: tuple[str, ...] = ()
    probability: float | None = None
    made: Answered | Converted | None = None
    saved: SavedTurn | SavedImage | None = None

    @property
    def is_saved(self) -> bool:
        """Whether it lies in a file."""
        return self.saved is not None


@dataclass
class Conversation:
    """All cards of one study, in their order, and where its answers are saved."""

    study_uid: str
    entries: list[Entry] = field(default_factory=list)
    report_series: ResultSeries | None = None
    report_number: int = 0
    predecessor: Predecessor | None = None
    written: set[str] = field(default_factory=set)

    def add(self, entry: Entry) -> None:
        """Add a card at the end."""
        self.entries.append(entry)

    def remove(self, entry: Entry) -> int:
        """Take a card out; returns where it was."""
        index = self.entries.index(entry)
        del self.entries[index]
        return index

    def insert(self, index: int, entry: Entry) -> None:
        """Put a card back."""
        self.entries.insert(index, entry)

    def unsaved(self) -> Iterator[Entry]:
        """The cards that are not in a file yet."""
        return (entry for entry in self.entries if entry.uid not in self.written and not entry.is_saved)

    def savable(self) -> list[Entry]:
        """The cards that a save would write: what an earlier run left can be read, but must be asked again."""
        return [entry for entry in self.unsaved() if entry.made is not None]

    def take_saved(self, turns: list[SavedTurn], images: list[SavedImage]) -> bool:
        """Add what is found saved and is not here yet; returns whether anything came."""
        known = {entry.uid for entry in self.entries}
        fresh = [_saved_turn(turn) for turn in turns if turn.uid not in known]
        fresh += [_saved_image(image) for image in images if image.ref.sop_instance_uid not in known]
        self.entries[:0] = fresh
        return bool(fresh)


def answer_entry(made: Answered, where: str) -> Entry:
    """The card of an answer."""
    turn = made.turn
    return Entry(
        turn.uid, "answer", turn.ref, where, turn.maker.name, _clock(turn.made), turn.question, turn.answer,
        made.notices, made.answer.mean_token_probability, made,
    )  # fmt: skip


def image_entry(made: Converted, title: str, where: str) -> Entry:
    """The card of a generated image."""
    result, ceiling = made.result, made.generated.ceiling
    told = (
        f"The image tokenizer's own copy of the input: SSIM {ceiling.ssim:.2f}, PSNR {ceiling.psnr:.1f} dB."
    )
    return Entry(
        result.uid, "image", result.ref, where, result.maker.name, _clock(result.made), title,
        notices=(*made.notices, told), probability=made.generated.mean_token_probability, made=made,
    )  # fmt: skip


def _clock(time: datetime) -> str:
    return time.strftime("%H:%M")


def _found(found: bool) -> str:
    return "" if found else "source not found"


def _saved_turn(turn: SavedTurn) -> Entry:
    where = "" if turn.region is None else "a rectangle of it"
    return Entry(
        turn.uid, "answer", turn.source if turn.source_found else None, where or _found(turn.source_found), turn.model,
        "saved", turn.question, turn.answer, saved=turn,
    )  # fmt: skip


def _saved_image(image: SavedImage) -> Entry:
    from healthgpt_viewer.imaging.results.codes import TASK_TITLES

    title = TASK_TITLES.get(image.task, image.task)
    ref = image.source if image.source_found else None
    return Entry(
        image.ref.sop_instance_uid,
        "image",
        ref,
        _found(image.source_found),
        image.model,
        "saved",
        title,
        saved=image,
    )
