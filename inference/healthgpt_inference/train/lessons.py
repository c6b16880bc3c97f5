"""What the language model learns from: pictures, drawings of them and questions about them, all from one seed.

Targets are half hard, half spread over neighbouring codes, and fed-back codes are partly wrong, so that the model learns to
go on after its own mistakes.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from healthgpt_inference.prompts import build_prompt

from .contrast import (
    LESION,
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
from .image_tokenizer import PatchCodes
from .lesions import lesion_in, lesion_patches
from .precision import fast
from .questions import INSTRUCTIONS, Facts, draw
from .student import COPY, FINER, TEMPLATE, Drawing, Student

_NEIGHBOURS = 9
# How often a position counts: background is half of most pictures and says little.
_KEPT, _KEPT_BACKGROUND = 0.6, 0.06
# Lesions are a hundredth of what is drawn: their patches always count, and this much.
_LESION_WEIGHT = 2.0
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
class Lesson:
    """Pictures and what is to be drawn of them [n, 128, 128], and the patches [n, 256] that are lesion."""

    pictures: Tensor
    wanted: Tensor
    lesion: Tensor


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

    def _guess_loss(
        self, seen: Tensor, truth: Tensor, drawing: Drawing, lesion: Tensor | None = None
    ) -> Tensor:
        weights = self._weights(truth, lesion)
        kept = weights > 0
        with fast():
            logits = self.student.guess(seen[kept], drawing)
        return self._entropy(logits, truth[kept], weights[kept])

    def _weights(self, truth: Tensor, lesion: Tensor | None = None) -> Tensor:
        """How much each position counts this time: 0 or 1, those of a lesion more."""
        chance = torch.where(truth == self.data.codes.black, _KEPT_BACKGROUND, _KEPT)
        kept = (torch.rand(truth.shape, generator=self.noise.generator) < chance).float()
        return kept if lesion is None else torch.where(lesion, _LESION_WEIGHT, kept)

    def drawing(self) -> Tensor:
        """Cross-entropy of the codes of a drawing, with a share of the auxiliary head's."""
        drawing = self._one_drawing()
        lesson = self.lesson(drawing, 2 * self.batch // 3)
        truth = self.data.codes(lesson.wanted)
        with fast():
            seen, states = self._read(drawing, lesson.pictures, truth)
            weights = self._weights(truth, lesson.lesion)
            kept = weights > 0
            logits = self.student.code_logits(states[kept])
        guessed = self._guess_loss(seen, truth, drawing, lesson.lesion)
        return self._entropy(logits, truth[kept], weights[kept]) + 0.3 * guessed

    @torch.no_grad()
    def drawn(self, count: int) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [count, places, codes] of a drawing while fed-back codes are partly wrong, as they are when it draws by
        itself; what it looks at and what is to be drawn [count, 128, 128]."""
        drawing = self._one_drawing()
        lesson = self.lesson(drawing, count)
        with fast():
            _, states = self._read(drawing, lesson.pictures, self.data.codes(lesson.wanted))
            logits = self.student.code_logits(states)
        return logits.float(), lesson.pictures, lesson.wanted

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

    def lesson(self, drawing: Drawing, count: int) -> Lesson:
        """Pictures and what is to be drawn of them; a copy is of anything that may be seen."""
        if drawing == COPY:
            return self._copied(count)
        if drawing == FINER:
            return self._finer(count)
        stack = moved(self._axial(count), self.noise)
        shown = input_ct(stack, self.noise) if drawing[0] == "ct-to-mr" else input_mr(stack, self.noise)
        return Lesson(shown, TARGETS[drawing](stack), lesion_patches(stack, count))

    def _copied(self, count: int) -> Lesson:
        """Heads as CT and as MR, and a third of real CT, to be drawn as they are."""
        third = max(1, count // 3)
        stack = moved(self._axial(2 * third), self.noise)
        body = self.data.body[self.noise.integers(len(self.data.body), max(1, count - 2 * third))]
        pictures = torch.cat([
            input_ct(stack[:third], self.noise), input_mr(stack[third:], self.noise), input_body_ct(body, self.noise),
        ])  # fmt: skip
        return Lesson(pictures, pictures, lesion_patches(stack, len(pictures)))

    def _finer(self, count: int) -> Lesson:
        """Pictures of a quarter of the matrix and the fine ones: heads and, two thirds, parts of real scans."""
        sixth = max(1, count // 6)
        stack = moved(self._axial(2 * sixth), self.noise)
        real = self.data.details[self.noise.integers(len(self.data.details), max(1, count - 2 * sixth))]
        fine = torch.cat([
            input_ct(stack[:sixth], self.noise), input_mr(stack[sixth:], self.noise), input_detail_ct(real, self.noise),
        ])  # fmt: skip
        return Lesson(coarse(fine, self.noise), fine, lesion_patches(stack, len(fine)))

    def _fed_back(self, guessed: Tensor, truth: Tensor) -> Tensor:
        """The true codes, up to half of them replaced by what the model would guess or by a code that looks alike."""
        generator = self.noise.generator
        near = self.neighbours.codes[truth, torch.randint(1, _NEIGHBOURS, truth.shape, generator=generator)]
        pick = torch.rand(truth.shape, generator=generator)
        rate = 0.7 * torch.rand(len(truth), 1, generator=generator)
        return torch.where(pick < rate, torch.where(pick < 0.7 * rate, guessed, near), truth)

    def _entropy(self, logits: Tensor, truth: Tensor, weights: Tensor) -> Tensor:
        """Half hard, half soft over neighbouring codes. Logits [n, codes], truth and weights [n]."""
        log = F.log_softmax(logits.float(), dim=-1)
        hard = -log.gather(-1, truth[:, None])[:, 0]
        soft = -(log.gather(-1, self.neighbours.codes[truth]) * self.neighbours.weights[truth]).sum(dim=-1)
        return (weights * (hard + soft)).sum() / (2 * weights.sum())

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
