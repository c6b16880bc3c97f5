"""Takes the pictures of ``docs/look-and-access.md`` from the demo study; run by hand after the window has changed its look.

    .venv/bin/pytest tests/docs/take_look_pictures.py

It is not collected with the tests, because it writes into ``docs/images``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.ui.theme_colours import THEMES
from tests.docs.take_pictures import IMAGES, take
from tests.journeys.reader import Reader, reading

_GAP = 8  # pixels between pictures


def dressed(reader: Reader) -> None:
    """Wait until the buttons of the toolbar, which are made anew, are seen."""
    toolbar = reader.window.toolbar
    reader.qtbot.wait(200)
    reader.until(lambda: all(button.isVisible() for button in list(toolbar.buttons.values())[:12]))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    study = Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "demo"))
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(study)
        window.resize(960, 640)
        qtbot.wait(1000)  # the thumbnails
        pictures = []
        for theme in THEMES:
            window.choose_theme(theme.name)
            dressed(reader)
            pictures.append(window.grab().toImage())
        both = QImage(960, len(pictures) * (640 + _GAP), QImage.Format.Format_RGB32)
        both.fill("#808080")
        painter = QPainter(both)
        for number, picture in enumerate(pictures):
            painter.drawImage(0, number * (640 + _GAP), picture)
        painter.end()
        assert both.save(str(IMAGES / "look-themes.png"))
        window.choose_theme("dark")
        window.resize(1920, 1200)
        qtbot.wait(200)
        window.choose_size(200)
        dressed(reader)
        take(window, "look-200")
        window.desk.show_preferences("look")
        preferences = window.desk.preferences
        assert preferences is not None
        window.choose_size(100)
        preferences.resize(760, 420)
        qtbot.wait(300)
        take(preferences, "look-preferences")
