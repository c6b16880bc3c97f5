"""Saving from the panel: where to, what is asked before, and what happens when it cannot be done."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.journeys.reader import Reader, hashes, reading


def results(folder: Path) -> list[Path]:
    return sorted((folder / "AI_RESULTS").rglob("*.dcm"))


def test_originals_are_untouched_and_nothing_is_written_twice(at_ct: Reader, phantom: Path) -> None:
    before = hashes(phantom)
    at_ct.asks()
    at_ct.converts("ct-to-mr")
    assert at_ct.panel.composer.save.text() == "Save (2)"
    at_ct.saves()
    after = hashes(phantom)
    assert {name: after[name] for name in before} == before
    assert sorted(path.name.partition("_2")[0] for path in results(phantom)) == ["AI_CT2MR", "AI_QA"]
    assert not at_ct.panel.composer.save.isEnabled()
    assert all("delete" not in card.buttons and "save" not in card.buttons for card in at_ct.cards)
    assert len(at_ct.cards) == 2
    assert (
        at_ct.window.registry.reason("healthgpt.save", at_ct.window)
        == "There is nothing that is not saved yet."
    )


def test_a_later_save_adds_a_version_of_the_report_with_all_answers(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks("Which plane is this?")
    at_ct.saves()
    at_ct.asks("Which modality is this image?")
    at_ct.saves()
    first, second = sorted(
        (pydicom.dcmread(path) for path in results(phantom)), key=lambda dataset: int(dataset.InstanceNumber)
    )
    assert first.SeriesInstanceUID == second.SeriesInstanceUID
    [study] = second.PredecessorDocumentsSequence
    assert (
        study.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID
        == first.SOPInstanceUID
    )
    turns = at_ct.window.library.results.conversation(at_ct.current.study.uid)
    assert [turn.question for turn in turns] == ["Which plane is this?", "Which modality is this image?"]
    assert len(at_ct.cards) == 2


def test_save_pressed_twice_writes_each_answer_once(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks()
    at_ct.window.trigger("healthgpt.save")
    at_ct.window.trigger("healthgpt.save")
    at_ct.until(lambda: at_ct.plugin.unsaved_results() == 0)
    at_ct.until(lambda: not at_ct.window.jobs.running)
    assert len(results(phantom)) == 1


def test_one_card_is_saved_alone(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks()
    at_ct.converts("ct-to-mr")
    at_ct.presses("save", card=1)
    at_ct.until(lambda: at_ct.panel.composer.save.text() == "Save (1)")
    [path] = results(phantom)
    assert path.name.startswith("AI_CT2MR_")
    assert at_ct.cards[1].saved
    assert not at_ct.cards[0].saved


def test_a_typed_question_in_a_de_identified_study_is_asked_about_once(at_ct: Reader, phantom: Path) -> None:
    for path in (phantom / "CT").glob("*.dcm"):
        dataset = pydicom.dcmread(path)
        dataset.PatientIdentityRemoved = "YES"
        dataset.save_as(path)
    at_ct.window.trigger("file.reload")
    at_ct.until(lambda: not at_ct.window.library.reading)
    at_ct.sees_an_image()
    at_ct.asks()
    at_ct.panel.composer.save.click()
    confirm = at_ct.panel.confirm
    assert confirm.isVisible()
    assert "de-identified" in confirm.text.text()
    confirm.no.click()
    assert not confirm.isVisible()
    assert results(phantom) == []
    at_ct.saves()
    assert len(results(phantom)) == 1
    at_ct.asks("Which modality is this image?")
    at_ct.panel.composer.save.click()
    assert not confirm.isVisible()
    at_ct.until(lambda: at_ct.plugin.unsaved_results() == 0)


def test_a_folder_that_cannot_be_written_is_told_and_another_one_taken(
    at_ct: Reader, phantom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_ct.asks()
    (phantom / "AI_RESULTS").write_text("in the way", encoding="utf-8")
    at_ct.panel.composer.save.click()
    at_ct.until(lambda: at_ct.window.bottom.notices.label.property("rank") == "error")
    assert f"was not saved to {phantom}" in at_ct.notice
    assert at_ct.plugin.unsaved_results() == 1
    other = tmp_path / "another folder"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    at_ct.window.trigger("healthgpt.save-to")
    at_ct.until(lambda: at_ct.plugin.unsaved_results() == 0)
    assert len(results(other)) == 1


def test_the_demo_study_asks_where_to_save_and_finds_it_again(
    qtbot: QtBot, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "results here"
    chosen.mkdir()
    asked: list[str] = []

    def choose(_parent: object, title: str) -> str:
        asked.append(title)
        return str(chosen) if len(asked) > 1 else ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    with reader.qtbot.waitSignal(reader.window.library.opened, timeout=60_000):
        reader.window.trigger("file.open-demo")
    reader.sees_an_image()
    before = hashes(Path(reader.current.study.folder or ""))
    reader.asks()
    reader.panel.composer.save.click()
    assert reader.plugin.unsaved_results() == 1  # no folder was chosen
    reader.saves()
    assert len(results(chosen)) == 1
    reader.asks("Which modality is this image?")
    reader.saves()
    assert len(asked) == 2
    with reading(qtbot) as later:
        later.window.trigger("file.open-demo")
        later.until(lambda: len(later.cards) == 2)
        assert [later.conversation.is_saved(card.entry) for card in later.cards] == [True, True]
        assert later.cards[0].entry.where == "CT, axial, slice 13 of 24"
    assert hashes(Path(reader.current.study.folder or "")) == before
