"""Reformats in the window: three planes of a series beside it, their crosshair, and how thick they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from healthgpt_viewer.actions import Edit
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.reformat import PLANE_NAMES, Crosshair, Planes, Reformat, Slab, reformat_of
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.library import Place
from healthgpt_viewer.ui.browser import series_title
from healthgpt_viewer.ui.crosshairs import plane_of
from healthgpt_viewer.ui.menus import way_to
from healthgpt_viewer.ui.viewport.grid import frame_of

if TYPE_CHECKING:
    from healthgpt_viewer.current import CurrentSlice
    from healthgpt_viewer.imaging.sampling import Projection
    from healthgpt_viewer.imaging.volume import Volume
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.window import MainWindow

THICKNESSES = (0.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 50.0)
_LOOK = ("window", "preset", "invert")


class Reformats(QObject):
    """What can be done with reformats, in the words of a user."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._entered: Edit | None = None

    @property
    def active(self) -> bool:
        """Whether planes of a crosshair are on the screen."""
        return bool(self._window.stage.crosshairs.views())

    def why_not(self, current: CurrentSlice | None) -> str | None:
        """Why what is shown cannot be reformatted, as far as its headers tell."""
        if self.active:
            return None
        if current is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        if self._window.library.reading:
            return tr("The series is still being read: reformat it when all of its slices are there.")
        return _why_not(current)

    def toggle(self, current: CurrentSlice | None) -> None:
        """Show the series in three planes; or what was shown before, where it is."""
        if self.active:
            self._leave()
        elif current is not None:
            place = Place(current.study, current.series, current.stack)
            title = series_title(current.series)
            self._window.volumes.want(place.stack, title, lambda volume: self._enter(place, volume))

    def _enter(self, place: Place, volume: Volume) -> None:
        """The volume is there: show its planes, unless the reader has turned to something else meanwhile."""
        lead = self._window.stage.active.state
        if lead.stack is not place.stack:
            self._window.notify(
                tr("{series_title} is ready to be reformatted.", series_title=series_title(place.series))
            )
            return
        self._entered = self._window.arranged(tr("Reformat"), lambda: self._arrange(place, volume, lead))
        if self._entered is not None:
            self._window.registry.undo.push(self._entered)
        self._window.toolbar.refresh_soon()

    def _arrange(self, place: Place, volume: Volume, lead: ViewState) -> None:
        stage = self._window.stage
        stage.set_layout((2, 2))
        stage.widget.unlink()
        point = _point_of(lead)
        self._show_planes(place, volume, 0, Crosshair(point, Planes()), lead)
        own = replace(lead, zoom=None, pan=(0.0, 0.0), crosshair=Crosshair(point))
        stage.widget.viewports[len(PLANE_NAMES)].show_state(own)
        stage.widget.activate(stage.widget.viewports[0])

    def _show_planes(
        self, place: Place, volume: Volume, first: int, crosshair: Crosshair, lead: ViewState | None = None
    ) -> None:
        """The three planes of a volume, in the viewports from ``first`` on."""
        assert crosshair.planes is not None
        viewports = self._window.stage.widget.viewports[first:]
        look = {name: getattr(lead, name) for name in _LOOK} if lead is not None else {}
        for viewport, name in zip(viewports, PLANE_NAMES, strict=False):
            directions = crosshair.planes.directions(name)
            made = Reformat(volume, place.stack, place.series, name, directions)
            series = made.as_series()
            state = viewport.state.with_stack(
                place.study, series, series.stacks[0], made.nearest(crosshair.point)
            )
            viewport.show_state(replace(state, crosshair=replace(crosshair, own=name), **look))

    def _leave(self) -> None:
        entered, self._entered = self._entered, None
        if entered is not None:
            entered.undo()
            back = Edit(said("Leave the reformat"), entered.redo, entered.undo, entered.about)
            self._window.registry.undo.push(back)
        else:  # they came back by undo, or with a saved layout
            edit = self._window.arranged(tr("Leave the reformat"), self._show_source)
            if edit is not None:
                self._window.registry.undo.push(edit)
        self._window.toolbar.refresh_soon()

    def forget(self, study_uid: str) -> None:
        """Let go of what was on the screen before, where it is of a study that is closed."""
        if self._entered is not None and study_uid in self._entered.about:
            self._entered = None

    def _show_source(self) -> None:
        stage = self._window.stage
        view = stage.crosshairs.views()[0]
        made, study = reformat_of(view.state.stack), view.state.study
        assert made is not None
        assert study is not None
        for viewport in stage.crosshairs.views():
            viewport.clear()
        stage.set_layout((1, 1))
        stage.show(Place(study, made.series, made.source))

    # Beside each other

    def why_not_both(self) -> str | None:
        """Why no second series can be reformatted beside the first."""
        if not self.active:
            return tr(
                "Reformat a series first ({key}), then show another one beside its planes.",
                key=way_to(self._window.registry, "view.reformat"),
            )
        place = self._second()
        if place is None:
            return tr(
                "Show another series of the same frame of reference in the viewport that is no reformat, "
                "for example an AI image made from this one."
            )
        return None

    def both(self) -> None:
        """The planes of the second series below those of the first, with one crosshair."""
        place = self._second()
        if place is not None:
            title = series_title(place.series)
            self._window.volumes.want(place.stack, title, lambda volume: self._show_both(place, volume))

    def _second(self) -> Place | None:
        """A series on the screen that is no reformat, nor the one that is reformatted, and lies in the same space."""
        stage = self._window.stage
        views = stage.crosshairs.views()
        if not views:
            return None
        made, frame = reformat_of(views[0].state.stack), frame_of(views[0].state)
        for viewport in stage.widget.shown:
            state = viewport.state
            if state.study is None or state.series is None or state.stack is None or viewport in views:
                continue
            if made is not None and state.stack is not made.source and frame and frame_of(state) == frame:
                return Place(state.study, state.series, state.stack)
        return None

    def _show_both(self, place: Place, volume: Volume) -> None:
        views = self._window.stage.crosshairs.views()
        crosshair = views[0].state.crosshair if views else None
        if crosshair is None:
            return

        def arrange() -> None:
            self._window.stage.set_layout((2, len(PLANE_NAMES)))
            for view in views:  # as large as fits in the smaller viewports
                view.set_state(replace(view.state, zoom=None, pan=(0.0, 0.0)))
            self._show_planes(place, volume, len(PLANE_NAMES), crosshair)

        self._window.arrange(tr("Reformat both series"), arrange)

    # Planes and slabs

    def why_no_planes(self) -> str | None:
        """Why there are no planes to turn or to make thicker."""
        return (
            None
            if self.active
            else tr(
                "No reformat is on the screen: choose Reformat in three planes ({key}) first.",
                key=way_to(self._window.registry, "view.reformat"),
            )
        )

    def upright(self) -> Edit | None:
        """The planes of the body."""
        return self._turn(tr("Planes of the body"), lambda _made: Planes())

    def along(self) -> Edit | None:
        """Planes along the slices as they were acquired."""
        return self._turn(tr("Planes along the slices"), lambda made: Planes.along(made.volume.lattice))

    def _turn(self, label: str, choose: Callable[[Reformat], Planes]) -> Edit | None:
        views = self._window.stage.crosshairs.views()
        crosshair = plane_of(views[0].state) if views else None
        made = reformat_of(views[0].state.stack) if views else None
        if crosshair is None or crosshair.planes is None or made is None:
            return None
        before, after = crosshair.planes, choose(made)
        turn = self._window.stage.crosshairs.turn_to
        turn(after)
        return Edit(label, lambda: turn(before), lambda: turn(after)) if before != after else None

    @property
    def slab(self) -> Slab:
        """How thick the planes are looked at."""
        return self._window.stage.crosshairs.wanted_slab()

    def thicker(self, steps: int) -> Edit | None:
        """A thicker or thinner slab."""
        nearest = min(THICKNESSES, key=lambda one: abs(one - self.slab.thickness))
        index = THICKNESSES.index(nearest) + steps
        if not 0 <= index < len(THICKNESSES):
            return None
        return self._cut(tr("Slab"), replace(self.slab, thickness=THICKNESSES[index]))

    def project(self, projection: Projection) -> Edit | None:
        """The largest, the smallest or the mean value in the slab; a plane that was thin becomes 10 mm."""
        return self._cut(tr("Slab"), Slab(self.slab.thickness or 10.0, projection))

    def _cut(self, label: str, after: Slab) -> Edit | None:
        before, cut = self.slab, self._window.stage.crosshairs.cut
        if before == after:
            return None
        cut(after)
        return Edit(label, lambda: cut(before), lambda: cut(after))


def _why_not(current: CurrentSlice) -> str | None:
    if current.slice.provider is not None:
        return tr("This is a reformat already.")
    if current.slice.grid is None:
        return tr("This series cannot be reformatted: its images carry no position in the patient.")
    if len(current.stack.slices) < 2:
        return tr("This series cannot be reformatted: it has one slice only.")
    if current.image is not None and current.image.is_colour:
        return tr("This series cannot be reformatted: its images are in colour.")
    return None


def _point_of(state: ViewState) -> tuple[float, float, float]:
    """The point that is looked at: that of the crosshair, else the middle of the slice."""
    if state.crosshair is not None:
        return state.crosshair.point
    one = state.slice
    if one is None or one.grid is None:
        raise HealthGPTError(
            said("This series cannot be reformatted: its images carry no position in the patient.")
        )
    middle = one.grid.to_patient((one.grid.rows - 1) / 2, (one.grid.columns - 1) / 2)
    x, y, z = (float(v) for v in np.asarray(middle))
    return x, y, z
