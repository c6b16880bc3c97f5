"""What a stage leaves for the next one and for the model folder: the tensors that changed, by their published names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from healthgpt_inference.adapted import EMBEDDING, HEAD, AdaptedModel, as_embedding, as_head
from healthgpt_inference.weights import Tensors

from .checkpoints import CheckpointError, read_tensors, write_file, write_tensors
from .settings import Stage
from .trainee import PREFIX, state_of, tables_of

DONE = "stage.json"
_SHARED = "tables"


def write_stage(model: AdaptedModel, stage: Stage, folder: Path, record: dict[str, Any]) -> None:
    """Write the adapters and projectors of a stage's tasks, its tables where they learned, and at last that it is done."""
    for task in stage.tasks:
        if task in model.adapters:
            write_tensors(state_of(model, task), folder / f"{task}.safetensors")
    if stage.table_rate:
        task = next(task for task in stage.tasks if task in model.adapters)
        name = _SHARED if stage.number == 2 else f"{_SHARED}-{task}"
        write_tensors(tables_of(model, task), folder / f"{name}.safetensors")
    write_file(folder / DONE, json.dumps(record, indent=1).encode())


def stage_is_done(folder: Path) -> bool:
    """Whether a stage was trained to its end."""
    return (folder / DONE).is_file()


def read_record(folder: Path) -> dict[str, Any]:
    """How a stage went.

    Raises:
        CheckpointError: its record is missing or damaged.
    """
    try:
        record: dict[str, Any] = json.loads((folder / DONE).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointError(f"The stage {folder} is not done, or its record is damaged: {error}") from error
    return record


def read_stage(model: AdaptedModel, folder: Path) -> None:
    """Put what a stage left into a model.

    Raises:
        CheckpointError: a file cannot be read.
        WeightsError: a tensor has another shape, as after a change of ranks.
    """
    for task in model.adapters:
        path = folder / f"{task}.safetensors"
        if path.is_file():
            model.load_task(task, read_tensors(path), str(path))
        own = folder / f"{_SHARED}-{task}.safetensors"
        shared = folder / f"{_SHARED}.safetensors"
        for tables in (shared, own):
            if tables.is_file():
                model.tables[task] = _tables(read_tensors(tables), model)
    shared = folder / f"{_SHARED}.safetensors"
    if shared.is_file():
        model.tables = dict.fromkeys(model.adapters, model.tables[next(iter(model.adapters))])
    model.set_task(model.task)


def _tables(tensors: Tensors, model: AdaptedModel) -> Any:
    embedding, head = (tensors[PREFIX + name].to(model.device) for name in (EMBEDDING, HEAD))
    return as_embedding(embedding), as_head(head)
