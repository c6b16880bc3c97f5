"""Saving the results of a study: where to, and what is written. Runs as a background job."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from healthgpt_plugin.workflow import Answered, Converted, save_image, save_turns
from healthgpt_viewer.imaging.results.model import Predecessor, ResultSeries, next_series_number
from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.plugin_api import Host

from .conversation import Conversation, Entry


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a save wrote: the cards that are in files now, and the newest report."""

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


def names_a_person(conversation: Conversation, study: Study) -> bool:
    """Whether typed questions would be saved into a study whose patient was made unknown on purpose."""
    removed = any(
        str(header.dataset.get("PatientIdentityRemoved", "")) == "YES"
        for series in study.series
        for header in series.headers
    )
    return removed and any(entry.kind == "answer" for entry in conversation.unsaved())


def save_all(conversation: Conversation, study: Study, entries: list[Entry], folder: Path) -> Outcome:
    """Write images that are not saved yet, and one report with all turns.

    Raises:
        SaveError: a file cannot be written; what was written before stays and is told by the next save.
    """
    written = []
    for entry in entries:
        if isinstance(entry.made, Converted):
            save_image(entry.made.result, folder)
            written.append(entry.uid)
    turns = [entry.made.turn for entry in conversation.entries if isinstance(entry.made, Answered)]
    fresh = [entry.uid for entry in entries if isinstance(entry.made, Answered)]
    predecessor = conversation.predecessor
    if fresh:
        if conversation.report_series is None:
            taken = {series.number for series in study.series if series.number is not None}
            taken |= {
                e.made.result.series.number for e in conversation.entries if isinstance(e.made, Converted)
            }
            conversation.report_series = ResultSeries(next_series_number(taken))
        conversation.report_number += 1
        _, report = save_turns(
            turns, conversation.report_series, conversation.report_number, folder, predecessor
        )
        study_uid = str(turns[0].source.dataset.StudyInstanceUID)
        predecessor = Predecessor(report.uid, report.series.uid, study_uid, "1.2.840.10008.5.1.4.1.1.88.34")
        written += fresh
    return Outcome(tuple(written), folder, predecessor)
