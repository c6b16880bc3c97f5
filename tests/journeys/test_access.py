"""The window for those who hear it: every control in the tree has a name and a role, and news is announced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.parts import first_in
from tests.journeys.every_view import furnished, windows

_ROLES = QAccessible.Role
# What a control may be; a widget without a role of its own is "Client".
_PROPER = {
    _ROLES.Button,
    _ROLES.ButtonMenu,
    _ROLES.ButtonDropDown,
    _ROLES.CheckBox,
    _ROLES.RadioButton,
    _ROLES.ComboBox,
    _ROLES.EditableText,
    _ROLES.SpinBox,
    _ROLES.Slider,
    _ROLES.Tree,
    _ROLES.List,
    _ROLES.Table,
    _ROLES.PageTabList,
    _ROLES.Graphic,
    _ROLES.Grouping,
    _ROLES.StaticText,
    _ROLES.HotkeyField,
}


def test_every_control_of_every_window_has_a_name_and_a_role(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with furnished(qtbot, tmp_path, monkeypatch) as reader:
        faults: list[str] = []
        walked = 0
        for name, window in windows(reader):
            if isinstance(window, QMenu):
                continue
            if not window.windowTitle() and not window.accessibleName():
                faults.append(f"{name}: the window has no title")
            for widget, interface in controls(window):
                walked += 1
                where = f"{name}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
                if not interface.text(QAccessible.Text.Name).strip():
                    faults.append(f"{where} has no name")
                if interface.role() not in _PROPER and not isinstance(widget, QScrollArea):
                    faults.append(f"{where} is {interface.role().name}")
        assert walked > 250
        assert not faults, "\n".join(dict.fromkeys(faults))


def controls(window: QWidget) -> Iterator[tuple[QWidget, QAccessibleInterface]]:
    """What takes the focus in a window, as the tree of the accessible objects has it."""
    seen: set[int] = set()
    open_ = [QAccessible.queryAccessibleInterface(window)]
    while open_:
        interface = open_.pop()
        widget = interface.object()
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None and isinstance(child.object(), QWidget) and id(child.object()) not in seen:
                seen.add(id(child.object()))
                open_.append(child)
        if isinstance(widget, QWidget) and widget is not window and _is_control(widget, window):
            yield widget, interface


def _is_control(widget: QWidget, window: QWidget) -> bool:
    takes = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    inside = widget.isVisibleTo(window) and widget.window() is window
    parent = widget.parentWidget()
    if widget.focusProxy() is not None:
        return False
    of_qt = widget.objectName().startswith("qt_") or (parent is not None and parent.focusProxy() is widget)
    return takes and inside and not of_qt and type(widget) is not QScrollArea


def test_an_image_says_what_it_shows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with furnished(qtbot, tmp_path, monkeypatch) as reader:
        viewport = reader.window.stage.active
        heard = QAccessible.queryAccessibleInterface(viewport)
        assert heard.role() == _ROLES.Graphic
        told = heard.text(QAccessible.Text.Description)
        index = viewport.state.index + 1
        assert told.startswith(f"CT, axial, slice {index} of 24, Head CT")
        assert "window 80 level 40" in told
        assert "over it: Synthetic MR" in told
        reader.scrolls()
        assert f"slice {index + 1} of 24" in heard.text(QAccessible.Text.Description)
        viewport.set_state(replace(viewport.state, overlay=None))
        viewport.point_to((viewport.width() / 2, viewport.height() / 2))
        reader.window.trigger("view.tell")
        assert reader.notice.startswith("CT, axial, slice")
        assert " HU" in reader.notice or "AI value" in reader.notice


def test_news_is_announced(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness()))

    politeness = QAccessible.AnnouncementPoliteness
    with furnished(qtbot, tmp_path, monkeypatch) as reader:
        monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
        reader.window.notify("The picture is on the clipboard.")
        reader.window.notify("The file cannot be written.", "error")
        assert told == [
            ("The picture is on the clipboard.", politeness.Polite),
            ("The file cannot be written.", politeness.Assertive),
        ]
        told.clear()
        hold = Event()
        reader.window.jobs.run("Making a volume", lambda _: hold.wait(60))
        reader.until(lambda: reader.window.bottom.work.isVisible())
        hold.set()
        reader.until(lambda: ("Making a volume: ended", politeness.Polite) in told)


def test_one_key_goes_through_the_parts_of_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with furnished(qtbot, tmp_path, monkeypatch) as reader:
        window = reader.window
        window.notify("The file cannot be written.", "error")
        window.stage.active.setFocus()
        seen = [window.focusWidget()]
        for _ in range(5):
            window.trigger("view.next-part")
            seen.append(window.focusWidget())
        parts = (window.stage.widget, reader.panel, window.bottom, window.toolbar, window.browser)
        for part in parts:
            assert any(
                widget is not None and (part is widget or part.isAncestorOf(widget)) for widget in seen
            )
        window.trigger("view.previous-part")
        assert window.focusWidget() is seen[-2]
        assert first_in(window.toolbar) is not None
