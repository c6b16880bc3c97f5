"""Encoder and decoder of the VQGAN, with the published tensor names (Esser et al. 2021, taming-transformers)."""

from __future__ import annotations

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .config import ImageTokenizerConfig


def _norm(width: int) -> nn.GroupNorm:
    return nn.GroupNorm(32, width, eps=1e-6)


class ResidualBlock(nn.Module):
    """Norm, swish, 3x3, twice, beside the input; a 1x1 where the width changes."""

    def __init__(self, width_in: int, width_out: int) -> None:
        super().__init__()
        self.norm1 = _norm(width_in)
        self.conv1 = nn.Conv2d(width_in, width_out, 3, padding=1)
        self.norm2 = _norm(width_out)
        self.conv2 = nn.Conv2d(width_out, width_out, 3, padding=1)
        if width_in != width_out:
            self.nin_shortcut = nn.Conv2d(width_in, width_out, 1)

    def forward(self, x: Tensor) -> Tensor:
        hidden = self.conv1(F.silu(self.norm1(x)))
        hidden = self.conv2(F.silu(self.norm2(hidden)))
        if hasattr(self, "nin_shortcut"):
            x = self.nin_shortcut(x)
        summed: Tensor = x + hidden
        return summed


class Attention(nn.Module):
    """Single-head attention over all positions, scaled by one over the root of the width, beside the input."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = _norm(width)
        self.q, self.k, self.v, self.proj_out = (nn.Conv2d(width, width, 1) for _ in range(4))

    def forward(self, x: Tensor) -> Tensor:
        normed = self.norm(x)
        query, key, value = (part(normed).flatten(2).transpose(1, 2) for part in (self.q, self.k, self.v))
        weights = torch.softmax(query @ key.transpose(1, 2) * x.shape[1] ** -0.5, dim=-1)
        attended = (weights @ value).transpose(1, 2).reshape(x.shape)
        summed: Tensor = x + self.proj_out(attended)
        return summed


class Downsample(nn.Module):
    """A 3x3 of stride 2, padded by one on the right and below only."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(width, width, 3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        halved: Tensor = self.conv(F.pad(x, (0, 1, 0, 1)))
        return halved


class Upsample(nn.Module):
    """Each pixel doubled, then a 3x3."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        doubled: Tensor = self.conv(F.interpolate(x, scale_factor=2.0, mode="nearest"))
        return doubled


class Level(nn.Module):
    """Residual blocks of one resolution, each followed by attention where the level has it."""

    def __init__(self, widths: list[int], *, attention: bool) -> None:
        super().__init__()
        pairs = list(pairwise(widths))
        self.block = nn.ModuleList(ResidualBlock(*pair) for pair in pairs)
        self.attn = nn.ModuleList(Attention(out) for _, out in pairs if attention)
        self.downsample: Downsample | None = None
        self.upsample: Upsample | None = None

    def forward(self, x: Tensor) -> Tensor:
        for index, block in enumerate(self.block):
            x = block(x)
            if self.attn:
                x = self.attn[index](x)
        return x


class Middle(nn.Module):
    """Block, attention, block at the coarsest resolution."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.block_1 = ResidualBlock(width, width)
        self.attn_1 = Attention(width)
        self.block_2 = ResidualBlock(width, width)

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = self.block_2(self.attn_1(self.block_1(x)))
        return result


class Encoder(nn.Module):
    """A picture [batch, in_channels, R, R] to features [batch, z_channels, side, side]."""

    def __init__(self, config: ImageTokenizerConfig) -> None:
        super().__init__()
        levels, last = len(config.ch_mult), config.ch * config.ch_mult[-1]
        self.conv_in = nn.Conv2d(config.in_channels, config.ch, 3, padding=1)
        self.down = nn.ModuleList(self._level(config, index) for index in range(levels))
        self.mid = Middle(last)
        self.norm_out = _norm(last)
        self.conv_out = nn.Conv2d(last, config.z_channels, 3, padding=1)

    @staticmethod
    def _level(config: ImageTokenizerConfig, index: int) -> Level:
        width_in = config.ch * (1, *config.ch_mult)[index]
        width = config.ch * config.ch_mult[index]
        widths = [width_in, *[width] * config.num_res_blocks]
        level = Level(widths, attention=config.resolution // 2**index in config.attn_resolutions)
        if index < len(config.ch_mult) - 1:
            level.downsample = Downsample(widths[-1])
        return level

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_in(x)
        for level in self.down:
            assert isinstance(level, Level)
            x = level(x)
            if level.downsample is not None:
                x = level.downsample(x)
        x = self.mid(x)
        result: Tensor = self.conv_out(F.silu(self.norm_out(x)))
        return result


class Decoder(nn.Module):
    """Features [batch, z_channels, side, side] to a picture [batch, out_ch, R, R]; ``up.0`` is the finest level."""

    def __init__(self, config: ImageTokenizerConfig) -> None:
        super().__init__()
        last = config.ch * config.ch_mult[-1]
        self.conv_in = nn.Conv2d(config.z_channels, last, 3, padding=1)
        self.mid = Middle(last)
        self.up = nn.ModuleList(self._level(config, index) for index in range(len(config.ch_mult)))
        self.norm_out = _norm(config.ch * config.ch_mult[0])
        self.conv_out = nn.Conv2d(config.ch * config.ch_mult[0], config.out_ch, 3, padding=1)

    @staticmethod
    def _level(config: ImageTokenizerConfig, index: int) -> Level:
        coarser = min(index + 1, len(config.ch_mult) - 1)
        width = config.ch * config.ch_mult[index]
        widths = [config.ch * config.ch_mult[coarser], *[width] * (config.num_res_blocks + 1)]
        level = Level(widths, attention=config.resolution // 2**index in config.attn_resolutions)
        if index > 0:
            level.upsample = Upsample(width)
        return level

    def forward(self, z: Tensor) -> Tensor:
        x = self.mid(self.conv_in(z))
        for level in reversed(self.up):
            assert isinstance(level, Level)
            x = level(x)
            if level.upsample is not None:
                x = level.upsample(x)
        result: Tensor = self.conv_out(F.silu(self.norm_out(x)))
        return result
