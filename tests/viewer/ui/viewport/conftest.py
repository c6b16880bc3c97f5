"""States of a viewport with pixels in memory, and a viewport on files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.cache import FrameCache, Reader
from healthgpt_viewer.imaging.geometry import PatientGrid, Vector
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Series, Slice, Stack, Study
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.imaging.sources import FileSource
from healthgpt_viewer.ui.viewport.painter import Colours
from healthgpt_viewer.ui.viewport.state import ViewState
from healthgpt_viewer.ui.viewport.widget import Viewport

MakeStudy = Callable[..., Path]
MakeState = Callable[..., ViewState]
MakeViewport = Callable[..., Viewport]

_TASKS = {None: "CT", "CT2MR": "OT"}


@pytest.fixture
def make_state() -> MakeState:
    """A function that makes a state: ``make_state(pixels …, ai_task=…, spacing=…, window=…, **state fields)``."""

    def make(
        *stored: NDArray[Any],
        spacing: tuple[float, float] = (1.0, 1.0),
        directions: tuple[Vector, Vector] = ((1, 0, 0), (0, 1, 0)),
        placed: bool = True,
        ai_task: str | None = None,
        description: str = "Head",
        patient: str = "Phantom^Anna",
        image: dict[str, Any] | None = None,
        **fields: Any,
    ) -> ViewState:
        arrays = stored or (np.zeros((4, 4), np.uint8),)
        slices = [
            _slice(number, array, spacing, directions, placed, ai_task, image or {})
            for number, array in enumerate(arrays)
        ]
        stack = Stack(tuple(slices))
        series = Series(
            "1.2.9",
            "1.2",
            3,
            description,
            _TASKS.get(ai_task, "CT"),
            "HEAD",
            "image",
            (stack,),
            (),
            ai_task=ai_task,
        )
        study = Study("1.2", patient, "ID-1", "20240317", "Made", "", (series,), None)
        values: dict[str, Any] = {"window": Window(127.5, 255, "LINEAR_EXACT"), "text": "none"} | fields
        return ViewState(study, series, stack, **values)

    return make


def _slice(
    number: int,
    stored: NDArray[Any],
    spacing: tuple[float, float],
    directions: tuple[Vector, Vector],
    placed: bool,
    ai_task: str | None,
    more: dict[str, Any],
) -> Slice:
    ref = ImageRef(f"1.2.3.{number}")
    rows, columns = stored.shape[:2]
    grid = PatientGrid(rows, columns, (-40.0, 25.0, 5.0 * number), *directions, spacing) if placed else None
    header = Header(FileSource(Path(f"{number}.dcm")), Dataset(), "", ref.sop_instance_uid, "", 1)
    return Slice(ref, header, grid, 0, SliceImage(ref, stored, grid=grid, ai_task=ai_task, **more))


@pytest.fixture
def reader() -> Iterator[Reader]:
    made = Reader(FrameCache(1 << 24))
    yield made
    made.close()


@pytest.fixture
def make_viewport(qtbot: QtBot, reader: Reader) -> MakeViewport:
    """A function that makes a viewport of ``size``, shown and empty."""

    def make(size: tuple[int, int] = (400, 416), number: int = 0) -> Viewport:
        viewport = Viewport(number, reader, Colours)
        qtbot.addWidget(viewport)
        viewport.resize(*size)
        viewport.show()
        qtbot.waitExposed(viewport)
        return viewport

    return make


@pytest.fixture
def opened(make_study: MakeStudy) -> Study:
    """A study of seven axial slices of 32 x 32 pixels on disk."""
    (study,) = group(scan([make_study(slices=7)]).headers)
    return study


@pytest.fixture
def viewport(qtbot: QtBot, make_viewport: MakeViewport, opened: Study) -> Viewport:
    """A viewport of 400 x 400 pixels of image that shows the study, its pixels there."""
    made = make_viewport()
    series: Sequence[Series] = opened.series
    made.show_stack(opened, series[0], series[0].stacks[0])
    qtbot.waitUntil(lambda: made.image is not None)
    return made
