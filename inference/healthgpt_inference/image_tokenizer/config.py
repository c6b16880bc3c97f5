"""The published ``model.yaml`` of an image tokenizer, checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from healthgpt_inference.errors import ManifestError

_NUMBERS = ("ch", "num_res_blocks", "z_channels", "resolution", "in_channels", "out_ch")
_GROUPS = 32


@dataclass(frozen=True)
class ImageTokenizerConfig:
    """Sizes of encoder, codebook and decoder; the field names are the published ones.

    ``resolution`` is the side of the picture in pixels, ``attn_resolutions`` the nominal sides at which each residual
    block is followed by attention, ``n_embed`` the number of codes and ``embed_dim`` their width.
    """

    n_embed: int
    embed_dim: int
    ch: int
    ch_mult: tuple[int, ...]
    num_res_blocks: int
    attn_resolutions: tuple[int, ...]
    resolution: int
    z_channels: int
    in_channels: int = 3
    out_ch: int = 3

    @property
    def side(self) -> int:
        """Codes along each side of the picture's grid."""
        return int(self.resolution // 2 ** (len(self.ch_mult) - 1))

    @classmethod
    def from_yaml(cls, path: Path) -> ImageTokenizerConfig:
        """Read a published configuration.

        Raises:
            ManifestError: the file is missing, is no such configuration, or its sizes do not fit together.
        """
        try:
            document = yaml.safe_load(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            raise ManifestError(
                "The image tokenizer's configuration {path} cannot be read: {reason}", path=path, reason=error
            ) from error
        try:
            params = document["model"]["params"]
            config = cls._from_params(params, params["ddconfig"])
        except (KeyError, TypeError, ValueError) as error:
            raise ManifestError(
                "The image tokenizer's configuration {path} lacks or misstates {reason}.",
                path=path,
                reason=error,
            ) from error
        config._check(path)
        return config

    @classmethod
    def _from_params(cls, params: Mapping[str, Any], sizes: Mapping[str, Any]) -> ImageTokenizerConfig:
        return cls(
            n_embed=int(params["n_embed"]),
            embed_dim=int(params["embed_dim"]),
            ch_mult=tuple(int(factor) for factor in sizes["ch_mult"]),
            attn_resolutions=tuple(int(side) for side in sizes["attn_resolutions"]),
            **{name: int(sizes[name]) for name in _NUMBERS},
        )

    def to_params(self) -> dict[str, Any]:
        """The published form, to be written as YAML."""
        sizes: dict[str, Any] = {name: getattr(self, name) for name in _NUMBERS}
        sizes |= {"ch_mult": list(self.ch_mult), "attn_resolutions": list(self.attn_resolutions)}
        sizes |= {"double_z": False, "dropout": 0.0}
        params = {"embed_dim": self.embed_dim, "n_embed": self.n_embed, "ddconfig": sizes}
        return {"model": {"target": "taming.models.vqgan.GumbelVQ", "params": params}}

    def _check(self, path: Path) -> None:
        widths = [self.ch * factor for factor in (1, *self.ch_mult)]
        problem = ""
        if any(width <= 0 or width % _GROUPS for width in widths):
            problem = f"its widths {widths} are not multiples of {_GROUPS}"
        elif self.embed_dim != self.z_channels:
            problem = f"embed_dim {self.embed_dim} differs from z_channels {self.z_channels}"
        elif self.n_embed < 1 or self.num_res_blocks < 0 or self.in_channels < 1 or self.out_ch < 1:
            problem = "a size is below one"
        elif self.resolution < 1 or self.resolution % 2 ** (len(self.ch_mult) - 1):
            problem = f"resolution {self.resolution} cannot be halved {len(self.ch_mult) - 1} times"
        if problem:
            raise ManifestError(
                "The image tokenizer's configuration {path} does not fit together: {problem}.",
                path=path,
                problem=problem,
            )
