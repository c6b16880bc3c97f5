"""Takes the pictures of ``docs/measuring.md`` from the demo study; run by hand after the window has changed its look.

    .venv/bin/pytest tests/docs/take_measuring_pictures.py

It is not collected with the tests, because it writes into ``docs/images``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.imaging.measure import Kind
from healthgpt_viewer.ui.measuring.words import WordsLine
from healthgpt_viewer.ui.viewport.widget import Viewport
from tests.docs.take_pictures import take
from tests.journeys.reader import Reader, reading

Place = tuple[int, int]


def draw(reader: Reader, viewport: Viewport, kind: Kind, *places: Place) -> None:
    """Choose a tool and drag from place to place, in pixels of the viewport."""
    reader.window.stage.widget.activate(viewport)
    reader.window.trigger(f"measure.{kind}")
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(*places[0]))
    for place in places[1:]:
        QTest.mouseMove(viewport, QPoint(*place))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(*places[-1]))


def show_list(reader: Reader) -> None:
    """Bring the list to the front."""
    panels = reader.window.panels
    if panels.measurements_shown:
        panels.toggle_measurements()
    panels.toggle_measurements()
    reader.qtbot.wait(400)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    study = tmp_path / "demo"
    shutil.copytree(healthgpt_resources.path("demo"), study)
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(study)
        qtbot.wait(1000)  # the thumbnails
        slices = window.stage.active
        draw(reader, slices, "length", (215, 130), (300, 140), (445, 150))
        draw(reader, slices, "angle", (160, 330), (220, 440))
        QTest.mouseClick(slices, Qt.MouseButton.LeftButton, pos=QPoint(310, 470))
        draw(reader, slices, "rectangle", (200, 480), (270, 540))
        draw(reader, slices, "arrow", (560, 400), (400, 360))
        line = next(one for one in slices.findChildren(WordsLine) if one.isVisible())
        QTest.keyClicks(line, "ventricle")
        QTest.keyClick(line, Qt.Key.Key_Return)
        draw(reader, slices, "ellipse", (390, 230), (460, 300))
        window.trigger("tools.window")
        window.bottom.notices.clear()
        show_list(reader)
        take(window, "measuring")
        reader.converts("ct-to-mr")
        qtbot.wait(800)
        window.bottom.notices.clear()
        take(window, "measuring-ai")
        window.measuring.measurements.select("")
        window.trigger("measure.delete-all")
        window.stage.widget.activate(reader.viewports[0])
        window.trigger("view.layout-1x1")
        window.trigger("view.reformat")
        reader.until(lambda: window.reformats.active)
        qtbot.wait(1500)
        draw(reader, reader.viewports[1], "length", (100, 110), (170, 115), (235, 120))
        draw(reader, reader.viewports[2], "ellipse", (90, 95), (160, 150))
        window.trigger("tools.window")
        show_list(reader)
        take(window, "measuring-planes")
