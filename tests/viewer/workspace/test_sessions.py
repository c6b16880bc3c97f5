"""Windows that run keep apart; what a killed one leaves is found by one other, and by one only."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from healthgpt_viewer.imaging.drawn import Drawn
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import Measurement
from healthgpt_viewer.workspace import OpenStudy, Session, Workspace, last_workspace, left_overs, read

ROOT = Path(__file__).resolve().parents[3]
KILLED = """
import os, signal, sys
from pathlib import Path
from healthgpt_viewer.workspace import OpenStudy, Session, Workspace
session = Session(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    session.save(Workspace((OpenStudy(f"1.{number}", "Anna", (Path("/data"),)),)))
session.crash_file.write_text(sys.argv[3])
os.kill(os.getpid(), signal.SIGKILL)
"""
LOOKING = """
import sys
from pathlib import Path
from healthgpt_viewer.workspace import left_overs
print(len(left_overs(Path(sys.argv[1]))))
"""


def one(uid: str) -> Workspace:
    return Workspace((OpenStudy(uid, "Anna", (Path("/data/anna").absolute(),)),))


def measured(uid: str) -> Workspace:
    drawn = Drawn(Measurement("length", ((0, 0), (1, 1)), ImageRef("1.2")), uid, "1.3", uid="1.7")
    return Workspace(one(uid).studies, drawn=(drawn,))


def kill_one(home: Path, saves: int = 1, crash: str = "") -> None:
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, str(home), str(saves), crash], cwd=ROOT, check=False, timeout=120
    )
    assert ran.returncode != 0


def test_what_a_killed_program_left_is_found_once(tmp_path: Path) -> None:
    kill_one(tmp_path, 3, "Fatal Python error: Segmentation fault")
    [left] = left_overs(tmp_path)
    assert left.has_workspace
    assert left.crash == "Fatal Python error: Segmentation fault"
    assert not left.was_closed
    workspace, left_out = left.read()
    assert [study.uid for study in workspace.studies] == ["1.2"]
    assert left_out == ()
    assert left_overs(tmp_path) == []  # it is held
    left.let_be()
    [again] = left_overs(tmp_path)
    again.drop()
    assert left_overs(tmp_path) == []
    assert list((tmp_path / "workspace").iterdir()) == []


def test_a_running_window_is_left_alone(tmp_path: Path) -> None:
    first, second = Session(tmp_path), Session(tmp_path)
    first.save(one("1.1"))
    second.save(one("1.2"))
    assert left_overs(tmp_path) == []
    first.end(one("1.1"), Workspace())
    second.save(one("1.3"))
    assert left_overs(tmp_path) == []
    second.end(one("1.3"), Workspace())
    folder = last_workspace(tmp_path)
    assert folder is not None
    assert read(folder)[0] == one("1.3")
    assert [path.name for path in (tmp_path / "workspace").iterdir()] == ["last"]


def test_another_program_does_not_take_what_a_running_one_has(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.save(one("1.1"))
    ran = subprocess.run(
        [sys.executable, "-c", LOOKING, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "0"
    assert session.end(None, Workspace())


def test_a_window_that_closes_leaves_nothing_that_was_not_to_be_saved(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.save(measured("1.1"))
    session.end(measured("1.1"), Workspace())
    folder = last_workspace(tmp_path)
    assert folder is not None
    assert read(folder)[0] == one("1.1")
    assert left_overs(tmp_path) == []


def test_nothing_open_leaves_no_file(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.save(one("1.1"))
    session.save(Workspace())
    session.end(Workspace(), Workspace())
    assert last_workspace(tmp_path) is None
    assert list((tmp_path / "workspace").iterdir()) == []


def test_measurements_of_a_study_that_was_not_found_outlive_the_window(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.end(one("1.1"), measured("1.9"))
    [left] = left_overs(tmp_path)
    assert left.was_closed
    assert left.read()[0] == measured("1.9")
    left.let_be()


def test_starting_afresh_keeps_all_of_it_as_the_last_workspace(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.end(None, measured("1.9"))
    [left] = left_overs(tmp_path)
    left.put_aside()
    folder = last_workspace(tmp_path)
    assert folder is not None
    assert read(folder)[0] == measured("1.9")


def test_only_the_newest_of_many_are_kept(tmp_path: Path) -> None:
    for number in range(7):
        Session(tmp_path).end(None, measured(f"1.{number}"))
    assert len(left_overs(tmp_path)) == 5
    folders = [path for path in (tmp_path / "workspace").iterdir() if path.is_dir()]
    assert len(folders) == 5


@pytest.mark.skipif(os.name != "posix", reason="the permissions of POSIX")
def test_the_folders_are_their_owners_only(tmp_path: Path) -> None:
    session = Session(tmp_path)
    for path in ((tmp_path / "workspace"), *(p for p in (tmp_path / "workspace").iterdir() if p.is_dir())):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    session.end(one("1.1"), Workspace())
    last = last_workspace(tmp_path)
    assert last is not None
    assert stat.S_IMODE(last.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in last.iterdir()} == {0o600}


def test_a_disk_that_refuses_stops_nobody(tmp_path: Path) -> None:
    home = tmp_path / "file"
    home.write_text("no folder")
    session = Session(home)
    assert session.crash_file is None
    session.save(one("1.1"))
    assert not session.end(one("1.1"), Workspace())
    assert left_overs(home) == []
    assert last_workspace(home) is None
