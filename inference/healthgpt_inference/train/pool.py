"""Pools of slices: phantoms by seed, and real CT of neck and chest for the questions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from .anatomy import Anatomy
from .phantom import SIDE, Plane, compose, cut, make, random_pose
from .questions import Facts
from .scans import read_series

# Seeds of the shipped weights; every other seed is unseen. The demo study's is of another form altogether.
TRAINING_SEEDS = {"axial": (21, 22, 23, 24), "coronal": (21, 22), "sagittal": (21,)}
TRAINING_COUNTS = {"axial": 2700, "coronal": 350, "sagittal": 500}
TEST_SEED = 501
_AIR = -1000.0
_KEPT_OUT = 3  # of every four blocks of 20 mm, this one is for testing
_LEARNED = 655.0  # mm in ct-neck: what lies above is an anatomy of phantoms (heads.py) and tests nothing


def phantoms(anatomies: list[Anatomy], seed: int, count: int, plane: Plane = "axial") -> Tensor:
    """[count, 5, 128, 128] float16: the slices of a seed, each from its own random numbers."""
    made = [make(np.random.default_rng([seed, index]), anatomies, plane).stacked() for index in range(count)]
    return torch.from_numpy(np.stack(made))


def head_series(anatomies: list[Anatomy], seed: int, count: int, step: float = 3.0) -> Tensor:
    """[count, 5, 128, 128] float16: neighbouring axial slices of one deformed head, ``step`` mm apart, without a lesion."""
    made = []
    for index in range(count):
        random = np.random.default_rng([seed, 0])  # the same head in every slice
        anatomy = anatomies[random.integers(len(anatomies))]
        pose = random_pose(random, anatomy, "axial")
        tissue = cut(random, anatomy, pose, depth=step * (index - (count - 1) / 2))
        made.append(compose(random, anatomy, tissue, pose.fov, lesions=False).stacked())
    return torch.from_numpy(np.stack(made))


def write_phantoms(anatomies: list[Anatomy], folder: Path, share: float = 1.0) -> None:
    """The training pools as ``<plane>.npy``; a share below 1 makes smaller ones."""
    planes: tuple[Plane, ...] = ("axial", "coronal", "sagittal")
    for plane in planes:
        count = max(4, round(share * TRAINING_COUNTS[plane]))
        parts = [phantoms(anatomies, seed, count, plane) for seed in TRAINING_SEEDS[plane]]
        np.save(folder / f"{plane}.npy", torch.cat(parts).numpy())


def write_body(scans: Path, folder: Path) -> None:
    """The real slices as ``body.npy`` and ``body.json``, those for testing as ``body-test.*``."""
    for name, testing in (("body", False), ("body-test", True)):
        slices = list(_body_slices(scans, testing=testing))
        np.save(folder / f"{name}.npy", np.stack([picture for picture, _ in slices]))
        (folder / f"{name}.json").write_text(json.dumps([asdict(facts) for _, facts in slices]), "utf-8")


def write_details(scans: Path, folder: Path, count: int = 3000, seed: int = 5) -> None:
    """Parts of real slices, 128 x 128 pixels as fine as they were measured, as ``details.npy`` and ``details-test.npy``."""
    random = np.random.default_rng(seed)
    slices = list(_fine_slices(scans))
    for name, testing, wanted in (("details", False, count), ("details-test", True, count // 30)):
        some = [picture for picture, kept_out in slices if kept_out == testing]
        made = [_part(random, some[random.integers(len(some))]) for _ in range(wanted)]
        np.save(folder / f"{name}.npy", np.stack(made))


def _fine_slices(scans: Path) -> Iterator[tuple[NDArray[np.float32], bool]]:
    """The slices of :func:`_body_slices`' axial blocks, not shrunk, and whether each is kept out of training."""
    for folder, end, step in (
        ("ct-chest/series3-soft-kernel", -440.0, 1),
        ("ct-chest/series2-lung-kernel", -440.0, 1),
        ("ct-neck", 0.0, 4),
    ):
        volume, heights, _ = read_series(scans / folder)
        for picture, height in list(zip(volume, heights, strict=True))[::step]:
            kept_out = int(height - end) // 20 % 4 == _KEPT_OUT
            if not (kept_out and height > _LEARNED):
                yield picture, kept_out


def _part(random: np.random.Generator, picture: NDArray[np.float32]) -> NDArray[np.float16]:
    """A random part of a slice that is not mostly air."""
    while True:
        row, column = (random.integers(length - SIDE + 1) for length in picture.shape)
        part = picture[row : row + SIDE, column : column + SIDE]
        if (part > -900).mean() > 0.5:
            return part.astype(np.float16)


def read_body(folder: Path, name: str = "body") -> tuple[Tensor, list[Facts]]:
    """What :func:`write_body` wrote: CT [n, 128, 128] in HU, and what each slice shows."""
    facts = json.loads((folder / f"{name}.json").read_text("utf-8"))
    return torch.from_numpy(np.load(folder / f"{name}.npy")), [Facts(**known) for known in facts]


def _body_slices(scans: Path, *, testing: bool) -> Iterator[tuple[NDArray[np.float16], Facts]]:
    """Axial slices with every fourth block kept for testing; reformats, which cross all blocks, for training only."""
    for series, end in (("series3-soft-kernel", -440.0), ("series2-lung-kernel", -440.0)):
        volume, heights, spacing = read_series(scans / "ct-chest" / series)
        for picture, height in zip(volume, heights, strict=True):
            if (int(height - end) // 20 % 4 == _KEPT_OUT) == testing:
                yield squared(picture, spacing[1], spacing[0]), Facts("CT", "axial", "chest")
        if not testing and len(volume) > 40:
            yield from _reformats(volume, spacing, "chest")
    yield from _neck(scans / "ct-neck", testing=testing)


def _neck(folder: Path, *, testing: bool) -> Iterator[tuple[NDArray[np.float16], Facts]]:
    volume, heights, spacing = read_series(folder)
    for picture, height in list(zip(volume, heights, strict=True))[::2]:
        region = "" if testing and height > _LEARNED else _region_at(height)
        if region and (int(height) // 20 % 4 == _KEPT_OUT) == testing:
            yield squared(picture, spacing[1], spacing[0]), Facts("CT", "axial", region)
    if not testing:
        yield from _reformats(volume[heights > 690], spacing, "head")
        yield from _reformats(volume[(heights > 600) & (heights < 690)], spacing, "neck")


def _region_at(height: float) -> str:
    """Where a slice of ct-neck lies; nothing at the borders between regions."""
    if height > 695:
        return "head"
    if 605 < height < 685:
        return "neck"
    return "chest" if height < 570 else ""


def _reformats(
    volume: NDArray[np.float32], spacing: tuple[float, float, float], region: str
) -> Iterator[tuple[NDArray[np.float16], Facts]]:
    """Coronal and sagittal planes through the middle of a volume, every fifth."""
    for index in range(120, 400, 5):
        yield squared(volume[::-1, index], spacing[2], spacing[0]), Facts("CT", "coronal", region)
        yield squared(volume[::-1, :, index], spacing[2], spacing[1]), Facts("CT", "sagittal", region)


def squared(picture: NDArray[np.float32], down: float, across: float) -> NDArray[np.float16]:
    """A slice with its pixel spacings as [128, 128], square in mm, with air around it."""
    rows, columns = picture.shape
    length = max(rows * down, columns * across)
    size = (max(1, round(SIDE * rows * down / length)), max(1, round(SIDE * columns * across / length)))
    given = torch.from_numpy(np.ascontiguousarray(picture))[None, None]
    small = F.interpolate(given, size, mode="bilinear", antialias=True, align_corners=False)[0, 0]
    canvas = torch.full((SIDE, SIDE), _AIR)
    top, left = (SIDE - size[0]) // 2, (SIDE - size[1]) // 2
    canvas[top : top + size[0], left : left + size[1]] = small
    return canvas.numpy().astype(np.float16)
