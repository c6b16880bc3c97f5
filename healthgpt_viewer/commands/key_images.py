"""Key images: flagging, going from one to the next, saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.current import Context

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_MENU = "Image/Key images"


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    keys = window.object_desk.keys

    def toggle(context: Context) -> Edit | None:
        current = context.current()
        return keys.toggle(current) if current is not None else None

    def step(context: Context, by: int) -> None:
        current = context.current()
        if current is not None:
            keys.step(current, by)

    def save(context: Context) -> None:
        current = context.current()
        if current is not None:
            keys.save(current.study)

    return [
        Action(
            "image.key",
            "Key image",
            toggle,
            _MENU,
            key="N",
            enabled=lambda context: keys.why_no_flag(context.current()),
            checked=lambda context: keys.is_flagged(context.current()),
            slice_menu=True,
            group="key",
            hint="Flags the slice that is shown, or takes its flag away.",
        ),
        Action(
            "image.next-key",
            "Next key image",
            lambda context: step(context, 1),
            _MENU,
            key="J",
            enabled=lambda context: keys.why_no_other(context.current()),
            group="key-step",
        ),
        Action(
            "image.previous-key",
            "Previous key image",
            lambda context: step(context, -1),
            _MENU,
            key="Shift+J",
            enabled=lambda context: keys.why_no_other(context.current()),
            group="key-step",
        ),
        Action(
            "image.save-keys",
            "Save key images",
            save,
            _MENU,
            key="Ctrl+Shift+N",
            enabled=lambda context: keys.why_nothing_to_save(context.current()),
            group="key-save",
            hint="As a Key Object Selection in the folder KEY_IMAGES beside the study.",
        ),
    ]
