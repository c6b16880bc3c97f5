"""Sizes, times and speeds in words, for the command and the window alike."""

from __future__ import annotations

from .fit import Fit


def size_words(count: float) -> str:
    """Bytes as a reader says them."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def time_words(seconds: float) -> str:
    """A time as a reader says it."""
    minutes = round(seconds / 60)
    if minutes >= 120:
        return f"{minutes / 60:.0f} h"
    if minutes >= 2:
        return f"{minutes} min"
    return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.1f} s"


def fit_words(option: Fit) -> str:
    """How a model fits in one precision on one device."""
    if not option.fits:
        return "too large"
    words = ["fits" if option.free_now else "fits once other programs are closed"]
    if option.tokens_per_second:
        speed = option.tokens_per_second
        words.append(f"about {f'{speed:.0f}' if speed >= 10 else f'{speed:.1f}'} tokens in a second")
    if option.image_seconds:
        words.append(f"a picture in about {time_words(option.image_seconds)}")
    return ", ".join(words)


def advice(choice: Fit | None) -> str:
    """Whether a model runs on this machine, and how best; ``choice`` is what :func:`.fit.best` gives."""
    if choice is None:
        return "too large for this machine in any precision"
    return f"fits this machine, best on {DEVICE_WORDS.get(choice.device.kind, choice.device.kind)} in {choice.precision}"


DEVICE_WORDS = {"cpu": "the CPU", "cuda": "the NVIDIA GPU", "mps": "the Apple GPU"}
