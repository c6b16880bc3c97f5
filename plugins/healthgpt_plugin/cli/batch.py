"""Working through many slices: one file, a folder, or a list of them; what fails is told and the rest is done."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from healthgpt_plugin.eligibility import Verdict, judge
from healthgpt_viewer.errors import HealthGPTError, SaveError
from healthgpt_viewer.imaging.headers import Header

from . import terminal
from .cluster import Outcome, work_on_cluster
from .done import Done
from .errors import WrongUse
from .inputs import (
    Finder,
    Found,
    Listed,
    Target,
    is_picture,
    is_several,
    read_picture,
    target_of,
    wanted_part,
)
from .model import Model

Entry = dict[str, Any]
_COLUMNS = ("input", "frame", "state", "file", "reason")


class Batch(ABC):
    """One call of the command.

    Attributes:
        results: what was made, or was there already, as JSON gives it.
        failed: what was not, each with its reason.
        several: whether more than one slice may be meant, so that messages name each.
        headers: the headers of the input under way.
        broken_off: whether the user stopped the run, so that nothing more is to be begun.
    """

    use: str
    override: Sequence[str] = ()  # what the model was not trained for, and is used for all the same
    whole_file = True  # whether a multi-frame file means all of its frames

    def __init__(self, options: argparse.Namespace, model: Model) -> None:
        self.options, self.model = options, model
        self.results: list[Entry] = []
        self.failed: list[Entry] = []
        self.several = options.list is not None
        self.headers: Sequence[Header] = ()
        self.broken_off = False
        self._done: dict[Path, Done] = {}
        self._rows: Any = None
        self._worker_device: str | None = None
        self._finder = Finder(options.frame, options.slices)

    def run(self) -> int:
        """Work through the input and report; 0 only where nothing failed. What stops the whole run is reported, too.

        Raises:
            HealthGPTError: nothing could be done at all.
        """
        with _table(self.options.report) as file:
            self._rows = csv.writer(file) if file is not None else None
            self._row(*_COLUMNS)
            try:
                if self.options.ray is not None:
                    work_on_cluster(self)
                else:
                    self.work(sources(self.options))
            except KeyboardInterrupt:
                self.broken_off = True
                self.finish()
                self.report()
                raise
            except HealthGPTError as error:
                if not self.results:
                    raise
                self.fail(self.options.input or self.options.list, str(error))
        return self.report()

    def work(self, paths: Iterable[Path]) -> None:
        """Work through inputs, one after the other."""
        for path in paths:
            self._source(path)
        self.finish()

    def work_on_files(self, files: Sequence[Path]) -> None:
        """Work through the series that some DICOM files make together."""
        self._all(self._finder.files(files))
        self.finish()

    def _source(self, path: Path) -> None:
        try:
            found = self._found(path)
        except HealthGPTError as error:
            if self.options.list is None:
                raise
            self.fail(path, str(error))
            return
        if found is None:
            self._picture(path)
            return
        self.several = self.several or is_several(path) or len(found.listed) > 1
        self._all(found)

    def _all(self, found: Found) -> None:
        self.headers = found.headers
        for problem in found.problems:
            self.fail(problem.label, problem.reason)
        for number, listed in enumerate(found.listed, 1):
            self._slice(listed, f"{number} of {len(found.listed)}: {listed.path.name}")

    def _found(self, path: Path) -> Found | None:
        """The slices of an input; None for a picture."""
        if not path.exists():
            raise HealthGPTError(f"There is no file or folder {path}: check the name.")
        if is_picture(path):
            return None
        return (
            self._finder.folder(path) if is_several(path) else self._finder.file(path, whole=self.whole_file)
        )

    def _picture(self, path: Path) -> None:
        try:
            target = read_picture(self.options, path)
        except HealthGPTError as error:
            if self.options.list is None:
                raise
            self.fail(path, str(error))
            return
        self.picture(target)

    def _slice(self, listed: Listed, title: str) -> None:
        """One slice; what is wrong with it alone does not stop the others."""
        verdict = judge(
            self.use, self.model.manifest.uses, self.model.name, listed.series, listed.one,
            region=wanted_part(self.options), override=self.override, tile=self.model.manifest.tile,
        )  # fmt: skip
        if verdict.reason:
            insisted = ",".join(name for name, _ in verdict.against)
            hint = f" (--override {insisted} converts it all the same.)" if insisted else ""
            self.fail(listed.path, verdict.reason + hint, listed.one.ref.frame)
            return
        try:
            target = target_of(self.options, listed)
            output = self.output(listed)
        except HealthGPTError as error:
            self.fail(listed.path, str(error), listed.one.ref.frame)
            return
        if self.several:
            terminal.step(title)
        self.slice(target, listed, verdict, output, f"{title}, ")

    @abstractmethod
    def slice(
        self, target: Target, listed: Listed, verdict: Verdict, output: Path | None, title: str
    ) -> None:
        """Do one slice and write what came of it below ``output``."""

    @abstractmethod
    def picture(self, target: Target) -> None:
        """Do one plain picture."""

    @abstractmethod
    def finish(self) -> None:
        """What is left to write when all slices are done."""

    @abstractmethod
    def chosen_output(self) -> Path | None:
        """The folder that was given for results, if one was."""

    def output(self, listed: Listed) -> Path | None:
        """Where the results of a slice go: the folder that was given, or that of its study.

        Raises:
            HealthGPTError: the study lies in an archive and has no folder.
        """
        if not self.options.beside:
            return self.chosen_output()
        if listed.study.folder is None:
            raise SaveError(f"{listed.path} lies in an archive: results need a folder of their own.")
        return listed.study.folder

    def done(self, output: Path) -> Done | None:
        """What lies in an output folder already, where that shall not be done again."""
        if not self.options.resume:
            return None
        if output not in self._done:
            self._done[output] = Done(output)
        return self._done[output]

    def add(self, entry: Entry, state: str, file: Path | None) -> None:
        """Note what was made, or was there already."""
        self.results.append(entry)
        self._row(entry["input"], entry["frame"], state, file or "", "")

    def fail(self, path: Path | str, reason: str, frame: int | str = "") -> None:
        """Note what was not made, and why."""
        self.failed.append({"input": str(path), "reason": reason})
        self._row(str(path), frame, "failed", "", reason)

    def collect(self, rows: Any) -> None:
        """Hand the rows of the report to something else than a file."""
        self._rows = rows

    def take(self, outcome: Outcome) -> None:
        """Note what a worker elsewhere has done, and print it."""
        self.results += outcome.results
        self.failed += outcome.failed
        self._worker_device = outcome.device or self._worker_device
        for row in outcome.rows:
            self._row(*row)
        for entry in outcome.results if not self.options.json else ():
            terminal.result(self.line_of(entry))

    @abstractmethod
    def line_of(self, entry: Entry) -> str:
        """A result as a line."""

    @property
    def device(self) -> str | None:
        """What was computed on; None where nothing had to be computed."""
        return self.model.device or self._worker_device

    def _row(self, *values: object) -> None:
        if self._rows is not None:
            self._rows.writerow(values)

    def facts(self) -> Entry:
        """What was done and what was not, as JSON gives it."""
        return {
            "model": self.model.name,
            "device": self.device,
            "results": self.results,
            "failed": self.failed,
        }

    def report(self) -> int:
        """Print what was done and what was not; 1 where anything failed."""
        if self.options.json:
            terminal.result(json.dumps(self.facts()))
        else:
            for notice in dict.fromkeys(notice for entry in self.results for notice in entry["notices"]):
                terminal.note(notice)
        for reason, paths in _by_reason(self.failed).items():
            terminal.error(self._failure(reason, paths))
        return 1 if self.failed else 0

    def _failure(self, reason: str, paths: list[str]) -> str:
        if len(paths) > 1:
            return f"{len(paths)} images, the first of them {paths[0]}: {reason}"
        return f"{paths[0]}: {reason}" if self.several and paths[0] not in reason else reason


def sources(options: argparse.Namespace) -> list[Path]:
    """The inputs: the one that was given, or the lines of a list; empty lines and those that begin with # are left out.

    Raises:
        HealthGPTError: the list cannot be read, or is empty.
    """
    if options.list is None:
        return [options.input]
    try:
        text = sys.stdin.read() if str(options.list) == "-" else options.list.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise HealthGPTError(
            f"The list {options.list} cannot be read: {getattr(error, 'strerror', None) or error}."
        ) from error
    lines = [line.strip() for line in text.splitlines()]
    paths = [Path(line) for line in lines if line and not line.startswith("#")]
    if not paths:
        raise WrongUse(f"the list {options.list} names no file or folder")
    return paths


@contextmanager
def _table(path: Path | None) -> Iterator[TextIO | None]:
    """The report as a file, each row written as it comes; None where none is wanted.

    Raises:
        SaveError: it cannot be written.
    """
    if path is None:
        yield None
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w", encoding="utf-8", newline="", buffering=1)
    except OSError as error:
        raise SaveError(
            f"The report cannot be written to {path}: {error.strerror or error}. Choose another place."
        ) from error
    with file:
        yield file


def _by_reason(failed: list[Entry]) -> dict[str, list[str]]:
    """The inputs that failed for each reason, so that what is wrong with a series is said once."""
    grouped: dict[str, list[str]] = {}
    for entry in failed:
        grouped.setdefault(entry["reason"], []).append(entry["input"])
    return grouped
