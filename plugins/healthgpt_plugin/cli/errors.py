"""What is wrong with the use of the command, and not with a file or a model: exit code 2."""

from __future__ import annotations

from healthgpt_viewer.errors import HealthGPTError


class WrongUse(HealthGPTError):
    """Options that cannot be used together, or not with this input."""
