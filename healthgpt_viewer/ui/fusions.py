"""A second series over the first: fused, registered, compared; in the words of a user."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from healthgpt_viewer.actions import joined
from healthgpt_viewer.imaging.colours import GREY
from healthgpt_viewer.imaging.fusion import MODES, Fusion, Mode, Second
from healthgpt_viewer.imaging.pixels import default_window
from healthgpt_viewer.imaging.reformat import reformat_of
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.ui.browser import series_title
from healthgpt_viewer.ui.crosshairs import plane_of
from healthgpt_viewer.ui.editing import edit_of
from healthgpt_viewer.ui.menus import way_to
from healthgpt_viewer.ui.viewport.grid import frame_of, shares_frame
from healthgpt_viewer.ui.viewport.state import Overlay

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.geometry import Points
    from healthgpt_viewer.imaging.series import Stack
    from healthgpt_viewer.imaging.volume import Volume
    from healthgpt_viewer.jobs import JobContext
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport
    from healthgpt_viewer.ui.window import MainWindow

_GLOWING = ("PT", "NM")  # modalities that are read in colour over another


class Fusions(QObject):
    """What can be done with a second series. The first is that of the active viewport, the second that of another.

    Signals:
        changed(): what lies over the active viewport may be something else.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # Which series

    @property
    def shown(self) -> Overlay | Fusion | None:
        """What lies over the image in the active viewport."""
        return self._window.stage.active.state.laid_over

    def partner(self) -> Viewport | None:
        """The next viewport on the screen that shows another series."""
        stage = self._window.stage
        shown, active = stage.widget.shown, stage.active
        if active not in shown:
            return None
        place = shown.index(active)
        for viewport in (*shown[place + 1 :], *shown[:place]):
            state = viewport.state
            if state.slice is not None and _source(state) is not _source(active.state):
                return viewport
        return None

    def why_no_partner(self) -> str | None:
        """Why there is no second series."""
        if self._window.stage.active.state.slice is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        if self.partner() is None:
            return tr(
                "Show the second series in another viewport first ({key}), then come back to the first one.",
                key=way_to(self._window.registry, "view.layout-1x2"),
            )
        return None

    def why_not_fuse(self) -> str | None:
        """Why the second series cannot be laid over the first as they are."""
        reason = self.why_no_partner()
        partner = self.partner()
        if reason or partner is None:
            return reason
        states = self._window.stage.active.state, partner.state
        if not all(frame_of(state) for state in states):
            return tr("A series without a position in the patient cannot be fused; it can be compared.")
        if not shares_frame(*states):
            return tr("These series do not share a frame of reference: register them first.")
        return self._why_no_volume(partner.state)

    def why_not_register(self) -> str | None:
        """Why the second series cannot be registered to the first."""
        reason = self.why_no_partner()
        partner = self.partner()
        if reason or partner is None:
            return reason
        states = self._window.stage.active.state, partner.state
        if any(state.slice is None or state.slice.grid is None for state in states):
            return tr("A series without a position in the patient cannot be registered.")
        reasons = (self._why_no_volume(state) for state in states)
        return next((reason for reason in reasons if reason), None)

    def _why_no_volume(self, state: ViewState) -> str | None:
        if self._window.library.reading:
            return tr("The series are still being read: wait until all of their slices are there.")
        stack = _source(state)
        if stack is None or len(stack.slices) < 2:
            return tr("A series of one slice cannot be cut in other planes; it can be compared.")
        return None

    def why_nothing_over(self) -> str | None:
        """Why there is nothing to take away or to change."""
        return None if self.shown is not None else tr("Nothing lies over the image in the active viewport.")

    # Doing it

    def fuse(self, mode: Mode = "blend") -> None:
        """Lay the second series over the first, at its place in the patient."""
        partner = self.partner()
        if partner is not None:
            lead, other = self._window.stage.active, partner.state
            self._with_volume(other, lambda volume: self._lay(lead, other, volume, mode, None))

    def register(self) -> None:
        """Bring the second series onto the first by a turn and a shift, and show both in squares."""
        partner = self.partner()
        if partner is None:
            return
        lead, other = self._window.stage.active, partner.state
        first = lead.state

        def both(fixed: Volume, moving: Volume) -> None:
            self._window.jobs.run(
                said("Registering {title} to {title2}", title=_title(other), title2=_title(first)),
                lambda context: _registered(fixed, moving, shares_frame(first, other), context),
                lambda found: self._registered(lead, first, other, moving, found),
            )

        self._with_volume(first, lambda fixed: self._with_volume(other, lambda moving: both(fixed, moving)))

    def _registered(
        self, lead: Viewport, first: ViewState, other: ViewState, moving: Volume, found: Points
    ) -> None:
        if _source(lead.state) is not _source(first):
            self._window.notify(tr("The registration is done, and the first series is no longer shown."))
            return
        self._lay(lead, other, moving, "checker", found)
        self._window.notify(
            tr(
                "Registered by a turn and a shift. Check by eye that edges run on from square to square; "
                "remove it where they do not."
            )
        )

    def _with_volume(self, state: ViewState, ready: Callable[[Volume], None]) -> None:
        made, stack = reformat_of(state.stack), _source(state)
        if made is not None:
            ready(made.volume)
        elif stack is not None:
            self._window.volumes.want(stack, _title(state), ready)

    def _lay(
        self, lead: Viewport, other: ViewState, volume: Volume, mode: Mode, transform: Points | None
    ) -> None:
        stack, series = _source(other), other.series
        if stack is None or series is None or lead.state.stack is None:
            return
        made = reformat_of(other.stack)
        own = made.series if made is not None else series
        glows = series.modality in _GLOWING and mode == "blend"
        fusion = Fusion(
            Second(volume, own, transform, stack),
            other.window or default_window(stack, stack.slices[len(stack.slices) // 2].memory),
            mode,
            "hot-iron" if glows else GREY,
            registered=transform is not None,
        )
        self._set(lead, tr("Lay over {title}", title=_title(other)), fusion=fusion)

    def compare(self, mode: Mode) -> None:
        """See what lies over the image in another way; where nothing does, lay the second series over it."""
        shown, lead = self.shown, self._window.stage.active
        if isinstance(shown, Overlay):
            self._set(lead, MODES[mode], overlay=replace(shown, mode=mode))
        elif shown is not None:
            self._set(lead, MODES[mode], fusion=shown.with_mode(mode))
        elif self.why_not_fuse() is None:
            self.fuse(mode)
        else:
            self._compare_pictures(lead, mode)

    def why_not_compare(self) -> str | None:
        """Why there is nothing to compare the image with."""
        if self.shown is not None or self.why_not_fuse() is None:
            return None
        reason, partner = self.why_no_partner(), self.partner()
        if reason or partner is None:
            return reason
        return tr("The image is still being read.") if partner.is_waiting or partner.image is None else None

    def _compare_pictures(self, lead: Viewport, mode: Mode) -> None:
        """Two images without a common space: one picture stretched over the other, and said so."""
        partner, one = self.partner(), lead.state.slice
        if partner is None or partner.image is None or one is None or partner.state.window is None:
            return
        picture = render(partner.image, partner.state.window, invert=partner.state.invert)
        label = tr("{title}, not aligned: no common space", title=_title(partner.state))
        generated = partner.state.is_generated
        overlay = Overlay(picture, None, one.ref, label, mode, opacity=0.5, generated=generated)
        self._set(lead, MODES[mode], overlay=overlay)

    def change(self, label: str, step: Hashable = None, **fields: Any) -> None:
        """Change how the second series is seen."""
        shown, lead = self.shown, self._window.stage.active
        if isinstance(shown, Fusion):
            self._set(lead, label, step, fusion=replace(shown, **fields))
        elif shown is not None:
            known = {name: value for name, value in fields.items() if name in ("mode", "opacity", "position")}
            self._set(lead, label, step, overlay=replace(shown, **known))

    def remove(self) -> None:
        """The first series alone."""
        field = "overlay" if isinstance(self.shown, Overlay) else "fusion"
        self._set(self._window.stage.active, tr("Take it off"), **{field: None})

    def _set(self, lead: Viewport, label: str, step: Hashable = None, **fields: Any) -> None:
        """Change a viewport, and with it the other planes of its reformat."""
        edits = []
        for viewport in self._group(lead) if "fusion" in fields else [lead]:
            before = viewport.state
            after = replace(before, **fields)
            edit = edit_of(label, viewport, before, after)
            viewport.set_state(after)
            if edit is not None:
                edits.append(edit)
        if edits:
            edit = joined(label, edits) if len(edits) > 1 else edits[0]
            self._window.registry.undo.push(replace(edit, step=step))
        self.changed.emit()

    def _group(self, lead: Viewport) -> list[Viewport]:
        made = reformat_of(lead.state.stack)
        if made is None or plane_of(lead.state) is None:
            return [lead]
        views = self._window.stage.crosshairs.views()
        own = [
            v
            for v in views
            if (other := reformat_of(v.state.stack)) is not None and other.volume is made.volume
        ]
        return own or [lead]


def _registered(fixed: Volume, moving: Volume, same_space: bool, context: JobContext) -> Points:
    from healthgpt_viewer.imaging.registration import (
        register,  # with SimpleITK, which a start need not wait for
    )

    return register(
        fixed,
        moving,
        same_space=same_space,
        on_progress=context.progress,
        stop=lambda: context.stopped,
    )


def _source(state: ViewState) -> Stack | None:
    """The stack of files behind what is shown."""
    made = reformat_of(state.stack)
    return made.source if made is not None else state.stack


def _title(state: ViewState) -> str:
    made = reformat_of(state.stack)
    series = made.series if made is not None else state.series
    return series_title(series) if series is not None else ""
