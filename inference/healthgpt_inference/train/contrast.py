"""Phantoms to pictures: the canonical targets, and the inputs as scanners, windows and noise vary them.

All values run from 0 to 1; stacks are [batch, 5, 128, 128] as :meth:`Phantom.stacked` gives them.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

CT, T1, T2, HEAD, LESION = range(5)
# Centre and width in HU: the window that CT is shown to the model in, and the two that it makes CT in.
BRAIN_WINDOW = (40.0, 80.0)
BRAIN_RANGE = (40.0, 120.0)
BONE_RANGE = (500.0, 3000.0)
SOFT_WINDOW, LUNG_WINDOW = (40.0, 400.0), (-600.0, 1600.0)


@dataclass(frozen=True, eq=False)
class Noise:
    """The random numbers of a batch, all from one generator."""

    generator: torch.Generator

    def uniform(self, count: int, low: float, high: float) -> Tensor:
        """[count, 1, 1] between two bounds."""
        return low + (high - low) * torch.rand(count, 1, 1, generator=self.generator)

    def normal(self, like: Tensor) -> Tensor:
        """Unit normal noise of a shape."""
        return torch.randn(like.shape, generator=self.generator)

    def integers(self, bound: int, count: int) -> Tensor:
        """[count] whole numbers below a bound."""
        return torch.randint(bound, (count,), generator=self.generator)


def windowed(hounsfield: Tensor, center: Tensor | float, width: Tensor | float) -> Tensor:
    """Through a linear window."""
    return ((hounsfield - (center - width / 2)) / width).clamp(0, 1)


def target_ct(stack: Tensor) -> Tensor:
    """CT of the brain, -20 to 100 HU, without noise."""
    return windowed(stack[:, CT].float(), *BRAIN_RANGE)


def target_bone(stack: Tensor) -> Tensor:
    """CT of bone and air, -1000 to 2000 HU, without noise."""
    return windowed(stack[:, CT].float(), *BONE_RANGE)


def target_t2(stack: Tensor) -> Tensor:
    """T2, without noise."""
    return stack[:, T2].float().clamp(0, 1)


def target_t1(stack: Tensor) -> Tensor:
    """T1, without noise."""
    return (stack[:, T1].float() / 1.15).clamp(0, 1)


def moved(stack: Tensor, noise: Noise) -> Tensor:
    """Phantoms in another place: mirrored, turned, scaled and shifted as a whole, so that one of them serves many times."""
    count = len(stack)
    angle = torch.deg2rad(noise.uniform(count, -10, 10)).flatten()
    size = noise.uniform(count, 0.87, 1.12).flatten()
    shift = 0.1 * (2 * torch.rand(2, count, generator=noise.generator) - 1)
    mirror = 1.0 - 2.0 * noise.integers(2, count)
    cos, sin = torch.cos(angle) * size, torch.sin(angle) * size
    across, down = (
        torch.stack([cos * mirror, -sin, shift[0]], dim=1),
        torch.stack([sin * mirror, cos, shift[1]], dim=1),
    )
    grid = F.affine_grid(torch.stack([across, down], dim=1), [count, *stack.shape[1:]], align_corners=False)
    given = stack.float()
    given[:, CT] += 1000  # what lies outside becomes air
    placed = F.grid_sample(given, grid, mode="bicubic", align_corners=False)
    placed[:, CT] -= 1000
    return placed


def input_ct(stack: Tensor, noise: Noise, *, window: tuple[float, float] | None = None) -> Tensor:
    """CT as a reader may have it: blurred, noisy, hardened, on a table, in a brain or wider window or in the one given."""
    count = len(stack)
    ct = _blurred(stack[:, CT].float(), noise.uniform(count, 0.05, 0.9))
    grain = noise.normal(ct)
    coarse = 2 * _blurred(noise.normal(ct), noise.uniform(count, 0.6, 1.2))
    uneven = noise.uniform(count, 0, 3) * _field(ct, noise)  # beam hardening and scatter, in HU
    ct = _with_table(ct + uneven + noise.uniform(count, 0.3, 4.5) * 0.5 * (grain + coarse), noise)
    if window is not None:
        return windowed(ct, *window)
    pick = noise.uniform(count, 0, 1)
    narrow, wide, tight = (noise.uniform(count, *bounds) for bounds in ((70, 110), (110, 300), (60, 75)))
    width = torch.where(pick < 0.78, narrow, torch.where(pick < 0.93, wide, tight))
    center = noise.uniform(count, 30, 48) + 0.05 * (width - 80).clamp(min=0)
    return windowed(ct, center, width)


def input_mr(stack: Tensor, noise: Noise, *, weighting: str = "") -> Tensor:
    """MR as a reader may have it: T1-, T2- or PD-weighted, FLAIR or between, with a bias field, another gain and gamma, and
    Rician noise.
    """
    count = len(stack)
    image = _blurred(_weighted(stack, noise, weighting), noise.uniform(count, 0.05, 0.75))
    image = (image * torch.exp(0.15 * _field(image, noise))).clamp(0) ** noise.uniform(count, 0.7, 1.45)
    image = image * noise.uniform(count, 0.75, 1.2)
    level = noise.uniform(count, 0, 0.04)
    return torch.hypot(image + level * noise.normal(image), level * noise.normal(image)).clamp(0, 1)


def _weighted(stack: Tensor, noise: Noise, weighting: str) -> Tensor:
    """The weighting asked for, or any; tissues lie a little otherwise to each other in each slice."""
    count = len(stack)
    t1, t2 = stack[:, T1].float(), stack[:, T2].float()
    tissue = ((t1 + t2 - 0.15) * 4).clamp(0, 1)
    first = t1 + noise.uniform(count, -0.15, 0.15) * (t2 - 0.5) * tissue
    second = t2 + noise.uniform(count, -0.15, 0.4) * (t1 - 0.6) * tissue  # fat is bright in fast spin echo
    if weighting:
        return {"T1": first, "T2": second}[weighting]
    fluid = ((t2 - 0.7) / 0.2).clamp(0, 1)
    flair = 1.3 * t2 * (1 - fluid) + 0.12 * fluid
    density = 0.75 * t2 + 0.45 * t1 * (1 - t2)
    pick = noise.uniform(count, 0, 1)
    image = torch.where(pick < 0.36, first, second)
    for start, other in ((0.78, density), (0.88, flair), (0.95, 0.5 * (t1 + t2))):
        image = torch.where(pick > start, other, image)
    return image


def _field(like: Tensor, noise: Noise) -> Tensor:
    """A smooth field [batch, rows, columns] of about unit deviation."""
    points = torch.randn(len(like), 1, 4, 4, generator=noise.generator)
    return F.interpolate(points, like.shape[1:], mode="bicubic", align_corners=True)[:, 0]


def input_body_ct(hounsfield: Tensor, noise: Noise) -> Tensor:
    """A real CT slice [batch, 128, 128] in HU, moved, mirrored, noisy, in a soft, brain, lung or bone window."""
    count = len(hounsfield)
    angle, shift = 0.07 * torch.randn(2, count, generator=noise.generator)
    size, down = (
        noise.uniform(count, 0.75, 1.2).flatten(),
        0.07 * torch.randn(count, generator=noise.generator),
    )
    cos, sin = torch.cos(angle) * size, torch.sin(angle) * size
    rows = torch.stack([torch.stack([cos, -sin, shift], dim=1), torch.stack([sin, cos, down], dim=1)], dim=1)
    grid = F.affine_grid(rows, [count, 1, *hounsfield.shape[1:]], align_corners=False)
    moved = F.grid_sample(hounsfield[:, None].float() + 1000, grid, align_corners=False)[:, 0] - 1000
    moved = torch.where(noise.uniform(count, 0, 1) < 0.3, moved.flip(2), moved)
    return _in_a_window(moved + noise.uniform(count, 0, 15) * noise.normal(moved), noise)


def input_detail_ct(hounsfield: Tensor, noise: Noise) -> Tensor:
    """A small part of a real CT slice [batch, 128, 128] in HU, not resampled, turned by right angles or mirrored."""
    turned = hounsfield.float().rot90(int(noise.integers(4, 1)), (1, 2))
    return _in_a_window(torch.where(noise.uniform(len(turned), 0, 1) < 0.5, turned.flip(2), turned), noise)


def coarse(fine: Tensor, noise: Noise, *, times: int = 4) -> Tensor:
    """Pictures [batch, rows, columns] as if of a matrix so many times smaller, enlarged again as the engine shows them.

    Half are averaged over the area of a coarse pixel, half shrunk by a bicubic kernel of its width.
    """
    size = (fine.shape[1] // times, fine.shape[2] // times)
    given = fine[:, None]
    area = F.interpolate(given, size, mode="area")
    cubic = F.interpolate(given, size, mode="bicubic", antialias=True)
    small = torch.where(noise.uniform(len(fine), 0, 1)[:, None] < 0.5, area, cubic).clamp(0, 1)
    large: Tensor = F.interpolate(small, fine.shape[1:], mode="bicubic", antialias=True)[:, 0]
    return large.clamp(0, 1)


def _in_a_window(hounsfield: Tensor, noise: Noise) -> Tensor:
    """CT through a soft, brain, lung or bone window."""
    count = len(hounsfield)
    pick = noise.uniform(count, 0, 1)
    soft, brain, lung, bone = (
        noise.uniform(count, *bounds) for bounds in ((250, 500), (70, 120), (1200, 1800), (1500, 3000))
    )
    width = torch.where(
        pick < 0.4, soft, torch.where(pick < 0.55, brain, torch.where(pick < 0.8, lung, bone))
    )
    near, deep, high = (noise.uniform(count, *bounds) for bounds in ((25, 70), (-700, -450), (200, 600)))
    center = torch.where(pick < 0.55, near, torch.where(pick < 0.8, deep, high))
    return windowed(hounsfield, center, width)


def _with_table(ct: Tensor, noise: Noise) -> Tensor:
    """An arc below the head in 60 % of the slices, and a head holder, two arcs close around it, in a quarter."""
    count = len(ct)
    top, middle = noise.uniform(count, 112, 150), noise.uniform(count, 50, 78)
    table = _arc(ct, top, middle, noise.uniform(count, 60, 400), noise.uniform(count, 0.6, 2))
    ct = _laid(ct, table & (noise.uniform(count, 0, 1) < 0.6), noise)
    held = noise.uniform(count, 0, 1) < 0.25
    low, across, round_ = (
        noise.uniform(count, 104, 124),
        noise.uniform(count, 58, 70),
        noise.uniform(count, 48, 75),
    )
    for deeper in (torch.zeros_like(low), noise.uniform(count, 4, 9)):
        ct = _laid(
            ct, held & _arc(ct, low + deeper, across, round_ + deeper, noise.uniform(count, 0.5, 2)), noise
        )
    return ct


def _arc(ct: Tensor, lowest: Tensor, middle: Tensor, radius: Tensor, half: Tensor) -> Tensor:
    """Where the lower arc of a circle, twice ``half`` pixels thick, lies in the air."""
    side = ct.shape[-1]
    y, x = torch.meshgrid(torch.arange(float(side)), torch.arange(float(side)), indexing="ij")
    distance = torch.hypot(x - middle, y - (lowest - radius))
    return ((distance - radius).abs() < half) & (y > lowest - 0.8 * radius) & (ct < -700)


def _laid(ct: Tensor, here: Tensor, noise: Noise) -> Tensor:
    return torch.where(here, noise.uniform(len(ct), -300, 150), ct)


def _blurred(image: Tensor, sigma: Tensor) -> Tensor:
    """Each image [batch, rows, columns] by a Gaussian of its own width, in pixels."""
    offsets = torch.arange(-2.0, 3.0)
    kernel = torch.exp(-(offsets**2) / (2 * sigma.flatten()[:, None] ** 2 + 1e-6))
    kernel = kernel / kernel.sum(dim=1, keepdim=True)
    count = len(image)
    across = F.conv2d(
        F.pad(image[None], (2, 2, 0, 0), mode="replicate"), kernel.view(count, 1, 1, 5), groups=count
    )
    return F.conv2d(F.pad(across, (0, 0, 2, 2), mode="replicate"), kernel.view(count, 1, 5, 1), groups=count)[
        0
    ]
