"""What a window holds, kept every so often, so that a kill or a crash loses little of it. No Qt, no torch.

It lies in the user's data folder, holds names of patients, and can be read by its owner only. It never leaves the computer.
"""

from __future__ import annotations

from .files import WorkspaceUnreadable, read
from .sessions import LeftOver, Session, last_workspace, left_overs
from .state import Fused, Held, Layout, OpenStudy, Over, Plane, View, Workspace

__all__ = [
    "Fused",
    "Held",
    "Layout",
    "LeftOver",
    "OpenStudy",
    "Over",
    "Plane",
    "Session",
    "View",
    "Workspace",
    "WorkspaceUnreadable",
    "last_workspace",
    "left_overs",
    "read",
]
