"""HealthGPT-L14: Phi-4 and CLIP, one H-LoRA adapter for understanding."""

from __future__ import annotations

from functools import partial

from transformers import Phi3Config, Phi3ForCausalLM

from healthgpt_inference.byte_pair import Phi4Tokenizer
from healthgpt_inference.loading import Architecture, LoadedModel

ARCHITECTURE = Architecture(Phi3Config, Phi3ForCausalLM, Phi4Tokenizer)
load = partial(LoadedModel, architecture=ARCHITECTURE)
