"""``healthgpt convert``: a slice, a picture, every slice of a file or folder, or a whole collection."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from healthgpt_inference.consistency import METHOD
from healthgpt_inference.manifest import SUPER_RESOLUTION
from healthgpt_inference.requests import GeneratedImage, Progress
from healthgpt_plugin.eligibility import Verdict
from healthgpt_plugin.parts import part_of, tiles_of, told_outlook, why_not_drawn
from healthgpt_plugin.picture import Seen
from healthgpt_plugin.workflow import (
    NO_METHOD,
    TOGETHER,
    Ready,
    as_picture,
    ceiling_facts,
    convert_one,
    convert_together,
    converted,
    save_image,
    size_words,
    super_resolve,
    window_for,
)
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.results.codes import TASK_OF_USE
from healthgpt_viewer.imaging.results.model import ResultSeries

from . import terminal
from .batch import Batch, Entry
from .errors import WrongUse
from .inputs import Listed, Target, new_series
from .model import Model, progress, wait
from .pictures import check_writable, write_png

_PICTURE_NOTICE = (
    "A picture does not say its modality, body part or plane: whether it fits the model is not known."
)
# What a result says of itself beside what it shows.
_FACTS = ("mean_token_probability", "tokenizer_ceiling")


def run(options: argparse.Namespace) -> int:
    """Convert and write; 0 only where nothing failed.

    Raises:
        HealthGPTError: the input, the model or the output folder cannot be used at all.
    """
    _check(options)
    with Model(options.model, options.device) as model:
        _check_contrast(model, options.task, options.contrast)
        return Conversion(options, model).run()


def _check(options: argparse.Namespace) -> None:
    """Tell what is wrong before the model works for minutes."""
    if options.input is not None and not options.input.exists():
        raise HealthGPTError(f"There is no file or folder {options.input}: check the name.")
    if options.preview is not None:
        if options.ray is not None:
            raise WrongUse("--preview does not go with --ray: the workers do not know each other's numbers")
        if options.preview.suffix.lower() != ".png":
            raise WrongUse(f"--preview {options.preview} must end in .png")
        if options.input is not None and options.preview.resolve() == options.input.resolve():
            raise WrongUse("--preview must not be the input")
        check_writable(options.preview.parent)
    if options.output is not None:
        check_writable(options.output)
    if not options.consistency and options.task != SUPER_RESOLUTION:
        raise WrongUse(f"--no-consistency goes with --task {SUPER_RESOLUTION} only")


def _check_contrast(model: Model, task: str, contrast: str | None) -> None:
    use = model.manifest.uses.get(task)
    if use is not None and contrast is not None and contrast not in use.contrasts:
        known = ", ".join(use.contrasts) or "none"
        raise HealthGPTError(
            f"The model '{model.name}' has no contrast '{contrast}' for {task}; it has {known}."
        )


@dataclass(frozen=True, eq=False)
class _Slice:
    """A slice that is to be drawn with its neighbours; ``wanted`` is what its result will say of itself."""

    target: Target
    listed: Listed
    verdict: Verdict
    output: Path
    wanted: dict[str, Any]

    def goes_with(self, other: _Slice) -> bool:
        """Whether both are of one stack, and their results lie in one folder."""
        return self.listed.stack is other.listed.stack and self.output == other.output


class Conversion(Batch):
    """One call of the command: its results share one series for each source series."""

    def __init__(self, options: argparse.Namespace, model: Model) -> None:
        super().__init__(options, model)
        self.use, self.override = options.task, options.override
        self._series: dict[tuple[str, bool], ResultSeries] = {}
        self._counts: dict[str, int] = {}
        self._waiting: list[_Slice] = []
        self._last: tuple[_Slice, GeneratedImage] | None = None

    def chosen_output(self) -> Path | None:
        """The folder of ``--output``."""
        output: Path | None = self.options.output
        return output

    def picture(self, target: Target) -> None:
        """PNG or JPEG in, PNG out, cropped back to the input's shape."""
        options = self.options
        if options.task not in self.model.manifest.uses:
            raise HealthGPTError(f"The model '{self.model.name}' was not trained for {options.task}.")
        reason = self._why_not_drawn(target)
        if reason:
            self.fail(target.path, reason)
            return
        folder = target.path.parent if options.beside else options.output
        file = folder / f"{target.path.stem}_{options.task}.png"
        if options.resume and file.is_file():
            self._there(target, file)
            return
        generated, seen, window, words = self._generate(target, "")
        shape = (target.image.stored.shape[0], target.image.stored.shape[1])
        cropped = as_picture(generated.pixels, generated, seen, shape)
        write_png(cropped, file)
        preview = self._preview_name()
        if preview is not None:
            write_png(cropped, preview)
        size = size_words(target.image, seen, generated)
        notices = (words, _PICTURE_NOTICE, size, *generated.notices)
        self._made(target, file, preview, window, notices, generated)

    def slice(
        self, target: Target, listed: Listed, verdict: Verdict, output: Path | None, title: str
    ) -> None:
        """DICOM in, DICOM out."""
        assert output is not None
        wanted = self._wanted(target, verdict)
        done = self.done(output)
        there = done.image(listed.one.ref, wanted) if done is not None else None
        if there is not None:
            self._draw_waiting()
            self._last = None
            self._there(target, Path(there.header.source.label), there.parameters)
            return
        one = _Slice(target, listed, verdict, output, wanted)
        if self.use == SUPER_RESOLUTION or not self.several:
            self._write(one, *self._generate(target, title))
            return
        if self._waiting and not self._waiting[-1].goes_with(one):
            self._draw_waiting()
        self._waiting.append(one)
        if len(self._waiting) >= TOGETHER:
            self._draw_waiting()

    def _draw_waiting(self) -> None:
        """Draw the slices that were put aside, together: each reading of the weights serves all of them."""
        slices, self._waiting = self._waiting, []
        if not slices:
            return
        engine, info = self.model.loaded()
        use, options = info.uses[self.use], self.options
        ready = [Ready.of(use, one.target.image, one.target.window, one.target.region) for one in slices]
        after = self._last[1] if self._last is not None and self._last[0].goes_with(slices[0]) else None

        title = f"{len(slices)} slices together, " if len(slices) > 1 else ""

        def tell(told: Progress) -> None:
            progress(title, told)

        # Slices at even distances are no neighbours, so that nothing is to be kept from one to the next.
        job = convert_together(
            engine, self.use, info, ready, contrast=options.contrast, before=after, on_progress=tell,
            steady=None if options.slices is None else 0,
        )  # fmt: skip
        images = wait(job)
        for one, own, image in zip(slices, ready, images, strict=True):
            self._write(one, image, own.seen, own.window, self._told_window(one.target, own))
        self._last = slices[-1], images[-1]

    def _write(
        self, one: _Slice, generated: GeneratedImage, seen: Seen, window: tuple[float, float], words: str
    ) -> None:
        target, listed, verdict, output = one.target, one.listed, one.verdict, one.output
        _, info = self.model.loaded()
        series, number = self._place(listed, output, one.wanted)
        made = converted(
            self.use, info, listed.one, target.image, seen, window, generated, series, number,
            notices=(words, *verdict.notices), override=verdict.override, contrast=self.options.contrast,
        )  # fmt: skip
        file = save_image(made.result, output)
        self._counts[series.uid] = number
        shape = (target.image.stored.shape[0], target.image.stored.shape[1])
        preview = self._preview_name()
        if preview is not None:
            write_png(as_picture(made.result.pixels, generated, seen, shape), preview)
        outside = tuple(f"Outside trained use: {reason}" for reason in verdict.override)
        self._made(target, file, preview, window, (*outside, *made.notices), generated)

    def finish(self) -> None:
        """Draw and write what was put aside, unless the run was broken off; all else was written when it was made."""
        if not self.broken_off:
            self._draw_waiting()

    def line_of(self, entry: Entry) -> str:
        """The file that was written."""
        return str(entry["file"])

    def _wanted(self, target: Target, verdict: Verdict) -> dict[str, Any]:
        """What a result must say of itself to be the one that would be made now (DICOM contract, section 3)."""
        use = self.model.manifest.uses[self.use]
        window, _ = window_for(use, target.image, target.window)
        method = METHOD if self.options.consistency else NO_METHOD
        own = {"data_consistency": method} if self.use == SUPER_RESOLUTION else {}
        return own | {
            "task": TASK_OF_USE[self.use],
            "weights_sha256": self.model.weights_sha256,
            "input_window": list(window),
            "prompt": use.prompt_for(self.options.contrast),
            "region": target.region.to_json() if target.region is not None else None,
            "override": list(verdict.override) or None,
        }

    def _place(self, listed: Listed, output: Path, wanted: dict[str, Any]) -> tuple[ResultSeries, int]:
        """The series that a result joins, and its number in it."""
        # What lies outside of the trained use is said in the description that a series shares.
        source = (listed.series.uid, wanted["override"] is not None)
        if source not in self._series:
            done = self.done(output)
            going_on = done.series(source[0], wanted) if done is not None else None
            if going_on is not None:
                self._series[source] = going_on[0]
                self._counts[going_on[0].uid] = going_on[1]
            else:
                self._series[source] = new_series(self.headers, output, self._series.values())
        series = self._series[source]
        return series, self._counts.get(series.uid, 0) + 1

    def _generate(self, target: Target, title: str) -> tuple[GeneratedImage, Seen, tuple[float, float], str]:
        options = self.options
        engine, info = self.model.loaded()
        use, slice_ = info.uses[options.task], (target.image, target.window, target.region)

        def tell(told: Progress) -> None:
            progress(title, told)

        if options.task == SUPER_RESOLUTION:
            ready = Ready.part_of(use, *slice_)
            terminal.step(self._outlook(target))
            job = super_resolve(
                engine, ready, contrast=options.contrast, consistent=options.consistency, on_progress=tell
            )
        else:
            ready = Ready.of(use, *slice_)
            job = convert_one(engine, options.task, ready, contrast=options.contrast, on_progress=tell)
        return wait(job), ready.seen, ready.window, self._told_window(target, ready)

    def _told_window(self, target: Target, ready: Ready) -> str:
        """The sentence that tells which window the model saw."""
        fixed = target.image.modality in self.model.manifest.uses[self.use].input_window
        return f"{ready.words} --window was not used." if self.options.window and fixed else ready.words

    def _outlook(self, target: Target) -> str:
        """What super-resolution will give, told before it begins."""
        manifest, image = self.model.manifest, target.image
        part = part_of((image.stored.shape[0], image.stored.shape[1]), image.spacing, target.region)
        tiling = tiles_of(part, manifest.tile, manifest.uses[self.use].scale)
        spacing = image.grid.spacing if image.grid is not None else image.millimetres
        return f"{told_outlook(part, tiling, spacing)}."

    def _why_not_drawn(self, target: Target) -> str:
        """Why a picture cannot be super-resolved; empty where it can, and for every other task."""
        if self.use != SUPER_RESOLUTION:
            return ""
        manifest, image = self.model.manifest, target.image
        shape = image.stored.shape[0], image.stored.shape[1]
        return why_not_drawn(
            shape, image.spacing, target.region, manifest.tile, manifest.uses[self.use].scale
        )

    def _preview_name(self) -> Path | None:
        """Where a preview goes: of several slices each has its number before the ending."""
        preview: Path | None = self.options.preview
        if preview is None or not self.several:
            return preview
        return preview.with_name(f"{preview.stem}_{len(self.results) + 1:04d}{preview.suffix}")

    def _there(self, target: Target, file: Path, said: Mapping[str, Any] | None = None) -> None:
        """A result that an earlier call made, with what it says of itself."""
        window, _ = window_for(self.model.manifest.uses[self.use], target.image, target.window)
        facts = {key: (said or {}).get(key) for key in _FACTS}
        self._note(target, file, None, window, ("It was there already.",), "there", facts)

    def _made(
        self, target: Target, file: Path, preview: Path | None, window: tuple[float, float], notices: tuple[str, ...],
        generated: GeneratedImage,
    ) -> None:  # fmt: skip
        ceiling = ceiling_facts(generated.ceiling)
        facts = dict(zip(_FACTS, (round(generated.mean_token_probability, 4), ceiling), strict=True))
        self._note(target, file, preview, window, notices, "made", facts)
        if not self.options.json:
            terminal.result(str(file))

    def _note(
        self, target: Target, file: Path, preview: Path | None, window: tuple[float, float], notices: tuple[str, ...],
        state: str, facts: Mapping[str, Any],
    ) -> None:  # fmt: skip
        low, high = window
        entry = {
            "input": str(target.path),
            "frame": target.frame,
            "file": str(file),
            "preview": str(preview) if preview else None,
            "window": [(low + high) / 2, high - low],
            "notices": list(notices),
            **facts,
        }
        self.add(entry, state, file)

    def facts(self) -> Entry:
        """What was done and what was not, as JSON gives it."""
        return {"task": self.use, **super().facts()}
