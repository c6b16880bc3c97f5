"""GumbelVQ: the picture's codebook indices from the encoder's logits, and the picture back from indices."""

from __future__ import annotations

import math

from torch import Tensor, nn

from .blocks import Decoder, Encoder
from .config import ImageTokenizerConfig


class _Quantizer(nn.Module):
    """The projection onto codes and the codebook."""

    def __init__(self, config: ImageTokenizerConfig) -> None:
        super().__init__()
        self.proj = nn.Conv2d(config.z_channels, config.n_embed, 1)
        self.embed = nn.Embedding(config.n_embed, config.embed_dim)


class GumbelVQ(nn.Module):
    """The published GumbelVQ. Pictures are float in -1..1, indices run row by row over the grid.

    The published encoder draws its indices with Gumbel noise; here they are the most probable ones, so that the same
    picture always gives the same indices.
    """

    def __init__(self, config: ImageTokenizerConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.quant_conv = nn.Conv2d(config.z_channels, config.embed_dim, 1)
        self.post_quant_conv = nn.Conv2d(config.embed_dim, config.z_channels, 1)
        self.quantize = _Quantizer(config)

    def encode_logits(self, picture: Tensor) -> Tensor:
        """Logits over the codes, [batch, n_embed, side, side], of pictures [batch, in_channels, R, R]."""
        logits: Tensor = self.quantize.proj(self.quant_conv(self.encoder(picture)))
        return logits

    def encode(self, picture: Tensor) -> Tensor:
        """The most probable indices, [batch, side * side]."""
        return self.encode_logits(picture).argmax(dim=1).flatten(1)

    def lookup(self, indices: Tensor, side: int | None = None) -> Tensor:
        """Codebook entries [batch, embed_dim, side, side] of indices [batch, side * side]."""
        side = side or self.config.side
        entries: Tensor = self.quantize.embed(indices)
        return entries.transpose(1, 2).reshape(indices.shape[0], -1, side, side)

    def mean_entries(self, logits: Tensor, temperature: float) -> Tensor:
        """Means of codebook entries [batch, embed_dim, side, side], weighed by the softmax of logits
        [batch, side * side, codes] at a temperature: what the quantiser passes on while it is trained with Gumbel noise
        (Jang et al. 2017, equation 1), without the noise. Near 0 it is the most probable entry of each place."""
        weights = (logits.float() / temperature).softmax(dim=-1)
        table = self.quantize.embed.weight[: logits.shape[-1]]
        side = math.isqrt(logits.shape[1])
        return (weights.to(table.dtype) @ table).transpose(1, 2).reshape(len(logits), -1, side, side)

    def decode(self, entries: Tensor) -> Tensor:
        """Pictures [batch, out_ch, R, R] of codebook entries; the values may go a little beyond -1..1."""
        picture: Tensor = self.decoder(self.post_quant_conv(entries))
        return picture

    def decode_indices(self, indices: Tensor, side: int | None = None) -> Tensor:
        """Pictures of indices [batch, side * side]."""
        return self.decode(self.lookup(indices, side))
