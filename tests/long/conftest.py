"""Long runs: short in the usual tests, whole with ``--long``."""

from __future__ import annotations

from pathlib import Path

import pytest

# Dialogs are windows of their own, which the offscreen platform can neither raise nor give a smallest size.
_OFFSCREEN = pytest.mark.qt_log_ignore(
    r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)", extend=True
)
_WHOLE_SECONDS = 7200


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let what the offscreen platform cannot do fail no test here, and give whole runs their time."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(_OFFSCREEN)
            if config.getoption("--long"):
                item.add_marker(pytest.mark.timeout(_WHOLE_SECONDS))
