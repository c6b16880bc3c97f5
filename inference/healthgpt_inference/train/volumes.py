"""Volumes of templates and scans: reading, resampling, registration. Space is DICOM's (LPS, mm)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray

from .anatomy import SIZE, SPACING, Volume

_REACH = 12.0  # mm from a surface: what lies farther tells nothing of where the surface is


def read(path: Path) -> sitk.Image:
    """An image file with values as float32."""
    return sitk.Cast(sitk.ReadImage(str(path)), sitk.sitkFloat32)


def as_image(
    values: NDArray[Any], spacing: tuple[float, float, float], origin: tuple[float, float, float]
) -> sitk.Image:
    """Values [z, y, x] on a grid whose axes are those of the patient."""
    image = sitk.GetImageFromArray(values.astype(np.float32))
    image.SetSpacing(spacing)
    image.SetOrigin(origin)
    return image


def as_array(image: sitk.Image) -> Volume:
    """[z, y, x] float32."""
    return np.asarray(sitk.GetArrayFromImage(image), np.float32)


def grid(origin: tuple[float, float, float]) -> sitk.Image:
    """The voxels of an anatomy whose first one lies at ``origin``."""
    empty = sitk.Image(list(SIZE), sitk.sitkUInt8)
    empty.SetSpacing([SPACING] * 3)
    empty.SetOrigin(list(origin))
    return empty


def resample(image: sitk.Image, like: sitk.Image, transform: Any = None, default: float = 0.0) -> Volume:
    """[z, y, x] on the voxels of ``like``, whose points ``transform`` maps to those of the image."""
    return as_array(sitk.Resample(image, like, transform or sitk.Transform(), sitk.sitkLinear, default))


def register(fixed: sitk.Image, moving: sitk.Image) -> sitk.Transform:
    """Affine, then B-spline, by mutual information; maps points of ``fixed`` to ``moving``."""
    affine = _method([4, 2], [2, 1], 0.2)
    affine.SetMetricAsMattesMutualInformation(32)
    affine.SetMetricSamplingStrategy(affine.RANDOM)
    found = _descended(affine, fixed, moving, _centred(fixed, moving, sitk.AffineTransform(3)), 150)
    local = _method([3], [1], 0.15)
    local.SetMetricAsMattesMutualInformation(32)
    local.SetMetricSamplingStrategy(local.RANDOM)
    return _bent(local, fixed, moving, found, mesh=6, iterations=25)


def register_shapes(fixed: sitk.Image, moving: sitk.Image) -> tuple[sitk.Transform, sitk.Transform]:
    """Two masks (1 inside, 0 outside), surface upon surface: the similarity, and all with affine and B-spline.

    Both map points of ``fixed`` to ``moving``. Distances from the surfaces are compared, not the masks: they are smooth.
    """
    start = _centred(fixed, moving, sitk.Similarity3DTransform())
    distances = _distance(fixed), _distance(moving)
    similar = sitk.Similarity3DTransform(_descended(_squares([4, 2], 0.3), *distances, start, 200))
    affine = sitk.AffineTransform(3)
    affine.SetMatrix(similar.GetMatrix())
    affine.SetTranslation(similar.GetTranslation())
    affine.SetCenter(similar.GetCenter())
    found = _descended(_squares([4, 2], 0.3), *distances, affine, 200)
    return similar, _bent(_squares([4], 0.5), *distances, found, mesh=7, iterations=40)


def _centred(fixed: sitk.Image, moving: sitk.Image, transform: sitk.Transform) -> sitk.Transform:
    return sitk.CenteredTransformInitializer(
        fixed, moving, transform, sitk.CenteredTransformInitializerFilter.MOMENTS
    )


def _descended(
    method: sitk.ImageRegistrationMethod,
    fixed: sitk.Image,
    moving: sitk.Image,
    start: sitk.Transform,
    steps: int,
) -> sitk.Transform:
    method.SetOptimizerAsRegularStepGradientDescent(1.0, 1e-4, steps)
    method.SetOptimizerScalesFromPhysicalShift()
    method.SetInitialTransform(start, inPlace=False)
    found = method.Execute(fixed, moving)
    return found.GetNthTransform(0) if isinstance(found, sitk.CompositeTransform) else found


def _bent(
    method: sitk.ImageRegistrationMethod,
    fixed: sitk.Image,
    moving: sitk.Image,
    found: sitk.Transform,
    *,
    mesh: int,
    iterations: int,
) -> sitk.Transform:
    spline = sitk.BSplineTransformInitializer(fixed, [mesh] * 3)
    method.SetOptimizerAsLBFGSB(numberOfIterations=iterations)
    method.SetMovingInitialTransform(found)
    method.SetInitialTransform(spline, inPlace=True)
    return sitk.CompositeTransform([found, method.Execute(fixed, moving)])


def _method(shrink: list[int], smooth: list[int], share: float) -> sitk.ImageRegistrationMethod:
    method = sitk.ImageRegistrationMethod()
    method.SetMetricSamplingPercentage(share, 1)
    method.SetInterpolator(sitk.sitkLinear)
    method.SetShrinkFactorsPerLevel(shrink)
    method.SetSmoothingSigmasPerLevel(smooth)
    return method


def _squares(shrink: list[int], share: float) -> sitk.ImageRegistrationMethod:
    method = _method(shrink, [0] * len(shrink), share)
    method.SetMetricAsMeanSquares()
    method.SetMetricSamplingStrategy(method.REGULAR)
    return method


def _distance(mask: sitk.Image) -> sitk.Image:
    """How deep a point lies inside a surface, in mm, negative outside, as far as :data:`_REACH`."""
    signed = sitk.SignedMaurerDistanceMap(
        mask > 0.5, insideIsPositive=True, squaredDistance=False, useImageSpacing=True
    )
    return sitk.Clamp(signed, sitk.sitkFloat32, -_REACH, _REACH)
