"""What a drag with the left button does: one file for each tool."""

from __future__ import annotations

from .base import Drag, Tool
from .pan import PanTool
from .region import RegionTool
from .scroll import ScrollTool
from .window_level import WindowTool
from .zoom import ZoomTool

TOOLS: dict[str, Tool] = {
    tool.name: tool for tool in (WindowTool(), ZoomTool(), PanTool(), ScrollTool(), RegionTool())
}

__all__ = ["TOOLS", "Drag", "Tool"]
