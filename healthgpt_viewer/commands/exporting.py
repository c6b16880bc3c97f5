"""File: giving images away, as they are or anonymised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_slice

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [
        Action(
            "file.export",
            "Export …",
            lambda _: window.desk.show_export(anonymised=False),
            "File",
            key="Ctrl+Shift+E",
            enabled=needs_slice,
            slice_menu=True,
            group="export",
            hint="DICOM with a DICOMDIR, pictures, films, NIfTI; an AI image keeps its mark in all of them.",
        ),
        Action(
            "file.export-anonymised",
            "Export anonymised …",
            lambda _: window.desk.show_export(anonymised=True),
            "File",
            enabled=needs_slice,
            group="export",
            hint="DICOM without the patient, by the Basic Profile of PS3.15, with a preview of what changes.",
        ),
    ]
