"""The SQLite file of the index: safe with two programs at it, and whenever one of them is killed.

Every use opens a connection of its own and is one transaction, so that nothing is held between two uses, on whatever
thread. The journal is a write-ahead log where the disk can have one (https://www.sqlite.org/wal.html): readers never
wait for a writer, and what was committed is there after a kill.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said

_log = logging.getLogger(__name__)
_WAIT_SECONDS = 10.0
T = TypeVar("T")

# Each entry brings the file from the version of its number to the next. An entry that was released is never changed.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE study (
            uid TEXT PRIMARY KEY,
            patient_name TEXT NOT NULL, patient_id TEXT NOT NULL, issuer TEXT NOT NULL,
            birth_date TEXT NOT NULL, sex TEXT NOT NULL,
            date TEXT NOT NULL, time TEXT NOT NULL,
            description TEXT NOT NULL, accession TEXT NOT NULL,
            pinned INTEGER NOT NULL DEFAULT 0,
            opened REAL NOT NULL,
            words TEXT NOT NULL)""",
        "CREATE INDEX study_opened ON study (opened)",
        "CREATE INDEX study_patient ON study (patient_id)",
        """CREATE TABLE series (
            study TEXT NOT NULL REFERENCES study (uid) ON DELETE CASCADE,
            uid TEXT NOT NULL,
            number INTEGER, description TEXT NOT NULL, modality TEXT NOT NULL, body_part TEXT NOT NULL,
            images INTEGER NOT NULL, ai INTEGER NOT NULL,
            PRIMARY KEY (study, uid))""",
        """CREATE TABLE place (
            study TEXT NOT NULL REFERENCES study (uid) ON DELETE CASCADE,
            path TEXT NOT NULL,
            PRIMARY KEY (study, path))""",
        "CREATE TABLE folder (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE)",
        "CREATE TABLE template (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, elements BLOB NOT NULL)",
        """CREATE TABLE file (
            folder INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            study TEXT NOT NULL,
            size INTEGER NOT NULL, modified INTEGER NOT NULL, changed INTEGER NOT NULL,
            template INTEGER NOT NULL REFERENCES template (id),
            facts TEXT NOT NULL, elements BLOB NOT NULL,
            PRIMARY KEY (folder, name))""",
        "CREATE INDEX file_template ON file (template)",
        "CREATE INDEX file_study ON file (study)",
    ),
)


class IndexUnavailable(HealthGPTError):
    """The index cannot be used; the program goes on without it."""


class Database:
    """One SQLite file with the tables of ``MIGRATIONS``."""

    def __init__(self, path: Path, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
        self.path = path
        self._migrations = migrations
        self._ready = False

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What ``work`` finds.

        Raises:
            IndexUnavailable: the file cannot be opened or read.
        """
        return self._use(work, "BEGIN")

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do ``work`` as one transaction: all of it or nothing.

        Raises:
            IndexUnavailable: the file cannot be opened or written.
        """
        return self._use(work, "BEGIN IMMEDIATE")

    def _use(self, work: Callable[[sqlite3.Connection], T], begin: str) -> T:
        try:
            with self._transaction(begin) as connection:
                return work(connection)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise IndexUnavailable(
                    said("The list of studies cannot be used ({path}: {error}).", path=self.path, error=error)
                ) from error
            self._put_aside(error)
        try:
            with self._transaction(begin) as connection:
                return work(connection)
        except sqlite3.Error as error:
            raise IndexUnavailable(
                said("The list of studies cannot be used ({path}: {error}).", path=self.path, error=error)
            ) from error

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self._connected()
        try:
            connection.execute(begin)
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        finally:
            connection.close()

    def _connected(self) -> sqlite3.Connection:
        fresh = not self.path.exists()
        connection = sqlite3.connect(self.path, timeout=_WAIT_SECONDS, isolation_level=None)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = NORMAL")
            # What is forgotten shall not stand in the file any more.
            connection.execute("PRAGMA secure_delete = ON")
            if not self._ready or fresh:
                self._prepare(connection)
                self._ready = True
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Choose the journal, and bring the tables to this version of the program."""
        with contextlib.suppress(OSError):
            self.path.chmod(0o600)  # names of patients are for nobody else
        connection.execute("PRAGMA journal_mode = WAL")
        if self._version(connection) == len(self._migrations):
            return
        connection.execute("BEGIN IMMEDIATE")  # another program may be at the same step: look again inside
        try:
            version = self._version(connection)
            if version > len(self._migrations):
                raise IndexUnavailable(
                    said(
                        "The list of studies {path} was made by a newer version of this program. It is left as "
                        "it is; install that version to use it.",
                        path=self.path,
                    )
                )
            for statements in self._migrations[version:]:
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(self._migrations)}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise

    @staticmethod
    def _version(connection: sqlite3.Connection) -> int:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])

    def _put_aside(self, error: sqlite3.Error) -> None:
        _log.warning("%s is damaged (%s); it is put aside and made anew", self.path, error)
        self._ready = False
        try:
            for suffix in ("-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            self.path.replace(self.path.with_suffix(".unreadable.sqlite"))
        except OSError as refused:
            raise IndexUnavailable(
                said("The list of studies {path} is damaged: {refused}.", path=self.path, refused=refused)
            ) from refused


def _is_damage(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
