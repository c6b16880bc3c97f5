"""Sizes, times and speeds in words, for the command and the window alike."""

from __future__ import annotations

from healthgpt_inference.sentences import joined, sentence

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
        return sentence("too large")
    words = [sentence("fits") if option.free_now else sentence("fits once other programs are closed")]
    if option.tokens_per_second:
        speed = option.tokens_per_second
        number = f"{speed:.0f}" if speed >= 10 else f"{speed:.1f}"
        words.append(sentence("about {number} tokens in a second", number=number))
    if option.image_seconds:
        words.append(sentence("a picture in about {time}", time=time_words(option.image_seconds)))
    return joined(words, ", ")


def advice(choice: Fit | None) -> str:
    """Whether a model runs on this machine, and how best; ``choice`` is what :func:`.fit.best` gives."""
    if choice is None:
        return sentence("too large for this machine in any precision")
    return sentence(
        "fits this machine, best on {device} in {precision}",
        device=_DEVICES.get(choice.device.kind, choice.device.kind),
        precision=choice.precision,
    )


_DEVICES = {
    "cpu": sentence("the CPU"),
    "cuda": sentence("the NVIDIA GPU"),
    "mps": sentence("the Apple GPU"),
}
