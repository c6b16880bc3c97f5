"""Where the user's data lie, and the settings that are kept there as one JSON file. No Qt."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import platformdirs

_log = logging.getLogger(__name__)
APP_NAME = "HealthGPT Viewer"

Plain: TypeAlias = bool | int | float | str | Sequence["Plain"] | Mapping[str, "Plain"] | None


def user_folder() -> Path:
    """The folder of the user's data: ``HEALTHGPT_HOME``, else where the system keeps such data. Made if missing."""
    home = os.environ.get("HEALTHGPT_HOME")
    folder = Path(home) if home else Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # names of patients lie below it
    return folder


class Settings:
    """Plain values by name, written at every change; a file that cannot be read is put aside, not overwritten."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_folder() / "settings.json"
        self._lock = threading.Lock()
        self._values = self._read()

    def get(self, name: str, default: Plain = None) -> Plain:
        """The value of ``name``, or ``default``."""
        with self._lock:
            return self._values.get(name, default)

    def all(self) -> dict[str, Plain]:
        """All values by name."""
        with self._lock:
            return dict(self._values)

    def text(self, name: str, default: str = "") -> str:
        """The value of ``name`` where it is text, else ``default``."""
        value = self.get(name)
        return value if isinstance(value, str) else default

    def set(self, name: str, value: Plain) -> None:
        """Remember ``value``; None forgets the name. A disk that refuses is logged, the value holds until closing."""
        with self._lock:
            if value is None:
                self._values.pop(name, None)
            elif self._values.get(name) == value:
                return
            else:
                self._values[name] = value
            self._write()

    def _read(self) -> dict[str, Plain]:
        try:
            values = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _log.warning("%s cannot be read (%s); starting with the defaults", self.path, error)
            self._put_aside()
            return {}
        return values if isinstance(values, dict) else {}

    def _put_aside(self) -> None:
        try:
            self.path.replace(self.path.with_suffix(".unreadable.json"))
        except OSError as error:
            _log.warning("%s cannot be put aside: %s", self.path, error)

    def _write(self) -> None:
        text = json.dumps(self._values, indent=1, ensure_ascii=False)
        fresh = self.path.with_suffix(".new")
        try:
            fresh.write_text(text, "utf-8")
            fresh.replace(self.path)
        except OSError as error:
            _log.warning("The settings cannot be saved to %s: %s", self.path, error)
