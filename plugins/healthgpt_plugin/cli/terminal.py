"""What the command says: results on stdout, everything else on stderr, and nothing that steers the terminal."""

from __future__ import annotations

import io
import sys

_CLEAR = "\r\x1b[K"


def prepare() -> None:
    """Let a name that the terminal's encoding does not have be shown all the same."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def plain(text: str) -> str:
    """A text from a file or a model with its control characters made harmless; line ends stay."""
    return "".join(
        part if part.isprintable() or part == "\n" else "\N{REPLACEMENT CHARACTER}" for part in text
    )


def result(text: str) -> None:
    """A result, on stdout."""
    forget()
    print(plain(text), flush=True)


def note(text: str) -> None:
    """Something to know about a result, one line on stderr."""
    forget()
    print(plain(f"note: {one_line(text)}"), file=sys.stderr)


def error(text: str) -> None:
    """An error, one line on stderr."""
    forget()
    print(plain(f"healthgpt: {one_line(text)}"), file=sys.stderr)


def step(text: str) -> None:
    """A step of several, one line on stderr; on a terminal it takes the place of the one before."""
    if sys.stderr.isatty():
        live(text)
    else:
        print(plain(one_line(text)), file=sys.stderr, flush=True)


def live(text: str) -> None:
    """How far it is, on a terminal only, always in the same line."""
    if sys.stderr.isatty():
        print(_CLEAR + plain(one_line(text)), end="", file=sys.stderr, flush=True)


def forget() -> None:
    """Take the line of progress away."""
    if sys.stderr.isatty():
        print(_CLEAR, end="", file=sys.stderr, flush=True)


def one_line(text: str) -> str:
    """A text without line ends."""
    return " ".join(text.split())
