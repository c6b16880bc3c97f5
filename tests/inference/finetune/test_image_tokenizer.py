"""An image tokenizer learns from one's own pictures."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
import torch

from healthgpt_inference.errors import EngineError
from healthgpt_inference.finetune.image_tokenizer import train_tokenizer
from healthgpt_inference.finetune.settings import TokenizerSettings, read_settings
from healthgpt_inference.loading import load_image_tokenizer
from healthgpt_inference.manifest import load_manifest
from healthgpt_inference.weights import read_tensors


def quiet(_: str) -> None:
    """Nobody listens."""


def settings_of(tmp_path: Path, parts: dict[str, Path], slices: Path, **changes: object) -> TokenizerSettings:
    place = parts["healthgpt-m3"] / "vqgan"
    values: dict[str, object] = {
        "learn": "decoder",
        "steps": 8,
        "batch": 4,
        "rate": 2e-3,
        "weights": str(place / "model.safetensors"),
    }
    lines = [f"{key} = {value!r}" for key, value in (values | changes).items() if value != ""]
    path = tmp_path / "tokenizer.toml"
    path.write_text(
        "\n".join([
            'name = "own"', 'family = "healthgpt-image-tokenizer"', 'output = "run"', 'precision = "float32"', "workers = 0",
            f"config = {str(place / 'model.yaml')!r}", f"data = [{str(slices)!r}]", "validate_every = 4", *lines,
        ])
    )  # fmt: skip
    settings = read_settings(path)
    assert isinstance(settings, TokenizerSettings)
    return settings


def test_the_decoder_learns_and_the_codes_stay(tmp_path: Path, parts: dict[str, Path], slices: Path) -> None:
    settings = settings_of(tmp_path, parts, slices)
    assert train_tokenizer(settings, tmp_path / "model", resume=False, tell=quiet).whole
    manifest = load_manifest(tmp_path / "model")
    assert manifest.verify() == []
    before = read_tensors(Path(settings.weights))
    after = load_image_tokenizer(manifest).state_dict()
    changed = {name.split(".")[0] for name, part in after.items() if not torch.equal(part, before[name])}
    assert changed == {"decoder", "post_quant_conv", "quantize"}
    assert torch.equal(after["quantize.proj.weight"], before["quantize.proj.weight"])
    assert "codes used" in (tmp_path / "model" / "MODEL_CARD.md").read_text()


def test_all_of_it_learns_from_nothing(tmp_path: Path, parts: dict[str, Path], slices: Path) -> None:
    settings = settings_of(tmp_path, parts, slices, learn="all", weights="", steps=3)
    assert train_tokenizer(settings, tmp_path / "model", resume=False, tell=quiet).whole
    assert (tmp_path / "model" / "model.safetensors").is_file()


def test_a_decoder_cannot_begin_from_nothing(tmp_path: Path, parts: dict[str, Path], slices: Path) -> None:
    with pytest.raises(EngineError, match="needs weights to begin with"):
        train_tokenizer(
            settings_of(tmp_path, parts, slices, weights=""), tmp_path / "model", resume=False, tell=quiet
        )


def test_it_stops_and_goes_on_the_same(tmp_path: Path, parts: dict[str, Path], slices: Path) -> None:
    whole = settings_of(tmp_path, parts, slices)
    train_tokenizer(whole, tmp_path / "one", resume=False, tell=quiet)
    other = tmp_path / "other"
    other.mkdir()
    settings = settings_of(other, parts, slices)
    stopped = train_tokenizer(
        settings, other / "two", resume=False, tell=lambda _: os.kill(os.getpid(), signal.SIGINT)
    )
    assert not stopped.whole
    assert not (other / "two").exists()
    assert train_tokenizer(settings, other / "two", resume=True, tell=quiet).whole
    one, two = (read_tensors(folder / "model.safetensors") for folder in (tmp_path / "one", other / "two"))
    assert all(torch.equal(part, two[name]) for name, part in one.items())
