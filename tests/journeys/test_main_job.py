"""The main job, end to end: open, ask, convert, see it beside and over, save, close, reopen."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.rendering import render
from tests.journeys.reader import Reader, hashes, reading

CHECKER = Path("tools") / "check_ai_results.py"


def faults(checker: Path, folder: Path) -> list[str]:
    """What the checker of the DICOM contract finds wrong with saved results."""
    call = [sys.executable, str(checker), str(folder / "AI_RESULTS"), "--source", str(folder)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=120, check=False)
    wrong = [line for line in done.stdout.splitlines() if line.startswith("FAULT")]
    assert (done.returncode == 0) == (not wrong), done.stdout + done.stderr
    return wrong


def journey(qtbot: QtBot, folder: Path, use: str, task: str) -> None:
    """From opening to saving in one window, then reopening in another."""
    originals = hashes(folder)
    with reading(qtbot) as first:
        first.opens(folder)
        first.asks("Which modality is this image?")
        first.converts(use)
        assert_beside(first, task)
        assert_over(first)
        asked, made = first.conversation.entries
        source, answer = first.current.ref, asked.answer
        first.saves()
        first.window.close()
        assert not first.window.isVisible()  # nothing is unsaved, so nothing is asked
    assert {name: value for name, value in hashes(folder).items() if name in originals} == originals
    with reading(qtbot, paths=[folder]) as second:
        second.sees_an_image()
        second.until(lambda: len(second.cards) == 2)
        turn, image = (
            next(e for e in second.conversation.entries if e.kind == kind) for kind in ("answer", "image")
        )
        assert (turn.question, turn.answer, turn.ref) == ("Which modality is this image?", answer, source)
        assert (image.uid, image.ref) == (made.uid, source)
        second.window.trigger("image.first-slice")
        second.presses("go", card=[card.entry for card in second.cards].index(image))
        assert second.current.ref == source
        second.presses("over", card=[card.entry for card in second.cards].index(image))
        second.until(lambda: second.window.stage.overlay() is not None)
        overlay = second.window.stage.active.state.shown_overlay()
        assert overlay is not None
        assert made.image is not None
        # Through the rescale of the file and back.
        shown = render(made.image, made.image.windows[0])
        assert np.abs(overlay.pixels.astype(int) - shown).max() <= 1
        assert overlay.grid is not None
        assert made.image.grid is not None
        assert np.allclose(overlay.grid.position, made.image.grid.position, atol=1e-6)
        second.presses("beside", card=[card.entry for card in second.cards].index(image))
        assert_beside(second, task)
        assert second.plugin.unsaved_results() == 0


def assert_beside(reader: Reader, task: str) -> None:
    """The result stands beside its source, at the same place of the patient, and moves with it."""
    left, right = reader.viewports
    assert right.state.series is not None
    assert right.state.series.ai_task == task
    reader.until(lambda: right.image is not None)
    assert right.link_note == "linked by position"
    assert left.view is not None
    assert right.view is not None
    assert left.image is not None
    assert right.image is not None
    assert left.image.grid is not None
    assert right.image.grid is not None
    # One point of the patient is seen at one place of both viewports, which may differ by a pixel in width.
    grid = left.image.grid
    point = grid.to_patient(0.3 * grid.rows, 0.6 * grid.columns)
    row, column, depth = right.image.grid.to_pixel(point)
    assert abs(depth) < 0.01
    seen_left = left.view.to_screen(0.3 * grid.rows + 0.5, 0.6 * grid.columns + 0.5)
    seen_right = right.view.to_screen(row + 0.5, column + 0.5)
    from_centre = [
        (np.array(seen) - (view.width / 2, view.height / 2)) / view.zoom
        for seen, view in ((seen_left, left.view), (seen_right, right.view))
    ]
    assert np.allclose(from_centre[0], from_centre[1], atol=0.01)  # mm


def assert_over(reader: Reader) -> None:
    """The result lies over its source, marked, and comes off again."""
    reader.presses("over")
    assert reader.window.stage.active.state.is_generated
    reader.window.trigger("healthgpt.remove-overlay")
    assert not reader.window.stage.active.state.is_generated


@pytest.mark.parametrize(
    ("study", "use", "task"), [("ct-head", "ct-to-mr", "CT2MR"), ("mr-t1-head", "mr-to-ct", "MR2CT")]
)
def test_the_main_job_on_a_real_head(
    qtbot: QtBot, shared: Path, tmp_path: Path, study: str, use: str, task: str
) -> None:
    folder = Path(shutil.copytree(shared / "data" / study, tmp_path / study))
    journey(qtbot, folder, use, task)
    assert faults(shared / CHECKER, folder) == []


def test_nothing_given_the_demo_study_shows_the_main_job(qtbot: QtBot) -> None:
    with reading(qtbot) as reader:
        assert reader.window.welcome.isVisible()
        assert reader.window.first_use.isVisible()
        QTest.mouseClick(reader.window.welcome.demo_button, Qt.MouseButton.LeftButton)
        reader.sees_an_image()
        reader.until(lambda: not reader.window.library.reading)
        reader.sees_an_image()
        reader.window.first_use.accept_button.click()
        assert not reader.window.first_use.isVisible()
        assert "PHANTOM" in reader.current.study.patient_name
        reader.asks()
        assert reader.conversation.entries[0].answer
        reader.converts("ct-to-mr")
        assert_beside(reader, "CT2MR")
        reader.window.trigger("view.layout-1x1")
        reader.window.trigger("image.next")
        reader.sees_an_image()
        assert reader.current.series.modality == "MR"
        reader.converts("mr-to-ct")
        assert_beside(reader, "MR2CT")
        assert [card.entry.question for card in reader.cards][1:] == [
            "Synthetic MR from CT",
            "Synthetic CT from MR",
        ]
    with reading(qtbot) as again:
        assert not again.window.first_use.isVisible()
