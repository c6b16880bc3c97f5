"""The layers of a language model as flat products into buffers that are made once.

A module of transformers makes its masks, positions and results anew for each token; for one token at a time that costs more
than the arithmetic of a small model, and for a large one it hides how few bytes a step must read: each weight once. Here
are the same layers of Phi-3, Phi-4 and Qwen2.5 as the few products that they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from healthgpt_inference.errors import ManifestError
from healthgpt_inference.hlora import HLoraLinear, joined

from .matrices import FloatMatrix, Int8Matrix, Matrix, Ready, matrix_of

# Rotary embeddings whose angles depend on how long the text is: none of the family has them.
_CHANGING_ROPE = ("dynamic", "longrope")


class LowRank:
    """What the adapters of some projections of the same input compute in between, for a number of rows.

    H-LoRA's A and router of all of them are one product; ``parts`` are its low-rank results weighed by the experts,
    [rows, rank] for each projection.
    """

    def __init__(self, rows: int, count: int, rank: int, experts: int, like: Tensor) -> None:
        self.products = like.new_empty(rows, count * (rank + experts))
        low, route = torch.split(self.products, [count * rank, count * experts], dim=1)
        self._low = low.view(rows, count, experts, rank // experts)
        self._route = route.view(rows, count, experts)
        self._weights = like.new_empty(rows, count, experts)
        self._of_each = self._weights.unsqueeze(-1)
        self._mixed = like.new_empty(rows, count, experts, rank // experts)
        self.parts = self._mixed.flatten(2).unbind(1)

    def mix(self) -> None:
        """Weigh each expert's components of the low-rank products by the router."""
        torch.softmax(self._route, -1, out=self._weights)
        torch.mul(self._low, self._of_each, out=self._mixed)


class Projections:
    """Linear layers that read the same input, with the active H-LoRA adapter of each where they have one."""

    def __init__(self, modules: Sequence[nn.Module]) -> None:
        plain = [module.base_layer if isinstance(module, HLoraLinear) else module for module in modules]
        self._bases = [matrix_of(module) for module in plain]
        self.widths = [matrix.rows for matrix in self._bases]
        self.bytes = sum(matrix.bytes for matrix in self._bases)
        self.packed = isinstance(self._bases[0], Int8Matrix)
        self.rank = self.experts = 0
        adapted = [module for module in modules if isinstance(module, HLoraLinear)]
        if not adapted or not (name := adapted[0].only_active):
            return
        self._down: Matrix = adapted[0].down.get(name) or FloatMatrix(joined(adapted, name))
        self._ups = [matrix_of(module.lora_B[name]) for module in adapted]
        self._scale, self.experts = adapted[0].scaling[name], adapted[0].experts[name]
        self.rank = self._down.rows // len(adapted) - self.experts
        self.bytes += self._down.bytes + sum(matrix.bytes for matrix in self._ups)

    def low_rank(self, rows: int, like: Tensor) -> LowRank | None:
        """Buffers for the adapters, None where there are none."""
        return LowRank(rows, len(self._ups), self.rank, self.experts, like) if self.rank else None

    def put(self, x: Tensor, outs: Sequence[Tensor], low: LowRank | None) -> None:
        """Write each projection of rows [rows, in] into [rows, out]."""
        ready = self._bases[0].ready(x)
        for base, out in zip(self._bases, outs, strict=True):
            base.put(ready, out)
        self._adapt(ready, outs, low)

    def add(self, x: Tensor, out: Tensor, low: LowRank | None) -> None:
        """Add the only projection to [rows, out]."""
        ready = self._bases[0].ready(x)
        self._bases[0].add(ready, out)
        self._adapt(ready, (out,), low)

    def _adapt(self, ready: Ready, outs: Sequence[Tensor], low: LowRank | None) -> None:
        if low is None:
            return
        self._down.put(ready, low.products)
        low.mix()
        for up, part, out in zip(self._ups, low.parts, outs, strict=True):
            up.add(up.ready(part), out, self._scale)


@dataclass(frozen=True)
class Layer:
    """One decoder layer: attention and the gated product, each behind a norm and beside its input."""

    attention_norm: Tensor
    qkv: Projections
    output: Projections
    mlp_norm: Tensor
    gate_up: Projections
    activation: Callable[[Tensor], Tensor]
    down: Projections

    @property
    def bytes(self) -> int:
        """What its weights take, those of other adapters left out."""
        return self.qkv.bytes + self.output.bytes + self.gate_up.bytes + self.down.bytes


@dataclass(frozen=True)
class Shape:
    """Sizes of a language model; ``window`` is how many positions a token sees, 0 for all."""

    width: int
    inner: int
    heads: int
    key_value_heads: int
    head: int
    window: int
    epsilon: float


class Stack:
    """Every layer of a causal language model of the Phi-3 or Qwen2 layout, with its active adapter.

    ``bytes`` is what a step reads of weights, the head left out; ``kept_as`` is the type of keys and values.

    Raises:
        ManifestError: its configuration asks for a rotary embedding or windows that no HealthGPT has.
    """

    def __init__(self, language: Any) -> None:
        model = language.model
        self.shape = _shape(model)
        self.layers = [_layer(layer) for layer in model.layers]
        self.norm = model.norm.weight.detach()
        self.bytes = sum(layer.bytes for layer in self.layers)
        self.kept_as = _kept_as(self.norm.dtype) if self.layers[0].qkv.packed else self.norm.dtype
        self._rotary = model.rotary_emb

    def bytes_for(self, positions: int) -> int:
        """What the keys and values of a text of some positions take."""
        shape = self.shape
        size: int = 2 * len(self.layers) * shape.key_value_heads * shape.head * self.kept_as.itemsize
        return positions * size

    def angles(self, positions: int) -> Tensor:
        """Cosines and signed sines of the rotary embedding [positions, 2, 1, head].

        Row by row ``x * cosine + swapped(x) * sine`` is the rotation, where :attr:`swap` swaps the halves.
        """
        places = torch.arange(positions, device=self.norm.device)[None]
        like = self.norm.new_empty(1, dtype=torch.float32)
        cosine, sine = (part[0].float() for part in self._rotary(like, position_ids=places))
        turned, head = cosine.shape[-1], self.shape.head
        sine[:, : turned // 2].neg_()
        both = [F.pad(cosine, (0, head - turned), value=1.0), F.pad(sine, (0, head - turned))]
        return torch.stack(both, dim=1).unsqueeze(2).to(self.norm.dtype)

    @property
    def swap(self) -> Tensor:
        """Places that swap the halves of the turned part of a head."""
        places = torch.arange(self.shape.head, device=self.norm.device)
        turned = 2 * len(self._rotary.inv_freq)
        return torch.cat([places[turned // 2 : turned], places[: turned // 2], places[turned:]])


def rms_norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    """Rows [rows, width] divided by their root mean square (Zhang and Sennrich 2019).

    On the CPU torch composes it of a dozen operations, which take longer than these for the few rows of a step.
    """
    if x.is_cuda or x.dtype != torch.float32:
        return F.rms_norm(x, weight.shape, weight, epsilon)
    norm: Tensor = torch.linalg.vector_norm(x, dim=1, keepdim=True)
    divided = x * norm.square_().div_(x.shape[1]).add_(epsilon).rsqrt_()
    return divided.mul_(weight)


def _kept_as(computed: torch.dtype) -> torch.dtype:
    """The type of keys and values beside packed weights: half as wide where the processor multiplies such numbers.

    A long text's keys and values are read anew for every token, as the weights are.
    """
    return torch.bfloat16 if torch.cpu._is_avx512_bf16_supported() else computed


def _layer(layer: Any) -> Layer:
    attention, mlp = layer.self_attn, layer.mlp
    if hasattr(attention, "qkv_proj"):
        qkv, gate_up, activation = [attention.qkv_proj], [mlp.gate_up_proj], mlp.activation_fn
    else:
        qkv = [attention.q_proj, attention.k_proj, attention.v_proj]
        gate_up, activation = [mlp.gate_proj, mlp.up_proj], mlp.act_fn
    return Layer(
        attention_norm=layer.input_layernorm.weight.detach(),
        qkv=Projections(qkv),
        output=Projections([attention.o_proj]),
        mlp_norm=layer.post_attention_layernorm.weight.detach(),
        gate_up=Projections(gate_up),
        activation=activation,
        down=Projections([mlp.down_proj]),
    )


def _shape(model: Any) -> Shape:
    config, attention = model.config, model.layers[0].self_attn
    windows = {_window(layer.self_attn, config) for layer in model.layers}
    rope = model.rotary_emb.rope_type
    if len(windows) > 1 or rope in _CHANGING_ROPE:
        raise ManifestError(
            f"The base's config.json asks for windows {sorted(windows)} and a rotary embedding '{rope}', as no HealthGPT "
            "has them: this model cannot be run."
        )
    return Shape(
        width=config.hidden_size,
        inner=config.intermediate_size,
        heads=config.num_attention_heads,
        key_value_heads=config.num_key_value_heads,
        head=attention.head_dim,
        window=windows.pop(),
        epsilon=config.rms_norm_eps,
    )


def _window(attention: Any, config: Any) -> int:
    """How many positions a layer sees: Phi-3 says it for all layers, Qwen2 for each; 0 for all positions."""
    window = attention.sliding_window if hasattr(attention, "sliding_window") else config.sliding_window
    return int(window or 0)
