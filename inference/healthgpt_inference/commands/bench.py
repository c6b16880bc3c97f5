"""``healthgpt bench``: how fast a model draws on this machine, beside the direct way and the limit of its memory."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from healthgpt_inference.errors import RequestError
from healthgpt_inference.manifest import ADAPTED, BUNDLED, load_manifest, resolve_model
from healthgpt_inference.threads import cores, let_others_run, threads

if TYPE_CHECKING:
    from healthgpt_inference.bench import Report, Way
    from healthgpt_inference.gates import Gate

_PRECISIONS = "float32,bfloat16,int8"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the sub-command."""
    parser = subparsers.add_parser("bench", help="measure how fast a model draws on this machine")
    model = parser.add_mutually_exclusive_group()
    model.add_argument("--model", default=BUNDLED, help="the bundled model or a folder with a model.toml")
    model.add_argument(
        "--random",
        metavar="SIZES",
        help="a random model, as hidden=1024,layers=16,rank=64, made for the while",
    )
    parser.add_argument(
        "--precision", default=_PRECISIONS, help=f"with commas between; default {_PRECISIONS}"
    )
    parser.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    parser.add_argument("--steps", type=int, default=24, help="tokens over which a step is measured")
    parser.add_argument(
        "--pictures",
        type=Path,
        metavar="FOLDER",
        help="pictures (PNG, JPEG, TIFF) in a folder for each use, as FOLDER/ct-to-mr: tells as well how like the first "
        "precision's the results of the others are",
    )
    parser.add_argument("--json", action="store_true", help="no table, only the last line")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure and print; the last line is one JSON document.

    Raises:
        EngineError: the options or the model cannot be used.
    """
    let_others_run()
    if options.steps < 3:
        raise RequestError("--steps must be at least 3.")
    precisions = [name.strip() for name in options.precision.split(",") if name.strip()]
    if not precisions or precisions[0] in ("int8", "int4"):
        raise RequestError(
            f"The first precision is that of the direct way too, which {precisions[0] if precisions else 'none'} is not: "
            "name float32 first."
        )
    if options.random is None:
        return _measure(options, resolve_model(options.model), precisions)
    from healthgpt_inference.made import Made, make

    sizes = Made.read(options.random)
    with tempfile.TemporaryDirectory(prefix="healthgpt-bench-") as folder:
        _tell("making the random model")
        make(sizes, Path(folder))
        return _measure(options, Path(folder), precisions)


def _measure(options: argparse.Namespace, folder: Path, precisions: list[str]) -> int:
    import torch

    from healthgpt_inference.bench import measure
    from healthgpt_inference.gates import read_pictures
    from healthgpt_inference.precision import type_of

    manifest = load_manifest(folder)
    if manifest.family not in ADAPTED or not manifest.tokenizer_weights:
        raise RequestError(f"The model '{manifest.name}' does not draw: there is nothing to measure.")
    if options.device == "cuda" and not torch.cuda.is_available():
        raise RequestError("There is no CUDA device here: use --device cpu.")
    for precision in precisions:
        type_of(precision, options.device)
    pictures = read_pictures(options.pictures, folder) if options.pictures is not None else {}
    with threads(cores()):
        report = measure(folder, precisions, options.device, options.steps, _tell, pictures)
    if not options.json:
        print(as_text(report))
    print(report.as_json())
    return 0


def as_text(report: Report) -> str:
    """The figures for people."""
    machine = report.machine
    head = [
        f"{report.model}: a prompt of {report.prompt} positions, {report.tokens} tokens a picture; codes to a picture "
        f"{report.decode:.2f} s",
        f"{machine['device']}, {machine['threads']} threads, {machine['instructions']}, torch {machine['torch']}",
    ]
    names = [way.name for way in report.ways]
    rows = [(title, [show(way) for way in report.ways]) for title, show in _ROWS]
    wide = max(len(title) for title, _ in rows)
    lines = [
        f"{title:<{wide}}" + "".join(f"{cell:>12}" for cell in cells) for title, cells in [("", names), *rows]
    ]
    direct = report.ways[0]
    faster = [f"{direct.image[1] / way.image[1]:.1f} x" for way in report.ways]
    batch = [f"{direct.image[1] / way.image[8]:.1f} x" for way in report.ways]
    lines += [
        f"{title:<{wide}}" + "".join(f"{cell:>12}" for cell in cells)
        for title, cells in (
            ("one picture against the direct way", faster),
            ("of eight together, each", batch),
        )
    ]
    return "\n".join([*head, "", *lines, "", *(_of_gate(gate) for gate in report.gates)])


def _of_gate(gate: Gate) -> str:
    """What a precision costs, as a line."""
    uses = "; ".join(
        f"{use}: SSIM {value:.3f}, {gate.tokens[use]:.0%} of the tokens"
        for use, value in gate.likeness.items()
    )
    passed = "passes" if gate.passed else "does not pass"
    return f"{gate.precision} beside the first precision {passed}: {uses}; {gate.answers} of {gate.asked} answers the same"


def _number(value: float | None, form: str, unit: str) -> str:
    return "" if value is None else f"{value:{form}} {unit}".strip()


_ROWS: tuple[tuple[str, Callable[[Way], str]], ...] = (
    ("load", lambda way: _number(way.load, ".2f", "s")),
    ("weights in memory", lambda way: _number(way.weights / 2**20, ".0f", "MiB")),
    ("peak while loading, of the weights", lambda way: _number(way.peak_of_weights, ".2f", "")),
    ("reading the prompt", lambda way: _number(way.prefill, ".2f", "s")),
    ("tokens a second", lambda way: _number(1 / way.step[1], ".1f", "")),
    ("a step", lambda way: _number(1000 * way.step[1], ".1f", "ms")),
    ("memory reads", lambda way: _number(way.bandwidth and way.bandwidth / 1e9, ".1f", "GB/s")),
    (
        "of what memory allows",
        lambda way: _number(way.share_of_bandwidth and 100 * way.share_of_bandwidth, ".0f", "%"),
    ),
    ("a step of 4 pictures", lambda way: _number(1000 * way.step[4], ".1f", "ms")),
    ("a step of 8 pictures", lambda way: _number(1000 * way.step[8], ".1f", "ms")),
    ("a picture", lambda way: _number(way.image[1], ".1f", "s")),
    ("a picture of 4 together", lambda way: _number(way.image[4], ".1f", "s")),
    ("a picture of 8 together", lambda way: _number(way.image[8], ".1f", "s")),
    ("a picture, some tokens guessed", lambda way: _number(way.image_guessed, ".1f", "s")),
    ("tokens of a guessing step", lambda way: _number(way.tokens_per_step, ".2f", "")),
    ("change of task", lambda way: _number(1000 * way.task_change, ".1f", "ms")),
    ("stop", lambda way: _number(None if way.stop is None else 1000 * way.stop, ".1f", "ms")),
    (
        "tokens chosen as the direct way",
        lambda way: _number(None if way.agreement is None else 100 * way.agreement, ".0f", "%"),
    ),
)


def _tell(words: str) -> None:
    print(f"{words} …", file=sys.stderr, flush=True)
