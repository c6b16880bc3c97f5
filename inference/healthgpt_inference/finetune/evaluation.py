"""How good a model is on prepared data that was kept out, beside the answers that need no model.

The model is run by the engine, as its users run it.
"""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from healthgpt_inference.consistency import keep_to
from healthgpt_inference.engine import Engine
from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.manifest import SUPER_RESOLUTION, Manifest
from healthgpt_inference.quality import resized
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture, SuperResolveRequest
from healthgpt_inference.tiling import Blend, tile
from healthgpt_inference.train.evaluate import isotonic_map
from healthgpt_inference.vision import pad_to_square

from .records import Record, RecordError, open_picture
from .samples import square
from .scores import Array, Interval, Mask, body_of, interval, scores, summary

Tell = Callable[[str, int, int], None]
_CONVERSIONS = ("ct-to-mr", "mr-to-ct")
_FITTED = 200  # training pairs that the grey-level maps are fitted on
_ANSWER = 64  # tokens
_NO_ARTICLES = re.compile(r"\b(a|an|the)\b")
_SPLIT = str.maketrans(dict.fromkeys(string.punctuation, " "))
MODEL, CEILING = "model", "tokenizer's ceiling"
AS_DRAWN = "model, not kept to the input"


@dataclass(frozen=True, eq=False)
class Pair:
    """An input and the truth as the model draws it: values in 0..1 of ``hu`` where that was stated, else of grey levels."""

    record: Record
    picture: Picture
    source: Array
    truth: Array
    body: Mask
    hu: tuple[float, float] | None = None


@dataclass(eq=False)
class Drawn:
    """The scores of one use and contrast: of each answer the intervals, and rows of pictures from worst to best."""

    use: str
    contrast: str
    count: int
    patients: int
    data_range: str
    answers: dict[str, dict[str, Interval]]
    page: list[list[Array]] = field(default_factory=list)
    skipped: int = 0


@dataclass(frozen=True)
class Told:
    """Accuracy of answers to one kind of question, beside always saying what was said most often."""

    kind: str
    count: int
    patients: int
    accuracy: Interval
    recall: Interval
    most_frequent: str
    most_frequent_accuracy: Interval


def drawings(
    engine: Engine, manifest: Manifest, codec: GumbelVQ, records: Sequence[Record], training: Sequence[Record], *,
    tell: Tell, perceptual: Callable[[Array, Array], float] | None = None, seed: int = 0,
) -> list[Drawn]:  # fmt: skip
    """Every use and contrast that the records have and the model can do.

    Args:
        codec: the model's image tokenizer, for the ceiling: its own copy of the truth.
        records: kept out of training.
        training: what the grey-level maps are fitted on.
        tell: is called with use, how many are done, and of how many.
    """
    found = []
    drawn = [record for record in records if record.target is not None and record.image is not None]
    for use, contrast in dict.fromkeys((record.use, record.contrast) for record in drawn):
        if use not in manifest.uses:
            continue
        chosen = [record for record in drawn if (record.use, record.contrast) == (use, contrast)]
        like = [
            record
            for record in training
            if (record.use, record.contrast) == (use, contrast) and record.target
        ]
        pairs = [pair_of(record, manifest, codec.config.resolution) for record in chosen]
        fitted = [pair_of(record, manifest, codec.config.resolution) for record in _some(like)]
        made = _made(engine, pairs, tell)
        found.append(_compared(use, contrast, pairs, fitted, made, codec, perceptual, seed))
    return found


def pair_of(record: Record, manifest: Manifest, side: int) -> Pair:
    """A record as it is scored, at the size that the model draws: ``side`` pixels along a side; for super-resolution as
    many as become of the input's.

    Raises:
        RecordError: a picture or array cannot be read.
    """
    assert record.image is not None
    assert record.target is not None
    picture = open_picture(record.image)
    if record.use == SUPER_RESOLUTION:
        side = max(picture.shape[:2]) * manifest.uses[record.use].scale
    source = square(picture, side) / 255.0
    hu = manifest.uses[record.use].hu_range_for(record.contrast or None)
    if record.values is not None and hu is not None:
        low, high = hu
        truth = np.clip((_values(record.values, side) - low) / (high - low), 0, 1)
    else:
        truth, hu = square(open_picture(record.target), side) / 255.0, None
    body = square(open_picture(record.mask), side) > 127 if record.mask is not None else body_of(truth)
    return Pair(record, pad_to_square(picture, (0, 0, 0)), source, truth, body, hu)


def _values(path: Path, side: int) -> Array:
    """An exact target [side, side] from an array of any size, bicubic as its picture."""
    try:
        values = np.load(path, allow_pickle=False).astype(np.float32)
        image = Image.fromarray(values)
    except (OSError, ValueError, TypeError) as error:
        raise RecordError(f"The array {path} cannot be read: {error}") from error
    return np.asarray(image.resize((side, side), Image.Resampling.BICUBIC), dtype=np.float64)


def _made(engine: Engine, pairs: Sequence[Pair], tell: Tell) -> dict[str, list[Array]]:
    """What the model answers to each; of super-resolution also as it was drawn, before it was kept to the input."""
    answers: dict[str, list[Array]] = {}
    for number, pair in enumerate(pairs):
        for name, made in _answers(engine, pair).items():
            answers.setdefault(name, []).append(made)
        tell(f"{pair.record.use} {pair.record.contrast}".strip(), number + 1, len(pairs))
    return answers


def _answers(engine: Engine, pair: Pair) -> dict[str, Array]:
    record, contrast = pair.record, pair.record.contrast or None
    if record.use != SUPER_RESOLUTION:
        request = GenerateRequest(record.use, pair.picture, contrast, preview_every=0)
        return {MODEL: np.asarray(engine.generate(request).result().pixels / 255.0)}
    part = SuperResolveRequest(pair.picture, contrast=contrast, consistent=False, preview=False)
    drawn = engine.super_resolve(part).result().pixels
    kept, _ = keep_to(np.asarray(Image.fromarray(pair.picture).convert("L")), drawn.astype(np.float32))
    return {MODEL: np.rint(kept) / 255.0, AS_DRAWN: drawn / 255.0}


def _compared(
    use: str, contrast: str, pairs: Sequence[Pair], fitted: Sequence[Pair], made: dict[str, list[Array]], codec: GumbelVQ,
    perceptual: Callable[[Array, Array], float] | None, seed: int,
) -> Drawn:  # fmt: skip
    answers = dict(made)
    answers |= trivial(use, pairs, fitted)
    answers[CEILING] = [_copied(codec, pair.truth) for pair in pairs]
    patients = [pair.record.patient or pair.record.source for pair in pairs]
    rows = {
        name: [_scored(one, pair, perceptual) for one, pair in zip(given, pairs, strict=True)]
        for name, given in answers.items()
    }
    order = np.argsort([row.get("ssim_body", row["ssim"]) for row in rows[MODEL]])
    chosen = [int(order[place]) for place in np.unique(np.linspace(0, len(order) - 1, 6).round().astype(int))]
    shown = made[MODEL]
    page = [[pairs[i].source, shown[i], pairs[i].truth, np.abs(shown[i] - pairs[i].truth)] for i in chosen]
    hu = pairs[0].hu
    told = f"{hu[0]:g} to {hu[1]:g} HU" if hu else "grey 0 to 255 of the target's picture"
    summaries = {name: summary(each, patients, seed) for name, each in rows.items()}
    return Drawn(use, contrast, len(pairs), len(set(patients)), told, summaries, page)


def _scored(made: Array, pair: Pair, perceptual: Callable[[Array, Array], float] | None) -> dict[str, float]:
    found = scores(made, pair.truth, pair.body, perceptual)
    if pair.hu is not None:
        width = pair.hu[1] - pair.hu[0]
        found |= {
            name.replace("mae", "mae_hu"): found[name] * width
            for name in ("mae", "mae_body")
            if name in found
        }
    return found


def trivial(use: str, pairs: Sequence[Pair], fitted: Sequence[Pair]) -> dict[str, list[Array]]:
    """The answers that need no model: the input (bicubic where it is smaller), inverted, and the best monotone maps."""
    answers = {"bicubic" if use == "super-resolution" else "input unchanged": [pair.source for pair in pairs]}
    if use not in _CONVERSIONS:
        return answers
    answers["input inverted"] = [1 - pair.source for pair in pairs]
    if fitted:
        shown, wanted = (
            np.concatenate([values[pair.body] for pair, values in zip(fitted, each, strict=True)])
            for each in ([pair.source for pair in fitted], [pair.truth for pair in fitted])
        )
        for rising, name in ((True, "best rising map"), (False, "best falling map")):
            mapped = isotonic_map(shown, wanted, rising=rising)
            answers[name] = [np.where(pair.body, mapped(pair.source), 0.0) for pair in pairs]
    return answers


def _copied(codec: GumbelVQ, truth: Array) -> Array:
    """The image tokenizer's copy of an image, in tiles where it is larger: the most that a model with it can draw."""
    side = codec.config.resolution
    if truth.shape == (side, side):
        return _copied_at_once(codec, truth)
    tiling = tile((truth.shape[0], truth.shape[1]), None, side, 1)
    blend = Blend(tiling)
    tiles = tiling.cut(np.rint(truth * 255).astype(np.uint8))
    for start, one in zip(tiling.starts, tiles, strict=True):
        blend.add(start, _copied_at_once(codec, one / 255.0).astype(np.float32))
    return blend.values().astype(np.float64)


@torch.inference_mode()
def _copied_at_once(codec: GumbelVQ, truth: Array) -> Array:
    scaled = torch.from_numpy(2 * truth.astype(np.float32) - 1)
    channels = codec.config.in_channels
    decoded = codec.decode_indices(codec.encode(scaled.expand(1, channels, -1, -1)))[0].mean(dim=0)
    return np.asarray(((decoded.clamp(-1, 1) + 1) / 2).numpy(), dtype=np.float64)


def _some(records: Sequence[Record]) -> list[Record]:
    places = np.unique(np.linspace(0, max(0, len(records) - 1), _FITTED).round().astype(int))
    return [records[int(place)] for place in places] if records else []


# Questions.


def questions(
    engine: Engine, records: Sequence[Record], training: Sequence[Record], *, tell: Tell, seed: int = 0
) -> list[Told]:
    """Accuracy of closed and open questions and of all of them, beside the most frequent answer of training."""
    asked = [record for record in records if record.task == "comprehension" and len(record.turns) == 1]
    answers = []
    for number, record in enumerate(asked):
        picture: Picture | None = open_picture(record.image) if record.image is not None else None
        question = record.turns[0][0].replace("<image>", "").strip()
        answers.append(engine.ask(AskRequest(question, picture, max_new_tokens=_ANSWER)).result().text)
        tell("questions", number + 1, len(asked))
    known = [record for record in training if record.task == "comprehension"] or asked
    found = []
    for kind in ("closed", "open", "all"):
        chosen = [(r, answer) for r, answer in zip(asked, answers, strict=True) if kind in ("all", r.kind)]
        if chosen:
            found.append(_told(kind, chosen, known, seed))
    return found


def _told(kind: str, chosen: Sequence[tuple[Record, str]], known: Sequence[Record], seed: int) -> Told:
    patients = [record.patient or record.source for record, _ in chosen]
    truths = [record.turns[0][1] for record, _ in chosen]
    right = [
        float(is_right(answer, truth, record.kind))
        for (record, answer), truth in zip(chosen, truths, strict=True)
    ]
    recalls = [recall(answer, truth) for (_, answer), truth in zip(chosen, truths, strict=True)]
    frequent = most_frequent(known, kind)
    trivially = [float(is_right(frequent[record.kind], truth, record.kind))
                 for (record, _), truth in zip(chosen, truths, strict=True)]  # fmt: skip
    return Told(
        kind, len(chosen), len(set(patients)), interval(right, patients, seed), interval(recalls, patients, seed),
        frequent[kind] if kind in frequent else ", ".join(frequent.values()), interval(trivially, patients, seed),
    )  # fmt: skip


def most_frequent(known: Sequence[Record], kind: str) -> Mapping[str, str]:
    """The most frequent answer to closed and to open questions."""
    found = {}
    for each in ("closed", "open", ""):
        answers = Counter(normal(record.turns[0][1]) for record in known if record.kind == each or not each)
        found[each] = answers.most_common(1)[0][0] if answers else ""
    return {name: answer or found[""] for name, answer in found.items()}


def is_right(answer: str, truth: str, kind: str) -> bool:
    """Whether an answer says the truth: a closed one must begin with it, an open one must be it or hold it as words."""
    given, wanted = normal(answer).split(), normal(truth).split()
    if not wanted:
        return False
    if kind == "closed":
        return given[: len(wanted)] == wanted
    return any(given[place : place + len(wanted)] == wanted for place in range(len(given) - len(wanted) + 1))


def recall(answer: str, truth: str) -> float:
    """The share of the truth's words that an answer has, as LLaVA-Med counts open answers."""
    given, wanted = Counter(normal(answer).split()), Counter(normal(truth).split())
    return sum((given & wanted).values()) / max(1, sum(wanted.values()))


def normal(text: str) -> str:
    """A text in small letters without punctuation and articles."""
    return " ".join(_NO_ARTICLES.sub(" ", text.lower().translate(_SPLIT)).split())


def page_of(rows: Sequence[Sequence[Array]], side: int = 160) -> NDArray[np.uint8]:
    """Rows of pictures in 0..1 as one grey page, each [side, side]."""
    tall = [
        np.concatenate(
            [resized(np.rint(np.clip(each, 0, 1) * 255).astype(np.uint8), side) for each in row], axis=1
        )
        for row in rows
    ]
    return np.concatenate(tall)
