"""Digital phantoms: slices of deformed anatomies as CT, T1 and T2 of the same place, without end.

Everything random comes from one generator, so that a seed names a slice. The settings are those of a trial that is told in
docs/training.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from scipy import ndimage

from .anatomy import CHANNELS, SPACING, TEXTURE, Anatomy

Plane = Literal["axial", "coronal", "sagittal"]
Random = np.random.Generator
Array = NDArray[np.float64]
SIDE = 128

_BASES = {
    "axial": np.eye(3),
    "coronal": np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]]),
    "sagittal": np.array([[0.0, 0, 1], [1, 0, 0], [0, -1, 0]]),
}
_HEIGHTS = {"t1": (-40.0, 66.0), "t2": (-36.0, 58.0)}
_VENTRICLES = np.array([0.0, 12.0, 14.0]), np.array([22.0, 34.0, 16.0])  # centre and reach in mm
_CUT_OFF = 12  # pixels of the head that may lie at the end of the volume


@dataclass(frozen=True)
class Pose:
    """Where a slice lies in the anatomy: field of view in mm, rotation, offset in mm, and the size of the whole."""

    fov: float
    rotation: Array
    offset: Array
    scale: Array
    thickness: float


@dataclass(frozen=True, eq=False)
class Phantom:
    """One made slice [128, 128]: CT in HU, T1 and T2 in relative units, the mask of the head, and that of its lesion."""

    ct: Array
    t1: Array
    t2: Array
    head: Array
    lesion: Array
    fov: float

    def stacked(self) -> NDArray[np.float16]:
        """[5, 128, 128]: CT, T1, T2, head, lesion."""
        return np.stack([self.ct, self.t1, self.t2, self.head, self.lesion]).astype(np.float16)


def make(random: Random, anatomies: list[Anatomy], plane: Plane = "axial") -> Phantom:
    """One slice of a random anatomy in a random pose, deformation and contrast."""
    while True:
        anatomy = anatomies[random.integers(len(anatomies))]
        pose = random_pose(random, anatomy, plane)
        channels = cut(random, anatomy, pose)
        if (channels["cranial"] > 0.5).mean() >= 0.03 and (plane != "axial" or not _is_cut_off(channels)):
            return compose(random, anatomy, channels, pose.fov, lesions=plane == "axial")


def random_pose(random: Random, anatomy: Anatomy, plane: Plane) -> Pose:
    """A pose within what scanners and patients do: tilt -8 to 24 degrees for axial slices, a little roll and yaw."""
    tilt = random.uniform(-8, 24) if plane == "axial" else random.normal(0, 5)
    rotation = rotation_by_degrees(tilt, random.normal(0, 4), random.normal(0, 5)) @ _BASES[plane]
    shift = random.normal(0, 5, 2)
    offset = {
        "axial": np.array([shift[0], shift[1] + 14, random.uniform(*_HEIGHTS[anatomy.kind])]),
        "coronal": np.array([shift[0], random.uniform(-60, 70) + 12, shift[1] + 8]),
        "sagittal": np.array([random.uniform(-55, 55), shift[0] + 12, shift[1] + 8]),
    }[plane]
    scale = 1 + np.array([random.uniform(-0.1, 0.1), random.uniform(-0.1, 0.1), random.uniform(-0.12, 0.12)])
    scale[0] *= random.choice([-1.0, 1.0])  # the mirrored head is another head
    return Pose(random.uniform(200, 265), rotation, offset, scale, random.uniform(1, 6))


def cut(
    random: Random, anatomy: Anatomy, pose: Pose, *, side: int = SIDE, depth: float = 0.0
) -> dict[str, Array]:
    """The channels [side, side] of a slab: three planes of a deformed anatomy, averaged.

    ``depth`` moves the slab along its normal, in mm: with the same random numbers, slabs of one deformed head.
    """
    steps = (np.arange(side) + 0.5 - side / 2) * pose.fov / side
    down, across = np.meshgrid(steps, steps, indexing="ij")
    size = random.uniform(1, 4.5)
    shares = ((1.0, 4), (0.4, 8), (0.12, 18))
    bend = size * np.sum([share * _smooth(random, cells, 3, side) for share, cells in shares], axis=0)
    planes = []
    for step in (-1, 0, 1):
        flat = np.stack([across, down, np.full_like(across, depth + step * pose.thickness / 3)], axis=-1)
        planes.append((flat @ pose.rotation.T + np.moveaxis(bend, 0, -1)) * pose.scale + pose.offset)
    points = _with_ventricles(random, np.stack(planes))
    extent = np.array(anatomy.channels.shape[:1:-1]) - 1
    place = 2 * (points - anatomy.origin) / SPACING / extent - 1
    grid = torch.from_numpy(place.astype(np.float32))[None]
    sampled = F.grid_sample(anatomy.channels, grid, align_corners=True)[0].mean(dim=1)
    return dict(zip(CHANNELS, sampled.double().numpy(), strict=True))


def _with_ventricles(random: Random, points: Array) -> Array:
    """Pulls points towards or away from the ventricles: they become larger or smaller."""
    centre, reach = _VENTRICLES
    away = points - centre
    near = np.exp(-0.5 * ((away / reach) ** 2).sum(axis=-1, keepdims=True))
    return np.asarray(centre + away * (1 - 0.6 * random.uniform(-0.3, 0.6) * near))


def _is_cut_off(channels: dict[str, Array]) -> bool:
    """Whether the head leaves the volume of the anatomy, which would make a flat edge."""
    grown = ndimage.binary_dilation(channels["head"] > 0.5, iterations=2)
    return int(((channels["field"] < 0.5) & grown).sum()) > _CUT_OFF


def compose(
    random: Random, anatomy: Anatomy, channels: dict[str, Array], fov: float, *, lesions: bool
) -> Phantom:
    """Tissue fractions to the three images."""
    _vary_atrophy(random, channels)
    _vary_skull(random, channels)
    ct, t1, t2 = _contrasts(random, channels)
    t1, t2 = _with_texture(anatomy, channels, t1, t2)
    lesion = np.zeros_like(ct)
    if lesions and random.random() < 0.45 and (channels["cranial"] > 0.9).sum() > 600:
        ct, t1, t2, lesion = _with_lesion(random, channels, ct, t1, t2)
    head = (channels["head"] > 0.5).astype(float)
    return Phantom(ct, np.clip(t1, 0, 1.4), np.clip(t2, 0, 1.15), head, lesion, fov)


def _vary_atrophy(random: Random, tissue: dict[str, Array]) -> None:
    """Moves the border of fluid and grey matter in most slices."""
    if random.random() < 0.6:
        shift = random.uniform(-0.25, 0.45)
        moved = (tissue["grey"] if shift > 0 else tissue["csf"]) * shift
        moved = np.clip(moved, -0.5 * tissue["csf"], 0.5 * tissue["grey"])
        tissue["csf"], tissue["grey"] = tissue["csf"] + moved, tissue["grey"] - moved


def _vary_skull(random: Random, tissue: dict[str, Array]) -> None:
    """Thickens or thins the skull by a pixel in half of the slices, then makes the fractions add up to one."""
    if random.random() < 0.5:
        before = tissue["bone"]
        if random.random() < 0.5:
            after = ndimage.grey_dilation(before, 3) * np.clip(
                1 - 0.3 * tissue["fat"] - tissue["cranial"], 0, 1
            )
        else:
            after = ndimage.grey_erosion(before, (2, 2))
        more = np.maximum(after - before, 0)
        tissue["muscle"] = np.clip(tissue["muscle"] * (1 - more), 0, 1)
        tissue["fat"] = np.clip(tissue["fat"] * (1 - more), 0, 1) + np.maximum(before - after, 0)
        tissue["bone"] = after
    names = ("bone", "fat", "muscle", "csf", "grey", "white")
    total = sum(tissue[name] for name in names)
    tissue["air"] = np.clip(1 - total, 0, 1)
    for name in names:
        tissue[name] = tissue[name] / np.maximum(total, 1)


def _contrasts(random: Random, tissue: dict[str, Array]) -> tuple[Array, Array, Array]:
    """CT in HU, T1 and T2 relative to the brightest tissue, each tissue a little different from slice to slice."""
    uniform = random.uniform
    marrow = np.minimum(tissue["marrow"], tissue["bone"])
    hounsfield = {"air": (-1000, -999), "bone": (800, 1300), "fat": (-110, -70), "muscle": (40, 62)}
    hounsfield |= {"csf": (3, 14), "grey": (34, 42), "white": (25, 32)}
    ct = sum(tissue[name] * uniform(*bounds) for name, bounds in hounsfield.items()) - marrow * uniform(
        300, 600
    )
    t2 = {"csf": (0.92, 0.03), "grey": (0.52, 0.03), "white": (0.35, 0.03), "fat": (0.48, 0.05)}
    t2 |= {"muscle": (0.22, 0.03), "bone": (0.05, 0.02)}
    t1 = {"csf": (0.23, 0.29), "grey": (0.57, 0.63), "white": (0.83, 0.89), "fat": (0.92, 1.04)}
    t1 |= {"muscle": (0.43, 0.51)}
    bright = {name: uniform(*bounds) for name, bounds in t1.items()} | {"bone": 0.08}
    return (
        np.asarray(ct),
        _mixed(tissue, marrow, bright),
        _mixed(
            tissue, marrow, {name: mean + random.normal(0, spread) for name, (mean, spread) in t2.items()}
        ),
    )


def _mixed(tissue: dict[str, Array], marrow: Array, bright: dict[str, float]) -> Array:
    soft = sum(tissue[name] * bright[name] for name in ("csf", "grey", "white", "fat", "muscle"))
    cortex = np.maximum(tissue["bone"] - 0.6 * tissue["marrow"], 0) * bright["bone"]
    return np.asarray(soft + cortex + 0.3 * marrow * bright["fat"])


def _with_texture(anatomy: Anatomy, tissue: dict[str, Array], t1: Array, t2: Array) -> tuple[Array, Array]:
    """Adds what the real head shows beyond its tissue classes; of a T1 head it goes into T2 the other way round."""
    brain = tissue["csf"] + tissue["grey"] + tissue["white"]
    weights = TEXTURE[anatomy.kind]
    expected = sum(tissue[name] * weight for name, weight in weights.items())
    if anatomy.kind == "t1":
        rest = np.clip(tissue["texture"] - expected * (tissue["air"] < 0.9), -0.35, 0.35)
        return t1 + 0.8 * rest, t2 + rest * (0.35 * (1 - brain) * (1 - tissue["air"]) - 0.45 * brain)
    rest = np.clip(0.55 * tissue["texture"] - expected, -0.3, 0.3) * tissue["field"]
    return t1 - 0.45 * rest * brain, t2 + 0.85 * rest


def _with_lesion(
    random: Random, tissue: dict[str, Array], ct: Array, t1: Array, t2: Array
) -> tuple[Array, Array, Array, Array]:
    """A bleed, an infarct or a tumour: a noisy ellipse with a ring of oedema; the last array is its mask."""
    core, ring = _blob(random, (tissue["cranial"] > 0.5) * (tissue["csf"] + tissue["grey"] + tissue["white"]))
    name = ("bleed", "infarct", "tumour")[random.integers(3)]
    noise, uniform = _smooth(random, 20, 1)[0], random.uniform
    if name == "bleed":
        ct = ct * (1 - core) + core * (uniform(58, 80) + 4 * noise) - 8 * ring
        t2 = t2 * (1 - core) + core * np.clip(uniform(0.12, 0.5) + 0.06 * noise, 0, 1)
        return ct, t1 * (1 - core) + core * uniform(0.4, 0.9), t2 * (1 - 0.6 * ring) + 0.48 * ring, core
    if name == "infarct":
        ct = ct - core * uniform(8, 18)
        t2 = t2 * (1 - 0.85 * core) + 0.85 * core * (uniform(0.72, 0.92) + 0.05 * noise)
        return ct, t1 * (1 - 0.8 * core) + 0.8 * core * uniform(0.33, 0.45), t2, core
    ct = ct + core * uniform(4, 20) - ring * uniform(6, 12)
    t2 = t2 * (1 - core) + core * np.clip(uniform(0.45, 0.7) + 0.08 * noise, 0, 1)
    return (
        ct,
        t1 * (1 - 0.7 * core) + 0.7 * core * uniform(0.4, 0.6),
        t2 * (1 - 0.7 * ring) + 0.546 * ring,
        core,
    )


def _blob(random: Random, brain: Array) -> tuple[Array, Array]:
    rows, columns = np.nonzero(brain > 0.9)
    chosen = random.integers(len(rows))
    radius, stretch, angle = random.uniform(3, 13), random.uniform(0.6, 1.5), random.uniform(0, np.pi)
    y, x = np.mgrid[:SIDE, :SIDE]
    dx, dy = x - columns[chosen], y - rows[chosen]
    along, beside = dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)
    distance = np.hypot(along / radius, beside / (radius * stretch)) + 0.18 * _smooth(random, 14, 1)[0]
    core = np.clip((1 - distance) * 3 + 0.5, 0, 1)
    return core * brain, np.clip((1.7 - distance) * 2, 0, 1) * (1 - core) * brain


def _smooth(random: Random, cells: int, count: int, side: int = SIDE) -> Array:
    """Smooth noise [count, side, side] of unit variance at its control points."""
    points = torch.from_numpy(random.standard_normal((1, count, cells, cells)).astype(np.float32))
    grown = F.interpolate(points, (side, side), mode="bicubic", align_corners=True)
    return np.asarray(grown[0].double().numpy())


def rotation_by_degrees(x: float, y: float, z: float) -> Array:
    """Rotation about the three axes, in degrees, x first."""
    a, b, c = np.deg2rad([x, y, z])
    about_x = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    about_y = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    about_z = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    return np.asarray(about_z @ about_y @ about_x)
