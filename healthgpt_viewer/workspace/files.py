"""A workspace in a folder: one JSON file, and one npz file (without pickle) for its arrays. Whole or not at all.

The arrays are written first, under a name of their own; the JSON, which names them, then takes the place of the former
one in a single step. Whatever moment a kill comes at, the JSON that is there goes with the arrays that it names.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import secrets
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.results.save import sync_folder
from healthgpt_viewer.language import said

from .checked import Refused
from .plain import from_plain, to_plain
from .state import Workspace

STATE = "workspace.json"
_LARGEST_JSON = 64 << 20  # bytes
_LARGEST_SIDE = 4096  # pixels of a picture over a slice
_MOST_ARRAYS = 24


class WorkspaceUnreadable(HealthGPTError):
    """What was kept of an earlier run cannot be used."""


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner can look into.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all, in place of one of its name.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    part = path.with_name(f".{path.name}.part-{secrets.token_hex(4)}")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def write(workspace: Workspace, folder: Path) -> None:
    """Write a workspace into a folder, in place of the one that is there. On any thread.

    Raises:
        OSError: it cannot be written; the former one is as it was.
    """
    plain, arrays = to_plain(workspace)
    plain["written"] = datetime.now().astimezone().isoformat(timespec="seconds")
    name = ""
    if arrays:
        name = f"arrays-{secrets.token_hex(8)}.npz"
        buffer = io.BytesIO()
        named: dict[str, Any] = {f"a{number}": array for number, array in enumerate(arrays)}
        np.savez_compressed(buffer, **named)
        write_private(folder / name, buffer.getvalue())
    plain["arrays"] = name
    text = json.dumps(plain, ensure_ascii=True, allow_nan=False, default=_number)
    write_private(folder / STATE, text.encode())
    for other in folder.glob("arrays-*.npz"):
        if other.name != name:
            with contextlib.suppress(OSError):
                other.unlink()


def read(folder: Path) -> tuple[Workspace, tuple[str, ...]]:
    """The workspace in a folder, and why some of its parts cannot be read. On any thread.

    Raises:
        WorkspaceUnreadable: it is damaged, of another version, or no workspace at all.
    """
    try:
        plain = _json(folder / STATE)
        arrays = _arrays(folder, plain)
        return from_plain(plain, arrays)
    except (OSError, ValueError, RecursionError, Refused, zipfile.BadZipFile, MemoryError) as error:
        raise WorkspaceUnreadable(
            said(
                "What was kept of the open studies cannot be used ({file}: {reason}). Open the studies again yourself.",
                file=str(folder / STATE),
                reason=error,
            )
        ) from error


def _number(value: Any) -> Any:
    """A number of numpy as one of Python."""
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"{type(value).__name__} cannot be kept")


def _json(path: Path) -> Any:
    if path.stat().st_size > _LARGEST_JSON:
        raise Refused("it is too large")

    def refuse(word: str) -> None:
        raise Refused(f"{word} is no number")

    return json.loads(path.read_bytes(), parse_constant=refuse)


def _arrays(folder: Path, plain: Any) -> list[NDArray[Any]]:
    name = plain.get("arrays") if isinstance(plain, dict) else None
    if not name:
        return []
    if not isinstance(name, str) or Path(name).name != name or not name.endswith(".npz"):
        raise Refused("the name of its arrays is none")
    with zipfile.ZipFile(folder / name) as archive:
        members = [one for one in archive.infolist() if one.filename.endswith(".npy")]
        if len(members) > _MOST_ARRAYS:
            raise Refused("it has too many arrays")
        return [_array(archive, f"a{number}.npy") for number in range(len(members))]


def _array(archive: zipfile.ZipFile, name: str) -> NDArray[Any]:
    """A picture of the archive: its form is looked at before its bytes are unpacked."""
    try:
        with archive.open(name) as file:
            version = npy.read_magic(file)
            read_header = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
            shape, by_columns, kind = read_header(file)
            small = 2 <= len(shape) <= 3 and min(shape) > 0 and max(shape) <= _LARGEST_SIDE
            if kind != np.uint8 or not small or (len(shape) == 3 and shape[2] != 3):
                raise Refused("a picture is none")
            size = int(np.prod(shape))
            data = file.read(size)
    except (KeyError, EOFError, NotImplementedError, RuntimeError) as error:
        raise Refused(f"its arrays cannot be read ({error})") from error
    if len(data) != size:
        raise Refused("a picture is cut off")
    array = np.frombuffer(data, np.uint8)
    return array.reshape(shape[::-1]).T if by_columns else array.reshape(shape)
