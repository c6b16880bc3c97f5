"""A language model with H-LoRA adapters, a CLIP tower and projectors: what HealthGPT-M3, -L14 and -XL32 have in common
(arXiv 2502.09838)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn
from transformers import CLIPVisionConfig

from .errors import ManifestError, WeightsError
from .hlora import HLoraConfig, HLoraLinear, HLoraModel
from .manifest import AdapterSpec
from .tokenization import FIRST_CODE, IMAGE_ID, Tokenizer
from .vision import Projector, VisionTower
from .weights import Tensors, apply_tensors

EMBEDDING, HEAD = "model.embed_tokens.weight", "lm_head.weight"
_PREFIX = "base_model.model."  # of the vendored PEFT wrapper that the published files were saved from
_PROJECTOR = "model.mm_projector."


class AdaptedModel(nn.Module):
    """Every task on one base in memory; :meth:`set_task` changes adapter, projector and tables and loads nothing.

    Args:
        language: the base, a causal language model of transformers, its vocabulary as published.
        vision_config: of the CLIP tower.
        tokenizer: with the image tokens added.
        adapters: one for each task.
    """

    def __init__(
        self,
        language: Any,
        vision_config: CLIPVisionConfig,
        tokenizer: Tokenizer,
        adapters: Mapping[str, AdapterSpec],
    ) -> None:
        super().__init__()
        self.tokenizer = tokenizer
        self.adapters = dict(adapters)
        self.language = language
        self.vision = VisionTower(vision_config)
        # Held in a tuple: the tuner wraps the language model, whose parameters must be listed once.
        self._tuner = (self._adapt(),)
        width, vision_width = language.config.hidden_size, vision_config.hidden_size
        self.projectors = nn.ModuleDict({name: Projector(vision_width, width) for name in adapters})
        self.tables: dict[str, tuple[nn.Embedding, nn.Linear]] = {}
        self.enlarge_tables()
        self.task = ""
        self.set_task(next(iter(adapters)))

    @property
    def tuner(self) -> HLoraModel:
        """The adapters around the language model."""
        return self._tuner[0]

    def _adapt(self) -> HLoraModel:
        """Put an adapter for each task beside every linear layer of the decoder (not the output head)."""
        linear = {
            name.rsplit(".", 1)[-1]
            for name, module in self.language.model.named_modules()
            if isinstance(module, nn.Linear)
        }
        configs = {
            name: HLoraConfig(r=spec.rank, alpha=spec.alpha, experts=spec.experts, target_modules=set(linear))
            for name, spec in self.adapters.items()
        }
        first, *others = configs
        tuner = HLoraModel(self.language, configs[first], first)
        for name in others:
            tuner.add_adapter(name, configs[name])
        return tuner

    def enlarge_tables(self, dtype: torch.dtype | None = None) -> None:
        """Give every task the base's embedding and head, enlarged by the image tokens, in a type or their own.

        The new rows, which begin straight behind the tokenizer's own last id and may fall on unused rows of the base, are
        the mean of the rows before them; the tables end with the tokenizer.
        """
        language, tokenizer = self.language, self.tokenizer
        if len(tokenizer) > tokenizer.first_new_id:
            first, rows = tokenizer.first_new_id, len(tokenizer)
            embedding = _enlarged(language.model.embed_tokens.weight, first, rows, dtype)
            language.model.embed_tokens = as_embedding(embedding)
            language.lm_head = as_head(_enlarged(language.lm_head.weight, first, rows, dtype))
        self.tables = dict.fromkeys(self.adapters, (language.model.embed_tokens, language.lm_head))

    def set_task(self, task: str, *, train: bool = False) -> None:
        """Make a task the active one.

        Raises:
            ManifestError: the model has no adapter of that name.
        """
        if task not in self.adapters:
            raise ManifestError(
                "The model has no adapter '{task}'; it has {known}.",
                task=task,
                known=", ".join(self.adapters),
            )
        self.tuner.set_adapter(task, inference_mode=not train)
        self.language.model.embed_tokens, self.language.lm_head = self.tables[task]
        self.task = task

    @property
    def first_code(self) -> int:
        """The id of ``<idx_0>``; the other codes follow it.

        Raises:
            ManifestError: the vocabulary has no image tokens.
        """
        if not self.tokenizer.has(FIRST_CODE):
            raise ManifestError("The model's vocabulary has no image tokens: it cannot draw.")
        return self.tokenizer.token_id(FIRST_CODE)

    @property
    def device(self) -> torch.device:
        """Where the model computes."""
        return next(self.parameters()).device

    def see(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """The active task's vision features and their projection, [batch, patches, width] each."""
        features = self.vision(pixels, self.adapters[self.task].vision_layer)
        return features, self.projectors[self.task](features)

    def embed(self, ids: list[int], projected: Tensor | None) -> Tensor:
        """Embeddings [1, length, width] of a prompt, the rows of the picture in place of :data:`IMAGE_ID`."""
        parts = []
        table = self.language.model.embed_tokens
        for run in _runs(ids):
            if run == [IMAGE_ID] and projected is not None:
                parts.append(projected)
            else:
                parts.append(table(torch.tensor([run], device=self.device)))
        return torch.cat(parts, dim=1)

    def router(self, layer: str) -> HLoraLinear:
        """The adapted layer of a name as the manifest gives it.

        Raises:
            ManifestError: there is none of that name.
        """
        found = dict(self.language.named_modules()).get(layer)
        if not isinstance(found, HLoraLinear):
            raise ManifestError("The model has no adapted layer '{layer}'.", layer=layer)
        return found

    def load_task(
        self, task: str, tensors: Mapping[str, Tensor], source: str, *, adopt: bool = False
    ) -> list[str]:
        """Put the published tensors of one task in place: adapter, projector, and tables where they are given.

        Args:
            adopt: take the adapter's tensors themselves, in their own type, and not copies.

        Returns:
            The names that are of no use here.

        Raises:
            WeightsError: a tensor of the adapter or projector is missing, or one has another shape.
        """
        given = {name.removeprefix(_PREFIX): tensor for name, tensor in tensors.items()}
        self._load_projector(task, given, source)
        self._load_tables(task, given, source, adopt)
        self._load_adapter(task, given, source, adopt)
        return sorted(given)

    def _load_projector(self, task: str, given: Tensors, source: str) -> None:
        names = [name for name in given if name.startswith(_PROJECTOR)]
        taken = {name.removeprefix(_PROJECTOR): given.pop(name) for name in names}
        unknown = apply_tensors(self.projectors[task], taken, f"{source} (mm_projector)")
        given.update({_PROJECTOR + name: taken[name] for name in unknown})

    def _load_tables(self, task: str, given: Tensors, source: str, adopt: bool) -> None:
        embedding, head = self.tables[task]

        def fitting(name: str, place: Tensor) -> Tensor:
            tensor = _checked(given.pop(name), place, name, source)
            return tensor if adopt else tensor.to(place.dtype)

        if EMBEDDING in given:
            embedding = as_embedding(fitting(EMBEDDING, embedding.weight))
        if HEAD in given:
            head = as_head(fitting(HEAD, head.weight))
        self.tables[task] = (embedding, head)

    def _load_adapter(self, task: str, given: Tensors, source: str, adopt: bool) -> None:
        for name, module in self.language.named_modules():
            if not isinstance(module, HLoraLinear):
                continue
            for part in module.adapter_layer_names:
                key = f"{name}.{part}.weight"
                if key not in given:
                    raise WeightsError(
                        "{source} lacks the tensor {prefix}{key}: the adapter is not complete.",
                        source=source,
                        prefix=_PREFIX,
                        key=key,
                    )
                place = getattr(module, part)[task].weight
                fill(place, given.pop(key), key, source, adopt=adopt)

    def state_of_task(self, task: str) -> Tensors:
        """The adapter and projector of a task under their published names."""
        state = {
            _PREFIX + _PROJECTOR + name: value for name, value in self.projectors[task].state_dict().items()
        }
        for name, module in self.language.named_modules():
            if isinstance(module, HLoraLinear):
                for part in module.adapter_layer_names:
                    state[f"{_PREFIX}{name}.{part}.weight"] = getattr(module, part)[task].weight.detach()
        return state


def _runs(ids: list[int]) -> list[list[int]]:
    """The ids cut so that each image mark stands alone."""
    runs: list[list[int]] = []
    for token in ids:
        if token == IMAGE_ID or not runs or runs[-1] == [IMAGE_ID]:
            runs.append([token])
        else:
            runs[-1].append(token)
    return runs


def _enlarged(table: Tensor, first_new: int, rows: int, dtype: torch.dtype | None) -> Tensor:
    """A table of exactly ``rows`` rows; those from ``first_new`` on, and any that the base lacks before it, are the mean of
    the base's rows before ``first_new``."""
    known = table.detach()[:first_new]
    enlarged = known.new_empty(rows, known.shape[1], dtype=dtype)
    enlarged[: len(known)] = known
    enlarged[len(known) :] = known.mean(dim=0, dtype=torch.float32)
    return enlarged


def as_embedding(weight: Tensor) -> nn.Embedding:
    """An embedding around a table, without a copy."""
    return nn.Embedding(weight.shape[0], weight.shape[1], _weight=weight)


def as_head(weight: Tensor) -> nn.Linear:
    """An output head around a table, without a copy."""
    linear = nn.Linear(weight.shape[1], weight.shape[0], bias=False, device="meta")
    linear.weight = nn.Parameter(weight)
    return linear


def _checked(tensor: Tensor, place: Tensor, name: str, source: str) -> Tensor:
    if tensor.shape != place.shape:
        shapes = f"{list(tensor.shape)} and not {list(place.shape)}"
        raise WeightsError(
            "The tensor {name} of {source} has the shape {shapes}: the manifest, the vocabulary and the file "
            "do not fit.",
            name=name,
            source=source,
            shapes=shapes,
        )
    return tensor


def fill(place: Tensor, tensor: Tensor, name: str, source: str, *, adopt: bool = False) -> None:
    """Copy a tensor into a parameter of the same shape, converted to its type.

    Args:
        adopt: let the parameter be the tensor itself, in its own type, and not a copy.

    Raises:
        WeightsError: it has another shape.
    """
    _checked(tensor, place, name, source)
    if adopt:
        place.data = tensor
    else:
        with torch.no_grad():
            place.copy_(tensor)
