"""A window in which every panel shows something, and every window that its actions open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_plugin.panel.conversation import Entry
from healthgpt_viewer.network.servers import DicomServer, Here, Sender, WebServer
from healthgpt_viewer.ui.viewport.state import Overlay
from tests.docs.take_measuring_pictures import draw
from tests.docs.take_object_pictures import add_objects, row, shows
from tests.journeys.reader import Reader, reading

_ANSWER = "The head, at the height of the lateral ventricles. " * 3
_NOTICE = "The model saw 0 to 80 HU, the window it was trained with."
_WARNING = "The image is near its input: little was changed."
_ENDS = "…"  # of the title of an action that opens a window


@contextmanager
def furnished(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """The demo study with objects, a measurement, an answer and a conversion; dialogs of the system are cancelled."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    study = Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "demo"))
    add_objects(study)
    (study / "not-an-image.dcm").write_bytes(b"\0" * 128 + b"DICM")
    with reading(qtbot) as reader:
        reader.opens(study)
        shows(reader, "segmentation")
        measures(reader)
        talks(reader)
        servers = [DicomServer("1", "Hospital archive", "pacs.example", 104, "PACS")]
        reader.window.network.set_servers(
            [*servers, WebServer("2", "Research", "https://research.example/dicom-web")]
        )
        reader.window.network.here = Here(senders=(Sender("CT_SCANNER", "10.1.20.7"),))
        yield reader


def measures(reader: Reader) -> None:
    """Draw a length and an ellipse on the slice that is shown."""
    viewport = reader.window.stage.active
    draw(reader, viewport, "length", (150, 130), (200, 140), (300, 150))
    draw(reader, viewport, "ellipse", (250, 230), (330, 300))
    reader.window.trigger("tools.window")
    reader.settles()


def talks(reader: Reader) -> None:
    """Cards of an answer and of a generated image, which lies over the slice: without the time that a model takes."""
    current = reader.current
    assert current.image is not None
    conversation = reader.conversation
    facts = ("CT, axial, slice 13 of 24", "bundled", "10:15")
    conversation.add(
        Entry(
            "1", "answer", current.ref, *facts, "Which part of the body is shown?", _ANSWER, probability=0.87
        )
    )
    conversation.add(
        Entry(
            "2",
            "image",
            current.ref,
            *facts,
            "Synthetic MR from CT",
            notices=(_NOTICE,),
            warnings=(_WARNING,),
        )
    )
    reader.panel.show_conversation(conversation, 2)
    grey = current.image.stored.astype(np.uint8)
    reader.window.services.set_overlay(
        Overlay(grey, current.image.grid, current.ref, "Synthetic MR from CT, model bundled"), None
    )
    reader.panel.overlay.show_overlay(reader.window.stage.overlay())
    reader.settles()


def windows(reader: Reader) -> Iterator[tuple[str, QWidget]]:
    """The main window, then each window that an action opens, one after the other, with each of its pages."""
    yield "main", reader.window
    reader.window.panels.toggle_measurements()
    if not reader.window.panels.measurements_shown:
        reader.window.panels.toggle_measurements()
    reader.settles()
    yield "measurements", reader.window
    for action_id in [action.id for action in reader.window.registry if action.title.endswith(_ENDS)]:
        before = _open()
        reader.window.trigger(action_id)
        reader.settles()
        for window in [one for one in _open() if one not in before]:
            yield from _pages(action_id, window, reader)
            window.close()
        reader.settles()
    reader.window.show_entry(row(reader.window, "report"))
    report = reader.window.desk.report
    assert report is not None
    yield "report", report
    report.close()
    reader.window.close()  # something is not saved
    for box in [one for one in _open() if one is not reader.window]:
        yield "unsaved", box
        box.close()
    menu = reader.window.menus.slice_menu()
    menu.popup(QPoint(0, 0))
    yield "slice menu", menu
    menu.close()


def _open() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, QMenu)]


def _pages(name: str, window: QWidget, reader: Reader) -> Iterator[tuple[str, QWidget]]:
    """A window once for each of its pages."""
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
    lists = window.findChildren(QWidget, "pages")
    if bars:
        for index in range(bars[0].count()):
            bars[0].setCurrentIndex(index)
            reader.settles()
            yield f"{name} {bars[0].tabText(index)}", window
    elif lists:
        for index in range(lists[0].count()):  # type: ignore[attr-defined]  # a QListWidget
            lists[0].setCurrentRow(index)  # type: ignore[attr-defined]  # as above
            reader.settles()
            yield f"{name} {lists[0].item(index).text()}", window  # type: ignore[attr-defined]  # as above
    else:
        yield name, window
