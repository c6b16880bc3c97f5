"""Records as the numbers that a step needs: ids, labels and pixel values."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor
from torch.utils.data import Dataset

from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.loading import LoadedModel
from healthgpt_inference.manifest import sha256
from healthgpt_inference.prompts import build_prompt, check_template
from healthgpt_inference.quality import resized
from healthgpt_inference.requests import Picture, Turn
from healthgpt_inference.tokenization import IMAGE_ID, IMAGE_MARK, START_OF_IMAGE
from healthgpt_inference.vision import MEAN_COLOUR, pad_to_square

from .checkpoints import write_file, write_tensors
from .records import Record, RecordError, open_picture
from .settings import Task

IGNORED = -100  # a label that does not count (torch.nn.functional.cross_entropy)
_BLACK = (0, 0, 0)
_AT_ONCE = 8  # targets that are encoded together
Batch = dict[str, Any]


@dataclass(frozen=True)
class Encoded:
    """Ids with an :data:`IMAGE_ID` for each patch of the picture, and labels, :data:`IGNORED` where nothing is asked."""

    ids: list[int]
    labels: list[int]


class Encoder:
    """Prompts and answers as ids, exactly as the engine writes prompts.

    Args:
        model: a model in memory, or a shell of one.
        sequence: the most ids that a record may have.
    """

    def __init__(self, model: LoadedModel, sequence: int) -> None:
        self._tokenizer, self._template = model.model.tokenizer, model.manifest.template
        self._patches, self._sequence = model.model.vision.patches, min(sequence, model.room)
        self._end = check_template(self._template).end.strip()
        draws = self._tokenizer.has(START_OF_IMAGE)
        self._first_code = model.model.first_code if draws else 0
        self._codes, self._side = model.manifest.image_size, model.side

    def __call__(self, record: Record, codes: Sequence[int] = ()) -> Encoded:
        """The ids and labels of a record; ``codes`` are those of the picture to draw.

        Raises:
            RecordError: it is longer than the sequence, or its answers cannot be told apart from its questions.
        """
        ids, labels = self._drawing(record, codes) if record.task == "generation" else self._talk(record)
        ids, labels = self._with_patches(ids, labels)
        if len(ids) > self._sequence:
            raise RecordError(
                f"{record.source} has {len(ids)} tokens, more than the sequence of {self._sequence}."
            )
        return Encoded(ids, labels)

    def _drawing(self, record: Record, codes: Sequence[int]) -> tuple[list[int], list[int]]:
        if not self._first_code:
            raise RecordError(f"{record.source} asks for a picture, and the model has no image tokens.")
        if len(codes) != self._side**2 or not all(0 <= code < self._codes for code in codes):
            raise RecordError(
                f"{record.source} has {len(codes)} image tokens; {self._side**2} from 0 to {self._codes - 1} are wanted."
            )
        question = _plain(record.turns[0][0])
        prompt = self._tokenizer.encode_prompt(
            build_prompt(self._template, question, image=record.image is not None, generate=True)
        )
        drawn = [self._first_code + code for code in codes]
        # <end_index> follows the last code in the vocabulary; the model then ends as it ends an answer.
        drawn += [self._first_code + self._codes, self._tokenizer.token_id(self._end)]
        return prompt + drawn, [IGNORED] * len(prompt) + drawn

    def _talk(self, record: Record) -> tuple[list[int], list[int]]:
        """The whole conversation is encoded at once, as the published training did: pieces depend on their neighbours."""
        turns = [Turn(_plain(asked), answer) for asked, answer in record.turns]
        if any(IMAGE_MARK in turn.answer for turn in turns):
            raise RecordError(f"{record.source} has the mark {IMAGE_MARK} in an answer.")
        ids: list[int] = []
        labels: list[int] = []
        for number, turn in enumerate(turns):
            prompt = build_prompt(
                self._template, turn.question, image=record.image is not None, history=turns[:number]
            )
            asked = self._tokenizer.encode_prompt(prompt)
            answered = self._tokenizer.encode_prompt(prompt + turn.answer + self._end)
            if answered[: len(asked)] != asked or answered[: len(ids)] != ids:
                raise RecordError(
                    f"{record.source}: answer {number + 1} cannot be told apart from its question."
                )
            labels += [IGNORED] * (len(asked) - len(labels)) + answered[len(asked) :]
            ids = answered
        return ids, labels

    def _with_patches(self, ids: list[int], labels: list[int]) -> tuple[list[int], list[int]]:
        if IMAGE_ID not in ids:
            return ids, labels
        place = ids.index(IMAGE_ID)
        more = self._patches - 1
        return (
            ids[:place] + [IMAGE_ID] * more + ids[place:],
            labels[:place] + [IGNORED] * more + labels[place:],
        )


def _plain(question: str) -> str:
    """A question without the mark, wherever it stood: the prompt puts the picture first."""
    return question.replace(IMAGE_MARK, "").strip()


class Samples(Dataset[Batch]):
    """Records that can be learned from, encoded when they are asked for.

    Args:
        codes: of the targets, by their paths.
        pad: the colour that pictures are squared with.
    """

    def __init__(
        self,
        model: LoadedModel,
        records: Sequence[Record],
        codes: Mapping[Path, Sequence[int]],
        sequence: int,
        pad: str,
    ) -> None:
        self.records = list(records)
        self._encoder, self._codes = Encoder(model, sequence), codes
        self._preprocessing = model.preprocessing
        self._colour = _BLACK if pad == "black" else MEAN_COLOUR

    def __len__(self) -> int:
        return len(self.records)

    def indices(self, task: Task) -> list[int]:
        """The places of a task's records."""
        return [index for index, record in enumerate(self.records) if record.task == task]

    def encoded(self, record: Record) -> Encoded:
        """Ids and labels of a record.

        Raises:
            RecordError: it cannot be used; the picture itself is not opened.
        """
        codes = record.codes or (self._codes[record.target] if record.target is not None else ())
        if record.image is not None and not record.image.is_file():
            raise RecordError(f"{record.source}: there is no picture {record.image}.")
        return self._encoder(record, codes)

    def __getitem__(self, index: int) -> Batch:
        record = self.records[index]
        encoded = self.encoded(record)
        sample: Batch = {"task": record.task, "ids": encoded.ids, "labels": encoded.labels}
        if record.image is not None:
            sample["pixels"] = self._preprocessing(pad_to_square(open_picture(record.image), self._colour))
        return sample


def collate(samples: Sequence[Batch]) -> Batch:
    """Samples of one task as one batch, padded behind; what is behind counts for nothing in a causal model."""
    longest = max(len(sample["ids"]) for sample in samples)
    ids = torch.zeros(len(samples), longest, dtype=torch.long)
    labels = torch.full((len(samples), longest), IGNORED)
    for row, sample in enumerate(samples):
        ids[row, : len(sample["ids"])] = torch.tensor(sample["ids"])
        labels[row, : len(sample["labels"])] = torch.tensor(sample["labels"])
    batch: Batch = {"task": samples[0]["task"], "ids": ids, "labels": labels}
    pixels = [sample["pixels"] for sample in samples if "pixels" in sample]
    return batch | ({"pixels": torch.cat(pixels)} if pixels else {})


class Codes:
    """The image tokens of targets, computed once and kept beside the run.

    Args:
        folder: where they are kept.
        tokenizer: the image tokenizer, on its device.
        weights: its file, whose hash names the cache.
    """

    def __init__(self, folder: Path, tokenizer: GumbelVQ, weights: Path) -> None:
        self._tokenizer = tokenizer
        self._path = folder / f"{sha256(weights)[:16]}.safetensors"

    def of(
        self, targets: Sequence[Path], tell: Callable[[int, int], None] | None = None
    ) -> dict[Path, list[int]]:
        """The codes of pictures; ``tell`` hears how many are done.

        Raises:
            RecordError: a picture cannot be read.
        """
        known = self._known()
        keys = {target: _key(target) for target in dict.fromkeys(targets)}
        missing = [target for target, key in keys.items() if key not in known]
        for begun in range(0, len(missing), _AT_ONCE):
            part = missing[begun : begun + _AT_ONCE]
            for target, codes in zip(part, self._encode(part), strict=True):
                known[keys[target]] = codes
            if tell is not None:
                tell(begun + len(part), len(missing))
        if missing:
            self._keep(known)
        return {target: known[key].tolist() for target, key in keys.items()}

    @torch.inference_mode()
    def _encode(self, targets: Sequence[Path]) -> Tensor:
        config = self._tokenizer.config
        pictures = np.stack([square(open_picture(target), config.resolution) for target in targets])
        scaled = torch.from_numpy(pictures.astype(np.float32) / 127.5 - 1)[:, None]
        place = next(self._tokenizer.parameters())
        found = self._tokenizer.encode(
            scaled.expand(-1, config.in_channels, -1, -1).to(place.device, place.dtype)
        )
        return found.cpu().int()

    def _known(self) -> dict[str, Tensor]:
        names = self._path.with_suffix(".json")
        if not self._path.is_file() or not names.is_file():
            return {}
        try:
            return dict(
                zip(json.loads(names.read_text("utf-8")), load_file(self._path)["codes"], strict=True)
            )
        except (OSError, ValueError, KeyError, SafetensorError):
            return {}  # cut off or of another version: it is made again

    def _keep(self, known: dict[str, Tensor]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_tensors({"codes": torch.stack(list(known.values()))}, self._path)
        write_file(self._path.with_suffix(".json"), json.dumps(list(known)).encode())


def square(picture: Picture, side: int) -> Picture:
    """A picture squared with black and scaled to [side, side] grey, as a target is seen."""
    return resized(pad_to_square(picture, _BLACK), side)


def _key(path: Path) -> str:
    try:
        status = path.stat()
    except OSError as error:
        raise RecordError(f"The picture {path} cannot be read: {error.strerror}.") from error
    return f"{path}:{status.st_size}:{status.st_mtime_ns}"
