"""Training the bundled model's image tokenizer.

The encoder starts as the principal components of 8 x 8 patches, carried exactly through the published layout; the codebook
is k-means of what it gives, one code of it the black background; then the decoder is trained to draw from codes. Nothing
of these starts is left in inference: the result is a GumbelVQ like any other.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ, ImageTokenizerConfig
from healthgpt_inference.image_tokenizer.blocks import Level, ResidualBlock

from .contrast import HEAD, Noise, input_ct, input_mr, target_ct, target_t1, target_t2

CONFIG = ImageTokenizerConfig(
    n_embed=2048,
    embed_dim=24,
    ch=64,
    ch_mult=(1, 1, 1, 1),
    num_res_blocks=0,
    attn_resolutions=(),
    resolution=128,
    z_channels=24,
)
_PATCH = 8
# A channel of this constant value beside each component keeps the group norm from dividing the grey level away.
_COUNTERWEIGHT = 6.0
Batch = Callable[[int], tuple[Tensor, Tensor]]


def batches(pool: Tensor, noise: Noise) -> Batch:
    """Pictures [count, 128, 128] of every contrast and their head masks, shifted so that patches meet the grid anywhere."""

    def draw(count: int) -> tuple[Tensor, Tensor]:
        stack = pool[noise.integers(len(pool), count)]
        pick = noise.uniform(count, 0, 1)
        picture = torch.where(pick < 0.9, input_ct(stack, noise), input_mr(stack, noise))
        for limit, target in ((0.8, target_t1), (0.72, target_t2), (0.33, target_ct)):
            picture = torch.where(pick < limit, target(stack), picture)
        shift = (noise.integers(9, 2) - 4).tolist()
        return torch.roll(picture, shift, (1, 2)), torch.roll(stack[:, HEAD].float(), shift, (1, 2))

    return draw


def as_input(picture: Tensor) -> Tensor:
    """Pictures [batch, 128, 128] in 0..1 as the encoder takes them: [batch, 3, 128, 128] in -1..1."""
    return (2 * picture[:, None] - 1).expand(-1, 3, -1, -1)


def as_picture(decoded: Tensor) -> Tensor:
    """What the decoder gives as pictures [batch, 128, 128] around 0..1."""
    return (decoded.mean(dim=1) + 1) / 2


def begin(draw: Batch, generator: torch.Generator) -> GumbelVQ:
    """A tokenizer that codes patches already, before any training."""
    model = GumbelVQ(CONFIG)
    with torch.no_grad():
        mean, components, deviations = _patch_statistics(draw)
        _start_encoder(model, mean, components, deviations, draw)
        _start_codebook(model, draw, generator)
        _start_decoder(model)
    return model.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def _patches(picture: Tensor) -> Tensor:
    return F.unfold(picture[:, None], _PATCH, stride=_PATCH).transpose(1, 2).reshape(-1, _PATCH**2)


def _patch_statistics(draw: Batch) -> tuple[Tensor, Tensor, Tensor]:
    """Mean, principal components [dim, 64] and their deviations, of patches that show the head."""
    found = []
    for _ in range(60):
        picture, head = draw(32)
        found.append(_patches(picture)[_patches(head).mean(dim=1) > 0.05])
    patches = torch.cat(found)
    mean = patches.mean(dim=0)
    _, values, components = torch.linalg.svd(patches - mean, full_matrices=False)
    return mean, components[: CONFIG.embed_dim], values[: CONFIG.embed_dim] / len(patches) ** 0.5


def _start_encoder(
    model: GumbelVQ, mean: Tensor, components: Tensor, deviations: Tensor, draw: Batch
) -> None:
    """Carry the components through the layout: two halvings gather 4 x 4 pixels, the third projects 8 x 8.

    The read-out behind norm and swish is fitted by least squares.
    """
    encoder = model.encoder
    halvings = [
        level.downsample.conv for level in encoder.down if isinstance(level, Level) and level.downsample
    ]
    for conv in (encoder.conv_in, *halvings):
        conv.weight.zero_()
        assert conv.bias is not None
        conv.bias.zero_()
    encoder.conv_in.weight[0, :, 1, 1] = 1 / 3
    for conv, channels in zip(halvings, (1, 4), strict=False):
        for source in range(channels):
            for place in range(4):
                conv.weight[4 * source + place, source, place // 2, place % 2] = 1
    _start_projection(halvings[2], mean, components, deviations)
    for block in (encoder.mid.block_1.conv2, encoder.mid.block_2.conv2, encoder.mid.attn_1.proj_out):
        block.weight.zero_()
        assert block.bias is not None
        block.bias.zero_()
    _identity(model.quant_conv)
    _identity(model.post_quant_conv)
    _fit_read_out(model, mean, components, deviations, draw)


def _start_projection(conv: torch.nn.Conv2d, mean: Tensor, components: Tensor, deviations: Tensor) -> None:
    assert conv.bias is not None
    first, second = torch.arange(16) // 4, torch.arange(16) % 4
    rows, columns = first // 2 + 2 * (second // 2), first % 2 + 2 * (second % 2)
    for number, (component, deviation) in enumerate(zip(components, deviations, strict=True)):
        scale = 1.6 / (3 * deviation)
        kernel = component.view(_PATCH, _PATCH)
        for place in range(4):
            down, across = place // 2, place % 2
            conv.weight[2 * number, :16, down, across] = (
                0.5 * scale * kernel[rows + 4 * down, columns + 4 * across]
            )
        conv.bias[2 * number] = scale * (component * (0.5 - mean)).sum()
    conv.bias[1::2] = -_COUNTERWEIGHT


def _identity(conv: torch.nn.Conv2d) -> None:
    assert conv.bias is not None
    conv.weight.copy_(torch.eye(conv.out_channels)[:, :, None, None])
    conv.bias.zero_()


def _fit_read_out(model: GumbelVQ, mean: Tensor, components: Tensor, deviations: Tensor, draw: Batch) -> None:
    encoder, picture = model.encoder, draw(32)[0]
    hidden = encoder.conv_in(as_input(picture))
    for level in encoder.down:
        assert isinstance(level, Level)
        hidden = level(hidden) if level.downsample is None else level.downsample(level(hidden))
    hidden = F.silu(encoder.norm_out(encoder.mid(hidden))).permute(0, 2, 3, 1).flatten(0, 2)
    known = torch.cat([hidden, torch.ones(len(hidden), 1)], dim=1).double()
    wanted = ((_patches(picture) - mean) @ components.T * 2 / deviations[0]).double()
    ridge = 1e-6 * torch.eye(known.shape[1], dtype=torch.float64)
    solved = torch.linalg.lstsq(known.T @ known + ridge, known.T @ wanted).solution.float()
    assert encoder.conv_out.bias is not None
    encoder.conv_out.weight.zero_()
    encoder.conv_out.weight[:, :, 1, 1] = solved[:-1].T
    encoder.conv_out.bias.copy_(solved[-1])


def _start_codebook(model: GumbelVQ, draw: Batch, generator: torch.Generator) -> None:
    """k-means of the vectors of head patches; code 0 is the black background, and the only one of it."""
    found = []
    for _ in range(70):
        picture, head = draw(32)
        vectors = model.quant_conv(model.encoder(as_input(picture))).permute(0, 2, 3, 1)
        found.append(vectors[F.max_pool2d(head[:, None], _PATCH)[:, 0] > 0.3])
    black = model.quant_conv(model.encoder(-torch.ones(1, 3, 128, 128)))[0, :, 8, 8]
    vectors = torch.cat(found)
    vectors = vectors[(vectors - black).norm(dim=1) > 0.02]
    codes = torch.cat([black[None], _k_means(vectors, CONFIG.n_embed - 1, generator)])
    model.quantize.embed.weight.copy_(codes)
    # Nearest code = largest logit: 2 e.z - |e|^2.
    assert model.quantize.proj.bias is not None
    model.quantize.proj.weight.copy_(2 * codes[:, :, None, None])
    model.quantize.proj.bias.copy_(-codes.square().sum(dim=1))


def _k_means(vectors: Tensor, count: int, generator: torch.Generator, rounds: int = 16) -> Tensor:
    centres = vectors[torch.randperm(len(vectors), generator=generator)[:count]].clone()
    for _ in range(rounds):
        nearest = torch.cat(
            [
                (centres.square().sum(1) - 2 * part @ centres.T).argmin(1)
                for part in torch.split(vectors, 8192)
            ]
        )
        sizes = torch.bincount(nearest, minlength=count).float()[:, None]
        sums = torch.zeros_like(centres).index_add_(0, nearest, vectors)
        fresh = vectors[torch.randint(len(vectors), (count,), generator=generator)]
        centres = torch.where(sizes > 0, sums / sizes.clamp(min=1), fresh)
    return centres


def _start_decoder(model: GumbelVQ) -> None:
    """Residual branches begin small; every other channel of the finest level is a counterweight for its norm."""
    decoder = model.decoder
    for module in decoder.modules():
        if isinstance(module, ResidualBlock):
            module.conv2.weight.mul_(0.1)
    decoder.mid.attn_1.proj_out.weight.zero_()
    coarse, fine = decoder.up[1], decoder.up[0]
    assert isinstance(coarse, Level)
    assert isinstance(fine, Level)
    assert coarse.upsample is not None
    assert coarse.upsample.conv.bias is not None
    coarse.upsample.conv.weight[1::2] = 0
    coarse.upsample.conv.bias[1::2] = -4.0
    block = fine.block[0]
    assert isinstance(block, ResidualBlock)
    block.conv2.weight[1::2] = 0
    decoder.conv_out.weight.mul_(0.3)


def loss_of(made: Tensor, truth: Tensor, head: Tensor) -> Tensor:
    """L1, the L1 of gradients, and structural dissimilarity inside the head by 7 x 7 boxes."""
    difference = ((made - truth).abs() * (0.25 + head)).mean()
    edges = sum((a - b).abs().mean() for a, b in zip(_gradients(made), _gradients(truth), strict=True))
    inside = head[:, 3:-3, 3:-3]
    unlike = ((1 - _box_ssim(made, truth)) * inside).sum() / inside.sum()
    return difference + 0.4 * edges + 0.15 * unlike


def _gradients(picture: Tensor) -> tuple[Tensor, Tensor]:
    return picture[:, 1:] - picture[:, :-1], picture[:, :, 1:] - picture[:, :, :-1]


def _box_ssim(first: Tensor, second: Tensor) -> Tensor:
    def mean(values: Tensor) -> Tensor:
        return F.avg_pool2d(values[:, None], 7, 1)[:, 0]

    a, b = mean(first), mean(second)
    var_a, var_b, both = (
        mean(first * first) - a**2,
        mean(second * second) - b**2,
        mean(first * second) - a * b,
    )
    return ((2 * a * b + 1e-4) * (2 * both + 9e-4)) / ((a**2 + b**2 + 1e-4) * (var_a + var_b + 9e-4))


def train(
    pool: Tensor, out: Path, *, minutes: float, seed: int, batch: int = 8, rate: float = 2e-3
) -> GumbelVQ:
    """Start from patch statistics, then train the decoder for a time; writes float16 safetensors."""
    generator = torch.Generator().manual_seed(seed)
    torch.manual_seed(seed)
    draw = batches(pool, Noise(generator))
    model = begin(draw, generator)
    learned = [part for name, part in model.named_parameters() if name.startswith(("decoder", "post_quant"))]
    optimizer = torch.optim.AdamW(learned, lr=rate, betas=(0.9, 0.95), weight_decay=0)
    begun, step = perf_counter(), 0
    while (spent := (perf_counter() - begun) / (60 * minutes)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 60) * (0.5 + 0.5 * math.cos(math.pi * spent)) + 1e-6
        picture, head = draw(batch)
        with torch.no_grad():
            indices = model.encode(as_input(picture))
        loss = loss_of(as_picture(model.decode_indices(indices)), picture, head)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        step += 1
        if step % 50 == 0:
            print(f"image tokenizer: step {step}, loss {loss.item():.4f}", flush=True)
    save_file({name: part.half().contiguous() for name, part in model.state_dict().items()}, str(out))
    return model
