"""Takes the pictures of the user guide from the demo study; run by hand after the window has changed its look.

    .venv/bin/pytest tests/docs/take_pictures.py

It is not collected with the tests, because it writes into ``docs/images``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import healthgpt_resources
from tests.journeys.reader import reading

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"


def take(widget: QWidget, name: str) -> None:
    """Save what a widget shows."""
    assert widget.grab().save(str(IMAGES / f"{name}.png"))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    study = tmp_path / "demo"
    shutil.copytree(healthgpt_resources.path("demo"), study)
    with reading(qtbot) as reader:
        window = reader.window
        take(window, "welcome")
        window.first_use.accept_button.click()
        reader.opens(study)
        qtbot.wait(1000)  # the thumbnails
        take(window, "study")
        menu = window.menus.slice_menu()
        menu.popup(QPoint(0, 0))
        take(menu, "slice-menu")
        menu.close()
        reader.asks("Which plane is this?")
        reader.asks("Which part of the body is shown?")
        take(reader.panel, "ask")
        reader.converts("ct-to-mr")
        qtbot.wait(500)
        take(window, "beside")
        reader.presses("entropy")
        qtbot.wait(200)
        take(window, "entropy")
        reader.presses("beside")
        reader.panel.model.more.click()
        page = reader.plugin._page
        assert page is not None
        reader.until(lambda: page.list.count() > 0 and not page.status.text())
        page.list.setCurrentRow(1)
        take(page, "models")
        page.close()
        reader.presses("over")
        reader.saves()
        window.bottom.notices.clear()
        qtbot.wait(1000)
        take(window, "over-and-saved")
