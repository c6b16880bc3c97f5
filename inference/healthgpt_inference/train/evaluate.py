"""How good conversions are inside the head, always beside the trivial answers and the tokenizer's own ceiling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import isotonic_regression

from healthgpt_inference.quality import ssim

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Scores:
    """Means over images. PSNR (peak 1), SSIM and correlation inside the head; SSIM of the whole image."""

    psnr: float
    ssim: float
    correlation: float
    ssim_whole: float


def score(made: Array, truth: Array, head: NDArray[np.bool_]) -> Scores:
    """Scores of pictures [count, rows, columns] in 0..1 against the truth, in floating point."""
    rows = [_score_one(*item) for item in zip(made, truth, head, strict=True)]
    return Scores(*(float(value) for value in np.mean(rows, axis=0)))


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
