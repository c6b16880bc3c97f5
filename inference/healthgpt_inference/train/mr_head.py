"""A head of one MR volume: tissues by intensity and place, with a mask of its brain and a blurred CT of the same place."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .anatomy import SIZE, SPACING, Kind, Volume, soft


def tissues(
    image: Volume, brain: Volume, hounsfield: Volume, kind: Kind, origin: tuple[float, float, float]
) -> Volume:
    """Channels [11, z, y, x] of a head: its MR image, the brain's mask and a blurred CT of the same place."""
    inside, field, image = brain > 0.5, image > -1, np.maximum(image, 0)
    z = (origin[2] + SPACING * np.arange(SIZE[2]))[:, None, None]
    smooth = ndimage.gaussian_filter(image, 1.0)
    cranial = _cranial(inside, smooth, z, kind)
    head = _head(smooth, cranial, kind)
    csf, grey, white, reference = brain_tissues(image, inside, kind)
    bone, fat, muscle, eyes = _outside(smooth, head, cranial, hounsfield, z, kind, origin)
    marrow = bone & (ndimage.distance_transform_edt(bone) * SPACING > 2.4)
    parts = [soft(part) for part in (bone, fat, muscle, cranial, eyes)]
    within = parts[3]
    channels = [parts[0], parts[1], parts[2], csf * within + parts[4], grey * within, white * within]
    channels += [
        np.clip(image / reference, 0, 3),
        soft(marrow),
        within,
        soft(head),
        field.astype(np.float32),
    ]
    return np.stack(channels).astype(np.float32)


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
    head = largest(found)
    head |= ndimage.binary_closing(np.pad(head, 12), iterations=8)[12:-12, 12:-12, 12:-12] | cranial
    return np.stack([ndimage.binary_fill_holes(layer) for layer in head])


def largest(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The largest part that hangs together."""
    labels, _ = ndimage.label(mask)
    return np.asarray(labels == np.bincount(labels.ravel())[1:].argmax() + 1)


def brain_tissues(
    image: Volume, inside: NDArray[np.bool_], kind: Kind
) -> tuple[Volume, Volume, Volume, float]:
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
    flesh = out & ~bone & ~air
    fluid = (smooth < 48) if kind == "t1" else (smooth > 150)
    eyes = balls(flesh & fluid, origin, 5 if kind == "t1" else 4)
    bright = smooth > (85 if kind == "t1" else 95)
    fat = flesh & ~eyes & (bright | (depth < 4)) & (depth >= 1.2)
    return bone, fat, flesh & ~eyes & ~fat, eyes


def balls(
    fluid: NDArray[np.bool_], origin: tuple[float, float, float], radius: float = 5
) -> NDArray[np.bool_]:
    """The eyes: balls of fluid in front, beside the middle; ``radius`` in voxels, ``origin`` in MNI space."""
    z = (origin[2] + SPACING * np.arange(SIZE[2]))[:, None, None]
    y = (origin[1] + SPACING * np.arange(SIZE[1]))[None, :, None]
    x = (origin[0] + 2.5 + SPACING * np.arange(SIZE[0]))[None, None, :]
    place = fluid & (y < -42) & (z > -48) & (z < -12) & (np.abs(x) > 15)
    offsets = np.arange(-5, 6)
    distance = np.sqrt(
        offsets[:, None, None] ** 2 + offsets[None, :, None] ** 2 + offsets[None, None, :] ** 2
    )
    return np.asarray(ndimage.binary_opening(place, distance <= radius))
