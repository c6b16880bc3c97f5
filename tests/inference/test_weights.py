"""Weights are read without executing code, and every fault of a file is told."""

from __future__ import annotations

import io
import json
import os
import pickle
import struct
import sys
import types
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from healthgpt_inference.errors import WeightsError
from healthgpt_inference.weights import apply_tensors, find_weights, read_tensors

TENSORS = {
    "plain": torch.arange(6, dtype=torch.float32).reshape(2, 3),
    "half": torch.tensor([1.5, -2.0], dtype=torch.float16),
    "brain": torch.tensor([1.5, -2.0], dtype=torch.bfloat16),
    "whole": torch.tensor([[7]], dtype=torch.int64),
    "scalar": torch.tensor(3.0),
    "empty": torch.empty(0, 4),
}


def assert_read(path: Path) -> None:
    tensors = read_tensors(path)
    assert set(tensors) == set(TENSORS)
    for name, tensor in tensors.items():
        assert tensor.dtype == TENSORS[name].dtype
        torch.testing.assert_close(tensor, TENSORS[name])


@pytest.mark.parametrize("name", ["weights.safetensors", "weights.bin", "weights.ckpt"])
def test_every_form_gives_the_tensors(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    save_file(TENSORS, path) if path.suffix == ".safetensors" else torch.save(TENSORS, path)
    assert_read(path)
    only = read_tensors(path, names=lambda name: name.startswith("h"))
    assert list(only) == ["half"]


def test_views_and_parameters_are_read_as_they_are(tmp_path: Path) -> None:
    storage = torch.arange(12, dtype=torch.float32)
    module = {
        "transposed": storage.reshape(3, 4).T,
        "tail": storage[8:],
        "parameter": nn.Parameter(storage[:2]),
    }
    torch.save(module, tmp_path / "weights.bin")
    tensors = read_tensors(tmp_path / "weights.bin")
    for name, tensor in tensors.items():
        torch.testing.assert_close(tensor, module[name].detach())
    assert len(tensors) == 3


# Training checkpoints.


@pytest.fixture
def lightning(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A training framework that is there when a checkpoint is written and gone when it is read."""
    module = types.ModuleType("pytorch_lightning.callbacks.model_checkpoint")

    class ModelCheckpoint:
        def __init__(self) -> None:
            self.best = torch.ones(3)

    ModelCheckpoint.__module__, ModelCheckpoint.__qualname__ = module.__name__, "ModelCheckpoint"
    module.ModelCheckpoint = ModelCheckpoint  # type: ignore[attr-defined]
    for name in ("pytorch_lightning", "pytorch_lightning.callbacks"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return ModelCheckpoint


def test_a_lightning_checkpoint_gives_its_state_dict(
    tmp_path: Path, lightning: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "last.ckpt"
    document = {
        "epoch": 3,
        "callbacks": {lightning: {"best_model_score": torch.tensor(0.1), "state": lightning()}},
        "optimizer_states": [{"state": {0: {"exp_avg": torch.ones(4)}}}],
        "state_dict": TENSORS | {"note": "no tensor"},
    }
    torch.save(document, path)
    for name in [name for name in sys.modules if name.startswith("pytorch_lightning")]:
        monkeypatch.delitem(sys.modules, name)
    assert_read(path)
    assert "pytorch_lightning" not in sys.modules


# Pickles that try more.


class Payload:
    """Reduces to a call."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self._call = (function, arguments)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return self._call


def malicious(path: Path, payload: Any) -> Path:
    """A file of weights whose table holds one more thing than tensors."""
    torch.save({"weight": torch.ones(2)}, path)
    with zipfile.ZipFile(path) as archive:
        root = archive.namelist()[0].split("/")[0]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            f"{root}/data.pkl", payload if isinstance(payload, bytes) else pickle.dumps({"a": payload})
        )
    return path


CALLS: dict[str, Callable[[Path], Any]] = {
    "os.system": lambda place: Payload(os.system, f"touch {place}"),
    "exec": lambda place: Payload(exec, f"open({str(place)!r}, 'w').close()"),
    "eval": lambda place: Payload(eval, f"open({str(place)!r}, 'w').close()"),
    "open": lambda place: Payload(open, str(place), "w"),
    "getattr": lambda _: Payload(getattr, "text", "upper"),
    "Popen": lambda place: Payload(__import__("subprocess").Popen, ["touch", str(place)]),
    "import": lambda _: Payload(__import__("importlib").import_module, "antigravity"),
    "torch.load": lambda place: Payload(torch.load, str(place)),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_pickle_that_calls_is_refused_and_nothing_runs(tmp_path: Path, name: str) -> None:
    place = tmp_path / "touched"
    path = malicious(tmp_path / "weights.bin", CALLS[name](place))
    with pytest.raises(WeightsError, match="could run code") as fault:
        read_tensors(path)
    assert str(path) in str(fault.value)
    assert not place.exists()


def test_old_and_nested_names_are_refused_too(tmp_path: Path) -> None:
    place = tmp_path / "touched"
    forms = [
        b'c__builtin__\nexec\n(S\'open("%s","w")\'\ntR.' % str(place).encode(),
        b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c\x0atouch here!\x85R.",
        b"\x80\x04\x8c\x05torch\x8c\x09os.system\x93\x8c\x04true\x85R.",
        b"\x80\x04\x8c\x0bcollections\x8c\x0dabc.os.system\x93\x8c\x04true\x85R.",
    ]
    for form in forms:
        with pytest.raises(WeightsError, match="could run code"):
            read_tensors(malicious(tmp_path / "weights.bin", form))
    assert not place.exists()


# Damaged files.


@pytest.mark.parametrize("suffix", [".safetensors", ".bin"])
@pytest.mark.parametrize("kept", [0, 5, 200, -1])
def test_a_file_that_was_cut_off_is_told(tmp_path: Path, suffix: str, kept: int) -> None:
    path = tmp_path / f"weights{suffix}"
    save_file(TENSORS, path) if suffix == ".safetensors" else torch.save(TENSORS, path)
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(WeightsError, match=f"weights{suffix}"):
        read_tensors(path)


def entry(first: int, last: int, shape: tuple[int, ...] = (2,), dtype: str = "F32") -> dict[str, Any]:
    """What a header of safetensors says of one tensor."""
    return {"dtype": dtype, "shape": shape, "data_offsets": [first, last]}


HEADERS: dict[str, Any] = {
    "overlapping": {"a": entry(0, 8), "b": entry(4, 12)},
    "too small": {"a": entry(0, 8, shape=(4,))},
    "beyond the end": {"a": entry(0, 800)},
    "backwards": {"a": entry(8, 0)},
    "unknown type": {"a": entry(0, 8, dtype="X9")},
    "overflowing": {"a": entry(0, 8, shape=(2**62, 4))},
    "no table": [],
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_a_header_that_lies_is_told(tmp_path: Path, header: Any) -> None:
    text = json.dumps(header).encode()
    path = tmp_path / "weights.safetensors"
    path.write_bytes(struct.pack("<Q", len(text)) + text + bytes(12))
    with pytest.raises(WeightsError, match=r"weights\.safetensors"):
        read_tensors(path)


def test_an_oversized_header_is_told(tmp_path: Path) -> None:
    path = tmp_path / "weights.safetensors"
    path.write_bytes(struct.pack("<Q", 2**60) + bytes(100))
    with pytest.raises(WeightsError, match=r"weights\.safetensors"):
        read_tensors(path)


def rewritten(path: Path, changes: dict[str, bytes], *, compressed: bool = False) -> None:
    """The archive once more with some entries changed."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    kind = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, data in entries.items():
            archive.writestr(name, next((new for end, new in changes.items() if name.endswith(end)), data))


def test_a_storage_that_is_too_short_is_told(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    torch.save({"weight": torch.ones(50)}, path)
    rewritten(path, {"/data/0": bytes(40)})
    with pytest.raises(WeightsError, match=r"weights\.bin"):
        read_tensors(path)


def test_a_tensor_larger_than_its_storage_is_told(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    torch.save({"weight": torch.ones(1).expand(1000, 1000)}, path)
    with pytest.raises(WeightsError, match="larger than its storage"):
        read_tensors(path)


def test_a_compressed_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    torch.save(TENSORS, path)
    rewritten(path, {}, compressed=True)
    with pytest.raises(WeightsError, match="compressed"):
        read_tensors(path)


def test_files_that_hold_something_else_are_told(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    torch.save([torch.ones(2)], path)
    with pytest.raises(WeightsError, match="table of tensors"):
        read_tensors(path)
    path.write_bytes(pickle.dumps({"weight": 1}))
    with pytest.raises(WeightsError, match=r"weights\.bin"):
        read_tensors(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(WeightsError, match="not a file of weights"):
        read_tensors(path)
    with pytest.raises(WeightsError, match="not there"):
        read_tensors(tmp_path / "none.bin")


# Shards.


def sharded(folder: Path, weight_map: Any) -> Path:
    save_file({"a": torch.ones(2)}, folder / "one.safetensors")
    save_file({"b": torch.zeros(3)}, folder / "two.safetensors")
    path = folder / "model.safetensors.index.json"
    path.write_text(json.dumps(weight_map))
    return path


def test_shards_are_read_by_their_index(tmp_path: Path) -> None:
    path = sharded(tmp_path, {"weight_map": {"a": "one.safetensors", "b": "two.safetensors"}})
    assert find_weights(tmp_path) == path
    assert set(read_tensors(path)) == {"a", "b"}


@pytest.mark.parametrize(
    "name", ["../one.safetensors", "/etc/passwd", "x/../one.safetensors", "..", "", "..\\one.bin", "C:x"]
)
def test_an_index_names_no_file_outside_of_its_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "inside"
    folder.mkdir()
    save_file({"a": torch.ones(2)}, tmp_path / "one.safetensors")
    path = sharded(folder, {"weight_map": {"a": name}})
    with pytest.raises(WeightsError, match="outside of its folder"):
        read_tensors(path)


@pytest.mark.parametrize("document", [[], {}, {"weight_map": 3}, {"weight_map": ["a"]}])
def test_a_damaged_index_is_told(tmp_path: Path, document: Any) -> None:
    with pytest.raises(WeightsError, match=r"index\.json"):
        read_tensors(sharded(tmp_path, document))


def test_a_missing_shard_is_named(tmp_path: Path) -> None:
    path = sharded(tmp_path, {"weight_map": {"a": "one.safetensors", "b": "three.safetensors"}})
    with pytest.raises(WeightsError, match=r"three\.safetensors"):
        read_tensors(path)


def test_a_folder_without_weights_is_told(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="holds no weights"):
        find_weights(tmp_path)


# Putting tensors in place.


def test_tensors_are_converted_to_the_module(tmp_path: Path) -> None:
    module = nn.Linear(2, 1)
    tensors = {"weight": torch.tensor([[1.5, 2.5]], dtype=torch.bfloat16), "bias": torch.tensor([3.0])}
    assert apply_tensors(module, tensors | {"more": torch.ones(1)}, "file") == ["more"]
    assert module.weight.tolist() == [[1.5, 2.5]]
    assert module.weight.dtype == torch.float32


def test_a_missing_or_misshapen_tensor_is_named() -> None:
    with pytest.raises(WeightsError, match=r"some\.bin lacks the tensor bias"):
        apply_tensors(nn.Linear(2, 1), {"weight": torch.ones(1, 2)}, "some.bin")
    with pytest.raises(WeightsError, match=r"weight of some\.bin has the shape \[2, 1\] and not \[1, 2\]"):
        apply_tensors(nn.Linear(2, 1), {"weight": torch.ones(2, 1), "bias": torch.ones(1)}, "some.bin")


def test_no_state_of_a_pickled_tensor_is_taken(tmp_path: Path) -> None:
    """A pickle may add attributes to a tensor: they do not arrive."""
    buffer = io.BytesIO()
    torch.save({"weight": torch.ones(2)}, buffer)
    tensor = torch.ones(2)
    tensor.note = "hello"  # type: ignore[attr-defined]
    torch.save({"weight": tensor}, tmp_path / "weights.bin")
    with pytest.raises(WeightsError, match="could run code"):
        read_tensors(tmp_path / "weights.bin")
