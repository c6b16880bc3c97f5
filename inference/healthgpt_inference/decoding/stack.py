"""The layers of a language model as flat products into buffers that are made once.

A module of transformers makes its masks, positions and results anew for each token; for one token at a time that costs more
than the arithmetic of a small model, and for a large one it hides how few bytes a step must read: each weight once. Here
are the same layers of Phi-3, Phi-4 and Qwen2.5 as the few products that they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from healthgpt_inference.errors import ManifestError

from .projections import FloatProjections, Projections, projections

# Rotary embeddings whose angles depend on how long the text is: none of the family has them.
_CHANGING_ROPE = ("dynamic", "longrope")
_GROUP = 32  # beside packed weights, kept heads are filled up to a multiple of this, as kernels.attended wants them


@dataclass(frozen=True)
class Layer:
    """One decoder layer: attention and the gated product, each behind a norm and beside its input."""

    qkv: Projections
    output: Projections
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

    ``bytes`` is what a step reads of weights, the head left out; ``packed`` tells that they are whole numbers;
    ``kept_as`` is the type of keys and values, and ``kept_head`` the width of their heads.

    Raises:
        ManifestError: its configuration asks for a rotary embedding or windows that no HealthGPT has.
    """

    def __init__(self, language: Any) -> None:
        model = language.model
        self.shape = _shape(model)
        self.layers = [_layer(layer, self.shape.epsilon) for layer in model.layers]
        self.norm = model.norm.weight.detach()
        self.bytes = sum(layer.bytes for layer in self.layers)
        self.packed = not isinstance(self.layers[0].qkv, FloatProjections)
        # A long text's keys and values are read anew for every token, as the weights are: beside packed ones half as wide.
        self.kept_as = torch.bfloat16 if self.packed else self.norm.dtype
        self.kept_head = -(-self.shape.head // _GROUP) * _GROUP if self.packed else self.shape.head
        self._rotary = model.rotary_emb

    def bytes_for(self, positions: int) -> int:
        """What the keys and values of a text of some positions take."""
        shape = self.shape
        size: int = 2 * len(self.layers) * shape.key_value_heads * self.kept_head * self.kept_as.itemsize
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


def _layer(layer: Any, epsilon: float) -> Layer:
    attention, mlp = layer.self_attn, layer.mlp
    if hasattr(attention, "qkv_proj"):
        qkv, gate_up, activation = [attention.qkv_proj], [mlp.gate_up_proj], mlp.activation_fn
    else:
        qkv = [attention.q_proj, attention.k_proj, attention.v_proj]
        gate_up, activation = [mlp.gate_proj, mlp.up_proj], mlp.act_fn
    return Layer(
        qkv=projections(qkv, layer.input_layernorm.weight, epsilon),
        output=projections([attention.o_proj]),
        gate_up=projections(gate_up, layer.post_attention_layernorm.weight, epsilon),
        activation=activation,
        down=projections([mlp.down_proj]),
    )


def _shape(model: Any) -> Shape:
    config, attention = model.config, model.layers[0].self_attn
    windows = {_window(layer.self_attn, config) for layer in model.layers}
    rope = model.rotary_emb.rope_type
    if len(windows) > 1 or rope in _CHANGING_ROPE:
        raise ManifestError(
            "The base's config.json asks for windows {windows} and a rotary embedding '{rope}', as no HealthGPT "
            "has them: this model cannot be run.",
            windows=sorted(windows),
            rope=rope,
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
