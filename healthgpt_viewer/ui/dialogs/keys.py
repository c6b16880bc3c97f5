"""Every action with its place in the menus and its key, with a search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.actions import Action, ActionRegistry
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.ui.menus import menu_title
from healthgpt_viewer.ui.viewport.mouse import Mouse

_DRAGS = {
    "window": said("Window/level"),
    "zoom": said("Zoom at the cursor"),
    "pan": said("Pan"),
    "scroll": said("Scroll the slices"),
}


class KeyDialog(QDialog):
    """The list of keys; it stays open beside the window and follows what is changed.

    Args:
        registry: the actions.
        mouse: what the mouse does now.
        change: leads to where keys are changed.
        parent: the window.
    """

    def __init__(
        self,
        registry: ActionRegistry,
        mouse: Callable[[], Mouse],
        change: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._registry, self._mouse = registry, mouse
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
        self.change = QPushButton(tr("Change keys …"), self)
        self.change.setAutoDefault(False)
        self.change.clicked.connect(change)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignRight)
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self.destroyed.connect(registry.on_change(self._soon.start))
        self.search.textChanged.connect(self._filter)
        self.refresh()

    def refresh(self) -> None:
        """Show the keys of the moment; the list stays where it is."""
        place = self.list.verticalScrollBar().value()
        self.list.clear()
        self._groups.clear()
        rows = [(tr("Mouse"), tr(title), tr(hand)) for hand, title in _hands(self._mouse())]
        rows += [
            (menu_title(action.menu.split("/")[0]), _titled(action), _keys(action.keys))
            for action in self._registry
        ]
        for group, title, key in rows:
            if group not in self._groups:
                self._groups[group] = QTreeWidgetItem(self.list, [group])
                self._groups[group].setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._groups[group].addChild(QTreeWidgetItem([title, key]))
        self.list.expandAll()
        self._filter(self.search.text())
        self.list.verticalScrollBar().setValue(place)

    def keys_of(self, title: str) -> str:
        """The keys that stand beside a title."""
        found = self.list.findItems(title, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
        return found[0].text(1) if found else ""

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


def _hands(mouse: Mouse) -> list[tuple[str, str]]:
    """What the hand does, and what that does."""
    scroll, zoom = _DRAGS["scroll"], _DRAGS["zoom"]
    return [
        (said("Wheel"), zoom if mouse.wheel_zooms else scroll),
        (said("Ctrl + wheel"), scroll if mouse.wheel_zooms else zoom),
        (said("Left drag"), said("The chosen tool; window/level at first")),
        (said("Middle drag"), _DRAGS[mouse.middle]),
        (said("Right drag"), _DRAGS[mouse.right]),
        (said("Shift + left drag"), _DRAGS[mouse.shift_left]),
        (said("Right click"), said("Menu of the slice")),
        (said("Double click"), said("This viewport alone, and back")),
    ]


def _titled(action: Action) -> str:
    """The title, after the name of the submenu that gives it its sense."""
    return ": ".join(map(tr, [*action.menu.split("/")[1:], action.title]))


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
