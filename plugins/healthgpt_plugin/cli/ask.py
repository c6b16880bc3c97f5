"""``healthgpt ask``: a question about a slice or a picture, or the same one about the series of a whole collection."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, field
from pathlib import Path

from healthgpt_inference.requests import Answer, AskRequest
from healthgpt_plugin.eligibility import Verdict
from healthgpt_plugin.picture import Seen, for_question
from healthgpt_plugin.workflow import Question, answered, save_turns
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.results.model import ResultSeries, Turn

from . import terminal
from .batch import Batch, Entry
from .errors import WrongUse
from .inputs import Listed, Target, is_picture, is_several, new_series
from .model import Model, progress, wait
from .pictures import check_writable


def run(options: argparse.Namespace) -> int:
    """Ask, save the answers where that was wished for, and print them; 0 only where nothing failed.

    Raises:
        HealthGPTError: the input, the model or the folder cannot be used at all.
    """
    if not options.question.strip():
        raise WrongUse("the question is empty")
    if options.save is not None:
        if options.input is not None and is_picture(options.input):
            raise WrongUse(
                "--save needs a DICOM file: a picture has no patient or study to put the answer in"
            )
        check_writable(options.save)
    if options.resume and options.save is None and not options.beside:
        raise WrongUse("--resume needs --save or --beside: only what was saved can be found again")
    with Model(options.model, options.device) as model:
        if "ask" not in model.manifest.uses:
            raise HealthGPTError(f"The model '{model.name}' was not trained for questions.")
        return Asking(options, model).run()


@dataclass(eq=False)
class _Report:
    """The answers about one series that are to be saved in one report."""

    series_uid: str
    output: Path
    turns: list[Turn] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


class Asking(Batch):
    """One call of the command: the answers about one series share a report."""

    use = "ask"
    whole_file = False

    def __init__(self, options: argparse.Namespace, model: Model) -> None:
        super().__init__(options, model)
        self.several = self.several or options.ray is not None or is_several(options.input)
        self._open: _Report | None = None
        self._series: list[ResultSeries] = []

    def chosen_output(self) -> Path | None:
        """The folder of ``--save``."""
        save: Path | None = self.options.save
        return save

    def picture(self, target: Target) -> None:
        """Ask about a plain picture; there is nothing to save."""
        seen, answer = self._ask(target, "")
        self._say(target, answer)
        self.add(self._entry(target, answer, (*seen.notices, *answer.notices)), "made", None)

    def slice(
        self, target: Target, listed: Listed, verdict: Verdict, output: Path | None, title: str
    ) -> None:
        """Ask about a slice; the answer is saved with the others of its series."""
        if output is not None and self._is_there(target, listed, output):
            return
        seen, answer = self._ask(target, title)
        self._say(target, answer)
        entry = self._entry(target, answer, (*seen.notices, *verdict.notices, *answer.notices))
        if output is None:
            self.add(entry, "made", None)
            return
        _, info = self.model.loaded()
        question = Question(
            self.options.question, listed.one, target.image, target.window, region=target.region
        )
        report = self._report_for(listed.series.uid, output)
        report.turns.append(answered(question, seen, answer, info).turn)
        report.entries.append(entry)

    def finish(self) -> None:
        """Write the report of the last series."""
        report, self._open = self._open, None
        if report is None:
            return
        series = new_series(self.headers, report.output, self._series)
        self._series.append(series)
        file, _ = save_turns(report.turns, series, 1, report.output)
        for entry in report.entries:
            self.add(entry | {"saved": str(file)}, "made", file)

    def line_of(self, entry: Entry) -> str:
        """The answer with what it is about."""
        return f"{entry['input']}: {entry['answer']}"

    def _report_for(self, series_uid: str, output: Path) -> _Report:
        if self._open is not None and (self._open.series_uid, self._open.output) != (series_uid, output):
            self.finish()
        if self._open is None:
            self._open = _Report(series_uid, output)
        return self._open

    def _is_there(self, target: Target, listed: Listed, output: Path) -> bool:
        done = self.done(output)
        if done is None:
            return False
        wanted = {
            "weights_sha256": self.model.weights_sha256,
            "input_window": [target.window.low, target.window.high],
        }
        there = done.turn(listed.one.ref, self.options.question, target.region, wanted)
        if there is None:
            return False
        answer = Answer(there.answer, 0, 0.0, False, 0.0)
        file = there.header.source.label
        self.add(
            self._entry(target, answer, ("It was there already.",)) | {"saved": file}, "there", Path(file)
        )
        return True

    def _ask(self, target: Target, title: str) -> tuple[Seen, Answer]:
        engine, _ = self.model.loaded()
        plain = target.listed is None
        seen = for_question(target.image, target.window, region=target.region, plain=plain)
        request = AskRequest(self.options.question, seen.picture)
        return seen, wait(engine.ask(request, lambda told: progress(title, told)))

    def _say(self, target: Target, answer: Answer) -> None:
        if not self.options.json:
            terminal.result(f"{target.path}: {answer.text}" if self.several else answer.text)

    def _entry(self, target: Target, answer: Answer, notices: tuple[str, ...]) -> Entry:
        region = target.region
        return {
            "answer": answer.text,
            "input": str(target.path),
            "frame": target.frame,
            "window": [target.window.center, target.window.width],
            "region": [region.col0, region.row0, region.col1, region.row1] if region else None,
            "seconds": round(answer.seconds, 3),
            "mean_token_probability": round(answer.mean_token_probability, 4) if answer.tokens else None,
            "notices": list(notices),
            "saved": None,
        }

    def report(self) -> int:
        """Print what is to be said beside the answers; about one slice the JSON is that answer's alone."""
        saved = dict.fromkeys(entry["saved"] for entry in self.results if entry["saved"])
        for file in saved if not self.options.json else ():
            terminal.note(f"saved in {file}")
        if self.several or not self.options.json or not self.results:
            return super().report()
        (entry,) = self.results
        terminal.result(json.dumps(entry | {"model": self.model.name, "device": self.device}))
        return 0
