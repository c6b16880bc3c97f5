"""Every action of the window is walked: it can run, or says why not; every control can be heard and reached."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.ui.viewport.widget import Viewport
from tests.journeys.reader import Reader, reading

_CONTROLS = (
    QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView, Viewport, QScrollArea,
)  # fmt: skip


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """A reader at the CT of the phantom; dialogs of the system are left with Cancel."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    folder = Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "phantom"))
    with reading(qtbot) as one:
        one.opens(folder)
        yield one


def test_every_action_runs_or_says_why_not(reader: Reader) -> None:
    window = reader.window
    errors: list[str] = []
    window.jobs.message.connect(lambda text, level: errors.append(text) if level == "error" else None)
    last = ("file.close-study", "file.quit")
    walked = [action.id for action in window.registry if action.id not in last]
    assert len(walked) > 50
    for action_id in walked:
        if window.current() is None or window.current().series.modality != "CT":  # type: ignore[union-attr]  # not None here
            reader.window.services.select(window.library.studies[0].series[0].stacks[0].slices[12].ref, None)
        reader.sees_an_image()
        reason = window.registry.reason(action_id, window)
        assert reason is None or reason.endswith((".", ")")), f"{action_id}: {reason}"
        window.trigger(action_id)
        reader.settles()
        if window.windowState() & Qt.WindowState.WindowFullScreen:
            window.trigger(action_id)
        if reader.controller.running is not None:
            reader.controller.stop()
            reader.rests()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        assert window.bottom.notices.label.property("rank") != "error", f"{action_id}: {reader.notice}"
    assert errors == []
    window.trigger(last[0])
    assert window.current() is None
    with reader.qtbot.waitSignal(window.closed, timeout=60_000):
        window.trigger(last[1])


def test_every_action_has_a_reason_or_runs_on_an_empty_window(qtbot: QtBot) -> None:
    with reading(qtbot) as one:
        for action in one.window.registry:
            reason = one.window.registry.reason(action.id, one.window)
            assert reason is None or reason.endswith("."), f"{action.id}: {reason}"
            if "slice" in action.title.casefold():
                assert reason, action.id


def test_every_control_can_be_heard_and_told(reader: Reader) -> None:
    reader.asks()
    reader.converts("ct-to-mr")
    reader.presses("over")
    reader.window.trigger("tools.tags")
    reader.window.trigger("help.keys")
    silent = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for top in (reader.window, *reader.window.findChildren(QDialog))
        for widget in top.findChildren(QWidget)
        if isinstance(widget, _CONTROLS)
        and _is_ours(widget)
        and not (widget.accessibleName() or _words(widget))
    ]
    assert silent == []
    untold = [
        button.accessibleName()
        for button in reader.window.findChildren(QAbstractButton)
        if _is_ours(button) and not button.text() and not button.toolTip()
    ]
    assert untold == []


def test_the_tab_key_follows_the_eye(reader: Reader) -> None:
    """In the panel from top to bottom, in a row from left to right."""
    reader.asks()
    reader.panel.composer.question.setPlainText("Which plane is this?")
    reader.panel.model.models.setFocus()
    seen: list[QWidget] = []
    widget: QWidget | None = reader.panel.model.models
    for _ in range(300):
        widget = widget.nextInFocusChain() if widget is not None else None
        if widget is None or widget is reader.panel.model.models:
            break
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if takes and reader.panel.isAncestorOf(widget) and not isinstance(widget, QScrollArea):
            seen.append(widget)
    places = [widget.mapTo(reader.panel, QPoint(0, widget.height() // 2)) for widget in seen]
    assert len(seen) >= 10
    rows = [(round(place.y() / 14), place.x()) for place in places]
    assert rows == sorted(rows), [(type(w).__name__, w.accessibleName()) for w in seen]


def _is_ours(widget: QWidget) -> bool:
    """Whether a person meets a control, and it is not a part of another one that Qt made."""
    part_of_qt = widget.objectName().startswith("qt_") or isinstance(
        widget, (QHeaderView, QScrollBar, QTabBar)
    )
    within = widget.parentWidget()
    inner = isinstance(within, (QComboBox, QLineEdit)) or "QComboBoxPrivateContainer" in type(within).__name__
    popup = widget.window().windowType() == Qt.WindowType.Popup
    return not part_of_qt and not inner and not popup and widget.isVisible()


def _words(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QAbstractButton, QLineEdit)) else ""
    placeholder = widget.placeholderText() if isinstance(widget, (QLineEdit, QPlainTextEdit)) else ""
    return text or placeholder


def test_no_action_opens_a_box_that_holds_the_window_up(reader: Reader) -> None:
    for action_id in ("help.keys", "help.what-this-is-not", "tools.tags", "file.problems"):
        reader.window.trigger(action_id)
        assert QApplication.activeModalWidget() is None
