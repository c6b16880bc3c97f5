"""A model folder in memory: the adapted model, its picture settings, and the image tokenizer where it has one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import CLIPVisionConfig
from transformers.initialization import no_init_weights

from .adapted import EMBEDDING, HEAD, AdaptedModel, as_embedding, as_head, fill
from .decoding import (
    Chooser,
    Context,
    Guesses,
    Pace,
    Stack,
    Steady,
    Step,
    write_image_quickly,
    write_images,
    write_text,
)
from .errors import ManifestError, RequestError, WeightsError
from .image_tokenizer import GumbelVQ, ImageTokenizerConfig
from .manifest import Manifest, Use
from .precision import PACKED, bytes_of, type_of
from .prompts import build_prompt, check_template
from .quality import as_grey
from .requests import GREEDY, Abilities, AskRequest, Picture, Sampling, Steadying, Turn
from .tokenization import Tokenizer, read_json
from .vision import MEAN_COLOUR, Preprocessing, pad_to_square
from .weights import Tensors, apply_tensors, find_weights, notice_of_unknown, read_tensors

Tell = Callable[[str], None]
_BLACK = (0, 0, 0)


@dataclass(frozen=True)
class Architecture:
    """What differs between the families that have H-LoRA adapters.

    Args:
        config: the class of the base's ``config.json`` in transformers.
        language: the class of the base in transformers.
        tokenizer: the tokenizer, given the base's folder and the size of the image vocabulary.
        image_tokens: whether the image tokens are appended to the vocabulary.
        cut: how many characters the published script cuts from the end of every text.
    """

    config: Any
    language: Any
    tokenizer: Callable[[Path, int], Tokenizer]
    image_tokens: bool = True
    cut: int = 0


@dataclass(frozen=True)
class Reading:
    """A prompt before it is read: its embeddings, and how many of the oldest turns were left out."""

    embeddings: Tensor
    left_out: int = 0

    @property
    def length(self) -> int:
        """Positions of the prompt."""
        return int(self.embeddings.shape[1])


class LoadedModel:
    """A model of one of the adapted families, ready to answer and, where it has the parts, to draw.

    Args:
        precision: of the weights in memory, one of :data:`healthgpt_inference.precision.PRECISIONS`.
        tell: is called with the name of each part before it is read; what it raises ends the loading.

    Raises:
        ManifestError: a configuration is missing, damaged, or of another model.
        WeightsError: a tensor is missing or misshapen, or a file is damaged.
        RequestError: the precision is not there on the device.
    """

    def __init__(
        self,
        manifest: Manifest,
        architecture: Architecture,
        *,
        device: str = "cpu",
        precision: str = "float32",
        tell: Tell | None = None,
    ) -> None:
        self.manifest, self.architecture, self._tell = manifest, architecture, tell or _quiet
        self.notices: list[str] = list(manifest.notices)
        self.precision, dtype = precision, type_of(precision, device)
        check_template(manifest.template)
        base, vision = manifest.path(manifest.base), manifest.path(manifest.vision)
        self.preprocessing = Preprocessing.read(vision)
        self.ends, self.penalty = generation_settings(base)
        self.model = self._build(base, vision)
        self._load_base(base)
        self._load_vision(vision)
        self.model.enlarge_tables(dtype)
        for task in manifest.tasks:
            self._load_task(task)
        self.image_tokenizer = self._load_image_tokenizer()
        self.parameters = self._count()
        self._guesses: dict[str, Guesses] = {}  # by prompt
        self.pace = Pace()
        if precision in PACKED:
            self._tell(precision)
            # Only here, since what packed weights are computed with takes a while to begin.
            from .packing import pack

            pack(self.model, precision, manifest.image_size if self.abilities.draws else 0)
        self._settle(device, dtype)

    # What it can do.

    @property
    def abilities(self) -> Abilities:
        """One picture with a question; drawing where there is an image tokenizer."""
        return Abilities(images=1, volume=False, draws=self.image_tokenizer is not None)

    @property
    def side(self) -> int:
        """Codes along each side of a generated picture; 0 where it cannot draw."""
        given = self.manifest.image_side
        return given or (self.image_tokenizer.config.side if self.image_tokenizer is not None else 0)

    @property
    def image_size(self) -> int:
        """Side in pixels of the square that the tower sees."""
        return self.preprocessing.crop

    @property
    def output_size(self) -> int:
        """Side in pixels of a generated picture; 0 where it cannot draw."""
        if self.image_tokenizer is None:
            return 0
        return self.side * self.image_tokenizer.config.resolution // self.image_tokenizer.config.side

    @property
    def room(self) -> int:
        """Positions that the language model can read and write in all."""
        return int(self.model.language.config.max_position_embeddings)

    @property
    def bytes(self) -> int:
        """What its weights take in memory."""
        tables = (table for pair in self.model.tables.values() for table in pair)
        return bytes_of([self.model, *tables, *([self.image_tokenizer] if self.image_tokenizer else [])])

    def _count(self) -> int:
        """How many numbers it was trained to, each counted once."""
        tables = {
            id(part): part
            for pair in self.model.tables.values()
            for module in pair
            for part in module.parameters()
        }
        parts = tables | {id(part): part for part in self.model.parameters()}
        if self.image_tokenizer is not None:
            parts |= {id(part): part for part in self.image_tokenizer.parameters()}
        return sum(part.numel() for part in parts.values())

    # Answering and drawing.

    def framed(self, use: Use, picture: Picture) -> Picture:
        """The picture on the square canvas on which the model sees it, RGB."""
        return pad_to_square(picture, _BLACK if use.pad == "black" else MEAN_COLOUR)

    def read(self, use: Use, request: AskRequest) -> Reading:
        """The prompt of a question; the oldest turns are left out where it would not fit otherwise.

        Raises:
            RequestError: the question alone is too long.
        """
        self.model.set_task(use.adapter)
        for left_out in range(len(request.history) + 1):
            ids = self.prompt_ids(
                request.question, request.image is not None, history=request.history[left_out:]
            )
            if self._length(ids) + request.max_new_tokens <= self.room or left_out == len(request.history):
                break
        if self._length(ids) >= self.room:
            raise RequestError("The question is longer than the model can read: shorten it.")
        return Reading(self._embedded(use, ids, request.image), left_out)

    def write(self, reading: Reading, limit: int, sampling: Sampling = GREEDY) -> Iterator[Step]:
        """The tokens of an answer, an end token included."""
        context = Context(self.model.language, reading.embeddings, limit)
        return write_text(context, Chooser(sampling, self.penalty), ends=self.ends, limit=limit)

    def draw(self, use: Use, prompt: str, picture: Picture) -> Iterator[Step]:
        """The tokens of a picture, as many as the grid has; the greedy ones, some of them guessed and checked.

        Raises:
            RequestError: the picture does not fit behind the prompt.
        """
        guesses = self._guesses.setdefault(prompt, Guesses(self.side))
        return write_image_quickly(
            self._prepared(use, prompt, [picture]), guesses, self.pace, first=self.model.first_code,
            size=self.manifest.image_size, count=self.side**2,
        )  # fmt: skip

    def draw_together(
        self, use: Use, prompt: str, pictures: Sequence[Picture], steady: Steadying | None = None
    ) -> Iterator[list[Step]]:
        """The greedy tokens of several pictures, one of each at a time: each weight is read once for all of them.

        Args:
            steady: the pictures are neighbouring slices, in their order, whose tokens are chosen by :class:`Steady`.

        Raises:
            RequestError: a picture does not fit behind the prompt.
        """
        first, chooser = self.model.first_code, None
        if steady is not None:
            before = None if steady.before is None else [first + int(code) for code in steady.before]
            chooser = Steady(steady.share, before)
        return write_images(
            self._prepared(use, prompt, pictures), first=first, size=self.manifest.image_size, count=self.side**2,
            steady=chooser,
        )  # fmt: skip

    def _prepared(self, use: Use, prompt: str, pictures: Sequence[Picture]) -> Context:
        """Prompts with pictures, read."""
        self.model.set_task(use.adapter)
        ids = self.prompt_ids(prompt, True, generate=True)
        count = self.side**2
        if self._length(ids) + count > self.room:
            raise RequestError(
                "The prompt and a picture of {count} tokens are longer than the {room} positions of the model.",
                count=count,
                room=self.room,
            )
        embeddings = torch.cat([self._embedded(use, ids, picture) for picture in pictures])
        return Context(self.model.language, embeddings, count)

    def bytes_of_drawing(self, use: Use, prompt: str) -> int:
        """About what drawing one more picture at a time takes."""
        positions = self._length(self.prompt_ids(prompt, True, generate=True)) + self.side**2
        return Stack(self.model.language).bytes_for(positions)

    def codes(self, tokens: list[int]) -> list[int]:
        """The codes of tokens of a picture."""
        first = self.model.first_code
        return [token - first for token in tokens]

    def text(self, tokens: list[int]) -> str:
        """The text of an answer so far: no special tokens, and no half of a character at its end."""
        text = self.model.tokenizer.decode(tokens, skip_special=True)
        return text.rstrip("\N{REPLACEMENT CHARACTER}").strip()

    def prompt_ids(
        self, question: str, image: bool, *, generate: bool = False, history: tuple[Turn, ...] = ()
    ) -> list[int]:
        """The ids of a whole prompt."""
        prompt = build_prompt(
            self.manifest.template, question, image=image, generate=generate, history=history
        )
        return self.model.tokenizer.encode_prompt(prompt)

    def _length(self, ids: list[int]) -> int:
        return len(ids) + sum(token < 0 for token in ids) * (self.model.vision.patches - 1)

    def _embedded(self, use: Use, ids: list[int], picture: Picture | None) -> Tensor:
        """The prompt's embeddings, with the picture seen at the layer of the active adapter."""
        if picture is None:
            return self.model.embed(ids, None)
        pixels = self.preprocessing(self.framed(use, picture))
        pixels = pixels.to(self.model.device, type_of(self.precision, str(self.model.device)))
        return self.model.embed(ids, self.model.see(pixels)[1])

    def decoded(self, codes: list[int]) -> NDArray[np.float32]:
        """Codes of a square as they are decoded, [R, R]: -1 is black and 1 white, and it may go beyond."""
        assert self.image_tokenizer is not None
        indices = torch.tensor([codes], device=self.model.device)
        return self._pixels(self.image_tokenizer.lookup(indices, int(np.sqrt(len(codes)))))

    @torch.inference_mode()
    def decoded_from(self, use: Use, steps: Sequence[Step]) -> NDArray[np.float32]:
        """All steps of a picture as they are decoded, [R, R]: from the chosen codes, or from their mean where the use says
        so."""
        if use.code_temperature is None:
            return self.decoded(self.codes([step.token for step in steps]))
        assert self.image_tokenizer is not None
        logits = torch.stack([step.logits for step in steps])[None]
        return self._pixels(self.image_tokenizer.mean_entries(logits, use.code_temperature))

    @torch.inference_mode()
    def _pixels(self, entries: Tensor) -> NDArray[np.float32]:
        assert self.image_tokenizer is not None
        values = self.image_tokenizer.decode(entries)[0].float().mean(dim=0)
        return np.asarray(values.cpu().numpy(), np.float32)

    def decode(self, codes: list[int]) -> Picture:
        """Codes of a square as a grey picture [R, R]."""
        return as_grey(self.decoded(codes))

    def copied(self, picture: Picture) -> Picture:
        """What the image tokenizer alone makes of a grey picture [R, R]: the most that a generated one can show."""
        assert self.image_tokenizer is not None
        scaled = torch.from_numpy(picture.astype(np.float32) / 127.5 - 1).to(self.model.device)
        channels = self.image_tokenizer.config.in_channels
        return self.decode(self.image_tokenizer.encode(scaled.expand(1, channels, -1, -1))[0].tolist())

    # Loading.

    def _build(self, base: Path, vision: Path) -> AdaptedModel:
        """The model without its numbers; they are all read from files."""
        self._tell("model")
        architecture, codes = self.architecture, self.manifest.image_size
        tokenizer = architecture.tokenizer(base, codes if architecture.image_tokens else 0)
        config, tower = _config(base, architecture.config), _clip_config(vision)
        self._check_layers(tower.num_hidden_layers)
        try:
            with no_init_weights():
                language = architecture.language(config)
                return AdaptedModel(language, tower, tokenizer, self.manifest.tasks)
        except (ValueError, TypeError, AttributeError, KeyError, AssertionError, ZeroDivisionError) as error:
            raise ManifestError(
                "The sizes in {base} and {vision} do not fit together: {reason}",
                base=base,
                vision=vision,
                reason=error,
            ) from error

    def _check_layers(self, layers: int) -> None:
        for name, task in self.manifest.tasks.items():
            if not -layers - 1 <= task.vision_layer <= layers:
                raise ManifestError(
                    "[tasks.{name}] of the model '{model}' reads vision layer {vision_layer}, but the tower has "
                    "{layers} layers.",
                    name=name,
                    model=self.manifest.name,
                    vision_layer=task.vision_layer,
                    layers=layers,
                )

    def _load_base(self, folder: Path) -> None:
        self._tell("base")
        path = find_weights(folder)
        tensors, language = read_tensors(path), self.model.language
        if HEAD not in tensors and language.config.tie_word_embeddings and EMBEDDING in tensors:
            tensors[HEAD] = tensors[EMBEDDING]
        for name, place in language.state_dict(keep_vars=True).items():
            published = name.replace(".base_layer.", ".")
            if ".lora_" in name:
                continue
            if published not in tensors:
                raise WeightsError(
                    "{path} lacks the tensor {published}: the base is not complete or of another model.",
                    path=path,
                    published=published,
                )
            if published in (EMBEDDING, HEAD):
                self._set_table(published, tensors.pop(published), str(path))
            else:
                fill(place, tensors.pop(published), published, str(path), adopt=True)
        self._report(tensors, str(path))

    def _set_table(self, name: str, tensor: Tensor, source: str) -> None:
        """Put a table of the base in place as it was published; it is enlarged later."""
        config = self.model.language.config
        wanted = [config.vocab_size, config.hidden_size]
        if list(tensor.shape) != wanted:
            raise WeightsError(
                "The tensor {name} of {source} has the shape {shape} and not {wanted}.",
                name=name,
                source=source,
                shape=list(tensor.shape),
                wanted=wanted,
            )
        if name == EMBEDDING:
            self.model.language.model.embed_tokens = as_embedding(tensor)
        else:
            self.model.language.lm_head = as_head(tensor)

    def _load_vision(self, folder: Path) -> None:
        self._tell("vision")
        path = find_weights(folder)
        # A whole CLIP model has a text tower and old buffers beside the vision tower, which are of no use here.
        tensors = read_tensors(path, names=lambda name: not name.endswith("position_ids"))
        if any(name.startswith("vision_model.") for name in tensors):
            prefix = "vision_model."
            tensors = {
                name.removeprefix(prefix): part for name, part in tensors.items() if name.startswith(prefix)
            }
        self._report(apply_tensors(self.model.vision.clip, tensors, str(path), adopt=True), str(path))

    def _load_task(self, task: str) -> None:
        self._tell(task)
        paths = [self.manifest.path(name) for name in self.manifest.tasks[task].weights]
        tensors: Tensors = {}
        for path in paths:  # later files win, as published
            tensors |= read_tensors(path)
        source = " and ".join(str(path) for path in paths)
        self._report(self.model.load_task(task, tensors, source, adopt=True), source)

    def _report(self, unknown: Iterable[str], source: str) -> None:
        if names := sorted(unknown):
            self.notices.append(notice_of_unknown(names, source))

    def _load_image_tokenizer(self) -> GumbelVQ | None:
        """The image tokenizer, whose codes must be those of the vocabulary."""
        if not self.manifest.tokenizer_weights:
            return None
        self._tell("image tokenizer")
        tokenizer, codes = load_image_tokenizer(self.manifest), self.manifest.image_size
        if tokenizer.config.n_embed != codes:
            raise ManifestError(
                "The model '{model}' has {codes} image tokens, but its image tokenizer {other} codes: they do "
                "not belong together.",
                model=self.manifest.name,
                codes=codes,
                other=tokenizer.config.n_embed,
            )
        return tokenizer

    def _settle(self, device: str, dtype: torch.dtype) -> None:
        self._tell("device")
        self.model.eval().requires_grad_(False).to(device=device, dtype=dtype)
        for embedding, head in self.model.tables.values():
            embedding.requires_grad_(False).to(device=device, dtype=dtype)
            head.requires_grad_(False).to(device=device, dtype=dtype)
        if self.image_tokenizer is not None:
            self.image_tokenizer.eval().requires_grad_(False).to(device=device)


def load_image_tokenizer(manifest: Manifest) -> GumbelVQ:
    """The image tokenizer of a model folder.

    Raises:
        ManifestError: the model has none, or its configuration is damaged.
        WeightsError: a tensor is missing or misshapen.
    """
    if not manifest.tokenizer_weights:
        raise ManifestError("The model '{model}' has no image tokenizer.", model=manifest.name)
    path = manifest.path(manifest.tokenizer_weights)
    tokenizer = GumbelVQ(ImageTokenizerConfig.from_yaml(manifest.path(manifest.tokenizer_config)))
    # `loss.*` (perceptual net and discriminator) is of use in training only.
    tensors = read_tensors(path, names=lambda name: not name.startswith("loss."))
    apply_tensors(tokenizer, tensors, str(path), adopt=True)
    return tokenizer.float().eval()


def _quiet(_: str) -> None:
    """For callers who do not ask how far it is."""


def _config(folder: Path, kind: Any) -> Any:
    values = read_json(folder / "config.json")
    values.pop("torch_dtype", None)
    return _made(kind, values, folder / "config.json")


def _clip_config(folder: Path) -> CLIPVisionConfig:
    """Of the tower alone, or ``vision_config`` of a whole CLIP model."""
    values = read_json(folder / "config.json")
    values = values.get("vision_config", values)
    return _made(
        CLIPVisionConfig,
        {key: value for key, value in values.items() if key != "torch_dtype"},
        folder / "config.json",
    )


def _made(kind: Any, values: dict[str, Any], path: Path) -> Any:
    try:
        return kind.from_dict(values)
    except Exception as error:
        raise ManifestError(
            "The configuration {path} cannot be used: {reason}", path=path, reason=error
        ) from error


def generation_settings(folder: Path) -> tuple[tuple[int, ...], float]:
    """The ids that end an answer and the repetition penalty, of generation_config.json or else config.json."""
    path = folder / "generation_config.json"
    values = read_json(path if path.is_file() else folder / "config.json")
    ends = values.get("eos_token_id")
    ends = ends if isinstance(ends, list) else [] if ends is None else [ends]
    penalty = values.get("repetition_penalty") or 1.0
    if not all(isinstance(end, int) for end in ends) or not isinstance(penalty, (int, float)) or penalty <= 0:
        raise ManifestError("The settings {path} give no usable end token or repetition penalty.", path=path)
    return tuple(ends), float(penalty)
