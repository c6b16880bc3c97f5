"""Tiny random models in the published file layout, of any sizes, ranks, experts and vocabularies."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors.torch import save_file
from torch import Tensor
from transformers import (
    CLIPVisionConfig,
    CLIPVisionModel,
    Phi3Config,
    Phi3ForCausalLM,
    Qwen2Config,
    Qwen2ForCausalLM,
)

from healthgpt_inference.image_tokenizer import GumbelVQ, ImageTokenizerConfig
from healthgpt_inference.manifest import AdapterSpec, Manifest, write_manifest

VECTORS = Path(__file__).parent / "vectors"
Tensors = dict[str, Tensor]
FAMILIES: dict[str, Any] = {
    "healthgpt-m3": ("m3", "phi3_instruct", Phi3Config, Phi3ForCausalLM),
    "healthgpt-l14": ("l14", "phi4_instruct", Phi3Config, Phi3ForCausalLM),
    "healthgpt-xl32": ("xl32", "qwen_2", Qwen2Config, Qwen2ForCausalLM),
}


@dataclass(frozen=True)
class Tiny:
    """What a tiny model is made of. ``vocabulary`` is the rows of the base's own tables."""

    family: str = "healthgpt-m3"
    width: int = 32
    heads: int = 4
    key_value_heads: int = 4
    layers: int = 2
    vocabulary: int = 470
    tied: bool = False
    positions: int = 512
    codes: int = 32
    side: int = 4
    ranks: tuple[int, int] = (8, 12)
    experts: tuple[int, int] = (4, 3)
    vision_layers: tuple[int, int] = (-2, 1)
    router_layer: str = "model.layers.0.self_attn.o_proj"
    dtype: torch.dtype = torch.float32
    form: Literal["safetensors", "bin", "shards"] = "safetensors"
    whole_clip: bool = False
    add_bos: bool = False
    draws: bool = True
    seed: int = 0


def make(folder: Path, tiny: Tiny) -> Manifest:
    """Write a whole model folder and return its manifest."""
    torch.manual_seed(tiny.seed)
    language = _base(folder / "base", tiny)
    _vision(folder / "vision", tiny)
    tasks = {"comprehension": _task(folder / "com.bin", language, tiny, 0)}
    if tiny.draws:
        tasks["generation"] = _task(folder / "gen.bin", language, tiny, 1)
        _image_tokenizer(folder / "vqgan", tiny)
    manifest = Manifest(
        root=folder,
        name="tiny",
        family=tiny.family,
        base="base",
        template=FAMILIES[tiny.family][1],
        vision="vision",
        image_size=0 if tiny.family == "healthgpt-xl32" else tiny.codes,
        image_side=tiny.side if tiny.draws else 0,
        tasks=tasks,
        tokenizer_config="vqgan/model.yaml" if tiny.draws else "",
        tokenizer_weights="vqgan/model.safetensors" if tiny.draws else "",
        router_layer=tiny.router_layer,
    )
    write_manifest(replace(manifest, uses={}), folder)
    _as_published(folder)
    return manifest


def _as_published(folder: Path) -> None:
    """A published manifest has no [uses]."""
    path = folder / "model.toml"
    path.write_text(path.read_text().replace("[uses]\n", ""))


def save(tensors: Tensors, folder: Path, form: str) -> None:
    """Weights in one of the forms of Hugging Face."""
    tensors = {name: part.detach().clone().contiguous() for name, part in tensors.items()}
    if form == "safetensors":
        save_file(tensors, folder / "model.safetensors")
    elif form == "bin":
        torch.save(tensors, folder / "pytorch_model.bin")
    else:
        _save_shards(tensors, folder)


def _save_shards(tensors: Tensors, folder: Path) -> None:
    names = list(tensors)
    placed: dict[str, str] = {}
    for number, part in enumerate((names[::2], names[1::2]), start=1):
        file = f"model-{number:05d}-of-00002.safetensors"
        save_file({name: tensors[name] for name in part}, folder / file)
        placed |= dict.fromkeys(part, file)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": placed}))


def _base(folder: Path, tiny: Tiny) -> Any:
    folder.mkdir(parents=True)
    source, _, config_class, language_class = FAMILIES[tiny.family]
    vectors = VECTORS / source / "base"
    for file in ("tokenizer.model", "tokenizer_config.json", "vocab.json", "merges.txt"):
        if (vectors / file).exists():
            shutil.copy(vectors / file, folder / file)
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    (folder / "tokenizer_config.json").write_text(json.dumps(settings | {"add_bos_token": tiny.add_bos}))
    config = config_class(
        vocab_size=tiny.vocabulary, hidden_size=tiny.width, intermediate_size=48, num_hidden_layers=tiny.layers,
        num_attention_heads=tiny.heads, num_key_value_heads=tiny.key_value_heads, max_position_embeddings=tiny.positions,
        initializer_range=0.3, tie_word_embeddings=tiny.tied, pad_token_id=0, bos_token_id=1, eos_token_id=2,
    )  # fmt: skip
    language = language_class(config).to(tiny.dtype)
    (folder / "config.json").write_text(json.dumps(config.to_dict()))
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": [2]}))
    tensors = {
        name: part for name, part in language.state_dict().items() if not (tiny.tied and "lm_head" in name)
    }
    save(tensors, folder, tiny.form)
    return language


def _vision(folder: Path, tiny: Tiny) -> None:
    folder.mkdir()
    config = CLIPVisionConfig(
        hidden_size=24, intermediate_size=32, num_hidden_layers=3, num_attention_heads=4, image_size=16, patch_size=4,
        initializer_range=0.3, hidden_act="quick_gelu", projection_dim=8,
    )  # fmt: skip
    tensors = {
        name.removeprefix("vision_model."): part
        for name, part in CLIPVisionModel(config).state_dict().items()
    }
    document: dict[str, Any] = config.to_dict()
    if tiny.whole_clip:
        document = {"model_type": "clip", "vision_config": document, "text_config": {"hidden_size": 8}}
        tensors = {f"vision_model.{name}": part for name, part in tensors.items()}
        tensors["vision_model.embeddings.position_ids"] = torch.arange(17)[None]
        tensors["text_model.embeddings.token_embedding.weight"] = torch.zeros(3, 8)
    (folder / "config.json").write_text(json.dumps(document))
    sizes = {"size": 16, "crop_size": 16, "image_mean": [0.5, 0.4, 0.3], "image_std": [0.2, 0.3, 0.25]}
    (folder / "preprocessor_config.json").write_text(json.dumps(sizes))
    save(tensors, folder, "bin" if tiny.form == "bin" else "safetensors")


def _task(file: Path, language: Any, tiny: Tiny, index: int) -> AdapterSpec:
    rank, experts = tiny.ranks[index], tiny.experts[index]
    prefix, tensors = "base_model.model.", Tensors()
    for name, module in language.model.named_modules():
        if isinstance(module, torch.nn.Linear):
            key = f"{prefix}model.{name}."
            tensors[f"{key}lora_A.weight"] = torch.randn(rank, module.in_features) * 0.1
            tensors[f"{key}lora_B.weight"] = torch.randn(module.out_features, rank) * 0.1
            tensors[f"{key}lora_route.weight"] = torch.randn(experts, module.in_features)
    key = f"{prefix}model.mm_projector."
    tensors |= {f"{key}0.weight": torch.randn(tiny.width, 24) * 0.2, f"{key}0.bias": torch.randn(tiny.width)}
    tensors |= {
        f"{key}2.weight": torch.randn(tiny.width, tiny.width) * 0.2,
        f"{key}2.bias": torch.randn(tiny.width),
    }
    torch.save({name: part.to(tiny.dtype) for name, part in tensors.items()}, file)
    return AdapterSpec((file.name,), rank, 2 * rank, experts, tiny.vision_layers[index])


def _image_tokenizer(folder: Path, tiny: Tiny) -> None:
    import yaml

    folder.mkdir()
    config = ImageTokenizerConfig(
        n_embed=tiny.codes, embed_dim=8, ch=32, ch_mult=(1, 1), num_res_blocks=1, attn_resolutions=(),
        resolution=2 * tiny.side, z_channels=8,
    )  # fmt: skip
    (folder / "model.yaml").write_text(yaml.safe_dump(config.to_params()))
    save(dict(GumbelVQ(config).state_dict()), folder, "safetensors")
