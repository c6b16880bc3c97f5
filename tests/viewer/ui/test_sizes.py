"""The size of the interface: gaps and columns are multiplied once, however deep they lie."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.sizes import Sizes
from healthgpt_viewer.ui.tables import set_columns


@pytest.fixture
def sizes(qapp: QApplication) -> Iterator[Sizes]:
    made = Sizes(qapp)
    yield made
    made.set(100)


def test_gaps_of_layouts_in_layouts_grow_as_those_around_them(qtbot: QtBot, sizes: Sizes) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outer, middle, inner = QVBoxLayout(window), QHBoxLayout(), QVBoxLayout()
    outer.addLayout(middle)
    middle.addLayout(inner)
    inner.addWidget(QPushButton("one"))
    layouts: list[QLayout] = [outer, middle, inner]
    before = [layout.spacing() for layout in layouts]
    assert min(before) > 0
    for percent in (300, 150, 100):
        sizes.set(percent)
        sizes.dress(window)
        assert [layout.spacing() for layout in layouts] == [round(gap * percent / 100) for gap in before]


def test_columns_of_a_window_that_is_made_large_are_not_enlarged_twice(qtbot: QtBot, sizes: Sizes) -> None:
    sizes.set(300)
    table = QTreeWidget()
    qtbot.addWidget(table)
    font = table.font()
    font.setPointSizeF(3 * font.pointSizeF())
    table.header().setFont(font)
    table.setHeaderLabels(["A title of some length", "Description", "Here"])
    set_columns(table.header(), (10, 300, 100), 1)
    sizes.dress(table)
    hint = table.header().sectionSizeHint(0)
    assert hint <= table.columnWidth(0) + 2
    assert table.columnWidth(0) < 1.1 * hint
    assert table.columnWidth(2) == 300
