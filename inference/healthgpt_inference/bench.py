"""How fast a model draws here, and how near that is to what the machine can do.

A step of decoding must read each weight once, so its limit is the bandwidth of memory, which is measured by a large read in
the same run. Beside each figure stands that of the direct way: ``generate`` of transformers over the same weights, with
H-LoRA as a module beside each linear layer. Steps are measured in the middle of a picture; a whole picture is reckoned from
them, the reading of the prompt and the decoding of the codes.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import asdict, dataclass, field
from itertools import islice, pairwise
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import DynamicCache

from .decoding import Chooser, Context, Guesses, Pace, Stack, write_image, write_image_quickly, write_images
from .families import load
from .gates import Gate, compare
from .loading import LoadedModel
from .manifest import Manifest, Use, load_manifest
from .precision import PACKED, bytes_of
from .requests import GenerateRequest, Picture, Progress

BATCHES = (1, 4, 8)
_READ = 1 << 30  # bytes of the large read
_ROUNDS = 2  # of each figure, of which the quicker counts: others at work can only make it slower
_TURNS = 5  # of reading memory and decoding
_QUICK = 128  # tokens over which guessing is measured
_ALONE = "import sys; from healthgpt_inference.bench import load_alone; load_alone(*sys.argv[1:])"


@dataclass
class Way:
    """What one way of drawing takes; times in seconds, memory in bytes, None where it was not measured."""

    name: str
    load: float = 0.0
    weights: int = 0
    peak_of_weights: float | None = None
    prefill: float = 0.0
    step: dict[int, float] = field(default_factory=dict)
    bandwidth: float | None = None
    share_of_bandwidth: float | None = None
    image: dict[int, float] = field(default_factory=dict)
    image_guessed: float | None = None
    tokens_per_step: float | None = None
    task_change: float = 0.0
    stop: float | None = None
    agreement: float | None = None


@dataclass
class Report:
    """All ways of one model on one machine."""

    model: str
    machine: dict[str, Any]
    prompt: int
    tokens: int
    decode: float
    ways: list[Way]
    gates: list[Gate] = field(default_factory=list)

    def as_json(self) -> str:
        """One line."""
        gates = [{**asdict(gate), "passed": gate.passed} for gate in self.gates]
        return json.dumps({**asdict(self), "gates": gates})


def measure(
    folder: Path,
    precisions: Sequence[str],
    device: str,
    steps: int,
    tell: Callable[[str], None],
    pictures: Mapping[str, Sequence[Picture]] | None = None,
) -> Report:
    """Measure a model folder in some precisions; the direct way is that of the first of them.

    Args:
        steps: tokens over which a step is measured.
        tell: is called with what is measured next.
        pictures: by use, what the precisions are compared with; see :mod:`.gates`.
    """
    manifest = load_manifest(folder)
    ways: list[Way] = []
    truth: list[int] = []
    decode = 0.0
    for precision in precisions:
        tell(f"{precision}: loading")
        bench = _Bench(manifest, precision, device, steps)
        if not ways:
            tell("the direct way")
            direct, truth = bench.direct()
            ways.append(direct)
            decode = bench.decode()
        tell(f"{precision}: drawing")
        ways.append(bench.own(truth))
        prompt, tokens = bench.prompt, bench.count
        del bench
        tell(f"{precision}: memory and stopping")
        _alone(ways[-1], folder, precision, device)
    for way in ways:
        way.image = {size: way.prefill + decode + tokens * step / size for size, step in way.step.items()}
        if way.image_guessed is not None:
            way.image_guessed += decode
    gates = compare(folder, precisions, pictures, device, tell) if pictures else []
    return Report(manifest.name, machine(device), prompt, tokens, decode, ways, gates)


def machine(device: str) -> dict[str, Any]:
    """What the figures depend on."""
    return {
        "device": torch.cuda.get_device_name() if device == "cuda" else device,
        "threads": torch.get_num_threads(),
        "cores": os.cpu_count(),
        "instructions": torch.backends.cpu.get_cpu_capability(),
        "torch": torch.__version__,
        "system": platform.platform(),
        "load_before": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def read_bandwidth(block: Tensor) -> float:
    """Bytes in a second of one reading of a large block."""
    return block.nbytes / _seconds(lambda: block.sum().item())


class _Bench:
    """One precision of a model, with a prompt that reaches to the middle of a picture."""

    def __init__(self, manifest: Manifest, precision: str, device: str, steps: int) -> None:
        begun = perf_counter()
        loaded = load(manifest, device=device, precision=precision)
        assert isinstance(loaded, LoadedModel)
        self.load, self.loaded, self.steps = perf_counter() - begun, loaded, steps
        self.use = self._drawing_use(manifest)
        self.count = loaded.side**2
        self.place = {"first": loaded.model.first_code, "size": manifest.image_size}
        loaded.model.set_task(self.use.adapter)
        ids = loaded.prompt_ids(self.use.prompt_for(None), True, generate=True)
        grey = np.tile(np.arange(256, dtype=np.uint8), (256, 1))
        with torch.inference_mode():
            self.embeddings = loaded._embedded(self.use, ids, grey)
            written = torch.arange(self.count // 2, device=loaded.model.device) * 7 % self.place["size"]
            rows = loaded.model.language.model.embed_tokens(written + self.place["first"])[None]
            self.middle = torch.cat([self.embeddings, rows.to(self.embeddings.dtype)], dim=1)
        self.prompt = self.embeddings.shape[1]
        self.read: Any = None  # the prompt and half a picture, by the way that is being measured

    @staticmethod
    def _drawing_use(manifest: Manifest) -> Use:
        return next(use for name, use in manifest.uses.items() if name != "ask")

    def direct(self) -> tuple[Way, list[int]]:
        """``generate`` of transformers, and its tokens."""
        language, way = self.loaded.model.language, Way("direct", self.load, self.loaded.bytes)
        way.task_change = self.load  # the published code loads anew for each task
        tokens: list[int] = []
        with torch.inference_mode():
            self.read = language.model(
                inputs_embeds=self.middle, cache=DynamicCache(config=language.config), use_cache=True
            ).cache
        for size in BATCHES:
            way.step[size], made = min(self._generate(size) for _ in range(_ROUNDS))
            tokens = tokens or made
        with torch.inference_mode():
            way.prefill = min(
                _seconds(lambda: language.model(inputs_embeds=self.embeddings, use_cache=True))
                for _ in range(2)
            )
        return way, tokens

    def _generate(self, size: int) -> tuple[float, list[int]]:
        """Seconds of a step of transformers' loop over some copies of what was read, and the tokens of the first."""
        clock, length = _Clock(**self.place), self.middle.shape[1]
        cache = DynamicCache()
        for layer, part in enumerate(self.read.layers):
            cache.update(part.keys.repeat(size, 1, 1, 1), part.values.repeat(size, 1, 1, 1), layer)
        ids = torch.full((size, length + 1), self.place["first"], device=self.middle.device)
        with torch.inference_mode():
            made = self.loaded.model.language.generate(
                ids, attention_mask=torch.ones_like(ids), cache=cache, logits_processor=[clock],
                do_sample=False, max_new_tokens=self.steps, min_new_tokens=self.steps,
            )  # fmt: skip
        return clock.step, made[0, length + 1 :].tolist()

    def own(self, truth: Sequence[int]) -> Way:
        """The engine's loop."""
        self.read = None
        way = Way(self.loaded.precision, self.load, self.loaded.bytes)
        way.prefill = min(_seconds(lambda: self._context(self.embeddings)) for _ in range(2))
        for size in BATCHES:
            way.step[size] = min(self._together(size) for _ in range(_ROUNDS))
        way.bandwidth, way.share_of_bandwidth = self._share()
        way.agreement = self._agreement(truth)
        self._guess(way)
        way.task_change = min(_seconds(lambda: self._change_task()) for _ in range(3))
        return way

    def _together(self, together: int) -> float:
        """Seconds of a step of the engine's loop, for so many pictures."""
        context = self._begun(together)
        first, size = self.place["first"], self.place["size"]
        steps = write_images(context, first=first, size=size, count=self.steps)
        return _median_gap([perf_counter() for _ in steps])

    def _begun(self, size: int) -> Context:
        """Some copies of a picture that is drawn to its middle, and one token more."""
        if self.read is None:
            self.read = self._context(self.middle)
        context: Context = copy(self.read)
        context.repeat(size)
        context.advance([self.place["first"]] * size)
        return context

    def _context(self, embeddings: Tensor) -> Context:
        return Context(self.loaded.model.language, embeddings, max(self.steps, _QUICK))

    def _share(self) -> tuple[float, float]:
        """Bytes in a second of a large read, and how much of it steps reach; turn by turn, since machines are shared."""
        block = torch.ones(_READ // 4, device=self.middle.device)
        bandwidths, steps = list[float](), list[float]()
        for _ in range(_TURNS):
            bandwidths.append(read_bandwidth(block))
            steps.append(self._together(1))
        bandwidth = statistics.median(bandwidths)
        return bandwidth, self._read_by_a_step() / statistics.median(steps) / bandwidth

    def _read_by_a_step(self) -> int:
        """Bytes: the layers, the image rows of the head, and the keys and values that are seen."""
        language = self.loaded.model.language
        stack, head = Stack(language), language.lm_head
        rows: int = self.place["size"] * bytes_of([head]) // head.out_features
        return stack.bytes + rows + stack.bytes_for(self.middle.shape[1] + self.steps // 2)

    def _agreement(self, truth: Sequence[int]) -> float:
        """The share of tokens that are chosen as the direct way chose them, each after what the direct way wrote."""
        context = self._begun(1)
        steps = write_image(context, Chooser(), count=1, **self.place)
        same = [next(steps).token == truth[0]]
        rows = slice(self.place["first"], self.place["first"] + self.place["size"])
        for before, token in pairwise(truth):
            context.advance(before)
            same.append(int(context.logits(rows).argmax()) + self.place["first"] == token)
        return statistics.mean(same)

    def _guess(self, way: Way) -> None:
        """A whole picture with guesses, reckoned from its second part: in the first, what pays is still being tried."""
        guesses, pace = Guesses(self.loaded.side), Pace()
        count = min(self.count, 2 * _QUICK)
        context = Context(self.loaded.model.language, self.embeddings, count)
        steps = write_image_quickly(context, guesses, pace, count=count, **self.place)
        for _ in islice(steps, count // 2):
            pass
        begun = perf_counter()
        rest = sum(1 for _ in steps)
        way.image_guessed = way.prefill + self.count * (perf_counter() - begun) / rest
        way.tokens_per_step = pace.tokens_per_step

    def _change_task(self) -> None:
        for task in self.loaded.model.adapters:
            self.loaded.model.set_task(task)
            Stack(self.loaded.model.language)

    def decode(self) -> float:
        """Seconds from codes to a picture."""
        codes = [code % self.place["size"] for code in range(self.count)]
        with torch.inference_mode():
            return min(_seconds(lambda: self.loaded.decode(codes)) for _ in range(2))


class _Clock:
    """Admits image tokens alone, and notes when each is chosen."""

    def __init__(self, first: int, size: int) -> None:
        self._rows = slice(first, first + size)
        self._times: list[float] = []

    def __call__(self, ids: Tensor, logits: Tensor) -> Tensor:
        self._times.append(perf_counter())
        masked = torch.full_like(logits, float("-inf"))
        masked[:, self._rows] = logits[:, self._rows]
        return masked

    @property
    def step(self) -> float:
        """Seconds of a step, the median; the first waits for the prompt."""
        return _median_gap(self._times)


def _median_gap(times: Iterable[float]) -> float:
    return statistics.median(later - earlier for earlier, later in pairwise(times))


def _seconds(work: Callable[[], Any]) -> float:
    begun = perf_counter()
    with torch.inference_mode():
        work()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return perf_counter() - begun


# In a process of its own: the peak of memory, and stopping.


def _alone(way: Way, folder: Path, precision: str, device: str) -> None:
    """Fill in what a fresh process measures."""
    command = [sys.executable, "-c", _ALONE, str(folder), precision, device]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    if found["peak"]:
        way.peak_of_weights = found["peak"] / way.weights
    way.stop = found["stop"]


def load_alone(folder: str, precision: str, device: str) -> None:
    """Load, draw and stop by the engine, and print what it took as JSON."""
    from .engine import Engine
    from .errors import Stopped
    from .families import m3  # noqa: F401 - what is imported is no matter of loading

    if precision in PACKED:
        from .decoding import kernels  # noqa: F401

    engine, before = Engine(device=device, precision=precision), _peak()
    info = engine.load(Path(folder)).result()
    peak = _peak() - before
    use = next(name for name in info.uses if name != "ask")
    stops: list[float] = []

    def stop(progress: Progress) -> None:
        if progress.stage == "drawing" and progress.done > 8 and not stops:
            stops.append(perf_counter())
            job.stop()

    job = engine.generate(GenerateRequest(use, np.zeros((64, 64), np.uint8), preview_every=0), stop)
    try:
        job.result()
    except Stopped:
        stops.append(perf_counter())
    engine.close()
    sys.stdout.write(json.dumps({"peak": peak, "stop": stops[-1] - stops[0]}) + "\n")


def _peak() -> int:
    """The most memory that this process ever took, in bytes; 0 where the system does not say.

    Linux' ``ru_maxrss`` begins with the size of the parent, so there the high-water mark of the own memory is read.
    """
    if sys.platform == "linux":
        lines = Path("/proc/self/status").read_text("ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
