"""Reading weights without executing code.

Safetensors hold nothing but tensors. The published ``.bin`` and ``.ckpt`` files are zip archives with a pickle, which could
run anything: here a reader of our own admits tensors and plain containers, puts inert placeholders where a training
checkpoint holds objects of other classes, and refuses everything that would call code.
"""

from __future__ import annotations

import io
import math
import pickle
import struct
import sys
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from .errors import WeightsError
from .sentences import sentence
from .weight_files import INDEX_SUFFIX, find_weights, shards_of

__all__ = ["Tensors", "apply_tensors", "find_weights", "read_tensors", "shards_of"]
Tensors = dict[str, Tensor]
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
            "The file of weights {path} is not there: check the model folder or fetch the model again.",
            path=path,
        )
    if path.name.endswith(INDEX_SUFFIX):
        return _read_shards(path, names)
    return _read_safetensors(path, names) if path.suffix == ".safetensors" else _read_pickle(path, names)


def apply_tensors(
    module: nn.Module, tensors: Mapping[str, Tensor], source: str, *, adopt: bool = False
) -> list[str]:
    """Copy tensors into a module's parameters and buffers of the same names, converted to their type.

    Args:
        source: what the tensors come from, for messages.
        adopt: let the parameters be the tensors themselves, in their own type, and not copies.

    Returns:
        The names that the module does not know; they are left out.

    Raises:
        WeightsError: a tensor is missing or has another shape; it is named.
    """
    wanted = module.state_dict(keep_vars=True)
    for name, place in wanted.items():
        if name not in tensors:
            raise WeightsError(
                "{source} lacks the tensor {name}: the file belongs to another model or is cut off.",
                source=source,
                name=name,
            )
        _check_shape(place, tensors[name], name, source)
        if adopt:
            place.data = tensors[name]
        else:
            with torch.no_grad():
                place.copy_(tensors[name])
    return sorted(set(tensors) - set(wanted))


def _check_shape(place: Tensor, tensor: Tensor, name: str, source: str) -> None:
    if place.shape != tensor.shape:
        shapes = f"{list(tensor.shape)} and not {list(place.shape)}"
        raise WeightsError(
            "The tensor {name} of {source} has the shape {shapes}: the manifest and the file do not fit.",
            name=name,
            source=source,
            shapes=shapes,
        )


def notice_of_unknown(names: Sequence[str], source: str) -> str:
    """A notice of tensors of a file, at least one, that the model does not know."""
    if len(names) == 1:
        return sentence(
            "{source} holds {name}, which the model does not know; left out.", source=source, name=names[0]
        )
    return sentence(
        "{source} holds {count} tensors that the model does not know; left out: {name} and others.",
        source=source,
        count=len(names),
        name=names[0],
    )


def _read_shards(index: Path, names: Callable[[str], bool] | None) -> Tensors:
    tensors: Tensors = {}
    for shard in shards_of(index):
        tensors |= read_tensors(shard, names=names)
    return tensors


def _read_safetensors(path: Path, names: Callable[[str], bool] | None) -> Tensors:
    try:
        with safe_open(str(path), framework="pt") as file:
            wanted = [name for name in file.keys() if names is None or names(name)]  # noqa: SIM118 - not a dict
        return {name: _mapped(path, name) for name in wanted}
    except (SafetensorError, OSError, ValueError) as error:
        raise WeightsError(
            "The file of weights {path} is damaged or cut off: {reason}", path=path, reason=error
        ) from error


def _mapped(path: Path, name: str) -> Tensor:
    """A tensor that is read where it is used, in a mapping of its own: its memory goes when it does."""
    with safe_open(str(path), framework="pt") as file:
        tensor: Tensor = file.get_tensor(name)
        return tensor


class _Placeholder:
    """Stands for an object of a class that is not ours to make: it takes what it is given and does nothing."""

    def __init__(self, *_: Any, **__: Any) -> None: ...

    def __setstate__(self, state: Any) -> None: ...

    def append(self, item: Any) -> None: ...

    def extend(self, items: Iterable[Any]) -> None: ...

    def add(self, item: Any) -> None: ...

    def __setitem__(self, key: Any, value: Any) -> None: ...


@dataclass(frozen=True)
class _Storage:
    """A block of numbers in the archive; read when a tensor in it is wanted."""

    key: str
    dtype: torch.dtype
    count: int


class _Described:
    """A tensor as the pickle describes it, not read yet."""

    def __init__(self, storage: Any, offset: Any, size: Any, stride: Any, *_: Any) -> None:
        self._of = (storage, offset, tuple(size), tuple(stride))

    def __setstate__(self, state: Any) -> None:
        """What a pickle adds to a tensor (hooks, flags) is of no use here."""

    def read(self, archive: zipfile.ZipFile, root: str) -> Tensor:
        """The tensor itself; ``as_strided`` refuses what would leave its storage."""
        storage, offset, size, stride = self._of
        if not isinstance(storage, _Storage):
            raise TypeError("a tensor has no storage")
        data = archive.read(f"{root}/data/{storage.key}")
        flat = torch.frombuffer(bytearray(data), dtype=storage.dtype) if data else torch.empty(0)
        if flat.numel() < storage.count:
            raise EOFError("a storage is shorter than it says")
        if math.prod(size) > max(flat.numel(), 1):
            raise ValueError("a tensor is larger than its storage")
        return flat.to(storage.dtype).as_strided(size, stride, offset)


def _parameter(tensor: Any, *_: Any) -> Any:
    """``torch._utils._rebuild_parameter``: the tensor in it."""
    return tensor


_ADMITTED: dict[tuple[str, str], Any] = {
    ("collections", "OrderedDict"): OrderedDict,
    ("torch._utils", "_rebuild_tensor_v2"): _Described,
    ("torch._utils", "_rebuild_parameter"): _parameter,
    ("torch", "Size"): tuple,
}
# Classes of Python itself that occur in training checkpoints beside the weights.
_HARMLESS = {"argparse.Namespace", "collections.defaultdict", "collections.Counter", "typing.Any"}
_HARMLESS |= {
    f"pathlib.{name}" for name in ("Path", "PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath")
}


def _is_foreign_class(module: str, name: str) -> bool:
    """Whether a name looks like a class of some library, which a placeholder may stand for.

    Functions are never played along with, nor is anything of Python itself but a few plain containers.
    """
    if f"{module}.{name}" in _HARMLESS:
        return True
    own = {*sys.stdlib_module_names, "__builtin__"}
    return name.isidentifier() and name[0].isupper() and module.split(".")[0] not in own


class _Reader(pickle.Unpickler):
    """Admits tensors and plain containers; a class it does not know becomes a placeholder, a function is refused."""

    def __init__(self, pickled: bytes, path: Path) -> None:
        self._path = path
        super().__init__(io.BytesIO(pickled))

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _ADMITTED:
            return _ADMITTED[(module, name)]
        if module == "torch" and name in _STORAGES:
            return _STORAGES[name]
        if module == "torch" and isinstance(getattr(torch, name, None), torch.dtype):
            return getattr(torch, name)
        if _is_foreign_class(module, name):
            return type(name, (_Placeholder,), {})
        raise WeightsError(
            "The file {path} was not read: besides tensors its pickle asks for {module}.{name}, which could "
            "run code. Use a file from a trusted source, best as safetensors.",
            path=self._path,
            module=module,
            name=name,
        )

    def persistent_load(self, pid: Any) -> _Storage:
        kind, dtype, key, _, count = pid
        if kind != "storage" or not isinstance(dtype, torch.dtype):
            raise WeightsError("The file {path} holds a storage of an unknown kind.", path=self._path)
        return _Storage(str(key), dtype, int(count))


_DAMAGE = (
    pickle.UnpicklingError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    RuntimeError,
    OSError,
    MemoryError,
    struct.error,
    NotImplementedError,
)


def _read_pickle(path: Path, names: Callable[[str], bool] | None) -> Tensors:
    try:
        with zipfile.ZipFile(path) as archive:
            root = _root_of(archive, path)
            document = _Reader(archive.read(f"{root}/data.pkl"), path).load()
            described = _described_in(document, path)
            wanted = [name for name in described if names is None or names(name)]
            return {name: described[name].read(archive, root) for name in wanted}
    except WeightsError:
        raise
    except zipfile.BadZipFile as error:
        raise WeightsError(
            "The file of weights {path} is damaged, cut off, or of PyTorch's form of before 2020: fetch it "
            "again.",
            path=path,
        ) from error
    except _DAMAGE as error:
        raise WeightsError(
            "The file of weights {path} is damaged or cut off: {reason}", path=path, reason=repr(error)
        ) from error


def _root_of(archive: zipfile.ZipFile, path: Path) -> str:
    """The folder inside the archive. PyTorch never compresses, so what is compressed could only be meant to swell."""
    pickles = [name for name in archive.namelist() if name.endswith("/data.pkl") and name.count("/") == 1]
    if len(pickles) != 1:
        raise WeightsError("The file {path} is a zip archive but not a file of weights.", path=path)
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in archive.infolist()):
        raise WeightsError(
            "The file {path} is compressed, as no file of weights is: fetch it again.", path=path
        )
    return pickles[0].split("/")[0]


def _described_in(document: Any, path: Path) -> dict[str, _Described]:
    """The tensors of a flat table, or of the ``state_dict`` of a Lightning checkpoint."""
    if isinstance(document, dict) and isinstance(document.get("state_dict"), dict):
        document = document["state_dict"]
    if not isinstance(document, dict):
        raise WeightsError("The file {path} does not hold a table of tensors.", path=path)
    return {str(name): value for name, value in dict.items(document) if isinstance(value, _Described)}
