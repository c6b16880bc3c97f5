"""Every word of the window passes the translations: in a language that puts marks around each, few are without marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.language import Speech, speak
from tests.journeys.reader import reading

_LEFT = 0.10  # the share of texts that may be without marks: newer ones than their translation
# What no language says otherwise: names, numbers with units, what the demo study says, keys and addresses.
_SAME = re.compile(
    r"bundled|HealthGPT( Viewer.*)?|HEALTHGPT|ANON|Anonymous|.*(PHANTOM|pacs\.example|\.json|/).*|CPU|DICOM|CT|MR"
    r"|((Ctrl|Shift|Alt|Meta)\+.*|Return|Esc|Home|End|Up|Down|PgUp|PgDown|Space|Del.*|Backspace|F\d+)"
    r"|English|Deutsch|Français|Español|NVIDIA GPU|\d.*|AI, not .*",
    re.DOTALL,
)


def _texts(root: QWidget) -> Iterator[str]:
    for widget in [root, *root.findChildren(QWidget)]:
        yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
        if isinstance(widget, (QAbstractButton, QLabel)):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        elif isinstance(widget, QTreeWidget):
            head = widget.headerItem()
            yield from (head.text(column) for column in range(widget.columnCount()) if head is not None)
        elif isinstance(widget, QMenu):
            for item in widget.actions():
                yield from (item.text(), item.toolTip())


def _unmarked(texts: set[str]) -> list[str]:
    worded = (text for text in texts if re.search("[A-Za-z]{2}", text))
    return sorted(text for text in worded if "«" not in text and not _SAME.fullmatch(text))


def test_all_words_of_the_window_can_be_translated(qtbot: QtBot) -> None:
    seen: set[str] = set()
    speak(Speech(lambda english, _note, _n: f"«{english}»"))
    try:
        with reading(qtbot) as reader:
            window = reader.window
            seen.update(_texts(window))
            window.first_use.accept_button.click()
            reader.opens(healthgpt_resources.path("demo") / "CT")
            for menu in window.findChildren(QMenu):
                menu.aboutToShow.emit()
            window.trigger("measure.length")
            seen.update(_texts(window))
            window.trigger("edit.preferences")
            preferences = window.desk.preferences
            assert preferences is not None
            for page in list(preferences.pages):
                preferences.show_page(page)
            seen.update(_texts(preferences))
            preferences.close()
            for action in ("studies.show", "file.export", "network.search", "help.keys", "hanging.manage"):
                if action in window.registry:
                    window.trigger(action)
                    for top in QApplication.topLevelWidgets():
                        if top.isVisible() and top is not window:
                            seen.update(_texts(top))
                            top.close()
    finally:
        speak(Speech())
    worded = [text for text in seen if re.search("[A-Za-z]{2}", text)]
    left = _unmarked(seen)
    assert len(worded) > 500
    assert len(left) <= _LEFT * len(worded), left


def test_all_that_is_told_of_questions_and_conversions_can_be_translated(qtbot: QtBot) -> None:
    """What is asked and answered, the mark of an AI image and its title stay as they are."""
    asked, answered = "Which plane is this?", "The plane is axial."
    kept = {asked, answered, f"{asked} {answered}", answered.split()[0], "Synthetic MR from CT"}
    kept |= {"AI-generated - not acquired - not for diagnosis"}
    speak(Speech(lambda english, _note, _n: f"«{english}»"))
    try:
        with reading(qtbot) as reader:
            reader.window.first_use.accept_button.click()
            reader.opens(healthgpt_resources.path("demo") / "CT")
            reader.asks(asked)
            reader.converts("ct-to-mr")
            reader.window.trigger("healthgpt.super-resolution")
            assert reader.conversation.entries[0].answer == answered
            assert set(_unmarked(set(_texts(reader.panel)))) - kept == set()
    finally:
        speak(Speech())


@pytest.mark.parametrize("text", ["Open folder …", "Save"])
def test_a_text_without_marks_is_found(text: str) -> None:
    assert _unmarked({text, "«Open»", "Ctrl+O", "bundled"}) == [text]
