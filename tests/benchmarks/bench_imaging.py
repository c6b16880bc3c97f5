"""Reading series: the first image, all of them, and the memory that they take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from children import run
from figures import Figure, median_and_p95
from made import write_archive, write_file_set, write_headers, write_nested, write_series

_SLICES, _JPEG2000 = 500, 60
_MANY, _HEADERS, _TIMES = 2000, 10_000, 5
_REPEAT = 3


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """Figures of a made series of 500 slices, of a made JPEG 2000 series, and of ``ct-neck`` of the data folder."""
    plain, packed = folder / "plain", folder / "jpeg2000"
    write_series(plain, _SLICES)
    write_series(packed, _JPEG2000, jpeg2000=True)
    figures = [*_uncompressed(plain), *_reformats(plain)]
    figures += [*_headers(folder), *_many_places(folder), *_large(folder / "large")]
    figures.append(_against_pydicom(packed, f"{_JPEG2000} JPEG 2000 slices, all"))
    if data is not None and (data / "ct-neck").is_dir():
        figures.append(_against_pydicom(data / "ct-neck", "ct-neck, all slices"))
    return figures


def _uncompressed(folder: Path) -> list[Figure]:
    ours, theirs = _least_disturbed("product_series", "simpleitk_series", folder)
    title, reader = f"{_SLICES} slices of 512 x 512", "SimpleITK ImageSeriesReader"
    memory = [run_["growth"] / run_["pixels"] for run_ in (ours, theirs)]
    return [
        Figure("imaging", f"{title}, first image", ours["first"], "s", reader, theirs["first"], 0.3),
        Figure("imaging", f"{title}, all", ours["all"], "s", reader, theirs["all"], 1.0, of_ratio=True),
        Figure("imaging", f"{title}, peak memory over pixels", memory[0], "x", reader, memory[1], 1.3),
    ]


def _headers(folder: Path) -> list[Figure]:
    """Ten thousand headers: read, and read again when nothing has changed."""
    files = folder / "headers"
    write_headers(files, _HEADERS)
    plain = run("pydicom_headers", str(files))
    index = str(folder / "studies.sqlite")
    first, again = run("product_scan", str(files), index), run("product_scan", str(files), index)
    title, beside = f"{_HEADERS} headers", "pydicom, stop before pixels"
    return [
        Figure("imaging", f"{title}, scanned", first["scan"], "s", beside, plain["scan"], 5.0),
        Figure("imaging", f"{title}, opened again", again["scan"], "s", beside, plain["scan"], 0.5),
        Figure(
            "imaging",
            f"{title}, scanned, processor time",
            first["processor"],
            "s",
            beside,
            plain["processor"],
            5.0,
        ),
        Figure(
            "imaging",
            f"{title}, opened again, processor time",
            again["processor"],
            "s",
            beside,
            plain["processor"],
            0.5,
        ),
        Figure(
            "imaging", f"{title}, again and in their studies", again["grouped"], "s", beside, plain["scan"]
        ),
    ]


def _many_places(folder: Path) -> list[Figure]:
    """Fifty thousand files in nested folders, a zip, and a DICOMDIR; and how soon a stop is heard."""
    files, nested, packed, listed = (folder / name for name in ("headers", "nested", "packed.zip", "listed"))
    write_nested(nested, files, _TIMES)
    write_archive(packed, files)
    write_file_set(listed, files / "000")
    index, beside = str(folder / "places.sqlite"), "pydicom, stop before pixels"
    plain = {place: run("pydicom_headers", str(place)) for place in (nested, packed, listed)}
    first, again = (run("product_scan", str(nested), index) for _ in range(2))
    zipped, named = (
        run("product_scan", str(packed), index),
        run("product_scan", str(listed / "DICOMDIR"), index),
    )
    stopped = run("product_stop", str(nested))
    count = _TIMES * _HEADERS
    title = f"{count} files in nested folders"
    assert (first["count"], zipped["count"], named["count"]) == (count, _HEADERS, plain[listed]["count"] - 1)
    return [
        Figure("imaging", f"{title}, scanned", first["scan"], "s", beside, plain[nested]["scan"], 25.0),
        Figure("imaging", f"{title}, opened again", again["scan"], "s", beside, plain[nested]["scan"], 2.5),
        Figure("imaging", f"{title}, until a stop is heard", stopped["stop"], "s", goal=0.5),
        Figure("imaging", f"zip of {_HEADERS} files, scanned", zipped["scan"], "s", beside, plain[packed]["scan"]),
        Figure(
            "imaging", f"DICOMDIR of {named['count']} files, scanned", named["scan"], "s", beside, plain[listed]["scan"]
        ),
    ]  # fmt: skip


def _large(folder: Path) -> list[Figure]:
    """Two thousand slices in the window: the first image, steps while the rest is read, and memory."""
    write_series(folder, _MANY)
    ours, theirs = run("product_scrolling", str(folder)), run("simpleitk_series", str(folder))
    title, reader = f"{_MANY} slices of 512 x 512", "SimpleITK ImageSeriesReader"
    (_, slow), (_, bare) = median_and_p95(ours["steps"]), median_and_p95(ours["drawn"])
    memory = [one["growth"] / one["pixels"] for one in (ours, theirs)]
    return [
        Figure(
            "imaging", f"{title}, first image in the window", ours["first"], "s", reader, theirs["first"], 0.5
        ),
        Figure(
            "imaging", f"{title}, scroll step while reading, p95", slow, "ms", "bare QPainter", bare, 16.0
        ),
        Figure("imaging", f"{title}, peak memory over pixels", memory[0], "x", reader, memory[1], 1.2),
    ]


def _reformats(folder: Path) -> list[Figure]:
    """A step of the crosshair with its three pictures, and slabs, of the series as one block of voxels."""
    found = run("reformats", str(folder))
    beside = "SimpleITK resample, same planes"
    limits = {"three views": 50.0, "three oblique views": 50.0, "slab": 100.0, "oblique slab": 100.0}
    titles = {
        "three views": "MPR of 512 x 512 x 500, a step of three views",
        "three oblique views": "MPR, a step of three oblique views",
        "slab": "MIP slab of 30 mm, slowest of three views",
        "oblique slab": "MIP slab of 30 mm, oblique, half resolution",
    }
    return [
        Figure("imaging", titles[name], found[name][0], "ms", beside, found[name][1], limit)
        for name, limit in limits.items()
    ]


def _against_pydicom(folder: Path, title: str) -> Figure:
    ours, theirs = _least_disturbed("product_series", "pydicom_loop", folder)
    return Figure("imaging", title, ours["all"], "s", "plain pydicom loop", theirs["all"], 0.6, of_ratio=True)


def _least_disturbed(ours: str, theirs: str, folder: Path) -> tuple[dict[str, float], dict[str, float]]:
    """The smallest of each figure over runs in turn: what else the machine does only ever adds to them."""
    runs: dict[str, list[dict[str, Any]]] = {ours: [], theirs: []}
    for _ in range(_REPEAT):
        for name, kept in runs.items():
            kept.append(run(name, str(folder)))
    first, second = ({name: min(one[name] for one in kept) for name in kept[0]} for kept in runs.values())
    return first, second
