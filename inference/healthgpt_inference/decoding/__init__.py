"""The decode loop: text, and images that always decode."""

from __future__ import annotations

from .choice import Chooser, Step
from .context import Context
from .loop import write_image, write_text

__all__ = ["Chooser", "Context", "Step", "write_image", "write_text"]
