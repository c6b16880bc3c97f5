"""Searching archives: filters, studies and their series as tables, and fetching what is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.jobs import Job, JobContext, unexpected
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.network.query import LIMIT, PatientFound, Query, SeriesFound, StudyFound
from healthgpt_viewer.network.servers import Server, address_of
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.browser import iso_date
from healthgpt_viewer.ui.menus import dress
from healthgpt_viewer.ui.network.desk import FOUND, NetworkDesk
from healthgpt_viewer.ui.network.filters import Filters
from healthgpt_viewer.ui.network.tables import Cell, Table
from healthgpt_viewer.ui.network.transfer_list import TransferList
from healthgpt_viewer.ui.network.transfers import Transfer

if TYPE_CHECKING:
    from collections.abc import Callable

_STUDIES = (
    said("Patient"),
    said("Patient ID"),
    said("Date"),
    said("Time"),
    said("Modality"),
    said("Description"),
    said("Accession"),
    said("Series"),
    said("Images"),
    said("Here"),
)
_SERIES = (
    said("No."),
    said("Modality"),
    said("Description"),
    said("Body part"),
    said("Images"),
    said("Here"),
)
_DATE, _HERE_OF_STUDY, _HERE_OF_SERIES = 2, 9, 5
NO_SERVER = said("No server is known yet. Press Servers … and add one.")


@dataclass(frozen=True)
class _Answer:
    """What a search brought, and how many images of each study are here."""

    studies: tuple[StudyFound, ...]
    patients: tuple[PatientFound, ...]
    cut: bool
    here: dict[str, int]


class QueryWindow(QDialog):
    """The search window; it stays open beside the main window."""

    def __init__(self, desk: NetworkDesk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._job: Job | None = None
        self._asked_series = ""  # the study whose series are shown or on their way
        self._asking: Job | None = None
        self._here: dict[str, int] = {}
        self._studies: dict[str, StudyFound] = {}
        self._patients: dict[str, PatientFound] = {}
        self._series: dict[str, SeriesFound] = {}
        self._found_at: Server | None = None
        self.setWindowTitle(tr("Search archives"))
        self.resize(1240, 720)
        self._build()
        self._lay_out()
        self._connect()
        self._servers_changed()

    # What the reader does.

    def search(self) -> None:
        """Ask the chosen server for what the filters say."""
        server, query = self._server(), self.filters.query()
        if server is None:
            self._say(tr(NO_SERVER), "warning")
            return
        self._stop_asking()
        patients = self.level.currentIndex() == 1
        self._fill_studies(())
        self._found_at = server
        self._say(tr("Searching {name} …", name=server.name))
        self._job = self._desk.jobs.run(
            said("Searching {name}", name=server.name),
            lambda context: self._ask(server, query, context, patients=patients),
            self._found,
            self._not_found,
            request=server,
        )
        self._refresh()

    def search_today(self) -> None:
        """Today's list."""
        self.filters.show_today()
        self.level.setCurrentIndex(0)
        self.search()

    def stop(self) -> None:
        """Stop the search."""
        if self._job is not None:
            self._job.stop()

    def fetch_studies(self) -> None:
        """Fetch the chosen studies, whole."""
        for study in self.chosen_studies:
            if self._found_at is not None and not self._desk.transfers.is_wanted(study.uid):
                title = _title(study.patient.name, study.description or iso_date(study.date))
                self._desk.transfers.fetch(Transfer(self._found_at, study.uid, title))

    def fetch_series(self) -> None:
        """Fetch the chosen series."""
        for one in self.chosen_series:
            if self._found_at is not None and not self._desk.transfers.is_wanted(one.study_uid, one.uid):
                study = self._studies.get(one.study_uid)
                name = study.patient.name if study is not None else ""
                title = _title(
                    name,
                    one.description
                    or tr("Series {words}", words=one.number if one.number is not None else ""),
                )
                self._desk.transfers.fetch(Transfer(self._found_at, one.study_uid, title, (one,)))

    # What comes back.

    def _ask(self, server: Server, query: Query, context: JobContext, *, patients: bool) -> _Answer:
        """On the job's thread."""
        archive = self._desk.archive(server)

        def stop() -> bool:
            return context.stopped

        if patients:
            found = archive.patients(query, stop)
            return _Answer((), found, len(found) >= LIMIT, {})
        answer = archive.studies(query, stop)
        inbox = self._desk.inbox
        return _Answer(
            answer.studies, (), answer.cut, {one.uid: inbox.count(one.uid) for one in answer.studies}
        )

    def _found(self, answer: _Answer) -> None:
        self._job = None
        if answer.patients:
            self._fill_patients(answer.patients)
        else:
            self._fill_studies(answer.studies, answer.here)
        count = len(answer.patients or answer.studies)
        name = self._found_at.name if self._found_at is not None else ""
        if answer.cut:
            self._say(
                tr(
                    "{name} has more than {limit} patients that fit; these are some. Narrow the search."
                    if answer.patients
                    else "{name} has more than {limit} studies that fit; these are some. Narrow the search.",
                    name=name,
                    limit=LIMIT,
                ),
                "warning",
            )
        elif not count:
            self._say(tr("Nothing at {name} fits. {advice}", name=name, advice=self._advice()))
        elif count == 1:
            self._say(tr("One patient.") if answer.patients else tr("One study."))
        else:
            self._say(
                tr("{count} patients.", count=count)
                if answer.patients
                else tr("{count} studies.", count=count)
            )
        self._refresh()

    def _advice(self) -> str:
        if self.filters.is_today():
            return tr("There is no study of today.")
        return tr("Most archives tell capital letters from small ones; * stands for any.")

    def _not_found(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Stopped):
            self._say(tr("The search was stopped."))
        elif isinstance(error, HealthGPTError):
            self._say(tr(str(error)), "error")
        else:
            self._say(tr(unexpected(said("The search"), error)), "error")
        self._refresh()

    def _fill_studies(self, studies: tuple[StudyFound, ...], here: dict[str, int] | None = None) -> None:
        self._studies = {study.uid: study for study in studies}
        self._here = here or {}
        self._patients = {}
        self.studies.fill(
            [(study.uid, _study_cells(study, self._here.get(study.uid, 0))) for study in studies]
        )
        self._forget_series()
        if len(studies) == 1:
            self.studies.choose(studies[0].uid)
        self._studies_chosen()  # a study that stays chosen makes no signal

    def _fill_patients(self, patients: tuple[PatientFound, ...]) -> None:
        self._studies = {}
        self._patients = {f"{number}": patient for number, patient in enumerate(patients)}
        self.studies.fill([(key, _patient_cells(patient)) for key, patient in self._patients.items()])
        self._forget_series()

    def _fill_series(self, every: tuple[SeriesFound, ...], here: dict[str, int] | None = None) -> None:
        self._series = {one.uid: one for one in every}
        self.series.fill([(one.uid, _series_cells(one, (here or {}).get(one.uid, 0))) for one in every])

    def _studies_chosen(self) -> None:
        """One study is chosen: ask for its series."""
        chosen = self.studies.chosen()
        uid = chosen[0] if len(chosen) == 1 and chosen[0] in self._studies else ""
        self._refresh()
        if uid == self._asked_series:
            return
        self._forget_series()
        if uid and self._found_at is not None:
            self._ask_series(uid, self._found_at)

    def _forget_series(self) -> None:
        """No series are shown, and an answer that is still on its way will not be."""
        self._asked_series = ""
        if self._asking is not None:
            self._asking.stop()
            self._asking = None
        self._fill_series(())

    def _ask_series(self, uid: str, server: Server) -> None:
        """Only the last asking is listened to: the end of a stopped one may come after the next has begun."""
        self._asked_series = uid

        def ask(context: JobContext) -> tuple[tuple[SeriesFound, ...], dict[str, int]]:
            found = self._desk.archive(server).series(uid, lambda: context.stopped)
            return found, {one.uid: self._desk.inbox.count(uid, one.uid) for one in found}

        def show(told: tuple[tuple[SeriesFound, ...], dict[str, int]]) -> None:
            if self._asking is job:
                self._fill_series(*told)
                self._refresh()

        def fail(error: BaseException) -> None:
            if self._asking is job:
                self._asked_series = ""
                self._not_found(error)

        job = self._asking = self._desk.jobs.run(
            said("Asking {name}", name=server.name), ask, show, fail, quiet=True, request=uid
        )

    def _open_patient(self) -> None:
        """A double click or Return: the studies of a patient; a study is fetched."""
        chosen = self.studies.chosen()
        patient = self._patients.get(chosen[0]) if len(chosen) == 1 else None
        if patient is not None:
            self.level.setCurrentIndex(0)
            self.filters.show_patient(patient.id)
            self.search()
        elif chosen:
            self.fetch_studies()

    def _transfer_changed(self, transfer: Transfer) -> None:
        """Count again what is here, when a fetching is over."""
        if not transfer.over:
            return
        uid, series = transfer.study_uid, tuple(self._series.values())
        inbox = self._desk.inbox

        def count(_context: JobContext) -> tuple[int, dict[str, int]]:
            return inbox.count(uid), {
                one.uid: inbox.count(uid, one.uid) for one in series if one.study_uid == uid
            }

        def show(told: tuple[int, dict[str, int]]) -> None:
            self._here[uid] = told[0]
            if uid in self._studies:
                self.studies.set_cell(uid, _HERE_OF_STUDY, _here(told[0], self._studies[uid].images))
            for one, number in told[1].items():
                if one in self._series:
                    self.series.set_cell(one, _HERE_OF_SERIES, _here(number, self._series[one].images))
            self._refresh()

        self._desk.jobs.run(said("Counting what is here"), count, show, quiet=True, stoppable=False)
        self._refresh()

    # Parts.

    def _build(self) -> None:
        self.server = QComboBox(self)
        self.server.setAccessibleName(tr("Server"))
        self.server.setMinimumWidth(260)
        self.level = QComboBox(self)
        self.level.addItems([tr("Studies"), tr("Patients")])
        self.level.setAccessibleName(tr("What to look for"))
        self.servers_button = self._button(tr("Servers …"), lambda: self._desk.show_settings())
        self.filters = Filters(self)
        self.search_button = self._button(tr("Search"), self.search)
        self.search_button.setDefault(True)
        self.today_button = self._button(tr("Today"), self.search_today)
        self.stop_button = self._button(tr("Stop"), self.stop)
        self.told = PlainLabel(self)
        self.studies = Table(
            tr("Studies found"), _STUDIES, (190, 116, 94, 62, 78, 220, 100, 62, 68, 70), 5, self
        )
        self.series = Table(tr("Series of the study"), _SERIES, (56, 78, 340, 120, 72, 70), 2, self)
        self.studies.sortByColumn(_DATE, Qt.SortOrder.DescendingOrder)
        self.series.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.fetch_study_button = self._command("found.fetch-study")
        self.fetch_series_button = self._command("found.fetch-series")
        self.open_button = self._command("found.open")
        self.transfers = TransferList(self._desk, self)

    def _command(self, action_id: str) -> QPushButton:
        button = self._button("", lambda: self._desk.window.trigger(action_id))
        button.setObjectName(action_id)
        return button

    def _button(self, title: str, press: Callable[[], None]) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: press())
        return button

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        for widget in (self.server, self.servers_button):
            first.addWidget(widget)
        first.addStretch(1)
        for widget in (self.level, self.stop_button, self.today_button, self.search_button):
            first.addWidget(widget)
        found = self._framed(self.told, self.studies, (self.fetch_study_button, self.open_button))
        series = self._framed(None, self.series, (self.fetch_series_button,))
        halves = QSplitter(Qt.Orientation.Vertical, self)
        for part, stretch in ((found, 5), (series, 3), (self.transfers, 2)):
            halves.addWidget(part)
            halves.setStretchFactor(halves.count() - 1, stretch)
        halves.setChildrenCollapsible(False)
        halves.setSizes([320, 190, 130])
        column = QVBoxLayout(self)
        column.addLayout(first)
        column.addWidget(self.filters)
        column.addWidget(halves, 1)

    def _framed(self, above: QWidget | None, table: Table, buttons: tuple[QPushButton, ...]) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 4, 0, 4)
        if above is not None:
            column.addWidget(above)
        column.addWidget(table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        return part

    def _connect(self) -> None:
        self.filters.entered.connect(self.search)
        self.studies.itemSelectionChanged.connect(self._studies_chosen)
        self.series.itemSelectionChanged.connect(self._refresh)
        self.studies.itemActivated.connect(lambda *_: self._open_patient())
        self.series.itemActivated.connect(lambda *_: self.fetch_series())
        for table in (self.studies, self.series):
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(partial(self._menu, table))
        self._desk.servers_changed.connect(self._servers_changed)
        self._desk.transfers.changed.connect(self._transfer_changed)

    def _servers_changed(self) -> None:
        before = self.server.currentData()
        self.server.clear()
        for server in self._desk.servers:
            self.server.addItem(server.name, server.id)
            self.server.setItemData(self.server.count() - 1, address_of(server), Qt.ItemDataRole.ToolTipRole)
        self.server.setCurrentIndex(max(0, self.server.findData(before)))
        if not self._desk.servers:
            self._say(tr(NO_SERVER))
        elif self.told.whole in ("", tr(NO_SERVER)):
            self._say(tr("Enter what you look for and press Search, or press Today."))
        self._refresh()

    def _server(self) -> Server | None:
        chosen = self.server.currentData()
        return next((server for server in self._desk.servers if server.id == chosen), None)

    @property
    def chosen_studies(self) -> list[StudyFound]:
        """The studies whose rows are chosen."""
        return [self._studies[uid] for uid in self.studies.chosen() if uid in self._studies]

    @property
    def chosen_series(self) -> list[SeriesFound]:
        """The series whose rows are chosen."""
        return [self._series[uid] for uid in self.series.chosen() if uid in self._series]

    def open_chosen(self) -> None:
        """Open the first of the chosen studies."""
        for study in self.chosen_studies[:1]:
            self._desk.open_study(study.uid)

    def _refresh(self) -> None:
        searching = self._job is not None and not self._job.finished
        self.search_button.setEnabled(bool(self._desk.servers))
        self.today_button.setEnabled(bool(self._desk.servers))
        self.stop_button.setVisible(searching)
        window = self._desk.window
        for button in (self.fetch_study_button, self.fetch_series_button, self.open_button):
            dress(button, window.registry[button.objectName()], window)

    def _menu(self, table: Table, place: QPoint) -> None:
        """What can be done with the chosen rows."""
        if table.chosen():
            self._desk.window.menus.popup_of(FOUND, table.viewport().mapToGlobal(place), self)

    def is_here(self, study_uid: str) -> bool:
        """Whether some of a study came already."""
        return bool(self._here.get(study_uid)) or self._desk.window.library.study(study_uid) is not None

    def _say(self, text: str, rank: str = "muted") -> None:
        self.told.say(text)
        self.told.setProperty("rank", rank)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _stop_asking(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def showEvent(self, event: QShowEvent) -> None:
        """What can be done with its rows can be done while it is shown."""
        super().showEvent(event)
        self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_asking()
        super().closeEvent(event)


def _title(patient: str, what: str) -> str:
    return ": ".join(part for part in (_name(patient), what) if part)


def _name(text: str) -> str:
    """A patient's name as people write it; DICOM separates its parts by ^."""
    family, _, rest = text.partition("=")[0].partition("^")
    given = " ".join(part for part in rest.split("^") if part)
    return ", ".join(part for part in (family.strip(), given) if part)


def _text(text: str) -> Cell:
    return text, text


def _count(number: int | None) -> Cell:
    return ("", -1) if number is None else (str(number), number)


def _here(here: int, images: int | None) -> str:
    if not here:
        return ""
    return "all" if images is not None and here >= images else f"{here} of {images}" if images else str(here)


def _study_cells(study: StudyFound, here: int) -> list[Cell]:
    time = study.time
    return [
        (_name(study.patient.name) or tr("No name"), study.patient.name),
        _text(study.patient.id),
        (iso_date(study.date), study.date),
        (f"{time[:2]}:{time[2:4]}" if len(time) >= 4 else time, time),
        _text("/".join(study.modalities)),
        _text(study.description),
        _text(study.accession),
        _count(study.series),
        _count(study.images),
        _text(_here(here, study.images)),
    ]


def _patient_cells(patient: PatientFound) -> list[Cell]:
    born = iso_date(patient.birth_date)
    facts = ", ".join(part for part in (patient.sex, tr("born {born}", born=born) if born else "") if part)
    empty = _text("")
    return [
        (_name(patient.name) or tr("No name"), patient.name),
        _text(patient.id),
        empty,
        empty,
        empty,
        _text(facts),
        empty,
        empty,
        empty,
        empty,
    ]


def _series_cells(series: SeriesFound, here: int) -> list[Cell]:
    return [
        _count(series.number),
        _text(series.modality),
        _text(series.description),
        _text(series.body_part),
        _count(series.images),
        _text(_here(here, series.images)),
    ]
