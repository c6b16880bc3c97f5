"""``healthgpt models list|show|verify``; what is done with files has tests of its own in ``catalogue``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.manifest import load_manifest, models_folder, sha256

Captured = pytest.CaptureFixture[str]


def test_the_list_tells_what_is_here_and_what_is_not(tiny_model: Path, capsys: Captured) -> None:
    shutil.copytree(tiny_model, models_folder() / "mine")
    (models_folder() / "broken").mkdir()
    (models_folder() / "broken/model.toml").write_text("name = ")
    assert main(["models", "list", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["mine"]["state"] == "here"
    assert rows["mine"]["uses"] == ["ask", "reconstruct"]
    assert rows["mine"]["bytes"] == sum(path.stat().st_size for path in load_manifest(tiny_model).files())
    assert "damaged" in rows["broken"]["state"]
    assert rows["HealthGPT-M3"]["state"] == "not on this computer"
    assert rows["HealthGPT-M3"]["uses"] == ["ask", "reconstruct"]
    assert rows["HealthGPT-M3"]["licences"]["microsoft/Phi-3-mini-4k-instruct"] == "MIT"
    assert "bundled" in rows
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    mine = next(line for line in lines if line.startswith("mine"))
    assert mine.split()[1] == "here"
    assert mine.endswith("ask, reconstruct")


def test_a_model_is_shown(tiny_model: Path, capsys: Captured) -> None:
    assert main(["models", "show", str(tiny_model), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    manifest = load_manifest(tiny_model)
    assert facts["weights_sha256"] == manifest.weights_sha256()
    assert facts["bytes"] == sum(path.stat().st_size for path in manifest.files())
    assert set(facts["uses"]) == {"ask", "reconstruct"}
    assert main(["models", "show", str(tiny_model)]) == 0
    assert manifest.weights_sha256() in capsys.readouterr().out


def test_a_released_model_that_is_not_here_is_shown_with_what_it_needs(capsys: Captured) -> None:
    assert main(["models", "show", "HealthGPT-M3"]) == 0
    out = capsys.readouterr().out
    for words in (
        "about 10.9 GB",
        "gen_hlora_weights.bin, fusion_layer_weights.bin",
        "int8: ",
        "MIT",
        "copy a picture",
    ):
        assert words in out
    assert main(["models", "show", "HealthGPT-L14", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["memory"]["float32"] > 60e9


def hashed(folder: Path) -> Path:
    """The model with the hashes of its files in the manifest."""
    files = ["com.bin", "base/model.safetensors"]
    lines = [f'"{name}" = "{sha256(folder / name)}"' for name in files]
    with (folder / "model.toml").open("a") as file:
        file.write("\n[hashes]\n" + "\n".join(lines) + "\n")
    return folder


def test_a_whole_model_is_verified(make_model: Any, capsys: Captured) -> None:
    assert main(["models", "verify", str(hashed(make_model()))]) == 0
    assert "5 files of weights are there and whole" in capsys.readouterr().out


def test_every_problem_of_a_model_is_a_line(make_model: Any, capsys: Captured) -> None:
    folder = hashed(make_model())
    changed = (folder / "com.bin").read_bytes()
    (folder / "com.bin").write_bytes(changed[:-1] + bytes([changed[-1] ^ 1]))
    (folder / "base/model.safetensors").unlink()
    assert main(["models", "verify", str(folder), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert len(problems) == 3
    assert "com.bin differs from the hash" in problems[0]
    assert "model.safetensors" in problems[1]
    assert "holds no weights" in problems[2]


def test_a_missing_shard_is_a_problem(make_model: Any, capsys: Captured) -> None:
    folder = make_model(form="shards")
    (folder / "base/model-00002-of-00002.safetensors").unlink()
    assert main(["models", "verify", str(folder)]) == 1
    assert "model-00002-of-00002.safetensors" in capsys.readouterr().out


def test_an_unknown_model_is_one_line_on_stderr(capsys: Captured) -> None:
    assert main(["models", "show", "nonsense"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "nonsense" in captured.err


@pytest.mark.parametrize("arguments", [[], ["models"], ["models", "burn"], ["models", "show"]])
def test_wrong_use_is_exit_code_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
