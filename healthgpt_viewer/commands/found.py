"""Network: what can be done with the rows that are chosen in the window Search archives; its buttons and right clicks do the
same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said
from healthgpt_viewer.ui.network.desk import FOUND

if TYPE_CHECKING:
    from collections.abc import Callable

    from healthgpt_viewer.ui.network.query_window import QueryWindow
    from healthgpt_viewer.ui.window import MainWindow

_NO_STUDY = said("No study is chosen in the window Search archives.")
_NO_SERIES = said("No series is chosen in the window Search archives.")
_NOT_HERE = said("Nothing of this study is here yet: fetch it first.")


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    network = window.network

    def several() -> bool:
        query = network.shown_query
        return query is not None and len(query.chosen_studies) > 1

    def needs_studies(_context: Context) -> str | None:
        query = network.shown_query
        return None if query is not None and query.chosen_studies else _NO_STUDY

    def needs_series(_context: Context) -> str | None:
        query = network.shown_query
        return None if query is not None and query.chosen_series else _NO_SERIES

    def needs_here(context: Context) -> str | None:
        query = network.shown_query
        if query is None or len(query.chosen_studies) != 1:
            return _NO_STUDY
        return None if query.is_here(query.chosen_studies[0].uid) else _NOT_HERE

    def on_query(run: Callable[[QueryWindow], None]) -> Callable[[Context], None]:
        def act(_context: Context) -> None:
            if (query := network.shown_query) is not None:
                run(query)

        return act

    return [
        Action(
            "found.fetch-study",
            "Fetch study",
            on_query(lambda query: query.fetch_studies()),
            FOUND,
            enabled=needs_studies,
            label=lambda _: said("Fetch studies") if several() else said("Fetch study"),
            group="found",
            hint="It can be read while the rest still comes.",
        ),
        Action(
            "found.open",
            "Open",
            on_query(lambda query: query.open_chosen()),
            FOUND,
            enabled=needs_here,
            group="found",
            hint="What is here of the chosen study.",
        ),
        Action(
            "found.fetch-series",
            "Fetch series",
            on_query(lambda query: query.fetch_series()),
            FOUND,
            enabled=needs_series,
            group="found",
            hint="The chosen series alone.",
        ),
    ]
