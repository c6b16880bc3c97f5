"""The cards of a conversation: one for each answer, one for each generated image, one for what is under way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from healthgpt_plugin.workflow import Converted
from healthgpt_viewer.plugin_api import to_qimage

from .controller import Running, status_words
from .conversation import Entry

_THUMBNAIL = 132


def plain_label(text: str, *, muted: bool = False, bold: bool = False, colour: str = "") -> QLabel:
    """A label that wraps, can be selected, and never takes its text for anything but text."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    font = label.font()
    font.setBold(bold)
    if muted:
        font.setPointSizeF(font.pointSizeF() * 0.92)
    label.setFont(font)
    if colour:
        label.setStyleSheet(f"color: {colour};")
    return label


def small_button(text: str, tip: str) -> QPushButton:
    """A button of a card."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFlat(True)
    return button


class Card(QFrame):
    """One entry.

    Signals: each carries the entry.
    """

    wanted = Signal(str, object)

    def __init__(
        self, entry: Entry, saved: bool, colours: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._colours = colours
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(f"{entry.question} {entry.answer}".strip())
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(10, 8, 10, 6)
        self._box.setSpacing(4)
        if entry.kind == "answer":
            self._box.addWidget(plain_label(entry.question, bold=True))
            self._box.addWidget(plain_label(entry.answer or "(no answer)"))
        else:
            self._box.addWidget(plain_label(entry.question, bold=True, colour=colours["ai"]))
            self._add_thumbnail()
        self._add_facts(saved)
        self._add_buttons(saved)

    def _add_thumbnail(self) -> None:
        made = self.entry.made
        if not isinstance(made, Converted):
            return
        picture = QLabel()
        pixmap = QPixmap.fromImage(to_qimage(made.result.pixels))
        picture.setPixmap(
            pixmap.scaled(
                _THUMBNAIL,
                _THUMBNAIL,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        picture.setAccessibleName("The generated image")
        self._box.addWidget(picture)
        self._box.addWidget(
            plain_label(
                "AI-generated - not acquired - not for diagnosis", muted=True, colour=self._colours["ai"]
            )
        )

    def _add_facts(self, saved: bool) -> None:
        entry = self.entry
        for notice in entry.notices:
            self._box.addWidget(plain_label(notice, muted=True, colour=self._colours["muted"]))
        facts = [entry.where, entry.model, entry.time]
        if entry.probability is not None:
            facts.append(f"mean token probability {entry.probability:.2f}")
        facts.append("saved" if saved else "not saved")
        words = " · ".join(dict.fromkeys(fact for fact in facts if fact))
        self._box.addWidget(plain_label(words, muted=True, colour=self._colours["muted"]))

    def _add_buttons(self, saved: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, text, tip in self._offers():
            button = small_button(text, tip)
            button.clicked.connect(lambda _=False, name=name: self._press(name))
            row.addWidget(button)
        row.addStretch(1)
        self._box.addLayout(row)

    def _offers(self) -> list[tuple[str, str, str]]:
        offers = [("go", "Go to slice", "Show the slice that this is about")] if self.entry.ref else []
        if self.entry.kind == "image":
            offers += [
                ("beside", "Beside", "Show it beside the original"),
                ("over", "Over", "Lay it over the original"),
            ]
        else:
            offers += [("copy", "Copy", "Copy question and answer")]
            offers += [("again", "Ask again", "Ask the same about the slice that is shown")]
        if not self.entry.is_saved:
            offers.append(("delete", "Delete", "Take this card away; Edit > Undo brings it back"))
        return offers

    def _press(self, name: str) -> None:
        if name == "copy":
            QGuiApplication.clipboard().setText(f"{self.entry.question}\n{self.entry.answer}")
        else:
            self.wanted.emit(name, self.entry)


class RunningCard(QFrame):
    """What is under way: how far it is, the answer or picture so far, and Stop."""

    stop_wanted = Signal()

    def __init__(self, colours: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName("HealthGPT at work")
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 8)
        self._words, self._text = plain_label("", muted=True, colour=colours["muted"]), plain_label("")
        self._picture = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(6)
        self.stop = small_button("Stop", "Stop HealthGPT")
        self.stop.setToolTip("Stop before the next token (Esc)")
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self.stop)
        box.addLayout(row)
        for widget in (self._bar, self._text, self._picture):
            box.addWidget(widget)
        self._picture.hide()

    def begin(self, running: Running) -> None:
        """Show a request from its start."""
        self._text.setText("")
        self._picture.hide()
        self.update_from(running)

    def update_from(self, running: Running) -> None:
        """Show how far a request is."""
        progress = running.progress
        self._words.setText(status_words(running))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        if progress.stage == "writing":
            self._text.setText(progress.text)
        if progress.preview is not None:
            pixmap = QPixmap.fromImage(to_qimage(progress.preview))
            self._picture.setPixmap(
                pixmap.scaled(_THUMBNAIL, _THUMBNAIL, mode=Qt.TransformationMode.SmoothTransformation)
            )
            self._picture.show()
