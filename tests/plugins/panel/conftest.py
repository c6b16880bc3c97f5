"""A reader at a real window with the bundled model; the study is the digital phantom that comes with the program."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from tests.journeys.reader import Reader, reading

# Dialogs are windows of their own, which the offscreen platform can neither raise nor give a smallest size.
_OFFSCREEN = pytest.mark.qt_log_ignore(
    r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)", extend=True
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what the offscreen platform cannot do fail no test here."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(_OFFSCREEN)


@pytest.fixture
def phantom(tmp_path: Path) -> Path:
    """A copy of the demo study that can be written to."""
    return Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "phantom"))


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[Reader]:
    """A reader at an empty window."""
    with reading(qtbot) as one:
        yield one


@pytest.fixture
def at_ct(reader: Reader, phantom: Path) -> Reader:
    """A reader at the CT of the phantom."""
    reader.opens(phantom)
    assert reader.current.series.modality == "CT"
    return reader


@pytest.fixture
def at_mr(reader: Reader, phantom: Path) -> Reader:
    """A reader at the MR of the phantom."""
    reader.opens(phantom / "MR")
    return reader
