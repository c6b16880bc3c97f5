"""When something goes wrong: one sentence, the way to a report, and a report that is read before it is saved."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.trouble.report_window import ReportWindow
from healthgpt_viewer.ui.window import MainWindow


@pytest.fixture
def report(qtbot: QtBot, window: MainWindow) -> Iterator[ReportWindow]:
    """The window of the report, with its parts gathered."""
    window.trigger("help.report")
    made = window.trouble.report
    assert made is not None
    qtbot.waitUntil(lambda: made.list.count() == 6, timeout=30_000)
    yield made
    made.close()


def saved(qtbot: QtBot, report: ReportWindow, path: Path) -> dict[str, str]:
    report.save_to(path)
    qtbot.waitUntil(path.is_file, timeout=30_000)
    qtbot.waitUntil(lambda: "saved to" in report.told.text(), timeout=30_000)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_an_error_in_the_program_is_one_sentence_with_the_way_to_a_report(
    qtbot: QtBot, window: MainWindow
) -> None:
    def fail(_context: object) -> None:
        raise ZeroDivisionError("of the test")

    with qtbot.waitSignal(window.jobs.broken):
        window.jobs.run("Counting", fail)
    notices = window.bottom.notices
    assert "Counting failed because of an error in the program" in notices.text
    assert notices._more.text() == "Report a problem …"
    notices._more.click()
    report = window.trouble.report
    assert report is not None
    assert report.isVisible()
    qtbot.waitUntil(lambda: report.list.count() == 6, timeout=30_000)
    report.close()


def test_all_that_is_saved_was_seen_and_can_be_changed(
    qtbot: QtBot, report: ReportWindow, tmp_path: Path
) -> None:
    report.text.setPlainText("I pressed Open.")
    seen = {}
    for row in range(report.list.count()):
        report.list.setCurrentRow(row)
        if row == 2:
            report.text.setPlainText("nothing of the machine")
        seen[row] = report.text.toPlainText()
    files = saved(qtbot, report, tmp_path / "report.zip")
    assert list(files.values()) == list(seen.values())
    assert files["what-happened.txt"] == "I pressed Open."
    assert files["machine.txt"] == "nothing of the machine"


def test_every_part_is_written_as_large_as_the_interface(report: ReportWindow) -> None:
    for row in range(report.list.count()):
        report.list.setCurrentRow(row)
        assert report.text.font().pointSizeF() == report.font().pointSizeF()


def test_a_part_that_is_switched_off_stays_out(qtbot: QtBot, report: ReportWindow, tmp_path: Path) -> None:
    for row in (3, 4):
        report.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert report.told.text() == "4 parts go into the file."
    files = saved(qtbot, report, tmp_path / "report.zip")
    assert list(files) == [
        "versions.txt",
        "machine.txt",
        "crashes.txt",
    ]  # nothing was written of what happened
    for row in range(6):
        report.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not report.save.isEnabled()


def test_what_was_written_stays_when_the_report_is_asked_for_again(
    qtbot: QtBot, window: MainWindow, report: ReportWindow
) -> None:
    report.text.setPlainText("I pressed Open.")
    report.close()
    report.list.clear()
    window.trigger("help.report")
    qtbot.waitUntil(lambda: report.list.count() == 6, timeout=30_000)
    assert report.chosen[0].text == "I pressed Open."


def test_a_place_that_cannot_be_written_to_is_told(
    qtbot: QtBot, report: ReportWindow, tmp_path: Path
) -> None:
    report.save_to(tmp_path / "missing" / "report.zip")
    qtbot.waitUntil(lambda: "was not written" in report.told.text(), timeout=30_000)


def test_the_privacy_page_sets_what_it_says(window: MainWindow) -> None:
    page = next(page for page in window.preferences if page.id == "privacy")
    rows = {row.title: row for row in page.rows()}
    keep = rows["Keep the open work for after a crash"]
    assert keep.read()  # type: ignore[union-attr]  # each row has it
    keep.write(False)  # type: ignore[union-attr, arg-type]  # each row has it
    assert not window.workspace.autosave
    level = rows["How much is written into the log"]
    level.write("errors")  # type: ignore[union-attr, arg-type]  # each row has it
    assert window.trouble.level == "errors"
    assert rows["Connections"].told() == "None by itself"  # type: ignore[union-attr]  # each row has it
