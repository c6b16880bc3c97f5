"""File: leaving, as the last entry of its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [Action("file.quit", "Quit", lambda _: window.quit(), "File", key="Ctrl+Q", group="quit")]
