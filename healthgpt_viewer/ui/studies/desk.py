"""What can be done with the studies of the index: opening, finding again, importing, comparing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.index import Index, IndexUnavailable, StudyRecord
from healthgpt_viewer.jobs import JobContext
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.library import Opened, Place
from healthgpt_viewer.services import Level
from healthgpt_viewer.ui.browser import iso_date, patient_title, patient_words

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.copying import Copied
    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.imaging.series import Series, Stack, Study
    from healthgpt_viewer.ui.studies.window import StudiesWindow
    from healthgpt_viewer.ui.window import MainWindow

CHOSEN = "File/Chosen in Studies"  # the menu of what can be done with rows of the window
_log = logging.getLogger(__name__)


class StudyDesk(QObject):
    """The index in the words of a user."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.index: Index = window.index
        self.list: StudiesWindow | None = None
        self._compare_with: tuple[str, Series, Stack] | None = None
        self._priors: dict[str, list[StudyRecord]] = {}
        window.library.opened.connect(self._opened)

    # The window.

    def show(self, words: str = "") -> None:
        """The list of all studies, searched for ``words``."""
        from healthgpt_viewer.ui.studies.window import StudiesWindow

        if self.list is None:
            self.list = StudiesWindow(self)
        self.list.show()
        self.list.raise_()
        self.list.words.setFocus()
        self.list.search(words)

    @property
    def chosen(self) -> list[StudyRecord]:
        """The studies whose rows are chosen in the window, while it is shown."""
        return self.list.chosen if self.list is not None and self.list.isVisible() else []

    def open(self, records: Sequence[StudyRecord]) -> None:
        """Open studies where they lie; of what is open already, go to it."""
        for record in records:
            study = self.window.library.study(record.uid)
            if study is not None:
                self._go_to(study)
                continue
            self._read(record, [place for place in record.places if place.exists()])

    def _read(self, record: StudyRecord, places: Sequence[Path], *, quiet: bool = False) -> bool:
        if not places:
            named = _named(record)
            self.window.bottom.notices.say(
                tr("The files of {study} are not in {folder} any more.", study=named, folder=record.places[0])
                if record.places
                else tr("The files of {study} are not there any more.", study=named),
                "warning",
                more=lambda: self.ask_where(record),
                more_title=tr("Find again …"),
            )
            return False
        self.window.library.open(places, only=frozenset({record.uid}), title=_named(record), quiet=quiet)
        return True

    def _go_to(self, study: Study) -> None:
        entry = next((entry for entry in self.window.browser.rows if entry.study.uid == study.uid), None)
        if entry is not None:
            self.window.show_entry(entry)

    def pin(self, records: Sequence[StudyRecord], *, on: bool) -> None:
        """Keep studies at the top of the list, or no longer."""

        def pin() -> None:
            for record in records:
                self.index.studies.pin(record.uid, on)

        self._change(pin)

    def forget(self, records: Sequence[StudyRecord]) -> None:
        """Take studies off the list; their files stay as they are."""
        uids = [record.uid for record in records]
        self._change(lambda: self.index.studies.forget(uids))
        self.window.notify(
            tr(
                "{n} studies were removed from the list. The files are as they were.",
                one="1 study was removed from the list. The files are as they were.",
                n=len(uids),
            )
        )

    def _change(self, work: Callable[[], object]) -> None:
        self.window.jobs.run(
            said("Changing the list of studies"),
            lambda _context: work(),
            lambda _done: self._refresh(),
            quiet=True,
        )

    def _refresh(self) -> None:
        if self.list is not None and self.list.isVisible():
            self.list.search()

    def ask_where(self, record: StudyRecord) -> None:
        """Let the reader say where the files of a study lie now, and open it from there."""
        chosen = QFileDialog.getExistingDirectory(
            self.window, tr("Where are the files of {named}?", named=_named(record))
        )
        if chosen:
            self._read(record, [Path(chosen)])

    # Importing.

    def ask_import(self, records: Sequence[StudyRecord]) -> None:
        """Ask for a folder, and copy the files of studies into it."""
        folder = self._ask_target(tr("Copy the studies into")) if records else None
        if folder is not None:
            self.import_studies(records, folder)

    def ask_import_from(self) -> None:
        """Ask for a folder to import from, a disc for example, and one to copy into."""
        chosen = QFileDialog.getExistingDirectory(self.window, tr("Import the DICOM files of"))
        folder = (
            self._ask_target(tr("Copy the files of {name} into", name=Path(chosen).name)) if chosen else None
        )
        if folder is not None:
            self.import_from(Path(chosen), folder)

    def import_studies(self, records: Sequence[StudyRecord], folder: Path) -> None:
        """Copy the files of studies into a folder, verified, and remember them there."""
        places = list(dict.fromkeys(place for record in records for place in record.places))
        self._import(places, folder, frozenset(record.uid for record in records))

    def import_from(self, source: Path, folder: Path) -> None:
        """Copy all DICOM files below a folder into another, verified, and open them there."""
        self._import([source], folder, frozenset())

    def _import(self, places: Sequence[Path], folder: Path, only: frozenset[str]) -> None:
        def done(copied: Copied) -> None:
            self.window.settings.set("import.folder", str(folder))
            self._refresh()
            self._tell(copied, open_them=not only)

        self.window.jobs.run(
            said("Importing into {name}", name=folder.name or folder),
            lambda context: self._copy([place for place in places if place.exists()], folder, only, context),
            done,
            request=places,
        )

    def _copy(
        self, places: Sequence[Path], folder: Path, only: frozenset[str], context: JobContext
    ) -> Copied:
        """On the job's thread: read the headers, copy, and remember where the studies lie now."""
        from healthgpt_viewer.imaging.copying import copy_files
        from healthgpt_viewer.imaging.grouping import group
        from healthgpt_viewer.imaging.scan import scan

        found = scan(places, stop=lambda: context.stopped, memory=self.index.headers())
        context.check()
        headers = [one for one in found.headers if not only or _study_of(one) in only]
        if not headers:
            raise HealthGPTError(
                said(
                    "There is no DICOM file to import in {listed}. Nothing was copied.",
                    listed=_listed(places),
                )
            )
        copied = copy_files(headers, folder, on_progress=context.progress, check=context.check)
        copied.problems += found.problems if not only else []
        stored = scan(sorted(copied.folders), memory=self.index.headers())
        self.index.studies.remember(group(stored.headers))
        return copied

    def _tell(self, copied: Copied, *, open_them: bool) -> None:
        told = tr(
            "{n} files were copied into {folder}",
            one="1 file was copied into {folder}",
            n=copied.new,
            folder=copied.folder,
        )
        if copied.already:
            told += tr(", {already} had been there already", already=copied.already)
        if copied.problems:
            first = copied.problems[0]
            told += tr(
                "; {n} were not copied: {label}: {reason}",
                n=len(copied.problems),
                label=first.label,
                reason=first.reason,
            )
        # It answers the reader's command: that other studies of the patient are known can wait.
        level: Level = "warning" if copied.problems else "info"
        self.window.bottom.notices.say(f"{told}.".replace("..", "."), level, weighty=True)
        if open_them:
            self.window.opening.paths(sorted(copied.folders), quiet=True)

    def _ask_target(self, title: str) -> Path | None:
        last = self.window.settings.text("import.folder", str(Path.home()))
        chosen = QFileDialog.getExistingDirectory(self.window, title, last)
        return Path(chosen) if chosen else None

    # Earlier studies of the patient.

    def priors(self, study: Study) -> list[StudyRecord]:
        """The other studies of the patient that are known, newest first, as they were when the study was opened."""
        return self._priors.get(study.uid, [])

    @staticmethod
    def title_of(record: StudyRecord) -> str:
        """A study in a few words, the patient left out: date, modalities, description."""
        parts = (iso_date(record.date), ", ".join(record.modalities), record.description)
        return " ".join(part for part in parts if part).replace("&", "&&")

    def show_patient(self, study: Study) -> None:
        """The list of studies, searched for the patient."""
        self.show(study.patient_id or study.patient_name.replace("^", " "))

    def why_no_prior(self, study: Study) -> str | None:
        """Why there is nothing to compare with."""
        return None if self.priors(study) else tr("No other study of this patient was opened before.")

    def compare(self, record: StudyRecord | None = None) -> None:
        """Show the matching series of another study of the patient beside what is shown, linked.

        Without a ``record``: of the newest study before this one that has the modality, else of the newest.
        """
        current = self.window.current()
        if current is None:
            return
        record = record or self._best_prior(current.study, current.series.modality)
        if record is None:
            self.window.notify(tr("No other study of this patient was opened before."))
            return
        self._compare_with = (record.uid, current.series, current.stack)
        opened = self.window.library.study(record.uid)
        if opened is not None:
            self._show_beside(opened)
        elif not self._read(record, [place for place in record.places if place.exists()], quiet=True):
            self._compare_with = None

    def is_for_comparing(self, study_uids: Sequence[str]) -> bool:
        """Whether studies are being opened to stand beside what is shown: they do not take its place."""
        return self._compare_with is not None and self._compare_with[0] in study_uids

    def _best_prior(self, study: Study, modality: str) -> StudyRecord | None:
        priors = self.priors(study)
        ranked = sorted(
            priors,
            key=lambda one: (modality in one.modalities, one.date <= study.date, one.date),
            reverse=True,
        )
        return ranked[0] if ranked else None

    def _show_beside(self, study: Study) -> None:
        from healthgpt_viewer.imaging.matching import best_match

        if self._compare_with is None:
            return
        _, series, stack = self._compare_with
        self._compare_with = None
        match = best_match(series, stack, study)
        if match is None:
            named = iso_date(study.date) or patient_title(study)
            self.window.notify(
                tr(
                    "The study of {named} has no {modality} series to compare with.",
                    named=named,
                    modality=series.modality,
                ),
                "warning",
            )
            return
        place = Place(study, *match)
        stage = self.window.stage
        self.window.arrange(tr("Compare"), lambda: stage.show_beside(place, link=True))
        self._show_dates()

    def _show_dates(self) -> None:
        """Two studies of one patient look alike: all of the corner text, with the date, where some of it is shown."""
        for viewport in self.window.stage.widget.shown:
            if viewport.state.text == "some":
                viewport.set_state(replace(viewport.state, text="all"))

    def _opened(self, opened: Opened) -> None:
        if self.is_for_comparing(opened.study_uids):
            study = self.window.library.study(self._compare_with[0]) if self._compare_with else None
            if study is not None:
                self._show_beside(study)
        self._refresh()
        studies = [study for uid in opened.study_uids if (study := self.window.library.study(uid))]
        if studies:
            self.window.jobs.run(
                said("Looking for earlier studies"),
                lambda _context: self._look_for_priors(studies),
                self._know_priors,
                quiet=True,
            )

    def _look_for_priors(self, studies: Sequence[Study]) -> dict[str, list[StudyRecord]]:
        """On the job's thread; where the index cannot be used, none are known."""
        try:
            return {study.uid: self.index.studies.priors(study) for study in studies}
        except IndexUnavailable as error:
            _log.warning("%s", error)
            return {}

    def _know_priors(self, priors: dict[str, list[StudyRecord]]) -> None:
        self._priors |= priors
        self.window.toolbar.refresh_soon()
        current = self.window.current()
        found = priors.get(current.study.uid, []) if current is not None else []
        if found:
            newest = found[0]
            words = " ".join(part for part in (iso_date(newest.date), ", ".join(newest.modalities)) if part)
            self.window.bottom.notices.say_next(
                tr(
                    "{n} other studies of this patient are known, the newest of {newest}.",
                    one="1 other study of this patient is known, the newest of {newest}.",
                    n=len(found),
                    newest=words,
                ),
                more=self.compare,
                more_title=tr("Compare"),
            )


def _named(record: StudyRecord) -> str:
    patient = patient_words(record.patient_name, record.patient_id)
    return f"{patient}, {iso_date(record.date)}" if record.date else patient


def _study_of(header: Header) -> str:
    return str(header.dataset.get("StudyInstanceUID", ""))


def _listed(places: Sequence[Path]) -> str:
    return str(places[0]) if places else tr("a folder that is not there any more")
