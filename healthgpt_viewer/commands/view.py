"""View: where the image lies in its viewport, and what is written on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_slice
from healthgpt_viewer.ui import language

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [*_looks(window), *(_language(window, *choice) for choice in language.choices())]


def _language(window: MainWindow, code: str, title: str) -> Action:
    return Action(
        f"view.language-{code}",
        title,
        lambda _: window.notify(language.choose(window.settings, code)),
        "View/Language",
        checked=lambda _: language.chosen(window.settings) == code,
        group="window",
        hint="From the next start of the program.",
    )


def _looks(window: MainWindow) -> list[Action]:
    stage = window.stage
    return [
        Action(
            "view.reset",
            "Reset view",
            lambda _: stage.reset(),
            "View",
            key="R",
            enabled=needs_slice,
            icon="reset",
            toolbar="view",
            slice_menu=True,
            group="image",
            hint="Window, zoom, position, flips and rotation as at first.",
        ),
        Action(
            "view.fit",
            "Fit to the viewport",
            lambda _: stage.fit(),
            "View",
            key="F",
            enabled=needs_slice,
            icon="fit",
            toolbar="view",
            group="image",
        ),
        Action(
            "view.text",
            "Corner text: none, some, all",
            lambda _: stage.cycle_text(),
            "View",
            key="T",
            group="text",
        ),
        Action(
            "view.patient",
            "Show patient's data on the image",
            lambda _: stage.toggle_patient(),
            "View",
            key="P",
            checked=lambda _: stage.patient_shown,
            group="text",
        ),
    ]
