"""Reading series: the first image, all of them, and the memory that they take."""

from __future__ import annotations

import statistics
from pathlib import Path
from typing import Any

from children import run
from figures import Figure
from made import write_series

_SLICES, _JPEG2000 = 500, 60
_REPEAT = 3


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """Figures of a made series of 500 slices, of a made JPEG 2000 series, and of ``ct-neck`` of the data folder."""
    plain, packed = folder / "plain", folder / "jpeg2000"
    write_series(plain, _SLICES)
    write_series(packed, _JPEG2000, jpeg2000=True)
    figures = _uncompressed(plain)
    figures.append(_against_pydicom(packed, f"{_JPEG2000} JPEG 2000 slices, all"))
    if data is not None and (data / "ct-neck").is_dir():
        figures.append(_against_pydicom(data / "ct-neck", "ct-neck, all slices"))
    return figures


def _uncompressed(folder: Path) -> list[Figure]:
    ours = _middle([run("product_series", str(folder)) for _ in range(_REPEAT)])
    theirs = _middle([run("simpleitk_series", str(folder)) for _ in range(_REPEAT)])
    title, reader = f"{_SLICES} slices of 512 x 512", "SimpleITK ImageSeriesReader"
    memory = [run_["growth"] / run_["pixels"] for run_ in (ours, theirs)]
    return [
        Figure("imaging", f"{title}, first image", ours["first"], "s", reader, theirs["first"], 0.3),
        Figure("imaging", f"{title}, all", ours["all"], "s", reader, theirs["all"], 1.0, of_ratio=True),
        Figure("imaging", f"{title}, peak memory over pixels", memory[0], "x", reader, memory[1], 1.3),
    ]


def _against_pydicom(folder: Path, title: str) -> Figure:
    ours = _middle([run("product_series", str(folder)) for _ in range(_REPEAT)])
    theirs = _middle([run("pydicom_loop", str(folder)) for _ in range(_REPEAT)])
    return Figure("imaging", title, ours["all"], "s", "plain pydicom loop", theirs["all"], 0.6, of_ratio=True)


def _middle(runs: list[dict[str, Any]]) -> dict[str, float]:
    """The median of each figure over some runs."""
    return {name: statistics.median(one[name] for one in runs) for name in runs[0]}
