"""Tables of what archives answer: rows that are sorted by what they mean, not by how they are written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.bottom import plain_tip
from healthgpt_viewer.ui.tables import choose_row, set_columns

_KEY = Qt.ItemDataRole.UserRole
_SORT = Qt.ItemDataRole.UserRole + 1
Cell = tuple[str, str | int]


class Row(QTreeWidgetItem):
    """A row that knows by what each of its cells is sorted."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree is not None else 0
        return _order(self, column) < _order(other, column)


def _order(row: QTreeWidgetItem, column: int) -> tuple[bool, int, str]:
    """Numbers before texts, so that the two are never compared."""
    value = row.data(column, _SORT)
    return (False, value, "") if isinstance(value, int) else (True, 0, str(value or "").casefold())


class Table(QTreeWidget):
    """A sortable table. Rows are told apart by a key; the chosen rows stay chosen when the table is filled anew.

    ``widest`` is the column that takes what the window leaves.
    """

    def __init__(
        self, name: str, titles: Sequence[str], widths: Sequence[int], widest: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setHeaderLabels([tr(title) for title in titles])
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setAccessibleName(tr("Columns: {name}", name=name))
        set_columns(header, widths, widest)

    def fill(self, rows: Sequence[tuple[str, Sequence[Cell]]]) -> None:
        """Show rows: a key, and for each column the text and what it is sorted by."""
        chosen = set(self.chosen())
        self.setSortingEnabled(False)
        self.clear()
        for key, cells in rows:
            row = Row(self)
            row.setData(0, _KEY, key)
            for column, (text, order) in enumerate(cells):
                row.setText(column, text)
                row.setData(column, _SORT, order)
                row.setToolTip(column, plain_tip(text))
            row.setSelected(key in chosen)
        self.setSortingEnabled(True)

    def set_cell(self, key: str, column: int, text: str) -> None:
        """Change one cell."""
        for row in self._rows():
            if row.data(0, _KEY) == key:
                row.setText(column, text)
                row.setData(column, _SORT, text)

    def shown(self) -> list[str]:
        """The keys of all rows, as they are shown."""
        return [str(row.data(0, _KEY)) for row in self._rows()]

    def chosen(self) -> list[str]:
        """The keys of the chosen rows, as they are shown."""
        return [str(row.data(0, _KEY)) for row in self._rows() if row.isSelected()]

    def choose(self, key: str) -> None:
        """Choose one row and no other."""
        for row in self._rows():
            if row.data(0, _KEY) == key:
                choose_row(self, self.indexFromItem(row))

    def _rows(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [row for row in found if row is not None]
