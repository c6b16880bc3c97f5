"""The local index: which studies were opened, where their files lie, and the headers of files that have not changed.

One SQLite file in the user's data folder. It holds names of patients and never leaves the computer. What is in it can be
read from the files again: where it is damaged it is put aside, and the program goes on. No Qt.
"""

from __future__ import annotations

from pathlib import Path

from .database import Database, IndexUnavailable
from .headers import HeaderStore
from .studies import SeriesRecord, StudyIndex, StudyRecord, Wanted, is_missing, is_same_patient, places_of

__all__ = [
    "Index",
    "IndexUnavailable",
    "SeriesRecord",
    "StudyRecord",
    "Wanted",
    "is_missing",
    "is_same_patient",
    "places_of",
]


class Index:
    """Both halves of one index file: the studies, and the headers of their files."""

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self.studies = StudyIndex(self._database)

    def headers(self) -> HeaderStore:
        """The headers, for one scan."""
        return HeaderStore(self._database)
