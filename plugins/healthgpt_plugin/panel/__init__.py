"""HealthGPT's side panel: the entry point that the viewer finds."""

from __future__ import annotations

from .plugin import HealthGPTPlugin

__all__ = ["HealthGPTPlugin"]
