"""How the language model and the vision tower begin: from patch and code statistics instead of pure noise."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from healthgpt_inference.vision import CLIP_STD

from .contrast import Noise, input_ct, input_mr
from .language import CODES, WIDTH, Student, share_tables

_PATCH = 8
_ROUNDS, _BATCH = 12, 48


def begin(student: Student, axial: Tensor, codebook: Tensor, seed: int) -> None:
    """Set a fresh student's patch embedding, position embedding and tables; all random numbers from one seed."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        _start_vision(student, axial, Noise(generator))
        _start_tables(student, codebook, generator)


def _start_vision(student: Student, axial: Tensor, noise: Noise) -> None:
    """Patch components and their negatives, whitened, then random mixtures; a position embedding as large as they are."""
    found = []
    for turn in range(_ROUNDS):
        stack = axial[noise.integers(len(axial), _BATCH)]
        picture = (input_ct(stack, noise) if turn % 2 else input_mr(stack, noise)) / CLIP_STD[1]
        found.append(F.unfold(picture[:, None], _PATCH, stride=_PATCH).transpose(1, 2).reshape(-1, _PATCH**2))
    patches = torch.cat(found)
    _, values, components = torch.linalg.svd(patches - patches.mean(dim=0), full_matrices=False)
    deviations = (values / len(patches) ** 0.5).clamp(min=0.02)[:, None]
    mixture = 0.1 * torch.randn(WIDTH - 2 * len(components), len(components), generator=noise.generator)
    white = 0.5 * components / deviations
    kernel = torch.cat([white, -white, mixture @ components]).view(WIDTH, 1, _PATCH, _PATCH) / 3
    embeddings = student.model.vision.clip.embeddings
    embeddings.patch_embedding.weight.copy_(kernel.expand(-1, 3, -1, -1))
    embeddings.position_embedding.weight.normal_(0, 0.3, generator=noise.generator)


def _start_tables(student: Student, codebook: Tensor, generator: torch.Generator) -> None:
    """Image rows that lie to each other as their codes do; small logits for them."""
    embedding, head = student.model.tables["generation"]
    first = student.model.first_code
    spread = torch.randn(codebook.shape[1], WIDTH, generator=generator) / codebook.shape[1] ** 0.5
    rows = 0.5 * ((codebook - codebook.mean(dim=0)) / codebook.std()) @ spread
    rows = rows + 0.3 * torch.randn(CODES, WIDTH, generator=generator)
    table, logits = embedding.weight.clone(), head.weight.clone()
    table[:first].normal_(0, 0.5, generator=generator)
    table[first : first + CODES], logits[first : first + CODES] = rows, 0.05 * rows
    share_tables(student, table, logits)
