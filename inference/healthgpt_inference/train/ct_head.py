"""A head of its CT: bone, air, fat and muscle as they were measured, and the brain of an MR template fitted into its skull.

A CT shows what the MR templates do not tell apart: the skull base, the cells of the sinuses and of the temporal bone, the
orbits, the diploe. Of the brain it shows too little to make an MR of, so the template's takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray
from scipy import ndimage

from .anatomy import SPACING, TEXTURE, Volume, soft
from .dura import places, with_dura
from .mr_head import balls, brain_tissues, largest
from .volumes import as_array, as_image, grid, register_shapes, resample

Mask = NDArray[np.bool_]
_AIR = -1000.0
_NOTHING = -5000.0  # where the scan does not reach
_HOLDS = 4.5  # mm: the brain is the largest part of soft tissue so far from all that is not


@dataclass(frozen=True, eq=False)
class Skull:
    """A CT of a head at the spacing of anatomies, in HU, and the cavity in it (1 inside), both where the scan lies."""

    hounsfield: sitk.Image
    cavity: sitk.Image


def skull_of(scan: sitk.Image) -> Skull:
    """A CT in HU whose lowest slices lie below the skull base."""
    native = _at_spacing(scan)
    cavity = _cavity(as_array(native))
    return Skull(native, as_image(cavity, native.GetSpacing(), native.GetOrigin()))


def tissues(skull: Skull, template: sitk.Image, origin: tuple[float, float, float]) -> Volume:
    """Channels [11, z, y, x] of a skull with the brain of a T1 template without skull.

    The head is placed as the template lies, turned and made as large as a whole, so that both share one space.
    """
    inside = template > 0
    whole = sitk.BinaryMorphologicalClosing(inside, [5] * 3)
    similar, bent = register_shapes(_above_the_cord(skull.cavity), sitk.Cast(whole, sitk.sitkFloat32))
    like, back = grid(origin), similar.GetInverse()
    hounsfield = resample(skull.hounsfield, like, back, _NOTHING)
    to_template = sitk.CompositeTransform([bent, back])
    image, brain = resample(template, like, to_template), resample(inside, like, to_template) > 0.5
    channels = _channels(hounsfield, resample(skull.cavity, like, back) > 0.5, image, brain, origin)
    return with_dura(channels, places(like, to_template))


def _at_spacing(scan: sitk.Image) -> sitk.Image:
    size = [
        round(count * step / SPACING) for count, step in zip(scan.GetSize(), scan.GetSpacing(), strict=True)
    ]
    like = sitk.Image(size, sitk.sitkUInt8)
    like.SetSpacing([SPACING] * 3)
    like.SetOrigin(scan.GetOrigin())
    smooth = sitk.SmoothingRecursiveGaussian(scan, [0.5, 0.5, 0.6])
    return sitk.Resample(smooth, like, sitk.Transform(), sitk.sitkLinear, _AIR)


def _cavity(hounsfield: Volume) -> Mask:
    """The inside of the skull and of the spine: soft tissue that is thick, grown to the bone around it."""
    smooth = ndimage.gaussian_filter(hounsfield, 0.8)
    tissue = np.pad((smooth > -15) & (smooth < 150), 1, mode="edge")
    deep = (ndimage.distance_transform_edt(tissue) * SPACING > _HOLDS)[1:-1, 1:-1, 1:-1]
    core = largest(deep)
    grown = (ndimage.distance_transform_edt(~core) * SPACING < _HOLDS + 1.5) & (smooth < 220) & (smooth > -40)
    return _whole(grown)


def _whole(mask: Mask) -> Mask:
    """Without gaps and holes; where the scan ends the mask goes on."""
    closed = ndimage.binary_closing(np.pad(mask, 8, mode="edge"), iterations=4)[8:-8, 8:-8, 8:-8]
    return np.stack([ndimage.binary_fill_holes(layer) for layer in closed])


def _above_the_cord(cavity: sitk.Image) -> sitk.Image:
    """The cavity from the layer on where it is a fourth of its widest: the canal of the spine is no brain."""
    values = as_array(cavity)
    areas = values.sum(axis=(1, 2))
    values[: int((areas > areas.max() / 4).argmax())] = 0
    return as_image(values, cavity.GetSpacing(), cavity.GetOrigin())


def _channels(
    hounsfield: Volume, cranial: Mask, image: Volume, brain: Mask, origin: tuple[float, float, float]
) -> Volume:
    field = hounsfield > _NOTHING / 2
    hounsfield = np.where(field, hounsfield, _AIR).astype(np.float32)
    head = _head(hounsfield, cranial)
    bone, marrow, fat, muscle, eyes = _outside(hounsfield, head, cranial, origin)
    csf, grey, white, reference = brain_tissues(image, brain, "t1")
    within = soft(cranial)
    parts = [bone, fat, muscle, csf * within + eyes, grey * within, white * within]
    names = ("bone", "fat", "muscle", "csf", "grey", "white")
    expected = sum(part * TEXTURE["t1"][name] for name, part in zip(names, parts, strict=True))
    known = ndimage.gaussian_filter(brain.astype(np.float32), 0.5)
    texture = known * np.clip(image / reference, 0, 3) + (1 - known) * expected
    return np.stack([*parts, texture, marrow, within, soft(head), field.astype(np.float32)]).astype(
        np.float32
    )


def _head(hounsfield: Volume, cranial: Mask) -> Mask:
    """All that hangs together with the skull, without the table, the air in it filled."""
    found = largest(ndimage.binary_opening(hounsfield > -350, iterations=2)) | cranial
    return _whole(found)


def _outside(
    hounsfield: Volume, head: Mask, cranial: Mask, origin: tuple[float, float, float]
) -> tuple[Volume, ...]:
    """Fractions of bone, marrow, fat, muscle and of the eyes' fluid outside of the cavity; what is left is air."""
    out = head & ~cranial
    bone = np.clip((hounsfield - 130) / 300, 0, 1).astype(np.float32) * soft(out)
    deep = ndimage.distance_transform_edt(hounsfield > 130) * SPACING > 2.0
    marrow = np.clip((900 - hounsfield) / 500, 0, 1).astype(np.float32) * bone * soft(deep)
    flesh = out & (hounsfield > -350)
    smooth = ndimage.gaussian_filter(hounsfield, 1.0)
    eyes = balls(flesh & (smooth > -20) & (smooth < 60), origin)
    fat = flesh & ~eyes & (smooth < -25)
    rest = (1 - bone) * (1 - soft(cranial))
    return bone, marrow, soft(fat) * rest, soft(flesh & ~eyes & ~fat) * rest, soft(eyes) * rest
