"""Finding a command by a few letters: words of its title, other names, its place in the menus, its keys. No Qt.

Each word that is typed must fit somewhere. What fits the beginning of a word counts more than its middle, the title more
than other names, and letters in their order (``wl`` for Window/level) less than either; one slip of the hand in a word of
four letters or more is forgiven.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_WHOLE, _START, _WITHIN, _INITIALS, _SCATTERED, _SLIP = 100.0, 80.0, 50.0, 60.0, 20.0, 15.0
_OF_NAMES, _OF_PLACE, _OF_KEY = 0.85, 0.5, 0.9
_FIRST_WORD = 1.1
_FORGIVING = 4  # letters from which on a slip is forgiven
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Candidate:
    """What can be found.

    Attributes:
        title: as it is shown.
        names: other names.
        place: where it stands in the menus.
        keys: its keys, in all ways of writing them.
    """

    title: str
    names: tuple[str, ...] = ()
    place: str = ""
    keys: tuple[str, ...] = ()
    _folded: str = field(init=False, repr=False)
    _title_words: tuple[str, ...] = field(init=False, repr=False)
    _name_words: tuple[str, ...] = field(init=False, repr=False)
    _place_words: tuple[str, ...] = field(init=False, repr=False)
    _key_words: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        def keep(name: str, value: object) -> None:
            object.__setattr__(self, name, value)

        keep("_folded", _fold(self.title))
        keep("_title_words", tuple(_WORD.findall(_fold(self.title))))
        keep("_name_words", tuple(_WORD.findall(_fold(" ".join(self.names)))))
        keep("_place_words", tuple(_WORD.findall(_fold(self.place))))
        keep("_key_words", tuple(_fold(key).replace(" ", "") for key in self.keys))

    def score(self, text: str) -> float:
        """How well it fits what was typed; 0 where it does not fit."""
        wanted = _fold(text).split()
        scores = [self._score_word(word) for word in wanted]
        if not scores or 0 in scores:
            return self._key_score(_fold(text)) if wanted else 0.0
        return sum(scores) / len(scores) + (_WITHIN if " ".join(wanted) in self._folded else 0.0)

    def _key_score(self, text: str) -> float:
        """Of keys that are typed with spaces: ``ctrl o``."""
        return _OF_KEY * _WHOLE if re.sub(r"[\s+]+", "+", text.strip()) in self._key_words else 0.0

    def _score_word(self, word: str) -> float:
        best = _among(word, self._title_words)
        if best and self._title_words and self._title_words[0].startswith(word):
            best *= _FIRST_WORD
        best = max(
            best, _OF_NAMES * _among(word, self._name_words), _OF_PLACE * _among(word, self._place_words)
        )
        if word in self._key_words:
            best = max(best, _OF_KEY * _WHOLE)
        if not best and len(word) > 1:
            best = _scattered(word, self._title_words, self._folded)
        if not best and len(word) >= _FORGIVING:
            words = (*self._title_words, *self._name_words)
            best = _SLIP if any(_is_slip(word, other) for other in words) else 0.0
        return best

    def marks(self, text: str) -> list[tuple[int, int]]:
        """Which parts of the title (begin, end) fit what was typed, from left to right, without overlaps."""
        spans: list[tuple[int, int]] = []
        # Where folding changes the length of the title, as of "ß", nothing is marked rather than the wrong letters.
        if len(self._folded) != len(self.title):
            return spans
        for word in _fold(text).split():
            spans += self._marks_of(word)
        merged: list[tuple[int, int]] = []
        for begin, end in sorted(spans):
            if merged and begin <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((begin, end))
        return merged

    def _marks_of(self, word: str) -> list[tuple[int, int]]:
        starts = [match.start() for match in _WORD.finditer(self._folded)]
        begin = next((start for start in starts if self._folded.startswith(word, start)), -1)
        begin = begin if begin >= 0 else self._folded.find(word)
        if begin >= 0:
            return [(begin, begin + len(word))]
        if _among(word, (*self._name_words, *self._place_words, *self._key_words)) or len(word) < 2:
            return []
        return [(place, place + 1) for place in _places(word, starts, self._folded) or ()]


def best(candidates: Sequence[Candidate], text: str, favours: Mapping[int, float] | None = None) -> list[int]:
    """The numbers of the candidates that fit what was typed, the best first; equal ones stay in their order.

    ``favours`` is what speaks for some of them besides, by their numbers.
    """
    scores = [candidate.score(text) for candidate in candidates]
    worth = favours or {}
    fitting = (i for i, score in enumerate(scores) if score)
    return sorted(fitting, key=lambda i: -scores[i] - worth.get(i, 0.0))


def _fold(text: str) -> str:
    return text.casefold()


def _among(word: str, words: Sequence[str]) -> float:
    """How well a word fits one of these."""
    best = 0.0
    for other in words:
        if other == word:
            return _WHOLE
        if other.startswith(word):
            best = max(best, _START + 15 * len(word) / len(other))
        elif len(word) > 1 and word in other:
            best = max(best, _WITHIN)
    return best


def _scattered(word: str, words: Sequence[str], whole: str) -> float:
    """Letters in their order: the first ones of the words, or anywhere with each run beginning at a word."""
    if "".join(other[0] for other in words).startswith(word):
        return _INITIALS
    starts = [match.start() for match in _WORD.finditer(whole)]
    return _SCATTERED if _places(word, starts, whole) is not None else 0.0


def _places(
    word: str, starts: Sequence[int], whole: str, dead: set[tuple[int, int]] | None = None
) -> list[int] | None:
    """Where the letters of ``word`` stand, each behind the one before or at the start of a later word; else None.

    ``dead`` are the ends that led nowhere: letters left, words left.
    """
    dead = set() if dead is None else dead
    if not word:
        return []
    if (len(word), len(starts)) in dead:
        return None
    for start in starts:
        if whole[start : start + 1] != word[0]:
            continue
        run = 1
        while run < len(word) and whole[start + run : start + run + 1] == word[run]:
            run += 1
        for taken in range(run, 0, -1):
            later = [other for other in starts if other >= start + taken]
            rest = _places(word[taken:], later, whole, dead)
            if rest is not None:
                return [*range(start, start + taken), *rest]
    dead.add((len(word), len(starts)))
    return None


def _is_slip(word: str, other: str) -> bool:
    """Whether ``other`` begins with ``word`` but for one letter that is wrong, missing, too many or swapped."""
    if word[0] != other[:1]:
        return False
    lengths = (len(word) - 1, len(word), len(word) + 1)
    return any(_one_apart(word, other[:length]) for length in lengths)


def _one_apart(first: str, second: str) -> bool:
    begin = 0
    while begin < min(len(first), len(second)) and first[begin] == second[begin]:
        begin += 1
    one, two = first[begin:], second[begin:]
    swapped = len(one) > 1 and len(two) > 1 and one[0] == two[1] and one[1] == two[0] and one[2:] == two[2:]
    return swapped or one[1:] == two[1:] or one[1:] == two or one == two[1:]
