"""Several viewports: which is active, which are shown, and how they follow each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.cache import Reader
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Series, Study
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.ui.viewport.grid import ViewportGrid
from healthgpt_viewer.ui.viewport.painter import Colours
from healthgpt_viewer.ui.viewport.state import changed
from healthgpt_viewer.ui.viewport.widget import Viewport

MakeStudy = Callable[..., Path]


@pytest.fixture
def grid(qtbot: QtBot, reader: Reader) -> ViewportGrid:
    made = ViewportGrid(reader, Colours)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(qtbot: QtBot, viewport: Viewport, study: Study, index: int | None = None) -> None:
    series: Series = study.series[0]
    viewport.show_stack(study, series, series.stacks[0], index)
    qtbot.waitUntil(lambda: viewport.image is not None)


@pytest.mark.parametrize("shape", [(1, 1), (1, 2), (2, 2)])
def test_layouts_show_as_many_as_they_say(grid: ViewportGrid, shape: tuple[int, int]) -> None:
    grid.arrange(*shape)
    assert len(grid.shown) == shape[0] * shape[1]
    assert all(viewport.isVisible() for viewport in grid.shown)


def test_fewer_viewports_keep_what_the_others_show(qtbot: QtBot, grid: ViewportGrid, opened: Study) -> None:
    grid.arrange(1, 2)
    show(qtbot, grid.viewports[1], opened)
    grid.activate(grid.viewports[1])
    grid.arrange(1, 1)
    assert grid.active is grid.viewports[0]
    assert not grid.viewports[1].isVisible()
    grid.arrange(2, 2)
    assert grid.viewports[1].state.study is opened


def test_one_alone_and_back(grid: ViewportGrid) -> None:
    grid.arrange(2, 2)
    grid.toggle_alone(grid.viewports[2])
    assert grid.shown == [grid.viewports[2]]
    assert grid.active is grid.viewports[2]
    grid.toggle_alone(grid.viewports[2])
    assert len(grid.shown) == 4


def test_linked_viewports_follow_by_position(
    qtbot: QtBot, grid: ViewportGrid, opened: Study, make_study: MakeStudy
) -> None:
    """The same frame of reference, another part of it: slices meet where the patient is."""
    grid.arrange(1, 2)
    first, second = grid.viewports
    show(qtbot, first, opened, 0)
    upper = replace(opened.series[0].stacks[0], slices=opened.series[0].stacks[0].slices[2:])
    second.show_stack(opened, opened.series[0], upper, 0)
    grid.link([first, second])
    first.go(5)
    assert (first.state.index, second.state.index) == (5, 3)
    second.go(0)
    assert first.state.index == 2
    assert first.link_note == "linked by position"
    grid.unlink()
    first.go(6)
    assert second.state.index == 0
    assert first.link_note == ""


def test_studies_without_a_common_frame_follow_by_number(
    qtbot: QtBot, grid: ViewportGrid, opened: Study, make_study: MakeStudy
) -> None:
    (other,) = group(scan([make_study("other", slices=4)]).headers)
    grid.arrange(1, 2)
    first, second = grid.viewports
    show(qtbot, first, opened)
    show(qtbot, second, other)
    grid.link([first, second])
    first.go(2)
    assert second.state.index == 2
    first.go(6)
    assert second.state.index == 3
    assert second.link_note == "linked by number"


def test_zoom_pan_and_window_go_along_as_chosen(qtbot: QtBot, grid: ViewportGrid, opened: Study) -> None:
    grid.arrange(1, 2)
    first, second = grid.viewports
    for viewport in (first, second):
        show(qtbot, viewport, opened)
    grid.link([first, second])
    first.set_state(changed(first.state, zoom=4.0, pan=(10.0, 5.0), flip_h=True, window=Window(1, 2)))
    assert (second.state.zoom, second.state.pan, second.state.flip_h) == (4.0, (10.0, 5.0), True)
    assert second.state.window == Window(40, 80)
    grid.links.window = True
    first.set_state(changed(first.state, window=Window(5, 10)))
    assert second.state.window == Window(5, 10)
    grid.links.zoom = False
    first.set_state(changed(first.state, zoom=8.0))
    assert second.state.zoom == 4.0
