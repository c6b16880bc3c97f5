"""A presentation state says how images are to be seen: window, turns, part, drawings, for which of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.objects.presentation import Presentation, read_presentation
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from tests.viewer import phantom
from tests.viewer.imaging.objects.made import write_ct, write_state


@pytest.fixture
def images(tmp_path: Path) -> list[Dataset]:
    """Four slices."""
    return write_ct(phantom.scan(steps=(2.0,) * 3, shape=(20, 30)), tmp_path / "ct")


def ref(image: Dataset) -> ImageRef:
    return ImageRef(str(image.SOPInstanceUID))


def test_each_part_is_for_the_images_that_it_names(tmp_path: Path, images: list[Dataset]) -> None:
    state = read_presentation(read_header(write_state(tmp_path, images)))
    assert (state.label, state.description, state.creator) == ("FINDING", "As reported", "Reader^One")
    assert [ref(image) in state.images for image in images] == [True, True, True, False]
    assert state.window_for(ref(images[0])) == Window(30, 120)
    assert state.window_for(ref(images[1])) is None
    assert state.annotations_for(ref(images[0])) == []
    (annotation,) = state.annotations_for(ref(images[1]))
    line, circle, point = annotation.graphics
    assert (line.shape, line.points, line.colour) == ("polyline", ((3.0, 2.0), (3.5, 10.0)), (250, 200, 0))
    assert (circle.shape, circle.filled) == ("circle", True)
    assert (point.on_screen, point.points) == (True, ((0.5, 0.25),))
    (caption,) = annotation.captions
    assert (caption.text, caption.box, caption.on_screen) == ("Lesion", ((3.0, 2.0), (9.0, 12.0)), False)


def with_area(first: list[int], last: list[int], mode: str, **more: object) -> Dataset:
    item = Dataset()
    item.DisplayedAreaTopLeftHandCorner, item.DisplayedAreaBottomRightHandCorner = first, last
    item.PresentationSizeMode = mode
    for name, value in more.items():
        setattr(item, name, value)
    return item


def test_turns_area_and_inversion(tmp_path: Path, images: list[Dataset]) -> None:
    path = write_state(
        tmp_path,
        images,
        ImageRotation=270,
        ImageHorizontalFlip="Y",
        PresentationLUTShape="INVERSE",
        DisplayedAreaSelectionSequence=[
            with_area([30, 1], [11, 20], "MAGNIFY", PresentationPixelMagnificationRatio=2.5)
        ],
    )
    state = read_presentation(read_header(path))
    assert (state.quarter_turns, state.flip, state.inverse) == (3, True, True)
    area = state.area_for(ref(images[0]))
    assert area is not None
    assert (area.first, area.last, area.mode, area.factor) == ((0, 10), (20, 30), "magnify", 2.5)
    assert state.area_for(ref(images[3])) is None


def test_a_table_of_the_state_makes_the_grey_values(tmp_path: Path, images: list[Dataset]) -> None:
    table = Dataset()
    table.LUTDescriptor, table.LUTData = [4, 10, 8], np.array([0, 255, 20, 30], "<u2").tobytes()
    item = Dataset()
    item.VOILUTSequence = [table]
    state = read_presentation(read_header(write_state(tmp_path, images, SoftcopyVOILUTSequence=[item])))
    window = state.window_for(ref(images[2]))
    assert window is not None
    stored = np.array([[0, 10, 11, 12, 13, 99]], np.int16)
    assert render(SliceImage(ref(images[2]), stored), window).tolist() == [[0, 0, 255, 20, 30, 30]]


def test_what_is_not_applied_is_named(tmp_path: Path, images: list[Dataset]) -> None:
    path = write_state(tmp_path, images, BlendingSequence=[Dataset()], MaskSubtractionSequence=[Dataset()])
    assert read_presentation(read_header(path)).left_out == ("its blending", "its mask")


def test_damaged_drawings_are_left_out(tmp_path: Path, images: list[Dataset]) -> None:
    path = write_state(tmp_path, images)
    dataset = pydicom.dcmread(path)
    objects = dataset.GraphicAnnotationSequence[0].GraphicObjectSequence
    objects[0].GraphicData = [1.0]
    objects[1].GraphicType = "SPIRAL"
    dataset.GraphicAnnotationSequence[0].TextObjectSequence[0].UnformattedTextValue = ""
    dataset.save_as(path)
    state = read_presentation(read_header(path))
    assert [(len(a.graphics), len(a.captions)) for a in state.annotations] == [(1, 0)]


def test_real_states(shared: Path) -> None:
    folder = shared / "data" / "ct-transfer-syntaxes" / "luts-overlays"
    shutter: Presentation = read_presentation(read_header(folder / "pr_shutter.dcm"))
    assert shutter.description == "black circular shutter"
    assert shutter.shutter is not None
    assert shutter.shutter.radius == 128
    assert ImageRef("1.2.276.0.7230010.3.200.11.1.1") in shutter.images
    assert read_presentation(read_header(folder / "pr_voilut.dcm")).greys == ()
