"""The window Export: what, as what, where to, and how it is anonymised."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.current import CurrentSlice
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.exporting.deidentify import Change, Options, preview
from healthgpt_viewer.exporting.writing import Exported
from healthgpt_viewer.language import said, shown, tr
from healthgpt_viewer.ui.bottom import PlainLabel, plain_tip
from healthgpt_viewer.ui.browser import series_title
from healthgpt_viewer.ui.exporting.choices import (
    FORMS,
    SCOPES,
    Form,
    Order,
    Region,
    Scope,
    burned_in_warnings,
)
from healthgpt_viewer.ui.exporting.usual import DATES, FOLDER, export_folder, read_anonymising
from healthgpt_viewer.ui.low_area import LowArea
from healthgpt_viewer.ui.sizes import FRAME, px

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_TALL = 780
_LOOKED_AT = said(
    "A header can be cleaned, a picture cannot: look at the images before you give them away. Faces can be recognised in "
    "slices of a head."
)


class ExportWindow(QDialog):
    """Stays open beside the main window and follows the slice that is shown, so that regions can be drawn on it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._current: CurrentSlice | None = None
        self._options = Options()
        self._regions: list[Region] = []
        self._asked = 0
        self.setWindowTitle(tr("Export"))
        self.resize(720, _TALL)
        self._build()
        self._build_anonymising()
        self.begin_as_usual()
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow(self._window.current())

    def follow(self, current: CurrentSlice | None) -> None:
        """Another slice is shown."""
        if current is not None and self._current is not None and current.study.uid != self._current.study.uid:
            self._options = Options()  # another patient: other UIDs, another number of days
            self._regions.clear()
        self._current = current
        self._soon.start()

    def begin_as_usual(self) -> None:
        """Take over what the preferences say: the folder, and how is anonymised."""
        usual = read_anonymising(self._window.settings)
        self.folder.setText(str(export_folder(self._window.settings)))
        self.name.setText(usual.name)
        self.patient_id.setText(usual.patient_id)
        self.dates.setCurrentIndex(self.dates.findData(usual.dates))
        self.keep_uids.setChecked(usual.keep_uids)
        self.keep_characteristics.setChecked(usual.keep_characteristics)

    def anonymise(self, on: bool) -> None:
        """Begin with or without anonymising, as DICOM."""
        if on:
            self.form.setCurrentIndex(0)
        self.anonymising.setChecked(on)

    @property
    def order(self) -> Order | None:
        """What would be exported now; None while no image is shown."""
        if self._current is None:
            return None
        options = self.options if self._anonymises else None
        regions = tuple(self._regions) if options is not None else ()
        folder = Path(self.folder.text()).expanduser()
        return Order(self._current, self._form, self._scope, folder, options, regions)

    @property
    def options(self) -> Options:
        """How it is anonymised."""
        return replace(
            self._options,
            name=self.name.text().strip() or "Anonymous",
            patient_id=self.patient_id.text().strip() or "ANON",
            dates=self.dates.currentData(),
            keep_uids=self.keep_uids.isChecked(),
            keep_characteristics=self.keep_characteristics.isChecked(),
            blacked_out=bool(self._regions),
        )

    # Building.

    def _build(self) -> None:
        self.form = QComboBox(self)
        for form in FORMS:
            self.form.addItem(tr(form.title), form)
        self.form.setAccessibleName(tr("Format"))
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(tr("What is exported"))
        self.folder = QLineEdit(self)
        self.folder.setAccessibleName(tr("Folder to export into"))
        self.choose = QPushButton(tr("Choose …"), self)
        self.choose.setToolTip(tr("Choose the folder to export into"))
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("rank", "muted")
        self.told = PlainLabel(self)
        self.told.setProperty("rank", "muted")
        self.export = QPushButton(tr("Export"), self)
        self.export.setDefault(True)
        self.cancel = QPushButton(tr("Close"), self)
        self.cancel.setAutoDefault(False)
        self._soon = QTimer(self, interval=60, singleShot=True)

    def _build_anonymising(self) -> None:
        self.anonymising = QGroupBox(tr("Anonymise (DICOM PS3.15, Basic Profile)"), self)
        self.anonymising.setCheckable(True)
        self.anonymising.setChecked(False)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name in place of the patient's"))
        self.patient_id = QLineEdit(self)
        self.patient_id.setAccessibleName(tr("ID in place of the patient's"))
        self.dates = QComboBox(self)
        for value, title in DATES:
            self.dates.addItem(tr(title), value)
        self.dates.setAccessibleName(tr("Dates"))
        self.keep_uids = QCheckBox(
            tr("Keep the UIDs: whoever has the originals can find the patient again"), self
        )
        self.keep_characteristics = QCheckBox(tr("Keep sex, age, size and weight"), self)
        self.warnings = QLabel(self)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setWordWrap(True)
        self.warnings.setProperty("rank", "warning")
        self.note = QLabel(tr(_LOOKED_AT), self)
        self.note.setWordWrap(True)
        self.note.setProperty("rank", "muted")
        self.regions = QListWidget(self)
        self.regions.setMaximumHeight(64)
        self.regions.setAccessibleName(tr("Regions that are blacked out"))
        self.add_region = QPushButton(tr("Black out the rectangle on the slice"), self)
        self.add_region.setAutoDefault(False)
        self.remove_region = QPushButton(tr("Remove"), self)
        self.remove_region.setAutoDefault(False)
        self.remove_region.setToolTip(tr("Do not black out the chosen region"))
        self.changes = QTreeWidget(self)
        self.changes.setHeaderLabels([tr("Tag"), tr("Attribute"), tr("Now"), tr("Afterwards")])
        self.changes.setRootIsDecorated(False)
        self.changes.setAlternatingRowColors(True)
        self.changes.setAccessibleName(tr("What is changed in the slice that is shown"))
        for column, width in enumerate((96, 210, 170)):
            self.changes.header().resizeSection(column, width)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Format"), self.form)
        form.addRow(tr("What"), self.scope)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        form.addRow(tr("Into"), place)
        form.addRow("", self.hint)
        regions = QHBoxLayout()
        regions.addWidget(self.add_region)
        regions.addWidget(self.remove_region)
        regions.addStretch(1)
        inner = QVBoxLayout(self.anonymising)
        names = QFormLayout()
        names.addRow(tr("Name"), self.name)
        names.addRow("ID", self.patient_id)
        names.addRow(tr("Dates"), self.dates)
        inner.addLayout(names)
        for widget in (self.keep_characteristics, self.keep_uids, self.warnings):
            inner.addWidget(widget)
        inner.addLayout(regions)
        inner.addWidget(self.regions)
        inner.addWidget(self.changes, 1)
        inner.addWidget(self.note)
        bottom = QHBoxLayout()
        bottom.addWidget(self.told, 1)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.export)
        whole = QWidget(self)
        above = QVBoxLayout(whole)
        above.setContentsMargins(0, 0, 0, 0)
        above.addLayout(form)
        above.addWidget(self.anonymising, 1)
        column = QVBoxLayout(self)
        self._area = LowArea(whole, self)
        column.addWidget(self._area, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self._form_changed)
        self.choose.clicked.connect(self._choose_folder)
        self.cancel.clicked.connect(self.close)
        self.export.clicked.connect(self._export)
        self.add_region.clicked.connect(self._add_region)
        self.remove_region.clicked.connect(self._remove_region)
        self._soon.timeout.connect(self._refresh)
        for changed in (
            self.scope.currentIndexChanged,
            self.anonymising.toggled,
            self.dates.currentIndexChanged,
            self.keep_uids.toggled,
            self.keep_characteristics.toggled,
            self.name.textChanged,
            self.patient_id.textChanged,
            self.folder.textChanged,
        ):
            changed.connect(self._changed)
        self._form_changed()

    # What was chosen.

    @property
    def _form(self) -> Form:
        form = self.form.currentData()
        assert isinstance(form, Form)
        return form

    @property
    def _scope(self) -> Scope:
        scope: Scope = self.scope.currentData()
        return scope

    @property
    def _anonymises(self) -> bool:
        return self._form.name == "DICOM" and self.anonymising.isChecked()

    def _changed(self, *_values: object) -> None:
        self._soon.start()

    def _form_changed(self, *_values: object) -> None:
        kept = self.scope.currentData()
        self.scope.clear()
        for scope in self._form.scopes:
            self.scope.addItem(tr(SCOPES[scope]), scope)
        self.scope.setCurrentIndex(max(0, self.scope.findData(kept)))
        as_dicom = self._form.name == "DICOM"
        self.anonymising.setVisible(as_dicom)
        self.hint.setText(tr(self._form.hint))
        high = px(_TALL) if as_dicom else self.sizeHint().height()
        self.resize(self.width(), min(high, self.screen().availableSize().height() - FRAME))
        self._soon.start()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Export into"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _add_region(self) -> None:
        current = self._current
        if current is None or current.region is None:
            self._window.trigger("tools.region")
            self.told.say(tr("Draw a rectangle on the slice, then press the button again."))
            return
        title = series_title(current.series)
        self._regions.append(Region(current.series.uid, title, current.region))
        self._soon.start()

    def _remove_region(self) -> None:
        row = self.regions.currentRow()
        if 0 <= row < len(self._regions):
            del self._regions[row]
            self._soon.start()

    # What is told.

    def _refresh(self) -> None:
        order = self.order
        reason = tr("No image is shown. Open a study first.") if order is None else order.why_not()
        names = self.name.text() + self.patient_id.text()
        if self._anonymises and not names.isascii():
            reason = tr("Name and ID may have plain letters and digits only.")
        self.export.setEnabled(reason is None)
        self.told.say(reason or "")
        self.regions.clear()
        for region in self._regions:
            box = region.box
            self.regions.addItem(
                tr(
                    "{series}: {rows:.0f} x {cols:.0f} pixels from row {row0:.0f}, column {col0:.0f}",
                    series=region.series,
                    rows=box.rows,
                    cols=box.cols,
                    row0=box.row0,
                    col0=box.col0,
                )
            )
        if order is None or not self._anonymises:
            self.changes.clear()
            self.warnings.hide()
            return
        self._show_warnings(order)
        self._preview(order)

    def _show_warnings(self, order: Order) -> None:
        warnings = burned_in_warnings(order)
        shown = warnings[:3] + (
            [tr("And {n} more series.", n=len(warnings) - 3)] if len(warnings) > 3 else []
        )
        self.warnings.setText("\n".join(shown))
        self.warnings.setVisible(bool(warnings))

    def _preview(self, order: Order) -> None:
        """The changes of the slice that is shown, off this thread: a header may be read again for it."""
        self._asked += 1
        number, dataset, options = self._asked, order.current.slice.header.dataset, self.options
        self._window.jobs.run(
            said("Previewing what is anonymised"),
            lambda _context: preview(dataset, options),
            lambda changes: self._show_changes(changes) if number == self._asked else None,
            quiet=True,
        )

    def _show_changes(self, changes: list[Change]) -> None:
        self.changes.clear()
        for change in changes:
            after = tr("removed") if change.after is None else change.after or tr("emptied")
            item = QTreeWidgetItem([change.tag, change.name, shown(change.before), shown(after)])
            for column in range(4):
                item.setToolTip(column, plain_tip(item.text(column)))
            self.changes.addTopLevelItem(item)

    # Doing it.

    def _export(self) -> None:
        order = self.order
        if order is None:
            return
        self._window.settings.set(FOLDER, str(order.folder))
        self._window.jobs.run(
            said("Exporting into {name}", name=order.folder.name or order.folder),
            order.run,
            self._exported,
            self._failed,
            request=order,
        )
        self.told.say(tr("Exporting; the line at the bottom of the main window tells how far it is."))

    def _failed(self, error: BaseException) -> None:
        """What the main window says of it as well; an error in the program is told there."""
        expected = isinstance(error, HealthGPTError)
        self.told.say(tr(str(error)) if expected else tr("The export failed. The main window says why."))

    def _exported(self, done: Exported) -> None:
        told = tr(
            "{n} images were exported to {path}.",
            one="1 image was exported to {path}.",
            n=done.count,
            path=done.path,
        )
        if done.problems:
            first = done.problems[0]
            told += " " + tr(
                "{n} to look at: {label}: {reason}",
                n=len(done.problems),
                label=first.label,
                reason=first.reason,
            )
        self._window.notify(told, "warning" if done.problems else "info")
        self.told.say(told)
