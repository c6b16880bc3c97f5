"""The conversation is kept for each study, survives a crash, and every change of it can be undone."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from healthgpt_plugin.panel.conversation import Conversation
from healthgpt_plugin.panel.store import GONE, KEPT, Store
from healthgpt_viewer.imaging.results.model import ImageResult, Turn
from tests.journeys.reader import Reader, reading


def kept_files(home: Path) -> list[Path]:
    return sorted((home / "conversations").rglob("*.json"))


def test_each_study_has_its_own_conversation(at_ct: Reader, shared: Path) -> None:
    at_ct.asks()
    phantom = at_ct.conversation
    at_ct.opens(shared / "data" / "mr-t1-head")
    assert at_ct.cards == []
    at_ct.asks("Which modality is this image?")
    assert [card.entry.question for card in at_ct.cards] == ["Which modality is this image?"]
    assert [entry.question for entry in phantom.entries] == ["Which plane is this?"]
    assert at_ct.panel.composer.save.text() == "Save (2)"
    entry = phantom.entries[0]
    assert entry.ref is not None
    at_ct.window.services.select(entry.ref, None)
    at_ct.settles()
    assert [card.entry for card in at_ct.cards] == [entry]


def test_a_crash_loses_neither_answers_nor_images(qtbot: QtBot, phantom: Path, healthgpt_home: Path) -> None:
    with reading(qtbot) as before:
        before.opens(phantom)
        before.asks()
        before.converts("ct-to-mr")
        lost = before.conversation.entries
    assert len(kept_files(healthgpt_home)) == 2
    with reading(qtbot) as after:
        after.opens(phantom)
        after.until(lambda: len(after.cards) == 2)
        answer, image = after.conversation.entries
        assert (answer.uid, answer.question, answer.answer) == (lost[0].uid, lost[0].question, lost[0].answer)
        assert KEPT in answer.notices
        assert isinstance(answer.result, Turn)
        assert isinstance(image.result, ImageResult)
        assert isinstance(lost[1].result, ImageResult)
        assert np.array_equal(image.result.pixels, lost[1].result.pixels)
        assert image.image is not None
        assert lost[1].image is not None
        assert image.image.grid == lost[1].image.grid
        assert after.plugin.unsaved_results() == 2
        after.presses("over")
        assert after.window.stage.overlay() is not None
        after.saves()
        assert kept_files(healthgpt_home) == []
        assert len(list(phantom.rglob("AI_*.dcm"))) == 2


def test_what_was_kept_is_read_where_its_slice_is_gone(
    qtbot: QtBot, phantom: Path, healthgpt_home: Path
) -> None:
    with reading(qtbot) as before:
        before.opens(phantom)
        before.asks()
        asked = Path(before.current.slice.header.source.label)
    asked.unlink()
    with reading(qtbot) as after:
        after.opens(phantom)
        after.until(lambda: len(after.cards) == 1)
        [entry] = after.conversation.entries
        assert GONE in entry.notices
        assert after.plugin.unsaved_results() == 0
        assert "save" not in after.cards[0].buttons
        after.presses("delete")
        assert after.cards == []
        assert kept_files(healthgpt_home) == []


def test_a_damaged_file_of_the_conversation_is_passed_over(
    qtbot: QtBot, phantom: Path, healthgpt_home: Path
) -> None:
    with reading(qtbot) as before:
        before.opens(phantom)
        before.asks()
        before.asks("Which modality is this image?")
        study = before.current.study.uid
    first, second = kept_files(healthgpt_home)
    first.write_text("{", encoding="utf-8")
    row = json.loads(second.read_text(encoding="utf-8"))
    store = Store(healthgpt_home / "conversations")
    assert [entry.uid for entry in store.load(study, lambda _: None)] == [row["uid"]]
    damages: tuple[dict[str, object], ...] = (
        {"ref": None},
        {"made": "yesterday"},
        {"result": []},
        {"notices": 3},
    )
    for damage in damages:
        second.write_text(json.dumps(row | damage), encoding="utf-8")
        assert len(store.load(study, lambda _: None)) <= 1
    second.write_text("[1, 2]", encoding="utf-8")
    assert store.load(study, lambda _: None) == []


def test_a_study_uid_leaves_the_folder_of_the_conversations_by_no_trick(tmp_path: Path) -> None:
    store = Store(tmp_path / "inside")
    assert store.load("../../etc", lambda _: None) == []
    store.forget("../..", ["../settings"])
    assert not (tmp_path / "inside").exists()


def test_a_deleted_card_comes_back_with_undo(at_ct: Reader, healthgpt_home: Path) -> None:
    at_ct.asks("Which plane is this?")
    at_ct.asks("Which modality is this image?")
    first, second = at_ct.conversation.entries
    at_ct.presses("delete", card=0)
    assert [card.entry for card in at_ct.cards] == [second]
    assert len(kept_files(healthgpt_home)) == 1
    at_ct.window.trigger("edit.undo")
    assert [card.entry for card in at_ct.cards] == [first, second]
    assert len(kept_files(healthgpt_home)) == 2
    at_ct.window.trigger("edit.redo")
    assert [card.entry for card in at_ct.cards] == [second]


def test_several_entries_are_put_back_in_their_places(at_ct: Reader) -> None:
    for _ in range(3):
        at_ct.asks()
    conversation = Conversation("1.2", list(at_ct.conversation.entries))
    before = list(conversation.entries)
    placed = conversation.remove([before[2], before[0]])
    assert conversation.entries == [before[1]]
    conversation.put_back(placed)
    assert conversation.entries == before


def test_what_an_earlier_run_left_is_found_when_the_program_starts_on_the_study(
    qtbot: QtBot, phantom: Path
) -> None:
    with reading(qtbot) as before:
        before.opens(phantom)
        before.asks()
    with reading(qtbot, paths=[phantom]) as after:
        after.until(lambda: len(after.cards) == 1)
        after.until(lambda: after.plugin.unsaved_results() == 1)
