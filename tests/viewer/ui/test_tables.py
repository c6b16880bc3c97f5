"""Tables: their columns share the width of the window, and a row that is chosen for a reader is chosen alone."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.tables import choose_row, set_columns


def shown(qtbot: QtBot) -> tuple[QWidget, QTreeWidget]:
    window = QWidget()
    table = QTreeWidget(window)
    table.setHeaderLabels(["Name", "Description", "Here"])
    for number in range(3):
        QTreeWidgetItem(table, [f"{number}", "a long description", "6 of 24"])
    set_columns(table.header(), (200, 300, 100), 1)
    QVBoxLayout(window).addWidget(table)
    qtbot.addWidget(window)
    window.resize(640, 200)
    window.show()
    return window, table


def test_one_column_takes_what_the_others_leave(qtbot: QtBot) -> None:
    window, table = shown(qtbot)
    for width in (640, 900, 520):
        window.resize(width, 200)
        qtbot.waitUntil(lambda: table.header().length() == table.viewport().width(), timeout=5000)
        assert not table.horizontalScrollBar().isVisible()
        assert (table.columnWidth(0), table.columnWidth(2)) == (200, 100)
    window.resize(300, 200)
    qtbot.waitUntil(table.horizontalScrollBar().isVisible, timeout=5000)
    assert table.columnWidth(1) == 120


def test_a_row_is_chosen_alone(qtbot: QtBot) -> None:
    _window, table = shown(qtbot)
    table.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
    table.selectAll()
    choose_row(table, table.model().index(1, 0))
    assert [item.text(0) for item in table.selectedItems()] == ["1"]
