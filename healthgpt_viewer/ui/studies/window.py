"""The window Studies: everything that was opened once, found again by a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
)

from healthgpt_viewer.index import StudyRecord, Wanted, is_missing
from healthgpt_viewer.jobs import JobContext
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.menus import dress
from healthgpt_viewer.ui.studies.desk import CHOSEN
from healthgpt_viewer.ui.studies.table import COLUMNS, DESCRIPTION, StudyTable
from healthgpt_viewer.ui.tables import choose_row, set_columns

if TYPE_CHECKING:
    from healthgpt_viewer.ui.studies.desk import StudyDesk

_TYPING_MS = 150
_WHICH = (
    (said("All studies"), "all"),
    (said("Last 30 days"), "recent"),
    (said("Pinned"), "pinned"),
    (said("Moved or deleted"), "missing"),
)
_MODALITIES = ("CT", "MR", "CR", "DX", "MG", "US", "PT", "NM", "XA", "RF", "OT")
_BUTTONS = ("known.forget", "known.find", "known.import", "known.pin", "known.open")
_EMPTY = said("No study was opened yet. Open a folder: what is in it will be found here again.")


@dataclass(frozen=True)
class _Found:
    wanted: Wanted
    records: list[StudyRecord]
    missing: frozenset[str]


class StudiesWindow(QDialog):
    """A search over a table; it stays open beside the main window."""

    def __init__(self, desk: StudyDesk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._asked = 0
        self.setWindowTitle(tr("Studies"))
        self.resize(1180, 560)
        self._build()
        self._lay_out()
        self._connect()
        self._refresh()

    def search(self, words: str | None = None) -> None:
        """Look again, for ``words`` where they are given."""
        if words is not None and words != self.words.text():
            self.words.setText(words)
        self._soon.stop()
        self._asked += 1
        number, wanted = self._asked, self._wanted()
        only_missing = self.which.currentData() == "missing"
        self._desk.window.jobs.run(
            said("Searching the studies"),
            lambda context: self._look(wanted, only_missing, context),
            lambda found: self._show(found) if number == self._asked else None,
            lambda error: self.told.say(tr(str(error))) if number == self._asked else None,
            quiet=True,
            request=wanted,
        )

    @property
    def chosen(self) -> list[StudyRecord]:
        """The studies whose rows are chosen."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.rows.records[row] for row in rows]

    def choose(self, uid: str) -> None:
        """Choose the row of a study."""
        row = self.rows.row_of(uid)
        if row is not None:
            self._choose_row(row)

    def _choose_row(self, row: int) -> None:
        choose_row(self.table, self.rows.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self._open()
        elif event.key() == Qt.Key.Key_Down and self.words.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    # Building.

    def _build(self) -> None:
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("Patient, ID, date, modality, description"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(tr("Search the studies"))
        self.which = _choice(self, _WHICH, tr("Which studies"))
        self.modality = _choice(
            self, ((tr("All modalities"), ""), *((one, one) for one in _MODALITIES)), tr("Modality")
        )
        self.rows = StudyTable(self._desk.window.theme, self)
        self.table = QTreeView(self)
        self.table.setModel(self.rows)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setAccessibleName(tr("Studies that were found"))
        set_columns(self.table.header(), [width for _, width in COLUMNS], DESCRIPTION)
        self.told = PlainLabel(self)
        self.told.setProperty("rank", "muted")
        self.buttons = {action_id: self._button(action_id) for action_id in _BUTTONS}
        self._soon = QTimer(self, interval=_TYPING_MS, singleShot=True)

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.which)
        top.addWidget(self.modality)
        bottom.addStretch(1)
        for button in self.buttons.values():
            bottom.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _text: self._soon.start())
        self._soon.timeout.connect(self.search)
        self.which.currentIndexChanged.connect(lambda _index: self.search())
        self.modality.currentIndexChanged.connect(lambda _index: self.search())
        self.table.activated.connect(lambda _index: self._open())
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())

    # Searching.

    def _wanted(self) -> Wanted:
        which = self.which.currentData()
        return Wanted(
            self.words.text(), "all" if which == "missing" else which, str(self.modality.currentData())
        )

    def _look(self, wanted: Wanted, only_missing: bool, context: JobContext) -> _Found:
        """On the job's thread: the studies, and which of them are not where they were."""
        records = self._desk.index.studies.find(wanted)
        missing = set()
        for record in records:
            context.check()
            if is_missing(record):
                missing.add(record.uid)
        if only_missing:
            records = [record for record in records if record.uid in missing]
        return _Found(wanted, records, frozenset(missing))

    def _show(self, found: _Found) -> None:
        chosen = [record.uid for record in self.chosen]
        self.rows.show_records(found.records, found.missing)
        count = len(found.records)
        gone = len(found.missing)
        told = tr("{n} studies", one="1 study", n=count)
        if gone:
            told += tr(", {gone} moved or deleted: choose one and press Find again", gone=gone)
        if not count:
            searched = found.wanted != Wanted() or self.which.currentIndex()
            told = tr("No study is like that. Try fewer words.") if searched else tr(_EMPTY)
        self.told.say(told)
        for uid in chosen[:1]:
            self.choose(uid)
        if count and not self.chosen:
            self._choose_row(0)
        self._refresh()

    # What can be done with the chosen studies.

    def _button(self, action_id: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(action_id)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._desk.window.trigger(action_id))
        return button

    def _refresh(self) -> None:
        window = self._desk.window
        for action_id, button in self.buttons.items():
            dress(button, window.registry[action_id], window)

    def _open(self) -> None:
        self._desk.window.trigger("known.open")

    def _menu(self, place: QPoint) -> None:
        if self.chosen:
            self._desk.window.menus.popup_of(CHOSEN, self.table.viewport().mapToGlobal(place), self)


def _choice(parent: QDialog, items: Sequence[tuple[str, str]], name: str) -> QComboBox:
    box = QComboBox(parent)
    for title, value in items:
        box.addItem(tr(title), value)
    box.setAccessibleName(name)
    return box
