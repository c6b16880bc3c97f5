"""Choosing in lists and tables from the program's side."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def choose_row(view: QAbstractItemView, index: QModelIndex) -> None:
    """Choose the row of ``index`` and no other, whatever keys are held: with Ctrl, Qt would take the choice back."""
    alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(index, alone)
