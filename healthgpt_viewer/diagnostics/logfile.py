"""The log: one file that is followed by the next when it is full, written by any number of programs, naming no patient."""

from __future__ import annotations

import contextlib
import logging
import os
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from healthgpt_viewer.workspace.files import private_folder

from .redaction import Redactor

NAME = "viewer.log"
LEVELS = {"errors": logging.WARNING, "normal": logging.INFO, "detailed": logging.DEBUG}
_SIZE, _OLDER = 1_000_000, 3
_OWN = ("healthgpt_viewer", "healthgpt_plugin", "healthgpt_inference")
# The words in quotation marks of these errors are names of code, which a log is of little use without.
_OF_CODE = (AttributeError, NameError, ImportError, TypeError)

redactor = Redactor()


def log_folder(home: Path) -> Path:
    """Where the log lies."""
    return home / "log"


def start(home: Path, level: str) -> None:
    """Write the log from now on. A disk that refuses leaves the program without a log, not without a start."""
    handler: logging.Handler
    try:
        private_folder(log_folder(home))
        handler = LogFile(log_folder(home) / NAME)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(WithoutNames(redactor))
    root = logging.getLogger()
    root.addHandler(handler)
    set_level(level)


def set_level(level: str) -> None:
    """Write more or less: ``LEVELS``. Libraries are never asked for more than warnings: they write what is in files."""
    chosen = LEVELS.get(level, logging.INFO)
    logging.getLogger().setLevel(logging.WARNING)
    for name in (*_OWN, "qt"):
        logging.getLogger(name).setLevel(chosen)


class LogFile(RotatingFileHandler):
    """A rotating file for its owner only, which several programs may write and rotate."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8", errors="backslashreplace"
        )

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        with contextlib.suppress(OSError):
            os.chmod(self.baseFilename, 0o600)  # noqa: PTH101 - a name, not a path, is what the class keeps
        return stream

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; where another program has begun the next file, into that one."""
        self._follow()
        super().emit(record)

    def _follow(self) -> None:
        if self.stream is None:
            return
        with contextlib.suppress(OSError):
            there, own = os.stat(self.baseFilename), os.fstat(self.stream.fileno())  # noqa: PTH116  # by handle and by name alike
            if (there.st_dev, there.st_ino) == (own.st_dev, own.st_ino):
                return
        self.stream.close()
        self.stream = self._open()

    def doRollover(self) -> None:
        """Begin the next file; where another program holds the present one open, go on in it."""
        with contextlib.suppress(OSError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk is no reason to write errors about errors."""


class WithoutNames(logging.Formatter):
    """Lines without names of patients: see :mod:`.redaction`."""

    def __init__(self, redact: Redactor) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """One record, with its traceback."""
        own = record.name.partition(".")[0] in _OWN
        fresh = logging.makeLogRecord(record.__dict__)
        fresh.args, fresh.exc_text = None, None
        fresh.msg = self._redact(self._message(record), quotes=not own)
        error = record.exc_info[1] if record.exc_info else None
        fresh.exc_info = fresh.stack_info = None
        line = super().format(fresh)
        return f"{line}\nTraceback:\n{self._traceback(error)}" if error is not None else line

    def _message(self, record: logging.LogRecord) -> str:
        """The message of a record; of its fields, paths are taken out whole, and errors say no more than in a traceback."""
        if not isinstance(record.args, tuple) or not record.args:
            return record.getMessage()
        return str(record.msg) % tuple(self._field(value) for value in record.args)

    def _field(self, value: object) -> object:
        if isinstance(value, Path):
            return self._redact.path(value)
        return self._said(value) if isinstance(value, BaseException) else value

    def _traceback(self, error: BaseException, seen: frozenset[int] = frozenset()) -> str:
        """The traceback of an error and of those that led to it: lines of code whole, what the errors say redacted."""
        lines = []
        before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if before is not None and id(before) not in seen:
            lines += [self._traceback(before, seen | {id(error)}), "", "That led to:", ""]
        for frame in traceback.extract_tb(error.__traceback__):
            place = self._redact.path(Path(frame.filename))
            lines.append(f"  {place}:{frame.lineno} {frame.name}: {frame.line or ''}".rstrip())
        lines.append(f"{type(error).__name__}: {self._said(error)}")
        return "\n".join(lines)

    def _said(self, error: BaseException) -> str:
        try:
            text = str(error)
        except Exception:  # noqa: BLE001 - an error that cannot even be said is still an error
            return "(it cannot be said)"
        # An error of a file says where that is, whatever is in its name.
        for place in (getattr(error, "path", None), getattr(error, "filename", None)):
            if place:
                text = text.replace(str(place), self._redact.path(Path(str(place))))
        return self._redact(text, quotes=not isinstance(error, _OF_CODE))
