"""The foot of the panel: suggested questions, the question, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from healthgpt_inference.manifest import SUPER_RESOLUTION
from healthgpt_viewer.language import said, together, tr
from healthgpt_viewer.plugin_api import CurrentSlice

from .cards import small_button
from .controller import Controller
from .models import suggestions, why_not_suggested

_KEY = "Ctrl+Enter"
_OVERRIDE = said(
    "Convert this slice although the model was not trained for such slices; the result is marked"
)
_LINES = 3
_WAITS = said("HealthGPT is at work: this waits for its turn")
_WHOLE, _PART = (
    said("Ask about the whole slice again"),
    said("Draw a rectangle and ask about that part of the slice"),
)


class Composer(QWidget):
    """Asks and converts.

    Signals:
        asked(str), convert_wanted(str), region_wanted(bool): to draw one, or to clear it; save_wanted(); override_wanted():
            to convert although the model was not trained for this.
    """

    asked = Signal(str)
    convert_wanted = Signal(str)
    region_wanted = Signal(bool)
    save_wanted = Signal()
    override_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._current: CurrentSlice | None = None
        self.suggestions: list[QPushButton] = []
        self._suggested: list[tuple[str, str]] = []
        self._suggestion_row = QHBoxLayout()
        self._suggestion_row.setSpacing(2)
        self._suggestion_row.addStretch(1)
        self.converters: dict[str, QPushButton] = {}
        self._build_question()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._suggestion_row)
        layout.addWidget(self.question)
        layout.addLayout(self._ask_row())
        layout.addLayout(self._convert_row())
        self.override = small_button(tr("Convert outside the trained use …"), tr(_OVERRIDE))
        self.override.clicked.connect(self.override_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self.super_resolve)
        foot.addWidget(self.override)
        foot.addStretch(1)
        layout.addLayout(foot)
        controller.verdicts_changed.connect(self.refresh)
        controller.running_changed.connect(self.refresh)
        controller.model_changed.connect(self.refresh)
        self.show_unsaved(0)

    def _build_question(self) -> None:
        self.question = QPlainTextEdit()
        self.question.setPlaceholderText(tr("Ask about this slice …"))
        self.question.setAccessibleName(tr("Question"))
        self.question.setTabChangesFocus(True)
        self._fit_question()
        self.question.installEventFilter(self)
        self.question.textChanged.connect(self.refresh)

    def _fit_question(self) -> None:
        """Room for three lines of the type of the moment, and the edges."""
        self.question.setProperty("ownLengths", True)  # the viewer need not scale what follows the type
        self.question.setFixedHeight(round((_LINES + 1.15) * self.question.fontMetrics().lineSpacing()))

    def _ask_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.region = QPushButton(tr("Rectangle"))
        self.region.clicked.connect(lambda: self.region_wanted.emit(not self._has_region))
        self.ask = QPushButton(tr("Ask"))
        self.ask.setDefault(True)
        self.ask.setAccessibleName(tr("Ask"))
        self.ask.clicked.connect(self.send)
        row.addWidget(self.region)
        row.addStretch(1)
        row.addWidget(self.ask)
        return row

    def _convert_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for use, title in (("ct-to-mr", tr("Convert to MR")), ("mr-to-ct", tr("Convert to CT"))):
            button = QPushButton(title)
            button.setAccessibleName(title)
            button.clicked.connect(lambda _=False, use=use: self.convert_wanted.emit(use))
            self.converters[use] = button
            row.addWidget(button)
        self.super_resolve = small_button(
            tr("Super-resolve …"), tr("Draw a part of the slice with more pixels")
        )
        self.super_resolve.clicked.connect(lambda: self.convert_wanted.emit(SUPER_RESOLUTION))
        self.save = QPushButton(tr("Save"))
        self.save.setAccessibleName(tr("Save AI annotations"))
        self.save.clicked.connect(self.save_wanted)
        row.addStretch(1)
        row.addWidget(self.save)
        return row

    def tab_order(self) -> list[QWidget]:
        """What takes the focus, from top to bottom."""
        foot = [*self.converters.values(), self.save, self.super_resolve, self.override]
        return [*self.suggestions, self.question, self.region, self.ask, *foot]

    @property
    def _has_region(self) -> bool:
        return self._current is not None and self._current.region is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter in the question sends it, before the window's own shortcut of that key is heard."""
        if event.type() == QEvent.Type.FontChange:
            self._fit_question()
        if isinstance(event, QKeyEvent) and _is_send(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.send()
                return True
        return super().eventFilter(watched, event)

    def send(self) -> None:
        """Ask what was typed; it stays where it cannot be asked now."""
        text = self.question.toPlainText().strip()
        if text and self.ask.isEnabled():
            self.question.clear()
            self.asked.emit(text)

    def show_current(self, current: CurrentSlice | None) -> None:
        """Fit to another slice."""
        self._current = current
        self.refresh()

    def show_unsaved(self, count: int) -> None:
        """Count what is not saved."""
        self.save.setText(tr("Save ({count})", count=count) if count else tr("Save"))
        self.save.setEnabled(count > 0)
        self.save.setToolTip(
            tr("Save AI annotations as DICOM beside the study")
            if count
            else tr("There is nothing that is not saved yet.")
        )

    def refresh(self) -> None:
        """Enable what can be done now, and say of the rest why not."""
        controller, current = self._controller, self._current
        reason = controller.why_not("ask", current)
        self.ask.setEnabled(reason is None and bool(self.question.toPlainText().strip()))
        self.ask.setToolTip(
            tr(reason or "")
            or (
                f"{self._asks()} ({_KEY})"
                if self.ask.isEnabled()
                else tr("Type a question first ({key})", key=_KEY)
            )
        )
        self._refresh_suggestions(reason)
        self.region.setEnabled(current is not None)
        self.region.setText(tr("Whole slice") if self._has_region else tr("Rectangle"))
        tip = tr(_WHOLE if self._has_region else _PART)
        self.region.setToolTip(
            tip if current is not None else tr("There is no image in the active viewport.")
        )
        self.region.setAccessibleName(tip)
        for use, button in self.converters.items():
            why = controller.why_not(use, current)
            button.setEnabled(why is None)
            waits = controller.running is not None
            button.setToolTip(
                tr(why or "") or (tr(_WAITS) if waits else tr("The result appears beside the original"))
            )
        manifest = controller.manifest
        self.super_resolve.setVisible(manifest is not None and SUPER_RESOLUTION in manifest.uses)
        why = controller.why_not(SUPER_RESOLUTION, current)
        self.super_resolve.setEnabled(why is None)
        self.super_resolve.setToolTip(tr(why or "") or tr("Draw a part of the slice with more pixels"))
        against = [words for use in self.converters for words in controller.may_insist(use, current)]
        self.override.setVisible(bool(against))
        self.override.setToolTip(together((*against, _OVERRIDE), " "))

    def _asks(self) -> str:
        return (
            tr("Ask") if self._controller.running is None else tr("Ask once HealthGPT has done what it is at")
        )

    def _refresh_suggestions(self, reason: str | None) -> None:
        fitting = suggestions(self._controller.manifest, self._current)
        if fitting != self._suggested:
            self._suggested = fitting
            for button in self.suggestions:
                self._suggestion_row.removeWidget(button)
                button.deleteLater()
            self.suggestions = [self._suggestion(title, text) for title, text in fitting]
        why = reason or why_not_suggested(self._controller.manifest, self._current)
        for button, (_, text) in zip(self.suggestions, fitting, strict=True):
            button.setEnabled(why is None)
            button.setToolTip(tr(why) if why else tr("Ask: {text}", text=text))

    def _suggestion(self, title: str, text: str) -> QPushButton:
        button = small_button(tr(title), tr("Ask: {text}", text=text))
        button.clicked.connect(lambda: self.asked.emit(text))
        self._suggestion_row.insertWidget(self._suggestion_row.count() - 1, button)
        return button


def _is_send(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
