"""How much memory decoded images may take: half of what is free, asked for again and again."""

from __future__ import annotations

from typing import Final

import psutil

_SHARE: Final = 2
LEAST: Final = 256 << 20  # bytes, so that a series can be looked at however little is free


def pixel_budget(held: int, most: int | None = None) -> int:
    """Bytes that decoded images may take now, where ``held`` of them are kept: these are as good as free.

    ``most`` is what a reader allows at all.
    """
    share = (int(psutil.virtual_memory().available) + held) // _SHARE
    return max(LEAST, share if most is None else min(share, most))
