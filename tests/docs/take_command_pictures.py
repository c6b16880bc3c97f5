"""Takes the pictures of the page about commands, keys and preferences; run by hand.

.venv/bin/pytest tests/docs/take_command_pictures.py
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.ui.preferences.keys_page import KeysPart
from tests.docs.take_pictures import take
from tests.journeys.reader import reading


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot) -> None:
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(healthgpt_resources.path("demo") / "CT")
        reader.qtbot.wait(300)
        window.trigger("help.palette")
        palette = window.desk.palette
        assert palette is not None
        QTest.keyClicks(palette.line, "win")
        take(window, "palette")
        palette.leave()
        window.trigger("edit.preferences")
        preferences = window.desk.preferences
        assert preferences is not None
        preferences.search.setText("mouse")
        preferences.show_page("mouse")
        reader.qtbot.wait(100)
        take(preferences, "preferences")
        preferences.show_page("keys")
        part = preferences.pages["keys"].rows[0].special
        assert isinstance(part, KeysPart)
        part.choose("image.invert")
        part.change.click()
        QTest.keyClick(part.recorder, Qt.Key.Key_F)
        reader.qtbot.wait(100)
        take(preferences, "keys")
        preferences.close()
