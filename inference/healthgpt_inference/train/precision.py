"""Where training may compute in bfloat16."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import torch


def fast() -> AbstractContextManager[object]:
    """Products in bfloat16 where the processor has matrix units for it (AMX); float32 elsewhere, where that is quicker."""
    if torch.cpu._is_amx_tile_supported():
        return torch.autocast("cpu", torch.bfloat16)
    return nullcontext()
