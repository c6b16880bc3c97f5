"""The Gumbel VQGAN of taming-transformers (Esser et al. 2021): pictures to codebook indices and back."""

from __future__ import annotations

from .config import ImageTokenizerConfig
from .model import GumbelVQ

__all__ = ["GumbelVQ", "ImageTokenizerConfig"]
