"""The buffers of a pass through the layers, made once for a number of new tokens."""

from __future__ import annotations

import torch
from torch import Tensor

from .stack import Stack


class Workspace:
    """The buffers of a pass over ``count`` new tokens of each of ``batch`` texts."""

    def __init__(self, stack: Stack, batch: int, count: int) -> None:
        shape, layer, like = stack.shape, stack.layers[0], stack.norm
        rows, head = batch * count, shape.head
        self.batch, self.count = batch, count
        self.hidden = like.new_empty(rows, shape.width)
        self.whole_qkv = like.new_empty(rows, (shape.heads + 2 * shape.key_value_heads) * head)
        self.qkv = torch.split(self.whole_qkv, layer.qkv.widths, dim=1)
        by_head = self.whole_qkv.view(batch, count, -1, head)
        self.turned = by_head[:, :, : shape.heads + shape.key_value_heads]
        self.swapped = torch.empty_like(self.turned, memory_format=torch.contiguous_format)
        self.queries = by_head[:, :, : shape.heads].transpose(1, 2)
        self.new = by_head[:, :, shape.heads :].unflatten(2, (2, shape.key_value_heads))
        # Heads that share keys are rows of one product.
        groups = shape.heads // shape.key_value_heads
        self.asked = like.new_empty(batch, shape.heads, count, head)
        self.grouped = self.asked.view(batch, shape.key_value_heads, groups * count, head)
        self.attended = like.new_empty(self.grouped.shape)
        self._by_token = self.attended.view(batch, shape.heads, count, head).transpose(1, 2)
        self.joined = self.attended.view(rows, -1) if count == 1 else like.new_empty(rows, shape.heads * head)
        gate_up = like.new_empty(rows, 2 * shape.inner)
        self.gate_up = torch.split(gate_up, layer.gate_up.widths, dim=1)
        self.gate, self.up = gate_up.chunk(2, dim=1)
        self.product = like.new_empty(rows, shape.inner)
        # All layers have the same shape, so that they share the room of each group of projections.
        self.room_qkv, self.room_output, self.room_gate_up, self.room_down = (
            part.room(rows) for part in (layer.qkv, layer.output, layer.gate_up, layer.down)
        )
        self._scores = like.new_empty(0)

    def join(self) -> None:
        """Put what was attended to, head by head, beside one another for each token."""
        if self.count > 1:
            self.joined.view(self._by_token.shape).copy_(self._by_token)

    def scores(self, length: int) -> tuple[Tensor, Tensor]:
        """Two buffers [batch * heads, groups * count, length] for attention weights before and after the softmax."""
        heads, queries = self.batch * self.grouped.shape[1], self.grouped.shape[2]
        size = heads * queries * length
        if self._scores.numel() < 2 * size:
            # Room for the tokens that follow, so that a growing text seldom needs new buffers.
            self._scores = self._scores.new_empty(2 * heads * queries * (length + 256))
        return (
            self._scores[:size].view(heads, queries, length),
            self._scores[size : 2 * size].view(heads, queries, length),
        )
