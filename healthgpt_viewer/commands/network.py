"""Network: searching archives, sending, receiving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_slice
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_NO_ARCHIVE = said("No archive is known yet. Add one in Network, Servers and receiver.")


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    network = window.network

    def needs_results(context: Context) -> str | None:
        current = context.current()
        if current is None:
            return needs_slice(context)
        saved = any(series.ai_task is not None for series in current.study.series)
        return None if saved else "This study has no saved AI results. Save them first."

    return [
        Action(
            "network.search",
            "Search archives …",
            lambda _: network.show_query(),
            "Network",
            key="Ctrl+F",
            group="search",
            hint="Find studies in an archive, and fetch them.",
        ),
        Action(
            "network.today",
            "Today's studies in the archive",
            lambda _: network.show_today(),
            "Network",
            enabled=lambda _: None if network.servers else _NO_ARCHIVE,
            group="search",
            hint="Search the archive that was chosen last for the studies of today.",
        ),
        Action(
            "network.send-study",
            "Send study …",
            lambda context: _send(window, context, "study"),
            "Network",
            enabled=needs_slice,
            group="send",
        ),
        Action(
            "network.send-series",
            "Send series …",
            lambda context: _send(window, context, "series"),
            "Network",
            enabled=needs_slice,
            group="send",
        ),
        Action(
            "network.send-results",
            "Send AI results …",
            lambda context: _send(window, context, "results"),
            "Network",
            enabled=needs_results,
            group="send",
        ),
        Action(
            "network.receive",
            "Receive studies",
            lambda _: network.switch_receiver(on=not network.receiving),
            "Network",
            enabled=lambda _: network.why_no_receiver(),
            checked=lambda _: network.receiving,
            group="receive",
            hint="Take in what those send who may.",
        ),
        Action(
            "network.servers",
            "Servers and receiver …",
            lambda _: network.show_settings(),
            "Network",
            group="servers",
        ),
    ]


def _send(window: MainWindow, context: Context, what: str) -> None:
    """Offer the study that is shown to be sent: all of it, the series that is shown, or its AI results."""
    current = context.current()
    if current is None:
        return
    study = window.library.study(current.study.uid) or current.study
    chosen = [
        series
        for series in study.series
        if what == "study"
        or (what == "series" and series.uid == current.series.uid)
        or (what == "results" and series.ai_task is not None)
    ]
    window.network.show_send(study, chosen)
