"""The files that could not be opened, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.bottom import plain_tip

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import Problem


class ProblemDialog(QDialog):
    """A list to read and to copy from; it does not hold the window up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Files that could not be opened"))
        self.resize(980, 460)
        self._problems: tuple[Problem, ...] = ()
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels(["File", tr("Reason"), tr("Folder")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(tr("Files that could not be opened"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.list.header().resizeSection(0, 240)
        self.list.header().resizeSection(1, 500)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        column.addWidget(buttons)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these."""
        self._problems = tuple(problems)
        count = tr("{n} files", one="1 file", n=len(problems))
        self.heading.setText(
            tr("{count} could not be opened. The rest of what was found is open.", count=count)
            if problems
            else tr("No problems.")
        )
        self.list.clear()
        for problem in problems:
            place = PurePath(problem.label)
            item = QTreeWidgetItem([place.name, tr(problem.reason), str(place.parent)])
            for column in range(3):
                item.setToolTip(column, plain_tip(item.text(column)))
            self.list.addTopLevelItem(item)

    def _copy(self) -> None:
        lines = (f"{problem.label}\t{tr(problem.reason)}" for problem in self._problems)
        QGuiApplication.clipboard().setText("\n".join(lines))
