"""Each running window keeps its workspace in a folder of its own, so that two of them never meet.

Beside the folder lies a file that the window holds a lock on while it lives. A folder whose lock nobody holds belongs to
a program that was ended without closing: by a kill, a crash, or a power cut. A window that closes takes its folder away
and leaves one copy, the last workspace, without what the reader chose not to save.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import shutil
import time
from datetime import datetime
from pathlib import Path

from .files import STATE, private_folder, read, write
from .locks import Lock, take
from .state import Workspace

_log = logging.getLogger(__name__)
_ROOT, _LAST, _CRASH, _CLOSED = "workspace", "last", "crash.txt", "closed"
_KEPT = 5  # workspaces of programs that ended without closing; the oldest go first
_DAY = 24 * 3600
_LARGEST_CRASH = 200_000  # bytes of what the interpreter wrote at its end


class Session:
    """The folder of a window that is running. Where the disk refuses, nothing is kept and the program goes on."""

    def __init__(self, home: Path) -> None:
        self._root = home / _ROOT
        self._folder: Path | None = None
        self._lock: Lock | None = None
        name = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}"
        try:
            private_folder(self._root)
            self._lock = take(self._root / f"{name}.lock")
            private_folder(self._root / name)
            self._folder = self._root / name
        except OSError as error:
            _log.warning("The workspace cannot be kept: %s", error)

    @property
    def crash_file(self) -> Path | None:
        """Where the interpreter writes when the program crashes."""
        return self._folder / _CRASH if self._folder is not None else None

    def save(self, workspace: Workspace) -> None:
        """Write the workspace, or take it away where it is empty. On any thread, one at a time.

        Raises:
            OSError: it cannot be written; the former one is as it was.
        """
        if self._folder is None:
            return
        if workspace.is_empty:
            (self._folder / STATE).unlink(missing_ok=True)
        else:
            write(workspace, self._folder)

    def end(self, workspace: Workspace | None, waiting: Workspace) -> bool:
        """The window closes: its folder goes, and ``workspace`` becomes the last one where it holds anything.

        ``waiting`` are measurements whose study was not found: the folder stays for them, and the next start offers it.
        False where the disk refused to keep them.
        """
        folder, lock, self._folder, self._lock = self._folder, self._lock, None, None
        if folder is None or lock is None:
            return False
        stays, kept = False, True
        try:
            if workspace is not None and not workspace.is_empty:
                write(workspace.without_unsaved(), folder)
                _become_last(folder, self._root)
            if waiting.drawn:
                write(waiting, folder)
                (folder / _CLOSED).touch(mode=0o600)
                stays = True
        except OSError as error:
            _log.warning("The workspace cannot be kept: %s", error)
            kept = False
        if not stays:
            shutil.rmtree(folder, ignore_errors=True)
        lock.release(remove=not stays)
        return kept


class LeftOver:
    """The folder of a window that was ended without closing; this program holds its lock, so no other offers it."""

    def __init__(self, folder: Path, lock: Lock) -> None:
        self._folder, self._lock = folder, lock

    @property
    def has_workspace(self) -> bool:
        """Whether anything can be brought back."""
        return (self._folder / STATE).is_file()

    @property
    def was_closed(self) -> bool:
        """Whether the window was closed, and only measurements whose study was not found are left of it."""
        return (self._folder / _CLOSED).is_file()

    @property
    def ended(self) -> datetime:
        """When it was seen last."""
        newest = self._folder / STATE if self.has_workspace else self._folder
        return datetime.fromtimestamp(newest.stat().st_mtime).astimezone()

    @property
    def crash(self) -> str:
        """What the interpreter wrote when the program crashed; empty where it was ended from outside."""
        try:
            data = (self._folder / _CRASH).read_bytes()[:_LARGEST_CRASH]
        except OSError:
            return ""
        return data.decode("utf-8", "replace").strip()

    def read(self) -> tuple[Workspace, tuple[str, ...]]:
        """What it held; see :func:`.files.read`."""
        return read(self._folder)

    def drop(self) -> None:
        """It was brought back, or there is nothing in it."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._lock.release(remove=True)

    def put_aside(self) -> None:
        """The reader starts afresh: it becomes the last workspace, all of it."""
        try:
            _become_last(self._folder, self._folder.parent)
        except OSError as error:
            _log.warning("The last workspace cannot be kept: %s", error)
        self.drop()

    def let_be(self) -> None:
        """Nobody has answered: the next start offers it again."""
        self._lock.release()


def left_overs(home: Path) -> list[LeftOver]:
    """What programs left that were ended without closing, newest first; each is held by the caller from now on."""
    found = []
    root = home / _ROOT
    with contextlib.suppress(OSError):
        names = sorted((path.name for path in root.iterdir() if path.is_dir()), reverse=True)
        for name in names:
            lock = _held(root, name)
            if lock is not None:
                found.append(LeftOver(root / name, lock))
        _clear(root)
    for old in found[_KEPT:]:
        old.drop()
    return found[:_KEPT]


def last_workspace(home: Path) -> Path | None:
    """The folder of the last workspace, for :func:`.files.read`; None where there is none."""
    folder = home / _ROOT / _LAST
    return folder if (folder / STATE).is_file() else None


def _held(root: Path, name: str) -> Lock | None:
    if name == _LAST or name.startswith("."):
        return None
    try:
        lock = take(root / f"{name}.lock")
    except OSError:
        return None
    if lock is not None and not (root / name).is_dir():  # it was closed in this moment
        lock.release(remove=True)
        return None
    return lock


def _clear(root: Path) -> None:
    """Remove what a program left that was killed while it replaced the last workspace."""
    for path in root.glob(".*-*"):
        if time.time() - path.stat().st_mtime > _DAY:
            shutil.rmtree(path, ignore_errors=True)


def _become_last(folder: Path, root: Path) -> None:
    """Put a copy of a workspace in the place of the last one; both are there until the new one is whole."""
    fresh, former = root / f".new-{secrets.token_hex(4)}", root / f".old-{secrets.token_hex(4)}"
    private_folder(fresh)
    try:
        for path in (*folder.glob("arrays-*.npz"), folder / STATE):
            shutil.copyfile(path, fresh / path.name)
            if os.name == "posix":
                (fresh / path.name).chmod(0o600)
        with contextlib.suppress(FileNotFoundError):
            (root / _LAST).rename(former)
        fresh.rename(root / _LAST)
    finally:
        for rest in (fresh, former):
            shutil.rmtree(rest, ignore_errors=True)
