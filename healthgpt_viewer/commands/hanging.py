"""View: hanging protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.ui.hanging import MENU

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic, and one for each protocol."""
    hanging = window.hanging
    return [
        Action(
            "hanging.save",
            "Save this layout …",
            lambda _: hanging.ask_to_save(),
            MENU,
            enabled=lambda _: hanging.why_nothing_to_save(),
            group="save",
            hint="Under a name, with the rule that says for which studies it is.",
        ),
        Action("hanging.manage", "All protocols …", lambda _: hanging.manage(), MENU, group="save"),
        Action(
            "hanging.automatic",
            "Apply on opening",
            lambda _: hanging.toggle_automatic(),
            MENU,
            checked=lambda _: hanging.automatic,
            group="save",
            hint="A protocol that is for such a study is applied when it is opened.",
        ),
        *hanging.actions(),
    ]
