"""What goes into the engine and what comes out: plain values, no torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from .manifest import Use

Picture = NDArray[np.uint8]
Stage = Literal["queued", "importing", "loading", "reading", "writing", "drawing", "done"]


@dataclass(frozen=True, eq=False)
class AskRequest:
    """A question, about a picture or about none. ``image`` is [rows, columns] grey or [rows, columns, 3] RGB."""

    question: str
    image: Picture | None = None
    max_new_tokens: int = 256


@dataclass(frozen=True, eq=False)
class GenerateRequest:
    """A picture to convert. ``task`` names a use of the manifest; ``preview_every`` is in tokens, 0 for no preview."""

    task: str
    image: Picture
    contrast: str | None = None
    preview_every: int = 32


@dataclass(frozen=True, eq=False)
class Progress:
    """How far a request is. ``text`` is the answer so far, ``preview`` the picture so far [rows, columns]."""

    stage: Stage
    done: int = 0
    total: int | None = None
    text: str = ""
    preview: Picture | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class Answer:
    """An answer. ``mean_token_probability`` says how sure the model was of its words, not whether they are true."""

    text: str
    tokens: int
    mean_token_probability: float
    stopped: bool
    seconds: float
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Likeness:
    """How alike two pictures are: PSNR in dB (peak 255) and structural similarity over the whole picture."""

    psnr: float
    ssim: float


@dataclass(frozen=True, eq=False)
class GeneratedImage:
    """A generated picture [side, side] grey, the codes it was decoded from, and what is to be said about it.

    ``ceiling`` is the likeness of the image tokenizer's own copy of the input: the most that it can show.
    """

    pixels: Picture
    indices: NDArray[np.int64]
    mean_token_probability: float
    seconds: float
    ceiling: Likeness
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class ModelInfo:
    """A model that is loaded. Sizes are sides in pixels; ``output_size`` is 0 where it cannot draw."""

    name: str
    version: str
    authors: str
    family: str
    root: Path
    device: str
    precision: str
    image_size: int
    output_size: int
    weights_sha256: str
    parameters: int
    uses: dict[str, Use] = field(default_factory=dict)
    licence: dict[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
