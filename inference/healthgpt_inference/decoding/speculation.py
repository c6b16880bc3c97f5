"""Guesses of the tokens of a picture that come next, which the model then checks several at a time.

A step reads every weight once, whether it computes one token or a few. So some tokens are guessed, all are read in one
step, and those are kept that the model would have chosen: the tokens are exactly those of decoding one by one
(Leviathan et al. 2023, "Fast inference from transformers via speculative decoding", for greedy choice). Pictures repeat
themselves: what stood once after the same neighbours is a good guess.
"""

from __future__ import annotations

from collections.abc import Sequence

_MOST_KNOWN = 100_000  # neighbourhoods that are remembered
_COUNTS = (0, 1, 3, 7)  # guesses for a step
_RETRY_EVERY = 48  # steps; then another count than the best is tried once
_MEMORY = 0.8  # how much of a measured speed stays when a new one is noted


class Guesses:
    """What stood last after the same neighbours, in this picture and those drawn before.

    Args:
        side: tokens along each side of the picture.
    """

    def __init__(self, side: int) -> None:
        self._side = side
        self._known: dict[tuple[int, ...], int] = {}

    def learn(self, tokens: Sequence[int], begin: int) -> None:
        """Remember what stands at each place from ``begin`` on."""
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        for place in range(begin, len(tokens)):
            for key in self._neighbours(tokens, place):
                self._known[key] = tokens[place]

    def after(self, tokens: Sequence[int], count: int) -> list[int]:
        """Guesses of at most ``count`` tokens that come next; none where the neighbours were never seen."""
        seen = list(tokens)
        for _ in range(count):
            known = (self._known.get(key) for key in self._neighbours(seen, len(seen)))
            guess = next((token for token in known if token is not None), None)
            if guess is None:
                break
            seen.append(guess)
        return seen[len(tokens) :]

    def _neighbours(self, tokens: Sequence[int], place: int) -> tuple[tuple[int, ...], ...]:
        """The neighbourhoods of a place, the widest first: left, above, and above to the right; -1 is the edge."""
        left = tokens[place - 1] if place else -1
        above = tokens[place - self._side] if place >= self._side else -1
        right = tokens[place - self._side + 1] if place >= self._side else -1
        return (left, above, right), (left, above), (-2, above, right)


class Pace:
    """How many guesses for a step are quickest here, by what steps took: what does not pay is not done."""

    def __init__(self) -> None:
        self._speeds: dict[int, float] = {}
        self._steps = 0
        self.drawn = self.steps = 0

    @property
    def tokens_per_step(self) -> float:
        """Tokens that a step gave, in the mean over all pictures so far."""
        return self.drawn / self.steps if self.steps else 0.0

    def count(self) -> int:
        """Guesses for the next step."""
        self._steps += 1
        untried = [count for count in _COUNTS if count not in self._speeds]
        if untried:
            return untried[0]
        best = max(_COUNTS, key=self._speeds.__getitem__)
        if self._steps % _RETRY_EVERY:
            return best
        others = [count for count in _COUNTS if count != best]
        return others[self._steps // _RETRY_EVERY % len(others)]

    def note(self, count: int, tokens: int, seconds: float) -> None:
        """A step for which ``count`` guesses were wanted gave some tokens in a time."""
        self.drawn, self.steps = self.drawn + tokens, self.steps + 1
        speed = tokens / max(seconds, 1e-9)
        former = self._speeds.get(count, speed)
        self._speeds[count] = _MEMORY * former + (1 - _MEMORY) * speed
