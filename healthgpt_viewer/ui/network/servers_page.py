"""The page of the servers: a list, and the data of the one that is chosen, checked while they are entered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.jobs import Job, unexpected
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.network.servers import (
    Auth,
    DicomServer,
    Fetching,
    Server,
    WebServer,
    address_of,
    is_encrypted,
    new_id,
    problem_of,
)
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.network.desk import NetworkDesk
from healthgpt_viewer.ui.network.numbers import NumberLine

_ID = Qt.ItemDataRole.UserRole
_FETCHING: tuple[tuple[Fetching, str], ...] = (
    ("get", said("C-GET, over the same connection")),
    ("move", said("C-MOVE, to the receiver of this computer")),
)
_AUTH: tuple[tuple[Auth, str], ...] = (
    ("none", said("None")),
    ("basic", said("Basic: user name and password")),
    ("bearer", said("Bearer: a token")),
)
_EMPTY = said(
    "Add the archives that you work with. A DICOM server is known by its address, port and AE title; ask who runs it."
)


class ServersPage(QWidget):
    """Adds, edits, tests and removes servers. What is complete is remembered at once."""

    def __init__(self, desk: NetworkDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts: dict[str, Server] = {server.id: server for server in desk.servers}
        self._job: Job | None = None
        self._filling = False
        self._build()
        self._lay_out()
        for server in self._drafts.values():
            self._add_item(server)
        self.list.setCurrentRow(0)
        self._show()

    @property
    def current(self) -> Server | None:
        """The server that is chosen, as it was entered."""
        item = self.list.currentItem()
        return self._drafts.get(str(item.data(_ID))) if item is not None else None

    def add_dicom(self) -> None:
        """A new server for DICOM's own protocol."""
        self._add(DicomServer(new_id(), tr("New archive"), "", 104, ""))

    def add_web(self) -> None:
        """A new server for DICOMweb."""
        self._add(WebServer(new_id(), tr("New DICOMweb"), "https://"))

    def remove(self) -> None:
        """Forget the chosen server, and its secret."""
        server = self.current
        if server is None:
            return
        del self._drafts[server.id]
        self.list.takeItem(self.list.currentRow())
        self._desk.jobs.run(
            said("Forgetting a secret"),
            lambda _: self._desk.secrets.forget(server.id),
            quiet=True,
            stoppable=False,
        )
        self._keep()
        self._show()

    def test(self) -> None:
        """Find out whether the chosen server answers."""
        server = self.current
        if server is None or problem_of(server):
            return
        if self._job is not None:
            self._job.stop()
        self._say(tr("Asking {name} …", name=server.name))
        self._job = self._desk.jobs.run(
            said("Testing {name}", name=server.name),
            lambda context: self._desk.archive(server).test(lambda: context.stopped),
            lambda _: self._tested(server, None),
            lambda error: self._tested(server, error),
            request=server,
        )

    def _tested(self, server: Server, error: BaseException | None) -> None:
        if isinstance(error, Stopped) or self.current != server:
            return
        if error is None:
            self._say(tr("{name} answers.", name=server.name), "good")
        else:
            known = isinstance(error, HealthGPTError)
            self._say(tr(str(error)) if known else tr(unexpected(said("The test"), error)), "error")

    # Entering.

    def _entered(self) -> None:
        """Take over what was entered for the chosen server."""
        server = self.current
        if server is None or self._filling:
            return
        changed = self._read(server)
        if changed == server:
            return
        self._drafts[server.id] = changed
        item = self.list.currentItem()
        if item is not None:
            item.setText(changed.name or tr("No name"))
        self._keep()
        self._tell()

    def _read(self, server: Server) -> Server:
        shared: dict[str, Any] = {
            "name": self.name.text().strip(), "ca_file": self.ca_file.text().strip(), "patience": self.patience.value(),
        }  # fmt: skip
        if isinstance(server, WebServer):
            auth = _AUTH[self.auth.currentIndex()][0]
            return replace(
                server, **shared, url=self.url.text().strip(), auth=auth, user=self.user.text().strip()
            )
        return replace(
            server,
            **shared,
            host=self.host.text().strip(),
            port=self.port.value(),
            ae_title=self.ae_title.text().strip(),
            fetching=_FETCHING[self.fetching.currentIndex()][0],
            tls=self.tls.isChecked(),
        )

    def _secret_entered(self) -> None:
        """Keep a password or token; the field is emptied, since what is kept is not shown again."""
        server, secret = self.current, self.secret.text()
        if server is None or not secret:
            return
        self.secret.clear()
        self._desk.jobs.run(
            said("Keeping a secret"),
            lambda _: (self._desk.secrets.set(server.id, secret), self._desk.secrets.why_not_kept),
            lambda told: self._secret_kept(*told),
            quiet=True,
            stoppable=False,
        )

    def _secret_kept(self, in_keyring: bool, why_not: str | None) -> None:
        self.secret.setPlaceholderText(tr("kept; enter another to replace it"))
        kept = tr("It is kept in the keyring of the system.")
        self._say(
            kept
            if in_keyring
            else why_not or tr("The keyring is locked: the secret is kept for this run only.")
        )

    def _keep(self) -> None:
        self._desk.set_servers([server for server in self._drafts.values() if problem_of(server) is None])

    def _add(self, server: Server) -> None:
        self._drafts[server.id] = server
        self._add_item(server)
        self.list.setCurrentRow(self.list.count() - 1)
        self.name.setFocus()
        self.name.selectAll()

    def _add_item(self, server: Server) -> None:
        item = QListWidgetItem(server.name, self.list)
        item.setData(_ID, server.id)

    # Showing.

    def _show(self) -> None:
        """The data of the chosen server."""
        server = self.current
        self.form.setVisible(server is not None)
        self.remove_button.setEnabled(server is not None)
        self._filling = True
        if server is not None:
            self._write(server)
        self._filling = False
        self._tell()

    def _write(self, server: Server) -> None:
        self.name.setText(server.name)
        self.ca_file.setText(server.ca_file)
        self.patience.set_value(server.patience)
        if isinstance(server, WebServer):
            self.kinds.setCurrentIndex(1)
            self.url.setText(server.url)
            self.auth.setCurrentIndex([name for name, _ in _AUTH].index(server.auth))
            self.user.setText(server.user)
            self.secret.clear()
            self.secret.setPlaceholderText(tr("enter it to keep it, or to replace the one that is kept"))
            return
        self.kinds.setCurrentIndex(0)
        self.host.setText(server.host)
        self.port.set_value(server.port)
        self.ae_title.setText(server.ae_title)
        self.fetching.setCurrentIndex([name for name, _ in _FETCHING].index(server.fetching))
        self.tls.setChecked(server.tls)

    def _tell(self) -> None:
        """What is wrong with what was entered, or what a reader should know of it."""
        server = self.current
        problem = problem_of(server) if server is not None else None
        self.test_button.setEnabled(server is not None and problem is None)
        secret_needed = isinstance(server, WebServer) and server.auth != "none"
        self.user.setEnabled(isinstance(server, WebServer) and server.auth == "basic")
        self.secret.setEnabled(secret_needed)
        if server is None:
            self._say(tr(_EMPTY))
        elif problem:
            self._say(tr("Not kept yet. {problem}", problem=problem), "warning")
        elif secret_needed and not is_encrypted(server):
            self._say(tr("The password or token would travel readable for everybody: use https."), "warning")
        else:
            self._say(
                tr("{address_of}. Press Test to see whether it answers.", address_of=address_of(server))
            )

    def _say(self, text: str, rank: str = "muted") -> None:
        self.told.say(text)
        self.told.setProperty("rank", rank)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    # Parts.

    def _build(self) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Servers"))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.add_dicom_button = self._button(tr("Add DICOM"), self.add_dicom)
        self.add_web_button = self._button(tr("Add DICOMweb"), self.add_web)
        self.remove_button = self._button(tr("Remove"), self.remove)
        self.test_button = self._button(tr("Test"), self.test)
        self.told = PlainLabel(self)
        self.name = self._line(tr("Name"), tr("as you call it"))
        self.host = self._line(tr("Host"), "pacs.example or 192.168.1.20")
        self.port = self._number(tr("Port"), 1, 65_535)
        self.ae_title = self._line(tr("AE title"), tr("of the server"))
        self.fetching = self._choice(tr("Fetched by"), [title for _, title in _FETCHING])
        self.tls = QCheckBox(tr("TLS, with the server's certificate verified"), self)
        self.tls.toggled.connect(lambda *_: self._entered())
        self.url = self._line(tr("Address"), "https://pacs.example/dicom-web")
        self.auth = self._choice(tr("Signing in"), [title for _, title in _AUTH])
        self.user = self._line(tr("User name"), "")
        self.secret = self._line(tr("Password or token"), "")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.editingFinished.connect(self._secret_entered)
        self.ca_file = self._line(
            tr("Certificate of its authority"), tr("only where the system does not know it (PEM)")
        )
        self.ca_button = self._button(tr("Choose …"), self._choose_file)
        self.patience = self._number(tr("Seconds of silence"), 5, 3600)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textEdited.connect(lambda *_: self._entered())
        return line

    def _number(self, name: str, low: int, high: int) -> NumberLine:
        number = NumberLine(name, low, high, self)
        number.changed.connect(self._entered)
        return number

    def _choice(self, name: str, titles: list[str]) -> QComboBox:
        choice = QComboBox(self)
        choice.addItems([tr(title) for title in titles])
        choice.setAccessibleName(name)
        choice.currentIndexChanged.connect(lambda *_: self._entered())
        return choice

    def _button(self, title: str, press: Callable[[], None]) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: press())
        return button

    def _lay_out(self) -> None:
        self.kinds = QStackedWidget(self)
        self.kinds.addWidget(_form(
            (tr("Host"), self.host), (tr("Port"), self.port), (tr("AE title"), self.ae_title),
            (tr("Fetched by"), self.fetching),
            ("", self.tls),
        ))  # fmt: skip
        self.kinds.addWidget(_form(
            (tr("Address"), self.url), (tr("Signing in"), self.auth), (tr("User name"), self.user),
            (tr("Password or token"), self.secret),
        ))  # fmt: skip
        file = QWidget(self)
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ca_file, 1)
        row.addWidget(self.ca_button)
        silence = QWidget(self)
        row = QHBoxLayout(silence)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.patience)
        row.addWidget(QLabel(tr("s of silence"), silence), 1)
        self.form = QWidget(self)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_form((tr("Name"), self.name)))
        column.addWidget(self.kinds)
        column.addWidget(_form((tr("Its authority"), file), (tr("Give up after"), silence)))
        column.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        for button in (self.add_dicom_button, self.add_web_button, self.remove_button):
            left.addWidget(button)
        right = QVBoxLayout()
        right.addWidget(self.form, 1)
        right.addStretch(0)
        under = QHBoxLayout()
        under.addWidget(self.told, 1)
        under.addWidget(self.test_button)
        both = QHBoxLayout()
        both.addLayout(left, 1)
        both.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addLayout(under)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Certificate of the authority"), "", tr("PEM (*.pem *.crt *.cer);;All (*)")
        )
        if chosen:
            self.ca_file.setText(chosen)
            self._entered()


def _form(*rows: tuple[str, QWidget]) -> QWidget:
    """Labels and fields in two columns, the labels of one width in every form of the page."""
    made = QWidget()
    form = QFormLayout(made)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for title, field in rows:
        form.addRow(title, field)
        label = form.labelForField(field)
        if label is not None:
            label.setMinimumWidth(140)
    return made
