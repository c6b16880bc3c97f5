"""The filters of a search: who, what, and when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QLineEdit, QWidget

from healthgpt_viewer.language import said, tr
from healthgpt_viewer.network.query import Query, last_days, today
from healthgpt_viewer.ui.language import date_format

_MODALITIES = ("", "CT", "MR", "CR", "DX", "US", "PT", "NM", "MG", "XA", "RF", "OT", "SR")
_PERIODS = (
    said("Any date"),
    said("Today"),
    said("Last 2 days"),
    said("Last 7 days"),
    said("Last 30 days"),
    said("From … to …"),
)
_DAYS = {1: 1, 2: 2, 3: 7, 4: 30}
_RANGE = 5


class Filters(QWidget):
    """The fields above the results. ``entered`` tells that Return was pressed in one of them."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = self._line(tr("Patient name"), tr("Doe J, or *jane"))
        self.id = self._line(tr("Patient ID"), tr("whole, or with *"))
        self.accession = self._line(tr("Accession number"), tr("whole, or with *"))
        self.description = self._line(tr("Description"), tr("any part of it"))
        self.modality = QComboBox(self)
        self.modality.setEditable(True)
        self.modality.addItems(list(_MODALITIES))
        self.modality.setAccessibleName(tr("Modality"))
        self.modality.setMinimumWidth(86)
        line = self.modality.lineEdit()
        assert line is not None  # it is editable
        line.setPlaceholderText(tr("any"))
        line.setAccessibleName(tr("Modality"))
        self.period = QComboBox(self)
        self.period.addItems([tr(words) for words in _PERIODS])
        self.period.setAccessibleName(tr("Study date"))
        self.first, self.last = self._date(tr("First date")), self._date(tr("Last date"))
        self.period.currentIndexChanged.connect(self._period_changed)
        self._lay_out()
        self._period_changed()

    def query(self) -> Query:
        """What was entered."""
        filters = Query(
            self.name.text().strip(),
            self.id.text().strip(),
            self.accession.text().strip(),
            self.description.text().strip(),
            self.modality.currentText().strip().upper(),
        )
        index = self.period.currentIndex()
        if index == _RANGE:
            first, last = sorted(_as_date(edit.date()) for edit in (self.first, self.last))
            return Query(*_texts(filters), first=first, last=last)
        return last_days(filters, _DAYS[index]) if index in _DAYS else filters

    def show_today(self) -> None:
        """Ask for the studies of today, and for nothing else."""
        for line in (self.name, self.id, self.accession, self.description):
            line.clear()
        self.modality.setCurrentText("")
        self.period.setCurrentIndex(1)

    def show_patient(self, patient_id: str) -> None:
        """Ask for the studies of one patient, of whatever date."""
        self.show_today()
        self.period.setCurrentIndex(0)
        self.id.setText(patient_id)

    def is_today(self) -> bool:
        """Whether it is today's list that is asked for."""
        return self.query() == today(Query())

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setClearButtonEnabled(True)
        line.returnPressed.connect(self.entered)
        return line

    def _date(self, name: str) -> QDateEdit:
        edit = QDateEdit(QDate.currentDate(), self)
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat(date_format())
        return edit

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        titles = (
            tr("Patient name"),
            tr("Patient ID"),
            tr("Accession number"),
            tr("Description"),
            tr("Modality"),
            tr("Study date"),
        )
        fields = (self.name, self.id, self.accession, self.description, self.modality, self.period)
        for column, (title, field) in enumerate(zip(titles, fields, strict=True)):
            label = QLabel(title, self)
            label.setProperty("rank", "muted")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1 if column < 4 else 0)
        grid.addWidget(self.first, 1, len(fields))
        grid.addWidget(self.last, 1, len(fields) + 1)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _period_changed(self) -> None:
        shown = self.period.currentIndex() == _RANGE
        self.first.setVisible(shown)
        self.last.setVisible(shown)


def _texts(query: Query) -> tuple[str, str, str, str, str]:
    return query.patient_name, query.patient_id, query.accession, query.description, query.modality


def _as_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
