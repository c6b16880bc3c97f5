"""An area that scrolls what is too high: it is never narrower than what it holds."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.low_area import LowArea


def test_a_row_that_is_shown_later_makes_it_wider(qtbot: QtBot) -> None:
    content, window = QWidget(), QWidget()
    column, row, wide = QVBoxLayout(content), QHBoxLayout(window), QPushButton("wide " * 20)
    column.addWidget(QPushButton("narrow"))
    column.addWidget(wide)
    wide.hide()
    area = LowArea(content)
    row.addWidget(area)
    qtbot.addWidget(window)
    window.resize(200, 200)
    window.show()
    assert content.width() <= area.viewport().width()
    wide.show()
    qtbot.waitUntil(lambda: wide.width() >= wide.minimumSizeHint().width(), timeout=5000)
    qtbot.waitUntil(lambda: content.width() <= area.viewport().width(), timeout=5000)
    assert window.width() > 200
