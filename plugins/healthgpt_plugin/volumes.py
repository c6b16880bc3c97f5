"""Volumes for training: read from NIfTI, MHA or DICOM, brought onto one grid, and judged. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray
from scipy import ndimage

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Stack
from healthgpt_viewer.imaging.volume import to_simpleitk

Values = NDArray[np.float32]
_AIR_HU = -1024.0
_BINS = 32
_COARSE = 4.0  # mm; the grid on which pairs are judged
_REACH = 4  # steps of that grid in each direction
_GAIN = 1.02  # by how much another place must fit better before a pair counts as shifted


class VolumeError(HealthGPTError):
    """A volume that cannot be read or used; the message names it."""


@dataclass(frozen=True, eq=False)
class Read:
    """A volume in LPS, [x, y, z] in SimpleITK's order, float32 in modality values. ``modality`` is known from DICOM only."""

    image: Any
    modality: str = ""

    @property
    def values(self) -> Values:
        """The voxels [z, y, x]."""
        return np.asarray(sitk.GetArrayViewFromImage(self.image))


def read_volume(path: Path) -> Read:
    """A volume from a file, or from the largest stack of a folder of DICOM.

    Raises:
        VolumeError: it cannot be read, or is no volume of one value for each voxel.
    """
    if path.is_dir():
        return _read_dicom(path)
    try:
        image = sitk.ReadImage(str(path))
    except RuntimeError as error:
        told = str(error).splitlines()
        raise VolumeError(
            f"The volume {path} cannot be read: {told[-1].strip() if told else error}"
        ) from error
    if image.GetDimension() != 3 or image.GetNumberOfComponentsPerPixel() != 1:
        raise VolumeError(f"{path} is no volume of three dimensions with one value for each voxel.")
    if min(image.GetSize()) < 2:
        raise VolumeError(f"{path} is a volume of {' x '.join(map(str, image.GetSize()))} voxels: too few.")
    return Read(_upright(sitk.Cast(image, sitk.sitkFloat32), path))


def _read_dicom(folder: Path) -> Read:
    stacks: list[Stack] = [
        stack for study in group(scan([folder]).headers) for series in study.series for stack in series.stacks
    ]
    if not stacks:
        raise VolumeError(f"There is no DICOM series in {folder}.")
    volume = build(max(stacks, key=lambda stack: len(stack.slices)))
    image = sitk.Cast(to_simpleitk(volume), sitk.sitkFloat32) * volume.slope + volume.intercept
    return Read(_upright(image, folder), volume.modality)


def _upright(image: Any, path: Path) -> Any:
    """The volume with its axes nearest to left, back and head, without holes that are no number."""
    upright = sitk.DICOMOrient(image, "LPS")
    values = sitk.GetArrayFromImage(upright)
    if not np.isfinite(values).all():
        cleaned = sitk.GetImageFromArray(
            np.nan_to_num(values, nan=float(np.nanmin(values)), posinf=0, neginf=0)
        )
        cleaned.CopyInformation(upright)
        upright = cleaned
    if float(values.max()) <= float(values.min()):
        raise VolumeError(f"The volume {path} has one and the same value everywhere.")
    return upright


def register(fixed: Any, moving: Any, seed: int = 0) -> Any:
    """The rigid transform that brings ``moving`` onto ``fixed``: mutual information (Mattes et al. 2003), coarse to fine.

    It begins where the headers place them; where these do not overlap, at the centres of mass.
    """
    start = sitk.Euler3DTransform()
    if not _overlap(fixed, moving):
        mode = sitk.CenteredTransformInitializerFilter.MOMENTS
        start = sitk.CenteredTransformInitializer(fixed, moving, start, mode)
    else:
        centre = fixed.TransformContinuousIndexToPhysicalPoint([(size - 1) / 2 for size in fixed.GetSize()])
        start.SetCenter(centre)
    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsMattesMutualInformation(_BINS)
    method.SetMetricSamplingStrategy(method.RANDOM)
    method.SetMetricSamplingPercentage(0.15, seed + 1)  # a seed of 0 would be the clock
    method.SetOptimizerAsRegularStepGradientDescent(2.0, 0.02, 120, relaxationFactor=0.6)
    method.SetOptimizerScalesFromPhysicalShift()
    method.SetShrinkFactorsPerLevel([4, 2])
    method.SetSmoothingSigmasPerLevel([2.0, 1.0])
    method.SmoothingSigmasAreSpecifiedInPhysicalUnitsOn()
    method.SetInterpolator(sitk.sitkLinear)
    method.SetInitialTransform(start, inPlace=False)
    return method.Execute(fixed, moving)


def _overlap(fixed: Any, moving: Any) -> bool:
    """Whether the centre of one volume lies inside the other."""
    centre = moving.TransformContinuousIndexToPhysicalPoint([(size - 1) / 2 for size in moving.GetSize()])
    index = fixed.TransformPhysicalPointToContinuousIndex(centre)
    return all(0 <= place < size for place, size in zip(index, fixed.GetSize(), strict=True))


def onto(fixed: Any, moving: Any, transform: Any | None, outside: float, *, nearest: bool = False) -> Any:
    """``moving`` on the grid of ``fixed``."""
    how = sitk.sitkNearestNeighbor if nearest else sitk.sitkLinear
    return sitk.Resample(moving, fixed, transform or sitk.Transform(), how, outside, moving.GetPixelID())


def covered(fixed: Any, moving: Any, transform: Any | None) -> NDArray[np.bool_]:
    """Where a moved volume has voxels on the grid of ``fixed``, [z, y, x]."""
    ones = sitk.Cast(moving * 0 + 1, sitk.sitkUInt8)
    return np.asarray(sitk.GetArrayFromImage(onto(fixed, ones, transform, 0, nearest=True)) > 0)


def displacement(one: Any, other: Any) -> float:
    """By how many mm, along an axis, two volumes of one grid would have to be moved to fit better; 0 where they fit.

    The mutual information of the two on a coarse grid is compared with that of small shifts; it needs no landmarks and no
    second registration, and tells a gross failure (half a slice is not seen).
    """
    coarse_one, coarse_other = (_coarse(each) for each in (one, other))
    here = mutual_information(coarse_one, coarse_other)
    best, where = here, 0
    for axis in range(3):
        if coarse_one.shape[axis] <= 2 * _REACH:
            continue
        for step in (*range(-_REACH, 0), *range(1, _REACH + 1)):
            first, second = _shifted(coarse_one, coarse_other, axis, step)
            found = mutual_information(first, second)
            if found > best * (_GAIN if where == 0 else 1):
                best, where = found, abs(step)
    return where * _COARSE


def _shifted(one: Values, other: Values, axis: int, step: int) -> tuple[Values, Values]:
    """Two arrays cut to where they overlap when the second is moved by so many voxels."""
    ahead = [slice(None)] * 3
    behind = [slice(None)] * 3
    ahead[axis], behind[axis] = (
        slice(max(step, 0), min(step, 0) or None),
        slice(max(-step, 0), min(-step, 0) or None),
    )
    return one[tuple(ahead)], other[tuple(behind)]


def _coarse(image: Any) -> Values:
    values = sitk.GetArrayFromImage(image).astype(np.float32)
    factors = [spacing / _COARSE for spacing in image.GetSpacing()[::-1]]
    smooth = ndimage.gaussian_filter(values, [max(0.0, 0.4 / factor - 0.4) for factor in factors])
    return np.asarray(ndimage.zoom(smooth, factors, order=1), np.float32)


def mutual_information(one: Values, other: Values) -> float:
    """The mutual information of two arrays in nats, from a joint histogram between their 1st and 99th percentiles."""
    scaled = [_levels(values) for values in (one, other)]
    joint = (
        np.bincount((scaled[0] * _BINS + scaled[1]).ravel(), minlength=_BINS**2)
        .reshape(_BINS, _BINS)
        .astype(float)
    )
    joint /= joint.sum()
    alone = joint.sum(axis=1, keepdims=True) @ joint.sum(axis=0, keepdims=True)
    there = joint > 0
    return float((joint[there] * np.log(joint[there] / alone[there])).sum())


def _levels(values: Values) -> NDArray[np.int64]:
    low, high = np.percentile(values, [1, 99])
    scaled = (values - low) / max(float(high - low), 1e-6) * (_BINS - 1)
    return np.asarray(np.clip(scaled, 0, _BINS - 1).astype(np.int64))


def body_mask(values: Values, modality: str) -> NDArray[np.bool_]:
    """Where the patient is, [z, y, x]: above -400 HU in CT, above half of Otsu's threshold else; largest part, filled."""
    if modality == "CT":
        shown = values > -400
    else:
        image = sitk.GetImageFromArray(np.clip(values, None, np.percentile(values, 99)))
        threshold = sitk.OtsuThresholdImageFilter()
        threshold.Execute(image)
        shown = values > threshold.GetThreshold() / 2
    shown = ndimage.binary_opening(shown, iterations=2)
    labels, count = ndimage.label(shown)
    if not count:
        return np.zeros(values.shape, bool)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    largest = labels == sizes.argmax()
    return np.stack([ndimage.binary_fill_holes(ndimage.binary_closing(one, iterations=3)) for one in largest])


def why_not(values: Values, modality: str) -> str:
    """Why a volume cannot be of the modality that is said; empty where it may be.

    CT is told by its values: air at some -1000 HU and nothing far below. MR has no unit, and no value far below zero.
    """
    low, high = (float(each) for each in np.percentile(values, [1, 99.9]))
    if modality == "CT":
        if low > -300:
            return f"it is said to be CT, and its darkest values are {low:.0f} and not air of some -1000 HU"
        if high < 100:
            return f"it is said to be CT, and its brightest values are {high:.0f} HU: no bone"
    elif low < -300:
        return f"it is said to be {modality}, and its darkest values are {low:.0f}, as of CT in HU"
    return ""


def outside_of(modality: str, image: Any) -> float:
    """What stands where a moved volume has no voxels: air."""
    return _AIR_HU if modality == "CT" else float(sitk.GetArrayViewFromImage(image).min())
