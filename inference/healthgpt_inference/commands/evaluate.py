"""``healthgpt eval``: scores of a model on data that was kept out, beside trivial answers and its tokenizer's ceiling."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from healthgpt_inference.errors import EngineError, RequestError
from healthgpt_inference.manifest import load_manifest, resolve_model
from healthgpt_inference.threads import let_others_run

_LAYOUTS = ["records", "vqa-rad", "slake", "pathvqa"]


def add(subparsers: Any) -> None:
    """Register the sub-command."""
    parser = subparsers.add_parser("eval", help="measure a model on data that was kept out")
    parser.add_argument(
        "--model", default="bundled", metavar="M", help="bundled (the default), a folder, or a name"
    )
    parser.add_argument(
        "--data", type=Path, required=True, metavar="FOLDER", help="prepared data or a collection"
    )
    parser.add_argument(
        "--layout", choices=_LAYOUTS, default="records", help="the form of the data (records)"
    )
    parser.add_argument("--split", default="test", metavar="NAME", help="the part that was kept out (test)")
    parser.add_argument(
        "--use", action="append", default=[], metavar="NAME", help="only this use; may be repeated"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many records of each use")
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="where table, JSON and pictures are written"
    )
    parser.add_argument(
        "--lpips", type=Path, metavar="FOLDER", help="the weights of LPIPS (alexnet*.pth, alex.pth)"
    )
    parser.add_argument("--card", action="store_true", help="write the results into the model's card")
    parser.add_argument(
        "--device", default="auto", choices=["auto", "cpu", "cuda", "mps"], help="where to compute"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the bootstrap")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Evaluate and report.

    Raises:
        EngineError: model or data cannot be used, or there is nothing that the model can do.
    """
    let_others_run()
    if options.limit is not None and options.limit < 1:
        raise RequestError("--limit must be at least 1.")
    from healthgpt_inference.finetune.evaluation_report import as_json, markdown, write, write_into_card
    from healthgpt_inference.finetune.records import prepared

    manifest = load_manifest(resolve_model(options.model))
    folder = options.data if options.data.is_dir() else options.data.parent
    title = f"{prepared(folder).get('title') or options.data.name}, {options.split}"
    drawn, told = _measured(manifest, options)
    _forget()
    if not drawn and not told:
        raise RequestError(
            f"There is nothing in {options.data} ({options.split}) that the model '{manifest.name}' can do."
        )
    if options.out is not None:
        for path in write(options.out, title, manifest.name, drawn, told):
            print(path, file=sys.stderr)
    text = markdown(title, drawn, told)
    if options.card:
        write_into_card(manifest.root, text)
    print(json.dumps(as_json(title, manifest.name, drawn, told)) if options.json else text)
    return 0


def _measured(manifest: Any, options: argparse.Namespace) -> tuple[list[Any], list[Any]]:
    from healthgpt_inference.engine import Engine
    from healthgpt_inference.finetune.evaluation import drawings, questions
    from healthgpt_inference.finetune.perceptual import Perceptual
    from healthgpt_inference.loading import load_image_tokenizer

    records, training = _records(options)
    perceptual = Perceptual(options.lpips) if options.lpips is not None else None
    engine = Engine(device=options.device)
    drawn: list[Any] = []
    told: list[Any] = []
    try:
        engine.load(manifest.root).result()
        if manifest.tokenizer_weights:
            codec = load_image_tokenizer(manifest)
            drawn = drawings(
                engine,
                manifest,
                codec,
                records,
                training,
                tell=_tell,
                perceptual=perceptual,
                seed=options.seed,
            )
        if "ask" in manifest.uses:
            told = questions(engine, records, training, tell=_tell, seed=options.seed)
    finally:
        engine.close()
    return drawn, told


def _records(options: argparse.Namespace) -> tuple[list[Any], list[Any]]:
    """What is measured, and what was trained on where it is there."""
    from healthgpt_inference.finetune.records import read

    records = read(options.data, options.layout, options.split)
    if options.use:
        records = [record for record in records if (record.use or "ask") in options.use]
    if options.limit is not None:
        records = _limited(records, options.limit)
    try:
        training = read(options.data, options.layout, "train") if options.data.is_dir() else []
    except EngineError:
        training = []
    return records, training


def _limited(records: Sequence[Any], limit: int) -> list[Any]:
    """At most so many of each use and contrast, evenly from all."""
    kept: list[Any] = []
    for key in dict.fromkeys((record.use, record.contrast) for record in records):
        chosen = [record for record in records if (record.use, record.contrast) == key]
        count = min(limit, len(chosen))
        kept += [chosen[round(place * (len(chosen) - 1) / max(1, count - 1))] for place in range(count)]
    return kept


def _tell(words: str, done: int, count: int) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{words}: {done} of {count}", end="", file=sys.stderr, flush=True)


def _forget() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
