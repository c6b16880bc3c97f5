"""Image: which slice, in which window, which way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.commands import presets
from healthgpt_viewer.commands.reasons import needs_grey, needs_slice
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_PAGE = 10
_STEPS = (
    ("next-slice", said("Next slice"), "Down", 1),
    ("previous-slice", said("Previous slice"), "Up", -1),
    ("page-down", said("Ten slices on"), "PgDown", _PAGE),
    ("page-up", said("Ten slices back"), "PgUp", -_PAGE),
)


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [*_slices(window), *(_preset(window, n) for n in range(1, 10)), *_turns(window)]


def _slices(window: MainWindow) -> list[Action]:
    stage = window.stage
    steps = [
        Action(
            f"image.{name}",
            title,
            lambda _, by=by: stage.step(by),  # type: ignore[misc]  # mypy on defaults of lambdas
            "Image",
            key=key,
            scope="viewport",
            enabled=needs_slice,
            group="slice",
        )
        for name, title, key, by in _STEPS
    ]
    return [
        *steps,
        Action(
            "image.first-slice",
            "First slice",
            lambda _: stage.go(0),
            "Image",
            key="Home",
            scope="viewport",
            enabled=needs_slice,
            group="slice",
        ),
        Action(
            "image.last-slice",
            "Last slice",
            lambda _: stage.go(-1),
            "Image",
            key="End",
            scope="viewport",
            enabled=needs_slice,
            group="slice",
        ),
        Action(
            "image.next",
            "Next series or viewport",
            lambda _: window.next_place(1),
            "Image",
            key="Space",
            scope="viewport",
            group="series",
            hint="The next viewport where several are shown, else the next series.",
        ),
        Action(
            "image.previous",
            "Previous series or viewport",
            lambda _: window.next_place(-1),
            "Image",
            key="Shift+Space",
            scope="viewport",
            group="series",
        ),
    ]


def _preset(window: MainWindow, number: int) -> Action:
    def label(context: Context) -> str:
        preset = presets.for_current(context.current(), number)
        return preset.title if preset else said("Window {number}", number=number)

    def enabled(context: Context) -> str | None:
        reason = needs_grey(context)
        if reason:
            return reason
        return (
            None
            if presets.for_current(context.current(), number)
            else "This kind of image has no such window."
        )

    def run(context: Context) -> Edit | None:
        preset = presets.for_current(context.current(), number)
        if preset is None:
            return None
        return window.stage.set_window(preset.window(context.current()), preset.title)

    return Action(
        f"image.window-{number}",
        said("Window {number}", number=number),
        run,
        "Image/Window",
        key=str(number),
        enabled=enabled,
        label=label,
        group="window",
    )


def _turns(window: MainWindow) -> list[Action]:
    stage = window.stage
    return [
        Action(
            "image.invert",
            "Invert",
            lambda _: stage.toggle("Invert", "invert"),
            "Image",
            key="I",
            enabled=needs_grey,
            checked=lambda _: stage.is_on("invert"),
            icon="invert",
            toolbar="view",
            group="turn",
        ),
        Action(
            "image.flip-horizontally",
            "Flip left and right",
            lambda _: stage.toggle("Flip left and right", "flip_h"),
            "Image",
            key="H",
            enabled=needs_slice,
            checked=lambda _: stage.is_on("flip_h"),
            group="turn",
        ),
        Action(
            "image.flip-vertically",
            "Flip top and bottom",
            lambda _: stage.toggle("Flip top and bottom", "flip_v"),
            "Image",
            key="V",
            enabled=needs_slice,
            checked=lambda _: stage.is_on("flip_v"),
            group="turn",
        ),
        Action(
            "image.rotate-left",
            "Rotate to the left",
            lambda _: stage.rotate(-1),
            "Image",
            key="[",
            enabled=needs_slice,
            group="turn",
        ),
        Action(
            "image.rotate-right",
            "Rotate to the right",
            lambda _: stage.rotate(1),
            "Image",
            key="]",
            enabled=needs_slice,
            group="turn",
        ),
    ]
