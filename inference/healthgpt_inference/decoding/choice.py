"""Which token comes next: the most probable one, or one drawn by temperature and top-p."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from healthgpt_inference.errors import NotANumber
from healthgpt_inference.requests import GREEDY, Sampling


@dataclass(frozen=True)
class Step:
    """One chosen token, its probability among the rows it was chosen from, and their raw logits [rows]."""

    token: int
    probability: float
    logits: Tensor

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


def _number(probability: float) -> float:
    """The probability, where it is one.

    Raises:
        NotANumber: the model computed something that is no number.
    """
    if not math.isfinite(probability):
        raise NotANumber(
            "The model computed something that is no number: its weights are damaged, or too large for the precision. "
            "Check the model, or choose float32."
        )
    return probability
