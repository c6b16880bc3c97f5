"""What the interpreter writes when the program crashes: where it goes, and what of it is kept to be read."""

from __future__ import annotations

import contextlib
import faulthandler
import re
from datetime import datetime
from pathlib import Path
from typing import IO

from healthgpt_viewer.workspace.files import private_folder, write_private

from .logfile import log_folder, redactor

_EDGES = "crash-outside.txt"
_KEPT = 5
_LARGEST = 200_000  # bytes
_FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): (.+)$", re.MULTILINE)


class _Watched:
    file: IO[str] | None = None


def watch(path: Path | None) -> None:
    """Let the interpreter write there from now on, where the program crashes: which thread was where."""
    if path is None:
        return
    try:
        private_folder(path.parent)
        file = path.open("a", encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        return
    faulthandler.enable(file)
    former, _Watched.file = _Watched.file, file
    if former is not None:
        former.close()


def begin(home: Path) -> str:
    """Watch the start, until there is a window. Returns what an earlier start, or end, left that crashed."""
    path = log_folder(home) / _EDGES
    try:
        text = path.read_bytes()[:_LARGEST].decode("utf-8", "replace").strip()
        ended = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        text = ""
    if text:
        keep(home, text, ended)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    watch(path)
    return text


def started(home: Path, path: Path | None) -> None:
    """The window is there: what crashes from now on is written beside its workspace."""
    if path is not None:
        watch(path)
        with contextlib.suppress(OSError):
            (log_folder(home) / _EDGES).unlink(missing_ok=True)


def ending(home: Path) -> None:
    """The window is put away, and its folder with it: what crashes now is written where the start was watched."""
    watch(log_folder(home) / _EDGES)


def ended(home: Path) -> None:
    """The program has ended in order."""
    faulthandler.disable()
    former, _Watched.file = _Watched.file, None
    if former is not None:
        former.close()
        with contextlib.suppress(OSError):
            (log_folder(home) / _EDGES).unlink(missing_ok=True)


def keep(home: Path, text: str, ended: datetime) -> None:
    """Keep what a crash left, without names, beside the log; the oldest of many go."""
    folder = log_folder(home)
    with contextlib.suppress(OSError):
        private_folder(folder)
        name = f"crash-{ended:%Y%m%d-%H%M%S}.txt"
        write_private(folder / name, redactor(text).encode("utf-8", "backslashreplace"))
        for old in kept(home)[_KEPT:]:
            old.unlink()


def kept(home: Path) -> list[Path]:
    """What crashes left, newest first."""
    return sorted(log_folder(home).glob("crash-[0-9]*.txt"), reverse=True)


def reason(text: str) -> str:
    """Why the program crashed, in the words of the interpreter: "Segmentation fault"."""
    found = _FATAL.search(text)
    return found[1].strip() if found else ""
