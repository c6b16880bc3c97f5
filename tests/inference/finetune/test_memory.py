"""The formula of memory against what small runs really hold."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.profiler import ProfilerActivity, profile

from healthgpt_inference.finetune.learner import Learner
from healthgpt_inference.finetune.memory import Load, needed
from healthgpt_inference.finetune.samples import IGNORED
from healthgpt_inference.finetune.settings import Settings, Stage
from healthgpt_inference.finetune.trainee import Shell, Trainee
from healthgpt_inference.tokenization import IMAGE_ID
from tests.inference.finetune.conftest import MakeRun
from tests.inference.tiny import Tiny, make

RECORDS, LENGTH, LABELS, PATCHES = 2, 200, 100, 16


def measured(learner: Learner, task: str) -> float:
    """The most bytes that are held at once in the second of two steps."""
    optimizer = torch.optim.AdamW(list(learner.learned.values()), lr=1e-4, weight_decay=0, fused=True)
    ids = torch.randint(5, 200, (RECORDS, LENGTH))
    ids[:, 3 : 3 + PATCHES] = IMAGE_ID
    labels = torch.full_like(ids, IGNORED)
    labels[:, -LABELS:] = ids[:, -LABELS:]
    batch = {"task": task, "ids": ids, "labels": labels, "pixels": torch.randn(RECORDS, 3, 16, 16)}
    learner.train()
    held = {id(part): part.numel() * part.element_size() for part in all_of(learner)}
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as profiler:
        for _ in range(2):
            outcome = learner(batch)
            (outcome.loss / outcome.tokens).backward()
            optimizer.step()
            optimizer.zero_grad()
    events = [event for event in profiler.profiler.kineto_results.events() if event.name() == "[memory]"]
    events.sort(key=lambda event: event.start_ns())
    return float(sum(held.values()) + max(accumulate(event.nbytes() for event in events)))


def all_of(learner: Learner) -> list[torch.Tensor]:
    """Every weight, those of tables that are not in use too."""
    tables = [
        part for pair in learner.model.tables.values() for module in pair for part in module.parameters()
    ]
    return [*learner.parameters(), *tables]


@pytest.fixture
def sized(make_run: MakeRun, tmp_path: Path) -> Any:
    """A run on a model large enough for its activations to count."""

    def build(
        family: str, stage: str, *, checkpointing: bool, dropout: float = 0.0
    ) -> tuple[Settings, Stage]:
        tiny = Tiny(family=family, width=128, heads=4, key_value_heads=4 if family == "healthgpt-m3" else 2, layers=4,
                    vocabulary=640, draws=family != "healthgpt-xl32")  # fmt: skip
        folder = tmp_path / "sized"
        make(folder, tiny)
        model = {"base": str(folder / "base"), "vision": str(folder / "vision")}
        settings = make_run(family, model=model, training={"gradient_checkpointing": checkpointing})
        chosen = next(each for each in settings.stages if each.name == stage)
        return settings, replace(chosen, dropout=dropout)

    return build


CASES = [
    ("healthgpt-m3", "stage3-generation", True, 0.05),
    ("healthgpt-m3", "stage2", False, 0.0),
    ("healthgpt-l14", "stage1-generation", False, 0.0),
    ("healthgpt-xl32", "stage3-comprehension", False, 0.05),
]


@pytest.mark.parametrize(("family", "name", "checkpointing", "dropout"), CASES)
def test_the_formula_is_within_a_tenth_of_what_is_measured(
    sized: Any, family: str, name: str, checkpointing: bool, dropout: float
) -> None:
    settings, stage = sized(family, name, checkpointing=checkpointing, dropout=dropout)
    learner = Learner(Trainee(settings).model, stage, settings)
    found = measured(learner, stage.tasks[0])
    told = needed(
        Learner(Shell(settings).model, stage, settings),
        settings,
        stage,
        Load(RECORDS, LENGTH, 2 * LABELS, RECORDS, device="cpu"),
    )
    assert told.peak == pytest.approx(found, rel=0.1)
