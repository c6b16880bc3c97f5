"""Every action with its place in the menus and its key, with a search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.actions import Action, ActionRegistry
from healthgpt_viewer.language import said, tr

MOUSE = (
    (said("Wheel"), said("Scroll the slices")),
    (said("Ctrl + wheel, right drag"), said("Zoom at the cursor")),
    (said("Left drag"), said("The chosen tool; window/level at first")),
    (said("Middle drag, Shift + left drag"), said("Pan")),
    (said("Right click"), said("Menu of the slice")),
    (said("Double click"), said("This viewport alone, and back")),
)


class KeyDialog(QDialog):
    """The list of keys; it stays open beside the window."""

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and mouse"))
        self.resize(560, 640)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search the actions"))
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("Action"), tr("Key")])
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._fill(registry)
        self.search.textChanged.connect(self._filter)

    def _fill(self, registry: ActionRegistry) -> None:
        rows = [(tr("Mouse"), title, hand) for hand, title in MOUSE]
        rows += [(action.menu.split("/")[0], _titled(action), _keys(action.keys)) for action in registry]
        for group, title, key in rows:
            if group not in self._groups:
                self._groups[group] = QTreeWidgetItem(self.list, [group])
                self._groups[group].setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._groups[group].addChild(QTreeWidgetItem([title, key]))
        self.list.expandAll()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for group in self._groups.values():
            hits = [self._hide_unless(group.child(row), wanted) for row in range(group.childCount())]
            group.setHidden(not any(hits))

    @staticmethod
    def _hide_unless(item: QTreeWidgetItem | None, wanted: str) -> bool:
        if item is None:
            return False
        hit = wanted in item.text(0).casefold() or wanted in item.text(1).casefold()
        item.setHidden(not hit)
        return hit


def _titled(action: Action) -> str:
    """The title, after the name of the submenu that gives it its sense."""
    return ": ".join([*action.menu.split("/")[1:], action.title])


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
