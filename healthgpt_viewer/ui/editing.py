"""Changes of how a slice is seen, and of what stands where on the screen, as edits that can be undone."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from healthgpt_viewer.actions import Edit

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Series
    from healthgpt_viewer.library import Library
    from healthgpt_viewer.ui.viewport.grid import Links, ViewportGrid
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
    "crosshair",
    "fusion",
    "colours",
)


def edit_of(
    label: str, viewport: Viewport, before: ViewState, after: ViewState, step: Hashable = None
) -> Edit | None:
    """The edit that leads from one state of a viewport to another; None where nothing of it is undone."""
    old, new = _differences(after, before), _differences(before, after)
    series = after.series
    if not new:
        return None
    return Edit(
        label,
        lambda: _restore(viewport, series, old),
        lambda: _restore(viewport, series, new),
        _studies(before, after),
        step,
    )


def _studies(*states: ViewState) -> frozenset[str]:
    return frozenset(state.study.uid for state in states if state.study is not None)


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


@dataclass(frozen=True, eq=False)
class Arrangement:
    """What the viewports show, and how they stand: what an edit of the layout or of the images sets back."""

    shape: tuple[int, int]
    alone: tuple[int, int] | None
    active: int
    linked: frozenset[int]
    links: Links
    states: dict[int, ViewState]

    @classmethod
    def of(cls, grid: ViewportGrid) -> Arrangement:
        """The arrangement of the moment."""
        states = {viewport.viewport_id: viewport.state for viewport in grid.viewports}
        links, linked = replace(grid.links), frozenset(grid.linked)
        return cls(grid.shape, grid.alone, grid.active.viewport_id, linked, links, states)

    def _frame(self) -> tuple[object, ...]:
        return self.shape, self.alone, self.linked, self.links

    def edit_to(self, after: Arrangement, label: str, grid: ViewportGrid, library: Library) -> Edit | None:
        """The edit that leads from here to another arrangement; None where both are the same.

        It touches the viewports whose stack is another one, and no others; those beyond ``states`` were empty.
        """
        ids = [number for number in after.states if _stack_of(self, number) != _stack_of(after, number)]
        if not ids and self._frame() == after._frame():
            return None
        changed = [one.states[number] for one in (self, after) for number in ids if number in one.states]
        return Edit(
            label,
            lambda: self._restore(ids, grid, library),
            lambda: after._restore(ids, grid, library),
            _studies(*changed),
        )

    def _restore(self, ids: list[int], grid: ViewportGrid, library: Library) -> None:
        grid.restore(self.shape, self.alone, self.active)
        for viewport in grid.viewports:
            if viewport.viewport_id not in ids:
                continue
            state = self.states.get(viewport.viewport_id)
            placed = _as_open_now(state, library) if state is not None else None
            now = viewport.state
            if placed is None:
                viewport.clear()
            else:
                viewport.show_state(replace(placed, text=now.text, hide_patient=now.hide_patient))
        grid.links = replace(self.links)
        grid.link(viewport for viewport in grid.viewports if viewport.viewport_id in self.linked)


def _stack_of(arrangement: Arrangement, number: int) -> tuple[object, ...] | None:
    """Which stack a viewport shows; one that has grown is the same."""
    state = arrangement.states.get(number)
    if state is None or state.series is None or state.stack is None or not state.stack.slices:
        return None
    grid = state.stack.slices[0].grid
    size = (grid.rows, grid.columns, grid.row_direction, grid.column_direction) if grid is not None else None
    return state.series.uid, state.stack.label, size


def _as_open_now(state: ViewState, library: Library) -> ViewState | None:
    """A state with the series as the library has it now, which may have grown; None where it holds nothing."""
    one = state.slice
    if one is None or state.study is None or library.study(state.study.uid) is None:
        return None
    if one.memory is not None or one.provider is not None:
        return state
    place = library.find(lambda place: any(other.ref == one.ref for other in place.stack.slices))
    if place is None:
        return None
    index = next(i for i, other in enumerate(place.stack.slices) if other.ref == one.ref)
    return replace(state, study=place.study, series=place.series, stack=place.stack, index=index)
