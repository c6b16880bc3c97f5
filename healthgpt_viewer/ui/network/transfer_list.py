"""The fetchings as a list: each with how far it is, what it says, and Stop, Resume, Open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.network.desk import NetworkDesk
from healthgpt_viewer.ui.network.transfers import Transfer

_RANKS = {"failed": "error", "part": "warning", "stopped": "warning"}


class TransferRow(QWidget):
    """One fetching."""

    def __init__(self, desk: NetworkDesk, transfer: Transfer, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.transfer = transfer
        self.title = PlainLabel(self)
        self.said = PlainLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(tr("Progress of {title}", title=transfer.title))
        self.stop = self._button(tr("Stop"), lambda: desk.transfers.stop(transfer))
        self.resume = self._button(tr("Resume"), lambda: desk.transfers.resume(transfer))
        self.open = self._button(tr("Open"), lambda: desk.open_study(transfer.study_uid))
        self.remove = self._button(tr("Clear"), lambda: desk.transfers.remove(transfer))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 4, 3)
        row.addWidget(self.title, 2)
        row.addWidget(self.bar)
        row.addWidget(self.said, 3)
        for button in (self.stop, self.resume, self.open, self.remove):
            row.addWidget(button)
        self.refresh()

    def refresh(self) -> None:
        """Show it as it is now."""
        transfer = self.transfer
        self.title.say(transfer.title)
        self.said.say(transfer.said)
        self.said.setProperty("rank", _RANKS.get(transfer.state, "muted"))
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        whole = transfer.state == "done"
        total = 1 if whole else transfer.total
        # Without an end it runs to and fro, which only says something while it is at work.
        self.bar.setRange(0, total or (0 if transfer.state == "running" else 1))
        self.bar.setValue(1 if whole else min(transfer.done, transfer.total))
        self.stop.setVisible(not transfer.over)
        self.stop.setEnabled(transfer.job is None or transfer.job.finished or not transfer.job.stop_asked)
        self.resume.setVisible(transfer.over and not whole)
        self.open.setEnabled(bool(transfer.done))
        self.remove.setVisible(transfer.over)

    def _button(self, title: str, press: object) -> QPushButton:
        button = QPushButton(title, self)
        button.setObjectName("small")
        button.setAutoDefault(False)
        button.setAccessibleName(f"{title}: {self.transfer.title}")
        button.clicked.connect(press)
        return button


class TransferList(QScrollArea):
    """The rows, newest last; nothing while nothing was fetched."""

    def __init__(self, desk: NetworkDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: dict[Transfer, TransferRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Fetchings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._empty = QLabel(
            tr("Nothing was fetched yet. What is fetched can be read while the rest still comes."), inside
        )
        self._empty.setProperty("rank", "muted")
        self._empty.setContentsMargins(8, 6, 8, 6)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(inside)
        for transfer in desk.transfers.every:
            self._add(transfer)
        desk.transfers.added.connect(self._add)
        desk.transfers.changed.connect(self._changed)
        desk.transfers.removed.connect(self._remove)

    def _add(self, transfer: Transfer) -> None:
        row = TransferRow(self._desk, transfer, self)
        self.rows[transfer] = row
        self._column.insertWidget(self._column.count() - 1, row)
        self._empty.hide()

    def _changed(self, transfer: Transfer) -> None:
        if transfer in self.rows:
            self.rows[transfer].refresh()

    def _remove(self, transfer: Transfer) -> None:
        row = self.rows.pop(transfer, None)
        if row is not None:
            row.hide()
            row.deleteLater()
        self._empty.setVisible(not self.rows)
