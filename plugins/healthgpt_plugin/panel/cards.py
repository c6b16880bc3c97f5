"""The cards of a conversation: one for each answer, one for the images of a request, one for what is under way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
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

from healthgpt_viewer.imaging.results.model import ImageResult
from healthgpt_viewer.language import said, shown, together, tr
from healthgpt_viewer.plugin_api import to_qimage

from .conversation import Entry
from .flow import FlowRow
from .running import Running, extent, status_words

_THUMBNAIL = 144
_MARK, _OUTSIDE = "AI-generated - not acquired - not for diagnosis", said("outside trained use")
_ENTROPY = said(
    "Lay a map over the generated image that tells where the model was undecided (entropy of its tokens)"
)
_GO = said("Show the slice that this is about")
Offer = tuple[str, str, str]


class PlainLabel(QLabel):
    """A label that wraps at any width, can be selected, and never takes its text for anything but text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(shown(text))
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """One line: how many there are is known with the width."""
        return QSize(0, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """As its smallest: the layout asks for the height at the width that it gives."""
        return self.minimumSizeHint()


def plain_label(text: str = "", *, rank: str = "", bold: bool = False) -> PlainLabel:
    """A label of a rank that the style sheet of the viewer knows: muted, ai, warning, error."""
    label = PlainLabel(shown(text))
    label.setProperty("rank", rank)
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    label.setProperty("small", rank == "muted")
    return label


def set_rank(label: QLabel, rank: str) -> None:
    """Give a label another rank."""
    if label.property("rank") != rank:
        label.setProperty("rank", rank)
        label.style().unpolish(label)
        label.style().polish(label)


def small_button(text: str, tip: str) -> QPushButton:
    """A button of a card."""
    button = QPushButton(text)
    button.setObjectName("small")
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFlat(True)
    button.setAutoDefault(False)
    return button


def _card(frame: QFrame) -> QVBoxLayout:
    frame.setObjectName("card")
    box = QVBoxLayout(frame)
    box.setContentsMargins(12, 9, 10, 7)
    box.setSpacing(4)
    return box


class Picture(QLabel):
    """An image as large as its label, with its own proportions: sharp on screens of every scale, and at every size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show an image; an empty one shows nothing."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._image.isNull():
            return
        size = QSizeF(self._image.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.end()


class Card(QFrame):
    """One answer, or the images of one request.

    Signals: ``wanted`` carries the name of what is wanted and the entries of the card.
    """

    wanted = Signal(str, object)

    def __init__(self, entries: Sequence[Entry], *, saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries, self.saved = tuple(entries), saved
        self.buttons: dict[str, QPushButton] = {}
        self._picture = Picture()
        entry = self.entry
        self.setAccessibleName(f"{entry.question} {entry.answer}".strip())
        self._box = _card(self)
        if entry.kind == "answer":
            self._box.addWidget(plain_label(entry.question, bold=True))
            self._box.addWidget(plain_label(entry.answer or tr("(no answer)")))
        else:
            self._box.addWidget(plain_label(entry.question, rank="ai", bold=True))
            self._add_picture()
        self._add_facts()
        self._add_buttons()

    @property
    def entry(self) -> Entry:
        """The first entry."""
        return self.entries[0]

    def show_picture(self, pixels: NDArray[np.uint8]) -> None:
        """Show the generated image."""
        self._picture.show_image(to_qimage(pixels))

    def _add_picture(self) -> None:
        self._picture.setAccessibleName(tr("The generated image"))
        self._picture.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self._box.addWidget(self._picture)
        self._box.addWidget(plain_label(f"{_MARK} - {_OUTSIDE}" if self.entry.outside else _MARK, rank="ai"))
        made = self.entries[-1].result
        if isinstance(made, ImageResult):
            self.show_picture(made.pixels)

    def _add_facts(self) -> None:
        entry = self.entry
        for warning in dict.fromkeys(w for one in self.entries for w in one.warnings):
            self._box.addWidget(plain_label(warning, rank="warning"))
        for notice in entry.notices:
            self._box.addWidget(plain_label(notice, rank="muted"))
        facts = [self._where(), entry.model, entry.time]
        if entry.probability is not None and len(self.entries) == 1:
            facts.append(tr("mean token probability {probability:.2f}", probability=entry.probability))
        facts.append(tr("saved") if self.saved else tr("not saved"))
        words = together(list(dict.fromkeys(fact for fact in facts if fact)), " · ")
        self._box.addWidget(plain_label(words, rank="muted"))

    def _where(self) -> str:
        count = len(self.entries)
        return (
            self.entry.where
            if count == 1
            else tr("{count} images, from {where}", count=count, where=self.entry.where)
        )

    def _add_buttons(self) -> None:
        row = FlowRow()
        for name, text, tip in self._offers():
            button = small_button(text, tip)
            button.clicked.connect(lambda _=False, name=name: self._press(name))
            self.buttons[name] = button
            row.add(button)
        self._box.addWidget(row)

    def _offers(self) -> list[Offer]:
        offers: list[Offer] = [("go", tr("Slice"), tr(_GO))] if self.entry.ref else []
        if self.entry.kind == "image":
            offers.append(("beside", tr("Beside"), tr("Show it beside the original")))
            if self.entry.ref:
                offers.append(("over", tr("Over"), tr("Lay it over the original")))
            if any(entry.entropy is not None for entry in self.entries):
                offers.append(("entropy", tr("Entropy"), tr(_ENTROPY)))
        else:
            offers.append(("copy", tr("Copy"), tr("Copy question and answer")))
            offers.append(("again", tr("Ask again"), tr("Ask the same about the slice that is shown")))
        if not self.saved:
            if any(entry.result is not None for entry in self.entries):
                offers.append(("save", tr("Save"), tr("Save this as DICOM beside the study")))
            offers.append(("delete", tr("Delete"), tr("Take this card away; Edit > Undo brings it back")))
        return offers

    def _press(self, name: str) -> None:
        if name == "copy":
            QGuiApplication.clipboard().setText(f"{self.entry.question}\n{self.entry.answer}")
        else:
            self.wanted.emit(name, self.entries)


class RunningCard(QFrame):
    """What is under way: how far it is, the answer or picture so far, and Stop."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("HealthGPT at work"))
        box = _card(self)
        self.title, self.words, self.text = plain_label(bold=True), plain_label(rank="muted"), plain_label()
        self.picture = Picture()
        self.picture.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self.picture.setAccessibleName(tr("The image so far"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of HealthGPT"))
        self.stop = small_button(tr("Stop"), tr("Stop HealthGPT"))
        self.stop.setToolTip(tr("Stop before the next token"))
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.stop)
        box.addLayout(row)
        for widget in (self.text, self.picture, self._bar, self.words):
            box.addWidget(widget)

    def begin(self, running: Running) -> None:
        """Show a request from its start. A picture has its place from then on, so that nothing jumps when it comes."""
        self.title.setText(running.question or tr(running.title))
        set_rank(self.title, "ai" if running.draws else "")
        self.text.setText("")
        self.text.setVisible(not running.draws)
        self.stop.setEnabled(True)
        blank = QImage(1, 1, QImage.Format.Format_Grayscale8)
        blank.fill(0)
        self.picture.show_image(blank)
        self.picture.setVisible(running.draws)
        self.update_from(running)

    def update_from(self, running: Running) -> None:
        """Show how far a request is."""
        progress = running.progress
        stopping = running.job is not None and running.job.stop_asked
        self.stop.setEnabled(not stopping)
        self.words.setText(tr("stopping") if stopping else shown(status_words(running)))
        done, total = extent(running)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if progress.stage == "writing":
            self.text.setText(progress.text)
        if running.preview is not None:
            self.picture.show_image(to_qimage(running.preview))
