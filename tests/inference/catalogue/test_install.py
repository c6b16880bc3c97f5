"""Models that come in without a network, are converted, verified and removed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.engine import Engine
from healthgpt_inference.manifest import load_manifest, models_folder, sha256
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture
from tests.inference.catalogue.conftest import CLIP, PHI

Captured = pytest.CaptureFixture[str]
MakeModel = Callable[..., Path]


def answers(folder: Path, picture: Picture) -> tuple[str, bytes]:
    """What a model says and draws."""
    engine = Engine(device="cpu", threads=1)
    try:
        engine.load(folder).result()
        text = engine.ask(AskRequest("What is it?", picture, 6)).result().text
        return text, engine.generate(GenerateRequest("reconstruct", picture)).result().pixels.tobytes()
    finally:
        engine.close()


def hidden() -> list[Path]:
    return [path for path in models_folder().iterdir() if path.name.startswith(".")]


def with_neighbour(folder: Path) -> Path:
    """The model with its image tokenizer in the folder beside it, as published ones share it."""
    (folder / "vqgan").rename(folder.parent / "vqgan")
    manifest = folder / "model.toml"
    manifest.write_text(manifest.read_text().replace('"vqgan/', '"../vqgan/'))
    return folder


def test_an_imported_model_needs_nothing_of_where_it_came_from(
    make_model: MakeModel, picture: Picture, capsys: Captured
) -> None:
    source = with_neighbour(make_model(form="shards"))
    (source / "base/run.py").write_text("raise SystemExit")
    (source / "MODEL_CARD.md").write_text("A card.")
    before = answers(source, picture)
    assert main(["models", "import", str(source), "--name", "mine"]) == 0
    folder = models_folder() / "mine"
    assert str(folder) in capsys.readouterr().out
    shutil.rmtree(source)
    shutil.rmtree(source.parent / "vqgan")
    assert answers(folder, picture) == before
    assert (folder / "MODEL_CARD.md").exists()
    assert not (folder / "base/run.py").exists()
    assert main(["models", "verify", "mine"]) == 0
    assert main(["models", "where", "mine"]) == 0
    assert str(folder) in capsys.readouterr().out
    assert hidden() == []


def test_a_model_that_is_not_whole_is_not_imported(make_model: MakeModel, capsys: Captured) -> None:
    source = make_model()
    with (source / "model.toml").open("a") as file:
        file.write(f'\n[hashes]\n"com.bin" = "{"0" * 64}"\n')
    assert main(["models", "import", str(source)]) == 1
    assert "com.bin differs from the hash" in capsys.readouterr().err
    (source / "gen.bin").unlink()
    assert main(["models", "import", str(source)]) == 1
    assert "gen.bin" in capsys.readouterr().err
    assert list(models_folder().iterdir()) == []


def test_a_link_that_leaves_the_model_is_not_followed(
    make_model: MakeModel, tmp_path: Path, capsys: Captured
) -> None:
    source = make_model()
    (tmp_path / "secret").write_text("of somebody")
    (source / "base/config.json").unlink()
    (source / "base/config.json").symlink_to(tmp_path / "secret")
    assert main(["models", "import", str(source)]) == 1
    assert "outside of the model's folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["../up", "bundled", "a/b", ".hidden", "", "end."])
def test_a_name_must_be_that_of_a_folder(make_model: MakeModel, capsys: Captured, name: str) -> None:
    arguments = ["models", "import", str(make_model()), f"--name={name}"]
    if not name:
        assert main(arguments) == 0  # as it calls itself
        assert (models_folder() / "tiny").is_dir()
        return
    assert main(arguments) == 1
    assert "cannot be called" in capsys.readouterr().err


def test_a_name_is_taken_once(make_model: MakeModel, capsys: Captured) -> None:
    source = make_model()
    assert main(["models", "import", str(source)]) == 0
    assert main(["models", "import", str(source)]) == 1
    assert "already" in capsys.readouterr().err
    assert hidden() == []


def test_files_fetched_by_other_means_make_a_released_model(
    published: Path, tmp_path: Path, engine: Engine, capsys: Captured
) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(published / "base", stick / "bases" / "Phi-3-mini-4k-instruct")
    shutil.copytree(published / "vqgan", stick / "vqgan")
    for name in ("com_hlora_weights.bin", "gen_hlora_weights.bin", "fusion_layer_weights.bin"):
        shutil.copy(published / name, stick / name)
    arguments = ["models", "import", str(stick), "--as", "HealthGPT-M3"]
    assert main(arguments) == 1
    assert "no folder 'clip-vit-large-patch14-336'" in capsys.readouterr().err
    shutil.copytree(published / "vision", stick / "clip-vit-large-patch14-336")
    assert main(arguments) == 0
    folder = models_folder() / "HealthGPT-M3"
    assert set(load_manifest(folder).uses) == {"ask", "reconstruct"}
    assert (folder / PHI / "config.json").exists()
    assert (folder / CLIP / "pytorch_model.bin").exists()
    assert engine.load(folder).result().output_size == 64
    shutil.rmtree(stick)
    stick.mkdir()
    assert main(["models", "import", str(stick), "--as", "HealthGPT-L14"]) == 1
    assert "none of the weights of HealthGPT-L14: com_hlora_weights_phi4.bin" in capsys.readouterr().err


# Converting.


@pytest.mark.parametrize("form", ["bin", "shards"])
def test_pickled_weights_become_safetensors_and_mean_the_same(
    make_model: MakeModel, picture: Picture, capsys: Captured, form: str
) -> None:
    folder = make_model(form=form)
    if form == "shards":
        pickle_shards(folder / "base")
    with (folder / "model.toml").open("a") as file:
        file.write(f'\n[hashes]\n"com.bin" = "{sha256(folder / "com.bin")}"\n')
    before = answers(folder, picture)
    assert main(["models", "convert", str(folder), "--remove-originals", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "com.safetensors" in told["written"]
    assert "com.bin" in told["replaced"]
    assert [path for path in folder.rglob("*") if path.suffix == ".bin" or path.name.startswith(".")] == []
    assert all("safetensors" in path.name for path in load_manifest(folder).files())
    assert "com.safetensors" in load_manifest(folder).hashes
    assert main(["models", "verify", str(folder)]) == 0
    assert answers(folder, picture) == before
    assert main(["models", "convert", str(folder)]) == 0
    assert "already" in capsys.readouterr().out


def pickle_shards(base: Path) -> None:
    """The shards of a base in PyTorch's own form."""
    from safetensors.torch import load_file

    index = json.loads((base / "model.safetensors.index.json").read_text())
    for shard in sorted(base.glob("model-*.safetensors")):
        torch.save(
            load_file(shard),
            base / shard.name.replace("model-", "pytorch_model-").replace(".safetensors", ".bin"),
        )
        shard.unlink()
    placed = {
        key: shard.replace("model-", "pytorch_model-").replace(".safetensors", ".bin")
        for key, shard in index["weight_map"].items()
    }
    (base / "pytorch_model.bin.index.json").write_text(json.dumps({"metadata": {}, "weight_map": placed}))
    (base / "model.safetensors.index.json").unlink()


class Payload:
    """What a pickle could do."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def __reduce__(self) -> Any:
        return Path.touch, (self.place,)


def test_a_pickle_that_holds_more_than_tensors_is_not_converted_and_nothing_changes(
    make_model: MakeModel, tmp_path: Path, capsys: Captured
) -> None:
    folder = make_model(form="bin")
    torch.save({"a": torch.zeros(1), "b": Payload(tmp_path / "run")}, folder / "gen.bin")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert main(["models", "convert", str(folder), "--remove-originals"]) == 1
    assert "could run code" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


# Removing.


def test_a_model_is_removed_and_only_it(make_model: MakeModel, capsys: Captured) -> None:
    assert main(["models", "import", str(make_model()), "--name", "one"]) == 0
    assert main(["models", "import", str(make_model()), "--name", "two"]) == 0
    assert main(["models", "remove", "one"]) == 1  # nobody there to ask
    assert "--yes" in capsys.readouterr().err
    assert main(["models", "remove", "one", "--yes"]) == 0
    assert "deleted" in capsys.readouterr().out
    assert [path.name for path in models_folder().iterdir()] == ["two"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("bundled", "belongs to the program"),
        ("../journeys", "cannot be called"),
        ("none", "There is no model 'none'"),
    ],
)
def test_what_is_not_in_the_models_folder_is_not_removed(capsys: Captured, name: str, words: str) -> None:
    assert main(["models", "remove", name, "--yes"]) == 1
    assert words in capsys.readouterr().err


def test_a_link_to_a_model_elsewhere_is_removed_and_the_model_stays(make_model: MakeModel) -> None:
    source = make_model()
    models_folder().mkdir(parents=True)
    (models_folder() / "linked").symlink_to(source)
    assert main(["models", "remove", "linked", "--yes"]) == 0
    assert (source / "model.toml").exists()
    assert list(models_folder().iterdir()) == []
