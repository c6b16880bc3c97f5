"""LPIPS (Zhang et al. 2018, version 0.1 on AlexNet), where its weights are present.

Two files are read: AlexNet as torchvision names its tensors (``features.0.weight`` ...), and the linear layers of LPIPS
(``lin0.model.1.weight`` ...). Neither is shipped or fetched.
"""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from healthgpt_inference.errors import WeightsError
from healthgpt_inference.weights import Tensors, read_tensors

from .scores import Array

# Place in torchvision's ``features``, stride, padding, and whether a pooling stands in front.
_LAYERS = ((0, 4, 2, False), (3, 1, 2, True), (6, 1, 1, True), (8, 1, 1, False), (10, 1, 1, False))
_SHIFT, _SCALE = (-0.030, -0.088, -0.188), (0.458, 0.448, 0.450)
_SMALLEST = 64  # pixels of a side; below, AlexNet's last layers have nothing to see


class Perceptual:
    """LPIPS of two grey images.

    Args:
        folder: holds a file whose name begins with ``alexnet`` and one called ``alex`` (``.pth`` or ``.safetensors``).

    Raises:
        WeightsError: a file is missing or is not what it should be.
    """

    def __init__(self, folder: Path) -> None:
        network, linear = _read(folder, "alexnet*"), _read(folder, "alex.*")
        try:
            self._network = [
                (network[f"features.{place}.weight"].float(), network[f"features.{place}.bias"].float())
                for place, *_ in _LAYERS
            ]
            self._linear = [linear[f"lin{number}.model.1.weight"].float() for number in range(len(_LAYERS))]
        except KeyError as error:
            raise WeightsError(f"The weights of LPIPS in {folder} lack the tensor {error}.") from error

    @torch.inference_mode()
    def __call__(self, first: Array, second: Array) -> float:
        """The distance of two images [rows, columns] in 0..1."""
        total = torch.zeros(())
        for one, two, weight in zip(self._features(first), self._features(second), self._linear, strict=True):
            total = total + F.conv2d((one - two) ** 2, weight).mean()
        return float(total)

    def _features(self, image: Array) -> list[Tensor]:
        shift, scale = (torch.tensor(each).view(1, 3, 1, 1) for each in (_SHIFT, _SCALE))
        hidden = torch.from_numpy(np.ascontiguousarray(image, dtype=np.float32))[None, None].expand(
            1, 3, -1, -1
        )
        hidden = (2 * hidden - 1 - shift) / scale
        if min(hidden.shape[-2:]) < _SMALLEST:
            hidden = F.interpolate(hidden, size=(_SMALLEST, _SMALLEST), mode="bilinear", align_corners=False)
        found = []
        for (weight, bias), (_, stride, padding, pooled) in zip(self._network, _LAYERS, strict=True):
            hidden = F.max_pool2d(hidden, 3, 2) if pooled else hidden
            hidden = F.relu(F.conv2d(hidden, weight, bias, stride=stride, padding=padding))
            found.append(hidden / (hidden.square().sum(dim=1, keepdim=True).sqrt() + 1e-10))
        return found


def _read(folder: Path, pattern: str) -> Tensors:
    """Weights of any age: files of before 2020 are no zip archives and are read by torch's own restricted reader."""
    path = next(iter(sorted(folder.glob(pattern))), None)
    if path is None:
        raise WeightsError(f"There are no weights {pattern} of LPIPS in {folder}.")
    try:
        return read_tensors(path)
    except WeightsError:
        if path.suffix == ".safetensors":
            raise
    try:
        return dict(torch.load(path, map_location="cpu", weights_only=True))
    except (pickle.UnpicklingError, RuntimeError, OSError, ValueError, EOFError) as error:
        raise WeightsError(f"The weights of LPIPS {path} cannot be read: {error}") from error
