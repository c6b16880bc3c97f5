"""Which files of a folder hold a model's weights: found by name, without torch and without reading a tensor."""

from __future__ import annotations

import json
from pathlib import Path

from .errors import WeightsError

INDEX_SUFFIX = ".index.json"


def find_weights(folder: Path) -> Path:
    """The file or shard index of a Hugging Face folder: safetensors before pickles, whole before sharded.

    Raises:
        WeightsError: the folder has none.
    """
    for name in ("model.safetensors", "pytorch_model.bin"):
        for candidate in (folder / name, folder / (name + INDEX_SUFFIX)):
            if candidate.is_file():
                return candidate
    raise WeightsError(
        "The folder {folder} holds no weights (model.safetensors or pytorch_model.bin).", folder=folder
    )


def shards_of(path: Path) -> list[Path]:
    """The files that hold the tensors: the shards of an index, or the file itself.

    Raises:
        WeightsError: the index is damaged, or names a file that is not beside it.
    """
    if not path.name.endswith(INDEX_SUFFIX):
        return [path]
    try:
        placed = json.loads(path.read_text(encoding="utf-8"))["weight_map"]
        shards = sorted({str(shard) for shard in placed.values()})
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise WeightsError(
            "The index of weights {path} cannot be read: {reason}", path=path, reason=repr(error)
        ) from error
    for shard in shards:
        if Path(shard).name != shard or shard in {"", ".", ".."} or "\\" in shard or ":" in shard:
            raise WeightsError(
                "The index of weights {path} names a file outside of its folder: {shard!r}.",
                path=path,
                shard=shard,
            )
    return [path.with_name(shard) for shard in shards]
