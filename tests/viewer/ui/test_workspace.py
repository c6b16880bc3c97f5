"""The workspace of the window: what is captured of it, when it is written, and what comes back of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.drawn import Drawn, frame_of
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.measure import Measurement
from healthgpt_viewer.imaging.reformat import reformat_of
from healthgpt_viewer.ui.viewport.state import Overlay, ViewState
from healthgpt_viewer.ui.window import MainWindow
from healthgpt_viewer.workspace import Workspace, read

MakeStudy = Callable[..., Path]
_LONG = 60_000


def opens(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.opening.paths(list(paths))
    qtbot.waitUntil(lambda: window.stage.active.image is not None, timeout=_LONG)


def closes_all(qtbot: QtBot, window: MainWindow) -> None:
    """All studies, and what was measured in them."""
    for study in window.library.studies:
        window.opening._close(study)
    window.stage.set_layout((1, 1))
    window.registry.undo.forget("")


def comes_back(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    window.workspace._bring_back((workspace, ()), None)
    qtbot.waitUntil(lambda: not window.workspace.is_restoring, timeout=_LONG)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=_LONG)


def draws(window: MainWindow, state: ViewState, name: str) -> Drawn:
    one, study, series = state.slice, state.study, state.series
    assert one is not None
    assert study is not None
    assert series is not None
    measurement = Measurement("length", ((2.0, 3.0), (9.0, 8.0)), one.ref)
    drawn = Drawn(measurement, study.uid, series.uid, frame_of(one), one.grid, "CT, slice 1", name)
    window.measuring.measurements.change("Length", {drawn.uid: drawn})
    return drawn


def state_folder(home: Path) -> Path:
    [state] = (home / "workspace").glob("2*/workspace.json")
    return state.parent


def test_nothing_is_written_while_nothing_changes(
    qtbot: QtBot, window: MainWindow, healthgpt_home: Path, make_study: MakeStudy
) -> None:
    keeper = window.workspace
    keeper.keep()
    assert not keeper._writing  # nothing is open
    opens(qtbot, window, make_study())
    keeper.keep()
    qtbot.waitUntil(lambda: not keeper._writing, timeout=_LONG)
    state = state_folder(healthgpt_home) / "workspace.json"
    first = state.stat().st_mtime_ns
    keeper.keep()
    assert not keeper._writing
    draws(window, window.stage.active.state, "Midline")
    keeper.keep()
    assert keeper._writing
    qtbot.waitUntil(lambda: not keeper._writing, timeout=_LONG)
    assert state.stat().st_mtime_ns > first
    found, left_out = read(state.parent)
    assert left_out == ()
    assert [drawn.name for drawn in found.drawn] == ["Midline"]


def test_closing_everything_takes_the_file_away(
    qtbot: QtBot, window: MainWindow, healthgpt_home: Path, make_study: MakeStudy
) -> None:
    opens(qtbot, window, make_study())
    window.workspace.keep()
    qtbot.waitUntil(lambda: not window.workspace._writing, timeout=_LONG)
    folder = state_folder(healthgpt_home)
    closes_all(qtbot, window)
    window.workspace.keep()
    qtbot.waitUntil(lambda: not window.workspace._writing, timeout=_LONG)
    assert not (folder / "workspace.json").exists()


def test_who_does_not_want_it_has_nothing_kept(
    qtbot: QtBot, window: MainWindow, healthgpt_home: Path, make_study: MakeStudy
) -> None:
    opens(qtbot, window, make_study())
    window.workspace.keep()
    qtbot.waitUntil(lambda: not window.workspace._writing, timeout=_LONG)
    folder = state_folder(healthgpt_home)
    window.workspace.set_autosave(False)
    qtbot.waitUntil(lambda: not window.workspace._writing, timeout=_LONG)
    draws(window, window.stage.active.state, "Midline")
    window.workspace.keep()
    assert not window.workspace._writing
    assert not (folder / "workspace.json").exists()


def test_a_full_disk_is_told_once_and_tried_again(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens(qtbot, window, make_study())

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        for _ in range(2):
            window.workspace.keep()
            qtbot.waitUntil(lambda: not window.workspace._writing, timeout=_LONG)
            if _ == 0:
                assert (
                    "cannot be kept for after a crash (No space left on device)" in window.bottom.notices.text
                )
                window.bottom.notices.clear()
        assert "cannot be kept" not in window.bottom.notices.text
    window.workspace.keep()
    qtbot.waitUntil(lambda: not window.workspace._writing, timeout=_LONG)
    assert window.workspace._kept is not None


def test_four_viewports_come_back_as_they_stood(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    opens(qtbot, window, make_study("one", slices=6), make_study("two", slices=5))
    stage = window.stage
    places = list(window.library.places())
    stage.set_layout((2, 2))
    for number, index in ((0, 1), (1, 4), (3, 2)):
        stage.show(places[number % 2], number, index)
    second, last = stage.widget.viewports[1], stage.widget.viewports[3]
    second.set_state(replace(second.state, region=Box(1, 2, 5, 6), invert=True, quarter_turns=3))
    last.set_state(replace(last.state, colours="hot-iron", flip_v=True, zoom=4.0))
    stage.widget.link([second, last])
    stage.widget.links.zoom, stage.widget.links.window = False, True
    stage.widget.activate(last)
    qtbot.waitUntil(lambda: all(stage.widget.viewports[n].image for n in (0, 1, 3)), timeout=_LONG)
    stage.toggle_alone()
    before = window.workspace._now()
    shown = [viewport.state.slice for viewport in stage.widget.viewports]
    closes_all(qtbot, window)
    comes_back(qtbot, window, before)
    assert window.workspace._now() == before
    assert stage.is_alone
    stage.toggle_alone()
    refs = [viewport.state.slice.ref if viewport.state.slice else None for viewport in stage.widget.viewports]
    assert refs == [one.ref if one is not None else None for one in shown]
    assert refs[2] is None


def test_planes_of_a_reformat_come_back(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    opens(qtbot, window, make_study(slices=8))
    window.trigger("view.reformat")
    qtbot.waitUntil(lambda: window.reformats.active, timeout=_LONG)
    views = window.stage.crosshairs.views()
    point = (-4.0, 3.0, 12.0)
    crosshair = views[0].state.crosshair
    assert crosshair is not None
    views[0].set_state(replace(views[0].state, crosshair=crosshair.at(point)))
    window.reformats.thicker(2)
    qtbot.waitUntil(lambda: not window.stage.crosshairs.busy, timeout=_LONG)
    before = window.workspace._now()
    closes_all(qtbot, window)
    comes_back(qtbot, window, before)
    qtbot.waitUntil(lambda: len(window.stage.crosshairs.views()) == 3, timeout=_LONG)
    for viewport in window.stage.crosshairs.views():
        made = reformat_of(viewport.state.stack)
        assert made is not None
        assert made.slab.thickness == 5.0
        assert viewport.state.crosshair is not None
        assert np.allclose(viewport.state.crosshair.point, point)
    assert window.workspace._now() == before


def test_a_picture_over_the_slice_comes_back(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    opens(qtbot, window, make_study("one", slices=6))
    stage = window.stage
    [place] = window.library.places()
    stage.set_layout((1, 2))
    one = place.stack.slices[2]
    stage.show(place, 0, 2)
    pixels = np.arange(16, dtype=np.uint8).reshape(4, 4)
    qtbot.waitUntil(lambda: stage.widget.viewports[0].image is not None, timeout=_LONG)
    stage.set_overlay(Overlay(pixels, one.grid, one.ref, "Converted", "swipe", 0.7, 0.25), 0)
    stage.show(place, 1, 3)
    before = window.workspace._now()
    closes_all(qtbot, window)
    comes_back(qtbot, window, before)
    overlay = stage.widget.viewports[0].state.shown_overlay()
    assert overlay is not None
    assert np.array_equal(overlay.pixels, pixels)
    assert (overlay.mode, overlay.opacity, overlay.position, overlay.generated) == ("swipe", 0.7, 0.25, True)


def test_a_saved_measurement_that_was_deleted_stays_deleted(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    study = make_study()
    opens(qtbot, window, study)
    kept, gone = (
        draws(window, window.stage.active.state, "Kept"),
        draws(window, window.stage.active.state, "Gone"),
    )
    window.measuring.files.save()
    qtbot.waitUntil(lambda: window.measuring.files.unsaved() == 0, timeout=_LONG)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=_LONG)
    measurements = window.measuring.measurements
    measurements.change("Delete", {gone.uid: None})
    before = window.workspace._now()
    assert [uids for _, uids in before.deleted] == [(gone.uid,)]
    closes_all(qtbot, window)
    comes_back(qtbot, window, before)
    qtbot.waitUntil(lambda: window.measuring.files.unsaved() == 1, timeout=_LONG)
    assert [drawn.name for drawn in measurements] == ["Kept"]
    assert measurements.get(kept.uid) is not None
    assert {drawn.uid for drawn in measurements.saved_of(gone.study_uid)} == {kept.uid, gone.uid}


def test_a_reader_who_turns_to_something_else_is_not_disturbed(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    opens(qtbot, window, make_study("one", slices=6))
    before = window.workspace._now()
    closes_all(qtbot, window)
    opens(qtbot, window, make_study("two", slices=4))
    [other] = list(window.library.places())
    window.workspace._bring_back((before, ()), None)
    window.stage.show(other, 0)
    qtbot.waitUntil(lambda: not window.workspace.is_restoring, timeout=_LONG)
    assert window.stage.active.state.stack is not None
    assert window.stage.active.state.study is not None
    assert window.stage.active.state.study.folder == other.study.folder


def test_there_is_no_last_workspace_at_the_first_start(window: MainWindow) -> None:
    window.trigger("file.reopen-workspace")
    assert "No workspace was kept yet" in window.bottom.notices.text


def test_a_series_of_a_plugin_that_was_nowhere_shown_changes_nothing(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    opens(qtbot, window, make_study())
    [place] = window.library.places()
    before = window.stage.active.state
    window.services.put_back(place.series)
    assert window.stage.active.state is before


def test_a_fusion_comes_back_with_its_registration(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    opens(qtbot, window, make_study("one", slices=6), make_study("two", slices=6))
    stage = window.stage
    stage.set_layout((1, 2))
    for number, place in enumerate(window.library.places()):
        stage.show(place, number, 2)
    lead, other = stage.widget.viewports
    qtbot.waitUntil(lambda: lead.image is not None and other.image is not None, timeout=_LONG)
    stage.widget.activate(lead)
    window.fusions.register()
    qtbot.waitUntil(lambda: lead.state.fusion is not None, timeout=_LONG)
    window.fusions.change("Opacity", opacity=0.25, threshold=3.0)
    before = window.workspace._now()
    assert before.views[0] is not None
    assert before.views[0].fused is not None
    closes_all(qtbot, window)
    comes_back(qtbot, window, before)
    qtbot.waitUntil(lambda: lead.state.fusion is not None, timeout=_LONG)
    assert lead.state.fusion is not None
    assert lead.state.fusion.registered
    assert window.workspace._now() == before


def test_an_image_that_is_gone_is_told(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    study = make_study("one", slices=6)
    opens(qtbot, window, study)
    before = window.workspace._now()
    assert window.stage.active.state.slice is not None
    gone = Path(window.stage.active.state.slice.header.source.label)
    closes_all(qtbot, window)
    gone.unlink()
    comes_back(qtbot, window, before)
    assert "1 viewport stays empty" in window.bottom.notices.text
    assert len(window.library.studies) == 1


def test_a_study_that_is_found_again_stands_where_it_stood(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path
) -> None:
    one, two = make_study("one", slices=6), make_study("two", slices=5)
    opens(qtbot, window, one, two)
    first, second = window.library.places()
    window.stage.set_layout((1, 2))
    window.stage.show(first, 0, 1)
    window.stage.show(second, 1, 4)
    drawn = draws(window, window.stage.widget.viewports[1].state, "Midline")
    before = window.workspace._now()
    closes_all(qtbot, window)
    window.index.studies.forget([second.study.uid])
    assert second.study.folder is not None
    moved = second.study.folder.rename(tmp_path / "moved")
    comes_back(qtbot, window, before)
    assert "is not in" in window.bottom.notices.text
    assert window.bottom.notices._more.text() == "Find again …"
    assert len(window.measuring.measurements) == 0
    opens(qtbot, window, moved)
    left, right = window.stage.widget.viewports
    assert (left.state.index, right.state.index) == (1, 4)
    assert right.state.study is not None
    assert right.state.study.uid == second.study.uid
    qtbot.waitUntil(lambda: len(window.measuring.measurements) == 1, timeout=_LONG)
    assert window.measuring.measurements.get(drawn.uid) == drawn
