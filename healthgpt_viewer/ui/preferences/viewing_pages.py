"""The pages about looking: mouse, what lies on the image, windows, links and layouts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from healthgpt_viewer.language import said
from healthgpt_viewer.preferences import Choice, Door, Number, Page, Row, Special, Switch
from healthgpt_viewer.ui.cine import RATES, USUAL
from healthgpt_viewer.ui.objects.model import OPACITY
from healthgpt_viewer.ui.preferences.own_windows_part import OwnWindowsPart
from healthgpt_viewer.ui.viewport.mouse import FASTEST, SLOWEST, Mouse

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_AMOUNTS = (("none", said("None")), ("some", said("Some")), ("all", said("All")))
_DRAGS = (
    ("pan", said("Pan")),
    ("zoom", said("Zoom")),
    ("window", said("Window/level")),
    ("scroll", said("Scroll")),
)


def pages(window: MainWindow) -> Iterable[Page]:
    """These pages."""
    return (
        Page("mouse", "Mouse", lambda: _mouse(window), place=30),
        Page("images", "On the image", lambda: _images(window), place=40),
        Page("windows", "Windows", lambda: _windows(window), place=45),
        Page("links", "Links and layouts", lambda: _links(window), place=50),
    )


def _mouse(window: MainWindow) -> Iterable[Row]:
    stage, usual = window.stage, Mouse()

    def of(name: str) -> Callable[[], Any]:
        return lambda: getattr(stage.mouse, name)

    def to(name: str) -> Callable[[Any], None]:
        return lambda value: stage.set_mouse(replace(stage.mouse, **{name: value}))

    return (
        Choice(
            "Middle button",
            lambda: _DRAGS,
            of("middle"),
            to("middle"),
            default=usual.middle,
            hint="What a drag with it does.",
            words=("drag", "wheel button"),
            group="Drags",
        ),
        Choice(
            "Right button",
            lambda: _DRAGS,
            of("right"),
            to("right"),
            default=usual.right,
            hint="A click without a drag opens the menu of the slice.",
            words=("drag", "context menu"),
            group="Drags",
        ),
        Choice(
            "Shift and left button",
            lambda: _DRAGS,
            of("shift_left"),
            to("shift_left"),
            default=usual.shift_left,
            hint="The left button alone has the tool that is chosen.",
            words=("drag",),
            group="Drags",
        ),
        Number(
            "Speed of window/level",
            SLOWEST,
            FASTEST,
            of("speed"),
            to("speed"),
            default=usual.speed,
            unit="%",
            step=10,
            hint="How much a drag changes the window.",
            words=("sensitivity", "contrast", "brightness"),
            group="Drags",
        ),
        Switch(
            "The wheel zooms",
            of("wheel_zooms"),
            to("wheel_zooms"),
            hint="And scrolls with Ctrl. Otherwise it scrolls, and zooms with Ctrl.",
            words=("scroll", "ctrl"),
            group="Wheel",
        ),
        Switch(
            "Turn the wheel round",
            of("wheel_turned"),
            to("wheel_turned"),
            hint="Towards you goes to the previous slice.",
            words=("reverse", "invert", "direction", "natural"),
            group="Wheel",
        ),
    )


def _images(window: MainWindow) -> Iterable[Row]:
    stage, objects = window.stage, window.object_desk.objects
    return (
        Choice(
            "Text in the corners",
            lambda: _AMOUNTS,
            lambda: stage.text_amount,
            stage.set_text_amount,
            default="some",
            hint="How much is written over the images.",
            words=("corner", "annotation", "overlay", "demographics"),
        ),
        Switch(
            "Show patient's data",
            lambda: stage.patient_shown,
            lambda on: stage.show_patient(shown=on),
            default=True,
            hint="Name, number and date on the image. Switch them off before others look at the screen.",
            words=("privacy", "name", "hide"),
        ),
        Switch(
            "Overlays of the file",
            lambda: objects.overlays_on,
            lambda on: objects.set_option("overlays", on, said("Overlays of the file")),
            default=True,
            hint="Drawings that the file carries beside its pixels.",
            words=("graphics", "annotations"),
            group="Over the image",
        ),
        Switch(
            "Shutters",
            lambda: objects.shutters_on,
            lambda on: objects.set_option("shutters", on, said("Shutters")),
            default=True,
            hint="They cover the parts of an image in which there is nothing to see.",
            words=("mask", "collimation"),
            group="Over the image",
        ),
        Number(
            "Opacity of regions",
            0,
            100,
            lambda: objects.opacity,
            lambda value: objects.set_option("segment-opacity", value, said("Opacity of regions")),
            default=OPACITY,
            unit="%",
            step=5,
            hint="How much segments cover of the image.",
            words=("segmentation", "transparency", "structures"),
            group="Over the image",
        ),
        Choice(
            "Speed of the cine",
            lambda: [(str(rate), f"{rate:g} / s") for rate in RATES],
            lambda: str(stage.cine.rate),
            lambda rate: stage.cine.set_rate(float(rate)),
            default=str(USUAL),
            hint="Frames in a second, where the file does not say how fast.",
            words=("film", "movie", "frame rate", "fps"),
            group="Cine",
        ),
    )


def _windows(window: MainWindow) -> Iterable[Row]:
    return (
        Special(
            "Windows that you have kept",
            lambda parent: OwnWindowsPart(window.settings, window.own_windows.list_all, parent),
            hint="Image, Window, Keep this window … adds the one that is shown. Image, Window, My windows uses them.",
            words=("presets", "contrast", "level", "width"),
        ),
    )


def _links(window: MainWindow) -> Iterable[Row]:
    stage, hanging = window.stage, window.hanging
    return (
        *_shared(window),
        Switch(
            "Reference lines",
            lambda: stage.has_reference_lines,
            lambda on: stage.toggle_reference_lines() if on != stage.has_reference_lines else None,
            hint="Where the slice of the active viewport cuts the others.",
            words=("scout", "localizer"),
            group="Between viewports",
        ),
        Switch(
            "3D cursor",
            lambda: stage.crosshairs.follows,
            lambda on: stage.toggle_cursor() if on != stage.crosshairs.follows else None,
            default=True,
            hint="With the tool Crosshair, series of the same space go to the point that is clicked.",
            words=("crosshair", "locate", "triangulate"),
            group="Between viewports",
        ),
        Switch(
            "Apply hanging protocols on opening",
            lambda: hanging.automatic,
            lambda on: hanging.toggle_automatic() if on != hanging.automatic else None,
            default=True,
            hint="A protocol that is for such a study is applied when it is opened.",
            words=("layout", "automatic"),
            group="Layouts",
        ),
        Door(
            "Hanging protocols",
            "All protocols …",
            hanging.manage,
            hint="Layouts that were kept, and for which studies they are.",
            words=("layout",),
            group="Layouts",
        ),
        Door(
            "Panels and viewports",
            "Reset layout",
            window.reset_layout,
            hint="Everything where it stood at the first start.",
            words=("docks", "windows"),
            group="Layouts",
        ),
    )


def _shared(window: MainWindow) -> Iterable[Row]:
    """What linked viewports share; the command Link viewports links them."""
    stage, group = window.stage, "Linked viewports share"
    return (
        Switch(
            "The slice",
            lambda: stage.will_share("scroll"),
            lambda on: stage.set_will_share("scroll", on=on),
            default=True,
            hint="By position in the patient where the series share a space, else by number.",
            words=("scroll together", "synchronise", "link"),
            group=group,
        ),
        Switch(
            "Zoom and position",
            lambda: stage.will_share("zoom"),
            lambda on: stage.set_will_share("zoom", on=on),
            default=True,
            hint="The same millimetres are as large on each.",
            words=("pan", "synchronise", "link"),
            group=group,
        ),
        Switch(
            "The window",
            lambda: stage.will_share("window"),
            lambda on: stage.set_will_share("window", on=on),
            hint="For series whose values mean the same.",
            words=("contrast", "level", "synchronise", "link"),
            group=group,
        ),
    )
