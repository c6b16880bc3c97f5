"""The precisions in which a model is kept in memory."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import nn

from .errors import RequestError
from .hlora import HLoraLinear

_TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
INT8, INT4 = "int8", "int4"
PACKED = (INT8, INT4)  # weights as whole numbers; what is computed with them is float32
PRECISIONS = (*_TYPES, *PACKED)


def type_of(precision: str, device: str) -> torch.dtype:
    """The type in which a precision computes.

    Raises:
        RequestError: there is none of that name, or not on this device.
    """
    if precision not in PRECISIONS:
        raise RequestError(
            "There is no precision '{precision}'; there are {known}.",
            precision=precision,
            known=", ".join(PRECISIONS),
        )
    if precision in PACKED and device != "cpu":
        raise RequestError(
            "The precision {precision} is for the CPU; on '{device}' use bfloat16 or float16.",
            precision=precision,
            device=device,
        )
    return _TYPES.get(precision, torch.float32)


def bytes_of(modules: Iterable[nn.Module]) -> int:
    """What the weights of some modules take in memory, each counted once."""
    parts: dict[int, int] = {}
    for module in {part for root in modules for part in root.modules()}:
        for tensor in (*module.parameters(recurse=False), *module.buffers(recurse=False)):
            parts[id(tensor)] = tensor.nbytes
        parts[id(module)] = getattr(module, "packed_bytes", 0)
        if isinstance(module, HLoraLinear):
            parts |= {id(matrix): matrix.bytes for matrix in module.down.values()}
    return sum(parts.values())
