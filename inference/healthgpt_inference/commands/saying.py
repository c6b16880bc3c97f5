"""What the engine's commands say on a terminal while they work, and what they ask."""

from __future__ import annotations

import sys
from collections.abc import Callable

from healthgpt_inference.errors import RequestError

_CLEAR = "\r\x1b[K"


def live(text: str) -> None:
    """How far it is, on a terminal only, always in the same line; an empty text takes the line away."""
    if sys.stderr.isatty():
        print(_CLEAR + " ".join(text.split()), end="", file=sys.stderr, flush=True)


def quietly(silent: bool, doing: str) -> Callable[[str], None]:
    """Something to call with the name of each file, which shows it where that is wanted."""
    return (lambda _: None) if silent else (lambda name: live(f"{doing} {name}"))


def agreed(question: str, already: bool, option: str) -> bool:
    """Whether the user agrees: by an option, or by an answer on the terminal.

    Raises:
        RequestError: there is no terminal to ask on, and the option was not given.
    """
    if already:
        return True
    if not sys.stdin.isatty():
        raise RequestError(
            f"{question} There is no terminal to answer on: read what is shown, and give {option}."
        )
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
