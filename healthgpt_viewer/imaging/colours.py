"""Colour tables: the well-known palettes of DICOM (PS3.6 annex B), by names that people read."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from healthgpt_viewer.language import said

GREY = ""
# Name, title, and the UID of the palette (PS3.6 table B-1).
_PALETTES = {
    "hot-iron": (said("Hot iron"), "1.2.840.10008.1.5.1"),
    "pet": ("PET", "1.2.840.10008.1.5.2"),
    "hot-metal-blue": (said("Hot metal blue"), "1.2.840.10008.1.5.3"),
    "pet-20-step": (said("PET, 20 steps"), "1.2.840.10008.1.5.4"),
}
TITLES = {GREY: said("Grey"), **{name: title for name, (title, _) in _PALETTES.items()}}


@lru_cache(maxsize=8)
def table(name: str) -> NDArray[np.uint32]:
    """[256]: a colour for each grey, as 0xFFRRGGBB.

    Raises:
        KeyError: there is no table of that name.
    """
    grey = np.arange(256, dtype=np.uint8)
    if name == GREY:
        colours = np.repeat(grey[:, None], 3, axis=1)
    else:
        from pydicom.pixels import apply_color_lut

        colours = apply_color_lut(grey, palette=_PALETTES[name][1])
    red, green, blue = colours.astype(np.uint32).T
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, np.uint32)
