"""Background work reaches the Qt thread in order, can be stopped, and loses no error."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal, Slot
from pytestqt.qtbot import QtBot

from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.jobs import Job, JobContext, Jobs, on_qt_thread


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.shut_down() == []


def test_the_result_arrives_on_the_qt_thread_with_the_request_it_answers(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[tuple[int, bool]] = []
    where: list[bool] = []

    def work(context: JobContext) -> int:
        where.append(on_qt_thread(jobs))
        return 42

    job = jobs.run("Sum", work, lambda result: got.append((result, on_qt_thread(jobs))), request="slice 7")
    assert jobs.running == (job,)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(42, True)]
    assert where == [False]
    assert job.request == "slice 7"
    assert job.state == "done"
    assert len(jobs.running) == 0


def test_progress_reaches_the_window_and_ends_with_the_newest(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[int, int, str]] = []
    done: list[None] = []

    def work(context: JobContext) -> None:
        for i in range(1, 1001):
            context.progress(i, 1000, "reading")

    jobs.run("Read", work, done.append, on_progress=lambda *told: seen.append(told))
    qtbot.waitUntil(lambda: bool(done))
    assert seen[-1] == (1000, 1000, "reading")
    assert [told[0] for told in seen] == sorted(told[0] for told in seen)


def test_a_stopped_job_ends_at_its_next_check_and_nobody_is_alarmed(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[str] = []
    errors: list[BaseException] = []
    jobs.message.connect(lambda text, _level: told.append(text))
    began = threading.Event()

    def work(context: JobContext) -> None:
        began.set()
        while True:
            context.check()
            time.sleep(0.001)

    job = jobs.run("Endless", work, on_error=errors.append)
    assert began.wait(5)
    job.stop()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Stopped)
    assert job.state == "stopped"
    assert told == []


def test_an_error_of_the_user_is_told_in_its_own_words(qtbot: QtBot, jobs: Jobs) -> None:
    def work(context: JobContext) -> None:
        raise HealthGPTError("The disk is full; nothing was saved.")

    with qtbot.waitSignal(jobs.message) as signal:
        job = jobs.run("Save", work)
    assert signal.args == ["The disk is full; nothing was saved.", "error"]
    assert job.state == "failed"


def test_an_error_of_the_program_is_logged_whole_and_told_briefly(
    qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    def work(context: JobContext) -> None:
        raise ZeroDivisionError("by zero")

    errors: list[BaseException] = []
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(jobs.message) as signal:
        jobs.run("Divide", work, on_error=errors.append)
    assert signal.args is not None
    assert signal.args[0].startswith(
        "Divide failed because of an error in the program (ZeroDivisionError: by zero)"
    )
    assert "Traceback" in caplog.text
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_posts_from_many_threads_all_arrive_each_in_its_order(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[tuple[int, int]] = []

    def post_all(source: int) -> None:
        for i in range(5_000):
            jobs.post(lambda i=i: got.append((source, i)))  # type: ignore[misc]  # mypy on defaults of lambdas

    threads = [threading.Thread(target=post_all, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(got) == 20_000, timeout=20_000)
    for thread in threads:
        thread.join()
    for source in range(4):
        assert [i for s, i in got if s == source] == list(range(5_000))


class Counter(QObject):
    """Counts what is emitted to it, on its own thread."""

    sent = Signal(bool, object)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.sent.connect(self.add, Qt.ConnectionType.QueuedConnection)

    @Slot(bool, object)
    def add(self, flag: bool, thing: object) -> None:
        self.count += flag is True and thing is not None


def test_a_hundred_thousand_emits_across_threads_survive(qtbot: QtBot) -> None:
    """Some versions of the binding lose a reference to True at each emit and end the process."""
    counter = Counter()

    def emit() -> None:
        for i in range(25_000):
            counter.sent.emit(True, (i,))

    threads = [threading.Thread(target=emit) for _ in range(4)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: counter.count == 100_000, timeout=60_000)
    for thread in threads:
        thread.join()
    assert counter.count == 100_000


def test_an_error_in_a_callback_is_not_swallowed_and_the_rest_still_comes(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[str] = []

    def bad() -> None:
        raise RuntimeError("callback")

    with qtbot.capture_exceptions() as errors:
        jobs.post(bad)
        jobs.post(lambda: got.append("next"))
        qtbot.waitUntil(lambda: got == ["next"])
    assert [str(error[1]) for error in errors] == ["callback"]


def test_shutting_down_stops_jobs_and_drops_what_they_still_say(qtbot: QtBot) -> None:
    jobs = Jobs()
    got: list[int] = []
    began = threading.Event()

    def work(context: JobContext) -> int:
        began.set()
        while not context.stopped:
            context.progress(1, 2)
            time.sleep(0.001)
        return 1

    jobs.run("Work", work, got.append)
    assert began.wait(5)
    assert jobs.shut_down() == []
    jobs.post(lambda: got.append(2))
    qtbot.wait(20)
    assert got == []
    late = jobs.run("Too late", work, got.append)
    assert late.state == "stopped"


def test_a_job_that_does_not_end_is_named_and_waited_for_no_longer(qtbot: QtBot) -> None:
    jobs = Jobs()
    free = threading.Event()
    jobs.run("Stubborn", lambda _context: free.wait(30))
    assert jobs.shut_down(timeout=0.05) == ["Stubborn"]
    free.set()


def test_the_time_left_is_told_once_it_can_be_known() -> None:
    job = Job(1, "Read", stoppable=True, quiet=False, request=None)
    assert job.seconds_left() is None
    job.done, job.total = 10, 100
    job.started = time.monotonic() - 5
    left = job.seconds_left()
    assert left is not None
    assert 44 < left < 47
