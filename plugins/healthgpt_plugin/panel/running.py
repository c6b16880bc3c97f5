"""A request under way, and how it is told in words. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healthgpt_inference.requests import Picture, Progress
from healthgpt_viewer.imaging.results.codes import TASK_TITLES
from healthgpt_viewer.imaging.results.model import new_uid
from healthgpt_viewer.imaging.series import Series, Slice, Stack

if TYPE_CHECKING:
    from healthgpt_viewer.plugin_api import CurrentSlice, Job


@dataclass(eq=False)
class Running:
    """The request under way. ``progress`` is the newest word of the engine and ``preview`` the newest picture so far,
    both written on its thread."""

    title: str
    current: CurrentSlice
    question: str = ""
    draws: bool = False
    progress: Progress = field(default_factory=lambda: Progress("queued"))
    preview: Picture | None = None
    done: int = 0
    total: int = 1
    uid: str = field(default_factory=new_uid)
    job: Job | None = None


def status_words(running: Running) -> str:
    """What a request is doing, in a few words."""
    progress = running.progress
    words = {
        "queued": "waiting",
        "importing": "starting the engine",
        "loading": "loading the model",
        "reading": "looking at the slice",
        "writing": "answering",
        "drawing": "drawing",
        "done": "ready",
    }[progress.stage]
    return f"slice {running.done + 1} of {running.total}, {words}" if running.total > 1 else words


def extent(running: Running) -> tuple[int, int]:
    """How much of a request is done, of how much; (0, 0) where that cannot be known."""
    progress = running.progress
    if progress.stage != "drawing" or not progress.total:
        return (running.done, running.total) if running.total > 1 else (0, 0)
    return running.done * progress.total + progress.done, running.total * progress.total


def where(current: CurrentSlice, one: Slice | None = None) -> str:
    """Which slice, in words: "CT, axial, slice 15 of 28"."""
    one = one or current.slice
    words = place_words(current.series, current.stack, one)
    return f"{words}, rectangle" if one is current.slice and current.region is not None else words


def place_words(series: Series, stack: Stack, one: Slice) -> str:
    """The place of a slice in its stack, in words."""
    index = next((i for i, other in enumerate(stack.slices) if other.ref == one.ref), 0)
    plane = one.grid.plane if one.grid is not None else ""
    what = TASK_TITLES.get(series.ai_task, "AI result") if series.ai_task is not None else series.modality
    parts = (what, plane, f"slice {index + 1} of {len(stack.slices)}")
    return ", ".join(part for part in parts if part)
