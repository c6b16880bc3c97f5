"""Training of the language model: where it begins, that it learns, and that a leg starts from float16 weights alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor

from healthgpt_inference.engine import Engine
from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.manifest import load_manifest
from healthgpt_inference.prompts import Phi3Tokenizer, build_prompt
from healthgpt_inference.requests import AskRequest, GenerateRequest, SuperResolveRequest
from healthgpt_inference.train import language
from healthgpt_inference.train.contrast import LESION
from healthgpt_inference.train.export import export
from healthgpt_inference.train.lesions import lesion_patches
from healthgpt_inference.train.lessons import Data, Lessons
from healthgpt_inference.train.questions import INSTRUCTIONS
from healthgpt_inference.train.schedule import Leg
from healthgpt_inference.train.starts import begin, start_language
from healthgpt_inference.train.student import ADAPTERS, CODES, COPY, SIDE, TEMPLATE, Drawing, Student, resume


def test_every_instruction_takes_the_same_number_of_tokens(student: Student) -> None:
    tokenizer = student.model.tokenizer
    prompts = [
        tokenizer.encode_prompt(build_prompt(TEMPLATE, words, image=True, generate=True))
        for words in INSTRUCTIONS.values()
    ]
    assert len({len(ids) - ids.index(-200) for ids in prompts}) == 1


def test_the_first_layer_looks_at_the_patch_that_a_token_is_about(student: Student, data: Data) -> None:
    lessons = Lessons(student, data, 0)
    lesson = lessons.lesson(("ct-to-mr", "t2"), 2)
    codes = data.codes(lesson.wanted)
    student.model.set_task("generation")
    with torch.no_grad():
        seen = student.see(lesson.pictures)
        start_language(student, seen)
        ids = lessons.prompts["ct-to-mr", "t2"]
        written = student.model.language.model.embed_tokens(codes[:, :-1] + student.model.first_code)
        attention = _attention(student, torch.cat([student.prompt(ids, seen), written], dim=1))
    count, first = codes.shape[1], ids.index(-200)
    asking = torch.arange(attention.shape[-1] - count, attention.shape[-1])
    assert float(attention[:, :, asking, first + torch.arange(count)].mean()) > 0.9


def _attention(student: Student, embeddings: Tensor) -> Tensor:
    """The first layer's weights [batch, heads, length, length] of a causal pass."""
    language_model = student.model.language
    before = language_model.config._attn_implementation
    language_model.set_attn_implementation("eager")
    student.model.tuner.disable_adapter_layers()
    output = language_model.model(inputs_embeds=embeddings, use_cache=False, output_attentions=True)
    language_model.set_attn_implementation(before)
    student.model.tuner.enable_adapter_layers()
    weights: Tensor = output.attentions[0]
    return weights


@pytest.mark.parametrize("drawing", list(INSTRUCTIONS))
def test_a_lesson_shows_a_picture_and_what_is_to_be_drawn(
    student: Student, data: Data, drawing: Drawing
) -> None:
    lesson = Lessons(student, data, 0).lesson(drawing, 3)
    pictures, codes = lesson.pictures, data.codes(lesson.wanted)
    assert pictures.shape == lesson.wanted.shape == (3, 128, 128)
    assert lesson.lesion.shape == codes.shape
    assert codes.shape == (3, SIDE**2)
    assert torch.equal(data.codes(pictures), codes) == (drawing == COPY)
    assert codes.min() >= 0
    assert codes.max() < CODES


def test_patches_of_a_lesion_always_count_and_twice(student: Student, data: Data) -> None:
    """A lesion is a hundredth of a picture: a drawing that leaves it out would lose next to nothing."""
    stack = data.axial[:2].clone()
    stack[:, LESION] = 0
    stack[1, LESION, 40:56, 64:80] = 1
    lesion = lesion_patches(stack, 3)
    there = lesion.nonzero().tolist()
    assert there == [[1, 5 * SIDE + 8], [1, 5 * SIDE + 9], [1, 6 * SIDE + 8], [1, 6 * SIDE + 9]]
    lessons = Lessons(student, data, 0)
    weights = lessons._weights(torch.zeros(3, SIDE**2, dtype=torch.long), lesion)
    assert weights[lesion].tolist() == [2.0] * 4
    assert set(weights[~lesion].tolist()) == {0.0, 1.0}


def test_the_base_learns_from_questions_in_the_layers_that_drawings_are_read_at(
    student: Student, data: Data, tmp_path: Path
) -> None:
    """What only questions need would be lost there otherwise; the heads that tell it leave no trace."""
    layers, names = student.model.vision.clip.encoder.layers, set(student.state_dict())
    early = layers[0].mlp.fc1.weight.detach().clone()
    lessons, state = Lessons(student, data, 0, batch=4), tmp_path / "student.safetensors"
    language.train_base(student, lessons, leg=Leg(steps=1), rate=1e-3, save_to=state, questions=1.0)
    assert not torch.equal(layers[0].mlp.fc1.weight, early)
    assert set(student.state_dict()) == names


def test_training_learns_and_is_the_same_again(text_tokenizer: Path, data: Data, tmp_path: Path) -> None:
    saved = []
    for turn in range(2):
        torch.manual_seed(1)
        student = Student(Phi3Tokenizer(text_tokenizer, CODES))
        begin(student, data.axial, data.codebook, 1)
        lessons = Lessons(student, data, 1, batch=4)
        path = tmp_path / f"{turn}.safetensors"
        before = float(lessons.sight().detach())
        language.train_sight(student, lessons, leg=Leg(steps=8), rate=2e-3, save_to=path)
        assert float(lessons.sight().detach()) < before - 0.1
        saved.append(path.read_bytes())
    assert saved[0] == saved[1]


def test_a_leg_trains_adapters_and_the_model_goes_on_from_its_folder(
    student: Student, data: Data, codec: GumbelVQ, text_tokenizer: Path, tmp_path: Path
) -> None:
    """Base, adapters, export, the engine on the folder, and a new leg from the float16 weights of the folder alone."""
    lessons, state = Lessons(student, data, 0, batch=3), tmp_path / "student.safetensors"
    language.train_base(student, lessons, leg=Leg(steps=2), rate=1e-3, save_to=state)
    base = student.model.language.model.layers[0].mlp.down_proj.base_layer.weight.detach().clone()
    for task in ADAPTERS:
        language.train_adapter(student, lessons, task, leg=Leg(steps=2), save_to=state)
    assert torch.equal(base, student.model.language.model.layers[0].mlp.down_proj.base_layer.weight)
    for name, part in student.named_parameters():
        assert "lora_B" not in name or float(part.detach().abs().sum()) > 0, name
    folder = tmp_path / "model"
    manifest = export(student, codec, text_tokenizer, folder, left_out=["reconstruct"])
    assert load_manifest(folder) == manifest
    assert "reconstruct" not in manifest.uses
    assert manifest.uses["mr-to-ct"].hu_range_for("bone") == (-1000, 2000)
    assert manifest.verify() == []
    _runs(folder)
    again = Student(Phi3Tokenizer(text_tokenizer, CODES))
    resume(again, folder)
    kept = again.model.language.model.layers[0].mlp.down_proj.base_layer.weight
    assert torch.allclose(kept, base, atol=1e-3)


def _runs(folder: Path) -> None:
    """The engine answers and draws with an exported folder."""
    engine = Engine(device="cpu", threads=1)
    try:
        engine.load(folder).result(timeout=120)
        picture = torch.zeros(40, 50, dtype=torch.uint8).numpy()
        made = engine.generate(GenerateRequest("mr-to-ct", picture, "bone")).result(timeout=120)
        assert made.pixels.shape == (128, 128)
        finer = SuperResolveRequest(picture[:, :40])
        assert engine.super_resolve(finer).result(timeout=120).pixels.shape == (160, 160)
        assert engine.ask(AskRequest("Which plane is this?", picture, 3)).result(timeout=120).tokens <= 3
    finally:
        engine.close()
