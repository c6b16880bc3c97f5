"""The Gumbel VQGAN: look-up, sizes, names, configuration. Its numbers are held to the reference in test_trace.py."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
import yaml

from healthgpt_inference.errors import ManifestError
from healthgpt_inference.image_tokenizer import GumbelVQ, ImageTokenizerConfig


def config_of(**changes: Any) -> ImageTokenizerConfig:
    sizes: dict[str, Any] = {
        "n_embed": 10, "embed_dim": 4, "ch": 32, "ch_mult": (1, 2), "num_res_blocks": 1, "attn_resolutions": (8,),
        "resolution": 16, "z_channels": 4,
    }  # fmt: skip
    return ImageTokenizerConfig(**(sizes | changes))


def written(folder: Path, document: Any) -> Path:
    path = folder / "model.yaml"
    path.write_text(document if isinstance(document, str) else yaml.safe_dump(document))
    return path


def test_a_picture_becomes_codes_and_a_picture_again() -> None:
    model = GumbelVQ(config_of()).eval()
    picture = torch.rand(2, 3, 16, 16) * 2 - 1
    with torch.inference_mode():
        indices = model.encode(picture)
        assert indices.shape == (2, 64)
        torch.testing.assert_close(indices, model.encode(picture))  # no Gumbel noise
        assert model.decode_indices(indices).shape == (2, 3, 16, 16)


def test_codes_lie_row_by_row() -> None:
    model = GumbelVQ(config_of()).eval()
    indices = torch.zeros(1, 64, dtype=torch.long)
    indices[0, 8 + 3] = 7
    entries = model.lookup(indices)
    torch.testing.assert_close(entries[0, :, 1, 3], model.quantize.embed.weight[7])
    torch.testing.assert_close(entries[0, :, 3, 1], model.quantize.embed.weight[0])


def test_a_mean_of_codes_lies_between_them_by_their_probabilities() -> None:
    model = GumbelVQ(config_of())
    table = model.quantize.embed.weight
    logits = torch.full((1, 64, 10), -1e9)
    logits[0, :, 7] = torch.tensor(3.0).log()  # three times as probable as the other
    logits[0, :, 2] = 0
    mean = model.mean_entries(logits, 1.0)
    assert mean.shape == (1, 4, 8, 8)
    torch.testing.assert_close(mean[0, :, 5, 1], 0.75 * table[7] + 0.25 * table[2])
    torch.testing.assert_close(model.mean_entries(logits, 0.5)[0, :, 0, 0], 0.9 * table[7] + 0.1 * table[2])
    nearly_none = model.mean_entries(logits, 0.01)
    torch.testing.assert_close(nearly_none, model.lookup(torch.full((1, 64), 7)))


def test_another_grid_than_the_nominal_one_decodes() -> None:
    model = GumbelVQ(config_of()).eval()
    with torch.inference_mode():
        assert model.decode_indices(torch.zeros(1, 16, dtype=torch.long), 4).shape == (1, 3, 8, 8)


def test_one_channel_and_three_levels() -> None:
    config = config_of(ch_mult=(1, 1, 2), attn_resolutions=(), in_channels=1, out_ch=1, num_res_blocks=2)
    assert config.side == 4
    model = GumbelVQ(config).eval()
    with torch.inference_mode():
        assert model.decode_indices(model.encode(torch.zeros(1, 1, 16, 16))).shape == (1, 1, 16, 16)


def test_attention_stands_at_its_nominal_sides_only() -> None:
    names = set(GumbelVQ(config_of()).state_dict())
    assert "encoder.down.1.attn.0.q.weight" in names
    assert "decoder.up.1.attn.1.q.weight" in names
    assert not any(name.startswith(("encoder.down.0.attn", "decoder.up.0.attn")) for name in names)


def test_a_configuration_survives_a_round_trip(tmp_path: Path) -> None:
    config = config_of()
    assert ImageTokenizerConfig.from_yaml(written(tmp_path, config.to_params())) == config


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ch": 20}, "multiples of 32"),
        ({"embed_dim": 5}, "embed_dim 5 differs"),
        ({"resolution": 15}, "cannot be halved"),
        ({"n_embed": 0}, "below one"),
    ],
)
def test_sizes_that_do_not_fit_are_told(tmp_path: Path, change: dict[str, int], words: str) -> None:
    with pytest.raises(ManifestError, match=words):
        ImageTokenizerConfig.from_yaml(written(tmp_path, config_of(**change).to_params()))


@pytest.mark.parametrize(
    "document",
    ["{", "", "- 1", {"model": {"params": {"n_embed": 4}}}, "!!python/object/apply:os.system ['true']"],
)
def test_a_damaged_configuration_is_told_and_runs_nothing(tmp_path: Path, document: Any) -> None:
    with pytest.raises(ManifestError, match=r"model\.yaml"):
        ImageTokenizerConfig.from_yaml(written(tmp_path, document))
