"""Saving the results of a study: where to, and what is written. Runs as a background job."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom.uid import Comprehensive3DSRStorage

from healthgpt_plugin.workflow import save_image, save_turns
from healthgpt_viewer.imaging.results.model import (
    ImageResult,
    Predecessor,
    ResultSeries,
    Turn,
    next_series_number,
)
from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.plugin_api import Host

from .conversation import Conversation, Entry


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a save wrote: the entries that are in files now, and the newest report."""

    written: tuple[str, ...]
    folder: Path
    predecessor: Predecessor | None


def folder_for(host: Host, study: Study) -> Path | None:
    """The study's folder; where it cannot or should not be written to, one that the user chooses and that is remembered."""
    remembered = host.settings.get(f"folder.{study.uid}")
    if isinstance(remembered, str) and Path(remembered).is_dir():
        return Path(remembered)
    if study.folder is not None and _fit(study.folder):
        return study.folder
    chosen = host.ask_folder("Where shall the AI results of this study be saved?")
    if chosen is not None:
        host.settings.set(f"folder.{study.uid}", str(chosen))
    return chosen


def _fit(folder: Path) -> bool:
    """A folder of its own that may be written to: no drive's root, no home folder, nothing that was installed."""
    installed = any(part in ("site-packages", "resources") for part in folder.parts)
    return (
        folder != Path(folder.anchor)
        and folder != Path.home()
        and os.access(folder, os.W_OK)
        and not installed
    )


def names_a_person(entries: Sequence[Entry], study: Study) -> bool:
    """Whether typed questions would be saved into a study whose patient was made unknown on purpose."""
    removed = any(
        str(header.dataset.get("PatientIdentityRemoved", "")) == "YES"
        for series in study.series
        for header in series.headers
    )
    return removed and any(entry.kind == "answer" for entry in entries)


def save_all(conversation: Conversation, study: Study, entries: Sequence[Entry], folder: Path) -> Outcome:
    """Write the images among ``entries``, and one report with all answers where one of them is among them.

    Raises:
        SaveError: a file cannot be written; what was written before stays, and the next save finds it as it is.
    """
    written = []
    for entry in entries:
        if isinstance(entry.result, ImageResult):
            save_image(entry.result, folder)
            written.append(entry.uid)
    predecessor = conversation.predecessor
    fresh = [entry.uid for entry in entries if isinstance(entry.result, Turn)]
    if fresh:
        predecessor = _save_report(conversation, study, folder)
        written += fresh
    return Outcome(tuple(written), folder, predecessor)


def _save_report(conversation: Conversation, study: Study, folder: Path) -> Predecessor:
    """Write all answers as the newest version of the study's report."""
    turns = [entry.result for entry in conversation.entries if isinstance(entry.result, Turn)]
    if conversation.report_series is None:
        taken = {series.number for series in study.series if series.number is not None}
        conversation.report_series = ResultSeries(next_series_number(taken | conversation.numbers()))
    number = conversation.report_number + 1
    _, report = save_turns(turns, conversation.report_series, number, folder, conversation.predecessor)
    conversation.report_number = number
    return Predecessor(report.uid, report.series.uid, study.uid, str(Comprehensive3DSRStorage))
