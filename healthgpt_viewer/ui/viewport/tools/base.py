"""The contract of a tool: a drag makes new states, and nothing else. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from healthgpt_viewer.ui.viewport.state import View, ViewState


@dataclass(frozen=True)
class Drag:
    """A drag under way: where it began, what was seen then, and where it is now, in logical pixels."""

    view: View
    start: tuple[float, float]
    now: tuple[float, float]

    @property
    def dx(self) -> float:
        """Pixels to the right."""
        return self.now[0] - self.start[0]

    @property
    def dy(self) -> float:
        """Pixels down."""
        return self.now[1] - self.start[1]


class Tool(Protocol):
    """One tool. ``title`` names the edit that a drag with it makes, for undo."""

    name: str
    title: str

    def drag(self, drag: Drag) -> ViewState:
        """The state that a drag makes of the one it began with."""
        ...
