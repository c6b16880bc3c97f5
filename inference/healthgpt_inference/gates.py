"""What fewer bits cost: pictures and answers of a model in each precision, beside those in the first.

Greedy drawing feeds each token back, so that one other choice may change all that follow: how many tokens are the same says
little, and structural similarity of the pictures says what a reader would see. A precision passes where the pictures of each
use stay at least ``LEAST`` alike in the mean, and no answer is another.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from .engine import Engine
from .errors import RequestError
from .manifest import SUPER_RESOLUTION, load_manifest
from .quality import ssim
from .requests import AskRequest, GenerateRequest, Picture

LEAST = 0.98
QUESTIONS = (
    "Which modality is this image?",
    "Which plane is this?",
    "Which part of the body is shown?",
)
_ENDINGS = (".png", ".jpg", ".jpeg", ".tif", ".tiff")


@dataclass(frozen=True)
class Gate:
    """One precision beside the first.

    Args:
        weights: bytes in memory.
        likeness: by use, the mean structural similarity (data range 255, whole picture) with the first precision's pictures.
        tokens: by use, the share of equal codes at equal places.
        answers: how many are the same word for word.
        asked: of how many.
    """

    precision: str
    weights: int
    likeness: Mapping[str, float]
    tokens: Mapping[str, float]
    answers: int
    asked: int

    @property
    def passed(self) -> bool:
        """Whether a reader would see and read the same."""
        return self.answers == self.asked and all(value >= LEAST for value in self.likeness.values())


@dataclass(frozen=True, eq=False)
class _Made:
    """What a model made in one precision."""

    weights: int
    pictures: Mapping[str, Sequence[Picture]]
    codes: Mapping[str, Sequence[tuple[int, ...]]]
    answers: Sequence[str]


def compare(
    folder: Path,
    precisions: Sequence[str],
    pictures: Mapping[str, Sequence[Picture]],
    device: str,
    tell: Callable[[str], None],
) -> list[Gate]:
    """Draw and ask in each precision; the first is what the others are compared with, and is no gate itself.

    Args:
        folder: of the model.
        pictures: by use, [rows, columns] grey as displayed; each is also asked about.
        tell: is called with what is done next.

    Raises:
        EngineError: the model cannot be used, or not in one of the precisions.
    """
    made: dict[str, _Made] = {}
    for precision in precisions:
        tell(f"{precision}: drawing and answering for comparison")
        made[precision] = _make(folder, precision, pictures, device)
    first, *others = made
    return [_gate(name, made[name], made[first]) for name in others]


def _make(folder: Path, precision: str, pictures: Mapping[str, Sequence[Picture]], device: str) -> _Made:
    engine = Engine(device=device, precision=precision)
    try:
        info = engine.load(folder).result()
        drawn = {
            use: engine.generate_together(
                [GenerateRequest(use, one, preview_every=0) for one in some]
            ).result()
            for use, some in pictures.items()
        }
        seen = [one for some in pictures.values() for one in some] if "ask" in info.uses else []
        answers = [engine.ask(AskRequest(words, one)).result().text for one in seen for words in QUESTIONS]
    finally:
        engine.close()
    return _Made(
        info.bytes,
        {use: [one.pixels for one in some] for use, some in drawn.items()},
        {use: [tuple(np.ravel(one.indices).tolist()) for one in some] for use, some in drawn.items()},
        answers,
    )


def _gate(precision: str, made: _Made, first: _Made) -> Gate:
    likeness = {
        use: statistics.mean(
            float(ssim(one, other).mean()) for one, other in zip(some, first.pictures[use], strict=True)
        )
        for use, some in made.pictures.items()
    }
    tokens = {
        use: statistics.mean(
            float(np.mean(np.equal(one, other))) for one, other in zip(some, first.codes[use], strict=True)
        )
        for use, some in made.codes.items()
    }
    same = sum(one == other for one, other in zip(made.answers, first.answers, strict=True))
    return Gate(precision, made.weights, likeness, tokens, same, len(first.answers))


def read_pictures(folder: Path, model: Path) -> dict[str, list[Picture]]:
    """The pictures in ``folder``, which has a folder for each use of a model, named as in its manifest.

    Raises:
        RequestError: there is none, or one cannot be read.
    """
    uses = [name for name in load_manifest(model).uses if name not in ("ask", SUPER_RESOLUTION)]
    found: dict[str, list[Picture]] = {}
    for use in uses:
        files = sorted(path for path in (folder / use).glob("*") if path.suffix.casefold() in _ENDINGS)
        if files:
            found[use] = [_read(path) for path in files]
    if not found:
        raise RequestError(
            f"{folder} has no pictures: put some (PNG, JPEG or TIFF) into folders in it named {', '.join(uses)}."
        )
    return found


def _read(path: Path) -> Picture:
    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("L"))
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise RequestError(f"{path} cannot be read as a picture: {error}") from error
