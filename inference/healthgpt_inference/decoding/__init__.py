"""The decode loop: text, and images that always decode."""

from __future__ import annotations

from .choice import Chooser, Steady, Step
from .context import Context
from .loop import write_image, write_image_quickly, write_images, write_text
from .speculation import Guesses, Pace
from .stack import Stack

__all__ = [
    "Chooser",
    "Context",
    "Guesses",
    "Pace",
    "Stack",
    "Steady",
    "Step",
    "write_image",
    "write_image_quickly",
    "write_images",
    "write_text",
]
