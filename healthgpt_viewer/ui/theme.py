"""Colours, type and size of the window: dark, light, of high contrast, or as the system has it."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from healthgpt_viewer.ui import sizes
from healthgpt_viewer.ui.style_sheet import style_sheet
from healthgpt_viewer.ui.theme_colours import CONTRAST, DARK, LIGHT, THEMES, Colours

CHOICES = ("dark", "light", "contrast", "system")
POINTS = 10.0


class Theme(QObject):
    """The theme of the application; ``changed`` tells that ``colours`` or the size are others now."""

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: str = "dark", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = choice if choice in CHOICES else "dark"
        self.sizes = sizes.Sizes(application, self)
        self._hints = QGuiApplication.styleHints()
        self.colours = self._colours()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(self._hints, "accessibility"):  # from Qt 6.10 on
            self._contrast = self._hints.accessibility()
            self._contrast.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def choice(self) -> str:
        """One of ``CHOICES``."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether text is light on dark at the moment."""
        return self.colours is not LIGHT

    @property
    def percent(self) -> int:
        """The size of type, controls and distances, in percent."""
        return self.sizes.percent

    def choose(self, choice: str) -> None:
        """Change to one of ``CHOICES``."""
        self._choice = choice if choice in CHOICES else "dark"
        self.apply()

    def resize(self, percent: float) -> None:
        """Change the size of everything but the images: 100 to 300 percent."""
        if self.sizes.set(percent):
            self.apply()

    def apply(self) -> None:
        """Dress the application."""
        _ask_of_system(self._hints, self._choice)
        self.colours = self._colours()
        sheet = style_sheet(self.colours, self.sizes.percent / 100)
        if (
            sheet != self._application.styleSheet()
        ):  # else it is dressed like this, and every widget would be again
            self._application.setStyle("Fusion")
            self._application.setFont(interface_font(self.sizes.percent))
            self._application.setPalette(_palette(self.colours))
            self._application.setStyleSheet(sheet)
        self.sizes.dress_all()
        self.changed.emit()

    def colour(self, name: str) -> str:
        """A colour by the name of its role, for example ``"accent"``.

        Raises:
            KeyError: there is no such role.
        """
        if name not in {field.name for field in fields(self.colours)} - {"name", "least"}:
            raise KeyError(name)
        return str(getattr(self.colours, name))

    def _colours(self) -> Colours:
        if self._choice == "system":
            return of_system(self._hints)
        return next(theme for theme in THEMES if theme.name == self._choice)

    def _system_changed(self) -> None:
        if self._choice == "system" and self.colours is not self._colours():
            self.apply()


def of_system(hints: QStyleHints) -> Colours:
    """The theme that the system asks for: of high contrast, light, or else dark."""
    if hasattr(hints, "accessibility"):  # from Qt 6.10 on
        wish = hints.accessibility().contrastPreference()
        if wish == Qt.ContrastPreference.HighContrast:
            return CONTRAST
    return LIGHT if hints.colorScheme() == Qt.ColorScheme.Light else DARK


def _ask_of_system(hints: QStyleHints, choice: str) -> None:
    """Let the frame of the window and the system's own dialogs be dark or light with the rest."""
    if choice == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Light if choice == "light" else Qt.ColorScheme.Dark)


def interface_font(percent: float = 100) -> QFont:
    """The system's interface face with figures of one width, so that nothing jumps while numbers change."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(POINTS * percent / 100)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for part, colour in (
        (role.Window, colours.surface),
        (role.Base, colours.ground),
        (role.AlternateBase, colours.surface),
        (role.Button, colours.raised),
        (role.ToolTipBase, colours.raised),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.ToolTipText, colours.text),
        (role.BrightText, colours.error),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.chosen),
        (role.HighlightedText, colours.text),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Accent, colours.accent),
        (role.Mid, colours.line),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.disabled))
    return palette
