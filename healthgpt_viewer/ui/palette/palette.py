"""The palette itself: a line to type in, the commands that fit, and a line on the chosen one; all by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.palette.drawing import RowDrawing
from healthgpt_viewer.ui.palette.model import Commands
from healthgpt_viewer.ui.sizes import OWN, px

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

ACTION = "help.palette"
_RECENT, _RECENT_KEPT = "palette.recent", 8
_WIDTH, _MARGIN, _ROWS, _LONGEST = 620, 24, 11, 80
_TOP_SHARE = 9  # of the window's height lies above it
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS,
    Qt.Key.Key_PageDown: _ROWS,
}


class Palette(QFrame):
    """It lies over the window until a command is run, Escape is pressed or something else gets the focus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setProperty(OWN, True)
        self.setAccessibleName(tr("Commands"))
        # What lies below is not painted anew with every letter that is typed.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.commands = Commands(window.registry, window, ACTION)
        self.line = QLineEdit(self)
        self.line.setObjectName("paletteLine")
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(tr("Type what you want to do, or a key"))
        self.line.setAccessibleName(tr("Search the commands"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._look)
        self.list = QListView(self)
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(tr("Commands"))
        self.list.setModel(self.commands)
        self.list.setItemDelegate(RowDrawing(self.commands, window.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._run)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.told = PlainLabel(self)
        self.told.setObjectName("paletteFoot")
        self.told.setProperty("rank", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget, stretch in ((self.line, 0), (self.list, 1), (self.told, 0)):
            column.addWidget(widget, stretch)
        window.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self.isVisible():
            self.leave()
        else:
            self.open()

    def open(self) -> None:
        """Lie over the window, ready to type in."""
        self._before = QApplication.focusWidget()
        self.commands.begin(self._recent)
        self.line.clear()
        self._choose(0)
        self._place()
        self.show()
        self.raise_()
        self._window.activateWindow()  # the images may be in a window of their own
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]  # it runs

    def leave(self) -> None:
        """Go, and give the focus back."""
        if self.isHidden():
            return
        QApplication.instance().focusChanged.disconnect(self._focus_changed)  # type: ignore[union-attr]  # it runs
        focused = QApplication.focusWidget()
        had_focus = focused is None or self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    # The hands.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and not self._is_own_key(event):
                event.accept()  # what is typed here is for the palette, and no key of the window
            elif event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif key in _MOVES:
            self._step(_MOVES[key], around=abs(_MOVES[key]) == 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1, around=True)
        else:
            return False
        return True

    def _is_own_key(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination()).toString()
        holder = self._window.registry.holder_of(pressed)
        return holder is not None and holder.id == ACTION

    def _step(self, by: int, *, around: bool) -> None:
        count = self.commands.rowCount()
        if count:
            to = self.list.currentIndex().row() + by
            self._choose(to % count if around else min(max(to, 0), count - 1))

    def _choose(self, row: int) -> None:
        index = self.commands.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._tell()

    def _look(self, text: str) -> None:
        self.commands.look_for(text)
        self._choose(0)

    def _run(self, index: QModelIndex) -> None:
        row = self.commands.row(index)
        if row is None or self.commands.reason(row) is not None:
            return
        self.leave()
        used = [row.action.id, *(one for one in self._recent if one != row.action.id)]
        self._window.settings.set(_RECENT, used[:_RECENT_KEPT])
        self._window.trigger(row.action.id)

    @property
    def _recent(self) -> list[str]:
        kept = self._window.settings.get(_RECENT, [])
        return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    # What is seen.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and its edge; all of it, as nothing below is painted."""
        colours = self._window.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.raised))
        painter.setPen(QColor(colours.edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _tell(self) -> None:
        row = self.commands.row(self.list.currentIndex())
        if row is None:
            self.told.say(tr("No command fits these words."))
            return
        reason = self.commands.reason(row)
        self.told.say("  ·  ".join(part for part in (row.place, reason or tr(row.action.hint)) if part))

    def _place(self) -> None:
        room = self._window.rect().adjusted(px(_MARGIN), 0, -px(_MARGIN), -px(_MARGIN))
        top = max(self._window.height() // _TOP_SHARE, px(_MARGIN))
        line = self.list.sizeHintForRow(0) if self.commands.rowCount() else px(30)
        rest = self.line.sizeHint().height() + self.told.sizeHint().height() + px(8)
        size = QSize(min(px(_WIDTH), room.width()), min(_ROWS * line + rest, room.bottom() - top))
        left = self._window.rect().center().x() - size.width() // 2
        self.setGeometry(QRect(left, top, size.width(), size.height()))

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.leave()
