"""What is told of a phantom's lesion: whether it is there, its side and its size, and how it stands out."""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch.nn.functional as F
from torch import Tensor

from .contrast import CT, HEAD, LESION, T1, T2
from .image_tokenizer import PATCH

# A lesion is told from this many pixels on; parts of the head's width for the midline and for sizes.
_LESION_PIXELS, _MIDLINE, _SMALL, _LARGE = 12, 0.06, 0.12, 0.22
_LESION_CONTRAST = {"CT": 6.0, "T1": 0.1, "T2": 0.1}  # against the tissue around it, in HU and relative units
_TISSUE = (0.0, 60.0)  # HU
_MARGIN = 0.1  # of a pixel that is lesion: less is outside of it
_LEAST_SPREAD = 0.02  # of tissue, in grey levels: what is smooth has noise all the same
_PATCH_SHARE = 0.3  # of a patch: with more of it lesion, it counts as lesion


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
    lesion, around = stack[LESION] > 0.5, _around(stack)
    there = bool(lesion.any()) and bool(around.any())
    return float(image[lesion].median() - image[around].median()) if there else 0.0


def _around(stack: Tensor) -> Tensor:
    """The soft tissue, within five pixels, round a phantom's lesion."""
    margin = stack[LESION] > _MARGIN
    near = F.max_pool2d(margin[None, None].float(), 11, stride=1, padding=5)[0, 0] > 0
    return near & ~margin & (stack[CT] > _TISSUE[0]) & (stack[CT] < _TISSUE[1])


def standing_out(image: Tensor, stack: Tensor) -> float:
    """By how many standard deviations of the tissue round it the mean of a phantom's lesion differs from it in a picture
    [rows, columns] in 0..1; 0 where there is no lesion or no tissue round it."""
    lesion, around = stack[LESION] > 0.5, _around(stack)
    if not bool(lesion.any()) or int(around.sum()) < 2:
        return 0.0
    tissue = image[around]
    return float((image[lesion].mean() - tissue.mean()).abs() / (tissue.std() + _LEAST_SPREAD))


def borrowed(phantoms: Tensor) -> Iterator[tuple[int, Tensor]]:
    """Places of tissue without a lesion: the number of a phantom that has none, and that phantom with the outline of
    another one's lesion. Of phantoms [count, 5, rows, columns] all pairs whose outline lies in soft tissue."""
    outlines = [stack[LESION] for stack in phantoms if stack[LESION].any()]
    for number, stack in enumerate(phantoms):
        for outline in outlines if not stack[LESION].any() else ():
            other = stack.clone()
            other[LESION] = outline
            if _in_tissue(other):
                yield number, other


def _in_tissue(stack: Tensor) -> bool:
    """Whether a phantom's lesion, and what is round it, lies in soft tissue but for a tenth."""
    near = F.max_pool2d((stack[LESION] > _MARGIN)[None, None].float(), 5, stride=1, padding=2)[0, 0] > 0
    tissue = (stack[CT] > _TISSUE[0]) & (stack[CT] < _TISSUE[1])
    return bool(near.any()) and float(tissue[near].float().mean()) > 1 - _MARGIN


def lesion_patches(stack: Tensor, count: int) -> Tensor:
    """Which patches [count, 256] of pictures are lesion; the phantoms [n, 5, 128, 128] are the first of them."""
    covered = F.avg_pool2d(stack[:, LESION], PATCH).flatten(1) > _PATCH_SHARE
    return F.pad(covered, (0, 0, 0, count - len(covered)))
