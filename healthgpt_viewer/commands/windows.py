"""Windows and colours: automatic, of the reader's own, by tables; uptake values; the magnifier; what the screen can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.commands.reasons import needs_grey, needs_image
from healthgpt_viewer.current import Context
from healthgpt_viewer.imaging import colours
from healthgpt_viewer.language import said
from healthgpt_viewer.ui.menus import way_to

MY_WINDOWS, CHANGE = "Image/Window/My windows", "image.my-windows"

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_SCREEN = (
    "The greys of this screen are as its system sets them: the program does not calibrate it to the DICOM greyscale "
    "standard display function (PS3.14). Faint differences that a diagnostic display shows may not be seen."
)


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [*_windows(window), *(_table(window, name) for name in colours.TITLES), *_looking(window)]


def _windows(window: MainWindow) -> list[Action]:
    stage = window.stage

    def needs_region(context: Context) -> str | None:
        reason = needs_grey(context)
        current = context.current()
        if reason or current is None:
            return reason
        if current.region:
            return None
        key = way_to(window.registry, "tools.region")
        return said("Draw a rectangle first ({key}); its values make the window.", key=key)

    return [
        Action(
            "image.window-auto",
            "Automatic",
            lambda _: stage.auto_window(),
            "Image/Window",
            key="0",
            enabled=needs_grey,
            group="automatic",
            hint="From the 1st to the 99.5th percentile of the slice.",
        ),
        Action(
            "image.window-region",
            "Automatic, of the rectangle",
            lambda _: stage.auto_window(of_region=True),
            "Image/Window",
            key="Ctrl+0",
            enabled=needs_region,
            group="automatic",
            hint="From the 1st to the 99.5th percentile of what lies in the rectangle.",
        ),
        Action(
            "image.window-keep",
            "Keep this window …",
            lambda _: window.own_windows.ask_name(),
            "Image/Window",
            enabled=needs_grey,
            group="own",
            hint="Under a name of your own, for images of this modality.",
        ),
        Action(
            CHANGE,
            "Remove kept windows …",
            lambda _: window.desk.show_preferences("windows"),
            MY_WINDOWS,
            group="change",
            hint="Windows that were kept, in the preferences.",
        ),
    ]


def _table(window: MainWindow, name: str) -> Action:
    stage = window.stage

    def run(_context: Context) -> Edit | None:
        return stage.change(said("Colours: {name}", name=colours.TITLES[name]), colours=name)

    return Action(
        f"image.colours-{name or 'grey'}",
        colours.TITLES[name],
        run,
        "Image/Colours",
        enabled=needs_grey,
        checked=lambda _: stage.active.state.colours == name,
        group="colours",
    )


def _looking(window: MainWindow) -> list[Action]:
    stage, uptake = window.stage, window.uptake

    def toggle_uptake(context: Context) -> Edit | None:
        current = context.current()
        return uptake.toggle(current) if current is not None else None

    return [
        Action(
            "image.uptake",
            "Uptake values (SUV, body weight)",
            toggle_uptake,
            "Image",
            enabled=lambda context: uptake.why_not(context.current()),
            checked=lambda context: uptake.is_on(context.current()),
            group="uptake",
            hint="PET in standardised uptake values.",
        ),
        Action(
            "view.magnifier",
            "Magnifier",
            lambda _: stage.toggle_magnifier(),
            "View",
            key="Shift+M",
            enabled=needs_image,
            checked=lambda _: stage.has_magnifier,
            group="image",
            hint="What lies under the mouse, three times as large.",
        ),
        Action(
            "view.second-screen",
            "Images on the second screen",
            lambda _: window.second_screen.toggle(),
            "View",
            key="Shift+F11",
            enabled=lambda _: window.second_screen.why_not(),
            checked=lambda _: window.second_screen.outside is not None,
            group="window",
        ),
        Action(
            "help.screen",
            "What this screen can show",
            lambda _: window.notify(_SCREEN),
            "Help",
            group="about",
        ),
    ]
