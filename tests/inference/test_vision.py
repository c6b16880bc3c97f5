"""What the language model sees: preprocessing, the choice of layer, the projector."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from transformers import CLIPVisionConfig

from healthgpt_inference.errors import ManifestError
from healthgpt_inference.vision import MEAN_COLOUR, Preprocessing, Projector, VisionTower, pad_to_square


@pytest.fixture
def tower() -> VisionTower:
    torch.manual_seed(0)
    config = CLIPVisionConfig(
        hidden_size=16,
        intermediate_size=24,
        num_hidden_layers=4,
        num_attention_heads=2,
        image_size=12,
        patch_size=4,
    )
    return VisionTower(config).eval()


@pytest.mark.parametrize("layer", [0, 1, 3, 4, -1, -2, -5])
def test_a_layer_is_the_hidden_state_of_its_number_without_the_class_token(
    tower: VisionTower, layer: int
) -> None:
    pixels = torch.randn(2, 3, 12, 12)
    states = tower.clip(pixels, output_hidden_states=True).hidden_states
    assert len(states) == 5
    with torch.no_grad():
        features = tower(pixels, layer)
    assert features.shape == (2, tower.patches, 16)
    torch.testing.assert_close(features, states[layer][:, 1:])


def test_the_projector_has_an_exact_gelu() -> None:
    projector, x = Projector(4, 6), torch.randn(1, 5, 4)
    hidden = projector[0](x)
    exact = hidden * 0.5 * (1 + torch.erf(hidden / 2**0.5))
    torch.testing.assert_close(projector(x), projector[2](exact))


@pytest.mark.parametrize(
    ("shape", "place"), [((3, 6), (1, 0)), ((6, 3), (0, 1)), ((4, 4), (0, 0)), ((1, 4), (1, 0))]
)
def test_a_picture_is_centred_with_the_smaller_half_above_or_left(
    shape: tuple[int, int], place: tuple[int, int]
) -> None:
    picture = np.full(shape, 9, np.uint8)
    square = pad_to_square(picture)
    assert square.shape == (max(shape), max(shape), 3)
    inside = square[place[0] : place[0] + shape[0], place[1] : place[1] + shape[1]]
    assert (inside == 9).all()
    assert (square == 9).all(axis=-1).sum() == picture.size
    if shape[0] != shape[1]:
        assert tuple(square[-1, -1]) == MEAN_COLOUR


def test_pixel_values_are_those_of_the_pil_processor() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (9, 14, 3), dtype=np.uint8)
    values = Preprocessing(8, 6, (0.5, 0.4, 0.3), (0.2, 0.3, 0.25))(picture)
    scaled = Image.fromarray(picture).resize((12, 8), Image.Resampling.BICUBIC).crop((3, 1, 9, 7))
    expected = (np.asarray(scaled) / 255 - [0.5, 0.4, 0.3]) / [0.2, 0.3, 0.25]
    assert values.shape == (1, 3, 6, 6)
    assert values.dtype == torch.float32
    np.testing.assert_allclose(values[0].permute(1, 2, 0), expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("newer", [False, True])
def test_both_forms_of_the_settings_are_read(tmp_path: Path, newer: bool) -> None:
    sizes = (
        {"size": {"shortest_edge": 20}, "crop_size": {"height": 16, "width": 16}}
        if newer
        else {"size": 20, "crop_size": 16}
    )
    (tmp_path / "preprocessor_config.json").write_text(json.dumps(sizes))
    settings = Preprocessing.read(tmp_path)
    assert (settings.size, settings.crop) == (20, 16)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"size": "big", "crop_size": 1}', '{"size": 0, "crop_size": 0}']
)
def test_damaged_settings_are_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "preprocessor_config.json").write_text(text)
    with pytest.raises(ManifestError, match=r"preprocessor_config\.json"):
        Preprocessing.read(tmp_path)
