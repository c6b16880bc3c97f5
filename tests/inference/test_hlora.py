"""H-LoRA against its formula, and what every PEFT tuner has to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from healthgpt_inference.hlora import HLoraConfig, HLoraLinear, HLoraModel, joined
from tests.inference.direct import h_lora

Change = Callable[[HLoraModel], None]


class TwoLayers(nn.Module):
    """A model as small as can be: two linear layers, one of them to adapt."""

    def __init__(self) -> None:
        super().__init__()
        self.inner, self.outer = nn.Linear(6, 10), nn.Linear(10, 3)

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = self.outer(torch.relu(self.inner(x)))
        return result


def tuner_of(model: nn.Module, r: int = 8, experts: int = 4) -> HLoraModel:
    return HLoraModel(model, HLoraConfig(r=r, experts=experts, target_modules={"inner"}), "first")


def stir(tuner: HLoraModel, name: str, seed: int) -> None:
    """Give an adapter random weights, B too."""
    generator = torch.Generator().manual_seed(seed)
    layer = tuner.model.inner
    for part in (layer.lora_A, layer.lora_B, layer.lora_route):
        part[name].weight.data = torch.randn(part[name].weight.shape, generator=generator)


@pytest.mark.parametrize(("rank", "alpha", "experts"), [(8, 16, 4), (12, 24, 3), (4, 8, 4), (5, 1, 1)])
def test_a_layer_is_its_formula(rank: int, alpha: int, experts: int) -> None:
    torch.manual_seed(0)
    layer = HLoraLinear(nn.Linear(6, 10), "task", HLoraConfig(r=rank, alpha=alpha, experts=experts))
    layer.lora_B.get_parameter("task.weight").data.normal_()
    x = torch.randn(2, 7, 6)
    down, up, route = (
        part.get_parameter("task.weight") for part in (layer.lora_A, layer.lora_B, layer.lora_route)
    )
    base = torch.nn.functional.linear(
        x, layer.get_parameter("base_layer.weight"), layer.get_parameter("base_layer.bias")
    )
    torch.testing.assert_close(layer(x), h_lora(x, base, down, up, route, alpha))


def test_each_token_has_its_own_routing() -> None:
    layer = HLoraLinear(nn.Linear(6, 10), "task", HLoraConfig(r=8, experts=4))
    weights = layer.routing(torch.randn(2, 7, 6), "task")
    assert weights.shape == (2, 7, 4)
    torch.testing.assert_close(weights.sum(-1), torch.ones(2, 7))
    assert not torch.allclose(weights[0, 0], weights[0, 1])


def test_a_new_adapter_changes_nothing() -> None:
    model, x = TwoLayers(), torch.randn(4, 6)
    before = model(x)
    tuner = tuner_of(model, r=8)
    torch.testing.assert_close(tuner(x), before, rtol=0, atol=0)
    stir(tuner, "first", 1)
    assert not torch.allclose(tuner(x), before)


def test_only_the_named_layers_are_adapted() -> None:
    model = TwoLayers()
    tuner_of(model)
    assert isinstance(model.inner, HLoraLinear)
    assert type(model.outer) is nn.Linear


def test_two_adapters_stand_side_by_side() -> None:
    model, x = TwoLayers(), torch.randn(4, 6)
    tuner = tuner_of(model, r=8, experts=4)
    stir(tuner, "first", 1)
    first = tuner(x)
    tuner.add_adapter("second", HLoraConfig(r=6, experts=3, target_modules={"inner"}))
    stir(tuner, "second", 2)
    torch.testing.assert_close(tuner(x), first, rtol=0, atol=0)
    tuner.set_adapter("second")
    second = tuner(x)
    assert not torch.allclose(second, first)
    tuner.set_adapter("first")
    torch.testing.assert_close(tuner(x), first, rtol=0, atol=0)


def test_only_the_active_adapter_learns() -> None:
    tuner = tuner_of(TwoLayers(), r=8)
    tuner.add_adapter("second", HLoraConfig(r=8, target_modules={"inner"}))
    tuner.set_adapter("second")
    learning = {name for name, part in tuner.model.named_parameters() if part.requires_grad}
    assert learning == {f"inner.lora_{part}.second.weight" for part in ("A", "B", "route")}
    tuner(torch.randn(4, 6)).sum().backward()
    assert tuner.model.inner.lora_B["second"].weight.grad.abs().sum() > 0
    assert tuner.model.inner.lora_A["first"].weight.grad is None


def test_disabled_adapters_leave_the_base() -> None:
    model, x = TwoLayers(), torch.randn(4, 6)
    before = model(x)
    tuner = tuner_of(model, r=8)
    stir(tuner, "first", 1)
    tuner.disable_adapter_layers()
    torch.testing.assert_close(tuner(x), before, rtol=0, atol=0)
    tuner.enable_adapter_layers()
    assert not torch.allclose(tuner(x), before)


def test_it_cannot_be_merged() -> None:
    tuner = tuner_of(TwoLayers(), r=8)
    with pytest.raises(NotImplementedError, match="depends on the input"):
        tuner.model.inner.merge()
    with pytest.raises(NotImplementedError):
        tuner.merge_and_unload()


def test_a_rank_that_the_experts_cannot_share_is_refused() -> None:
    with pytest.raises(ValueError, match="multiple of the 4 experts"):
        HLoraConfig(r=10, experts=4)


def test_other_layers_than_linear_ones_are_refused() -> None:
    model = nn.Sequential()
    model.add_module("inner", nn.Conv2d(3, 3, 1))
    with pytest.raises(TypeError, match="Conv2d"):
        tuner_of(model)


def test_tables_joined_for_one_product_are_the_layers_own_weights() -> None:
    torch.manual_seed(0)
    layers = [HLoraLinear(nn.Linear(6, out), "task", HLoraConfig(r=8, experts=4)) for out in (10, 4)]
    parts = [layer.get_parameter(f"lora_{part}.task.weight") for part in ("A", "route") for layer in layers]
    before = [part.clone() for part in parts]
    x = torch.randn(5, 6)
    results = [layer(x) for layer in layers]
    table = joined(layers, "task")
    torch.testing.assert_close(table, torch.cat(before), rtol=0, atol=0)
    assert joined(layers, "task").data_ptr() == table.data_ptr()
    assert {part.untyped_storage().data_ptr() for part in parts} == {table.untyped_storage().data_ptr()}
    for layer, part, value, result in zip(layers * 2, parts, before, results * 2, strict=True):
        torch.testing.assert_close(part, value, rtol=0, atol=0)
        torch.testing.assert_close(layer(x), result, rtol=0, atol=0)


def test_decoding_takes_one_adapter_at_a_time() -> None:
    tuner = tuner_of(TwoLayers())
    layer = tuner.model.inner
    assert layer.only_active == "first"
    tuner.disable_adapter_layers()
    assert layer.only_active == ""
    tuner.enable_adapter_layers()
    tuner.add_adapter("second", HLoraConfig(r=4, experts=2, target_modules={"inner"}))
    tuner.set_adapter(["first", "second"])
    with pytest.raises(ValueError, match="One H-LoRA adapter at a time"):
        _ = layer.only_active
