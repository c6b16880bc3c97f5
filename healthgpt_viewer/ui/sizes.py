"""The size of the interface: type, controls and distances from 100 to 300 percent, changed while the windows are up.

Lengths in the code of a window are those at 100 percent. What the style sheet does not reach (margins and gaps of
layouts, fixed widths, columns, the first size of a window) is multiplied here: for the windows that are up when the size
changes, for others when they are first shown. Whatever computes its lengths from its font sets ``OWN``, and painters and
delegates use ``px``.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHeaderView,
    QLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QScrollArea,
    QStatusBar,
    QToolBar,
    QWidget,
)

SMALLEST, LARGEST = 100, 300
STEPS = (100, 110, 125, 150, 175, 200, 250, 300)
OWN = "ownLengths"  # a property of widgets that find their lengths themselves

_SCALE = "interfaceScale"
_BASE = "lengthsAt100"
_AT = "lengthsAt"
FRAME = 40  # pixels above a window in which the system writes its title
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX
_OF_QT = (QMessageBox, QFileDialog, QMenu, QDialogButtonBox)
_OWN_LAYOUT = (QMainWindow, QDockWidget, QToolBar, QStatusBar, *_OF_QT)


def scale() -> float:
    """The size of the interface as a factor, 1 to 3."""
    application = QApplication.instance()
    value = application.property(_SCALE) if application is not None else None
    return float(value) if isinstance(value, (int, float)) else 1.0


def px(length: float) -> int:
    """A length of 100 percent in device-independent pixels at the size of the moment."""
    return round(length * scale())


class Sizes(QObject):
    """Multiplies the lengths of windows."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self.percent = SMALLEST
        application.setProperty(_SCALE, 1.0)

    def set(self, percent: float) -> bool:
        """Take another size, within 100 to 300; returns whether it is another."""
        wanted = max(SMALLEST, min(LARGEST, round(percent)))
        if wanted == self.percent:
            return False
        self.percent = wanted
        self._application.setProperty(_SCALE, wanted / 100)
        return True

    def watch(self, window: QWidget) -> None:
        """Dress the windows that ``window`` opens from now on, before they are seen."""
        window.installEventFilter(self)

    def dress_all(self) -> None:
        """Give all that is there the lengths of this size."""
        for window in self._application.topLevelWidgets():
            self.dress(window)

    def dress(self, top: QWidget) -> None:
        """Give a window or a part of one, and all within it, the lengths of this size."""
        factor = self.percent / 100
        if factor == 1.0 and top.property(_AT) in (None, 1.0):
            return
        for widget in _within(top):
            _fit_limits(widget, factor)
            layout = None if isinstance(widget, _OWN_LAYOUT) else widget.layout()
            if layout is not None:
                _fit_layout(layout, factor)
            if isinstance(widget, QHeaderView):
                _fit_columns(widget, factor)
            elif isinstance(widget, QScrollArea) and (inner := widget.widget()) is not None:
                self.watch(inner)
        if top.isWindow():
            _fit_window(top, factor)
        top.setProperty(_AT, factor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress what is about to be seen for the first time."""
        shown = event.type() == QEvent.Type.Show and self.percent != SMALLEST
        if (
            shown
            and isinstance(watched, QDialog)
            and not watched.testAttribute(Qt.WidgetAttribute.WA_Resized)
        ):
            _give_room(watched)
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget) and not isinstance(child, _OF_QT):
                self.dress(child)
                if child.isWindow():
                    self.watch(child)
        return super().eventFilter(watched, event)


def _within(top: QWidget) -> Iterator[QWidget]:
    """The widgets of a part, without those that Qt made for its own use."""
    if not isinstance(top, _OF_QT):
        yield top
    for child in top.findChildren(QWidget):
        if not child.isWindow() and not child.objectName().startswith("qt_"):
            yield child


def _base(thing: QObject, now: list[int]) -> list[int]:
    """The lengths of 100 percent: those that it had when it was first looked at."""
    known = thing.property(_BASE)
    if isinstance(known, list):
        return [int(value) for value in known]
    thing.setProperty(_BASE, now)
    return now


def _fit_limits(widget: QWidget, factor: float) -> None:
    """Limits of width and height, and the size of icons in lists."""
    if widget.property(OWN):
        return
    least, most = widget.minimumSize(), widget.maximumSize()
    icons = widget.iconSize() if isinstance(widget, QAbstractItemView) else QSize()
    now = [least.width(), least.height(), most.width(), most.height(), icons.width(), icons.height()]
    base = _base(widget, now)
    if not any(base[:2]) and base[2:4] == [_NO_LIMIT, _NO_LIMIT] and not icons.isValid():
        return
    fitted = [value if value in (0, -1, _NO_LIMIT) else round(value * factor) for value in base]
    if isinstance(widget, QMainWindow):  # never larger than the screen
        room = widget.screen().availableSize()
        fitted[:2] = [min(fitted[0], round(room.width() * 0.9)), min(fitted[1], round(room.height() * 0.9))]
    high = not isinstance(widget, QProgressBar)  # its height comes from the style sheet
    widget.setMaximumWidth(fitted[2])
    widget.setMinimumWidth(fitted[0])
    if high:
        widget.setMaximumHeight(fitted[3])
        widget.setMinimumHeight(fitted[1])
    if isinstance(widget, QAbstractItemView) and icons.isValid():
        widget.setIconSize(QSize(fitted[4], fitted[5]))


def _fit_layout(layout: QLayout, factor: float) -> None:
    """Margins and gaps; first of the layouts within, which take their gaps from this one as long as it has those of 100
    percent."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _fit_layout(inner, factor)
    margins = layout.contentsMargins()
    two = isinstance(layout, (QGridLayout, QFormLayout))
    across, down = (
        (layout.horizontalSpacing(), layout.verticalSpacing())
        if isinstance(layout, (QGridLayout, QFormLayout))
        else (layout.spacing(), layout.spacing())
    )
    now = [margins.left(), margins.top(), margins.right(), margins.bottom(), across, down]
    left, top, right, bottom, across, down = (round(value * factor) for value in _base(layout, now))
    layout.setContentsMargins(left, top, right, bottom)
    if two and isinstance(layout, (QGridLayout, QFormLayout)):
        layout.setHorizontalSpacing(across)
        layout.setVerticalSpacing(down)
    elif isinstance(layout, QBoxLayout):
        layout.setSpacing(across)


def _fit_columns(header: QHeaderView, factor: float) -> None:
    """Columns that a reader can draw wider keep their share."""
    before = header.property(_AT)
    ratio = factor / (before if isinstance(before, float) else 1.0)
    header.setProperty(_AT, factor)
    if ratio == 1.0 or header.orientation() != Qt.Orientation.Horizontal:
        return
    stretched = header.count() - 1 if header.stretchLastSection() else -1
    for section in range(header.count()):
        if section != stretched and header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
            header.resizeSection(section, round(header.sectionSize(section) * ratio))


def _fit_window(window: QWidget, factor: float) -> None:
    """A window that has a size of its own grows with what it holds, as far as the screen allows; the main one stays."""
    before = window.property(_AT)
    ratio = factor / (before if isinstance(before, float) else 1.0)
    if isinstance(window, (QMainWindow, *_OF_QT)) or ratio == 1.0:
        return
    if window.testAttribute(Qt.WidgetAttribute.WA_Resized):
        window.resize((window.size() * ratio).boundedTo(_room(window)))


def _give_room(window: QWidget) -> None:
    """Let a window be as high as its words need: Qt gives it two thirds of the screen at most, and presses them together."""
    layout = window.layout()
    if layout is not None and layout.hasHeightForWidth():
        high = layout.totalHeightForWidth(window.width())
        window.resize(QSize(window.width(), max(window.height(), high)).boundedTo(_room(window)))


def _room(window: QWidget) -> QSize:
    return window.screen().availableSize() - QSize(0, FRAME)
