"""The window in each of its languages: words, dates, numbers, Qt's own dialogs, and room for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from healthgpt_viewer.language import clock, day, moment, said, shown, tr
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui import language
from healthgpt_viewer.ui.language import LANGUAGES, Translations, date_format
from healthgpt_viewer.ui.menus import menu_title
from healthgpt_viewer.ui.preferences.window import PreferencesWindow
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
OTHERS = [code for code in LANGUAGES if code != "en"]
_NOON = datetime(2024, 3, 7, 13, 5)


@contextmanager
def speaking(code: str) -> Iterator[Translations]:
    """The application in a language, and in English again afterwards."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    translations = Translations(application, code)
    translations.install()
    try:
        yield translations
    finally:
        translations.remove()


@contextmanager
def opened(qtbot: QtBot, code: str) -> Iterator[MainWindow]:
    """A window without plugins in a language."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with speaking(code):
        theme = Theme(application)
        theme.apply()
        window = MainWindow(Settings(), theme, list)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        window.start([], demo=False)
        yield window
        assert window.shut_down(30) == []
        window.hide()
        window.deleteLater()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_its_words_and_qts(code: str) -> None:
    with speaking(code):
        assert tr("Open folder …") != "Open folder …"
        assert tr("{n} files", one="1 file", n=3) != "3 files"
        assert "3" in tr("{n} files", one="1 file", n=3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        assert cancel.text().replace("&", "") not in ("Cancel", "")
    assert tr("Open folder …") == "Open folder …"


@pytest.mark.usefixtures("qapp")
def test_german_writes_dates_and_numbers_its_own_way() -> None:
    with speaking("de"):
        assert day("20240307") == "07.03.2024"
        assert (moment(_NOON), clock(_NOON)) == ("07.03.2024 13:05", "13:05")
        assert tr("loc {distance:.1f} mm", distance=20.0) == "Pos. 20,0 mm"
        box = QDoubleSpinBox()
        box.setValue(1.5)
        assert box.text() == "1,50"
        assert (tr("{n} files", one="1 file", n=1), tr("{n} files", one="1 file", n=2)) == (
            "1 Datei",
            "2 Dateien",
        )


@pytest.mark.usefixtures("qapp")
def test_chinese_writes_dates_and_numbers_its_own_way() -> None:
    with speaking("zh_CN"):
        assert day("20240307") == "2024/3/7"
        assert (moment(_NOON), clock(_NOON)) == ("2024/3/7 13:05", "13:05")
        assert tr("loc {distance:.1f} mm", distance=20.0) == "位置 20.0 mm"
        assert tr("{n} files", one="1 file", n=1) == "1 个文件"


@pytest.mark.usefixtures("qapp")
def test_dates_have_all_digits_of_the_year_and_english_is_iso() -> None:
    for code in LANGUAGES:
        assert "yyyy" in date_format(QLocale(code))
    assert date_format(QLocale("en_US")) == date_format(QLocale("en_GB")) == "yyyy-MM-dd"


@pytest.mark.usefixtures("qapp")
def test_what_is_logged_or_saved_stays_english() -> None:
    with speaking("de"):
        told = said("The pixel data of {label} are cut off.", label="a.dcm")
        assert str(told) == "The pixel data of a.dcm are cut off."
        assert shown(told) == "Die Pixeldaten von a.dcm sind abgeschnitten."


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["de-Latn-AT", "de-AT"], "de"),
        (["fr-CA"], "fr"),
        (["es-419"], "es"),
        (["zh-Hans-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["pt-BR", "es-ES"], "es"),
        (["ja-JP"], "en"),
        (["C"], "en"),
    ],
)
def test_the_language_of_the_system(names: list[str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: names)
    assert language.of_system(QLocale("en")) == code


@pytest.mark.usefixtures("qapp")
def test_a_choice_is_kept_and_counts_from_the_next_start() -> None:
    settings = Settings()
    assert language.chosen(settings) == "system"
    told = language.choose(settings, "fr")
    assert "Français" in told
    assert language.chosen(Settings()) == "fr"
    assert tr("Open folder …") == "Open folder …"
    language.choose(settings, "system")
    assert settings.get(language.SETTING) is None
    settings.set(language.SETTING, "tlh")
    assert language.chosen(settings) == "system"


def test_translations_that_are_missing_leave_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(language, "folder", lambda: tmp_path)
    translations = Translations(qapp, "de")
    translations.install()
    try:
        assert tr("Open folder …") == "Open folder …"
    finally:
        translations.remove()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", list(LANGUAGES))
def test_menus_are_in_the_language_and_each_has_a_letter_of_its_own(qtbot: QtBot, code: str) -> None:
    with opened(qtbot, code) as window:
        titles = [item.text() for item in window.menuBar().actions()]
        letters = [title[title.index("&") + 1].casefold() for title in titles]
        assert len(set(letters)) == len(letters), titles
        assert all(letter.isalpha() and letter.isascii() for letter in letters), titles
        menus = [item.menu() for item in window.menuBar().actions()]
        for menu in menus:
            assert isinstance(menu, QMenu)
            inner = [item.text() for item in menu.actions() if not item.isSeparator()]
            assert all(inner)
            assert len(set(inner)) == len(inner), inner
            lettered = [text[text.index("&") + 1] for text in inner if "&" in text.replace("&&", "")]
            assert len(set(lettered)) == len(lettered)
        english = [action.title for action in window.registry if tr(action.title) == action.title]
        if code != "en":
            same = {"Text", "Zoom", "Cine", "Arrow", "Rectangle", *LANGUAGES.values()}
            left = [title for title in english if title not in same and not title.endswith("%")]
            assert len(left) <= 0.1 * len(window.registry), left
            assert menu_title("View") not in ("View", "")
            assert "&" not in menu_title("View")


def _too_narrow(root: QWidget) -> list[str]:
    """The buttons and labels in view whose words do not fit into them."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QAbstractButton, QLabel)):
            continue
        text = widget.text()
        plain = text.replace("&", "")
        if not text or (isinstance(widget, QLabel) and (widget.wordWrap() or "…" in text or "<" in text)):
            continue
        wished = widget.fontMetrics().horizontalAdvance(max(plain.split("\n"), key=len))
        if isinstance(widget, QLabel) and widget.minimumSizeHint().width() == 0:
            continue  # shortened with "…" by itself, whole in its tooltip
        if wished > widget.width() + 1 and not (
            isinstance(widget, QAbstractButton) and not widget.icon().isNull()
        ):
            found.append(f"{type(widget).__name__} {text!r}: {wished} > {widget.width()}")
    return found + _cut_titles(root)


def _cut_titles(root: QWidget) -> list[str]:
    """The titles of columns, and the lines of lists, that are wider than their place."""
    found = []
    for header in root.findChildren(QHeaderView):
        if header.isVisible() and header.orientation() == Qt.Orientation.Horizontal:
            for section in range(header.count()):
                title = header.model().headerData(section, Qt.Orientation.Horizontal)
                wished = header.fontMetrics().horizontalAdvance(str(title or ""))
                if wished > header.sectionSize(section):
                    found.append(f"column {title!r}: {wished} > {header.sectionSize(section)}")
    wide = [
        names
        for names in root.findChildren(QListWidget)
        if names.isVisible() and names.sizeHintForColumn(0) > names.viewport().width()
    ]
    return found + [f"list {names.accessibleName()!r}" for names in wide]


def test_what_does_not_fit_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, names = QPushButton("Anonymisiert exportieren", window), QListWidget(window)
    names.addItem("Datenschutz und Sicherheit")
    button.setGeometry(0, 0, 40, 30)
    names.setGeometry(0, 40, 60, 60)
    window.show()
    assert len(_too_narrow(window)) == 2
    button.resize(400, 30)
    names.resize(400, 60)
    assert _too_narrow(window) == []


@pytest.mark.parametrize("code", OTHERS)
def test_words_fit_into_the_main_windows(qtbot: QtBot, code: str) -> None:
    with opened(qtbot, code) as window:
        assert _too_narrow(window) == []
        window.trigger("edit.preferences")
        preferences = window.desk.preferences
        assert isinstance(preferences, PreferencesWindow)
        for page in list(preferences.pages):
            preferences.show_page(page)
            qtbot.wait(20)
            assert _too_narrow(preferences) == [], page
        preferences.close()
        for action in ("studies.show", "network.search", "network.servers", "help.keys", "file.export"):
            if action not in window.registry:
                continue
            window.trigger(action)
            qtbot.wait(20)
            for top in QApplication.topLevelWidgets():
                if top.isVisible() and top is not window and not isinstance(top, QMenu):
                    assert _too_narrow(top) == [], action
                    top.close()


def _drawn(text: str) -> QImage:
    picture = QImage(40, 40, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setFont(QFont(QApplication.font().family(), 20))
    painter.setPen("white")
    painter.drawText(4, 30, text)
    painter.end()
    return picture


@pytest.mark.usefixtures("qapp")
def test_chinese_characters_are_drawn_with_another_font_where_the_own_has_none() -> None:
    if language.lacks_font("zh_CN"):
        pytest.skip("no font with Chinese characters is installed, which the program tells")
    assert QFontMetrics(QApplication.font()).horizontalAdvance("窗") > 0
    assert _drawn("窗") != _drawn("序")  # boxes for missing characters would be alike


@pytest.mark.usefixtures("qapp")
def test_without_a_chinese_font_the_choice_is_answered_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(language, "lacks_font", lambda code: code == "zh_CN")
    assert "fonts-noto-cjk" in language.choose(Settings(), "zh_CN")
