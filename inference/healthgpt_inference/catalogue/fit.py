"""Which models this machine can run, in which precision, and how fast that can be expected to be.

While it writes, a model reads each weight once for every token: the time of a token is the bytes of the weights over the
bytes that the device reads in a second. That is the limit; what is expected is a share of it.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from healthgpt_inference.errors import ManifestError, WeightsError
from healthgpt_inference.manifest import Manifest

from .machine import Device
from .released import Sizes

Precision = Literal["float32", "bfloat16", "float16", "int8", "int4"]
PRECISIONS: tuple[Precision, ...] = ("float32", "bfloat16", "float16", "int8", "int4")
# Bytes of one weight of a projection, the scales of groups included.
_BYTES: dict[Precision, float] = {"float32": 4, "bfloat16": 2, "float16": 2, "int8": 1.02, "int4": 0.63}
_WHOLE: tuple[Precision, ...] = ("int8", "int4")  # as `precision.PACKED`, which would bring torch along
_POSITIONS = 2048  # of the KV cache: a prompt with a picture, and a long answer or a picture of 1024 tokens
_RUNTIME = 700_000_000  # bytes of torch and the program themselves
_SPARE = 1.1  # what is computed on the way
_EXPECTED = 0.7  # of the limit
_STEP = 0.0003  # seconds that a layer takes for a token beside the reading, as measured with small models
# Measured on processors without instructions for them: no quicker than float32, since each weight is widened first.
_SLOW_ON_CPU: tuple[Precision, ...] = ("bfloat16", "float16")
_QUICK = 50.0  # tokens in a second above which nothing is worth a coarser precision
_ORDER_CPU: tuple[Precision, ...] = ("int8", "float32", "int4", "bfloat16", "float16")
_ORDER_GPU: tuple[Precision, ...] = ("bfloat16", "float16", "float32")
_LARGEST_HEADER = 100_000_000  # bytes, as safetensors itself allows


@dataclass(frozen=True)
class Fit:
    """A model in one precision on one device.

    Args:
        bytes: memory that it needs there.
        fits: whether the device has that much in all; ``free_now``: whether that much is free at the moment.
        tokens_per_second: what can be expected while it answers; None where the device was not measured.
        image_seconds: the same for one generated picture; None where it does not draw.
    """

    precision: Precision
    device: Device
    bytes: int
    fits: bool
    free_now: bool
    tokens_per_second: float | None
    image_seconds: float | None


def memory_needed(sizes: Sizes, precision: Precision) -> int:
    """Bytes of memory that a model needs in a precision: weights, KV cache, what is computed on the way, and the program."""
    weight = _BYTES[precision]
    # Tables, tower and image tokenizer stay in 16 or 32 bits: they are small, and pictures suffer from coarser ones.
    other = 4 if precision == "float32" else 2
    weights = weight * (sizes.linear + sum(sizes.adapters.values()))
    weights += other * (sizes.tables + sizes.vision) + 4 * sizes.image_tokenizer
    cache = 2 * sizes.layers * sizes.kv_width * _POSITIONS * other
    return int(_SPARE * (weights + cache)) + _RUNTIME


def bytes_per_token(sizes: Sizes, precision: Precision) -> float:
    """Bytes that are read for one token: the projections, one adapter, and the output head."""
    other = 4 if precision == "float32" else 2
    adapter = max(sizes.adapters.values(), default=0)
    return _BYTES[precision] * (sizes.linear + adapter) + other * sizes.tables / 2


def fits(sizes: Sizes, found: Iterable[Device], *, precisions: Sequence[Precision] = PRECISIONS) -> list[Fit]:
    """A model in every precision on every device that can compute in it."""
    return [
        _fit(sizes, precision, device)
        for device in found
        for precision in precisions
        if precision in possible(sizes, device.kind)
    ]


def possible(sizes: Sizes, kind: str = "cpu") -> tuple[Precision, ...]:
    """The precisions in which a kind of device runs a model.

    Whole numbers are for processors only, and for models with adapters, which the engine decodes by itself.
    """
    return (
        PRECISIONS
        if kind == "cpu" and sizes.adapters
        else tuple(one for one in PRECISIONS if one not in _WHOLE)
    )


def best(options: Iterable[Fit]) -> Fit | None:
    """What to begin with: on the first device that the model fits on, the precision that loses least for its speed; None
    where it fits nowhere."""
    possible = [option for option in options if option.fits]
    if not possible:
        return None
    here = {option.precision: option for option in possible if option.device == possible[0].device}
    full = here.get("float32")
    if full is not None and (full.tokens_per_second or 0) >= _QUICK:
        return full
    order = _ORDER_CPU if possible[0].device.kind == "cpu" else _ORDER_GPU
    return next(here[precision] for precision in order if precision in here)


def _fit(sizes: Sizes, precision: Precision, device: Device) -> Fit:
    needed = memory_needed(sizes, precision)
    speed = None
    if device.bandwidth is not None:
        slow = device.kind == "cpu" and precision in _SLOW_ON_CPU
        reading = bytes_per_token(sizes, "float32" if slow else precision) / (_EXPECTED * device.bandwidth)
        speed = 1 / (reading + _STEP * sizes.layers)
    return Fit(
        precision,
        device,
        needed,
        fits=needed <= device.memory,
        free_now=needed <= device.free,
        tokens_per_second=speed,
        image_seconds=sizes.image_tokens / speed if speed and sizes.image_tokens else None,
    )


def sizes_of(manifest: Manifest) -> Sizes:
    """The sizes of a model that lies here, from the headers of its files; no tensor is read.

    Raises:
        EngineError: a file is missing or damaged.
    """
    of_task = {file: name for name, task in manifest.tasks.items() for file in task.weights}
    counts = {"linear": 0, "tables": 0, "vision": 0, "image_tokenizer": 0}
    adapters = dict.fromkeys(manifest.tasks, 0)
    for name, path in manifest.named_files().items():
        for tensor, count in _tensors_in(path).items():
            is_table = "embed_tokens" in tensor or "lm_head" in tensor
            if name in of_task:
                adapters[of_task[name]] += 0 if is_table else count  # they take the place of the base's own
            elif is_table:
                counts["tables"] += count
            elif name == manifest.tokenizer_weights:
                counts["image_tokenizer"] += 0 if tensor.startswith("loss.") else count
            elif (manifest.vision and name.startswith(f"{manifest.vision}/")) or ".visual." in f".{tensor}":
                counts["vision"] += 0 if tensor.startswith("text_model.") else count
            else:
                counts["linear"] += count
    layers, kv_width = _config(manifest)
    tokens = manifest.image_side**2 if manifest.tokenizer_weights else 0
    return Sizes(**counts, layers=layers, kv_width=kv_width, image_tokens=tokens, adapters=adapters)


def _config(manifest: Manifest) -> tuple[int, int]:
    """Layers of the language model, and the width of its keys over all heads.

    Raises:
        ManifestError: its configuration is missing or damaged.
    """
    path = manifest.path(manifest.base) / "config.json"
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        config = config.get("text_config", config)
        heads = int(config["num_attention_heads"])
        width = int(config.get("head_dim") or config["hidden_size"] // heads)
        return int(config["num_hidden_layers"]), width * int(config.get("num_key_value_heads") or heads)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError) as error:
        raise ManifestError(
            "The configuration {path} cannot be used: {reason}", path=path, reason=repr(error)
        ) from error


def _tensors_in(path: Path) -> dict[str, int]:
    """Names and numbers of elements of the tensors of a file, without torch. Of a pickled file, whose description only a
    pickle gives, the whole as 16-bit numbers, which is how the published ones are stored.

    Raises:
        WeightsError: it is damaged.
    """
    if path.suffix != ".safetensors":
        return {"": path.stat().st_size // 2}
    try:
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > _LARGEST_HEADER:
                raise ValueError("its header is too long")
            header = json.loads(file.read(length))
        return {name: math.prod(entry["shape"]) for name, entry in header.items() if name != "__metadata__"}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
        raise WeightsError(
            "The file of weights {path} is damaged or cut off: {reason}", path=path, reason=error
        ) from error
