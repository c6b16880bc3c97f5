"""What a language model has read so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from healthgpt_inference.threads import threads

from .attention import Attention, Cache
from .projections import rms_norm
from .stack import Stack
from .workspace import Workspace

# Below this many bytes of weights a step is so short that threads wait for one another longer than they help.
_SMALL = 32 << 20


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
        self._cache = Cache.made(self._stack, batch, length + room)
        self._angles = self._stack.angles(length + room)
        self._swap = self._stack.swap
        self._rows: dict[tuple[int, int], Tensor] = {}
        self._hidden = self._read_prompts(embeddings)
        self._workspaces = {1: Workspace(self._stack, batch, 1)}

    def _read_prompts(self, embeddings: Tensor) -> Tensor:
        """Read one prompt after the other; their last hidden states [batch, width].

        Together they would be no quicker, since so many rows wait for the arithmetic and not for the weights, but they
        would need as many times the buffers.
        """
        last = []
        work = Workspace(self._stack, 1, embeddings.shape[1])
        for index, prompt in enumerate(embeddings):
            self.length = 0
            work.hidden.copy_(prompt)
            last.append(self._read(work, self._cache.of(index))[-1:].clone())
        return torch.cat(last)

    def repeat(self, count: int) -> None:
        """Go on with the only text ``count`` times, each of which is its own from here on."""
        self._cache = self._cache.repeated(count)
        self._hidden = self._hidden.repeat(count, 1)
        self._workspaces = {1: Workspace(self._stack, count, 1)}

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
            self._workspaces[count] = Workspace(self._stack, len(ids) // count, count)
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
        if not isinstance(self._head, nn.Linear):
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
    def _read(self, work: Workspace, cache: Cache) -> Tensor:
        """Pass the rows of a workspace through the layers; their last hidden states [rows, width]."""
        hidden, angles = work.hidden, self._angles.narrow(0, self.length, work.count)
        attention = Attention(self._stack, cache, work, self.length, angles, self._swap)
        for number, layer in enumerate(self._stack.layers):
            layer.qkv.put(hidden, work.qkv, work.room_qkv)
            attention(number)
            layer.output.add(work.joined, hidden, work.room_output)
            layer.gate_up.put(hidden, work.gate_up, work.room_gate_up)
            torch.mul(layer.activation(work.gate), work.up, out=work.product)
            layer.down.add(work.product, hidden, work.room_down)
        self.length += work.count
        return rms_norm(hidden, self._stack.norm, self._stack.shape.epsilon)
