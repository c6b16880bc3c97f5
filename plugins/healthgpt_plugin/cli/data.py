"""``healthgpt data prepare|check``: volumes to slices for training, and what of prepared data is unusable."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from healthgpt_viewer.errors import HealthGPTError

from . import terminal
from .errors import WrongUse

_USES = ("ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct")
_PLANES = ("axial", "coronal", "sagittal")
_LAYOUTS = ("synthrad2023", "ixi", "table")


def add(commands: Any) -> None:
    """Register the sub-command."""
    parser = commands.add_parser("data", help="prepare one's own scans for training, and check them")
    actions = parser.add_subparsers(dest="action", required=True)
    _add_prepare(actions)
    _add_check(actions)


def _add_prepare(actions: Any) -> None:
    words = "register volumes and cut them into slices, split by patient"
    parser = actions.add_parser("prepare", help=words, description=words)
    parser.add_argument("input", type=Path, metavar="FOLDER|TABLE.csv", help="where the volumes lie")
    parser.add_argument("--layout", required=True, choices=_LAYOUTS, help="how they lie there")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="FOLDER", help="the folder of prepared data"
    )
    parser.add_argument("--use", action="append", choices=_USES, help="what for; may be repeated (ct-to-mr)")
    parser.add_argument("--plane", action="append", choices=_PLANES, help="may be repeated (axial)")
    parser.add_argument("--every", type=float, default=3.0, metavar="MM", help="distance of slices (3)")
    parser.add_argument("--contrast", default="", metavar="NAME", help="what the MR is weighted to, as t1")
    parser.add_argument(
        "--ct-window", default="40,400", metavar="C,W", help="window of CT that is shown (40,400)"
    )
    parser.add_argument(
        "--ct-range", default="-1000,2000", metavar="LOW,HIGH", help="HU of CT that is drawn (-1000,2000)"
    )
    parser.add_argument(
        "--split", default="0.8,0.1,0.1", metavar="A,B,C", help="training, validation, test (0.8,0.1,0.1)"
    )
    parser.add_argument(
        "--register", default="auto", choices=["auto", "yes", "no"], help="bring CT and MR together (auto)"
    )
    parser.add_argument(
        "--farthest", type=float, default=8.0, metavar="MM", help="leave out pairs further apart (8)"
    )
    parser.add_argument("--degradation", default="mixed", choices=["k-space", "bicubic", "mixed"],
                        help="of the input of super-resolution (mixed)")  # fmt: skip
    parser.add_argument("--scale", type=int, default=4, metavar="N", help="of super-resolution (4)")
    parser.add_argument("--title", default="", help="of the data, for the model's card")
    parser.add_argument("--licence", default="", help="of the data, for the model's card")
    parser.add_argument("--seed", type=int, default=0, help="of the split and of noise (0)")
    parser.set_defaults(run=_prepare)


def _add_check(actions: Any) -> None:
    words = "tell what of prepared data or of a collection is unusable, and why"
    parser = actions.add_parser("check", help=words, description=words)
    parser.add_argument("data", type=Path, metavar="FOLDER|RECORDS.json")
    parser.add_argument("--layout", default="records", choices=["records", "vqa-rad", "slake", "pathvqa"])
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=_check)


def _prepare(options: argparse.Namespace) -> int:
    """Prepare; 0 where at least one case came through."""
    from healthgpt_plugin.layouts import cases
    from healthgpt_plugin.prepare import prepare

    plan = _plan(options)
    found = cases(options.input, options.layout)
    result = prepare(found, options.output, plan, terminal.live)
    terminal.forget()
    for name, reason in result.left_out:
        terminal.note(f"{name} was left out: {reason}")
    for split, count in result.slices.items():
        terminal.result(f"{split}: {count} records of {result.patients[split]} patients")
    if not any(result.slices.values()):
        raise HealthGPTError(f"Nothing of {options.input} could be prepared; the reasons are told above.")
    return 0


def _plan(options: argparse.Namespace) -> Any:
    from healthgpt_plugin.prepare import Plan

    window, low_high = (
        _numbers("--ct-window", options.ct_window, 2),
        _numbers("--ct-range", options.ct_range, 2),
    )
    shares = _numbers("--split", options.split, 3)
    if window[1] <= 0 or low_high[0] >= low_high[1]:
        raise WrongUse("The width of --ct-window must be above 0, and --ct-range must rise.")
    if abs(sum(shares) - 1) > 1e-6 or min(shares) < 0:
        raise WrongUse("--split must be three shares that are 1 together, as 0.8,0.1,0.1.")
    if options.every <= 0 or options.scale < 2 or 256 % options.scale:
        raise WrongUse("--every must be above 0, and --scale 2 or more and a divisor of 256.")
    return Plan(
        uses=tuple(dict.fromkeys(options.use or ["ct-to-mr"])), planes=tuple(dict.fromkeys(options.plane or ["axial"])),
        every=options.every, ct_window=(window[0], window[1]), ct_range=(low_high[0], low_high[1]),
        contrast=options.contrast.lower(), shares=(shares[0], shares[1], shares[2]), register=options.register,
        farthest=options.farthest, scale=options.scale, degradation=options.degradation, seed=options.seed,
        title=options.title, licence=options.licence,
    )  # fmt: skip


def _numbers(name: str, text: str, count: int) -> list[float]:
    try:
        values = [float(part) for part in text.split(",")]
    except ValueError:
        values = []
    if len(values) != count:
        raise WrongUse(f"{name} needs {count} numbers with commas between.")
    return values


def _check(options: argparse.Namespace) -> int:
    """Check; 1 where something is unusable."""
    from healthgpt_inference.finetune.check import check
    from healthgpt_plugin.workflow import told

    with told():
        report = check(options.data, options.layout, lambda words: terminal.live(words))
    terminal.forget()
    if options.json:
        terminal.result(json.dumps(report.as_json()))
    else:
        for line in report.lines():
            terminal.result(line)
    return 1 if report.problems else 0
