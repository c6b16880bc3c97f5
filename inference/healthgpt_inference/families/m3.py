"""HealthGPT-M3: Phi-3 and CLIP, one base for both tasks, an H-LoRA adapter and a projector for each (arXiv 2502.09838)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import CLIPVisionConfig, Phi3Config, Phi3ForCausalLM

from healthgpt_inference.errors import ManifestError, WeightsError
from healthgpt_inference.hlora import HLoraConfig, HLoraLinear, HLoraModel
from healthgpt_inference.image_tokenizer import GumbelVQ, ImageTokenizerConfig
from healthgpt_inference.manifest import AdapterSpec, Manifest
from healthgpt_inference.prompts import IMAGE_ID, Phi3Tokenizer
from healthgpt_inference.vision import Preprocessing, Projector, VisionTower
from healthgpt_inference.weights import Tensors, apply_tensors, find_weights, read_tensors

_PREFIX = "base_model.model."  # of the vendored PEFT wrapper that the published files were saved from
_PROJECTOR = "model.mm_projector."
_EMBEDDING, _HEAD = "model.embed_tokens.weight", "lm_head.weight"


class M3(nn.Module):
    """Both tasks on one base in memory; :meth:`set_task` changes adapter, projector and tables and loads nothing.

    Args:
        language_config: of the base, its vocabulary as published.
        vision_config: of the CLIP tower.
        tokenizer: with the image tokens added.
        adapters: one for each task.
    """

    def __init__(
        self,
        language_config: Phi3Config,
        vision_config: CLIPVisionConfig,
        tokenizer: Phi3Tokenizer,
        adapters: Mapping[str, AdapterSpec],
    ) -> None:
        super().__init__()
        self.tokenizer = tokenizer
        self.adapters = dict(adapters)
        self.language = Phi3ForCausalLM(language_config)
        self.vision = VisionTower(vision_config)
        # Held in a tuple: the tuner wraps the language model, whose parameters must be listed once.
        self._tuner = (self._adapt(),)
        width, vision_width = language_config.hidden_size, vision_config.hidden_size
        self.projectors = nn.ModuleDict({name: Projector(vision_width, width) for name in adapters})
        self.tables: dict[str, tuple[nn.Embedding, nn.Linear]] = {}
        self.ends: tuple[int, ...] = ()
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

    def enlarge_tables(self) -> None:
        """Give every task the base's embedding and head, enlarged by the image tokens.

        The new rows, which begin straight behind the tokenizer's own last id and may fall on unused rows of the base, are
        the mean of the rows before them; the tables end with the tokenizer.
        """
        language, tokenizer = self.language, self.tokenizer
        if len(tokenizer) > tokenizer.first_new_id:
            embedding = _enlarged(language.model.embed_tokens.weight, tokenizer.first_new_id, len(tokenizer))
            head = _enlarged(language.lm_head.weight, tokenizer.first_new_id, len(tokenizer))
            language.model.embed_tokens = _embedding(embedding)
            language.lm_head = _linear(head)
        self.tables = dict.fromkeys(self.adapters, (language.model.embed_tokens, language.lm_head))

    def set_task(self, task: str, *, train: bool = False) -> None:
        """Make a task the active one.

        Raises:
            ManifestError: the model has no adapter of that name.
        """
        if task not in self.adapters:
            raise ManifestError(f"The model has no adapter '{task}'; it has {', '.join(self.adapters)}.")
        self.tuner.set_adapter(task, inference_mode=not train)
        self.language.model.embed_tokens, self.language.lm_head = self.tables[task]
        self.task = task

    @property
    def first_code(self) -> int:
        """The id of ``<idx_0>``."""
        return self.tokenizer.first_new_id + 1

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
                parts.append(table(torch.tensor([run], device=table.weight.device)))
        return torch.cat(parts, dim=1)

    def router(self, layer: str) -> HLoraLinear:
        """The adapted layer of a name as the manifest gives it.

        Raises:
            ManifestError: there is none of that name.
        """
        found = dict(self.language.named_modules()).get(layer)
        if not isinstance(found, HLoraLinear):
            raise ManifestError(f"The model has no adapted layer '{layer}'.")
        return found

    def load_task(self, task: str, tensors: Mapping[str, Tensor], source: str) -> list[str]:
        """Put the published tensors of one task in place: adapter, projector, and tables where they are given.

        Returns:
            The names that are of no use here.

        Raises:
            WeightsError: a tensor of the adapter or projector is missing, or one has another shape.
        """
        given = {name.removeprefix(_PREFIX): tensor for name, tensor in tensors.items()}
        self._load_projector(task, given, source)
        self._load_tables(task, given, source)
        self._load_adapter(task, given, source)
        return sorted(given)

    def _load_projector(self, task: str, given: Tensors, source: str) -> None:
        names = [name for name in given if name.startswith(_PROJECTOR)]
        taken = {name.removeprefix(_PROJECTOR): given.pop(name) for name in names}
        unknown = apply_tensors(self.projectors[task], taken, f"{source} (mm_projector)")
        given.update({_PROJECTOR + name: taken[name] for name in unknown})

    def _load_tables(self, task: str, given: Tensors, source: str) -> None:
        embedding, head = self.tables[task]
        if _EMBEDDING in given:
            embedding = _embedding(_like(given.pop(_EMBEDDING), embedding.weight, _EMBEDDING, source))
        if _HEAD in given:
            head = _linear(_like(given.pop(_HEAD), head.weight, _HEAD, source))
        self.tables[task] = (embedding, head)

    def _load_adapter(self, task: str, given: Tensors, source: str) -> None:
        for name, module in self.language.named_modules():
            if not isinstance(module, HLoraLinear):
                continue
            for part in module.adapter_layer_names:
                key = f"{name}.{part}.weight"
                if key not in given:
                    raise WeightsError(
                        f"{source} lacks the tensor {_PREFIX}{key}: the adapter is not complete."
                    )
                place = getattr(module, part)[task].weight
                _fill(place, given.pop(key), key, source)

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


class LoadedM3:
    """A model folder in memory: the model, its picture settings, and the image tokenizer where it has one."""

    def __init__(
        self, manifest: Manifest, *, device: str = "cpu", dtype: torch.dtype = torch.float32
    ) -> None:
        self.manifest = manifest
        self.notices: list[str] = list(manifest.notices)
        base, vision = manifest.path(manifest.base), manifest.path(manifest.vision)
        self.preprocessing = Preprocessing.read(vision)
        self.model = M3(
            _phi3_config(base),
            _clip_config(vision),
            Phi3Tokenizer(base, manifest.image_size),
            manifest.tasks,
        )
        self._load_base(base)
        self._load_vision(vision)
        self.model.enlarge_tables()
        for task in manifest.tasks:
            self._load_task(task)
        self.model.ends = _end_ids(base, self.model.tokenizer)
        self.image_tokenizer = load_image_tokenizer(manifest) if manifest.tokenizer_weights else None
        self._check_vocabulary()
        self._settle(device, dtype)

    def _load_base(self, folder: Path) -> None:
        path = find_weights(folder)
        tensors = read_tensors(path)
        state = {
            _base_name(name): place for name, place in self.model.language.state_dict(keep_vars=True).items()
        }
        state = {name: place for name, place in state.items() if ".lora_" not in name}
        if _HEAD not in tensors and self.model.language.config.tie_word_embeddings:
            tensors[_HEAD] = tensors[_EMBEDDING]
        for name, place in state.items():
            if name not in tensors:
                raise WeightsError(
                    f"{path} lacks the tensor {name}: the base is not complete or of another model."
                )
            if name in (_EMBEDDING, _HEAD):
                self._set_table(name, tensors.pop(name), str(path))
            else:
                _fill(place, tensors.pop(name), name, str(path))
        self._report(tensors, str(path))

    def _set_table(self, name: str, tensor: Tensor, source: str) -> None:
        """Put a table of the base in place as it was published; it is enlarged later."""
        config = self.model.language.config
        if list(tensor.shape) != [config.vocab_size, config.hidden_size]:
            wanted = [config.vocab_size, config.hidden_size]
            raise WeightsError(
                f"The tensor {name} of {source} has the shape {list(tensor.shape)} and not {wanted}."
            )
        language = self.model.language
        if name == _EMBEDDING:
            language.model.embed_tokens = _embedding(tensor.float())
        else:
            language.lm_head = _linear(tensor.float())

    def _load_vision(self, folder: Path) -> None:
        path = find_weights(folder)
        # A whole CLIP model has a text tower and old buffers beside the vision tower, which are of no use here.
        tensors = read_tensors(path, names=lambda name: not name.endswith("position_ids"))
        if any(name.startswith("vision_model.") for name in tensors):
            prefix = "vision_model."
            tensors = {
                name.removeprefix(prefix): part for name, part in tensors.items() if name.startswith(prefix)
            }
        self._report(apply_tensors(self.model.vision.clip, tensors, str(path)), str(path))

    def _load_task(self, task: str) -> None:
        paths = [self.manifest.path(name) for name in self.manifest.tasks[task].weights]
        tensors: Tensors = {}
        for path in paths:  # later files win, as published
            tensors |= read_tensors(path)
        source = " and ".join(str(path) for path in paths)
        self._report(self.model.load_task(task, tensors, source), source)

    def _report(self, unknown: Any, source: str) -> None:
        names = sorted(unknown)
        if names:
            self.notices.append(
                f"{len(names)} tensors of {source} are not known and were left out ({names[0]} …)."
            )

    def _check_vocabulary(self) -> None:
        codes = self.manifest.image_size
        if self.image_tokenizer is not None and self.image_tokenizer.config.n_embed != codes:
            raise ManifestError(
                f"The model '{self.manifest.name}' has {codes} image tokens, but its image tokenizer "
                f"{self.image_tokenizer.config.n_embed} codes: they do not belong together."
            )

    def _settle(self, device: str, dtype: torch.dtype) -> None:
        self.model.eval().requires_grad_(False).to(device=device, dtype=dtype)
        for embedding, head in self.model.tables.values():
            embedding.requires_grad_(False).to(device=device, dtype=dtype)
            head.requires_grad_(False).to(device=device, dtype=dtype)
        if self.image_tokenizer is not None:
            self.image_tokenizer.eval().requires_grad_(False).to(device=device)


def load_image_tokenizer(manifest: Manifest) -> GumbelVQ:
    """The image tokenizer of a model folder.

    Raises:
        ManifestError: its configuration is damaged.
        WeightsError: a tensor is missing or misshapen.
    """
    path = manifest.path(manifest.tokenizer_weights)
    tokenizer = GumbelVQ(ImageTokenizerConfig.from_yaml(manifest.path(manifest.tokenizer_config)))
    # `loss.*` (perceptual net and discriminator) is of use in training only.
    tensors = read_tensors(path, names=lambda name: not name.startswith("loss."))
    apply_tensors(tokenizer, tensors, str(path))
    return tokenizer.eval()


def _phi3_config(folder: Path) -> Phi3Config:
    values = _read_config(folder)
    values.pop("torch_dtype", None)
    return Phi3Config.from_dict(values)


def _clip_config(folder: Path) -> CLIPVisionConfig:
    values = _read_config(folder)
    values = values.get("vision_config", values)
    return CLIPVisionConfig.from_dict({key: value for key, value in values.items() if key != "torch_dtype"})


def _read_config(folder: Path) -> dict[str, Any]:
    path = folder / "config.json"
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ManifestError(f"The configuration {path} cannot be read: {error}") from error
    if not isinstance(values, dict):
        raise ManifestError(f"The configuration {path} is not a JSON object.")
    return values


def _end_ids(folder: Path, tokenizer: Phi3Tokenizer) -> tuple[int, ...]:
    """The ids that end an answer: of generation_config.json, else the tokenizer's own."""
    path = folder / "generation_config.json"
    if not path.is_file():
        return (tokenizer.token_id("<|end|>"), tokenizer.token_id("<|endoftext|>"))
    values = json.loads(path.read_text(encoding="utf-8")).get("eos_token_id")
    return tuple(values) if isinstance(values, list) else (int(values),)


def _runs(ids: list[int]) -> list[list[int]]:
    """The ids cut so that each image mark stands alone."""
    runs: list[list[int]] = []
    for token in ids:
        if token == IMAGE_ID or not runs or runs[-1] == [IMAGE_ID]:
            runs.append([token])
        else:
            runs[-1].append(token)
    return runs


def _base_name(name: str) -> str:
    return name.replace(".base_layer.", ".")


def _enlarged(table: Tensor, first_new: int, rows: int) -> Tensor:
    kept = table.detach()[: min(rows, len(table))]
    new = torch.empty(rows, table.shape[1], dtype=table.dtype)
    new[: len(kept)] = kept
    new[first_new:] = table.detach()[:first_new].mean(dim=0)
    return new


def _embedding(weight: Tensor) -> nn.Embedding:
    return nn.Embedding(weight.shape[0], weight.shape[1], _weight=weight)


def _linear(weight: Tensor) -> nn.Linear:
    linear = nn.Linear(weight.shape[1], weight.shape[0], bias=False, device="meta")
    linear.weight = nn.Parameter(weight)
    return linear


def _like(tensor: Tensor, place: Tensor, name: str, source: str) -> Tensor:
    if tensor.shape != place.shape:
        shapes = f"{list(tensor.shape)} and not {list(place.shape)}"
        raise WeightsError(
            f"The tensor {name} of {source} has the shape {shapes}: the vocabulary does not fit."
        )
    return tensor.to(place.dtype)


def _fill(place: Tensor, tensor: Tensor, name: str, source: str) -> None:
    with torch.no_grad():
        place.copy_(_like(tensor, place, name, source))
