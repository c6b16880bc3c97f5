"""View: how many viewports, which panels, which theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said
from healthgpt_viewer.ui import sizes

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_LAYOUTS = (
    ("1x1", said("One viewport"), (1, 1), "Ctrl+1", "layout-1"),
    ("1x2", said("Two viewports"), (1, 2), "Ctrl+2", "layout-2"),
    ("2x2", said("Four viewports"), (2, 2), "Ctrl+4", "layout-4"),
)
THEMES = (
    ("dark", said("Dark")),
    ("light", said("Light")),
    ("contrast", said("High contrast")),
    ("system", said("As the system")),
)


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [
        *(_layout(window, *row) for row in _LAYOUTS),
        Action(
            "view.alone",
            "This viewport alone, and back",
            lambda _: window.stage.toggle_alone(),
            "View",
            key="Return",
            scope="viewport",
            enabled=lambda _: window.stage.why_not_alone(),
            checked=lambda _: window.stage.is_alone,
            group="layout",
            hint="Double click does the same.",
        ),
        Action(
            "view.link",
            "Link viewports",
            lambda _: window.arranged("Link viewports", window.stage.toggle_linked),
            "View",
            key="L",
            checked=lambda _: window.stage.linked,
            icon="link",
            toolbar="layout",
            group="layout",
            hint="Viewports scroll, zoom and change their window together.",
        ),
        Action(
            "view.studies",
            "Studies",
            lambda _: window.toggle_studies(),
            "View/Panels",
            key="F9",
            checked=lambda _: window.studies_dock.isVisible(),
            group="panels",
        ),
        Action(
            "view.measurements",
            "Measurements",
            lambda _: window.panels.toggle_measurements(),
            "View/Panels",
            key="F7",
            checked=lambda _: window.panels.measurements_shown,
            group="panels",
        ),
        *(_theme(window, *row) for row in THEMES),
        *_sizes(window),
        Action(
            "view.next-part",
            "Next part of the window",
            lambda _: window.parts.step(1),
            "View",
            key="F6",
            group="parts",
            hint="Toolbar, studies, images, panels and the line below, one after the other.",
        ),
        Action(
            "view.previous-part",
            "Previous part of the window",
            lambda _: window.parts.step(-1),
            "View",
            key="Shift+F6",
            group="parts",
        ),
        Action(
            "view.tell",
            "Say what is shown",
            lambda _: window.tell_shown(),
            "View",
            key="F4",
            group="parts",
            hint="Modality, plane, slice, window and the value at the mark, in words; a screen reader reads them.",
        ),
        Action(
            "view.full-screen",
            "Full screen",
            lambda _: window.toggle_full_screen(),
            "View",
            key="F11",
            checked=lambda _: window.isFullScreen(),
            group="window",
        ),
        Action("view.reset-layout", "Reset layout", lambda _: window.reset_layout(), "View", group="window"),
    ]


def _layout(window: MainWindow, name: str, title: str, shape: tuple[int, int], key: str, icon: str) -> Action:
    def checked(_context: Context) -> bool:
        return window.stage.layout == shape

    return Action(
        f"view.layout-{name}",
        title,
        lambda _: window.arranged("Layout", lambda: window.stage.set_layout(shape)),
        "View",
        key=key,
        checked=checked,
        icon=icon,
        toolbar="layout",
        group="layout",
    )


def _theme(window: MainWindow, name: str, title: str) -> Action:
    return Action(
        f"view.theme-{name}",
        title,
        lambda _: window.choose_theme(name),
        "View/Theme",
        checked=lambda _: window.theme.choice == name,
        group="window",
    )


def _sizes(window: MainWindow) -> list[Action]:
    """Type, controls and distances larger and smaller; the images have their own zoom."""

    def size(percent: int) -> Action:
        return Action(
            f"view.size-{percent}",
            f"{percent} %",
            lambda _: window.choose_size(percent),
            "View/Size of the interface",
            checked=lambda _: window.theme.percent == percent,
            group="sizes",
        )

    def step(by: int) -> None:
        others = [p for p in sizes.STEPS if (p - window.theme.percent) * by > 0]
        window.choose_size(others[0] if by > 0 else others[-1])

    def why_not(by: int, words: str) -> str | None:
        return None if any((p - window.theme.percent) * by > 0 for p in sizes.STEPS) else words

    menu = "View/Size of the interface"
    return [
        Action(
            "view.size-larger",
            "Larger",
            lambda _: step(1),
            menu,
            key="Ctrl++",
            more_keys=("Ctrl+=",),
            enabled=lambda _: why_not(1, "The interface is as large as it can be."),
            group="steps",
        ),
        Action(
            "view.size-smaller",
            "Smaller",
            lambda _: step(-1),
            menu,
            key="Ctrl+-",
            enabled=lambda _: why_not(-1, "The interface is as small as it can be."),
            group="steps",
        ),
        *(size(percent) for percent in sizes.STEPS),
    ]
