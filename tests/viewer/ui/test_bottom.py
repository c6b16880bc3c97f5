"""The bottom line: one notice at a time, the job at work with a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.jobs import Job, JobContext, Jobs
from healthgpt_viewer.ui.bottom import BottomLine, describe
from healthgpt_viewer.ui.theme import Theme


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.shut_down() == []


@pytest.fixture
def bottom(qtbot: QtBot, qapp: QApplication, jobs: Jobs) -> BottomLine:
    line = BottomLine(jobs, Theme(qapp))
    line.resize(900, 30)
    qtbot.addWidget(line)
    line.show()
    return line


def test_a_notice_gives_way_to_the_standing_one(bottom: BottomLine) -> None:
    bottom.notices.stand("Gantry tilt 18.5 degrees")
    assert bottom.notices.text == "Gantry tilt 18.5 degrees"
    bottom.notices.say("Copied.")
    bottom.notices.stand("Compressed with loss")
    assert bottom.notices.text == "Copied."
    bottom.notices.clear()
    assert bottom.notices.text == "Compressed with loss"


def test_an_error_stays_and_offers_what_to_do(qtbot: QtBot, bottom: BottomLine) -> None:
    shown: list[str] = []
    bottom.notices.say("5 files could not be opened.", "warning", more=lambda: shown.append("list"))
    assert bottom.notices.label.accessibleName() == "5 files could not be opened."
    bottom.notices._more.click()
    assert shown == ["list"]
    assert bottom.notices.text == ""


def test_what_can_wait_is_said_when_the_weightier_has_gone(bottom: BottomLine) -> None:
    notices, compared = bottom.notices, []
    notices.say("Laid out by the hanging protocol CT head.", weighty=True)
    notices.say_next("1 other study is known.", more=lambda: compared.append(1), more_title="Compare")
    assert notices.text == "Laid out by the hanging protocol CT head."
    notices.clear()
    assert notices.text == "1 other study is known."
    notices._more.click()
    assert compared == [1]
    assert notices.text == ""
    notices.say("3 files read.")
    notices.say_next("2 other studies are known.", more=lambda: None, more_title="Compare")
    assert notices.text == "2 other studies are known."
    notices.say("A file cannot be read.", "error")
    notices.say_next("3 other studies are known.", more=lambda: None, more_title="Compare")
    assert notices.text == "A file cannot be read."


def test_text_from_a_file_stays_text(bottom: BottomLine) -> None:
    text = "<b>bold</b> & <img src=x>" * 30
    bottom.notices.say(text, "error")
    assert bottom.notices.text == text
    assert "<b>" not in bottom.notices.label.toolTip()
    assert "&lt;b>" in bottom.notices.label.toolTip()


def test_a_job_is_shown_with_its_progress_and_can_be_stopped(
    qtbot: QtBot, bottom: BottomLine, jobs: Jobs
) -> None:
    go_on = threading.Event()

    def work(context: JobContext) -> None:
        context.progress(143, 275)
        while not go_on.wait(0.005):
            context.check()

    job = jobs.run("Reading ct", work)
    qtbot.waitUntil(lambda: bottom.work.isVisible())
    qtbot.waitUntil(lambda: bottom.work.label.text() == "Reading ct 143/275")
    assert (bottom.work.bar.value(), bottom.work.bar.maximum()) == (143, 275)
    bottom.work.stop.click()
    assert bottom.work.label.text() == "Reading ct: stopping"
    qtbot.waitUntil(lambda: job.state == "stopped")
    assert not bottom.work.isVisible()


def test_a_short_job_and_a_quiet_one_are_not_shown(qtbot: QtBot, bottom: BottomLine, jobs: Jobs) -> None:
    done: list[int] = []
    jobs.run("Short", lambda _context: 1, done.append)
    release = threading.Event()
    jobs.run("Quiet", lambda _context: release.wait(10), quiet=True)
    qtbot.waitUntil(lambda: done == [1])
    assert bottom.work.job is None
    assert not bottom.work.isVisible()
    release.set()


def test_words_of_plugins_stand_each_in_their_place(bottom: BottomLine) -> None:
    bottom.status("healthgpt", "CPU")
    bottom.status("other", "ready")
    bottom.status("healthgpt", "GPU 41%")
    assert [label.text() for label in bottom._words.values()] == ["GPU 41%", "ready"]
    bottom.status("other", "")
    assert not bottom._words["other"].isVisible()


def test_a_job_in_words() -> None:
    job = Job(1, "Converting", stoppable=True, quiet=False, request=None)
    assert describe(job) == "Converting"
    job.text, job.done, job.total = "drawing", 20, 100
    assert describe(job) == "Converting: drawing 20/100"
    job.started -= 10
    assert describe(job) == "Converting: drawing 20/100, 40 s left"
    job.started -= 990
    assert describe(job) == "Converting: drawing 20/100, 67 min left"
    job.stop()
    assert describe(job) == "Converting: stopping"


def test_an_error_of_a_job_reaches_whoever_listens(qtbot: QtBot, jobs: Jobs) -> None:
    def work(context: JobContext) -> None:
        raise HealthGPTError("No such folder.")

    with qtbot.waitSignal(jobs.message) as signal:
        jobs.run("Open", work)
    assert signal.args == ["No such folder.", "error"]
