"""The ready settings: read as they are, and within the memory that their names say, at the published sizes."""

from __future__ import annotations

import json
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tomli_w
import yaml
from PIL import Image

import healthgpt_inference.finetune
from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.finetune.dry_run import Report, dry_run
from healthgpt_inference.finetune.settings import Settings, read_settings
from healthgpt_inference.image_tokenizer import ImageTokenizerConfig
from tests.inference.tiny import VECTORS

READY = sorted((Path(healthgpt_inference.finetune.__file__).parent / "ready").glob("*.toml"))
# The published sizes (config.json of the bases and of the tower), and how many tokens their vocabularies have in all.
BASES: dict[str, tuple[str, dict[str, Any]]] = {
    "healthgpt-m3": ("m3", {
        "hidden_size": 3072, "intermediate_size": 8192, "num_hidden_layers": 32, "num_attention_heads": 32,
        "num_key_value_heads": 32, "vocab_size": 32064, "max_position_embeddings": 4096, "pad_token_id": 0,
    }),
    "healthgpt-xl32": ("xl32", {
        "hidden_size": 5120, "intermediate_size": 27648, "num_hidden_layers": 64, "num_attention_heads": 40,
        "num_key_value_heads": 8, "vocab_size": 152064, "max_position_embeddings": 32768,
    }),
}  # fmt: skip
CLIP = {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24, "num_attention_heads": 16,
        "image_size": 336, "patch_size": 14, "projection_dim": 768}  # fmt: skip
CODES = 39744  # with the few text tokens of the test's vocabulary as many rows as the published table has
VQGAN = ImageTokenizerConfig(n_embed=CODES, embed_dim=256, ch=128, ch_mult=(1, 1, 2, 4), num_res_blocks=2,
                             attn_resolutions=(32,), resolution=256, z_channels=256)  # fmt: skip


@pytest.mark.parametrize("path", READY, ids=lambda path: path.stem)
def test_ready_settings_are_printed_as_they_are(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--ready", path.stem]) == 0
    assert capsys.readouterr().out == path.read_text()
    assert main(["train", "--ready"]) == 0
    assert path.stem in capsys.readouterr().out.split()
    assert main(["train", "--ready", "nothing"]) == 1


def published(folder: Path, family: str) -> dict[str, Any]:
    """Configurations of the published sizes without any weights, as ``[model]`` names them."""
    source, sizes = BASES[family]
    for part in ("base", "vision", "vqgan"):
        (folder / part).mkdir(parents=True)
    for file in (VECTORS / source / "base").iterdir():
        shutil.copy(file, folder / "base" / file.name)
    config = json.loads((VECTORS / source / "base" / "config.json").read_text()) if (
        VECTORS / source / "base" / "config.json").exists() else {}  # fmt: skip
    (folder / "base" / "config.json").write_text(json.dumps(config | sizes))
    (folder / "base" / "generation_config.json").write_text('{"eos_token_id": [2]}')
    (folder / "vision" / "config.json").write_text(json.dumps(CLIP))
    (folder / "vision" / "preprocessor_config.json").write_text('{"size": 336, "crop_size": 336}')
    (folder / "vqgan" / "model.yaml").write_text(yaml.safe_dump(VQGAN.to_params()))
    model: dict[str, Any] = {"base": str(folder / "base"), "vision": str(folder / "vision")}
    if family == "healthgpt-m3":
        (folder / "vqgan" / "last.ckpt").touch()
        model |= {
            "tokenizer_config": str(folder / "vqgan/model.yaml"),
            "tokenizer_weights": str(folder / "vqgan/last.ckpt"),
        }
    return model


def data(folder: Path) -> str:
    """One record of each task."""
    folder.mkdir()
    Image.fromarray(np.zeros((8, 8), np.uint8)).save(folder / "a.png")
    talk = [{"from": "human", "value": "<image>\nWhat is seen?"}, {"from": "gpt", "value": "a head " * 200}]
    draw = [
        {"from": "human", "value": "<image>\nConvert this CT slice to MR."},
        {"from": "gpt", "value": "<image>"},
    ]
    records = [
        {"image": ["a.png"], "conversations": talk},
        {"image": ["a.png", "a.png"], "conversations": draw},
    ]
    (folder / "records.json").write_text(json.dumps(records))
    return str(folder / "records.json")


def at_published_sizes(path: Path, folder: Path) -> tuple[Settings, Report]:
    document = tomllib.loads(path.read_text())
    precision = {key: document["model"][key] for key in ("precision", "quantise") if key in document["model"]}
    document["model"] = published(folder, document["family"]) | precision
    place = data(folder / "data")
    document["stages"] = [stage | {"data": [place]} for stage in document["stages"]]
    changed = folder / "run.toml"
    changed.write_text(tomli_w.dumps(document))
    settings = read_settings(changed)
    assert isinstance(settings, Settings)
    gigabytes = float(path.stem.rsplit("-", 1)[1].removesuffix("gb"))
    return settings, dry_run(settings, memory=gigabytes * 1e9)


MODELS = [path for path in READY if "image-tokenizer" not in path.stem]


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_ready_settings_fit_into_their_memory_at_published_sizes(path: Path, tmp_path: Path) -> None:
    settings, report = at_published_sizes(path, tmp_path / "published")
    assert report.problems == [], report.lines()
    assert max(stage.memory.peak for stage in report.stages) > 0.3 * report.capacity, (
        "it could take more at once"
    )
    many = replace(settings, habits=replace(settings.habits, micro_batch=64))
    assert dry_run(replace(many, stages=(replace(many.stages[0], batch=64),)), memory=24e9).problems
