"""Training the bundled language model: the tower first, the base on a mix of tasks, then an adapter for each task.

Aids that leave no trace: auxiliary heads that predict each output code straight from the projected vision features,
half-soft targets over neighbouring codes, and fed-back codes that are partly wrong, so that the model learns to go on
after its own mistakes.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers import CLIPVisionConfig, Phi3Config

from healthgpt_inference.families.m3 import M3, LoadedM3
from healthgpt_inference.manifest import AdapterSpec, load_manifest
from healthgpt_inference.prompts import Phi3Tokenizer, build_prompt
from healthgpt_inference.vision import CLIP_MEAN, CLIP_STD

from .contrast import (
    CT,
    HEAD,
    LESION,
    T1,
    T2,
    Noise,
    coarse,
    input_body_ct,
    input_ct,
    input_detail_ct,
    input_mr,
    moved,
    target_bone,
    target_ct,
    target_t1,
    target_t2,
)
from .image_tokenizer import CONFIG, PATCH, PatchCodes
from .precision import fast
from .questions import INSTRUCTIONS, Facts, draw
from .schedule import Leg

CODES, SIDE = CONFIG.n_embed, CONFIG.side
WIDTH, VISION_WIDTH = 192, 256
TEMPLATE = "phi3_instruct"
ADAPTERS = {
    "comprehension": AdapterSpec(("com_hlora.safetensors",), 16, 32, 4, -1),
    "generation": AdapterSpec(("gen_hlora.safetensors", "fusion.safetensors"), 32, 64, 4, 4),
}
_NEIGHBOURS = 9
# How often a position counts: background is half of most pictures and says little.
_KEPT, _KEPT_BACKGROUND = 0.6, 0.06
_BACKGROUND_SHARE = 0.25
# A lesion is told from this many pixels on; parts of the head's width for the midline and for sizes.
_LESION_PIXELS, _MIDLINE, _SMALL, _LARGE = 12, 0.06, 0.12, 0.22
_LESION_CONTRAST = {"CT": 6.0, "T1": 0.1, "T2": 0.1}  # against the tissue around it, in HU and relative units
_TISSUE = (0.0, 60.0)  # HU
_MARGIN = 0.1  # of a pixel that is lesion: less is outside of it
_SAVED_EVERY = 600.0  # seconds
_TOLD_EVERY = 25  # steps

Drawing = tuple[str, str]  # use and contrast
TARGETS = {
    ("ct-to-mr", "t2"): target_t2,
    ("ct-to-mr", "t1"): target_t1,
    ("mr-to-ct", "brain"): target_ct,
    ("mr-to-ct", "bone"): target_bone,
}
_SHARES = {
    ("ct-to-mr", "t2"): 0.34,
    ("ct-to-mr", "t1"): 0.14,
    ("mr-to-ct", "brain"): 0.26,
    ("mr-to-ct", "bone"): 0.12,
    ("reconstruct", ""): 0.14,
    ("super-resolution", ""): 0.3,
}
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


@dataclass(frozen=True, eq=False)
class Data:
    """What is learned from: phantoms [n, 5, 128, 128] by plane, real CT with facts and small parts of it as fine as it is,
    and what makes the codes of targets."""

    axial: Tensor
    others: dict[str, Tensor]
    body: Tensor
    body_facts: list[Facts]
    details: Tensor
    codebook: Tensor
    codes: PatchCodes


@dataclass(frozen=True, eq=False)
class Examined:
    """Pictures [n, 128, 128], what is known of each, and the axial phantoms [m, 5, 128, 128] that the first of them show."""

    pictures: Tensor
    facts: list[Facts]
    stacks: Tensor


class Neighbours:
    """The codes that look most like each code, and how much of the soft target each of them gets."""

    def __init__(self, codebook: Tensor) -> None:
        distances = torch.cdist(codebook, codebook) ** 2
        nearest = distances.topk(_NEIGHBOURS, largest=False)
        self.codes = nearest.indices
        self.weights = torch.softmax(-nearest.values / nearest.values[:, 1:5].mean(), dim=1)


class Lessons:
    """Losses of random batches, all from one seed. ``batch`` pictures are looked at; two thirds as many are drawn.

    ``lesions`` is how many times as often as usual they are asked about; with 0 the model learns to refuse such questions.
    ``lesioned`` is the share of the axial phantoms asked about that have one: more makes the model say so sooner.
    """

    def __init__(
        self,
        student: Student,
        data: Data,
        seed: int,
        batch: int = 12,
        *,
        lesions: float = 1.0,
        lesioned: float = 0.5,
    ) -> None:
        self.student, self.data, self.batch = student, data, batch
        self.lesions, self.lesioned = lesions, lesioned
        self.neighbours = Neighbours(data.codebook)
        self.with_lesion, self.without = _by_lesion(data.axial)
        self.noise = Noise(torch.Generator().manual_seed(seed))
        self.rng = random.Random(seed)
        tokenizer = student.model.tokenizer
        self.prompts = {
            drawing: tokenizer.encode_prompt(build_prompt(TEMPLATE, words, image=True, generate=True))
            for drawing, words in INSTRUCTIONS.items()
        }
        self.end = tokenizer.token_id("<|end|>")

    def sight(self) -> Tensor:
        """Cross-entropy of the auxiliary heads alone: half CT, half MR, each to all that it can become."""
        half = self.batch // 2
        stack = moved(self._axial(2 * half), self.noise)
        pictures = torch.cat([input_ct(stack[:half], self.noise), input_mr(stack[half:], self.noise)])
        with fast():
            seen = self.student.see(pictures)
        losses = [self._guess_loss(seen, self.data.codes(pictures), COPY)]
        for drawing, target in TARGETS.items():
            part = slice(0, half) if drawing[0] == "ct-to-mr" else slice(half, None)
            losses.append(self._guess_loss(seen[part], self.data.codes(target(stack[part])), drawing))
        return torch.stack(losses).mean()

    def _axial(self, count: int) -> Tensor:
        return self.data.axial[self.noise.integers(len(self.data.axial), count)]

    def _guess_loss(self, seen: Tensor, truth: Tensor, drawing: Drawing) -> Tensor:
        kept = self._kept(truth)
        with fast():
            logits = self.student.guess(seen[kept], drawing)
        return self._entropy(logits, truth[kept])

    def _kept(self, truth: Tensor) -> Tensor:
        """A mask of the positions that count this time."""
        chance = torch.where(truth == 0, _KEPT_BACKGROUND, _KEPT)
        return torch.rand(truth.shape, generator=self.noise.generator) < chance

    def drawing(self) -> Tensor:
        """Cross-entropy of the codes of a drawing, with a share of the auxiliary head's."""
        drawing = self._one_drawing()
        pictures, wanted = self.lesson(drawing, 2 * self.batch // 3)
        truth = self.data.codes(wanted)
        with fast():
            seen, states = self._read(drawing, pictures, truth)
            kept = self._kept(truth)
            logits = self.student.code_logits(states[kept])
        return self._entropy(logits, truth[kept]) + 0.3 * self._guess_loss(seen, truth, drawing)

    @torch.no_grad()
    def drawn(self, count: int) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [count, places, codes] of a drawing while fed-back codes are partly wrong, as they are when it draws by
        itself; what it looks at and what is to be drawn [count, 128, 128]."""
        drawing = self._one_drawing()
        pictures, wanted = self.lesson(drawing, count)
        with fast():
            _, states = self._read(drawing, pictures, self.data.codes(wanted))
            logits = self.student.code_logits(states)
        return logits.float(), pictures, wanted

    def _one_drawing(self) -> Drawing:
        return self.rng.choices(list(_SHARES), list(_SHARES.values()))[0]

    def _read(self, drawing: Drawing, pictures: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
        """What is seen, and the states from which each code is told, after the codes before it."""
        student = self.student
        seen = student.see(pictures)
        fed = self._fed_back(student.guess(seen.detach(), drawing).argmax(dim=-1), truth)
        written = student.model.language.model.embed_tokens(fed[:, :-1] + student.model.first_code)
        embeddings = torch.cat([student.prompt(self.prompts[drawing], seen), written], dim=1)
        return seen, student.hidden(embeddings)[:, -truth.shape[1] :]

    def lesson(self, drawing: Drawing, count: int) -> tuple[Tensor, Tensor]:
        """Pictures and what is to be drawn of them; a copy is of anything that may be seen."""
        if drawing == COPY:
            third = max(1, count // 3)
            stack = moved(self._axial(2 * third), self.noise)
            body = self.data.body[self.noise.integers(len(self.data.body), max(1, count - 2 * third))]
            pictures = torch.cat([
                input_ct(stack[:third], self.noise), input_mr(stack[third:], self.noise), input_body_ct(body, self.noise),
            ])  # fmt: skip
            return pictures, pictures
        if drawing == FINER:
            return self._finer(count)
        stack = moved(self._axial(count), self.noise)
        shown = input_ct(stack, self.noise) if drawing[0] == "ct-to-mr" else input_mr(stack, self.noise)
        return shown, TARGETS[drawing](stack)

    def _finer(self, count: int) -> tuple[Tensor, Tensor]:
        """Pictures of a quarter of the matrix and the fine ones: heads and, two thirds, parts of real scans."""
        sixth = max(1, count // 6)
        stack = moved(self._axial(2 * sixth), self.noise)
        real = self.data.details[self.noise.integers(len(self.data.details), max(1, count - 2 * sixth))]
        fine = torch.cat([
            input_ct(stack[:sixth], self.noise), input_mr(stack[sixth:], self.noise), input_detail_ct(real, self.noise),
        ])  # fmt: skip
        return coarse(fine, self.noise), fine

    def _fed_back(self, guessed: Tensor, truth: Tensor) -> Tensor:
        """The true codes, up to half of them replaced by what the model would guess or by a code that looks alike."""
        generator = self.noise.generator
        near = self.neighbours.codes[truth, torch.randint(1, _NEIGHBOURS, truth.shape, generator=generator)]
        pick = torch.rand(truth.shape, generator=generator)
        rate = 0.7 * torch.rand(len(truth), 1, generator=generator)
        return torch.where(pick < rate, torch.where(pick < 0.7 * rate, guessed, near), truth)

    def _entropy(self, logits: Tensor, truth: Tensor) -> Tensor:
        """Half hard, half soft over neighbouring codes; background counts less. Logits [n, codes], truth [n]."""
        log = F.log_softmax(logits.float(), dim=-1)
        hard = -log.gather(-1, truth[:, None])[:, 0]
        soft = -(log.gather(-1, self.neighbours.codes[truth]) * self.neighbours.weights[truth]).sum(dim=-1)
        return ((hard + soft) / 2).mean()

    def questions(self) -> Tensor:
        """Cross-entropy of the answers to questions about pictures."""
        return entropy_of_answers(*self.answers()[:2])

    def answers(self) -> tuple[Tensor, Tensor, list[str]]:
        """Questions about pictures, as :meth:`answered` gives them."""
        examined = self.pictures()
        with fast():
            seen = self.student.see(examined.pictures)
        return self.answered(seen, examined.facts)

    def answered(self, seen: Tensor, facts: list[Facts]) -> tuple[Tensor, Tensor, list[str]]:
        """A question about each picture that was seen: logits [n, length, vocabulary], the tokens wanted [n, length], -100
        where none is, and the kind of each question.
        """
        student = self.student
        tokenizer = student.model.tokenizer
        rows, labels, kinds = [], [], []
        with fast():
            for index, known in enumerate(facts):
                dialogue = draw(self.rng, known, self.lesions)
                ids = tokenizer.encode_prompt(build_prompt(TEMPLATE, dialogue.question, image=True))
                answer = torch.tensor([*tokenizer.encode(dialogue.answer), self.end])
                table = student.model.language.model.embed_tokens
                prompt = student.prompt(ids, seen[index : index + 1])[0]
                rows.append(torch.cat([prompt, table(answer).to(prompt.dtype)]))
                labels.append(F.pad(answer, (len(rows[-1]) - len(answer) - 1, 1), value=-100))
                kinds.append(dialogue.kind)
            states = student.hidden(nn.utils.rnn.pad_sequence(rows, batch_first=True))
            wanted = nn.utils.rnn.pad_sequence(labels, batch_first=True, padding_value=-100)
            first = int((wanted >= 0).any(dim=0).nonzero()[0])
            return student.model.language.lm_head(states[:, first:]), wanted[:, first:], kinds

    def _with_lesions(self, count: int) -> Tensor:
        """Numbers of axial phantoms, of which the wished share has a lesion."""
        if not len(self.with_lesion) or not len(self.without):
            return self.noise.integers(len(self.data.axial), count)
        some = int(self.lesioned * count + self.rng.random())
        parts = ((self.with_lesion, some), (self.without, count - some))
        return torch.cat([numbers[self.noise.integers(len(numbers), part)] for numbers, part in parts])

    def pictures(self) -> Examined:
        """Pictures with what is known of them: half are axial phantoms, a quarter others, a quarter real CT."""
        quarter, pictures, facts, stacks = (
            max(1, self.batch // 4),
            list[Tensor](),
            list[Facts](),
            list[Tensor](),
        )
        for plane in ("axial", "axial", self.rng.choice(list(self.data.others))):
            source = self.data.axial if plane == "axial" else self.data.others[plane]
            chosen = (
                self._with_lesions(quarter) if plane == "axial" else self.noise.integers(len(source), quarter)
            )
            stack = moved(source[chosen], self.noise)
            kind = self.rng.choice(["CT", "T1", "T2"])
            pictures.append(
                input_ct(stack, self.noise) if kind == "CT" else input_mr(stack, self.noise, weighting=kind)
            )
            known = Facts("CT", plane, "head") if kind == "CT" else Facts("MR", plane, "head", kind)
            if plane == "axial":
                told = [lesion_in(one, kind) if self.lesions else ("untold", "") for one in stack]
                facts += [replace(known, lesion=side, size=size) for side, size in told]
                stacks.append(stack)
            else:
                facts += [known] * quarter
        chosen = self.noise.integers(len(self.data.body), max(1, self.batch - 3 * quarter))
        pictures.append(input_body_ct(self.data.body[chosen], self.noise))
        facts += [self.data.body_facts[index] for index in chosen.tolist()]
        return Examined(torch.cat(pictures), facts, torch.cat(stacks))


def entropy_of_answers(logits: Tensor, wanted: Tensor) -> Tensor:
    """Cross-entropy of the tokens of answers [n, length] that are wanted, not -100."""
    asked = wanted >= 0
    return F.cross_entropy(logits[asked].float(), wanted[asked])


def _by_lesion(axial: Tensor) -> tuple[Tensor, Tensor]:
    """The numbers of the phantoms that have a lesion, and of those that have none."""
    has = axial[:, LESION].amax(dim=(1, 2)) > 0
    return has.nonzero()[:, 0], (~has).nonzero()[:, 0]


def lesion_in(stack: Tensor, shown: str) -> tuple[str, str]:
    """Side and size of the lesion of an axial phantom [5, rows, columns], as :class:`Facts` has them.

    Both are empty where the lesion is too small or too faint in the image that is ``shown``, CT, T1 or T2, to ask about.
    The patient's right is at the left of the picture. Sizes are equivalent diameters against the width of the head.
    """
    lesion, head = stack[LESION] > 0.5, (stack[HEAD] > 0.5).any(dim=0).nonzero()[:, 0].float()
    pixels = int(lesion.sum())
    if not bool((stack[LESION] > _MARGIN).any()):
        return "none", ""
    image = stack[{"CT": CT, "T1": T1, "T2": T2}[shown]]
    if pixels < _LESION_PIXELS or abs(lesion_contrast(image, stack)) < _LESION_CONTRAST[shown]:
        return "", ""
    width = float(head.max() - head.min() + 1)
    off = float(lesion.nonzero()[:, 1].float().mean() - head.mean()) / width
    across = 2 * (pixels / math.pi) ** 0.5 / width
    side = "middle" if abs(off) < _MIDLINE else ("right" if off < 0 else "left")
    return side, "small" if across < _SMALL else ("medium" if across < _LARGE else "large")


def lesion_contrast(image: Tensor, stack: Tensor) -> float:
    """By how much the median of a phantom's lesion, in a picture [rows, columns], is above that of tissue round it."""
    lesion, margin = stack[LESION] > 0.5, stack[LESION] > _MARGIN
    near = F.max_pool2d(margin[None, None].float(), 11, stride=1, padding=5)[0, 0] > 0
    around = near & ~margin & (stack[CT] > _TISSUE[0]) & (stack[CT] < _TISSUE[1])
    there = bool(lesion.any()) and bool(around.any())
    return float(image[lesion].median() - image[around].median()) if there else 0.0


def train_sight(student: Student, lessons: Lessons, *, leg: Leg, rate: float, save_to: Path) -> None:
    """The tower up to the generation layer, its projector, and the image rows of the output head."""
    student.model.tuner.disable_adapter_layers()
    student.requires_grad_(True)
    student.model.set_task("generation")
    learned = [part for name, part in student.named_parameters() if "lora_" not in name]
    for part in learned:
        part.requires_grad_(True)
    descend(student, learned, leg, rate, lambda _: lessons.sight(), save_to)
    student.model.tuner.enable_adapter_layers()


def start_from_sight(student: Student, lessons: Lessons, count: int = 16) -> None:
    """Join the trained tower to the language model (:func:`starts.start_language`)."""
    from .starts import start_language

    stack = lessons.data.axial[lessons.noise.integers(len(lessons.data.axial), count)]
    with torch.no_grad():
        student.model.set_task("generation")
        start_language(student, student.see(input_ct(stack, lessons.noise)))


def train_base(
    student: Student, lessons: Lessons, *, leg: Leg, rate: float, save_to: Path, questions: float = 0.25
) -> None:
    """Everything but the adapters, on the mix; ``questions`` is their share of the steps."""
    student.model.tuner.disable_adapter_layers()
    student.requires_grad_(True)
    learned = [part for name, part in student.named_parameters() if "lora_" not in name]

    def loss_of(step: int) -> Tensor:
        asking = int((step + 1) * questions) > int(step * questions)
        return _lesson(student, lessons, "comprehension" if asking else "generation")

    descend(student, learned, leg, rate, loss_of, save_to)
    student.model.tuner.enable_adapter_layers()


def train_adapter(
    student: Student,
    lessons: Lessons,
    task: str,
    *,
    leg: Leg,
    save_to: Path,
    rate: float = 6e-4,
    projector: bool = False,
    tables: bool = False,
) -> None:
    """One task's adapter on the frozen base, and where that is wished its projector, and tables of words of its own."""
    if tables:
        student.model.tables[task] = deepcopy(student.model.tables[task])
    student.requires_grad_(False)
    student.model.set_task(task, train=True)
    if projector:
        student.model.projectors[task].requires_grad_(True)
    if tables:
        for table in student.model.tables[task]:
            table.requires_grad_(True)
    learned = [part for part in student.model.parameters() if part.requires_grad]
    descend(student, learned, leg, rate, lambda _: _lesson(student, lessons, task), save_to)


def _lesson(student: Student, lessons: Lessons, task: str) -> Tensor:
    if student.model.task != task:
        trained = {id(part) for part in student.parameters() if part.requires_grad}
        student.model.set_task(task)
        for part in student.parameters():
            part.requires_grad_(id(part) in trained)
    return lessons.questions() if task == "comprehension" else lessons.drawing()


def _optimizers(
    student: Student, learned: Iterable[nn.Parameter], rate: float
) -> list[torch.optim.Optimizer]:
    """Muon (orthogonalised momentum) for the products inside the transformers, AdamW for all else."""
    inside = {
        id(part)
        for name, part in student.named_parameters()
        if part.ndim == 2
        and "lora_" not in name
        and any(word in name for word in (".layers.", "projectors."))
    }
    learned = list(learned)
    products = [part for part in learned if id(part) in inside]
    others = [part for part in learned if id(part) not in inside]
    made: list[torch.optim.Optimizer] = [
        torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.95), weight_decay=0.0)
    ]
    if products:
        made.append(torch.optim.Muon(products, lr=rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"))
    return made


def descend(
    student: Student,
    learned: list[nn.Parameter],
    leg: Leg,
    rate: float,
    loss_of: Callable[[int], Tensor],
    save_to: Path,
) -> None:
    """Learn for a leg; saved now and then, so that one that is cut off is not lost."""
    optimizers = _optimizers(student, learned, rate)
    saved, mean = perf_counter(), 0.0
    for step, done, current in leg.rates(rate):
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = current
            optimizer.zero_grad()
        loss = loss_of(step)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(learned, 1.0)
        for optimizer in optimizers:
            optimizer.step()
        mean += loss.item() / _TOLD_EVERY
        if step % _TOLD_EVERY == _TOLD_EVERY - 1:
            print(f"step {step + 1}, {100 * done:.0f} %, loss {mean:.3f}", flush=True)
            mean = 0.0
        if perf_counter() - saved > _SAVED_EVERY:
            saved = perf_counter()
            save(student, save_to)
    save(student, save_to)


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
