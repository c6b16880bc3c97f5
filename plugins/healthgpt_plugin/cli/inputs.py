"""What a command works on: the slices of a DICOM file or folder, or a picture."""

from __future__ import annotations

import argparse
import math
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from healthgpt_viewer.errors import FileProblem, HealthGPTError
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header, ImageRef, Problem
from healthgpt_viewer.imaging.pixels import auto_window, default_window, load
from healthgpt_viewer.imaging.results.model import ResultSeries, next_series_number
from healthgpt_viewer.imaging.results.save import FOLDER
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Series, Slice, Stack, Study
from healthgpt_viewer.imaging.slice_image import SliceImage, Window

from . import terminal

_PICTURES = {".png", ".jpg", ".jpeg"}
_GREY = ("1", "L", "LA", "I", "I;16", "I;16B", "I;16L", "F")
_WHOLE_RANGE = Window(127.5, 255, "LINEAR_EXACT")


@dataclass(frozen=True, eq=False)
class Target:
    """One slice to work on, decoded. ``listed`` is None for a plain picture."""

    path: Path
    frame: int
    image: SliceImage
    window: Window
    region: Box | None = None
    listed: Listed | None = None


@dataclass(frozen=True, eq=False)
class Listed:
    """A slice with its stack, series and study, decoded when its turn comes."""

    one: Slice
    stack: Stack
    series: Series
    study: Study

    @property
    def path(self) -> Path:
        """The file it lies in."""
        return Path(self.one.header.source.label)


@dataclass(frozen=True, eq=False)
class Found:
    """The slices of an input in their order, the files that cannot be opened, and every header that was read on the way."""

    listed: tuple[Listed, ...]
    problems: tuple[Problem, ...]
    headers: tuple[Header, ...]


def is_picture(path: Path) -> bool:
    """Whether a file is a PNG or JPEG by its name."""
    return path.suffix.lower() in _PICTURES


def is_several(path: Path | None) -> bool:
    """Whether an input is a folder, a zip or a DICOMDIR and not one file."""
    if path is None:
        return False
    return path.is_dir() or path.name.upper() == "DICOMDIR" or (path.is_file() and zipfile.is_zipfile(path))


def read_picture(options: argparse.Namespace, path: Path) -> Target:
    """A PNG or JPEG as a grey or RGB slice without a place in a patient.

    Raises:
        HealthGPTError: it is missing or damaged, or the region lies outside.
    """
    if not path.is_file():
        raise HealthGPTError(f"There is no file {path}: check the name.")
    if options.frame not in (None, 1):
        raise HealthGPTError(f"{path} is a picture and has no frame {options.frame}.")
    try:
        with Image.open(path) as picture:
            pixels = _pixels(picture)
    except (
        Exception
    ) as error:  # a damaged picture may raise anything in its decoder; each is one line for the user
        raise FileProblem(path, f"the picture cannot be read ({error}).") from error
    image = SliceImage(ImageRef(str(path)), pixels)
    window = Window(*options.window) if options.window else _window_of(image)
    return Target(path, 1, image, window, _box(options, image))


def _pixels(picture: Image.Image) -> NDArray[Any]:
    """Grey as it is stored, 8 or more bits; colour as RGB without its transparency."""
    if picture.mode not in _GREY:
        return np.asarray(picture.convert("RGB"))
    return np.asarray(picture.convert("L") if picture.mode in ("1", "L", "LA") else picture)


def _window_of(image: SliceImage) -> Window:
    return _WHOLE_RANGE if image.stored.dtype == np.uint8 else auto_window(image)


class Finder:
    """Finds the slices of an input; headers of one folder are read once, however many of its files are given."""

    def __init__(self, frame: int | None, slices: int | None = None) -> None:
        self._frame, self._slices = frame, slices
        self._folder: Path | None = None
        self._headers: tuple[Header, ...] = ()

    def file(self, path: Path, *, whole: bool) -> Found:
        """A DICOM file: the frame that was asked for, else all of them where ``whole``, else the first.

        Raises:
            HealthGPTError: it is missing, cannot be opened, holds no image, or lacks the frame.
        """
        header = read_header(path)
        study = group([header])[0]
        series = study.series[0]
        alone = _by_ref([study])
        if not alone:
            raise HealthGPTError(f"{path} holds no image: it is of the kind '{series.kind}'.")
        frame = self._frame or (None if whole else 1)
        wanted = [ref for ref in sorted(alone) if frame in (None, ref.frame)]
        if not wanted:
            count = f"{len(alone)} frame{'s' if len(alone) > 1 else ''}"
            raise HealthGPTError(f"{path} has {count} and no frame {frame}.")
        headers = (header, *self._beside(path, header))
        together = _by_ref(group(headers))
        return Found(tuple(together.get(ref, alone[ref]) for ref in wanted), (), headers)

    def folder(self, path: Path) -> Found:
        """The slices of every image series below a folder, or in a zip, that is not a result itself.

        Raises:
            HealthGPTError: the folder is missing or may not be read, or there is no image in it.
        """
        found = self.files([path])
        if not found.listed and not found.problems:
            raise HealthGPTError(f"There is no DICOM image in {path}: choose another folder.")
        return found

    def files(self, paths: Sequence[Path]) -> Found:
        """The slices of every image series in some files or folders that is not a result itself."""
        found = scan(list(paths), on_progress=_reading)
        listed: list[Listed] = []
        for study in group(found.headers):
            for series in study.series:
                if series.kind == "image" and series.ai_task is None:
                    listed += self._chosen(study, series)
        return Found(tuple(listed), found.problems, found.headers)

    def _chosen(self, study: Study, series: Series) -> list[Listed]:
        """The slices of a series that are wanted: those of the frame, all of them or a few at even distances."""
        listed = [
            Listed(one, stack, series, study)
            for stack in series.stacks
            for one in stack.slices
            if self._frame in (None, one.ref.frame)
        ]
        if self._slices is None or self._slices >= len(listed):
            return listed
        step = len(listed) / self._slices
        return [listed[int((number + 0.5) * step)] for number in range(self._slices)]

    def _beside(self, path: Path, header: Header) -> list[Header]:
        """The headers of the other files of the same study in the folder: they say which window the series opens with.

        Folders below are not looked into, so that a file in a large collection is as quick as its own series is.
        """
        study = header.dataset.get("StudyInstanceUID")
        if self._folder != path.parent:
            self._headers = _headers_in(path.parent)
            self._folder = path.parent
        return [
            other
            for other in self._headers
            if study
            and other.dataset.get("StudyInstanceUID") == study
            and other.sop_instance_uid != header.sop_instance_uid
        ]


def _headers_in(folder: Path) -> tuple[Header, ...]:
    files = [
        file
        for file in sorted(folder.iterdir())
        if file.is_file() and not file.name.startswith(".") and not is_several(file)
    ]
    return scan(files, on_progress=_reading).headers if files else ()


def _reading(done: int, total: int | None) -> None:
    terminal.live(f"reading headers {done} of {total}")


def _by_ref(studies: Iterable[Study]) -> dict[ImageRef, Listed]:
    return {
        one.ref: Listed(one, stack, series, study)
        for study in studies
        for series in study.series
        for stack in series.stacks
        for one in stack.slices
    }


def target_of(options: argparse.Namespace, listed: Listed) -> Target:
    """Decode a slice; its window is the one given, else the one that the viewer opens its series with.

    Raises:
        HealthGPTError: it cannot be decoded, or the region lies outside.
    """
    image = load(listed.one)
    window = Window(*options.window) if options.window else default_window(listed.stack, image)
    return Target(listed.path, listed.one.ref.frame, image, window, _box(options, image), listed)


def wanted_part(options: argparse.Namespace) -> Box | None:
    """The region that was asked for, before it is fitted to an image."""
    if options.region is None:
        return None
    x0, y0, x1, y1 = options.region
    return Box(y0, x0, y1 - y0, x1 - x0)


def _box(options: argparse.Namespace, image: SliceImage) -> Box | None:
    """The region in whole pixels, kept inside the image.

    Raises:
        HealthGPTError: it lies outside.
    """
    if options.region is None:
        return None
    x0, y0, x1, y1 = options.region
    rows, columns = image.stored.shape[:2]
    top, left = max(0, math.floor(y0)), max(0, math.floor(x0))
    bottom, right = min(rows, math.ceil(y1)), min(columns, math.ceil(x1))
    if bottom <= top or right <= left:
        raise HealthGPTError(
            f"The region lies outside of the image, which has {columns} columns and {rows} rows."
        )
    return Box(top, left, bottom - top, right - left)


def new_series(headers: Sequence[Header], output: Path, others: Iterable[ResultSeries] = ()) -> ResultSeries:
    """A series for results, with a number that no header, no result in the output folder and no other new series has."""
    numbers = {_number(header) for header in headers}
    numbers |= {_number(header) for header in results_in(output, one_of_each=True)}
    numbers |= {series.number for series in others}
    return ResultSeries(next_series_number({number for number in numbers if number is not None}))


def results_in(output: Path, *, one_of_each: bool = False) -> tuple[Header, ...]:
    """The headers of the results that lie in an output folder; of each series one, or all."""
    files: list[Path] = []
    for folder in sorted((output / FOLDER).glob("*/")):
        found = sorted(folder.glob("AI_*.dcm"))
        files += found[:1] if one_of_each else found
    return scan(files).headers if files else ()


def _number(header: Header) -> int | None:
    number = header.dataset.get("SeriesNumber")
    return int(number) if number is not None else None
