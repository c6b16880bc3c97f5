"""Generated images on the screen: beside their original, over it, and on their cards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from healthgpt_plugin.picture import entropy_map
from healthgpt_plugin.workflow import memory_slice
from healthgpt_viewer.imaging.grouping import memory_series
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.imaging.results.model import ImageResult
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.plugin_api import Context, CurrentSlice, Edit, Host, Overlay, Series, Slice

from .controller import Controller
from .conversation import Conversation, Entry
from .panel import Panel

_NO_IMAGE = said("No image has been generated from this slice.")
_NOT_OPEN = said("The slice that it was made from is not open: open its study again.")
_OPACITY = 0.6
_ENTROPY = said("Token entropy")


class Pictures:
    """What is done with generated images; ``conversation`` gives that of a study by its UID."""

    def __init__(
        self, host: Host, controller: Controller, panel: Panel, conversation: Callable[[str], Conversation]
    ) -> None:
        self._host, self._controller, self._panel = host, controller, panel
        self._conversation = conversation
        self._read: dict[str, SliceImage] = {}

    # Beside.

    def beside(self, entry: Entry, *, go: bool = False) -> None:
        """Show the series of an image beside its original; ``go`` brings the original's slice up first."""
        if go and entry.ref is not None:
            self._host.select(entry.ref)
        series = self._series_of(entry)
        if series is None:
            self._host.notify(tr("The saved image is not open any more: open its study again."))
        else:
            self._host.show_series(series, beside=True, link=True)

    def kept_series(self, entries: Iterable[Entry]) -> list[Series]:
        """The series in memory that these images belong to, each once."""
        results = [entry.result for entry in entries if isinstance(entry.result, ImageResult)]
        each = {result.series.uid: result for result in results}
        return [self._memory_series(result) for result in each.values()]

    def _series_of(self, entry: Entry) -> Series | None:
        if isinstance(entry.result, ImageResult):
            return self._memory_series(entry.result)
        found = (series for series, one in self._saved_slices() if one.ref.sop_instance_uid == entry.uid)
        return next(found, None)

    def _memory_series(self, result: ImageResult) -> Series:
        """All images that share a series with this one, saved or not, as a series in memory."""
        conversation = self._conversation(str(result.source.dataset.StudyInstanceUID))
        slices = [
            memory_slice(entry.result, entry.image)
            for entry in conversation.entries
            if isinstance(entry.result, ImageResult)
            and entry.image is not None
            and entry.result.series.uid == result.series.uid
        ]
        shown = {one.ref for one in slices}
        slices += [
            one
            for series, one in self._saved_slices()
            if series.uid == result.series.uid and one.ref not in shown
        ]
        first = slices[0].header.dataset
        return memory_series(
            slices,
            uid=result.series.uid,
            study_uid=str(first.StudyInstanceUID),
            description=str(first.SeriesDescription),
            modality="OT",
            number=result.series.number,
            ai_task=result.task,
        )

    def _saved_slices(self) -> list[tuple[Series, Slice]]:
        return [
            (series, one)
            for study in self._host.studies()
            for series in study.series
            if series.ai_task is not None
            for stack in series.stacks
            for one in stack.slices
        ]

    # Over.

    def why_not(self, context: Context) -> str | None:
        """Why nothing can be laid over the slice, or None."""
        return None if self._image_here(context.current()) is not None else tr(_NO_IMAGE)

    def why_not_off(self, _context: Context) -> str | None:
        """Why there is nothing to take off, or None."""
        return None if self._host.overlay() else tr("Nothing lies over the slice.")

    def over_here(self) -> None:
        """Lay the newest image of the slice over it; take it off where it lies there already."""
        entry = self._image_here(self._host.current())
        if self._host.overlay() is not None:
            self.take_off()
        elif entry is not None:
            self.over(entry)

    def blink_here(self) -> None:
        """Blink, or back to the blend."""
        overlay, entry = self._host.overlay(), self._image_here(self._host.current())
        if overlay is not None:
            self.change(replace(overlay, mode="blend" if overlay.mode == "blink" else "blink"))
        elif entry is not None:
            self.over(entry, like=Overlay(np.zeros((1, 1), np.uint8), None, entry.ref, "", "blink", _OPACITY))  # type: ignore[arg-type]  # it has one

    def change(self, overlay: Overlay) -> None:
        """Another mode or amount of what lies over the slice; the steps of a slider are one change."""
        before = self._host.overlay()
        self._set(overlay)
        self._push(said("How the image lies over"), before, overlay, step=overlay.mode)

    def over(self, entry: Entry, *, like: Overlay | None = None) -> None:
        """Lay an image over its slice, in the mode and with the opacity of ``like``."""
        if entry.ref is None or not self._host.select(entry.ref):
            self._host.notify(tr(_NOT_OPEN))
            return
        before = self._host.overlay()

        def lay(image: SliceImage) -> None:
            overlay = _overlay(entry, image, like)
            self._set(overlay)
            self._push(said("Image over the slice"), before, overlay)

        self._with_image(entry, lay)

    # How undecided the model was.

    def entropy(self, entry: Entry) -> None:
        """Lay the map of token entropy over the generated image, which is shown beside its slice first where it is not."""
        ref = ImageRef(entry.uid)
        if entry.entropy is None:
            return
        if not self._host.select(ref):
            self.beside(entry)
        if not self._host.select(ref):
            return
        before = self._host.overlay()

        def lay(image: SliceImage) -> None:
            overlay = _entropy_overlay(entry, image, None)
            self._set(overlay)
            self._push(said("Token entropy over the image"), before, overlay)

        self._with_image(entry, lay)

    def take_off(self) -> None:
        """Take what lies over the slice off; Edit > Undo brings it back."""
        before = self._host.overlay()
        if before is not None:
            self._set(None)
            self._push(said("Take the image off"), before, None)

    def follow(self, current: CurrentSlice | None) -> None:
        """Another slice is shown: what lies over it changes along, where it has an image of the same kind."""
        overlay = self._host.overlay()
        self._panel.overlay.show_overlay(overlay)
        if current is None or overlay is None or overlay.source == current.ref:
            return
        conversation = self._conversation(current.study.uid)
        own = conversation.image(current.ref.sop_instance_uid)
        if own is not None and own.entropy is not None and overlay.label.startswith(tr(_ENTROPY)):
            self._with_image(own, lambda image: self._replace(current, _entropy_overlay(own, image, overlay)))
            return
        entry = conversation.image_of(current.ref)
        if entry is not None and _label(entry) == overlay.label:
            self._with_image(entry, lambda image: self._replace(current, _overlay(entry, image, overlay)))

    def _replace(self, current: CurrentSlice, overlay: Overlay) -> None:
        """Take an overlay where its slice is still the one that is shown."""
        now = self._host.current()
        if now is not None and now.ref == current.ref and self._host.overlay() is not None:
            self._set(overlay)

    def _image_here(self, current: CurrentSlice | None) -> Entry | None:
        return self._conversation(current.study.uid).image_of(current.ref) if current is not None else None

    def _set(self, overlay: Overlay | None) -> None:
        self._host.set_overlay(overlay)
        self._panel.overlay.show_overlay(overlay)

    def _push(
        self, label: str, before: Overlay | None, after: Overlay | None, step: str | None = None
    ) -> None:
        current = self._host.current()
        if current is None:
            return
        viewport, series = current.viewport_id, current.series.uid

        def restore(overlay: Overlay | None) -> None:
            now = self._host.current()
            if now is not None and (now.viewport_id, now.series.uid) == (viewport, series):
                self._set(overlay)

        about, same = frozenset({current.study.uid}), None if step is None else (label, viewport, step)
        self._host.push_edit(Edit(label, lambda: restore(before), lambda: restore(after), about, same))

    # Pixels of saved images, read in the background.

    def fill_cards(self) -> None:
        """Give the cards of saved images their pictures."""
        for card in self._panel.cards:
            entry = card.entries[-1]
            if entry.kind == "image" and entry.image is None:
                self._with_image(entry, partial(self._fill_card, entry.uid))

    def _fill_card(self, uid: str, image: SliceImage) -> None:
        self._panel.show_picture(uid, _grey(image))

    def _with_image(self, entry: Entry, then: Callable[[SliceImage], None]) -> None:
        """Call ``then`` with the pixels of an entry, at once where they are there."""
        image = entry.image or self._read.get(entry.uid)
        if image is not None:
            then(image)
            return
        found = next((one for _, one in self._saved_slices() if one.ref.sop_instance_uid == entry.uid), None)
        if found is None:
            return

        def take(read: SliceImage) -> None:
            self._read[entry.uid] = read
            then(read)

        self._host.run_job(said("Reading a generated image"), lambda _: load(found), take, quiet=True)


def _label(entry: Entry) -> str:
    return tr("{question}, model {model}", question=entry.question, model=entry.model)


def _overlay(entry: Entry, image: SliceImage, like: Overlay | None) -> Overlay:
    assert entry.ref is not None
    overlay = Overlay(
        _grey(image), image.grid, entry.ref, _label(entry), opacity=_OPACITY, outside=entry.outside
    )
    if like is None:
        return overlay
    return replace(overlay, mode=like.mode, opacity=like.opacity, position=like.position)


def _entropy_overlay(entry: Entry, image: SliceImage, like: Overlay | None) -> Overlay:
    assert entry.entropy is not None
    least, most = float(entry.entropy.min()), float(entry.entropy.max())
    overlay = Overlay(
        entropy_map(entry.entropy, (image.stored.shape[0], image.stored.shape[1])),
        image.grid,
        ImageRef(entry.uid),
        tr(
            "{entropy}, {least:.1f} bits dark to {most:.1f} bits bright",
            entropy=_ENTROPY,
            least=least,
            most=most,
        ),
        opacity=_OPACITY,
        outside=entry.outside,
    )
    return (
        overlay
        if like is None
        else replace(overlay, mode=like.mode, opacity=like.opacity, position=like.position)
    )


def _grey(image: SliceImage) -> NDArray[np.uint8]:
    return render(image, image.windows[0])
