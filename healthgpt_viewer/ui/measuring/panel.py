"""The list of measurements beside the images: what was drawn in the study, what it says, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.imaging.drawn import MARKS, TITLES, Drawn, number, pixel_value, words
from healthgpt_viewer.imaging.measure import Quantity, Reading
from healthgpt_viewer.language import said, shown, together, tr
from healthgpt_viewer.ui.measuring.histogram import Histogram
from healthgpt_viewer.ui.menus import shown_item

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_UID = Qt.ItemDataRole.UserRole
_BUTTONS = (
    ("measure.copy-values", said("Copy")),
    ("measure.export", said("CSV …")),
    ("measure.save", said("Save")),
)
_MENU = ("measure.rename", "measure.ask", "measure.copy-next", "measure.copy-previous", "measure.copy-all",
         "measure.copy-values", "measure.delete")  # fmt: skip
_QUANTITIES = {
    "length": said("Length"),
    "angle": said("Angle"),
    "area": said("Area"),
    "perimeter": said("Perimeter"),
    "value": said("Value"),
    "red": said("Red"),
    "green": said("Green"),
    "blue": said("Blue"),
}
_EMPTY = said(
    "Nothing has been measured in this study. Choose a tool from the menu Tools, Measure, and drag on the image."
)


class MeasurementsPanel(QWidget):
    """The list, and below it all that the selected measurement says."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._measuring = window, window.measuring
        self._filling = False
        self.setAccessibleName(tr("Measurements"))
        self._build()
        self._soon = QTimer(self, interval=60, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        measurements = self._measuring.measurements
        measurements.changed.connect(self._soon.start)
        measurements.read.connect(lambda _uid: self._soon.start())
        measurements.selection_changed.connect(self._show_selected)
        window.stage.current_changed.connect(lambda _current: self._soon.start())
        self.refresh()

    def _build(self) -> None:
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Measurements of the study"))
        self.list.setHeaderLabels([tr("Measurement"), tr("Value")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.header().setStretchLastSection(True)
        self.list.header().resizeSection(0, 150)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemChanged.connect(self._renamed)
        self.list.keyPressEvent = self._key  # type: ignore[method-assign]  # Qt calls it by this name
        self.empty, self.where, self.values = _label(tr(_EMPTY)), _label(), _label()
        self.values.setProperty("rank", None)
        self.values.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.values.setAccessibleName(tr("Values of the selected measurement"))
        self.histogram = Histogram(self._window.theme)
        self.buttons = {action_id: self._button(action_id, text) for action_id, text in _BUTTONS}
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 9, 10, 10)
        box.setSpacing(8)
        for part in (self.empty, self.list, self.where, self.values, self.histogram):
            box.addWidget(part)
        box.setStretch(1, 1)
        box.addLayout(row)

    def _button(self, action_id: str, text: str) -> QPushButton:
        button = QPushButton(tr(text))
        button.setAccessibleName(tr(text))  # that of the command once there are commands
        button.clicked.connect(lambda: self._window.trigger(action_id))
        return button

    # Showing.

    def refresh(self) -> None:
        """Show the measurements of the study that is shown."""
        items = self._measuring.shown_study()
        self._filling = True
        self._fill(items)
        self._filling = False
        self.empty.setVisible(not items)
        self.list.setVisible(bool(items))
        count = self._measuring.files.unsaved()
        self.buttons["measure.save"].setText(tr("Save ({count})", count=count) if count else tr("Save"))
        for action_id, button in self.buttons.items():
            if action_id in self._window.registry:
                action = self._window.registry[action_id]
                reason = action.enabled(self._window)
                button.setEnabled(reason is None)
                button.setToolTip(tr(reason or action.hint))
                button.setAccessibleName(tr(action.title))
        self._show_selected()
        if self.isVisible():
            self._measuring.files.values_wanted()

    def _fill(self, items: list[Drawn]) -> None:
        """Change the rows that are different, so that the list neither jumps nor loses its place."""
        while self.list.topLevelItemCount() > len(items):
            self.list.takeTopLevelItem(self.list.topLevelItemCount() - 1)
        for index, drawn in enumerate(items):
            row = self.list.topLevelItem(index)
            if row is None:
                row = QTreeWidgetItem()
                self.list.addTopLevelItem(row)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            row.setFlags(flags if drawn.locked else flags | Qt.ItemFlag.ItemIsEditable)
            row.setText(0, shown(drawn.title))
            row.setText(1, self._value(drawn))
            row.setToolTip(0, _place(drawn))
            row.setToolTip(1, row.text(1))
            row.setData(0, _UID, drawn.uid)

    def _value(self, drawn: Drawn) -> str:
        """What it says in one line."""
        if drawn.kind in MARKS:
            return ""
        lines = words(self.reading(drawn))
        return together(lines[:2], "  ")

    def reading(self, drawn: Drawn) -> Reading:
        """What a measurement says: of its image where that was read, else as its file states it."""
        known = None if drawn.locked else self._measuring.measurements.reading(drawn.uid)
        return known or Reading(drawn.stated)

    def _show_selected(self) -> None:
        selected = self._measuring.measurements.selected
        rows = [self.list.topLevelItem(index) for index in range(self.list.topLevelItemCount())]
        uid = selected.uid if selected is not None else ""
        row = next((r for r in rows if r is not None and self._uid_of(r) == uid), None)
        self._filling = True
        self.list.setCurrentItem(row)  # type: ignore[arg-type]  # None clears it
        self._filling = False
        reading = self.reading(selected) if selected is not None and row is not None else Reading(())
        self.where.setVisible(row is not None)
        self.where.setText(_where(selected) if selected is not None else "")
        lines = all_words(reading)
        self.values.setVisible(bool(lines) and row is not None)
        self.values.setText("\n".join(lines))
        self.histogram.show_statistics(reading.statistics)

    # The hands.

    def _uid_of(self, row: QTreeWidgetItem | None) -> str:
        return str(row.data(0, _UID)) if row is not None else ""

    def _chosen(self, row: QTreeWidgetItem | None) -> None:
        if not self._filling:
            self._measuring.measurements.select(self._uid_of(row))

    def _go(self, row: QTreeWidgetItem) -> None:
        drawn = self._measuring.measurements.get(self._uid_of(row))
        if drawn is not None:
            self._measuring.jump_to(drawn)

    def _renamed(self, row: QTreeWidgetItem, column: int) -> None:
        drawn = self._measuring.measurements.get(self._uid_of(row))
        if self._filling or column or drawn is None or row.text(0) == shown(drawn.title):
            return
        self._measuring.rename(drawn, row.text(0).strip())

    def _key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._window.trigger("measure.delete")
        else:
            QTreeWidget.keyPressEvent(self.list, event)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for action_id in _MENU:
            action = self._window.registry[action_id]
            menu.addAction(shown_item(action, self._window, self._window.trigger, menu))
        menu.popup(self.list.viewport().mapToGlobal(place))


def all_words(reading: Reading) -> list[str]:
    """Everything that a measurement says, a line for each thing."""
    lines = [_line(quantity) for quantity in reading.quantities]
    found = reading.statistics
    if found is not None:
        lines += [
            tr("Mean {mean}, standard deviation {sd}", mean=number(found.mean), sd=number(found.sd)),
            tr("Minimum {least}, maximum {most}", least=pixel_value(found.minimum), most=pixel_value(found.maximum)),
            tr("{pixels} pixels, stored values", pixels=found.pixels) if found.unit == "stored value" else
            tr("{pixels} pixels, values in {unit}", pixels=found.pixels, unit=found.unit),
        ]  # fmt: skip
    return lines + [_capital(shown(note)) for note in reading.notes]


def _line(quantity: Quantity) -> str:
    gap = "" if quantity.unit == "°" else " "
    name = tr(_QUANTITIES[quantity.name]) if quantity.name in _QUANTITIES else _capital(quantity.name)
    value = pixel_value(quantity.value) if quantity.name == "value" else number(quantity.value)
    return f"{name} {shown(value)}{gap}{shown(quantity.unit)}".rstrip()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _where(drawn: Drawn) -> str:
    place = _place(drawn)
    return tr("{place}; of {report}", place=place, report=drawn.report) if drawn.locked else place


def _place(drawn: Drawn) -> str:
    return tr("{kind} on {image}", kind=TITLES[drawn.kind], image=drawn.where)


def _label(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("rank", "muted")
    return label
