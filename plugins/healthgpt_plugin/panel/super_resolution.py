"""Super-resolution before it begins: what it is about, what it will give, in how many tiles, and how long that may take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from healthgpt_inference.manifest import SUPER_RESOLUTION
from healthgpt_plugin.eligibility import TITLES
from healthgpt_plugin.parts import part_of, tiles_of, told_outlook
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.plugin_api import Box, CurrentSlice, Slice

from .cards import plain_label
from .controller import Controller, with_part

_KEEP_TIP = said(
    "Correct what the model draws until it is, with fewer pixels again, the image that was measured. "
    "What it does and changes is written into the result."
)
_MINUTE = 90.0  # seconds from which minutes are told


@dataclass(frozen=True, eq=False)
class Offer:
    """One super-resolution that can begin.

    Args:
        current: the slice, with the part of it as its region.
        slices: of which the same is drawn.
        title: what it is about.
        words: what it will give, and in how many tiles.
        tiles: of all slices.
        drawn: the rectangle on the slice, whether it is about that or not.
    """

    current: CurrentSlice
    slices: Sequence[Slice]
    title: str
    words: str
    tiles: int
    drawn: Box | None


def offer(controller: Controller, current: CurrentSlice, *, whole: bool = False) -> Offer:
    """What super-resolution of the current slice would do: of its rectangle, else of what is seen of it; ``whole`` of all of
    its series. It must be possible (:meth:`Controller.why_not`)."""
    manifest, image = controller.manifest, current.image
    assert manifest is not None
    assert image is not None
    about = with_part(current, whole=whole)
    part = part_of((image.stored.shape[0], image.stored.shape[1]), image.spacing, about.region)
    tiling = tiles_of(part, manifest.tile, manifest.uses[SUPER_RESOLUTION].scale)
    spacing = image.grid.spacing if image.grid is not None else image.millimetres
    slices = current.stack.slices if whole else [current.slice]
    words = said("{change}.", change=told_outlook(part, tiling, spacing))
    if len(slices) > 1:
        words = said("Each of {count} slices: {words}", count=len(slices), words=words)
    tiles = tiling.count * len(slices)
    return Offer(about, slices, _title(current, about, whole), words, tiles, current.region)


def _title(current: CurrentSlice, about: CurrentSlice, whole: bool) -> str:
    if whole:
        return said("{task}: whole series", task=TITLES[SUPER_RESOLUTION])
    if about.region is None:
        return said("{task}: the whole slice", task=TITLES[SUPER_RESOLUTION])
    if current.region is not None:
        return said("{task}: the rectangle", task=TITLES[SUPER_RESOLUTION])
    return said("{task}: what is seen of the slice", task=TITLES[SUPER_RESOLUTION])


def time_words(seconds: float | None) -> str:
    """How long it may take, in words."""
    if seconds is None:
        return said("How long that takes is told once the first tiles are drawn.")
    if seconds < _MINUTE:
        return said("About {seconds} s, as the last time.", seconds=max(1, round(seconds)))
    return said("About {minutes} min, as the last time.", minutes=round(seconds / 60))


class SuperResolutionBar(QFrame):
    """Tells an offer and lets it begin; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confirm")
        self._offer: Offer | None = None
        self._begin: Callable[[Offer, bool], None] | None = None
        self.title, self.words, self.time = (
            plain_label(rank="ai", bold=True),
            plain_label(),
            plain_label(rank="muted"),
        )
        self.keep = QCheckBox(tr("Keep to what was measured"))
        self.keep.setToolTip(tr(_KEEP_TIP))
        self.no, self.yes = QPushButton(tr("Cancel")), QPushButton(tr("Super-resolve"))
        self.yes.setAccessibleName(tr("Super-resolve"))
        self.no.clicked.connect(self.close_offer)
        self.yes.clicked.connect(self._start)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        box = QVBoxLayout(self)
        for part in (self.title, self.words, self.time, self.keep):
            box.addWidget(part)
        box.addLayout(row)
        self.hide()

    def tab_order(self) -> list[QWidget]:
        """What takes the focus, from top to bottom."""
        return [self.keep, self.no, self.yes]

    def show_offer(
        self, made: Offer, seconds: float | None, keep: bool, begin: Callable[[Offer, bool], None]
    ) -> None:
        """Tell an offer.

        Args:
            seconds: how long it may take; None where that is not known.
            keep: whether the result shall keep to what was measured, until the reader says otherwise.
            begin: is called with the offer and that, where it shall begin.
        """
        self._offer, self._begin = made, begin
        self.title.setText(tr(made.title))
        self.words.setText(tr(made.words))
        self.time.setText(tr(time_words(seconds)))
        self.keep.setChecked(keep)
        self.show()
        self.yes.setFocus()

    def follow(self, current: CurrentSlice | None) -> None:
        """Another slice or rectangle is before the reader: an offer about the former one goes."""
        made = self._offer
        if made is None:
            return
        if current is None or (current.ref, current.region) != (made.current.ref, made.drawn):
            self.close_offer()

    def close_offer(self) -> None:
        """Leave it."""
        self._offer = self._begin = None
        self.hide()

    def _start(self) -> None:
        made, begin = self._offer, self._begin
        keep = self.keep.isChecked()
        self.close_offer()
        if made is not None and begin is not None:
            begin(made, keep)
