"""Writing results: whole or not at all, nothing overwritten (DICOM contract, section 8)."""

from __future__ import annotations

import contextlib
import io
import os
import re
import secrets
import shutil
import time
from pathlib import Path

from pydicom.dataset import Dataset

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.language import said

from .codes import QA, is_ai_result

FOLDER = "AI_RESULTS"
_LEFT = re.compile(r"\.part-[0-9a-f]+$")
_DAY = 24 * 3600


def save(dataset: Dataset, folder: Path) -> Path:
    """Write a result below ``folder``/AI_RESULTS and return its file.

    A result that is there already is compared and left as it is.

    Raises:
        SaveError: it cannot be written, or another file of its name is there; nothing half-written is left.
    """
    task = is_ai_result(dataset) or QA
    place = folder / FOLDER / str(dataset.SeriesInstanceUID)
    return write_whole(encoded(dataset), place / f"AI_{task}_{dataset.SOPInstanceUID}.dcm")


def write_whole(data: bytes, target: Path) -> Path:
    """Write a new file, whole or not at all, and return it; one that is there already is compared and left as it is.

    Raises:
        SaveError: it cannot be written, or another file of its name is there; nothing half-written is left.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        remove_leftovers(target.parent)
        if target.exists():
            return _same_as_there(data, target)
        _write(data, target)
    except OSError as error:
        raise SaveError(
            said(
                "The result was not saved to {parent}: {strerror}. Free some space or choose another folder.",
                parent=target.parent,
                strerror=error.strerror or error,
            )
        ) from error
    return target


def replace_whole(data: bytes, target: Path) -> None:
    """Write a file that the user named, in place of one of that name; whole or not at all.

    Raises:
        SaveError: it cannot be written; what was there is as it was.
    """
    part = target.with_name(f".{target.name}.part-{secrets.token_hex(4)}")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise SaveError(
            said(
                "{target} was not written: {strerror}. Free some space or choose another folder.",
                target=target,
                strerror=error.strerror or error,
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def can_hold_results(folder: Path) -> bool:
    """Whether a folder is one of its own that may be written to: no drive's root, no home, nothing that was installed."""
    installed = any(part in ("site-packages", "resources") for part in folder.parts)
    return (
        folder != Path(folder.anchor)
        and folder != Path.home()
        and os.access(folder, os.W_OK)
        and not installed
    )


def _write(data: bytes, target: Path) -> None:
    part = target.with_name(f".{target.name}.part-{secrets.token_hex(4)}")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if part.read_bytes() != data:
            raise SaveError(
                said(
                    "The result was not saved: what was written to {parent} reads back differently.",
                    parent=target.parent,
                )
            )
        if target.exists():
            raise SaveError(said("The result was not saved: {target} is there already.", target=target))
        part.rename(target)
        sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _same_as_there(data: bytes, target: Path) -> Path:
    if target.read_bytes() == data:
        return target
    raise SaveError(
        said("{target} is there already and differs from this result; it was left as it is.", target=target)
    )


def encoded(dataset: Dataset) -> bytes:
    """The whole file as it will be written."""
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def sync_folder(folder: Path) -> None:
    """Make a new name outlast a power cut; not every system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_leftovers(folder: Path) -> None:
    """Remove temporary files and folders of ours that are older than a day: what a killed program left."""
    for part in folder.glob(".*.part-*"):
        with contextlib.suppress(OSError):
            if _LEFT.search(part.name) is None or time.time() - part.stat().st_mtime <= _DAY:
                continue
            if part.is_dir() and not part.is_symlink():
                shutil.rmtree(part)
            else:
                part.unlink()
