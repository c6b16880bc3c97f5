"""The page of keys: every command with its keys; others are pressed here, or come from a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.actions import Action
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.keys import Keys, needs_image, normal, problem_of, read_keys, write_keys
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.preferences import Page, Special
from healthgpt_viewer.ui.menus import menu_title

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_ID = int(Qt.ItemDataRole.UserRole)
_HINT = said("Choose a command, then press Change.")
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


def keys_page(window: MainWindow) -> Page:
    """The page, for the window of preferences."""
    row = Special(
        "",
        lambda parent: KeysPart(window, parent),
        words=("shortcut", "hotkey", "keyboard", "accelerator"),
    )
    return Page("keys", said("Keys"), lambda: [row], place=20)


class Recorder(QLineEdit):
    """Takes the next key that is pressed.

    Signals:
        pressed(str): a key, as ``keys.normal`` writes it.
        left(): Escape was pressed, or something else got the focus.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFixedWidth(170)
        self.setPlaceholderText(tr("Press the key"))
        self.setAccessibleName(tr("The new key"))

    def event(self, event: QEvent) -> bool:
        """Every key is for this field, also those of the window and Tab."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in _MODIFIERS:
            key = key_of(event)
            if key is not None:
                self.pressed.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


def key_of(event: QKeyEvent) -> str | None:
    """The key that was pressed, as it is written; None where it has no name."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    base = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    if len(base) == 1 and not base.isalnum():
        # The key of "!" is pressed with Shift on one keyboard and without on another.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    held = QKeySequence(int(modifiers.value)).toString(QKeySequence.SequenceFormat.PortableText)
    return normal(held + base)


class KeysPart(QWidget):
    """The list of commands and, below it, what is done with the chosen one."""

    def __init__(self, window: MainWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._registry = window, window.registry
        self._text = ""
        self._adding = False
        self._wanted = ""
        self._take_back: Callable[[], None] | None = None
        self._build()
        self._lay_out()
        soon = QTimer(self, interval=0, singleShot=True)
        soon.timeout.connect(self._fill)
        self.destroyed.connect(self._registry.on_change(soon.start))
        self._fill()
        self._rest()

    def _build(self) -> None:
        self.take_in = self._button(tr("Import …"), self._ask_import)
        self.export = self._button(tr("Export …"), self._ask_export)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("Command"), tr("Keys")])
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.setIndentation(14)
        self.list.setMinimumHeight(180)
        self.list.currentItemChanged.connect(lambda *_: self._rest())
        self.list.itemActivated.connect(lambda *_: self._begin(adding=False))
        self.recorder = Recorder(self)
        self.recorder.pressed.connect(self._pressed)
        self.recorder.left.connect(self._rest)
        self.hint = QLabel(tr("Changed keys are bold."), self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("rank", "muted")
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.take = self._button(tr("Take it"), self._take)
        self.back = self._button(tr("Take back"), self._undo)
        self.change = self._button(tr("Change …"), lambda: self._begin(adding=False))
        self.add = self._button(tr("Add …"), lambda: self._begin(adding=True))
        self.remove = self._button(tr("Remove"), self._remove)
        self.own = self._button(tr("As at first"), self._own)
        self.change.setToolTip(tr("Press another key in place of those of the command"))
        self.add.setToolTip(tr("Press a further key for the command"))
        self.remove.setToolTip(tr("Leave the command without a key"))
        self.own.setToolTip(tr("Give the command the keys that it had at first"))
        self.take_in.setToolTip(tr("Take keys over from a file that was exported here or elsewhere"))
        self.export.setToolTip(tr("Write the keys of all commands to a file"))

    def _button(self, title: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        for widget in (self.recorder, self.take, self.back):
            line.addWidget(widget)
        buttons = QHBoxLayout()
        for button in (self.change, self.add, self.remove, self.own):
            buttons.addWidget(button)
        buttons.addStretch(1)
        above = QHBoxLayout()
        above.addWidget(self.hint, 1)
        for button in (self.take_in, self.export):
            above.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(line)
        column.addLayout(buttons)

    # For the window of preferences.

    def refresh(self) -> None:
        """The list follows the registry by itself."""

    def look_for(self, text: str) -> bool:
        """Show the commands that fit; returns whether there are any."""
        self._text = text
        wanted = text.casefold().split()
        found = False
        for group in self._groups():
            shown = False
            for item in _children(group):
                fits = all(word in self._words_of(item) for word in wanted)
                item.setHidden(not fits)
                shown = shown or fits
            group.setHidden(not shown)
            found = found or shown
        return found

    def restore(self) -> Callable[[], object] | None:
        """All keys as at first."""
        before = self._registry.changed_keys
        if not before:
            return None
        self._registry.put_keys({})
        return lambda: self._registry.put_keys(before)

    # The list.

    def _fill(self) -> None:
        chosen, place = self._chosen_id, self.list.verticalScrollBar().value()
        with QSignalBlocker(self.list):
            self.list.clear()
            groups: dict[str, QTreeWidgetItem] = {}
            for action in self._registry:
                menu = action.menu.split("/")[0]
                if menu not in groups:
                    groups[menu] = QTreeWidgetItem(self.list, [menu_title(menu)])
                    groups[menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                groups[menu].addChild(self._item(action))
            self.list.expandAll()
        self.look_for(self._text)
        self._choose(chosen)
        self.list.verticalScrollBar().setValue(place)
        if not self.recorder.isVisible():
            self._enable()

    def _item(self, action: Action) -> QTreeWidgetItem:
        title = ": ".join(tr(part) for part in (*action.menu.split("/")[1:], action.title))
        item = QTreeWidgetItem([title, native(action.keys)])
        item.setData(0, _ID, action.id)
        own = self._registry.own(action.id).keys
        if action.keys != own:
            strong = QFont(item.font(1))
            strong.setBold(True)
            item.setFont(1, strong)
            first = native(own) or tr("none")
            item.setToolTip(1, tr("At first: {keys}", keys=first))
        return item

    def _words_of(self, item: QTreeWidgetItem) -> str:
        action = self._registry[str(item.data(0, _ID))]
        parts = (
            action.menu.replace("/", " "),
            action.title,
            action.words,
            *action.keys,
            item.text(0),
            item.text(1),
        )
        return " ".join(parts).casefold()

    def _groups(self) -> list[QTreeWidgetItem]:
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def choose(self, action_id: str) -> None:
        """Choose a command."""
        self._choose(action_id)
        self.list.scrollTo(self.list.currentIndex(), QTreeWidget.ScrollHint.PositionAtCenter)
        self._rest()

    def _choose(self, action_id: str) -> None:
        items = (item for group in self._groups() for item in _children(group))
        found = next((item for item in items if item.data(0, _ID) == action_id), None)
        if found is not None:
            with QSignalBlocker(self.list):
                self.list.setCurrentItem(found)

    @property
    def _chosen_id(self) -> str:
        item = self.list.currentItem()
        value = item.data(0, _ID) if item is not None else None
        return str(value) if value is not None else ""

    @property
    def _chosen(self) -> Action | None:
        return next((action for action in self._registry if action.id == self._chosen_id), None)

    # Changing.

    def _begin(self, *, adding: bool) -> None:
        action = self._chosen
        if action is None:
            return
        self._adding = adding
        self._forget()
        self.recorder.show()
        self.recorder.setFocus()
        self._say(tr("The new key of {command}. Escape leaves it as it is.", command=tr(action.title)))

    def _pressed(self, key: str) -> None:
        action = self._chosen
        if action is None:
            return
        problem = problem_of(key)
        if problem:
            self._say(f"{native([key])}: {tr(problem)}", "warning")
            return
        self._forget()  # of the field, which goes: the key is known
        self._wanted = key
        holder = self._registry.holder_of(key)
        if holder is None or holder.id == action.id:
            self._take()
            return
        self.take.show()
        self.take.setFocus()
        self._say(
            tr("{key} is the key of {command}.", key=native([key]), command=_placed(holder)),
            "warning",
        )

    def _take(self) -> None:
        action, key = self._chosen, self._wanted
        if action is None or not key:
            return
        others = action.keys if self._adding else ()
        before = self._registry.changed_keys
        self._registry.set_keys(action.id, (*others, key))
        self._done(
            tr("{key} acts while an image has the focus.", key=native([key])) if needs_image(key) else "",
            before,
        )

    def _remove(self) -> None:
        action = self._chosen
        if action is not None:
            before = self._registry.changed_keys
            self._registry.set_keys(action.id, ())
            self._done("", before)

    def _own(self) -> None:
        action = self._chosen
        if action is not None:
            before = self._registry.changed_keys
            self._registry.reset_keys(action.id)
            self._done("", before)

    def _done(self, words: str, before: Mapping[str, Keys]) -> None:
        """Say what is now, with a way back."""
        self._fill()
        self._rest()
        action = self._chosen
        if not words and action is not None:
            words = (
                tr("{command} has the key {key} now.", command=tr(action.title), key=native(action.keys))
                if action.keys
                else tr("{command} has no key now.", command=tr(action.title))
            )
        self._say(words)
        self._take_back = lambda: self._registry.put_keys(before)
        self.back.show()
        self.list.setFocus()

    def _undo(self) -> None:
        back, self._take_back = self._take_back, None
        if back is not None:
            back()
        self._rest()
        self.list.setFocus()

    def _rest(self) -> None:
        """Nothing is asked for."""
        self._forget()
        self._enable()
        action = self._chosen
        if action is None:
            self._say(tr(_HINT), "muted")
        else:
            keys = native(action.keys) or tr("no key")
            self._say(f"{tr(action.title)}: {keys}", "muted")

    def _forget(self) -> None:
        self._wanted, self._take_back = "", None
        with QSignalBlocker(self.recorder):
            self.recorder.hide()
        self.take.hide()
        self.back.hide()

    def _enable(self) -> None:
        action = self._chosen
        for button in (self.change, self.add):
            button.setEnabled(action is not None)
        self.remove.setEnabled(action is not None and bool(action.keys))
        self.own.setEnabled(action is not None and self._registry.has_other_keys(action.id))

    def _say(self, text: str, rank: str = "") -> None:
        self.told.setText(text)
        self.told.setProperty("rank", rank)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    # Files.

    def _ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the keys"), str(Path.home() / "healthgpt-keys.json"), "JSON (*.json)"
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the keys of all commands to a file."""
        self._forget()
        try:
            write_keys(path, {action.id: action.keys for action in self._registry})
        except HealthGPTError as error:
            self._say(tr(str(error)), "error")
        else:
            self._say(tr("The keys were exported to {file}.", file=str(path)))

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), str(Path.home()), "JSON (*.json)")
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Take the keys of a file over; commands that it does not name have their own again."""
        self._forget()
        try:
            wanted = read_keys(path)
        except HealthGPTError as error:
            self._say(tr(str(error)), "error")
            return
        before = self._registry.changed_keys
        self._registry.put_keys(wanted)
        changed = sum(self._registry.has_other_keys(action.id) for action in self._registry)
        unknown = sum(action_id not in self._registry for action_id in wanted)
        words = tr(
            "{file} was imported: {n} commands have other keys than at first.",
            one="{file} was imported: one command has other keys than at first.",
            file=path.name,
            n=changed,
        )
        more = tr("{n} of its commands are not here.", one="One of its commands is not here.", n=unknown)
        self._done(f"{words} {more}" if unknown else words, before)


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    items = (group.child(row) for row in range(group.childCount()))
    return [item for item in items if item is not None]


def _placed(action: Action) -> str:
    """A command with its place, as one may not know it by its title alone."""
    menu, *below = action.menu.split("/")
    return f"{tr(action.title)} ({', '.join((menu_title(menu), *map(tr, below)))})"


def native(keys: Keys | list[str]) -> str:
    """Keys as this system writes them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
