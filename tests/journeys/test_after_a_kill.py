"""A program that is killed: what was open, measured, asked and made is there again at the next start."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_plugin.panel.store import KEPT
from healthgpt_viewer.imaging.results.model import ImageResult
from tests.journeys.reader import Reader, reading

ROOT = Path(__file__).resolve().parents[2]
# The window of the program itself, worked by steps; each is taken once what the one before it waits for holds.
DRIVER = """
import os, sys, traceback
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
import healthgpt_viewer.ui.app as app
from healthgpt_viewer.imaging.drawn import Drawn, frame_of
from healthgpt_viewer.imaging.measure import Measurement
from healthgpt_viewer.imaging.slice_image import Window as Levels

def drawn_on(state, kind, points, name=""):
    one = state.slice
    measurement = Measurement(kind, points, one.ref)
    return Drawn(measurement, state.study.uid, state.series.uid, frame_of(one), one.grid, "somewhere", name)

class Window(app.MainWindow):
    def start(self, paths, *, demo):
        super().start(paths, demo=demo)
        self.workspace.timer.setInterval(100)
        todo, waits = steps(self), [lambda: True]
        def tick():
            try:
                if waits[0]():
                    waits[0] = next(todo)
            except BaseException:
                traceback.print_exc()
                os._exit(3)
            QTimer.singleShot(20, self, tick)
        tick()

    def seen(self):
        current = self.current()
        return current is not None and current.image is not None and not self.library.reading

    def kept(self):
        return self.workspace._kept == self.workspace._now() and not self.workspace._writing

app.MainWindow = Window
"""
WORK = """
def steps(self):
    yield self.seen
    self.trigger("view.layout-1x2")
    yield from measure(self)
"""
MEASURE = """
def measure(self):
    self.stage.widget.activate(self.stage.widget.viewports[0])
    self.stage.go(7)
    yield self.seen
    lead = self.stage.active
    lead.set_state(replace(lead.state, window=Levels(33.5, 77), preset="Mine", zoom=3.25, pan=(4.0, -2.0), flip_h=True))
    measured = drawn_on(lead.state, "length", ((5.5, 6.0), (40.0, 41.25)), "Midline")
    self.registry.undo.push(self.measuring.measurements.change("Length", {measured.uid: measured}))
    self.trigger("image.key")
    yield self.kept
    print("kept", flush=True)
    yield lambda: False
"""
ASK = """
def steps(self):
    yield self.seen
    plugin = None
    while plugin is None:
        plugin = self.plugins.active("healthgpt")
        yield lambda: True
    plugin.ask("Which plane is this?")
    yield lambda: plugin.controller.running is None
    plugin.convert("ct-to-mr")
    yield lambda: plugin.controller.running is None and len(self.stage.widget.shown) == 2
    yield from measure(self)
"""


@dataclass
class Killed:
    """What a killed program said, and where its data are."""

    home: Path
    study: Path


def work_and_kill(home: Path, study: Path, steps: str = WORK, *, waits: bool = False) -> None:
    """Run the program until its work is kept, and kill it; or wait until it has come to its end by itself."""
    environment = {**os.environ, "HEALTHGPT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join(str(ROOT / part) for part in ("", "plugins", "inference"))
    script = f"{dedent(DRIVER)}\n{dedent(MEASURE)}\n{dedent(steps)}\napp.run([Path(sys.argv[1])], demo=False)"
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(study)],
        cwd=ROOT,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        said = process.stdout.readline()
        if said != "kept\n":
            process.kill()
            pytest.fail(f"the program did not come to the end of its work: {said} {process.stderr.read()}")
        if waits:
            process.wait(timeout=60)
    finally:
        process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        process.communicate()


@pytest.fixture
def killed(healthgpt_home: Path, tmp_path: Path) -> Killed:
    """A program that was killed in the middle of its work."""
    study = phantom(tmp_path)
    work_and_kill(healthgpt_home, study)
    return Killed(healthgpt_home, study)


def phantom(tmp_path: Path) -> Path:
    """A copy of the demo study."""
    return Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "phantom"))


def restores(reader: Reader) -> None:
    """Press Restore, and wait until all is back."""
    reader.until(reader.window.workspace.bar.isVisible)
    reader.window.workspace.bar.restore.click()
    reader.until(lambda: reader.window.workspace._restoring is not None)
    reader.until(lambda: not reader.window.workspace.is_restoring)
    reader.settles()


def test_studies_layout_measurements_conversation_and_images_come_back(
    qtbot: QtBot, healthgpt_home: Path, tmp_path: Path
) -> None:
    work_and_kill(healthgpt_home, phantom(tmp_path), ASK)
    with reading(qtbot) as reader:
        window = reader.window
        reader.until(window.workspace.bar.isVisible)
        assert "ended without closing" in window.workspace.bar.label.text()
        assert "1 study, 1 measurement" in window.workspace.bar.label.text()
        assert "DEMO, PHANTOM" in window.workspace.bar.restore.toolTip()
        assert window.library.studies == ()  # nothing comes back unasked
        restores(reader)
        reader.until(lambda: len(reader.cards) == 2)
        first, second = reader.viewports
        reader.until(lambda: second.state.series is not None and second.image is not None)

        state = first.state
        assert state.index == 7
        assert state.window is not None
        assert (state.window.center, state.window.width, state.preset) == (33.5, 77, "Mine")
        assert (state.zoom, state.pan, state.flip_h) == (3.25, (4.0, -2.0), True)
        assert window.stage.linked
        assert window.stage.active is first
        [measured] = window.measuring.measurements
        assert (measured.name, measured.measurement.points) == ("Midline", ((5.5, 6.0), (40.0, 41.25)))
        assert window.measuring.files.unsaved() == 1
        assert state.slice is not None
        assert window.object_desk.keys.flags(measured.study_uid) == (state.slice.ref,)

        answer, image = reader.conversation.entries
        assert (answer.question, KEPT in answer.notices) == ("Which plane is this?", True)
        assert isinstance(image.result, ImageResult)
        assert second.state.series is not None
        assert second.state.series.uid == image.result.series.uid
        assert second.state.is_generated
        assert second.image is not None
        assert np.array_equal(second.image.stored, image.result.pixels)
        assert reader.plugin.unsaved_results() == 2
        if os.name == "posix":
            kept = [
                path for part in ("conversations", "workspace") for path in (healthgpt_home / part).rglob("*")
            ]
            assert len([path for path in kept if path.is_file()]) >= 4
            assert {stat.S_IMODE(path.stat().st_mode) for path in kept} == {0o600, 0o700}

    with reading(qtbot) as later:  # that window was closed in order
        assert not later.window.workspace.has_offer
        assert not later.window.workspace.bar.isVisible()


def test_what_was_brought_back_survives_the_next_kill(qtbot: QtBot, killed: Killed) -> None:
    again = """
    def steps(self):
        yield self.workspace.bar.isVisible
        self.workspace.bar.restore.click()
        yield lambda: len(self.measuring.measurements) == 1 and not self.workspace.is_restoring
        yield self.kept
        print("kept", flush=True)
        yield lambda: False
    """
    work_and_kill(killed.home, killed.study / "missing", again)
    with reading(qtbot) as reader:
        restores(reader)
        reader.until(lambda: len(reader.window.measuring.measurements) == 1)
        assert len(reader.viewports) == 2
        assert not reader.window.workspace.has_offer  # the older one was taken over by the newer


def test_starting_afresh_loses_nothing(qtbot: QtBot, killed: Killed) -> None:
    with reading(qtbot) as reader:
        window = reader.window
        reader.until(window.workspace.bar.isVisible)
        window.workspace.bar.fresh.click()
        assert not window.workspace.bar.isVisible()
        assert window.library.studies == ()
        window.trigger("file.reopen-workspace")
        reader.until(lambda: len(window.measuring.measurements) == 1)
        reader.until(lambda: not window.workspace.is_restoring)
        assert len(reader.viewports) == 2


def test_an_offer_that_nobody_answers_is_made_again(qtbot: QtBot, killed: Killed) -> None:
    for _ in range(2):
        with reading(qtbot) as reader:
            reader.until(reader.window.workspace.bar.isVisible)


def test_a_study_that_was_moved_is_told_and_its_measurements_wait_for_it(
    qtbot: QtBot, killed: Killed, tmp_path: Path
) -> None:
    moved = killed.study.rename(tmp_path / "elsewhere")
    with reading(qtbot) as reader:
        restores(reader)
        assert str(killed.study) in reader.notice
        assert "is not in" in reader.notice
        assert len(reader.window.measuring.measurements) == 0
    with reading(qtbot) as later:  # closed in between: they are offered again
        later.until(later.window.workspace.bar.isVisible)
        assert "not found" in later.window.workspace.bar.label.text()
        restores(later)
        later.opens(moved)
        later.until(lambda: len(later.window.measuring.measurements) == 1)


def test_what_was_kept_and_is_damaged_is_told_and_stops_nobody(qtbot: QtBot, killed: Killed) -> None:
    [state] = (killed.home / "workspace").glob("*/workspace.json")
    state.write_bytes(state.read_bytes()[:-40])
    with reading(qtbot) as reader:
        reader.until(lambda: "cannot be used" in reader.notice)
        assert not reader.window.workspace.bar.isVisible()
        reader.opens(killed.study)


def test_a_crash_is_told_with_its_reason_and_kept_for_a_report(
    qtbot: QtBot, healthgpt_home: Path, tmp_path: Path
) -> None:
    crash = """
    def steps(self):
        yield self.seen
        yield self.kept
        print("kept", flush=True)
        import faulthandler
        faulthandler._sigsegv()
    """
    work_and_kill(healthgpt_home, phantom(tmp_path), crash, waits=True)
    with reading(qtbot) as reader:
        window = reader.window
        reader.until(window.workspace.bar.isVisible)
        assert "crashed on" in window.workspace.bar.label.text()
        assert "(Segmentation fault)" in window.workspace.bar.label.text()
        window.workspace.bar.report.click()
        report = window.trouble.report
        assert report is not None
        reader.until(lambda: report.list.count() == 6)
        crashes = next(part for part in report.chosen if part.file == "crashes.txt")
        assert "Segmentation fault" in crashes.text
        assert "in tick" in crashes.text or "in steps" in crashes.text
        report.close()
        restores(reader)
        assert len(window.library.studies) == 1
