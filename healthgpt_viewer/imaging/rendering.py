"""Values to what a reader sees: 8-bit pictures through windows and tables."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .slice_image import Lut, SliceImage, Window

Picture = NDArray[np.uint8]


def render(image: SliceImage, window: Window, *, invert: bool = False) -> Picture:
    """The picture that a reader sees: [rows, columns] grey or [rows, columns, 3] RGB, padding black."""
    if image.is_colour:
        return (255 - image.stored) if invert else image.stored
    stored = image.stored
    turned = image.inverse != invert
    voi = window.table or (image.voi_luts[0] if window.label == "LUT" and image.voi_luts else None)
    if (
        stored.dtype.kind in "iu"
        and stored.dtype.itemsize <= 2
        and image.modality_lut is None
        and voi is None
    ):
        table = _table(stored.dtype.str, image.slope, image.intercept, replace(window, label=""), turned)
        picture = table.take(stored.view(np.uint8 if stored.dtype.itemsize == 1 else np.uint16))
    else:
        values = image.values()
        grey = _through_lut(voi, values) if voi is not None else _grey(values, window)
        picture = 255 - grey if turned else grey
    mask = image.padding_mask
    if mask is not None:
        picture[mask] = 0
    return np.asarray(picture, np.uint8)


def _through_lut(lut: Lut, values: NDArray[np.float32]) -> Picture:
    return np.asarray(np.rint(lut(values) * (255 / (2**lut.bits - 1))).clip(0, 255), np.uint8)


def linear_picture(image: SliceImage, low: float, high: float) -> Picture:
    """Modality values through one linear window, [rows, columns]: what the model is shown.

    No inversion, no VOI LUT, no colour: ``low`` becomes 0 and ``high`` 255. Padding is black.
    """
    grey = (image.values() - np.float32(low)) * np.float32(255 / (high - low))
    picture: Picture = np.rint(grey.clip(0, 255)).astype(np.uint8)
    mask = image.padding_mask
    if mask is not None:
        picture[mask] = 0
    return picture


@lru_cache(maxsize=64)
def _table(dtype: str, slope: float, intercept: float, window: Window, turned: bool) -> Picture:
    """Grey for every stored value of a type, indexed by its bits read as unsigned."""
    kind = np.dtype(dtype)
    bits = np.arange(2 ** (8 * kind.itemsize), dtype=np.uint32).astype(kind.str.replace("i", "u")).view(kind)
    grey = _grey(bits.astype(np.float32) * np.float32(slope) + np.float32(intercept), window)
    return 255 - grey if turned else grey


def _grey(values: NDArray[np.float32], window: Window) -> Picture:
    """PS3.3 C.11.2.1.2 and C.11.2.1.3, to 0..255."""
    center, width = window.center, window.width
    if window.function == "SIGMOID":
        scaled = 1 / (1 + np.exp(np.clip(-4 * (values - center) / width, -80, 80)))
    elif window.function == "LINEAR_EXACT":
        scaled = (values - center) / width + 0.5
    elif width <= 1:
        scaled = (values > center - 0.5).astype(np.float32)
    else:
        scaled = (values - (center - 0.5)) / (width - 1) + 0.5
    scaled = np.nan_to_num(scaled, nan=0.0, posinf=1.0, neginf=0.0)
    return np.asarray(np.rint(scaled.clip(0, 1) * 255), np.uint8)
