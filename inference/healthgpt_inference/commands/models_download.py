"""``healthgpt models download``: what will be fetched and under which licences, the reader's word, then the files."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from healthgpt_inference.catalogue.released import Released, find_released
from healthgpt_inference.catalogue.words import size_words, time_words

from .saying import agreed, live

GB = 1e9
_EVERY = 0.2  # seconds between two words of progress


def add(actions: Any) -> None:
    """Register the action."""
    parser = actions.add_parser(
        "download", help="fetch a released model; a download that was cut off goes on"
    )
    parser.add_argument("model", metavar="M", help="a name that 'models list' shows")
    parser.add_argument(
        "--parts",
        default="",
        metavar="A,B",
        help="the tasks whose weights are wanted (the first one; see 'models show M')",
    )
    parser.add_argument(
        "--image-tokenizer",
        type=Path,
        metavar="FOLDER",
        help="a folder with model.yaml and last.ckpt, to draw with M3",
    )
    parser.add_argument(
        "--accept-licences",
        action="store_true",
        help="agree to the licences that are shown, without a question",
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(options: argparse.Namespace) -> int:
    """Show, ask, fetch; 1 where the licences were not agreed to.

    Raises:
        EngineError: the model is not known, the hub cannot be reached, or a file cannot be fetched or is damaged.
    """
    from healthgpt_inference.catalogue.download import download, plan_download

    model = find_released(options.model)
    parts = tuple(part for part in options.parts.split(",") if part)
    model.chosen(parts)
    live(f"asking the hub about {model.name}")
    plan = plan_download(model, parts)
    live("")
    if not options.json:
        _show(model, plan.parts, plan.bytes, plan.missing)
    if not agreed("Do you agree to these licences?", options.accept_licences, "--accept-licences"):
        return 1
    place = download(plan, options.image_tokenizer, _Told())
    live("")
    if options.json:
        licences = {one.id: one.licence for one in model.repositories}
        commits = {wanted.file.repository: wanted.file.commit for wanted in plan.files}
        facts = {"name": model.name, "folder": str(place), "parts": plan.parts, "bytes": plan.bytes}
        print(json.dumps(facts | {"licences": licences, "commits": commits}))
    else:
        print(f"{place}: {model.name} is here and its checksums are right.")
    return 0


def _show(model: Released, parts: tuple[str, ...], size: int, missing: int) -> None:
    name = f"{model.name} ({', '.join(parts)})" if parts else model.name
    print(f"{name}: {size_words(size)}, {size_words(missing)} to fetch.")
    for line in model.about:
        print(f"  {line}")
    print("Licences:")
    for one in model.repositories:
        print(f"  {one.id}: {one.licence}. {one.page}")


class _Told:
    """How far it is, on a terminal, with the speed and the time left."""

    def __init__(self) -> None:
        self._begun: tuple[float, int] | None = None
        self._last = 0.0

    def __call__(self, name: str, done: int, total: int) -> None:
        now = time.monotonic()
        if self._begun is None:
            self._begun = (now, done)
        if now < self._last + _EVERY and done < total:
            return
        self._last = now
        seconds, came = now - self._begun[0], done - self._begun[1]
        speed = came / seconds if seconds > 1 else 0
        left = f", {speed / 1e6:.1f} MB a second, {time_words((total - done) / speed)} left" if speed else ""
        live(f"{name}: {done / GB:.2f} of {total / GB:.2f} GB{left}")
