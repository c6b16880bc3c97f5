"""The three stages, end to end on tiny models of each family's architecture."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from healthgpt_inference.errors import EngineError
from healthgpt_inference.finetune import training
from healthgpt_inference.finetune.checkpoints import Checkpoints, read_tensors
from healthgpt_inference.finetune.learner import Learner
from healthgpt_inference.finetune.settings import Settings
from healthgpt_inference.finetune.state import read_record, read_stage
from healthgpt_inference.finetune.trainee import Trainee, tables_of
from tests.inference.finetune.conftest import MakeRun


def quiet(_: str) -> None:
    """Nobody listens."""


def everything(model: Any) -> dict[str, Tensor]:
    """Every number of a model, by task where each has its own."""
    state = {name: part.clone() for name, part in model.state_dict().items() if "embed_tokens" not in name}
    state = {name: part for name, part in state.items() if "lm_head" not in name}
    for task in model.adapters:
        state |= {f"{task}:{name}": part.clone() for name, part in tables_of(model, task).items()}
    return state


def changed(before: dict[str, Tensor], after: dict[str, Tensor]) -> set[str]:
    return {name for name, part in after.items() if not torch.equal(part, before[name])}


def kinds(names: set[str]) -> set[str]:
    """Which parts of a model some names belong to."""
    found = set()
    for name in names:
        task = "comprehension" if "comprehension" in name else "generation"
        part = "tables" if ":" in name else "projector" if "projectors" in name else "hlora"
        assert part in ("tables", "projector") or ".lora_" in name, name
        found.add(f"{task} {part}")
    return found


def only(settings: Settings, name: str) -> Settings:
    return replace(settings, stages=tuple(stage for stage in settings.stages if stage.name == name))


LEARNS = {
    "stage1-comprehension": {"comprehension projector"},
    "stage1-generation": {"generation projector", "generation hlora", "generation tables"},
    "stage2": {
        f"{task} {part}" for task in ("comprehension", "generation") for part in ("projector", "tables")
    },
    "stage3-comprehension": {"comprehension projector", "comprehension hlora"},
    "stage3-generation": {"generation projector", "generation hlora"},
}


@pytest.mark.parametrize("name", LEARNS)
def test_each_stage_changes_what_the_strategy_says_and_nothing_else(make_run: MakeRun, name: str) -> None:
    settings = only(make_run(), name)
    torch.manual_seed(0)
    before = everything(Trainee(settings).model)
    assert training.train(settings, resume=False, tell=quiet).whole
    trained = Trainee(settings).model
    # What begins anew begins at random: the stage's own starting point is that of the same seed.
    trained.load_state_dict({name: part for name, part in before.items() if ":" not in name}, strict=False)
    read_stage(trained, settings.output / name)
    names = changed(before, everything(trained))
    assert kinds(names) == LEARNS[name]


def test_stage_1_leaves_the_rows_of_the_text_bit_for_bit(make_run: MakeRun) -> None:
    settings = only(make_run(), "stage1-generation")
    fresh = Trainee(settings).model
    before, first = tables_of(fresh, "generation"), fresh.tokenizer.first_new_id
    training.train(settings, resume=False, tell=quiet)
    after = read_tensors(settings.output / "stage1-generation" / "tables-generation.safetensors")
    for name, table in after.items():
        assert torch.equal(table[:first], before[name][:first])
        assert not torch.equal(table[first:], before[name][first:])


@pytest.mark.parametrize("family", ["healthgpt-m3", "healthgpt-l14", "healthgpt-xl32"])
def test_all_stages_of_each_family_learn(make_run: MakeRun, family: str) -> None:
    settings = make_run(family)
    stages = tuple(
        replace(stage, steps=6, projector_rate=2e-2, hlora_rate=2e-2 if stage.hlora_rate else 0)
        for stage in settings.stages
    )
    settings = replace(settings, stages=stages, habits=replace(settings.habits, validate_every=3))
    assert training.train(settings, resume=False, tell=quiet).whole
    for stage in stages:
        validated = read_record(settings.output / stage.name)["validation"]
        assert min(found["loss"] for found in validated[1:]) < validated[0]["loss"], stage.name


def drawing(make_run: MakeRun, **changes: Any) -> Settings:
    """The last stage alone, of a few steps."""
    settings = only(make_run(**changes), "stage3-generation")
    return replace(settings, stages=(replace(settings.stages[0], steps=4),))


def weights(settings: Settings) -> dict[str, Tensor]:
    return read_tensors(settings.output / settings.stages[0].name / "generation.safetensors")


def same(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(part, other[name]) for name, part in one.items())


def press_ctrl_c(words: str) -> None:
    """Ctrl-C when the stage begins: its first step is then the last."""
    if words.startswith("stage3"):
        os.kill(os.getpid(), signal.SIGINT)


def test_a_run_that_is_stopped_and_goes_on_is_the_same_as_one_that_is_not(
    make_run: MakeRun, tmp_path: Path
) -> None:
    settings = drawing(make_run)
    whole = replace(settings, output=tmp_path / "whole")
    assert training.train(whole, resume=False, tell=quiet).whole
    stopped = training.train(settings, resume=False, tell=press_ctrl_c)
    assert not stopped.whole
    assert "--resume" in stopped.words
    assert [path.name for path in (settings.output / "stage3-generation" / "checkpoints").iterdir()] == [
        "step-00000001"
    ]
    assert training.train(settings, resume=True, tell=quiet).whole
    assert same(weights(settings), weights(whole))


def test_no_file_of_a_run_is_a_pickle(make_run: MakeRun) -> None:
    settings = drawing(make_run)
    training.train(settings, resume=False, tell=press_ctrl_c)
    kinds = {path.suffix for path in settings.output.rglob("*") if path.is_file()}
    assert kinds <= {".safetensors", ".json", ".jsonl"}


def test_a_checkpoint_that_was_cut_off_is_not_taken_for_one(make_run: MakeRun) -> None:
    settings = drawing(make_run)
    training.train(settings, resume=False, tell=press_ctrl_c)
    place = settings.output / "stage3-generation" / "checkpoints"
    (place / ".step-00000003.part").mkdir()
    (place / ".step-00000003.part" / "weights.safetensors").write_bytes(b"half")
    checkpoint = Checkpoints(place).newest()
    assert checkpoint is not None
    assert checkpoint.step == 1


def test_going_on_with_other_settings_is_refused(make_run: MakeRun) -> None:
    settings = drawing(make_run)
    training.train(settings, resume=False, tell=press_ctrl_c)
    other = replace(settings, stages=(replace(settings.stages[0], batch=2),))
    with pytest.raises(EngineError, match="made with other stages, data or sizes"):
        training.train(other, resume=True, tell=quiet)


def test_a_second_run_does_not_write_over_the_first(make_run: MakeRun) -> None:
    settings = drawing(make_run)
    training.train(settings, resume=False, tell=press_ctrl_c)
    with pytest.raises(EngineError, match="--resume"):
        training.train(settings, resume=False, tell=quiet)


def test_a_batch_that_cannot_be_shared_out_is_refused(make_run: MakeRun) -> None:
    settings = drawing(make_run)
    settings = replace(settings, stages=(replace(settings.stages[0], batch=3),))
    with pytest.raises(EngineError, match="multiple of 2"):
        training.train(settings, resume=False, tell=quiet)


def test_the_log_has_loss_rates_and_time_left(make_run: MakeRun) -> None:
    settings = drawing(make_run)
    training.train(settings, resume=False, tell=quiet)
    lines = (settings.output / "stage3-generation" / "log.jsonl").read_text().splitlines()
    entries = [json.loads(line) for line in lines]
    steps = [entry for entry in entries if entry["kind"] == "train"]
    assert [entry["step"] for entry in steps] == [1, 2, 3, 4]
    assert {"loss", "accuracy", "seconds_left", "rate_hlora", "rate_projector", "tokens_per_second"} <= steps[
        0
    ].keys()
    assert steps[-1]["rate_hlora"] == pytest.approx(2e-4)
    assert [entry["step"] for entry in entries if entry["kind"] == "validation"] == [0, 2, 4]


def test_only_the_layers_that_are_named_learn(make_run: MakeRun) -> None:
    settings = drawing(
        make_run, adapters={"generation": {"rank": 8, "experts": 2, "vision_layer": 1, "layers": [1]}}
    )
    learner = Learner(Trainee(settings).model, settings.stages[0], settings)
    learned = learner.groups["hlora"]
    assert learned
    assert all("layers.1." in name for name in learned)


def test_bfloat16_and_dropout_learn_too(make_run: MakeRun) -> None:
    settings = drawing(make_run)
    parts = replace(settings.parts, precision="bfloat16")
    settings = replace(settings, parts=parts)
    assert settings.stages[0].dropout == 0.05
    assert training.train(settings, resume=False, tell=quiet).whole
    assert all(part.dtype == torch.float32 for part in weights(settings).values())


def test_gradient_checkpointing_changes_nothing(make_run: MakeRun, tmp_path: Path) -> None:
    settings = drawing(make_run)
    other = replace(
        settings, output=tmp_path / "other", habits=replace(settings.habits, gradient_checkpointing=False)
    )
    for run in (settings, other):
        training.train(run, resume=False, tell=quiet)
    one, two = weights(settings), weights(other)
    assert all(torch.allclose(part, two[name], atol=1e-6) for name, part in one.items())
