"""What waits for its turn: a line for each request, which can be moved up and down or taken out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from healthgpt_viewer.language import tr

from .cards import plain_label, small_button
from .running import Running, waiting_words


class WaitingRow(QWidget):
    """One request: what it is, of which slice, and its buttons."""

    def __init__(self, waiting: Running, place: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = waiting
        what, of_what = waiting_words(waiting)
        self.setAccessibleName(
            tr(
                "{what}, {slice}, waits in place {place} of {count}",
                what=what,
                slice=of_what,
                place=place + 1,
                count=count,
            )
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(what))
        words.addWidget(plain_label(of_what, rank="muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(words, 1)
        self.earlier = self._button(
            "\N{UPWARDS ARROW}", tr("Do this earlier: {what}", what=what), enabled=place > 0
        )
        self.later = self._button(
            "\N{DOWNWARDS ARROW}", tr("Do this later: {what}", what=what), enabled=place + 1 < count
        )
        self.remove = self._button(
            "\N{MULTIPLICATION SIGN}", tr("Do not do this: {what}", what=what), enabled=True
        )
        for button in self.buttons:
            row.addWidget(button)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """From left to right."""
        return self.earlier, self.later, self.remove

    def _button(self, text: str, tip: str, *, enabled: bool) -> QPushButton:
        button = small_button(text, tip)
        button.setEnabled(enabled)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button


class WaitingList(QFrame):
    """The queue behind what is under way; hidden where nothing waits.

    Signals:
        moved(Running, int): it shall wait so many places later.
        withdrawn(Running): it shall not be done.
    """

    moved = Signal(object, int)
    withdrawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Waiting for HealthGPT"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 9, 10, 7)
        self._box.setSpacing(6)
        self.title = plain_label(bold=True)
        self._box.addWidget(self.title)
        self.rows: list[WaitingRow] = []
        self.hide()

    def show_all(self, waiting: Sequence[Running]) -> None:
        """Show what waits, the next one first; the focus stays on the request that it was on."""
        focused = self._focused()
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one, place, len(waiting)) for place, one in enumerate(waiting)]
        self.title.setText(tr("Waiting ({count})", count=len(waiting)))
        self.setVisible(bool(waiting))
        if focused is not None:
            self._focus_again(*focused)

    def _row(self, waiting: Running, place: int, count: int) -> WaitingRow:
        row = WaitingRow(waiting, place, count)
        row.earlier.clicked.connect(lambda: self.moved.emit(waiting, -1))
        row.later.clicked.connect(lambda: self.moved.emit(waiting, 1))
        row.remove.clicked.connect(lambda: self.withdrawn.emit(waiting))
        self._box.addWidget(row)
        return row

    def _focused(self) -> tuple[Running, int] | None:
        """The request whose button has the focus, and the button's place."""
        for row in self.rows:
            for index, button in enumerate(row.buttons):
                if button.hasFocus():
                    return row.waiting, index
        return None

    def _focus_again(self, waiting: Running, index: int) -> None:
        row = next((row for row in self.rows if row.waiting is waiting), None)
        if row is not None:
            wanted = row.buttons[index]
            (wanted if wanted.isEnabled() else row.remove).setFocus()
