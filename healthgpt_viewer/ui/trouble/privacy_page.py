"""The page of the preferences about what is kept, written and told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from healthgpt_viewer.language import said
from healthgpt_viewer.preferences import Choice, Door, Page, Row, Switch
from healthgpt_viewer.ui.trouble.desk import NORMAL

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_LEVELS = (
    ("errors", said("Only what goes wrong")),
    ("normal", said("Normal")),
    ("detailed", said("Detailed, to look for an error")),
)


def privacy_page(window: MainWindow) -> Page:
    """What is kept for after a crash, what the log holds, and whom the program contacts: nobody."""
    return Page("privacy", "Privacy and safety", lambda: _rows(window), place=80)


def _rows(window: MainWindow) -> Iterable[Row]:
    return (
        Switch(
            "Keep the open work for after a crash",
            lambda: window.workspace.autosave,
            window.workspace.set_autosave,
            default=True,
            hint="Every 30 seconds, in your own data folder, readable for you only. It holds names of patients.",
            words=("autosave", "restore", "workspace", "recovery"),
            group="After a crash",
        ),
        Choice(
            "How much is written into the log",
            lambda: _LEVELS,
            lambda: window.trouble.level,
            window.trouble.set_level,
            default=NORMAL,
            hint="Names, numbers and paths of patients are left out of it, at every level.",
            words=("log", "debug", "verbose", "trace"),
            group="Log and reports",
        ),
        Door(
            "Log",
            "Open its folder",
            window.desk.open_log_folder,
            words=("folder", "file"),
            group="Log and reports",
        ),
        Door(
            "Report of a problem",
            "Look at it …",
            window.trouble.show_report,
            hint="A file for whoever helps you. You read it first, and nothing is sent.",
            words=("bug", "crash", "support", "zip"),
            group="Log and reports",
        ),
        Door(
            "Connections",
            "What this is not …",
            window.desk.show_about,
            told=lambda: said("None by itself"),
            hint="The program looks for no updates and sends nothing. It speaks to an archive or the Hugging Face hub "
            "only when you ask for something there.",
            words=("update", "telemetry", "internet", "network", "phone home", "check"),
            group="Connections",
        ),
    )
