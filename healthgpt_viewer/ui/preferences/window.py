"""The window of preferences: pages on the left, above them a search over all of them. What is set holds at once."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import tr
from healthgpt_viewer.preferences import Preferences
from healthgpt_viewer.ui.bottom import PlainLabel
from healthgpt_viewer.ui.preferences.page import PageWidget
from healthgpt_viewer.ui.theme import Theme

_ID = int(Qt.ItemDataRole.UserRole)
_LIST_WIDTH = 190
_LIST_EDGE = 16


class PreferencesWindow(QDialog):
    """It stays open beside the images; there is nothing to confirm.

    Signals:
        changed(): a value was written.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._theme = preferences, theme
        self._take_back: Callable[[], object] | None = None
        self.setWindowTitle(tr("Preferences"))
        self.resize(860, 600)
        self.setMinimumSize(640, 400)
        self.pages: dict[str, PageWidget] = {}
        self._build()
        self._lay_out()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._fill)
        preferences.on_change(self._soon.start)
        theme.changed.connect(self._dress)
        self._fill()

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search the preferences"))
        self.search.setAccessibleName(tr("Search the preferences"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        QShortcut(QKeySequence.StandardKey.Find, self, self._to_search)
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages of the preferences"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentItemChanged.connect(self._page_chosen)
        self.stack = QStackedWidget(self)
        self.nothing = QLabel(tr("No setting fits these words."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setProperty("rank", "muted")
        self.stack.addWidget(self.nothing)
        self.told = PlainLabel(self)
        self.told.setProperty("rank", "muted")
        self.back = QPushButton(tr("Take back"), self)
        self.back.setFlat(True)
        self.back.hide()
        self.restore = QPushButton(tr("Restore the defaults of this page"), self)
        self.close_button = QPushButton(tr("Close"), self)
        for button, run in (
            (self.back, self._undo_restoring),
            (self.restore, self._restore),
            (self.close_button, self.close),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(run)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 0, 8)
        left.setSpacing(8)
        self.search.setFixedWidth(_LIST_WIDTH)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addLayout(left)
        upper.addWidget(self.stack, 1)
        lower = QHBoxLayout()
        lower.setContentsMargins(12, 8, 12, 10)
        lower.setSpacing(8)
        lower.addWidget(self.told, 1)
        for button in (self.back, self.restore, self.close_button):
            lower.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addLayout(lower)

    def show_page(self, page_id: str = "") -> None:
        """Come to the front, at a page or where it was."""
        if page_id:
            self.search.clear()
            self._select(page_id)
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self._to_search()

    def refresh(self) -> None:
        """Show the values of the moment."""
        page = self._page
        if page is not None:
            page.refresh()

    @property
    def page_id(self) -> str:
        """The page that is shown, or nothing where the search found none."""
        return self._page.page.id if self._page is not None else ""

    @property
    def _page(self) -> PageWidget | None:
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, PageWidget) else None

    # Filling.

    def _fill(self) -> None:
        shown = self.page_id
        for widget in self.pages.values():
            self.stack.removeWidget(widget)
            widget.deleteLater()
        with QSignalBlocker(self.list):
            self.list.clear()
        self.pages = {page.id: PageWidget(page, self._theme, self) for page in self._preferences}
        for widget in self.pages.values():
            widget.changed.connect(self._written)
            self.stack.addWidget(widget)
            item = QListWidgetItem(tr(widget.page.title), self.list)
            item.setData(_ID, widget.page.id)
        # As wide as the titles of its pages are in the reader's language.
        wide = max(_LIST_WIDTH, self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth() + _LIST_EDGE)
        self.list.setFixedWidth(wide)
        self.search.setFixedWidth(wide)
        self._select(shown)
        self._look()

    def _dress(self) -> None:
        for page in self.pages.values():
            page.dress()

    def _select(self, page_id: str) -> None:
        rows = range(self.list.count())
        found = next((row for row in rows if self.list.item(row).data(_ID) == page_id), 0)
        self.list.setCurrentRow(found)

    def _page_chosen(self, item: QListWidgetItem | None) -> None:
        page = self.pages.get(str(item.data(_ID))) if item is not None else None
        if page is None:
            return
        self._forget_restoring()
        self.stack.setCurrentWidget(page)
        page.refresh()
        page.look_for(self.search.text())
        self.restore.setEnabled(True)
        order = [self.search, self.list, *page.tab_order(), self.back, self.restore, self.close_button]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _look(self, *_text: str) -> None:
        text = self.search.text()
        fitting: list[int] = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            found = self.pages[str(item.data(_ID))].look_for(text)
            item.setHidden(not found)
            if found:
                fitting.append(row)
        if not fitting:
            self.stack.setCurrentWidget(self.nothing)
            self.restore.setEnabled(False)
        elif self.list.currentRow() not in fitting:
            self.list.setCurrentRow(fitting[0])
        else:
            self._page_chosen(self.list.currentItem())

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # What happens.

    def _written(self) -> None:
        self.refresh()
        self.changed.emit()

    def _restore(self) -> None:
        page = self._page
        if page is None:
            return
        self._take_back = page.restore()
        self._written()
        undone = self._take_back is not None
        self.told.say(
            tr("Everything on this page is as at first.")
            if undone
            else tr("This page was as at first already.")
        )
        self.back.setVisible(undone)

    def _undo_restoring(self) -> None:
        back, self._take_back = self._take_back, None
        if back is not None:
            back()
        self._written()
        self._forget_restoring()

    def _forget_restoring(self) -> None:
        self._take_back = None
        self.told.say("")
        self.back.hide()

    def changeEvent(self, event: QEvent) -> None:
        """What was changed elsewhere meanwhile is seen when the window is used again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
