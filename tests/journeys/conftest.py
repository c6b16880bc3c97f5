"""Whole uses in a real window."""

from __future__ import annotations

from pathlib import Path

import pytest

# Dialogs are windows of their own, which the offscreen platform can neither raise nor give a smallest size.
_OFFSCREEN = pytest.mark.qt_log_ignore(
    r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)", extend=True
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what the offscreen platform cannot do fail no test here."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(_OFFSCREEN)
