"""The colours can be read, and the theme changes while the window is up."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.theme import DARK, LIGHT, Colours, Theme, contrast
from healthgpt_viewer.ui.window import MainWindow

_GROUNDS = ("ground", "surface", "raised", "hover")
_TEXTS = ("text", "muted", "accent", "ai", "warning", "error")


@pytest.mark.parametrize(("theme", "ground", "text"), list(product((DARK, LIGHT), _GROUNDS, _TEXTS)))
def test_text_can_be_read_on_every_ground(theme: Colours, ground: str, text: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_text_can_be_read_on_what_is_chosen(theme: Colours) -> None:
    assert contrast(theme.text, theme.chosen) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.disabled, theme.raised) >= 3.0


@pytest.mark.parametrize("theme", [DARK, LIGHT])
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
    window.trigger("view.theme-system")
    assert window.theme.colours in (DARK, LIGHT)
    window.trigger("view.theme-dark")
    assert window.theme.is_dark


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
