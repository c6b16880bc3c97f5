"""Changes of how a slice is seen, as edits that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from healthgpt_viewer.actions import Edit

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Series
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport

# What an edit may change of a state; the rest (which stack, the texts) is not undone by it.
EDITED = (
    "window",
    "preset",
    "invert",
    "zoom",
    "pan",
    "flip_h",
    "flip_v",
    "quarter_turns",
    "region",
    "overlay",
)


def edit_of(label: str, viewport: Viewport, before: ViewState, after: ViewState) -> Edit | None:
    """The edit that leads from one state of a viewport to another; None where nothing of it is undone."""
    old, new = _differences(after, before), _differences(before, after)
    series = after.series
    if not new:
        return None
    return Edit(label, lambda: _restore(viewport, series, old), lambda: _restore(viewport, series, new))


def _differences(before: ViewState, after: ViewState) -> dict[str, Any]:
    """The fields of ``after`` that an edit has changed; a rectangle brings its slice along."""
    changed = {name: getattr(after, name) for name in EDITED if getattr(after, name) != getattr(before, name)}
    if "region" in changed:
        changed["index"] = before.index
    return changed


def _restore(viewport: Viewport, series: Series | None, fields: dict[str, Any]) -> None:
    """Set fields back where the viewport still shows the series that they belong to."""
    shown = viewport.state.series
    if series is not None and shown is not None and shown.uid == series.uid:
        viewport.set_state(replace(viewport.state, **fields))
