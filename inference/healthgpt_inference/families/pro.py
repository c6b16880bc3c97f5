"""HealthGPT-Pro: Qwen3-VL through transformers' own classes. Text, one picture, several, and a volume; it does not draw."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from transformers import AutoTokenizer, DynamicCache, Qwen3VLConfig, Qwen3VLForConditionalGeneration
from transformers.initialization import no_init_weights
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from healthgpt_inference.decoding import Chooser, Step, write_text
from healthgpt_inference.errors import ManifestError, RequestError
from healthgpt_inference.loading import generation_settings
from healthgpt_inference.manifest import Manifest, Use
from healthgpt_inference.precision import PACKED, bytes_of, type_of
from healthgpt_inference.requests import GREEDY, Abilities, AskRequest, Picture, Sampling, Steadying, Turn
from healthgpt_inference.tokenization import read_json
from healthgpt_inference.weights import apply_tensors, find_weights, notice_of_unknown, read_tensors

FRAMES = 10  # slices of a volume that are shown, as published
_FRAMES_A_SECOND = 2.0  # a volume is shown as a film, as published
_FRAME_TOKENS = (128, 768)  # the fewest and most for one frame of a film, of qwen-vl-utils
_MOST_PICTURES = 64
_START, _END, _IMAGE, _VIDEO = "<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>"
_HEAD, _EMBEDDING = "lm_head.weight", "model.language_model.embed_tokens.weight"
Inputs = dict[str, Tensor]


@dataclass(frozen=True)
class _Seen:
    """Pictures or a film as patches: the model's inputs, and what stands for each in the prompt."""

    kind: str
    inputs: Inputs
    marks: list[str]


@dataclass(frozen=True)
class Reading:
    """A prompt before it is read."""

    inputs: Inputs
    left_out: int = 0

    @property
    def length(self) -> int:
        """Positions of the prompt."""
        return int(self.inputs["input_ids"].shape[1])


class _Context:
    """A prompt that was read once and the tokens after it, in a KV cache, with Qwen3-VL's positions in three axes."""

    def __init__(self, model: Any, inputs: Inputs) -> None:
        self._model = model
        self._cache = DynamicCache(config=model.config.get_text_config())
        # The model remembers how far the positions of its last picture were ahead: not those of another request.
        model.model.rope_deltas = None
        self._hidden = self._read(inputs)

    def _read(self, inputs: Inputs) -> Tensor:
        output = self._model.model(**inputs, cache=self._cache, use_cache=True)
        last: Tensor = output.last_hidden_state[:, -1]
        return last

    def advance(self, token: int) -> None:
        """Read one more token."""
        self._hidden = self._read({"input_ids": torch.tensor([[token]], device=self._hidden.device)})

    def logits(self, rows: slice | None = None) -> Tensor:
        """Logits of the next token, [rows]."""
        every: Tensor = self._model.lm_head(self._hidden)[0]
        return every if rows is None else every[rows]


class LoadedPro:
    """A folder of HealthGPT-Pro in memory.

    Raises:
        ManifestError: a configuration is missing, damaged, or of another model.
        WeightsError: a tensor is missing or misshapen, or a file is damaged.
    """

    def __init__(
        self,
        manifest: Manifest,
        *,
        device: str = "cpu",
        precision: str = "float32",
        tell: Callable[[str], None] | None = None,
    ) -> None:
        if precision in PACKED:
            raise RequestError(
                "The model '{model}' cannot be kept in {precision}: choose bfloat16.",
                model=manifest.name,
                precision=precision,
            )
        self.precision = precision
        self.manifest, self.notices = manifest, list(manifest.notices)
        folder = manifest.path(manifest.base)
        (tell or _quiet)("base")
        self.ends, self.penalty = generation_settings(folder)
        self.tokenizer, self.processor = _tokenizer(folder), _processor(folder)
        self.model = _model(folder)
        path = find_weights(folder)
        tensors = read_tensors(path)
        if self.model.config.tie_word_embeddings and _EMBEDDING in tensors:
            tensors.setdefault(_HEAD, tensors[_EMBEDDING])
        if unknown := apply_tensors(self.model, tensors, str(path)):
            self.notices.append(notice_of_unknown(unknown, str(path)))
        (tell or _quiet)("device")
        self.model.eval().requires_grad_(False).to(device, type_of(precision, device))

    # What it can do.

    side = image_size = output_size = 0

    @property
    def abilities(self) -> Abilities:
        """Many pictures or a volume; no drawing."""
        return Abilities(images=_MOST_PICTURES, volume=True, draws=False)

    @property
    def room(self) -> int:
        """Positions that it can read and write in all."""
        return int(self.model.config.get_text_config().max_position_embeddings)

    @property
    def parameters(self) -> int:
        """How many numbers it has."""
        return sum(part.numel() for part in self.model.parameters())

    @property
    def bytes(self) -> int:
        """What its weights take in memory."""
        return bytes_of([self.model])

    # Answering.

    def read(self, use: Use, request: AskRequest) -> Reading:
        """The prompt of a question; the oldest turns are left out where it would not fit otherwise.

        Raises:
            RequestError: the question alone is too long, or a picture is too narrow.
        """
        texts = [
            request.question,
            *(text for turn in request.history for text in (turn.question, turn.answer)),
        ]
        if any(mark in text for mark in (_START, _END, _IMAGE, _VIDEO) for text in texts):
            raise RequestError("The question holds a mark that stands for a picture: leave it out.")
        seen = self._see(request)
        for left_out in range(len(request.history) + 1):
            ids = self._ids(request.question, request.history[left_out:], seen)
            if len(ids) + request.max_new_tokens <= self.room or left_out == len(request.history):
                break
        if len(ids) >= self.room:
            raise RequestError("The question is longer than the model can read: shorten it.")
        inputs = {"input_ids": torch.tensor([ids])}
        if seen is not None:
            inputs |= seen.inputs | {"mm_token_type_ids": self._kinds(ids)}
        return Reading({name: part.to(self.model.device) for name, part in inputs.items()}, left_out)

    def write(self, reading: Reading, limit: int, sampling: Sampling = GREEDY) -> Iterator[Step]:
        """The tokens of an answer, an end token included."""
        context = _Context(self.model, reading.inputs)
        return write_text(context, Chooser(sampling, self.penalty), ends=self.ends, limit=limit)

    def text(self, tokens: list[int]) -> str:
        """The text of an answer so far: no special tokens, and no half of a character at its end."""
        text: str = self.tokenizer.decode(
            tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return text.rstrip("\N{REPLACEMENT CHARACTER}").strip()

    def _see(self, request: AskRequest) -> _Seen | None:
        """The pictures or the film of a request as patches."""
        pictures = [*(() if request.image is None else (request.image,)), *request.images]
        try:
            if request.volume is not None:
                return self._film(slices_of(request.volume))
            return self._pictures(pictures) if pictures else None
        except ValueError as error:
            raise RequestError("A picture cannot be read: {reason}.", reason=error) from error

    def _pictures(self, pictures: Sequence[Picture]) -> _Seen:
        seen = self.processor([_rgb(picture) for picture in pictures], return_tensors="pt")
        marks = [_START + _IMAGE * self._tokens(grid) + _END for grid in seen["image_grid_thw"]]
        return _Seen("image", {name: seen[name] for name in ("pixel_values", "image_grid_thw")}, marks)

    def _film(self, frames: Sequence[Picture]) -> _Seen:
        """Frames two by two, each pair at the mean of its times.

        The marks are those of transformers 4.57, with which the model was published: there the times replace the film's own
        start and end, which the processor of transformers 5 leaves around them.
        """
        frames = [*frames, frames[-1]] if len(frames) % 2 else frames
        area = (self.processor.patch_size * self.processor.merge_size) ** 2
        fewest, most = (count * area for count in _FRAME_TOKENS)
        size = {"shortest_edge": fewest, "longest_edge": most}
        seen = self.processor([_rgb(frame) for frame in frames], size=size, return_tensors="pt")
        grid = seen["image_grid_thw"][0].clone()
        # The processor shows a still picture twice, [frame, patch, colour, time, pixels]: here each time is a frame.
        patch = self.processor.patch_size**2
        patches = seen["pixel_values"].view(len(frames), -1, 3, 2, patch)
        paired = torch.stack([patches[0::2, :, :, 0], patches[1::2, :, :, 1]], dim=3).flatten(2).flatten(0, 1)
        one = _START + _VIDEO * self._tokens(grid) + _END
        times = [(2 * pair + 0.5) / _FRAMES_A_SECOND for pair in range(len(frames) // 2)]
        grid[0] = len(frames) // 2
        mark = "".join(f"<{time:.1f} seconds>{one}" for time in times)
        return _Seen("video", {"pixel_values_videos": paired, "video_grid_thw": grid[None]}, [mark])

    def _tokens(self, grid: Tensor) -> int:
        """Tokens of one picture, given its patches in time, height and width."""
        merged: int = self.processor.merge_size**2
        return int(grid[1] * grid[2]) // merged

    def _ids(self, question: str, history: Sequence[Turn], seen: _Seen | None) -> list[int]:
        """The chat template's ids, the pictures in front of the first question."""
        shown = [] if seen is None else [{"type": seen.kind} for _ in seen.marks]
        messages: list[dict[str, Any]] = []
        for turn in history:
            messages.append({"role": "user", "content": [{"type": "text", "text": turn.question}]})
            messages.append({"role": "assistant", "content": [{"type": "text", "text": turn.answer}]})
        messages.append({"role": "user", "content": [{"type": "text", "text": question}]})
        messages[0]["content"] = shown + messages[0]["content"]
        prompt: str = self.tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        pad = _VIDEO if seen is not None and seen.kind == "video" else _IMAGE
        cuts = prompt.split(_START + pad + _END)
        marks = [] if seen is None else seen.marks
        if len(cuts) != len(marks) + 1:
            raise ManifestError(
                "The chat template of '{model}' does not show pictures as Qwen3-VL does.",
                model=self.manifest.name,
            )
        whole = cuts[0] + "".join(mark + cut for mark, cut in zip(marks, cuts[1:], strict=True))
        ids: list[int] = self.tokenizer(whole, add_special_tokens=False)["input_ids"]
        return ids

    def _kinds(self, ids: list[int]) -> Tensor:
        """0 for text, 1 for a picture's tokens, 2 for a film's."""
        image, video = self.tokenizer.convert_tokens_to_ids([_IMAGE, _VIDEO])
        return torch.tensor([[1 if token == image else 2 if token == video else 0 for token in ids]])

    # Drawing, which it does not.

    def draw(self, use: Use, prompt: str, picture: Picture) -> Iterator[Step]:
        """Not possible."""
        raise self._no_drawing()

    def draw_together(
        self, use: Use, prompt: str, pictures: Sequence[Picture], steady: Steadying | None = None
    ) -> Iterator[list[Step]]:
        """Not possible."""
        raise self._no_drawing()

    def bytes_of_drawing(self, use: Use, prompt: str) -> int:
        """Not possible."""
        raise self._no_drawing()

    def codes(self, tokens: list[int]) -> list[int]:
        """Not possible."""
        raise self._no_drawing()

    def framed(self, use: Use, picture: Picture) -> Picture:
        """Not possible."""
        raise self._no_drawing()

    def decoded(self, codes: list[int]) -> NDArray[np.float32]:
        """Not possible."""
        raise self._no_drawing()

    def decoded_from(self, use: Use, steps: Sequence[Step]) -> NDArray[np.float32]:
        """Not possible."""
        raise self._no_drawing()

    def decode(self, codes: list[int]) -> Picture:
        """Not possible."""
        raise self._no_drawing()

    def copied(self, picture: Picture) -> Picture:
        """Not possible."""
        raise self._no_drawing()

    def _no_drawing(self) -> RequestError:
        return RequestError(
            "The model '{model}' answers questions and cannot draw.", model=self.manifest.name
        )


load = LoadedPro


def slices_of(volume: Picture, count: int = FRAMES) -> list[Picture]:
    """Slices [rows, columns] of a volume [slices, rows, columns], evenly taken, the first and the last left out.

    As published (HealthGPT-Pro, 3D): whole numbers of ``linspace(1, slices - 2, count)``, so a short volume repeats some.
    """
    depth = len(volume)
    places = np.linspace(1, depth - 2, count).astype(int) if depth > 2 else range(depth)
    return [volume[place] for place in places]


def _rgb(picture: Picture) -> Image.Image:
    return Image.fromarray(picture).convert("RGB")


def _model(folder: Path) -> Any:
    """The model without its numbers."""
    values = read_json(folder / "config.json")
    try:
        with no_init_weights():
            return Qwen3VLForConditionalGeneration(Qwen3VLConfig.from_dict(values)).float()
    except (ValueError, TypeError, AttributeError, KeyError, AssertionError, ZeroDivisionError) as error:
        raise ManifestError(
            "The configuration {path} cannot be used: {reason}", path=folder / "config.json", reason=error
        ) from error


def _tokenizer(folder: Path) -> Any:
    """The tokenizer with its chat template; fast and slow agree for Qwen."""
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except Exception as error:
        raise ManifestError(
            "The tokenizer in {folder} cannot be read: {reason}", folder=folder, reason=error
        ) from error
    if not tokenizer.chat_template:
        raise ManifestError(
            "The tokenizer in {folder} has no chat template: fetch the model again.", folder=folder
        )
    return tokenizer


def _processor(folder: Path) -> Any:
    """Pictures to patches, by PIL."""
    settings = read_json(folder / "preprocessor_config.json")
    try:
        return Qwen2VLImageProcessorPil.from_dict(settings)
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise ManifestError(
            "The picture settings in {folder} cannot be used: {reason}", folder=folder, reason=error
        ) from error


def _quiet(_: str) -> None:
    """For callers who do not ask how far it is."""
