"""Training the bundled model's image tokenizer.

The encoder starts as the principal components of 8 x 8 patches, carried exactly through the published layout; the codebook
is k-means of what it gives, one code of it the black background; then the decoder is trained to draw from codes. Nothing
of these starts is left in inference: the result is a GumbelVQ like any other.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ, ImageTokenizerConfig
from healthgpt_inference.image_tokenizer.blocks import Encoder, Level, ResidualBlock

from .contrast import (
    HEAD,
    Noise,
    input_body_ct,
    input_ct,
    input_mr,
    target_bone,
    target_ct,
    target_t1,
    target_t2,
)
from .precision import fast
from .schedule import Leg

CONFIG = ImageTokenizerConfig(
    n_embed=2048,
    embed_dim=24,
    ch=64,
    ch_mult=(1, 1, 1, 2),
    num_res_blocks=1,
    attn_resolutions=(),
    resolution=128,
    z_channels=24,
)
_HALVINGS = len(CONFIG.ch_mult) - 1
PATCH = 2**_HALVINGS
_BODY_SHARE = 0.2
_TARGETS = ((0.8, target_t1), (0.66, target_t2), (0.4, target_ct), (0.16, target_bone))
# Each component stands in a group of the last norm as itself and its negative, beside a constant and its negative: the mean
# is then nothing and the deviation that of the constant, so that the norm leaves the grey level alone.
_COUNTERWEIGHT = 12.0
_DRAWN = 30  # batches that the components and the codebook are made of
_SAMPLED = 200_000  # vectors that the codebook is made of
Batch = Callable[[int], tuple[Tensor, Tensor]]
Lesson = Callable[[int], tuple[Tensor, Tensor, Tensor]]


def batches(pool: Tensor, body: Tensor, noise: Noise) -> Batch:
    """Pictures [count, 128, 128] of every contrast with masks of what they show, shifted against the grid of patches.

    Args:
        pool: phantoms [n, 5, 128, 128].
        body: real CT [n, 128, 128] in HU, a fifth of each batch.
    """

    def draw(count: int) -> tuple[Tensor, Tensor]:
        real = max(1, round(_BODY_SHARE * count))
        stack = pool[noise.integers(len(pool), count - real)]
        pick = noise.uniform(len(stack), 0, 1)
        picture = torch.where(pick < 0.9, input_ct(stack, noise), input_mr(stack, noise))
        for limit, target in _TARGETS:
            picture = torch.where(pick < limit, target(stack), picture)
        scanned = input_body_ct(body[noise.integers(len(body), real)], noise)
        picture = torch.cat([picture, scanned])
        mask = torch.cat([stack[:, HEAD].float(), (scanned > 0.02).float()])
        shift = (noise.integers(9, 2) - 4).tolist()
        return torch.roll(picture, shift, (1, 2)), torch.roll(mask, shift, (1, 2))

    return draw


def as_input(picture: Tensor) -> Tensor:
    """Pictures [batch, 128, 128] in 0..1 as the encoder takes them: [batch, 3, 128, 128] in -1..1."""
    return (2 * picture[:, None] - 1).expand(-1, 3, -1, -1)


def as_picture(decoded: Tensor) -> Tensor:
    """What the decoder gives as pictures [batch, 128, 128] around 0..1."""
    return (decoded.mean(dim=1) + 1) / 2


class PatchCodes:
    """The codes of :meth:`GumbelVQ.encode` at a hundredth of the work, for an encoder as :func:`begin` makes it.

    Its residual branches give nothing, so that up to the last norm it is one linear map of each patch.
    """

    def __init__(self, model: GumbelVQ) -> None:
        self._model = model
        with torch.no_grad():
            self._constant = self._before_norm(torch.zeros(1, 3, PATCH, PATCH)).flatten()
            one_each = torch.eye(PATCH**2).view(-1, 1, PATCH, PATCH).expand(-1, 3, -1, -1)
            self._linear = self._before_norm(one_each).flatten(1) - self._constant
        # Not always the code that was made for it: rounded to float16, another that is as dark may win.
        self.black = int(self(torch.zeros(1, PATCH, PATCH)))

    def _before_norm(self, picture: Tensor) -> Tensor:
        hidden: Tensor = self._model.encoder.conv_in(picture)
        for level in self._model.encoder.down:
            assert isinstance(level, Level)
            for block in level.block:
                assert isinstance(block, ResidualBlock)
                hidden = block.nin_shortcut(hidden) if hasattr(block, "nin_shortcut") else hidden
            hidden = hidden if level.downsample is None else level.downsample(hidden)
        return hidden

    @torch.no_grad()
    def vectors(self, picture: Tensor) -> Tensor:
        """What is looked up in the codebook, [batch, embed_dim, side, side], of pictures [batch, rows, columns] in 0..1."""
        model, side = self._model, picture.shape[-1] // PATCH
        hidden = (
            F.unfold(2 * picture[:, None] - 1, PATCH, stride=PATCH).transpose(1, 2) @ self._linear
            + self._constant
        )
        shaped = hidden.transpose(1, 2).reshape(len(picture), -1, side, side)
        found: Tensor = model.quant_conv(model.encoder.conv_out(F.silu(model.encoder.norm_out(shaped))))
        return found

    @torch.no_grad()
    def __call__(self, picture: Tensor) -> Tensor:
        """The codes [batch, side * side]."""
        projection = self._model.quantize.proj
        assert projection.bias is not None
        vectors = self.vectors(picture).flatten(2).transpose(1, 2)
        codes: Tensor = (vectors @ projection.weight[:, :, 0, 0].T + projection.bias).argmax(dim=-1)
        return codes


def begin(draw: Batch, generator: torch.Generator) -> GumbelVQ:
    """A tokenizer that codes patches already, before any training."""
    model = GumbelVQ(CONFIG)
    with torch.no_grad():
        mean, components, deviations = _patch_statistics(draw)
        _start_encoder(model, mean, components, deviations, draw)
        for part in (*model.encoder.parameters(), *model.quant_conv.parameters()):
            part.copy_(part.half().float())  # as it will be stored: the codebook must fit that
        _start_codebook(model, draw, generator)
        _start_decoder(model)
    return model


def _patches(picture: Tensor) -> Tensor:
    return F.unfold(picture[:, None], PATCH, stride=PATCH).transpose(1, 2).reshape(-1, PATCH**2)


def _patch_statistics(draw: Batch) -> tuple[Tensor, Tensor, Tensor]:
    """Mean, principal components [dim, 64] and their deviations, of patches that show the head."""
    found = []
    for _ in range(_DRAWN):
        picture, head = draw(32)
        found.append(_patches(picture)[_patches(head).mean(dim=1) > 0.05])
    patches = torch.cat(found)
    mean = patches.mean(dim=0)
    _, values, components = torch.linalg.svd(patches - mean, full_matrices=False)
    return mean, components[: CONFIG.embed_dim], values[: CONFIG.embed_dim] / len(patches) ** 0.5


def _start_encoder(
    model: GumbelVQ, mean: Tensor, components: Tensor, deviations: Tensor, draw: Batch
) -> None:
    """Carry the components through the layout: each halving but the last gathers 2 x 2, the last projects the patch.

    The read-out behind norm and swish is fitted by least squares.
    """
    encoder = model.encoder
    halvings = [
        level.downsample.conv for level in encoder.down if isinstance(level, Level) and level.downsample
    ]
    for conv in (encoder.conv_in, *halvings):
        _nothing(conv)
    encoder.conv_in.weight[0, :, 1, 1] = 1 / 3
    for number, conv in enumerate(halvings[:-1]):
        for source in range(4**number):
            for place in range(4):
                conv.weight[4 * source + place, source, place // 2, place % 2] = 1
    _start_projection(halvings[-1], mean, components, deviations)
    for module in encoder.modules():
        if isinstance(module, ResidualBlock):
            _nothing(module.conv2)
    _nothing(encoder.mid.attn_1.proj_out)
    _start_widening(encoder)
    _identity(model.quant_conv)
    _identity(model.post_quant_conv)
    _fit_read_out(model, mean, components, deviations, draw)


def _start_projection(conv: torch.nn.Conv2d, mean: Tensor, components: Tensor, deviations: Tensor) -> None:
    assert conv.bias is not None
    rows, columns = _gathered_places()
    half, gathered = PATCH // 2, len(rows)
    for number, (component, deviation) in enumerate(zip(components, deviations, strict=True)):
        scale = 1.6 / (3 * deviation)
        kernel = component.view(PATCH, PATCH)
        for place in range(4):
            down, across = place // 2, place % 2
            conv.weight[number, :gathered, down, across] = (
                0.5 * scale * kernel[rows + half * down, columns + half * across]
            )
        conv.bias[number] = scale * (component * (0.5 - mean)).sum()


def _start_widening(encoder: Encoder) -> None:
    """The last level's shortcut fills each group of the norm: a component, its negative, a constant, its negative."""
    level = encoder.down[-1]
    assert isinstance(level, Level)
    shortcut = level.block[0].nin_shortcut
    assert isinstance(shortcut, torch.nn.Conv2d)
    _nothing(shortcut)
    assert shortcut.bias is not None
    for number in range(CONFIG.embed_dim):
        shortcut.weight[4 * number, number] = 1
        shortcut.weight[4 * number + 1, number] = -1
    shortcut.bias[2::4] = _COUNTERWEIGHT
    shortcut.bias[3::4] = -_COUNTERWEIGHT


def _nothing(conv: torch.nn.Conv2d) -> None:
    conv.weight.zero_()
    assert conv.bias is not None
    conv.bias.zero_()


def _gathered_places() -> tuple[Tensor, Tensor]:
    """Row and column, within half a patch, of the pixel that each gathered channel holds; the first is the finest."""
    channels = torch.arange(4 ** (_HALVINGS - 1))
    rows = columns = torch.zeros_like(channels)
    for level in range(_HALVINGS - 1):
        place = channels // 4 ** (_HALVINGS - 2 - level) % 4
        rows, columns = rows + place // 2 * 2**level, columns + place % 2 * 2**level
    return rows, columns


def _identity(conv: torch.nn.Conv2d) -> None:
    assert conv.bias is not None
    conv.weight.copy_(torch.eye(conv.out_channels)[:, :, None, None])
    conv.bias.zero_()


def _fit_read_out(model: GumbelVQ, mean: Tensor, components: Tensor, deviations: Tensor, draw: Batch) -> None:
    encoder, picture = model.encoder, draw(32)[0]
    hidden = encoder.conv_in(as_input(picture))
    for level in encoder.down:
        assert isinstance(level, Level)
        hidden = level(hidden)
        hidden = hidden if level.downsample is None else level.downsample(hidden)
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
    """k-means of the vectors of head patches; code 0 is made for the black background, alone."""
    found, code = [], PatchCodes(model)
    for _ in range(_DRAWN):
        picture, head = draw(32)
        vectors = code.vectors(picture).permute(0, 2, 3, 1)
        found.append(vectors[F.max_pool2d(head[:, None], PATCH)[:, 0] > 0.3])
    black = code.vectors(torch.zeros(1, CONFIG.resolution, CONFIG.resolution))[0, :, 0, 0]
    vectors = torch.cat(found)
    vectors = vectors[(vectors - black).norm(dim=1) > 0.05]
    vectors = vectors[torch.randperm(len(vectors), generator=generator)[:_SAMPLED]]
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
    pool: Tensor, body: Tensor, out: Path, *, leg: Leg, seed: int, batch: int = 10, rate: float = 2e-3
) -> GumbelVQ:
    """Start from patch statistics, then train the decoder; writes float16 safetensors.

    Args:
        pool: phantoms [n, 5, 128, 128].
        body: real CT [n, 128, 128] in HU.
    """
    generator = torch.Generator().manual_seed(seed)
    torch.manual_seed(seed)
    draw = batches(pool, body, Noise(generator))
    model = begin(draw, generator)
    _save(model, out)  # the codes are settled: the language model can begin to learn them
    train_decoder(model, of_codes(model, draw), out, leg=leg, batch=batch, rate=rate)
    return model


def go_on(
    pool: Tensor, body: Tensor, out: Path, *, leg: Leg, seed: int, batch: int = 10, rate: float = 2e-3
) -> GumbelVQ:
    """Another leg of the decoder, from the float16 weights alone."""
    model = GumbelVQ(CONFIG)
    model.load_state_dict({name: part.float() for name, part in load_file(str(out)).items()})
    draw = batches(pool, body, Noise(torch.Generator().manual_seed(seed)))
    train_decoder(model, of_codes(model, draw), out, leg=leg, batch=batch, rate=rate)
    return model


def of_codes(model: GumbelVQ, draw: Batch) -> Lesson:
    """Lessons of pictures and their own codes: codebook entries [count, embed_dim, side, side], pictures and masks."""
    code = PatchCodes(model)

    def lesson(count: int) -> tuple[Tensor, Tensor, Tensor]:
        picture, shown = draw(count)
        codes = code(picture)
        return model.lookup(codes), blackened(picture, codes, code.black), shown

    return lesson


def blackened(picture: Tensor, codes: Tensor, black: int) -> Tensor:
    """Pictures [batch, rows, columns] without the noise of their background: one code stands for all of it, and is drawn
    black. Else the decoder would draw the mean of that noise, which structural similarity sees in every black corner.

    Args:
        codes: of the pictures, [batch, side * side].
        black: the code of a black patch.
    """
    side = picture.shape[-1] // PATCH
    background = (codes == black).view(-1, 1, side, side).float()
    return torch.where(F.interpolate(background, scale_factor=PATCH)[:, 0] > 0, 0.0, picture)


def train_decoder(
    model: GumbelVQ, lesson: Lesson, out: Path, *, leg: Leg, batch: int = 10, rate: float = 2e-3
) -> None:
    """Learn to draw pictures from codebook entries; the codes stay what they are. Saved now and then, and at the end."""
    learned = [part for name, part in model.named_parameters() if name.startswith(("decoder", "post_quant"))]
    optimizer = torch.optim.AdamW(learned, lr=rate, betas=(0.9, 0.95), weight_decay=0)
    for step, _, current in leg.rates(rate):
        for group in optimizer.param_groups:
            group["lr"] = current
        with torch.no_grad():
            entries, picture, shown = lesson(batch)
        with fast():
            made = as_picture(model.decode(entries)).float()
        loss = loss_of(made, picture, shown)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        if step % 50 == 49:
            print(f"image tokenizer: step {step + 1}, loss {loss.item():.4f}", flush=True)
            _save(model, out)
    _save(model, out)


def _save(model: GumbelVQ, out: Path) -> None:
    save_file({name: part.half().contiguous() for name, part in model.state_dict().items()}, str(out))
