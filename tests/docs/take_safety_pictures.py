"""Takes the pictures of the page about crashes, from the demo study; run by hand.

.venv/bin/pytest tests/docs/take_safety_pictures.py
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.diagnostics.problem_report import Part
from tests.docs.take_pictures import take
from tests.journeys.reader import reading
from tests.journeys.test_after_a_kill import work_and_kill

_HAPPENED = "I turned a reformat of a CT while the MR beside it was still being read. The window did not answer for a while."
_LOG = """\
2026-05-04 09:12:31,204 4711 WARNING healthgpt_viewer.index.headers: The header of <path 3f2a> is not kept
2026-05-04 09:14:02,870 4711 ERROR healthgpt_viewer.jobs: Preparing the reformat of Head failed
Traceback:
  ‹program›/healthgpt_viewer/jobs.py:230 _work: result = work(context)
  ‹program›/healthgpt_viewer/ui/volumes.py:62 _build: return build(
ValueError: <uid b01c> of <name 77d0>: could not convert string to float: '<text 90ef>'
"""


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, healthgpt_home: Path, tmp_path: Path) -> None:
    study = tmp_path / "demo"
    shutil.copytree(healthgpt_resources.path("demo"), study)
    work_and_kill(healthgpt_home, study)
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.until(window.workspace.bar.isVisible)
        window.resize(1100, 620)
        qtbot.wait(300)
        take(window, "restore")
        window.trigger("help.report")
        report = window.trouble.report
        assert report is not None
        reader.until(lambda: report.list.count() == 6)
        parts = [Part(p.file, p.title, _LOG if p.file == "log.txt" else p.text) for p in report._parts[1:]]
        report.text.setPlainText(_HAPPENED)
        report.show_parts(parts)
        report.list.setCurrentRow(4)
        report.resize(900, 420)
        qtbot.wait(200)
        take(report, "problem-report")
        report.close()
