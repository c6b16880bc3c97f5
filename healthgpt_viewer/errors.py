"""What a user can cause: each message says what happened, to which file, and what to do."""

from __future__ import annotations

from pathlib import Path

from healthgpt_viewer.language import said


class HealthGPTError(Exception):
    """The root of all that a user can cause. ``str(error)`` is one or two plain sentences."""


class FileProblem(HealthGPTError):
    """A file or folder that cannot be read."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(said("{path}: {reason}", path=path, reason=reason))
        self.path = path
        self.reason = reason


class DecodeError(HealthGPTError):
    """The pixels of an image cannot be decoded."""


class SaveError(HealthGPTError):
    """A result cannot be written; nothing half-written is left."""


class PluginError(HealthGPTError):
    """A plugin cannot be used."""


class Stopped(HealthGPTError):
    """The work was stopped on request."""

    def __init__(self, message: str = said("Stopped.")) -> None:
        super().__init__(message)
