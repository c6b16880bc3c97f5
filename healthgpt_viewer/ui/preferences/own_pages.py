"""The viewer's own pages: where each setting lies, and what takes it over at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from healthgpt_viewer.preferences import Choice, Page, Row
from healthgpt_viewer.ui import language
from healthgpt_viewer.ui.look_page import look_page
from healthgpt_viewer.ui.preferences import data_pages, viewing_pages
from healthgpt_viewer.ui.preferences.keys_page import keys_page
from healthgpt_viewer.ui.trouble.privacy_page import privacy_page

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def register_own(window: MainWindow) -> None:
    """Register the viewer's own pages. Between their places there is room for those of others."""
    for page in (
        look_page(window),
        keys_page(window),
        *viewing_pages.pages(window),
        *data_pages.pages(window),
        privacy_page(window),
        Page("language", "Language", lambda: _language(window), place=60),
    ):
        window.preferences.add(page)


def _language(window: MainWindow) -> Iterable[Row]:
    return (
        Choice(
            "Language of the window",
            language.choices,
            lambda: language.chosen(window.settings),
            lambda code: window.notify(language.choose(window.settings, code)),
            default=language.SYSTEM,
            hint="From the next start of the program. Dates and numbers are written as that language does.",
            words=("language", "translation", "Sprache", "langue", "idioma", "语言"),
        ),
    )
