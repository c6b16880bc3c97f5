"""How much memory a stage takes on one device, by a formula; checked against measured runs in
``tests/inference/finetune/test_memory.py``.

What is counted: weights (frozen in their precision, learning ones in float32), gradients and AdamW's two moments of what
learns, and what autograd keeps for the way back: with gradient checkpointing the input of each decoder layer and everything
of one layer, without it everything of all. Not counted: what the driver and the allocator take for themselves (a GPU shows
about a gigabyte more).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torch import nn

from healthgpt_inference.adapted import AdaptedModel
from healthgpt_inference.hlora import HLoraLinear

from .learner import CHUNK, Learner
from .settings import Quantise, Settings, Stage

_FLOAT = 4  # bytes
_SHARED = {"q_proj": "qkv", "k_proj": "qkv", "v_proj": "qkv", "gate_proj": "gate", "up_proj": "gate"}
# Bytes for each weight of a quantised base, its scales included (bitsandbytes: blocks of 64 with double quantisation).
_QUANTISED: dict[Quantise, float] = {"int8": 1.01, "nf4": 0.52}


@dataclass(frozen=True)
class Memory:
    """Bytes on one device, by what takes them. ``peak`` is what is in memory at once at the worst moment."""

    weights: float
    gradients: float
    moments: float
    activations: float
    logits: float
    peak: float


@dataclass(frozen=True)
class Load:
    """What one micro-batch brings: records, their length in tokens, labelled positions and pictures; and on what device."""

    records: int
    length: int
    labels: int
    pictures: int
    accumulate: bool = False
    device: str = "cuda"


def needed(
    learner: Learner, settings: Settings, stage: Stage, load: Load, image_tokenizer: int = 0
) -> Memory:
    """The memory of a stage on one device.

    Args:
        learner: the stage's model; one without numbers (``meta``) will do.
        image_tokenizer: how many parameters it has; it stays on the device in float32.
    """
    sizes = _Sizes(learner, settings, stage)
    weights = sizes.weights(settings.parts.quantise) + image_tokenizer * _FLOAT
    gradients = _FLOAT * sizes.learned
    moments = 2 * gradients
    layers, layer = sizes.layers, sizes.layer(load)
    tokens = load.records * load.length
    checkpointed = settings.habits.gradient_checkpointing
    kept = layers * (tokens * sizes.width * sizes.bytes if checkpointed else layer)
    around = sizes.around(load)
    logits = sizes.logits(min(CHUNK, load.labels))
    back = sizes.working(load) + (layer if checkpointed else 0)
    head = _FLOAT * sizes.learned_tables / 2  # the first gradient of all; the embedding's is the last
    early = gradients if load.accumulate else head
    late = (
        gradients
        if load.accumulate
        else head + _FLOAT * (sizes.learned - sizes.learned_tables) / max(layers, 1)
    )
    cast = sizes.bytes * sizes.learned if sizes.bytes < _FLOAT else 0  # of what learns, by autocast
    forward = kept + around + logits + cast + early
    backward = kept + around + back + cast + late
    peak = weights + moments + max(forward, backward, gradients)
    return Memory(weights, gradients, moments, kept + around + max(back, 0), logits, peak)


class _Sizes:
    """The sizes that the formula needs, taken from the model itself."""

    def __init__(self, learner: Learner, settings: Settings, stage: Stage) -> None:
        model: AdaptedModel = learner.model
        config: Any = model.language.config
        self.bytes = 2 if settings.parts.precision == "bfloat16" else _FLOAT
        self.width, self.layers = int(config.hidden_size), int(config.num_hidden_layers)
        self.inner = int(config.intermediate_size)
        head = getattr(config, "head_dim", None) or self.width // config.num_attention_heads
        self.query, self.key = head * config.num_attention_heads, head * config.num_key_value_heads
        self.vocabulary = len(model.tokenizer)
        self.patches, self.vision_width = model.vision.patches, int(model.vision.clip.config.hidden_size)
        self.learned = sum(part.numel() for part in learner.learned.values())
        tables = learner.groups.get("tables", {})
        self.learned_tables = sum(part.numel() for part in tables.values())
        self.adapters_learn = "hlora" in learner.groups
        self.dropout = bool(stage.dropout)
        task = next(task for task in stage.tasks if task in model.adapters)
        spec = model.adapters[task]
        self.rank, self.experts = spec.rank, spec.experts
        self.linear = self._linear(model)
        self._model, self._learner = model, learner

    @staticmethod
    def _linear(model: AdaptedModel) -> list[tuple[str, int]]:
        """Name and input width of each adapted linear of a layer."""
        first = model.language.model.layers[0]
        return [
            (name.rsplit(".", 1)[-1], module.base_layer.in_features)
            for name, module in first.named_modules()
            if isinstance(module, HLoraLinear)
        ]

    def weights(self, quantise: Quantise) -> float:
        """Bytes of all weights; buffers are small and not counted."""
        learned = {id(part) for part in self._learner.learned.values()}
        quantised = self._quantised(quantise)
        total, seen = 0.0, set[int]()
        tables = [
            part for pair in self._model.tables.values() for module in pair for part in module.parameters()
        ]
        for part in [*self._model.parameters(), *tables]:
            if id(part) in seen:
                continue
            seen.add(id(part))
            each = _FLOAT if id(part) in learned else part.element_size()
            total += part.numel() * (_QUANTISED[quantise] if id(part) in quantised else each)
        return total

    def _quantised(self, quantise: Quantise) -> set[int]:
        if quantise == "none":
            return set()
        layers = [module for module in self._model.language.modules() if isinstance(module, HLoraLinear)]
        return {id(layer.base_layer.weight) for layer in layers if isinstance(layer.base_layer, nn.Linear)}

    def layer(self, load: Load) -> float:
        """Bytes that autograd keeps of one decoder layer."""
        norms = 2 * _FLOAT * self.width  # computed in float32; the input of each norm
        # Rotated q and k, the output, and v; where q, k and v are one product, v keeps all of it.
        fused = any(name == "qkv_proj" for name, _ in self.linear)
        values = self.query + 2 * self.key if fused else self.key
        attention = self.bytes * (2 * self.query + self.key + values)
        attention += _FLOAT * self.query / 64  # log-sum-exp, for heads of some 64
        gated = self.bytes * (2 * self.inner + self.inner)  # gate and up, and the gate behind its activation
        tokens = load.records * load.length
        return float(tokens * (norms + attention + gated + self._adapters(load)))

    def _adapters(self, load: Load) -> float:
        """Bytes for each token that the adapters of a layer keep."""
        total, kept = 0.0, set[str]()
        mask = 1 if load.device == "cuda" else self.bytes  # of dropout, for each number
        for name, width in self.linear:
            total += self.bytes * self.rank * (2 if self.adapters_learn else 1) + _FLOAT * self.experts
            # q, k, v (and gate, up) read one and the same input, which is kept once; the dropped ones differ.
            shared = {
                "q_proj": "qkv",
                "k_proj": "qkv",
                "v_proj": "qkv",
                "gate_proj": "gate",
                "up_proj": "gate",
            }.get(name, name)
            if self.adapters_learn and shared not in kept and name != "o_proj":
                total += self.bytes * width
                kept.add(shared)
            if self.dropout:
                total += mask * width + (self.bytes * width if self.adapters_learn else 0)
        return total

    def around(self, load: Load) -> float:
        """Bytes before the first and behind the last layer: embeddings, projector, last norm, labelled states."""
        tokens = load.records * load.length
        seen = load.pictures * self.patches
        before = tokens + seen * self.bytes * (self.vision_width + 3 * self.width)
        behind = tokens * _FLOAT * self.width + load.labels * self.bytes * self.width
        return before + behind

    def logits(self, rows: int) -> float:
        """Bytes of one chunk of logits on the way back: in float32, their softmax and their gradient."""
        each = 3 * _FLOAT + (2 * self.bytes if self.bytes < _FLOAT else 0)
        return rows * self.vocabulary * each

    def working(self, load: Load) -> float:
        """Bytes of gradients of activations inside a layer on the way back."""
        return load.records * load.length * self.bytes * (2 * self.inner + 2 * self.width)
