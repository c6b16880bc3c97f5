"""File: opening, closing, exporting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_image, needs_slice
from healthgpt_viewer.current import Context

AGAIN, FORGET = "File/Open again", "file.forget-recent"

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""

    def has_folder(context: Context) -> str | None:
        current = context.current()
        if current is None:
            return needs_slice(context)
        return None if current.study.folder else "This study did not come from a folder."

    def has_problems(_context: Context) -> str | None:
        return None if window.library.problems else "Every file that was found could be opened."

    return [
        Action(
            "file.open-folder",
            "Open folder …",
            lambda _: window.opening.ask_folder(),
            "File",
            key="Ctrl+O",
            icon="open",
            toolbar="open",
            short="Open",
            group="open",
            hint="Everything below it is read; nothing in it is changed.",
        ),
        Action(
            "file.open-files",
            "Open files …",
            lambda _: window.opening.ask_files(),
            "File",
            key="Ctrl+Shift+O",
            group="open",
            hint="DICOM files, a DICOMDIR or a zip.",
        ),
        Action(
            "file.open-demo", "Open the demo study", lambda _: window.opening.demo(), "File", group="open"
        ),
        Action(
            "file.reopen-workspace",
            "Reopen the last workspace",
            lambda _: window.workspace.reopen_last(),
            "File",
            key="Ctrl+Shift+T",
            enabled=lambda _: window.workspace.why_no_last(),
            group="open",
            hint="The studies and the layout of the window that was closed last.",
        ),
        Action(
            FORGET,
            "Forget what was opened lately",
            lambda _: window.opening.forget_recent(),
            AGAIN,
            enabled=lambda _: window.opening.why_nothing_recent(),
            group="forget",
            hint="The files stay as they are.",
        ),
        Action(
            "file.reload",
            "Read the study's folder again",
            lambda _: window.opening.reload_current(),
            "File",
            key="F5",
            enabled=has_folder,
            group="study",
        ),
        Action(
            "file.close-study",
            "Close study",
            lambda _: window.opening.close_current(),
            "File",
            key="Ctrl+W",
            enabled=needs_slice,
            group="study",
            hint="Its files stay as they are.",
        ),
        Action(
            "file.problems",
            "Files that could not be opened …",
            lambda _: window.desk.show_problems(),
            "File",
            enabled=has_problems,
            group="study",
        ),
        Action(
            "file.export-picture",
            "Export picture …",
            lambda _: window.pictures.export(),
            "File",
            key="Ctrl+E",
            enabled=needs_image,
            slice_menu=True,
            group="export",
            hint="The viewport as it is seen, as PNG; the mark of an AI image stays on it.",
        ),
    ]
