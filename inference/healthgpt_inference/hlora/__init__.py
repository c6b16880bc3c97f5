"""H-LoRA (HealthGPT, arXiv 2502.09838, section 3.2) as a tuner in PEFT's form."""

from __future__ import annotations

from .config import HLoraConfig
from .layer import HLoraLinear, joined
from .model import HLoraModel

__all__ = ["HLoraConfig", "HLoraLinear", "HLoraModel", "joined"]
