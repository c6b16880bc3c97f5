"""How the language model and the vision tower begin: from patch and code statistics, and from one thing that is known of the
task - each output token is about one patch of the input - instead of pure noise."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from scipy.optimize import linprog
from torch import Tensor, nn

from healthgpt_inference.prompts import build_prompt
from healthgpt_inference.vision import CLIP_STD

from .contrast import Noise, input_ct, input_mr
from .image_tokenizer import PATCH
from .questions import INSTRUCTIONS
from .student import CODES, SIDE, TEMPLATE, VISION_WIDTH, WIDTH, Student, share_tables

_ROUNDS, _BATCH = 12, 48
_COMMON = (
    0.8  # size of the part that all image rows and projected patches share, which attention finds them by
)
_SHARPNESS = 8.0  # by how much, in logits, the patch that belongs to a token stands out


def begin(student: Student, axial: Tensor, codebook: Tensor, seed: int) -> None:
    """Set a fresh student's patch embedding, position embedding and tables; all random numbers from one seed."""
    generator = torch.Generator().manual_seed(seed)
    common = torch.randn(WIDTH, generator=generator)
    common = _COMMON * common / common.square().mean().sqrt()
    with torch.no_grad():
        _start_vision(student, axial, Noise(generator))
        _start_tables(student, codebook, common, generator)
        for projector in student.model.projectors.values():
            assert isinstance(projector, nn.Sequential)
            last = projector[-1]
            assert isinstance(last, nn.Linear)
            last.bias.add_(common)


def _start_vision(student: Student, axial: Tensor, noise: Noise) -> None:
    """Patch components and their negatives, whitened, then random mixtures; a position embedding as large as they are."""
    found = []
    for turn in range(_ROUNDS):
        stack = axial[noise.integers(len(axial), _BATCH)]
        picture = (input_ct(stack, noise) if turn % 2 else input_mr(stack, noise)) / CLIP_STD[1]
        found.append(F.unfold(picture[:, None], PATCH, stride=PATCH).transpose(1, 2).reshape(-1, PATCH**2))
    patches = torch.cat(found)
    _, values, components = torch.linalg.svd(patches - patches.mean(dim=0), full_matrices=False)
    deviations = (values / len(patches) ** 0.5).clamp(min=0.02)[:, None]
    white = 0.5 * components / deviations
    mixture = torch.randn(VISION_WIDTH - 2 * len(components), len(components), generator=noise.generator)
    kernel = torch.cat([white, -white, mixture @ white / len(components) ** 0.5])
    embeddings = student.model.vision.clip.embeddings
    shape = (VISION_WIDTH, 3, PATCH, PATCH)
    embeddings.patch_embedding.weight.copy_(kernel.view(VISION_WIDTH, 1, PATCH, PATCH).expand(shape) / 3)
    embeddings.position_embedding.weight.normal_(0, 0.3, generator=noise.generator)


def _start_tables(student: Student, codebook: Tensor, common: Tensor, generator: torch.Generator) -> None:
    """Image rows that lie to each other as their codes do, with a part in common; small logits for them."""
    embedding, head = student.model.tables["generation"]
    first = student.model.first_code
    spread = torch.randn(codebook.shape[1], WIDTH, generator=generator) / codebook.shape[1] ** 0.5
    rows = 0.5 * ((codebook - codebook.mean(dim=0)) / codebook.std()) @ spread
    rows = rows + 0.3 * torch.randn(CODES, WIDTH, generator=generator)
    table, logits = embedding.weight.clone(), head.weight.clone()
    table[:first].normal_(0, 0.5, generator=generator)
    table[first : first + CODES], logits[first : first + CODES] = rows + common, 0.05 * rows
    table[first - 1] += common  # the token that begins a picture asks for its first patch
    share_tables(student, table, logits)


def start_language(student: Student, seen: Tensor) -> None:
    """Let the first layer of the language model bring each output token the patch that it is about.

    Rotary attention whose queries and keys have a constant part looks back by a fixed distance: the number of tokens between
    a patch and the position from which its code is predicted, which is the same for every patch and prompt.

    Args:
        seen: projected features [batch, patches, width] of some pictures, from the tower as it is now.
    """
    layer = student.model.language.model.layers[0]
    attention, width = layer.self_attn, WIDTH // 3
    qkv, out = (getattr(part, "base_layer", part) for part in (attention.qkv_proj, attention.o_proj))
    first = student.model.first_code
    asking = student.model.tables["generation"][0].weight[first : first + CODES]
    frequencies = 10000.0 ** (-torch.arange(0, width, 2) / width)
    weights = _focus(frequencies.double().numpy(), SIDE * SIDE)
    angle = -_distance(student) * frequencies
    with torch.no_grad():
        keys = _alike(layer.input_layernorm(seen.flatten(0, 1)))
        queries = _alike(layer.input_layernorm(asking))
        size = (_SHARPNESS * width**0.5 * weights).sqrt()
        turned = torch.cat([size * torch.cos(angle), size * torch.sin(angle)])
        straight = torch.cat([size, torch.zeros_like(size)])
        for number in range(3):
            rows = slice(number * width, (number + 1) * width)
            qkv.weight[rows] = turned[:, None] * queries
            qkv.weight[WIDTH + rows.start : WIDTH + rows.stop] = straight[:, None] * keys
        qkv.weight[2 * WIDTH :] = torch.eye(WIDTH)
        out.weight.copy_(torch.eye(WIDTH))


def _alike(vectors: Tensor) -> Tensor:
    """The direction along which some vectors [n, width] are most alike, scaled so that they measure 1 on average."""
    mean = vectors.mean(dim=0)
    spread = torch.cov(vectors.T) + 1e-2 * torch.eye(vectors.shape[1])
    direction = torch.linalg.solve(spread, mean)
    scaled: Tensor = direction / (direction @ mean)
    return scaled


def _distance(student: Student) -> int:
    """Tokens from a patch to the position that predicts its code."""
    tokenizer, lengths = student.model.tokenizer, set[int]()
    for words in INSTRUCTIONS.values():
        ids = tokenizer.encode_prompt(build_prompt(TEMPLATE, words, image=True, generate=True))
        lengths.add(len(ids) - ids.index(-200) - 1)
    assert len(lengths) == 1, "the instructions differ in length"
    return SIDE * SIDE + lengths.pop() - 1


def _focus(frequencies: np.ndarray[tuple[int], np.dtype[np.float64]], reach: int) -> Tensor:
    """Weights of the rotary frequencies by which a distance stands out most from every other within reach.

    They maximise t, where the sum of ``weight * (1 - cos(n * frequency))`` is at least t for each shift n, and are scaled
    to t = 1.
    """
    shifts = np.arange(1, reach + 1)
    dips = 1 - np.cos(shifts[:, None] * frequencies)
    count = len(frequencies)
    solved = linprog(
        np.r_[np.zeros(count), -1.0],
        A_ub=np.c_[-dips, np.ones(reach)],
        b_ub=np.zeros(reach),
        A_eq=np.r_[np.ones(count), 0.0][None],
        b_eq=[1.0],
    )
    return torch.from_numpy(solved.x[:count] / solved.x[count]).float()
