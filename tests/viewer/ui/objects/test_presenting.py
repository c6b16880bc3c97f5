"""The zoom and place that a presentation state asks for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.objects.presentation import Area, Presentation, read_presentation
from healthgpt_viewer.imaging.objects.references import Images
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.imaging.sources import FileSource
from healthgpt_viewer.ui.objects.presenting import presented
from healthgpt_viewer.ui.viewport.state import View, ViewState

REF, IMAGES = ImageRef("1.2.3"), Images({"1.2.3": frozenset()})
OWN = Window(40, 80)


def state_of(**values: Any) -> Presentation:
    empty = read_presentation(Header(FileSource(Path("pr.dcm")), Dataset(), "", "1", "", 1))
    return replace(empty, images=IMAGES, **values)


def view_of(state: ViewState, spacing: tuple[float, float] = (1.0, 1.0)) -> View:
    return View(state, 400, 300, (100, 200), spacing)


def image_of(**values: Any) -> SliceImage:
    return SliceImage(REF, np.zeros((100, 200), np.int16), **values)


@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("flip", [False, True])
def test_an_area_fills_the_viewport(turns: int, flip: bool) -> None:
    area = Area(IMAGES, (10, 20), (50, 60))
    made = state_of(areas=(area,), quarter_turns=turns, flip=flip)
    view = view_of(presented(view_of(ViewState()), made, image_of(), OWN, 3.0))
    corners = [view.to_screen(10, 20), view.to_screen(50, 60)]
    xs, ys = zip(*corners, strict=True)
    assert (min(ys), max(ys)) == pytest.approx((0, 300))
    assert (min(xs) + max(xs)) / 2 == pytest.approx(200)
    assert max(xs) - min(xs) == pytest.approx(300)


def test_true_size_and_magnification() -> None:
    true = state_of(areas=(Area(IMAGES, (0, 0), (100, 200), "true"),))
    assert presented(view_of(ViewState(), (0.5, 0.5)), true, image_of(), OWN, 3.5).zoom == 3.5
    large = state_of(areas=(Area(IMAGES, (0, 0), (100, 200), "magnify", 2.0),))
    view = view_of(presented(view_of(ViewState(), (0.5, 0.5)), large, image_of(), OWN, 3.5), (0.5, 0.5))
    assert view.percent == pytest.approx(200)


def test_the_whole_image_fits_as_ever() -> None:
    made = state_of(areas=(Area(IMAGES, (0, 0), (100, 200)),))
    after = presented(view_of(ViewState(zoom=9.0)), made, image_of(), OWN, 3.0)
    assert (after.zoom, after.pan, after.window) == (None, (0.0, 0.0), OWN)


@pytest.mark.parametrize(
    ("inverse", "image_inverse", "invert"),
    [(False, False, False), (True, False, True), (True, True, False), (False, True, True)],
)
def test_what_is_white_is_said_by_the_state_alone(inverse: bool, image_inverse: bool, invert: bool) -> None:
    made = state_of(inverse=inverse)
    after = presented(view_of(ViewState()), made, image_of(inverse=image_inverse), OWN, 3.0)
    assert after.invert is invert
    kept = presented(view_of(ViewState(invert=True)), state_of(inverse=None), image_of(), OWN, 3.0)
    assert kept.invert
