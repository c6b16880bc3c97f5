"""What is done on screens of other sizes and scales than the tests have: ``test_screens.py`` runs this on each."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.bottom import PlainLabel
from tests.journeys.every_view import furnished, windows
from tests.journeys.reader import Reader

_BARS = 40  # pixels of a screen that the system takes for itself
_SLACK = 2  # pixels
_ROUNDS = 5


def test_every_window_fits_the_screen_and_no_word_is_cut(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = QGuiApplication.primaryScreen().size() - QSize(0, _BARS)
    faults: list[str] = []
    with furnished(qtbot, tmp_path, monkeypatch) as reader:
        for percent in map(int, os.environ["PERCENTS"].split()):
            reader.window.resize(room)
            reader.window.choose_size(percent)
            _lay_out()
            faults += [f"{percent} %: {fault}" for fault in _faults(reader, room)]
    assert not faults, "\n".join(faults)


def _faults(reader: Reader, room: QSize) -> Iterator[str]:
    """The words that are cut, and the windows that are larger than the screen."""
    seen: set[str] = set()
    for name, window in windows(reader):
        _lay_out()
        seen.add(name)
        for fault in cut(window):
            yield f"{name}: {fault}"
        if not isinstance(window, (QMenu, QMessageBox)):
            least = window.minimumSizeHint().expandedTo(window.minimumSize()).expandedTo(window.size())
            if least.width() > room.width() or least.height() > room.height():
                yield f"{name} takes {least.width()} x {least.height()}"
    assert len(seen) > 18


def _lay_out() -> None:
    """Let layouts that were told of another size take it on, also those within each other."""
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def cut(window: QWidget) -> Iterator[str]:
    """The words in a window that have less room than they need, and no tooltip that holds them whole."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window or _is_behind(widget):
            continue
        needed = wanted(widget)
        if needed is None:
            continue
        text, size = needed
        wide, high = widget.width(), widget.height()
        if size.width() > wide + _SLACK or size.height() > high + _SLACK:
            yield (
                f"{type(widget).__name__} {text!r} of {type(widget.parentWidget()).__name__} has {wide} x {high}"
                f" and needs {size.width()} x {size.height()}"
            )


def _is_behind(widget: QWidget) -> bool:
    """Whether it is in a panel behind another, so that it may have no size yet."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QDockWidget):
        above = above.parentWidget()
    return above is not None and above.visibleRegion().isEmpty()


def wanted(widget: QWidget) -> tuple[str, QSize] | None:
    """What a widget says, and the room that takes; None where it says nothing or gives its words a tooltip."""
    widget.ensurePolished()
    lines = widget.fontMetrics()
    if isinstance(widget, PlainLabel) or (isinstance(widget, QLabel) and widget.toolTip()):
        return None  # ends in dots, and has the whole as its tooltip
    if isinstance(widget, QLabel):
        return _label(widget) if widget.text() else None
    if isinstance(widget, (QPushButton, QCheckBox, QToolButton)) and widget.text():
        if (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            return (widget.text(), QSize(1, 1)) if widget.icon().isNull() is False else _plain(widget)
        return widget.text(), QSize(_least(widget), lines.height())
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        over = lines.horizontalAdvance(widget.currentText()) - field.width()
        if over > 0 and not widget.toolTip():
            return widget.currentText(), QSize(widget.width() + over, lines.height())
        return widget.currentText(), QSize(1, lines.height())
    if isinstance(widget, QAbstractSpinBox):
        spin = QStyleOptionSpinBox()
        widget.initStyleOption(spin)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_SpinBox, spin, QStyle.SubControl.SC_SpinBoxEditField, widget
        )
        over = lines.horizontalAdvance(widget.text()) - field.width()
        return widget.text(), QSize(widget.width() + max(over, 0), lines.height())
    if isinstance(widget, QTabBar):
        high = max((widget.tabRect(i).height() for i in range(widget.count())), default=0)
        return "tabs", QSize(1, high)
    return None


def _plain(button: QAbstractButton) -> tuple[str, QSize]:
    return button.text(), QSize(_least(button), button.fontMetrics().height())


def _least(button: QAbstractButton) -> int:
    """The least width in which the words of a button are whole, with its edges."""
    return button.sizeHint().width() - _SLACK


def _label(label: QLabel) -> tuple[str, QSize]:
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        longest = max((label.fontMetrics().horizontalAdvance(w) for w in label.text().split()), default=0)
        plain = label.textFormat() == Qt.TextFormat.PlainText
        return label.text()[:40], QSize(longest if plain else 1, high)
    return label.text()[:40], label.sizeHint()


def test_images_stay_exact_on_a_screen_of_another_scale(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with furnished(qtbot, tmp_path, monkeypatch) as reader:
        viewport = reader.window.stage.active
        reader.window.trigger("healthgpt.remove-overlay")
        seen = [viewport.devicePixelRatioF()]
        for screen in QGuiApplication.screens()[1:]:
            reader.window.move(screen.geometry().topLeft())
            _lay_out()
            seen.append(viewport.devicePixelRatioF())
            picture = viewport.picture()
            assert picture.devicePixelRatio() == seen[-1]
            assert picture.width() == round(viewport.width() * seen[-1])
        assert seen == [1.0, 2.0]
