"""Keys and values of what was read, and what new tokens see of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from .stack import Stack

if TYPE_CHECKING:
    from .workspace import Workspace

_Bits = NDArray[np.uint16]


class Cache:
    """Keys and values of every layer, [layers, 2, batch, heads, capacity, head], made once for all that will be read.

    Beside packed weights heads are filled up with zeros.
    """

    def __init__(self, kept: Tensor, head: int, window: int) -> None:
        self._kept, self._head, self._window = kept, head, window

    @classmethod
    def made(cls, stack: Stack, batch: int, capacity: int) -> Cache:
        """An empty one."""
        shape = stack.shape
        size = (len(stack.layers), 2, batch, shape.key_value_heads, capacity, stack.kept_head)
        kept = _zeros(size) if stack.packed else stack.norm.new_empty(size)
        return cls(kept, shape.head, shape.window)

    def of(self, index: int) -> Cache:
        """The part of one text."""
        return Cache(self._kept[:, :, index : index + 1], self._head, self._window)

    def repeated(self, count: int) -> Cache:
        """The only text several times."""
        return Cache(self._kept.repeat(1, 1, count, 1, 1, 1), self._head, self._window)

    def places(self, begin: int, count: int) -> Sequence[Tensor]:
        """For each layer where the keys and values of new positions go, [batch, count, 2, heads, head]."""
        places = self._kept.narrow(4, begin, count).narrow(5, 0, self._head)
        return places.permute(0, 2, 4, 1, 3, 5).unbind()

    def seen(self, begin: int, count: int) -> list[tuple[Tensor, Tensor]]:
        """For each layer the keys and values that new positions see, [batch, heads, length, head]."""
        first = self.first_seen(begin)
        keys, values = self._kept.narrow(4, first, begin + count - first).unbind(1)
        return list(zip(keys.unbind(), values.unbind(), strict=True))

    def first_seen(self, begin: int) -> int:
        """The first position that a token at ``begin`` sees."""
        return max(0, begin + 1 - self._window) if self._window else 0

    def mask(self, begin: int, count: int) -> Tensor | None:
        """What is hidden from each of several new tokens, [count, seen]; None for what needs no mask."""
        first = self.first_seen(begin)
        if count == 1 or (begin == 0 and not (0 < self._window < count)):
            return None
        device = self._kept.device
        own = torch.arange(begin, begin + count, device=device)[:, None]
        other = torch.arange(first, begin + count, device=device)
        hidden = other > own
        return hidden | (other <= own - self._window) if self._window else hidden

    @cached_property
    def bits(self) -> list[tuple[_Bits, _Bits]]:
        """For each layer all keys and values, [batch, heads, capacity, head], bfloat16 as uint16."""
        every = self._kept.view(torch.int16).numpy().view(np.uint16)
        return [(layer[0], layer[1]) for layer in every]


def _zeros(size: Sequence[int]) -> Tensor:
    """Zeros in bfloat16. From numpy, which asks for large pages: reading all of it over and over finds its way sooner."""
    return torch.from_numpy(np.zeros(size, np.int16)).view(torch.bfloat16)


class Attention:
    """Attention of the new tokens of a pass, in every layer.

    Args:
        work: the buffers of the pass; queries, keys and values stand in ``qkv``, the result goes to ``joined``.
        begin: how many positions were read before.
        angles: cosines and signed sines of the new positions [count, 2, 1, head]; ``swap`` [head] as :attr:`Stack.swap`.
    """

    def __init__(
        self, stack: Stack, cache: Cache, work: Workspace, begin: int, angles: Tensor, swap: Tensor
    ) -> None:
        self._stack, self._cache, self._work, self._begin = stack, cache, work, begin
        self._swap = swap
        self._scale = stack.shape.head**-0.5
        self._of_layer: Callable[[int], None]
        if stack.packed and begin:
            # Only a packed model needs what it is computed with, and that takes a while to begin.
            from .packed import attend

            self._attend, self._flat_angles = attend, angles.squeeze(2)
            self._of_layer = self._by_bits
            return
        # A prompt, which sees itself alone, is as quick in its own type but where the processor multiplies bfloat16.
        halved = stack.packed and torch.cpu._is_avx512_bf16_supported()
        self._kind = torch.bfloat16 if halved else work.asked.dtype
        self._turning = angles.unbind(1)
        self._places = cache.places(begin, work.count)
        self._seen = cache.seen(begin, work.count) if begin else []
        mask = cache.mask(begin, work.count)
        # Torch makes the buffers of its attention anew each time; for few tokens three products into our own are quicker,
        # but for bfloat16 on a processor.
        if begin and (stack.kept_as != torch.bfloat16 or work.asked.is_cuda):
            self._mask, self._scores = mask, work.scores(self._seen[0][0].shape[2])
            self._of_layer = self._in_products
        else:
            groups = stack.shape.heads // stack.shape.key_value_heads
            hidden = None if mask is None else _as_number(mask, work.asked).repeat(groups, 1)
            self._hidden = None if hidden is None else hidden.to(self._kind)
            self._of_layer = self._at_once

    def __call__(self, layer: int) -> None:
        """Attend in one layer, and keep its keys and values."""
        self._of_layer(layer)

    def _by_bits(self, layer: int) -> None:
        work, window, kept = self._work, self._stack.shape.window, self._cache.bits[layer]
        given = (work.whole_qkv, self._flat_angles, self._swap, kept)
        self._attend(*given, self._begin, window, self._scale, work.joined)

    def _at_once(self, layer: int) -> None:
        """By torch's own attention."""
        work = self._work
        self._turn_and_keep(layer)
        work.asked.copy_(work.queries)
        keys, values = self._seen[layer] if self._begin else work.new.permute(2, 0, 3, 1, 4).unbind()
        kind = self._kind
        if self._hidden is None and work.count > 1:
            shared = keys.shape[1] != work.asked.shape[1]
            made = F.scaled_dot_product_attention(
                work.asked.to(kind), keys.to(kind), values.to(kind),
                is_causal=True, scale=self._scale, enable_gqa=shared,
            )  # fmt: skip
        else:
            made = F.scaled_dot_product_attention(
                work.grouped.to(kind),
                keys.to(kind),
                values.to(kind),
                attn_mask=self._hidden,
                scale=self._scale,
            )
        work.attended.view(made.shape).copy_(made)
        work.join()

    def _in_products(self, layer: int) -> None:
        """In three products into buffers."""
        work = self._work
        self._turn_and_keep(layer)
        work.asked.copy_(work.queries)
        keys, values = (part.flatten(0, 1) for part in self._seen[layer])
        before, after = self._scores
        torch.baddbmm(
            before, work.grouped.flatten(0, 1), keys.transpose(1, 2), beta=0, alpha=self._scale, out=before
        )
        if self._mask is not None:
            of_tokens = before.view(len(before), -1, work.count, before.shape[2])
            of_tokens.masked_fill_(self._mask, float("-inf"))
        torch.softmax(before, -1, out=after)
        torch.bmm(after, values, out=work.attended.flatten(0, 1))
        work.join()

    def _turn_and_keep(self, layer: int) -> None:
        """Rotate queries and keys by their positions (Su et al. 2021)."""
        work, (cosine, sine) = self._work, self._turning
        torch.index_select(work.turned, 3, self._swap, out=work.swapped)
        work.turned.mul_(cosine).addcmul_(work.swapped, sine)
        self._places[layer].copy_(work.new)


def _as_number(mask: Tensor, like: Tensor) -> Tensor:
    return like.new_zeros(mask.shape).masked_fill_(mask, float("-inf"))
