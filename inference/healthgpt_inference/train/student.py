"""The bundled model as it learns: its sizes, its auxiliary heads, and the float16 weights that a leg starts from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers import CLIPVisionConfig, Phi3Config

from healthgpt_inference.families.m3 import M3, LoadedM3
from healthgpt_inference.manifest import AdapterSpec, load_manifest
from healthgpt_inference.prompts import Phi3Tokenizer
from healthgpt_inference.vision import CLIP_MEAN, CLIP_STD

from .image_tokenizer import CONFIG, PATCH
from .questions import INSTRUCTIONS

CODES, SIDE = CONFIG.n_embed, CONFIG.side
WIDTH, VISION_WIDTH = 192, 256
TEMPLATE = "phi3_instruct"
ADAPTERS = {
    "comprehension": AdapterSpec(("com_hlora.safetensors",), 16, 32, 4, -1),
    "generation": AdapterSpec(("gen_hlora.safetensors", "fusion.safetensors"), 32, 64, 4, 4),
}
Drawing = tuple[str, str]  # use and contrast
COPY = ("reconstruct", "")
FINER = ("super-resolution", "")


def language_config(tokenizer: Phi3Tokenizer) -> Phi3Config:
    """The base: 4 layers of width 192; its own vocabulary without the image tokens."""
    end = tokenizer.token_id("<|endoftext|>")
    return Phi3Config(
        vocab_size=tokenizer.first_new_id, hidden_size=WIDTH, intermediate_size=448, num_hidden_layers=4,
        num_attention_heads=3, num_key_value_heads=3, rms_norm_eps=1e-5, sliding_window=None, tie_word_embeddings=False,
        max_position_embeddings=2048, original_max_position_embeddings=2048, bos_token_id=1, eos_token_id=end,
        pad_token_id=end,
    )  # fmt: skip


def vision_config() -> CLIPVisionConfig:
    """The tower: its patches lie on the grid of the codes."""
    return CLIPVisionConfig(
        hidden_size=VISION_WIDTH, intermediate_size=768, num_hidden_layers=6, num_attention_heads=4,
        image_size=CONFIG.resolution, patch_size=PATCH, hidden_act="quick_gelu", projection_dim=64,
    )  # fmt: skip


class Student(nn.Module):
    """The model with its auxiliary heads. Both tasks share one table while they learn.

    An auxiliary head is one product for each drawing in front of the image rows of the output head, which both therefore
    train.
    """

    def __init__(self, tokenizer: Phi3Tokenizer, adapters: Mapping[str, AdapterSpec] = ADAPTERS) -> None:
        super().__init__()
        self.model = M3(language_config(tokenizer), vision_config(), tokenizer, adapters)
        self.norm = nn.LayerNorm(WIDTH)
        self.auxiliary = nn.ModuleDict({_key(drawing): nn.Linear(WIDTH, WIDTH) for drawing in INSTRUCTIONS})

    def see(self, picture: Tensor) -> Tensor:
        """Projected features [batch, patches, width] of pictures [batch, 128, 128], for the active task."""
        mean, std = torch.tensor(CLIP_MEAN).view(1, 3, 1, 1), torch.tensor(CLIP_STD).view(1, 3, 1, 1)
        return self.model.see((picture[:, None] - mean) / std)[1]

    def guess(self, features: Tensor, drawing: Drawing) -> Tensor:
        """Logits [..., codes] of a drawing's auxiliary head for projected features [..., width]."""
        return self.code_logits(self.auxiliary[_key(drawing)](self.norm(features)))

    def code_logits(self, states: Tensor) -> Tensor:
        """Logits over the image rows of the output head."""
        first = self.model.first_code
        rows: Tensor = self.model.language.lm_head.weight[first : first + CODES]
        return states @ rows.T

    def prompt(self, ids: list[int], seen: Tensor) -> Tensor:
        """Embeddings of a prompt for each picture of a batch."""
        place = ids.index(-200)
        table, count = self.model.language.model.embed_tokens, len(seen)
        before, after = (
            table(torch.tensor(part))[None].expand(count, -1, -1) for part in (ids[:place], ids[place + 1 :])
        )
        return torch.cat([before, seen, after], dim=1)

    def hidden(self, embeddings: Tensor) -> Tensor:
        """The language model's last hidden states."""
        states: Tensor = self.model.language.model(
            inputs_embeds=embeddings, use_cache=False
        ).last_hidden_state
        return states


def _key(drawing: Drawing) -> str:
    return "_".join(part for part in drawing if part)


def save(student: Student, path: Path) -> None:
    """Float16 weights that a leg can start from."""
    state = {name: part.half().contiguous() for name, part in student.state_dict().items()}
    embedding, head = student.model.tables["generation"]
    state |= {"embedding": embedding.weight.detach().half(), "head": head.weight.detach().half().clone()}
    save_file(state, str(path))


def load(student: Student, path: Path, *, adapters: bool = True) -> None:
    """What :func:`save` wrote, with its adapters or all but them."""
    given = load_file(str(path))
    state = {name: part.float() for name, part in given.items() if adapters or "lora_" not in name}
    share_tables(student, state.pop("embedding"), state.pop("head"))
    for name in student.state_dict():  # a drawing that the leg before did not know is guessed as the copy
        if name.startswith("auxiliary.") and name not in state:
            state[name] = state[f"auxiliary.{_key(COPY)}.{name.rsplit('.', 1)[1]}"]
    student.load_state_dict(state, strict=False)


def resume(student: Student, folder: Path) -> None:
    """Go on from an exported model alone: base, tower, projectors and tables; the adapters and the aids begin anew."""
    given = LoadedM3(load_manifest(folder)).model
    embedding, head = given.tables["generation"]
    share_tables(student, embedding.weight.detach().clone(), head.weight.detach().clone())
    left_out = ("lora_", "embed_tokens", "lm_head")
    state = {
        name: part for name, part in given.state_dict().items() if not any(word in name for word in left_out)
    }
    student.model.load_state_dict(state, strict=False)


def share_tables(student: Student, embedding: Tensor, head: Tensor) -> None:
    """Give both tasks one embedding table and one output head, enlarged by the image tokens."""
    table = nn.Embedding(embedding.shape[0], embedding.shape[1], _weight=embedding)
    linear = nn.Linear(head.shape[1], head.shape[0], bias=False)
    linear.weight = nn.Parameter(head)
    student.model.tables = dict.fromkeys(ADAPTERS, (table, linear))
    student.model.set_task(student.model.task)
