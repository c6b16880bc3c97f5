"""Which token comes next: the most probable one, or one drawn by temperature and top-p."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from healthgpt_inference.errors import NotANumber
from healthgpt_inference.requests import GREEDY, Sampling


@dataclass(frozen=True)
class Step:
    """One chosen token, its probability among the rows it was chosen from, and their raw logits [rows].

    ``kept`` tells that it is the neighbour's where another was a little more probable.
    """

    token: int
    probability: float
    logits: Tensor
    kept: bool = False

    @property
    def entropy(self) -> float:
        """How undecided the model was among the rows, in bits (Shannon 1948): 0 where one row has all the probability."""
        probabilities = torch.softmax(self.logits.float(), dim=-1)
        return float(torch.special.entr(probabilities).sum()) / math.log(2)


class Chooser:
    """Chooses one token after the other and remembers them.

    Args:
        penalty: the repetition penalty of generation_config.json, over the tokens chosen so far and not over the prompt
            (Keskar et al. 2019): their positive logits are divided by it and the negative ones multiplied.
    """

    def __init__(self, sampling: Sampling = GREEDY, penalty: float = 1.0) -> None:
        self._sampling, self._penalty = sampling, penalty
        self._random = torch.Generator().manual_seed(sampling.seed)
        self._chosen: list[int] = []

    def choose(self, logits: Tensor, offset: int = 0) -> Step:
        """A row of the logits [rows]; its token is the row plus ``offset``."""
        scores = self._penalised(logits.float())
        greedy = self._sampling.temperature <= 0
        row = int(scores.argmax()) if greedy else self._draw(scores / self._sampling.temperature)
        probability = _number(float(torch.exp(scores[row] - torch.logsumexp(scores, dim=0))))
        self._chosen.append(row)
        return Step(row + offset, probability, logits)

    def _penalised(self, logits: Tensor) -> Tensor:
        if self._penalty == 1 or not self._chosen:
            return logits
        rows = torch.tensor(self._chosen, device=logits.device)
        chosen = logits[rows]
        return logits.index_put(
            (rows,), torch.where(chosen > 0, chosen / self._penalty, chosen * self._penalty)
        )

    def _draw(self, scores: Tensor) -> int:
        """Draw from the smallest set of the most probable rows that reaches top-p; on the CPU, so that a seed holds."""
        probabilities, rows = torch.softmax(scores.cpu(), dim=0).sort(descending=True)
        before = probabilities.cumsum(0) - probabilities
        kept = probabilities.masked_fill(before >= self._sampling.top_p, 0)
        kept[0] = probabilities[0]
        return int(rows[torch.multinomial(kept, 1, generator=self._random)])


def greedy(logits: Tensor, offset: int = 0) -> list[Step]:
    """The most probable row of each of several logits [batch, rows]."""
    scores = logits.float()
    best, rows = scores.max(dim=1)
    probabilities = torch.exp(best - torch.logsumexp(scores, dim=1))
    chosen = zip(rows.tolist(), probabilities.tolist(), logits, strict=True)
    return [Step(row + offset, _number(probability), own) for row, probability, own in chosen]


class Steady:
    """Chooses the tokens of neighbouring slices: that of the slice before stays, at each place, where the model finds it
    nearly as probable as its best one (hysteresis).

    Where the model is undecided, a little noise decides which of several tokens is the most probable, and such details
    would come and go from slice to slice. Nothing is averaged, so nothing is blurred.

    Args:
        share: of the best token's probability that the neighbour's must have, above 0 and at most 1.
        before: the tokens of the slice before the first one; None where there is none.
    """

    def __init__(self, share: float, before: Sequence[int] | None = None) -> None:
        self._margin = math.log(share)
        self._before = before
        self._place = 0

    def choose(self, logits: Tensor, offset: int = 0) -> list[Step]:
        """A token for the next place of each slice, from logits [slices, rows] in the order of the slices."""
        scores = logits.float()
        best, rows = scores.max(dim=1)
        sums = torch.logsumexp(scores, dim=1).tolist()
        own = scores.cpu().numpy()
        neighbour = None if self._before is None else self._before[self._place] - offset
        self._place += 1
        steps = []
        for index, (row, most) in enumerate(zip(rows.tolist(), best.tolist(), strict=True)):
            stays = neighbour is not None and own[index, neighbour] >= most + self._margin
            chosen = neighbour if stays and neighbour is not None else row
            probability = _number(math.exp(float(own[index, chosen]) - sums[index]))
            steps.append(Step(chosen + offset, probability, logits[index], kept=chosen != row))
            neighbour = chosen
        return steps


def _number(probability: float) -> float:
    """The probability, where it is one.

    Raises:
        NotANumber: the model computed something that is no number.
    """
    if not math.isfinite(probability):
        raise NotANumber(
            "The model computed something that is no number: its weights are damaged, or too large for the "
            "precision. Check the model, or choose float32."
        )
    return probability
