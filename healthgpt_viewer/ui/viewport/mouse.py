"""What the buttons and the wheel of the mouse do over an image, as a reader has set it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from healthgpt_viewer.settings import Plain

if TYPE_CHECKING:
    from healthgpt_viewer.settings import Settings

DRAGS = ("window", "zoom", "pan", "scroll")
SLOWEST, FASTEST = 20, 400
_SETTING = "mouse."


@dataclass(frozen=True)
class Mouse:
    """The left button alone has the chosen tool, and a right click without a drag the menu of the slice.

    Attributes:
        middle, right, shift_left: what a drag does, one of ``DRAGS``.
        wheel_zooms: the wheel zooms and scrolls with Ctrl, in place of the other way round.
        wheel_turned: turning the wheel towards oneself goes back in the stack, in place of on.
        speed: of the drag for window and level, in percent.
    """

    middle: str = "pan"
    right: str = "zoom"
    shift_left: str = "pan"
    wheel_zooms: bool = False
    wheel_turned: bool = False
    speed: int = 100


def read_mouse(settings: Settings) -> Mouse:
    """The mouse as it is set; what is damaged in the settings is as at first."""
    usual = Mouse()
    kept = {field.name: settings.get(_SETTING + field.name) for field in fields(Mouse)}
    drags = {name: kept[name] for name in ("middle", "right", "shift_left") if kept[name] in DRAGS}
    switches = {name: kept[name] for name in ("wheel_zooms", "wheel_turned") if isinstance(kept[name], bool)}
    speed = kept["speed"]
    known = isinstance(speed, int) and SLOWEST <= speed <= FASTEST
    return replace(usual, **drags, **switches, speed=speed if known else usual.speed)  # type: ignore[arg-type]  # checked


def write_mouse(settings: Settings, mouse: Mouse) -> None:
    """Remember it; what is as at first is forgotten."""
    for field in fields(Mouse):
        value: Plain = getattr(mouse, field.name)
        settings.set(_SETTING + field.name, value if value != field.default else None)
