"""A report holds what helps and nothing that is somebody's; crashes are kept for it."""

from __future__ import annotations

import os
import platform
import stat
import subprocess
import sys
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from healthgpt_viewer.diagnostics import crashes
from healthgpt_viewer.diagnostics.problem_report import Part, gather, settings_text, write
from healthgpt_viewer.errors import SaveError

ROOT = Path(__file__).resolve().parents[3]
CRASH = """
import faulthandler, sys
from pathlib import Path
from healthgpt_viewer.diagnostics import crashes
print(bool(crashes.begin(Path(sys.argv[1]))))
sys.stdout.flush()
faulthandler._sigsegv()
"""


def test_settings_without_what_is_somebodys() -> None:
    told = settings_text(
        {
            "theme": "dark",
            "view.reference-lines": True,
            "recent": ["/data/Mueller Anna"],
            "measurements.folder.1.2.840.113619.2.5.1": "/data/Mueller Anna",
            "network.servers": [{"host": "pacs.mueller.org", "port": 104}],
            "plugin.healthgpt.series.1.2.840.113619.2.5.1": ["1.2.840.113619.2.5.7"],
            "layout.docks": "A" * 4000,
            "note": "of /data/Mueller/x",
        }
    )
    assert "theme: dark" in told
    assert "view.reference-lines: True" in told
    assert not [word for word in ("Mueller", "mueller", "113619", "AAAA", "104") if word in told], told


def test_the_parts_are_readable_and_name_nobody(healthgpt_home: Path) -> None:
    log = healthgpt_home / "log" / "viewer.log"
    log.parent.mkdir(parents=True)
    log.write_text("2026 INFO healthgpt_viewer: 1.2.840.113619.2.5.1 of Mueller^Anna in /data/Mueller\n")
    parts = {
        part.file: part.text
        for part in gather(healthgpt_home, {"theme": "dark"}, ["HealthGPT"], ["Screen: 1 x 1"])
    }
    assert list(parts) == ["versions.txt", "machine.txt", "settings.txt", "log.txt", "crashes.txt"]
    assert "PySide6" in parts["versions.txt"]
    assert "Plugins: HealthGPT" in parts["versions.txt"]
    assert "Screen: 1 x 1" in parts["machine.txt"]
    assert len(platform.node()) < 4 or platform.node() not in parts["machine.txt"]
    assert "Mueller" not in parts["log.txt"]
    assert parts["crashes.txt"] == "No crash is known."


def test_the_zip_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    write([Part("log.txt", "Log", "Größe: 3 px")], target)
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["log.txt"]
        assert archive.read("log.txt").decode() == "Größe: 3 px"
    with pytest.raises(SaveError, match="was not written"):
        write([], tmp_path / "missing" / "report.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["report.zip"]


def test_a_crash_at_the_start_is_kept_and_told_at_the_next(healthgpt_home: Path) -> None:
    runs = [
        subprocess.run(
            [sys.executable, "-c", CRASH, str(healthgpt_home)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        for _ in range(2)
    ]
    assert all(run.returncode for run in runs)
    assert [run.stdout.strip() for run in runs] == ["False", "True"]
    [kept] = crashes.kept(healthgpt_home)
    assert crashes.reason(kept.read_text()) == "Segmentation fault"
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    crashed = next(part for part in gather(healthgpt_home, {}, [], []) if part.file == "crashes.txt")
    assert "Segmentation fault" in crashed.text


def test_only_the_newest_crashes_are_kept(healthgpt_home: Path) -> None:
    begin = datetime(2026, 1, 1, 12, 0).astimezone()
    for number in range(8):
        crashes.keep(
            healthgpt_home,
            f"Fatal Python error: number {number} in /data/Mueller/x",
            begin + timedelta(hours=number),
        )
    kept = crashes.kept(healthgpt_home)
    assert [crashes.reason(path.read_text())[:8] for path in kept] == [
        f"number {number}" for number in (7, 6, 5, 4, 3)
    ]
    assert not [path for path in kept if "Mueller" in path.read_text()]
