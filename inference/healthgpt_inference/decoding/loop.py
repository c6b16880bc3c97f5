"""Decoding one token at a time.

The contract: a caller iterates; between two tokens nothing runs, so a caller that stops iterating has stopped the model.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Protocol

import torch
from torch import Tensor

from .choice import Chooser, Step


class Reader(Protocol):
    """What has been read, and the logits of what comes next."""

    def advance(self, token: int) -> None:
        """Read one more token."""

    def logits(self, rows: slice | None = None) -> Tensor:
        """Logits of the next token, [rows]."""


@torch.inference_mode()
def write_text(context: Reader, chooser: Chooser, *, ends: Collection[int], limit: int) -> Iterator[Step]:
    """Tokens of an answer, an end token included, at most ``limit``."""
    for index in range(limit):
        step = chooser.choose(context.logits())
        yield step
        if step.token in ends or index + 1 == limit:
            return
        context.advance(step.token)


@torch.inference_mode()
def write_image(context: Reader, chooser: Chooser, *, first: int, size: int, count: int) -> Iterator[Step]:
    """Exactly ``count`` tokens, each among the ``size`` image rows that begin at id ``first``.

    Only those rows of the output head are computed, so that the result always decodes to an image.
    """
    rows = slice(first, first + size)
    for index in range(count):
        step = chooser.choose(context.logits(rows), first)
        yield step
        if index + 1 < count:
            context.advance(step.token)
