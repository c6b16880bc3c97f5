"""Ablations: arms that differ in one thing, and a mixture of LoRAs that gives the numbers of H-LoRA."""

from __future__ import annotations

from pathlib import Path

import torch

from healthgpt_inference.prompts import Phi3Tokenizer
from healthgpt_inference.train import ablation
from healthgpt_inference.train.lessons import Data
from healthgpt_inference.train.schedule import Leg
from healthgpt_inference.train.student import CODES, Student, load, save


def test_a_mixture_of_loras_gives_the_numbers_of_the_merged_layer(student: Student) -> None:
    layer = student.model.router("model.layers.1.mlp.down_proj")
    student.model.set_task("comprehension", train=True)
    with torch.no_grad():
        layer.get_parameter("lora_B.comprehension.weight").normal_(0, 0.1)
        given = torch.randn(2, 5, layer.base_layer.in_features)
        merged, mixture = layer(given), ablation.MixtureOfLoras(layer, "comprehension")(given)
        assert torch.allclose(merged, mixture, atol=1e-4)
        assert not torch.allclose(merged, layer.base_layer(given), atol=1e-2)
    assert ablation.time_ratio(layer, tokens=4, rounds=2) > 0


def test_one_expert_is_a_plain_lora(text_tokenizer: Path) -> None:
    plain = ablation.arms()[0]
    student = Student(Phi3Tokenizer(text_tokenizer, CODES), plain.adapters())
    layer = student.model.router("model.layers.1.mlp.down_proj")
    assert float(layer.routing(torch.randn(3, layer.base_layer.in_features), "comprehension").min()) == 1.0


def test_each_arm_is_trained_on_the_same_batches_and_examined(
    text_tokenizer: Path, student: Student, data: Data, tmp_path: Path
) -> None:
    state = tmp_path / "student.safetensors"
    save(student, state)

    def begun(arm: ablation.Arm) -> Student:
        made = Student(Phi3Tokenizer(text_tokenizer, CODES), arm.adapters())
        load(made, state, adapters=False)
        return made

    place = tmp_path / "arm.safetensors"
    run = ablation.run(begun, data, data, leg=Leg(steps=1), seed=3, save_to=place, batches=1)
    made = {arm.name: outcome for arm, outcome in run}
    assert list(made) == ["plain LoRA", "2 experts", "4 experts", "8 experts", "one layer for both tasks"]
    asked = [{kind: count for kind, (_, count) in outcome.answers.items()} for outcome in made.values()]
    assert all(one == asked[0] for one in asked)


def test_questions_are_learned_on_a_base_of_drawings_alone(
    student: Student, data: Data, tmp_path: Path
) -> None:
    words = student.model.tables["generation"][0].weight.clone()
    loss, answers = ablation.second_stage(
        student,
        data,
        data,
        own_tables=True,
        leg=Leg(steps=2),
        seed=3,
        save_to=tmp_path / "s.safetensors",
        batches=1,
    )
    assert loss > 0
    assert sum(asked for _, asked in answers.values()) == 12
    # The words of drawings, on which the base stands, stay; those of questions are their own and were learned.
    assert torch.equal(student.model.tables["generation"][0].weight, words)
    assert not torch.equal(student.model.tables["comprehension"][0].weight, words)
