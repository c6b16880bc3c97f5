"""What is to be said of a generated picture: is it the input again, is it blank, how much could be shown at all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter

from .requests import Likeness, Picture

# Above this structural similarity a conversion shows the input again; two contrasts of one slice stay well below it.
NEAR_INPUT = 0.92
_BLANK = 3.0  # standard deviation in grey levels


def resized(picture: Picture, side: int) -> Picture:
    """The picture as [side, side] grey, bicubic as in the model's own preprocessing."""
    grey = Image.fromarray(picture).convert("L")
    if grey.size != (side, side):
        grey = grey.resize((side, side), Image.Resampling.BICUBIC)
    return np.asarray(grey)


def ssim(first: NDArray[np.generic], second: NDArray[np.generic], peak: float = 255.0) -> NDArray[np.float64]:
    """The map of structural similarity (Wang et al. 2004): Gaussian of sigma 1.5, constants 0.01 and 0.03."""
    a, b = first.astype(np.float64), second.astype(np.float64)

    def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(gaussian_filter(values, 1.5, truncate=3.5))

    mean_a, mean_b = mean(a), mean(b)
    var_a, var_b = mean(a * a) - mean_a**2, mean(b * b) - mean_b**2
    covariance = mean(a * b) - mean_a * mean_b
    c1, c2 = (0.01 * peak) ** 2, (0.03 * peak) ** 2
    numerator = (2 * mean_a * mean_b + c1) * (2 * covariance + c2)
    return np.asarray(numerator / ((mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2)))


def psnr(first: NDArray[np.generic], second: NDArray[np.generic], peak: float = 255.0) -> float:
    """Peak signal-to-noise ratio in dB, computed in floating point."""
    error = float(np.mean((first.astype(np.float64) - second.astype(np.float64)) ** 2))
    return float("inf") if error == 0 else 10 * float(np.log10(peak**2 / error))


def likeness(first: Picture, second: Picture) -> Likeness:
    """PSNR and mean structural similarity of two pictures of one size."""
    return Likeness(psnr(first, second), float(ssim(first, second).mean()))


def notices(task: str, source: Picture, generated: Picture) -> tuple[str, ...]:
    """Sentences about a generated picture, given the input in the same frame and size."""
    if float(generated.std()) < _BLANK:
        return ("The generated picture is blank: the model made nothing of this slice.",)
    if task in ("ct-to-mr", "mr-to-ct") and _similarity(source, generated) > NEAR_INPUT:
        return ("The generated picture is nearly the input again: the model changed almost nothing.",)
    return ()


def _similarity(source: Picture, generated: Picture) -> float:
    """Structural similarity where either picture shows something, so that a black surround does not count."""
    shown = (source > 12) | (generated > 12)
    return float(ssim(source, generated)[shown].mean()) if shown.any() else 0.0
