"""The late layers of the tower learn what the whole picture shows, and no drawing changes."""

from __future__ import annotations

from pathlib import Path

import torch

from healthgpt_inference.train import language, telling
from healthgpt_inference.train.contrast import Noise, input_ct
from healthgpt_inference.train.questions import Facts
from healthgpt_inference.train.schedule import Leg


def test_late_sight_learns_and_leaves_the_drawings_alone(
    student: language.Student, data: language.Data, tmp_path: Path
) -> None:
    lessons, state = language.Lessons(student, data, 0, batch=8), tmp_path / "student.safetensors"
    picture = input_ct(data.axial[:2], Noise(torch.Generator().manual_seed(1)))
    student.model.set_task("generation")
    before, late = student.see(picture).detach(), student.model.vision.clip.encoder.layers[4].mlp.fc1.weight
    then, examined = late.detach().clone(), lessons.pictures()
    torch.manual_seed(0)
    untrained = float(telling.loss(student, telling.Heads(), examined).detach())
    heads = telling.train_late_sight(student, lessons, leg=Leg(steps=30), rate=2e-3, save_to=state)
    student.model.set_task("comprehension")
    assert float(telling.loss(student, heads, examined).detach()) < untrained - 0.5
    student.model.set_task("generation")
    assert torch.equal(student.see(picture).detach(), before)
    assert not torch.equal(late, then)
    assert state.exists()


def test_what_is_not_known_is_neither_learned_nor_counted(
    student: language.Student, data: language.Data
) -> None:
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
