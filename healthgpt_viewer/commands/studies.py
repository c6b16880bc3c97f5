"""File: the studies that were opened before, importing, and comparing with earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_slice
from healthgpt_viewer.current import Context

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Study
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    studies = window.studies

    def needs_prior(context: Context) -> str | None:
        current = context.current()
        return needs_slice(context) if current is None else studies.why_no_prior(current.study)

    return [
        Action(
            "studies.show",
            "Studies …",
            lambda _: studies.show(),
            "File",
            key="Ctrl+L",
            group="known",
            hint="Everything that was opened once: search, pin, open, import.",
        ),
        Action(
            "studies.import",
            "Import …",
            lambda _: studies.ask_import_from(),
            "File",
            group="known",
            hint="Copy the DICOM files of a folder or disc into a folder of yours, and open them there.",
        ),
        Action(
            "studies.of-patient",
            "All studies of the patient …",
            lambda context: studies.show_patient(_study(context)),
            "File",
            enabled=needs_slice,
            group="known",
        ),
        Action(
            "studies.compare",
            "Compare with an earlier study",
            lambda _: studies.compare(),
            "View",
            key="Ctrl+Shift+P",
            enabled=needs_prior,
            group="compare",
            hint="The matching series of the newest other study of the patient, beside this one and linked.",
        ),
    ]


def _study(context: Context) -> Study:
    current = context.current()
    assert current is not None  # the action needs a slice
    return current.study
