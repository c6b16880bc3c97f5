"""Regions, presentation states, overlays and shutters: seen where they belong, switched on and off, undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.uid import generate_uid
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.window import MainWindow
from tests.viewer.imaging.objects.made import COLOURS
from tests.viewer.ui.objects.conftest import BEYOND, SEGMENT, Opened


def is_tinted(colour: QColor, by: tuple[int, int, int]) -> bool:
    """Whether a pixel is no grey and leans towards a colour."""
    strongest = int(np.argmax(by))
    parts = (colour.red(), colour.green(), colour.blue())
    return parts[strongest] > max(part for i, part in enumerate(parts) if i != strongest) + 10


def is_grey(colour: QColor) -> bool:
    return colour.red() == colour.green() == colour.blue()


def test_objects_are_listed_by_plain_names_behind_the_images(opened: Opened) -> None:
    rows = [(row.title, row.detail) for row in opened.window.browser.rows]
    assert rows[0] == ("Phantom", "CT · 7 images · axial")
    assert set(rows[1:]) == {
        ("Organs", "SEG · segmentation · 2 segments"),
        ("PLAN 1", "RTSTRUCT · structures · 3 regions"),
        ("As reported", "PR · presentation state · 3 images"),
        ("For the conference", "KO · key images · 2 images"),
        ("Diagnostic imaging report", "SR · report"),
        ("Letter", "DOC · document · PDF"),
    }
    current = opened.window.current()
    assert current is not None
    assert current.series.description == "Phantom"
    assert not opened.window.object_desk.dock.isVisible()


def test_segments_are_laid_over_their_pixels_and_taken_off_again(opened: Opened) -> None:
    assert is_grey(opened.colour(*SEGMENT))
    entry = opened.shows("segmentation")
    assert is_tinted(opened.colour(*SEGMENT), COLOURS[0])
    assert is_tinted(opened.colour(32, 32), COLOURS[1])
    assert is_grey(opened.colour(*BEYOND))
    assert opened.window.object_desk.dock.isVisible()
    opened.goes(1)
    assert is_tinted(opened.colour(*SEGMENT), COLOURS[0])
    assert is_grey(opened.colour(32, 32))
    opened.window.trigger("edit.undo")
    assert is_grey(opened.colour(*SEGMENT))
    opened.window.trigger("edit.redo")
    assert is_tinted(opened.colour(*SEGMENT), COLOURS[0])
    opened.choose("segmentation")
    assert not opened.objects.is_on(entry.key)
    assert is_grey(opened.colour(*SEGMENT))


def item(opened: Opened, *path: str) -> QTreeWidgetItem:
    """The row of the panel under these names."""
    tree = opened.window.object_desk.panel.tree
    tops = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    found = next(one for one in tops if one is not None and one.text(0) == path[0])
    for name in path[1:]:
        below = [found.child(i) for i in range(found.childCount())]
        found = next(one for one in below if one is not None and one.text(0) == name)
    return found


def test_each_segment_has_a_switch_and_all_have_one_opacity(opened: Opened) -> None:
    opened.shows("segmentation")
    item(opened, "Organs", "Tumour").setCheckState(0, Qt.CheckState.Unchecked)
    assert is_grey(opened.colour(32, 32))
    assert is_tinted(opened.colour(*SEGMENT), COLOURS[0])
    assert item(opened, "Organs").checkState(0) == Qt.CheckState.PartiallyChecked
    opened.window.trigger("edit.undo")
    assert item(opened, "Organs", "Tumour").checkState(0) == Qt.CheckState.Checked
    assert is_tinted(opened.colour(32, 32), COLOURS[1])
    faint = opened.colour(*SEGMENT)
    opened.window.object_desk.panel.opacity.setValue(100)
    assert opened.colour(*SEGMENT) == QColor(*COLOURS[0])
    opened.window.trigger("edit.undo")
    assert opened.colour(*SEGMENT) == faint
    item(opened, "Organs").setCheckState(0, Qt.CheckState.Unchecked)
    assert is_grey(opened.colour(*SEGMENT))


def test_the_name_of_a_region_stands_at_the_cursor(opened: Opened) -> None:
    opened.shows("segmentation")
    viewport = opened.window.stage.active
    assert viewport.view is not None
    without = viewport.picture()
    x, y = viewport.view.to_screen(SEGMENT[0] + 0.5, SEGMENT[1] + 0.5)
    QTest.mouseMove(viewport, viewport.rect().topLeft())
    QTest.mouseMove(viewport, QPoint(round(x), round(y)))
    opened.until(lambda: viewport.picture() != without)
    beside = viewport.picture().copy(round(x) + 14, round(y) + 10, 40, 16)
    assert beside != without.copy(round(x) + 14, round(y) + 10, 40, 16)


def test_contours_are_drawn_on_their_slice(opened: Opened) -> None:
    opened.shows("structures")
    assert is_tinted(opened.colour(10, 20), (255, 40, 0))
    opened.goes(0)
    assert is_grey(opened.colour(10, 20))


def test_regions_are_cut_by_reformats(opened: Opened) -> None:
    opened.shows("segmentation")
    window = opened.window
    window.trigger(next(action.id for action in window.registry if "M" in action.keys))
    opened.until(lambda: window.reformats.active)

    def tinted() -> bool:
        """Whether the coronal plane through the segment shows it."""
        viewport = window.stage.widget.viewports[1]
        grid = viewport.state.slice.grid if viewport.state.slice is not None else None
        if grid is None or viewport.view is None:
            return False
        centre = _centre_of_segment(opened)
        index = viewport.state.stack.nearest(centre) if viewport.state.stack is not None else None
        if index is not None and index != viewport.state.index:
            viewport.go(index)
            return False
        row, column = grid.to_pixel(centre)[:2]
        x, y = viewport.view.to_screen(float(row) + 0.5, float(column) + 0.5)
        return is_tinted(viewport.picture().pixelColor(round(x), round(y)), COLOURS[0])

    opened.until(tinted)


def _centre_of_segment(opened: Opened) -> NDArray[np.float64]:
    x, y, z = (float(value) for value in opened.images[3].ImagePositionPatient)
    return np.array([x + 11.5, y + 11.5, z])


def test_a_presentation_state_is_applied_and_taken_off(opened: Opened) -> None:
    opened.goes(0)
    before = opened.window.stage.active.state
    entry = opened.shows("presentation")
    state = opened.window.stage.active.state
    assert state.window is not None
    assert (state.window.center, state.window.width) == (30, 120)
    opened.goes(1)
    assert not is_grey(opened.colour(8, 8))  # the filled circle of the second image
    opened.goes(0)
    assert is_grey(opened.colour(8, 8))
    opened.choose("presentation")
    assert not opened.objects.is_on(entry.key)
    assert opened.window.stage.active.state.window == before.window
    opened.window.trigger("edit.undo")
    assert opened.objects.is_on(entry.key)
    opened.window.trigger("edit.undo")
    assert not opened.objects.is_on(entry.key)


def test_two_states_of_the_same_images_take_turns(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    dataset = pydicom.dcmread(folder / "pr.dcm")
    dataset.SOPInstanceUID, dataset.ContentDescription = generate_uid(), "Second reader"
    dataset.SoftcopyVOILUTSequence[0].WindowCenter = 99
    dataset.BlendingSequence = [pydicom.Dataset()]
    dataset.save_as(folder / "pr2.dcm")
    with qtbot.waitSignal(window.library.opened, timeout=60_000):
        window.opening.paths([folder])
    made = Opened(qtbot, window, [])
    made.goes(0)
    own = window.stage.active.state.window
    rows = {row.title: row for row in window.browser.rows}
    first, second = rows["As reported"], rows["Second reader"]
    window.show_entry(first)
    made.until(lambda: made.objects.is_on(first.key))
    window.show_entry(second)
    assert made.objects.on == frozenset({second.key})
    assert window.stage.active.state.window is not None
    assert window.stage.active.state.window.center == 99
    assert "Second reader is applied without its blending" in made.notice
    window.trigger("edit.undo")
    assert made.objects.on == frozenset({first.key})
    assert window.stage.active.state.window.center == 30
    window.show_entry(first)
    assert window.stage.active.state.window == own


def test_a_state_waits_for_the_pixels_of_its_image(opened: Opened) -> None:
    opened.goes(6)
    entry = opened.choose("presentation")  # goes to the first image, whose pixels are read first
    opened.choose("presentation")
    opened.until(lambda: opened.objects.is_on(entry.key))
    opened.qtbot.wait(50)
    assert opened.objects.is_on(entry.key)


def test_a_state_of_images_elsewhere_goes_to_them(opened: Opened) -> None:
    opened.goes(6)
    opened.shows("presentation")
    current = opened.window.current()
    assert current is not None
    assert current.index == 0


def test_what_belongs_to_images_that_are_not_open_says_so(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    for name in ("seg.dcm", "pr.dcm", "rt.dcm", "ko.dcm"):
        (folder / name).rename(alone / name)
    with qtbot.waitSignal(window.library.opened, timeout=60_000):
        window.opening.paths([alone])
    made = Opened(qtbot, window, [])
    for kind, words in (
        ("presentation", "As reported is for are not open"),
        ("segmentation", "Organs was drawn on are not open"),
        ("structures", "PLAN 1 was drawn on are not open"),
        ("key objects", "For the conference picks are not open"),
    ):
        made.choose(kind)
        made.until(lambda words=words: words in made.notice)  # type: ignore[misc]  # mypy on defaults of lambdas


def test_the_pictures_of_a_segmentation_can_be_shown_themselves(opened: Opened) -> None:
    desk = opened.window.object_desk
    assert (
        desk.why_no_own_pictures(opened.row("report"))
        == "What is chosen is no object with pictures of its own."
    )
    assert desk.why_no_own_pictures(opened.row("segmentation")) is None
    desk.show_own_pictures(opened.row("segmentation"))
    state = opened.window.stage.active.state
    assert state.series is not None
    assert state.series.modality == "SEG"


def test_closing_the_study_forgets_its_objects(opened: Opened) -> None:
    opened.shows("segmentation")
    opened.window.trigger("file.close-study")
    opened.until(lambda: not opened.window.library.studies)
    assert opened.objects.on == frozenset()
    assert opened.window.object_desk.panel.tree.topLevelItemCount() == 0


def test_nothing_over_the_image(opened: Opened) -> None:
    opened.shows("segmentation")
    opened.shows("structures")
    opened.window.trigger("view.objects-off")
    assert opened.objects.on == frozenset()
    opened.window.trigger("edit.undo")
    assert len(opened.objects.on) == 2


@pytest.fixture
def marked(qtbot: QtBot, window: MainWindow, folder: Path) -> Opened:
    """One slice with an overlay of one bright pixel, and a shutter around the middle."""
    path = next(iter(sorted(folder.glob("0*.dcm"))))
    dataset = pydicom.dcmread(path)
    mask = np.zeros((40, 40), bool)
    mask[20, 20] = True
    for element, vr, value in ((0x10, "US", 40), (0x11, "US", 40), (0x40, "CS", "G"), (0x50, "SS", [1, 1])):
        dataset.add_new((0x6000, element), vr, value)
    dataset.add_new((0x6000, 0x0100), "US", 1)
    dataset.add_new((0x6000, 0x0102), "US", 0)
    dataset.add_new((0x6000, 0x3000), "OW", np.packbits(mask, bitorder="little").tobytes())
    dataset.ShutterShape, dataset.ShutterPresentationValue = "RECTANGULAR", 0xFFFF
    dataset.ShutterUpperHorizontalEdge, dataset.ShutterLowerHorizontalEdge = 11, 30
    dataset.ShutterLeftVerticalEdge, dataset.ShutterRightVerticalEdge = 11, 30
    dataset.save_as(path)
    with qtbot.waitSignal(window.library.opened, timeout=60_000):
        window.opening.paths([path])
    made = Opened(qtbot, window, [dataset])
    made.goes(0)
    return made


def test_overlays_and_shutters_are_drawn_and_switched(marked: Opened) -> None:
    white = QColor("white")
    assert not is_grey(marked.colour(20, 20))
    assert is_grey(marked.colour(20, 21))
    assert marked.colour(5, 20) == white
    assert marked.colour(10, 20) != white  # the edges are still seen
    assert marked.colour(9, 20) == white
    marked.window.trigger("view.overlays")
    assert is_grey(marked.colour(20, 20))
    marked.window.trigger("view.shutters")
    assert marked.colour(5, 20) != white
    marked.window.trigger("edit.undo")
    assert marked.colour(5, 20) == white
    assert marked.window.registry.reason("view.objects-off", marked.window) is not None


def test_a_picture_of_the_viewport_has_the_overlays_too(marked: Opened) -> None:
    assert marked.window.stage.picture() == marked.window.stage.active.picture()
