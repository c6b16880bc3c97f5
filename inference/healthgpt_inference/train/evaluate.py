"""How good a model is: conversions inside the head, always beside the trivial answers and the tokenizer's own ceiling,
and answers to phrasings that it has never met. The model is an exported one, run by the engine as users run it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from scipy.optimize import isotonic_regression
from torch import Tensor

from healthgpt_inference.engine import Engine
from healthgpt_inference.finetune.scores import Interval, interval
from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.quality import ssim
from healthgpt_inference.requests import AskRequest, GenerateRequest, Steadying, SuperResolveRequest

from .contrast import BONE_RANGE, BRAIN_RANGE, BRAIN_WINDOW, HEAD, Noise, input_ct, input_mr
from .image_tokenizer import as_input, as_picture
from .lesions import borrowed, lesion_contrast
from .lessons import TARGETS
from .questions import HELD_OUT, Facts, expected
from .student import COPY, Drawing

Array = NDArray[np.float64]
_SEED = 1
_SHOWN = 6  # pairs on a page
_STANDS_OUT, _LEVEL, _KEPT = (
    0.1,
    0.05,
    0.5,
)  # of the range of grey levels, twice; of the contrast of the truth


@dataclass(frozen=True)
class Scores:
    """Means over images. PSNR (peak 1), SSIM and correlation inside the head; SSIM of the whole image.

    ``intervals`` are those of 95 % in this order, by bootstrap; each image is of another phantom.
    """

    psnr: float
    ssim: float
    correlation: float
    ssim_whole: float
    intervals: tuple[Interval, ...]


def score(made: Array, truth: Array, head: NDArray[np.bool_]) -> Scores:
    """Scores of pictures [count, rows, columns] in 0..1 against the truth, in floating point."""
    rows = [_score_one(*item) for item in zip(made, truth, head, strict=True)]
    phantoms = [str(number) for number in range(len(rows))]
    found = tuple(interval(values, phantoms) for values in zip(*rows, strict=True))
    psnr, alike, correlation, whole = (one.mean for one in found)
    return Scores(psnr, alike, correlation, whole, found)


def _score_one(made: Array, truth: Array, head: NDArray[np.bool_]) -> tuple[float, float, float, float]:
    alike = ssim(made, truth, peak=1.0)
    error = max(float(np.mean((made[head] - truth[head]) ** 2)), 1e-12)
    a, b = made[head] - made[head].mean(), truth[head] - truth[head].mean()
    length = float(np.sqrt((a * a).sum() * (b * b).sum()))
    correlation = float((a * b).sum()) / length if length > 0 else 0.0
    return -10 * float(np.log10(error)), float(alike[head].mean()), correlation, float(alike.mean())


def isotonic_map(source: Array, truth: Array, *, rising: bool) -> Callable[[Array], Array]:
    """The best monotone grey-level map in least squares, fitted on training pictures inside the head (flat arrays)."""
    levels = np.clip(np.rint(source * 255), 0, 255).astype(int)
    counts = np.bincount(levels, minlength=256).astype(float)
    sums = np.bincount(levels, weights=truth, minlength=256)
    means = np.divide(sums, counts, out=np.zeros(256), where=counts > 0)
    table = np.asarray(isotonic_regression(means, weights=counts + 1e-9, increasing=rising).x)
    return lambda picture: table[np.clip(np.rint(picture * 255), 0, 255).astype(int)]


def trivial_answers(source: Array, train_source: Array, train_truth: Array) -> dict[str, Array]:
    """The answers that need no model: the input, the inverted input, and the best rising and falling maps."""
    answers = {"input unchanged": source, "input inverted": 1 - source}
    for rising in (True, False):
        name = "best rising map" if rising else "best falling map"
        answers[name] = isotonic_map(train_source, train_truth, rising=rising)(source)
    return answers


def pairs(drawing: Drawing, pool: Tensor, seed: int = _SEED) -> tuple[Array, Array]:
    """Inputs and targets [count, 128, 128] in 0..1 of a drawing; CT in the window that the manifest names, MR T2-like."""
    noise = Noise(torch.Generator().manual_seed(seed))
    if drawing == COPY:
        half = len(pool) // 2
        shown = torch.cat([input_ct(pool[:half], noise, window=BRAIN_WINDOW), input_mr(pool[half:], noise)])
        return _array(shown), _array(shown)
    from_ct = drawing[0] == "ct-to-mr"
    shown = input_ct(pool, noise, window=BRAIN_WINDOW) if from_ct else input_mr(pool, noise, weighting="T2")
    return _array(shown), _array(TARGETS[drawing](pool))


@dataclass(frozen=True, eq=False)
class Evaluation:
    """The scores of every answer to one drawing, and a page of pictures: input, result and truth in each row.

    ``lesions`` are those that are kept, and all that the truth shows; ``invented`` the places where one is drawn though
    there is none, and all that were looked at.
    """

    scores: dict[str, Scores]
    page: Array
    hounsfield_error: float | None
    lesions: tuple[int, int]
    invented: tuple[int, int]


def conversions(
    engine: Engine, codec: GumbelVQ, drawing: Drawing, kept_out: Tensor, training: Tensor
) -> Evaluation:
    """The model and every trivial answer on phantoms that were kept out.

    Args:
        engine: with the model loaded.
        codec: the model's image tokenizer, for the ceiling: its own copy of the truth.
        drawing: use and contrast.
        kept_out: phantoms [count, 5, 128, 128] of seeds that training never saw.
        training: phantoms of training, which the grey-level maps are fitted on.
    """
    source, truth = pairs(drawing, kept_out)
    head, known = kept_out[:, HEAD].numpy() > 0.5, training[:, HEAD].numpy() > 0.5
    made = _drawn(engine, drawing, source)
    answers = {"model": made, "tokenizer's copy of the truth": _copied(codec, truth)}
    if drawing != COPY:
        train_source, train_truth = pairs(drawing, training)
        answers |= trivial_answers(source, train_source[known], train_truth[known])
    rows = [np.concatenate([source[i], made[i], truth[i]], axis=1) for i in range(min(_SHOWN, len(source)))]
    scores = {name: score(answer, truth, head) for name, answer in answers.items()}
    error, lesions = _hounsfield_error(drawing, made, truth, head), lesions_kept(made, truth, kept_out)
    return Evaluation(scores, np.concatenate(rows), error, lesions, lesions_invented(made, truth, kept_out))


def lesions_kept(made: Array, truth: Array, phantoms: Tensor) -> tuple[int, int]:
    """How many of the simulated lesions that stand out in the truth do so, the same way and half as much, in what was made;
    and how many there are. Pictures [count, 128, 128] in 0..1 of phantoms [count, 5, 128, 128]."""
    kept = there = 0
    for own, right, stack in zip(
        torch.from_numpy(made), torch.from_numpy(truth), phantoms.double(), strict=True
    ):
        wanted = lesion_contrast(right, stack)
        if abs(wanted) >= _STANDS_OUT:
            there += 1
            kept += lesion_contrast(own, stack) / wanted >= _KEPT
    return kept, there


def lesions_invented(made: Array, truth: Array, phantoms: Tensor) -> tuple[int, int]:
    """In how many places of phantoms without a lesion something stands out as a lesion would, though in the truth nothing
    does; and how many were looked at: there lie the lesions of the other phantoms. Arguments as of :func:`lesions_kept`.
    """
    invented = places = 0
    for number, stack in borrowed(phantoms.double()):
        if abs(lesion_contrast(torch.from_numpy(truth[number]), stack)) < _LEVEL:
            places += 1
            invented += abs(lesion_contrast(torch.from_numpy(made[number]), stack)) >= _STANDS_OUT
    return invented, places


def _drawn(engine: Engine, drawing: Drawing, source: Array) -> Array:
    """What the model makes of each picture, in 0..1."""
    requests = _requests(drawing, source)
    return np.stack([engine.generate(request).result().pixels for request in requests]) / 255


def _drawn_together(engine: Engine, drawing: Drawing, source: Array, steady: Steadying) -> Array:
    """What the model makes of neighbouring slices, in 0..1."""
    made = engine.generate_together(_requests(drawing, source), steady=steady).result()
    return np.stack([image.pixels for image in made]) / 255


def _requests(drawing: Drawing, source: Array) -> list[GenerateRequest]:
    grey = np.rint(source * 255).astype(np.uint8)
    return [GenerateRequest(drawing[0], one, drawing[1] or None) for one in grey]


def _copied(codec: GumbelVQ, pictures: Array) -> Array:
    with torch.no_grad():
        copied = as_picture(codec.decode_indices(codec.encode(as_input(torch.from_numpy(pictures).float()))))
    return _array(copied.clamp(0, 1))


def flicker(
    engine: Engine, codec: GumbelVQ, drawing: Drawing, series: Tensor, share: float | None
) -> dict[str, float]:
    """By how much neighbouring slices of the result differ, as a multiple of how much those of the truth do: each slice
    drawn by itself, drawn as neighbours, and the tokenizer's copy of the truth. 1 is as it should be; more is flicker.

    Args:
        series: neighbouring slices [count, 5, 128, 128] of one head.
        share: from which a neighbour's token stays (``requests.Steadying``); None where the model does not state it.
    """
    source, truth = pairs(drawing, series)
    head = series[:, HEAD].numpy() > 0.5
    both = head[1:] & head[:-1]

    def change(pictures: Array) -> float:
        return float(np.abs(np.diff(pictures, axis=0))[both].mean())

    answers = {"each by itself": _drawn(engine, drawing, source)}
    if share is not None:
        answers["as neighbours"] = _drawn_together(engine, drawing, source, Steadying(share))
    answers["copy"] = _copied(codec, truth)
    return {name: change(pictures) / change(truth) for name, pictures in answers.items()}


@dataclass(frozen=True)
class Finer:
    """Means over pictures of PSNR (peak 1) and SSIM of the whole, and the gradient energy of the top octave of all of them
    as a part of the truth's: 1 is as sharp as it."""

    psnr: float
    ssim: float
    sharpness: float


def super_resolution(engine: Engine, codec: GumbelVQ, fine: Array) -> tuple[dict[str, Finer], Array]:
    """The model, held to its input and free, beside bicubic and the tokenizer's own copy; and a page of pictures.

    Args:
        engine: with the model loaded.
        codec: the model's image tokenizer.
        fine: [count, rows, columns] in 0..1, which the mean of 4 x 4 pixels makes coarse.
    """
    count, rows, columns = fine.shape
    small = np.rint(255 * fine.reshape(count, rows // 4, 4, columns // 4, 4).mean(axis=(2, 4))).astype(
        np.uint8
    )
    requests = [SuperResolveRequest(one, consistent=held) for held in (True, False) for one in small]
    made = np.stack([engine.super_resolve(request).result().pixels for request in requests]) / 255
    enlarged = [Image.fromarray(one).resize((columns, rows), Image.Resampling.BICUBIC) for one in small]
    answers = {
        "model": made[:count],
        "model, not held to the input": made[count:],
        "bicubic": np.stack([np.asarray(one) for one in enlarged]) / 255,
        "tokenizer's copy of the truth": _copied(codec, fine),
    }
    shown = [
        np.concatenate([answers["bicubic"][i], made[i], fine[i]], axis=1) for i in range(min(_SHOWN, count))
    ]
    return {name: finer(answer, fine) for name, answer in answers.items()}, np.concatenate(shown)


def finer(made: Array, truth: Array) -> Finer:
    """Scores of pictures [count, rows, columns] in 0..1 against the truth."""
    error = ((made - truth) ** 2).mean(axis=(1, 2)).clip(1e-12)
    alike = [float(ssim(one, own, peak=1.0).mean()) for one, own in zip(made, truth, strict=True)]
    # Of all pictures together: one that is flat in its window has no energy to compare with.
    energy, own_energy = (sum(map(_top_octave, pictures)) for pictures in (made, truth))
    return Finer(
        float((-10 * np.log10(error)).mean()), float(np.mean(alike)), energy / max(own_energy, 1e-12)
    )


def _top_octave(picture: Array) -> float:
    """The energy of the gradient above half of the highest frequency of a picture, in either direction."""
    down, across = (np.abs(np.fft.fftfreq(length)) for length in picture.shape)
    both = np.hypot(*np.meshgrid(down, across, indexing="ij"))
    top = np.maximum(*np.meshgrid(down, across, indexing="ij")) > 0.25
    return float((np.abs(np.fft.fft2(picture)) ** 2 * both**2)[top].sum())


def _hounsfield_error(drawing: Drawing, made: Array, truth: Array, head: NDArray[np.bool_]) -> float | None:
    """Mean absolute error inside the head in HU, within the range that the picture stands for."""
    widths = {("mr-to-ct", "brain"): BRAIN_RANGE[1], ("mr-to-ct", "bone"): BONE_RANGE[1]}
    return float(np.abs(made - truth)[head].mean()) * widths[drawing] if drawing in widths else None


def questions(engine: Engine, pictures: Tensor, facts: Sequence[Facts]) -> dict[str, tuple[int, int]]:
    """(right, asked) for each kind of question, in phrasings kept out of training; one of each kind for each picture.

    Lesions are asked about only where it is known whether there is one; those that are there and those that are not are
    counted apart, so that the first is the sensitivity and the second the specificity.
    """
    counts: dict[str, tuple[int, int]] = {}
    for kind, phrasings in HELD_OUT.items():
        for picture, known, phrasing in zip(pictures, facts, cycle(phrasings), strict=False):
            name = _counted_as(kind, known)
            if name:
                grey = np.rint(_array(picture) * 255).astype(np.uint8)
                answer = engine.ask(AskRequest(phrasing, grey)).result().text
                right, asked = counts.get(name, (0, 0))
                counts[name] = (right + (expected(kind, known) in answer), asked + 1)
    return counts


def _counted_as(kind: str, facts: Facts) -> str:
    """Under which name an answer counts; nothing where the picture has no right answer."""
    if kind == "lesion" and facts.lesion:
        return "no lesion" if facts.lesion == "none" else "lesion"
    if kind == "side":
        return "side of a lesion" if facts.lesion in ("left", "right") else ""
    return "" if kind == "lesion" else kind


def save_page(page: Array, path: str) -> None:
    """Input, result and truth beside each other, a row for each pair, as an 8-bit grey picture."""
    Image.fromarray(np.rint(page * 255).astype(np.uint8)).save(path)


def as_rows(title: str, results: dict[str, Scores]) -> list[str]:
    """The scores, with their intervals, as rows of a Markdown table."""
    rows = []
    for name, one in results.items():
        written = [
            f"{own.mean:.{digits}f} ({own.low:.{digits}f} to {own.high:.{digits}f})"
            for own, digits in zip(one.intervals, (1, 3, 3, 3), strict=True)
        ]
        rows.append(f"| {title} | {name} | {' | '.join(written)} |")
    return rows


def _array(pictures: Tensor) -> Array:
    return pictures.detach().numpy().astype(np.float64)
