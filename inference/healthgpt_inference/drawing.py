"""Pictures drawn: their tokens collected, previews on the way, and what is to be said about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .errors import RequestError
from .memory import free_memory
from .pictures import checked, reduced
from .requests import GeneratedImage, GenerateRequest, Picture, Progress, Steadied, Steadying

if TYPE_CHECKING:
    from .decoding import Step
    from .families import Runnable
    from .manifest import Use

Check = Callable[[], None]
Tell = Callable[[Progress], None]
_MOST_TOGETHER = 16  # pictures; with more, a product waits for its arithmetic and no longer for the weights
_MEMORY_SHARE = 0.5  # of the free memory that pictures drawn together may take
_PREVIEW_SHARE = 0.25  # of the time of drawing that previews may take


def together(bytes_each: int, device: str) -> int:
    """How many pictures are drawn at a time."""
    return max(1, min(_MOST_TOGETHER, int(_MEMORY_SHARE * free_memory(device) / max(bytes_each, 1))))


def accepted(requests: Sequence[GenerateRequest], steady: Steadying | None) -> tuple[GenerateRequest, ...]:
    """Requests that can be drawn together, their pictures no larger than any model can use.

    Raises:
        RequestError: they are of several tasks or contrasts, or hold what cannot be drawn from.
    """
    if steady is not None and not 0 < steady.share <= 1:
        raise RequestError("The share from which a neighbour's token stays must be above 0 and at most 1.")
    if any((one.task, one.contrast) != (requests[0].task, requests[0].contrast) for one in requests):
        raise RequestError("Pictures drawn together must be of one task and one contrast.")
    return tuple(replace(one, image=reduced(checked(one.image))) for one in requests)


def draw(loaded: Runnable, use: Use, request: GenerateRequest, check: Check, tell: Tell) -> GeneratedImage:
    """Draw one picture; ``check`` is called before each token and may raise."""
    begun, count = perf_counter(), loaded.side**2
    tell(Progress("reading"))
    (request,) = accepted([request], None)
    steps, tokens = list["Step"](), list[int]()
    previews = _Previews(loaded, count, request.preview_every)
    for step in loaded.draw(use, use.prompt_for(request.contrast), request.image):
        check()
        steps.append(step)
        tokens.append(step.token)
        tell(Progress("drawing", len(tokens), count, preview=previews.of(tokens)))
    check()
    drawn = _Drawn.of(loaded, steps)
    return _finished(request, loaded, use, drawn, loaded.decoded_from(use, steps), perf_counter() - begun)


@dataclass(frozen=True)
class Part:
    """Pictures of a batch among all that were asked for: so many were made before, of so many."""

    requests: tuple[GenerateRequest, ...]
    before: int
    whole: int


def draw_together(
    loaded: Runnable, use: Use, part: Part, steady: Steadying | None, check: Check, tell: Tell
) -> list[GeneratedImage]:
    """Draw the pictures of one batch, of one task and contrast; previews are of the first."""
    begun, count, size = perf_counter(), loaded.side**2, len(part.requests)
    tell(Progress("reading", part.before * count, part.whole * count))
    first = part.requests[0]
    drawn, firsts = list["list[Step]"](), list[int]()
    previews = _Previews(loaded, count, first.preview_every)
    prompt = use.prompt_for(first.contrast)
    for steps in loaded.draw_together(use, prompt, [one.image for one in part.requests], steady):
        check()
        drawn.append(steps)
        firsts.append(steps[0].token)
        done = part.before * count + len(drawn) * size
        tell(Progress("drawing", done, part.whole * count, preview=previews.of(firsts)))
    seconds = (perf_counter() - begun) / size
    made = []
    for request, own_steps in zip(part.requests, zip(*drawn, strict=True), strict=True):
        check()
        own = _Drawn.of(loaded, own_steps)
        image = _finished(request, loaded, use, own, loaded.decoded_from(use, own_steps), seconds)
        if steady is not None:
            kept = float(np.mean([step.kept for step in own_steps]))
            image = replace(image, steadied=Steadied(steady.share, kept))
        made.append(image)
    return made


@dataclass(frozen=True)
class _Drawn:
    """The codes of a picture, the mean probability of its tokens, and the entropy of each."""

    codes: list[int]
    mean_probability: float
    entropies: list[float]

    @classmethod
    def of(cls, loaded: Runnable, steps: Sequence[Step]) -> _Drawn:
        """Of all steps of a picture."""
        codes = loaded.codes([step.token for step in steps])
        return cls(
            codes, float(np.mean([step.probability for step in steps])), [step.entropy for step in steps]
        )


class _Previews:
    """The picture so far, now and then; the later ones take no more than a quarter of the time that drawing takes."""

    def __init__(self, loaded: Runnable, count: int, every: int) -> None:
        self._loaded, self._count, self._every = loaded, count, every
        self._begun, self._spent, self._last = perf_counter(), 0.0, 0.0

    def of(self, tokens: list[int]) -> Picture | None:
        """A preview where one is due."""
        done = len(tokens)
        if not self._every or done % self._every or done >= self._count:
            return None
        now = perf_counter()
        if self._spent + self._last > _PREVIEW_SHARE * (now - self._begun):
            return None
        codes = self._loaded.codes(tokens)
        # What is not drawn yet is shown as the first code, which is the picture's corner: background.
        picture = self._loaded.decode(codes + codes[:1] * (self._count - done))
        self._last = perf_counter() - now
        self._spent += self._last
        return picture


def _finished(
    request: GenerateRequest, loaded: Runnable, use: Use, drawn: _Drawn, values: NDArray[np.float32], seconds: float
) -> GeneratedImage:  # fmt: skip
    """The picture with what is to be said about it; ``values`` are its pixels as they were decoded."""
    from .quality import as_grey, likeness, notices, resized

    source = resized(loaded.framed(use, request.image), values.shape[0])
    return GeneratedImage(
        pixels=as_grey(values),
        indices=np.asarray(drawn.codes, np.int64),
        mean_token_probability=drawn.mean_probability,
        seconds=seconds,
        ceiling=likeness(source, loaded.copied(source)),
        entropy=np.asarray(drawn.entropies, np.float32).reshape(loaded.side, loaded.side),
        notices=notices(request.task, source, values),
        code_temperature=use.code_temperature,
    )
