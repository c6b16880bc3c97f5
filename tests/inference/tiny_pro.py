"""A tiny random HealthGPT-Pro: the real architecture of Qwen3-VL in small."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from transformers import AutoTokenizer, Qwen3VLConfig, Qwen3VLForConditionalGeneration

from tests.inference.tiny import VECTORS, save

# Of Qwen3-VL's own template, what one conversation with pictures needs.
CHAT_TEMPLATE = (
    "{%- for message in messages %}{{- '<|im_start|>' + message.role + '\\n' }}"
    "{%- for part in message.content %}"
    "{%- if part.type == 'image' %}<|vision_start|><|image_pad|><|vision_end|>"
    "{%- elif part.type == 'video' %}<|vision_start|><|video_pad|><|vision_end|>"
    "{%- else %}{{- part.text }}{%- endif %}"
    "{%- endfor %}{{- '<|im_end|>\\n' }}{%- endfor %}"
    "{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"
)


def make_pro(folder: Path, *, tied: bool = False, positions: int = 4096) -> None:
    """Write a whole model folder."""
    base = folder / "base"
    base.mkdir(parents=True)
    tokenizer = AutoTokenizer.from_pretrained(VECTORS / "xl32/base")
    tokenizer.chat_template = CHAT_TEMPLATE
    tokenizer.save_pretrained(base)
    config = _config(tokenizer, tied, positions)
    torch.manual_seed(0)
    model = Qwen3VLForConditionalGeneration(config)
    (base / "config.json").write_text(json.dumps(config.to_dict()))
    end = tokenizer.convert_tokens_to_ids("<|im_end|>")
    (base / "generation_config.json").write_text(json.dumps({"eos_token_id": [end]}))
    sizes = {
        "size": {"shortest_edge": 256, "longest_edge": 4096},
        "patch_size": 4,
        "temporal_patch_size": 2,
        "merge_size": 2,
    }
    half = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}
    (base / "preprocessor_config.json").write_text(json.dumps(sizes | half))
    save(
        {name: part for name, part in model.state_dict().items() if not (tied and "lm_head" in name)},
        base,
        "safetensors",
    )
    (folder / "model.toml").write_text('name = "tiny-pro"\nfamily = "healthgpt-pro"\n[base]\npath = "base"\n')


def _config(tokenizer: Any, tied: bool, positions: int) -> Any:
    marks = ("image_pad", "video_pad", "vision_start", "vision_end")
    image, video, start, end = (tokenizer.convert_tokens_to_ids(f"<|{mark}|>") for mark in marks)
    rope = {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [2, 1, 1], "mrope_interleaved": True}
    text = {
        "vocab_size": 656, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3, "num_attention_heads": 4,
        "num_key_value_heads": 2, "head_dim": 8, "max_position_embeddings": positions, "rope_parameters": rope,
        "initializer_range": 0.3,
    }  # fmt: skip
    vision = {
        "depth": 3, "hidden_size": 16, "intermediate_size": 24, "num_heads": 2, "patch_size": 4, "out_hidden_size": 32,
        "num_position_embeddings": 16, "deepstack_visual_indexes": [0, 1], "initializer_range": 0.3,
    }  # fmt: skip
    return Qwen3VLConfig(
        text_config=text, vision_config=vision, image_token_id=image, video_token_id=video, vision_start_token_id=start,
        vision_end_token_id=end, tie_word_embeddings=tied,
    )  # fmt: skip
