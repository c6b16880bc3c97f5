"""Going while HealthGPT is at work, or with results that are not saved; and results that come too late."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.reader import Reader, reading

_BUTTONS = QMessageBox.StandardButton


def answers(reader: Reader, button: QMessageBox.StandardButton) -> None:
    """Press a button of the question that stands over the window."""
    box = reader.window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "One AI result is not saved."
    box.button(button).click()
    QApplication.processEvents()


@pytest.mark.parametrize("stage", ["queued", "drawing"])
def test_the_window_is_closed_while_working(qtbot: QtBot, phantom: Path, stage: str) -> None:
    with reading(qtbot) as reader:
        reader.opens(phantom)
        reader.panel.composer.converters["ct-to-mr"].click()
        if stage != "queued":
            reader.begins(stage)
        with qtbot.waitSignal(reader.window.closed, timeout=60_000):
            reader.window.close()
    # ``reading`` asserts that every job has ended.


def test_closing_with_unsaved_results_asks_once(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks()
    closed: list[None] = []
    at_ct.window.closed.connect(lambda: closed.append(None))
    at_ct.window.close()
    answers(at_ct, _BUTTONS.Cancel)
    assert at_ct.window.isVisible()
    at_ct.window.close()
    answers(at_ct, _BUTTONS.Save)
    at_ct.until(lambda: bool(closed))
    assert len(list(phantom.rglob("AI_QA_*.dcm"))) == 1


def test_discarded_results_are_not_written_beside_the_study(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks()
    at_ct.window.close()
    with at_ct.qtbot.waitSignal(at_ct.window.closed, timeout=60_000):
        answers(at_ct, _BUTTONS.Discard)
    assert list(phantom.rglob("AI_*")) == []


def test_a_save_that_fails_keeps_the_window_open(at_ct: Reader, phantom: Path) -> None:
    at_ct.asks()
    (phantom / "AI_RESULTS").write_text("in the way", encoding="utf-8")
    at_ct.window.close()
    answers(at_ct, _BUTTONS.Save)
    at_ct.until(lambda: f"was not saved to {phantom}" in at_ct.notice)
    assert at_ct.window.isVisible()
    assert at_ct.plugin.unsaved_results() == 1


def test_results_of_a_study_that_was_closed_meanwhile_are_shown_nowhere(at_ct: Reader, shared: Path) -> None:
    study = at_ct.current.study.uid
    at_ct.panel.composer.converters["ct-to-mr"].click()
    at_ct.begins("drawing")
    at_ct.window.trigger("file.close-study")
    at_ct.opens(shared / "data" / "mr-t1-head")
    at_ct.rests()
    assert at_ct.window.stage.shown_count == 1
    assert at_ct.current.series.modality == "MR"
    assert at_ct.cards == []
    assert at_ct.plugin.conversation(study).entries == []


def test_a_result_that_comes_after_its_study_was_closed_is_dropped(at_ct: Reader) -> None:
    told: list[tuple[object, object]] = []
    at_ct.controller.made.connect(lambda running, entry: told.append((running, entry)))
    at_ct.converts("ct-to-mr")
    study = at_ct.current.study.uid
    at_ct.presses("delete")
    at_ct.window.trigger("view.layout-1x1")
    at_ct.window.trigger("file.close-study")
    at_ct.settles()
    at_ct.controller.made.emit(*told[0])
    at_ct.settles()
    assert at_ct.plugin.conversation(study).entries == []
    assert at_ct.window.current() is None
    assert at_ct.cards == []
