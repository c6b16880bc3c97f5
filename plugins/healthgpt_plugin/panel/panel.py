"""The side panel: which slice the next question is about, which model answers, and the conversation."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import said, tr
from healthgpt_viewer.plugin_api import CurrentSlice, Host, LowArea

from .cards import Card, RunningCard, plain_label
from .composer import Composer
from .controller import Controller
from .conversation import Conversation
from .header import ModelRow, SliceRow
from .overlay_bar import OverlayBar
from .super_resolution import SuperResolutionBar
from .waiting import WaitingList

_LEAST_SEEN = 120  # pixels of the conversation
_EMPTY = said(
    "Ask about the slice on the screen, or convert it, with the buttons below or a right click on the slice. "
    "Answers and generated images appear here."
)


class ConfirmBar(QFrame):
    """A question of the panel itself, in a line above the composer: nothing else waits for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confirm")
        self._answered: Callable[[bool], None] | None = None
        self.text, self.yes, self.no = plain_label(rank="warning"), QPushButton(), QPushButton(tr("Cancel"))
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        box = QVBoxLayout(self)
        box.addWidget(self.text)
        box.addLayout(row)
        self.hide()

    def ask(self, text: str, yes: str, answered: Callable[[bool], None]) -> None:
        """Ask; an older question that was not answered is answered with no."""
        self._answer(False)
        self._answered = answered
        self.text.setText(text)
        self.yes.setText(yes)
        self.yes.setAccessibleName(yes)
        self.show()
        self.yes.setFocus()

    def _answer(self, yes: bool) -> None:
        answered, self._answered = self._answered, None
        self.hide()
        if answered is not None:
            answered(yes)


class Panel(QWidget):
    """The widgets.

    Signals:
        card_wanted(str, tuple of Entry): a button of a card.
    """

    card_wanted = Signal(str, object)

    def __init__(self, host: Host, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown: Conversation | None = None
        self.cards: list[Card] = []
        self.setAccessibleName("HealthGPT")
        self.model, self.slice = ModelRow(host, controller), SliceRow()
        self.running, self.overlay, self.composer = RunningCard(), OverlayBar(), Composer(controller)
        self.waiting = WaitingList()
        self.confirm, self.super_resolution = ConfirmBar(), SuperResolutionBar()
        whole = QWidget(self)
        # Held here: what only Qt holds may be put away by Python's collector, on whichever thread that runs.
        self._area = LowArea(whole, self)
        self._area.setAccessibleName("HealthGPT")
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._area)
        box = QVBoxLayout(whole)
        box.setContentsMargins(10, 9, 10, 10)
        box.setSpacing(9)
        bars = (self.overlay, self.confirm, self.super_resolution)
        for part in (self.model, self.slice, self._conversation(), *bars, self.composer):
            box.addWidget(part)
        box.setStretch(2, 1)
        controller.running_changed.connect(self._show_running)
        controller.waiting_changed.connect(self._show_waiting)
        controller.progressed.connect(self.running.update_from)
        self.show_current(None)

    def _conversation(self) -> QWidget:
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._empty = plain_label(tr(_EMPTY), rank="muted")
        self.running.stop_wanted.connect(self._controller.stop)
        self.running.hide()
        self._list.addWidget(self._empty)
        self._list.addWidget(self.running)
        self.waiting.moved.connect(self._controller.move)
        self.waiting.withdrawn.connect(self._controller.withdraw)
        self._list.addWidget(self.waiting)
        self._list.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._scroll.setMinimumHeight(_LEAST_SEEN)
        # What stands below must not be pushed out of the window: the conversation takes what is left, and scrolls.
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._scroll.setAccessibleName(tr("Conversation"))
        self._at_end = True
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        # The range changes once a new card is laid out; only then can its end be shown.
        bar.rangeChanged.connect(self._follow_end)
        return self._scroll

    def show_current(self, current: CurrentSlice | None) -> None:
        """Tell which slice the next question is about."""
        self.slice.show_current(current)
        self.composer.show_current(current)
        self.super_resolution.follow(current)

    def show_conversation(self, conversation: Conversation | None, unsaved: int) -> None:
        """Show all cards of a study; ``unsaved`` counts those of all studies."""
        grown = conversation is self._shown and len(conversation.cards() if conversation else ()) > len(
            self.cards
        )
        self._shown = conversation
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = self._make_cards(conversation) if conversation is not None else []
        for index, card in enumerate(self.cards):
            self._list.insertWidget(1 + index, card)
        self._order_tabs()
        self._empty.setVisible(not self.cards and self._controller.running is None)
        self.composer.show_unsaved(unsaved)
        if grown:
            self._scroll_down()

    def show_picture(self, uid: str, pixels: NDArray[np.uint8]) -> None:
        """Give the card of a saved image its picture."""
        for card in self.cards:
            if any(entry.uid == uid for entry in card.entries):
                card.show_picture(pixels)

    def _make_cards(self, conversation: Conversation) -> list[Card]:
        cards = []
        for entries in conversation.cards():
            card = Card(entries, saved=all(conversation.is_saved(entry) for entry in entries))
            card.wanted.connect(self.card_wanted)
            cards.append(card)
        return cards

    def _order_tabs(self) -> None:
        """Let the Tab key follow the eye, also over cards that came later than what stands below them."""
        order: list[QWidget] = [self.model.models, self.model.devices, self.model.unload, self.model.more]
        order += [button for card in self.cards for button in card.buttons.values()]
        order += [self.running.stop, *(button for row in self.waiting.rows for button in row.buttons)]
        order += [*self.overlay.buttons.values(), self.overlay.amount, self.overlay.remove]
        order += [
            self.confirm.no,
            self.confirm.yes,
            *self.super_resolution.tab_order(),
            *self.composer.tab_order(),
        ]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _show_running(self) -> None:
        running = self._controller.running
        self.running.setVisible(running is not None)
        self._empty.setVisible(not self.cards and running is None)
        if running is not None:
            self.running.begin(running)
            self._scroll_down()

    def _show_waiting(self) -> None:
        grown = len(self._controller.waiting) > len(self.waiting.rows)
        self.waiting.show_all(self._controller.waiting)
        self._order_tabs()
        if grown:
            self._scroll_down()

    def _scroll_down(self) -> None:
        self._at_end = True
        self._follow_end()

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self._scroll.verticalScrollBar().maximum()

    def _follow_end(self) -> None:
        """Whoever reads the end goes along with it; whoever reads further up is left there."""
        if self._at_end:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())
