"""Files of prepared data: whole or not at all. No Qt, no torch."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from healthgpt_viewer.errors import SaveError


def write_bytes(path: Path, content: bytes) -> None:
    """Write under another name first, then move to its own.

    Raises:
        SaveError: it cannot be written; what was there before is left.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise SaveError(f"{path} was not written: {error.strerror or error}. Free some space.") from error


def write_json(path: Path, document: Any) -> None:
    """Write JSON."""
    write_bytes(path, json.dumps(document, indent=1).encode())


def write_picture(path: Path, picture: NDArray[np.uint8]) -> None:
    """Write an 8-bit picture as PNG."""
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG")
    write_bytes(path, buffer.getvalue())


def write_array(path: Path, values: NDArray[Any]) -> None:
    """Write an array as ``.npy``."""
    buffer = io.BytesIO()
    np.save(buffer, values, allow_pickle=False)
    write_bytes(path, buffer.getvalue())
