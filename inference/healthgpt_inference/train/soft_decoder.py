"""The decoder of the image tokenizer learns to draw where the language model is undecided: from means of codes."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ

from .image_tokenizer import Batch, Lesson, blackened, of_codes, train_decoder
from .lessons import Lessons
from .schedule import Leg

TEMPERATURE = 0.5  # of the probabilities that weigh the codes; measured on phantoms: docs/training.md
_DRAWN_SHARE = 0.5
_SHOWN = 0.02  # a grey level that is more than background


def train_soft_decoder(
    model: GumbelVQ,
    lessons: Lessons,
    draw: Batch,
    out: Path,
    *,
    leg: Leg,
    batch: int = 10,
    rate: float = 1e-3,
) -> None:
    """Teach the decoder half on the model's own drawings, half on codes of pictures, so that both kinds stay its trade.

    The language model and the codes stay what they are. Writes float16 safetensors.
    """
    lessons.student.model.set_task("generation")
    train_decoder(
        model, both(of_drawings(model, lessons), of_codes(model, draw)), out, leg=leg, batch=batch, rate=rate
    )


def of_drawings(model: GumbelVQ, lessons: Lessons) -> Lesson:
    """Lessons of means of codes [count, embed_dim, side, side] that the language model finds probable, the pictures wanted
    and masks of what they or the inputs show."""

    def lesson(count: int) -> tuple[Tensor, Tensor, Tensor]:
        logits, pictures, wanted = lessons.drawn(count)
        codes = lessons.data.codes
        wanted = blackened(wanted, codes(wanted), codes.black)
        shown = torch.maximum(pictures, wanted) > _SHOWN
        return model.mean_entries(logits, TEMPERATURE), wanted, shown.float()

    return lesson


def both(first: Lesson, second: Lesson) -> Lesson:
    """Lessons that are half of each kind."""

    def lesson(count: int) -> tuple[Tensor, Tensor, Tensor]:
        part = round(_DRAWN_SHARE * count)
        entries, pictures, shown = (
            torch.cat(each) for each in zip(first(part), second(count - part), strict=True)
        )
        # Of the whole picture, black corners count as well: structural similarity sees a hundredth of grey there.
        return entries, pictures, torch.where(pictures == 0, 1.0, shown)

    return lesson
