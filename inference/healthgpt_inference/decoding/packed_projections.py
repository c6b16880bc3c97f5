"""Projections by weights of 8-bit whole numbers: two computations for each, whatever they have of norms and adapters."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn

from healthgpt_inference.hlora import HLoraLinear

from .packed import NO_MATRIX, NO_NUMBERS, Int8Matrix, PackedLinear, Room


class PackedProjections:
    """Projections by :class:`PackedLinear` layers, and the adapter that is active where they have one."""

    def __init__(
        self, plain: Sequence[nn.Module], adapted: Sequence[HLoraLinear], norm: Tensor | None, epsilon: float
    ) -> None:
        self._bases = [_matrix(linear) for linear in plain]
        self._norm = (NO_NUMBERS if norm is None else norm.float().numpy(), epsilon)
        self._width = self._bases[0].columns
        self.widths = [matrix.rows for matrix in self._bases]
        self._down, self._ups = NO_MATRIX, [NO_MATRIX] * len(plain)
        self._rank, self._experts, self._scale = 0, 1, 1.0
        if adapted and (name := adapted[0].only_active):
            self._down = adapted[0].down[name]
            self._ups = [_matrix(module.lora_B[name]) for module in adapted]
            self._scale, self._experts = adapted[0].scaling[name], adapted[0].experts[name]
            self._rank = self._down.rows // len(adapted) - self._experts
        self.bytes = sum(matrix.bytes for matrix in (*self._bases, self._down, *self._ups))

    def room(self, rows: int) -> Room:
        """Buffers for so many rows as whole numbers."""
        return Room(rows, self._width, len(self._ups) if self._rank else 0, self._rank)

    def put(self, x: Tensor, outs: Sequence[Tensor], room: Room) -> None:
        """Write each projection of rows [rows, in] into [rows, out]."""
        self._multiply(x, outs, room, adding=False)

    def add(self, x: Tensor, out: Tensor, room: Room) -> None:
        """Add the only projection to [rows, out]."""
        self._multiply(x, (out,), room, adding=True)

    def _multiply(self, x: Tensor, outs: Sequence[Tensor], room: Room, *, adding: bool) -> None:
        room.take(x, self._norm, self._down, self._rank, self._experts)
        for number, (base, up, out) in enumerate(zip(self._bases, self._ups, outs, strict=True)):
            room.multiply(base, out, number=number, up=up, factor=self._scale, adding=adding)


def _matrix(module: nn.Module) -> Int8Matrix:
    assert isinstance(module, PackedLinear)
    return module.matrix
