"""Greedy decoding with a KV cache, one token at a time.

The contract: a caller iterates; between two tokens nothing runs, so a caller that stops iterating has stopped the model.
``prefill`` reads the whole prompt once, ``advance`` reads one more token. Both leave the hidden state of the last position,
from which the caller's choice of rows of the output head makes logits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from transformers import DynamicCache, Phi3ForCausalLM


@dataclass(frozen=True)
class Step:
    """One chosen token, its probability among the rows it was chosen from, and their raw logits [rows]."""

    token: int
    probability: float
    logits: Tensor


@dataclass
class _State:
    """The cache and the hidden state of the last position read, [1, width]."""

    cache: DynamicCache
    hidden: Tensor


def _prefill(language: Phi3ForCausalLM, embeddings: Tensor) -> _State:
    """Read a prompt's embeddings [1, length, width]."""
    cache = DynamicCache(config=language.config)
    output = language.model(inputs_embeds=embeddings, cache=cache, use_cache=True)
    return _State(cache, output.last_hidden_state[:, -1])


def _advance(language: Phi3ForCausalLM, state: _State, token: int) -> None:
    """Read one more token."""
    ids = torch.tensor([[token]], device=state.hidden.device)
    embeddings = language.model.embed_tokens(ids)
    output = language.model(inputs_embeds=embeddings, cache=state.cache, use_cache=True)
    state.hidden = output.last_hidden_state[:, -1]


def _choose(logits: Tensor, offset: int = 0) -> Step:
    """The most probable row of [rows]; its token is the row plus ``offset``."""
    best = int(logits.argmax())
    probability = float(torch.exp(logits[best].float() - torch.logsumexp(logits.float(), dim=0)))
    return Step(best + offset, probability, logits)


@torch.inference_mode()
def greedy_text(
    language: Phi3ForCausalLM, embeddings: Tensor, *, ends: Collection[int], limit: int
) -> Iterator[Step]:
    """Greedy tokens of an answer, an end token included, at most ``limit``."""
    state = _prefill(language, embeddings)
    for index in range(limit):
        step = _choose(language.lm_head(state.hidden)[0])
        yield step
        if step.token in ends or index + 1 == limit:
            return
        _advance(language, state, step.token)


@torch.inference_mode()
def greedy_image(
    language: Phi3ForCausalLM, embeddings: Tensor, *, first: int, size: int, count: int
) -> Iterator[Step]:
    """Exactly ``count`` greedy tokens, each among the ``size`` image rows that begin at id ``first``.

    Only those rows of the output head are computed, so that the result always decodes to an image.
    """
    rows = language.lm_head.weight[first : first + size]
    state = _prefill(language, embeddings)
    for index in range(count):
        step = _choose((state.hidden @ rows.T)[0], first)
        yield step
        if index + 1 < count:
            _advance(language, state, step.token)
