"""Damaged objects: whatever the parser raises at a value becomes one sentence that names the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from healthgpt_viewer.errors import FileProblem, HealthGPTError
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.language import said

T = TypeVar("T")


def told(read: Callable[..., T]) -> Callable[..., T]:
    """A function that reads an object from its header, and raises nothing but errors that a user can be told."""

    @wraps(read)
    def reading(header: Header, *args: Any, **more: Any) -> T:
        try:
            return read(header, *args, **more)
        except HealthGPTError:
            raise
        except (
            Exception
        ) as error:  # values are parsed when they are asked for, and damage may raise anything then
            words = " ".join(str(error).split())[:160] or type(error).__name__
            raise FileProblem(
                header.source.label, said("the file is damaged: {words}", words=words)
            ) from error

    return reading
