"""View: what lies over the image: overlays, shutters, regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.commands.reasons import needs_image
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_MENU = "View/Over the image"


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    desk = window.object_desk
    objects = desk.objects

    def turn(name: str, on: bool, title: str) -> Edit | None:
        return objects.set_option(
            name, not on, said("Hide {title}", title=title) if on else said("Show {title}", title=title)
        )

    return [
        Action(
            "view.objects",
            "Objects",
            lambda _: desk.dock.setVisible(not desk.dock.isVisible()),
            "View/Panels",
            key="F8",
            checked=lambda _: desk.dock.isVisible(),
            group="panels",
            hint="Segments, structures, presentation states and key images of the study.",
        ),
        Action(
            "view.overlays",
            "Overlays of the file",
            lambda _: turn("overlays", objects.overlays_on, said("overlays")),
            _MENU,
            enabled=_has_overlay,
            checked=lambda _: objects.overlays_on,
            group="file",
            hint="Drawings that the file carries beside its pixels.",
        ),
        Action(
            "view.shutters",
            "Shutters",
            lambda _: turn("shutters", objects.shutters_on, said("shutters")),
            _MENU,
            enabled=lambda context: _why_no_shutter(window, context),
            checked=lambda _: objects.shutters_on,
            group="file",
            hint="They cover the parts of an image in which there is nothing to see.",
        ),
        Action(
            "view.objects-off",
            "Nothing over the image",
            lambda _: _all_off(window),
            _MENU,
            enabled=lambda _: None if objects.on else "Nothing of the study's objects lies over the images.",
            group="objects",
            hint="Switches segments, structures and presentation states off.",
        ),
    ]


def _has_overlay(context: Context) -> str | None:
    current = context.current()
    if current is None or current.image is None:
        return needs_image(context)
    return None if current.image.overlays else "This image has no overlay."


def _why_no_shutter(window: MainWindow, context: Context) -> str | None:
    current = context.current()
    if current is None or current.image is None:
        return needs_image(context)
    state = window.object_desk.objects.presentation_of(current.ref)
    shutter = current.image.shutter or (state.shutter if state is not None else None)
    return None if shutter is not None else "This image has no shutter."


def _all_off(window: MainWindow) -> None:
    with window.registry.undo.gathered("Nothing over the image"):
        window.object_desk.objects.all_off()
