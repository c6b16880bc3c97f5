"""Answers: what a question may hold, and its tokens collected as they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from .errors import RequestError
from .pictures import checked, reduced, region_of
from .requests import Answer, AskRequest, Progress
from .sentences import sentence

if TYPE_CHECKING:
    from .families import Runnable
    from .manifest import Use


def answer(
    loaded: Runnable,
    use: Use,
    request: AskRequest,
    stopping: Callable[[], bool],
    tell: Callable[[Progress], None],
) -> Answer:
    """Answer a question; where ``stopping`` comes true, the answer so far.

    Raises:
        RequestError: the model cannot take what the request holds; says why.
    """
    begun = perf_counter()
    tell(Progress("reading"))
    request = _accepted(request, loaded)
    reading = loaded.read(use, request)
    limit = min(request.max_new_tokens, loaded.room - reading.length)
    steps = loaded.write(reading, limit, request.sampling)
    tokens, probabilities, ended = list[int](), list[float](), False
    for step in steps:
        probabilities.append(step.probability)
        if step.token in loaded.ends:
            ended = True
            break
        tokens.append(step.token)
        tell(Progress("writing", len(tokens), limit, loaded.text(tokens)))
        if stopping():
            break
    notices = list[str]()
    if reading.left_out:
        notices.append(
            sentence(
                "The oldest {count} turns of the conversation were left out: the model reads and writes {room} tokens in "
                "all.",
                count=reading.left_out,
                room=loaded.room,
            )
        )
    if not ended and not stopping():
        notices.append(sentence("The answer was cut off at its longest length."))
    return Answer(
        use.cautioned(loaded.text(tokens)),
        len(tokens),
        float(np.mean(probabilities)),
        stopping(),
        perf_counter() - begun,
        tuple(notices),
    )


def _accepted(request: AskRequest, loaded: Runnable) -> AskRequest:
    """The request with its region cut out, where the family takes what it holds.

    Raises:
        RequestError: it holds what the family cannot take, or nothing that can be answered; says why.
    """
    name, abilities = loaded.manifest.name, loaded.abilities
    if not request.question.strip():
        raise RequestError("There is no question: write one.")
    if request.max_new_tokens < 1:
        raise RequestError("An answer needs at least one token: allow more of them.")
    if request.volume is not None and not abilities.volume:
        raise RequestError(
            "The model '{name}' reads single pictures, not volumes: ask about one slice.", name=name
        )
    pictures = (request.image,) if request.image is not None else ()
    if len(pictures) + len(request.images) > abilities.images:
        raise RequestError(
            "The model '{name}' reads one picture with a question, not several: ask about each.", name=name
        )
    if request.region is not None and request.image is None:
        raise RequestError("A region needs the picture that it is a part of.")
    if request.volume is not None and (pictures or request.images):
        raise RequestError("A question is about a volume or about pictures, not about both.")
    volume = request.volume
    if volume is not None and (volume.ndim != 3 or volume.dtype != np.uint8 or min(volume.shape) < 1):
        raise RequestError("A volume must be 8-bit grey [slices, rows, columns].")
    image = region_of(checked(request.image), request.region) if request.image is not None else None
    return replace(
        request,
        image=None if image is None else reduced(image),
        images=tuple(reduced(checked(picture)) for picture in request.images),
        region=None,
    )
