"""The side panel: which slice the next question is about, which model answers, and the conversation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.imaging.pixels import render
from healthgpt_viewer.plugin_api import CurrentSlice, Host, Overlay, to_qimage

from .cards import Card, RunningCard, plain_label
from .controller import Controller, models_here, where
from .conversation import Conversation, Entry

_THUMBNAIL = 64
_SUGGESTIONS = (
    ("Modality?", "Which modality is this image?"),
    ("Plane?", "Which plane is this?"),
    ("Body region?", "Which body region is shown?"),
)
_CHOOSE = "Choose a folder …"
_MODES = (("blend", "Blend", "Opacity"), ("swipe", "Swipe", "Swipe"), ("blink", "Blink", ""))


class Panel(QWidget):
    """The widgets.

    Signals:
        asked(str): a question was sent.
        card_wanted(str, Entry): a button of a card.
        save_wanted(), region_wanted(), convert_wanted(str): buttons of the panel.
        overlay_changed(Overlay | None): the overlay's controls were used.
    """

    asked = Signal(str)
    card_wanted = Signal(str, object)
    save_wanted = Signal()
    region_wanted = Signal()
    convert_wanted = Signal(str)
    overlay_changed = Signal(object)

    def __init__(self, host: Host, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._controller = host, controller
        self._cards: list[Card] = []
        self._overlay: Overlay | None = None
        self._build()
        controller.model_changed.connect(self._show_model)
        controller.running_changed.connect(self._show_running)
        controller.progressed.connect(self._running.update_from)
        self._show_model()
        self.show_current(None)

    def _build(self) -> None:
        self.setAccessibleName("HealthGPT")
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 10)
        box.setSpacing(8)
        for part in (
            self._model_row(),
            self._slice_row(),
            self._conversation(),
            self._overlay_box(),
            self._composer(),
        ):
            box.addWidget(part)
        box.setStretch(2, 1)

    def _colours(self) -> dict[str, str]:
        theme = self._host.theme
        return {"muted": theme.muted, "ai": theme.ai, "error": theme.error}

    def _model_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self._models = QComboBox()
        self._models.setAccessibleName("Model")
        self._models.setToolTip("Which model answers")
        for name, place in models_here():
            self._models.addItem(name, place)
        if self._models.findData(self._controller.model) < 0:
            self._models.addItem(Path(self._controller.model).name, self._controller.model)
        self._models.addItem(_CHOOSE, "")
        self._models.activated.connect(self._choose_model)
        self._device = plain_label("", muted=True)
        layout.addWidget(self._models)
        layout.addWidget(self._device, 1)
        return row

    def _slice_row(self) -> QWidget:
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self._thumbnail = QLabel()
        self._thumbnail.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self._thumbnail.setAccessibleName("The slice that the next question is about")
        words = QVBoxLayout()
        words.setSpacing(0)
        self._slice, self._window = plain_label("", bold=True), plain_label("", muted=True)
        words.addWidget(self._slice)
        words.addWidget(self._window)
        words.addStretch(1)
        layout.addWidget(self._thumbnail)
        layout.addLayout(words, 1)
        return row

    def _conversation(self) -> QWidget:
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._empty = plain_label(
            "Ask about the slice on the screen, or convert it: right-click on it, or use the buttons below. "
            "Answers and generated images appear here.",
            muted=True,
        )
        self._running = RunningCard(self._colours())
        self._running.stop_wanted.connect(self._controller.stop)
        self._running.hide()
        self._list.addWidget(self._empty)
        self._list.addWidget(self._running)
        self._list.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._scroll.setAccessibleName("Conversation")
        return self._scroll

    def _overlay_box(self) -> QWidget:
        """Opacity, swipe and blink of what lies over the original; hidden where nothing does."""
        self._overlay_row = QFrame()
        layout = QHBoxLayout(self._overlay_row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._modes = QButtonGroup(self)
        for mode, title, _ in _MODES:
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setProperty("mode", mode)
            button.setToolTip(f"{title}: the generated image over the original")
            self._modes.addButton(button)
            layout.addWidget(button)
        self._modes.buttonClicked.connect(self._change_overlay)
        self._amount = QSlider(Qt.Orientation.Horizontal)
        self._amount.setRange(0, 100)
        self._amount.setAccessibleName("Opacity or position of the generated image")
        self._amount.valueChanged.connect(self._change_overlay)
        close = QToolButton()
        close.setText("Remove")
        close.setToolTip("Take the generated image off the original")
        close.clicked.connect(lambda: self.overlay_changed.emit(None))
        layout.addWidget(self._amount, 1)
        layout.addWidget(close)
        self._overlay_row.hide()
        return self._overlay_row

    def _composer(self) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._suggestion_row())
        self.question = QPlainTextEdit()
        self.question.setPlaceholderText("Ask about this slice …")
        self.question.setAccessibleName("Question")
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(64)
        self.question.installEventFilter(self)
        self.question.textChanged.connect(self.refresh)
        layout.addWidget(self.question)
        layout.addLayout(self._button_row())
        layout.addLayout(self._convert_row())
        return part

    def _suggestion_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._suggestions = []
        for title, text in _SUGGESTIONS:
            button = QPushButton(title)
            button.setFlat(True)
            button.setToolTip(f"Ask: {text}")
            button.setAccessibleName(f"Ask: {text}")
            button.clicked.connect(lambda _=False, text=text: self.asked.emit(text))
            self._suggestions.append(button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._region = QPushButton("Rectangle")
        self._region.setToolTip("Draw a rectangle on the slice and ask about that part")
        self._region.clicked.connect(self.region_wanted)
        self._ask = QPushButton("Ask")
        self._ask.setDefault(True)
        self._ask.setToolTip("Ask (Ctrl+Enter)")
        self._ask.clicked.connect(self.send)
        row.addWidget(self._region)
        row.addStretch(1)
        row.addWidget(self._ask)
        return row

    def _convert_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._converters = {}
        for use, title in (("ct-to-mr", "Convert to MR"), ("mr-to-ct", "Convert to CT")):
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, use=use: self.convert_wanted.emit(use))
            self._converters[use] = button
            row.addWidget(button, 1)
        self._save = QPushButton("Save")
        self._save.setToolTip("Save AI annotations as DICOM beside the study")
        self._save.clicked.connect(self.save_wanted)
        row.addWidget(self._save, 1)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter in the question sends it."""
        if watched is self.question and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.send()
                return True
        return super().eventFilter(watched, event)

    def send(self) -> None:
        """Ask what stands in the composer."""
        text = self.question.toPlainText().strip()
        if text and self._ask.isEnabled():
            self.question.clear()
            self.asked.emit(text)

    # What it shows.

    def show_current(self, current: CurrentSlice | None) -> None:
        """Tell which slice the next question is about."""
        self._current = current
        if current is None:
            self._slice.setText("No slice")
            self._window.setText("Open a study to begin.")
            self._thumbnail.clear()
        else:
            self._slice.setText(where(current))
            name = current.series.description or f"Series {current.series.number or ''}".strip()
            window = current.window
            words = f"W {window.width:.4g} L {window.center:.4g}" if window is not None else ""
            self._window.setText(" · ".join(part for part in (name, words) if part))
            self._show_thumbnail(current)
        self.refresh()

    def _show_thumbnail(self, current: CurrentSlice) -> None:
        image, window = current.image, current.window
        if image is None or window is None:
            return
        # A coarse copy is enough and costs next to nothing, also of a large radiograph.
        step = max(1, min(image.stored.shape[:2]) // 160)
        coarse = replace(image, stored=image.stored[::step, ::step])
        pixmap = QPixmap.fromImage(to_qimage(render(coarse, window, invert=current.invert)))
        mode = Qt.TransformationMode.SmoothTransformation
        self._thumbnail.setPixmap(
            pixmap.scaled(_THUMBNAIL, _THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, mode)
        )

    def refresh(self) -> None:
        """Enable what can be done now, and say of the rest why not."""
        reason = self._controller.why_not("ask", self._current)
        self._ask.setEnabled(reason is None and bool(self.question.toPlainText().strip()))
        self._ask.setToolTip(reason or "Ask (Ctrl+Enter)")
        for button in self._suggestions:
            button.setEnabled(reason is None)
        self._region.setEnabled(self._current is not None)
        for use, button in self._converters.items():
            why = self._controller.why_not(use, self._current)
            button.setEnabled(why is None)
            button.setToolTip(why or "The result appears beside the original")

    def show_conversation(self, conversation: Conversation | None) -> None:
        """Show all cards of a study."""
        more = len(conversation.entries) > len(self._cards) if conversation is not None else False
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        entries = conversation.entries if conversation is not None else []
        self._cards = [self._card(entry, conversation) for entry in entries]
        for index, card in enumerate(self._cards):
            self._list.insertWidget(1 + index, card)
        self._empty.setVisible(not self._cards)
        count = len(conversation.savable()) if conversation is not None else 0
        self._save.setText(f"Save ({count})" if count else "Save")
        self._save.setEnabled(count > 0)
        if more:
            self._scroll_down()

    def _card(self, entry: Entry, conversation: Conversation | None) -> Card:
        saved = entry.is_saved or (conversation is not None and entry.uid in conversation.written)
        card = Card(entry, saved, self._colours())
        card.wanted.connect(self.card_wanted)
        return card

    def _scroll_down(self) -> None:
        bar = self._scroll.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))

    def _show_running(self) -> None:
        running = self._controller.running
        self._running.setVisible(running is not None)
        if running is not None:
            self._running.begin(running)
            self._empty.hide()
            self._scroll_down()
        self.refresh()

    def _show_model(self) -> None:
        controller, info = self._controller, self._controller.info
        if controller.problem:
            self._device.setText(controller.problem)
        elif info is not None:
            self._device.setText(f"{info.device.upper()}, {info.parameters / 1e6:.0f} M parameters")
        else:
            self._device.setText("not loaded yet")
        self.refresh_models()
        if hasattr(self, "_current"):
            self.refresh()

    def refresh_models(self) -> None:
        """Let the chooser stand at the chosen model."""
        index = self._models.findData(self._controller.model)
        if index >= 0:
            self._models.setCurrentIndex(index)

    def _choose_model(self, index: int) -> None:
        place = str(self._models.itemData(index))
        if not place:
            chosen = self._host.ask_folder("Choose the folder of a model (it holds a model.toml)")
            if chosen is None:
                self.refresh_models()
                return
            place = str(chosen)
            self._models.insertItem(self._models.count() - 1, chosen.name, place)
        self._controller.choose(place)

    # What lies over the original.

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Show the controls of an overlay, or hide them."""
        self._overlay = overlay
        self._overlay_row.setVisible(overlay is not None)
        if overlay is None:
            return
        for button in self._modes.buttons():
            button.setChecked(button.property("mode") == overlay.mode)
        self._amount.blockSignals(True)
        self._amount.setValue(round(100 * (overlay.position if overlay.mode == "swipe" else overlay.opacity)))
        self._amount.blockSignals(False)
        self._amount.setEnabled(overlay.mode != "blink")

    def _change_overlay(self) -> None:
        if self._overlay is None:
            return
        chosen = self._modes.checkedButton()
        mode = str(chosen.property("mode")) if chosen is not None else self._overlay.mode
        overlay = self._overlay
        if mode != overlay.mode:
            overlay = replace(overlay, mode=mode)  # type: ignore[arg-type]  # one of the names of _MODES
        elif mode == "swipe":
            overlay = replace(overlay, position=self._amount.value() / 100)
        else:
            overlay = replace(overlay, opacity=self._amount.value() / 100)
        self.show_overlay(overlay)
        self.overlay_changed.emit(overlay)
