"""The style sheet of the whole window, made from the colours of a theme and a size."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

import healthgpt_resources

if TYPE_CHECKING:
    from healthgpt_viewer.ui.theme_colours import Colours

_LENGTH = re.compile(r"(radius: )?(\d+(?:\.\d+)?)(px|pt)")
_DRAWINGS = ("up", "down", "tick", "part")


def style_sheet(colours: Colours, scale: float = 1.0) -> str:
    """The sheet in these colours. Lengths are device-independent pixels, type is in points; ``scale`` times as large."""
    drawings = {
        name: healthgpt_resources.path("style", colours.name, f"{name}.svg").as_posix() for name in _DRAWINGS
    }
    own = {field.name: getattr(colours, field.name) for field in fields(colours)}
    sheet = _SHEET + (_STRONG if colours.name == "contrast" else "")
    return _LENGTH.sub(lambda found: _scaled(found, scale), sheet).format(**drawings, **own)


def _scaled(length: re.Match[str], scale: float) -> str:
    before, value = length[1] or "", float(length[2]) * scale
    if length[3] == "pt":
        return f"{before}{value:.4g}pt"
    # Qt draws no round corner where the radius is more than half of the side.
    return f"{before}{int(value) if before else round(value)}px"


# A border that shows the focus is wider than the usual one, and the room within it smaller by as much: nothing moves.
_SHEET = """
QMainWindow, QDialog {{ background: {surface}; }}
QMainWindow::separator {{ background: {line}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QMenuBar {{ background: {surface}; padding: 2px 4px; border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {raised}; border: 1px solid {line}; padding: 5px; }}
QMenu::item {{ padding: 4px 25px 4px 23px; border: 1px solid transparent; border-radius: 4px; }}
QMenu::item:selected {{ background: {chosen}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 5px; }}
QMenu::right-arrow {{ width: 10px; height: 10px; }}
QToolBar {{ background: {surface}; border: none; border-bottom: 1px solid {line}; padding: 3px 6px; spacing: 2px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 5px 6px; }}
QToolButton {{ padding: 4px 6px; border: 1px solid transparent; border-radius: 5px; icon-size: 16px; }}
QToolBar QToolButton {{ icon-size: 24px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {chosen}; border-color: {accent}; }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 3px 5px; }}
QToolButton:disabled {{ color: {disabled}; }}
QToolButton#plain {{ padding: 2px 6px; }}
QToolButton#plain:focus {{ padding: 1px 5px; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{
    background: {raised}; border: 1px solid {line}; border-radius: 5px; padding: 5px 13px; icon-size: 16px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {chosen}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 4px 12px; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:default:focus {{ border: 3px double {on_accent}; padding: 3px 11px; }}
QPushButton:flat {{ background: transparent; border-color: transparent; color: {accent}; padding: 3px 10px; }}
QPushButton:flat:disabled {{ color: {disabled}; background: transparent; border-color: transparent; }}
QPushButton:flat:hover {{ background: {hover}; }}
QPushButton:flat:focus {{ border: 2px solid {focus}; padding: 2px 9px; }}
QPushButton:disabled {{ color: {disabled}; background: {surface}; border-color: {line}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{
    background: {ground}; border: 1px solid {edge}; border-radius: 5px; padding: 4px 7px;
    selection-background-color: {chosen}; selection-color: {text}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
    border-color: {line}; color: {disabled}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    border: 2px solid {focus}; padding: 3px 6px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {line}; selection-background-color: {chosen}; }}
QAbstractSpinBox {{ padding-right: 22px; }}
QAbstractSpinBox:focus {{ padding-right: 21px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    subcontrol-origin: border; width: 20px; border: none; background: transparent; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; border-top-right-radius: 4px; margin: 1px 1px 0 0; }}
QAbstractSpinBox::down-button {{
    subcontrol-position: bottom right; border-bottom-right-radius: 4px; margin: 0 1px 1px 0; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {hover}; }}
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed {{ background: {chosen}; }}
QAbstractSpinBox::up-arrow {{ image: url({up}); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url({down}); width: 10px; height: 10px; }}
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::down-arrow:off {{ image: none; }}
QDateEdit::drop-down {{ subcontrol-origin: border; subcontrol-position: center right; width: 22px; border: none; }}
QDateEdit::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
QSlider {{ background: transparent; border: 2px solid transparent; border-radius: 5px; }}
QSlider:focus {{ border-color: {focus}; }}
QSlider::groove:horizontal {{ background: {line}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal:disabled {{ background: {line}; }}
QSlider::handle:horizontal {{
    background: {muted}; border: none; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; }}
QSlider::handle:horizontal:hover {{ background: {text}; }}
QSlider::handle:horizontal:disabled {{ background: {disabled}; }}
QDockWidget {{ font-weight: 600; color: {muted}; }}
QDockWidget::title {{ background: {surface}; padding: 6px 8px; border-bottom: 1px solid {line}; text-align: left; }}
#qt_dockwidget_closebutton, #qt_dockwidget_floatbutton {{ icon-size: 12px; border-radius: 3px; }}
#qt_dockwidget_closebutton:hover, #qt_dockwidget_floatbutton:hover {{ background: {hover}; }}
QTreeView, QListView, QTableView {{
    background: {ground}; border: 1px solid {ground}; outline: none; selection-background-color: {chosen};
    selection-color: {text}; alternate-background-color: {surface}; }}
QTreeView:focus, QListView:focus, QTableView:focus {{ border-color: {focus}; }}
QTreeView::item:hover, QListView::item:hover {{ background: {hover}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {chosen}; color: {text}; }}
QDialog QTreeView::item, QDialog QListView::item {{ padding: 3px 4px; }}
QTreeView::indicator, QCheckBox::indicator, QGroupBox::indicator, QListView::indicator {{
    width: 13px; height: 13px; border: 1px solid {edge}; border-radius: 3px; background: {raised}; }}
QTreeView::indicator:checked, QCheckBox::indicator:checked, QGroupBox::indicator:checked,
QListView::indicator:checked {{ image: url({tick}); border-color: {accent}; }}
QTreeView::indicator:indeterminate, QCheckBox::indicator:indeterminate {{ image: url({part}); border-color: {accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {disabled}; }}
QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 4px; padding: 1px; spacing: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus}; }}
QRadioButton::indicator {{
    width: 13px; height: 13px; border: 1px solid {edge}; border-radius: 7px; background: {raised}; }}
QRadioButton::indicator:checked {{
    width: 5px; height: 5px; border: 5px solid {accent}; border-radius: 7px; background: {on_accent}; }}
QGroupBox {{ border: 1px solid {line}; border-radius: 5px; margin-top: 8px; padding-top: 8px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 8px; padding: 0 4px; color: {muted}; }}
QHeaderView::section {{
    background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line}; padding: 5px 8px; }}
QStatusBar {{ background: {surface}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QProgressBar {{ background: {raised}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollArea {{ border: none; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; min-height: 26px; min-width: 26px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar::tab {{
    padding: 4px 11px; color: {muted}; background: {surface}; border: 1px solid transparent;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ color: {text}; border-color: {focus}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFrame#card {{ background: {raised}; border: none; border-left: 3px solid {ai}; border-radius: 4px; }}
QFrame#confirm {{ background: {raised}; border: none; border-left: 3px solid {warning}; border-radius: 4px; }}
QPushButton#small {{ padding: 3px 7px; }}
QPushButton#small:focus {{ padding: 2px 6px; }}
QLabel#slice {{ background: {raised}; border-radius: 3px; }}
QFrame#firstUse, QFrame#offer {{ background: {raised}; border: none; border-bottom: 1px solid {line}; }}
QLabel[small="true"] {{ font-size: 9.2pt; }}
QLabel[rank="muted"] {{ color: {muted}; }}
QLabel[rank="warning"] {{ color: {warning}; }}
QLabel[rank="error"] {{ color: {error}; }}
QLabel[rank="ai"] {{ color: {ai}; }}
QLineEdit#paletteLine {{
    background: transparent; border: none; border-bottom: 1px solid {line}; border-radius: 0; padding: 9px 12px;
    font-size: 11pt; }}
QLineEdit#paletteLine:focus {{ border: none; border-bottom: 1px solid {line}; padding: 9px 12px; }}
QListView#paletteList {{ background: transparent; border: none; padding: 4px 0; }}
QLabel#paletteFoot {{ padding: 6px 12px; border-top: 1px solid {line}; }}
QListWidget#pages {{ background: transparent; border-color: transparent; }}
QListWidget#pages:focus {{ border-color: {focus}; }}
QListWidget#pages::item {{ padding: 6px 8px; border-radius: 5px; }}
QLabel[rank="heading"] {{ font-weight: 600; }}
QLabel[rank="title"] {{ font-size: 16pt; font-weight: 600; }}
"""
# Nothing is told by the shade of a ground alone.
_STRONG = """
QPushButton, QToolButton:hover, QMenu, QToolTip {{ border-color: {edge}; }}
QPushButton:flat {{ border-color: transparent; }}
QPushButton:hover, QPushButton:flat:hover {{ border-color: {accent}; }}
QPushButton:disabled {{ border: 1px dashed {line}; }}
QMenu::item:selected, QMenuBar::item:selected {{ border: 1px solid {focus}; }}
QMenuBar::item {{ padding: 3px 8px; border: 1px solid transparent; }}
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected {{ border: 1px solid {focus}; }}
QToolButton:checked {{ border: 2px solid {accent}; padding: 3px 5px; }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 3px 5px; }}
QProgressBar {{ border: 1px solid {edge}; }}
QSlider::groove:horizontal {{ background: {line}; }}
QSlider::handle:horizontal {{ background: {text}; }}
QScrollBar::handle {{ background: {muted}; }}
QTabBar::tab:selected {{ border-bottom: 3px solid {accent}; padding-bottom: 3px; }}
"""
