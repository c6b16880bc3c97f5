"""The command ``healthgpt``: ask and convert without a window, and the engine's own sub-commands."""

from __future__ import annotations

from .main import main

__all__ = ["main"]
