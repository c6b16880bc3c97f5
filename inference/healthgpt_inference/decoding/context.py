"""What a language model has read so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from healthgpt_inference.threads import threads

from .matrices import PackedHead
from .stack import Layer, Stack, rms_norm

# Below this many bytes of weights a step is so short that threads wait for one another longer than they help.
_SMALL = 32 << 20


class _Cache:
    """Keys and values of every layer, [layers, 2, batch, heads, capacity, head], made once for all that will be read."""

    def __init__(self, kept: Tensor, window: int) -> None:
        self._kept, self._window = kept, window

    @classmethod
    def made(cls, stack: Stack, batch: int, capacity: int) -> _Cache:
        """An empty one."""
        shape = stack.shape
        size = (len(stack.layers), 2, batch, shape.key_value_heads, capacity, shape.head)
        return cls(stack.norm.new_empty(size, dtype=stack.kept_as), shape.window)

    def of(self, index: int) -> _Cache:
        """The part of one text."""
        return _Cache(self._kept[:, :, index : index + 1], self._window)

    def repeated(self, count: int) -> _Cache:
        """The only text several times."""
        return _Cache(self._kept.repeat(1, 1, count, 1, 1, 1), self._window)

    def places(self, begin: int, count: int) -> Sequence[Tensor]:
        """For each layer where the keys and values of new positions go, [batch, count, 2, heads, head]."""
        return self._kept.narrow(4, begin, count).permute(0, 2, 4, 1, 3, 5).unbind()

    def seen(self, begin: int, count: int) -> list[tuple[Tensor, Tensor]]:
        """For each layer the keys and values that new positions see, [batch, heads, length, head]."""
        first = self.first_seen(begin)
        keys, values = self._kept.narrow(4, first, begin + count - first).unbind(1)
        return list(zip(keys.unbind(), values.unbind(), strict=True))

    def first_seen(self, begin: int) -> int:
        """The first position that a token at ``begin`` sees."""
        return max(0, begin + 1 - self._window) if self._window else 0


class _Workspace:
    """The buffers of a pass over ``count`` new tokens of each of ``batch`` texts."""

    def __init__(self, stack: Stack, batch: int, count: int) -> None:
        shape, layer, like = stack.shape, stack.layers[0], stack.norm
        rows, head = batch * count, shape.head
        self.batch, self.count = batch, count
        self.hidden = like.new_empty(rows, shape.width)
        qkv = like.new_empty(rows, (shape.heads + 2 * shape.key_value_heads) * head)
        self.qkv = torch.split(qkv, layer.qkv.widths, dim=1)
        by_head = qkv.view(batch, count, -1, head)
        self.turned = by_head[:, :, : shape.heads + shape.key_value_heads]
        self.swapped = torch.empty_like(self.turned, memory_format=torch.contiguous_format)
        self.queries = by_head[:, :, : shape.heads].transpose(1, 2)
        self.new = by_head[:, :, shape.heads :].unflatten(2, (2, shape.key_value_heads))
        # Heads that share keys are rows of one product.
        groups = shape.heads // shape.key_value_heads
        self.asked = like.new_empty(batch, shape.heads, count, head, dtype=stack.kept_as)
        self.grouped = self.asked.view(batch, shape.key_value_heads, groups * count, head)
        self.attended = like.new_empty(self.grouped.shape)
        self.attended_by_token = self.attended.view(batch, shape.heads, count, head).transpose(1, 2)
        self.joined = self.attended.view(rows, -1) if count == 1 else like.new_empty(rows, shape.heads * head)
        gate_up = like.new_empty(rows, 2 * shape.inner)
        self.gate_up = torch.split(gate_up, layer.gate_up.widths, dim=1)
        self.gate, self.up = gate_up.chunk(2, dim=1)
        self.product = like.new_empty(rows, shape.inner)
        self.low_qkv, self.low_output, self.low_gate_up, self.low_down = (
            part.low_rank(rows, like) for part in (layer.qkv, layer.output, layer.gate_up, layer.down)
        )
        self._scores = like.new_empty(0)

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


class Context:
    """Prompts that were read once, and the tokens read after them, in a KV cache that is made once.

    All buffers are the context's own, so that several can be used in turn.

    Args:
        language: a causal language model of the Phi-3 or Qwen2 layout; :attr:`logits` are of its output head, both of the
            task that is active now.
        embeddings: of the prompts, [batch, length, width], all of one length.
        room: how many more tokens can be read.
    """

    def __init__(self, language: Any, embeddings: Tensor, room: int) -> None:
        self._stack = Stack(language)
        self._threads = 1 if self._stack.bytes < _SMALL else torch.get_num_threads()
        self._embed, self._head = language.model.embed_tokens, language.lm_head
        batch, length = embeddings.shape[:2]
        self.length = 0
        self._cache = _Cache.made(self._stack, batch, length + room)
        self._angles = self._stack.angles(length + room)
        self._swap = self._stack.swap
        self._rows: dict[tuple[int, int], Tensor] = {}
        self._hidden = self._read_prompts(embeddings)
        self._workspaces = {1: _Workspace(self._stack, batch, 1)}

    def _read_prompts(self, embeddings: Tensor) -> Tensor:
        """Read one prompt after the other; their last hidden states [batch, width].

        Together they would be no quicker, since so many rows wait for the arithmetic and not for the weights, but they
        would need as many times the buffers.
        """
        last = []
        work = _Workspace(self._stack, 1, embeddings.shape[1])
        for index, prompt in enumerate(embeddings):
            self.length = 0
            work.hidden.copy_(prompt)
            last.append(self._read(work, self._cache.of(index))[-1:].clone())
        return torch.cat(last)

    def repeat(self, count: int) -> None:
        """Go on with the only text ``count`` times, each of which is its own from here on."""
        self._cache = self._cache.repeated(count)
        self._hidden = self._hidden.repeat(count, 1)
        self._workspaces = {1: _Workspace(self._stack, count, 1)}

    def advance(self, tokens: int | Sequence[int]) -> None:
        """Read one more token of each text."""
        ids = [tokens] if isinstance(tokens, int) else tokens
        self._hidden = self._read_tokens(ids, 1)

    def extend(self, tokens: Sequence[int], rows: slice) -> Tensor:
        """Read several more tokens of the only text; logits [tokens, rows] of what comes after each of them."""
        hidden = self._read_tokens(tokens, len(tokens))
        with threads(self._threads):
            return self._logits(hidden, rows)

    def forget(self, count: int) -> None:
        """Take the last tokens back, as if they had never been read; :meth:`extend` goes on behind what is left."""
        self.length -= count

    def _read_tokens(self, ids: Sequence[int], count: int) -> Tensor:
        """Read ``count`` tokens of each text; their last hidden states [rows, width]."""
        if count not in self._workspaces:
            self._workspaces[count] = _Workspace(self._stack, len(ids) // count, count)
        work = self._workspaces[count]
        work.hidden.copy_(self._embed(torch.tensor(ids, device=work.hidden.device)))
        with threads(self._threads):
            return self._read(work, self._cache)

    def logits(self, rows: slice | None = None) -> Tensor:
        """Logits of the next token of the first text, [rows]; of some rows of the head only where ``rows`` says which."""
        return self.batch_logits(rows)[0]

    def batch_logits(self, rows: slice | None = None) -> Tensor:
        """Logits of the next token of each text, [batch, rows]."""
        with threads(self._threads):
            return self._logits(self._hidden, rows)

    def _logits(self, hidden: Tensor, rows: slice | None) -> Tensor:
        if isinstance(self._head, PackedHead):
            packed: Tensor = self._head(hidden, rows)
            return packed
        if rows is None:
            every: Tensor = self._head(hidden)
            return every
        return hidden @ self._head_rows(rows)

    def _head_rows(self, rows: slice) -> Tensor:
        key = (rows.start, rows.stop)
        if key not in self._rows:
            self._rows[key] = self._head.weight.detach()[rows].t()
        return self._rows[key]

    @torch.inference_mode()
    def _read(self, work: _Workspace, cache: _Cache) -> Tensor:
        """Pass the rows of a workspace through the layers; their last hidden states [rows, width]."""
        begin, count = self.length, work.count
        epsilon, hidden = self._stack.shape.epsilon, work.hidden
        angles = self._angles.narrow(0, begin, count).unbind(1)
        mask = self._mask(begin, count)
        places, seen = cache.places(begin, count), cache.seen(begin, count)
        attend = self._attention(work, begin, seen[0][0].shape[2], mask)
        for layer, place, past in zip(self._stack.layers, places, seen, strict=True):
            layer.qkv.put(rms_norm(hidden, layer.attention_norm, epsilon), work.qkv, work.low_qkv)
            self._rotate(work, angles)
            place.copy_(work.new)
            work.asked.copy_(work.queries)
            attend(past)
            if count > 1:
                work.joined.view(work.attended_by_token.shape).copy_(work.attended_by_token)
            layer.output.add(work.joined, hidden, work.low_output)
            _feed_forward(layer, rms_norm(hidden, layer.mlp_norm, epsilon), work)
        self.length += count
        return rms_norm(hidden, self._stack.norm, epsilon)

    def _rotate(self, work: _Workspace, angles: Sequence[Tensor]) -> None:
        """Rotate queries and keys by their positions (Su et al. 2021)."""
        cosine, sine = angles
        torch.index_select(work.turned, 3, self._swap, out=work.swapped)
        work.turned.mul_(cosine).addcmul_(work.swapped, sine)

    def _attention(
        self, work: _Workspace, begin: int, length: int, mask: Tensor | None
    ) -> Callable[[tuple[Tensor, Tensor]], None]:
        """What attends to keys and values, of so many positions, in every layer of a pass.

        Torch makes the buffers of its attention anew each time; for few tokens three products into our own are quicker,
        but for bfloat16 on a processor.
        """
        scale = self._stack.shape.head**-0.5
        halved = work.asked.dtype == torch.bfloat16 and not work.asked.is_cuda
        if begin and not halved:
            scores = work.scores(length)
            return lambda past: _attend(work, past, scores, mask, scale)
        if mask is not None:
            groups = work.grouped.shape[2] // work.count
            hidden = work.asked.new_zeros(mask.shape).masked_fill_(mask, float("-inf"))
            return lambda past: _attend_at_once(work, past, hidden.repeat(groups, 1), scale)
        return lambda past: _attend_at_once(work, past, None, scale)

    def _mask(self, begin: int, count: int) -> Tensor | None:
        """What is hidden from each of several new tokens, [count, seen]; None for what needs no mask."""
        window, first = self._stack.shape.window, self._cache.first_seen(begin)
        if count == 1 or (begin == 0 and not (0 < window < count)):
            return None
        device = self._swap.device
        own = torch.arange(begin, begin + count, device=device)[:, None]
        other = torch.arange(first, begin + count, device=device)
        hidden = other > own
        return hidden | (other <= own - window) if window else hidden


def _attend_at_once(work: _Workspace, past: tuple[Tensor, Tensor], mask: Tensor | None, scale: float) -> None:
    """Attention by torch's own product, in the type that keys and values are kept as.

    Without a mask, several tokens are a whole prompt, which sees itself alone.
    """
    keys, values = past
    if mask is None and work.count > 1:
        shared = keys.shape[1] != work.asked.shape[1]
        made = F.scaled_dot_product_attention(
            work.asked, keys, values, is_causal=True, scale=scale, enable_gqa=shared
        )
    else:
        made = F.scaled_dot_product_attention(work.grouped, keys, values, attn_mask=mask, scale=scale)
    work.attended.view(made.shape).copy_(made)


def _attend(
    work: _Workspace,
    past: tuple[Tensor, Tensor],
    scores: tuple[Tensor, Tensor],
    mask: Tensor | None,
    scale: float,
) -> None:
    """Attention of few new tokens to all that they see, in three products into buffers."""
    keys, values = (part.flatten(0, 1) for part in past)
    before, after = scores
    torch.baddbmm(before, work.grouped.flatten(0, 1), keys.transpose(1, 2), beta=0, alpha=scale, out=before)
    if mask is not None:
        before.view(len(before), -1, work.count, before.shape[2]).masked_fill_(mask, float("-inf"))
    torch.softmax(before, -1, out=after)
    torch.bmm(after, values, out=work.attended.flatten(0, 1))


def _feed_forward(layer: Layer, normed: Tensor, work: _Workspace) -> None:
    layer.gate_up.put(normed, work.gate_up, work.low_gate_up)
    torch.mul(layer.activation(work.gate), work.up, out=work.product)
    layer.down.add(work.product, work.hidden, work.low_down)
