"""The control of each kind of row: it shows the value where it is kept, and writes another one at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from healthgpt_viewer.language import tr
from healthgpt_viewer.preferences import Choice, Door, Folder, Number, Row, Switch, Text
from healthgpt_viewer.ui.bottom import PlainLabel

WIDTH = 250
_INSIDE = 6  # pixels between the edge of a field and its number


class Field(QWidget):
    """What stands on the right of a row.

    Signals:
        written(): a value was written, or a button was pressed.
        said(str): what is wrong with what was entered; nothing once it is right.
    """

    written = Signal()
    said = Signal(str)

    def refresh(self) -> None:
        """Show the value of the moment."""

    def _hold(self, *widgets: QWidget, stretch: int = 0) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, widget in enumerate(widgets):
            layout.addWidget(widget, 1 if number == stretch else 0)
        self.setFocusProxy(widgets[0])


class SwitchField(Field):
    """On or off."""

    def __init__(self, row: Switch, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self.box = QCheckBox(self)
        self.box.setAccessibleName(tr(row.title))
        self.box.setAccessibleDescription(tr(row.hint))
        self.box.toggled.connect(self._write)
        self._hold(self.box)

    def refresh(self) -> None:
        """Show whether it is on."""
        with QSignalBlocker(self.box):
            self.box.setChecked(self._row.read())

    def _write(self, on: bool) -> None:
        self._row.write(on)
        self.written.emit()


class ChoiceField(Field):
    """One of several."""

    def __init__(self, row: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self.box = QComboBox(self)
        self.box.setAccessibleName(tr(row.title))
        self.box.setAccessibleDescription(tr(row.hint))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._write)
        _spare_from_wheel(self.box)
        self._hold(self.box)

    def refresh(self) -> None:
        """Show which one it is; a value that is none of them stands there as it is."""
        choices, value = list(self._row.choices()), self._row.read()
        if value not in dict(choices):
            choices.append((value, value))
        self.box.clear()
        for one, title in choices:
            self.box.addItem(tr(title), one)
        self.box.setCurrentIndex(self.box.findData(value))

    def _write(self, index: int) -> None:
        self._row.write(str(self.box.itemData(index)))
        self.written.emit()


class NumberField(Field):
    """A whole number."""

    def __init__(self, row: Number, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self.box = QSpinBox(self)
        self.box.setRange(row.low, row.high)
        self.box.setSingleStep(row.step)
        self.box.setKeyboardTracking(False)
        self.box.setAccessibleName(tr(row.title))
        self.box.setAccessibleDescription(tr(row.hint))
        if row.unit:
            self.box.setSuffix(f" {tr(row.unit)}")
        self.box.setSpecialValueText(tr(row.lowest))
        self.box.lineEdit().setTextMargins(_INSIDE, 0, 0, 0)
        self.box.valueChanged.connect(self._write)
        _spare_from_wheel(self.box)
        self._hold(self.box)

    def refresh(self) -> None:
        """Show the number."""
        with QSignalBlocker(self.box):
            self.box.setValue(self._row.read())

    def _write(self, value: int) -> None:
        self._row.write(value)
        self.written.emit()


class TextField(Field):
    """A line of text; it is written as long as nothing is wrong with it."""

    def __init__(self, row: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr(row.title))
        self.line.setAccessibleDescription(tr(row.hint))
        self.line.textEdited.connect(self._write)
        self.line.editingFinished.connect(self.refresh)
        self._hold(self.line)

    def refresh(self) -> None:
        """Show the text."""
        if self.line.text() != self._row.read():
            self.line.setText(self._row.read())
        self.said.emit("")

    def _write(self, text: str) -> None:
        problem = self._row.check(text.strip())
        self.said.emit(problem or "")
        if problem is None:
            self._row.write(text.strip())
            self.written.emit()


class FolderField(Field):
    """A folder, typed or chosen; one that is not there is not written."""

    def __init__(self, row: Folder, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr(row.title))
        self.line.setAccessibleDescription(tr(row.hint))
        self.line.textEdited.connect(self._write)
        self.line.editingFinished.connect(self.refresh)
        self.choose = QPushButton(tr("Choose …"), self)
        self.choose.setAutoDefault(False)
        self.choose.setObjectName("small")
        self.choose.clicked.connect(self._choose)
        self._hold(self.line, self.choose)

    def refresh(self) -> None:
        """Show the folder, or in grey where it is by itself."""
        self.line.setPlaceholderText(self._row.usual())
        if self.line.text() != self._row.read():
            self.line.setText(self._row.read())
        self.line.setToolTip("")
        self.said.emit("")

    def _write(self, text: str) -> None:
        text = text.strip()
        there = not text or Path(text).expanduser().is_dir()
        self.said.emit("" if there else tr("There is no such folder. It is kept once it is there."))
        if there:
            self._row.write(str(Path(text).expanduser()) if text else "")
            self.written.emit()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr(self._row.title), self._row.read() or self._row.usual()
        )
        if chosen:
            self._row.write(str(Path(chosen)))
            self.refresh()
            self.written.emit()


class DoorField(Field):
    """A button, and beside it how things stand."""

    def __init__(self, row: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self.told = PlainLabel(self)
        self.told.setProperty("rank", "muted")
        self.button = QPushButton(tr(row.button), self)
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"{tr(row.title)}: {tr(row.button)}")
        self.button.setAccessibleDescription(tr(row.hint))
        self.button.clicked.connect(self._open)
        self._hold(self.button, self.told, stretch=1)

    def refresh(self) -> None:
        """Say how things stand."""
        self.told.say(tr(self._row.told()))

    def _open(self) -> None:
        self._row.open()
        self.written.emit()


def field_for(row: Row, parent: QWidget) -> Field | None:
    """The control of a row; a special one has none beside itself."""
    makers: dict[type, Callable[..., Field]] = {
        Switch: SwitchField,
        Choice: ChoiceField,
        Number: NumberField,
        Text: TextField,
        Folder: FolderField,
        Door: DoorField,
    }
    maker = makers.get(type(row))
    return maker(row, parent) if maker is not None else None


class _WheelGuard(QObject):
    """A wheel that scrolls the page changes no value that lies under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _spare_from_wheel(box: QWidget) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_WheelGuard(box))
