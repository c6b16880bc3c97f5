"""Tools: what a left drag does, and the tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_slice
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_TOOLS = (
    (
        "window",
        said("Window/level"),
        said("W/L"),
        "W",
        said("Drag: up and down for the centre, sideways for the width."),
    ),
    ("zoom", said("Zoom"), said("Zoom"), "Z", said("Drag up and down.")),
    ("pan", said("Pan"), said("Pan"), "G", said("Drag the image.")),
    ("scroll", said("Scroll"), said("Scroll"), "S", said("Drag up and down through the slices.")),
    ("region", said("Rectangle"), said("Rectangle"), "B", said("Draw a rectangle to ask HealthGPT about.")),
)


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [
        *(_tool(window, *row) for row in _TOOLS),
        Action(
            "tools.clear-region",
            "Clear the rectangle",
            lambda _: window.stage.change("Clear the rectangle", region=None),
            "Tools",
            enabled=lambda _: window.stage.why_no_region(),
            slice_menu=True,
            group="region",
        ),
        Action(
            "tools.tags",
            "DICOM tags …",
            lambda _: window.desk.show_tags(),
            "Tools",
            key="Ctrl+T",
            enabled=needs_slice,
            slice_menu=True,
            group="tags",
        ),
        Action(
            "tools.stop",
            "Leave the tool, or stop the work",
            lambda _: window.escape(),
            "Tools",
            key="Escape",
            enabled=lambda _: window.why_nothing_to_leave(),
            group="stop",
        ),
    ]


def _tool(window: MainWindow, name: str, title: str, short: str, key: str, hint: str) -> Action:
    return Action(
        f"tools.{name}",
        title,
        lambda _: window.stage.tools.choose(name),
        "Tools",
        key=key,
        checked=lambda _: window.stage.tools.name == name,
        icon=name,
        toolbar="tools",
        short=short,
        group="tool",
        hint=hint,
    )
