"""Between the panel and the engine: requests in, entries out. All signals come on the Qt thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from healthgpt_inference.consistency import METHOD
from healthgpt_inference.engine import Engine, LetGo
from healthgpt_inference.jobs import Job as EngineJob
from healthgpt_inference.manifest import BUNDLED, SUPER_RESOLUTION, Manifest, load_manifest, resolve_model
from healthgpt_inference.requests import GeneratedImage, ModelInfo, Progress
from healthgpt_plugin import workflow
from healthgpt_plugin.eligibility import TITLES, Verdict, judge
from healthgpt_plugin.parts import whole_pixels
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.results.codes import TASK_OF_USE
from healthgpt_viewer.imaging.results.model import ResultSeries, next_series_number
from healthgpt_viewer.imaging.series import Series, Slice
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.plugin_api import CurrentSlice, Host, Study

from .conversation import Conversation, Entry, answer_entry, image_entry
from .models import check_complete
from .running import Running, extent, status_words, where

if TYPE_CHECKING:
    from healthgpt_viewer.plugin_api import JobContext

T = TypeVar("T")
_WAIT, _GRACE, _FRAME = 0.05, 1.0, 1 / 60  # seconds
AUTOMATIC = "auto"


Work = Callable[[Running, "JobContext"], None]


@dataclass(frozen=True)
class _Asked:
    """What a conversion was asked for, at the moment of asking."""

    use: str
    current: CurrentSlice
    window: Window
    region: Box | None
    consistent: bool = True

    @property
    def shared(self) -> dict[str, Any]:
        """What images must have in common besides model and prompt to share a series: super-resolved ones the part and how
        it was corrected, else their pixels lie elsewhere or are of another kind."""
        if self.use != SUPER_RESOLUTION:
            return {}
        method = METHOD if self.consistent else workflow.NO_METHOD
        return {"region": self.region.to_json() if self.region else None, "data_consistency": method}


@dataclass(eq=False)
class _Made:
    """The series that the images of one model, one source series and one use share, and the highest number in it."""

    series: ResultSeries
    count: int = 0


class Controller(QObject):
    """Owns the engine, and the queue of what it shall do: one request is under way, the others wait their turn.

    Args:
        host: the viewer.
        keep: called with the study's UID and each new entry, on the job's thread, before anybody is told of it.
        conversation: gives that of a study by its UID.

    Signals:
        running_changed(): a request began or ended.
        waiting_changed(): another one waits, or they stand in another order.
        progressed(Running): how far it is, at most 60 times a second.
        made(Running, Entry): a new entry, for the study of the request.
        model_changed(): another model or device was chosen, or the model was loaded.
        verdicts_changed(): the user insists on a use that the model was not trained for.
    """

    running_changed = Signal()
    waiting_changed = Signal()
    progressed = Signal(object)
    made = Signal(object, object)
    model_changed = Signal()
    verdicts_changed = Signal()

    def __init__(
        self,
        host: Host,
        keep: Callable[[str, Entry], None],
        conversation: Callable[[str], Conversation],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._keep, self._conversation = host, keep, conversation
        self._engine: Engine | None = None
        self._series: dict[tuple[str, str, str, bool, str], _Made] = {}
        self._insisted: dict[tuple[str, str, str], frozenset[str]] = {}
        self._told = 0.0
        self.info: ModelInfo | None = None
        self.running: Running | None = None
        self.waiting: list[Running] = []
        self._works: dict[Running, Work] = {}
        self.model = str(host.settings.get("model") or BUNDLED)
        self.device = str(host.settings.get("device") or AUTOMATIC)
        self.precision = str(host.settings.get("precision") or AUTOMATIC)
        self.manifest: Manifest | None = None
        self.problem = ""
        self.choose(self.model)

    def choose(self, model: str) -> None:
        """Take another model, by name or folder; what is wrong with it is told in ``problem``."""
        self.model, self.info = model, None
        try:
            with workflow.told():
                self.manifest = load_manifest(resolve_model(model))
                check_complete(self.manifest)
            self.problem = ""
        except HealthGPTError as error:
            self.manifest, self.problem = None, str(error)
        self._host.settings.set("model", model)
        self.model_changed.emit()

    def choose_device(self, device: str) -> None:
        """Compute on another device from the next request on: ``auto``, ``cpu``, ``cuda`` or ``mps``."""
        if device != self.device:
            self.device = device
            self._host.settings.set("device", device)
            self._let_go()

    def choose_precision(self, precision: str) -> None:
        """Keep the weights in another precision from the next request on: ``auto`` or one of the engine's."""
        if precision != self.precision:
            self.precision = precision
            self._host.settings.set("precision", precision)
            self._let_go()

    def _let_go(self) -> None:
        """Load anew with the next request."""
        self.info = None
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close(timeout=0)  # nothing runs or waits: its thread ends by itself
        self.model_changed.emit()

    def judge(self, use: str, current: CurrentSlice | None, *, whole: bool = False) -> Verdict:
        """Whether a use fits the current slice, or its part; ``whole`` for all of it whatever is drawn or seen."""
        if self.manifest is None:
            return Verdict(self.problem)
        if current is None:
            return Verdict(tr("There is no image in the active viewport."))
        return judge(
            use, self.manifest.uses, self.manifest.name, current.series, current.slice,
            region=None if whole else part_for(use, current), override=self._override(use, current.series),
            tile=self.manifest.tile,
        )  # fmt: skip

    def may_insist(self, use: str, current: CurrentSlice | None) -> tuple[str, ...]:
        """The sentences against a use that the user may insist on; empty where there are none, or others besides."""
        verdict = self.judge(use, current)
        return tuple(words for _, words in verdict.against) if verdict.reason else ()

    def insist(self, use: str, current: CurrentSlice) -> None:
        """Allow a use for the series of a slice although the model was not trained for it, until the window closes."""
        names = frozenset(name for name, _ in self.judge(use, current).against)
        key = (self.model, current.series.uid, use)
        self._insisted[key] = self._insisted.get(key, frozenset()) | names
        self.verdicts_changed.emit()

    def _override(self, use: str, series: Series) -> frozenset[str]:
        return self._insisted.get((self.model, series.uid, use), frozenset())

    def why_not(self, use: str, current: CurrentSlice | None, *, whole: bool = False) -> str | None:
        """Why a use cannot be begun now, or None."""
        reason = self.judge(use, current, whole=whole).reason
        if reason:
            return reason
        if current is not None and current.image is None:
            return tr("The image is still being read.")
        return None

    def ask(self, current: CurrentSlice, text: str) -> None:
        """Ask about a slice as it is displayed, or about its rectangle."""
        window = current.window or Window(127.5, 255)
        image = current.image
        assert image is not None
        question = workflow.Question(text, current.slice, image, window, current.invert, current.region)

        def work(running: Running, context: JobContext) -> None:
            engine, info = self._loaded(running, context)
            job, seen = workflow.ask(engine, question, _teller(running, context))
            answer = _wait(job, context)
            if answer.text or not answer.stopped:
                made = workflow.answered(question, seen, answer, info)
                self._hand_on(running, answer_entry(made, where(current)), context)

        self._run(Running(tr("Asking"), current, text), work)

    def convert(self, current: CurrentSlice, use: str, slices: Sequence[Slice]) -> None:
        """Convert some slices of the current series, of several each as a whole."""
        series = len(slices) > 1
        region = current.region if not series else None
        asked = _Asked(use, current, current.window or Window(127.5, 255), region)

        def work(running: Running, context: JobContext) -> None:
            engine, info = self._loaded(running, context)
            if not series:
                self._convert_one(engine, info, asked, slices[0], running, context)
                return
            before: GeneratedImage | None = None
            for batch in workflow.batches(slices):
                before = self._convert_batch(engine, info, asked, batch, before, running, context)

        self._run(Running(TITLES[use], current, draws=True, total=len(slices)), work)

    def super_resolve(self, current: CurrentSlice, slices: Sequence[Slice], *, consistent: bool) -> None:
        """Draw the part of a slice that is the region of ``current``, or whole slices, with more pixels."""
        window = current.window or Window(127.5, 255)
        asked = _Asked(SUPER_RESOLUTION, current, window, current.region, consistent)

        def work(running: Running, context: JobContext) -> None:
            engine, info = self._loaded(running, context)
            for number, one in enumerate(slices):
                context.check()
                running.done = number
                self._super_resolve_one(engine, info, asked, one, running, context)

        self._run(Running(TITLES[SUPER_RESOLUTION], current, draws=True, total=len(slices)), work)

    def _super_resolve_one(
        self,
        engine: Engine,
        info: ModelInfo,
        asked: _Asked,
        one: Slice,
        running: Running,
        context: JobContext,
    ) -> None:
        verdict = self._judged(info, asked, one)
        part = workflow.Ready.part_of(info.uses[asked.use], load(one), asked.window, asked.region)
        job = workflow.super_resolve(
            engine, part, consistent=asked.consistent, on_progress=_teller(running, context)
        )
        generated = _wait(job, context)
        context.post(lambda: self._note_pace(generated))
        self._take_image(info, asked, one, part, verdict, generated, running, context)

    def seconds_for(self, tiles: int) -> float | None:
        """How long so many tiles will take as far as earlier ones tell, of this model on this device; None where none do."""
        known = self._host.settings.get("tile-seconds")
        each = known.get(self._pace_key()) if isinstance(known, dict) else None
        return tiles * each if isinstance(each, (int, float)) else None

    def _note_pace(self, generated: GeneratedImage) -> None:
        known = self._host.settings.get("tile-seconds")
        kept = dict(known) if isinstance(known, dict) else {}
        if generated.tiling is not None:
            kept[self._pace_key()] = round(generated.seconds / generated.tiling.count, 3)
            self._host.settings.set("tile-seconds", kept)

    def _pace_key(self) -> str:
        return f"{self.model} {self.device} {self.precision}"

    def _judged(self, info: ModelInfo, asked: _Asked, one: Slice) -> Verdict:
        """Whether a slice may be converted.

        Raises:
            HealthGPTError: it may not; says why.
        """
        series = asked.current.series
        verdict = judge(
            asked.use, info.uses, info.name, series, one,
            region=asked.region, override=self._override(asked.use, series),
            tile=info.output_size // info.uses[asked.use].scale if asked.use in info.uses else 0,
        )  # fmt: skip
        if verdict.reason:
            raise HealthGPTError(verdict.reason)
        return verdict

    def _convert_one(
        self,
        engine: Engine,
        info: ModelInfo,
        asked: _Asked,
        one: Slice,
        running: Running,
        context: JobContext,
    ) -> None:
        verdict = self._judged(info, asked, one)
        image = load(one)
        ready = workflow.Ready.of(info.uses[asked.use], image, asked.window, asked.region)
        job = workflow.convert_one(engine, asked.use, ready, on_progress=_teller(running, context))
        self._take_image(info, asked, one, ready, verdict, _wait(job, context), running, context)

    def _convert_batch(
        self, engine: Engine, info: ModelInfo, asked: _Asked, slices: Sequence[Slice], before: GeneratedImage | None,
        running: Running, context: JobContext,
    ) -> GeneratedImage:  # fmt: skip
        """Neighbouring slices at once; returns the last image, next to which the next ones are drawn."""
        context.check()
        running.together = len(slices)
        verdicts = [self._judged(info, asked, one) for one in slices]
        ready = [workflow.Ready.of(info.uses[asked.use], load(one), asked.window) for one in slices]
        job = workflow.convert_together(
            engine, asked.use, info, ready, before=before, on_progress=_teller(running, context)
        )
        images = _wait(job, context)
        for one, own, verdict, image in zip(slices, ready, verdicts, images, strict=True):
            self._take_image(info, asked, one, own, verdict, image, running, context)
        running.done += len(slices)
        return images[-1]

    def _take_image(
        self, info: ModelInfo, asked: _Asked, one: Slice, ready: workflow.Ready, verdict: Verdict,
        generated: GeneratedImage, running: Running, context: JobContext,
    ) -> None:  # fmt: skip
        made = self._made_of(asked, info, verdict.override)
        made.count += 1
        result = workflow.converted(
            asked.use, info, one, ready.image, ready.seen, ready.window, generated, made.series, made.count,
            notices=(ready.words, *verdict.notices), override=verdict.override,
        )  # fmt: skip
        self._hand_on(running, image_entry(result, where(asked.current, one), running.uid), context)

    def _hand_on(self, running: Running, entry: Entry, context: JobContext) -> None:
        """On the job's thread: keep a new entry, then tell of it."""
        self._keep(running.current.study.uid, entry)
        context.post(lambda: self.made.emit(running, entry))

    def _made_of(self, asked: _Asked, info: ModelInfo, override: tuple[str, ...]) -> _Made:
        """The series that a new image joins: also that of an earlier run, where the same model made it in the same way."""
        use, current, shared = asked.use, asked.current, asked.shared
        key = (current.series.uid, use, info.weights_sha256, bool(override), str(shared))
        if key not in self._series:
            wanted = shared | {
                "task": TASK_OF_USE[use],
                "weights_sha256": info.weights_sha256,
                "prompt": info.uses[use].prompt_for(None),
                "override": list(override) or None,
            }
            earlier = self._conversation(current.study.uid).image_series(current.series.uid, wanted)
            self._series[key] = _Made(*earlier) if earlier is not None else self._new_series(current.study)
        return self._series[key]

    def _new_series(self, study: Study) -> _Made:
        taken = {series.number for series in study.series if series.number is not None}
        taken |= self._conversation(study.uid).numbers() | {
            made.series.number for made in self._series.values()
        }
        return _Made(ResultSeries(next_series_number(taken)))

    def stop(self) -> None:
        """Stop the request under way before its next token; the next one that waits begins then."""
        if self.running is not None and self.running.job is not None:
            self.running.job.stop()

    def withdraw(self, waiting: Running) -> None:
        """Take a request that waits out of the queue; one that began meanwhile is stopped."""
        if waiting is self.running:
            self.stop()
        elif waiting in self.waiting:
            self.waiting.remove(waiting)
            del self._works[waiting]
            self.waiting_changed.emit()

    def move(self, waiting: Running, by: int) -> None:
        """Let a request wait so many places later, or earlier where ``by`` is negative; nothing where it began meanwhile."""
        if waiting not in self.waiting:
            return
        place = self.waiting.index(waiting)
        self.waiting.insert(max(place + by, 0), self.waiting.pop(place))
        self.waiting_changed.emit()

    def unload(self) -> None:
        """Let the model go, and its memory with it; the next request loads it again."""
        if self._engine is not None and self.running is None:
            self._engine.unload()
            self._take_info(None)

    def _was_let_go(self, reason: LetGo) -> None:
        self._take_info(None)
        if reason == "memory":  # of a lost device the request that met it tells
            self._host.notify(
                tr("Memory was short, so HealthGPT's model was let go of. The next request loads it again.")
            )

    def close(self) -> None:
        """Stop everything and let the engine go."""
        self.waiting.clear()
        self._works.clear()
        self.stop()
        if self._engine is not None:
            self._engine.close()

    def _loaded(self, running: Running, context: JobContext) -> tuple[Engine, ModelInfo]:
        """On the job's thread: the engine with the chosen model."""
        if self.manifest is None:
            raise HealthGPTError(self.problem)
        if self._engine is None:
            precision = None if self.precision == AUTOMATIC else self.precision
            threads = max(1, (os.cpu_count() or 2) - 1)
            self._engine = Engine(
                device=self.device, precision=precision, threads=threads,
                on_let_go=lambda reason: self._host.post(lambda: self._was_let_go(reason)),
            )  # fmt: skip
        job = self._engine.load(self.manifest.root, _teller(running, context))
        info = _wait(job, context)
        context.post(lambda: self._take_info(info))
        return self._engine, info

    def _take_info(self, info: ModelInfo | None) -> None:
        if info != self.info:
            self.info = info
            self.model_changed.emit()

    def _run(self, request: Running, work: Work) -> None:
        """Begin a request, or let it wait for those before it; what is wanted already is not wanted twice."""
        wanted = self.waiting if self.running is None else [self.running, *self.waiting]
        if any(request.is_same(other) for other in wanted):
            self._host.notify(tr("HealthGPT is doing this already, or it waits for its turn."))
            return
        self._works[request] = work
        self.waiting.append(request)
        if self.running is None:
            self._begin_next()
        else:
            self.waiting_changed.emit()

    def _begin_next(self) -> None:
        self._told = 0.0
        self.running = running = self.waiting.pop(0) if self.waiting else None
        if running is not None:
            work = self._works.pop(running)
            running.job = self._host.run_job(
                said("HealthGPT: {title}", title=running.title),
                lambda context: work(running, context),
                lambda _: self._begin_next(),
                lambda _: self._begin_next(),
                lambda *_: self._tell(running),
                request=running,
            )
        self.running_changed.emit()
        self.waiting_changed.emit()

    def _tell(self, running: Running) -> None:
        now = monotonic()
        if running is self.running and now >= self._told + _FRAME:
            self._told = now
            self.progressed.emit(running)


def part_for(use: str, current: CurrentSlice) -> Box | None:
    """The part of a slice that a use is about: the rectangle; for super-resolution else what is seen of it, in whole pixels.
    None for all of it."""
    if use != SUPER_RESOLUTION or current.image is None:
        return current.region
    shape = current.image.stored.shape[0], current.image.stored.shape[1]
    part = whole_pixels(current.region or current.visible, shape)
    return None if part == Box.whole(*shape) else part


def with_part(current: CurrentSlice, *, whole: bool) -> CurrentSlice:
    """A slice with what super-resolution shall be about as its region."""
    return replace(current, region=None if whole else part_for(SUPER_RESOLUTION, current))


def _teller(running: Running, context: JobContext) -> Callable[[Progress], None]:
    """What the engine calls, on its thread: the newest word goes to the Qt thread, older ones that wait do not."""

    def tell(progress: Progress) -> None:
        running.progress = progress
        if progress.stage in ("reading", "writing") or progress.preview is not None:
            running.preview = progress.preview
        context.progress(*extent(running), status_words(running))

    return tell


def _wait(job: EngineJob[T], context: JobContext) -> T:
    """Wait for the engine on the job's thread; a stop of the job stops the engine's request.

    An answer so far comes within a token. What cannot be broken off, as the import of torch, is not waited for.
    """
    asked = 0.0
    with workflow.told():
        while True:
            try:
                return job.result(timeout=_WAIT)
            except NotYet:
                if context.stopped:
                    job.stop()
                    asked = asked or monotonic()
                    if monotonic() > asked + _GRACE:
                        context.check()
