"""The working folder: everything that lies between one step of the training and the next."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.manifest import AdapterSpec
from healthgpt_inference.prompts import Phi3Tokenizer

from . import image_tokenizer, pool
from .anatomy import HEADS, Anatomy, load_anatomies
from .lessons import Data
from .schedule import Leg
from .student import ADAPTERS, CODES, Student, load

_PLANES = ("coronal", "sagittal")


@dataclass(frozen=True)
class Work:
    """What the steps before have left in a folder."""

    folder: Path

    @property
    def state(self) -> Path:
        """The student's float16 weights, which each leg begins from and leaves."""
        return self.folder / "student.safetensors"

    def anatomies(self, heads: Sequence[str] | None = None) -> list[Anatomy]:
        """The heads of that name, or all."""
        return load_anatomies(self.folder / "anatomies", heads or HEADS)

    def phantoms(self, plane: str) -> Tensor:
        """Phantoms of training [n, 5, 128, 128]."""
        return torch.from_numpy(np.load(self.folder / f"{plane}.npy"))

    def student(self, adapters: Mapping[str, AdapterSpec] = ADAPTERS) -> Student:
        """A model of the right sizes that has learned nothing yet."""
        return Student(Phi3Tokenizer(self.folder / "tokenizer", CODES), adapters)

    def learned(self) -> Student:
        """The model as the leg before left it."""
        student = self.student()
        load(student, self.state)
        return student

    def codec(self) -> GumbelVQ:
        """The image tokenizer as it was left, frozen."""
        model = GumbelVQ(image_tokenizer.CONFIG)
        state = load_file(str(self.folder / "vqgan.safetensors"))
        model.load_state_dict({name: part.float() for name, part in state.items()})
        return model.eval().requires_grad_(False)

    def data(self) -> Data:
        """All that is learned from."""
        body, facts = pool.read_body(self.folder)
        others = {plane: self.phantoms(plane) for plane in _PLANES}
        codec = self.codec()
        codebook, codes = codec.quantize.embed.weight.detach(), image_tokenizer.PatchCodes(codec)
        details = torch.from_numpy(np.load(self.folder / "details.npy"))
        return Data(self.phantoms("axial"), others, body, facts, details, codebook, codes)


def leg_of(options: argparse.Namespace) -> Leg:
    """The leg that the options ask for."""
    return Leg(options.minutes, options.steps)
