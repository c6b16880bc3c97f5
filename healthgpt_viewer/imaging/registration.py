"""Rigid registration of two volumes: the turn and shift that bring the second onto the first (SimpleITK).

The measure is the mutual information of Mattes et al. (IEEE TMI 22:120, 2003), which fits series of any two modalities;
the search is a gradient descent from coarse to fine. How well it fits is for a reader to judge: no number can tell.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import SimpleITK as sitk

from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.language import said

from .geometry import Points
from .lattice import Lattice
from .volume import Volume, resample

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]

_SPACING = 2.0  # mm: finer voxels cost time and hardly move the optimum of a rigid fit
_LARGEST = 192  # voxels along an edge
_LEVELS = ((4, 2.0), (2, 1.0), (1, 0.0))  # shrink factor, smoothing in voxels
_STEPS = 100  # at most, at each level
_LOOKED_AT = 200_000  # voxels: enough for the histogram of both, quick enough for a fit within a minute
_SEED = 20240229


def register(
    fixed: Volume,
    moving: Volume,
    *,
    same_space: bool,
    on_progress: Progress | None = None,
    stop: Stop | None = None,
) -> Points:
    """Find where a second volume lies on the first.

    Args:
        same_space: whether both share a frame of reference: then the search begins where they are, else at their middles.

    Returns:
        4 x 4: points of the first volume's space to points of the second's, in mm.

    Raises:
        HealthGPTError: they do not overlap enough to be compared.
        Stopped: ``stop`` said so.
    """
    first, second = (_even(volume, stop) for volume in (fixed, moving))
    begin = _begin(first, second, same_space)
    search = sitk.ImageRegistrationMethod()
    search.SetMetricAsMattesMutualInformation(32)
    search.SetMetricSamplingStrategy(search.REGULAR)
    share = min(1.0, _LOOKED_AT / first.GetNumberOfPixels())
    search.SetMetricSamplingPercentage(share, _SEED)
    search.SetInterpolator(sitk.sitkLinear)
    search.SetOptimizerAsRegularStepGradientDescent(
        learningRate=2.0, minStep=0.01, numberOfIterations=_STEPS, gradientMagnitudeTolerance=1e-5
    )
    search.SetOptimizerScalesFromPhysicalShift()
    search.SetShrinkFactorsPerLevel([factor for factor, _ in _LEVELS])
    search.SetSmoothingSigmasPerLevel([sigma for _, sigma in _LEVELS])
    search.SmoothingSigmasAreSpecifiedInPhysicalUnitsOff()
    search.SetInitialTransform(begin, inPlace=True)
    stopped = _watch(search, on_progress, stop)
    try:
        search.Execute(first, second)
    except RuntimeError as error:
        raise HealthGPTError(
            said(
                "These series could not be registered: they hardly overlap. Choose series of the same part of the body."
            )
        ) from error
    if stopped:
        raise Stopped
    return _matrix(begin)


def _watch(
    search: sitk.ImageRegistrationMethod, on_progress: Progress | None, stop: Stop | None
) -> list[bool]:
    """Tell how far the search is, and end it when it shall stop; then something stands in the list."""
    stopped: list[bool] = []

    def step() -> None:
        if stop is not None and stop():
            stopped.append(True)
            search.StopRegistration()
        if on_progress is not None:
            done = search.GetCurrentLevel() * _STEPS + search.GetOptimizerIteration()
            on_progress(min(done + 1, len(_LEVELS) * _STEPS), len(_LEVELS) * _STEPS)

    search.AddCommand(sitk.sitkIterationEvent, step)
    return stopped


def _even(volume: Volume, stop: Stop | None) -> sitk.Image:
    """The volume on an even lattice along the patient's axes, in modality values; outside is its lowest."""
    corners = volume.lattice.corners
    low, extent = corners.min(axis=0), np.ptp(corners, axis=0)
    side = max(_SPACING, float(extent.max()) / _LARGEST)
    counts = np.maximum(2, np.ceil(extent / side).astype(int))
    positions = low + side / 2 + np.arange(counts[2])[:, None] * np.array([0, 0, side])
    lattice = Lattice(
        positions, (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (side, side), int(counts[1]), int(counts[0])
    )
    coarse = resample(volume, lattice, stop=stop)
    values = coarse.array.astype(np.float32)
    if coarse.padding is not None:
        inside = (coarse.array < coarse.padding[0]) | (coarse.array > coarse.padding[1])
        values[~inside] = volume.low
    image = sitk.GetImageFromArray(values)
    image.CopyInformation(coarse.image)
    return image


def _begin(first: sitk.Image, second: sitk.Image, same_space: bool) -> sitk.Euler3DTransform:
    if same_space:
        middle = [(size - 1) / 2 for size in first.GetSize()]
        begin = sitk.Euler3DTransform()
        begin.SetCenter(first.TransformContinuousIndexToPhysicalPoint(middle))
        return begin
    found = sitk.CenteredTransformInitializer(
        first, second, sitk.Euler3DTransform(), sitk.CenteredTransformInitializerFilter.GEOMETRY
    )
    return sitk.Euler3DTransform(found)


def _matrix(found: sitk.Euler3DTransform) -> Points:
    """4 x 4 of a transform about a centre."""
    turn = np.array(found.GetMatrix()).reshape(3, 3)
    centre, shift = np.array(found.GetCenter()), np.array(found.GetTranslation())
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = turn, centre + shift - turn @ centre
    return matrix
