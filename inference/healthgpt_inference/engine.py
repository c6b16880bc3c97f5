"""The engine: one model, one worker thread, one queue.

Requests are answered one at a time in the order they came. Callbacks run on the worker thread; whoever shows something on
a screen carries them over. torch is imported on the worker thread with the first request, so that importing this module
costs nothing and no window ever waits.
"""

from __future__ import annotations

import gc
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from .errors import DeviceLost, EngineError, OutOfMemory, RequestError, Stopped
from .manifest import Manifest, Use, load_manifest
from .memory import free_memory, trim
from .requests import (
    Answer,
    AskRequest,
    GeneratedImage,
    GenerateRequest,
    ModelInfo,
    Picture,
    Progress,
    Steadied,
    Steadying,
    SuperResolveRequest,
)
from .threads import cores, let_others_run

if TYPE_CHECKING:
    from .decoding import Step
    from .families import Runnable

T = TypeVar("T")
OnProgress = Callable[[Progress], None]
OnImage = Callable[[int, GeneratedImage], None]
_LARGEST = 20_000  # pixels along one side of a picture
_ENOUGH = 4_096  # pixels along a side, far above what any model sees; a larger square would only take memory
_MOST_TOGETHER = 16  # pictures; with more, a product waits for its arithmetic and no longer for the weights
_MEMORY_SHARE = 0.5  # of the free memory that pictures drawn together may take
_SMALLER = {"cpu": "int8"}  # the precision to fall back to where memory is short, else bfloat16
_LOOK_EVERY = 10.0  # seconds; how often an idle engine looks whether memory is short
_SHORT = 512 << 20  # bytes of free memory below which an idle model is let go of
_PREVIEW_SHARE = 0.25  # of the time of drawing that previews may take
# The last is how torch's allocator begins; where memory is out, its sentence may itself be cut off there.
_NO_MEMORY = ("allocate memory", "out of memory", "can't start new thread", "[enforce fail a")
# As CUDA, its libraries and Metal say that nothing can be computed any more.
_NO_DEVICE = (
    "cuda error",
    "cuda driver",
    "cublas_status",
    "cudnn_status",
    "no cuda gpus",
    "command buffer exited with error",
)
_DEVICE_LOST = (
    "The graphics processor stopped answering, and what was under way is lost: ask again, which goes on with the processor. "
    "To use the graphics processor again, start the program anew."
)
LetGo = Literal["memory", "device"]  # memory was short; its device stopped answering

_ON_THE_PROCESSOR = (
    "The graphics processor stopped answering: the processor is used until the program is started anew."
)
_OUT_OF_MEMORY = "There is not enough memory for this model: close other programs, or choose a smaller model."


class Job(Future[T], Generic[T]):
    """A request under way. ``result()`` waits; :meth:`stop` takes effect before the next token."""

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()
        self._taken = threading.Lock()  # by the worker, or by a stop that came first

    def stop(self) -> None:
        """Ask the engine to stop; a request that still waits in the queue ends at once and is never begun."""
        self._stop.set()
        if self._taken.acquire(blocking=False):
            self.set_exception(Stopped("Stopped."))

    def cancel(self) -> bool:
        """As :meth:`stop`, for those who know futures only; what was begun ends by itself a little later."""
        self.stop()
        return False

    def begin(self) -> bool:
        """For the engine: take the request, unless it was stopped before."""
        return self._taken.acquire(blocking=False) and self.set_running_or_notify_cancel()

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
        precision: in which weights are kept: ``float32``, ``bfloat16``, ``float16``, or ``int8`` (CPU only). None for what
            the environment variable ``HEALTHGPT_PRECISION`` says, else float32.
        threads: cores that torch may use; None for all.
        on_let_go: is called, on the worker thread, after the model was let go of unasked, with the reason.
    """

    def __init__(
        self,
        *,
        device: str = "auto",
        precision: str | None = None,
        threads: int | None = None,
        on_let_go: Callable[[LetGo], None] | None = None,
    ) -> None:
        self._device_wish, self._threads, self._on_let_go = device, threads, on_let_go
        self._free_beside = 0  # bytes that were free beside the model when it had been loaded
        self._precision = precision or os.environ.get("HEALTHGPT_PRECISION") or "float32"
        self._queue: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._loaded: Runnable | None = None
        self._info: ModelInfo | None = None
        self._device = ""
        self._notices: list[str] = []  # of the device, for every model that is loaded
        self._jobs: set[Job[Any]] = set()
        self._closed = False
        self._entrance = threading.Lock()  # nothing enters the queue behind its end
        self._thread = threading.Thread(target=self._work, name="inference", daemon=True)
        try:
            self._thread.start()
        except RuntimeError as error:  # the system has no room for a thread's stack
            raise OutOfMemory(_OUT_OF_MEMORY) from error

    @property
    def info(self) -> ModelInfo | None:
        """The model that is loaded, or None."""
        return self._info

    def load(self, model: Path, on_progress: OnProgress | None = None) -> Job[ModelInfo]:
        """Load a model folder; the former model is let go of first. The same folder again loads nothing."""
        return self._submit(lambda job: self._load(model, job, on_progress or _quiet))

    def unload(self) -> Job[None]:
        """Let the model go, and its memory with it; the next load reads it again."""
        return self._submit(self._unload)

    def ask(self, request: AskRequest, on_progress: OnProgress | None = None) -> Job[Answer]:
        """Answer a question. A stopped one gives the answer so far, with ``stopped`` set."""
        return self._submit(lambda job: self._ask(request, job, on_progress or _quiet))

    def generate(
        self, request: GenerateRequest, on_progress: OnProgress | None = None
    ) -> Job[GeneratedImage]:
        """Generate a picture. A stopped one raises :class:`Stopped`."""
        return self._submit(lambda job: self._generate(request, job, on_progress or _quiet))

    def generate_together(
        self,
        requests: Sequence[GenerateRequest],
        on_progress: OnProgress | None = None,
        on_image: OnImage | None = None,
        *,
        steady: Steadying | None = None,
    ) -> Job[tuple[GeneratedImage, ...]]:
        """Generate the pictures of one task and contrast, as many at a time as memory allows: each reading of the weights
        serves all of them. Previews are of the first picture of those under way.

        Args:
            on_image: is given the place of each picture in ``requests`` and the picture, in order, once it is there.
            steady: draw them as neighbouring slices that do not flicker; None for the most probable tokens of each.
        """
        return self._submit(
            lambda job: self._generate_together(
                tuple(requests), steady, job, on_progress or _quiet, on_image or _no_image
            )
        )

    def super_resolve(
        self, request: SuperResolveRequest, on_progress: OnProgress | None = None
    ) -> Job[GeneratedImage]:
        """Draw a part of a picture with more pixels, in tiles where it is larger than the model draws at once. A stopped one
        raises :class:`Stopped`."""
        return self._submit(lambda job: self._super_resolve(request, job, on_progress or _quiet))

    def close(self, timeout: float = 5.0) -> None:
        """Stop what runs and what waits, and end the thread; waits at most ``timeout`` seconds."""
        with self._entrance:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
            waiting = list(self._jobs)
        for job in waiting:
            job.stop()
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout)

    # The worker.

    def _submit(self, work: Callable[[Job[T]], T]) -> Job[T]:
        job: Job[T] = Job()
        with self._entrance:
            if self._closed:
                job.set_exception(EngineError("The engine was closed."))
                return job
            self._jobs.add(job)
            self._queue.put(lambda: self._run(job, work))
        job.add_done_callback(self._jobs.discard)
        return job

    def _work(self) -> None:
        while True:
            try:
                # Only a model that is loaded can be let go of, so that without one nothing has to be watched.
                task = self._queue.get(timeout=_LOOK_EVERY if self._loaded is not None else None)
            except queue.Empty:
                self._let_go_if_short()
                continue
            if task is None:
                break
            task()
            del task  # the closure holds the request and its pictures
        self._loaded = self._info = None

    def _let_go_if_short(self) -> None:
        """Let an idle model go where others need its memory.

        What counts is what others took since it was loaded: a model that fills the device by itself stays.
        """
        if free_memory(self._device) >= min(_SHORT, self._free_beside // 2):
            return
        self._loaded = self._info = None
        _free_memory()
        self._tell_of_it("memory")

    def _tell_of_it(self, reason: LetGo) -> None:
        if self._on_let_go is not None:
            self._on_let_go(reason)

    def _run(self, job: Job[T], work: Callable[[Job[T]], T]) -> None:
        if not job.begin():
            return
        try:
            job.check()
            job.set_result(work(job))
        except BaseException as error:  # noqa: BLE001 - the thread must outlive every fault; the future carries it whole
            told = _as_told(error)
            if isinstance(told, DeviceLost):
                self._leave_device()
            job.set_exception(told)
            if isinstance(told, OutOfMemory):
                _free_memory()

    def _leave_device(self) -> None:
        """Go on with the processor: what a lost device holds is lost, and a process cannot begin with it anew."""
        self._loaded = self._info = None
        self._device, self._notices = "cpu", [_ON_THE_PROCESSOR]
        self._tell_of_it("device")

    def _load(self, model: Path, job: Job[ModelInfo], tell: OnProgress) -> ModelInfo:
        manifest = load_manifest(model)
        if self._loaded is not None and self._info is not None and self._loaded.manifest == manifest:
            return self._info
        self._import(tell)
        job.check()
        self._loaded = self._info = None
        begun = perf_counter()

        def begin_part(name: str) -> None:
            job.check()
            tell(Progress("loading", text=f"{manifest.name}: {name}"))

        # Hashing first: it brings the files into the system's cache, from which the model is then read.
        digest = manifest.weights_sha256(begin_part)
        loaded = self._read_model(manifest, begin_part)
        loaded.notices.extend(self._notices)
        info = _info(loaded, self._device, digest)
        job.check()
        self._loaded, self._info = loaded, info
        self._free_beside = free_memory(self._device)
        tell(Progress("done", text=manifest.name, seconds=perf_counter() - begun))
        return info

    def _unload(self, _job: Job[None]) -> None:
        self._loaded = self._info = None
        _free_memory()

    def _read_model(self, manifest: Manifest, begin_part: Callable[[str], None]) -> Runnable:
        """The model in the wished precision, or once in a smaller one where memory does not suffice."""
        from .families import load

        smaller = _SMALLER.get(self._device, "bfloat16")
        try:
            return load(manifest, device=self._device, precision=self._precision, tell=begin_part)
        except BaseException as error:
            if self._precision == smaller or not isinstance(_as_told(error), OutOfMemory):
                raise
        _free_memory()
        loaded = load(manifest, device=self._device, precision=smaller, tell=begin_part)
        loaded.notices.append(_IN_SMALLER.format(self._precision, smaller))
        return loaded

    def _import(self, tell: OnProgress) -> None:
        """Import torch and what is built on it, and choose the device, once."""
        if self._device:
            return
        begun = perf_counter()
        tell(Progress("importing"))
        let_others_run()
        import torch

        # transformers and peft come with it: an import holds the interpreter, so it is told apart from the loading.
        from .families import m3  # noqa: F401 - imported for its imports

        # torch takes over the last number that any thread set when a thread first asks for it, and keeps a number of its
        # own for that thread from then on: asked first, two engines may differ.
        torch.get_num_threads()
        torch.set_num_threads(self._threads or cores())
        self._device = _choose_device(self._device_wish)
        tell(Progress("importing", 1, 1, seconds=perf_counter() - begun))

    def _ready(self, use: str) -> tuple[Runnable, Use]:
        if self._loaded is None or self._info is None:
            raise RequestError("No model is loaded.")
        if use not in self._info.uses:
            raise RequestError(f"The model '{self._info.name}' was not trained for {use}.")
        return self._loaded, self._info.uses[use]

    def _drawing(self, task: str) -> tuple[Runnable, Use]:
        loaded, use = self._ready(task)
        if not loaded.abilities.draws:
            raise RequestError(f"The model '{loaded.manifest.name}' cannot draw: it has no image tokenizer.")
        return loaded, use

    def _ask(self, request: AskRequest, job: Job[Answer], tell: OnProgress) -> Answer:
        import torch

        loaded, use = self._ready("ask")
        begun = perf_counter()
        tell(Progress("reading"))
        request = _accepted(request, loaded)
        with torch.inference_mode():
            reading = loaded.read(use, request)
            limit = min(request.max_new_tokens, loaded.room - reading.length)
            steps = loaded.write(reading, limit, request.sampling)
            notices = [_LEFT_OUT.format(reading.left_out, loaded.room)] if reading.left_out else []
            answer = self._write(loaded, steps, limit, job, tell, begun, notices)
            return replace(answer, text=use.cautioned(answer.text))

    def _write(
        self, loaded: Runnable, steps: Iterator[Step], limit: int, job: Job[Answer], tell: OnProgress, begun: float,
        notices: list[str],
    ) -> Answer:  # fmt: skip
        """Collect the tokens of an answer, telling the text so far."""
        tokens, probabilities, ended = list[int](), list[float](), False
        for step in steps:
            probabilities.append(step.probability)
            if step.token in loaded.ends:
                ended = True
                break
            tokens.append(step.token)
            tell(Progress("writing", len(tokens), limit, loaded.text(tokens)))
            if job.stopping:
                break
        if not ended and not job.stopping:
            notices.append("The answer was cut off at its longest length.")
        sureness = float(np.mean(probabilities))
        seconds = perf_counter() - begun
        return Answer(loaded.text(tokens), len(tokens), sureness, job.stopping, seconds, tuple(notices))

    def _generate(
        self, request: GenerateRequest, job: Job[GeneratedImage], tell: OnProgress
    ) -> GeneratedImage:
        import torch

        loaded, use = self._drawing(request.task)
        begun = perf_counter()
        tell(Progress("reading"))
        request = replace(request, image=_reduced(_checked(request.image)))
        with torch.inference_mode():
            steps = loaded.draw(use, use.prompt_for(request.contrast), request.image)
            drawn = self._draw(loaded, steps, request.preview_every, job, tell)
            values = loaded.decoded(drawn.codes)
            return _finished(request, loaded, use, drawn, values, perf_counter() - begun)

    def _draw(
        self, loaded: Runnable, steps: Iterator[Step], every: int, job: Job[GeneratedImage], tell: OnProgress
    ) -> _Drawn:
        """Collect the codes of a picture, with a preview now and then."""
        count, tokens, probabilities, entropies = loaded.side**2, list[int](), list[float](), list[float]()
        previews = _Previews(loaded, count, every)
        for step in steps:
            job.check()
            tokens.append(step.token)
            probabilities.append(step.probability)
            entropies.append(step.entropy)
            tell(Progress("drawing", len(tokens), count, preview=previews.of(tokens)))
        job.check()
        return _Drawn(loaded.codes(tokens), float(np.mean(probabilities)), entropies)

    def _super_resolve(
        self, request: SuperResolveRequest, job: Job[GeneratedImage], tell: OnProgress
    ) -> GeneratedImage:
        import torch

        from .super_resolving import USE, SuperResolving

        loaded, use = self._drawing(USE)
        work = SuperResolving(loaded, use, replace(request, image=_checked(request.image)), job.check, tell)
        together = _together(loaded.bytes_of_drawing(use, use.prompt_for(request.contrast)), self._device)

        def smaller(error: BaseException) -> bool:
            short = isinstance(_as_told(error), OutOfMemory)
            if short:
                _free_memory()
            return short

        with torch.inference_mode():
            return work.run(together, smaller)

    def _generate_together(
        self, requests: tuple[GenerateRequest, ...], steady: Steadying | None, job: Job[Any], tell: OnProgress,
        on_image: OnImage,
    ) -> tuple[GeneratedImage, ...]:  # fmt: skip
        """Batches one after the other; where memory does not suffice after all, the rest in smaller ones."""
        if not requests:
            return ()
        if steady is not None and not 0 < steady.share <= 1:
            raise RequestError(
                "The share from which a neighbour's token stays must be above 0 and at most 1."
            )
        loaded, use = self._ready(requests[0].task)
        prompt = use.prompt_for(requests[0].contrast)
        if any((one.task, one.contrast) != (requests[0].task, requests[0].contrast) for one in requests):
            raise RequestError("Pictures drawn together must be of one task and one contrast.")
        if not loaded.abilities.draws:
            raise RequestError(f"The model '{loaded.manifest.name}' cannot draw: it has no image tokenizer.")
        requests = tuple(replace(one, image=_reduced(_checked(one.image))) for one in requests)
        size = _together(loaded.bytes_of_drawing(use, prompt), self._device)
        images: list[GeneratedImage] = []
        while len(images) < len(requests):
            batch = requests[len(images) : len(images) + size]
            if steady is not None and images:
                steady = replace(steady, before=images[-1].indices)
            try:
                made = self._draw_together(
                    loaded, use, prompt, batch, steady, job, len(images), len(requests), tell
                )
            except BaseException as error:
                if size == 1 or not isinstance(_as_told(error), OutOfMemory):
                    raise
                size = len(batch) // 2 or 1
                _free_memory()
                continue
            for image in made:
                on_image(len(images), image)
                images.append(image)
        return tuple(images)

    def _draw_together(
        self, loaded: Runnable, use: Use, prompt: str, batch: tuple[GenerateRequest, ...], steady: Steadying | None,
        job: Job[Any], before: int, whole: int, tell: OnProgress,
    ) -> list[GeneratedImage]:  # fmt: skip
        """The pictures of one batch; ``before`` of ``whole`` pictures were made already."""
        import torch

        begun, count = perf_counter(), loaded.side**2
        tell(Progress("reading", before * count, whole * count))
        drawn: list[list[Step]] = []
        firsts, previews = list[int](), _Previews(loaded, count, batch[0].preview_every)
        with torch.inference_mode():
            for steps in loaded.draw_together(use, prompt, [one.image for one in batch], steady):
                job.check()
                drawn.append(steps)
                firsts.append(steps[0].token)
                done = before * count + len(drawn) * len(batch)
                tell(Progress("drawing", done, whole * count, preview=previews.of(firsts)))
            seconds = (perf_counter() - begun) / len(batch)
            made = []
            for request, own_steps in zip(batch, zip(*drawn, strict=True), strict=True):
                job.check()
                own = _Drawn.of(loaded, own_steps)
                image = _finished(request, loaded, use, own, loaded.decoded(own.codes), seconds)
                if steady is not None:
                    kept = float(np.mean([step.kept for step in own_steps]))
                    image = replace(image, steadied=Steadied(steady.share, kept))
                made.append(image)
        return made


_IN_SMALLER = (
    "There was not enough memory for {0}: the model was loaded in {1}, and its results may differ a little."
)
_LEFT_OUT = (
    "The oldest {} turns of the conversation were left out: the model reads and writes {} tokens in all."
)


@dataclass(frozen=True)
class _Drawn:
    """The codes of a picture, the mean probability of its tokens, and the entropy of each."""

    codes: list[int]
    mean_probability: float
    entropies: list[float]

    @classmethod
    def of(cls, loaded: Runnable, steps: Sequence[Step]) -> _Drawn:
        """Of all steps of a picture."""
        codes = loaded.codes([step.token for step in steps])
        return cls(
            codes, float(np.mean([step.probability for step in steps])), [step.entropy for step in steps]
        )


class _Previews:
    """The picture so far, now and then; the later ones take no more than a quarter of the time that drawing takes."""

    def __init__(self, loaded: Runnable, count: int, every: int) -> None:
        self._loaded, self._count, self._every = loaded, count, every
        self._begun, self._spent, self._last = perf_counter(), 0.0, 0.0

    def of(self, tokens: list[int]) -> Picture | None:
        """A preview where one is due."""
        done = len(tokens)
        if not self._every or done % self._every or done >= self._count:
            return None
        now = perf_counter()
        if self._spent + self._last > _PREVIEW_SHARE * (now - self._begun):
            return None
        codes = self._loaded.codes(tokens)
        # What is not drawn yet is shown as the first code, which is the picture's corner: background.
        picture = self._loaded.decode(codes + codes[:1] * (self._count - done))
        self._last = perf_counter() - now
        self._spent += self._last
        return picture


def _quiet(_: Progress) -> None:
    """For callers who do not ask how far it is."""


def _no_image(_place: int, _image: GeneratedImage) -> None:
    """For callers who wait for all pictures."""


def _together(bytes_each: int, device: str) -> int:
    """How many pictures are drawn at a time."""
    return max(1, min(_MOST_TOGETHER, int(_MEMORY_SHARE * free_memory(device) / max(bytes_each, 1))))


def _accepted(request: AskRequest, loaded: Runnable) -> AskRequest:
    """The request with its region cut out, where the family takes what it holds.

    Raises:
        RequestError: it holds what the family cannot take, or nothing that can be answered; says why.
    """
    name, abilities = loaded.manifest.name, loaded.abilities
    if not request.question.strip():
        raise RequestError("There is no question: write one.")
    if request.max_new_tokens < 1:
        raise RequestError("An answer needs at least one token: allow more of them.")
    if request.volume is not None and not abilities.volume:
        raise RequestError(f"The model '{name}' reads single pictures, not volumes: ask about one slice.")
    pictures = (request.image,) if request.image is not None else ()
    if len(pictures) + len(request.images) > abilities.images:
        raise RequestError(
            f"The model '{name}' reads one picture with a question, not several: ask about each."
        )
    if request.region is not None and request.image is None:
        raise RequestError("A region needs the picture that it is a part of.")
    if request.volume is not None and (pictures or request.images):
        raise RequestError("A question is about a volume or about pictures, not about both.")
    volume = request.volume
    if volume is not None and (volume.ndim != 3 or volume.dtype != np.uint8 or min(volume.shape) < 1):
        raise RequestError("A volume must be 8-bit grey [slices, rows, columns].")
    image = _region_of(_checked(request.image), request.region) if request.image is not None else None
    return replace(
        request,
        image=None if image is None else _reduced(image),
        images=tuple(_reduced(_checked(picture)) for picture in request.images),
        region=None,
    )


def _region_of(picture: Picture, region: tuple[int, int, int, int] | None) -> Picture:
    """A part of a picture, given by its pixel edges.

    Raises:
        RequestError: it is empty or leaves the picture.
    """
    if region is None:
        return picture
    left, top, right, bottom = region
    rows, columns = picture.shape[:2]
    if not (0 <= left < right <= columns and 0 <= top < bottom <= rows):
        raise RequestError(
            f"The region {region} is empty or leaves the picture of {columns} x {rows} pixels."
        )
    return picture[top:bottom, left:right]


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


def _reduced(picture: Picture) -> Picture:
    """A very large picture made smaller by a whole factor, each pixel the mean of those it stands for."""
    from PIL import Image

    factor = -(-max(picture.shape[:2]) // _ENOUGH)
    return picture if factor == 1 else np.asarray(Image.fromarray(picture).reduce(factor))


def _finished(
    request: GenerateRequest, loaded: Runnable, use: Use, drawn: _Drawn, values: NDArray[np.float32], seconds: float
) -> GeneratedImage:  # fmt: skip
    """The picture with what is to be said about it; ``values`` are its pixels as they were decoded."""
    from .quality import as_grey, likeness, notices, resized

    source = resized(loaded.framed(use, request.image), values.shape[0])
    return GeneratedImage(
        pixels=as_grey(values),
        indices=np.asarray(drawn.codes, np.int64),
        mean_token_probability=drawn.mean_probability,
        seconds=seconds,
        ceiling=likeness(source, loaded.copied(source)),
        entropy=np.asarray(drawn.entropies, np.float32).reshape(loaded.side, loaded.side),
        notices=notices(request.task, source, values),
    )


def _info(loaded: Runnable, device: str, weights_sha256: str) -> ModelInfo:
    manifest = loaded.manifest
    return ModelInfo(
        name=manifest.name,
        version=manifest.version,
        authors=manifest.authors,
        family=manifest.family,
        root=manifest.root,
        device=device,
        precision=loaded.precision,
        image_size=loaded.image_size,
        output_size=loaded.output_size,
        weights_sha256=weights_sha256,
        parameters=loaded.parameters,
        bytes=loaded.bytes,
        uses=dict(manifest.uses),
        licence=dict(manifest.licence),
        notices=tuple(loaded.notices),
        abilities=loaded.abilities,
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
    """Out of memory and a lost device as a sentence; every other fault as it is."""
    # By its name and words, since torch may be what could not be imported, and each device says it in its own way.
    named = isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError"
    words = str(error).lower() if isinstance(error, (RuntimeError, OSError)) else ""
    if named or any(said in words for said in _NO_MEMORY):
        return OutOfMemory(_OUT_OF_MEMORY)
    return DeviceLost(_DEVICE_LOST) if any(said in words for said in _NO_DEVICE) else error


def _free_memory() -> None:
    """Give unused memory back: what hangs in circles, and what the device keeps for later. Takes some tenths of a second."""
    gc.collect()
    trim()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()
