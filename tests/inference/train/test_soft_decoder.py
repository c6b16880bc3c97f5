"""The decoder learns from means of codes, and the codes stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.train.contrast import Noise
from healthgpt_inference.train.image_tokenizer import CONFIG, PatchCodes, as_picture, batches, loss_of
from healthgpt_inference.train.lessons import Data, Lessons
from healthgpt_inference.train.schedule import Leg
from healthgpt_inference.train.soft_decoder import of_drawings, train_soft_decoder
from healthgpt_inference.train.student import Student


@pytest.fixture
def model(codec: GumbelVQ) -> GumbelVQ:
    own = GumbelVQ(CONFIG)
    own.load_state_dict(codec.state_dict())
    return own


def test_a_lesson_is_a_mean_of_codes_with_what_is_wanted(
    model: GumbelVQ, student: Student, data: Data
) -> None:
    student.model.set_task("generation")
    entries, wanted, shown = of_drawings(model, Lessons(student, data, 0))(3)
    assert entries.shape == (3, CONFIG.embed_dim, CONFIG.side, CONFIG.side)
    assert wanted.shape == shown.shape == (3, 128, 128)
    assert bool((shown[wanted > 0.1] == 1).all())
    table = model.quantize.embed.weight
    nearest = torch.cdist(entries.permute(0, 2, 3, 1).reshape(-1, CONFIG.embed_dim), table).amin(dim=1)
    assert float(nearest.detach().median()) > 0, "no code of its own, but between some"


def test_the_decoder_learns_from_drawings_and_from_codes(
    model: GumbelVQ, student: Student, data: Data, phantoms: Tensor, body: Tensor, tmp_path: Path
) -> None:
    lessons, out = Lessons(student, data, 0), tmp_path / "vqgan.safetensors"
    draw = batches(phantoms, body, Noise(torch.Generator().manual_seed(1)))
    entries, wanted, shown = of_drawings(model, lessons)(4)
    pictures, mask = draw(4)
    codes = PatchCodes(model)(pictures)
    weights = [part.detach().clone() for part in student.parameters()]

    def errors() -> tuple[float, float]:
        with torch.no_grad():
            drawn, copied = (
                as_picture(made) for made in (model.decode(entries), model.decode_indices(codes))
            )
        return float(loss_of(drawn, wanted, shown)), float(loss_of(copied, pictures, mask))

    before = errors()
    train_soft_decoder(model, lessons, draw, out, leg=Leg(steps=12), batch=4, rate=2e-3)
    assert all(after < 0.97 * first for after, first in zip(errors(), before, strict=True))
    assert torch.equal(codes, PatchCodes(model)(pictures))
    assert all(torch.equal(a, b) for a, b in zip(weights, student.parameters(), strict=True))
    assert out.is_file()
