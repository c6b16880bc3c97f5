"""What differs between the members of the HealthGPT family, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from healthgpt_inference.errors import ManifestError
from healthgpt_inference.manifest import Manifest, Use
from healthgpt_inference.requests import Abilities, AskRequest, Picture, Sampling, Steadying

if TYPE_CHECKING:
    from healthgpt_inference.decoding import Step

# Each module has ``load(manifest, device=…, precision=…, tell=…)``; it is imported when a model of its family is.
_MODULES = {
    "healthgpt-m3": "m3",
    "healthgpt-l14": "l14",
    "healthgpt-xl32": "xl32",
    "healthgpt-pro": "pro",
}


class Reading(Protocol):
    """A prompt before it is read."""

    @property
    def length(self) -> int:
        """Positions of the prompt."""

    @property
    def left_out(self) -> int:
        """How many of the oldest turns of the conversation were left out, so that the rest fits."""


class Runnable(Protocol):
    """A model in memory, as the engine uses it, whatever its family."""

    manifest: Manifest
    notices: list[str]
    ends: tuple[int, ...]

    @property
    def abilities(self) -> Abilities:
        """What it takes and gives."""

    @property
    def side(self) -> int:
        """Codes along each side of a generated picture; 0 where it cannot draw."""

    @property
    def image_size(self) -> int:
        """Side in pixels of the square that it sees; 0 where pictures keep their own size."""

    @property
    def output_size(self) -> int:
        """Side in pixels of a generated picture; 0 where it cannot draw."""

    @property
    def room(self) -> int:
        """Positions that it can read and write in all."""

    @property
    def precision(self) -> str:
        """The type of the numbers it computes with."""

    @property
    def parameters(self) -> int:
        """How many numbers it has."""

    @property
    def bytes(self) -> int:
        """What its weights take in memory."""

    def read(self, use: Use, request: AskRequest) -> Any:
        """A :class:`Reading` of a question."""

    def write(self, reading: Any, limit: int, sampling: Sampling) -> Iterator[Step]:
        """The tokens of an answer, an end token included, at most ``limit``."""

    def text(self, tokens: list[int]) -> str:
        """The text of an answer so far."""

    def draw(self, use: Use, prompt: str, picture: Picture) -> Iterator[Step]:
        """The tokens of a picture."""

    def draw_together(
        self, use: Use, prompt: str, pictures: Sequence[Picture], steady: Steadying | None = None
    ) -> Iterator[list[Step]]:
        """The tokens of several pictures, one of each at a time; of neighbouring slices where ``steady`` says so."""

    def bytes_of_drawing(self, use: Use, prompt: str) -> int:
        """About what drawing one more picture at a time takes."""

    def codes(self, tokens: list[int]) -> list[int]:
        """The codes of tokens of a picture."""

    def framed(self, use: Use, picture: Picture) -> Picture:
        """The picture on the square canvas on which the model sees it."""

    def decoded(self, codes: list[int]) -> NDArray[np.float32]:
        """Codes of a square as the image tokenizer decodes them, [R, R]: -1 is black and 1 white, and it may go beyond."""

    def decoded_from(self, use: Use, steps: Sequence[Step]) -> NDArray[np.float32]:
        """All steps of a picture, decoded from the chosen codes or from the mean of codes that the use asks for."""

    def decode(self, codes: list[int]) -> Picture:
        """Codes of a square as a grey picture."""

    def copied(self, picture: Picture) -> Picture:
        """What the image tokenizer alone makes of a grey picture."""


def load(
    manifest: Manifest,
    *,
    device: str = "cpu",
    precision: str = "float32",
    tell: Callable[[str], None] | None = None,
) -> Runnable:
    """Load the model of a manifest by its family.

    Args:
        precision: of the weights in memory, one of :data:`healthgpt_inference.precision.PRECISIONS`.
        tell: is called with the name of each part before it is read; what it raises ends the loading.

    Raises:
        ManifestError: the family does not answer or draw by itself, or the folder cannot be used.
        WeightsError: a file of weights cannot be used.
        RequestError: the family does not have the precision.
    """
    if manifest.family not in _MODULES:
        raise ManifestError(
            "The model '{model}' is of the family {family}, which neither answers nor draws by itself: "
            "choose another model.",
            model=manifest.name,
            family=manifest.family,
        )
    module = import_module(f"{__name__}.{_MODULES[manifest.family]}")
    model: Runnable = module.load(manifest, device=device, precision=precision, tell=tell)
    return model
