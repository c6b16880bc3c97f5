"""Bringing a workspace back: its studies are read in the background, and each viewport is filled as its images come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healthgpt_viewer.imaging.fusion import Fusion, Second
from healthgpt_viewer.imaging.reformat import Crosshair, Reformat
from healthgpt_viewer.index import IndexUnavailable
from healthgpt_viewer.language import said
from healthgpt_viewer.library import Place
from healthgpt_viewer.ui.browser import series_title
from healthgpt_viewer.ui.viewport.grid import Links
from healthgpt_viewer.ui.viewport.state import Overlay

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import ImageRef
    from healthgpt_viewer.imaging.series import Series, Stack
    from healthgpt_viewer.imaging.volume import Volume
    from healthgpt_viewer.jobs import Job
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport
    from healthgpt_viewer.ui.window import MainWindow
    from healthgpt_viewer.workspace import Fused, OpenStudy, Plane, View, Workspace


@dataclass(frozen=True)
class _Found:
    """Where the studies of a workspace lie now; those that lie nowhere any more are ``missing``."""

    groups: dict[tuple[Path, ...], frozenset[str]]
    opening: tuple[Path, ...]
    missing: tuple[OpenStudy, ...]


class Restoring(QObject):
    """One workspace on its way back. ``done`` is called with the studies that were not found, once all is read."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        made: Callable[[str], Series | None],
        done: Callable[[tuple[OpenStudy, ...]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._made, self._done = window, workspace, made, done
        self._waiting: dict[int, View] = {}
        self._fusions: list[tuple[Viewport, Fused]] = []
        self._placed: set[str] = set()
        self._jobs: set[Job] = set()
        self._missing: tuple[OpenStudy, ...] = ()
        self.active = True
        window.library.changed.connect(self._fill)
        window.jobs.ended.connect(self._ended)

    def has_placed(self, study_uids: Sequence[str]) -> bool:
        """Whether a study that is being opened has its place on the screen; asked once for each that was missing."""
        if self.active and any(study.uid in study_uids for study in self._workspace.studies):
            return True
        placed = self._placed.intersection(study_uids)
        self._placed -= placed
        return bool(placed)

    def start(self) -> None:
        """Lay the window out, and look where the studies are."""
        self._lay_out()
        self._window.jobs.run(
            said("Looking for the studies"),
            lambda _: self._look(),
            self._open,
            lambda _: self._finish(),
            quiet=True,
        )

    # Studies

    def _look(self) -> _Found:
        """On the job's thread: which paths are there; a study that was moved may be known elsewhere."""
        groups: dict[tuple[Path, ...], frozenset[str]] = {}
        missing = []
        for study in self._workspace.studies:
            paths = tuple(path for path in study.paths if path.exists()) or self._elsewhere(study.uid)
            if paths:
                groups[paths] = groups.get(paths, frozenset()) | {study.uid}
            else:
                missing.append(study)
        opening = tuple(path for path in self._workspace.opening if path.exists())
        return _Found(groups, opening, tuple(missing))

    def _elsewhere(self, uid: str) -> tuple[Path, ...]:
        try:
            record = self._window.index.studies.study(uid)
        except IndexUnavailable:
            return ()
        return tuple(path for path in record.places if path.exists()) if record is not None else ()

    def _open(self, found: _Found) -> None:
        self._missing = found.missing
        library = self._window.library
        for paths, uids in found.groups.items():
            new = frozenset(uid for uid in uids if library.study(uid) is None)
            if new:
                self._jobs.add(library.open(paths, only=new, quiet=True))
        if found.opening:
            self._jobs.add(library.open(found.opening, quiet=True))
        self._fill()
        if not self._jobs:
            self._finish()

    def _ended(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.discard(job)
            if not self._jobs:
                # What the job has handed on is taken over by the window first.
                self._window.jobs.post(self._finish)

    def _finish(self) -> None:
        """All is read: planes and second series, which need whole volumes, and the links."""
        if not self.active:
            return
        self._fill()
        self.active = False
        for viewport, view in self._waiting_viewports():
            place = self._place(view) if view.plane is not None else None
            if place is not None and view.plane is not None:
                del self._waiting[viewport.viewport_id]
                self._show_plane(viewport, place, view, view.plane)
        for viewport, fused in self._fusions:
            self._fuse(viewport, fused)
        layout, grid = self._workspace.layout, self._window.stage.widget
        grid.links = Links(layout.scroll, layout.zoom, layout.window)
        grid.link(viewport for viewport in grid.viewports if viewport.viewport_id in layout.linked)
        library = self._window.library
        unread = (one for one in self._workspace.studies if library.study(one.uid) is None)
        self._done(tuple(dict.fromkeys((*self._missing, *unread))))

    @property
    def lost(self) -> int:
        """How many viewports stay empty though their study is there: their images are not in it any more."""
        library = self._window.library
        views = (view for _, view in self._waiting_viewports() if not view.made)
        return sum(library.study(view.study_uid) is not None for view in views)

    def stop(self) -> None:
        """Nothing of it is wanted any more."""
        self.active = False
        self._waiting.clear()

    # Viewports

    def _lay_out(self) -> None:
        layout, grid = self._workspace.layout, self._window.stage.widget
        grid.unlink()
        grid.arrange(layout.rows, layout.columns)
        viewports = grid.viewports[: layout.rows * layout.columns]
        active = layout.active if layout.active < len(viewports) else 0
        grid.restore((layout.rows, layout.columns), layout.alone, active)
        for viewport in viewports:
            viewport.clear()
        views = zip(viewports, self._workspace.views, strict=False)
        self._waiting = {viewport.viewport_id: view for viewport, view in views if view is not None}

    def _waiting_viewports(self) -> list[tuple[Viewport, View]]:
        viewports = self._window.stage.widget.viewports
        return [
            (viewport, self._waiting[viewport.viewport_id])
            for viewport in viewports
            if viewport.viewport_id in self._waiting
        ]

    def _fill(self) -> None:
        """Show what has come."""
        for viewport, view in self._waiting_viewports():
            if viewport.state.stack is not None:  # the reader has turned to something else meanwhile
                del self._waiting[viewport.viewport_id]
                continue
            place = self._place(view) if view.plane is None else None
            if place is not None:
                del self._waiting[viewport.viewport_id]
                self._show(viewport, place, view)

    def put_back(self, series: Series) -> None:
        """A plugin has a series again that stands in no file: show it where it was."""
        if any(view.made and view.series_uid == series.uid for view in self._waiting.values()):
            self._fill()

    def _place(self, view: View) -> Place | None:
        library = self._window.library
        series, study = self._made(view.series_uid) if view.made else None, library.study(view.study_uid)
        if series is not None and study is not None:
            stack = next((one for one in series.stacks if _index_of(one, view.ref) is not None), None)
            return Place(study, series, stack) if stack is not None else None
        return library.find(
            lambda place: place.study.uid == view.study_uid and _index_of(place.stack, view.ref) is not None
        )

    @contextmanager
    def _apart(self) -> Iterator[None]:
        """What comes late shall not take the viewports along that it is linked with."""
        grid = self._window.stage.widget
        linked = [viewport for viewport in grid.viewports if viewport.viewport_id in grid.linked]
        grid.unlink()
        try:
            yield
        finally:
            grid.link(linked)

    def _show(self, viewport: Viewport, place: Place, view: View) -> None:
        if not self.active and not view.made:
            self._placed.add(view.study_uid)
        self._window.show_images()
        index = _index_of(place.stack, view.ref)
        state = viewport.state.with_stack(place.study, place.series, place.stack, index)
        with self._apart():
            viewport.show_state(_looked_at(state, view, Crosshair(view.point) if view.point else None))
        if view.fused is not None:
            self._fusions.append((viewport, view.fused))

    def _show_plane(self, viewport: Viewport, place: Place, view: View, plane: Plane) -> None:
        """A plane of a reformat, once the volume is there."""

        def ready(volume: Volume) -> None:
            if viewport.state.stack is not None:
                return
            self._window.show_images()
            directions = plane.planes.directions(plane.name)
            made = Reformat(volume, place.stack, place.series, plane.name, directions, plane.slab)
            series = made.as_series()
            index = made.nearest(plane.point)
            state = viewport.state.with_stack(place.study, series, series.stacks[0], index)
            with self._apart():
                viewport.show_state(_looked_at(state, view, Crosshair(plane.point, plane.planes, plane.name)))
            if view.fused is not None:
                self._fuse(viewport, view.fused)

        self._window.volumes.want(place.stack, series_title(place.series), ready)

    def _fuse(self, viewport: Viewport, fused: Fused) -> None:
        """The second series over the first, once its volume is there."""
        first = viewport.state.stack
        place = self._window.library.find(lambda place: _index_of(place.stack, fused.ref) is not None)
        if first is None or place is None:
            return

        def ready(volume: Volume) -> None:
            if viewport.state.stack is first:
                fusion = Fusion(
                    Second(volume, place.series, fused.matrix), fused.window, fused.mode, fused.colours,
                    fused.opacity, fused.threshold, fused.position, fused.transform is not None,
                )  # fmt: skip
                viewport.set_state(replace(viewport.state, fusion=fusion))

        self._window.volumes.want(place.stack, series_title(place.series), ready)


def _looked_at(state: ViewState, view: View, crosshair: Crosshair | None) -> ViewState:
    """A state with the look that a view had."""
    over = view.over
    overlay = None
    if over is not None:
        overlay = Overlay(
            over.pixels.array, over.grid, over.source, over.label, over.mode, over.opacity, over.position,
            over.outside, over.generated,
        )  # fmt: skip
    return replace(
        state,
        window=view.window,
        preset=view.preset,
        invert=view.invert,
        zoom=view.zoom,
        pan=view.pan,
        flip_h=view.flip_h,
        flip_v=view.flip_v,
        quarter_turns=view.quarter_turns,
        region=view.region,
        colours=view.colours,
        overlay=overlay,
        crosshair=crosshair,
    )


def _index_of(stack: Stack, ref: ImageRef) -> int | None:
    return next((index for index, one in enumerate(stack.slices) if one.ref == ref), None)
