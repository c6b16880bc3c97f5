"""Products of a few rows with a weight, in the precision in which the weight is kept.

Reading the weight is what such a product costs, so fewer bits are more speed. Rows never touch one another: what a row
gives does not depend on the rows beside it, so that batches and speculation change nothing.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn

# As a quantised product sees its input: scaled rows, and by how much they were scaled.
Ready = tuple[Tensor, Tensor | None]
_EDGES = (1.0, -1.0, 0.0, 0.0)
_LEAST = 1e-30
_PART = 4096  # rows of a table that are packed at a time


class Matrix(Protocol):
    """The product with a weight [out, in], and its bias where it has one."""

    rows: int
    bytes: int

    def ready(self, x: Tensor) -> Ready:
        """Rows [rows, in] as the product takes them; several products with the same input share this."""

    def put(self, ready: Ready, out: Tensor) -> None:
        """Write the products into [rows, out]."""

    def add(self, ready: Ready, out: Tensor, scale: float = 1.0) -> None:
        """Add the scaled products to [rows, out]."""


class FloatMatrix:
    """A weight as floating-point numbers, which are not copied."""

    def __init__(self, weight: Tensor, bias: Tensor | None = None) -> None:
        self.rows, self.bytes = len(weight), weight.nbytes
        self._transposed = weight.detach().t()
        self._bias = None if bias is None else bias.detach()

    def ready(self, x: Tensor) -> Ready:
        """The rows as they are."""
        return x, None

    def put(self, ready: Ready, out: Tensor) -> None:
        """Write the products into [rows, out]."""
        if self._bias is None:
            torch.mm(ready[0], self._transposed, out=out)
        else:
            torch.addmm(self._bias, ready[0], self._transposed, out=out)

    def add(self, ready: Ready, out: Tensor, scale: float = 1.0) -> None:
        """Add the scaled products to [rows, out]."""
        out.addmm_(ready[0], self._transposed, alpha=scale)
        if self._bias is not None:
            out.add_(self._bias, alpha=scale)


class Int8Matrix:
    """A weight as 8-bit whole numbers with one scale for each output (FBGEMM), its input quantised row by row.

    Each row is divided by its own largest magnitude and rounded by one fixed scale, so that no row depends on another.
    QNNPACK, on ARM, has no product with a fixed scale and takes the range of all rows: there each row has 1 and -1 in two
    more columns, to which the weight gives nothing, so that the range is always the same.
    """

    def __init__(self, weight: Tensor, bias: Tensor | None = None) -> None:
        self.rows = len(weight)
        self._fixed = _engine() == "fbgemm"
        self.bytes = self.rows * (weight.shape[1] + (0 if self._fixed else len(_EDGES)) + 8)
        self._packed = _packed(weight.detach().float(), () if self._fixed else _EDGES)
        self._edges = torch.tensor([_EDGES])
        self._bias = None if bias is None else bias.detach().float()
        self._levels = _levels()

    def ready(self, x: Tensor) -> Ready:
        """Scaled rows, with their edges where those are needed, and their scales [rows, 1]."""
        scale = torch.linalg.vector_norm(x, float("inf"), dim=1, keepdim=True).clamp_min_(_LEAST)
        if self._fixed:
            return x / scale, scale
        return torch.cat([x / scale, self._edges.expand(len(x), -1)], dim=1), scale

    def put(self, ready: Ready, out: Tensor) -> None:
        """Write the products into [rows, out]."""
        product, scale = self._product(ready)
        torch.mul(product, scale, out=out)
        if self._bias is not None:
            out.add_(self._bias)

    def add(self, ready: Ready, out: Tensor, scale: float = 1.0) -> None:
        """Add the scaled products to [rows, out]."""
        product, own = self._product(ready)
        out.addcmul_(product, own, value=scale)
        if self._bias is not None:
            out.add_(self._bias, alpha=scale)

    def _product(self, ready: Ready) -> tuple[Tensor, Tensor]:
        rows, scale = ready
        assert scale is not None
        quantised = torch.ops.quantized
        product: Tensor = (
            quantised.linear_with_input_q_dq_qweight_dq_output_fp32(
                rows, 1 / self._levels, self._levels + 1, self._packed
            )
            if self._fixed
            else quantised.linear_dynamic(rows, self._packed, False)
        )
        return product, scale


def _packed(weight: Tensor, edges: Sequence[float]) -> object:
    """The weight, with columns of nothing for the edges, rounded to 8 bits and laid out for the processor."""
    weight = F.pad(weight, (0, len(edges))) if edges else weight
    scales = (weight.abs().amax(dim=1) / 127).clamp_min(_LEAST).double()
    zeros = torch.zeros(len(weight), dtype=torch.long)
    former = torch.backends.quantized.engine
    torch.backends.quantized.engine = _engine()
    try:
        with warnings.catch_warnings():
            # That such tensors will go is known (pytorch issue 184982); these products have no successor as quick yet.
            warnings.simplefilter("ignore", UserWarning)
            rounded = torch.quantize_per_channel(weight, scales, zeros, 0, torch.qint8)
            return torch.ops.quantized.linear_prepack(rounded, None)
    finally:
        torch.backends.quantized.engine = former


def _engine() -> str:
    """The library that computes in 8 bits on this processor: FBGEMM on x86, QNNPACK on ARM."""
    there = torch.backends.quantized.supported_engines
    return next(name for name in ("fbgemm", "qnnpack", *there) if name in there)


def _levels() -> int:
    """Whole numbers on either side of nothing that stand for an input: as many as 8 bits have where the processor sums
    products in 32 bits (VNNI). Older ones do so in 16, which 8 full bits overflow: there 7 bits."""
    return 127 if torch.cpu._is_vnni_supported() else 63


class PackedLinear(nn.Module):
    """A linear layer for use, not for learning, its weight as 8-bit whole numbers."""

    def __init__(self, weight: Tensor, bias: Tensor | None = None) -> None:
        super().__init__()
        self.out_features, self.in_features = weight.shape
        self.matrix = Int8Matrix(weight, bias)

    def forward(self, x: Tensor) -> Tensor:
        rows = x.reshape(-1, self.in_features)
        out = rows.new_empty(len(rows), self.out_features)
        self.matrix.put(self.matrix.ready(rows), out)
        return out.view(*x.shape[:-1], self.out_features)


class PackedHead(nn.Module):
    """An output head for use, its weight as 8-bit whole numbers, in parts so that the image rows can be asked for alone."""

    def __init__(self, weight: Tensor, cuts: Sequence[int] = ()) -> None:
        super().__init__()
        # By parts, since packing takes several times the room of what is packed.
        cuts = [*cuts, *range(0, len(weight), _PART)]
        edges = sorted({0, len(weight), *(cut for cut in cuts if 0 < cut < len(weight))})
        self.parts = [(slice(begin, end), Int8Matrix(weight[begin:end])) for begin, end in pairwise(edges)]
        self.out_features = len(weight)

    def forward(self, x: Tensor, rows: slice | None = None) -> Tensor:
        """Logits [batch, rows] of hidden states [batch, width]."""
        rows = rows or slice(0, self.out_features)
        asked = [
            (own, matrix) for own, matrix in self.parts if own.start < rows.stop and rows.start < own.stop
        ]
        logits = x.new_empty(len(x), sum(matrix.rows for _, matrix in asked))
        ready, begin = asked[0][1].ready(x), 0
        for _, matrix in asked:
            matrix.put(ready, logits[:, begin : begin + matrix.rows])
            begin += matrix.rows
        first: int = rows.start - asked[0][0].start
        return logits[:, first : first + rows.stop - rows.start]


class PackedEmbedding(nn.Module):
    """An embedding table for use, each row as 8-bit whole numbers with a scale of its own."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        weight = weight.detach()
        self.scales = (weight.abs().amax(dim=1, keepdim=True).float() / 127).clamp_min(_LEAST)
        self.table = torch.empty(weight.shape, dtype=torch.int8)
        for begin in range(
            0, len(weight), _PART
        ):  # in floating point the whole would take four times the room
            part = slice(begin, begin + _PART)
            self.table[part] = (weight[part].float() / self.scales[part]).round().to(torch.int8)

    def forward(self, ids: Tensor) -> Tensor:
        return self.table[ids].float() * self.scales[ids]


def matrix_of(module: nn.Module) -> Matrix:
    """The product of a linear layer."""
    if isinstance(module, PackedLinear):
        return module.matrix
    assert isinstance(module, nn.Linear)
    return FloatMatrix(module.weight, module.bias)
