"""``healthgpt ask``."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from healthgpt_inference.requests import Answer, AskRequest
from healthgpt_plugin.eligibility import judge
from healthgpt_plugin.picture import Seen, for_question
from healthgpt_plugin.workflow import Question, answered, save_turns
from healthgpt_viewer.errors import HealthGPTError

from . import terminal
from .errors import WrongUse
from .inputs import Found, Target, find_file, is_picture, is_several, new_series, read_picture, target_of
from .model import Model, progress, wait
from .pictures import check_writable


@dataclass(frozen=True, eq=False)
class Asked:
    """A slice, what the model saw of it, and what it answered."""

    target: Target
    seen: Seen
    answer: Answer

    @property
    def notices(self) -> tuple[str, ...]:
        """What is to be said about the answer."""
        return (*self.seen.notices, *self.answer.notices)


def run(options: argparse.Namespace) -> int:
    """Ask, save the answer where that was wished for, and print it.

    Raises:
        HealthGPTError: the input, the model or the folder cannot be used; nothing is printed or half-written then.
    """
    target, found = _target(options)
    with Model(options.model, options.device) as model:
        reason = _why_not(model, target)
        if reason:
            raise HealthGPTError(reason)
        made = _ask(model, options.question, target)
        saved = _save(options, model, found, made) if options.save else None
        _tell(options, model, made, saved)
    return 0


def _target(options: argparse.Namespace) -> tuple[Target, Found]:
    """The slice or picture, and what lies beside it."""
    if not options.question.strip():
        raise WrongUse("the question is empty")
    if options.save and is_picture(options.input):
        raise WrongUse("--save needs a DICOM file: a picture has no patient or study to put the answer in")
    if options.save:
        check_writable(options.save)
    if is_picture(options.input):
        return read_picture(options), Found((), (), ())
    if is_several(options.input):
        raise WrongUse(f"--input {options.input} holds many slices: give the file of one of them")
    found = find_file(options, whole=False)
    return target_of(options, found.listed[0]), found


def _why_not(model: Model, target: Target) -> str:
    """Why the model cannot be asked about a slice; empty where it can."""
    if target.listed is not None:
        return judge("ask", model.manifest.uses, model.name, target.listed.series, target.listed.one).reason
    return "" if "ask" in model.manifest.uses else f"The model '{model.name}' was not trained for questions."


def _ask(model: Model, text: str, target: Target) -> Asked:
    engine, _ = model.loaded()
    seen = for_question(target.image, target.window, region=target.region)
    answer = wait(engine.ask(AskRequest(text, seen.picture), lambda told: progress("", told)))
    return Asked(target, seen, answer)


def _save(options: argparse.Namespace, model: Model, found: Found, made: Asked) -> Path:
    """Write the answer as a report of one turn."""
    _, info = model.loaded()
    target = made.target
    assert target.listed is not None
    question = Question(
        options.question, target.listed.one, target.image, target.window, region=target.region
    )
    turn = answered(question, made.seen, made.answer, info).turn
    path, _ = save_turns([turn], new_series(found.headers, options.save), 1, options.save)
    return path


def _tell(options: argparse.Namespace, model: Model, made: Asked, saved: Path | None) -> None:
    if options.json:
        terminal.result(json.dumps(facts(model, made, saved)))
        return
    terminal.result(made.answer.text)
    for notice in made.notices:
        terminal.note(notice)
    if saved is not None:
        terminal.note(f"saved in {saved}")


def facts(model: Model, made: Asked, saved: Path | None) -> dict[str, Any]:
    """An answer as the JSON of the command gives it."""
    target, region = made.target, made.target.region
    return {
        "answer": made.answer.text,
        "model": model.name,
        "device": model.device,
        "input": str(target.path),
        "frame": target.frame,
        "window": [target.window.center, target.window.width],
        "region": [region.col0, region.row0, region.col1, region.row1] if region else None,
        "seconds": round(made.answer.seconds, 3),
        "notices": list(made.notices),
        "saved": str(saved) if saved else None,
    }
