"""Colours, type and spacing of the window; dark, light, or as the system has it."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import healthgpt_resources

CHOICES = ("dark", "light", "system")
POINTS = 10.0


@dataclass(frozen=True)
class Colours:
    """One theme, as ``#rrggbb``. Text on each of the three grounds has a contrast of at least 4.5:1."""

    ground: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    chosen: str
    hover: str
    ai: str
    warning: str
    error: str


DARK = Colours(
    ground="#121416",
    surface="#191c1f",
    raised="#24282c",
    line="#34393f",
    text="#e4e7ea",
    muted="#a2abb4",
    disabled="#7c858e",
    accent="#5fb0ff",
    on_accent="#08121c",
    chosen="#1f3b57",
    hover="#2c3238",
    ai="#d69bff",
    warning="#ecc05b",
    error="#ff8f85",
)
LIGHT = Colours(
    ground="#ffffff",
    surface="#f3f5f7",
    raised="#ffffff",
    line="#c3c9cf",
    text="#1a1e22",
    muted="#505a64",
    disabled="#6d7680",
    accent="#0a5cab",
    on_accent="#ffffff",
    chosen="#cfe3f8",
    hover="#dfe4e8",
    ai="#7626b3",
    warning="#7a5200",
    error="#a8231a",
)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Theme(QObject):
    """The theme of the application; ``changed`` tells that ``colours`` are others now."""

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: str = "dark", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = choice if choice in CHOICES else "dark"
        self.colours = self._colours()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> str:
        """ "dark", "light" or "system"."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the colours of the moment are the dark ones."""
        return self.colours is DARK

    def choose(self, choice: str) -> None:
        """Change to "dark", "light" or "system"."""
        self._choice = choice if choice in CHOICES else "dark"
        self.apply()

    def apply(self) -> None:
        """Dress the application."""
        self.colours = self._colours()
        self._application.setStyle("Fusion")
        self._application.setFont(interface_font())
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()

    def colour(self, name: str) -> str:
        """A colour by the name of its role, for example ``"accent"``.

        Raises:
            KeyError: there is no such role.
        """
        if name not in {field.name for field in fields(self.colours)}:
            raise KeyError(name)
        return str(getattr(self.colours, name))

    def _colours(self) -> Colours:
        if self._choice == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            return LIGHT if scheme == Qt.ColorScheme.Light else DARK
        return LIGHT if self._choice == "light" else DARK

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.apply()


def interface_font() -> QFont:
    """The system's interface face with figures of one width, so that nothing jumps while numbers change."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(POINTS)
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


def style_sheet(colours: Colours) -> str:
    """The sheet for the whole window. Lengths are device-independent pixels, type is in points."""
    arrow, tick, part = (
        healthgpt_resources.path("style", f"{name}.svg").as_posix() for name in ("chevron", "tick", "part")
    )
    return _SHEET.format(
        arrow=arrow,
        tick=tick,
        part=part,
        **{field.name: getattr(colours, field.name) for field in fields(colours)},
    )


_SHEET = """
QMainWindow, QDialog {{ background: {surface}; }}
QMainWindow::separator {{ background: {line}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QMenuBar {{ background: {surface}; padding: 2px 4px; border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {raised}; border: 1px solid {line}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {chosen}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 5px; }}
QToolBar {{ background: {surface}; border: none; border-bottom: 1px solid {line}; padding: 3px 6px; spacing: 2px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 5px 6px; }}
QToolButton {{ padding: 4px 6px; border: 1px solid transparent; border-radius: 5px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {chosen}; border-color: {accent}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:disabled {{ color: {disabled}; }}
QToolButton#plain {{ padding: 2px 6px; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{ background: {raised}; border: 1px solid {line}; border-radius: 5px; padding: 5px 13px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:default:focus {{ border-color: {text}; }}
QPushButton:flat {{ background: transparent; border-color: transparent; color: {accent}; padding: 3px 10px; }}
QPushButton:flat:disabled {{ color: {disabled}; background: transparent; border-color: transparent; }}
QPushButton:flat:hover {{ background: {hover}; }}
QPushButton:flat:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {disabled}; background: {surface}; border-color: {line}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{
    background: {ground}; border: 1px solid {line}; border-radius: 5px; padding: 4px 7px;
    selection-background-color: {chosen}; selection-color: {text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
    border-color: {accent}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({arrow}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {line}; selection-background-color: {chosen}; }}
QDockWidget {{ font-weight: 600; color: {muted}; }}
QDockWidget::title {{ background: {surface}; padding: 6px 8px; border-bottom: 1px solid {line}; text-align: left; }}
QTreeView, QListView, QTableView {{
    background: {ground}; border: none; outline: none; selection-background-color: {chosen};
    selection-color: {text}; alternate-background-color: {surface}; }}
QTreeView::item:hover, QListView::item:hover {{ background: {hover}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {chosen}; }}
QDialog QTreeView::item {{ padding: 3px 4px; }}
QTreeView::indicator, QCheckBox::indicator {{
    width: 11px; height: 11px; border: 1px solid {muted}; border-radius: 3px; background: {raised}; }}
QTreeView::indicator:checked, QCheckBox::indicator:checked {{ image: url({tick}); border-color: {accent}; }}
QTreeView::indicator:indeterminate {{ image: url({part}); border-color: {accent}; }}
QHeaderView::section {{
    background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line}; padding: 5px 8px; }}
QStatusBar {{ background: {surface}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QProgressBar {{ background: {raised}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; min-height: 26px; min-width: 26px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabBar::tab {{ padding: 5px 12px; color: {muted}; background: {surface}; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFrame#card {{ background: {raised}; border: none; border-left: 3px solid {ai}; border-radius: 4px; }}
QFrame#confirm {{ background: {raised}; border: none; border-left: 3px solid {warning}; border-radius: 4px; }}
QPushButton#small {{ padding: 3px 7px; }}
QLabel#slice {{ background: {raised}; border-radius: 3px; }}
QFrame#firstUse {{ background: {raised}; border: none; border-bottom: 1px solid {line}; }}
QLabel[rank="muted"] {{ color: {muted}; }}
QLabel[rank="warning"] {{ color: {warning}; }}
QLabel[rank="error"] {{ color: {error}; }}
QLabel[rank="ai"] {{ color: {ai}; }}
QLabel[rank="title"] {{ font-size: 16pt; font-weight: 600; }}
"""
