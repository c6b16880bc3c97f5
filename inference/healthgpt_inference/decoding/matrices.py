"""Products of a few rows with a weight of floating-point numbers.

Reading the weight is what such a product costs. Rows never touch one another: what a row gives does not depend on the rows
beside it, so that batches and speculation change nothing.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class FloatMatrix:
    """The product with a weight [out, in], which is not copied, and its bias where it has one."""

    def __init__(self, weight: Tensor, bias: Tensor | None = None) -> None:
        self.rows, self.bytes = len(weight), weight.nbytes
        self._transposed = weight.detach().t()
        self._bias = None if bias is None else bias.detach()

    @classmethod
    def of(cls, linear: nn.Module) -> FloatMatrix:
        """The product of a linear layer."""
        assert isinstance(linear, nn.Linear)
        return cls(linear.weight, linear.bias)

    def put(self, x: Tensor, out: Tensor) -> None:
        """Write the products of rows [rows, in] into [rows, out]."""
        if self._bias is None:
            torch.mm(x, self._transposed, out=out)
        else:
            torch.addmm(self._bias, x, self._transposed, out=out)

    def add(self, x: Tensor, out: Tensor, scale: float = 1.0) -> None:
        """Add the scaled products to [rows, out]."""
        out.addmm_(x, self._transposed, alpha=scale)
        if self._bias is not None:
            out.add_(self._bias, alpha=scale)
