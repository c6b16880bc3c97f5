"""The controls of what lies over the original: blend with its opacity, swipe with its position, blink and so on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QVBoxLayout, QWidget

from healthgpt_viewer.language import said, tr
from healthgpt_viewer.plugin_api import Overlay

from .cards import plain_label

_MODES = (
    ("blend", said("Blend"), said("Mix the generated image with the original")),
    ("swipe", said("Swipe"), said("The generated image on the left, the original on the right")),
    ("blink", said("Blink"), said("The generated image and the original in turn")),
    ("checker", said("Squares"), said("Squares of both, as on a checkerboard")),
    (
        "difference",
        said("Difference"),
        said("How much the greys that are shown differ: black where they are the same"),
    ),
)


class OverlayBar(QWidget):
    """Hidden where nothing lies over the original.

    Signals:
        changed(Overlay): another mode, opacity or position; removed(): the button to take it off.
    """

    changed = Signal(object)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overlay: Overlay | None = None
        self.title = plain_label(rank="ai")
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.amount = QSlider(Qt.Orientation.Horizontal)
        self.amount.setRange(0, 100)
        self.amount.valueChanged.connect(self._change)
        self.remove = QToolButton()
        self.remove.setText(tr("Remove"))
        self.remove.setToolTip(tr("Take the generated image off the original"))
        self.remove.setAccessibleName(tr("Take the generated image off the original"))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout()
        row.setSpacing(3)
        for mode, title, tip in _MODES:
            row.addWidget(self._mode_button(mode, title, tip))
        row.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(3)
        below.addWidget(self.amount, 1)
        below.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addLayout(below)
        self.hide()

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Stand as an overlay does, or hide."""
        self._overlay = overlay
        self.setVisible(overlay is not None)
        if overlay is None:
            return
        self.title.setText(overlay.label)
        self.buttons[overlay.mode].setChecked(True)
        swipes = overlay.mode == "swipe"
        self.amount.setAccessibleName(
            tr("Position of the swipe") if swipes else tr("Opacity of the generated image")
        )
        self.amount.setToolTip(self.amount.accessibleName())
        self.amount.blockSignals(True)
        self.amount.setValue(round(100 * (overlay.position if swipes else overlay.opacity)))
        self.amount.blockSignals(False)
        self.amount.setEnabled(overlay.mode in ("blend", "swipe"))

    def _mode_button(self, mode: str, title: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(tr(title))
        button.setCheckable(True)
        button.setToolTip(tr(tip))
        button.setAccessibleName(tr(tip))
        button.clicked.connect(lambda: self._choose(mode))
        self._group.addButton(button)
        self.buttons[mode] = button
        return button

    def _choose(self, mode: str) -> None:
        if self._overlay is not None:
            self._tell(replace(self._overlay, mode=mode))  # type: ignore[arg-type]  # one of the names of _MODES

    def _change(self, value: int) -> None:
        if self._overlay is None:
            return
        field = "position" if self._overlay.mode == "swipe" else "opacity"
        self._tell(replace(self._overlay, **{field: value / 100}))  # type: ignore[arg-type]  # both are floats

    def _tell(self, overlay: Overlay) -> None:
        self.show_overlay(overlay)
        self.changed.emit(overlay)
