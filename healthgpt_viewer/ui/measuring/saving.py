"""Measurements and their files: saving and finding again, tables, and what a reader is asked before they are lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.drawn import Drawn
    from healthgpt_viewer.imaging.measure import Reading
    from healthgpt_viewer.imaging.results.measured_files import Written
    from healthgpt_viewer.imaging.results.measured_reading import Found
    from healthgpt_viewer.imaging.series import Slice, Study
    from healthgpt_viewer.jobs import JobContext
    from healthgpt_viewer.measuring import Measurements
    from healthgpt_viewer.ui.window import MainWindow

_FOLDER = "measurements.folder."
_COPIED = ("Name", "Kind", "Image", "Length", "Length unit", "Angle (degrees)", "Area", "Area unit", "Value", "Mean",
           "Standard deviation", "Minimum", "Maximum", "Value unit", "Note")  # fmt: skip


class MeasurementFiles(QObject):
    """The files of the measurements of one window."""

    def __init__(self, window: MainWindow, measurements: Measurements) -> None:
        super().__init__(window)
        self._window, self._measurements = window, measurements
        self._elsewhere: set[str] = set()
        # As which a measurement's image was read for its values: once, also where that did not go well.
        self._tried: dict[str, Drawn] = {}

    # Finding again.

    def find(self, study: Study) -> None:
        """Read the measurements among the files of a study, in the background."""
        if self._read_elsewhere(study) or not _may_hold_measurements(study):
            return

        def read(_context: JobContext) -> Found:
            from healthgpt_viewer.imaging.results.measured_reading import read_measurements

            return read_measurements(study)

        self._window.jobs.run(
            said("Reading measurements"), read, lambda found: self._take(study, found), quiet=True
        )

    def _take(self, study: Study, found: Found) -> None:
        if self._window.library.study(study.uid) is None:
            return  # it was closed meanwhile
        self._measurements.take_saved(study.uid, found.drawn)
        if found.left_out:
            self._window.notify(
                tr(
                    "{n} drawings of this study's reports cannot be shown on an image: the image is not open, or "
                    "it is of a kind that this program does not draw. The report itself can be read.",
                    one="One drawing of this study's reports cannot be shown on an image: the image is not open, or "
                    "it is of a kind that this program does not draw. The report itself can be read.",
                    n=found.left_out,
                ),
                "info",
            )

    def _read_elsewhere(self, study: Study) -> bool:
        """Read the folder that measurements of a study were saved to, once, where it lies apart from the study."""
        folder = self._chosen(study)
        if folder is None or study.uid in self._elsewhere:
            return False
        self._elsewhere.add(study.uid)
        place = folder / "MEASUREMENTS" / Path(study.uid).name
        if not place.is_dir() or (study.folder is not None and study.folder in place.parents):
            return False
        self._window.library.reload(place, quiet=True)
        return True

    def values_wanted(self) -> None:
        """Work out, in the background, what measurements say whose images have not been seen yet."""
        waiting: list[tuple[Drawn, Slice]] = []
        for drawn in self._measurements:
            known = drawn.reformat or drawn.locked or self._measurements.reading(drawn.uid) is not None
            if known or self._tried.get(drawn.uid) == drawn:
                continue
            one = self._slice_of(drawn)
            if one is not None:
                self._tried[drawn.uid] = drawn
                waiting.append((drawn, one))
        if waiting:
            self._window.jobs.run(
                said("Reading the values of measurements"),
                lambda job: self._read_values(job, waiting),
                quiet=True,
            )

    def _slice_of(self, drawn: Drawn) -> Slice | None:
        ref = drawn.measurement.ref
        study = self._window.library.study(drawn.study_uid)
        stacks = (stack for series in (study.series if study else ()) for stack in series.stacks)
        return next((one for stack in stacks for one in stack.slices if one.ref == ref), None)

    def _read_values(self, job: JobContext, waiting: Sequence[tuple[Drawn, Slice]]) -> None:
        from healthgpt_viewer.imaging.measure import measure
        from healthgpt_viewer.imaging.pixels import load

        for drawn, one in waiting:
            job.check()
            try:
                reading = measure(drawn.measurement, load(one))
            except HealthGPTError:
                continue  # the image itself says so where it is shown
            job.post(partial(self._take_reading, drawn, reading))

    def _take_reading(self, drawn: Drawn, reading: Reading) -> None:
        if self._measurements.reading(drawn.uid) is None:
            self._measurements.take_reading(drawn, reading)

    # Saving.

    def unsaved(self) -> int:
        """How many measurements of the open studies are not in a file as they are now."""
        return sum(len(self._measurements.unsaved(uid)) for uid in self._measurements.studies())

    def save(self) -> None:
        """Save what is not saved, of all studies."""
        self.save_all(lambda _: None)

    def save_elsewhere(self) -> None:
        """Choose where the measurements of the study that is shown go, then save."""
        current = self._window.current()
        if current is not None and self._choose(current.study) is not None:
            self.save()

    def save_all(self, done: Callable[[bool], None], only: str = "") -> None:
        """Save one study after the other (or ``only`` one), then call ``done``; with False at the first that failed."""
        waiting = [uid for uid in self._measurements.studies() if only in ("", uid)]
        waiting = [uid for uid in waiting if self._measurements.unsaved(uid)]
        study = self._window.library.study(waiting[0]) if waiting else None
        if study is None:
            done(True)
            return
        self._save(study, lambda saved: self.save_all(done, only) if saved else done(False))

    def _save(self, study: Study, done: Callable[[bool], None]) -> None:
        folder = self._folder_for(study)
        if folder is None:
            done(False)
            return
        items = self._measurements.of_study(study.uid)
        before = self._measurements.saved_of(study.uid)
        readings = self._readings(items)

        def write(_context: JobContext) -> Written:
            from healthgpt_viewer.imaging.results.measured_files import save_measurements

            return save_measurements(study, items, before, readings, folder)

        def written(what: Written) -> None:
            self._measurements.mark_saved(study.uid, items)
            self._window.notify(tr("The measurements were saved to {place}.", place=what.place))
            self._window.library.reload(what.place, quiet=True)
            done(True)

        self._window.jobs.run(
            said("Saving measurements"), write, written, lambda _: done(False), stoppable=False
        )

    def _readings(self, items: Sequence[Drawn]) -> dict[str, Reading]:
        known = ((drawn.uid, self._measurements.reading(drawn.uid)) for drawn in items)
        return {uid: reading for uid, reading in known if reading is not None}

    def _folder_for(self, study: Study) -> Path | None:
        """The study's folder; where it cannot or should not be written to, one that the reader chooses."""
        from healthgpt_viewer.imaging.results.save import can_hold_results

        chosen = self._chosen(study)
        if chosen is not None:
            return chosen
        if study.folder is not None and can_hold_results(study.folder):
            return study.folder
        return self._choose(study)

    def _chosen(self, study: Study) -> Path | None:
        remembered = self._window.settings.text(_FOLDER + study.uid)
        return Path(remembered) if remembered and Path(remembered).is_dir() else None

    def _choose(self, study: Study) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Where shall the measurements of this study be saved?")
        )
        if not chosen:
            return None
        self._window.settings.set(_FOLDER + study.uid, chosen)
        return Path(chosen)

    # Tables.

    def copy_values(self) -> None:
        """The values of the selected measurement, else of all of the study, for a spreadsheet."""
        from healthgpt_viewer.imaging.results.measured_files import table

        selected = self._measurements.selected
        items = [selected] if selected is not None else self._window.measuring.shown_study()
        rows = table(items, self._readings(items))
        lines = [_COPIED, *([row[name] for name in _COPIED] for row in rows)]
        text = "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)
        QApplication.clipboard().setText(text)
        what = selected.title if selected is not None else tr("{n} measurements", n=len(items))
        self._window.notify(tr("The values of {what} were copied.", what=what))

    def export_csv(self) -> None:
        """Write the values of the study's measurements as CSV, where the reader says."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export the values"), "measurements.csv", tr("Comma-separated values (*.csv)")
        )
        if chosen:
            path = Path(chosen) if chosen.lower().endswith(".csv") else Path(f"{chosen}.csv")
            self.write_csv(path)

    def write_csv(self, path: Path) -> None:
        """Write the values of the study's measurements to a file; one of that name is replaced as a whole.

        Raises:
            SaveError: it cannot be written; what was there is as it was.
        """
        from healthgpt_viewer.imaging.results.measured_files import csv_text, table
        from healthgpt_viewer.imaging.results.save import replace_whole

        items = self._window.measuring.shown_study()
        replace_whole(csv_text(table(items, self._readings(items))).encode("utf-8-sig"), path)
        self._window.notify(tr("The values were written to {path}.", path=path))

    # Before they are lost.

    def before_closing(self, study: Study, close: Callable[[], None]) -> None:
        """Ask once about measurements of a study that are not saved, then close it."""
        count = len(self._measurements.unsaved(study.uid))
        if not count:
            close()
            return

        def answered(answer: int) -> None:
            buttons = QMessageBox.StandardButton
            if answer == buttons.Discard.value:
                close()
            elif answer == buttons.Save.value:
                self.save_all(lambda saved: close() if saved else None, study.uid)

        ask_unsaved(self._window, count_words(count), answered)


def count_words(count: int) -> str:
    """How many measurements are not saved, as a sentence."""
    return tr("{n} measurements are not saved.", one="One measurement is not saved.", n=count)


def ask_unsaved(window: MainWindow, what: str, answered: Callable[[int], None]) -> None:
    """Ask, before a study is closed, whether to save what is not saved; the answer comes as a standard button's value."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(
        QMessageBox.Icon.Question,
        tr("Unsaved measurements"),
        what,
        buttons.Save | buttons.Discard | buttons.Cancel,
        window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(tr("Save them beside the study before the study closes?"))
    box.setDefaultButton(buttons.Save)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(answered)
    box.open()


def _may_hold_measurements(study: Study) -> bool:
    return any(series.modality in ("SR", "PR") for series in study.series)
