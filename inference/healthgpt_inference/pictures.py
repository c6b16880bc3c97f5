"""Pictures as they come in with a request: checked, cut to a region, and made no larger than any model can use."""

from __future__ import annotations

import numpy as np

from .errors import RequestError
from .requests import Picture

_LARGEST = 20_000  # pixels along one side of a picture
_ENOUGH = 4_096  # pixels along a side, far above what any model sees; a larger square would only take memory


def region_of(picture: Picture, region: tuple[int, int, int, int] | None) -> Picture:
    """A part of a picture, given by its pixel edges.

    Raises:
        RequestError: it is empty or leaves the picture.
    """
    if region is None:
        return picture
    left, top, right, bottom = region
    rows, columns = picture.shape[:2]
    if not (0 <= left < right <= columns and 0 <= top < bottom <= rows):
        raise RequestError(
            "The region {region} is empty or leaves the picture of {columns} x {rows} pixels.",
            region=region,
            columns=columns,
            rows=rows,
        )
    return picture[top:bottom, left:right]


def checked(image: Picture) -> Picture:
    """A picture that the model can take.

    Raises:
        RequestError: it is of another type or shape, or too large.
    """
    grey_or_rgb = image.ndim == 2 or (image.ndim == 3 and image.shape[2] == 3)
    if image.dtype != np.uint8 or not grey_or_rgb or min(image.shape[:2]) < 1:
        raise RequestError("A picture must be 8-bit grey [rows, columns] or RGB [rows, columns, 3].")
    if max(image.shape[:2]) > _LARGEST:
        raise RequestError("The picture is larger than {most} pixels: choose a part of it.", most=_LARGEST)
    return np.ascontiguousarray(image)


def reduced(picture: Picture) -> Picture:
    """A very large picture made smaller by a whole factor, each pixel the mean of those it stands for."""
    from PIL import Image

    factor = -(-max(picture.shape[:2]) // _ENOUGH)
    return picture if factor == 1 else np.asarray(Image.fromarray(picture).reduce(factor))
