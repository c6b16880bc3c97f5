"""The controls of a second series over the first: a line above the images, there only while one lies over the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.imaging import colours
from healthgpt_viewer.imaging.fusion import MODES, Fusion
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.viewport.state import Overlay

if TYPE_CHECKING:
    from healthgpt_viewer.ui.fusions import Fusions

_LARGE = 1e6


class FusionBar(QWidget):
    """Follows the active viewport; hidden where nothing of an acquired series lies over its image.

    What was generated has its controls in the panel that made it.
    """

    def __init__(self, fusions: Fusions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fusions = fusions
        self._filling = False
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.mode = _combo(tr("How both are seen"), {title: mode for mode, title in MODES.items()})
        self.amount = QSlider(Qt.Orientation.Horizontal)
        self.amount.setRange(0, 100)
        self.amount.setFixedWidth(110)
        self.palette_ = _combo(tr("Colours of the second series"), {t: n for n, t in colours.TITLES.items()})
        self.low, self.high = _number(tr("Black at")), _number(tr("White at"))
        self.threshold = _number(tr("Shown from"))
        self.threshold.setSpecialValueText("all")
        self.remove = QToolButton()
        self.remove.setText(tr("Remove"))
        self.remove.setToolTip(tr("Show the first series alone"))
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.title, 1)
        for part in (self.mode, self.amount, self.remove):
            above.addWidget(part)
        below.addStretch(1)
        below.addWidget(self.palette_)
        for words, box in ((tr("from"), self.low), (tr("to"), self.high), (tr("shown from"), self.threshold)):
            below.addWidget(_word(words))
            below.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 3, 8, 3)
        column.setSpacing(3)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for row in (above, below):
            row.setSpacing(6)
            column.addLayout(row)
        self._connect()
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """As high as it is; the lists beside the images are never pressed together for it."""
        return QSize(0, super().minimumSizeHint().height())

    def _connect(self) -> None:
        self.mode.currentIndexChanged.connect(lambda: self._tell(tr("Mode"), mode=self.mode.currentData()))
        self.amount.valueChanged.connect(self._amount_changed)
        self.palette_.currentIndexChanged.connect(
            lambda: self._tell(tr("Colours"), colours=self.palette_.currentData())
        )
        for box in (self.low, self.high):
            box.valueChanged.connect(self._window_changed)
        self.threshold.valueChanged.connect(self._threshold_changed)
        self.remove.clicked.connect(self._fusions.remove)

    def follow(self) -> None:
        """Stand as what lies over the active viewport does, or hide."""
        shown = self._fusions.shown
        fits = isinstance(shown, Fusion) or (isinstance(shown, Overlay) and not shown.generated)
        self.setVisible(fits)
        if not fits or shown is None:
            return
        self._filling = True
        self.title.setText(tr("Over the image: {label}", label=shown.label))
        self.mode.setCurrentIndex(self.mode.findData(shown.mode))
        swipes = shown.mode == "swipe"
        self.amount.setAccessibleName(
            tr("Position of the swipe") if swipes else tr("Opacity of the second series")
        )
        self.amount.setToolTip(self.amount.accessibleName())
        self.amount.setEnabled(shown.mode in ("swipe", "blend"))
        self.amount.setValue(round(100 * (shown.position if swipes else shown.opacity)))
        own = (self.palette_, self.low, self.high, self.threshold)
        for part in own:
            part.setEnabled(isinstance(shown, Fusion))
        if isinstance(shown, Fusion):
            self.palette_.setCurrentIndex(self.palette_.findData(shown.colours))
            self._fill_numbers(shown)
        self._filling = False

    def _fill_numbers(self, fusion: Fusion) -> None:
        volume = fusion.second.volume
        units = f" {volume.units}" if volume.units else ""
        ends = sorted(value * volume.slope + volume.intercept for value in (volume.low, volume.high))
        fine = ends[1] - ends[0] < 50
        for box in (self.low, self.high, self.threshold):
            box.setDecimals(2 if fine else 0)
            box.setSingleStep(
                (ends[1] - ends[0]) / 100 if fine else max(1.0, round((ends[1] - ends[0]) / 100))
            )
            box.setSuffix(units)
        self.low.setValue(fusion.window.low)
        self.high.setValue(fusion.window.high)
        self.threshold.setRange(ends[0], ends[1])
        self.threshold.setValue(ends[0] if fusion.threshold is None else fusion.threshold)

    def _amount_changed(self, value: int) -> None:
        field = "position" if self.mode.currentData() == "swipe" else "opacity"
        self._tell(tr("Swipe") if field == "position" else tr("Opacity"), **{field: value / 100})

    def _window_changed(self) -> None:
        low, high = self.low.value(), self.high.value()
        if high > low:
            self._tell(tr("Window of the second series"), window=Window.from_range(low, high))

    def _threshold_changed(self, value: float) -> None:
        self._tell(tr("Threshold"), threshold=None if value <= self.threshold.minimum() else value)

    def _tell(self, label: str, **fields: object) -> None:
        if not self._filling:
            self._fusions.change(label, ("fusion", *fields), **fields)


def _combo(name: str, items: dict[str, str]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    for title, data in items.items():
        made.addItem(tr(title), data)
    return made


def _number(name: str) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setRange(-_LARGE, _LARGE)
    made.setKeyboardTracking(False)
    made.setFixedWidth(88)
    return made


def _word(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("rank", "muted")
    return made
