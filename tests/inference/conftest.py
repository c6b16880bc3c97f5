"""Tiny models for every test of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from healthgpt_inference.engine import Engine
from healthgpt_inference.requests import Picture
from tests.inference.tiny import VECTORS, Tiny, make

MakeModel = Callable[..., Path]


@pytest.fixture(scope="session")
def vectors() -> Path:
    """Small copies of the arrays that the published code computes."""
    return VECTORS


@pytest.fixture
def make_model(tmp_path: Path) -> MakeModel:
    """Writes a tiny random model of given sizes into a folder of its own."""
    made = 0

    def write(**sizes: Any) -> Path:
        nonlocal made
        made += 1
        folder = tmp_path / f"model{made}"
        make(folder, Tiny(**sizes))
        return folder

    return write


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that answers and draws; not to be changed."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    make(folder, Tiny())
    return folder


@pytest.fixture
def engine() -> Iterator[Engine]:
    """An engine on one core, closed after the test."""
    engine = Engine(device="cpu", threads=1)
    yield engine
    engine.close()
    assert not engine._thread.is_alive()


@pytest.fixture
def picture() -> Picture:
    """A grey picture, neither square nor plain."""
    return np.random.default_rng(3).integers(0, 256, (20, 28), dtype=np.uint8)
