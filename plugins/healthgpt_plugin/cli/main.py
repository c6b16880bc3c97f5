"""Arguments, exit codes and errors of the command. torch is imported only when a model is needed."""

from __future__ import annotations

import argparse
import math
import os
import re
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from healthgpt_inference.commands import register
from healthgpt_inference.errors import EngineError
from healthgpt_plugin.eligibility import OVERRIDABLE
from healthgpt_viewer.errors import HealthGPTError

from . import data, terminal
from .errors import WrongUse

_WRONG_USE, _INTERRUPTED = 2, 130
_NUMERIC = ("--window", "--region", "--ct-window", "--ct-range")
_TASKS = ("ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct")


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        terminal.error(f"{message} (see '{self.prog} --help')")
        sys.exit(_WRONG_USE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command: 0 only on success, 2 for wrong use, 130 when stopped by Ctrl-C; an error is one line on stderr."""
    terminal.prepare()
    try:
        options = _parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments))
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # what a library thinks of a damaged file is told in our own words
            return int(options.run(options))
    except WrongUse as error:
        terminal.error(str(error))
        return _WRONG_USE
    except (HealthGPTError, EngineError) as error:
        terminal.error(str(error))
    except MemoryError:
        terminal.error(
            "There is not enough memory: close other programs, or choose a smaller input or model."
        )
    except KeyboardInterrupt:
        terminal.error("stopped; what was finished is kept.")
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the results has gone; nothing more can be said there (Python documentation, "SIGPIPE").
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _joined(arguments: Sequence[str]) -> list[str]:
    """Arguments with a value that begins with a minus sign, as in ``--window -600,1600``, joined to its option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _NUMERIC and re.match(r"-[\d.]", argument):
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="healthgpt", description="HealthGPT on DICOM and pictures, without a window.")
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="{ask,convert,data,eval,models,trace,train}"
    )
    _add_ask(commands)
    _add_convert(commands)
    data.add(commands)
    register(commands)
    return parser


def _add_ask(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("ask", help="ask about a slice, a picture or a collection")
    _add_common(parser, slices=1)
    parser.add_argument("--question", required=True, metavar="TEXT", help="what to ask")
    place = parser.add_mutually_exclusive_group()
    place.add_argument(
        "--save", type=Path, metavar="FOLDER", help="write question and answer as DICOM SR (needs DICOM)"
    )
    place.add_argument("--beside", action="store_true", help="as --save, in the folder of each study")
    parser.set_defaults(run=_ask)


def _add_convert(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("convert", help="convert a slice, a picture, a series or a collection")
    _add_common(parser, slices=None)
    parser.add_argument("--task", required=True, choices=_TASKS)
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--output", type=Path, metavar="FOLDER", help="where results are written")
    place.add_argument("--beside", action="store_true", help="write into the folder of each study")
    parser.add_argument("--contrast", metavar="NAME", help="one of the model's contrasts")
    parser.add_argument(
        "--preview", type=Path, metavar="FILE.png", help="also write the generated picture as PNG"
    )
    parser.add_argument(
        "--override", type=_override, default=(), metavar="body-part,plane,field-of-view|all",
        help="convert although the model was not trained for these; the results are marked",
    )  # fmt: skip
    parser.add_argument(
        "--no-consistency", dest="consistency", action="store_false",
        help="leave what super-resolution draws as it is, also where it is not what was measured",
    )  # fmt: skip
    parser.set_defaults(run=_convert)


def _add_common(parser: argparse.ArgumentParser, *, slices: int | None) -> None:
    parser.add_argument(
        "--model", default="bundled", metavar="M", help="bundled (the default), a folder, or a name"
    )
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument(
        "--input", type=Path, metavar="FILE|FOLDER", help="a DICOM file, a folder or zip of them, PNG or JPEG"
    )
    given.add_argument("--list", type=Path, metavar="FILE", help="a text with one input a line; - for stdin")
    parser.add_argument("--frame", type=_frame, metavar="N", help="frame of a multi-frame file, from 1")
    parser.add_argument(
        "--region", type=_region, metavar="X0,Y0,X1,Y1", help="a part, in pixel edges, column first"
    )
    parser.add_argument(
        "--window", type=_window, metavar="C,W", help="centre and width; else as the viewer would open"
    )
    parser.add_argument(
        "--slices", type=_slices, default=slices, metavar="all|middle|N",
        help=f"of each series in a folder ({'all' if slices is None else 'middle'})",
    )  # fmt: skip
    parser.add_argument("--resume", action="store_true", help="leave out what is in the output already")
    parser.add_argument(
        "--report", type=Path, metavar="FILE.csv", help="a table of what was done and what not"
    )
    parser.add_argument(
        "--device", default="auto", choices=["auto", "cpu", "cuda", "mps"], help="where to compute (auto)"
    )
    parser.add_argument(
        "--ray",
        metavar="ADDRESS",
        help="share the studies out over a Ray cluster: its address, auto, or local",
    )
    parser.add_argument(
        "--ray-workers",
        type=_frame,
        metavar="N",
        help="engines on the cluster (one for each GPU, else for each node)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def _slices(text: str) -> int | None:
    if text in ("all", "middle"):
        return None if text == "all" else 1
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("all, middle or a number from 1 is wanted")
    return int(text)


def _override(text: str) -> tuple[str, ...]:
    names = OVERRIDABLE if text == "all" else tuple(text.split(","))
    for name in names:
        if name not in OVERRIDABLE:
            raise argparse.ArgumentTypeError(
                f"{name!r} is not among {', '.join(OVERRIDABLE)}; the source's modality cannot be overridden"
            )
    return names


def _frame(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("frames count from 1")
    return int(text)


def _numbers(text: str, count: int) -> list[float]:
    try:
        values = [float(part) for part in text.split(",")]
    except ValueError:
        values = []
    if len(values) != count or not all(map(math.isfinite, values)):
        raise argparse.ArgumentTypeError(f"{count} numbers with commas between are wanted")
    return values


def _region(text: str) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = _numbers(text, 4)
    if x1 <= x0 or y1 <= y0:
        raise argparse.ArgumentTypeError("X1 must be greater than X0, and Y1 than Y0")
    return x0, y0, x1, y1


def _window(text: str) -> tuple[float, float]:
    center, width = _numbers(text, 2)
    if width <= 0:
        raise argparse.ArgumentTypeError("the width must be positive")
    return center, width


def _ask(options: argparse.Namespace) -> int:
    from .ask import run

    return run(options)


def _convert(options: argparse.Namespace) -> int:
    from .convert import run

    return run(options)
