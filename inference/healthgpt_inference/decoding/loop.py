"""Decoding one token at a time.

The contract: a caller iterates; between two tokens nothing runs, so a caller that stops iterating has stopped the model.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from time import perf_counter
from typing import Protocol

import torch
from torch import Tensor

from .choice import Chooser, Steady, Step, greedy
from .context import Context
from .speculation import Guesses, Pace


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


@torch.inference_mode()
def write_image_quickly(
    context: Context, guesses: Guesses, pace: Pace, *, first: int, size: int, count: int
) -> Iterator[Step]:
    """The tokens of :func:`write_image`, greedy, several in one step where guesses of them were right."""
    rows, tokens = slice(first, first + size), list[int]()
    steps = greedy(context.batch_logits(rows), first)
    while True:
        for step in steps:
            tokens.append(step.token)
            yield step
        guesses.learn(tokens, len(tokens) - len(steps))
        if len(tokens) == count:
            return
        begun, wanted = perf_counter(), pace.count()
        # The last token of the picture is never read, so at most all but one of those that are left are guessed.
        guessed = guesses.after(tokens, min(wanted, count - len(tokens) - 1))
        checked = greedy(context.extend([tokens[-1], *guessed], rows), first)
        right = next((i for i, guess in enumerate(guessed) if guess != checked[i].token), len(guessed))
        context.forget(len(guessed) - right)
        steps = checked[: right + 1]
        pace.note(wanted, len(steps), perf_counter() - begun)


@torch.inference_mode()
def write_images(
    context: Context, *, first: int, size: int, count: int, steady: Steady | None = None
) -> Iterator[list[Step]]:
    """The tokens of several pictures, one of each at a time: the greedy ones, as :func:`write_image` chooses them, or those
    of neighbouring slices, where ``steady`` chooses them."""
    rows = slice(first, first + size)
    choose = greedy if steady is None else steady.choose
    for index in range(count):
        steps = choose(context.batch_logits(rows), first)
        yield steps
        if index + 1 < count:
            context.advance([step.token for step in steps])
