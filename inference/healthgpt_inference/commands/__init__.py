"""The sub-commands of ``healthgpt`` that need no DICOM."""

from __future__ import annotations

from typing import Any


def register(subparsers: Any) -> None:
    """Add every sub-command of the engine to an argparse collection; each sets ``run`` on the options."""
    from . import bench, evaluate, models, trace, train

    bench.add(subparsers)
    models.add(subparsers)
    trace.add(subparsers)
    train.add(subparsers)
    evaluate.add(subparsers)
