"""Asking in the panel: the answer streams, Stop works at every stage, and what cannot be done carries its reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from healthgpt_inference.requests import Progress
from healthgpt_plugin.panel.running import Running
from healthgpt_viewer.imaging.results.model import Turn
from tests.journeys.reader import Reader


def test_an_answer_streams_into_a_card(at_ct: Reader) -> None:
    seen: list[Progress] = []
    at_ct.controller.progressed.connect(lambda running: seen.append(running.progress))
    at_ct.types("Which plane is this?")
    assert at_ct.panel.running.isVisible()
    assert at_ct.panel.running.title.text() == "Which plane is this?"
    assert at_ct.panel.composer.question.toPlainText() == ""
    at_ct.rests()
    parts = [progress.text for progress in seen if progress.stage == "writing"]
    assert parts
    [entry] = at_ct.conversation.entries
    assert entry.answer
    assert all(entry.answer.startswith(part) for part in parts)
    assert entry.ref == at_ct.current.ref
    assert entry.where == "CT, axial, slice 13 of 24"
    assert entry.probability is not None
    assert 0 < entry.probability <= 1
    assert not at_ct.panel.running.isVisible()
    assert len(at_ct.cards) == 1
    assert "million parameters" in at_ct.panel.model.words.toolTip()
    assert "the CPU" in at_ct.panel.model.words.text() or "GPU" in at_ct.panel.model.words.text()


def test_the_question_is_about_the_slice_as_it_is_displayed_and_its_rectangle(at_ct: Reader) -> None:
    at_ct.window.trigger("image.window-5")
    at_ct.window.trigger("image.invert")
    at_ct.panel.composer.region.click()
    middle = at_ct.window.stage.active.rect().center()
    at_ct.drags(middle - QPoint(60, 60), middle + QPoint(80, 40))
    region = at_ct.current.region
    assert region is not None
    assert at_ct.panel.composer.region.text() == "Whole slice"
    at_ct.asks()
    turn = at_ct.conversation.entries[0].result
    assert isinstance(turn, Turn)
    assert turn.region == region
    assert turn.settings["input_window"] == [-500, 1500]
    assert turn.settings["inverted"] is True
    assert "rectangle" in at_ct.conversation.entries[0].where
    at_ct.panel.composer.region.click()
    at_ct.settles()
    assert at_ct.current.region is None
    at_ct.window.trigger("edit.undo")
    assert at_ct.current.region == region


def test_stop_before_the_model_is_loaded_leaves_no_card_and_a_usable_engine(at_ct: Reader) -> None:
    at_ct.types("Which plane is this?")
    at_ct.panel.running.stop.click()
    at_ct.rests()
    assert at_ct.conversation.entries == []
    at_ct.asks()
    assert len(at_ct.conversation.entries) == 1


def test_stop_while_answering_keeps_the_answer_so_far_and_says_so(at_ct: Reader) -> None:
    at_ct.asks()
    whole = at_ct.conversation.entries[0].answer

    def stop(running: Running) -> None:
        if running.progress.stage == "writing":
            at_ct.controller.stop()

    connection = at_ct.controller.progressed.connect(stop)
    at_ct.asks()
    at_ct.controller.progressed.disconnect(connection)
    for entry in at_ct.conversation.entries[1:]:  # none where it was stopped before its first word
        assert whole.startswith(entry.answer)
        assert entry.answer == whole or "Stopped before its end." in entry.notices
    at_ct.asks()
    assert at_ct.conversation.entries[-1].answer == whole


def test_stop_while_drawing_leaves_nothing_half_made(at_ct: Reader) -> None:
    at_ct.panel.composer.converters["ct-to-mr"].click()
    at_ct.begins("drawing")
    assert at_ct.window.registry.reason("healthgpt.stop", at_ct.window) is None
    at_ct.window.trigger("tools.stop")  # Esc
    at_ct.rests()
    assert at_ct.conversation.entries == []
    assert at_ct.window.stage.shown_count == 1
    assert at_ct.window.registry.reason("healthgpt.stop", at_ct.window) == "HealthGPT is not at work."


def test_what_cannot_be_done_carries_its_reason(at_ct: Reader) -> None:
    composer = at_ct.panel.composer
    assert not composer.converters["mr-to-ct"].isEnabled()
    assert "needs an MR image" in composer.converters["mr-to-ct"].toolTip()
    items = {item.text(): item for item in at_ct.window.menus.slice_menu().actions() if item.text()}
    assert items["Convert to MR"].isEnabled()
    assert items["Reconstruct"].isEnabled()
    texts = [text for text in items if text.startswith("Super-resolve")]
    assert len(texts) == 2, "of a part, and of a series"
    assert all(items[text].isEnabled() for text in texts)
    refused = [text for text in items if text.startswith("Convert to CT")]
    assert refused
    assert not any(items[text].isEnabled() for text in refused)
    assert all("needs an MR image" in text for text in refused)


def test_without_a_slice_every_button_says_what_is_missing(reader: Reader) -> None:
    composer = reader.panel.composer
    for button in (
        composer.ask,
        composer.region,
        composer.save,
        *composer.converters.values(),
        *composer.suggestions,
    ):
        assert not button.isEnabled()
        assert button.toolTip()
    assert "no image" in composer.ask.toolTip()
    assert reader.panel.slice.place.text() == "No slice"


def test_suggestions_fit_the_modality(at_ct: Reader, shared: Path) -> None:
    composer = at_ct.panel.composer
    assert [button.text() for button in composer.suggestions] == ["Modality?", "Plane?", "Body region?"]
    at_ct.opens(shared / "data" / "ct-transfer-syntaxes" / "colour" / "us_ybr_full_jpeg.dcm")
    assert [button.text() for button in composer.suggestions] == ["Modality?", "Body region?"]
    assert not composer.suggestions[0].isEnabled()
    assert "was trained for questions about CT and MR, and this is US" in composer.suggestions[0].toolTip()


def test_a_suggestion_asks(at_ct: Reader) -> None:
    at_ct.panel.composer.suggestions[0].click()
    at_ct.rests()
    assert at_ct.conversation.entries[0].question == "Which modality is this image?"
    at_ct.presses("copy")
    entry = at_ct.conversation.entries[0]
    assert QGuiApplication.clipboard().text() == f"{entry.question}\n{entry.answer}"
    at_ct.scrolls()
    at_ct.presses("again")
    at_ct.rests()
    assert [e.question for e in at_ct.conversation.entries] == [entry.question] * 2
    assert at_ct.conversation.entries[1].ref == at_ct.current.ref
    at_ct.presses("go", card=0)
    assert at_ct.current.ref == entry.ref


@pytest.mark.parametrize("text", ["<b>Which</b> plane & <script>?", "& <img src=x>"])
def test_a_question_is_shown_as_the_text_that_it_is(at_ct: Reader, text: str) -> None:
    at_ct.asks(text)
    labels = [label.text() for label in at_ct.cards[0].findChildren(type(at_ct.panel.model.words))]
    assert text in labels
