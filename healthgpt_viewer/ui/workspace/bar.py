"""One calm line above the images: what was left of the last run, and whether the reader wants it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.bottom import plain_tip

_NAMED = 12
_LEAST_LETTERS = 40  # of the text in one line, beside the buttons


class RestoreBar(QFrame):
    """Stays until it is answered, and does not stop anybody from working.

    Signals:
        restore_wanted(), fresh_wanted(): the answers.
        report_wanted(): what the program left behind when it crashed shall be seen.
    """

    restore_wanted = Signal()
    fresh_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.report = QPushButton(tr("Report …"), self)
        self.report.clicked.connect(self.report_wanted)
        self.restore = QPushButton(tr("Restore"), self)
        self.restore.setDefault(True)
        self.restore.clicked.connect(self.restore_wanted)
        self.fresh = QPushButton(tr("Start fresh"), self)
        self.fresh.setToolTip(
            tr("What was kept stays under File, Reopen the last workspace, until this window is closed.")
        )
        self.fresh.clicked.connect(self.fresh_wanted)
        self._buttons = QWidget(self)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addStretch(1)
        for button in (self.report, self.restore, self.fresh):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self._buttons)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the buttons stand below the text."""
        super().resizeEvent(event)
        letters = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        narrow = self.width() < self._buttons.sizeHint().width() + letters
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def offer(self, text: str, studies: Sequence[str], *, crashed: bool) -> None:
        """Show what can be brought back; ``studies`` are their names."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.restore.setToolTip(
            plain_tip("\n".join([*studies[:_NAMED], *(["…"] if studies[_NAMED:] else [])]))
        )
        self.report.setVisible(crashed)
        self.show()
