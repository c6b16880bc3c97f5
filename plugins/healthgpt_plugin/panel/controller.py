"""Between the panel and the engine: requests in, entries out. All signals come on the Qt thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from healthgpt_inference.engine import Engine
from healthgpt_inference.engine import Job as EngineJob
from healthgpt_inference.manifest import BUNDLED, Manifest, load_manifest, resolve_model
from healthgpt_inference.requests import ModelInfo, Progress
from healthgpt_plugin import workflow
from healthgpt_plugin.eligibility import TITLES, Verdict, judge
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.pixels import Window, load
from healthgpt_viewer.imaging.results.model import ResultSeries, next_series_number
from healthgpt_viewer.imaging.series import Series, Slice, memory_series
from healthgpt_viewer.plugin_api import CurrentSlice, Host

from .conversation import answer_entry, image_entry

if TYPE_CHECKING:
    from healthgpt_viewer.plugin_api import Job, JobContext

T = TypeVar("T")
_POLL_MS = 50
_WAIT = 0.05


@dataclass(eq=False)
class Running:
    """The request under way. ``progress`` is the newest word of the engine, written on its thread."""

    title: str
    current: CurrentSlice
    progress: Progress = field(default_factory=lambda: Progress("queued"))
    done: int = 0
    total: int = 1
    job: Job | None = None


@dataclass(eq=False)
class _Made:
    """The images that one model made of one series for one use: they share a series."""

    series: ResultSeries
    results: list[workflow.Converted] = field(default_factory=list)


class Controller(QObject):
    """Owns the engine.

    Signals:
        running_changed(): a request began or ended.
        progressed(Running): how far it is, at most 20 times a second.
        made(str, Entry): a card for the study of that UID.
        model_changed(): another model was chosen or loaded.
    """

    running_changed = Signal()
    progressed = Signal(object)
    made = Signal(str, object)
    model_changed = Signal()

    def __init__(self, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._engine: Engine | None = None
        self._series: dict[tuple[str, str, str], _Made] = {}
        self._told: Progress | None = None
        self.info: ModelInfo | None = None
        self.running: Running | None = None
        self.model = str(host.settings.get("model") or BUNDLED)
        self.manifest: Manifest | None = None
        self.problem = ""
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._tell)
        self.choose(self.model)

    def choose(self, model: str) -> None:
        """Take another model, by name or folder; what is wrong with it is told in ``problem``."""
        self.model, self.info = model, None
        try:
            with workflow.told():
                self.manifest = load_manifest(resolve_model(model))
            self.problem = ""
        except HealthGPTError as error:
            self.manifest, self.problem = None, str(error)
        self._host.settings.set("model", model)
        self.model_changed.emit()

    def judge(self, use: str, current: CurrentSlice | None) -> Verdict:
        """Whether a use fits the current slice."""
        if self.manifest is None:
            return Verdict(self.problem)
        if current is None:
            return Verdict("There is no image in the active viewport.")
        return judge(use, self.manifest.uses, self.manifest.name, current.series, current.slice)

    def why_not(self, use: str, current: CurrentSlice | None) -> str | None:
        """Why a use cannot be begun now, or None."""
        reason = self.judge(use, current).reason
        if reason:
            return reason
        if self.running is not None:
            return "HealthGPT is at work: wait, or stop it first."
        if current is not None and current.image is None:
            return "The image is still being read."
        return None

    def ask(self, current: CurrentSlice, text: str) -> None:
        """Ask about a slice as it is displayed, or about its rectangle."""
        window = current.window or Window(127.5, 255)
        image = current.image
        assert image is not None
        question = workflow.Question(text, current.slice, image, window, current.invert, current.region)

        def work(running: Running, context: JobContext) -> None:
            engine, info = self._loaded(running, context)
            job, seen = workflow.ask(engine, question, lambda progress: _note(running, progress))
            answer = _wait(job, context)
            entry = answer_entry(workflow.answered(question, seen, answer, info), where(current))
            context.post(lambda: self.made.emit(current.study.uid, entry))

        self._run(Running("Asking", current), work)

    def convert(self, current: CurrentSlice, use: str, slices: Sequence[Slice]) -> None:
        """Convert some slices of the current series; the current one's pixels are there already."""
        window = current.window or Window(127.5, 255)

        def work(running: Running, context: JobContext) -> None:
            engine, info = self._loaded(running, context)
            for number, one in enumerate(slices):
                running.done = number
                self._convert_one(engine, info, use, current, one, window, running, context)

        self._run(Running(TITLES[use], current, total=len(slices)), work)

    def _convert_one(
        self, engine: Engine, info: ModelInfo, use: str, current: CurrentSlice, one: Slice, window: Window,
        running: Running, context: JobContext,
    ) -> None:  # fmt: skip
        verdict = judge(use, info.uses, info.name, current.series, one)
        if verdict.reason:
            raise HealthGPTError(verdict.reason)
        image = load(one)
        region = current.region if one.ref == current.ref else None
        job, seen, seen_window, words = workflow.convert(
            engine,
            use,
            info,
            image,
            window,
            region=region,
            on_progress=lambda progress: _note(running, progress),
        )
        generated = _wait(job, context)
        made = self._made_of(use, info, current)
        result = workflow.converted(
            use, info, one, image, seen, seen_window, generated, made.series, len(made.results) + 1,
            notices=(words, *verdict.notices),
        )  # fmt: skip
        made.results.append(result)
        entry = image_entry(result, TITLES[use].replace("Convert", "Converted"), where(current, one))
        context.post(lambda: self.made.emit(current.study.uid, entry))

    def _made_of(self, use: str, info: ModelInfo, current: CurrentSlice) -> _Made:
        key = (current.series.uid, use, info.weights_sha256)
        if key not in self._series:
            taken = {series.number for series in current.study.series if series.number is not None}
            taken |= {made.series.number for made in self._series.values()}
            self._series[key] = _Made(ResultSeries(next_series_number(taken)))
        return self._series[key]

    def series_of(self, made: workflow.Converted) -> Series:
        """The generated images that belong together, as a series to be shown."""
        result = made.result
        together = next(group for group in self._series.values() if group.series.uid == result.series.uid)
        slices = [workflow.memory_slice(one) for one in together.results]
        first = slices[0].header.dataset
        return memory_series(
            slices,
            uid=result.series.uid,
            study_uid=str(first.StudyInstanceUID),
            description=str(first.SeriesDescription),
            modality="OT",
            number=result.series.number,
            ai_task=result.task,
        )

    def stop(self) -> None:
        """Stop the request under way before its next token."""
        if self.running is not None and self.running.job is not None:
            self.running.job.stop()

    def close(self) -> None:
        """Stop everything and let the engine go."""
        self.stop()
        self._poll.stop()
        if self._engine is not None:
            self._engine.close()

    def _loaded(self, running: Running, context: JobContext) -> tuple[Engine, ModelInfo]:
        """On the job's thread: the engine with the chosen model."""
        if self.manifest is None:
            raise HealthGPTError(self.problem)
        if self._engine is None:
            device = str(self._host.settings.get("device") or "auto")
            self._engine = Engine(device=device, threads=max(1, (os.cpu_count() or 2) - 1))
        job = self._engine.load(self.manifest.root, lambda progress: _note(running, progress))
        info = _wait(job, context)
        context.post(lambda: self._take_info(info))
        return self._engine, info

    def _take_info(self, info: ModelInfo) -> None:
        if info != self.info:
            self.info = info
            self.model_changed.emit()

    def _run(self, running: Running, work: Callable[[Running, JobContext], None]) -> None:
        self.running, self._told = running, None
        running.job = self._host.run_job(
            f"HealthGPT: {running.title}",
            lambda context: work(running, context),
            lambda _: self._ended(),
            lambda _: self._ended(),
            request=running,
        )
        self._poll.start()
        self.running_changed.emit()

    def _ended(self) -> None:
        self.running = None
        self._poll.stop()
        self._host.status("")
        self.running_changed.emit()

    @Slot()
    def _tell(self) -> None:
        running = self.running
        if running is None or running.progress is self._told:
            return
        self._told = running.progress
        self._host.status(status_words(running))
        self.progressed.emit(running)


def status_words(running: Running) -> str:
    """How far a request is, in a few words."""
    progress = running.progress
    words = {
        "queued": "waiting",
        "importing": "starting the engine",
        "loading": "loading the model",
        "reading": "looking at the slice",
        "writing": f"answering, {progress.done} tokens",
        "drawing": f"drawing, {progress.done} of {progress.total}",
        "done": "ready",
    }[progress.stage]
    several = f"slice {running.done + 1} of {running.total}: " if running.total > 1 else ""
    return f"HealthGPT: {several}{words}"


def where(current: CurrentSlice, one: Slice | None = None) -> str:
    """Which slice, in words: "CT, axial, slice 15 of 28"."""
    one = one or current.slice
    index = current.stack.slices.index(one) + 1 if one in current.stack.slices else current.index + 1
    parts = [current.series.modality, one.grid.plane if one.grid is not None else ""]
    parts.append(f"slice {index} of {len(current.stack.slices)}")
    if one is current.slice and current.region is not None:
        parts.append("a rectangle of it")
    return ", ".join(part for part in parts if part)


def models_here() -> list[tuple[str, str]]:
    """(name, folder or name) of the models that can be chosen."""
    from healthgpt_inference.manifest import FILE_NAME, models_folder

    folder: Path = models_folder()
    return [
        (BUNDLED, BUNDLED),
        *((path.parent.name, str(path.parent)) for path in sorted(folder.glob(f"*/{FILE_NAME}"))),
    ]


def _note(running: Running, progress: Progress) -> None:
    """On the engine's thread: the newest word; the Qt thread looks at it 20 times a second."""
    running.progress = progress


def _wait(job: EngineJob[T], context: JobContext) -> T:
    """Wait for the engine on the job's thread; a stop of the job stops the engine's request."""
    with workflow.told():
        while True:
            try:
                return job.result(timeout=_WAIT)
            except NotYet:
                if context.stopped:
                    job.stop()
