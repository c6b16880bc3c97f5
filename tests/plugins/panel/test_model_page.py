"""The page of models and the chooser: what is known, what fits, and what is done with files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_inference.manifest import load_manifest, models_folder, resolve_model
from healthgpt_plugin.panel.model_page import ModelPage
from healthgpt_viewer.language import Speech, speak
from tests.journeys.reader import Reader, reading


@pytest.fixture
def page(reader: Reader) -> ModelPage:
    """The page, opened from the panel, once it has looked at everything."""
    reader.panel.model.more.click()
    page = reader.plugin._page
    assert page is not None
    reader.until(lambda: page.list.count() > 0 and page.status.text() == "")
    return page


def shown(page: ModelPage, title: str) -> str:
    return page.values[title].text()


def choose(page: ModelPage, name: str) -> None:
    names = [page.list.item(row).text().split("\n")[0] for row in range(page.list.count())]
    page.list.setCurrentRow(names.index(name))


def test_the_page_tells_of_the_model_that_is_used(reader: Reader, page: ModelPage) -> None:
    manifest = load_manifest(resolve_model("bundled"))
    reader.until(lambda: shown(page, "Hash").replace(" ", "") == manifest.weights_sha256())
    assert shown(page, "Model") == "bundled"
    assert shown(page, "Folder") == str(manifest.root)
    assert "Convert to MR" in shown(page, "Trained for")
    assert shown(page, "On this machine").startswith("fits this machine, best on ")
    assert page.buttons["use"].text() == "In use"
    assert not page.buttons["remove"].isEnabled()
    assert not page.buttons["download"].isVisible()


def test_what_is_told_of_models_is_in_the_language_of_the_reader(qtbot: QtBot) -> None:
    speak(Speech(lambda english, _note, _n: f"«{english}»"))
    try:
        with reading(qtbot) as reader:
            reader.panel.model.more.click()
            page = reader.plugin._page
            assert page is not None
            reader.until(lambda: page.list.count() > 0 and page.status.text() == "")
            lines = [page.list.item(row).text().split("\n", 1)[1] for row in range(page.list.count())]
            assert all("«fits " in line or "«too large" in line for line in lines), lines
            choose(page, "HealthGPT-M3")
            assert shown(page, "State") == "«not on this computer»"
            assert "«Reconstruct»" in shown(page, "Trained for")
            assert "«fits this machine" in shown(page, "On this machine")
            page.close()
    finally:
        speak(Speech())


def test_the_page_tells_of_a_released_model_that_is_not_here(page: ModelPage) -> None:
    choose(page, "HealthGPT-M3")
    assert shown(page, "State") == "not on this computer"
    assert shown(page, "Trained for") == "Ask, Reconstruct"
    assert "copy a picture and do nothing else" in shown(page, "About")
    assert "microsoft/Phi-3-mini-4k-instruct: MIT" in shown(page, "Licence")
    assert "int8" in shown(page, "On this machine")
    assert page.buttons["download"].isEnabled()
    assert not page.buttons["use"].isEnabled()
    assert not page.buttons["verify"].isEnabled()
    assert not page.values["Hash"].isVisible()


def test_a_model_comes_in_is_used_verified_and_removed(
    reader: Reader, page: ModelPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "second"
    shutil.copytree(healthgpt_resources.path("models", "bundled"), source)
    manifest = source / "model.toml"
    manifest.write_text(manifest.read_text().replace('name = "bundled"', 'name = "second"'))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(source))
    page.buttons["import"].click()
    reader.until(lambda: page.status.text() == "second is here." and shown(page, "Model") == "second")
    assert (models_folder() / "second" / "model.toml").exists()
    page.buttons["use"].click()
    assert reader.controller.model == str(models_folder() / "second")
    assert reader.panel.model.models.currentText() == "second"
    assert not page.buttons["remove"].isEnabled()  # it is in use
    page.buttons["verify"].click()
    reader.until(lambda: "every file is as its checksum says" in page.status.text())
    choose(page, "bundled")
    page.buttons["use"].click()
    choose(page, "second")
    asked: list[str] = []

    def agree(*arguments: object, **_: object) -> QMessageBox.StandardButton:
        asked.append(str(arguments[2]))
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", agree)
    page.buttons["remove"].click()
    reader.until(lambda: page.status.text() == "second is deleted.")
    assert "second" in asked[0]
    assert list(models_folder().iterdir()) == []


def test_a_download_without_a_network_is_told_on_the_page(
    reader: Reader, page: ModelPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    choose(page, "HealthGPT-Pro-4B")
    page.buttons["download"].click()
    reader.until(lambda: "cannot be reached" in page.status.text())
    assert page.status.property("rank") == "error"
    assert page.buttons["download"].isEnabled()
    assert not models_folder().exists()


def test_the_chooser_tells_the_same_when_it_is_opened(reader: Reader, qtbot: QtBot) -> None:
    chooser = reader.panel.model.models
    assert [chooser.itemText(row) for row in range(chooser.count())] == ["bundled", "Choose a folder …"]
    chooser.showPopup()
    reader.until(lambda: chooser.count() == 7)
    assert chooser.itemText(0) == "bundled"
    assert chooser.itemText(1).startswith("HealthGPT-M3: not on this computer, ")
    assert "trained for: Ask" in str(chooser.itemData(1, Qt.ItemDataRole.ToolTipRole))
    enabled = [
        bool(chooser.model().flags(chooser.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled)
        for row in range(7)
    ]
    assert enabled == [True, False, False, False, False, False, True]
    chooser.hidePopup()
