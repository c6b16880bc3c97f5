"""Super-resolution in the window: what it will do is told first, then it is drawn in tiles, in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from healthgpt_plugin.panel.super_resolution import time_words
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.results.model import ImageResult
from tests.journeys.reader import Reader


@pytest.fixture
def at_slice(at_ct: Reader, random_model: Path) -> Reader:
    """A reader at a slice with a model that super-resolves."""
    at_ct.controller.choose(str(random_model))
    at_ct.settles()
    return at_ct


def draws_rectangle(reader: Reader, box: Box) -> None:
    reader.plugin._host.set_region(box)
    reader.settles()


def test_the_rectangle_is_told_then_drawn_beside_in_its_place(at_slice: Reader) -> None:
    draws_rectangle(at_slice, Box(40.4, 50, 29, 33.5))
    bar = at_slice.panel.super_resolution
    assert not bar.isVisible()
    at_slice.panel.composer.super_resolve.click()
    assert bar.isVisible()
    assert bar.title.text() == "Super-resolve: the rectangle"
    spacing = at_slice.current.image.spacing[0]  # type: ignore[union-attr]  # it is read
    assert bar.words.text() == (
        f"34 x 30 pixels of {spacing:.3g} mm become 136 x 120 of {spacing / 4:.3g} mm, in 9 tiles."
    )
    assert bar.time.text() == "How long that takes is told once the first tiles are drawn."
    assert bar.keep.isChecked()
    source = at_slice.current
    previews: list[tuple[int, ...]] = []
    at_slice.controller.progressed.connect(
        lambda running: previews.append(running.preview.shape) if running.preview is not None else None
    )
    bar.yes.click()
    assert not bar.isVisible()
    at_slice.until(lambda: at_slice.controller.running is None)
    at_slice.rests()
    [entry] = at_slice.conversation.entries
    result = entry.result
    assert isinstance(result, ImageResult)
    assert result.task == "SUPERRES"
    assert result.stored_box == result.region == Box(40, 50, 30, 34)
    assert result.pixels.shape == (120, 136)
    assert set(previews) <= {(120, 136)}
    assert result.settings["data_consistency"].startswith("iterative back-projection")
    assert any("The part of" in notice and "became 136 x 120" in notice for notice in entry.notices)
    left, right = at_slice.viewports
    assert left.state.slice is source.slice
    assert right.state.series is not None
    assert right.state.series.ai_task == "SUPERRES"
    assert right.state.slice is not None
    made, grid = right.state.slice.grid, source.slice.grid
    assert made is not None
    assert grid is not None
    centre = grid.to_patient(40 + 15 - 0.5, 50 + 17 - 0.5)
    np.testing.assert_allclose(made.to_patient(59.5, 67.5), centre, atol=0.05)
    assert right.state.window is not None
    assert right.state.window.width == pytest.approx(255, abs=1), (
        "grey levels of the model are not seen through HU"
    )
    at_slice.window.stage.change("Zoom", zoom=5.0, pan=(12.0, -7.0))
    places = []
    for viewport, own in ((left, grid), (right, made)):
        view = viewport.view
        assert view is not None
        row, column = view.to_image(view.width / 2, view.height / 2)
        places.append(own.to_patient(row - 0.5, column - 0.5))
    np.testing.assert_allclose(places[0], places[1], atol=1e-6)
    at_slice.presses("over")
    overlay = at_slice.window.stage.overlay()
    assert overlay is not None
    assert overlay.pixels.shape == (120, 136)
    at_slice.window.stage.set_overlay(None, None)
    at_slice.presses("entropy")
    mapped = at_slice.window.stage.overlay()
    assert mapped is not None
    assert mapped.pixels.shape == (120, 136, 3)


def test_what_is_seen_is_meant_where_nothing_is_drawn(at_slice: Reader) -> None:
    stage = at_slice.window.stage
    seen = at_slice.current.visible
    rows, columns = at_slice.current.image.stored.shape[:2]  # type: ignore[union-attr]  # it is read
    assert seen == Box.whole(rows, columns)
    bar = at_slice.panel.super_resolution
    at_slice.window.trigger("healthgpt.super-resolution")
    assert not bar.isVisible()
    assert at_slice.notice.startswith(
        "A part of 256 x 256 pixels is too large for super-resolution (441 tiles)"
    )
    viewport = stage.active
    view = viewport.view
    assert view is not None
    stage.change("Zoom", zoom=view.zoom * 4)
    at_slice.settles()
    seen = at_slice.current.visible
    assert seen is not None
    assert seen.rows < rows / 2
    at_slice.window.trigger("healthgpt.super-resolution")
    assert bar.title.text() == "Super-resolve: what is seen of the slice"
    high, wide = np.ceil(seen.row1) - np.floor(seen.row0), np.ceil(seen.col1) - np.floor(seen.col0)
    assert bar.words.text().startswith(f"{wide:g} x {high:g} pixels of ")


def test_an_offer_goes_with_its_slice_and_its_rectangle(at_slice: Reader) -> None:
    bar = at_slice.panel.super_resolution
    draws_rectangle(at_slice, Box(40, 50, 30, 30))
    at_slice.panel.composer.super_resolve.click()
    at_slice.settles()
    assert bar.isVisible()
    draws_rectangle(at_slice, Box(10, 50, 30, 30))
    assert not bar.isVisible()
    at_slice.panel.composer.super_resolve.click()
    at_slice.scrolls()
    assert not bar.isVisible()
    bar.yes.click()
    assert at_slice.controller.running is None


def test_a_part_that_is_too_small_is_refused_with_the_reason(at_slice: Reader) -> None:
    draws_rectangle(at_slice, Box(40, 50, 9, 30))
    reason = (
        "A part of 30 x 9 pixels is too small for super-resolution: choose one of at least 16 x 16 pixels."
    )
    assert not at_slice.panel.composer.super_resolve.isEnabled()
    assert at_slice.panel.composer.super_resolve.toolTip() == reason
    assert at_slice.window.registry.reason("healthgpt.super-resolution", at_slice.window) == reason


def test_it_stops_and_gives_nothing(at_slice: Reader) -> None:
    draws_rectangle(at_slice, Box(20, 20, 80, 80))
    at_slice.panel.composer.super_resolve.click()
    at_slice.panel.super_resolution.yes.click()
    at_slice.begins("drawing")
    running = at_slice.controller.running
    assert running is not None
    assert "tiles" in running.progress.text
    at_slice.controller.stop()
    at_slice.rests()
    assert at_slice.conversation.entries == []


def test_the_reader_chooses_whether_it_keeps_to_what_was_measured_and_the_time_is_known_then(
    at_slice: Reader,
) -> None:
    bar = at_slice.panel.super_resolution
    for keep in (True, False):
        draws_rectangle(at_slice, Box(40, 50, 16, 16))
        at_slice.panel.composer.super_resolve.click()
        bar.keep.setChecked(keep)
        bar.yes.click()
        at_slice.rests()
        at_slice.window.stage.widget.activate(at_slice.viewports[0])
        at_slice.settles()
    first, second = (entry.result for entry in at_slice.conversation.entries)
    assert isinstance(first, ImageResult)
    assert isinstance(second, ImageResult)
    assert (first.settings["data_consistency"] != "none", second.settings["data_consistency"]) == (
        True,
        "none",
    )
    assert first.series.uid != second.series.uid
    at_slice.panel.composer.super_resolve.click()
    assert "as the last time" in bar.time.text()
    assert not bar.keep.isChecked()


def test_a_model_without_the_task_refuses_with_the_reason(at_ct: Reader, plain_model: Path) -> None:
    at_ct.controller.choose(str(plain_model))
    at_ct.settles()
    assert not at_ct.panel.composer.super_resolve.isVisible()
    for action in ("super-resolution", "super-resolution-series"):
        assert at_ct.window.registry.reason(f"healthgpt.{action}", at_ct.window) == (
            "The model 'plain' was not trained for super-resolution."
        )


def test_slices_and_series_of_a_low_matrix_are_drawn_whole(
    reader: Reader, random_model: Path, write_original: Callable[..., Path], tmp_path: Path
) -> None:
    for number in range(2):
        write_original(
            tmp_path / "low" / f"{number}.dcm", "mr", SeriesInstanceUID="1.2.6", InstanceNumber=number + 1,
            ImagePositionPatient=[-30, -40, 5 * number], shape=(24, 20),
        )  # fmt: skip
    reader.opens(tmp_path / "low")
    reader.controller.choose(str(random_model))
    bar = reader.panel.super_resolution
    reader.window.trigger("healthgpt.super-resolution")
    assert bar.title.text() == "Super-resolve: the whole slice"
    reader.window.trigger("healthgpt.super-resolution-series")
    assert bar.title.text() == "Super-resolve: whole series"
    assert bar.words.text() == (
        "Each of 2 slices: 20 x 24 pixels of 0.9 mm become 80 x 96 of 0.225 mm, in 4 tiles."
    )
    bar.yes.click()
    reader.rests()
    results = [entry.result for entry in reader.conversation.entries]
    assert [result.pixels.shape for result in results if isinstance(result, ImageResult)] == [(96, 80)] * 2
    assert len({result.series.uid for result in results if isinstance(result, ImageResult)}) == 1
    assert len(reader.cards) == 1


def test_times_in_words() -> None:
    assert time_words(0.2) == "About 1 s, as the last time."
    assert time_words(89) == "About 89 s, as the last time."
    assert time_words(600) == "About 10 min, as the last time."
