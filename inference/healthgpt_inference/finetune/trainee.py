"""The model that learns: a whole model folder, or a base and a tower with adapters that begin anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from healthgpt_inference.adapted import EMBEDDING, HEAD, AdaptedModel
from healthgpt_inference.hlora import HLoraLinear
from healthgpt_inference.image_tokenizer import ImageTokenizerConfig
from healthgpt_inference.loading import Architecture, LoadedModel, Tell, generation_settings
from healthgpt_inference.manifest import Manifest, load_manifest
from healthgpt_inference.prompts import check_template
from healthgpt_inference.vision import Preprocessing
from healthgpt_inference.weights import Tensors

from .settings import Settings, Task

_PUBLISHED_CODES = 8192  # image tokens that the published M3 and L14 have, whether they draw or not
PREFIX = "base_model.model."


@dataclass(frozen=True)
class _Located(Manifest):
    """A manifest whose parts are absolute paths."""

    def path(self, relative: str) -> Path:
        return Path(relative)


def architecture_of(family: str) -> Architecture:
    """The classes of a family."""
    module = import_module(f"healthgpt_inference.families.{family.removeprefix('healthgpt-')}")
    architecture: Architecture = module.ARCHITECTURE
    return architecture


def manifest_of(settings: Settings) -> Manifest:
    """The parts of a run as a manifest; an adapter without files begins anew.

    Raises:
        ManifestError: the image tokenizer's configuration or the model to start from cannot be used.
    """
    parts, tasks = settings.parts, {task: adapter.spec for task, adapter in settings.adapters.items()}
    if parts.start is not None:
        started = load_manifest(parts.start)
        for task, spec in tasks.items():
            tasks[task] = replace(spec, weights=tuple(str(started.path(name)) for name in spec.weights))
    return _Located(
        root=parts.start or settings.path.parent, name=settings.name, family=settings.family, base=parts.base,
        template=parts.template, vision=parts.vision, tokenizer_config=parts.tokenizer_config,
        tokenizer_weights=parts.tokenizer_weights, tasks={str(task): spec for task, spec in tasks.items()},
        **_vocabulary(settings),
    )  # fmt: skip


def _vocabulary(settings: Settings) -> dict[str, Any]:
    parts = settings.parts
    if parts.tokenizer_config:
        config = ImageTokenizerConfig.from_yaml(Path(parts.tokenizer_config))
        return {"image_size": config.n_embed, "image_side": config.side}
    if parts.start is not None:
        return {"image_size": load_manifest(parts.start).image_size}
    return {"image_size": _PUBLISHED_CODES if architecture_of(settings.family).image_tokens else 0}


class Trainee(LoadedModel):
    """A model in memory whose adapters learn or begin anew; base and tower stay as they are."""

    def __init__(self, settings: Settings, *, device: str = "cpu", tell: Tell | None = None) -> None:
        self._kept: torch.dtype = getattr(torch, settings.parts.precision)
        super().__init__(manifest_of(settings), architecture_of(settings.family), device=device, tell=tell)

    def _load_task(self, task: str) -> None:
        if self.manifest.tasks[task].weights:
            super()._load_task(task)
        else:
            begin(self.model, task)

    def _settle(self, device: str, dtype: torch.dtype) -> None:
        """In the run's own precision; what may learn stays in float32: half the bits would lose small steps."""
        super()._settle(device, self._kept)
        keep_adapters_whole(self.model)


class Shell(LoadedModel):
    """The same model without a number in it: shapes, prompts and picture settings, for a dry run."""

    def __init__(self, settings: Settings) -> None:
        manifest, self.architecture = manifest_of(settings), architecture_of(settings.family)
        self.manifest, self.notices, self._tell = manifest, [], lambda _: None
        check_template(manifest.template)
        base, vision = manifest.path(manifest.base), manifest.path(manifest.vision)
        self.preprocessing = Preprocessing.read(vision)
        self.ends, self.penalty = generation_settings(base)
        self.image_tokenizer = None
        with torch.device("meta"):
            self.model = self._build(base, vision)
            self.model.enlarge_tables()
            self.model.to(getattr(torch, settings.parts.precision))
            keep_adapters_whole(self.model)


def keep_adapters_whole(model: AdaptedModel) -> None:
    """Keep adapters and projectors in float32."""
    for name, parameter in model.named_parameters():
        if ".lora_" in name or name.startswith("projectors."):
            parameter.data = parameter.data.float()


def begin(model: AdaptedModel, task: str) -> None:
    """Let a task's adapter and projector begin: A and the router random, B zero, so that the adapter begins as nothing."""
    for module in model.language.modules():
        if isinstance(module, HLoraLinear):
            down, up, router = (getattr(module, name)[task] for name in module.adapter_layer_names)
            down.reset_parameters()
            router.reset_parameters()
            nn.init.zeros_(up.weight)
    for part in model.projectors[task].children():
        if isinstance(part, nn.Linear):
            part.reset_parameters()


def state_of(model: AdaptedModel, task: Task | str) -> Tensors:
    """Adapter and projector of a task, by their published names."""
    return {name: part.detach() for name, part in model.state_of_task(task).items()}


def tables_of(model: AdaptedModel, task: Task | str) -> Tensors:
    """Embedding and head of a task, by their published names."""
    embedding, head = model.tables[task]
    return {PREFIX + EMBEDDING: embedding.weight.detach(), PREFIX + HEAD: head.weight.detach()}


def layer_number(name: str) -> int:
    """The decoder layer of a parameter's name, ``…layers.7.mlp…`` giving 7; -1 where it is in none."""
    parts = name.split(".")
    return int(parts[parts.index("layers") + 1]) if "layers" in parts else -1


class NewRows(nn.Module):
    """A table whose rows for image tokens learn while those of the text stay bit for bit as they are.

    As an embedding it takes ids; with ``head`` it takes hidden states [..., width] and gives logits over all rows.
    """

    def __init__(self, table: Tensor, first_new: int, *, head: bool) -> None:
        super().__init__()
        self.known = nn.Parameter(table.detach()[:first_new].clone(), requires_grad=False)
        self.rows = nn.Parameter(table.detach()[first_new:].float().clone())
        self._head = head

    @property
    def weight(self) -> Tensor:
        """The whole table."""
        return torch.cat([self.known, self.rows.to(self.known.dtype)])

    def forward(self, x: Tensor) -> Tensor:
        if self._head:
            return torch.cat(
                [nn.functional.linear(x, self.known), nn.functional.linear(x, self.rows)], dim=-1
            )
        first = len(self.known)
        old = nn.functional.embedding(x.clamp(max=first - 1), self.known)
        new = nn.functional.embedding((x - first).clamp(min=0), self.rows)
        return torch.where((x >= first)[..., None], new.to(old.dtype), old)
