"""The viewer's own pages: where each setting lies, and what takes it over at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from healthgpt_viewer.preferences import Choice, Page, Row, Switch
from healthgpt_viewer.ui import language
from healthgpt_viewer.ui.look_page import look_page
from healthgpt_viewer.ui.preferences.keys_page import keys_page

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_AMOUNTS = (("none", "None"), ("some", "Some"), ("all", "All"))


def register_own(window: MainWindow) -> None:
    """Register the viewer's own pages. Between their places there is room for those of others."""
    for page in (
        look_page(window),
        keys_page(window),
        Page("images", "On the image", lambda: _images(window), place=40),
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


def _images(window: MainWindow) -> Iterable[Row]:
    stage = window.stage
    return (
        Choice(
            "Text in the corners",
            lambda: _AMOUNTS,
            lambda: stage.text_amount,
            stage.set_text_amount,
            default="some",
            hint="How much is written over the images.",
            words=("corner", "annotation", "overlay", "demographics"),
        ),
        Switch(
            "Show patient's data",
            lambda: stage.patient_shown,
            lambda on: stage.show_patient(shown=on),
            default=True,
            hint="Name, number and date on the image. Switch them off before others look at the screen.",
            words=("privacy", "name", "hide"),
        ),
    )
