"""A base stored in fewer bits: told where the package is missing, and near the whole one where it is there."""

from __future__ import annotations

import importlib.util
from dataclasses import replace

import pytest
import torch

from healthgpt_inference.finetune.quantised import quantise
from healthgpt_inference.finetune.settings import Quantise, SettingsError
from healthgpt_inference.finetune.trainee import Trainee
from tests.inference.finetune.conftest import MakeRun

HERE = importlib.util.find_spec("bitsandbytes") is not None


@pytest.mark.skipif(HERE, reason="bitsandbytes is installed")
def test_a_missing_package_is_told(make_run: MakeRun) -> None:
    with pytest.raises(SettingsError, match='set quantise = "none"'):
        quantise(Trainee(make_run()).model, "nf4")


@pytest.mark.skipif(not HERE, reason="bitsandbytes is not installed")
@pytest.mark.parametrize(("kind", "share"), [("int8", 0.03), ("nf4", 0.15)])
def test_a_quantised_base_says_nearly_the_same(make_run: MakeRun, kind: Quantise, share: float) -> None:
    settings = make_run()
    settings = replace(settings, parts=replace(settings.parts, precision="bfloat16"))
    torch.manual_seed(0)
    model = Trainee(settings).model
    layer = model.language.model.layers[0].mlp.down_proj
    given = torch.randn(1, 6, layer.base_layer.in_features, dtype=torch.bfloat16)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        whole = layer(given).float()
        quantise(model, kind)
        small = layer.to("cpu")(given).float()
    assert 0 < (whole - small).norm() / whole.norm() < share
