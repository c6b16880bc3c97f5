"""Reformat: a series in three planes, turned and thick as the reader wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.commands.reasons import needs_slice
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.sampling import Projection
    from healthgpt_viewer.ui.window import MainWindow

_MENU = "View/Reformat"
_PROJECTIONS: tuple[tuple[Projection, str, str], ...] = (
    ("mip", said("Brightest in the slab (MIP)"), "Vessels with contrast, nodules in the lung."),
    ("minip", said("Darkest in the slab (MinIP)"), "Airways, emphysema."),
    ("mean", said("Mean of the slab"), "Less noise, as a thicker slice has it."),
)


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    reformats = window.reformats

    def needs_planes(_context: Context) -> str | None:
        return reformats.why_no_planes()

    def toggle(context: Context) -> None:
        reformats.toggle(context.current())

    return [
        Action(
            "view.reformat",
            "Reformat in three planes",
            toggle,
            _MENU,
            key="M",
            enabled=lambda context: reformats.why_not(context.current()),
            checked=lambda _: reformats.active,
            icon="reformat",
            toolbar="layout",
            slice_menu=True,
            group="planes",
            hint="Axial, coronal and sagittal planes of the series, with one crosshair (MPR).",
        ),
        Action(
            "view.reformat-both",
            "Reformat both series",
            lambda _: reformats.both(),
            _MENU,
            enabled=lambda _: reformats.why_not_both(),
            group="planes",
            hint="The planes of a second series below those of the first, for example of an AI image.",
        ),
        Action(
            "view.planes-upright",
            "Planes of the body",
            lambda _: reformats.upright(),
            _MENU,
            enabled=needs_planes,
            group="direction",
            hint="Axial, coronal and sagittal again.",
        ),
        Action(
            "view.planes-along",
            "Planes along the slices",
            lambda _: reformats.along(),
            _MENU,
            enabled=needs_planes,
            group="direction",
            hint="One plane as the slices were acquired, the others across it.",
        ),
        Action(
            "view.slab-thicker",
            "Thicker slab",
            lambda _: reformats.thicker(1),
            _MENU,
            key="Shift+Up",
            scope="viewport",
            enabled=needs_planes,
            group="slab",
        ),
        Action(
            "view.slab-thinner",
            "Thinner slab",
            lambda _: reformats.thicker(-1),
            _MENU,
            key="Shift+Down",
            scope="viewport",
            enabled=needs_planes,
            group="slab",
        ),
        *(_projection(window, *row) for row in _PROJECTIONS),
        Action(
            "tools.crosshair",
            "Crosshair",
            lambda _: window.stage.tools.choose("crosshair"),
            "Tools",
            key="Q",
            enabled=needs_slice,
            checked=lambda _: window.stage.tools.name == "crosshair",
            group="tool",
            hint="Click or drag: the other series of the same space go to that point of the patient.",
        ),
    ]


def _projection(window: MainWindow, name: Projection, title: str, hint: str) -> Action:
    reformats = window.reformats

    def run(_context: Context) -> Edit | None:
        return reformats.project(name)

    return Action(
        f"view.slab-{name}",
        title,
        run,
        _MENU,
        enabled=lambda _: reformats.why_no_planes(),
        checked=lambda _: reformats.active and reformats.slab.projection == name,
        group="slab",
        hint=hint,
    )
