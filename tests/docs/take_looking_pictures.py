"""Takes the pictures of the pages about reformats, comparing and windows; run by hand after the window has changed its look.

    .venv/bin/pytest tests/docs/take_looking_pictures.py

It is not collected with the tests, because it writes into ``docs/images``. All of it is the demo study.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.ui.viewport.crosshair import lines_of
from healthgpt_viewer.ui.viewport.widget import Viewport
from tests.docs.take_pictures import take
from tests.journeys.reader import Reader, reading


def rests(reader: Reader) -> None:
    """Wait until every viewport shows its pixels."""
    stage = reader.window.stage
    reader.until(lambda: not stage.crosshairs.busy and not any(v.is_waiting for v in stage.widget.shown))
    reader.until(lambda: not reader.window.jobs.running)
    reader.qtbot.wait(300)


def reformats(reader: Reader) -> list[Viewport]:
    reader.window.trigger("view.reformat")
    reader.until(lambda: reader.window.reformats.active)
    rests(reader)
    return reader.window.stage.crosshairs.views()


def show_both(reader: Reader) -> tuple[Viewport, Viewport]:
    """The CT and the MR of the demo study side by side."""
    reader.window.trigger("view.layout-1x2")
    left, right = reader.window.stage.widget.shown
    rows = {row.series.modality: row for row in reader.window.browser.rows if row.stack is not None}
    for viewport, modality in ((left, "CT"), (right, "MR")):
        reader.window.show_entry(rows[modality], viewport.viewport_id)
    rests(reader)
    reader.window.stage.widget.activate(left)
    return left, right


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    study = tmp_path / "demo"
    shutil.copytree(healthgpt_resources.path("demo"), study)
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        window.resize(1180, 740)  # small pictures: they are in the repository
        reader.opens(study)
        qtbot.wait(1000)  # the thumbnails
        _reformat_pictures(reader)
        _compare_pictures(reader)
        window.trigger("view.layout-1x1")
        window.trigger("image.colours-hot-iron")
        window.trigger("view.magnifier")
        viewport = window.stage.active
        QTest.mouseMove(viewport, QPoint(viewport.width() // 2 + 40, viewport.height() // 2))
        qtbot.wait(200)
        take(window, "windows")


def _reformat_pictures(reader: Reader) -> None:
    window = reader.window
    axial, *_ = reformats(reader)
    take(window, "reformat")
    assert axial.view is not None
    line = lines_of(axial.view)[0]
    reach = 0.8 * axial.width() / 2
    (x, y), (dx, dy) = line.centre, line.along
    start = QPoint(round(x + dx * reach), round(y + dy * reach))
    QTest.mousePress(axial, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(axial, QPoint(start.x() - 12, start.y() + 70))
    QTest.mouseRelease(axial, Qt.MouseButton.LeftButton, pos=QPoint(start.x() - 12, start.y() + 70))
    window.trigger("view.slab-mip")
    window.trigger("view.slab-thicker")
    window.trigger("view.slab-thicker")
    rests(reader)
    take(window, "slab")
    window.trigger("view.planes-upright")
    for _ in range(6):
        window.trigger("view.slab-thinner")
    rests(reader)
    rows = {row.series.modality: row for row in window.browser.rows if row.stack is not None}
    window.show_entry(rows["MR"], 3)
    rests(reader)
    window.trigger("view.reformat-both")
    reader.until(lambda: len(window.stage.crosshairs.views()) == 6)
    rests(reader)
    take(window, "reformat-both")
    window.trigger("view.reformat")
    rests(reader)


def _compare_pictures(reader: Reader) -> None:
    window = reader.window
    left, _ = show_both(reader)
    window.trigger("view.reference-lines")
    window.trigger("tools.crosshair")
    QTest.mouseClick(
        left, Qt.MouseButton.LeftButton, pos=QPoint(left.width() // 2 - 40, left.height() // 2 - 30)
    )
    rests(reader)
    take(window, "linked")
    window.trigger("view.reference-lines")
    window.trigger("tools.window")
    window.trigger("view.fuse")
    reader.until(lambda: left.has_second)
    window.fusions.change("Colours", colours="hot-iron", opacity=0.4)
    rests(reader)
    take(window, "fusion")
    window.trigger("view.take-off")
    window.trigger("view.register")
    reader.until(lambda: left.state.fusion is not None and left.has_second)
    rests(reader)
    take(window, "checkerboard")
    window.trigger("view.take-off")
