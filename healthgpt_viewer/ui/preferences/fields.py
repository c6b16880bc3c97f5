"""The control of each kind of row: it shows the value where it is kept, and writes another one at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent
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

from healthgpt_viewer.language import said, tr
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


class LineField(Field):
    """A line that is written once it is left or Return is pressed; what is wrong with it is told before, and kept there."""

    def __init__(self, row: Text | Folder, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self._problem = ""
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr(row.title))
        self.line.setAccessibleDescription(tr(row.hint))
        self.line.textEdited.connect(self._check)
        self.line.editingFinished.connect(self._write)

    def refresh(self) -> None:
        """Show the text, unless another one is being entered."""
        if not self._problem and not self.line.isModified() and self.line.text() != self._row.read():
            self.line.setText(self._row.read())

    def hideEvent(self, event: QHideEvent) -> None:
        """What could not be written is forgotten when the page goes."""
        super().hideEvent(event)
        self._leave()

    def _leave(self) -> None:
        self.line.setModified(False)
        self._tell("")
        self.refresh()

    def _meant(self, text: str) -> str:
        """What is written for a text."""
        return text.strip()

    def _why_not(self, text: str) -> str | None:
        raise NotImplementedError

    def _check(self, text: str) -> None:
        self._tell(self._why_not(self._meant(text)) or "")

    def _tell(self, problem: str) -> None:
        self._problem = problem
        self.said.emit(problem)

    def _write(self) -> None:
        text = self._meant(self.line.text())
        if self._problem or not self.line.isModified():
            return
        self.line.setModified(False)
        if text != self._row.read():
            self._row.write(text)
            self.written.emit()
        self.refresh()


class TextField(LineField):
    """A line of text."""

    def __init__(self, row: Text, parent: QWidget) -> None:
        super().__init__(row, parent)
        self._check_of = row.check
        self._hold(self.line)

    def _why_not(self, text: str) -> str | None:
        return self._check_of(text)


class FolderField(LineField):
    """A folder, typed or chosen; one that is not there is not written."""

    def __init__(self, row: Folder, parent: QWidget) -> None:
        super().__init__(row, parent)
        self._usual = row.usual
        self.choose = QPushButton(tr("Choose …"), self)
        self.choose.setAutoDefault(False)
        self.choose.setObjectName("small")
        self.choose.setAccessibleName(tr("Choose: {setting}", setting=tr(row.title)))
        self.choose.clicked.connect(self._choose)
        self._hold(self.line, self.choose)

    def refresh(self) -> None:
        """Show the folder, or in grey where it is by itself."""
        self.line.setPlaceholderText(self._usual())
        super().refresh()

    def _meant(self, text: str) -> str:
        return str(Path(text.strip()).expanduser()) if text.strip() else ""

    def _why_not(self, text: str) -> str | None:
        there = not text or Path(text).is_dir()
        return None if there else said("There is no such folder. It is kept once it is there.")

    def _choose(self) -> None:
        now = self._row.read() or self._usual()
        chosen = QFileDialog.getExistingDirectory(self, tr(self._row.title), now)
        if chosen:
            self._row.write(str(Path(chosen)))
            self._leave()
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
