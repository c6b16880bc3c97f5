"""Templates to anatomies: for each voxel of a head, how much of each tissue it holds.

Space is DICOM's (LPS, mm). Sources and licences: resources/models/bundled/MODEL_CARD.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import SimpleITK as sitk
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch import Tensor

Volume = NDArray[np.float32]
Kind = Literal["t1", "t2"]

SPACING = 1.25
_SIZE = (152, 188, 144)
CHANNELS = ("bone", "fat", "muscle", "csf", "grey", "white", "texture", "marrow", "cranial", "head", "field")
_FILES = {
    "colin": ("colin27_t1_head_1mm.nii.gz", "t1", (-95.0, -104.0, -72.0)),
    "clinical": ("clinical_t2_head_1mm.nii.gz", "t2", (-90.0, -106.0, -72.0)),
}
HEADS = tuple(_FILES)


@dataclass(frozen=True, eq=False)
class Anatomy:
    """One head: ``channels`` [1, 11, z, y, x] in the order of :data:`CHANNELS`, and the LPS position of its first voxel."""

    name: str
    kind: Kind
    channels: Tensor
    origin: NDArray[np.float64]

    @classmethod
    def load(cls, folder: Path, name: str) -> Anatomy:
        """Read what :func:`prepare` wrote."""
        _, kind, origin = _FILES[name]
        with np.load(folder / f"{name}.npz", allow_pickle=False) as file:
            channels = torch.from_numpy(file["channels"].astype(np.float32))[None]
        return cls(name, "t1" if kind == "t1" else "t2", channels, np.array(origin))


def load_anatomies(folder: Path, names: Sequence[str] = HEADS) -> list[Anatomy]:
    """Prepared anatomies, every one or some by name."""
    return [Anatomy.load(folder, name) for name in names]


def prepare(templates: Path, folder: Path) -> None:
    """Make the anatomies of a folder of templates; takes about half a minute.

    Colin27 lies in MNI space as the CT template does; the clinical T2 head is registered to it first.
    """
    folder.mkdir(parents=True, exist_ok=True)
    colin = _read(templates / "colin27_t1_head_1mm.nii.gz")
    mask = _read(templates / "colin27_brain_mask_1mm.nii.gz")
    ct = _read(templates / "ct_head_smooth_2mm.nii.gz")
    for name, (file, kind, origin) in _FILES.items():
        head = _read(templates / file)
        transform = sitk.Transform() if name == "colin" else register(head, colin)
        grid = _grid(origin)
        parts = (
            _resample(head, grid, default=-5.0),
            _resample(mask, grid, transform),
            _resample(ct, grid, transform, -1000),
        )
        channels = tissues(*parts, "t1" if kind == "t1" else "t2", origin)
        np.savez(folder / f"{name}.npz", channels=channels.astype(np.float16))


def _read(path: Path) -> sitk.Image:
    return sitk.Cast(sitk.ReadImage(str(path)), sitk.sitkFloat32)


def _grid(origin: tuple[float, float, float]) -> sitk.Image:
    grid = sitk.Image(list(_SIZE), sitk.sitkUInt8)
    grid.SetSpacing([SPACING] * 3)
    grid.SetOrigin(list(origin))
    return grid


def _resample(image: sitk.Image, grid: sitk.Image, transform: Any = None, default: float = 0.0) -> Volume:
    moved = sitk.Resample(image, grid, transform or sitk.Transform(), sitk.sitkLinear, default)
    return np.asarray(sitk.GetArrayFromImage(moved), np.float32)


def register(fixed: sitk.Image, moving: sitk.Image) -> sitk.Transform:
    """Affine, then B-spline, by mutual information; maps points of ``fixed`` to ``moving``."""
    start = sitk.CenteredTransformInitializer(
        fixed, moving, sitk.AffineTransform(3), sitk.CenteredTransformInitializerFilter.MOMENTS
    )
    affine = _method([4, 2], [2, 1], 0.2)
    affine.SetOptimizerAsRegularStepGradientDescent(1.0, 1e-4, 150)
    affine.SetOptimizerScalesFromPhysicalShift()
    affine.SetInitialTransform(start, inPlace=False)
    found = affine.Execute(fixed, moving)
    spline = sitk.BSplineTransformInitializer(fixed, [6] * 3)
    local = _method([3], [1], 0.15)
    local.SetOptimizerAsLBFGSB(numberOfIterations=25)
    local.SetMovingInitialTransform(found)
    local.SetInitialTransform(spline, inPlace=True)
    return sitk.CompositeTransform([found, local.Execute(fixed, moving)])


def _method(shrink: list[int], smooth: list[int], share: float) -> sitk.ImageRegistrationMethod:
    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsMattesMutualInformation(32)
    method.SetMetricSamplingStrategy(method.RANDOM)
    method.SetMetricSamplingPercentage(share, 1)
    method.SetInterpolator(sitk.sitkLinear)
    method.SetShrinkFactorsPerLevel(shrink)
    method.SetSmoothingSigmasPerLevel(smooth)
    return method


def tissues(
    image: Volume, brain: Volume, hounsfield: Volume, kind: Kind, origin: tuple[float, float, float]
) -> Volume:
    """Channels [11, z, y, x] of a head: its MR image, the brain's mask and a blurred CT of the same place."""
    inside, field, image = brain > 0.5, image > -1, np.maximum(image, 0)
    z = (origin[2] + SPACING * np.arange(_SIZE[2]))[:, None, None]
    smooth = ndimage.gaussian_filter(image, 1.0)
    cranial = _cranial(inside, smooth, z, kind)
    head = _head(smooth, cranial, kind)
    csf, grey, white, reference = _brain(image, inside, kind)
    bone, fat, muscle, eyes = _outside(smooth, head, cranial, hounsfield, z, kind, origin)
    marrow = bone & (ndimage.distance_transform_edt(bone) * SPACING > 2.4)
    soft = [_soft(part) for part in (bone, fat, muscle, cranial, eyes)]
    within = soft[3]
    channels = [soft[0], soft[1], soft[2], csf * within + soft[4], grey * within, white * within]
    channels += [
        np.clip(image / reference, 0, 3),
        _soft(marrow),
        within,
        _soft(head),
        field.astype(np.float32),
    ]
    return np.stack(channels).astype(np.float32)


def _soft(mask: NDArray[np.bool_]) -> Volume:
    return np.asarray(ndimage.gaussian_filter(mask.astype(np.float32), 0.45), np.float32)


def _cranial(brain: NDArray[np.bool_], smooth: Volume, z: NDArray[Any], kind: Kind) -> NDArray[np.bool_]:
    """The space inside the skull: the brain closed and grown a little; in T2 also the bright fluid around it."""
    padded = ndimage.binary_closing(np.pad(brain, 8), ndimage.generate_binary_structure(3, 1), iterations=6)
    cranial = ndimage.binary_dilation(padded[8:-8, 8:-8, 8:-8] | brain)
    if kind == "t2":
        near = ndimage.binary_dilation(cranial, iterations=3)
        cranial |= near & (smooth > 110) & (z > -20)
    return np.asarray(cranial)


def _head(smooth: Volume, cranial: NDArray[np.bool_], kind: Kind) -> NDArray[np.bool_]:
    found = ndimage.binary_opening(smooth > (14 if kind == "t1" else 12), iterations=2)
    labels, _ = ndimage.label(found)
    head = labels == np.bincount(labels.ravel())[1:].argmax() + 1
    head |= ndimage.binary_closing(np.pad(head, 12), iterations=8)[12:-12, 12:-12, 12:-12] | cranial
    return np.stack([ndimage.binary_fill_holes(layer) for layer in head])


def _brain(image: Volume, inside: NDArray[np.bool_], kind: Kind) -> tuple[Volume, Volume, Volume, float]:
    """Fractions of fluid, grey and white matter by ramps between the class centres, and the reference intensity."""
    low, middle, high = _centres(image[inside])
    if kind == "t1":
        white = np.clip((image - middle) / (high - middle), 0, 1)
        csf = np.clip((middle - image) / (middle - low), 0, 1)
    else:
        csf = np.clip((image - middle) / (high - middle), 0, 1)
        white = np.clip((middle - image) / (middle - low), 0, 1)
    share = np.asarray(ndimage.gaussian_filter(inside.astype(np.float32), 0.5))
    grey = share * (1 - white - csf)
    return share * csf + (1 - share), grey, share * white, float(high if kind == "t1" else middle)


def _centres(values: NDArray[np.float32]) -> list[float]:
    """Three class centres by k-means, the lowest first."""
    sample = values[::7]
    centres = np.percentile(sample, [5, 45, 85]).astype(float)
    for _ in range(30):
        nearest = np.abs(sample[:, None] - centres).argmin(axis=1)
        centres = np.array([sample[nearest == index].mean() for index in range(3)])
    return [float(centre) for centre in centres]


def _outside(
    smooth: Volume,
    head: NDArray[np.bool_],
    cranial: NDArray[np.bool_],
    hounsfield: Volume,
    z: NDArray[Any],
    kind: Kind,
    origin: tuple[float, float, float],
) -> tuple[NDArray[np.bool_], ...]:
    """Bone, fat, muscle and eyes outside of the cranial cavity; what is left is air."""
    out = head & ~cranial
    away = ndimage.distance_transform_edt(~cranial) * SPACING
    depth = ndimage.distance_transform_edt(head) * SPACING
    dark = smooth < (35 if kind == "t1" else 38)
    bone = out & ((dark & (away < 9.5) & (hounsfield > 60)) | (hounsfield > np.where(z < -15, 210, 330)))
    bone |= out & (away < 3.2) & (z > -25)  # the inner table is whole, though the blurred CT shows gaps
    air = ~head | (out & dark & (hounsfield < -250) & ~bone)
    soft = out & ~bone & ~air
    eyes = _eyes(soft, smooth, z, kind, origin)
    bright = smooth > (85 if kind == "t1" else 95)
    fat = soft & ~eyes & (bright | (depth < 4)) & (depth >= 1.2)
    return bone, fat, soft & ~eyes & ~fat, eyes


def _eyes(
    soft: NDArray[np.bool_],
    smooth: Volume,
    z: NDArray[Any],
    kind: Kind,
    origin: tuple[float, float, float],
) -> NDArray[np.bool_]:
    """Fluid balls in front, beside the middle: dark in T1, bright in T2."""
    y = (origin[1] + SPACING * np.arange(_SIZE[1]))[None, :, None]
    x = (origin[0] + 2.5 + SPACING * np.arange(_SIZE[0]))[None, None, :]
    place = soft & (y < -42) & (z > -48) & (z < -12) & (np.abs(x) > 15)
    fluid = place & ((smooth < 48) if kind == "t1" else (smooth > 150))
    offsets = np.arange(-5, 6)
    distance = np.sqrt(
        offsets[:, None, None] ** 2 + offsets[None, :, None] ** 2 + offsets[None, None, :] ** 2
    )
    return np.asarray(ndimage.binary_opening(fluid, distance <= (5 if kind == "t1" else 4)))
