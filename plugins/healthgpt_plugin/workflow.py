"""The work itself, without a window: a slice or series to a request, to a result with geometry, to DICOM.

The panel and the command line both call it. Errors of the engine come out as the viewer's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from healthgpt_inference.engine import Engine, Job
from healthgpt_inference.errors import EngineError
from healthgpt_inference.errors import Stopped as EngineStopped
from healthgpt_inference.manifest import Use
from healthgpt_inference.requests import (
    Answer,
    AskRequest,
    GeneratedImage,
    GenerateRequest,
    Likeness,
    ModelInfo,
    Progress,
)
from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.pixels import SliceImage, Window
from healthgpt_viewer.imaging.results.codes import TASK_OF_USE
from healthgpt_viewer.imaging.results.image import image_dataset
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

from .picture import Seen, blackened_outside, for_conversion, for_question, shown_window

OnProgress = Callable[[Progress], None]


@contextmanager
def told() -> Iterator[None]:
    """Errors of the engine as errors of the viewer, with the same words."""
    try:
        yield
    except EngineStopped as error:
        raise Stopped(str(error)) from error
    except EngineError as error:
        raise HealthGPTError(str(error)) from error


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
    return Answered(question, answer, saved, (*seen.notices, *answer.notices))


def window_for(use: Use, image: SliceImage, displayed: Window) -> tuple[tuple[float, float], str]:
    """(low, high) of the window that a conversion sees, and a sentence that tells it."""
    stated = use.input_window.get(image.modality)
    if stated is not None:
        low, high = stated[0] - stated[1] / 2, stated[0] + stated[1] / 2
        source = "the window it was trained with"
    else:
        low, high = displayed.low, displayed.high
        source = "the displayed window"
    low, high = shown_window(image, low, high)
    units = f" {image.units}" if image.units and image.units != "US" else ""
    return (low, high), f"The model saw {low:g} to {high:g}{units}, {source}."


def convert(
    engine: Engine,
    use: str,
    info: ModelInfo,
    image: SliceImage,
    displayed: Window,
    *,
    region: Box | None = None,
    contrast: str | None = None,
    on_progress: OnProgress | None = None,
) -> tuple[Job[GeneratedImage], Seen, tuple[float, float], str]:
    """Put a conversion to the engine; :func:`converted` makes the result of the job's picture."""
    window, words = window_for(info.uses[use], image, displayed)
    seen = for_conversion(image, window, region)
    request = GenerateRequest(use, seen.picture, contrast)
    return engine.generate(request, on_progress), seen, window, words


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
    shape = (image.stored.shape[0], image.stored.shape[1])
    pixels = blackened_outside(generated.pixels, seen.box, shape)
    chosen = contrast or trained.default_contrast
    settings: dict[str, Any] = {"precision": info.precision, "prompt": trained.prompt_for(contrast)}
    settings |= {"contrast": chosen} if chosen else {}
    settings |= {"override": list(override)} if override else {}
    settings |= {"quality": list(generated.notices)} if generated.notices else {}
    settings["tokenizer_ceiling"] = ceiling_facts(generated.ceiling)
    settings["mean_token_probability"] = round(generated.mean_token_probability, 4)
    result = ImageResult(
        task=TASK_OF_USE[use],  # type: ignore[arg-type]  # the four image tasks; "ask" never comes here
        pixels=pixels,
        source=one.header,
        ref=one.ref,
        maker=maker_of(info),
        input_size=(seen.picture.shape[0], seen.picture.shape[1]),
        window=window,
        input_box=seen.box,
        stored_box=seen.box,
        series=series,
        instance_number=number,
        region=seen.region,
        hu_range=trained.hu_range_for(contrast),
        settings=settings,
    )
    return Converted(use, result, generated, memory_image(result, image), (*notices, *generated.notices))


def ceiling_facts(ceiling: Likeness) -> dict[str, float | None]:
    """The likeness of the image tokenizer's own copy of the input as JSON takes it; a copy without any error has no PSNR."""
    psnr = round(ceiling.psnr, 2) if np.isfinite(ceiling.psnr) else None
    return {"ssim": round(ceiling.ssim, 4), "psnr_db": psnr}


def memory_image(result: ImageResult, source: SliceImage) -> SliceImage:
    """The generated image as a slice that can be shown at once."""
    from healthgpt_viewer.imaging.scan import ImageRef

    hu = result.hu_range if result.task == "MR2CT" else None
    slope, intercept = ((hu[1] - hu[0]) / 255, hu[0]) if hu else (1.0, 0.0)
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

    from healthgpt_viewer.imaging.scan import Header
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
