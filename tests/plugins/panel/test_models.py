"""Choosing model and device, and what is wrong with them told where it is seen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from healthgpt_inference.manifest import BUNDLED, resolve_model
from tests.journeys.reader import Reader, reading


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A copy of the bundled model under another name."""
    return Path(shutil.copytree(resolve_model(BUNDLED), tmp_path / "copy-of-the-model"))


def chooses(reader: Reader, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a folder in the chooser of models."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    models = reader.panel.model.models
    models.activated.emit(models.findData(""))
    reader.settles()


def test_another_folder_is_chosen_answers_and_is_remembered(
    qtbot: QtBot, phantom: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(qtbot) as first:
        first.opens(phantom)
        chooses(first, model, monkeypatch)
        first.asks()
        assert len(first.conversation.entries) == 1
        assert first.controller.info is not None
        assert first.controller.info.root == model
    with reading(qtbot) as second:
        assert second.controller.model == str(model)
        assert second.panel.model.models.currentText() == model.name


def test_what_a_model_has_to_say_of_its_loading_is_told_below_it(
    at_ct: Reader, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As that it was loaded in fewer bits because memory was short; here, that its manifest has a key too many."""
    manifest = model / "model.toml"
    manifest.write_text(f'colour = "blue"\n{manifest.read_text("utf-8")}', "utf-8")
    chooses(at_ct, model, monkeypatch)
    notices = at_ct.panel.model.notices
    assert notices.isHidden()
    at_ct.asks()
    assert notices.isVisible()
    assert notices.text() == "colour in model.toml is not known and was left out."
    at_ct.panel.model.unload.click()
    at_ct.settles()
    assert notices.isHidden()


@pytest.mark.parametrize("lost", ["gen_hlora.safetensors", "vqgan/model.safetensors", "model.toml"])
def test_a_model_with_a_file_missing_is_told_at_once_and_offers_nothing(
    at_ct: Reader, model: Path, lost: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (model / lost).unlink()
    chooses(at_ct, model, monkeypatch)
    words = at_ct.panel.model.words
    assert words.property("rank") == "error"
    assert lost.rpartition("/")[2] in words.text()
    composer = at_ct.panel.composer
    assert composer.converters["ct-to-mr"].toolTip() == words.text()
    assert not any(button.isEnabled() for button in (*composer.suggestions, *composer.converters.values()))
    models = at_ct.panel.model.models
    models.activated.emit(models.findData(BUNDLED))
    at_ct.asks()
    assert words.property("rank") == "muted"
    assert len(at_ct.conversation.entries) == 1


def test_a_damaged_file_of_weights_is_told_when_it_is_read(
    at_ct: Reader, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (model / "com_hlora.safetensors").write_bytes(b"\x08" + bytes(40))
    chooses(at_ct, model, monkeypatch)
    at_ct.types("Which plane is this?")
    at_ct.rests()
    assert at_ct.conversation.entries == []
    assert "com_hlora.safetensors" in at_ct.notice


def test_a_model_larger_than_the_memory_is_told_and_another_one_still_answers(
    at_ct: Reader, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = json.loads((model / "base" / "config.json").read_text(encoding="utf-8"))
    config |= {
        "hidden_size": 1 << 21,
        "intermediate_size": 1 << 21,
        "num_attention_heads": 1,
        "num_key_value_heads": 1,
    }
    (model / "base" / "config.json").write_text(json.dumps(config), encoding="utf-8")
    chooses(at_ct, model, monkeypatch)
    at_ct.asks()
    assert at_ct.conversation.entries == []
    assert "not enough memory" in at_ct.notice
    models = at_ct.panel.model.models
    models.activated.emit(models.findData(BUNDLED))
    at_ct.asks()
    assert len(at_ct.conversation.entries) == 1


def test_the_device_is_chosen_and_one_that_is_not_there_is_told(at_ct: Reader) -> None:
    devices = at_ct.panel.model.devices
    devices.activated.emit(devices.findData("cpu"))
    at_ct.asks()
    assert at_ct.panel.model.words.text().startswith("Loaded on the CPU in float32, ")
    devices.activated.emit(devices.findData("mps"))
    assert at_ct.panel.model.words.text() == "Loads with the first question"
    at_ct.asks()
    if at_ct.controller.info is None:  # not on a computer that has one
        assert "'mps' is not there" in at_ct.notice
    devices.activated.emit(devices.findData("auto"))
    at_ct.asks()
    assert at_ct.controller.info is not None
