"""``python -m healthgpt_inference.train STEP WORK …``: the steps of the bundled model's training, each from files alone."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch

from . import measures, steps
from .anatomy import HEADS
from .student import ADAPTERS
from .work import Work


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one step; see ``docs/training.md``."""
    options = _parser().parse_args(arguments)
    torch.manual_seed(getattr(options, "seed", 0))
    options.run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m healthgpt_inference.train", description=__doc__)
    known = _Steps(parser)
    _add_data(known)
    _add_training(known)
    _add_measures(known)
    return parser


class _Steps:
    """The steps of the command line, and what several of them are told alike."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._added = parser.add_subparsers(dest="step", required=True)

    def add(self, name: str, run: object, words: str) -> argparse.ArgumentParser:
        """A step that works in a folder."""
        made = self._added.add_parser(name, help=words, description=words)
        made.add_argument("work", type=_work, help="the working folder")
        made.set_defaults(run=run)
        return made

    def add_leg(self, name: str, run: object, words: str, minutes: float) -> argparse.ArgumentParser:
        """A step that learns for a while."""
        made = self.add(name, run, words)
        made.add_argument("--minutes", type=float, default=minutes, help=f"how long ({minutes:g})")
        made.add_argument("--steps", type=int, help="how many steps instead: the same weights each time")
        made.add_argument(
            "--seed", type=int, default=7, help="of every random number; another one for each leg"
        )
        return made


def _work(text: str) -> Work:
    return Work(Path(text))


def _add_data(known: _Steps) -> None:
    templates = known.add("prepare", steps.make_anatomies, "register the templates and make the anatomies")
    templates.add_argument("templates", type=Path, help="the folder of templates")
    templates.add_argument("--scans", type=Path, required=True, help="the folder that holds ct-neck")
    words = "make the phantoms, read the real scans, make the text tokenizer"
    pools = known.add("pool", steps.make_pool, words)
    pools.add_argument("--scans", type=Path, required=True, help="the folder that holds ct-chest and ct-neck")
    pools.add_argument("--share", type=float, default=1.0, help="make only this share of the phantoms")
    _add_heads(pools)


def _add_training(known: _Steps) -> None:
    codec = known.add_leg("image-tokenizer", steps.teach_image_tokenizer, "train the image tokenizer", 25)
    codec.add_argument("--resume", action="store_true", help="go on with the decoder that is there")
    codec.add_argument("--batch", type=int, default=10, help="pictures in a step (10)")
    sight = known.add_leg("sight", steps.teach_sight, "begin a model and train its vision tower", 25)
    base = known.add_leg("base", steps.teach_base, "train the base, or go on with it", 60)
    words = "train the layers of the tower that only questions read"
    late = known.add_leg("late-sight", steps.teach_late_sight, words, 35)
    for each in (sight, base, late):
        each.add_argument("--rate", type=float, default=1.5e-3, help="the highest learning rate")
    for each in (base, late):
        each.add_argument("--resume", type=Path, metavar="MODEL", help="go on from an exported model")
    base.add_argument("--questions", type=float, default=0.25, help="the share of steps that ask (0.25)")
    late.add_argument("--answers", action="store_true", help="with the adapter of questions")
    adapters = known.add_leg("adapters", steps.teach_adapters, "train both adapters on the frozen base", 25)
    adapters.add_argument("--only", choices=list(ADAPTERS), help="go on with one of them")
    adapters.add_argument("--rate", type=float, default=6e-4, help="the highest learning rate")
    adapters.add_argument("--projector", action="store_true", help="with the projector of the task")
    for each in (late, adapters):
        _add_lesions(each)
    words = "train the decoder on what the language model draws"
    soft = known.add_leg("soft-decoder", steps.teach_soft_decoder, words, 40)
    soft.add_argument("--rate", type=float, default=1e-3, help="the highest learning rate")
    soft.add_argument("--batch", type=int, default=8, help="pictures in a step (8)")


def _add_lesions(step: argparse.ArgumentParser) -> None:
    words = "how many times as often as usual they are asked about; 0: refused"
    step.add_argument("--lesions", type=float, default=1.0, help=words)
    words = "the share of axial phantoms that have one (0.5); more: the model says so sooner"
    step.add_argument("--lesioned", type=float, default=0.5, help=words)


def _add_measures(known: _Steps) -> None:
    words = "measure what the parts of the adapter of questions bring"
    arms = known.add_leg("ablate", measures.measure_parts, words, 8)
    stage = known.add_leg(
        "ablate-stage", measures.measure_stage, "measure what the base brings to questions", 8
    )
    words = "with tables of words of their own, for a base that saw none"
    stage.add_argument("--own-tables", action="store_true", help=words)
    words = "measure how well lesions are told"
    lesions = known.add("lesions", measures.measure_lesions, words)
    lesions.add_argument("--count", type=int, default=144, help="axial phantoms that were kept out (144)")
    lesions.add_argument("--seed", type=int, default=502, help="of the phantoms (502)")
    exporting = known.add("export", steps.write_model, "write the model's folder")
    exporting.add_argument("out", type=Path)
    words = "uses that were not learned well enough"
    exporting.add_argument("--without", nargs="*", default=[], metavar="USE", help=words)
    measured = known.add("evaluate", measures.measure_model, "measure an exported model")
    measured.add_argument("model", type=Path)
    measured.add_argument("--count", type=int, default=48, help="phantoms that were kept out")
    measured.add_argument("--out", type=Path, help="where the table and the pages go; the working folder")
    for each in (arms, stage, lesions, measured):
        _add_heads(each)


def _add_heads(step: argparse.ArgumentParser) -> None:
    words = "phantoms of this head alone; several may be given"
    step.add_argument("--head", action="append", choices=HEADS, help=words)


if __name__ == "__main__":
    main()
