"""A report of a problem: each part can be read, changed and left out before it is saved. Nothing is sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from healthgpt_viewer.diagnostics.problem_report import Part, write
from healthgpt_viewer.language import tr

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_WORDS = "what-happened.txt"
_LIST_WIDTH, _LEAST_TEXT = 200, (320, 170)  # pixels at 100 %, which the size of the interface enlarges


class ReportWindow(QDialog):
    """The parts on the left, each with its switch; the text of the chosen one on the right."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._parts: list[Part] = []
        self._shown: int | None = None
        self.setWindowTitle(tr("Report a problem"))
        self.resize(860, 600)
        about = QLabel(
            tr(
                "This is all that goes into the file, and nothing is sent: you save it, and give it to whom you like. "
                "Names of patients, places and secrets are left out of it. Read it all the same; you can change any text, "
                "and leave parts out."
            ),
            self,
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Parts of the report"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(tr("Text of the part"))
        self.text.setPlaceholderText(
            tr("What did you do, what happened, and what had you expected? Name no patient.")
        )
        self.text.setMinimumSize(*_LEAST_TEXT)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty("rank", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.save = QPushButton(tr("Save …"), self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setDefault(True)
        self.save.clicked.connect(self.ask_where)
        buttons.rejected.connect(self.close)
        bottom = QHBoxLayout()
        bottom.addWidget(self.told, 1)
        bottom.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show what was gathered; what the reader has written already stays."""
        self._keep_text()
        words = self._parts[0].text if self._parts else ""
        self._parts = [Part(_WORDS, tr("What happened"), words), *parts]
        self._shown = None
        self.list.clear()
        for part in self._parts:
            item = QListWidgetItem(tr(part.title), self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.setCurrentRow(0)
        self._count()
        self.text.setFocus()

    @property
    def chosen(self) -> list[Part]:
        """What goes into the file, as it stands now."""
        self._keep_text()
        rows = (row for row in range(len(self._parts)) if self._is_on(row))
        return [part for row in rows if (part := self._parts[row]).text.strip()]

    def ask_where(self) -> None:
        """Let the reader say where the report goes, and save it."""
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), str(Path.home() / "healthgpt-report.zip"), tr("Zip archives (*.zip)")
        )
        if path:
            self.save_to(Path(path) if path.lower().endswith(".zip") else Path(f"{path}.zip"))

    def save_to(self, path: Path) -> None:
        """Save the report, in the background."""
        parts = self.chosen
        self._window.jobs.run(
            "Saving the report",
            lambda _: write(parts, path),
            lambda _: self.told.setText(
                tr("The report was saved to {path}. Nothing was sent.", path=str(path))
            ),
            lambda error: self.told.setText(tr(str(error))),
            stoppable=False,
        )

    def _is_on(self, row: int) -> bool:
        return self.list.item(row).checkState() == Qt.CheckState.Checked

    def _choose(self, row: int) -> None:
        self._keep_text()
        self._shown = row if row >= 0 else None
        if self._shown is None:
            return
        part = self._parts[row]
        own_words = part.file == _WORDS
        self.text.setFont(self.font() if own_words else _even_font(self.font()))
        self.text.setPlainText(part.text)

    def _keep_text(self) -> None:
        """What was changed in the text belongs to its part."""
        if self._shown is not None:
            part = self._parts[self._shown]
            self._parts[self._shown] = Part(part.file, part.title, self.text.toPlainText())

    def _count(self) -> None:
        on = sum(self._is_on(row) for row in range(self.list.count()))
        self.save.setEnabled(on > 0)
        self.told.setText(tr("{n} parts go into the file.", one="{n} part goes into the file.", n=on))


def _even_font(like: QFont) -> QFont:
    """The system's face with letters of one width, as large as another font."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font
