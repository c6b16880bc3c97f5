"""A request that waits or is under way, and how it is told in words. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healthgpt_inference.requests import Picture, Progress
from healthgpt_viewer.imaging.results.codes import TASK_TITLES
from healthgpt_viewer.imaging.results.model import new_uid
from healthgpt_viewer.imaging.series import Series, Slice, Stack
from healthgpt_viewer.language import said, strung

if TYPE_CHECKING:
    from healthgpt_viewer.plugin_api import CurrentSlice, Job


@dataclass(eq=False)
class Running:
    """A request, from the moment it waits. ``progress`` is the newest word of the engine and ``preview`` the newest picture
    so far, both written on its thread. Of ``total`` slices, ``done`` are made and ``together`` are being drawn at a time."""

    title: str
    current: CurrentSlice
    question: str = ""
    draws: bool = False
    progress: Progress = field(default_factory=lambda: Progress("queued"))
    preview: Picture | None = None
    done: int = 0
    total: int = 1
    together: int = 1
    uid: str = field(default_factory=new_uid)
    job: Job | None = None

    def is_same(self, other: Running) -> bool:
        """Whether both ask for the same of the same slice as it is shown: to do it twice would give it twice."""
        mine, theirs = self.current, other.current
        return (self.title, self.question, self.total, mine.ref, mine.region, mine.window, mine.invert) == (
            other.title, other.question, other.total, theirs.ref, theirs.region, theirs.window, theirs.invert
        )  # fmt: skip


def waiting_words(waiting: Running) -> tuple[str, str]:
    """What a request that waits is, and of what."""
    title = waiting.title
    if waiting.total > 1:
        title = said("{task}, all {total} slices", task=title, total=waiting.total)
    return waiting.question or title, where(waiting.current)


def status_words(running: Running) -> str:
    """What a request is doing, in a few words."""
    progress = running.progress
    words = {
        "queued": said("waiting"),
        "importing": said("starting the engine"),
        "loading": said("loading the model"),
        "reading": said("looking at the slice"),
        "writing": said("answering"),
        "drawing": said("drawing"),
        "done": said("ready"),
    }[progress.stage]
    if progress.stage == "drawing" and progress.text:
        words = strung((words, progress.text), ", ")
    if running.total == 1:
        return words
    first, last = running.done + 1, min(running.done + running.together, running.total)
    if first == last:
        return said("slice {number} of {total}, {doing}", number=first, total=running.total, doing=words)
    return said(
        "slices {first} to {last} of {total}, {doing}",
        first=first,
        last=last,
        total=running.total,
        doing=words,
    )


def extent(running: Running) -> tuple[int, int]:
    """How much of a request is done, of how much; (0, 0) where that cannot be known."""
    progress = running.progress
    if progress.stage != "drawing" or not progress.total:
        return (running.done, running.total) if running.total > 1 else (0, 0)
    each = progress.total // running.together
    return running.done * each + progress.done, running.total * each


def where(current: CurrentSlice, one: Slice | None = None) -> str:
    """Which slice, in words: "CT, axial, slice 15 of 28"."""
    one = one or current.slice
    words = place_words(current.series, current.stack, one)
    return (
        said("{place}, rectangle", place=words)
        if one is current.slice and current.region is not None
        else words
    )


def place_words(series: Series, stack: Stack, one: Slice) -> str:
    """The place of a slice in its stack, in words."""
    index = next((i for i, other in enumerate(stack.slices) if other.ref == one.ref), 0)
    plane = said(one.grid.plane) if one.grid is not None else ""
    what = TASK_TITLES.get(series.ai_task, "AI result") if series.ai_task is not None else series.modality
    parts = (what, plane, said("slice {number} of {count}", number=index + 1, count=len(stack.slices)))
    return strung([part for part in parts if part], ", ")
