"""Sending: which series, to which server, how far it is, and a report of what became of each object."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.jobs import Job, JobContext, unexpected
from healthgpt_viewer.language import said, together, tr
from healthgpt_viewer.network.servers import Server
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.browser import patient_title, series_title, study_detail
from healthgpt_viewer.ui.network.desk import NetworkDesk
from healthgpt_viewer.ui.network.query_window import NO_SERVER

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Series, Study
    from healthgpt_viewer.network.archive import Outgoing
    from healthgpt_viewer.network.delivery import Delivery

_UID = Qt.ItemDataRole.UserRole


class SendWindow(QDialog):
    """Sends series of one study; it stays open beside the main window."""

    def __init__(self, desk: NetworkDesk, study: Study, chosen: Sequence[Series]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._series = {series.uid: series for series in study.series}
        self._left: tuple[Outgoing, ...] = ()
        self._job: Job | None = None
        self.setWindowTitle(tr("Send to an archive"))
        self.resize(640, 520)
        self._build(study)
        self._lay_out()
        self._fill({series.uid for series in chosen})
        self._servers_changed()
        self.list.setFocus()
        desk.servers_changed.connect(self._servers_changed)

    @property
    def busy(self) -> bool:
        """Whether a sending is at work."""
        return self._job is not None and not self._job.finished

    @property
    def report(self) -> str:
        """What was told of the last sending."""
        return self.told.toPlainText()

    def send(self) -> None:
        """Send the series that are ticked."""
        from healthgpt_viewer.network.delivery import outgoing

        self._start(outgoing(self._ticked()))

    def send_rest(self) -> None:
        """Send what was left when the last sending broke off."""
        self._start(self._left)

    def stop(self) -> None:
        """Stop; what was sent stays with the server."""
        if self._job is not None:
            self._job.stop()
            self.stop_button.setEnabled(False)

    def _start(self, objects: tuple[Outgoing, ...]) -> None:
        server = self._server()
        if server is None or not objects or self.busy:
            return

        def work(context: JobContext) -> Delivery:
            from healthgpt_viewer.network.delivery import deliver

            archive = self._desk.archive(server)
            return deliver(
                archive,
                objects,
                lambda: context.stopped,
                lambda done, total: context.progress(done, total, ""),
            )

        self.told.clear()
        self.bar.setRange(0, len(objects))
        self.bar.setValue(0)
        # Titles of jobs may reach the log: they name the server, never the patient.
        self._job = self._desk.jobs.run(
            said("Sending to {name}", name=server.name),
            work,
            lambda delivery: self._finished(server, delivery),
            self._failed,
            lambda done, total, _text: self._progressed(done, total),
            request=server,
        )
        self._refresh()

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _finished(self, server: Server, delivery: Delivery) -> None:
        self._left = delivery.left
        lines = delivery.lines(server.name)
        self.told.setPlainText(together(lines, "\n"))
        self._desk.window.notify(
            lines[0] if delivery.whole else together(lines, " "), "info" if delivery.whole else "warning"
        )
        self._refresh()
        self.close_button.setFocus()

    def _failed(self, error: BaseException) -> None:
        known = isinstance(error, HealthGPTError)
        self.told.setPlainText(tr(str(error) if known else unexpected(said("Sending"), error)))
        self._refresh()

    def _ticked(self) -> list[Series]:
        found = (self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount()))
        return [
            self._series[str(item.data(0, _UID))]
            for item in found
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def _build(self, study: Study) -> None:
        self.heading = PlainLabel(self)
        self.heading.say(f"{patient_title(study)} · {study_detail(study)}")
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("Series"), tr("Kind"), tr("Objects")])
        self.list.setAccessibleName(tr("Series to send"))
        self.list.setRootIsDecorated(False)
        self.list.header().resizeSection(0, 360)
        self.list.itemChanged.connect(lambda *_: self._refresh())
        self.server = QComboBox(self)
        self.server.setAccessibleName(tr("Server"))
        self.servers_button = self._button(tr("Servers …"), lambda: self._desk.show_settings())
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.told = QPlainTextEdit(self)
        self.told.setReadOnly(True)
        self.told.setAccessibleName(tr("Report"))
        self.told.setPlaceholderText(tr("What became of each object stands here."))
        self.told.setMaximumHeight(120)
        self.send_button = self._button(tr("Send"), self.send)
        self.send_button.setDefault(True)
        self.rest_button = self._button(tr("Send the rest"), self.send_rest)
        self.stop_button = self._button(tr("Stop"), self.stop)
        self.close_button = self._button(tr("Close"), self.close)

    def _button(self, title: str, press: object) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button

    def _lay_out(self) -> None:
        to = QHBoxLayout()
        label = QLabel(tr("To"), self)
        label.setBuddy(self.server)
        to.addWidget(label)
        to.addWidget(self.server, 1)
        to.addWidget(self.servers_button)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.stop_button, self.rest_button, self.send_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        column.addLayout(to)
        column.addWidget(self.bar)
        column.addWidget(self.told)
        column.addLayout(buttons)

    def _fill(self, chosen: set[str]) -> None:
        for series in self._series.values():
            kind = tr("AI result") if series.ai_task else series.modality
            item = QTreeWidgetItem(self.list, [tr(series_title(series)), kind, str(len(series.headers))])
            item.setData(0, _UID, series.uid)
            item.setCheckState(0, Qt.CheckState.Checked if series.uid in chosen else Qt.CheckState.Unchecked)

    def _servers_changed(self) -> None:
        before = self.server.currentData() or self._desk.window.settings.text("network.send-to")
        self.server.clear()
        for server in self._desk.servers:
            self.server.addItem(server.name, server.id)
        self.server.setCurrentIndex(max(0, self.server.findData(before)))
        if not self._desk.servers:
            self.told.setPlainText(NO_SERVER)
        elif self.told.toPlainText() == NO_SERVER:
            self.told.clear()
        self._refresh()

    def _server(self) -> Server | None:
        chosen = self.server.currentData()
        self._desk.window.settings.set("network.send-to", chosen)
        return next((server for server in self._desk.servers if server.id == chosen), None)

    def _refresh(self) -> None:
        ready = bool(self._desk.servers) and not self.busy
        self.send_button.setEnabled(ready and bool(self._ticked()))
        self.rest_button.setVisible(bool(self._left) and not self.busy)
        self.rest_button.setEnabled(ready)
        self.stop_button.setVisible(self.busy)
        self.stop_button.setEnabled(self.busy)
        self.list.setEnabled(not self.busy)
        self.server.setEnabled(not self.busy)
