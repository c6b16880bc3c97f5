"""A head of ellipsoids, phantoms of it, and an image tokenizer made from them in a moment."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.prompts import Phi3Tokenizer
from healthgpt_inference.train import image_tokenizer, pool, questions, starts
from healthgpt_inference.train.anatomy import CHANNELS, SPACING, Anatomy
from healthgpt_inference.train.contrast import Noise
from healthgpt_inference.train.lessons import Data
from healthgpt_inference.train.questions import Facts
from healthgpt_inference.train.student import CODES, Student

_SHAPE = (120, 150, 126)  # z, y, x


def made_anatomy() -> Anatomy:
    """A head with skull, brain, ventricles and a layer of fat; nothing of it is measured."""
    z, y, x = (SPACING * (np.arange(count) - count / 2) for count in _SHAPE)
    place = np.stack(np.meshgrid(z, y, x, indexing="ij"))

    def inside(rz: float, ry: float, rx: float) -> NDArray[np.bool_]:
        return np.asarray(((place / np.array([rz, ry, rx])[:, None, None, None]) ** 2).sum(axis=0) < 1)

    head, skull, brain = inside(72, 88, 74), inside(66, 80, 66), inside(60, 73, 60)
    core, ventricle = inside(46, 58, 46), inside(14, 24, 9)
    parts = {
        "bone": skull & ~brain, "fat": head & ~skull, "csf": ventricle, "grey": brain & ~core, "white": core & ~ventricle,
        "cranial": brain, "head": head, "field": np.ones(_SHAPE, bool),
    }  # fmt: skip
    channels = np.stack([parts.get(name, np.zeros(_SHAPE, bool)).astype(np.float32) for name in CHANNELS])
    channels[CHANNELS.index("texture")] = 0.7 * brain + 0.3 * (head & ~brain)
    origin = -SPACING * np.array(_SHAPE[::-1]) / 2
    return Anatomy("made", "t1", torch.from_numpy(channels)[None], origin)


@pytest.fixture(scope="session")
def anatomies() -> list[Anatomy]:
    """One made head."""
    return [made_anatomy()]


@pytest.fixture(scope="session")
def phantoms(anatomies: list[Anatomy]) -> Tensor:
    """Eight phantoms [8, 5, 128, 128]."""
    return pool.phantoms(anatomies, 3, 8)


@pytest.fixture(scope="session")
def body(phantoms: Tensor) -> Tensor:
    """CT [8, 128, 128] in HU that stands for real scans."""
    return phantoms[:, 0]


@pytest.fixture(scope="session")
def codec(phantoms: Tensor, body: Tensor) -> GumbelVQ:
    """An image tokenizer as training begins it."""
    generator = torch.Generator().manual_seed(0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(image_tokenizer, "_SAMPLED", 4000)
        patch.setattr(image_tokenizer, "_DRAWN", 2)
        made = image_tokenizer.begin(image_tokenizer.batches(phantoms, body, Noise(generator)), generator)
    return made.eval().requires_grad_(False)


@pytest.fixture(scope="session")
def text_tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the bundled model's text tokenizer, made as training makes it."""
    folder = tmp_path_factory.mktemp("tokenizer")
    questions.train_tokenizer(folder)
    return folder


@pytest.fixture
def data(phantoms: Tensor, body: Tensor, codec: GumbelVQ) -> Data:
    """What is learned from, very little of it."""
    others = {"coronal": phantoms, "sagittal": phantoms}
    facts = [Facts("CT", "axial", "chest")] * len(body)
    codebook = codec.quantize.embed.weight.detach()
    return Data(phantoms, others, body, facts, body, codebook, image_tokenizer.PatchCodes(codec))


@pytest.fixture
def student(text_tokenizer: Path, data: Data) -> Student:
    """The bundled model's size with the numbers that training begins with."""
    torch.manual_seed(0)
    made = Student(Phi3Tokenizer(text_tokenizer, CODES))
    starts.begin(made, data.axial, data.codebook, 0)
    return made
