"""The contracts of a tool, whose drag makes new states, and of a hand, which takes hold of something drawn. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.ui.viewport.state import View, ViewState


@dataclass(frozen=True)
class Drag:
    """A drag under way: where it began, what was seen then, and where it is now, in logical pixels.

    ``speed`` is how much of a change of the window each pixel makes; 1 is usual.
    """

    view: View
    start: tuple[float, float]
    now: tuple[float, float]
    speed: float = 1.0

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


Cursor = Literal["cross", "move", "text", "point"]


@dataclass(frozen=True)
class Touch:
    """The mouse over an image: what is seen, where it is in logical pixels, and which keys are held."""

    view: View
    image: SliceImage
    place: tuple[float, float]
    control: bool = False


class Hand(Protocol):
    """Something drawn on the image of one viewport that the left button can take hold of: a measurement, a crosshair.

    A viewport offers a press to its hands, the newest first. The first that takes it is told of every move until the
    button is let go, and the chosen tool is not asked.
    """

    @property
    def holds(self) -> bool:
        """Whether what a press began is drawn on until the button is let go."""
        ...

    def press(self, touch: Touch) -> bool:
        """The left button goes down; whether the hand takes it."""
        ...

    def move(self, touch: Touch) -> None:
        """The mouse moves while the hand holds it."""
        ...

    def release(self, touch: Touch) -> None:
        """The button is let go."""
        ...

    def hover(self, touch: Touch | None) -> Cursor | None:
        """The mouse moves without a button, or has left (None); the cursor that tells what a press would do here."""
        ...

    def double_click(self, touch: Touch) -> bool:
        """A double click; whether the hand takes it."""
        ...

    def point_out(self, touch: Touch) -> None:
        """A right click: the menu that comes is about what lies here."""
        ...
