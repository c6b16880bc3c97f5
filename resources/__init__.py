"""What ships beside the code: the bundled model, the demo study, icons and themes."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The absolute path of a shipped resource, for example ``path("models", "bundled")``."""
    return _ROOT.joinpath(*parts)
