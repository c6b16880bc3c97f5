"""What every test shares: a home of its own, no display needed, and the reference data where it is there."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--long``: the runs of ``tests/long`` whole, which takes an hour or more."""
    parser.addoption(
        "--long", action="store_true", help="run the tests of tests/long whole, not a part of them"
    )


def pytest_collection_finish() -> None:
    """What has been imported stays: looking through it again and again for garbage takes long."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def long(pytestconfig: pytest.Config) -> bool:
    """Whether the long runs are wanted whole."""
    return bool(pytestconfig.getoption("--long"))


@pytest.fixture(autouse=True)
def healthgpt_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the data of the person who runs it."""
    home = tmp_path / "healthgpt-home"
    monkeypatch.setenv("HEALTHGPT_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real studies and reference vectors beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("the folder of real studies and reference vectors (../shared) is not here")
    return SHARED
