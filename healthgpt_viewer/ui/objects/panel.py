"""The list of what goes with the images of a study, each with its switch; and the key images, to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.grouping import kind_of
from healthgpt_viewer.imaging.results.codes import is_own_measurement
from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.bottom import plain_tip
from healthgpt_viewer.ui.objects.regions import KINDS
from healthgpt_viewer.ui.objects.titles import title_of

if TYPE_CHECKING:
    from healthgpt_viewer.current import CurrentSlice
    from healthgpt_viewer.imaging.headers import Header, ImageRef
    from healthgpt_viewer.imaging.series import Study
    from healthgpt_viewer.ui.objects.key_images import KeyImages
    from healthgpt_viewer.ui.objects.model import Objects
    from healthgpt_viewer.ui.window import MainWindow

_UID, _PART, _REF = (int(Qt.ItemDataRole.UserRole) + n for n in range(3))
_SWATCH = 12
_CHECKED, _PARTLY, _OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


class ObjectPanel(QWidget):
    """Follows the study in the active viewport."""

    def __init__(self, window: MainWindow, objects: Objects, keys: KeyImages) -> None:
        super().__init__(window)
        self._window = window
        self._objects, self._keys = objects, keys
        self._study: Study | None = None
        self._signature: object = None
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Objects of the study"))
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(_SWATCH, _SWATCH))
        self.tree.itemChanged.connect(self._switched)
        self.tree.itemClicked.connect(self._clicked)
        self.tree.itemActivated.connect(self._clicked)
        self.empty = QLabel(
            tr("Segments, structures, presentation states and key images of the study stand here."), self
        )
        self.empty.setWordWrap(True)
        self.empty.setProperty("rank", "muted")
        self.empty.setContentsMargins(12, 10, 12, 10)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.opacity.setRange(0, 100)
        self.opacity.setAccessibleName(tr("Opacity of regions"))
        self.opacity.valueChanged.connect(self._fade)
        self._lay_out()
        self._objects.listed.connect(self.refresh)
        self._objects.changed.connect(self._sync)
        self._keys.changed.connect(self.refresh)
        window.library.changed.connect(self.refresh)
        window.stage.current_changed.connect(self._follow)
        self.refresh()

    def _lay_out(self) -> None:
        self.fade = QWidget(self)
        row = QHBoxLayout(self.fade)
        row.setContentsMargins(10, 2, 10, 8)
        row.addWidget(QLabel(tr("Opacity"), self.fade))
        row.addWidget(self.opacity, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty, 1)
        column.addWidget(self.tree, 1)
        column.addWidget(self.fade)

    def _follow(self, current: CurrentSlice | None) -> None:
        study = current.study if current is not None else None
        if study is not self._study:
            self._study = study
            self.refresh()

    def refresh(self) -> None:
        """Make the list anew where it is another."""
        if self._study is not None:
            self._study = self._window.library.study(self._study.uid)
        rows = self._rows()
        if rows != self._signature:
            self._signature = rows
            with QSignalBlocker(self.tree):
                self._fill()
        self._sync()

    def _rows(self) -> object:
        study = self._study
        if study is None:
            return None
        listed = tuple(header.sop_instance_uid for header in self._switchable(study))
        read = frozenset(uid for uid in listed if uid in self._objects.regions)
        chosen = tuple(
            (one.header.sop_instance_uid, one.images.refs) for one in self._keys.selections(study.uid)
        )
        return study.uid, listed, read, self._keys.flags(study.uid), chosen

    def _switchable(self, study: Study) -> list[Header]:
        kinds = ("presentation", *KINDS)
        return [
            header
            for series in study.series
            for header in series.objects
            if kind_of(header) in kinds and not is_own_measurement(header.dataset)
        ]

    def _fill(self) -> None:
        self.tree.clear()
        study = self._study
        if study is not None:
            self._add_objects(study)
            self._add_keys(study)
        self.tree.expandAll()
        filled = self.tree.topLevelItemCount() > 0
        self.tree.setVisible(filled)
        self.empty.setVisible(not filled)
        self.fade.setVisible(filled and any(uid in self._objects.regions for uid in self._uids()))

    def _uids(self) -> list[str]:
        items = (self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount()))
        return [str(item.data(0, _UID)) for item in items if item is not None and item.data(0, _UID)]

    def _add_objects(self, study: Study) -> None:
        series_of = {header.sop_instance_uid: series for series in study.series for header in series.objects}
        for header in self._switchable(study):
            item = _item(title_of(header, series_of[header.sop_instance_uid]), "")
            item.setData(0, _UID, header.sop_instance_uid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, _OFF)
            regions = self._objects.regions.get(header.sop_instance_uid)
            for part in regions.parts if regions is not None else ():
                child = _item(part.name, part.detail)
                child.setData(0, _PART, part.number)
                child.setIcon(0, _swatch(part.colour))
                child.setFlags(child.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                child.setCheckState(0, _OFF)
                item.addChild(child)
            self.tree.addTopLevelItem(item)

    def _add_keys(self, study: Study) -> None:
        flags = self._keys.flags(study.uid)
        groups = [(tr("Key images, not saved"), flags)] if flags else []
        groups += [
            (tr("Key images: {title}", title=one.note or one.title or tr("selection")), one.images.refs)
            for one in self._keys.selections(study.uid)
        ]
        names = _slice_names(study)
        for title, refs in groups:
            group = _item(title, "")
            for ref in refs:
                child = _item(names.get(ref, tr("an image that is not open")), "")
                child.setData(0, _REF, ref)
                group.addChild(child)
            self.tree.addTopLevelItem(group)

    def _sync(self) -> None:
        """Bring the switches in step with what is on."""
        with QSignalBlocker(self.tree), QSignalBlocker(self.opacity):
            self.opacity.setValue(self._objects.opacity)
            for number in range(self.tree.topLevelItemCount()):
                item = self.tree.topLevelItem(number)
                if item is not None and item.data(0, _UID):
                    self._sync_item(item, str(item.data(0, _UID)))

    def _sync_item(self, item: QTreeWidgetItem, uid: str) -> None:
        visible = self._objects.visible.get(uid, frozenset())
        parts = [child for i in range(item.childCount()) if (child := item.child(i)) is not None]
        for child in parts:
            child.setCheckState(0, _CHECKED if child.data(0, _PART) in visible else _OFF)
        partly = bool(visible) and len(visible) < len(parts)
        item.setCheckState(0, _PARTLY if partly else _CHECKED if self._objects.is_on(uid) else _OFF)

    def _switched(self, item: QTreeWidgetItem, _column: int) -> None:
        parent = item.parent()
        if parent is not None and item.data(0, _PART) is not None:
            uid, number = str(parent.data(0, _UID)), int(item.data(0, _PART))
            on, visible = item.checkState(0) == _CHECKED, self._objects.visible.get(uid, frozenset())
            label = tr("Show {title}", title=item.text(0)) if on else tr("Hide {title}", title=item.text(0))
            self._objects.set_visible(uid, visible | {number} if on else visible - {number}, label)
        elif item.data(0, _UID):
            self._toggle(str(item.data(0, _UID)))

    def _toggle(self, uid: str) -> None:
        study = self._study
        found = (
            (header, series)
            for series in (study.series if study is not None else ())
            for header in series.objects
            if header.sop_instance_uid == uid
        )
        header, series = next(found, (None, None))
        if header is not None and series is not None:
            try:
                self._objects.toggle(header, title_of(header, series))
            except HealthGPTError as error:
                self._window.notify(str(error), "error")
        self._sync()

    def _clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        ref: ImageRef | None = item.data(0, _REF)
        if ref is not None:
            self._keys.go(ref)

    def _fade(self, value: int) -> None:
        edit = self._objects.set_option("segment-opacity", value, tr("Opacity of regions"))
        if edit is not None:
            self._window.registry.undo.push(edit)


def _item(text: str, detail: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(text.split())])
    item.setToolTip(0, plain_tip("\n".join(part for part in (text, detail) if part)))
    return item


def _swatch(colour: tuple[int, int, int]) -> QIcon:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor(*colour))
    return QIcon(picture)


def _slice_names(study: Study) -> dict[ImageRef, str]:
    """Each image as a reader calls it: its number in its series, and the series."""
    return {
        one.ref: tr(
            "{number} of {count}, {series}",
            number=number + 1,
            count=len(stack.slices),
            series=series.description or series.modality,
        )
        for series in study.series
        for stack in series.stacks
        for number, one in enumerate(stack.slices)
    }
