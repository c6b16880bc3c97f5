"""The engine: one model, one worker thread, one queue.

Requests are answered one at a time in the order they came. Callbacks run on the worker thread; whoever shows something on
a screen carries them over. torch is imported on the worker thread with the first request, so that importing this module
costs nothing and no window ever waits.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from . import answering, drawing
from .errors import DeviceLost, EngineError, OutOfMemory, RequestError
from .faults import OUT_OF_MEMORY, as_told, give_back_memory, is_short
from .jobs import Job
from .manifest import Manifest, Use, load_manifest
from .memory import free_memory
from .pictures import checked
from .requests import (
    Answer,
    AskRequest,
    GeneratedImage,
    GenerateRequest,
    ModelInfo,
    Progress,
    Steadying,
    SuperResolveRequest,
)
from .sentences import sentence
from .threads import cores, let_others_run

if TYPE_CHECKING:
    from .families import Runnable

T = TypeVar("T")
OnProgress = Callable[[Progress], None]
OnImage = Callable[[int, GeneratedImage], None]
_SMALLER = {"cpu": "int8"}  # the precision to fall back to where memory is short, else bfloat16
_LOOK_EVERY = 10.0  # seconds; how often an idle engine looks whether memory is short
_SHORT = 512 << 20  # bytes of free memory below which an idle model is let go of
LetGo = Literal["memory", "device"]  # memory was short; its device stopped answering

_ON_THE_PROCESSOR = sentence(
    "The graphics processor stopped answering: the processor is used until the program is started anew."
)


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
            raise OutOfMemory(OUT_OF_MEMORY) from error

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
        give_back_memory()
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
            told = as_told(error)
            if isinstance(told, DeviceLost):
                self._leave_device()
            job.set_exception(told)
            if isinstance(told, OutOfMemory):
                give_back_memory()

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
        give_back_memory()

    def _read_model(self, manifest: Manifest, begin_part: Callable[[str], None]) -> Runnable:
        """The model in the wished precision, or once in a smaller one where memory does not suffice."""
        from .families import load

        smaller = _SMALLER.get(self._device, "bfloat16")
        try:
            return load(manifest, device=self._device, precision=self._precision, tell=begin_part)
        except BaseException as error:
            if self._precision == smaller or not isinstance(as_told(error), OutOfMemory):
                raise
        give_back_memory()
        loaded = load(manifest, device=self._device, precision=smaller, tell=begin_part)
        loaded.notices.append(
            sentence(
                "There was not enough memory for {wish}: the model was loaded in {smaller}, "
                "and its results may differ a little.",
                wish=self._precision,
                smaller=smaller,
            )
        )
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
            raise RequestError(
                "The model '{model}' was not trained for {use}.", model=self._info.name, use=use
            )
        return self._loaded, self._info.uses[use]

    def _drawing(self, task: str) -> tuple[Runnable, Use]:
        loaded, use = self._ready(task)
        if not loaded.abilities.draws:
            raise RequestError(
                "The model '{model}' cannot draw: it has no image tokenizer.", model=loaded.manifest.name
            )
        return loaded, use

    def _ask(self, request: AskRequest, job: Job[Answer], tell: OnProgress) -> Answer:
        import torch

        loaded, use = self._ready("ask")
        with torch.inference_mode():
            return answering.answer(loaded, use, request, lambda: job.stopping, tell)

    def _generate(
        self, request: GenerateRequest, job: Job[GeneratedImage], tell: OnProgress
    ) -> GeneratedImage:
        import torch

        loaded, use = self._drawing(request.task)
        with torch.inference_mode():
            return drawing.draw(loaded, use, request, job.check, tell)

    def _super_resolve(
        self, request: SuperResolveRequest, job: Job[GeneratedImage], tell: OnProgress
    ) -> GeneratedImage:
        import torch

        from .super_resolving import USE, SuperResolving

        loaded, use = self._drawing(USE)
        work = SuperResolving(loaded, use, replace(request, image=checked(request.image)), job.check, tell)
        together = drawing.together(
            loaded.bytes_of_drawing(use, use.prompt_for(request.contrast)), self._device
        )
        with torch.inference_mode():
            return work.run(together, is_short)

    def _generate_together(
        self, requests: tuple[GenerateRequest, ...], steady: Steadying | None, job: Job[Any], tell: OnProgress,
        on_image: OnImage,
    ) -> tuple[GeneratedImage, ...]:  # fmt: skip
        """Batches one after the other; where memory does not suffice after all, the rest in smaller ones."""
        import torch

        if not requests:
            return ()
        loaded, use = self._drawing(requests[0].task)
        requests = drawing.accepted(requests, steady)
        size = drawing.together(
            loaded.bytes_of_drawing(use, use.prompt_for(requests[0].contrast)), self._device
        )
        images: list[GeneratedImage] = []
        while len(images) < len(requests):
            batch = requests[len(images) : len(images) + size]
            part = drawing.Part(batch, len(images), len(requests))
            if steady is not None and images:
                steady = replace(steady, before=images[-1].indices)
            try:
                with torch.inference_mode():
                    made = drawing.draw_together(loaded, use, part, steady, job.check, tell)
            except BaseException as error:
                if size == 1 or not is_short(error):
                    raise
                size = len(batch) // 2 or 1
                continue
            for image in made:
                on_image(len(images), image)
                images.append(image)
        return tuple(images)


def _quiet(_: Progress) -> None:
    """For callers who do not ask how far it is."""


def _no_image(_place: int, _image: GeneratedImage) -> None:
    """For callers who wait for all pictures."""


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
            "The device '{wish}' is not there; here are {known}.",
            wish=wish,
            known=", ".join((n for n, ok in there.items() if ok)),
        )
    return wish
