"""What goes into the engine and what comes out: plain values, no torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from .consistency import Consistency
from .manifest import Use
from .tiling import Tiling

Picture = NDArray[np.uint8]
Stage = Literal["queued", "importing", "loading", "reading", "writing", "drawing", "done"]


@dataclass(frozen=True)
class Turn:
    """An earlier question of a conversation and the answer that was given."""

    question: str
    answer: str


@dataclass(frozen=True)
class Sampling:
    """How tokens are chosen: the most probable one at temperature 0, else drawn from the smallest set of tokens whose
    probabilities reach ``top_p``. The same seed draws the same answer again on the same device."""

    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0


GREEDY = Sampling()


@dataclass(frozen=True, eq=False)
class AskRequest:
    """A question, about pictures or about none.

    Args:
        image: [rows, columns] grey or [rows, columns, 3] RGB, as displayed.
        images: several pictures, in the order that the question means.
        volume: [slices, rows, columns] grey, as displayed.
        region: column and row of the first edge, column and row of the last, in pixel edges of ``image``.
        history: earlier turns about the same pictures, oldest first.
    """

    question: str
    image: Picture | None = None
    max_new_tokens: int = 256
    images: tuple[Picture, ...] = ()
    volume: Picture | None = None
    region: tuple[int, int, int, int] | None = None
    history: tuple[Turn, ...] = ()
    sampling: Sampling = GREEDY


@dataclass(frozen=True, eq=False)
class GenerateRequest:
    """A picture to convert. ``task`` names a use of the manifest; ``preview_every`` is in tokens, 0 for no preview."""

    task: str
    image: Picture
    contrast: str | None = None
    preview_every: int = 32


@dataclass(frozen=True, eq=False)
class Steadying:
    """That pictures are neighbouring slices in their order, and are drawn so that they do not flicker.

    At each place the token of the slice before stays where its probability is at least ``share`` of the best one's, above
    0 and at most 1. This changes tokens: docs/engine.md tells what it costs and gains.

    Args:
        before: the codes of the slice before the first one, as :attr:`GeneratedImage.indices`; None where there is none.
    """

    share: float
    before: Sequence[int] | NDArray[np.int64] | None = None


@dataclass(frozen=True)
class Steadied:
    """The ``share`` of :class:`Steadying`, and the share of tokens that were so ``kept`` from the slice before."""

    share: float
    kept: float


@dataclass(frozen=True, eq=False)
class SuperResolveRequest:
    """A part of a picture to be drawn with more pixels: for each as many as the model was trained for (``scale``).

    Args:
        image: [rows, columns] grey, its pixels square and as they were measured: neither enlarged nor padded. What lies
            around the region is shown to the model where its tiles reach beyond it.
        region: column and row of the first edge, column and row of the last, in pixel edges of ``image``; None for all.
        consistent: whether the result is corrected so that, shrunk, it is the input again (:mod:`.consistency`).
        preview: whether the picture so far is told with the progress.
    """

    image: Picture
    region: tuple[int, int, int, int] | None = None
    contrast: str | None = None
    consistent: bool = True
    preview: bool = True


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
    """A generated picture [side, side] grey, the codes that were chosen, and what is to be said about it.

    ``ceiling`` is the likeness of the image tokenizer's own copy of the input: the most that single codes can show.
    ``entropy`` [codes, codes] tells in bits how undecided the model was at each token; a token stands for the square of
    pixels that lies at the same place of the picture. ``steadied`` tells what drawing without flicker changed; None where
    each token is the most probable one. ``code_temperature`` is that of the mean of codes that the picture was decoded
    from; None where it was decoded from the chosen ones.

    A super-resolved part is [rows, columns], as is its entropy; ``tiling`` tells how it was put together (its codes are
    those of one tile after the other), and ``consistency`` what keeping to the input changed, where that was wanted.
    """

    pixels: Picture
    indices: NDArray[np.int64]
    mean_token_probability: float
    seconds: float
    ceiling: Likeness
    entropy: NDArray[np.float32]
    notices: tuple[str, ...] = ()
    steadied: Steadied | None = None
    tiling: Tiling | None = None
    consistency: Consistency | None = None
    code_temperature: float | None = None


@dataclass(frozen=True)
class Abilities:
    """What a family takes and gives: the most pictures with one question, a volume, and whether it draws."""

    images: int = 1
    volume: bool = False
    draws: bool = False


@dataclass(frozen=True)
class ModelInfo:
    """A model that is loaded. ``bytes`` is what its weights take in memory. Sizes are sides in pixels; ``output_size`` is 0
    where it cannot draw, ``image_size`` where pictures keep their own size."""

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
    bytes: int = 0
    uses: dict[str, Use] = field(default_factory=dict)
    licence: dict[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    abilities: Abilities = field(default_factory=Abilities)
