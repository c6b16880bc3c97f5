"""The study browser: patients' studies, their series with a small picture each, AI results marked as such."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from healthgpt_viewer.language import day, said, shown, tr
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.bottom import plain_tip
from healthgpt_viewer.ui.sizes import px
from healthgpt_viewer.ui.theme import Theme

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.imaging.series import Series, Stack, Study

MIME = "application/x-healthgpt-series"
THUMBNAIL = 60
_PAD = 7
_KEY = int(Qt.ItemDataRole.UserRole)
_KINDS = {
    "report": said("report"),
    "presentation": said("presentation state"),
    "key objects": said("key image notes"),
    "waveform": said("waveform"),
    "plan": said("radiotherapy plan"),
    "document": said("document"),
    "segmentation": said("segmentation"),
    "structures": said("structures"),
    "other": said("not an image"),
}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """One row below a study: a stack of images, an object that goes with images (``header``), or a series of neither."""

    key: str
    study: Study
    series: Series
    stack: Stack | None
    title: str
    detail: str
    header: Header | None = None

    @property
    def ai(self) -> str:
        """What an AI result is not, in words; nothing for what was acquired."""
        from healthgpt_viewer.imaging.results.codes import QA

        if self.series.ai_task is None:
            return ""
        return "AI, not verified" if self.series.ai_task == QA else "AI, not acquired"


def entries(study: Study) -> list[Entry]:
    """The rows of a study, in the order of its series."""
    from healthgpt_viewer.ui.objects.titles import detail_of, title_of

    rows: list[Entry] = []
    several = study.patients > 1
    for series in study.series:
        title = shown(series_title(series))
        if series.objects and series.ai_task is None:
            rows += [
                Entry(
                    h.sop_instance_uid,
                    study,
                    series,
                    None,
                    _whose(h, several) + title_of(h, series),
                    detail_of(h, series),
                    h,
                )
                for h in series.objects
            ]
            if len(series.objects) == len(series.headers):
                continue
        if not series.stacks:
            rows.append(Entry(series.uid, study, series, None, title, _kind(series)))
        for i, stack in enumerate(series.stacks):
            part = (
                ", "
                + (
                    shown(stack.label)
                    or tr("part {number} of {count}", number=i + 1, count=len(series.stacks))
                )
                if len(series.stacks) > 1
                else ""
            )
            whose = _whose(stack.slices[0].header, several)
            key, detail = f"{series.uid}/{i}", _detail(series, stack)
            rows.append(Entry(key, study, series, stack, whose + title + part, detail))
    # What was acquired first, then what goes with it, results of AI last.
    return sorted(rows, key=lambda row: (row.series.ai_task is not None, row.header is not None))


def _whose(header: Header, several: bool) -> str:
    """Whose a file is, before everything else, where files of several patients carry one study UID."""
    from healthgpt_viewer.imaging.patients import patients_of

    return f"{patients_of([header])[0][0]}: " if several else ""


def _icon(entry: Entry) -> str:
    from healthgpt_viewer.imaging.grouping import kind_of
    from healthgpt_viewer.ui.objects.titles import ICONS

    return ICONS.get(kind_of(entry.header), "report") if entry.header is not None else "report"


def series_title(series: Series) -> str:
    """The description of a series, or its number where it has none; of an AI result, what it is."""
    from healthgpt_viewer.imaging.results.codes import TASK_TITLES

    if series.ai_task is not None and series.ai_task in TASK_TITLES:
        return TASK_TITLES[series.ai_task]
    return series.description or (
        said("Series {number}", number=series.number) if series.number is not None else said("Series")
    )


def _kind(series: Series) -> str:
    return " · ".join(part for part in (series.modality, tr(_KINDS.get(series.kind, series.kind))) if part)


def _detail(series: Series, stack: Stack) -> str:
    count = len(stack.slices)
    images = tr("{n} images", one="1 image", n=count)
    grid = stack.slices[0].grid if stack.slices else None
    parts = [series.modality, images, tr(grid.plane) if grid is not None else ""]
    if series.lossy:
        parts.append(tr("lossy"))
    return " · ".join(part for part in parts if part)


def patient_title(study: Study) -> str:
    """The patient's name as people write it, or the ID where there is none."""
    return patient_words(study.patient_name, study.patient_id)


def patient_words(name: str, patient_id: str) -> str:
    """A name as people write it; DICOM separates its parts by ^, and its ways of writing by =."""
    family, _, rest = name.partition("=")[0].partition("^")
    given = " ".join(part for part in rest.split("^") if part)
    return ", ".join(part for part in (family.strip(), given.strip()) if part) or patient_id or tr("No name")


def study_detail(study: Study) -> str:
    """Patient ID, date and description in one line."""
    return " · ".join(part for part in (study.patient_id, iso_date(study.date), study.description) if part)


def iso_date(date: str) -> str:
    """A DICOM date as the reader writes it, in English ``2024-03-17``; anything else as it is."""
    return day(date)


class Browser(QTreeView):
    """The list of what is open.

    Signals:
        chosen(Entry): the reader wants to see it.
        menu_wanted(QPoint): right click on the row that is chosen by it; global position.
    """

    chosen = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, Entry] = {}
        self._studies: dict[str, Study] = {}
        self._laid_out: dict[str, list[str]] = {}
        self._items: dict[str, QStandardItem] = {}
        self._model = _Model(self)
        self.setModel(self._model)
        self.drawing = RowPainter(self, theme)
        self.setItemDelegate(self.drawing)
        self.setAccessibleName(tr("Studies"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.changed.connect(self._dress)

    def entry(self, key: str) -> Entry | None:
        """The row of that key."""
        return self._entries.get(key)

    @property
    def rows(self) -> tuple[Entry, ...]:
        """Every row below the studies, in order."""
        return tuple(self._entries.values())

    def show_studies(self, studies: Sequence[Study]) -> None:
        """Show these studies. Rows that stay keep their place, their picture and the selection."""
        self._studies = {study.uid: study for study in studies}
        self._entries = {entry.key: entry for study in studies for entry in entries(study)}
        for gone in self.drawing.pictures.keys() - self._entries.keys():
            del self.drawing.pictures[gone]
        wanted = {f"study {study.uid}": [entry.key for entry in entries(study)] for study in studies}
        if wanted != self._laid_out:
            self._laid_out = wanted
            self._lay_out()
        for key, item in self._items.items():
            item.setText(self._spoken(key))
            item.setToolTip(plain_tip(self._spoken(key)))
        self.viewport().update()

    def show_thumbnail(self, key: str, picture: QImage) -> None:
        """Give a row its picture."""
        self.drawing.pictures[key] = picture
        self.viewport().update()

    def mark_on(self, keys: Iterable[str]) -> None:
        """Mark the objects that are switched on."""
        self.drawing.on = frozenset(keys)
        self.viewport().update()

    def mark_shown(self, keys: Iterable[str]) -> None:
        """Mark the rows that a viewport shows, and bring the first of them into sight."""
        shown = list(keys)
        if shown and self.drawing.shown.isdisjoint(shown) and shown[0] in self._items:
            self.scrollTo(self._items[shown[0]].index())
        self.drawing.shown = frozenset(shown)
        self.viewport().update()

    def study_at(self, index: Index) -> Study | None:
        """The study whose heading stands at ``index``."""
        return self._studies.get(str(index.data(_KEY)).removeprefix("study "))

    @property
    def chosen_entry(self) -> Entry | None:
        """The row below a study that is chosen, or None."""
        return self.entry_at(self.currentIndex())

    @property
    def chosen_study(self) -> Study | None:
        """The study that is chosen, or that of the row that is, or None."""
        entry = self.chosen_entry
        return entry.study if entry is not None else self.study_at(self.currentIndex())

    def entry_at(self, index: Index) -> Entry | None:
        """The row that stands at ``index``."""
        return self._entries.get(str(index.data(_KEY)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._studies:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self.drawing.muted))
            inside = self.viewport().rect().adjusted(16, 14, -16, -14)
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inside, int(flags), tr("No study is open."))

    def _dress(self) -> None:
        """Take on colours and size of the moment."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _lay_out(self) -> None:
        """Make the rows anew; the row that was chosen and the place of the list stay."""
        chosen, place = str(self.currentIndex().data(_KEY)), self.verticalScrollBar().value()
        self._model.clear()
        self._items.clear()
        for study, rows in self._laid_out.items():
            heading = self._item(study)
            self._model.appendRow(heading)
            for key in rows:
                heading.appendRow(self._item(key))
        self.expandAll()
        if chosen in self._items:
            self.setCurrentIndex(self._items[chosen].index())
        self.verticalScrollBar().setValue(place)

    def _item(self, key: str) -> QStandardItem:
        item = QStandardItem()
        item.setData(key, _KEY)
        item.setDragEnabled(key in self._entries)
        self._items[key] = item
        return item

    def _spoken(self, key: str) -> str:
        """A row as a screen reader says it."""
        entry, study = self._entries.get(key), self._studies.get(key.removeprefix("study "))
        if entry is not None:
            return ", ".join(part for part in (entry.title, entry.ai, entry.detail) if part)
        return f"{patient_title(study)}, {study_detail(study)}" if study is not None else ""

    def _choose(self, index: QModelIndex) -> None:
        entry = self.entry_at(index)
        if entry is not None:
            self.chosen.emit(entry)
        elif self.study_at(index):
            self.setExpanded(index, not self.isExpanded(index))

    def _ask_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if self.entry_at(index) is not None or self.study_at(index) is not None:
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))


class _Model(QStandardItemModel):
    """Rows that can be dragged onto a viewport."""

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        if indexes:
            carried.setData(MIME, str(indexes[0].data(_KEY)).encode())
        return carried


class RowPainter(QStyledItemDelegate):
    """Draws the rows: a heading for a study; picture, name and facts for a series."""

    def __init__(self, browser: Browser, theme: Theme) -> None:
        super().__init__(browser)
        self._browser = browser
        self._theme = theme
        self.pictures: dict[str, QImage] = {}
        self.shown: frozenset[str] = frozenset()
        self.on: frozenset[str] = frozenset()

    @property
    def muted(self) -> str:
        """The colour of text of second rank."""
        return self._theme.colours.muted

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(self._browser.font()).height()
        entry = self._browser.entry_at(index)
        if entry is None or entry.header is not None:
            return QSize(px(120), 2 * line + 2 * px(_PAD))
        return QSize(px(120), max(px(THUMBNAIL), 3 * line) + 2 * px(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        study = self._browser.study_at(index)
        entry = self._browser.entry_at(index)
        rect, state = option.rect, option.state
        if study is not None:
            self._paint_study(painter, rect, study)
        elif entry is not None:
            self._paint_ground(painter, rect, state)
            self._paint_entry(painter, rect, entry)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.chosen))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))

    def _paint_study(self, painter: QPainter, rect: QRect, study: Study) -> None:
        colours = self._theme.colours
        painter.fillRect(rect, QColor(colours.surface))
        pad = px(_PAD)
        inner = rect.adjusted(pad + 1, pad, -pad, -pad)
        line = painter.fontMetrics().height()
        self._line(painter, inner, patient_title(study), colours.text, bold=True)
        self._line(painter, inner.translated(0, line), study_detail(study), colours.muted)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        colours = self._theme.colours
        if entry.ai:
            bar = QRect(rect.left(), rect.top() + 2, px(3), rect.height() - 4)
            painter.fillRect(bar, QColor(colours.ai))
        side = px(THUMBNAIL)
        box = QRect(rect.left() + px(_PAD + 3), rect.center().y() - side // 2 + 1, side, side)
        self._paint_picture(painter, box, entry)
        line = painter.fontMetrics().height()
        lines = 3 if entry.ai else 2
        text = QRect(
            box.right() + px(10),
            rect.center().y() - lines * line // 2,
            rect.right() - box.right() - px(16),
            line,
        )
        self._line(painter, text, entry.title, colours.text)
        if entry.ai:
            self._line(painter, text.translated(0, line), entry.ai, colours.ai)
        self._line(painter, text.translated(0, (lines - 1) * line), entry.detail, colours.muted)

    def _paint_picture(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        colours = self._theme.colours
        if entry.stack is None:
            size = px(THUMBNAIL) // 2
            on = entry.key in self.on
            colour = colours.ai if entry.ai else colours.accent if on else colours.muted
            picture = icons.pixmap(_icon(entry), colour, size, self._browser.devicePixelRatioF())
            painter.drawPixmap(box.center() - QPoint(size // 2, size // 2), picture)
            return
        painter.fillRect(box, QColor("#000000"))
        image = self.pictures.get(entry.key)
        if image is not None:
            fitted = QRect(QPoint(0, 0), image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio))
            fitted.moveCenter(box.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted, image)
        shown = entry.key in self.shown
        painter.setPen(QColor(colours.accent if shown else colours.line))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        if shown:
            painter.drawRect(box.adjusted(1, 1, -2, -2))

    @staticmethod
    def _line(painter: QPainter, rect: QRect, text: str, colour: str, *, bold: bool = False) -> None:
        font = QFont(painter.font())
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        place = QRect(rect.left(), rect.top(), rect.width(), painter.fontMetrics().height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
