"""A model of any size with random numbers, in the published layout: to measure speed and memory without a download."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import yaml
from safetensors.torch import save_file
from torch import Tensor
from transformers import CLIPVisionConfig, CLIPVisionModel

from .errors import RequestError
from .image_tokenizer import GumbelVQ, ImageTokenizerConfig
from .manifest import BUNDLED, AdapterSpec, Manifest, Use, load_manifest, resolve_model, write_manifest
from .prompts import Phi3Tokenizer

Tensors = dict[str, Tensor]
_PREFIX = "base_model.model.model."
_SPREAD = 0.02  # of the random weights, as language models begin
_NUMBERS = ("hidden", "layers", "rank", "experts", "head", "patches", "side", "codes", "decoder")


@dataclass(frozen=True)
class Made:
    """Sizes of a model of HealthGPT-M3's layout.

    Args:
        head: width of one attention head.
        patches: along each side of the picture that it sees; the picture takes their square of the prompt.
        side: codes along each side of a picture that it draws.
        decoder: width of the image tokenizer's finest level; 128 is the published one.
        type: of the numbers in the files.
    """

    hidden: int = 1024
    layers: int = 16
    rank: int = 64
    experts: int = 4
    head: int = 64
    patches: int = 24
    side: int = 32
    codes: int = 8192
    decoder: int = 32
    type: str = "float32"

    @property
    def inner(self) -> int:
        """Width of the gated product: Phi-3-mini's 8/3 of the hidden width, in whole blocks of 64."""
        return -(-self.hidden * 8 // 3 // 64) * 64

    @classmethod
    def read(cls, text: str) -> Made:
        """Sizes as ``hidden=1024,layers=16``; what is not named keeps its default.

        Raises:
            RequestError: a word is no size, or the sizes do not fit together.
        """
        values: dict[str, Any] = {}
        for part in filter(None, (part.strip() for part in text.split(","))):
            name, _, value = part.partition("=")
            if name in _NUMBERS and value.isdecimal() and int(value) > 0:
                values[name] = int(value)
            elif name == "type" and value in ("float32", "bfloat16", "float16"):
                values[name] = value
            else:
                raise RequestError(
                    f"'{part}' is no size of a random model: give {', '.join(_NUMBERS)} as whole numbers, "
                    "type as float32, bfloat16 or float16, all as NAME=VALUE with commas between."
                )
        sizes = cls(**values)
        if sizes.hidden % sizes.head or sizes.head % 2 or sizes.rank % sizes.experts or sizes.decoder % 32:
            raise RequestError(
                "The sizes do not fit together: hidden must be a multiple of head, head of 2, rank of experts, "
                "decoder of 32."
            )
        return sizes


def make(sizes: Made, folder: Path, seed: int = 0) -> Manifest:
    """Write a whole model folder, the same one for the same seed; the tokenizer is the bundled model's."""
    with torch.random.fork_rng(devices=[]):  # modules of torch begin with numbers of its own generator
        torch.manual_seed(seed)
        return _make(sizes, folder, torch.Generator().manual_seed(seed))


def _make(sizes: Made, folder: Path, random: torch.Generator) -> Manifest:
    bundled = load_manifest(resolve_model(BUNDLED))
    for part in ("base", "vision", "vqgan"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.model", "tokenizer_config.json", "generation_config.json"):
        shutil.copyfile(bundled.path(bundled.base) / name, folder / "base" / name)
    tokenizer = Phi3Tokenizer(folder / "base", sizes.codes)
    _write_base(sizes, folder / "base", tokenizer.first_new_id, random)
    _write_vision(sizes, folder / "vision")
    for name in ("com", "gen"):
        _save(_adapter(sizes, random), folder / f"{name}.safetensors", sizes)
    _save(_tables(_PREFIX, sizes, len(tokenizer), random), folder / "fusion.safetensors", sizes)
    _write_image_tokenizer(sizes, folder / "vqgan")
    manifest = _manifest(sizes, folder)
    write_manifest(manifest, folder)
    return manifest


def _manifest(sizes: Made, folder: Path) -> Manifest:
    def adapter(*files: str, layer: int) -> AdapterSpec:
        return AdapterSpec(files, sizes.rank, 2 * sizes.rank, sizes.experts, layer)

    return Manifest(
        root=folder,
        name="random",
        family="healthgpt-m3",
        base="base",
        template="phi3_instruct",
        vision="vision",
        image_size=sizes.codes,
        image_side=sizes.side,
        tasks={
            "comprehension": adapter("com.safetensors", layer=-2),
            "generation": adapter("gen.safetensors", "fusion.safetensors", layer=1),
        },
        tokenizer_config="vqgan/model.yaml",
        tokenizer_weights="vqgan/model.safetensors",
        uses={
            "ask": Use("comprehension"),
            "reconstruct": Use("generation", "Reconstruct the image."),
        },
    )


def _random(random: torch.Generator, *shape: int) -> Tensor:
    return torch.empty(shape).normal_(std=_SPREAD, generator=random)


def _save(tensors: Tensors, path: Path, sizes: Made) -> None:
    dtype = getattr(torch, sizes.type)
    save_file({name: part.to(dtype) for name, part in tensors.items()}, str(path))


def _linears(sizes: Made) -> dict[str, tuple[int, int]]:
    """Outputs and inputs of the linear layers of one decoder layer."""
    return {
        "self_attn.qkv_proj": (3 * sizes.hidden, sizes.hidden),
        "self_attn.o_proj": (sizes.hidden, sizes.hidden),
        "mlp.gate_up_proj": (2 * sizes.inner, sizes.hidden),
        "mlp.down_proj": (sizes.hidden, sizes.inner),
    }


def _write_base(sizes: Made, folder: Path, vocabulary: int, random: torch.Generator) -> None:
    """One shard for each layer, so that a large model is never whole in memory."""
    placed: dict[str, str] = {}

    def write(tensors: Tensors) -> None:
        shard = f"model-{len(set(placed.values())):05d}.safetensors"
        _save(tensors, folder / shard, sizes)
        placed.update(dict.fromkeys(tensors, shard))

    for index in range(sizes.layers):
        name = f"model.layers.{index}."
        tensors = {
            f"{name}{linear}.weight": _random(random, *shape) for linear, shape in _linears(sizes).items()
        }
        for norm in ("input_layernorm", "post_attention_layernorm"):
            tensors[f"{name}{norm}.weight"] = torch.ones(sizes.hidden)
        write(tensors)
    write({"model.norm.weight": torch.ones(sizes.hidden), **_tables("model.", sizes, vocabulary, random)})
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": placed}), "utf-8")
    heads = sizes.hidden // sizes.head
    config = {
        "model_type": "phi3", "vocab_size": vocabulary, "hidden_size": sizes.hidden, "intermediate_size": sizes.inner,
        "num_hidden_layers": sizes.layers, "num_attention_heads": heads, "num_key_value_heads": heads, "hidden_act": "silu",
        "max_position_embeddings": 4096, "original_max_position_embeddings": 4096, "rms_norm_eps": 1e-5,
        "rope_theta": 10000.0, "sliding_window": None, "tie_word_embeddings": False, "pad_token_id": 0,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config), "utf-8")


def _tables(prefix: str, sizes: Made, rows: int, random: torch.Generator) -> Tensors:
    head = f"{prefix.removesuffix('model.')}lm_head.weight"
    return {
        f"{prefix}embed_tokens.weight": _random(random, rows, sizes.hidden),
        head: _random(random, rows, sizes.hidden),
    }


def _adapter(sizes: Made, random: torch.Generator) -> Tensors:
    tensors: Tensors = {}
    for index in range(sizes.layers):
        for linear, (outputs, inputs) in _linears(sizes).items():
            key = f"{_PREFIX}layers.{index}.{linear}."
            tensors[f"{key}lora_A.weight"] = _random(random, sizes.rank, inputs)
            tensors[f"{key}lora_B.weight"] = _random(random, outputs, sizes.rank)
            tensors[f"{key}lora_route.weight"] = _random(random, sizes.experts, inputs)
    for place, inputs in (("0", _vision(sizes).hidden_size), ("2", sizes.hidden)):
        tensors[f"{_PREFIX}mm_projector.{place}.weight"] = _random(random, sizes.hidden, inputs)
        tensors[f"{_PREFIX}mm_projector.{place}.bias"] = torch.zeros(sizes.hidden)
    return tensors


def _vision(sizes: Made) -> CLIPVisionConfig:
    """A small tower: what it costs is no matter of the decode loop."""
    return CLIPVisionConfig(
        hidden_size=256, intermediate_size=1024, num_hidden_layers=3, num_attention_heads=4, image_size=14 * sizes.patches,
        patch_size=14, hidden_act="quick_gelu", projection_dim=64,
    )  # fmt: skip


def _write_vision(sizes: Made, folder: Path) -> None:
    config = _vision(sizes)
    state = {f"vision_model.{name}": part for name, part in CLIPVisionModel(config).state_dict().items()}
    _save(state, folder / "model.safetensors", sizes)
    (folder / "config.json").write_text(json.dumps(config.to_dict()), "utf-8")
    side = config.image_size
    (folder / "preprocessor_config.json").write_text(json.dumps({"size": side, "crop_size": side}), "utf-8")


def _write_image_tokenizer(sizes: Made, folder: Path) -> None:
    config = ImageTokenizerConfig(
        n_embed=sizes.codes, embed_dim=64, ch=sizes.decoder, ch_mult=(1, 1, 2, 4), num_res_blocks=2, attn_resolutions=(),
        resolution=8 * sizes.side, z_channels=64,
    )  # fmt: skip
    _save(dict(GumbelVQ(config).state_dict()), folder / "model.safetensors", sizes)
    (folder / "model.yaml").write_text(yaml.safe_dump(config.to_params()), "utf-8")
