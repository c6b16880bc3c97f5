"""The decode loop: greedy text, and greedy images that always decode."""

from __future__ import annotations

from .loop import Step, greedy_image, greedy_text

__all__ = ["Step", "greedy_image", "greedy_text"]
