"""The work itself, without a window: a slice or series to a request, to a result with geometry, to DICOM.

The panel and the command line both call it. Errors of the engine come out as the viewer's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from healthgpt_inference.consistency import METHOD
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import EngineError
from healthgpt_inference.errors import Stopped as EngineStopped
from healthgpt_inference.jobs import Job
from healthgpt_inference.manifest import Use
from healthgpt_inference.requests import (
    Answer,
    AskRequest,
    GeneratedImage,
    GenerateRequest,
    Likeness,
    ModelInfo,
    Progress,
    Steadying,
    SuperResolveRequest,
)
from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.results.codes import TASK_OF_USE
from healthgpt_viewer.imaging.results.image import image_dataset, stored_as_mr
from healthgpt_viewer.imaging.results.model import (
    ImageResult,
    Maker,
    Predecessor,
    Report,
    ResultSeries,
    Turn,
)
from healthgpt_viewer.imaging.results.report import report_dataset
from healthgpt_viewer.imaging.results.save import save
from healthgpt_viewer.imaging.series import Slice
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.language import said

from .engine_words import in_words
from .parts import boxes_of, edges_of, for_super_resolution, told_size
from .picture import Seen, blackened_outside, for_conversion, for_question, shown_window

OnProgress = Callable[[Progress], None]
# Slices of a series that are drawn at a time: each reading of the weights serves all of them, and a stop loses no more.
# The first are few, so that the first image comes soon.
TOGETHER, _FIRST = 8, 2
T = TypeVar("T")
NO_METHOD = "none"  # of keeping a super-resolved part to its input


@contextmanager
def told() -> Iterator[None]:
    """Errors of the engine as errors of the viewer, with the same words."""
    try:
        yield
    except EngineStopped as error:
        raise Stopped(in_words(str(error))) from error
    except EngineError as error:
        raise HealthGPTError(in_words(str(error))) from error


@dataclass(frozen=True, eq=False)
class Question:
    """A question about a slice, ready for the engine. ``region`` is in pixel edges of the source."""

    text: str
    one: Slice
    image: SliceImage
    window: Window
    invert: bool = False
    region: Box | None = None

    def seen(self) -> Seen:
        """What the model is shown."""
        return for_question(self.image, self.window, invert=self.invert, region=self.region)


@dataclass(frozen=True, eq=False)
class Answered:
    """An answer with what it takes to save it."""

    question: Question
    answer: Answer
    turn: Turn
    notices: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Converted:
    """A generated image with its place in the patient and what it takes to save it."""

    use: str
    result: ImageResult
    generated: GeneratedImage
    image: SliceImage
    notices: tuple[str, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)


def ask(
    engine: Engine, question: Question, on_progress: OnProgress | None = None
) -> tuple[Job[Answer], Seen]:
    """Put a question to the engine; :func:`answered` makes the result of the job's answer."""
    seen = question.seen()
    return engine.ask(AskRequest(question.text, seen.picture), on_progress), seen


def answered(question: Question, seen: Seen, answer: Answer, info: ModelInfo) -> Answered:
    """The answer as it is shown and saved."""
    window, turn, made = question.window, seen.turn, datetime.now().astimezone()
    settings: dict[str, Any] = {
        "input_window": [window.low, window.high],
        "model_input_box": seen.box.to_json(),
        "inverted": question.invert,
        "turned": {
            "transpose": turn.transpose,
            "flip_rows": turn.flip_rows,
            "flip_columns": turn.flip_columns,
        },
        "precision": info.precision,
        "stopped": answer.stopped,
        "made": made.isoformat(timespec="seconds"),
    }
    saved = Turn(
        question.text,
        answer.text,
        question.one.header,
        question.one.ref,
        maker_of(info),
        (seen.picture.shape[0], seen.picture.shape[1]),
        region=question.region,
        settings=settings,
        made=made,
    )
    return Answered(question, answer, saved, (*seen.notices, *map(in_words, answer.notices)))


def window_for(use: Use, image: SliceImage, displayed: Window) -> tuple[tuple[float, float], str]:
    """(low, high) of the window that a conversion sees, and a sentence that tells it."""
    stated = use.input_window.get(image.modality)
    if stated is not None:
        low, high = stated[0] - stated[1] / 2, stated[0] + stated[1] / 2
        source = said("the window it was trained with")
    else:
        low, high = displayed.low, displayed.high
        source = said("the displayed window")
    low, high = shown_window(image, low, high)
    units = f" {image.units}" if image.units and image.units != "US" else ""
    return (low, high), said(
        "The model saw {low:g} to {high:g}{units}, {source}.", low=low, high=high, units=units, source=source
    )


@dataclass(frozen=True, eq=False)
class Ready:
    """A slice as a conversion sees it: the picture, the window in modality values, and a sentence that tells the window."""

    image: SliceImage
    seen: Seen
    window: tuple[float, float]
    words: str

    @classmethod
    def of(cls, use: Use, image: SliceImage, displayed: Window, region: Box | None = None) -> Ready:
        """A decoded slice, or a part of it."""
        window, words = window_for(use, image, displayed)
        return cls(image, for_conversion(image, window, region), window, words)

    @classmethod
    def part_of(cls, use: Use, image: SliceImage, displayed: Window, region: Box | None = None) -> Ready:
        """A decoded slice, or a part of it, for super-resolution."""
        window, words = window_for(use, image, displayed)
        return cls(image, for_super_resolution(image, window, region), window, words)


def super_resolve(
    engine: Engine,
    part: Ready,
    *,
    contrast: str | None = None,
    consistent: bool = True,
    on_progress: OnProgress | None = None,
) -> Job[GeneratedImage]:
    """Put a part of a slice to the engine; :func:`converted` makes the result of the job's picture.

    Args:
        consistent: whether the result is corrected so that, shrunk, it is the slice again.
    """
    request = SuperResolveRequest(part.seen.picture, edges_of(part.seen), contrast, consistent)
    return engine.super_resolve(request, on_progress)


def convert_one(
    engine: Engine,
    use: str,
    slice_: Ready,
    *,
    contrast: str | None = None,
    on_progress: OnProgress | None = None,
) -> Job[GeneratedImage]:
    """Put one slice to the engine; :func:`converted` makes the result of the job's picture."""
    return engine.generate(GenerateRequest(use, slice_.seen.picture, contrast), on_progress)


def batches(slices: Sequence[T]) -> Iterator[Sequence[T]]:
    """The slices of a series in the numbers in which they are drawn at a time."""
    begin, size = 0, _FIRST
    while begin < len(slices):
        yield slices[begin : begin + size]
        begin, size = begin + size, min(2 * size, TOGETHER)


def convert_together(
    engine: Engine,
    use: str,
    info: ModelInfo,
    slices: Sequence[Ready],
    *,
    contrast: str | None = None,
    steady: float | None = None,
    before: GeneratedImage | None = None,
    on_progress: OnProgress | None = None,
) -> Job[tuple[GeneratedImage, ...]]:
    """Put neighbouring slices of a series, in their order, to the engine at once; :func:`converted` makes the results.

    Args:
        steady: the share from which a neighbour's token stays; None for what the model's manifest says.
        before: the image of the slice before the first, where it was generated too.
    """
    share = info.uses[use].steady if steady is None else steady
    codes = before.indices if before is not None else None
    return engine.generate_together(
        [GenerateRequest(use, one.seen.picture, contrast) for one in slices],
        on_progress,
        steady=Steadying(share, codes) if share else None,
    )


def converted(
    use: str,
    info: ModelInfo,
    one: Slice,
    image: SliceImage,
    seen: Seen,
    window: tuple[float, float],
    generated: GeneratedImage,
    series: ResultSeries,
    number: int,
    *,
    notices: Iterable[str] = (),
    override: Sequence[str] = (),
    contrast: str | None = None,
) -> Converted:
    """The picture with its geometry, as it is shown and saved; ``override`` are the reasons against it that the user
    insisted on."""
    trained = info.uses[use]
    size, input_box, stored_box = _placed(seen, generated, image)
    pixels = blackened_outside(generated.pixels, stored_box, (image.stored.shape[0], image.stored.shape[1]))
    chosen = contrast or trained.default_contrast
    settings: dict[str, Any] = {"precision": info.precision, "prompt": trained.prompt_for(contrast)}
    settings |= {"contrast": chosen} if chosen else {}
    settings |= {"override": list(override)} if override else {}
    settings |= {"quality": list(generated.notices)} if generated.notices else {}
    settings["tokenizer_ceiling"] = ceiling_facts(generated.ceiling)
    settings["mean_token_probability"] = round(generated.mean_token_probability, 4)
    settings |= _tiling_facts(generated)
    if generated.steadied is not None:
        steadied = generated.steadied
        settings["steadied"] = {"share": steadied.share, "tokens_kept": round(steadied.kept, 4)}
    if generated.code_temperature is not None:
        settings["code_temperature"] = generated.code_temperature
    result = ImageResult(
        task=TASK_OF_USE[use],  # type: ignore[arg-type]  # the four image tasks; "ask" never comes here
        pixels=pixels,
        source=one.header,
        ref=one.ref,
        maker=maker_of(info),
        input_size=size,
        window=window,
        input_box=input_box,
        stored_box=stored_box,
        series=series,
        instance_number=number,
        region=seen.region,
        hu_range=trained.hu_range_for(contrast),
        settings=settings,
    )
    told = (*notices, size_words(image, seen, generated), *map(in_words, generated.notices))
    return Converted(use, result, generated, memory_image(result, image), told)


def _placed(seen: Seen, generated: GeneratedImage, image: SliceImage) -> tuple[tuple[int, int], Box, Box]:
    """The size of what the model was shown at a time, what that was of the source, and what the result covers of it."""
    if generated.tiling is None:
        return (seen.picture.shape[0], seen.picture.shape[1]), seen.box, seen.box
    side = generated.tiling.side
    return (side, side), *boxes_of(seen, generated.tiling, image)


def size_words(image: SliceImage, seen: Seen, generated: GeneratedImage) -> str:
    """How large the pixels of a generated image are, and which field of view of the slice is kept."""
    _, _, covered = _placed(seen, generated, image)
    return told_size(image, seen.region, covered, generated.pixels.shape)


def _tiling_facts(generated: GeneratedImage) -> dict[str, Any]:
    """How a super-resolved part was put together, and what keeping to the input changed in it, as JSON takes it."""
    tiling, kept = generated.tiling, generated.consistency
    if tiling is None:
        return {}
    facts: dict[str, Any] = {
        "scale": tiling.scale,
        "tiles": {
            "side": tiling.side,
            "overlap": tiling.overlap,
            "rows": list(tiling.rows),
            "columns": list(tiling.columns),
            "blending": "raised cosine",
        },
        "data_consistency": METHOD if kept is not None else NO_METHOD,
    }
    if kept is not None:
        found = {name: round(value, 3) for name, value in asdict(kept).items()}
        facts["data_consistency_found"] = found | {
            "unit": "grey levels of 255; before, after and change are RMS"
        }
    return facts


def ceiling_facts(ceiling: Likeness) -> dict[str, float | None]:
    """The likeness of the image tokenizer's own copy of the input as JSON takes it; a copy without any error has no PSNR."""
    psnr = round(ceiling.psnr, 2) if np.isfinite(ceiling.psnr) else None
    return {"ssim": round(ceiling.ssim, 4), "psnr_db": psnr}


def memory_image(result: ImageResult, source: SliceImage) -> SliceImage:
    """The generated image as a slice that can be shown at once, in the units in which it would be saved."""
    from healthgpt_viewer.imaging.headers import ImageRef

    units = result.hu_range if result.task == "MR2CT" else result.window if stored_as_mr(result) else None
    slope, intercept = ((units[1] - units[0]) / 255, units[0]) if units else (1.0, 0.0)
    low, high = intercept, intercept + 255 * slope
    return SliceImage(
        ref=ImageRef(result.uid, 1),
        stored=result.pixels,
        slope=slope,
        intercept=intercept,
        units="AI value",
        modality="OT",
        windows=(Window.from_range(low, high),),
        grid=source.grid.from_box(result.stored_box, *result.pixels.shape)
        if source.grid is not None
        else None,
        lossy=source.lossy,
        ai_task=result.task,
    )


def memory_slice(result: ImageResult, image: SliceImage) -> Slice:
    """A generated image as a slice in memory for the viewer; its header is that of the object that would be saved."""
    from pydicom.uid import ExplicitVRLittleEndian

    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.imaging.sources import FileSource

    dataset = image_dataset(result)
    header = Header(
        FileSource(Path("not saved")),
        dataset,
        str(ExplicitVRLittleEndian),
        result.uid,
        str(dataset.SOPClassUID),
        1,
    )
    return Slice(image.ref, header, image.grid, 0, image)


def maker_of(info: ModelInfo) -> Maker:
    """The model as results name it."""
    return Maker(info.name, info.version or "unknown", info.authors or "unknown", info.weights_sha256)


def save_image(result: ImageResult, folder: Path) -> Path:
    """Write a generated image below ``folder``.

    Raises:
        SaveError: it cannot be written; nothing half-written is left.
    """
    return save(image_dataset(result), folder)


def save_turns(
    turns: Sequence[Turn], series: ResultSeries, number: int, folder: Path, before: Predecessor | None = None
) -> tuple[Path, Report]:
    """Write all turns of a conversation as one report below ``folder``."""
    report = Report(tuple(turns), series, number, before)
    return save(report_dataset(report), folder), report


def as_picture(
    pixels: NDArray[np.uint8], generated: GeneratedImage, seen: Seen, shape: tuple[int, int]
) -> NDArray[np.uint8]:
    """A generated image as a plain picture: cut back to the input's shape; a super-resolved part as fine as it is."""
    return pixels if generated.tiling is not None else crop_to_source(pixels, seen, shape)


def crop_to_source(pixels: NDArray[np.uint8], seen: Seen, shape: tuple[int, int]) -> NDArray[np.uint8]:
    """A generated square cut back to the input's shape, or to the region's, in the input's own pixels."""
    from PIL import Image

    wanted = seen.region or Box.whole(*shape)
    rows, columns = pixels.shape
    left = (wanted.col0 - seen.box.col0) / seen.box.cols * columns
    top = (wanted.row0 - seen.box.row0) / seen.box.rows * rows
    right = left + wanted.cols / seen.box.cols * columns
    bottom = top + wanted.rows / seen.box.rows * rows
    size = (round(wanted.cols), round(wanted.rows))
    resized = Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC, box=(left, top, right, bottom))
    return np.asarray(resized)
