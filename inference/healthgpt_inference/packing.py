"""A model's weights as whole numbers of 8 or 4 bits, after it was loaded."""

from __future__ import annotations

from typing import Any

from torch import nn

from .adapted import AdaptedModel
from .decoding.packed import Int4Matrix, Int8Matrix, PackedEmbedding, PackedHead, PackedLinear
from .hlora import HLoraLinear, joined
from .memory import trim
from .precision import INT4


def pack(model: AdaptedModel, precision: str, codes: int) -> None:
    """Turn every linear layer of a model, its adapters and its tables into whole numbers, one after the other, so that no
    second copy is ever whole. It can be used then, but no longer learn.

    Args:
        precision: ``int8``, or ``int4`` for the layers of the language model, which are nearly all of it; the rest of it is
            small, and would lose more: that has 8 bits.
        codes: how many image tokens the vocabulary has; their rows of the head can then be asked for alone.
    """
    # First the tables: they are no mapped files, and would lie beside all the rest to the end.
    _pack_tables(model, codes)
    trim()
    for layer in model.language.model.layers:
        for group in _groups(layer):
            _pack_adapters(group, tuple(model.adapters))
    inner = Int4Matrix if precision == INT4 else Int8Matrix
    for part in (model.language.model, model.vision, model.projectors):
        # Names and not the layers themselves: a list of those would keep each one until the last is packed.
        for name in [name for name, module in part.named_modules() if isinstance(module, nn.Linear)]:
            kind = inner if part is model.language.model and "lora_" not in name else Int8Matrix
            _replace(part, name, _packed(part.get_submodule(name), kind))
            trim()


def _packed(linear: Any, kind: type[Int8Matrix]) -> PackedLinear:
    return PackedLinear(linear.weight, linear.bias, kind)


def _groups(layer: Any) -> list[list[nn.Module]]:
    """The projections of a decoder layer, those of the same input together."""
    attention, mlp = layer.self_attn, layer.mlp
    names = (
        (attention, ("qkv_proj",)), (attention, ("q_proj", "k_proj", "v_proj")), (attention, ("o_proj",)),
        (mlp, ("gate_up_proj",)), (mlp, ("gate_proj", "up_proj")), (mlp, ("down_proj",)),
    )  # fmt: skip
    return [[getattr(owner, name) for name in group] for owner, group in names if hasattr(owner, group[0])]


def _pack_adapters(group: list[nn.Module], tasks: tuple[str, ...]) -> None:
    layers = [module for module in group if isinstance(module, HLoraLinear)]
    for task in tasks if layers else ():
        layers[0].down[task] = Int8Matrix(joined(layers, task))
        for layer in layers:
            layer.lora_A.pop(task)
            layer.lora_route.pop(task)


def _pack_tables(model: AdaptedModel, codes: int) -> None:
    """The embeddings and heads of all tasks; those that tasks share stay shared."""
    cuts = (model.first_code, model.first_code + codes) if codes else ()
    packed: dict[nn.Module, Any] = {}
    for task, (embedding, head) in model.tables.items():
        if embedding not in packed:
            packed[embedding] = PackedEmbedding(embedding.weight)
        if head not in packed:
            packed[head] = PackedHead(head.weight, cuts)
        model.tables[task] = (packed[embedding], packed[head])
    model.set_task(model.task)


def _replace(root: nn.Module, name: str, module: nn.Module) -> None:
    path, _, leaf = name.rpartition(".")
    setattr(root.get_submodule(path), leaf, module)
