"""Saving the results of a study: where to, and what is written. Runs as a background job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom.uid import Comprehensive3DSRStorage

from healthgpt_plugin.workflow import save_image, save_turns
from healthgpt_viewer.imaging.results import ResultIndex
from healthgpt_viewer.imaging.results.continuation import report_to_continue
from healthgpt_viewer.imaging.results.model import (
    ImageResult,
    Predecessor,
    Report,
    ResultSeries,
    Turn,
    next_series_number,
)
from healthgpt_viewer.imaging.results.save import can_hold_results
from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.language import tr
from healthgpt_viewer.plugin_api import Host

from .conversation import Conversation, Entry

RESULTS = "AI_RESULTS"


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a save wrote: the entries that are in files now, and their series."""

    written: tuple[str, ...]
    series: tuple[str, ...]
    folder: Path


def folder_for(host: Host, study: Study) -> Path | None:
    """The study's folder; where it cannot or should not be written to, one that the user chooses and that is remembered."""
    chosen = _chosen(host, study)
    if chosen is not None:
        return chosen
    if study.folder is not None and can_hold_results(study.folder):
        return study.folder
    return choose_folder(host, study)


def choose_folder(host: Host, study: Study) -> Path | None:
    """Let the user choose where the results of a study go from now on; None where they do not."""
    chosen = host.ask_folder(tr("Where shall the AI results of this study be saved?"))
    if chosen is not None:
        host.settings.set(f"folder.{study.uid}", str(chosen))
    return chosen


def remember_series(host: Host, study_uid: str, outcome: Outcome) -> None:
    """Remember what was saved for a study, so that it is found again where it does not lie beside it."""
    known = host.settings.get(f"series.{study_uid}")
    series = [str(uid) for uid in known] if isinstance(known, list) else []
    host.settings.set(f"series.{study_uid}", list(dict.fromkeys([*series, *outcome.series])))


def elsewhere(host: Host, study: Study) -> list[Path]:
    """The folders of a study's results that do not lie beside it."""
    folder, known = _chosen(host, study), host.settings.get(f"series.{study.uid}")
    if folder is None or folder == study.folder or not isinstance(known, list):
        return []
    places = (folder / RESULTS / Path(str(uid)).name for uid in known)
    return [place for place in places if place.is_dir()]


def _chosen(host: Host, study: Study) -> Path | None:
    remembered = host.settings.get(f"folder.{study.uid}")
    return Path(remembered) if isinstance(remembered, str) and Path(remembered).is_dir() else None


def names_a_person(entries: Sequence[Entry], study: Study) -> bool:
    """Whether typed questions would be saved into a study whose patient was made unknown on purpose."""
    removed = any(
        str(header.dataset.get("PatientIdentityRemoved", "")) == "YES"
        for series in study.series
        for header in series.headers
    )
    return removed and any(entry.kind == "answer" for entry in entries)


def save_all(
    conversation: Conversation, study: Study, entries: Sequence[Entry], folder: Path, saved: ResultIndex
) -> Outcome:
    """Write the images among ``entries``, and a newer version of the study's report where there are answers among them.

    Args:
        saved: what is saved already, as far as it is open.

    Raises:
        SaveError: a file cannot be written; what was written before stays, and the next save finds it as it is.
    """
    written, series = [], set()
    for entry in entries:
        if isinstance(entry.result, ImageResult):
            save_image(entry.result, folder)
            written.append(entry.uid)
            series.add(entry.result.series.uid)
    turns = [entry.result for entry in entries if isinstance(entry.result, Turn)]
    if turns:
        with conversation.saving:
            conversation.report = _save_report(conversation, study, turns, folder, saved)
        written += [turn.uid for turn in turns]
        series.add(conversation.report.series.uid)
    return Outcome(tuple(written), tuple(sorted(series)), folder)


def _save_report(
    conversation: Conversation, study: Study, turns: Sequence[Turn], folder: Path, saved: ResultIndex
) -> Report:
    """Write new answers with all earlier ones as the newest version of the study's report."""
    before = conversation.report or _last_report(study, turns, saved)
    if before is None:
        taken = {series.number for series in study.series if series.number is not None}
        series = ResultSeries(next_series_number(taken | conversation.numbers()))
        _, report = save_turns(turns, series, 1, folder)
        return report
    there = {turn.uid for turn in before.turns}
    turns = [turn for turn in turns if turn.uid not in there]
    if not turns:
        return before
    predecessor = Predecessor(before.uid, before.series.uid, study.uid, str(Comprehensive3DSRStorage))
    number = before.instance_number + 1
    _, report = save_turns([*before.turns, *turns], before.series, number, folder, predecessor)
    return report


def _last_report(study: Study, turns: Sequence[Turn], saved: ResultIndex) -> Report | None:
    """The report of an earlier run that the answers of the same model join."""
    headers = (header for series in study.series for header in series.headers)
    weights = {turn.maker.weights_sha256 for turn in turns}
    return report_to_continue(saved.reports_of(study.uid), headers, weights)
