"""The DICOM tags of an image, with a search over tag, name and value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from healthgpt_viewer.imaging.headers import Header

_LONGEST = 400
_BULK = {"OB", "OW", "OF", "OD", "OL", "OV", "UN"}
_COLUMNS = (said("Tag"), said("Name"), "VR", said("Value"))


@dataclass(frozen=True)
class TagRow:
    """One attribute; ``children`` are the items of a sequence."""

    tag: str
    name: str
    vr: str
    value: str
    children: tuple[TagRow, ...] = ()


def tag_rows(dataset: Dataset) -> list[TagRow]:
    """The attributes of ``dataset`` in the order of their tags, sequences with their items below them."""
    return [_row(element) for element in _elements(dataset)]


def _elements(dataset: Dataset) -> Iterator[object]:
    meta = getattr(dataset, "file_meta", None)
    if meta is not None:
        yield from meta
    yield from dataset


def _row(element: object) -> TagRow:
    tag = element.tag  # type: ignore[attr-defined]  # pydicom is not typed here
    vr, name, value = element.VR, element.name, element.value  # type: ignore[attr-defined]  # as above
    place = f"({tag.group:04X},{tag.element:04X})"
    if vr == "SQ":
        items = tuple(
            TagRow(tr("item {i}", i=i), "", "", "", tuple(tag_rows(item)))
            for i, item in enumerate(value, start=1)
        )
        return TagRow(place, name, vr, tr("{n} items", one="1 item", n=len(items)), items)
    return TagRow(place, name, vr, _shown(vr, value))


def _shown(vr: str, value: object) -> str:
    if isinstance(value, bytes):
        return tr("{n} bytes", n=len(value)) if vr in _BULK or len(value) > 64 else value.hex(" ")
    if value is None:
        return ""
    listed = hasattr(value, "__iter__") and not isinstance(value, str)
    parts = [str(part) for part in value] if listed and vr != "PN" else [str(value)]  # type: ignore[attr-defined]
    text = "\\".join(parts)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"


class TagDialog(QDialog):
    """Stays open beside the window and follows the slice that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("DICOM tags"))
        self.resize(760, 620)
        self._header: Header | None = None
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("rank", "muted")
        self.heading.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search tag, name or value"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search the tags"))
        self._model = QStandardItemModel(0, len(_COLUMNS), self)
        self._model.setHorizontalHeaderLabels([tr(title) for title in _COLUMNS])
        self.found = QSortFilterProxyModel(self)
        self.found.setSourceModel(self._model)
        self.found.setFilterKeyColumn(-1)
        self.found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.found.setRecursiveFilteringEnabled(True)
        self.found.setAutoAcceptChildRows(True)
        self.table = QTreeView(self)
        self.table.setModel(self.found)
        self.table.setAccessibleName(tr("Tags"))
        self.table.setAlternatingRowColors(True)
        self.table.setUniformRowHeights(True)
        self.table.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy)

    def show_header(self, header: Header | None, what: str) -> None:
        """Show the tags of ``header``; ``what`` names the image in a line above."""
        self.heading.setText(what.replace("/", "/\u200b"))  # a long path wraps at its folders
        if header is self._header:
            return
        self._header = header
        self._model.removeRows(0, self._model.rowCount())
        if header is not None:
            for row in tag_rows(header.dataset):
                self._model.appendRow(_items(row))
        self._filter(self.search.text())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addWidget(self.search)
        column.addWidget(self.table)
        head = self.table.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for section, width in enumerate((150, 230, 46)):
            head.resizeSection(section, width)
        head.setStretchLastSection(True)

    def _filter(self, text: str) -> None:
        self.found.setFilterFixedString(text.strip())
        if text.strip():
            self.table.expandAll()

    def _copy(self) -> None:
        index = self.table.currentIndex()
        cells = (index.siblingAtColumn(column).data() or "" for column in range(len(_COLUMNS)))
        QGuiApplication.clipboard().setText("\t".join(cells))


def _items(row: TagRow) -> list[QStandardItem]:
    first, *others = (QStandardItem(text) for text in (row.tag, row.name, row.vr, row.value))
    for child in row.children:
        first.appendRow(_items(child))
    others[-1].setToolTip("")
    return [first, *others]
