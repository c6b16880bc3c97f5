"""Pictures as PNG files: whole or not at all."""

from __future__ import annotations

import contextlib
import io
import os
import secrets
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from healthgpt_viewer.errors import SaveError


def write_png(picture: NDArray[np.uint8], path: Path) -> Path:
    """Write an 8-bit grey picture [rows, columns] under another name first, then move it to its own.

    Raises:
        SaveError: it cannot be written; what was there before is left.
    """
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG")
    part = path.with_name(f".{path.name}.part-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("xb") as file:
            file.write(buffer.getvalue())
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise SaveError(
            f"The picture was not written to {path}: {error.strerror or error}. Free some space or choose another place."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return path


def check_writable(folder: Path) -> None:
    """Tell that results cannot be written before the model works for minutes.

    Raises:
        SaveError: the folder, or the one that it would be made in, may not be written to.
    """
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    if not place.is_dir():
        raise SaveError(f"Results cannot be written to {folder}: {place} is a file. Choose another folder.")
    if not os.access(place, os.W_OK):
        raise SaveError(
            f"Results cannot be written to {folder}: {place} may not be written to. Choose another folder."
        )
