"""Files copied whole or not at all: read, written beside the target, read back, compared, then named.

Names come from the identity of what is copied, never from a path or a text of the file.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.language import said

from .headers import Header, Problem
from .results.save import remove_leftovers
from .sources import FileSource, Source

_PIECE = 1 << 20
_SPARE = 64 << 20  # bytes that stay free on the disk
_DATE = re.compile(r"\d{8}")


@dataclass
class Copied:
    """What came of copying: how many files are new, how many were there already, and which could not be copied."""

    folder: Path
    new: int = 0
    already: int = 0
    problems: list[Problem] = field(default_factory=list)
    folders: set[Path] = field(default_factory=set)


def copy_files(
    headers: Sequence[Header],
    folder: Path,
    *,
    on_progress: Callable[[int, int], None] | None = None,
    check: Callable[[], None] | None = None,
) -> Copied:
    """Copy files below ``folder``, one folder for each study and one in it for each series.

    A file that is there already, byte for byte, is counted and left; one with other bytes is left, too, and told.

    Args:
        on_progress: called with the number of files that are done, and of all.
        check: called between files; where it raises, what is copied stays and nothing half-written is left.

    Raises:
        SaveError: the folder cannot be written to, or the disk has no room.
    """
    copied = Copied(folder)
    _make(folder)
    _check_room(headers, folder)
    for number, header in enumerate(headers, 1):
        if check is not None:
            check()
        target = _target(header, folder)
        copied.folders.add(target.parents[1])
        try:
            _copy(header.source, target, copied)
        except SaveError:
            raise
        except (OSError, ValueError) as error:
            copied.problems.append(
                Problem(header.source.label, said("It was not copied: {reason}.", reason=_reason(error)))
            )
        if on_progress is not None:
            on_progress(number, len(headers))
    return copied


def _target(header: Header, folder: Path) -> Path:
    return folder / study_folder(header) / series_folder(header) / file_name(header)


def study_folder(header: Header) -> str:
    """The name of a study's folder: its date where it has one, and what tells it from all others."""
    date = str(header.dataset.get("StudyDate") or "").strip()
    return f"{date if _DATE.fullmatch(date) else 'undated'}-{_short(_uid(header, 'StudyInstanceUID'))}"


def series_folder(header: Header) -> str:
    """The name of a series' folder in that of its study."""
    try:
        number = int(header.dataset.get("SeriesNumber") or 0)
    except (TypeError, ValueError):
        number = 0
    return f"{abs(number) % 100_000:04d}-{_short(_uid(header, 'SeriesInstanceUID'))}"


def file_name(header: Header) -> str:
    """The name of an instance's file."""
    return f"{_short(header.sop_instance_uid, 24)}.dcm"


def _uid(header: Header, name: str) -> str:
    return str(header.dataset.get(name) or "")


def _short(uid: str, digits: int = 12) -> str:
    """A name made of a UID: of a UID as it stands nothing is sure that comes from a file."""
    return hashlib.sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()[:digits]


def _copy(source: Source, target: Path, copied: Copied) -> None:
    _make(target.parent)
    if target.exists():
        if _digest_of(source) == _digest_of(FileSource(target)):
            copied.already += 1
        else:
            reason = said(
                "Another file of the same instance is at {target}; it was left as it was.", target=target
            )
            copied.problems.append(Problem(source.label, reason))
        return
    part = target.with_name(f".{target.name}.part-{secrets.token_hex(4)}")
    try:
        written = _write(source, part)
        if _digest_of(FileSource(part)) != written:
            raise OSError(said("what was written to {parent} reads back differently", parent=target.parent))
        _name(part, target)
    except OSError as error:
        if _is_full(error):
            raise SaveError(
                said("The disk of {parent} is full: free some space, then start again.", parent=target.parent)
            ) from error
        raise
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    copied.new += 1


def _write(source: Source, part: Path) -> bytes:
    digest = hashlib.sha256()
    with source.open() as read, part.open("xb") as written:
        while piece := read.read(_PIECE):
            digest.update(piece)
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())
    return digest.digest()


def _name(part: Path, target: Path) -> None:
    """Give the whole file its name; a file that came there meanwhile is not replaced."""
    try:
        os.link(part, target)
    except FileExistsError:  # told as it is, not as a disk without links
        raise
    except OSError:  # a disk without links
        if target.exists():
            raise FileExistsError(said("{target} is there already", target=target)) from None
        part.rename(target)


def _digest_of(source: Source) -> bytes:
    digest = hashlib.sha256()
    with source.open() as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.digest()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove_leftovers(folder)
    except OSError as error:
        raise SaveError(
            said(
                "The folder {folder} cannot be made: {reason}. Choose another.",
                folder=folder,
                reason=_reason(error),
            )
        ) from error


def _check_room(headers: Iterable[Header], folder: Path) -> None:
    missing = (header for header in headers if not _target(header, folder).exists())
    needed = sum(_size(header.source) for header in missing)
    free = shutil.disk_usage(folder).free
    if needed and needed + _SPARE > free:
        raise SaveError(
            said(
                "There is not enough room in {folder}: {needed} are needed and {free} are free. Choose another "
                "folder.",
                folder=folder,
                needed=_amount(needed + _SPARE),
                free=_amount(free),
            )
        )


def _amount(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(1, round(size / 1e6))} MB"


def _size(source: Source) -> int:
    try:
        return source.path.stat().st_size if isinstance(source, FileSource) else 0
    except OSError:
        return 0


def _is_full(error: OSError) -> bool:
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
