"""Weights as whole numbers of 8 bits, with one scale for each output, or of 4, and layers that hold them.

The input is rounded too, row by row, so that no row depends on another; products of whole numbers are summed exactly. A
weight lies in the order in which :mod:`.kernels` reads it, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from threading import Lock, local
from typing import Any

import numba
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from . import kernels
from .kernels import GROUPED, LANES, ROW, SHIFT

Floats = NDArray[np.float32]

_LEAST = 1e-30
_FEW = 8  # rows of an input that are rounded sooner than another thread has woken up
_PART = 256  # rows of a table that are packed at a time: in floating point the whole would take four times the room
_TRIED = (1.0, 0.93, 0.86, 0.79, 0.72)  # parts of the largest magnitude
_SMALL = 1 << 17  # products of so few bytes are done before another thread has woken up
NO_NUMBERS: Floats = np.empty(0, np.float32)

# Not every way in which numba shares work among threads bears two callers at once.
_one_at_a_time = Lock()
_told = local()  # how many threads this one told numba to use


def _run(kernel: Any, threads: int, *arguments: object) -> None:
    with _one_at_a_time:
        if getattr(_told, "threads", 0) != threads:
            numba.set_num_threads(threads)
            _told.threads = threads
        kernel(*arguments)


def threads_for(size: int) -> int:
    """How many threads share a computation that reads so many bytes."""
    most: int = numba.config.NUMBA_NUM_THREADS
    return 1 if size < _SMALL else min(torch.get_num_threads(), most)


def _filled(width: int) -> int:
    return -(-width // GROUPED) * GROUPED


class Int8Matrix:
    """A weight [out, in] as blocks of sixteen outputs, rounded to 8 bits by the largest magnitude of each output.

    ``arrays`` are the blocks [blocks, groups, 16, grouped] int8, what the sums of each output begin with, and the scales.
    """

    fours = False
    part = 0  # numbers of the input that share a scale; 0 for all

    def __init__(self, weight: Tensor, bias: Tensor | None = None) -> None:
        self.rows, self.columns = weight.shape
        whole = self.part or max(_filled(self.columns), GROUPED)
        parts, blocks = max(1, -(-self.columns // whole)), -(-self.rows // LANES)
        groups = parts * whole // GROUPED
        self.arrays = (
            np.zeros((blocks, groups // 2 if self.fours else groups, LANES, GROUPED), np.int8),
            np.zeros((blocks, parts, LANES), np.int32),
            np.zeros((blocks, parts, LANES), np.float32),
        )
        self.bytes = sum(array.nbytes for array in self.arrays)
        self.bias = NO_NUMBERS if bias is None else bias.detach().float().numpy()
        for begin in range(0, self.rows, _PART):
            own = weight.detach()[begin : begin + _PART].float()
            missing = parts * whole - self.columns, -len(own) % LANES
            cut = F.pad(own, (0, missing[0], 0, missing[1])).view(-1, parts, whole)
            self._pack(begin // LANES, cut)

    def _pack(self, block: int, weight: Tensor) -> None:
        """Round some outputs, whole blocks of them, [out, parts, in each], and put them where they are read."""
        rounded, scales = self._rounded(weight)
        own = slice(block, block + len(rounded) // LANES)
        blocks, offsets, every = self.arrays
        sums = rounded.sum(dim=2, dtype=torch.int32).view(-1, LANES, rounded.shape[1])
        every[own] = scales.view(sums.shape).transpose(1, 2).numpy()
        offsets[own] = -SHIFT * sums.transpose(1, 2).numpy()
        grouped = rounded.view(len(sums), LANES, -1, GROUPED).transpose(1, 2).contiguous()
        blocks[own] = self._stored(grouped).numpy()

    def _rounded(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        scales = _scales(weight)
        return (weight / scales[..., None]).round_().to(torch.int8), scales

    def _stored(self, grouped: Tensor) -> Tensor:
        return grouped


class Int4Matrix(Int8Matrix):
    """A weight rounded to 4 bits, each 64 numbers of an output by a scale of their own; two groups share bytes."""

    fours = True
    part = 64

    def _rounded(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        """With the scale that loses least of some: the largest magnitude, or a little less, beyond which numbers are cut."""
        most = (weight.abs().amax(dim=2, keepdim=True) / 7).clamp_min_(_LEAST)
        best, least = most.clone(), torch.full_like(most, torch.inf)
        for share in _TRIED:
            scale = most * share
            error = (
                ((weight / scale).round_().clamp_(-8, 7).mul_(scale) - weight).square_().sum(2, keepdim=True)
            )
            best = torch.where(error < least, scale, best)
            least = torch.minimum(error, least)
        return (weight / best).round_().clamp_(-8, 7).to(torch.int8), best.squeeze(2)

    def _stored(self, grouped: Tensor) -> Tensor:
        low, high = (grouped[:, place::2].to(torch.uint8) + 8 for place in (0, 1))
        return ((low & 15) | (high << 4)).view(torch.int8)


def _scales(weight: Tensor) -> Tensor:
    """By what the rounded numbers [..., numbers] are multiplied."""
    return (weight.abs().amax(dim=-1) / 127).clamp_min(_LEAST)


NO_MATRIX = Int8Matrix(torch.empty(0, 0))


class Room:
    """Buffers for the input of some projections as whole numbers.

    Args:
        rows: of the input.
        width: numbers in a row.
        count: of projections that have an adapter; 0 where none has.
        rank: of the adapters.
    """

    def __init__(self, rows: int, width: int, count: int = 0, rank: int = 0) -> None:
        # A matrix of 4 bits reads whole parts; what is behind the input meets weights of nothing.
        self.rows = np.empty((rows, -(-width // Int4Matrix.part) * Int4Matrix.part), ROW)
        self.scales = np.empty(rows, np.float32)
        self.low = np.empty((count, rows, _filled(rank)), ROW)
        self.low_scales = np.empty((count, rows), np.float32)
        self._known: dict[int, tuple[Tensor, Floats]] = {}

    def _numbers(self, tensor: Tensor) -> Floats:
        """The numbers of rows, those between them among them, [rows * pitch]. The same few tensors come with every token."""
        known = self._known.get(id(tensor))
        if known is None:
            size = (tensor.shape[0] - 1) * tensor.stride(0) + tensor.shape[1]
            known = self._known[id(tensor)] = (tensor, tensor.as_strided((size,), (1,)).numpy())
        return known[1]

    def take(
        self,
        x: Tensor,
        norm: tuple[Floats, float] = (NO_NUMBERS, 0.0),
        down: Int8Matrix = NO_MATRIX,
        rank: int = 0,
        experts: int = 1,
    ) -> None:
        """Round rows [rows, in] float32, behind their norm (its weight and epsilon) where they have one; with the adapters'
        A and router ``down``, also what they make of them."""
        assert x.is_contiguous()
        into = (self.rows, self.scales, self.low, self.low_scales)
        threads = threads_for(x.nbytes) if len(self.rows) > _FEW else 1
        given = (self._numbers(x), *norm, *down.arrays, rank, experts)
        _run(kernels.rounded, threads, *given, *into, threads)

    def multiply(
        self,
        matrix: Int8Matrix,
        out: Tensor,
        *,
        number: int = 0,
        up: Int8Matrix = NO_MATRIX,
        factor: float = 1.0,
        adding: bool = False,
    ) -> None:
        """Write, or add, the products with a weight into [rows, out], and those of the adapter of projection ``number``."""
        low = (self.low[number], self.low_scales[number]) if up.rows else (self.rows, self.scales)
        threads = threads_for(matrix.bytes * len(self.rows))
        given = (
            self.rows,
            self.scales,
            *matrix.arrays,
            matrix.bias,
            *low,
            *up.arrays,
            matrix.fours,
            factor,
            adding,
        )
        numbers = self._numbers(out)
        _run(kernels.multiplied, threads, *given, numbers, out.stride(0), matrix.rows, threads)


class PackedLinear(nn.Module):
    """A linear layer for use, not for learning, in 8 bits or in 4."""

    def __init__(
        self, weight: Tensor, bias: Tensor | None = None, kind: type[Int8Matrix] = Int8Matrix
    ) -> None:
        super().__init__()
        self.out_features, self.in_features = weight.shape
        self.matrix = kind(weight, bias)
        self.packed_bytes = self.matrix.bytes

    def forward(self, x: Tensor) -> Tensor:
        rows = x.reshape(-1, self.in_features).contiguous()
        room, out = Room(len(rows), self.in_features), rows.new_empty(len(rows), self.out_features)
        room.take(rows)
        room.multiply(self.matrix, out)
        return out.view(*x.shape[:-1], self.out_features)


class PackedHead(nn.Module):
    """An output head for use, in parts so that the image rows can be asked for alone."""

    def __init__(self, weight: Tensor, cuts: Sequence[int] = ()) -> None:
        super().__init__()
        edges = sorted({0, len(weight), *(cut for cut in cuts if 0 < cut < len(weight))})
        self.parts = [(slice(begin, end), Int8Matrix(weight[begin:end])) for begin, end in pairwise(edges)]
        self.out_features = len(weight)
        self.packed_bytes = sum(matrix.bytes for _, matrix in self.parts)

    def forward(self, x: Tensor, rows: slice | None = None) -> Tensor:
        """Logits [batch, rows] of hidden states [batch, width]."""
        rows = rows or slice(0, self.out_features)
        asked = [
            (own, matrix) for own, matrix in self.parts if own.start < rows.stop and rows.start < own.stop
        ]
        logits = x.new_empty(len(x), sum(matrix.rows for _, matrix in asked))
        room, begin = Room(*x.shape), 0
        room.take(x.contiguous())
        for _, matrix in asked:
            room.multiply(matrix, logits[:, begin : begin + matrix.rows])
            begin += matrix.rows
        first: int = rows.start - asked[0][0].start
        return logits[:, first : first + rows.stop - rows.start]


class PackedEmbedding(nn.Module):
    """An embedding table for use, each row as 8-bit whole numbers with a scale of its own."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.scales = torch.empty(len(weight), 1)
        self.table = torch.empty(weight.shape, dtype=torch.int8)
        for begin in range(0, len(weight), _PART):
            part = weight.detach()[begin : begin + _PART].float()
            scales = _scales(part)[:, None]
            self.scales[begin : begin + _PART] = scales
            self.table[begin : begin + _PART] = (part / scales).round_().to(torch.int8)
        self.packed_bytes = self.table.nbytes + self.scales.nbytes

    def forward(self, ids: Tensor) -> Tensor:
        return self.table[ids].float() * self.scales[ids]


def attend(
    qkv: Tensor,
    angles: Tensor,
    swap: Tensor,
    kept: tuple[NDArray[np.uint16], NDArray[np.uint16]],
    begin: int,
    window: int,
    scale: float,
    out: Tensor,
) -> None:
    """Attention of new tokens, as :func:`kernels.attended` tells; keys and values are kept in ``kept``."""
    seen = sum(part.nbytes // part.shape[2] for part in kept) * (begin + len(angles))
    arguments = (qkv.numpy(), angles.numpy(), swap.numpy(), *kept, begin, window, scale, out.numpy())
    _run(kernels.attended, threads_for(seen), *arguments)
