"""A super-resolved picture that keeps to what was measured: shrunk again, it is the picture it was drawn from. No torch.

Iterative back-projection (Irani and Peleg 1991): the difference between the input and the shrunk result is enlarged and
added, again and again. It moves the frequencies that the input holds and leaves those alone that only the model gave.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
METHOD = "iterative back-projection (Irani and Peleg 1991), bicubic"
_STEPS = 20
_ENOUGH = 0.25  # grey levels; the input itself is rounded to whole ones
_WHITE = 255.0


@dataclass(frozen=True)
class Consistency:
    """What keeping to the input took and changed; all but ``steps`` in grey levels of 0 to 255.

    Args:
        steps: how often the difference was added.
        before: root mean square of the difference between the input and the result as drawn, shrunk to its size.
        after: the same of the corrected result.
        change: root mean square of what was added to the result.
        greatest: the most that a pixel was changed by.
    """

    steps: int
    before: float
    after: float
    change: float
    greatest: float


def keep_to(measured: NDArray[np.uint8], drawn: Values) -> tuple[Values, Consistency]:
    """Correct a drawn picture so that, shrunk, it is the one it was drawn from.

    Args:
        measured: [rows, columns] grey, what the model was given.
        drawn: [rows * scale, columns * scale] grey levels of 0 to 255, what it made of that.

    Shrinking is bicubic with the kernel as wide as a pixel of ``measured``: of the usual kernels the one that comes closest
    to both ways in which inputs are lowered in training (k-space truncation and bicubic) at once.
    """
    target = measured.astype(np.float32)
    begun = drawn.clip(0, _WHITE)
    values, steps = begun, 0
    missing = target - shrunk(values, target.shape)
    before = after = _rms(missing)
    while steps < _STEPS and after > _ENOUGH:
        trial = (values + _resized(missing, values.shape)).clip(0, _WHITE)
        left = target - shrunk(trial, target.shape)
        if _rms(left) >= after:
            break
        values, missing, after, steps = trial, left, _rms(left), steps + 1
    change = values - begun
    return values, Consistency(steps, before, after, _rms(change), float(np.abs(change).max()))


def shrunk(values: Values, shape: tuple[int, ...]) -> Values:
    """A picture as one of fewer pixels of the same field: bicubic, each pixel from all that it stands for."""
    return _resized(values, shape)


def _resized(values: Values, shape: tuple[int, ...]) -> Values:
    from PIL import Image  # here, so that requests can be made without it

    picture = Image.fromarray(np.ascontiguousarray(values, np.float32))
    return np.asarray(picture.resize((shape[1], shape[0]), Image.Resampling.BICUBIC))


def _rms(values: Values) -> float:
    return float(np.sqrt(np.mean(values.astype(np.float64) ** 2)))
