"""The catalogue of models: what was released, what this machine can run, and what lies on it."""

from __future__ import annotations

from .released import Released, find_released, released

__all__ = ["Released", "find_released", "released"]
