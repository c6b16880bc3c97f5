"""What the reader has in front of them, as one value: the answer to "which slice is this about"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.geometry import Box
    from healthgpt_viewer.imaging.headers import ImageRef
    from healthgpt_viewer.imaging.series import Series, Slice, Stack, Study
    from healthgpt_viewer.imaging.slice_image import SliceImage, Window


@dataclass(frozen=True, eq=False)
class CurrentSlice:
    """The slice in the active viewport, as it is shown.

    ``image`` is None while its pixels are being read. ``region`` is the rectangle that the reader drew, in
    pixel-edge coordinates of the source matrix, or None; ``visible`` is the part of the slice that was on the screen when
    this value was made, in the same coordinates. A new value is made at every change but of zoom and place; it is never
    altered, so a request may keep it as the record of what it was asked about.
    """

    viewport_id: int
    study: Study
    series: Series
    stack: Stack
    index: int
    slice: Slice
    image: SliceImage | None
    window: Window | None
    invert: bool = False
    region: Box | None = None
    visible: Box | None = None

    @property
    def ref(self) -> ImageRef:
        """The image's name: SOP Instance UID and frame number from 1."""
        return self.slice.ref


class Context(Protocol):
    """What an action may look at to decide whether it can run, and on what."""

    def current(self) -> CurrentSlice | None:
        """The slice in the active viewport, or None where it is empty."""
        ...
