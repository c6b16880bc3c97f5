"""``healthgpt ask``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from healthgpt_inference.engine import Engine
from healthgpt_inference.requests import Answer, AskRequest, ModelInfo
from healthgpt_plugin.picture import Seen, for_question
from healthgpt_plugin.workflow import Question, answered, save_turns, told
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.results.model import ResultSeries, next_series_number
from healthgpt_viewer.imaging.scan import scan

from .inputs import Target, is_picture, open_model, read_picture, read_slice


def run(options: argparse.Namespace) -> int:
    """Ask, print the answer, and save it where that was wished for."""
    if is_picture(options.input) and options.save:
        raise HealthGPTError(
            "--save needs a DICOM file: a picture has no patient or study to put the answer in."
        )
    target = read_picture(options) if is_picture(options.input) else read_slice(options)
    engine, info = open_model(options)
    try:
        seen = for_question(target.image, target.window, region=target.region)
        answer = _answer(engine, options.question, seen)
        saved, notices = _save(options, target, seen, answer, info)
    finally:
        engine.close()
    if options.json:
        print(json.dumps(_facts(target, info, answer, notices, saved)))
    else:
        print(answer.text)
        for notice in notices:
            print(f"note: {notice}", file=sys.stderr)
        if saved:
            print(f"saved: {saved}", file=sys.stderr)
    return 0


def _answer(engine: Engine, question: str, seen: Seen) -> Answer:
    with told():
        return engine.ask(AskRequest(question, seen.picture)).result()


def _save(
    options: argparse.Namespace, target: Target, seen: Seen, answer: Answer, info: ModelInfo
) -> tuple[Path | None, list[str]]:
    notices = [*seen.notices, *answer.notices]
    if not options.save or target.one is None:
        return None, notices
    question = Question(options.question, target.one, target.image, target.window, region=target.region)
    turn = answered(question, seen, answer, info).turn
    taken = taken_numbers(options.input, options.save)
    path, _ = save_turns([turn], ResultSeries(next_series_number(taken)), 1, options.save)
    return path, notices


def taken_numbers(*places: Path) -> set[int]:
    """The series numbers that files beside an input, or in an output folder, have already."""
    folders = {place if place.is_dir() else place.parent for place in places}
    headers = [header for folder in folders if folder.is_dir() for header in scan([folder]).headers]
    numbers = (header.dataset.get("SeriesNumber") for header in headers)
    return {int(number) for number in numbers if number is not None}


def _facts(
    target: Target, info: ModelInfo, answer: Answer, notices: list[str], saved: Path | None
) -> dict[str, Any]:
    region = target.region
    return {
        "answer": answer.text,
        "model": info.name,
        "device": info.device,
        "input": str(target.path),
        "frame": target.frame,
        "window": [target.window.center, target.window.width],
        "region": [region.col0, region.row0, region.col1, region.row1] if region else None,
        "seconds": round(answer.seconds, 3),
        "notices": notices,
        "saved": str(saved) if saved else None,
    }
