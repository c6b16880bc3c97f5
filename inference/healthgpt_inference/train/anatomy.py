"""Anatomies: for each voxel of a head, how much of each tissue it holds.

Space is DICOM's (LPS, mm), placed as MNI's. Sources and licences: resources/models/bundled/MODEL_CARD.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch import Tensor

Volume = NDArray[np.float32]
Kind = Literal["t1", "t2"]

SPACING = 1.25
SIZE = (152, 188, 144)  # voxels in x, y, z
CHANNELS = ("bone", "fat", "muscle", "csf", "grey", "white", "texture", "marrow", "cranial", "head", "field")
# What each tissue shows in the channel "texture" of a head of one kind, if it shows no more than its class.
TEXTURE = {
    "t1": {"csf": 0.5, "grey": 0.78, "white": 1.0, "fat": 1.15, "muscle": 0.62, "bone": 0.15},
    "t2": {"csf": 0.88, "grey": 0.55, "white": 0.34, "fat": 0.5, "muscle": 0.22, "bone": 0.06},
}
# The kind of MR that a head is known by, and where its first voxel lies.
PLACES: dict[str, tuple[Kind, tuple[float, float, float]]] = {
    "colin": ("t1", (-95.0, -104.0, -72.0)),
    "clinical": ("t2", (-90.0, -106.0, -72.0)),
    "neck-average": ("t1", (-95.0, -112.0, -86.0)),
    "neck-colin": ("t1", (-95.0, -112.0, -86.0)),
}
HEADS = tuple(PLACES)


@dataclass(frozen=True, eq=False)
class Anatomy:
    """One head: ``channels`` [1, 11, z, y, x] in the order of :data:`CHANNELS`, and the LPS position of its first voxel."""

    name: str
    kind: Kind
    channels: Tensor
    origin: NDArray[np.float64]

    @classmethod
    def load(cls, folder: Path, name: str) -> Anatomy:
        """Read what :func:`.heads.prepare` wrote."""
        kind, origin = PLACES[name]
        with np.load(folder / f"{name}.npz", allow_pickle=False) as file:
            channels = torch.from_numpy(file["channels"].astype(np.float32))[None]
        return cls(name, kind, channels, np.array(origin))


def load_anatomies(folder: Path, names: Sequence[str] = HEADS) -> list[Anatomy]:
    """Prepared anatomies, every one or some by name."""
    return [Anatomy.load(folder, name) for name in names]


def soft(mask: NDArray[np.bool_]) -> Volume:
    """A mask with soft borders, as fractions of a voxel are."""
    return np.asarray(ndimage.gaussian_filter(mask.astype(np.float32), 0.45), np.float32)
