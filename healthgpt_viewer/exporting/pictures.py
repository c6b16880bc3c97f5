"""Export as pictures and films: each slice through its window, the mark of a generated image drawn into the pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from healthgpt_viewer.errors import HealthGPTError, SaveError
from healthgpt_viewer.imaging.frames import frame_times
from healthgpt_viewer.imaging.headers import Problem
from healthgpt_viewer.imaging.pixels import default_window, load
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.imaging.results.codes import mark_of, overrides
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.language import said, strung

from .writing import Check, Exported, Progress, nothing, whole

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Slice, Stack

PictureFormat = Literal["PNG", "JPEG", "TIFF"]
FilmFormat = Literal["GIF", "MP4"]
SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "TIFF": ".tif", "GIF": ".gif", "MP4": ".mp4"}
_MARK_COLOUR, _MARK_GROUND = (255, 176, 64), (0, 0, 0)
_LEAST_MARKED = 384  # pixels across, below which a mark cannot be read
_LONGEST_SIDE = 4096
_SLICE_MS = 100.0  # of a stack of slices, which has no time of its own
_SHORTEST_GIF_MS = 20.0  # browsers slow down what is shorter


def write_pictures(
    stack: Stack,
    folder: Path,
    form: PictureFormat,
    *,
    slices: Sequence[Slice] | None = None,
    window: Window | None = None,
    invert: bool = False,
    on_progress: Progress = nothing,
    check: Check = nothing,
) -> Exported:
    """Write slices as pictures into a new ``folder``, numbered as in the stack.

    Args:
        slices: some of the stack; all where None.
        window: how they are seen; the stack's own where None.

    Raises:
        SaveError: nothing could be written.
    """
    wanted = list(slices if slices is not None else stack.slices)
    numbers = {id(one): number for number, one in enumerate(stack.slices, 1)}
    exported = Exported(folder)
    with whole(folder) as part:
        part.mkdir()
        for one, picture in _drawn(stack, wanted, window, invert, exported, on_progress, check):
            picture.save(part / f"{numbers[id(one)]:05d}{SUFFIXES[form]}", form, **_SETTINGS[form])
        _need_some(exported)
    return exported


def write_picture(
    stack: Stack,
    one: Slice,
    path: Path,
    form: PictureFormat,
    *,
    window: Window | None = None,
    invert: bool = False,
) -> Exported:
    """Write one slice as a picture.

    Raises:
        SaveError: it could not be written.
    """
    exported = Exported(path)
    with whole(path) as part:
        for _, picture in _drawn(stack, [one], window, invert, exported, nothing, nothing):
            picture.save(part, form, **_SETTINGS[form])
        _need_some(exported)
    return exported


def write_film(
    stack: Stack,
    path: Path,
    form: FilmFormat,
    *,
    window: Window | None = None,
    invert: bool = False,
    on_progress: Progress = nothing,
    check: Check = nothing,
) -> Exported:
    """Write a stack as a film, at the pace of its frames where the file tells it, else ten slices a second.

    Raises:
        SaveError: nothing could be written.
    """
    exported = Exported(path)
    pictures = _drawn(stack, stack.slices, window, invert, exported, on_progress, check)
    with whole(path) as part:
        frames = (picture for _, picture in pictures)
        (_write_gif if form == "GIF" else _write_mp4)(part, frames, durations(stack))
        _need_some(exported)
    return exported


def durations(stack: Stack) -> list[float]:
    """How long each image of a film stands, in ms."""
    count = len(stack.slices)
    times = frame_times(stack.slices[0].header.dataset, count)
    return times if times is not None else [_SLICE_MS] * count


def picture_of(image: SliceImage, window: Window, *, invert: bool = False, mark: str = "") -> Image.Image:
    """A slice as a picture with square pixels; ``mark`` is drawn along its lower edge, as often as it takes lines."""
    picture = Image.fromarray(render(image, window, invert=invert))
    width, height = picture.width, round(picture.height * image.pixel_aspect)
    scale = max(1.0, _LEAST_MARKED / max(1, width)) if mark else 1.0
    scale = min(scale, _LONGEST_SIDE / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if size != picture.size:
        picture = picture.resize(size, Image.Resampling.BICUBIC)
    return _marked(picture, mark) if mark else picture


_SETTINGS: dict[str, dict[str, object]] = {
    "PNG": {},
    "JPEG": {"quality": 92},
    "TIFF": {"compression": "tiff_deflate"},
}


def _drawn(
    stack: Stack,
    slices: Sequence[Slice],
    window: Window | None,
    invert: bool,
    exported: Exported,
    on_progress: Progress,
    check: Check,
) -> Iterator[tuple[Slice, Image.Image]]:
    for number, one in enumerate(slices, 1):
        check()
        try:
            image = load(one)
        except HealthGPTError as error:
            exported.problems.append(
                Problem(one.header.source.label, said("It was left out: {error}", error=error))
            )
        else:
            exported.count += 1
            seen = window or default_window(stack, image)
            yield one, picture_of(image, seen, invert=invert, mark=_mark(image, one))
        on_progress(number, len(slices))


def _mark(image: SliceImage, one: Slice) -> str:
    return mark_of(outside=bool(overrides(one.header.dataset))) if image.ai_task else ""


def _marked(picture: Image.Image, mark: str) -> Image.Image:
    picture = picture.convert("RGB")
    size = max(14, picture.width // 32)
    font = ImageFont.load_default(size)
    lines = _lines(mark, lambda text: font.getlength(text) <= picture.width - size)
    draw, height = ImageDraw.Draw(picture), round(1.35 * size)
    top = picture.height - height * len(lines) - size // 3
    draw.rectangle((0, top, picture.width, picture.height), fill=_MARK_GROUND)
    for number, line in enumerate(lines):
        place = ((picture.width - font.getlength(line)) / 2, top + number * height)
        draw.text(place, line, fill=_MARK_COLOUR, font=font)
    return picture


def _lines(text: str, fits: Callable[[str], bool]) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if fits(longer) or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _write_gif(part: Path, pictures: Iterator[Image.Image], times: Sequence[float]) -> None:
    first = next(pictures, None)
    if first is None:
        return
    lasting = [max(_SHORTEST_GIF_MS, time) for time in times]
    rest = (picture.resize(first.size) if picture.size != first.size else picture for picture in pictures)
    first.save(part, "GIF", save_all=True, append_images=rest, duration=lasting, loop=0)


def _write_mp4(part: Path, pictures: Iterator[Image.Image], times: Sequence[float]) -> None:
    """H.264 in an MP4, a form that every browser and office program plays."""
    import av

    with av.open(str(part), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=Fraction(1000, max(1, round(times[0]))))
        stream.pix_fmt = "yuv420p"
        stream.options = {"crf": "16"}
        clock = 0.0
        stream.codec_context.time_base = Fraction(1, 1000)
        size: tuple[int, int] | None = None
        for number, picture in enumerate(pictures):
            if size is None:
                size = stream.width, stream.height = (
                    (picture.width + 1) // 2 * 2,
                    (picture.height + 1) // 2 * 2,
                )
            frame = av.VideoFrame.from_ndarray(_even(picture, size), format="rgb24")
            frame.pts, frame.time_base = round(clock), Fraction(1, 1000)
            clock += times[min(number, len(times) - 1)]
            container.mux(stream.encode(frame))
        if size is not None:
            container.mux(stream.encode())


def _even(picture: Image.Image, size: tuple[int, int]) -> NDArray[np.uint8]:
    """The picture on a ground of even size, which the codec needs."""
    ground = Image.new("RGB", size)
    ground.paste(picture.convert("RGB"))
    return np.asarray(ground)


def _need_some(exported: Exported) -> None:
    if not exported.count:
        sentences = [said("None of the images could be exported.")]
        raise SaveError(strung([*sentences, *(one.reason for one in exported.problems[:1])]))
