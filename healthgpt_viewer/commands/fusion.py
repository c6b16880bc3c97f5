"""Fusion and comparison: a second series over the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.imaging.fusion import MODES, Mode

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_MENU = "View/Compare"
_HINTS: dict[Mode, str] = {
    "blend": "Both mixed.",
    "swipe": "The second series on the left of a line, the first on its right.",
    "blink": "Both in turn.",
    "checker": "Squares of both: edges must run on from square to square.",
    "difference": "How much the greys that are shown differ: black where they are the same.",
}


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    fusions = window.fusions
    return [
        Action(
            "view.fuse",
            "Fuse with the other series",
            lambda _: fusions.fuse(),
            _MENU,
            key="U",
            enabled=lambda _: fusions.why_not_fuse(),
            slice_menu=True,
            group="fuse",
            hint="Lays the series of the other viewport over this one, at its place in the patient.",
        ),
        Action(
            "view.register",
            "Register the other series and fuse",
            lambda _: fusions.register(),
            _MENU,
            enabled=lambda _: fusions.why_not_register(),
            group="fuse",
            hint="Finds the turn and the shift that bring it onto this one; the result is yours to check.",
        ),
        *(_mode(window, mode) for mode in MODES),
        Action(
            "view.take-off",
            "Take off what lies over the image",
            lambda _: fusions.remove(),
            _MENU,
            enabled=lambda _: fusions.why_nothing_over(),
            group="off",
        ),
    ]


def _mode(window: MainWindow, mode: Mode) -> Action:
    fusions = window.fusions

    def checked(_context: object) -> bool:
        shown = fusions.shown
        return shown is not None and shown.mode == mode

    return Action(
        f"view.compare-{mode}",
        MODES[mode],
        lambda _: fusions.compare(mode),
        _MENU,
        enabled=lambda _: fusions.why_not_compare(),
        checked=checked,
        group="compare",
        hint=_HINTS[mode],
    )
