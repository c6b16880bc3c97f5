"""What a language model has read so far."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache


class Context:
    """A prompt that was read once, and the tokens read after it, in a KV cache.

    Args:
        language: a causal language model of transformers; :attr:`logits` are of its output head.
        embeddings: of the prompt, [1, length, width].
    """

    def __init__(self, language: Any, embeddings: Tensor) -> None:
        self._language = language
        self._cache = DynamicCache(config=language.config)
        self._hidden = self._read(embeddings)

    def _read(self, embeddings: Tensor) -> Tensor:
        """Read embeddings; the hidden state of the last position, [1, width]."""
        output = self._language.model(inputs_embeds=embeddings, cache=self._cache, use_cache=True)
        last: Tensor = output.last_hidden_state[:, -1]
        return last

    def advance(self, token: int) -> None:
        """Read one more token."""
        ids = torch.tensor([[token]], device=self._hidden.device)
        self._hidden = self._read(self._language.model.embed_tokens(ids))

    def logits(self, rows: slice | None = None) -> Tensor:
        """Logits of the next token, [rows]; of some rows of the head only where ``rows`` says which."""
        if rows is None:
            every: Tensor = self._language.lm_head(self._hidden)[0]
            return every
        some: Tensor = (self._hidden @ self._language.lm_head.weight[rows].T)[0]
        return some
