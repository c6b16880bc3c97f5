"""Changes of images and layout are taken back and made again; what a closed study leaves behind is nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.actions import UNDO_LIMIT
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


@pytest.fixture
def two(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> MainWindow:
    """A window with two studies open, the one called "first" in its viewport."""
    for name in ("second", "first"):
        with qtbot.waitSignal(window.library.opened):
            window.opening.paths([make_study(name, patient=f"{name}^Anna")])
    active = window.stage.active
    qtbot.waitUntil(lambda: active.image is not None)
    return window


def shown(window: MainWindow) -> list[str]:
    """Whose images the viewports show."""
    studies = [viewport.state.study for viewport in window.stage.widget.shown]
    return [study.patient_name.partition("^")[0] if study is not None else "" for study in studies]


def show(window: MainWindow, name: str) -> None:
    window.show_entry(next(row for row in window.browser.rows if row.study.patient_name.startswith(name)))


def zoom_with_wheel(window: MainWindow, steps: int) -> None:
    viewport = window.stage.active
    place = QPointF(100, 100)
    for _ in range(steps):
        event = QWheelEvent(
            place,
            QPointF(viewport.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)


def test_the_former_image_comes_back(qtbot: QtBot, two: MainWindow) -> None:
    two.stage.go(0)
    show(two, "second")
    assert shown(two) == ["second"]
    two.trigger("edit.undo")
    assert (shown(two), two.stage.active.state.index) == (["first"], 0)
    qtbot.waitUntil(lambda: two.stage.active.image is not None)
    two.trigger("edit.redo")
    assert shown(two) == ["second"]


def test_layout_and_links_come_back_and_images_stay(two: MainWindow) -> None:
    two.trigger("view.layout-2x2")
    two.stage.activate_next(1)
    show(two, "second")
    two.trigger("view.link")
    assert shown(two) == ["first", "second", "", ""]
    assert two.stage.linked
    two.trigger("edit.undo")
    assert not two.stage.linked
    two.trigger("edit.undo")
    assert shown(two) == ["first", "", "", ""]
    two.trigger("edit.undo")
    assert two.stage.layout == (1, 1)
    for _ in range(3):
        two.trigger("edit.redo")
    assert shown(two) == ["first", "second", "", ""]
    assert two.stage.linked


def test_undoing_an_image_leaves_how_the_others_are_seen(two: MainWindow) -> None:
    two.trigger("view.layout-1x2")
    two.stage.activate_next(1)
    show(two, "second")
    first = two.stage.widget.shown[0]
    two.stage.activate_next(1)
    two.trigger("image.invert")
    assert first.state.invert
    two.registry.undo.undo()
    two.registry.undo.undo()
    two.registry.undo.redo()
    assert not first.state.invert
    assert shown(two) == ["first", "second"]


def test_the_steps_of_a_wheel_are_undone_at_once(two: MainWindow) -> None:
    zoom_with_wheel(two, 5)
    assert two.stage.active.state.zoom is not None
    assert two.registry.undo.undo_label == "Zoom"
    two.trigger("edit.undo")
    assert two.stage.active.state.zoom is None
    two.trigger("edit.redo")
    assert two.stage.active.state.zoom is not None


def test_a_closed_study_leaves_no_change_behind_and_the_others_keep_theirs(
    qtbot: QtBot, two: MainWindow
) -> None:
    two.trigger("image.flip-vertically")
    show(two, "second")
    two.trigger("image.invert")
    second = two.stage.active.state.study
    assert second is not None
    two.trigger("view.layout-1x2")
    two.trigger("file.close-study")
    assert len(two.registry.undo) == 2  # the flip of the first, and the layout
    two.trigger("edit.undo")
    assert two.stage.layout == (1, 1)
    two.trigger("edit.undo")
    assert two.registry.undo.undo_label == ""
    with qtbot.waitSignal(two.library.opened):
        two.opening.paths([Path(second.folder or "")])
    two.trigger("edit.redo")
    two.trigger("edit.redo")
    assert shown(two)[0] == "second"
    assert not two.stage.active.state.invert


def test_a_hundred_changes_are_taken_back_and_made_again(two: MainWindow) -> None:
    for _ in range(UNDO_LIMIT + 1):
        two.trigger("image.rotate-right")
    for _ in range(UNDO_LIMIT):
        two.trigger("edit.undo")
    assert (two.stage.active.state.quarter_turns, two.registry.undo.undo_label) == (1, "")
    for _ in range(UNDO_LIMIT):
        two.trigger("edit.redo")
    assert two.stage.active.state.quarter_turns == (UNDO_LIMIT + 1) % 4
