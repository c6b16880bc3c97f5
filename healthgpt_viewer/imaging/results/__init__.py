"""AI results as DICOM: what they are (``model``), how they are written, and how they are found again."""

from __future__ import annotations

from .codes import AI_MARK, TASK_OF_USE, TASK_TITLES, USE_OF_TASK, is_ai_result
from .index import ResultIndex, SavedImage, SavedTurn, read_results

__all__ = [
    "AI_MARK",
    "TASK_OF_USE",
    "TASK_TITLES",
    "USE_OF_TASK",
    "ResultIndex",
    "SavedImage",
    "SavedTurn",
    "is_ai_result",
    "read_results",
]
