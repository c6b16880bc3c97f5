"""What a command works on: a DICOM slice or series, or a picture; and the model."""

from __future__ import annotations

import argparse
import math
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from healthgpt_inference.engine import Engine
from healthgpt_inference.manifest import resolve_model
from healthgpt_inference.requests import ModelInfo
from healthgpt_plugin.workflow import told
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.pixels import SliceImage, Window, default_window, load
from healthgpt_viewer.imaging.scan import ImageRef, Scan, read_header, scan
from healthgpt_viewer.imaging.series import Series, Slice, Stack, group

_PICTURES = {".png", ".jpg", ".jpeg"}


@dataclass(frozen=True, eq=False)
class Target:
    """One slice to work on. ``one`` and ``series`` are None for a plain picture."""

    path: Path
    frame: int
    image: SliceImage
    window: Window
    region: Box | None = None
    one: Slice | None = None
    series: Series | None = None


@dataclass(frozen=True, eq=False)
class Listed:
    """A slice of a series, read when its turn comes."""

    one: Slice
    stack: Stack
    series: Series

    @property
    def path(self) -> Path:
        """The file it lies in."""
        return Path(self.one.header.source.label)


def is_picture(path: Path) -> bool:
    """Whether a file is a PNG or JPEG by its name."""
    return path.suffix.lower() in _PICTURES


def open_model(options: argparse.Namespace) -> tuple[Engine, ModelInfo]:
    """An engine with the model loaded.

    Raises:
        HealthGPTError: there is no such model, or it cannot be loaded.
    """
    with told():
        folder = resolve_model(options.model)
        engine = Engine(device=options.device)
        return engine, engine.load(folder).result()


def read_picture(options: argparse.Namespace) -> Target:
    """A PNG or JPEG as a grey or RGB slice without a place in a patient."""
    path = options.input
    if not path.is_file():
        raise HealthGPTError(f"There is no file {path}.")
    try:
        with Image.open(path) as picture:
            grey = picture.mode in ("1", "L", "I", "I;16", "F", "LA")
            pixels = np.asarray(picture.convert("L" if grey else "RGB"))
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise HealthGPTError(f"The picture {path} cannot be read: {error}.") from error
    image = SliceImage(ImageRef(str(path)), pixels)
    window = Window(*options.window) if options.window else Window(127.5, 255, "LINEAR_EXACT")
    return Target(path, 1, image, window, _box(options, image))


def read_slice(options: argparse.Namespace) -> Target:
    """The slice of a DICOM file, in the window that the viewer would open its series with."""
    header = read_header(options.input)
    found = scan([options.input])
    if not found.headers:
        raise HealthGPTError(f"{found.problems[0].label}: {found.problems[0].reason}")
    series = group([header])[0].series[0]
    slices = {one.ref.frame: (one, stack) for stack in series.stacks for one in stack.slices}
    if not slices:
        raise HealthGPTError(f"{options.input} holds no image ({series.kind}).")
    frame = options.frame or 1
    if frame not in slices:
        raise HealthGPTError(f"{options.input} has {header.number_of_frames} frames and no frame {frame}.")
    one, stack = slices[frame]
    stack = _stack_beside(options.input, one) or stack
    return target_of(options, Listed(one, stack, series))


def target_of(options: argparse.Namespace, listed: Listed) -> Target:
    """Decode a slice of a series."""
    image = load(listed.one)
    window = Window(*options.window) if options.window else default_window(listed.stack, image)
    return Target(
        listed.path, listed.one.ref.frame, image, window, _box(options, image), listed.one, listed.series
    )


def list_series(options: argparse.Namespace) -> tuple[list[Listed], Scan]:
    """Every slice of every image series of a folder that is not a result itself."""
    found = scan([options.input])
    listed = [
        Listed(one, stack, series)
        for study in group(found.headers)
        for series in study.series
        if series.kind == "image" and series.ai_task is None
        for stack in series.stacks
        for one in stack.slices
        if options.frame is None or one.ref.frame == options.frame
    ]
    if not listed:
        raise HealthGPTError(f"There is no DICOM image in {options.input}.")
    return listed, found


def _stack_beside(path: Path, one: Slice) -> Stack | None:
    """The stack that the slice belongs to among the files beside it: its window is the series', not the slice's."""
    uid = str(one.header.dataset.get("SeriesInstanceUID", ""))
    for study in group(scan([path.parent]).headers):
        for series in study.series:
            for stack in series.stacks:
                if series.uid == uid and any(other.ref == one.ref for other in stack.slices):
                    return stack
    return None


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
        raise HealthGPTError(f"The region lies outside of the image, which has {columns} x {rows} pixels.")
    return Box(top, left, bottom - top, right - left)


def say(text: str, *, end: str = "\n") -> None:
    """Progress, on stderr; on a terminal in one line."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end=end, file=sys.stderr, flush=True)
    elif end == "\n":
        print(text, file=sys.stderr, flush=True)
