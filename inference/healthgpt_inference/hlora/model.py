"""The tuner: puts H-LoRA beside the linear layers of a model."""

from __future__ import annotations

from typing import Any, ClassVar

from peft.tuners.tuners_utils import BaseTuner
from torch import nn

from .config import HLoraConfig
from .layer import HLoraLinear


class HLoraModel(BaseTuner):
    """A model whose linear layers carry H-LoRA adapters, several side by side; ``set_adapter`` chooses one.

    It is made directly around the model, without PEFT's registry, which admits only the names of its own enumeration
    (docs/decisions/0001-hlora-as-peft-tuner.md).
    """

    prefix: str = "lora_"
    tuner_layer_cls = HLoraLinear
    target_module_mapping: ClassVar[dict[str, list[str]]] = {}

    def add_adapter(self, adapter_name: str, config: HLoraConfig) -> None:
        """Add one more adapter beside those that are there; the active one stays."""
        self.peft_config[adapter_name] = config
        self.inject_adapter(self.model, adapter_name)

    def _create_and_replace(
        self,
        peft_config: HLoraConfig,
        adapter_name: str,
        target: nn.Module,
        target_name: str,
        parent: nn.Module,
        current_key: str,
        **_: Any,
    ) -> None:
        if isinstance(target, HLoraLinear):
            target.update_layer(adapter_name, peft_config)
            return
        if not isinstance(target, nn.Linear):
            raise TypeError(f"H-LoRA adapts linear layers, and {current_key} is a {type(target).__name__}.")
        self._replace_module(parent, target_name, HLoraLinear(target, adapter_name, peft_config), target)
