"""Questions, generated images and how they lie over a slice are taken back and made again; files stay."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.reader import Reader


def kept(home: Path) -> int:
    return len(list((home / "conversations").rglob("*.json")))


def test_a_question_is_taken_back_and_asked_again(at_ct: Reader, healthgpt_home: Path) -> None:
    at_ct.asks("Which plane is this?")
    (entry,) = at_ct.conversation.entries
    assert "Which plane is this?" in at_ct.window.registry.undo.undo_label
    at_ct.window.trigger("edit.undo")
    assert (at_ct.cards, at_ct.conversation.entries, kept(healthgpt_home)) == ([], [], 0)
    assert at_ct.plugin.unsaved_results() == 0
    at_ct.window.trigger("edit.redo")
    assert at_ct.conversation.entries == [entry]
    assert (len(at_ct.cards), kept(healthgpt_home)) == (1, 1)


def test_a_generated_image_goes_with_the_viewport_that_it_came_in(at_ct: Reader) -> None:
    before = len(at_ct.window.registry.undo)
    at_ct.converts("ct-to-mr")
    assert len(at_ct.window.registry.undo) == before + 1
    assert (len(at_ct.viewports), len(at_ct.cards)) == (2, 1)
    at_ct.window.trigger("edit.undo")
    assert (len(at_ct.viewports), at_ct.cards) == (1, [])
    assert at_ct.current.series.modality == "CT"
    at_ct.window.trigger("edit.redo")
    at_ct.settles()
    assert (len(at_ct.viewports), len(at_ct.cards)) == (2, 1)
    assert at_ct.viewports[1].state.series is not None
    assert at_ct.viewports[1].state.series.ai_task == "CT2MR"


def test_what_is_in_a_file_stays_and_it_is_told(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks()
    at_ct.saves()
    files = {path: path.read_bytes() for path in (phantom / "AI_RESULTS").rglob("*.dcm")}
    at_ct.window.trigger("edit.undo")
    assert "is saved in a file, and stays" in at_ct.notice
    assert len(at_ct.cards) == 1
    assert {path: path.read_bytes() for path in (phantom / "AI_RESULTS").rglob("*.dcm")} == files


def test_the_steps_of_the_slider_are_one_change(at_ct: Reader) -> None:
    at_ct.converts("ct-to-mr")
    at_ct.presses("over")
    first = at_ct.window.stage.overlay()
    assert first is not None
    count = len(at_ct.window.registry.undo)
    bar = at_ct.panel.overlay
    for _ in range(5):
        QTest.keyClick(bar.amount, Qt.Key.Key_Left)
    moved = at_ct.window.stage.overlay()
    assert moved is not None
    assert moved.opacity < first.opacity
    bar.buttons["swipe"].click()
    assert len(at_ct.window.registry.undo) == count + 2
    at_ct.window.trigger("edit.undo")
    blended = at_ct.window.stage.overlay()
    assert blended is not None
    assert (blended.mode, blended.opacity) == ("blend", moved.opacity)
    at_ct.window.trigger("edit.undo")
    back = at_ct.window.stage.overlay()
    assert back is not None
    assert back.opacity == first.opacity


def test_closing_the_study_leaves_no_change_of_its_conversation(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks()
    at_ct.presses("delete")
    at_ct.window.trigger("edit.undo")
    at_ct.window.trigger("file.close-study")
    undo = at_ct.window.registry.undo
    assert (undo.undo_label, undo.redo_label) == ("", "")
    at_ct.opens(phantom)
    at_ct.until(lambda: len(at_ct.cards) == 1)
