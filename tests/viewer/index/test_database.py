"""The file of the index lives through kills, two programs at once, damage, and other versions."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from healthgpt_viewer.index.database import MIGRATIONS, Database, IndexUnavailable

_ADD = "INSERT INTO folder (path) VALUES (?)"


def add(path: str, name: str, count: int) -> None:
    database = Database(Path(path))
    for number in range(count):
        database.write(lambda connection, number=number: connection.execute(_ADD, (f"{name} {number}",)))  # type: ignore[misc]  # mypy on defaults of lambdas


def count(database: Database) -> int:
    return database.read(
        lambda connection: int(connection.execute("SELECT COUNT(*) FROM folder").fetchone()[0])
    )


def test_two_programs_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "studies.sqlite"
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=add, args=(str(path), name, 25)) for name in ("one", "two")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert count(Database(path)) == 50


@pytest.mark.skipif(os.name != "posix", reason="needs a signal that cannot be caught")
def test_a_kill_in_the_middle_leaves_what_was_committed(tmp_path: Path) -> None:
    path = tmp_path / "studies.sqlite"
    script = f"""
from pathlib import Path
from healthgpt_viewer.index.database import Database
database = Database(Path({str(path)!r}))
database.write(lambda c: c.execute({_ADD!r}, ("whole",)))
def halfway(connection):
    connection.executemany({_ADD!r}, [(f"half {{n}}",) for n in range(5000)])
    print("now", flush=True)
    import time; time.sleep(60)
database.write(halfway)
"""
    child = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "now\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    database = Database(path)
    assert count(database) == 1
    database.write(lambda connection: connection.execute(_ADD, ("after",)))
    assert count(database) == 2


def test_an_error_undoes_the_whole_step(tmp_path: Path) -> None:
    database = Database(tmp_path / "studies.sqlite")

    def fails(connection: sqlite3.Connection) -> None:
        connection.execute(_ADD, ("never",))
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        database.write(fails)
    assert count(database) == 0


def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "studies.sqlite"
    path.write_bytes(b"this is no database " * 500)
    database = Database(path)
    assert count(database) == 0
    assert (tmp_path / "studies.unreadable.sqlite").read_bytes().startswith(b"this is no")


def test_a_file_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "studies.sqlite"
    newer = (*MIGRATIONS, ("CREATE TABLE later (id INTEGER)",))
    Database(path, newer).write(lambda connection: connection.execute(_ADD, ("kept",)))
    with pytest.raises(IndexUnavailable, match="newer version"):
        count(Database(path))
    assert count(Database(path, newer)) == 1


def test_an_older_file_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "studies.sqlite"
    Database(path).write(lambda connection: connection.execute(_ADD, ("kept",)))
    newer = (*MIGRATIONS, ("ALTER TABLE folder ADD COLUMN note TEXT NOT NULL DEFAULT 'old'",))
    rows = Database(path, newer).read(
        lambda connection: connection.execute("SELECT note FROM folder").fetchall()
    )
    assert [row["note"] for row in rows] == ["old"]


def test_a_place_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(IndexUnavailable, match="cannot be used"):
        count(Database(tmp_path / "file" / "studies.sqlite"))


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    database = Database(tmp_path / "studies.sqlite")
    assert count(database) == 0
    assert (tmp_path / "studies.sqlite").stat().st_mode & 0o077 == 0


def test_a_writer_waits_for_another(tmp_path: Path) -> None:
    path = tmp_path / "studies.sqlite"
    database = Database(path)
    assert count(database) == 0
    holder = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")

    def release_it() -> None:
        holder.execute("COMMIT")
        holder.close()

    release = threading.Timer(0.3, release_it)
    release.start()
    database.write(lambda connection: connection.execute(_ADD, ("waited",)))
    release.join()
    assert count(database) == 1
