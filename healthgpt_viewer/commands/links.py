"""Links: what viewports share, and how they show where the others are; cine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.commands.reasons import needs_slice
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said
from healthgpt_viewer.ui.menus import way_to

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_MENU = "View/Links"
_SHARED = (
    (
        "scroll",
        said("Scroll together"),
        "By position in the patient where the series share a space, else by number.",
    ),
    ("zoom", said("Zoom and move together"), "The same millimetres are as large on each."),
    ("window", said("Window together"), "For series whose values mean the same."),
)


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    stage = window.stage
    return [
        *(_shared(window, *row) for row in _SHARED),
        Action(
            "view.reference-lines",
            "Reference lines",
            lambda _: stage.toggle_reference_lines(),
            _MENU,
            key="Shift+L",
            checked=lambda _: stage.has_reference_lines,
            group="lines",
            hint="Where the slice of the active viewport cuts the others; faintly, the first and last of its stack.",
        ),
        Action(
            "view.cursor-3d",
            "3D cursor",
            lambda _: stage.toggle_cursor(),
            _MENU,
            checked=lambda _: stage.crosshairs.follows,
            group="lines",
            hint="With the tool Crosshair, series of the same space go to the point that is clicked.",
        ),
        *_cine(window),
    ]


def _shared(window: MainWindow, name: str, title: str, hint: str) -> Action:
    stage = window.stage

    def run(_context: Context) -> Edit | None:
        return window.arranged(title, lambda: stage.toggle_link(name))

    return Action(
        f"view.link-{name}",
        title,
        run,
        _MENU,
        checked=lambda _: stage.shares(name),
        group="shared",
        hint=hint,
    )


def _cine(window: MainWindow) -> list[Action]:
    cine, stage = window.stage.cine, window.stage

    def needs_stack(context: Context) -> str | None:
        current = context.current()
        if current is None:
            return needs_slice(context)
        return None if len(current.stack.slices) > 1 else "There is one image only, and nothing to play."

    def playing(_context: Context) -> str | None:
        if cine.playing:
            return None
        return said(
            "Nothing is played: start the cine ({key}) first.", key=way_to(window.registry, "image.cine")
        )

    def toggle(_context: Context) -> None:
        cine.toggle(stage.active)
        window.bottom.status("cine", said("Cine {words}", words=cine.words) if cine.playing else "")

    def faster(steps: int) -> None:
        cine.faster(steps)
        window.bottom.status("cine", said("Cine {words}", words=cine.words))

    cine.changed.connect(lambda: None if cine.playing else window.bottom.status("cine", ""))
    return [
        Action(
            "image.cine",
            "Cine",
            toggle,
            "Image/Cine",
            key="C",
            enabled=needs_stack,
            checked=lambda _: cine.playing,
            group="cine",
            hint="Plays the stack, a multi-frame file at its own frame time; scrolling stops it.",
        ),
        Action(
            "image.cine-faster",
            "Faster",
            lambda _: faster(1),
            "Image/Cine",
            key="Ctrl+Up",
            enabled=playing,
            group="cine",
        ),
        Action(
            "image.cine-slower",
            "Slower",
            lambda _: faster(-1),
            "Image/Cine",
            key="Ctrl+Down",
            enabled=playing,
            group="cine",
        ),
    ]
