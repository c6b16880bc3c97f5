"""What the panel says of a conversion: outside of the trained use, and where the model was undecided."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.results.codes import mark_of
from tests.journeys.reader import Reader, reading


def as_chest(phantom: Path) -> Path:
    """The CT of the phantom with another body part in its files."""
    for file in (phantom / "CT").iterdir():
        dataset = pydicom.dcmread(file)
        dataset.BodyPartExamined = "CHEST"
        dataset.save_as(file)
    return phantom


def test_a_use_outside_of_the_trained_one_is_insisted_on_and_marked(qtbot: QtBot, phantom: Path) -> None:
    with reading(qtbot) as reader:
        reader.opens(as_chest(phantom) / "CT")
        composer, confirm = reader.panel.composer, reader.panel.confirm
        assert not composer.converters["ct-to-mr"].isEnabled()
        assert composer.override.isVisible()
        assert "this is a chest CT" in composer.override.toolTip()
        composer.override.click()
        assert "this is a chest CT" in confirm.text.text()
        confirm.no.click()
        assert not composer.converters["ct-to-mr"].isEnabled()
        reader.window.trigger("healthgpt.override")
        confirm.yes.click()
        reader.rests()
        [entry] = reader.conversation.entries
        assert entry.outside
        assert entry.warnings[0].startswith("Outside trained use: The model 'bundled' was trained")
        assert reader.viewports[1].state.mark == mark_of(outside=True)
        assert composer.converters["ct-to-mr"].isEnabled()  # for this series, until the window closes
        assert not composer.override.isVisible()
        reader.presses("over")
        assert reader.window.stage.active.state.mark == mark_of(outside=True)
        reader.saves()
    with reading(qtbot) as again:
        again.opens(phantom)
        again.until(lambda: len(again.cards) == 1)
        [entry] = again.conversation.entries
        assert entry.outside
        assert "this is a chest CT" in entry.warnings[0]
        assert any("image tokenizer by itself copies" in notice for notice in entry.notices)
        again.presses("beside")
        assert again.viewports[1].state.mark == mark_of(outside=True)


def test_a_trained_use_has_the_plain_mark_and_nothing_to_insist_on(at_ct: Reader) -> None:
    assert not at_ct.panel.composer.override.isVisible()
    at_ct.converts("ct-to-mr")
    assert at_ct.viewports[1].state.mark == mark_of(outside=False)
    assert at_ct.viewports[0].state.mark == ""


def test_the_map_of_token_entropy_lies_over_the_generated_image(at_ct: Reader) -> None:
    source = at_ct.current.ref
    at_ct.converts("ct-to-mr")
    [entry] = at_ct.conversation.entries
    assert entry.entropy is not None
    assert entry.entropy.shape == (16, 16)
    at_ct.presses("entropy")
    assert at_ct.current.series.ai_task == "CT2MR"
    overlay = at_ct.window.stage.overlay()
    assert overlay is not None
    assert overlay.source == at_ct.current.ref != source
    assert entry.image is not None
    assert overlay.pixels.shape == (*entry.image.stored.shape, 3)
    assert f"{entry.entropy.max():.1f} bits bright" in overlay.label
    # Each token colours its square: the most undecided one is light, the least one dark.
    edge = overlay.pixels.shape[0] // 16
    light = overlay.pixels.sum(axis=2).reshape(16, edge, 16, edge)
    assert (light == light[:, :1, :, :1]).all()
    squares = light[:, 0, :, 0]
    assert squares.argmax() == entry.entropy.argmax()
    assert squares.ravel()[entry.entropy.argmin()] == squares.min()  # several may be as sure
    assert at_ct.panel.overlay.isVisible()
    shown = at_ct.window.stage.active.picture()
    at_ct.window.trigger("healthgpt.remove-overlay")
    assert at_ct.window.stage.overlay() is None
    assert shown != at_ct.window.stage.active.picture()
    at_ct.window.trigger("edit.undo")
    assert at_ct.window.stage.overlay() is overlay


def test_the_map_survives_a_crash(qtbot: QtBot, phantom: Path) -> None:
    with reading(qtbot) as before:
        before.opens(phantom)
        before.converts("ct-to-mr")
        lost = before.conversation.entries[0].entropy
    with reading(qtbot) as after:
        after.opens(phantom)
        after.until(lambda: len(after.cards) == 1)
        kept = after.conversation.entries[0].entropy
        assert kept is not None
        assert lost is not None
        assert np.abs(kept - lost).max() < 0.001
