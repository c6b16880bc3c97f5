"""A log of its own for each test, taken off again afterwards."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from healthgpt_viewer.diagnostics import logfile
from healthgpt_viewer.diagnostics.redaction import Redactor


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left out of texts knows no name of a study that another test opened."""
    monkeypatch.setattr(logfile.redactor, "__dict__", Redactor().__dict__)


@pytest.fixture
def log(healthgpt_home: Path) -> Iterator[Path]:
    """The file of a log that was started as the program does it."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logfile.start(healthgpt_home, "normal")
    yield healthgpt_home / "log" / "viewer.log"
    for handler in list(root.handlers):
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)
