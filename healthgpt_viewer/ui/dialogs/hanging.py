"""Hanging protocols: saving the present layout under a name with its rule, and the list of what was saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.hanging.protocol import PRIORS, Pane, Protocol, Rule
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.ui.bottom import plain_tip

if TYPE_CHECKING:
    from healthgpt_viewer.ui.hanging import Hanging

Save = Callable[[str, Rule, bool], None]
_COUNTS = (
    said("not needed"),
    said("at least one"),
    said("at least two"),
    said("at least three"),
    said("at least four"),
)
_NAME = int(Qt.ItemDataRole.UserRole)


class SaveProtocol(QDialog):
    """A name and a rule for a layout; it does not hold the window up."""

    def __init__(
        self, protocol: Protocol, taken: set[str], save: Save, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Hanging protocol"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken, self._save = taken, save
        rule = protocol.rule
        self.name = _line(self, protocol.name, tr("Name"), 80)
        self.modality = _line(self, rule.modality, tr("Modality"), 16)
        self.body_part = _line(self, rule.body_part, tr("Body part"), 32)
        self.description = _line(self, rule.description, tr("Description"), 120)
        for field in (self.modality, self.body_part, self.description):
            field.setPlaceholderText(tr("any"))
        self.priors = QComboBox(self)
        self.priors.addItems([tr(words) for words in _COUNTS[: PRIORS + 1]])
        self.priors.setCurrentIndex(rule.priors)
        self.priors.setAccessibleName(tr("Older studies of the patient"))
        self.automatic = QCheckBox(tr("Apply it by itself when such a study is opened"), self)
        self.automatic.setChecked(protocol.automatic)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("rank", "error")
        self.problem.setWordWrap(True)
        self._lay_out(protocol)
        self.name.textChanged.connect(self._check)
        self._check()
        self.name.setFocus()

    def _lay_out(self, protocol: Protocol) -> None:
        layout = QLabel(describe(protocol), self)
        layout.setTextFormat(Qt.TextFormat.PlainText)
        layout.setWordWrap(True)
        layout.setMinimumWidth(380)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Layout"), layout)
        form.addRow(tr("For modality"), self.modality)
        form.addRow(tr("and body part"), self.body_part)
        form.addRow(tr("and description with"), self.description)
        form.addRow(tr("and older studies"), self.priors)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.automatic)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    @property
    def rule(self) -> Rule:
        """The rule as it stands in the fields."""
        modality, body_part, description = (
            field.text().strip() for field in (self.modality, self.body_part, self.description)
        )
        return Rule(modality, body_part, description, self.priors.currentIndex())

    def _check(self) -> None:
        name = self.name.text().strip()
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(name))
        self.problem.setText(
            tr("It takes the place of the protocol of this name.") if name in self._taken else ""
        )
        self.problem.setVisible(bool(self.problem.text()))

    def _accept(self) -> None:
        try:
            self._save(self.name.text().strip(), self.rule, self.automatic.isChecked())
        except HealthGPTError as error:
            self.problem.setText(tr(str(error)))
            self.problem.show()
        else:
            self.close()


class ManageProtocols(QDialog):
    """The list of protocols: used, changed, removed, given on and taken in."""

    def __init__(self, hanging: Hanging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hanging = hanging
        self.setWindowTitle(tr("Hanging protocols"))
        self.resize(720, 380)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("Name"), tr("For"), tr("Layout")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(tr("Hanging protocols"))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for section, width in enumerate((190, 230)):
            self.list.header().resizeSection(section, width)
        self.list.itemSelectionChanged.connect(self._look)
        self.list.itemActivated.connect(lambda *_: self._use())
        self.list.itemChanged.connect(self._ticked)
        self.hint = QLabel(
            tr("A tick applies a protocol by itself when a study is opened that it is for."), self
        )
        self.hint.setProperty("rank", "muted")
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("rank", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._add_buttons()

    def _add_buttons(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.use, self.change, self.remove, self.export, self.take_in = (
            box.addButton(title, role)
            for title in (tr("Use"), tr("Change …"), tr("Remove"), tr("Export …"), tr("Import …"))
        )
        for button, run in (
            (self.use, self._use),
            (self.change, self._change),
            (self.remove, self._remove),
            (self.export, self._export),
            (self.take_in, self._import),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        box.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (self.list, self.hint, self.problem, box):
            column.addWidget(widget)

    def show_protocols(self) -> None:
        """Fill the list."""
        chosen = self._chosen()
        with QSignalBlocker(self.list):
            self.list.clear()
            for protocol in self._hanging.store.protocols:
                item = QTreeWidgetItem([protocol.name, protocol.rule.words, describe(protocol)])
                item.setData(0, _NAME, protocol.name)
                item.setCheckState(
                    0, Qt.CheckState.Checked if protocol.automatic else Qt.CheckState.Unchecked
                )
                for column in range(3):
                    item.setToolTip(column, plain_tip(item.text(column)))
                self.list.addTopLevelItem(item)
                item.setSelected(chosen is not None and protocol.name == chosen.name)
        self._look()

    def _chosen(self) -> Protocol | None:
        items = self.list.selectedItems()
        return self._hanging.store.get(str(items[0].data(0, _NAME))) if items else None

    def _look(self) -> None:
        chosen = self._chosen()
        reason = self._hanging.why_not(chosen) if chosen is not None else tr("Choose a protocol.")
        self.use.setEnabled(reason is None)
        self.use.setToolTip(reason or "")
        for button in (self.change, self.remove, self.export):
            button.setEnabled(chosen is not None)

    def _use(self) -> None:
        chosen, current = self._chosen(), self._hanging.current()
        if chosen is not None and current is not None and self._hanging.why_not(chosen) is None:
            self._hanging.use(chosen, current.study)

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._hanging.ask_to_save(chosen)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._try(lambda: self._hanging.store.remove(chosen.name))

    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        on = item.checkState(0) == Qt.CheckState.Checked
        self._try(lambda: self._hanging.store.set_automatic(str(item.data(0, _NAME)), on))

    def _export(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        words = "".join(c if c.isalnum() else "-" for c in chosen.name).strip("-") or "protocol"
        path, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export the hanging protocol"),
            str(Path.home() / f"{words[:60]}.json"),
            tr("JSON (*.json)"),
        )
        if path:
            self._try(lambda: self._hanging.store.export([chosen.name], Path(path)))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Import hanging protocols"), str(Path.home()), tr("JSON (*.json)")
        )
        if path:
            self._try(lambda: self._hanging.store.add_from(Path(path)))

    def _try(self, change: Callable[[], object]) -> None:
        self.problem.hide()
        try:
            change()
        except HealthGPTError as error:
            self.problem.setText(tr(str(error)))
            self.problem.show()


def describe(protocol: Protocol) -> str:
    """The layout in words: its size, then what each viewport shows."""
    if protocol.reformat:
        return tr("three planes of {series}", series=_series(protocol, Pane(0)))
    size = (
        tr("one viewport")
        if protocol.rows * protocol.columns == 1
        else f"{protocol.rows} x {protocol.columns}"
    )
    shown = "; ".join(_pane(protocol, pane) for pane in protocol.panes)
    return f"{size}{tr(', linked') if protocol.linked else ''}: {shown}"


def _pane(protocol: Protocol, pane: Pane) -> str:
    if pane.series is None:
        return tr("empty")
    window = f"W {pane.window[1]:g} L {pane.window[0]:g}" if pane.window is not None else ""
    return " ".join(part for part in (_series(protocol, pane), tr(pane.preset) or window) if part)


def _series(protocol: Protocol, pane: Pane) -> str:
    wanted = protocol.wanted[pane.series or 0]
    prior = "" if not wanted.prior else tr("prior {n}", one="prior", n=wanted.prior)
    parts = (prior, wanted.modality, wanted.plane, wanted.description, wanted.label)
    return " ".join(part for part in parts if part)


def _line(parent: QWidget, text: str, name: str, most: int) -> QLineEdit:
    line = QLineEdit(text, parent)
    line.setMaxLength(most)
    line.setAccessibleName(name)
    return line
