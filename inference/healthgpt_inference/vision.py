"""What the language model sees: the CLIP tower, read at one layer for each task, and a projector for each task."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor, nn
from transformers import CLIPVisionConfig, CLIPVisionModel

from .errors import ManifestError

CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)
# int(255 * CLIP_MEAN): the colour that the published code pads pictures to a square with.
MEAN_COLOUR = (122, 116, 104)
Picture = NDArray[np.uint8]


class VisionTower(nn.Module):
    """CLIP's vision transformer, read at a hidden state (hierarchical visual perception, arXiv 2502.09838, 3.1)."""

    def __init__(self, config: CLIPVisionConfig) -> None:
        super().__init__()
        self.clip = CLIPVisionModel(config)

    @property
    def patches(self) -> int:
        """Patches of one picture, row by row."""
        return int(self.clip.embeddings.num_patches)

    def forward(self, pixels: Tensor, layer: int) -> Tensor:
        """The hidden state of a layer without the class token, [batch, patches, width].

        Args:
            pixels: [batch, 3, size, size], normalised.
            layer: 0 is the embedding behind ``pre_layrnorm``, i the output of encoder layer i, negative from the end.

        Only the layers up to that one are computed.
        """
        hidden = self.clip.pre_layrnorm(self.clip.embeddings(pixels))
        layers = self.clip.encoder.layers
        for block in layers[: layer if layer >= 0 else len(layers) + 1 + layer]:
            hidden = block(hidden, None)
        features: Tensor = hidden[:, 1:]
        return features


class Projector(nn.Sequential):
    """Vision features to the width of the language model: linear, exact GELU, linear."""

    def __init__(self, vision_width: int, width: int) -> None:
        super().__init__(nn.Linear(vision_width, width), nn.GELU(), nn.Linear(width, width))


@dataclass(frozen=True)
class Preprocessing:
    """How a picture becomes pixel values: the slow PIL processor of CLIP."""

    size: int
    crop: int
    mean: tuple[float, ...] = CLIP_MEAN
    std: tuple[float, ...] = CLIP_STD

    @classmethod
    def read(cls, folder: Path) -> Preprocessing:
        """Read ``preprocessor_config.json``; sizes may be whole numbers or the newer dictionaries.

        Raises:
            ManifestError: the file is missing or damaged.
        """
        path = folder / "preprocessor_config.json"
        try:
            config = json.loads(path.read_text(encoding="utf-8"))
            size, crop = _side(config["size"]), _side(config["crop_size"])
            mean, std = config.get("image_mean", CLIP_MEAN), config.get("image_std", CLIP_STD)
            return cls(size, crop, tuple(map(float, mean)), tuple(map(float, std)))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ManifestError(
                "The picture settings {path} cannot be read: {reason}", path=path, reason=error
            ) from error

    def __call__(self, picture: Picture) -> Tensor:
        """Pixel values [1, 3, crop, crop] of a square or other RGB or grey picture, uint8."""
        image = Image.fromarray(picture).convert("RGB")
        scale = self.size / min(image.size)
        if scale != 1:
            wide, high = image.size
            sides = (self.size, int(high * scale)) if wide <= high else (int(wide * scale), self.size)
            image = image.resize(sides, Image.Resampling.BICUBIC)
        left, top = (image.width - self.crop) // 2, (image.height - self.crop) // 2
        cropped = np.asarray(image.crop((left, top, left + self.crop, top + self.crop)))
        # float64 between, as numpy computes 1/255 there; float32 at the end.
        scaled = (cropped * (1 / 255)).astype(np.float32)
        values = (scaled - np.asarray(self.mean, np.float32)) / np.asarray(self.std, np.float32)
        return torch.from_numpy(values.transpose(2, 0, 1)[None].copy())


def pad_to_square(picture: Picture, colour: tuple[int, int, int] = MEAN_COLOUR) -> Picture:
    """The picture centred on a square canvas of one colour, as RGB; the smaller half lies above or left."""
    image = Image.fromarray(picture).convert("RGB")
    side = max(image.size)
    canvas = Image.new("RGB", (side, side), colour)
    canvas.paste(image, ((side - image.width) // 2, (side - image.height) // 2))
    return np.asarray(canvas)


def _side(value: Any) -> int:
    if isinstance(value, dict):
        value = value.get("shortest_edge", value.get("height"))
    side = int(value)
    if side < 1:
        raise ValueError(f"a side of {side} pixels")
    return side
