"""The settings of one H-LoRA adapter."""

from __future__ import annotations

from dataclasses import dataclass, field

from peft import PeftConfig


@dataclass
class HLoraConfig(PeftConfig):
    """Rank, scale and experts of one adapter.

    Args:
        r: the total rank over all experts; each expert owns ``r / experts`` consecutive components.
        alpha: numerator of the scale.
        experts: how many experts the router weighs.
        target_modules: last parts of the names of the linear layers to adapt.

    Raises:
        ValueError: the rank is not divisible by the experts.
    """

    r: int = field(default=16)
    alpha: float = field(default=32)
    experts: int = field(default=4)
    target_modules: set[str] | list[str] | None = field(default=None)
    exclude_modules: set[str] | list[str] | None = field(default=None)

    def __post_init__(self) -> None:
        if self.r < 1 or self.experts < 1 or self.r % self.experts:
            raise ValueError(f"The rank {self.r} must be a positive multiple of the {self.experts} experts.")

    @property
    def scaling(self) -> float:
        """alpha / r * experts, as published: the experts share the rank, so each is scaled by its own part."""
        return self.alpha / self.r * self.experts
