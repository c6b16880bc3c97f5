"""The colours can be read, and theme and size change while the window is up."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.style_sheet import style_sheet
from healthgpt_viewer.ui.theme import Theme, of_system
from healthgpt_viewer.ui.theme_colours import CONTRAST, DARK, GROUNDS, LIGHT, TEXTS, THEMES, Colours, contrast
from healthgpt_viewer.ui.window import MainWindow

_NAMED = [pytest.param(theme, id=theme.name) for theme in THEMES]
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


@pytest.mark.parametrize(("theme", "ground", "text"), list(product(THEMES, GROUNDS, TEXTS)))
def test_text_can_be_read_on_every_ground(theme: Colours, ground: str, text: str) -> None:
    assert theme.least == (7.0 if theme is CONTRAST else 4.5)
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= theme.least


@pytest.mark.parametrize("theme", _NAMED)
def test_what_is_off_and_what_is_filled_can_be_read(theme: Colours) -> None:
    assert contrast(theme.on_accent, theme.accent) >= theme.least
    assert min(contrast(theme.disabled, getattr(theme, ground)) for ground in GROUNDS) >= 3.0


@pytest.mark.parametrize(("theme", "ground"), list(product(THEMES, GROUNDS)))
def test_the_focus_is_seen_on_every_ground(theme: Colours, ground: str) -> None:
    assert contrast(theme.focus, getattr(theme, ground)) >= 3.0


@pytest.mark.parametrize("theme", _NAMED)
def test_fields_have_edges_that_are_seen(theme: Colours) -> None:
    assert (
        min(contrast(theme.edge, getattr(theme, ground)) for ground in ("ground", "surface", "raised")) >= 3
    )
    # The line around the focus on a filled button lies on its own ground.
    assert contrast(theme.on_accent, theme.accent) >= 3.0


@pytest.mark.parametrize("theme", _NAMED)
def test_every_rule_of_the_sheet_uses_colours_of_the_theme_that_can_be_read(theme: Colours) -> None:
    names = {value: name for name, value in reversed(vars(theme).items()) if str(value).startswith("#")}
    rules = _RULE.findall(style_sheet(theme))
    assert len(rules) > 90
    for selector, body in rules:
        said = dict(part.strip().split(":", 1) for part in body.split(";") if ":" in part)
        used = set(re.findall(r"#[0-9a-f]{6}", body))
        assert used <= names.keys(), selector
        text = said.get("color", "").strip() or theme.text
        ground = said.get("background", "").strip()
        if ground.startswith("#") and "::" not in selector and ":disabled" not in selector:
            assert contrast(text, ground) >= theme.least, selector
        if ":focus" in selector and "color" in said:
            assert contrast(said["color"].strip(), theme.surface) >= theme.least, selector


@pytest.mark.parametrize("theme", _NAMED)
def test_the_small_drawings_have_the_colours_of_the_theme(theme: Colours) -> None:
    for name, least in (("up", 3.0), ("down", 3.0), ("tick", 3.0), ("part", 3.0)):
        drawing = healthgpt_resources.path("style", theme.name, f"{name}.svg").read_text("utf-8")
        (colour,) = re.findall(r'stroke="(#[0-9a-f]{6})"', drawing)
        assert colour in vars(theme).values()
        assert contrast(colour, theme.raised) >= least


@pytest.mark.parametrize("theme", _NAMED)
def test_the_colour_of_ai_results_is_used_for_nothing_else(theme: Colours) -> None:
    others = [value for name, value in vars(theme).items() if name != "ai"]
    assert theme.ai not in others


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)


def test_the_theme_changes_at_once_and_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with qtbot.waitSignals([window.theme.changed, window.events.theme_changed]):
        window.trigger("view.theme-light")
    assert application.palette().color(QPalette.ColorRole.Window).name() == LIGHT.surface
    assert window.services.theme_colour("ai") == LIGHT.ai
    assert Settings().text("theme") == "light"
    window.trigger("view.theme-contrast")
    assert window.theme.colours is CONTRAST
    assert application.palette().color(QPalette.ColorRole.WindowText).name() == "#ffffff"
    window.trigger("view.theme-system")
    assert window.theme.colours is of_system(QGuiApplication.styleHints())
    window.trigger("view.theme-dark")
    assert window.theme.is_dark


def test_the_theme_of_the_system_is_followed_while_the_window_is_up(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QGuiApplication.styleHints()
    window.trigger("view.theme-system")
    assert window.theme.colours is DARK  # the system has no wish here
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: Qt.ColorScheme.Light)
    with qtbot.waitSignal(window.theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window.theme.colours is LIGHT
    assert window.palette().color(QPalette.ColorRole.Window).name() == LIGHT.surface
    window.trigger("view.theme-dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window.theme.colours is DARK  # whoever has chosen is not asked again


def test_a_theme_of_an_unknown_name_is_the_dark_one(qapp: QApplication) -> None:
    assert Theme(qapp, "pink").choice == "dark"
    with pytest.raises(KeyError):
        Theme(qapp).colour("pink")


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in healthgpt_resources.path("icons").glob("*.svg"))
)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, "#ff0000", 24).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ff0000"}
