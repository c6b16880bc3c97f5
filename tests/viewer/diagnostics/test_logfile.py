"""The log: rotated, shared, for its owner only, and without names, whatever is written into it."""

from __future__ import annotations

import errno
import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from healthgpt_viewer.diagnostics import logfile
from healthgpt_viewer.errors import FileProblem

ROOT = Path(__file__).resolve().parents[3]
OWN = logging.getLogger("healthgpt_viewer.test")


def test_paths_and_errors_among_the_fields_are_taken_out_whole(log: Path) -> None:
    path = Path("/data/Mueller: 'Anna' (1970)/a b.dcm")
    OWN.warning("%s cannot be read (%s)", path, FileProblem(path, "it is cut off"))
    try:
        path.read_bytes()
    except OSError as error:
        OWN.warning("It is not read: %s", error)
    text = log.read_text("utf-8")
    assert "cannot be read" in text
    assert os.strerror(errno.ENOENT) in text, "in whatever language the system speaks"
    assert not [word for word in ("Mueller", "Anna", "1970", "a b.dcm") if word in text], text


def test_a_traceback_keeps_the_code_and_not_the_values(log: Path) -> None:
    what, name = "of 'Meier^Ida' in /data/Meier/x.dcm", "Mueller Anna"

    def read_number(value: str) -> int:
        return int(value)

    try:
        try:
            read_number(name)
        except ValueError as error:
            raise RuntimeError(what) from error
    except RuntimeError as error:
        OWN.error("Something failed", exc_info=error)
    text = log.read_text("utf-8")
    assert "return int(value)" in text
    assert "ValueError: invalid literal for int() with base 10: '<text" in text
    assert "That led to:" in text
    assert not [word for word in ("Mueller", "Anna", "Meier", "Ida") if word in text], text


def test_what_errors_of_code_say_stays_readable(log: Path) -> None:
    try:
        None.stack  # type: ignore[attr-defined]  # noqa: B018 - it is the error that is wanted
    except AttributeError as error:
        OWN.error("Something failed", exc_info=error)
    assert "'NoneType' object has no attribute 'stack'" in log.read_text("utf-8")


def test_a_library_says_nothing_in_quotation_marks_and_nothing_below_a_warning(log: Path) -> None:
    library = logging.getLogger("pydicom")
    library.info("PatientName Mueller")
    library.warning("Invalid value for VR CS: 'Mueller'")
    text = log.read_text("utf-8")
    assert "Invalid value for VR CS" in text
    assert "Mueller" not in text


def test_the_level_can_be_changed(log: Path) -> None:
    OWN.debug("one")
    logfile.set_level("detailed")
    OWN.debug("two")
    logfile.set_level("errors")
    OWN.info("three")
    OWN.warning("four")
    assert [line.split(": ")[-1] for line in log.read_text("utf-8").splitlines()] == ["two", "four"]


def test_it_is_rotated_and_its_owners_only(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [handler] = [one for one in logging.getLogger().handlers if isinstance(one, logfile.LogFile)]
    monkeypatch.setattr(handler, "maxBytes", 2000)
    for number in range(200):
        OWN.info("line %d", number)
    files = sorted(path.name for path in log.parent.iterdir())
    assert files == ["viewer.log", "viewer.log.1", "viewer.log.2", "viewer.log.3"]
    assert all(path.stat().st_size <= 2000 for path in log.parent.iterdir())
    assert "line 199" in log.read_text("utf-8")
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in log.parent.iterdir()} == {0o600}
        assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


OTHER = """
import logging, sys
from pathlib import Path
from healthgpt_viewer.diagnostics import logfile
logfile._SIZE = 4000
logfile.start(Path(sys.argv[1]), "normal")
for number in range(int(sys.argv[2]), int(sys.argv[2]) + 100):
    logging.getLogger("healthgpt_viewer").info("line %d", number)
"""


@pytest.mark.skipif(os.name != "posix", reason="elsewhere no file is renamed that another program has open")
def test_two_programs_rotate_one_log_and_both_go_on(healthgpt_home: Path) -> None:
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", OTHER, str(healthgpt_home), start], cwd=ROOT, stderr=subprocess.PIPE
        )
        for start in ("0", "1000")
    ]
    for run in runs:
        _, said = run.communicate(timeout=120)
        assert run.returncode == 0
        assert said == b""
    text = "".join(path.read_text("utf-8") for path in (healthgpt_home / "log").iterdir())
    assert "line 99\n" in text
    assert "line 1099\n" in text


def test_a_disk_that_refuses_stops_no_start(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    (tmp_path / "file").write_text("no folder")
    logfile.start(tmp_path / "file", "normal")
    OWN.warning("into nothing")
    [added] = [one for one in root.handlers if one not in before]
    root.removeHandler(added)


def test_an_odd_message_breaks_nothing(log: Path) -> None:
    class Silent(Exception):
        def __str__(self) -> str:
            raise ValueError("Mueller")

    OWN.warning("no fields: 100 %")
    OWN.warning("with a mapping %(name)s", {"name": "x"})
    OWN.error("Something failed", exc_info=Silent())
    error = RuntimeError("a circle")
    error.__cause__ = error
    OWN.error("Something failed", exc_info=error)
    text = log.read_text("utf-8")
    assert "100 %" in text
    assert "it cannot be said" in text
    assert "a circle" in text
    assert "Mueller" not in text
