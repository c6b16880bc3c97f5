"""What the tables of all windows have in common: how their columns share the width, and how a row is chosen for a reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from healthgpt_viewer.ui.sizes import px, scale

_LEAST = 120  # pixels at 100 percent


def set_columns(header: QHeaderView, widths: Sequence[int], widest: int) -> None:
    """Columns of these widths in pixels at 100 percent, in which their titles are whole.

    The ``widest`` takes what the others leave of the window; where they leave too little, the table scrolls.
    """
    header.setStretchLastSection(False)
    for column, width in enumerate(widths):
        header.resizeSection(column, max(width, round(header.sectionSizeHint(column) / scale())))
    header.installEventFilter(_Widest(header, widest))


class _Widest(QObject):
    """Fits one column whenever its table has another width."""

    def __init__(self, header: QHeaderView, column: int) -> None:
        super().__init__(header)
        self._header = header
        self._column = column

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            header = self._header
            left = header.width() - header.length() + header.sectionSize(self._column)
            header.resizeSection(self._column, max(left, px(_LEAST)))
        return super().eventFilter(watched, event)


def choose_row(view: QAbstractItemView, index: QModelIndex) -> None:
    """Choose the row of ``index`` and no other, whatever keys are held: with Ctrl, Qt would take the choice back."""
    alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(index, alone)
