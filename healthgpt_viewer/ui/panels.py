"""The docks at the sides: the studies on the left, plugins' panels on the right; where they stand is remembered."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QWidget

from healthgpt_viewer.actions import Action
from healthgpt_viewer.language import tr
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.sizes import px

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

# Raised when docks or toolbars are renamed, so that an old layout is not forced upon new ones.
_LAYOUT_VERSION = 1
_LEFT, _RIGHT = 240, 370


class Panels(QObject):
    """The docks of the main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self._measurements_came = False
        self._percent = window.theme.percent
        window.theme.changed.connect(lambda: QTimer.singleShot(0, self, self._dress_all))

    def add_studies(self, widget: QWidget) -> QDockWidget:
        """The dock of the study browser."""
        dock = self._dock("studies", tr("STUDIES"), widget)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        return dock

    def add_objects(self, widget: QWidget) -> QDockWidget:
        """The dock of what goes with the images: below the studies, and hidden until something of it is shown."""
        dock = self._dock("objects", tr("OBJECTS"), widget)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        dock.hide()
        # Half of the height at the most is enough for either.
        self._window.resizeDocks([self._window.studies_dock, dock], [3, 2], Qt.Orientation.Vertical)
        return dock

    def add_measurements(self, widget: QWidget) -> None:
        """The dock of the measurements: behind the plugins' panels, and hidden until something is measured."""
        dock = self._measurements = self._dock("measurements", tr("MEASUREMENTS"), widget)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()

    def toggle_measurements(self) -> None:
        """Show the measurements in front, or hide them."""
        if self._measurements.isVisible():
            self._measurements.hide()
        else:
            self._measurements.show()
            self._measurements.raise_()

    @property
    def measurements_shown(self) -> bool:
        """Whether the measurements are on the screen."""
        return self._measurements.isVisible()

    def show_measurements_once(self) -> None:
        """The first measurement was drawn: its panel comes, behind the one that is read; hidden again, it stays so."""
        if self._measurements_came or not self._measurements.isHidden():
            return
        self._measurements_came = True
        front = [dock for dock in self._docks.values() if dock.isVisible()]
        self._measurements.show()
        for dock in front:
            dock.raise_()

    def add(self, panel_id: str, title: str, widget: QWidget) -> None:
        """A plugin's panel, where it stood the last time, else on the right."""
        dock = self._dock(panel_id, title, widget)
        self._docks[panel_id] = dock
        if not self._window.restoreDockWidget(dock):
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            self._window.resizeDocks([dock], [px(_RIGHT)], Qt.Orientation.Horizontal)
        self._put_behind(dock)
        self._window.registry.add(
            Action(
                f"view.panel-{panel_id}",
                title,
                lambda _: dock.setVisible(not dock.isVisible()),
                "View/Panels",
                checked=lambda _: dock.isVisible(),
                group="panels",
            )
        )

    def _put_behind(self, dock: QDockWidget) -> None:
        """Measurements take no room of their own: they stand behind the panel, where both are on the same side."""
        area = self._window.dockWidgetArea
        if not dock.isFloating() and area(dock) == area(self._measurements):
            self._window.tabifyDockWidget(dock, self._measurements)
            dock.raise_()

    def remove(self, panel_id: str) -> None:
        """Take a plugin's panel out."""
        dock = self._docks.pop(panel_id, None)
        if dock is not None:
            self._window.registry.remove(f"view.panel-{panel_id}")
            self._window.removeDockWidget(dock)
            dock.deleteLater()

    def show(self, panel_id: str) -> None:
        """Bring a panel to the front."""
        dock = self._docks.get(panel_id)
        if dock is not None:
            dock.show()
            dock.raise_()

    def save(self) -> None:
        """Remember where everything stands."""
        settings = self._window.settings
        settings.set("layout.geometry", _text(self._window.saveGeometry()))
        settings.set("layout.docks", _text(self._window.saveState(_LAYOUT_VERSION)))

    def restore(self) -> None:
        """Put everything where it stood, where that is known."""
        settings = self._window.settings
        if not self._window.restoreGeometry(_bytes(settings.text("layout.geometry"))):
            self._window.resize(1280, 800)
        if not self._window.restoreState(_bytes(settings.text("layout.docks")), _LAYOUT_VERSION):
            self.reset()

    def reset(self) -> None:
        """Everything as at the first start."""
        studies = self._window.studies_dock
        self._place(studies, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._place(self._window.object_desk.dock, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._window.object_desk.dock.hide()
        self._place(self._measurements, Qt.DockWidgetArea.RightDockWidgetArea)
        self._measurements.hide()
        for dock in self._docks.values():
            self._place(dock, Qt.DockWidgetArea.RightDockWidgetArea)
            self._put_behind(dock)
        self._fit_widths()

    def _fit_widths(self) -> None:
        """The widths of the first start at the size of the moment, as far as the images keep a good half."""
        docks = [self._window.studies_dock, *self._docks.values()]
        wished = [px(_LEFT), *(px(_RIGHT) for _ in self._docks)]
        most = max(0.58 * self._window.width(), _LEFT + _RIGHT)
        share = min(1.0, most / (px(_LEFT) + px(_RIGHT)))
        self._window.resizeDocks(docks, [round(w * share) for w in wished], Qt.Orientation.Horizontal)

    def _dress_all(self) -> None:
        if self._percent != self._window.theme.percent:
            self._percent = self._window.theme.percent
            self._fit_widths()
        own = (self._window.studies_dock, self._window.object_desk.dock, self._measurements)
        for dock in (*own, *self._docks.values()):
            self._dress(dock)

    def _dress(self, dock: QDockWidget) -> None:
        colour = self._window.theme.colours.muted
        for name, drawing, tip in (
            ("close", "close", tr("Close this panel")),
            ("float", "float", tr("Float this panel")),
        ):
            button = dock.findChild(QAbstractButton, f"qt_dockwidget_{name}button")
            if button is not None:
                button.setIcon(icons.icon(drawing, colour))
                button.setToolTip(tip)

    def _place(self, dock: QDockWidget, area: Qt.DockWidgetArea) -> None:
        dock.setFloating(False)
        self._window.addDockWidget(area, dock)
        dock.show()

    def _dock(self, panel_id: str, title: str, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock {panel_id}")
        dock.setWidget(widget)
        # The style sheet puts icons of its own on the buttons when the dock is first shown.
        QTimer.singleShot(0, dock, lambda: self._dress(dock))
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        return dock


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
