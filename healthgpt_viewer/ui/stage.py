"""The middle of the window: the viewports as actions, plugins and the browser see them."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QImage

from healthgpt_viewer.actions import Edit
from healthgpt_viewer.current import CurrentSlice
from healthgpt_viewer.imaging.cache import FrameCache, Reader
from healthgpt_viewer.imaging.memory import pixel_budget
from healthgpt_viewer.imaging.pixels import auto_window, default_window
from healthgpt_viewer.imaging.slice_image import Window, cut_out
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.library import Library, Place
from healthgpt_viewer.ui.browser import series_title
from healthgpt_viewer.ui.cine import Cine
from healthgpt_viewer.ui.crosshairs import Crosshairs
from healthgpt_viewer.ui.editing import Arrangement, edit_of
from healthgpt_viewer.ui.loading import Wanted
from healthgpt_viewer.ui.theme_colours import DARK
from healthgpt_viewer.ui.toolbox import Toolbox
from healthgpt_viewer.ui.viewport.grid import Links, ViewportGrid, nearest_index
from healthgpt_viewer.ui.viewport.magnifier import Magnifier
from healthgpt_viewer.ui.viewport.mouse import Mouse, read_mouse, write_mouse
from healthgpt_viewer.ui.viewport.painter import Colours
from healthgpt_viewer.ui.viewport.reference import ReferenceLines
from healthgpt_viewer.ui.viewport.state import Overlay, TextAmount, ViewState
from healthgpt_viewer.ui.viewport.widget import Viewport

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import ImageRef
    from healthgpt_viewer.imaging.series import Series
    from healthgpt_viewer.settings import Settings
    from healthgpt_viewer.ui.theme import Theme

_AMOUNTS: tuple[TextAmount, ...] = ("none", "some", "all")
REFERENCE, MAGNIFIER = "reference", "magnifier"
# Results that keep the units of their source where that is MR, so that one window fits both; of CT they are grey levels.
_SAME_UNITS = ("SUPERRES", "RECON")


class Stage(QObject):
    """What can be done with the viewports, in the words of a user.

    Signals:
        current_changed(CurrentSlice | None): what the active viewport shows; told once the events at hand are done.
        region_changed(Box | None): the rectangle on the current slice.
        laid_over_changed(): what lies over the image in the active viewport.
        shown_changed(): which stacks are on the screen.
        layout_changed(): how many viewports there are, or whether they are linked.
        menu_wanted(QPoint): right click on a slice; global position.
        edit_made(Edit): a drag has changed how a slice is seen.
        series_dropped(str, int): a row of the browser, on a viewport.
        paths_dropped(list[Path]).
    """

    current_changed = Signal(object)
    region_changed = Signal(object)
    laid_over_changed = Signal()
    shown_changed = Signal()
    layout_changed = Signal()
    menu_wanted = Signal(QPoint)
    edit_made = Signal(object)
    series_dropped = Signal(str, int)
    paths_dropped = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self.reader = Reader(FrameCache(pixel_budget(0)))
        self.widget = ViewportGrid(self.reader, self._colours)
        self.tools = Toolbox(self.widget, self)
        self.mouse = read_mouse(settings)
        self._read_links()
        self.crosshairs = Crosshairs(self.widget, self.reader, self)
        self.crosshairs.edited.connect(self._dragged)
        self.cine = Cine(settings, self)
        self._references = ReferenceLines(self.widget)
        self._magnifier, self._magnifies = Magnifier(), False
        self._untouched: dict[int, ImageRef] = {}
        self._told: tuple[Any, ...] = ()
        self._told_shown: tuple[Any, ...] = ()
        self._told_over: object = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self.widget.viewport_added.connect(self._adopt)
        self.crosshairs.follows = bool(settings.get("view.cursor-3d", True))
        self.widget.active_changed.connect(self._state_changed)
        self.widget.layout_changed.connect(self._soon.start)
        self.widget.layout_changed.connect(self.layout_changed)
        theme.changed.connect(self.widget.update)
        for viewport in self.widget.viewports:
            self._adopt(viewport)

    # What is shown.

    @property
    def active(self) -> Viewport:
        """The viewport that keys and menus act on."""
        return self.widget.active

    def current(self) -> CurrentSlice | None:
        """The slice in the active viewport."""
        viewport = self.active
        state, one = viewport.state, viewport.state.slice
        if one is None or state.study is None or state.series is None or state.stack is None:
            return None
        # While the next slice is read, the viewport still paints the former one.
        image = viewport.image if viewport.image is not None and viewport.image.ref == one.ref else None
        return CurrentSlice(
            viewport.viewport_id,
            state.study,
            state.series,
            state.stack,
            state.index,
            one,
            image,
            state.window,
            state.invert,
            state.region,
            viewport.view.visible if viewport.view is not None and image is not None else None,
        )

    def places(self) -> list[Place]:
        """What the viewports on the screen show."""
        states = (viewport.state for viewport in self.widget.shown)
        return [Place(s.study, s.series, s.stack) for s in states if s.study and s.series and s.stack]

    def wanted(self) -> list[Wanted]:
        """The stacks on the screen, to be read whole from the slice shown outwards."""
        states = (viewport.state for viewport in self.widget.shown)
        return [Wanted(s.stack, s.index, series_title(s.series)) for s in states if s.series and s.stack]

    def show(self, place: Place, viewport: int | None = None, index: int | None = None) -> None:
        """Show a stack, at its middle or at ``index``."""
        target = self._viewport(viewport)
        target.show_stack(place.study, place.series, place.stack, index)
        one = target.state.slice
        if index is None and one is not None:
            self._untouched[target.viewport_id] = one.ref

    def show_beside(self, place: Place, *, link: bool) -> None:
        """Show a stack next to the active viewport, at the same place in the patient, and let them move together.

        Where its series is on the screen already, as one that is being made grows, the view of it stays as it is.
        """
        lead = self.active
        if len(self.widget.shown) < 2:
            self.set_layout((1, 2))
        index = nearest_index(place.stack, lead.state)
        target = self._showing(place.series)
        if target is not None and target is not lead:
            grown = replace(target.state, study=place.study, series=place.series, stack=place.stack)
            target.set_state(replace(grown, index=index or 0))
        else:
            shown = self.widget.shown
            target = shown[(shown.index(lead) + 1) % len(shown)]
            target.show_stack(place.study, place.series, place.stack, index)
        self.widget.unlink()
        if link:
            source = lead.state.series
            is_mr = source is not None and source.modality == "MR"
            self.widget.links.window = is_mr and place.series.ai_task in _SAME_UNITS
            self.widget.link([lead, target])
            lead.set_state(replace(lead.state))

    def select(self, ref: ImageRef, library: Library, viewport: int | None = None) -> bool:
        """Go to an image, where it is shown already or in a viewport that shows its series from now on."""
        for shown in self.widget.shown:
            index = _index_of(shown.state, ref)
            if index is not None:
                self.widget.activate(shown)
                shown.go(index)
                return True
        place = library.find(lambda place: any(one.ref == ref for one in place.stack.slices))
        if place is None:
            return False
        index = next(i for i, one in enumerate(place.stack.slices) if one.ref == ref)
        self.show(place, viewport, index)
        return True

    def refresh(self, library: Library) -> None:
        """Take over what has grown or gone in the library; every viewport stays at its slice."""
        for viewport in self.widget.viewports:
            state = viewport.state
            if state.stack is None or state.study is None or state.series is None:
                continue
            study = library.study(state.study.uid)
            if study is None:
                viewport.clear()
            elif not any(state.stack is stack for series in study.series for stack in series.stacks):
                self._follow_library(viewport, library)

    def settle(self) -> None:
        """A study has been read to its end: viewports that nobody has touched go to the middle of their stack."""
        for viewport in self.widget.viewports:
            one, stack = viewport.state.slice, viewport.state.stack
            if one is not None and stack is not None and self._untouched.get(viewport.viewport_id) == one.ref:
                viewport.go(len(stack.slices) // 2)
        self._untouched.clear()

    def picture(self) -> QImage:
        """What the active viewport shows, the mark included."""
        return self.active.picture()

    # Which slice, and how it is seen.

    def step(self, by: int) -> None:
        """Some slices on or back."""
        self.active.set_state(self.active.state.at(self.active.state.index + by))

    def go(self, index: int) -> None:
        """To a slice; negative counts from the end."""
        self.active.go(index)

    def change(self, label: str, **fields: Any) -> Edit | None:
        """Change how the active viewport shows its stack. Returns the edit, or None where nothing changed."""
        viewport, before = self.active, self.active.state
        after = replace(before, **fields)
        edit = edit_of(label, viewport, before, after)
        if edit is not None:
            viewport.set_state(after)
        return edit

    def toggle(self, label: str, field: str) -> Edit | None:
        """Turn a field of the state over."""
        return self.change(label, **{field: not self.is_on(field)})

    def is_on(self, field: str) -> bool:
        """Whether a field of the active viewport's state is set."""
        return bool(getattr(self.active.state, field))

    def rotate(self, quarter_turns: int) -> Edit | None:
        """Turn to the right as it is seen, also where the image is flipped."""
        state = self.active.state
        seen = -quarter_turns if state.flip_h != state.flip_v else quarter_turns
        return self.change(tr("Rotate"), quarter_turns=(state.quarter_turns + seen) % 4)

    def fit(self) -> Edit | None:
        """The whole image, in the middle."""
        return self.change(tr("Fit"), zoom=None, pan=(0.0, 0.0))

    def reset(self) -> Edit | None:
        """Everything as the file has it."""
        return self.change(
            tr("Reset view"),
            window=self._own_window(),
            preset="",
            invert=False,
            zoom=None,
            pan=(0.0, 0.0),
            flip_h=False,
            flip_v=False,
            quarter_turns=0,
        )

    def set_window(self, window: Window | None, title: str) -> Edit | None:
        """A window by name; None is the series' own."""
        name = title.split("  ")[0] if window is not None else ""
        return self.change(
            said("Window: {name}", name=said(title.split("  ")[0])),
            window=window or self._own_window(),
            preset=name,
        )

    def auto_window(self, *, of_region: bool = False) -> Edit | None:
        """The window of the values of the slice, or of those in the rectangle."""
        image, region = self.active.image, self.active.state.region
        if image is None:
            return None
        part = cut_out(image, region) if of_region and region is not None else image
        return self.set_window(
            auto_window(part), said("Automatic, of the rectangle") if of_region else said("Automatic")
        )

    @property
    def has_magnifier(self) -> bool:
        """Whether what lies under the mouse is shown larger."""
        return self._magnifies

    def toggle_magnifier(self) -> None:
        """Show what lies under the mouse larger, or not."""
        self._magnifies = not self._magnifies
        for viewport in self.widget.viewports:
            viewport.set_layer(MAGNIFIER, self._magnifier if self._magnifies else None)

    def set_mouse(self, mouse: Mouse) -> None:
        """Let buttons and wheel do something else on every viewport from now on."""
        self.mouse = mouse
        write_mouse(self._settings, mouse)
        for viewport in self.widget.viewports:
            viewport.mouse = mouse

    # Layout, links, texts.

    @property
    def layout(self) -> tuple[int, int]:
        """Rows and columns of viewports."""
        return self.widget.shape

    def arrangement(self) -> Arrangement:
        """Layout, links and stacks of the moment."""
        return Arrangement.of(self.widget)

    def edit_since(self, before: Arrangement, label: str, library: Library) -> Edit | None:
        """What has changed of them since; None where nothing has."""
        return before.edit_to(Arrangement.of(self.widget), label, self.widget, library)

    def set_layout(self, shape: tuple[int, int]) -> None:
        """Another number of viewports."""
        if shape != self.layout or self.is_alone:
            self.widget.arrange(*shape)

    @property
    def shown_count(self) -> int:
        """How many viewports are on the screen."""
        return len(self.widget.shown)

    @property
    def is_alone(self) -> bool:
        """Whether one viewport hides the others for now."""
        return len(self.widget.shown) < self.layout[0] * self.layout[1]

    def why_not_alone(self) -> str | None:
        """Why there is nothing to hide or bring back."""
        return tr("There is one viewport only.") if self.layout == (1, 1) else None

    def toggle_alone(self) -> None:
        """The active viewport alone, and back."""
        self.widget.toggle_alone(self.active)

    def activate_next(self, step: int) -> None:
        """The next viewport on the screen."""
        shown = self.widget.shown
        target = shown[(shown.index(self.active) + step) % len(shown)]
        self.widget.activate(target)
        target.setFocus()

    @property
    def linked(self) -> bool:
        """Whether viewports move together."""
        return bool(self.widget.linked)

    def toggle_linked(self) -> None:
        """Let the viewports on the screen move together, or each on its own."""
        if self.linked:
            self.widget.unlink()
        else:
            self._read_links()
            self.widget.link(self.widget.shown)
        self.layout_changed.emit()

    def will_share(self, what: str) -> bool:
        """Whether viewports share "scroll", "zoom" or "window" once they are linked."""
        return bool(self._settings.get(f"links.{what}", getattr(Links(), what)))

    def set_will_share(self, what: str, *, on: bool) -> None:
        """Let viewports share that when they are linked, those that are linked from now on."""
        self._settings.set(f"links.{what}", on if on != getattr(Links(), what) else None)
        if self.linked and self.shares(what) != on:
            self.toggle_link(what)

    def _read_links(self) -> None:
        for name in ("scroll", "zoom", "window"):
            setattr(self.widget.links, name, self.will_share(name))

    def shares(self, what: str) -> bool:
        """Whether linked viewports share "scroll", "zoom" or "window"."""
        return self.linked and bool(getattr(self.widget.links, what))

    def toggle_link(self, what: str) -> None:
        """Share one thing more or less; the first one links the viewports on the screen."""
        names = ("scroll", "zoom", "window")
        on = {name: self.shares(name) for name in names}
        on[what] = not on[what]
        for name in names:
            setattr(self.widget.links, name, on[name])
        self.widget.link(self.widget.shown if any(on.values()) else [])
        self.active.set_state(replace(self.active.state))
        self.layout_changed.emit()

    @property
    def has_reference_lines(self) -> bool:
        """Whether the slice of the active viewport is drawn on the others."""
        return bool(self._settings.get("view.reference-lines", False))

    def toggle_reference_lines(self) -> None:
        """Draw where the slice of the active viewport cuts the others, or not."""
        on = not self.has_reference_lines
        self._settings.set("view.reference-lines", on)
        for viewport in self.widget.viewports:
            viewport.set_layer(REFERENCE, self._references if on else None)

    def toggle_cursor(self) -> None:
        """Let series of the same space follow the crosshair, or not."""
        self.crosshairs.follows = not self.crosshairs.follows
        self._settings.set("view.cursor-3d", self.crosshairs.follows)
        if not self.crosshairs.follows:
            self.crosshairs.clear()

    @property
    def text_amount(self) -> TextAmount:
        """How much is written in the corners: "none", "some" or "all"."""
        return self.active.state.text

    def set_text_amount(self, amount: str) -> None:
        """Write so much in the corners of every viewport."""
        if amount in _AMOUNTS:
            self._set_texts(text=amount)

    def cycle_text(self) -> None:
        """No corner text, some, all, on every viewport."""
        self.set_text_amount(_AMOUNTS[(_AMOUNTS.index(self.text_amount) + 1) % len(_AMOUNTS)])

    @property
    def patient_shown(self) -> bool:
        """Whether the patient's data are written on the images."""
        return not self.active.state.hide_patient

    def show_patient(self, *, shown: bool) -> None:
        """Show or hide the patient's data on every viewport."""
        self._set_texts(hide_patient=not shown)

    def toggle_patient(self) -> None:
        """Show the patient's data where they are hidden, else hide them."""
        self.show_patient(shown=not self.patient_shown)

    def take_focus(self) -> None:
        """Let the keys go to the active viewport."""
        self.active.setFocus()

    # Rectangle and overlay.

    def why_no_region(self) -> str | None:
        """Why there is no rectangle to clear."""
        return tr("There is no rectangle on this slice.") if self.active.state.region is None else None

    def overlay(self) -> Overlay | None:
        """What lies over the image in the active viewport."""
        return self.active.state.overlay

    def set_overlay(self, overlay: Overlay | None, viewport: int | None) -> None:
        """Lay a generated image over its source, or take it away."""
        target = self._viewport(viewport)
        target.set_state(replace(target.state, overlay=overlay))

    def shut_down(self) -> None:
        """Stop reading."""
        self.cine.stop()
        self._soon.stop()
        self.reader.close()

    # Inner workings.

    def _viewport(self, number: int | None) -> Viewport:
        known = {viewport.viewport_id: viewport for viewport in self.widget.viewports}
        return known.get(self.active.viewport_id if number is None else number, self.active)

    def _showing(self, series: Series) -> Viewport | None:
        """The viewport on the screen that shows a series."""
        viewports = ((v, v.state.series) for v in self.widget.shown)
        return next((v for v, own in viewports if own is not None and own.uid == series.uid), None)

    def _adopt(self, viewport: Viewport) -> None:
        self.tools.adopt(viewport)
        viewport.mouse = self.mouse
        self.crosshairs.adopt(viewport)
        if self.has_reference_lines:
            viewport.set_layer(REFERENCE, self._references)
        if self._magnifies:
            viewport.set_layer(MAGNIFIER, self._magnifier)
        amount = self._settings.text("view.text", "some")
        viewport.set_state(
            replace(
                viewport.state,
                text=amount if amount in _AMOUNTS else "some",
                hide_patient=bool(self._settings.get("view.hide-patient", False)),
            )
        )
        viewport.state_changed.connect(self._state_changed)
        viewport.image_changed.connect(lambda _viewport: self._soon.start())
        viewport.edited.connect(lambda label, before, after: self._edited(label, viewport, before, after))
        viewport.nudged.connect(
            lambda label, before, after: self._edited(
                label, viewport, before, after, (label, viewport.viewport_id, after.index)
            )
        )
        viewport.menu_wanted.connect(self.menu_wanted)
        viewport.series_dropped.connect(lambda key: self.series_dropped.emit(key, viewport.viewport_id))
        viewport.paths_dropped.connect(self.paths_dropped)

    def _state_changed(self, viewport: Viewport) -> None:
        self._soon.start()
        if self.has_reference_lines and viewport is self.active:
            for other in self.widget.shown:
                if other is not viewport:
                    other.update()

    def _edited(
        self, label: str, viewport: Viewport, before: ViewState, after: ViewState, step: Hashable = None
    ) -> None:
        edit = edit_of(label, viewport, before, after, step)
        if edit is not None:
            self.edit_made.emit(edit)

    def _dragged(self, viewport: Viewport, label: str, before: ViewState, after: ViewState) -> None:
        self._edited(label, viewport, before, after)

    def _own_window(self) -> Window | None:
        viewport = self.active
        stack = viewport.state.stack
        return default_window(stack, viewport.image) if stack is not None else None

    def _set_texts(self, **fields: Any) -> None:
        for viewport in self.widget.viewports:
            viewport.set_state(replace(viewport.state, **fields))
        self._settings.set("view.text", self.active.state.text)
        self._settings.set("view.hide-patient", self.active.state.hide_patient)

    def _follow_library(self, viewport: Viewport, library: Library) -> None:
        state, one = viewport.state, viewport.state.slice
        if one is None or one.memory is not None or one.provider is not None:
            return
        place = library.find(lambda place: any(other.ref == one.ref for other in place.stack.slices))
        if place is None:
            viewport.clear()
            return
        index = next(i for i, other in enumerate(place.stack.slices) if other.ref == one.ref)
        viewport.set_state(
            replace(state, study=place.study, series=place.series, stack=place.stack, index=index)
        )

    def _tell(self) -> None:
        current = self.current()
        key: tuple[Any, ...] = ()
        if current is not None:
            parts = (current.viewport_id, current.slice, current.image, current.window, current.invert)
            key = (*parts, current.stack, current.region)
        if key != self._told:
            moved = (key[-1] if key else None) != (self._told[-1] if self._told else None)
            self._told = key
            self.current_changed.emit(current)
            if moved:
                self.region_changed.emit(current.region if current is not None else None)
        if self.active.state.laid_over is not self._told_over:
            self._told_over = self.active.state.laid_over
            self.laid_over_changed.emit()
        shown = tuple(place.stack for place in self.places())
        if shown != self._told_shown:
            self._told_shown = shown
            self.shown_changed.emit()

    def _colours(self) -> Colours:
        # The surround of an image is black in every theme, and so its text is that of a dark one.
        dark = self._theme.colours if self._theme.is_dark else DARK
        return Colours(accent=dark.accent, ai=dark.ai, problem=dark.error, text=dark.text)


def _index_of(state: ViewState, ref: ImageRef) -> int | None:
    slices = state.stack.slices if state.stack is not None else ()
    return next((i for i, one in enumerate(slices) if one.ref == ref), None)
