"""HealthGPT-XL32: Qwen2.5 and CLIP, one H-LoRA adapter for understanding; no image tokens."""

from __future__ import annotations

from functools import partial

from transformers import Qwen2Config, Qwen2ForCausalLM

from healthgpt_inference.byte_pair import QwenTokenizer
from healthgpt_inference.loading import Architecture, LoadedModel

ARCHITECTURE = Architecture(Qwen2Config, Qwen2ForCausalLM, QwenTokenizer, image_tokens=False)
load = partial(LoadedModel, architecture=ARCHITECTURE)
