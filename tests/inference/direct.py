"""The model once more, written the direct way: no tuner, no cache, one whole pass for each token.

It shares nothing with the engine but transformers' plain classes and the files, so that both can only agree where both
are right. H-LoRA is the formula of the paper, one expert after the other.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from tests.inference.tiny import FAMILIES, Tiny

IMAGE_ID = -200


def h_lora(x: Tensor, base: Tensor, down: Tensor, up: Tensor, route: Tensor, alpha: float) -> Tensor:
    """base + for each expert: its weight times its own columns of B times its own rows of A times x, scaled."""
    rank, experts = down.shape[0], route.shape[0]
    weights = torch.softmax(x @ route.T, dim=-1)
    width = rank // experts
    for expert in range(experts):
        own = slice(expert * width, (expert + 1) * width)
        part = (x @ down[own].T) @ up[:, own].T
        base = base + weights[..., expert : expert + 1] * part * (alpha / rank * experts)
    return base


class DirectModel:
    """A folder that :func:`tests.inference.tiny.make` wrote, for one task."""

    def __init__(self, folder: Path, tiny: Tiny, task: int, tokenizer_length: int, first_new: int) -> None:
        self.tiny = tiny
        base = _read(folder / "base")
        base.setdefault("lm_head.weight", base["model.embed_tokens.weight"])
        self.adapter = torch.load(folder / ("com.bin", "gen.bin")[task], weights_only=True)
        self.adapter = {name: part.float() for name, part in self.adapter.items()}
        self.alpha = 2 * tiny.ranks[task]
        self.table, self.head = (
            _resized(base[name], first_new, tokenizer_length)
            if tiny.family != "healthgpt-xl32"
            else base[name]
            for name in ("model.embed_tokens.weight", "lm_head.weight")
        )
        config_class, language_class = FAMILIES[tiny.family][2:]
        self.language = language_class(
            config_class.from_pretrained(folder / "base", torch_dtype=torch.float32)
        ).float()
        self.language.load_state_dict(base)
        for name, module in self.language.model.named_modules():
            if isinstance(module, torch.nn.Linear):
                module.register_forward_hook(self._adapted(f"base_model.model.model.{name}."))

    def _adapted(self, key: str) -> Any:
        down, up, route = (self.adapter[f"{key}lora_{part}.weight"] for part in ("A", "B", "route"))
        return lambda _module, inputs, output: h_lora(inputs[0], output, down, up, route, self.alpha)

    def embedded(self, ids: list[int], projected: Tensor | None) -> Tensor:
        """Rows of the table, those of the picture in place of the mark."""
        rows = [
            projected[0] if token == IMAGE_ID and projected is not None else self.table[token][None]
            for token in ids
        ]
        return torch.cat(rows)[None]

    def projected(self, features: Tensor) -> Tensor:
        """Features through the task's projector."""
        key = "base_model.model.model.mm_projector."
        hidden = torch.nn.functional.linear(
            features, self.adapter[f"{key}0.weight"], self.adapter[f"{key}0.bias"]
        )
        return torch.nn.functional.linear(
            torch.nn.functional.gelu(hidden), self.adapter[f"{key}2.weight"], self.adapter[f"{key}2.bias"]
        )

    @torch.inference_mode()
    def greedy(self, embeddings: Tensor, count: int, rows: slice = slice(None), end: int = -1) -> list[int]:
        """Greedy tokens among some rows, each from a whole pass without a cache."""
        tokens: list[int] = []
        for _ in range(count):
            hidden = self.language.model(inputs_embeds=embeddings, use_cache=False).last_hidden_state[0, -1]
            tokens.append(int((self.head[rows] @ hidden).argmax()) + (rows.start or 0))
            if tokens[-1] == end:
                break
            embeddings = torch.cat([embeddings, self.table[tokens[-1]][None, None]], dim=1)
        return tokens


def _read(folder: Path) -> dict[str, Tensor]:
    tensors: dict[str, Tensor] = {}
    for file in folder.glob("*.safetensors"):
        tensors |= load_file(file)
    for file in folder.glob("*.bin"):
        tensors |= torch.load(file, weights_only=True)
    return {name: part.float() for name, part in tensors.items()}


def _resized(table: Tensor, first_new: int, rows: int) -> Tensor:
    """The base's rows up to the first new id, then their mean, in a table of exactly ``rows`` rows."""
    mean = table[:first_new].mean(dim=0)
    return torch.cat([table[:first_new], mean.expand(rows - first_new, -1)])
