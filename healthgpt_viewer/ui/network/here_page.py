"""The page of this computer: its AE title, where studies go, and the receiver with those who may send."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import said, tr
from healthgpt_viewer.network.servers import Here, Sender, problem_here
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.network.desk import NetworkDesk
from healthgpt_viewer.ui.network.numbers import NumberLine

_LOOPBACK, _EVERY = "127.0.0.1", "0.0.0.0"


class HerePage(QWidget):
    """What is entered holds at once, as far as it can be used."""

    def __init__(self, desk: NetworkDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = True
        self._build()
        self._lay_out()
        self._write(desk.here)
        self._filling = False
        desk.receiver_changed.connect(self._tell)
        desk.servers_changed.connect(self._tell)
        self._desk.jobs.run(
            said("Looking up the addresses of this computer"),
            lambda _: _addresses(),
            self._offer,
            quiet=True,
            stoppable=False,
        )
        self._tell()

    def add_sender(self) -> None:
        """A new line of who may send."""
        self._add_line(Sender("", ""))
        self.senders.setCurrentCell(self.senders.rowCount() - 1, 1)
        item = self.senders.currentItem()
        if item is not None:
            self.senders.editItem(item)

    def remove_sender(self) -> None:
        """Take the chosen line away."""
        self.senders.removeRow(self.senders.currentRow())
        self._entered()

    def _entered(self) -> None:
        if self._filling:
            return
        here = self._read()
        if problem_here(here) is None:
            self._desk.set_here(here)
        self._tell()

    def _read(self) -> Here:
        lines = range(self.senders.rowCount())
        senders = (Sender(self._cell(line, 0), self._cell(line, 1)) for line in lines)
        return replace(
            self._desk.here,
            ae_title=self.ae_title.text().strip(),
            folder=self.folder.text().strip(),
            address=self.address.currentText().partition(" ")[0].strip(),
            port=self.port.value(),
            senders=tuple(sender for sender in senders if sender.ae_title or sender.address),
            object_mb=self.object_mb.value(),
            free_mb=self.free_mb.value(),
        )

    def _write(self, here: Here) -> None:
        self.ae_title.setText(here.ae_title)
        self.folder.setText(here.folder)
        self.folder.setPlaceholderText(str(replace(here, folder="").place))
        self.address.setCurrentText(here.address)
        self.port.set_value(here.port)
        self.object_mb.set_value(here.object_mb)
        self.free_mb.set_value(here.free_mb)
        for sender in here.senders:
            self._add_line(sender)

    def _tell(self) -> None:
        problem = problem_here(self._read())
        reason = self._desk.why_no_receiver()
        on = self._desk.receiving
        self.receive.blockSignals(True)
        self.receive.setChecked(on)
        self.receive.blockSignals(False)
        self.receive.setEnabled(reason is None)
        if problem:
            self._say(tr("Not kept yet. {problem}", problem=problem), "warning")
        elif on:
            here = self._desk.here
            self._say(
                tr(
                    "Others send to {ae_title} at {address}:{port}.",
                    ae_title=here.ae_title,
                    address=here.address,
                    port=here.port,
                )
            )
        else:
            self._say(reason or tr("Nothing is received while this is off."))

    def _say(self, text: str, rank: str = "muted") -> None:
        self.told.say(text)
        self.told.setProperty("rank", rank)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _offer(self, addresses: list[str]) -> None:
        """The addresses that the receiver can be bound to."""
        self._filling = True
        chosen = self.address.currentText()
        self.address.clear()
        self.address.addItem(tr("{loopback} (this computer only)", loopback=_LOOPBACK))
        for address in addresses:
            self.address.addItem(address)
        self.address.addItem(tr("{every} (all of them)", every=_EVERY))
        self.address.setCurrentText(chosen)
        self._filling = False

    # Parts.

    def _build(self) -> None:
        self.ae_title = QLineEdit(self)
        self.ae_title.setAccessibleName(tr("AE title of this computer"))
        self.ae_title.textEdited.connect(lambda *_: self._entered())
        self.folder = QLineEdit(self)
        self.folder.setAccessibleName(tr("Folder of fetched and received studies"))
        self.folder.textEdited.connect(lambda *_: self._entered())
        self.folder_button = QPushButton(tr("Choose …"), self)
        self.folder_button.clicked.connect(self._choose_folder)
        self.receive = QCheckBox(tr("Receive what others send"), self)
        self.receive.toggled.connect(lambda on: self._desk.switch_receiver(on=on))
        self.address = QComboBox(self)
        self.address.setEditable(True)
        self.address.setAccessibleName(tr("Address to listen on"))
        line = self.address.lineEdit()
        assert line is not None  # it is editable
        line.setAccessibleName(tr("Address to listen on"))
        self.address.currentTextChanged.connect(lambda *_: self._entered())
        self.port = self._number(tr("Port to listen on"), 1, 65_535)
        self.object_mb = self._number(tr("Largest object"), 1, 1_000_000)
        self.free_mb = self._number(tr("Space that stays free"), 0, 10_000_000)
        self.senders = QTableWidget(0, 2, self)
        self.senders.setHorizontalHeaderLabels([tr("AE title (empty: any)"), tr("Address or network")])
        self.senders.setAccessibleName(tr("Who may send"))
        self.senders.verticalHeader().hide()
        self.senders.horizontalHeader().setStretchLastSection(True)
        self.senders.setColumnWidth(0, 200)
        self.senders.itemChanged.connect(lambda *_: self._entered())
        self.add_button = QPushButton(tr("Add"), self)
        self.add_button.setAccessibleName(tr("Add a sender"))
        self.add_button.clicked.connect(self.add_sender)
        self.remove_button = QPushButton(tr("Remove"), self)
        self.remove_button.setAccessibleName(tr("Remove the chosen sender"))
        self.remove_button.clicked.connect(self.remove_sender)
        for button in (self.folder_button, self.add_button, self.remove_button):
            button.setAutoDefault(False)
        self.told = PlainLabel(self)

    def _number(self, name: str, low: int, high: int) -> NumberLine:
        number = NumberLine(name, low, high, self)
        number.changed.connect(self._entered)
        return number

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("AE title"), self.ae_title)
        form.addRow(tr("Studies go to"), _row(self.folder, self.folder_button))
        form.addRow("", self.receive)
        form.addRow(tr("Listen on"), _row(self.address, QLabel(tr("port"), self), self.port))
        form.addRow(
            tr("Largest object"),
            _row(
                self.object_mb,
                QLabel(tr("MB; keep"), self),
                self.free_mb,
                QLabel(tr("MB of the disk free"), self),
                None,
            ),
        )
        label = QLabel(tr("Who may send, beside the servers from which is fetched by C-MOVE"), self)
        label.setBuddy(self.senders)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(label)
        column.addWidget(self.senders, 1)
        column.addLayout(buttons)
        column.addWidget(self.told)

    def _add_line(self, sender: Sender) -> None:
        before, self._filling = self._filling, True
        line = self.senders.rowCount()
        self.senders.insertRow(line)
        self.senders.setItem(line, 0, QTableWidgetItem(sender.ae_title))
        self.senders.setItem(line, 1, QTableWidgetItem(sender.address))
        self._filling = before

    def _cell(self, line: int, column: int) -> str:
        item = self.senders.item(line, column)
        return item.text().strip() if item is not None else ""

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Folder of fetched and received studies"), str(self._desk.here.place)
        )
        if chosen:
            self.folder.setText(str(Path(chosen)))
            self._entered()


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Fields beside each other; None takes what room is left."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 0 if isinstance(widget, (QLabel, QPushButton, NumberLine)) else 1)
    return row


def _addresses() -> list[str]:
    """The addresses of this computer in its networks. On the thread of a job: looking names up may take long."""
    try:
        told = socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    found = {str(one[4][0]).partition("%")[0] for one in told}
    return sorted(address for address in found if not ipaddress.ip_address(address).is_loopback)
