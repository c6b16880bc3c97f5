"""What is told of a phantom's lesion: whether it is there, its side and its size, and how it stands out."""

from __future__ import annotations

import math

import torch.nn.functional as F
from torch import Tensor

from .contrast import CT, HEAD, LESION, T1, T2

# A lesion is told from this many pixels on; parts of the head's width for the midline and for sizes.
_LESION_PIXELS, _MIDLINE, _SMALL, _LARGE = 12, 0.06, 0.12, 0.22
_LESION_CONTRAST = {"CT": 6.0, "T1": 0.1, "T2": 0.1}  # against the tissue around it, in HU and relative units
_TISSUE = (0.0, 60.0)  # HU
_MARGIN = 0.1  # of a pixel that is lesion: less is outside of it


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
