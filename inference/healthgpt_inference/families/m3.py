"""HealthGPT-M3: Phi-3-mini and CLIP, an H-LoRA adapter for understanding and one for generation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from transformers import CLIPVisionConfig, Phi3Config, Phi3ForCausalLM

from healthgpt_inference.adapted import AdaptedModel
from healthgpt_inference.loading import Architecture, LoadedModel, load_image_tokenizer
from healthgpt_inference.manifest import AdapterSpec, Manifest
from healthgpt_inference.tokenization import Phi3Tokenizer

__all__ = ["M3", "LoadedM3", "load", "load_image_tokenizer"]

# The published script cuts eight characters from each text, meant for " <|end|>".
ARCHITECTURE = Architecture(Phi3Config, Phi3ForCausalLM, Phi3Tokenizer, cut=8)


class M3(AdaptedModel):
    """The model with random numbers, as training begins it."""

    def __init__(
        self,
        language_config: Phi3Config,
        vision_config: CLIPVisionConfig,
        tokenizer: Phi3Tokenizer,
        adapters: Mapping[str, AdapterSpec],
    ) -> None:
        super().__init__(Phi3ForCausalLM(language_config), vision_config, tokenizer, adapters)


class LoadedM3(LoadedModel):
    """A folder of HealthGPT-M3 in memory."""

    def __init__(self, manifest: Manifest, **settings: Any) -> None:
        super().__init__(manifest, ARCHITECTURE, **settings)


load = LoadedM3
