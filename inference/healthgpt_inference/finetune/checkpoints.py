"""Files of a run, whole or not at all: weights, checkpoints, small texts. Safetensors and JSON, never a pickle.

A checkpoint is a folder that gets its name only when all of it is on the disk, so a process that is killed at any moment
leaves the one before.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor

from healthgpt_inference.errors import EngineError
from healthgpt_inference.weights import Tensors

_NAME = re.compile(r"step-(\d{8})")
_PART = ".part"


class CheckpointError(EngineError):
    """A checkpoint cannot be written or read."""


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """What a stage goes on from: the step, the weights that learn, the optimizer's and the generators' state, and a record
    of how it went (best validation, seconds)."""

    step: int
    weights: Tensors
    optimizer: Tensors
    random: Tensors
    record: dict[str, Any] = field(default_factory=dict)


def write_file(path: Path, content: bytes) -> None:
    """Write a file under another name, force it to the disk, and give it its own name.

    Raises:
        CheckpointError: it cannot be written; what was there before is left.
    """
    part = path.with_name(f".{path.name}{_PART}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise CheckpointError(
            f"{path} cannot be written: {error.strerror or error}. Free some space."
        ) from error


def write_tensors(tensors: Mapping[str, Tensor], path: Path, metadata: dict[str, str] | None = None) -> None:
    """Write safetensors; tensors that share memory are written apart.

    Raises:
        CheckpointError: they cannot be written.
    """
    plain = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()}
    write_file(path, save(plain, metadata))


def read_tensors(path: Path) -> Tensors:
    """Tensors that this module wrote.

    Raises:
        CheckpointError: the file is missing or damaged.
    """
    try:
        return dict(load_file(path))
    except (OSError, SafetensorError, ValueError) as error:
        raise CheckpointError(f"{path} cannot be read: {error}") from error


class Checkpoints:
    """The checkpoints of a stage, the newest ``keep`` of them.

    Args:
        folder: holds one folder for each, ``step-00000200``.
    """

    def __init__(self, folder: Path, keep: int = 2) -> None:
        self._folder, self._keep = folder, keep

    def save(self, checkpoint: Checkpoint) -> Path:
        """Write one, then remove those that are too old.

        Raises:
            CheckpointError: it cannot be written; the one before is left.
        """
        place = self._folder / f"step-{checkpoint.step:08d}"
        part = self._folder / f".{place.name}{_PART}"
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)
        for name in ("weights", "optimizer", "random"):
            write_tensors(getattr(checkpoint, name), part / f"{name}.safetensors")
        document = {"step": checkpoint.step, "record": checkpoint.record}
        write_file(part / "checkpoint.json", json.dumps(document, indent=1).encode())
        try:
            part.rename(place)
        except OSError as error:
            raise CheckpointError(f"The checkpoint {place} cannot be written: {error.strerror}.") from error
        self._remove_old()
        return place

    def newest(self) -> Checkpoint | None:
        """The newest whole one; None where there is none.

        Raises:
            CheckpointError: it is damaged.
        """
        found = self._found()
        if not found:
            return None
        place = found[-1]
        try:
            document = json.loads((place / "checkpoint.json").read_text("utf-8"))
            step, record = int(document["step"]), dict(document["record"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CheckpointError(
                f"The checkpoint {place} is damaged: remove it to go on from the one before."
            ) from error
        weights, optimizer, random = (
            read_tensors(place / f"{name}.safetensors") for name in ("weights", "optimizer", "random")
        )
        return Checkpoint(step, weights, optimizer, random, record)

    def clear(self) -> None:
        """Remove all of them."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _found(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(place for place in self._folder.iterdir() if _NAME.fullmatch(place.name))

    def _remove_old(self) -> None:
        for place in self._found()[: -self._keep]:
            shutil.rmtree(place, ignore_errors=True)
        for part in self._folder.glob(f".step-*{_PART}"):
            shutil.rmtree(part, ignore_errors=True)
