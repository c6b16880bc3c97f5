"""The model of a command: its manifest at once, its weights and torch when they are first needed."""

from __future__ import annotations

import os
from concurrent.futures import TimeoutError as NotYet
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from healthgpt_inference.engine import Engine
from healthgpt_inference.jobs import Job
from healthgpt_inference.manifest import load_manifest, resolve_model
from healthgpt_inference.requests import ModelInfo, Progress
from healthgpt_plugin.workflow import told

from . import terminal

T = TypeVar("T")
_POLL = 0.1  # seconds; a wait without an end cannot be interrupted on every system


class Model:
    """A model by its name or folder; a context that lets the engine go at its end. ``threads`` are all cores where None.

    Raises:
        HealthGPTError: there is no such model, or its manifest cannot be used.
    """

    def __init__(self, name: str, device: str, threads: int | None = None) -> None:
        with told():
            self.manifest = load_manifest(resolve_model(name))
        self._device, self._threads = device, threads
        self._engine: Engine | None = None
        self._info: ModelInfo | None = None

    def __enter__(self) -> Model:
        return self

    def __exit__(self, *_: object) -> None:
        if self._engine is not None:
            self._engine.close()

    @property
    def name(self) -> str:
        """The model's name."""
        return self.manifest.name

    @property
    def folder(self) -> Path:
        """Where the model lies."""
        return self.manifest.root

    @property
    def device(self) -> str | None:
        """What it computes on; None as long as it was not needed."""
        return self._info.device if self._info is not None else None

    @cached_property
    def weights_sha256(self) -> str:
        """The hash of the weights that results carry; told without loading them.

        Raises:
            HealthGPTError: a file of weights is missing.
        """
        with told():
            return self.manifest.weights_sha256()

    def loaded(self) -> tuple[Engine, ModelInfo]:
        """The engine with the model loaded.

        Raises:
            HealthGPTError: it cannot be loaded, or the device is not there.
        """
        if self._engine is None:
            self._engine = Engine(device=self._device, threads=self._threads)
        if self._info is None:
            words = f"loading the model, {self._threads or os.cpu_count() or 1} threads"
            self._info = wait(self._engine.load(self.folder, lambda _: terminal.live(words)))
            for notice in self._info.notices:
                terminal.note(notice)
        return self._engine, self._info


def wait(job: Job[T]) -> T:
    """The result of a job of the engine; Ctrl-C is heard on the way.

    Raises:
        HealthGPTError: the job failed.
    """
    with told():
        while True:
            try:
                return job.result(timeout=_POLL)
            except NotYet:
                if job.done():
                    raise


def progress(title: str, seen: Progress) -> None:
    """How far a request is, on a terminal."""
    done = f" {seen.done} of {seen.total}" if (seen.total or 0) > 1 else ""
    of_tiles = f", {seen.text}" if seen.stage == "drawing" and seen.text else ""
    terminal.live(f"{title}{seen.stage}{done}{of_tiles}")
