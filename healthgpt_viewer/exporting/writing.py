"""What all exports share: a name that is free, and files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from healthgpt_viewer.errors import SaveError, Stopped
from healthgpt_viewer.imaging.headers import Problem
from healthgpt_viewer.imaging.results.save import remove_leftovers
from healthgpt_viewer.language import said

Progress = Callable[[int, int], None]
Check = Callable[[], None]


@dataclass
class Exported:
    """What an export wrote: one file or folder, how many images are in it, and what was left out and why."""

    path: Path
    count: int = 0
    problems: list[Problem] = field(default_factory=list)


def nothing(_done: int = 0, _total: int = 0) -> None:
    """Where nobody wants to know how far it is, or to stop it."""


def free_name(path: Path) -> Path:
    """The path, or the first of ``name 2``, ``name 3`` … that is not there."""
    number, tried = 2, path
    while tried.exists():
        tried = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return tried


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A place beside ``path`` to write to, file or folder, which gets its name at the end; on any error it is removed.

    Raises:
        SaveError: it cannot be written, or something of that name is there.
    """
    part = path.with_name(f".{path.name}.part-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        remove_leftovers(path.parent)
        yield part
        if path.exists():
            raise SaveError(
                said("{path} is there already and was left as it is. Choose another name.", path=path)
            )
        _sync(part)
        part.rename(path)
    except (Stopped, SaveError):
        raise
    except OSError as error:
        raise SaveError(
            said(
                "Nothing was written to {path}: {strerror}. Free some space or choose another folder.",
                path=path,
                strerror=error.strerror or _last_line(error),
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            if part.is_dir():
                shutil.rmtree(part)
            else:
                part.unlink(missing_ok=True)


def _sync(part: Path) -> None:
    """Make what was written last through a power cut, as far as the system can."""
    for file in [part, *part.rglob("*")] if part.is_dir() else [part]:
        if file.is_file():
            with file.open("rb+") as opened:
                os.fsync(opened.fileno())


def _last_line(error: OSError) -> str:
    """What an error says: pydicom puts a whole traceback before it."""
    lines = str(error).strip().splitlines()
    return lines[-1].rpartition("] ")[2].rstrip(".") if lines else type(error).__name__
