"""The images on a second screen, the lists and panels on the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthgpt_viewer.language import tr
from healthgpt_viewer.settings import APP_NAME

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


class SecondScreen:
    """Takes the viewports to a window of their own on another screen, and back."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.outside: QWidget | None = None

    def screen(self) -> QScreen | None:
        """The first screen that the main window is not on."""
        return next((s for s in QGuiApplication.screens() if s is not self._window.screen()), None)

    def why_not(self) -> str | None:
        """Why the images cannot be taken to another screen."""
        if self.outside is not None or self.screen() is not None:
            return None
        return tr("Only one screen is connected.")

    def toggle(self) -> None:
        """To the second screen, or back."""
        screen = self.screen()
        if self.outside is not None:
            self.bring_back()
        elif screen is not None:
            self.show_on(screen)

    def show_on(self, screen: QScreen) -> None:
        """Show the viewports on a screen, as large as it is."""
        outside = _Outside(self)
        layout = QVBoxLayout(outside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._window.stage.widget)
        self._window.stage.widget.show()
        # The keys of the program are heard there as well.
        outside.addActions(self._window.actions())
        outside.setGeometry(screen.geometry())
        outside.showFullScreen()
        self.outside = outside

    def bring_back(self) -> None:
        """Put the viewports back into the main window."""
        outside, self.outside = self.outside, None
        if outside is not None:
            self._window.middle.addWidget(self._window.stage.widget)
            self._window.show_images()
            outside.hide()
            outside.deleteLater()


class _Outside(QWidget):
    """The window on the second screen; closing it brings the viewports back."""

    def __init__(self, second: SecondScreen) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._second = second
        self.setWindowTitle(tr("{app_name}: images", app_name=APP_NAME))
        self.setAccessibleName(tr("Images on the second screen"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._second.bring_back()
        event.accept()
