"""Takes the picture of the page about the engine; run by hand after the window has changed its look.

    .venv/bin/pytest tests/docs/take_engine_pictures.py

It is not collected with the tests, because it writes into ``docs/images``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from tests.docs.take_pictures import take
from tests.journeys.reader import reading


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    study = tmp_path / "demo"
    shutil.copytree(healthgpt_resources.path("demo"), study)
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(study)
        qtbot.wait(1000)  # the thumbnails
        reader.asks("Which plane is this?")
        reader.plugin.convert("ct-to-mr", whole=True)
        reader.begins("drawing")
        reader.types("Which part of the body is shown?")
        reader.plugin.convert("ct-to-mr")
        qtbot.wait(300)
        take(window, "queue")
        reader.controller.stop()
        reader.settles()
