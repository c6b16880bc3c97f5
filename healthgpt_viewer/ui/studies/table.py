"""Studies of the index as rows of a table."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from healthgpt_viewer.language import moment, said, tr
from healthgpt_viewer.ui.browser import iso_date, patient_words

if TYPE_CHECKING:
    from healthgpt_viewer.index import StudyRecord
    from healthgpt_viewer.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
COLUMNS: tuple[tuple[str, int], ...] = (
    (said("Pinned"), 66),
    (said("Patient"), 170),
    ("ID", 110),
    (said("Date"), 92),
    (said("Modality"), 76),
    (said("Description"), 210),
    (said("Images"), 64),
    (said("Opened"), 134),
    (said("Where"), 210),
)
PINNED, PATIENT, DESCRIPTION, WHERE = 0, 1, 5, 8


class StudyTable(QAbstractTableModel):
    """The studies that were found, in the order of the index; ``missing`` are those whose files are gone."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.records: list[StudyRecord] = []
        self.missing: frozenset[str] = frozenset()

    def show_records(self, records: Sequence[StudyRecord], missing: Iterable[str]) -> None:
        """Show these."""
        self.beginResetModel()
        self.records, self.missing = list(records), frozenset(missing)
        self.endResetModel()

    def row_of(self, uid: str) -> int | None:
        """The row of a study."""
        return next((row for row, record in enumerate(self.records) if record.uid == uid), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][0])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.records[index.row()]
        gone = record.uid in self.missing
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                _TEXTS[index.column()](record)
                if index.column() != WHERE or not gone
                else tr("moved or deleted")
            )
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHERE:
            return "\n".join(str(place) for place in record.places)
        if role == Qt.ItemDataRole.ForegroundRole and gone:
            return QColor(
                self._theme.colours.warning if index.column() == WHERE else self._theme.colours.muted
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(COLUMNS[index.column()][0])}: {self.data(index)}"
        return None


def _when(seconds: float) -> str:
    return moment(datetime.datetime.fromtimestamp(seconds))


def _where(record: StudyRecord) -> str:
    if not record.places:
        return ""
    first, more = record.places[0], len(record.places) - 1
    return tr("{place} and {count} more", place=first, count=more) if more else str(first)


_TEXTS: tuple[Callable[[StudyRecord], str], ...] = (
    lambda record: "★" if record.pinned else "",
    lambda record: patient_words(record.patient_name, record.patient_id),
    lambda record: record.patient_id,
    lambda record: iso_date(record.date),
    lambda record: ", ".join(record.modalities),
    lambda record: (
        record.description or next((one.description for one in record.series if one.description), "")
    ),
    lambda record: str(record.images),
    lambda record: _when(record.opened),
    _where,
)
