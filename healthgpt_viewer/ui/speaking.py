"""What a screen reader is told: news without the focus moving, and that a viewport is a picture."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PICTURE = "isAPicture"
_installed = False


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a screen reader say ``text``; ``urgent`` breaks off what it is saying."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def is_a_picture(widget: QWidget) -> None:
    """Give a widget that paints an image the role of one; its name and description say what it shows."""
    global _installed  # one factory for the life of the program, as Qt keeps it
    widget.setProperty(_PICTURE, True)
    if not _installed:
        QAccessible.installFactory(_make)
        _installed = True


def _make(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(_PICTURE):
        return QAccessibleWidget(thing, QAccessible.Role.Graphic, "")
    return None
