"""What the left button does: one file for each tool whose drag makes new states; hands take hold of what is drawn."""

from __future__ import annotations

from .base import Cursor, Drag, Hand, Tool, Touch
from .pan import PanTool
from .region import RegionTool
from .scroll import ScrollTool
from .window_level import WindowTool
from .zoom import ZoomTool

TOOLS: dict[str, Tool] = {
    tool.name: tool for tool in (WindowTool(), ZoomTool(), PanTool(), ScrollTool(), RegionTool())
}

__all__ = ["TOOLS", "Cursor", "Drag", "Hand", "Tool", "Touch"]
