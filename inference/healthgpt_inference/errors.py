"""What a user of the engine can cause: each message says what happened, to what, and what to do."""

from __future__ import annotations

from .sentences import Sentence, sentence


class EngineError(Exception):
    """The root of all that a user can cause. ``str(error)`` is one or two plain sentences.

    Args:
        words: the sentences, with ``{names}`` of the fields; where there is no field, as they are.
        fields: values of the names.
    """

    def __init__(self, words: str = "", /, **fields: object) -> None:
        super().__init__(words if isinstance(words, Sentence) else sentence(words, **fields))


class ManifestError(EngineError):
    """A model folder or its ``model.toml`` cannot be used."""


class WeightsError(EngineError):
    """A file of weights is missing, damaged, misshapen, or holds more than tensors."""


class HubError(EngineError):
    """A hub of models cannot be reached, or gave what it should not."""


class RequestError(EngineError):
    """A question or picture that the model cannot take."""


class OutOfMemory(EngineError):
    """The device has not enough memory for the model or the request."""


class DeviceLost(EngineError):
    """The device stopped answering: its driver gave up, or it was taken away."""


class Stopped(EngineError):
    """The work was stopped on request."""


class NotANumber(EngineError):
    """The model computed something that is no number."""
