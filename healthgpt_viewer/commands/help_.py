"""Help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [
        Action(
            "help.palette",
            "Find a command …",
            lambda _: window.desk.show_palette(),
            "Help",
            key="Ctrl+K",
            hint="Every command by a few letters, with its key.",
        ),
        Action("help.keys", "Keys and mouse …", lambda _: window.desk.show_keys(), "Help", key="F1"),
        Action(
            "help.change-keys",
            "Change keys …",
            lambda _: window.desk.show_preferences("keys"),
            "Help",
            hint="Give commands other keys, and take keys over from another computer.",
        ),
        Action(
            "help.report",
            "Report a problem …",
            lambda _: window.trouble.show_report(),
            "Help",
            hint="Versions, settings, the log and crashes as a file: you read it first, and nothing is sent.",
        ),
        Action("help.log", "Open the folder of the log", lambda _: window.desk.open_log_folder(), "Help"),
        Action("help.what-this-is-not", "What this is not …", lambda _: window.desk.show_about(), "Help"),
    ]
