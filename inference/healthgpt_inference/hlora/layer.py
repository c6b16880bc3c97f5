"""A linear layer with H-LoRA adapters beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from peft.tuners.tuners_utils import BaseTunerLayer
from torch import Tensor, nn

from .config import HLoraConfig


class HLoraLinear(nn.Module, BaseTunerLayer):
    """``base(x) + B((A x * scaling) weighted blockwise by softmax(route x))`` for the active adapter.

    One A and one B serve all experts: each expert owns a consecutive block of the rank's components, so the mixture costs
    one product where a mixture of LoRAs costs one for each expert (arXiv 2502.09838, section 3.2). The weights depend on the
    token, so nothing can be merged into the base.
    """

    adapter_layer_names = ("lora_A", "lora_B", "lora_route")
    other_param_names = ("scaling", "experts")
    active_adapters: list[str]  # a property of BaseTunerLayer

    def __init__(self, base_layer: nn.Linear, adapter_name: str, config: HLoraConfig) -> None:
        super().__init__()
        self.base_layer = base_layer
        self.lora_A = nn.ModuleDict()
        self.lora_B = nn.ModuleDict()
        self.lora_route = nn.ModuleDict()
        self.scaling: dict[str, float] = {}
        self.experts: dict[str, int] = {}
        self.down: dict[
            str, Any
        ] = {}  # A and router of this layer and those beside it, packed: see `precision.pack`
        self._disable_adapters = False
        self.merged_adapters: list[str] = []
        self.update_layer(adapter_name, config)
        self._active_adapter = adapter_name

    def update_layer(self, adapter_name: str, config: HLoraConfig) -> None:
        """Add an adapter: A random, B zero, so that it begins as nothing."""
        base = self.base_layer
        place = {"device": base.weight.device, "dtype": base.weight.dtype}
        down = nn.Linear(base.in_features, config.r, bias=False, **place)
        up = nn.Linear(config.r, base.out_features, bias=False, **place)
        nn.init.kaiming_uniform_(down.weight, a=math.sqrt(5))
        nn.init.zeros_(up.weight)
        self.lora_A[adapter_name], self.lora_B[adapter_name] = down, up
        self.lora_route[adapter_name] = nn.Linear(base.in_features, config.experts, bias=False, **place)
        self.scaling[adapter_name] = config.scaling
        self.experts[adapter_name] = config.experts

    @property
    def only_active(self) -> str:
        """The one adapter that takes part; empty where none does.

        Raises:
            ValueError: several do.
        """
        active = (
            [] if self._disable_adapters else [name for name in self.active_adapters if name in self.lora_B]
        )
        if len(active) > 1:
            raise ValueError(f"One H-LoRA adapter at a time takes part in decoding, not {', '.join(active)}.")
        return active[0] if active else ""

    def routing(self, x: Tensor, adapter_name: str) -> Tensor:
        """The weights of the experts for each token, [..., experts]."""
        return torch.softmax(self.lora_route[adapter_name](x), dim=-1)

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = self.base_layer(x)
        if self._disable_adapters:
            return result
        for name in self.active_adapters:
            if name in self.lora_B:
                low = (self.lora_A[name](x) * self.scaling[name]).unflatten(-1, (self.experts[name], -1))
                mixed = (low * self.routing(x, name).unsqueeze(-1)).flatten(-2)
                result = result + self.lora_B[name](mixed)
        return result

    def merge(self, safe_merge: bool = False, adapter_names: list[str] | None = None) -> None:
        """Not possible: the experts' weights depend on the token."""
        raise NotImplementedError(
            "H-LoRA cannot be merged into the base weights: its routing depends on the input."
        )

    def unmerge(self) -> None:
        """Nothing is ever merged."""


def joined(layers: Sequence[HLoraLinear], name: str) -> Tensor:
    """A of each layer and then the router of each in one table [layers * (rank + experts), in], for one product.

    The layers' own weights become parts of the table, so that nothing is kept twice; their values stay.
    """
    names = (f"lora_A.{name}.weight", f"lora_route.{name}.weight")
    parts = [layer.get_parameter(part) for part in names for layer in layers]
    table = _table_of(parts)
    if table is None:
        table = torch.cat([part.detach() for part in parts])
        for part, own in zip(parts, torch.split(table, [len(part) for part in parts]), strict=True):
            part.data = own
    return table


def _table_of(parts: Sequence[Tensor]) -> Tensor | None:
    """The table whose consecutive rows some weights already are, or None."""
    first, end = parts[0].detach(), parts[0].storage_offset()
    for part in parts:
        same = part.untyped_storage().data_ptr() == first.untyped_storage().data_ptr()
        if not same or part.storage_offset() != end or not part.is_contiguous():
            return None
        end += part.numel()
    rows = sum(len(part) for part in parts)
    return first.as_strided((rows, first.shape[1]), (first.shape[1], 1))
