"""Folders of the published layout with other sizes, vocabularies and forms: traced, and computed once more directly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from healthgpt_inference.commands.__main__ import main
from tests.inference.direct import DirectModel
from tests.inference.tiny import Tiny, make

VARIATIONS: dict[str, dict[str, Any]] = {
    "as published": {},
    "grouped heads, traced at qkv": {"key_value_heads": 2, "router_layer": "model.layers.1.self_attn.qkv_proj"},
    "rank 12 with 3 experts": {"ranks": (12, 30), "experts": (3, 5)},
    "one expert": {"ranks": (3, 1), "experts": (1, 1)},
    "bfloat16": {"dtype": torch.bfloat16, "router_layer": "model.layers.1.mlp.gate_up_proj"},
    "float16, pickled": {"dtype": torch.float16, "form": "bin", "whole_clip": True},
    "sharded": {"form": "shards", "layers": 3, "router_layer": "model.layers.2.mlp.down_proj"},
    "a base of more rows than the new vocabulary": {"vocabulary": 600, "codes": 16},
    "a base of as many rows as the tokenizer": {"vocabulary": 459},
    "a larger grid": {"side": 6, "codes": 100},
    "tied tables": {"tied": True},
    "a beginning-of-sequence token": {"add_bos": True},
    "first and embedded vision layers": {"vision_layers": (3, 0)},
    "l14": {"family": "healthgpt-l14", "vocabulary": 800, "draws": False, "key_value_heads": 2},
    "xl32": {
        "family": "healthgpt-xl32", "vocabulary": 656, "draws": False, "router_layer": "model.layers.0.self_attn.k_proj",
    },
}  # fmt: skip


def traced(folder: Path, task: str, image: Path, count: int) -> dict[str, Any]:
    out = folder / "trace.npz"
    arguments = [
        "trace",
        "--model",
        str(folder),
        "--task",
        task,
        "--question",
        "Is it 12 mm?",
        "--image",
        str(image),
    ]
    assert main([*arguments, "--max-new-tokens", str(count), "--out", str(out)]) == 0
    with np.load(out, allow_pickle=False) as written:
        return {name: written[name] for name in written.files}


@pytest.mark.parametrize("name", VARIATIONS)
def test_a_trace_agrees_with_the_direct_way(tmp_path: Path, picture: np.ndarray[Any, Any], name: str) -> None:
    tiny = Tiny(**VARIATIONS[name])
    manifest = make(tmp_path / "model", tiny)
    Image.fromarray(picture).save(tmp_path / "image.png")
    for index, task in enumerate(manifest.tasks):
        got = traced(manifest.root, task, tmp_path / "image.png", 5)
        ids = got["input_ids"][0].tolist()
        first_new = _first_new(manifest.root, tiny)
        direct = DirectModel(manifest.root, tiny, index, first_new + tiny.codes + 3, first_new)
        projected = direct.projected(torch.from_numpy(got["vision_features"]))
        embeddings = direct.embedded(ids, projected)
        np.testing.assert_allclose(got["inputs_embeds"], embeddings, rtol=1e-4, atol=1e-4)
        assert got["router_weights"].shape == (1, embeddings.shape[1], tiny.experts[index])
        np.testing.assert_allclose(got["router_weights"].sum(axis=-1), 1, rtol=1e-5)
        assert got["tokens"].tolist() == direct.greedy(embeddings, 5, end=2)
        assert got["prefill_logits"].shape == (direct.head.shape[0],)
        if task == "generation":
            rows = slice(first_new + 1, first_new + 1 + tiny.codes)
            assert got["tokens_constrained"].tolist() == direct.greedy(embeddings, tiny.side**2, rows)
            assert got["image_constrained"].shape == (1, 3, 2 * tiny.side, 2 * tiny.side)


def _first_new(folder: Path, tiny: Tiny) -> int:
    """One more than the highest id of the tokenizer's own files."""
    settings = json.loads((folder / "base/tokenizer_config.json").read_text())
    return max(map(int, settings["added_tokens_decoder"])) + 1


def test_an_answer_that_ends_early_is_shorter(tmp_path: Path, picture: np.ndarray[Any, Any]) -> None:
    """The token that would come first is made the end token."""
    manifest = make(tmp_path / "model", Tiny())
    Image.fromarray(picture).save(tmp_path / "image.png")
    whole = traced(manifest.root, "comprehension", tmp_path / "image.png", 4)["tokens"].tolist()
    settings = manifest.root / "base/generation_config.json"
    settings.write_text(json.dumps({"eos_token_id": whole[0]}))
    ended = traced(manifest.root, "comprehension", tmp_path / "image.png", 4)
    assert ended["tokens"].tolist() == whole[:1]
    assert ended["step_logits"].shape == (0, ended["prefill_logits"].size)


def test_the_repetition_penalty_changes_the_tokens_but_not_the_logits(
    tmp_path: Path, picture: np.ndarray[Any, Any]
) -> None:
    tiny = Tiny(family="healthgpt-xl32", vocabulary=656, draws=False, router_layer="")
    manifest = make(tmp_path / "model", tiny)
    Image.fromarray(picture).save(tmp_path / "image.png")
    plain = traced(manifest.root, "comprehension", tmp_path / "image.png", 12)
    settings = manifest.root / "base/generation_config.json"
    settings.write_text(json.dumps({"eos_token_id": [], "repetition_penalty": 1e6}))
    got = traced(manifest.root, "comprehension", tmp_path / "image.png", 12)
    assert len(set(got["tokens"].tolist())) == 12
    np.testing.assert_array_equal(got["tokens_plain"][: len(plain["tokens"])], plain["tokens"])
    np.testing.assert_array_equal(got["prefill_logits"], plain["prefill_logits"])
