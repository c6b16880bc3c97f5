"""``healthgpt convert``: a slice, a picture, or every slice of a folder."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from healthgpt_inference.engine import Engine
from healthgpt_inference.requests import GeneratedImage, ModelInfo
from healthgpt_plugin.eligibility import Verdict, judge
from healthgpt_plugin.picture import Seen
from healthgpt_plugin.workflow import convert, converted, crop_to_source, save_image, told
from healthgpt_viewer.errors import DecodeError, HealthGPTError, SaveError
from healthgpt_viewer.imaging.results.model import ResultSeries, next_series_number

from .ask import taken_numbers
from .inputs import (
    Listed,
    Target,
    is_picture,
    list_series,
    open_model,
    read_picture,
    read_slice,
    say,
    target_of,
)

Entry = dict[str, Any]


def run(options: argparse.Namespace) -> int:
    """Convert and write; exit code 0 only where nothing failed."""
    if not options.input.exists():
        raise HealthGPTError(f"There is no file or folder {options.input}.")
    if options.preview and options.preview.suffix.lower() != ".png":
        raise HealthGPTError(f"The preview {options.preview} must be a .png file.")
    engine, info = open_model(options)
    try:
        run_ = _Run(options, engine, info)
        if is_picture(options.input):
            run_.picture(read_picture(options))
        elif options.input.is_dir():
            run_.folder()
        else:
            run_.slice(read_slice(options))
    finally:
        engine.close()
    return run_.report()


class _Run:
    """One call of the command: all its results share one series for each source series."""

    def __init__(self, options: argparse.Namespace, engine: Engine, info: ModelInfo) -> None:
        self.options, self.engine, self.info = options, engine, info
        self.results: list[Entry] = []
        self.failed: list[Entry] = []
        self._series: dict[str, ResultSeries] = {}
        self._counts: dict[str, int] = {}
        self._taken: set[int] | None = None

    def picture(self, target: Target) -> None:
        """PNG in, PNG out, cropped back to the input's shape."""
        options = self.options
        if options.task not in self.info.uses:
            raise HealthGPTError(f"The model '{self.info.name}' was not trained for {options.task}.")
        generated, seen, window, words = self._generate(target)
        shape = (target.image.stored.shape[0], target.image.stored.shape[1])
        cropped = crop_to_source(generated.pixels, seen, shape)
        file = options.output / f"{options.input.stem}_{options.task}.png"
        _write_png(cropped, file)
        self._add(target, file, self._preview(cropped), window, [words, *generated.notices])

    def slice(self, target: Target) -> None:
        """One DICOM slice; a reason why it cannot be done is the command's error."""
        verdict = self._judge(target)
        if verdict.reason:
            raise HealthGPTError(verdict.reason)
        self._convert(target, verdict)

    def folder(self) -> None:
        """Every slice of the series in a folder, those that fail told with their reason."""
        listed, found = list_series(self.options)
        self.failed += [{"input": problem.label, "reason": problem.reason} for problem in found.problems]
        for number, item in enumerate(listed, 1):
            say(f"{number} of {len(listed)}: {item.path.name}", end="" if number < len(listed) else "\n")
            self._one_of(item)
        if not self.results:
            raise HealthGPTError(self.failed[0]["reason"])

    def _one_of(self, item: Listed) -> None:
        try:
            target = target_of(self.options, item)
            verdict = self._judge(target)
            if verdict.reason:
                self.failed.append({"input": str(item.path), "reason": verdict.reason})
            else:
                self._convert(target, verdict)
        except DecodeError as error:
            self.failed.append({"input": str(item.path), "reason": str(error)})

    def _judge(self, target: Target) -> Verdict:
        assert target.one is not None
        assert target.series is not None
        return judge(self.options.task, self.info.uses, self.info.name, target.series, target.one)

    def _convert(self, target: Target, verdict: Verdict) -> None:
        generated, seen, window, words = self._generate(target)
        assert target.one is not None
        series_uid = str(target.one.header.dataset.get("SeriesInstanceUID", ""))
        number = self._counts[series_uid] = self._counts.get(series_uid, 0) + 1
        made = converted(
            self.options.task,
            self.info,
            target.one,
            target.image,
            seen,
            window,
            generated,
            self._result_series(series_uid),
            number,
            notices=(words, *verdict.notices),
            contrast=self.options.contrast,
        )
        file = save_image(made.result, self.options.output)
        shape = (target.image.stored.shape[0], target.image.stored.shape[1])
        preview = self._preview(crop_to_source(made.result.pixels, seen, shape)) if number == 1 else None
        self._add(target, file, preview, window, list(made.notices))

    def _generate(self, target: Target) -> tuple[GeneratedImage, Seen, tuple[float, float], str]:
        options = self.options
        with told():
            job, seen, window, words = convert(
                self.engine,
                options.task,
                self.info,
                target.image,
                target.window,
                region=target.region,
                contrast=options.contrast,
            )
            return job.result(), seen, window, words

    def _result_series(self, source_uid: str) -> ResultSeries:
        if source_uid not in self._series:
            if self._taken is None:
                self._taken = taken_numbers(self.options.input, self.options.output)
            number = next_series_number(self._taken)
            self._taken.add(number)
            self._series[source_uid] = ResultSeries(number)
        return self._series[source_uid]

    def _preview(self, picture: NDArray[np.uint8]) -> Path | None:
        if self.options.preview is not None:
            _write_png(picture, self.options.preview)
        preview: Path | None = self.options.preview
        return preview

    def _add(
        self,
        target: Target,
        file: Path,
        preview: Path | None,
        window: tuple[float, float],
        notices: list[str],
    ) -> None:
        low, high = window
        self.results.append(
            {
                "input": str(target.path),
                "frame": target.frame,
                "file": str(file),
                "preview": str(preview) if preview else None,
                "window": [(low + high) / 2, high - low],
                "notices": notices,
            }
        )

    def report(self) -> int:
        """Print what was done; 1 where anything failed."""
        if self.options.json:
            facts = {"task": self.options.task, "model": self.info.name, "device": self.info.device}
            print(json.dumps(facts | {"results": self.results, "failed": self.failed}))
        else:
            for entry in self.results:
                print(entry["file"])
        notices = dict.fromkeys(notice for entry in self.results for notice in entry["notices"])
        for notice in notices if not self.options.json else ():
            print(f"note: {notice}", file=sys.stderr)
        for entry in self.failed:
            print(f"healthgpt: not converted: {entry['input']}: {entry['reason']}", file=sys.stderr)
        return 1 if self.failed else 0


def _write_png(picture: NDArray[np.uint8], path: Path) -> None:
    """Write a PNG beside its name first, then move it there."""
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            Image.fromarray(picture).save(file, "PNG")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise SaveError(f"The picture was not written to {path}: {error.strerror or error}.") from error
