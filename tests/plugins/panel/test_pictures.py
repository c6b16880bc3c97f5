"""Generated images on the screen: beside, over, blink, swipe, and the mark on all of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDockWidget, QLabel, QScrollArea

from healthgpt_inference.quality import notices
from healthgpt_plugin.panel.cards import Card
from healthgpt_viewer.imaging.results.model import ImageResult
from tests.journeys.reader import Reader

_AI = QColor("#d69bff")


def marked(picture: QImage) -> bool:
    """Whether a picture carries the mark: many pixels in the colour that nothing else has."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)
    wanted = (_AI.blue(), _AI.green(), _AI.red())
    return int((np.abs(pixels[..., :3].astype(int) - wanted).max(axis=2) < 12).sum()) > 150


def test_a_conversion_shows_its_progress_and_opens_beside_linked(at_ct: Reader) -> None:
    previews: list[int] = []
    at_ct.controller.progressed.connect(lambda running: previews.append(running.preview is not None))
    source = at_ct.current
    at_ct.panel.composer.converters["ct-to-mr"].click()
    at_ct.begins("drawing")
    job = at_ct.window.bottom.work.job
    assert job is not None
    at_ct.until(lambda: job.total == 256 and "drawing" in job.text)
    assert at_ct.panel.running.picture.isVisible()
    at_ct.rests()
    assert any(previews)
    [entry] = at_ct.conversation.entries
    assert isinstance(entry.result, ImageResult)
    assert entry.result.window == (0, 80)
    assert any("0 to 80 HU, the window it was trained with" in notice for notice in entry.notices)
    left, right = at_ct.viewports
    assert left.state.slice is source.slice
    assert right.state.series is not None
    assert right.state.series.ai_task == "CT2MR"
    assert left.link_note == right.link_note == "linked by position"
    at_ct.window.stage.change("Zoom", zoom=5.0)
    assert right.state.zoom == 5.0
    at_ct.scrolls()
    assert right.link_note == "linked by position, 5.0 mm off"
    assert at_ct.current.series is source.series
    assert not marked(left.picture())
    assert marked(right.picture())


def test_no_card_is_wider_than_the_panel(at_ct: Reader) -> None:
    at_ct.asks()
    at_ct.converts("ct-to-mr")
    [dock] = [one for one in at_ct.window.findChildren(QDockWidget) if one.isAncestorOf(at_ct.panel)]
    lines = []
    for width in (460, 1):
        at_ct.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        at_ct.settles()
        [room] = [
            area.viewport()
            for area in dock.findChildren(QScrollArea)
            if area.accessibleName() == "Conversation"
        ]
        for card in at_ct.cards:
            assert card.width() <= room.width() <= at_ct.panel.width()
            for part in (*card.buttons.values(), *card.findChildren(QLabel)):
                place = QRect(part.mapTo(card, QPoint(0, 0)), part.size())
                assert card.rect().contains(place), (at_ct.panel.width(), part)
        lines.append(len({button.y() for button in at_ct.cards[-1].buttons.values()}))
    assert lines == [1, 2], "one line where there is room, two in the narrowest panel"


def test_the_panel_never_takes_a_generated_slice_for_an_acquired_one(at_ct: Reader) -> None:
    at_ct.converts("ct-to-mr")
    at_ct.window.trigger("image.next")  # to the viewport beside
    at_ct.settles()
    assert at_ct.panel.slice.place.text() == "Synthetic MR from CT, axial, slice 1 of 1"
    assert at_ct.panel.slice.place.property("rank") == "ai"
    assert at_ct.panel.slice.details.text().startswith("AI, not acquired")
    why = at_ct.panel.composer.converters["ct-to-mr"].toolTip()
    assert why == "This image was generated: only acquired images can be converted."


def test_an_image_over_its_slice_blends_swipes_and_blinks(at_ct: Reader) -> None:
    acquired = at_ct.viewports[0].picture()
    assert (
        at_ct.window.registry.reason("healthgpt.over", at_ct.window)
        == "No image has been generated from this slice."
    )
    at_ct.converts("ct-to-mr")
    at_ct.window.trigger("view.layout-1x1")
    at_ct.presses("over")
    viewport, bar = at_ct.window.stage.active, at_ct.panel.overlay
    assert bar.isVisible()
    assert bar.buttons["blend"].isChecked()
    pictures = {"blend": viewport.picture()}
    bar.amount.setValue(100)
    pictures["opaque"] = viewport.picture()
    for mode in ("swipe", "blink"):
        bar.buttons[mode].click()
        overlay = viewport.state.shown_overlay()
        assert overlay is not None
        assert overlay.mode == mode
        pictures[mode] = viewport.picture()
    assert not bar.amount.isEnabled()
    for name, picture in pictures.items():
        assert marked(picture), name
        assert picture != acquired
    assert len({bytes(picture.constBits()) for picture in (acquired, *list(pictures.values())[:3])}) == 4
    bar.remove.click()
    assert not bar.isVisible()
    assert not marked(viewport.picture())
    at_ct.window.trigger("edit.undo")
    assert viewport.state.shown_overlay() is not None
    assert bar.isVisible()
    at_ct.window.trigger("edit.redo")
    assert viewport.state.overlay is None


def test_keys_lay_over_and_blink(at_ct: Reader) -> None:
    at_ct.converts("ct-to-mr")
    stage = at_ct.window.stage
    for key, mode in (("over", "blend"), ("blink", "blink"), ("blink", "blend")):
        at_ct.window.trigger(f"healthgpt.{key}")
        overlay = stage.overlay()
        assert overlay is not None
        assert overlay.mode == mode
        assert overlay.label == "Synthetic MR from CT, model bundled"
    at_ct.window.trigger("healthgpt.over")
    assert stage.overlay() is None
    at_ct.window.trigger("healthgpt.blink")
    overlay = stage.overlay()
    assert overlay is not None
    assert overlay.mode == "blink"


def test_what_lies_over_follows_the_slices(at_ct: Reader) -> None:
    at_ct.window.trigger("image.first-slice")
    at_ct.sees_an_image()
    at_ct.converts("ct-to-mr")
    at_ct.window.trigger("view.layout-1x1")
    at_ct.scrolls()
    at_ct.converts("ct-to-mr")
    at_ct.window.trigger("view.layout-1x1")
    at_ct.presses("over", card=1)
    at_ct.panel.overlay.amount.setValue(35)
    viewport = at_ct.window.stage.active
    at_ct.scrolls("image.previous-slice")
    overlay = viewport.state.shown_overlay()
    assert overlay is not None
    assert (overlay.source, overlay.opacity) == (at_ct.current.ref, 0.35)
    at_ct.window.trigger("image.last-slice")
    at_ct.sees_an_image()
    assert viewport.state.shown_overlay() is None
    assert not marked(viewport.picture())


def test_who_has_gone_to_another_series_is_not_disturbed(at_ct: Reader) -> None:
    at_ct.panel.composer.converters["ct-to-mr"].click()
    at_ct.begins("drawing")
    at_ct.window.trigger("image.next")  # the MR
    at_ct.sees_an_image()
    before = at_ct.current.ref
    at_ct.rests()
    assert at_ct.current.ref == before
    assert at_ct.window.stage.shown_count == 1
    assert "is ready" in at_ct.notice
    at_ct.presses("beside")
    assert at_ct.window.stage.shown_count == 2
    assert at_ct.current.series.modality == "CT"


def test_a_rectangle_is_converted_alone(at_mr: Reader) -> None:
    at_mr.panel.composer.region.click()
    middle = at_mr.window.stage.active.rect().center()
    at_mr.drags(middle - middle / 3, middle + middle / 3)
    region = at_mr.current.region
    at_mr.converts("mr-to-ct")
    made = at_mr.conversation.entries[0].result
    assert isinstance(made, ImageResult)
    assert made.region == region
    assert at_mr.controller.info is not None
    assert made.hu_range == at_mr.controller.info.uses["mr-to-ct"].hu_range_for()
    right = at_mr.viewports[1]
    assert right.image is not None
    assert right.image.units == "AI value"


def test_a_whole_series_has_one_card_and_stops_between_slices(at_ct: Reader) -> None:
    at_ct.window.trigger("healthgpt.ct-to-mr-series")
    running = at_ct.controller.running
    assert running is not None
    assert running.total == 24
    at_ct.until(lambda: len(at_ct.conversation.entries) == 2)
    at_ct.controller.stop()
    at_ct.rests()
    count = len(at_ct.conversation.entries)
    assert 2 <= count < 24
    [card] = at_ct.cards
    assert len(card.entries) == count
    assert {
        entry.result.instance_number for entry in card.entries if isinstance(entry.result, ImageResult)
    } == set(range(1, count + 1))
    at_ct.presses("beside")
    stack = at_ct.viewports[1].state.stack
    assert stack is not None
    assert len(stack.slices) == count


def test_an_image_that_is_nearly_its_input_is_told_where_it_is_seen(at_ct: Reader) -> None:
    at_ct.converts("ct-to-mr")
    source = at_ct.conversation.entries[0]
    assert isinstance(source.result, ImageResult)
    again = source.result.pixels.astype(np.float32) / np.float32(127.5) - 1
    told = notices("ct-to-mr", source.result.pixels, again)
    assert told
    card = Card([replace(source, warnings=told)], saved=False)
    labels = {label.text(): label.property("rank") for label in card.findChildren(QLabel)}
    assert labels[told[0]] == "warning"
    assert "nearly the input again" in told[0]
