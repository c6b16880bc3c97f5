"""The page "Look" of the preferences: colours and size of the interface."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from healthgpt_viewer.commands.layout import THEMES
from healthgpt_viewer.preferences import Choice, Page, Row
from healthgpt_viewer.ui.sizes import SMALLEST, STEPS

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def look_page(window: MainWindow) -> Page:
    """The page; what is chosen on it holds at once."""
    return Page("look", "Look", lambda: _rows(window), place=10)


def _rows(window: MainWindow) -> Iterable[Row]:
    return (
        Choice(
            "Colours",
            lambda: THEMES,
            lambda: window.theme.choice,
            window.choose_theme,
            default="dark",
            hint="As the system: dark, light or of high contrast, and with it when it changes.",
            words=("theme", "dark", "light", "contrast", "accessibility"),
        ),
        Choice(
            "Size of the interface",
            lambda: [(str(percent), f"{percent} %") for percent in STEPS],
            lambda: str(window.theme.percent),
            lambda percent: window.choose_size(int(percent)),
            default=str(SMALLEST),
            hint="Type, buttons, distances and the words on the images. The images keep their zoom.",
            words=("font", "scale", "large", "text", "zoom", "accessibility"),
        ),
    )
