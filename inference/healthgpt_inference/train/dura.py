"""The falx and the sagittal sinus, which CT shows bright between the hemispheres and MR dark, and no class of tissue holds.

Both are given to muscle, whose density and T2 are near theirs. Places are those of MNI space (LPS, mm).
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray
from scipy import ndimage

from .anatomy import CHANNELS, SPACING, Volume
from .volumes import as_array

_FISSURE = 6.0  # mm from the middle plane within which the fissure lies
_THICK = 1.0  # mm, half of the falx
_FLOOR = -8.0  # mm: the vault lies above it
# How far the falx hangs from the vault in front and behind: y, and mm.
_AT, _HANGS = (-60.0, 70.0), (14.0, 44.0)
# The tentorium, the falx's lower border behind: y and z where it leaves the skull, and at its apex.
_TENTORIUM = (90.0, -8.0), (35.0, 18.0)
_SINUS = (4.0, 5.0)  # mm from the middle, and from the vault
_SHARE = 0.75


def places(like: sitk.Image, transform: sitk.Transform | None) -> Volume:
    """[3, z, y, x]: where each voxel lies in MNI space, x, y, z; ``transform`` maps its points there."""
    indices = np.stack(np.meshgrid(*(np.arange(size) for size in like.GetSize()[::-1]), indexing="ij")[::-1])
    steps, origin = (np.array(values).reshape(3, 1, 1, 1) for values in (like.GetSpacing(), like.GetOrigin()))
    here = np.asarray(origin + steps * indices, np.float32)
    if transform is None:
        return here
    field = sitk.TransformToDisplacementField(
        transform,
        sitk.sitkVectorFloat64,
        like.GetSize(),
        like.GetOrigin(),
        like.GetSpacing(),
        like.GetDirection(),
    )
    return np.asarray(here + np.moveaxis(as_array(field), -1, 0), np.float32)


def with_dura(channels: Volume, place: Volume) -> Volume:
    """Channels [11, z, y, x] whose fluid in the middle is falx and sinus where they lie, as muscle."""
    csf, muscle, cranial = (CHANNELS.index(name) for name in ("csf", "muscle", "cranial"))
    inside = channels[cranial] > 0.5
    x, y, z = place
    away = ndimage.distance_transform_edt(inside | (z < _FLOOR)) * SPACING
    hangs = np.interp(y, _AT, _HANGS)
    (behind, low), (apex, high) = _TENTORIUM
    lowest = np.where(y > apex, np.interp(y, (apex, behind), (high, low)), _FLOOR)
    falx = (np.abs(x - _middle(channels[csf], x)) < _THICK) & (away < hangs) & (z > lowest)
    sinus = (np.abs(x) < _SINUS[0]) & (away < _SINUS[1]) & (np.abs(x) + away < _SINUS[1] + 1)
    share = _SHARE * ndimage.gaussian_filter((inside & (falx | sinus)).astype(np.float32), 0.4)
    made = channels.copy()
    moved = share * channels[csf]
    made[csf] -= moved
    made[muscle] += moved
    return made


def _middle(csf: NDArray[np.float32], x: Volume) -> Volume:
    """The x of the fissure in each row: the mean of its fluid near the middle plane."""
    weight = csf * (np.abs(x) < _FISSURE) + 1e-3 * (np.abs(x) < 2)
    total = np.maximum(weight.sum(axis=-1, keepdims=True), 1e-6)
    return np.asarray((weight * x).sum(axis=-1, keepdims=True) / total)
