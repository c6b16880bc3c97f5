"""The late layers of the tower learn what the whole picture shows, and no drawing changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from healthgpt_inference.train import telling
from healthgpt_inference.train.contrast import LESION, Noise, input_ct
from healthgpt_inference.train.lessons import Data, Lessons
from healthgpt_inference.train.questions import Facts
from healthgpt_inference.train.schedule import Leg
from healthgpt_inference.train.student import Student


@pytest.mark.parametrize("train", [telling.train_late_sight, telling.train_answers])
def test_late_sight_learns_alone_or_with_answers_and_leaves_the_drawings_alone(
    train: Callable[..., telling.Heads], student: Student, data: Data, tmp_path: Path
) -> None:
    lessons, state = (
        Lessons(student, data, 0, batch=4, lesions=3.0),
        tmp_path / "student.safetensors",
    )
    picture = input_ct(data.axial[:2], Noise(torch.Generator().manual_seed(1)))
    student.model.set_task("generation")
    before, layers = student.see(picture).detach(), student.model.vision.clip.encoder.layers
    adapter = student.model.router("model.layers.1.mlp.down_proj")
    parts = {
        "early": layers[3].mlp.fc1.weight,
        "late": layers[4].mlp.fc1.weight,
        "adapter": adapter.get_parameter("lora_B.comprehension.weight"),
    }
    then = {name: part.detach().clone() for name, part in parts.items()}
    examined = [lessons.pictures() for _ in range(4)]

    def loss(heads: telling.Heads) -> float:
        student.model.set_task("comprehension")
        return sum(float(telling.loss(student, heads, each).detach()) for each in examined)

    torch.manual_seed(0)
    untrained = loss(telling.Heads())
    heads = train(student, lessons, leg=Leg(steps=30), rate=6e-3, save_to=state)
    assert loss(heads) < 0.9 * untrained
    changed = {name for name, part in parts.items() if not torch.equal(part, then[name])}
    assert changed == ({"late", "adapter"} if train is telling.train_answers else {"late"})
    student.model.set_task("generation")
    assert torch.equal(student.see(picture).detach(), before)
    assert state.exists()


@pytest.mark.parametrize("share", [0.5, 0.75, 1.0])
def test_the_wished_share_of_phantoms_has_a_lesion(share: float, student: Student, data: Data) -> None:
    lessons = Lessons(student, data, 0, batch=16, lesioned=share)
    stacks = torch.cat([lessons.pictures().stacks for _ in range(6)])
    has = (stacks[:, LESION].amax(dim=(1, 2)) > 0.5).float()
    assert float(has.mean()) == pytest.approx(share)


def test_what_is_not_known_is_neither_learned_nor_counted(student: Student, data: Data) -> None:
    facts = [Facts("CT", "axial", "head", "", "left", "small"), Facts("MR", "axial", "head", "T1", "untold")]
    facts += [Facts("MR", "coronal", "head", "FLAIR"), Facts("CT", "axial", "head", "", "none")]
    assert telling.labels(facts, "lesion").tolist() == [1, -100, -100, 0]
    assert telling.labels(facts, "weighting").tolist() == [0, 1, -100, 0]
    pictures = input_ct(data.axial[:4], Noise(torch.Generator().manual_seed(1)))
    known = {
        name: count for name, (_, count) in telling.told(student, telling.Heads(), pictures, facts).items()
    }
    assert known == {
        "modality": 4, "plane": 4, "region": 4, "weighting": 3, "lesion": 1, "no lesion": 1, "side of a lesion": 1,
        "size": 1,
    }  # fmt: skip
