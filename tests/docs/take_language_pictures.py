"""Takes the picture of the page about languages; run by hand, where a font with Chinese characters is installed.

.venv/bin/pytest tests/docs/take_language_pictures.py
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.ui.language import Translations, lacks_font
from tests.docs.take_pictures import take
from tests.journeys.reader import reading


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert not lacks_font("zh_CN")
    translations = Translations(application, "zh_CN")
    translations.install()
    try:
        with reading(qtbot) as reader:
            window = reader.window
            window.first_use.accept_button.click()
            reader.opens(healthgpt_resources.path("demo") / "CT")
            window.trigger("image.window-2")
            reader.qtbot.wait(300)
            take(window, "languages")
    finally:
        translations.remove()
