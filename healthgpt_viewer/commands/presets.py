"""Window presets: the file's own first, then those of the modality. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.current import CurrentSlice
    from healthgpt_viewer.imaging.slice_image import Window

# Centre and width in Hounsfield units, as radiology departments commonly set them.
_CT = {
    2: (said("Brain"), 40.0, 80.0),
    3: (said("Subdural"), 75.0, 215.0),
    4: (said("Stroke"), 40.0, 40.0),
    5: (said("Bone"), 500.0, 2000.0),
    6: (said("Soft tissue"), 40.0, 400.0),
    7: (said("Lung"), -600.0, 1500.0),
    8: (said("Angiography"), 300.0, 600.0),
}
# From nothing to an uptake value (SUV, body weight).
_UPTAKE = {2: 5.0, 3: 7.0, 4: 10.0, 5: 15.0, 6: 20.0}
_DEFAULT, _FULL = 1, 9


@dataclass(frozen=True)
class Preset:
    """A window by name; ``window`` works it out for a slice, where None means the series' own."""

    title: str
    window: Callable[[CurrentSlice | None], Window | None]


def for_current(current: CurrentSlice | None, number: int) -> Preset | None:
    """The preset under a number key for what is shown, or None where there is none."""
    if current is None or current.image is None or current.image.is_colour:
        return None
    if number == _DEFAULT:
        return Preset(said("As the file says"), lambda _: None)
    if number == _FULL:
        return Preset(said("Whole range"), _whole_range)
    if current.image.units == "HU" and number in _CT:
        return _fixed(*_CT[number])
    if current.image.units == "SUVbw" and number in _UPTAKE:
        high = _UPTAKE[number]
        return _fixed(said("SUV 0 to {high:g}", high=high), high / 2, high)
    own = current.image.windows[number - 1 : number]
    return _own(own[0]) if own else None


def _fixed(title: str, center: float, width: float) -> Preset:
    def make(_current: CurrentSlice | None) -> Window | None:
        from healthgpt_viewer.imaging.slice_image import Window

        return Window(center, width, label=title)

    return Preset(said("{title}  W {width:g} L {center:g}", title=title, width=width, center=center), make)


def _own(window: Window) -> Preset:
    title = window.label or said("Of the file")
    words = said("{title}  W {width:g} L {center:g}", title=title, width=window.width, center=window.center)
    return Preset(words, lambda _: window)


def _whole_range(current: CurrentSlice | None) -> Window | None:
    from healthgpt_viewer.imaging.slice_image import Window

    if current is None or current.image is None:
        return None
    values = current.image.values()
    return Window.from_range(float(values.min()), float(values.max()))
