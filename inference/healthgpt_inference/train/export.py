"""The trained parts as a model folder that the engine, the catalogue and anyone else can read."""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml
from safetensors.torch import save_file
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.manifest import Manifest, Use, sha256, write_manifest
from healthgpt_inference.vision import CLIP_MEAN, CLIP_STD

from .contrast import BONE_RANGE, BRAIN_RANGE, BRAIN_WINDOW
from .questions import INSTRUCTIONS
from .soft_decoder import TEMPERATURE
from .student import ADAPTERS, CODES, COPY, FINER, SIDE, TEMPLATE, Student

VERSION = "5"
_PREFIX = "base_model.model."
LESION_CAUTION = (
    "Trained on simulated lesions only: a negative answer means nothing. "
    "On a real scan a positive one means no more."
)
_LICENCE = {
    "weights": "BSD-2-Clause, as the project; trained on templates under BSD and McGill licences and on CC BY 4.0 scans",
    "notices": "MODEL_CARD.md",
}


def export(
    student: Student,
    image_tokenizer: GumbelVQ,
    tokenizer: Path,
    folder: Path,
    left_out: Collection[str] = (),
) -> Manifest:
    """Write every file of the bundled model, all weights as float16; uses of ``left_out`` are not in its manifest."""
    for part in ("base", "vision", "vqgan"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    _write_base(student, tokenizer, folder / "base")
    _write_vision(student, folder / "vision")
    for task, file in (("comprehension", "com_hlora.safetensors"), ("generation", "gen_hlora.safetensors")):
        _save(student.model.state_of_task(task), folder / file)
    embedding, head = student.model.tables["generation"]
    tables = {"model.embed_tokens.weight": embedding.weight, "lm_head.weight": head.weight}
    _save({_PREFIX + name: table for name, table in tables.items()}, folder / "fusion.safetensors")
    (folder / "vqgan" / "model.yaml").write_text(
        yaml.safe_dump(image_tokenizer.config.to_params()), encoding="utf-8"
    )
    _save(image_tokenizer.state_dict(), folder / "vqgan" / "model.safetensors")
    manifest = _manifest(folder, left_out)
    write_manifest(manifest, folder)
    return manifest


def _save(tensors: dict[str, Tensor], path: Path) -> None:
    save_file(
        {name: tensor.detach().half().contiguous().clone() for name, tensor in tensors.items()}, str(path)
    )
    path.chmod(0o644)  # written for its owner alone, and everyone reads what is installed


def _write_json(path: Path, values: dict[str, Any]) -> None:
    path.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")


def _write_base(student: Student, tokenizer: Path, folder: Path) -> None:
    """The base with its own vocabulary; the rows of the image tokens are in the fusion file."""
    language, rows = student.model.language, student.model.tokenizer.first_new_id
    state = {
        name.replace(".base_layer.", "."): part
        for name, part in language.state_dict().items()
        if ".lora_" not in name
    }
    for name in ("model.embed_tokens.weight", "lm_head.weight"):
        state[name] = state[name][:rows]
    _save(state, folder / "model.safetensors")
    config = language.config.to_dict()
    kept = (
        "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
        "hidden_act", "max_position_embeddings", "original_max_position_embeddings", "rms_norm_eps", "sliding_window",
        "tie_word_embeddings", "bos_token_id", "eos_token_id", "pad_token_id",
    )  # fmt: skip
    values = {
        "architectures": ["Phi3ForCausalLM"],
        "model_type": "phi3",
        "rope_theta": 10000.0,
        "rope_scaling": None,
    }
    _write_json(folder / "config.json", values | {name: config[name] for name in kept} | {"vocab_size": rows})
    ends = [
        student.model.tokenizer.token_id(token) for token in ("<|end|>", "<|endoftext|>", "<|assistant|>")
    ]
    _write_json(folder / "generation_config.json", {"eos_token_id": ends})
    for name in ("tokenizer.model", "tokenizer_config.json"):
        shutil.copyfile(tokenizer / name, folder / name)


def _write_vision(student: Student, folder: Path) -> None:
    clip = student.model.vision.clip
    _save(
        {f"vision_model.{name}": part for name, part in clip.state_dict().items()},
        folder / "model.safetensors",
    )
    config = clip.config.to_dict()
    kept = ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "image_size", "patch_size",
            "hidden_act", "layer_norm_eps", "projection_dim")  # fmt: skip
    values = {"architectures": ["CLIPVisionModel"], "model_type": "clip_vision_model"}
    _write_json(folder / "config.json", values | {name: config[name] for name in kept})
    side = config["image_size"]
    picture = {"size": side, "crop_size": side, "image_mean": list(CLIP_MEAN), "image_std": list(CLIP_STD)}
    _write_json(folder / "preprocessor_config.json", picture)


def _manifest(folder: Path, left_out: Collection[str]) -> Manifest:
    files = sorted(
        path for path in folder.rglob("*") if path.suffix in {".safetensors", ".model", ".yaml", ".json"}
    )
    return Manifest(
        root=folder, name="bundled", family="healthgpt-m3", version=VERSION, authors="HealthGPT Viewer project", base="base",
        template=TEMPLATE, vision="vision", image_size=CODES, image_side=SIDE, tasks=dict(ADAPTERS),
        tokenizer_config="vqgan/model.yaml", tokenizer_weights="vqgan/model.safetensors",
        uses={name: use for name, use in _uses().items() if name not in left_out}, licence=dict(_LICENCE),
        hashes={path.relative_to(folder).as_posix(): sha256(path) for path in files},
        router_layer="model.layers.1.mlp.down_proj",
    )  # fmt: skip


# In mm: phantoms are cut with 200 to 265 (phantom.random_pose) and scaled by 0.87 to 1.12 (contrast.moved). What larger ones
# cost is measured in docs/training.md.
_FIELD_OF_VIEW = (170.0, 300.0)
_STEADY = 0.5  # measured on series of phantoms: docs/engine.md


def _uses() -> dict[str, Use]:
    """What the model learns; a window or range as [low, high] in HU where it is one of output."""
    head: dict[str, Any] = {"adapter": "generation", "body_parts": ("HEAD",), "planes": ("axial",)}
    head["learned_field_of_view"] = _FIELD_OF_VIEW
    return {
        "ask": Use(
            "comprehension", input_modality=("CT", "MR"), body_parts=("HEAD", "NECK", "CHEST"),
            cautions={"lesion": LESION_CAUTION},
        ),
        "ct-to-mr": Use(
            prompt=_prompts("ct-to-mr"), input_modality=("CT",), input_window={"CT": BRAIN_WINDOW}, contrasts=("t2", "t1"),
            default_contrast="t2", steady=_STEADY, code_temperature=TEMPERATURE, **head,
        ),
        "mr-to-ct": Use(
            prompt=_prompts("mr-to-ct"), input_modality=("MR",), contrasts=("brain", "bone"), default_contrast="brain",
            output_hu_range={"brain": _ends(BRAIN_RANGE), "bone": _ends(BONE_RANGE)}, steady=_STEADY,
            code_temperature=TEMPERATURE, **head,
        ),
        "reconstruct": Use(
            "generation", INSTRUCTIONS[COPY], input_modality=("CT", "MR"), body_parts=("HEAD", "NECK", "CHEST"),
            planes=("axial",), code_temperature=TEMPERATURE,
        ),
        "super-resolution": Use(
            "generation", INSTRUCTIONS[FINER], input_modality=("CT", "MR"), body_parts=("HEAD", "NECK", "CHEST"),
            planes=("axial",), scale=4, code_temperature=TEMPERATURE,
        ),
    }  # fmt: skip


def _prompts(use: str) -> dict[str, str]:
    return {contrast: words for (name, contrast), words in INSTRUCTIONS.items() if name == use}


def _ends(window: tuple[float, float]) -> tuple[float, float]:
    return window[0] - window[1] / 2, window[0] + window[1] / 2
