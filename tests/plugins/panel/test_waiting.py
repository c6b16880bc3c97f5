"""The queue: what is asked for while HealthGPT is at work waits, is seen, can be moved and taken out, and is then done."""

from __future__ import annotations

from pathlib import Path

from healthgpt_plugin.panel.waiting import WaitingRow
from tests.journeys.reader import Reader

FIRST, SECOND, THIRD = "Which plane is this?", "Which modality is this image?", "Which body region is shown?"


def shown(reader: Reader) -> list[str]:
    """The questions that the queue shows, the next one first."""
    rows = reader.panel.waiting.rows
    assert [row.waiting for row in rows] == reader.controller.waiting
    assert reader.panel.waiting.isVisible() == bool(rows)
    return [row.waiting.question or row.waiting.title for row in rows]


def finishes(reader: Reader, count: int) -> None:
    """Wait until so many answers or images are there, one after the other, and nothing is left to do."""
    for number in range(1, count + 1):
        reader.until(lambda number=number: len(reader.conversation.entries) >= number)  # type: ignore[misc]  # mypy on defaults of lambdas
    reader.rests()


def row(reader: Reader, question: str) -> WaitingRow:
    return next(one for one in reader.panel.waiting.rows if one.waiting.question == question)


def test_requests_wait_their_turn_and_are_all_done_in_order(at_ct: Reader) -> None:
    at_ct.types(FIRST)
    composer = at_ct.panel.composer
    assert "waits for its turn" in composer.converters["ct-to-mr"].toolTip()
    at_ct.types(SECOND)
    assert composer.question.toPlainText() == ""
    composer.converters["ct-to-mr"].click()
    assert shown(at_ct) == [SECOND, "Convert to MR"]
    assert at_ct.panel.waiting.title.text() == "Waiting (2)"
    assert "place 2 of 2" in at_ct.panel.waiting.rows[1].accessibleName()
    finishes(at_ct, 3)
    assert shown(at_ct) == []
    titles = [entry.question for entry in at_ct.conversation.entries]
    assert titles[:2] == [FIRST, SECOND]
    assert at_ct.conversation.entries[2].kind == "image"


def test_the_order_can_be_changed_and_requests_taken_out(at_ct: Reader) -> None:
    for question in (FIRST, SECOND, THIRD):
        at_ct.types(question)
    at_ct.panel.composer.converters["ct-to-mr"].click()
    assert shown(at_ct) == [SECOND, THIRD, "Convert to MR"]
    assert not row(at_ct, SECOND).earlier.isEnabled()
    assert not at_ct.panel.waiting.rows[-1].later.isEnabled()
    row(at_ct, THIRD).earlier.click()
    assert shown(at_ct) == [THIRD, SECOND, "Convert to MR"]
    row(at_ct, THIRD).later.click()
    row(at_ct, THIRD).later.click()
    assert shown(at_ct) == [SECOND, "Convert to MR", THIRD]
    row(at_ct, SECOND).remove.click()
    assert shown(at_ct) == ["Convert to MR", THIRD]
    at_ct.panel.waiting.rows[0].remove.click()
    finishes(at_ct, 2)
    assert [entry.question for entry in at_ct.conversation.entries] == [FIRST, THIRD]


def test_the_focus_stays_with_the_request_that_is_moved(at_ct: Reader) -> None:
    for question in (FIRST, SECOND, THIRD):
        at_ct.types(question)
    at_ct.window.activateWindow()
    row(at_ct, THIRD).earlier.setFocus()
    at_ct.until(lambda: row(at_ct, THIRD).earlier.hasFocus())
    row(at_ct, THIRD).earlier.click()
    assert row(at_ct, THIRD).remove.hasFocus()  # it cannot go earlier any more


def test_a_stop_ends_what_runs_and_the_next_one_begins(at_ct: Reader) -> None:
    at_ct.window.trigger("healthgpt.ct-to-mr-series")
    at_ct.begins("reading")
    at_ct.types(FIRST)
    series, [question] = at_ct.controller.running, at_ct.controller.waiting
    at_ct.begins("drawing")
    at_ct.controller.stop()
    at_ct.until(lambda: at_ct.controller.running is not series)
    assert at_ct.controller.running in (question, None)
    at_ct.rests()
    assert [entry.question for entry in at_ct.conversation.entries if entry.kind == "answer"] == [FIRST]


def test_the_same_twice_is_done_once_and_told(at_ct: Reader) -> None:
    at_ct.types(FIRST)
    at_ct.types(FIRST)
    assert "already" in at_ct.notice
    at_ct.types(SECOND)
    at_ct.types(SECOND)
    assert shown(at_ct) == [SECOND]
    finishes(at_ct, 2)
    assert len(at_ct.conversation.entries) == 2


def test_what_waits_for_a_study_that_is_closed_is_not_done(at_ct: Reader, shared: Path) -> None:
    at_ct.window.trigger("healthgpt.ct-to-mr-series")
    at_ct.types(FIRST)
    at_ct.window.trigger("file.close-study")
    assert shown(at_ct) == []
    at_ct.opens(shared / "data" / "mr-t1-head")
    at_ct.rests()
    assert at_ct.cards == []


def test_choosing_another_model_waits_for_the_queue(at_ct: Reader) -> None:
    at_ct.types(FIRST)
    at_ct.types(SECOND)
    at_ct.until(lambda: bool(at_ct.conversation.entries))
    assert at_ct.panel.model.models.isEnabled() == (at_ct.controller.running is None)
    finishes(at_ct, 2)
    assert at_ct.panel.model.models.isEnabled()


def test_a_model_is_unloaded_when_asked_and_loads_again_with_the_next_request(at_ct: Reader) -> None:
    row = at_ct.panel.model
    assert not row.unload.isVisible()
    at_ct.types(FIRST)
    finishes(at_ct, 1)
    assert row.words.text().startswith("Loaded on the CPU in float32, ")
    row.unload.click()
    assert at_ct.controller.info is None
    assert not row.unload.isVisible()
    assert row.words.text() == "Loads with the first question"
    at_ct.types(SECOND)
    finishes(at_ct, 2)
    assert at_ct.controller.info is not None
