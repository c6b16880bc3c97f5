"""What this program is, and what it is not: read once at the first start, and in Help afterwards."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import said, tr
from healthgpt_viewer.settings import APP_NAME

SHORT = said("For research only. Not a medical device: nothing here may be used for diagnosis or treatment.")
WHAT_THIS_IS_NOT = (
    said(
        "{app_name} is research software. It is not a medical device, it has not been assessed "
        "or approved by any authority, and nothing that it shows, says or measures may be used "
        "for diagnosis or treatment.",
        app_name=APP_NAME,
    ),
    said(
        "Answers and images from HealthGPT are made by a statistical model. A converted or sharpened image was not "
        "acquired from the patient: it can show what is not there and leave out what is. Each carries the mark "
        "AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, which cannot be taken off."
    ),
    said(
        "The probability beside an answer says how sure the model was of its words, not whether they are true."
    ),
    said(
        "Everything is computed on this computer. The files that you open are never changed; what you save is written "
        "as new files beside them. Whether you may use images of patients here is yours to make sure of."
    ),
)


class AboutDialog(QDialog):
    """The text above, to be read at any time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What this is not"))
        self.setMaximumWidth(640)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 18)
        column.setSpacing(12)
        title = QLabel(f"{APP_NAME} {program_version()}".strip(), self)
        title.setProperty("rank", "title")
        column.addWidget(title)
        for text in WHAT_THIS_IS_NOT:
            paragraph = QLabel(tr(text), self)
            paragraph.setTextFormat(Qt.TextFormat.PlainText)
            paragraph.setWordWrap(True)
            paragraph.setMinimumWidth(540)
            paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(paragraph)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)


class FirstUse(QFrame):
    """One line above the images until it has been accepted; it does not stop anybody from working."""

    def __init__(
        self, read: Callable[[], None], accept: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("firstUse")
        text = QLabel(tr(SHORT), self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self.read_button = QPushButton(tr("Read what this is not"), self)
        self.read_button.clicked.connect(read)
        self.accept_button = QPushButton(tr("I understand"), self)
        self.accept_button.clicked.connect(accept)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.addWidget(text, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.read_button)
        buttons.addWidget(self.accept_button)
        self._row.addLayout(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words and buttons have no room beside each other, the buttons stand below."""
        super().resizeEvent(event)
        wide = self.read_button.sizeHint().width() + self.accept_button.sizeHint().width()
        fits = self.width() > wide + 25 * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)


def program_version() -> str:
    """The version of the program, or nothing where it was not installed."""
    try:
        return version("healthgpt-viewer")
    except PackageNotFoundError:
        return ""
