"""What of the objects in a study is switched on: regions, presentation states, overlays and shutters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from healthgpt_viewer.actions import Edit, joined
from healthgpt_viewer.imaging.grouping import kind_of
from healthgpt_viewer.imaging.objects.presentation import Presentation, read_presentation
from healthgpt_viewer.imaging.pixels import default_window
from healthgpt_viewer.language import said, together, tr
from healthgpt_viewer.ui.editing import edit_of
from healthgpt_viewer.ui.objects.presenting import presented
from healthgpt_viewer.ui.objects.regions import KINDS, Regions, read_regions

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import Header, ImageRef
    from healthgpt_viewer.jobs import JobContext
    from healthgpt_viewer.library import Place
    from healthgpt_viewer.ui.viewport.widget import Viewport
    from healthgpt_viewer.ui.window import MainWindow

OPACITY = 40  # percent


@dataclass(frozen=True, eq=False)
class Applied:
    """A presentation state that is on: what it says, and the change of the viewport that it was applied to."""

    presentation: Presentation
    viewport: Viewport
    change: Edit | None


class Objects(QObject):
    """The switches.

    Signals:
        changed(): something is on or off, or was read; what is drawn is another.
        listed(): the list of what there is is another.
    """

    changed = Signal()
    listed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.regions: dict[str, Regions] = {}
        self.visible: dict[str, frozenset[int]] = {}
        self.applied: dict[str, Applied] = {}
        self._reading: set[str] = set()
        self._waiting: tuple[Viewport, Presentation] | None = None
        window.library.changed.connect(self._forget_closed)

    # Overlays, shutters, opacity

    @property
    def overlays_on(self) -> bool:
        """Whether overlay planes are drawn."""
        return bool(self._window.settings.get("view.overlays", True))

    @property
    def shutters_on(self) -> bool:
        """Whether shutters cover what they cover."""
        return bool(self._window.settings.get("view.shutters", True))

    @property
    def opacity(self) -> int:
        """How much segments cover of the image, in percent."""
        value = self._window.settings.get("view.segment-opacity", OPACITY)
        return min(max(int(value), 0), 100) if isinstance(value, (int, float)) else OPACITY

    def set_option(self, name: str, value: bool | int, label: str) -> Edit | None:
        """Change "overlays", "shutters" or "segment-opacity"."""
        before: Any = {"overlays": self.overlays_on, "shutters": self.shutters_on}.get(name, self.opacity)
        if before == value:
            return None

        def change(to: bool | int) -> None:
            self._window.settings.set(f"view.{name}", to)
            self.changed.emit()

        change(value)
        return Edit(label, lambda: change(before), lambda: change(value), step=name)

    # Rows of the browser

    def is_on(self, uid: str) -> bool:
        """Whether something of an object is shown."""
        return bool(self.visible.get(uid)) or uid in self.applied

    @property
    def on(self) -> frozenset[str]:
        """The objects of which something is shown."""
        return frozenset(uid for uid in (*self.visible, *self.applied) if self.is_on(uid))

    def toggle(self, header: Header, title: str) -> None:
        """Switch an object on; or off, where something of it is shown."""
        uid = header.sop_instance_uid
        if kind_of(header) in KINDS:
            known = self.regions.get(uid)
            if known is None:
                self._read(header, title)
            else:
                self._turn(known)
        elif uid in self.applied:
            self._push(self._taken_off(uid))
        else:
            self._apply(header)

    def all_off(self) -> None:
        """Switch everything off that goes with images."""
        for uid in list(self.visible):
            self.set_visible(uid, frozenset(), tr("Hide {title}", title=self.regions[uid].title))
        for uid in list(self.applied):
            self._push(self._taken_off(uid))

    # Regions

    def set_visible(self, uid: str, numbers: frozenset[int], label: str) -> None:
        """Show these regions of an object, and no others of it."""
        before = self.visible.get(uid, frozenset())
        if numbers == before or uid not in self.regions:
            return

        def show(wanted: frozenset[int]) -> None:
            self.visible[uid] = wanted
            self.changed.emit()

        show(numbers)
        about = frozenset({self.regions[uid].study_uid})
        self._push(Edit(label, lambda: show(before), lambda: show(numbers), about))

    def _turn(self, regions: Regions) -> None:
        """All regions of an object off, where one is shown; else all on, with images that they lie on."""
        if self.visible.get(regions.uid):
            self.set_visible(regions.uid, frozenset(), tr("Hide {title}", title=regions.title))
        else:
            self._show(regions)

    def _show(self, regions: Regions) -> bool:
        """Show all regions of an object on images that they lie on; False where none of these is open."""
        label, every = (
            tr("Show {title}", title=regions.title),
            frozenset(part.number for part in regions.parts),
        )
        with self._window.registry.undo.gathered(label):
            found = self._window.arrange(label, lambda: self._go_to(regions))
            self.set_visible(regions.uid, every, label)
        return found

    def shown_on(self, ref: ImageRef, frame_of_reference: str) -> Iterable[tuple[Regions, frozenset[int]]]:
        """The objects that have regions on in the space of an image, or on that very image, with the regions."""
        for uid, numbers in self.visible.items():
            regions = self.regions[uid]
            shared = bool(frame_of_reference) and frame_of_reference in regions.frames_of_reference
            if numbers and (shared or regions.names(ref)):
                yield regions, numbers

    def _read(self, header: Header, title: str) -> None:
        uid = header.sop_instance_uid
        if uid in self._reading:
            return
        self._reading.add(uid)

        def work(context: JobContext) -> Regions:
            return read_regions(header, title, context.progress, lambda: context.stopped)

        self._window.jobs.run(
            said("Reading {title}", title=title),
            work,
            self._take,
            lambda _error: self._reading.discard(uid),
            request=uid,
        )

    def _take(self, regions: Regions) -> None:
        self._reading.discard(regions.uid)
        if self._window.library.study(regions.study_uid) is None:
            return  # closed meanwhile
        if not regions.parts:
            self._window.notify(
                tr("{title} holds no region that can be shown.", title=regions.title), "warning"
            )
            return
        self.regions[regions.uid] = regions
        self.listed.emit()
        found = self._show(regions)
        notices = regions.segmentation.notices if regions.segmentation is not None else ()
        if not found:
            self._window.notify(
                tr(
                    "The images that {title} was drawn on are not open: open their study to see it.",
                    title=regions.title,
                ),
                "warning",
            )
        elif notices:
            self._window.notify(f"{regions.title}: {together(notices, '; ')}.")

    def _go_to(self, regions: Regions) -> bool:
        """Show images that the regions lie on, where none is on the screen; False where none is open."""
        stage = self._window.stage
        if any(_belongs(place, regions) for place in stage.places()):
            return True
        place = self._window.library.find(lambda place: _belongs(place, regions))
        if place is None:
            return False
        point = regions.middle()
        named = (i for i, one in enumerate(place.stack.slices) if regions.names(one.ref))
        index = place.stack.nearest(point) if point is not None else next(named, None)
        self._window.show_images()
        stage.show(place, index=index)
        return True

    # Presentation states

    def presentation_of(self, ref: ImageRef) -> Presentation | None:
        """The presentation state that is on for an image."""
        return next(
            (one.presentation for one in self.applied.values() if ref in one.presentation.images), None
        )

    def _apply(self, header: Header) -> None:
        presentation = read_presentation(header)
        stage, library = self._window.stage, self._window.library
        one = stage.active.state.slice
        found = one is not None and one.ref in presentation.images
        self._window.show_images()
        if not found and not any(stage.select(ref, library) for ref in presentation.images.refs):
            self._window.notify(
                tr(
                    "The images that {title_of} is for are not open: open their study to see it.",
                    title_of=title_of(presentation),
                ),
                "warning",
            )
            return
        viewport = stage.active
        if _is_there(viewport):
            self._apply_to(viewport, presentation)
        else:  # its pixels are being read: their shape decides the zoom
            self._waiting = viewport, presentation

    def image_came(self, viewport: Viewport) -> None:
        """The pixels of a viewport's slice are there: what waited for them can be applied."""
        if self._waiting is None or self._waiting[0] is not viewport or not _is_there(viewport):
            return
        (_, presentation), self._waiting = self._waiting, None
        self._apply_to(viewport, presentation)

    def _apply_to(self, viewport: Viewport, presentation: Presentation) -> None:
        image, view, stack = viewport.image, viewport.view, viewport.state.stack
        if image is None or view is None or stack is None or image.ref not in presentation.images:
            return
        uid = presentation.header.sop_instance_uid
        others = [
            other
            for other, one in self.applied.items()
            if any(ref in one.presentation.images for ref in presentation.images.refs)
        ]
        edits = [edit for other in others if (edit := self._taken_off(other)) is not None]
        before = viewport.state
        dots = viewport.screen().physicalDotsPerInchX() / 25.4
        own = default_window(stack, image)
        after = presented(replace(view, state=before), presentation, image, own, dots)
        label = tr("Presentation {title_of}", title_of=title_of(presentation))
        applied = Applied(presentation, viewport, edit_of(label, viewport, before, after))
        edit = self._edit(uid, applied, label)
        edit.redo()
        self._push(joined(label, [*edits, edit]))
        if presentation.left_out:
            left = " and ".join(presentation.left_out)
            self._window.notify(
                tr("{title_of} is applied without {left}.", title_of=title_of(presentation), left=left),
                "warning",
            )

    def _edit(self, uid: str, applied: Applied, label: str) -> Edit:
        def on() -> None:
            self.applied[uid] = applied
            if applied.change is not None:
                applied.change.redo()
            self.changed.emit()

        def off() -> None:
            self.applied.pop(uid, None)
            if applied.change is not None:
                applied.change.undo()
            self.changed.emit()

        about = str(applied.presentation.header.dataset.get("StudyInstanceUID") or "")
        return Edit(label, off, on, frozenset({about}))

    def _taken_off(self, uid: str) -> Edit | None:
        """Switch a presentation state off; what it had changed of the view is as it was before."""
        applied = self.applied.get(uid)
        if applied is None:
            return None
        label = tr("Without presentation {title_of}", title_of=title_of(applied.presentation))
        edit = self._edit(uid, applied, label)
        edit.undo()
        return replace(edit, undo=edit.redo, redo=edit.undo)

    # Inner workings

    def _push(self, edit: Edit | None) -> None:
        if edit is not None:
            self._window.registry.undo.push(edit)

    def _forget_closed(self) -> None:
        """Let go of what belongs to studies that are not open any more."""
        open_now = {
            header.sop_instance_uid
            for study in self._window.library.studies
            for series in study.series
            for header in series.objects
        }
        gone = [uid for uid in (*self.regions, *self.applied) if uid not in open_now]
        for uid in gone:
            self.regions.pop(uid, None)
            self.visible.pop(uid, None)
            self.applied.pop(uid, None)
        self.listed.emit()
        if gone:
            self.changed.emit()


def title_of(presentation: Presentation) -> str:
    """A presentation state by what it says of itself."""
    return presentation.description or presentation.label or tr("presentation state")


def _is_there(viewport: Viewport) -> bool:
    one = viewport.state.slice
    return one is not None and viewport.image is not None and viewport.image.ref == one.ref


def _belongs(place: Place, regions: Regions) -> bool:
    """Whether a stack of images lies in the space of regions, or is what they were drawn on."""
    if place.series.kind != "image" or not place.stack.slices:
        return False
    first = place.stack.slices[0]
    frame = str(first.header.dataset.get("FrameOfReferenceUID") or "")
    if first.grid is not None and frame in regions.frames_of_reference:
        return True
    return any(regions.names(one.ref) for one in place.stack.slices)
