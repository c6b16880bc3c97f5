"""Linear layers that read the same input, with the norm before them and the H-LoRA adapters beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from healthgpt_inference.hlora import HLoraLinear, joined

from .matrices import FloatMatrix


class Projections(Protocol):
    """Some linear layers of the same input; ``bytes`` is what they read of weights, ``widths`` how many outputs each has."""

    widths: list[int]
    bytes: int

    def room(self, rows: int) -> Any:
        """Buffers for so many rows, which :meth:`put` and :meth:`add` use."""

    def put(self, x: Tensor, outs: Sequence[Tensor], room: Any) -> None:
        """Write each projection of rows [rows, in] into [rows, out]."""

    def add(self, x: Tensor, out: Tensor, room: Any) -> None:
        """Add the only projection to [rows, out]."""


def projections(
    modules: Sequence[nn.Module], norm: Tensor | None = None, epsilon: float = 0.0
) -> Projections:
    """Linear layers, packed or not, whose input is normed first where they have the weight of a norm."""
    weight = None if norm is None else norm.detach()
    adapted = [module for module in modules if isinstance(module, HLoraLinear)]
    plain = [module.base_layer if isinstance(module, HLoraLinear) else module for module in modules]
    if isinstance(plain[0], nn.Linear):
        return FloatProjections(plain, adapted, weight, epsilon)
    # Only a packed model needs what it is computed with, and that takes a while to begin.
    from .packed_projections import PackedProjections

    return PackedProjections(plain, adapted, weight, epsilon)


class FloatProjections:
    """Projections by weights of floating-point numbers."""

    def __init__(
        self, plain: Sequence[nn.Module], adapted: Sequence[HLoraLinear], norm: Tensor | None, epsilon: float
    ) -> None:
        self._bases = [FloatMatrix.of(linear) for linear in plain]
        self._norm, self._epsilon = norm, epsilon
        self.widths = [matrix.rows for matrix in self._bases]
        self.bytes = sum(matrix.bytes for matrix in self._bases)
        self._rank = self._experts = 0
        if not adapted or not (name := adapted[0].only_active):
            return
        self._like = joined(adapted, name)
        self._down = FloatMatrix(self._like)
        self._ups = [FloatMatrix.of(module.lora_B[name]) for module in adapted]
        self._scale, self._experts = adapted[0].scaling[name], adapted[0].experts[name]
        self._rank = self._down.rows // len(adapted) - self._experts
        self.bytes += self._down.bytes + sum(matrix.bytes for matrix in self._ups)

    def room(self, rows: int) -> LowRank | None:
        """Buffers for the adapters, None where there are none."""
        return LowRank(rows, len(self._ups), self._rank, self._experts, self._like) if self._rank else None

    def put(self, x: Tensor, outs: Sequence[Tensor], room: LowRank | None) -> None:
        """Write each projection of rows [rows, in] into [rows, out]."""
        x = self._normed(x)
        for base, out in zip(self._bases, outs, strict=True):
            base.put(x, out)
        self._adapt(x, outs, room)

    def add(self, x: Tensor, out: Tensor, room: LowRank | None) -> None:
        """Add the only projection to [rows, out]."""
        x = self._normed(x)
        self._bases[0].add(x, out)
        self._adapt(x, (out,), room)

    def _normed(self, x: Tensor) -> Tensor:
        return x if self._norm is None else rms_norm(x, self._norm, self._epsilon)

    def _adapt(self, x: Tensor, outs: Sequence[Tensor], low: LowRank | None) -> None:
        if low is None:
            return
        self._down.put(x, low.products)
        low.mix()
        for up, part, out in zip(self._ups, low.parts, outs, strict=True):
            up.add(part, out, self._scale)


class LowRank:
    """What the adapters of some projections of the same input compute in between, for a number of rows.

    H-LoRA's A and router of all of them are one product; ``parts`` are its low-rank results weighed by the experts,
    [rows, rank] for each projection.
    """

    def __init__(self, rows: int, count: int, rank: int, experts: int, like: Tensor) -> None:
        self.products = like.new_empty(rows, count * (rank + experts))
        low, route = torch.split(self.products, [count * rank, count * experts], dim=1)
        self._low = low.view(rows, count, experts, rank // experts)
        self._route = route.view(rows, count, experts)
        self._weights = like.new_empty(rows, count, experts)
        self._of_each = self._weights.unsqueeze(-1)
        self._mixed = like.new_empty(rows, count, experts, rank // experts)
        self.parts = self._mixed.flatten(2).unbind(1)

    def mix(self) -> None:
        """Weigh each expert's components of the low-rank products by the router."""
        torch.softmax(self._route, -1, out=self._weights)
        torch.mul(self._low, self._of_each, out=self._mixed)


def rms_norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    """Rows [rows, width] divided by their root mean square (Zhang and Sennrich 2019).

    On the CPU torch composes it of a dozen operations, which take longer than these for the few rows of a step.
    """
    if x.is_cuda or x.dtype != torch.float32:
        return F.rms_norm(x, weight.shape, weight, epsilon)
    norm: Tensor = torch.linalg.vector_norm(x, dim=1, keepdim=True)
    divided = x * norm.square_().div_(x.shape[1]).add_(epsilon).rsqrt_()
    return divided.mul_(weight)
