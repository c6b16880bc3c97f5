"""The engine: one model, one worker thread, one queue.

Requests are answered one at a time in the order they came. Callbacks run on the worker thread; whoever shows something on
a screen carries them over. torch is imported on the worker thread with the first request, so that importing this module
costs nothing and no window ever waits.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from .errors import EngineError, OutOfMemory, RequestError, Stopped
from .manifest import Use, load_manifest
from .requests import (
    Answer,
    AskRequest,
    GeneratedImage,
    GenerateRequest,
    Likeness,
    ModelInfo,
    Picture,
    Progress,
)

if TYPE_CHECKING:
    from .decoding import Step
    from .families.m3 import LoadedM3

T = TypeVar("T")
OnProgress = Callable[[Progress], None]
_LARGEST = 20_000  # pixels along one side of a picture


class Job(Future[T], Generic[T]):
    """A request under way. ``result()`` waits; :meth:`stop` takes effect before the next token."""

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the engine to stop; a request that still waits in the queue is never begun."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether a stop was asked for."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise :class:`Stopped` where a stop was asked for."""
        if self.stopping:
            raise Stopped("Stopped.")


class Engine:
    """Owns the model and the thread that it computes on.

    Args:
        device: ``auto`` (CUDA, then MPS, then the CPU), ``cpu``, ``cuda`` or ``mps``.
        threads: cores that torch may use; None for all.
    """

    def __init__(self, *, device: str = "auto", threads: int | None = None) -> None:
        self._device_wish, self._threads = device, threads
        self._queue: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._loaded: LoadedM3 | None = None
        self._info: ModelInfo | None = None
        self._device = ""
        self._jobs: set[Job[Any]] = set()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="inference", daemon=True)
        self._thread.start()

    @property
    def info(self) -> ModelInfo | None:
        """The model that is loaded, or None."""
        return self._info

    def load(self, model: Path, on_progress: OnProgress | None = None) -> Job[ModelInfo]:
        """Load a model folder; the former model is let go of first. The same folder again loads nothing."""
        return self._submit(lambda job: self._load(model, job, on_progress or _quiet))

    def ask(self, request: AskRequest, on_progress: OnProgress | None = None) -> Job[Answer]:
        """Answer a question. A stopped one gives the answer so far, with ``stopped`` set."""
        return self._submit(lambda job: self._ask(request, job, on_progress or _quiet))

    def generate(
        self, request: GenerateRequest, on_progress: OnProgress | None = None
    ) -> Job[GeneratedImage]:
        """Generate a picture. A stopped one raises :class:`Stopped`."""
        return self._submit(lambda job: self._generate(request, job, on_progress or _quiet))

    def close(self, timeout: float = 5.0) -> None:
        """Stop what runs and what waits, and end the thread; waits at most ``timeout`` seconds."""
        self._closed = True
        for job in list(self._jobs):
            job.stop()
        self._queue.put(None)
        self._thread.join(timeout)

    # The worker.

    def _submit(self, work: Callable[[Job[T]], T]) -> Job[T]:
        job: Job[T] = Job()
        if self._closed:
            job.set_exception(EngineError("The engine was closed."))
            return job
        self._jobs.add(job)
        job.add_done_callback(lambda done: self._jobs.discard(job))
        self._queue.put(lambda: self._run(job, work))
        return job

    def _work(self) -> None:
        while (task := self._queue.get()) is not None:
            task()
        self._loaded = None

    def _run(self, job: Job[T], work: Callable[[Job[T]], T]) -> None:
        if not job.set_running_or_notify_cancel():
            return
        try:
            job.check()
            job.set_result(work(job))
        except EngineError as error:
            job.set_exception(error)
        except BaseException as error:  # noqa: BLE001 - the thread must outlive every fault; the future carries it whole
            job.set_exception(_as_told(error))

    def _load(self, model: Path, job: Job[ModelInfo], tell: OnProgress) -> ModelInfo:
        manifest = load_manifest(model)
        if self._info is not None and self._info.root == manifest.root:
            return self._info
        self._import(tell)
        job.check()
        self._loaded = self._info = None
        begun = perf_counter()
        tell(Progress("loading", text=manifest.name))
        from .families.m3 import LoadedM3

        if manifest.family != "healthgpt-m3":
            raise RequestError(
                f"The model '{manifest.name}' is of the family {manifest.family}, which cannot be run yet."
            )
        self._loaded = LoadedM3(manifest, device=self._device)
        self._info = _info(self._loaded, self._device)
        tell(Progress("done", text=manifest.name, seconds=perf_counter() - begun))
        return self._info

    def _import(self, tell: OnProgress) -> None:
        """Import torch and what is built on it, and choose the device, once."""
        if self._device:
            return
        begun = perf_counter()
        tell(Progress("importing"))
        import torch

        from .families import m3  # noqa: F401 - transformers and peft come with it: imports are over before a model is loaded

        torch.set_num_threads(self._threads or os.cpu_count() or 1)
        self._device = _choose_device(self._device_wish)
        tell(Progress("importing", 1, 1, seconds=perf_counter() - begun))

    def _ready(self, use: str) -> tuple[LoadedM3, Use]:
        if self._loaded is None or self._info is None:
            raise RequestError("No model is loaded.")
        if use not in self._info.uses:
            raise RequestError(f"The model '{self._info.name}' was not trained for {use}.")
        return self._loaded, self._info.uses[use]

    def _ask(self, request: AskRequest, job: Job[Answer], tell: OnProgress) -> Answer:
        import torch

        from .decoding import greedy_text

        loaded, use = self._ready("ask")
        begun = perf_counter()
        tell(Progress("reading"))
        with torch.inference_mode():
            embeddings = _embedded(loaded, use, request.question, request.image, generate=False)
            model = loaded.model
            room = model.language.config.max_position_embeddings - embeddings.shape[1]
            limit = min(request.max_new_tokens, room)
            if limit < 1:
                raise RequestError("The question is longer than the model can read: shorten it.")
            steps = greedy_text(model.language, embeddings, ends=model.ends, limit=limit)
            return self._write(loaded, steps, limit, job, tell, begun)

    def _write(
        self,
        loaded: LoadedM3,
        steps: Iterator[Step],
        limit: int,
        job: Job[Answer],
        tell: OnProgress,
        begun: float,
    ) -> Answer:
        """Collect the tokens of an answer, telling the text so far."""
        model, tokens, probabilities, ended = loaded.model, list[int](), list[float](), False
        for step in steps:
            probabilities.append(step.probability)
            if step.token in model.ends:
                ended = True
                break
            tokens.append(step.token)
            tell(Progress("writing", len(tokens), limit, _shown(loaded, tokens)))
            if job.stopping:
                break
        notices = () if ended or job.stopping else ("The answer was cut off at its longest length.",)
        text = _shown(loaded, tokens)
        sureness = float(np.mean(probabilities)) if probabilities else 0.0
        return Answer(text, len(tokens), sureness, job.stopping, perf_counter() - begun, notices)

    def _generate(
        self, request: GenerateRequest, job: Job[GeneratedImage], tell: OnProgress
    ) -> GeneratedImage:
        import torch

        from .decoding import greedy_image

        loaded, use = self._ready(request.task)
        if loaded.image_tokenizer is None:
            raise RequestError(f"The model '{loaded.manifest.name}' has no image tokenizer and cannot draw.")
        begun = perf_counter()
        tell(Progress("reading"))
        with torch.inference_mode():
            prompt = use.prompt_for(request.contrast)
            embeddings = _embedded(loaded, use, prompt, request.image, generate=True)
            side = loaded.manifest.image_side or loaded.image_tokenizer.config.side
            model = loaded.model
            steps = greedy_image(
                model.language,
                embeddings,
                first=model.first_code,
                size=loaded.manifest.image_size,
                count=side * side,
            )
            codes, sureness = self._draw(loaded, steps, side, request.preview_every, job, tell)
            pixels = _decode(loaded, codes, side)
        return _finished(request, loaded, codes, pixels, sureness, perf_counter() - begun)

    def _draw(
        self,
        loaded: LoadedM3,
        steps: Iterator[Step],
        side: int,
        every: int,
        job: Job[GeneratedImage],
        tell: OnProgress,
    ) -> tuple[list[int], float]:
        """Collect the codes of a picture, with a preview now and then."""
        codes, probabilities = list[int](), list[float]()
        for step in steps:
            job.check()
            codes.append(step.token - loaded.model.first_code)
            probabilities.append(step.probability)
            preview = None
            if every and len(codes) % every == 0 and len(codes) < side * side:
                # What is not drawn yet is shown as the first code, which is the picture's corner: background.
                preview = _decode(loaded, codes + codes[:1] * (side * side - len(codes)), side)
            tell(Progress("drawing", len(codes), side * side, preview=preview))
        job.check()
        return codes, float(np.mean(probabilities))


def _quiet(_: Progress) -> None:
    """For callers who do not ask how far it is."""


def _embedded(loaded: LoadedM3, use: Use, question: str, image: Picture | None, *, generate: bool) -> Any:
    """The prompt's embeddings, with the picture seen at the layer of the use's adapter."""
    from .prompts import build_prompt
    from .vision import pad_to_square

    model = loaded.model
    model.set_task(use.adapter)
    prompt = build_prompt(loaded.manifest.template, question, image=image is not None, generate=generate)
    ids = model.tokenizer.encode_prompt(prompt)
    if image is None:
        return model.embed(ids, None)
    picture = (
        pad_to_square(_checked(image), (0, 0, 0)) if use.pad == "black" else pad_to_square(_checked(image))
    )
    pixels = loaded.preprocessing(picture).to(model.device, next(model.parameters()).dtype)
    return model.embed(ids, model.see(pixels)[1])


def _checked(image: Picture) -> Picture:
    """A picture that the model can take.

    Raises:
        RequestError: it is of another type or shape, or too large.
    """
    grey_or_rgb = image.ndim == 2 or (image.ndim == 3 and image.shape[2] == 3)
    if image.dtype != np.uint8 or not grey_or_rgb or min(image.shape[:2]) < 1:
        raise RequestError("A picture must be 8-bit grey [rows, columns] or RGB [rows, columns, 3].")
    if max(image.shape[:2]) > _LARGEST:
        raise RequestError(f"The picture is larger than {_LARGEST} pixels: choose a part of it.")
    return np.ascontiguousarray(image)


def _shown(loaded: LoadedM3, tokens: list[int]) -> str:
    """The text of an answer so far: no special tokens, and no half of a character at its end."""
    return (
        loaded.model.tokenizer.decode(tokens, skip_special=True).rstrip("\N{REPLACEMENT CHARACTER}").strip()
    )


def _decode(loaded: LoadedM3, codes: list[int], side: int) -> Picture:
    """Codes as a grey picture [R, R]."""
    import torch

    assert loaded.image_tokenizer is not None
    indices = torch.tensor([codes], device=loaded.model.device)
    decoded = loaded.image_tokenizer.decode_indices(indices, side)[0].float().mean(dim=0)
    grey = ((decoded.clamp(-1, 1) + 1) * 127.5).round()
    picture: Picture = grey.cpu().numpy().astype(np.uint8)
    return picture


def _finished(
    request: GenerateRequest,
    loaded: LoadedM3,
    codes: list[int],
    pixels: Picture,
    sureness: float,
    seconds: float,
) -> GeneratedImage:
    """The picture with what is to be said about it."""
    from .quality import notices, resized
    from .vision import pad_to_square

    source = resized(pad_to_square(request.image, (0, 0, 0)), pixels.shape[0])
    return GeneratedImage(
        pixels=pixels,
        indices=np.asarray(codes, np.int64),
        mean_token_probability=sureness,
        seconds=seconds,
        ceiling=_ceiling(loaded, source),
        notices=notices(request.task, source, pixels),
    )


def _ceiling(loaded: LoadedM3, source: Picture) -> Likeness:
    """How well the image tokenizer alone copies the input."""
    import torch

    from .quality import likeness

    assert loaded.image_tokenizer is not None
    scaled = torch.from_numpy(source.astype(np.float32) / 127.5 - 1).to(loaded.model.device)
    with torch.inference_mode():
        indices = loaded.image_tokenizer.encode(
            scaled.expand(1, loaded.image_tokenizer.config.in_channels, -1, -1)
        )
        side = loaded.image_tokenizer.config.side
        return likeness(source, _decode(loaded, indices[0].tolist(), side))


def _info(loaded: LoadedM3, device: str) -> ModelInfo:
    manifest, tokenizer = loaded.manifest, loaded.image_tokenizer
    parameters = sum(part.numel() for part in loaded.model.parameters())
    return ModelInfo(
        name=manifest.name,
        version=manifest.version,
        authors=manifest.authors,
        family=manifest.family,
        root=manifest.root,
        device=device,
        precision=str(next(loaded.model.parameters()).dtype).removeprefix("torch."),
        image_size=loaded.preprocessing.crop,
        output_size=tokenizer.config.resolution if tokenizer is not None else 0,
        weights_sha256=manifest.weights_sha256(),
        parameters=parameters + sum(part.numel() for part in tokenizer.parameters())
        if tokenizer
        else parameters,
        uses=dict(manifest.uses),
        licence=dict(manifest.licence),
        notices=tuple(loaded.notices),
    )


def _choose_device(wish: str) -> str:
    """The device to compute on.

    Raises:
        EngineError: the one wished for is not there.
    """
    import torch

    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if wish == "auto":
        return next(name for name in ("cuda", "mps", "cpu") if there[name])
    if not there.get(wish):
        raise EngineError(
            f"The device '{wish}' is not there; here are {', '.join(n for n, ok in there.items() if ok)}."
        )
    return wish


def _as_told(error: BaseException) -> BaseException:
    """Out of memory as a sentence; every other fault as it is."""
    import torch

    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return OutOfMemory(
            "There is not enough memory for this model: close other programs, or choose a smaller model."
        )
    if isinstance(error, RuntimeError) and "can't allocate memory" in str(error):
        return OutOfMemory(
            "There is not enough memory for this model: close other programs, or choose a smaller model."
        )
    return error
