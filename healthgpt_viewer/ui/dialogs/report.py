"""A structured report as a tree to read, with the way to the images that it speaks of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
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

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import ImageRef
    from healthgpt_viewer.imaging.objects.report import Node, ReportTree

_REFS = int(Qt.ItemDataRole.UserRole)


class ReportDialog(QDialog):
    """Stays open beside the window. A double click on an item goes to its image."""

    def __init__(self, go: Callable[[ImageRef], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = go
        self.setWindowTitle(tr("Report"))
        self.resize(760, 620)
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("rank", "title")
        self.heading.setWordWrap(True)
        self.facts = QLabel(self)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setProperty("rank", "muted")
        self.facts.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Item"), tr("Value")])
        self.tree.setAccessibleName(tr("Content of the report"))
        self.tree.setWordWrap(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(0, 330)
        self.tree.itemActivated.connect(self._activated)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("Copy the text"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (self.heading, self.facts, self.tree, buttons):
            column.addWidget(widget)
        self._report: ReportTree | None = None

    def show_report(self, report: ReportTree) -> None:
        """Show a report."""
        self._report = report
        self.heading.setText(report.title)
        lines = [f"{name}: {value}" for name, value in report.facts]
        if not report.whole:
            lines.append(tr("The report is nested too deep or too long; the rest of it is not shown."))
        self.facts.setText(" · ".join(lines))
        self.tree.clear()
        for node in report.root.children:
            self.tree.addTopLevelItem(self._item(node))
        self.tree.expandAll()

    def text(self) -> str:
        """The whole report as indented lines."""
        if self._report is None:
            return ""
        lines = [self._report.title, *(f"{name}: {value}" for name, value in self._report.facts)]
        for node in self._report.root.children:
            _write(node, 0, lines)
        return "\n".join(lines)

    def _item(self, node: Node) -> QTreeWidgetItem:
        item = QTreeWidgetItem([_name(node), node.value])
        item.setData(0, _REFS, node.images.refs)
        if node.images:
            item.setForeground(1, QColor(self.palette().link().color()))
            item.setToolTip(1, tr("Double click: go to this image"))
        for child in node.children:
            item.addChild(self._item(child))
        return item

    def _activated(self, item: QTreeWidgetItem, _column: int) -> None:
        refs = item.data(0, _REFS)
        if refs:
            self._go(refs[0])


def _name(node: Node) -> str:
    return (
        f"{node.name} ({node.relation})"
        if node.relation and node.name
        else node.name or node.relation or tr("Reference")
    )


def _write(node: Node, depth: int, lines: list[str]) -> None:
    words = ": ".join(part for part in (_name(node), node.value) if part)
    lines.append("    " * depth + words)
    for child in node.children:
        _write(child, depth + 1, lines)
