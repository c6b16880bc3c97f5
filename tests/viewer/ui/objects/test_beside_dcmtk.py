"""Presentation states look as dcmtk renders them, and what dcmtk writes is read; where dcmtk is installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from PIL import Image
from pydicom.dataset import Dataset
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.objects.document import read_document
from healthgpt_viewer.imaging.objects.presentation import Presentation, read_presentation
from healthgpt_viewer.imaging.pixels import default_window, load
from healthgpt_viewer.imaging.series import Slice, Stack
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.ui.objects import drawing
from healthgpt_viewer.ui.objects.presenting import presented
from healthgpt_viewer.ui.viewport.painter import Colours, Scene, picture_of, render_to_image
from healthgpt_viewer.ui.viewport.state import View, ViewState
from tests.viewer import phantom
from tests.viewer.imaging.objects.made import write_ct, write_state

ROWS, COLUMNS = 24, 36


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"dcmtk's {name} is not installed")
    return found


def by_dcmtk(image: Path, state: Path, out: Path) -> NDArray[np.uint8]:
    """The picture that dcmtk makes of an image by a state, grey 0 to 255."""
    run = [program("dcmp2pgm"), "-q", "-p", str(state), str(image), str(out)]
    subprocess.run(run, check=True, timeout=60, capture_output=True)
    with Image.open(out) as picture:
        return np.asarray(picture.convert("L"), np.uint8)


class _Shutter:
    """The shutter of a state alone, as the layer of the window draws it."""

    def __init__(self, state: Presentation) -> None:
        self._state = state

    def paint(self, painter: QPainter, view: View, scene: Scene, colours: Colours) -> None:
        if self._state.shutter is not None:
            drawing.draw_shutter(painter, view, self._state.shutter)


def by_us(image: SliceImage, state: Presentation) -> NDArray[np.uint8]:
    """The same, one screen pixel for each of the image."""
    rows, columns = image.stored.shape
    if state.quarter_turns % 2:
        rows, columns = columns, rows
    image = replace(image, grid=None)  # no letters and no scale bar over the pixels
    one = Slice(image.ref, state.header, None, 0, image)
    view = View.of(ViewState(stack=Stack((one,)), text="none"), columns, rows, image)
    seen = presented(view, state, image, default_window(Stack((one,)), image), 3.0)
    scene = Scene(seen, image, picture_of(seen, image), layers=(_Shutter(state),))
    picture = render_to_image(scene, (columns, rows), Colours())
    values = [[picture.pixelColor(column, row).green() for column in range(columns)] for row in range(rows)]
    return np.array(values, np.uint8)


@pytest.fixture
def images(tmp_path: Path) -> list[Dataset]:
    """Slices whose values rise from the patient's right to left, so that no turn of them looks like another."""
    scan = phantom.scan(steps=(2.0,) * 3, shape=(ROWS, COLUMNS))
    found = write_ct(scan, tmp_path / "ct")
    for number, image in enumerate(found):
        values = np.add.outer(np.arange(ROWS) * 40, np.arange(COLUMNS)).astype("<i2")
        image.PixelData, image.RescaleIntercept = values.tobytes(), -100
        image.save_as(tmp_path / "ct" / f"{number:03d}.dcm")
    return found


@pytest.mark.parametrize("flip", ["N", "Y"])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("shape", ["IDENTITY", "INVERSE"])
def test_turned_windowed_and_inverted_as_dcmtk_does(
    qapp: QApplication, tmp_path: Path, images: list[Dataset], rotation: int, flip: str, shape: str
) -> None:
    made = write_state(
        tmp_path, images, ImageRotation=rotation, ImageHorizontalFlip=flip, PresentationLUTShape=shape
    )
    item = pydicom.dcmread(made)
    item.SoftcopyVOILUTSequence[0].WindowCenter, item.SoftcopyVOILUTSequence[0].WindowWidth = 300, 900
    item.DisplayedAreaSelectionSequence[0].PresentationSizeMode = "SCALE TO FIT"
    item.save_as(made)
    path = tmp_path / "ct" / "000.dcm"
    theirs = by_dcmtk(path, made, tmp_path / "out.pgm").astype(int)
    image = load(group([read_header(path)])[0].series[0].stacks[0].slices[0])
    ours = by_us(image, read_presentation(read_header(made))).astype(int)
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).max() <= 1


@pytest.mark.parametrize(
    ("shutter", "seen"),
    [
        (
            {
                "ShutterShape": "RECTANGULAR",
                "ShutterUpperHorizontalEdge": 5,
                "ShutterLowerHorizontalEdge": 20,
                "ShutterLeftVerticalEdge": 8,
                "ShutterRightVerticalEdge": 30,
            },
            lambda row, column: (row >= 5) & (row <= 20) & (column >= 8) & (column <= 30),
        ),
        (
            {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [12, 18], "RadiusOfCircularShutter": 9},
            lambda row, column: np.hypot(row - 12, column - 18) <= 9,
        ),
        (
            {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [3, 4, 3, 24, 23, 4]},
            lambda row, column: (row >= 3) & (column >= 4) & (row - 3 + column - 4 <= 20),
        ),
    ],
)
def test_shutters_leave_open_what_the_standard_says(
    qapp: QApplication,
    tmp_path: Path,
    images: list[Dataset],
    shutter: dict[str, object],
    seen: Callable[[NDArray[np.int_], NDArray[np.int_]], NDArray[np.bool_]],
) -> None:
    """Rows and columns count from 1 (PS3.3 C.7.6.11); on round and slanted edges a pixel may be half covered."""
    made = write_state(tmp_path, images, ShutterPresentationValue=0, **shutter)
    item = pydicom.dcmread(made)
    item.SoftcopyVOILUTSequence[0].WindowCenter, item.SoftcopyVOILUTSequence[0].WindowWidth = -400, 100
    item.save_as(made)  # all of the image is white
    image = load(group([read_header(tmp_path / "ct" / "000.dcm")])[0].series[0].stacks[0].slices[0])
    ours = by_us(image, read_presentation(read_header(made)))
    truth = seen(*(np.indices(ours.shape) + 1))
    sharp = (ours == 0) | (ours == 255)
    assert np.array_equal((ours > 127)[sharp], truth[sharp])
    # A circle of a radius of n pixels crosses 8 n of them.
    assert (~sharp).sum() <= (0 if shutter["ShutterShape"] == "RECTANGULAR" else 8 * 9)


def test_a_state_that_dcmtk_writes_is_read(tmp_path: Path, images: list[Dataset]) -> None:
    made = tmp_path / "state.dcm"
    run = [program("dcmp2pgm"), "-q", "+S", str(made), str(tmp_path / "ct" / "001.dcm")]
    subprocess.run(run, check=True, timeout=60, capture_output=True)
    state = read_presentation(read_header(made))
    assert [ref.sop_instance_uid for ref in state.images.refs] == [images[1].SOPInstanceUID]
    window = state.window_for(state.images.refs[0])
    assert window is not None
    assert (window.center, window.width) == (images[1].WindowCenter, images[1].WindowWidth)


def test_a_document_that_dcmtk_wraps_comes_out_whole(tmp_path: Path) -> None:
    source, wrapped = tmp_path / "letter.pdf", tmp_path / "letter.dcm"
    source.write_bytes(b"%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n")
    subprocess.run(
        [program("pdf2dcm"), "-q", "+t", "Letter", str(source), str(wrapped)],
        check=True,
        timeout=60,
        capture_output=True,
    )
    document = read_document(read_header(wrapped))
    assert document.title == "Letter"
    assert document.data.startswith(source.read_bytes())
