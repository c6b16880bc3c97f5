"""Training the bundled language model: the base on a mix of tasks, then an adapter for each task on the frozen base.

Aids that leave no trace: an auxiliary head that predicts each output code straight from the projected vision features,
half-soft targets over neighbouring codes, and fed-back codes that are partly wrong, so that the model learns to go on
after its own mistakes.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers import CLIPVisionConfig, Phi3Config

from healthgpt_inference.families.m3 import M3, LoadedM3
from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.manifest import AdapterSpec, load_manifest
from healthgpt_inference.prompts import Phi3Tokenizer, build_prompt
from healthgpt_inference.vision import CLIP_MEAN, CLIP_STD

from .contrast import Noise, input_body_ct, input_ct, input_mr, target_ct, target_t2
from .image_tokenizer import as_input
from .questions import INSTRUCTIONS, Facts, draw

CODES, SIDE, WIDTH = 2048, 16, 192
TEMPLATE = "phi3_instruct"
ADAPTERS = {
    "comprehension": AdapterSpec(("com_hlora.safetensors",), 16, 32, 4, -2),
    "generation": AdapterSpec(("gen_hlora.safetensors", "fusion.safetensors"), 32, 64, 4, 4),
}
_NEIGHBOURS = 9
_BACKGROUND_WEIGHT = 0.25


def language_config(tokenizer: Phi3Tokenizer) -> Phi3Config:
    """The base: 4 layers of width 192; its own vocabulary without the image tokens."""
    end = tokenizer.token_id("<|endoftext|>")
    return Phi3Config(
        vocab_size=tokenizer.first_new_id, hidden_size=WIDTH, intermediate_size=512, num_hidden_layers=4,
        num_attention_heads=6, num_key_value_heads=6, rms_norm_eps=1e-5, sliding_window=None, tie_word_embeddings=False,
        max_position_embeddings=2048, original_max_position_embeddings=2048, bos_token_id=1, eos_token_id=end,
        pad_token_id=end,
    )  # fmt: skip


def vision_config() -> CLIPVisionConfig:
    """The tower: 128 pixels in patches of 8, so that patches and codes lie on one grid."""
    return CLIPVisionConfig(
        hidden_size=WIDTH, intermediate_size=768, num_hidden_layers=6, num_attention_heads=6, image_size=128, patch_size=8,
        hidden_act="quick_gelu", projection_dim=64,
    )  # fmt: skip


class Student(nn.Module):
    """The model with its auxiliary head. Both tasks share one table while they learn."""

    def __init__(self, tokenizer: Phi3Tokenizer) -> None:
        super().__init__()
        self.model = M3(language_config(tokenizer), vision_config(), tokenizer, ADAPTERS)
        self.auxiliary = nn.Sequential(nn.LayerNorm(WIDTH), nn.Linear(WIDTH, CODES))

    def see(self, picture: Tensor) -> Tensor:
        """Projected features [batch, 256, width] of pictures [batch, 128, 128], for the active task."""
        mean, std = torch.tensor(CLIP_MEAN).view(1, 3, 1, 1), torch.tensor(CLIP_STD).view(1, 3, 1, 1)
        return self.model.see((picture[:, None] - mean) / std)[1]

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


@dataclass(frozen=True, eq=False)
class Data:
    """What is learned from: phantoms [n, 4, 128, 128] by plane, real CT with facts, and the codes of the targets."""

    axial: Tensor
    others: dict[str, Tensor]
    body: Tensor
    body_facts: list[Facts]
    codes: dict[str, Tensor]


def codes_of(pool: Tensor, tokenizer: GumbelVQ) -> dict[str, Tensor]:
    """The codes [n, 256] of each conversion's target."""
    targets = {"ct-to-mr": target_t2, "mr-to-ct": target_ct}
    with torch.no_grad():
        return {
            task: torch.cat(
                [tokenizer.encode(as_input(target(part))).short() for part in torch.split(pool, 32)]
            )
            for task, target in targets.items()
        }


class Neighbours:
    """The codes that look most like each code, and how much of the soft target each of them gets."""

    def __init__(self, codebook: Tensor) -> None:
        distances = torch.cdist(codebook, codebook) ** 2
        nearest = distances.topk(_NEIGHBOURS, largest=False)
        self.codes = nearest.indices
        self.weights = torch.softmax(-nearest.values / nearest.values[:, 1:5].mean(), dim=1)


class Lessons:
    """Losses of random batches, all from one seed."""

    def __init__(self, student: Student, data: Data, neighbours: Neighbours, seed: int) -> None:
        self.student, self.data, self.neighbours = student, data, neighbours
        self.noise = Noise(torch.Generator().manual_seed(seed))
        self.rng = random.Random(seed)
        tokenizer = student.model.tokenizer
        self.prompts = {
            task: tokenizer.encode_prompt(build_prompt(TEMPLATE, words, image=True, generate=True))
            for task, words in INSTRUCTIONS.items()
        }
        self.end = tokenizer.token_id("<|end|>")

    def conversion(self, count: int = 12) -> Tensor:
        """Cross-entropy of the codes of a conversion, with a half share of the auxiliary head's."""
        student, generator = self.student, self.noise.generator
        task = self.rng.choice(list(INSTRUCTIONS))
        chosen = self.noise.integers(len(self.data.axial), count)
        stack, truth = self.data.axial[chosen], self.data.codes[task][chosen].long()
        seen = student.see(input_ct(stack, self.noise) if task == "ct-to-mr" else input_mr(stack, self.noise))
        guessed = student.auxiliary(seen)
        near = self.neighbours.codes[truth, torch.randint(1, _NEIGHBOURS, truth.shape, generator=generator)]
        pick = torch.rand(truth.shape, generator=generator)
        rate = 0.5 * torch.rand(count, 1, generator=generator)
        wrong = torch.where(pick < 0.6 * rate, guessed.detach().argmax(dim=-1), near)
        fed = torch.where(pick < rate, wrong, truth)
        first = student.model.first_code
        language = student.model.language
        written = language.model.embed_tokens(fed[:, :-1] + first)
        states = student.hidden(torch.cat([student.prompt(self.prompts[task], seen), written], dim=1))
        logits = states[:, -truth.shape[1] :] @ language.lm_head.weight[first : first + CODES].T
        return self._entropy(logits, truth) + 0.5 * self._entropy(guessed, truth)

    def _entropy(self, logits: Tensor, truth: Tensor) -> Tensor:
        """Half hard, half soft over neighbouring codes; background counts less."""
        log = F.log_softmax(logits, dim=-1)
        hard = -log.gather(-1, truth[..., None])[..., 0]
        soft = -(log.gather(-1, self.neighbours.codes[truth]) * self.neighbours.weights[truth]).sum(dim=-1)
        weight = torch.where(truth == 0, _BACKGROUND_WEIGHT, 1.0)
        return ((hard + soft) / 2 * weight / weight.mean()).mean()

    def questions(self, count: int = 12) -> Tensor:
        """Cross-entropy of the answers to questions about pictures."""
        student = self.student
        tokenizer = student.model.tokenizer
        pictures, facts = self.pictures(count)
        seen = student.see(pictures)
        rows, labels = [], []
        for index, known in enumerate(facts):
            dialogue = draw(self.rng, known)
            ids = tokenizer.encode_prompt(build_prompt(TEMPLATE, dialogue.question, image=True))
            answer = torch.tensor([*tokenizer.encode(dialogue.answer), self.end])
            table = student.model.language.model.embed_tokens
            rows.append(torch.cat([student.prompt(ids, seen[index : index + 1])[0], table(answer)]))
            labels.append(F.pad(answer, (len(rows[-1]) - len(answer) - 1, 1), value=-100))
        states = student.hidden(nn.utils.rnn.pad_sequence(rows, batch_first=True))
        wanted = nn.utils.rnn.pad_sequence(labels, batch_first=True, padding_value=-100)
        asked = wanted >= 0
        return F.cross_entropy(student.model.language.lm_head(states[asked]), wanted[asked])

    def pictures(self, count: int) -> tuple[Tensor, list[Facts]]:
        """Pictures with what is known of them: axial and other phantoms, and real CT, a third each."""
        third, pictures, facts = count // 3, list[Tensor](), list[Facts]()
        for plane in ("axial", self.rng.choice(["axial", *self.data.others, *self.data.others])):
            source = self.data.axial if plane == "axial" else self.data.others[plane]
            stack = source[self.noise.integers(len(source), third)]
            kind = self.rng.choice(["CT", "T1", "T2"])
            made = (
                input_ct(stack, self.noise) if kind == "CT" else input_mr(stack, self.noise, weighting=kind)
            )
            pictures.append(made)
            facts += [
                Facts("CT", plane, "head") if kind == "CT" else Facts("MR", plane, "head", kind)
            ] * third
        chosen = self.noise.integers(len(self.data.body), count - 2 * third)
        pictures.append(input_body_ct(self.data.body[chosen], self.noise))
        return torch.cat(pictures), facts + [self.data.body_facts[index] for index in chosen.tolist()]


def train_base(student: Student, lessons: Lessons, *, minutes: float, rate: float = 1.5e-3) -> None:
    """Everything but the adapters, on the mix: four conversions to one batch of questions."""
    student.model.tuner.disable_adapter_layers()
    student.requires_grad_(True)
    _descend(student, [part for name, part in student.named_parameters() if "lora_" not in name], minutes, rate,
             lambda step: _lesson(student, lessons, "comprehension" if step % 5 == 4 else "generation"))  # fmt: skip
    student.model.tuner.enable_adapter_layers()


def train_adapter(
    student: Student, lessons: Lessons, task: str, *, minutes: float, rate: float = 6e-4
) -> None:
    """One task's adapter on the frozen base."""
    student.requires_grad_(False)
    student.model.set_task(task, train=True)
    learned = [part for part in student.model.language.parameters() if part.requires_grad]
    _descend(student, learned, minutes, rate, lambda _: _lesson(student, lessons, task))


def _lesson(student: Student, lessons: Lessons, task: str) -> Tensor:
    if student.model.task != task:
        trained = {id(part) for part in student.parameters() if part.requires_grad}
        student.model.set_task(task)
        for part in student.parameters():
            part.requires_grad_(id(part) in trained)
    return lessons.questions() if task == "comprehension" else lessons.conversion()


def _descend(
    student: Student,
    learned: list[nn.Parameter],
    minutes: float,
    rate: float,
    loss_of: Callable[[int], Tensor],
) -> None:
    """AdamW on a cosine that ends with the time given."""
    optimizer = torch.optim.AdamW(learned, lr=rate, betas=(0.9, 0.95), weight_decay=0.01)
    begun, step = perf_counter(), 0
    while (spent := (perf_counter() - begun) / (60 * minutes)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 60) * (0.5 + 0.5 * math.cos(math.pi * spent))
        loss = loss_of(step)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        step += 1
        if step % 50 == 0:
            print(f"step {step}, {100 * spent:.0f} %, loss {loss.item():.3f}", flush=True)


def save(student: Student, path: Path) -> None:
    """Float16 weights that a leg can start from."""
    state = {name: part.half().contiguous() for name, part in student.state_dict().items()}
    embedding, head = student.model.tables["generation"]
    state |= {"embedding": embedding.weight.detach().half(), "head": head.weight.detach().half().clone()}
    save_file(state, str(path))


def load(student: Student, path: Path) -> None:
    """What :func:`save` wrote."""
    state = {name: part.float() for name, part in load_file(str(path)).items()}
    share_tables(student, state.pop("embedding"), state.pop("head"))
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
