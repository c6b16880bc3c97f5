"""How weights go down: Muon and AdamW, a leg's rate, and float16 weights saved now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter

import torch
from torch import Tensor, nn

from .schedule import Leg
from .student import Student, save

_SAVED_EVERY = 600.0  # seconds
_TOLD_EVERY = 25  # steps


def descend(
    student: Student,
    learned: list[nn.Parameter],
    leg: Leg,
    rate: float,
    loss_of: Callable[[int], Tensor],
    save_to: Path,
) -> None:
    """Learn for a leg; saved now and then, so that one that is cut off is not lost."""
    optimizers = _optimizers(student, learned, rate)
    saved, mean = perf_counter(), 0.0
    for step, done, current in leg.rates(rate):
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = current
            optimizer.zero_grad()
        loss = loss_of(step)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(learned, 1.0)
        for optimizer in optimizers:
            optimizer.step()
        mean += loss.item() / _TOLD_EVERY
        if step % _TOLD_EVERY == _TOLD_EVERY - 1:
            print(f"step {step + 1}, {100 * done:.0f} %, loss {mean:.3f}", flush=True)
            mean = 0.0
        if perf_counter() - saved > _SAVED_EVERY:
            saved = perf_counter()
            save(student, save_to)
    save(student, save_to)


def _optimizers(
    student: Student, learned: Iterable[nn.Parameter], rate: float
) -> list[torch.optim.Optimizer]:
    """Muon (orthogonalised momentum) for the products inside the transformers, AdamW for all else."""
    inside = {
        id(part)
        for name, part in student.named_parameters()
        if part.ndim == 2
        and "lora_" not in name
        and any(word in name for word in (".layers.", "projectors."))
    }
    learned = list(learned)
    products = [part for part in learned if id(part) in inside]
    others = [part for part in learned if id(part) not in inside]
    made: list[torch.optim.Optimizer] = [
        torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.95), weight_decay=0.0)
    ]
    if products:
        made.append(torch.optim.Muon(products, lr=rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"))
    return made
