"""Edit: taking back, copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_image
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    undo = window.registry.undo

    def can_undo(_context: Context) -> str | None:
        return None if undo.undo_label else "There is nothing to undo."

    def can_redo(_context: Context) -> str | None:
        return None if undo.redo_label else "There is nothing to redo."

    return [
        Action(
            "edit.undo",
            "Undo",
            lambda _: window.undo(),
            "Edit",
            key="Ctrl+Z",
            enabled=can_undo,
            label=lambda _: said("Undo: {label}", label=tr(undo.undo_label)) if undo.undo_label else "Undo",
            group="undo",
        ),
        Action(
            "edit.redo",
            "Redo",
            lambda _: window.redo(),
            "Edit",
            key="Ctrl+Shift+Z",
            more_keys=("Ctrl+Y",),
            enabled=can_redo,
            label=lambda _: said("Redo: {label}", label=tr(undo.redo_label)) if undo.redo_label else "Redo",
            group="undo",
        ),
        Action(
            "edit.copy-picture",
            "Copy picture",
            lambda _: window.pictures.copy(),
            "Edit",
            key="Ctrl+C",
            enabled=needs_image,
            slice_menu=True,
            group="copy",
            hint="The viewport as it is seen; the mark of an AI image stays on it.",
        ),
        Action(
            "edit.preferences",
            "Preferences …",
            lambda _: window.desk.show_preferences(),
            "Edit",
            key="Ctrl+,",
            group="preferences",
            hint="Everything that can be set, with a search.",
        ),
    ]
