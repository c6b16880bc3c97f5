"""The parts of the window in the order of the eye, for going from one to the next by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


class Parts:
    """Toolbar, panels on the left, images, panels on the right, the line below."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def step(self, by: int) -> None:
        """Take the focus to the next part that can have it, or back."""
        parts = [part for part in self._all() if first_in(part) is not None]
        focused = QApplication.focusWidget()
        here = next(
            (n for n, part in enumerate(parts) if focused is not None and _holds(part, focused)), None
        )
        start = (-1 if by > 0 else 0) if here is None else here
        target = first_in(parts[(start + by) % len(parts)]) if parts else None
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _all(self) -> list[QWidget]:
        window = self._window
        middle = window.stage.active if window.stage.active.isVisible() else window.middle
        docks = [
            dock
            for dock in window.findChildren(QDockWidget)
            if dock.isVisible() and not dock.visibleRegion().isEmpty()
        ]
        docks.sort(key=lambda dock: (dock.x(), dock.y()))
        left = [d for d in docks if window.dockWidgetArea(d) == Qt.DockWidgetArea.LeftDockWidgetArea]
        right = [d for d in docks if d not in left]
        panels = [[dock.widget() for dock in side] for side in (left, right)]
        return [window.toolbar, *panels[0], middle, *panels[1], window.bottom]


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def first_in(part: QWidget) -> QWidget | None:
    """The first of a part, in the order of the Tab key, that takes the focus; None where nothing does."""
    widget: QWidget | None = part
    while widget is not None:
        takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        free = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
        if takes and free and _holds(part, widget):
            return widget
        widget = widget.nextInFocusChain()
        if widget is part:
            return None
    return None
