"""Reading plain values that somebody may have tampered with: each is of the kind and size that is wanted, or refused."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

T = TypeVar("T")
_LONGEST = 100_000
_FURTHEST = 1e30
_CONTROLS = {code: " " for code in range(32) if chr(code) not in "\n\t"}


class Refused(Exception):
    """A value is not what it must be."""


class Fields:
    """The fields of a mapping of plain values, each checked when it is asked for.

    Raises:
        Refused: by every method, where the value is missing, or of another kind or size.
    """

    def __init__(self, value: Any) -> None:
        if not isinstance(value, Mapping):
            raise Refused("a group of values was expected")
        self._values = value

    def text(self, name: str, most: int = _LONGEST) -> str:
        """A text of at most so many characters."""
        return text(self._get(name), most)

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self._get(name)
        if not isinstance(value, bool):
            raise Refused(f"{name} is neither true nor false")
        return value

    def whole(self, name: str, low: int, high: int) -> int:
        """A whole number between two, both included."""
        return whole(self._get(name), low, high)

    def number(self, name: str, low: float = -_FURTHEST, high: float = _FURTHEST) -> float:
        """A finite number between two, both included."""
        return number(self._get(name), low, high)

    def numbers(self, name: str, count: int) -> tuple[float, ...]:
        """So many finite numbers."""
        return numbers(self._get(name), count)

    def one_of(self, name: str, allowed: Mapping[str, T]) -> T:
        """The value that a word stands for."""
        word = self._get(name)
        if not isinstance(word, str) or word not in allowed:
            raise Refused(f"{name} is none of {', '.join(allowed)}")
        return allowed[word]

    def group(self, name: str, make: Callable[[Fields], T]) -> T:
        """A mapping within."""
        return make(Fields(self._get(name)))

    def group_or_none(self, name: str, make: Callable[[Fields], T]) -> T | None:
        """A mapping within, or nothing."""
        return None if self._values.get(name) is None else self.group(name, make)

    def each(self, name: str, make: Callable[[Any], T], most: int) -> tuple[T, ...]:
        """A list of at most so many."""
        return each(self._get(name), make, most)

    def usable(self, name: str, make: Callable[[Any], T], most: int, left_out: list[str]) -> tuple[T, ...]:
        """The items of a list of at most so many that can be read; why others cannot goes to ``left_out``."""
        made = []
        for value in self.each(name, lambda value: value, most):
            try:
                made.append(make(value))
            except (Refused, ValueError) as error:
                left_out.append(str(error))
        return tuple(made)

    def has(self, name: str) -> bool:
        """Whether there is a value."""
        return self._values.get(name) is not None

    def _get(self, name: str) -> Any:
        if name not in self._values:
            raise Refused(f"{name} is missing")
        return self._values[name]


def text(value: Any, most: int = _LONGEST) -> str:
    """A text of at most so many characters; control characters, as some files hold, become spaces."""
    if not isinstance(value, str) or len(value) > most:
        raise Refused("a text is missing or too long")
    return value.translate(_CONTROLS)


def whole(value: Any, low: int, high: int) -> int:
    """A whole number between two, both included."""
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise Refused(f"a whole number from {low} to {high} was expected")
    return value


def number(value: Any, low: float = -_FURTHEST, high: float = _FURTHEST) -> float:
    """A finite number between two, both included."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise Refused(f"a number from {low:g} to {high:g} was expected")
    if not math.isfinite(value):
        raise Refused("a number is not finite")
    return float(value)


def numbers(value: Any, count: int) -> tuple[float, ...]:
    """So many finite numbers."""
    if not isinstance(value, list) or len(value) != count:
        raise Refused(f"{count} numbers were expected")
    return tuple(number(one) for one in value)


def each(value: Any, make: Callable[[Any], T], most: int) -> tuple[T, ...]:
    """A list of at most so many."""
    if not isinstance(value, list) or len(value) > most:
        raise Refused("a list is missing or too long")
    return tuple(make(one) for one in value)
