"""How alike a generated and a true image are, in floating point with the data range stated, and for groups of patients.

Everything is computed on values in 0..1 of a stated range. What the paper printed was computed on 8-bit arrays whose squared
differences wrapped at 256 (the design note on its tables says why that is believed); those figures are given apart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from healthgpt_inference.quality import ssim

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
_DRAWS = 2000
_SHOWS = 0.06  # of the range: what is darker is air
_NOTHING = 1e-8  # squared gradient for each pixel: less than rounding to 8 bits leaves


@dataclass(frozen=True)
class Interval:
    """A mean and its 95 % interval."""

    mean: float
    low: float
    high: float

    def text(self, digits: int) -> str:
        """The three numbers for a table."""
        return f"{self.mean:.{digits}f} ({self.low:.{digits}f} to {self.high:.{digits}f})"


def scores(
    made: Array, truth: Array, body: Mask, perceptual: Callable[[Array, Array], float] | None = None
) -> dict[str, float]:
    """SSIM, PSNR, MSE and MAE of one image against the truth, whole and inside the body (``…_body``), and its sharpness.

    Args:
        made: [rows, columns] in 0..1 of the data range.
        truth: the same.
        body: where the patient is.
        perceptual: LPIPS, where its weights are there.
    """
    error, alike = made - truth, ssim(made, truth, peak=1.0)
    found = {"ssim": float(alike.mean()), "mse": float((error**2).mean()), "mae": float(np.abs(error).mean())}
    found["psnr"] = decibels(found["mse"])
    if body.any():
        inside = {
            "ssim": alike[body].mean(),
            "mse": (error[body] ** 2).mean(),
            "mae": np.abs(error[body]).mean(),
        }
        found |= {f"{name}_body": float(value) for name, value in inside.items()}
        found["psnr_body"] = decibels(found["mse_body"])
    sharp = sharpness(made, truth, body)
    if sharp is not None:
        found["sharpness"] = sharp
    if perceptual is not None:
        found["lpips"] = perceptual(made, truth)
    return found | as_in_the_paper(made, truth)


def sharpness(made: Array, truth: Array, body: Mask) -> float | None:
    """How much fine structure an image has of the truth's: 1 is as sharp, less is blurred, more is noise or invented.

    It is the ratio of their gradient energies in the highest octave of spatial frequencies (from half of the highest on),
    inside the body, or everywhere where there is none. None where the truth has no fine structure.
    """
    where = body if body.any() else np.ones(truth.shape, bool)
    wanted = float(top_octave(truth)[where].sum())
    return float(top_octave(made)[where].sum()) / wanted if wanted > _NOTHING * where.sum() else None


def top_octave(image: Array) -> Array:
    """The squared gradient [rows, columns] of what of an image lies above half of the highest frequency.

    The image goes on mirrored at its edges, so that these count as no structure.
    """
    rows, columns = image.shape
    spectrum = np.fft.fft2(np.pad(image, ((0, rows), (0, columns)), mode="symmetric"))
    down, across = np.fft.fftfreq(2 * rows)[:, None], np.fft.fftfreq(2 * columns)[None]
    spectrum[np.maximum(np.abs(down), np.abs(across)) <= 0.25] = 0
    gradients = (np.fft.ifft2(2j * np.pi * step * spectrum).real for step in (down, across))
    energy = np.sum([gradient**2 for gradient in gradients], axis=0)
    return np.asarray(energy[:rows, :columns], np.float64)


def decibels(mean_square: float) -> float:
    """PSNR of a mean square error of values in 0..1; at most 120 dB, so that an exact copy can be averaged."""
    return -10 * float(np.log10(max(mean_square, 1e-12)))


def as_in_the_paper(made: Array, truth: Array) -> dict[str, float]:
    """SSIM in per cent, PSNR and MSE of 8-bit arrays whose differences and squares wrap at 256."""
    one, two = (np.clip(np.rint(values * 255), 0, 255).astype(np.uint8) for values in (made, truth))
    wrapped = float(np.mean((one - two) ** 2))
    peak = 10 * float(np.log10(255**2 / max(wrapped, 1e-6)))
    return {"paper_ssim": 100 * float(ssim(one, two).mean()), "paper_psnr": peak, "paper_mse": wrapped}


def body_of(truth: Array) -> Mask:
    """Where the patient is: what shows, without specks, its largest part, closed and filled."""
    shown = ndimage.binary_opening(ndimage.gaussian_filter(truth, 1.0) > _SHOWS, iterations=2)
    labels, count = ndimage.label(shown)
    if count == 0:
        return np.zeros(truth.shape, bool)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    largest = ndimage.binary_closing(labels == sizes.argmax(), iterations=3)
    return np.asarray(ndimage.binary_fill_holes(largest), dtype=bool)


def interval(values: Sequence[float], patients: Sequence[str], seed: int = 0) -> Interval:
    """The mean of all values, and how it would vary with other patients: bootstrap by patient (Efron 1979).

    Slices of one patient are alike, so patients are drawn and never slices. One patient alone gives no interval.
    """
    names, places = np.unique(np.asarray(patients), return_inverse=True)
    sums = np.bincount(places, weights=np.asarray(values, dtype=float), minlength=len(names))
    counts = np.bincount(places, minlength=len(names)).astype(float)
    mean = float(sums.sum() / counts.sum())
    if len(names) < 2:
        return Interval(mean, float("nan"), float("nan"))
    drawn = np.random.default_rng(seed).integers(len(names), size=(_DRAWS, len(names)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return Interval(mean, float(low), float(high))


def summary(
    rows: Sequence[Mapping[str, float]], patients: Sequence[str], seed: int = 0
) -> dict[str, Interval]:
    """The interval of each score that any row has."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    found = {}
    for name in names:
        kept = [(row[name], patient) for row, patient in zip(rows, patients, strict=True) if name in row]
        found[name] = interval([value for value, _ in kept], [patient for _, patient in kept], seed)
    return found
