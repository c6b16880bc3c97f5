"""``healthgpt convert``: a slice, a picture, or every slice of a file or folder."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from healthgpt_inference.requests import GeneratedImage
from healthgpt_plugin.eligibility import Verdict, judge
from healthgpt_plugin.picture import Seen
from healthgpt_plugin.workflow import convert, converted, crop_to_source, save_image
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.results.model import ResultSeries

from . import terminal
from .errors import WrongUse
from .inputs import (
    Found,
    Listed,
    Target,
    find_file,
    find_folder,
    is_picture,
    is_several,
    new_series,
    read_picture,
    target_of,
)
from .model import Model, progress, wait
from .pictures import check_writable, write_png

Entry = dict[str, Any]
_PICTURE_NOTICE = (
    "A picture does not say its modality, body part or plane: whether it fits the model is not known."
)


def run(options: argparse.Namespace) -> int:
    """Convert and write; 0 only where nothing failed.

    Raises:
        HealthGPTError: the input, the model or the output folder cannot be used at all.
    """
    _check(options)
    with Model(options.model, options.device) as model:
        _check_contrast(model, options.task, options.contrast)
        conversion = _Conversion(options, model)
        conversion.run()
        return conversion.report()


def _check(options: argparse.Namespace) -> None:
    """Tell what is wrong before the model works for minutes."""
    if not options.input.exists():
        raise HealthGPTError(f"There is no file or folder {options.input}: check the name.")
    if options.preview is not None:
        if options.preview.suffix.lower() != ".png":
            raise WrongUse(f"--preview {options.preview} must end in .png")
        if options.preview.resolve() == options.input.resolve():
            raise WrongUse("--preview must not be the input")
        check_writable(options.preview.parent)
    check_writable(options.output)


def _check_contrast(model: Model, task: str, contrast: str | None) -> None:
    use = model.manifest.uses.get(task)
    if use is not None and contrast is not None and contrast not in use.contrasts:
        known = ", ".join(use.contrasts) or "none"
        raise HealthGPTError(
            f"The model '{model.name}' has no contrast '{contrast}' for {task}; it has {known}."
        )


class _Conversion:
    """One call of the command: its results share one series for each source series."""

    def __init__(self, options: argparse.Namespace, model: Model) -> None:
        self.options, self.model = options, model
        self.results: list[Entry] = []
        self.failed: list[Entry] = []
        self._series: dict[str, ResultSeries] = {}
        self._counts: dict[str, int] = {}
        self._found = Found((), (), ())
        self._several = False

    def run(self) -> None:
        """Work through the input. What stops the whole run is reported like what fails for one slice."""
        try:
            self._work()
        except KeyboardInterrupt:
            self.report()
            raise
        except HealthGPTError as error:
            if not self.results:
                raise
            self._fail(self.options.input, str(error))

    def _work(self) -> None:
        options = self.options
        if is_picture(options.input):
            self._picture(read_picture(options))
            return
        several = is_several(options.input)
        self._found = find_folder(options) if several else find_file(options, whole=True)
        for problem in self._found.problems:
            self._fail(problem.label, problem.reason)
        self._several = several or len(self._found.listed) > 1
        for number, listed in enumerate(self._found.listed, 1):
            self._slice(listed, number)

    def _picture(self, target: Target) -> None:
        """PNG or JPEG in, PNG out, cropped back to the input's shape."""
        options = self.options
        if options.task not in self.model.manifest.uses:
            raise HealthGPTError(f"The model '{self.model.name}' was not trained for {options.task}.")
        generated, seen, window, words = self._generate(target, "")
        shape = (target.image.stored.shape[0], target.image.stored.shape[1])
        cropped = crop_to_source(generated.pixels, seen, shape)
        file = write_png(cropped, options.output / f"{options.input.stem}_{options.task}.png")
        preview = write_png(cropped, options.preview) if options.preview is not None else None
        self._add(target, file, preview, window, (words, _PICTURE_NOTICE, *generated.notices))

    def _slice(self, listed: Listed, number: int) -> None:
        """One slice; what is wrong with it alone does not stop the others."""
        title = f"{number} of {len(self._found.listed)}: {listed.path.name}"
        if self._several:
            terminal.step(title)
        model = self.model
        verdict = judge(self.options.task, model.manifest.uses, model.name, listed.series, listed.one)
        if verdict.reason:
            self._fail(listed.path, verdict.reason)
            return
        try:
            target = target_of(self.options, listed)
        except HealthGPTError as error:
            self._fail(listed.path, str(error))
            return
        self._convert(target, listed, verdict, f"{title}, ")

    def _convert(self, target: Target, listed: Listed, verdict: Verdict, title: str) -> None:
        generated, seen, window, words = self._generate(target, title)
        _, info = self.model.loaded()
        source = listed.series.uid
        number = self._counts[source] = self._counts.get(source, 0) + 1
        made = converted(
            self.options.task, info, listed.one, target.image, seen, window, generated, self._series_for(source), number,
            notices=(words, *verdict.notices), contrast=self.options.contrast,
        )  # fmt: skip
        file = save_image(made.result, self.options.output)
        shape = (target.image.stored.shape[0], target.image.stored.shape[1])
        preview = self._preview_name()
        if preview is not None:
            write_png(crop_to_source(made.result.pixels, seen, shape), preview)
        self._add(target, file, preview, window, made.notices)

    def _generate(self, target: Target, title: str) -> tuple[GeneratedImage, Seen, tuple[float, float], str]:
        options = self.options
        engine, info = self.model.loaded()
        job, seen, window, words = convert(
            engine, options.task, info, target.image, target.window, region=target.region, contrast=options.contrast,
            on_progress=lambda told: progress(title, told),
        )  # fmt: skip
        if options.window and target.image.modality in info.uses[options.task].input_window:
            words += " --window was not used."
        return wait(job), seen, window, words

    def _series_for(self, source: str) -> ResultSeries:
        if source not in self._series:
            self._series[source] = new_series(self._found.headers, self.options.output, self._series.values())
        return self._series[source]

    def _preview_name(self) -> Path | None:
        """Where a preview goes: of several slices each has its number before the ending."""
        preview: Path | None = self.options.preview
        if preview is None or not self._several:
            return preview
        return preview.with_name(f"{preview.stem}_{len(self.results) + 1:04d}{preview.suffix}")

    def _add(
        self, target: Target, file: Path, preview: Path | None, window: tuple[float, float], notices: tuple[str, ...]
    ) -> None:  # fmt: skip
        low, high = window
        self.results.append(
            {
                "input": str(target.path),
                "frame": target.frame,
                "file": str(file),
                "preview": str(preview) if preview else None,
                "window": [(low + high) / 2, high - low],
                "notices": list(notices),
            }
        )
        if not self.options.json:
            terminal.result(str(file))

    def _fail(self, path: Path | str, reason: str) -> None:
        self.failed.append({"input": str(path), "reason": reason})

    def report(self) -> int:
        """Print what was done and what was not; 1 where anything failed."""
        if self.options.json:
            facts = {"task": self.options.task, "model": self.model.name, "device": self.model.device}
            terminal.result(json.dumps(facts | {"results": self.results, "failed": self.failed}))
        else:
            for notice in dict.fromkeys(notice for entry in self.results for notice in entry["notices"]):
                terminal.note(notice)
        for reason, paths in _by_reason(self.failed).items():
            terminal.error(self._failure(reason, paths))
        return 1 if self.failed else 0

    def _failure(self, reason: str, paths: list[str]) -> str:
        if len(paths) > 1:
            return f"{len(paths)} images, the first of them {paths[0]}: {reason}"
        return f"{paths[0]}: {reason}" if self._several and paths[0] not in reason else reason


def _by_reason(failed: list[Entry]) -> dict[str, list[str]]:
    """The inputs that failed for each reason, so that what is wrong with a series is said once."""
    grouped: dict[str, list[str]] = {}
    for entry in failed:
        grouped.setdefault(entry["reason"], []).append(entry["input"])
    return grouped
