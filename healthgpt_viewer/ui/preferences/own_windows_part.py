"""The windows that a reader has kept, as a list in the preferences from which they are removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import decimal, tr
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.own_windows import keep, kept, modalities


class OwnWindowsPart(QWidget):
    """The list; ``changed`` is called when a window was removed."""

    def __init__(self, settings: Settings, changed: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._changed = settings, changed
        self._shown: list[tuple[str, str]] | None = None
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("Name"), tr("Modality"), tr("Width"), tr("Centre")])
        self.list.setAccessibleName(tr("Windows that were kept"))
        self.list.setRootIsDecorated(False)
        self.list.setMinimumHeight(110)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemSelectionChanged.connect(self._enable)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setAutoDefault(False)
        self.remove.setToolTip(tr("Let go of the chosen window"))
        self.remove.clicked.connect(self._remove)
        self.none = QLabel(tr("None is kept yet."), self)
        self.none.setProperty("rank", "muted")
        line = QHBoxLayout()
        line.addWidget(self.remove)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.list)
        column.addLayout(line)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the windows of the moment."""
        every = [
            (modality, name)
            for modality in modalities(self._settings)
            for name in kept(self._settings, modality)
        ]
        if every == self._shown:
            return
        self._shown = every
        self.list.clear()
        for modality, name in every:
            window = kept(self._settings, modality)[name]
            numbers = (decimal(f"{window.width:.4g}"), decimal(f"{window.center:.4g}"))
            self.list.addTopLevelItem(QTreeWidgetItem([name, modality, *numbers]))
        for widget in (self.list, self.remove):
            widget.setVisible(bool(every))
        self.none.setVisible(not every)
        self._enable()

    def look_for(self, text: str) -> bool:
        """Show the windows that fit; returns whether there are any."""
        words, found = text.casefold().split(), False
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                fits = all(word in f"{item.text(0)} {item.text(1)}".casefold() for word in words)
                item.setHidden(not fits)
                found = found or fits
        return found

    def restore(self) -> Callable[[], object] | None:
        """What was kept is the reader's own, and no default puts it in question."""
        return None

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            name, modality = item.text(0), item.text(1)
            own = kept(self._settings, modality)
            own.pop(name, None)
            keep(self._settings, modality, own)
            self._changed()
            self.refresh()

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))
