"""``healthgpt train``: the three stages on one's own data, or an image tokenizer, from settings in a TOML."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from healthgpt_inference.errors import RequestError
from healthgpt_inference.threads import let_others_run

_INTERRUPTED = 130


def add(subparsers: Any) -> None:
    """Register the sub-command."""
    parser = subparsers.add_parser("train", help="train a model on one's own data (docs/train-your-own.md)")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "settings", type=Path, nargs="?", metavar="SETTINGS.toml", help="what to train, from what, and how"
    )
    what.add_argument(
        "--ready", nargs="?", const="", metavar="NAME", help="print ready settings, or their names"
    )
    parser.add_argument(
        "--stage", action="append", default=[], metavar="NAME", help="only this stage; may be repeated"
    )
    parser.add_argument("--resume", action="store_true", help="go on with what lies in the output folder")
    parser.add_argument(
        "--dry-run", action="store_true", help="check data, shapes and memory; read no weights"
    )
    parser.add_argument("--memory", type=float, metavar="GB", help="with --dry-run: what the device has")
    parser.add_argument(
        "--devices", type=int, default=1, metavar="N", help="with --dry-run: how many devices"
    )
    parser.add_argument(
        "--model", type=Path, metavar="FOLDER", help="where the model is written (OUTPUT/model)"
    )
    parser.add_argument(
        "--export-only", action="store_true", help="write the model of the stages that are done"
    )
    parser.add_argument(
        "--published", action="store_true", help="write the adapters in the published .bin layout"
    )
    parser.add_argument("--json", action="store_true", help="with --dry-run: print JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train, check or export; 130 where Ctrl-C ended it with everything saved.

    Raises:
        EngineError: settings, data or model cannot be used.
    """
    if options.ready is not None:
        return _print_ready(options.ready)
    let_others_run()
    from healthgpt_inference.finetune.settings import TokenizerSettings, read_settings

    settings = read_settings(options.settings)
    if isinstance(settings, TokenizerSettings):
        return _train_tokenizer(settings, options)
    if options.dry_run:
        return _dry_run(settings, options)
    return _train(settings, options)


def _print_ready(name: str) -> int:
    """Print settings that come with the program, to be written into a file and changed there."""
    folder = Path(__file__).parents[1] / "finetune" / "ready"
    known = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    if name and name not in known:
        raise RequestError(f"There are no ready settings {name!r}; there are {', '.join(known)}.")
    print(known[name].read_text(encoding="utf-8") if name else "\n".join(known), end="" if name else "\n")
    return 0


def _dry_run(settings: Any, options: argparse.Namespace) -> int:
    from healthgpt_inference.finetune.dry_run import dry_run

    memory = options.memory * 1e9 if options.memory else None
    report = dry_run(settings, only=options.stage, memory=memory, devices=options.devices)
    if options.json:
        print(json.dumps(report.as_json()))
    else:
        print("\n".join(report.lines()))
        for problem in report.problems:
            print(f"problem: {problem}")
        print("The run can begin." if not report.problems else "The run cannot begin like this.")
    return 1 if report.problems else 0


def _train(settings: Any, options: argparse.Namespace) -> int:
    from healthgpt_inference.finetune.output import check_free, export
    from healthgpt_inference.finetune.training import train

    folder = options.model or settings.output / "model"
    check_free(folder)
    if not options.export_only:
        ended = train(settings, resume=options.resume, only=tuple(options.stage), tell=_tell)
        _tell(ended.words)
        if not ended.whole:
            return _INTERRUPTED
    if _is_main():
        manifest = export(settings, folder, published=options.published)
        print(f"{folder}: {', '.join(manifest.uses)}")
    return 0


def _train_tokenizer(settings: Any, options: argparse.Namespace) -> int:
    from healthgpt_inference.finetune.image_tokenizer import train_tokenizer
    from healthgpt_inference.finetune.output import check_free

    if options.dry_run or options.export_only or options.published or options.stage:
        raise RequestError("An image tokenizer is trained whole: only --resume and --model can be given.")
    folder = options.model or settings.output / "model"
    check_free(folder)
    ended = train_tokenizer(settings, folder, resume=options.resume, tell=_tell)
    _tell(ended.words)
    return 0 if ended.whole else _INTERRUPTED


def _tell(words: str) -> None:
    if _is_main():
        print(words, file=sys.stderr, flush=True)


def _is_main() -> bool:
    """Whether this is the first of the processes that ``accelerate launch`` started."""
    return os.environ.get("RANK", "0") == "0"
