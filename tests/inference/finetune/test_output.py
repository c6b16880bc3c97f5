"""What a run gives: a model folder for the engine, and the published layout."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from healthgpt_inference.commands.trace import trace_model
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import EngineError
from healthgpt_inference.finetune import training
from healthgpt_inference.finetune.output import Types, export, uses_of
from healthgpt_inference.finetune.records import open_picture
from healthgpt_inference.finetune.settings import Settings, read_settings
from healthgpt_inference.manifest import load_manifest
from healthgpt_inference.requests import AskRequest, GenerateRequest
from healthgpt_inference.weights import read_tensors
from tests.inference.finetune.conftest import MakeRun

FULL = Types(torch.float32, torch.float32, torch.float32)


def quiet(_: str) -> None:
    """Nobody listens."""


@pytest.fixture
def done(make_run: MakeRun) -> Settings:
    """A run whose stages 2 and 3 are done."""
    settings = make_run()
    stages = tuple(
        replace(stage, steps=2) for stage in settings.stages if stage.name in ("stage2", "stage3-generation")
    )
    settings = replace(settings, stages=stages)
    training.train(settings, resume=False, tell=quiet)
    return settings


def test_the_model_folder_is_whole_and_the_engine_uses_it(
    done: Settings, tmp_path: Path, slices: Path, engine: Engine
) -> None:
    folder = tmp_path / "model"
    export(done, folder)
    manifest = load_manifest(folder)
    assert manifest.verify() == []
    assert set(manifest.uses) == {"ask", "ct-to-mr"}
    assert manifest.uses["ct-to-mr"].input_window == {"CT": (40.0, 80.0)}
    assert {path.suffix for path in manifest.files()} == {".safetensors"}
    engine.load(folder).result()
    picture = open_picture(slices / "pictures" / "p6-0-source.png")
    assert engine.generate(GenerateRequest("ct-to-mr", picture)).result().pixels.shape == (8, 8)
    assert engine.ask(AskRequest("Which plane is it?", picture, max_new_tokens=4)).result().tokens > 0


@pytest.mark.parametrize(
    ("fields", "united"),
    [(([200, 300], [250, 400]), (200.0, 400.0)), (([200, 300], None), None)],
)
def test_a_use_of_two_folders_learned_from_the_fields_of_view_of_both(
    make_run: MakeRun,
    slices: Path,
    tmp_path: Path,
    fields: tuple[list[int], list[int] | None],
    united: tuple[float, float] | None,
) -> None:
    """One of them that does not tell leaves nothing to tell."""
    folders = []
    for number, field in enumerate(fields):
        folder = Path(shutil.copytree(slices, tmp_path / str(number)))
        described = json.loads((folder / "prepared.json").read_text())
        if field is not None:
            described["uses"]["ct-to-mr"]["learned_field_of_view"] = field
        (folder / "prepared.json").write_text(json.dumps(described))
        folders.append(str(folder))
    stage = {"stage": 3, "task": "generation", "data": folders, "steps": 1, "batch": 4}
    assert uses_of(make_run(stages=[stage]))["ct-to-mr"].learned_field_of_view == united


def test_the_card_tells_data_settings_and_what_was_measured(done: Settings, tmp_path: Path) -> None:
    export(done, tmp_path / "model")
    card = (tmp_path / "model" / "MODEL_CARD.md").read_text()
    for words in (
        "squares: 32 records of 4 patients",
        "stage2 | 2 x 4",
        "Not a medical device",
        "2 experts",
        "program | ",
    ):
        assert words in card
    assert str(tmp_path) not in card


def test_the_published_layout_gives_the_same_trace(done: Settings, tmp_path: Path, slices: Path) -> None:
    export(done, tmp_path / "native", types=FULL)
    export(done, tmp_path / "published", types=FULL, published=True)
    image = slices / "pictures" / "p6-0-source.png"
    for task, question in (
        ("generation", "Convert this CT slice to MR."),
        ("comprehension", "Which plane is it?"),
    ):
        options = SimpleNamespace(task=task, question=question, image=image, max_new_tokens=6)
        one, two = (trace_model(load_manifest(tmp_path / name), options) for name in ("native", "published"))  # type: ignore[arg-type]  # its options are made here
        assert one.keys() == two.keys()
        for name, array in one.items():
            assert np.array_equal(np.asarray(array), np.asarray(two[name])), name


def test_the_published_layout_has_the_published_names_shapes_and_types(
    make_run: MakeRun, tmp_path: Path, shared: Path, slices: Path
) -> None:
    reference = shared / "reference" / "m3"
    settings = from_reference(reference, tmp_path, slices)
    training.train(settings, resume=False, tell=quiet)
    types = Types(torch.float32, torch.float16, torch.float32)  # those of the reference's files
    export(settings, tmp_path / "published", published=True, types=types)
    for name in ("com_hlora_weights.bin", "gen_hlora_weights.bin", "fusion_layer_weights.bin"):
        wanted, found = read_tensors(reference / name), read_tensors(tmp_path / "published" / name)
        assert {key: (part.shape, part.dtype) for key, part in found.items()} == {
            key: (part.shape, part.dtype) for key, part in wanted.items()
        }


def from_reference(reference: Path, tmp_path: Path, slices: Path) -> Settings:
    path = tmp_path / "reference.toml"
    path.write_text(f"""
name = "gone on with"
family = "healthgpt-m3"
output = "run"
[model]
start = {str(reference)!r}
precision = "float32"
[training]
micro_batch = 2
workers = 0
[[stages]]
stage = 3
task = "generation"
data = [{str(slices)!r}]
steps = 1
batch = 2
""")
    settings = read_settings(path)
    assert isinstance(settings, Settings)
    return settings


def test_training_goes_on_from_published_weights(tmp_path: Path, shared: Path, slices: Path) -> None:
    settings = from_reference(shared / "reference" / "m3", tmp_path, slices)
    training.train(settings, resume=False, tell=quiet)
    manifest = export(settings, tmp_path / "model")
    assert set(manifest.uses) == {"ask", "reconstruct", "ct-to-mr"}
    assert manifest.uses["reconstruct"].prompt == "Reconstruct the image."


def test_a_model_is_never_written_over_another(done: Settings, tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "mine.txt").write_text("mine")
    with pytest.raises(EngineError, match="not empty"):
        export(done, tmp_path / "model")


def test_there_is_no_model_before_a_stage_is_done(make_run: MakeRun, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="train first"):
        export(make_run(), tmp_path / "model")
    assert not (tmp_path / "model").exists()
