"""What is to be said of a generated picture: is it the input again, blank, out of range, of another outline; and how much
could be shown at all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import binary_closing, binary_fill_holes, gaussian_filter, label

from .requests import Likeness, Picture
from .sentences import sentence

# Above this structural similarity a conversion shows the input again; two contrasts of one slice stay well below it.
NEAR_INPUT = 0.92
_BLANK = 3.0  # standard deviation in grey levels
_BEYOND, _BEYOND_SHARE = 1.2, 0.02  # of the decoder's -1 to 1, in more than this share of the pixels
# Dice coefficient of the outlines. Measured on heads: sound conversions 0.85 and better (CT loses the scalp, whose fat is
# black in its window), sound copies 0.93 and better, either of them moved by a sixteenth of the picture 0.81 and worse.
_OUTLINE = {"ct-to-mr": 0.82, "mr-to-ct": 0.82, "super-resolution": 0.9, "reconstruct": 0.9}
_SMALLEST = 0.02  # share of the picture below which there is no outline to speak of
_SHOWN = 12  # grey level above which a pixel shows something


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


def as_grey(values: NDArray[np.float32]) -> Picture:
    """Decoded values, -1 black and 1 white, as a grey picture; what goes beyond is clipped."""
    grey: Picture = np.rint((values.clip(-1, 1) + 1) * np.float32(127.5)).astype(np.uint8)
    return grey


def notices(task: str, source: Picture, values: NDArray[np.float32]) -> tuple[str, ...]:
    """Sentences about a generated picture.

    Args:
        task: the use that it was generated for.
        source: the input [R, R] grey, in the same frame and size.
        values: the generated picture [R, R] as it was decoded, -1 black and 1 white, not clipped.
    """
    generated = as_grey(values)
    if float(generated.std()) < _BLANK:
        return (sentence("The generated picture is blank: the model made nothing of this slice."),)
    told = []
    if task in ("ct-to-mr", "mr-to-ct") and _similarity(source, generated) > NEAR_INPUT:
        told.append(
            sentence("The generated picture is nearly the input again: the model changed almost nothing.")
        )
    beyond = float((np.abs(values) > _BEYOND).mean())
    if beyond > _BEYOND_SHARE:
        told.append(
            sentence(
                "{beyond:.0%} of the generated picture is out of range: these pixels were clipped to black or white.",
                beyond=beyond,
            )
        )
    agreement = outline_agreement(source, generated)
    if agreement is not None and agreement < _OUTLINE[task]:
        told.append(
            sentence(
                "The outline of the generated picture leaves that of the input: "
                "they agree to {agreement:.0%} (Dice coefficient), so its anatomy is not that of this slice.",
                agreement=agreement,
            )
        )
    return tuple(told)


def outline_agreement(source: Picture, generated: Picture) -> float | None:
    """How far the outlines of two pictures of one size agree: their Dice coefficient (Dice 1945), 0 to 1.

    None where the source shows nothing that has an outline.
    """
    first, second = outline(source), outline(generated)
    if first.mean() < _SMALLEST:
        return None
    return float(2 * (first & second).sum() / (first.sum() + second.sum()))


def outline(picture: Picture) -> NDArray[np.bool_]:
    """The inside of the largest thing that a picture shows on black, its holes filled."""
    smooth = gaussian_filter(picture.astype(np.float32), picture.shape[0] / 128)
    shown = smooth > max(_SHOWN, 0.2 * float(np.percentile(smooth, 95)))
    # Bone is black in MR: a gap in the outer ring is bridged before the inside is filled. The margin keeps the closing
    # from eroding what touches the edge.
    margin = max(1, round(picture.shape[0] / 40))
    closed = binary_closing(np.pad(shown, 2 * margin), iterations=margin)[
        2 * margin : -2 * margin, 2 * margin : -2 * margin
    ]
    parts, count = label(binary_fill_holes(closed))
    if count == 0:
        return np.zeros_like(shown)
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    return np.asarray(parts == sizes.argmax())


def _similarity(source: Picture, generated: Picture) -> float:
    """Structural similarity where either picture shows something, so that a black surround does not count."""
    shown = (source > _SHOWN) | (generated > _SHOWN)
    return float(ssim(source, generated)[shown].mean()) if shown.any() else 0.0
