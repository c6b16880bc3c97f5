"""File: what can be done with the rows that are chosen in the window Studies; its buttons and right click do the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said
from healthgpt_viewer.ui.studies.desk import CHOSEN

if TYPE_CHECKING:
    from healthgpt_viewer.index import StudyRecord
    from healthgpt_viewer.ui.window import MainWindow

_NONE = said("No study is chosen in the window Studies.")
_ONE = said("Choose one study in the window Studies, not several.")


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    studies = window.studies

    def needs_chosen(_context: Context) -> str | None:
        return None if studies.chosen else _NONE

    def needs_one(_context: Context) -> str | None:
        return _ONE if len(studies.chosen) > 1 else needs_chosen(_context)

    def with_chosen(run: Callable[[list[StudyRecord]], object]) -> Callable[[Context], None]:
        def act(_context: Context) -> None:
            run(studies.chosen)

        return act

    def pinned() -> bool:
        return bool(studies.chosen) and all(record.pinned for record in studies.chosen)

    return [
        Action(
            "known.open",
            "Open",
            with_chosen(studies.open),
            CHOSEN,
            enabled=needs_chosen,
            group="open",
            hint="The studies that are chosen in the window Studies.",
        ),
        Action(
            "known.pin",
            "Pin",
            with_chosen(lambda records: studies.pin(records, on=not pinned())),
            CHOSEN,
            enabled=needs_chosen,
            label=lambda _: said("Unpin") if pinned() else said("Pin"),
            group="keep",
            hint="Keep the chosen studies at the top of the list, or no longer.",
        ),
        Action(
            "known.import",
            "Import a copy …",
            with_chosen(studies.ask_import),
            CHOSEN,
            enabled=needs_chosen,
            group="files",
            hint="Copy the files of the chosen studies into a folder of yours.",
        ),
        Action(
            "known.find",
            "Find again …",
            with_chosen(lambda records: studies.ask_where(records[0])),
            CHOSEN,
            enabled=needs_one,
            group="files",
            hint="Say where the files of the chosen study lie now.",
        ),
        Action(
            "known.forget",
            "Remove from the list",
            with_chosen(studies.forget),
            CHOSEN,
            enabled=needs_chosen,
            group="forget",
            hint="Forget the chosen studies; their files stay as they are.",
        ),
    ]
