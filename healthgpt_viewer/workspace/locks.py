"""A lock on a file, held while a program lives: the system lets go of it whenever that ends, also by a kill."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


class Lock:
    """A lock that is held; :func:`take` gives it."""

    def __init__(self, handle: int, path: Path) -> None:
        self._handle, self._path = handle, path

    def release(self, *, remove: bool = False) -> None:
        """Let go of it; ``remove`` takes its file away as well."""
        if remove:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            os.close(self._handle)
        if remove:  # a system that removes no open file
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def take(path: Path) -> Lock | None:
    """The lock on a file, which is made where it is missing; None where another holds it.

    Raises:
        OSError: the file cannot be made, or the disk knows no locks.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        held = _locked(handle)
    except BaseException:
        os.close(handle)
        raise
    if held:
        return Lock(handle, path)
    os.close(handle)
    return None


if sys.platform == "win32":
    import msvcrt

    def _locked(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
