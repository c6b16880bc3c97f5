"""A base whose products are stored in eight or four bits, for devices that do not hold it otherwise (bitsandbytes)."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from healthgpt_inference.adapted import AdaptedModel
from healthgpt_inference.hlora import HLoraLinear

from .settings import Quantise, SettingsError


def quantise(model: AdaptedModel, kind: Quantise) -> None:
    """Store the frozen products beside the adapters in fewer bits; the adapters, norms, tables and the tower stay.

    The weights become small when the model is moved to its device.

    Raises:
        SettingsError: bitsandbytes is not installed.
    """
    try:
        import bitsandbytes  # type: ignore[import-not-found,unused-ignore]
    except ImportError as error:
        raise SettingsError(
            f'quantise = "{kind}" needs the package bitsandbytes: install it, or set quantise = "none".'
        ) from error
    for module in model.language.modules():
        if isinstance(module, HLoraLinear) and isinstance(module.base_layer, nn.Linear):
            small: Any = _small(module.base_layer, kind, bitsandbytes.nn)
            module.base_layer = small


def _small(linear: nn.Linear, kind: Quantise, library: Any) -> nn.Module:
    has_bias = linear.bias is not None
    if kind == "int8":
        made = library.Linear8bitLt(
            linear.in_features, linear.out_features, bias=has_bias, has_fp16_weights=False
        )
        made.weight = library.Int8Params(linear.weight.data, requires_grad=False, has_fp16_weights=False)
    else:
        made = library.Linear4bit(
            linear.in_features, linear.out_features, bias=has_bias, compute_dtype=torch.bfloat16, quant_type="nf4",
            compress_statistics=True,
        )  # fmt: skip
        made.weight = library.Params4bit(
            linear.weight.data, requires_grad=False, quant_type="nf4", compress_statistics=True
        )
    if has_bias:
        made.bias = nn.Parameter(linear.bias.data, requires_grad=False)
    module: nn.Module = made
    return module
