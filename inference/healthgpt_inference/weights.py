"""Reading weights without executing code.

Safetensors hold nothing but tensors. The published ``.bin`` and ``.ckpt`` files are zip archives with a pickle, which could
run anything: here a reader of our own admits tensors and plain containers, puts inert placeholders where a training
checkpoint holds objects of other classes, and refuses everything that would call code.
"""

from __future__ import annotations

import io
import json
import pickle
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from .errors import WeightsError

Tensors = dict[str, Tensor]
_INDEX_SUFFIX = ".index.json"
_STORAGES = {
    "DoubleStorage": torch.float64,
    "FloatStorage": torch.float32,
    "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16,
    "LongStorage": torch.int64,
    "IntStorage": torch.int32,
    "ShortStorage": torch.int16,
    "CharStorage": torch.int8,
    "ByteStorage": torch.uint8,
    "BoolStorage": torch.bool,
}


def read_tensors(path: Path, *, names: Callable[[str], bool] | None = None) -> Tensors:
    """All tensors of a file, or those whose name ``names`` admits.

    Args:
        path: ``.safetensors``, a pickled ``.bin``/``.ckpt``/``.pt``, or an index of shards (``….index.json``).
            A Lightning checkpoint gives the tensors of its ``state_dict``.
        names: says of a name whether its tensor is wanted.

    Raises:
        WeightsError: the file is missing, damaged, or its pickle holds more than tensors.
    """
    if not path.is_file():
        raise WeightsError(
            f"The file of weights {path} is not there: check the model folder or fetch the model again."
        )
    if path.name.endswith(_INDEX_SUFFIX):
        return _read_shards(path, names)
    tensors = _read_safetensors(path, names) if path.suffix == ".safetensors" else _read_pickle(path)
    return {name: tensor for name, tensor in tensors.items() if names is None or names(name)}


def find_weights(folder: Path) -> Path:
    """The file or shard index of a Hugging Face folder: safetensors before pickles, whole before sharded.

    Raises:
        WeightsError: the folder has none.
    """
    for name in ("model.safetensors", "pytorch_model.bin"):
        for candidate in (folder / name, folder / (name + _INDEX_SUFFIX)):
            if candidate.is_file():
                return candidate
    raise WeightsError(f"The folder {folder} holds no weights (model.safetensors or pytorch_model.bin).")


def apply_tensors(module: nn.Module, tensors: Mapping[str, Tensor], source: str) -> list[str]:
    """Copy tensors into a module's parameters and buffers of the same names, converted to their type.

    Args:
        source: what the tensors come from, for messages.

    Returns:
        The names that the module does not know; they are left out.

    Raises:
        WeightsError: a tensor is missing or has another shape; it is named.
    """
    wanted = module.state_dict(keep_vars=True)
    for name, place in wanted.items():
        if name not in tensors:
            raise WeightsError(
                f"{source} lacks the tensor {name}: the file belongs to another model or is cut off."
            )
        _copy(place, tensors[name], name, source)
    return sorted(set(tensors) - set(wanted))


def _copy(place: Tensor, tensor: Tensor, name: str, source: str) -> None:
    if place.shape != tensor.shape:
        shapes = f"{list(tensor.shape)} and not {list(place.shape)}"
        raise WeightsError(
            f"The tensor {name} of {source} has the shape {shapes}: the manifest and the file do not fit."
        )
    with torch.no_grad():
        place.copy_(tensor)


def _read_shards(index: Path, names: Callable[[str], bool] | None) -> Tensors:
    try:
        placed = json.loads(index.read_text(encoding="utf-8"))["weight_map"]
        shards = sorted({str(shard) for shard in placed.values()})
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise WeightsError(f"The index of weights {index} cannot be read: {error}") from error
    tensors: Tensors = {}
    for shard in shards:
        if Path(shard).name != shard or shard in {"", ".", ".."}:
            raise WeightsError(f"The index of weights {index} names a file outside of its folder: {shard!r}.")
        tensors |= read_tensors(index.with_name(shard), names=names)
    return tensors


def _read_safetensors(path: Path, names: Callable[[str], bool] | None) -> Tensors:
    try:
        with safe_open(str(path), framework="pt") as file:
            return {name: file.get_tensor(name) for name in file.keys() if names is None or names(name)}  # noqa: SIM118 - not a dict
    except (SafetensorError, OSError, ValueError) as error:
        raise WeightsError(f"The file of weights {path} is damaged or cut off: {error}") from error


class _Placeholder:
    """Stands for an object of a class that is not ours to make: it takes what it is given and does nothing."""

    def __init__(self, *_: Any, **__: Any) -> None: ...

    def __setstate__(self, state: Any) -> None: ...

    def append(self, item: Any) -> None: ...

    def extend(self, items: Iterable[Any]) -> None: ...

    def __setitem__(self, key: Any, value: Any) -> None: ...


class _Reader(pickle.Unpickler):
    """Admits tensors and plain containers; a class it does not know becomes a placeholder, a function is refused."""

    def __init__(self, archive: zipfile.ZipFile, root: str, path: Path) -> None:
        self._archive, self._root, self._path = archive, root, path
        self._storages: dict[str, Tensor] = {}
        super().__init__(io.BytesIO(archive.read(f"{root}/data.pkl")))

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _ADMITTED:
            return _ADMITTED[(module, name)]
        if module == "torch" and name in _STORAGES:
            return _STORAGES[name]
        if module == "torch" and isinstance(getattr(torch, name, None), torch.dtype):
            return getattr(torch, name)
        # Training frameworks name their classes in capitals; modules of Python itself are never played along with.
        if name[:1].isupper() and module.split(".")[0] in _TRAINING_MODULES:
            return type(name, (_Placeholder,), {})
        raise WeightsError(
            f"The file {self._path} was not read: besides tensors its pickle asks for {module}.{name}, "
            "which could run code. Use a file from a trusted source, best as safetensors."
        )

    def persistent_load(self, pid: Any) -> Tensor:
        kind, dtype, key, _, count = pid
        if kind != "storage" or not isinstance(dtype, torch.dtype):
            raise WeightsError(f"The file {self._path} holds a storage of an unknown kind.")
        if key not in self._storages:
            data = self._archive.read(f"{self._root}/data/{key}")
            flat = torch.frombuffer(bytearray(data), dtype=dtype) if data else torch.empty(0, dtype=dtype)
            if flat.numel() < count:
                raise WeightsError(f"The file {self._path} is cut off: a storage is shorter than it says.")
            self._storages[key] = flat
        return self._storages[key]


def _rebuild_tensor(
    storage: Tensor, offset: int, size: tuple[int, ...], stride: tuple[int, ...], *_: Any
) -> Tensor:
    """The tensor that lies in a storage; ``as_strided`` refuses what would leave it."""
    return storage.as_strided(size, stride, offset)


def _rebuild_parameter(tensor: Tensor, *_: Any) -> Tensor:
    return tensor


_ADMITTED: dict[tuple[str, str], Any] = {
    ("collections", "OrderedDict"): OrderedDict,
    ("torch._utils", "_rebuild_tensor_v2"): _rebuild_tensor,
    ("torch._utils", "_rebuild_parameter"): _rebuild_parameter,
    ("torch", "Size"): tuple,
}
_TRAINING_MODULES = {
    "pytorch_lightning",
    "lightning",
    "lightning_fabric",
    "torch",
    "omegaconf",
    "argparse",
    "taming",
    "numpy",
}


def _read_pickle(path: Path) -> Tensors:
    try:
        with zipfile.ZipFile(path) as archive:
            root = _root_of(archive, path)
            document = _Reader(archive, root, path).load()
    except WeightsError:
        raise
    except zipfile.BadZipFile as error:
        raise WeightsError(
            f"The file of weights {path} is damaged, cut off, or of PyTorch's form of before 2020: fetch it again."
        ) from error
    except (
        pickle.UnpicklingError,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        IndexError,
        EOFError,
        RuntimeError,
        OSError,
        struct.error,
        NotImplementedError,
    ) as error:
        raise WeightsError(f"The file of weights {path} is damaged: {error}") from error
    return _tensors_of(document, path)


def _root_of(archive: zipfile.ZipFile, path: Path) -> str:
    pickles = [name for name in archive.namelist() if name.endswith("/data.pkl") and name.count("/") == 1]
    if len(pickles) != 1:
        raise WeightsError(f"The file {path} is a zip archive but not a file of weights.")
    return pickles[0].split("/")[0]


def _tensors_of(document: Any, path: Path) -> Tensors:
    if isinstance(document, Mapping) and isinstance(document.get("state_dict"), Mapping):
        document = document["state_dict"]
    if not isinstance(document, Mapping):
        raise WeightsError(f"The file {path} does not hold a table of tensors.")
    return {str(name): tensor for name, tensor in document.items() if isinstance(tensor, Tensor)}
