"""A study is opened again and asked more: what is saved then joins what was saved before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pytestqt.qtbot import QtBot

import healthgpt_resources
from tests.journeys.reader import Reader, hashes, reading
from tests.journeys.test_main_job import CHECKER, faults

_PLANE, _MODALITY, _REGION = (
    "Which plane is this?",
    "Which modality is this image?",
    "Which body region is shown?",
)


@pytest.fixture
def phantom(tmp_path: Path) -> Path:
    """A copy of the demo study that can be written to."""
    return Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "phantom"))


def saved(folder: Path, task: str) -> list[Dataset]:
    """The saved results of a task, in the order of their numbers."""
    files = (folder / "AI_RESULTS").rglob(f"AI_{task}_*.dcm")
    return sorted((pydicom.dcmread(file) for file in files), key=lambda dataset: int(dataset.InstanceNumber))


def predecessor(dataset: Dataset) -> str:
    """The one document that a report takes the place of."""
    (study,) = dataset.PredecessorDocumentsSequence
    (series,) = study.ReferencedSeriesSequence
    assert series.SeriesInstanceUID == dataset.SeriesInstanceUID
    (reference,) = series.ReferencedSOPSequence
    return str(reference.ReferencedSOPInstanceUID)


def shown(reader: Reader) -> list[tuple[str, bool]]:
    """The questions of the cards of answers, and whether they are marked as saved."""
    cards = [card for card in reader.cards if card.entry.kind == "answer"]
    return [(card.entry.question, card.saved) for card in cards]


def one_series(results: list[Dataset]) -> bool:
    """Whether results share one series and are numbered 1, 2, …"""
    same = {
        (r.SeriesInstanceUID, r.SeriesNumber, r.SeriesDescription, r.SeriesDate, r.SeriesTime)
        for r in results
    }
    return len(same) == 1 and [int(r.InstanceNumber) for r in results] == list(range(1, len(results) + 1))


def test_after_a_restart_more_turns_and_images_join_the_series_of_the_first(
    qtbot: QtBot, phantom: Path, shared: Path
) -> None:
    with reading(qtbot) as first:
        first.opens(phantom)
        first.asks(_PLANE)
        first.converts("ct-to-mr")
        first.saves()
        asked = first.conversation.entries[0]
        assert asked.result is not None
        made = asked.result.made
    before = hashes(phantom)
    with reading(qtbot, paths=[phantom]) as second:
        second.sees_an_image()
        second.until(lambda: len(second.cards) == 2)
        second.scrolls()
        second.asks(_MODALITY)
        second.converts("ct-to-mr")
        _, right = second.viewports
        assert right.state.series is not None
        assert sum(len(stack.slices) for stack in right.state.series.stacks) == 2  # the saved one, too
        assert shown(second) == [(_PLANE, True), (_MODALITY, False)]
        second.saves()
        assert shown(second) == [(_PLANE, True), (_MODALITY, True)]
    after = hashes(phantom)
    assert {name: after[name] for name in before} == before
    reports, images = saved(phantom, "QA"), saved(phantom, "CT2MR")
    assert (len(reports), len(images)) == (2, 2)
    assert one_series(reports)
    assert one_series(images)
    assert predecessor(reports[1]) == reports[0].SOPInstanceUID
    assert faults(shared / CHECKER, phantom) == []
    with reading(qtbot, paths=[phantom]) as third:
        third.sees_an_image()
        third.until(lambda: len(third.cards) == 3)
        assert shown(third) == [(_PLANE, True), (_MODALITY, True)]
        entry = third.conversation.entries[0]
        assert (entry.uid, entry.time) == (asked.uid, made.strftime("%Y-%m-%d %H:%M"))
        assert third.plugin.unsaved_results() == 0
        third.asks(_REGION)
        third.saves()
        turns = third.window.library.results.conversation(third.current.study.uid)
        assert [turn.question for turn in turns] == [_PLANE, _MODALITY, _REGION]
        assert turns[0].uid == asked.uid
        assert turns[0].parameters["made"] == made.isoformat(timespec="seconds")
    reports = saved(phantom, "QA")
    assert one_series(reports)
    assert predecessor(reports[2]) == reports[1].SOPInstanceUID
    assert faults(shared / CHECKER, phantom) == []


def test_what_was_kept_and_what_was_saved_are_shown_once_and_in_order(qtbot: QtBot, phantom: Path) -> None:
    with reading(qtbot) as first:
        first.opens(phantom)
        first.asks(_PLANE)
        first.saves()
    with reading(qtbot, paths=[phantom]) as second:
        second.sees_an_image()
        second.until(lambda: len(second.cards) == 1)
        second.asks(_MODALITY)
        second.converts("ct-to-mr")  # and the program ends without a save
    with reading(qtbot, paths=[phantom]) as third:
        third.sees_an_image()
        third.until(lambda: len(third.cards) == 3)
        assert shown(third) == [(_PLANE, True), (_MODALITY, False)]
        third.scrolls()
        third.converts("ct-to-mr")
        third.saves()
    reports, images = saved(phantom, "QA"), saved(phantom, "CT2MR")
    assert (len(reports), len(images)) == (2, 2)
    assert one_series(reports)
    assert one_series(images)
    assert predecessor(reports[1]) == reports[0].SOPInstanceUID
    with reading(qtbot, paths=[phantom]) as fourth:
        fourth.sees_an_image()
        fourth.until(lambda: len(fourth.cards) == 3)
        assert shown(fourth) == [(_PLANE, True), (_MODALITY, True)]


def test_in_one_window_a_study_that_was_closed_goes_on_too(qtbot: QtBot, phantom: Path) -> None:
    with reading(qtbot) as reader:
        reader.opens(phantom)
        reader.asks(_PLANE)
        reader.saves()
        reader.window.trigger("file.close-study")
        reader.opens(phantom)
        reader.until(lambda: not reader.window.library.reading)
        reader.asks(_MODALITY)
        reader.saves()
        assert shown(reader) == [(_PLANE, True), (_MODALITY, True)]
    reports = saved(phantom, "QA")
    assert one_series(reports)
    assert predecessor(reports[1]) == reports[0].SOPInstanceUID


def test_answers_and_images_of_other_weights_are_left_alone(
    qtbot: QtBot, phantom: Path, shared: Path
) -> None:
    with reading(qtbot) as first:
        first.opens(phantom)
        first.asks(_PLANE)
        first.converts("ct-to-mr")
        first.saves()
        info = first.controller.info
        assert info is not None
    for file in (phantom / "AI_RESULTS").rglob("*.dcm"):
        own, other = info.weights_sha256.encode(), b"0" * 64
        data = file.read_bytes()
        assert own in data
        file.write_bytes(data.replace(own, other))
    with reading(qtbot, paths=[phantom]) as second:
        second.sees_an_image()
        second.until(lambda: len(second.cards) == 2)
        second.asks(_MODALITY)
        second.converts("ct-to-mr")
        second.saves()
    for task in ("QA", "CT2MR"):
        results = saved(phantom, task)
        assert len({result.SeriesInstanceUID for result in results}) == 2
        assert len({result.SeriesNumber for result in results}) == 2
        assert all("PredecessorDocumentsSequence" not in result for result in results)
    assert faults(shared / CHECKER, phantom) == []
