"""Takes the pictures of the pages about other objects, key images, hanging protocols and damaged headers.

    .venv/bin/pytest tests/docs/take_object_pictures.py

It is not collected with the tests, because it writes into ``docs/images``. The objects are made about the demo study.
"""

from __future__ import annotations

import math
import shutil
from pathlib import Path

import highdicom as hd
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.ui.browser import Entry
from healthgpt_viewer.ui.window import MainWindow
from tests.docs.take_pictures import take
from tests.journeys.reader import Reader, reading
from tests.viewer.imaging.objects.made import MAKER, segment_description, write_structures
from tests.viewer.ui.objects.conftest import write_report

_PARTS = ("Skull", "Brain")


def images_of(folder: Path) -> list[Dataset]:
    """The CT of the demo study, from below."""
    images = [pydicom.dcmread(file) for file in sorted((folder / "CT").rglob("*.dcm"))]
    return sorted(images, key=lambda image: float(image.ImagePositionPatient[2]))


def add_objects(folder: Path) -> None:
    """A segmentation, a structure set, a presentation state and a report about the CT."""
    images = images_of(folder)
    values = np.stack([image.pixel_array * image.RescaleSlope + image.RescaleIntercept for image in images])
    masks = np.stack([values > 300, (values > 10) & (values < 70)], axis=-1).astype(np.uint8)
    parts = [segment_description(number + 1, name) for number, name in enumerate(_PARTS)]
    hd.seg.Segmentation(
        images,
        masks,
        "BINARY",
        parts,
        generate_uid(),
        30,
        generate_uid(),
        1,
        series_description="Tissues",
        **MAKER,
    ).save_as(folder / "seg.dcm")
    frame, study = images[0].FrameOfReferenceUID, images[0].StudyInstanceUID
    write_structures(folder / "rt.dcm", rings(images[9:16]), frame=frame, study=study)
    write_state(images[12], folder / "pr.dcm")
    write_report(images[11:13], folder / "sr.dcm")
    for name in ("rt", "sr"):
        dataset = pydicom.dcmread(folder / f"{name}.dcm")
        dataset.PatientName, dataset.PatientID = images[0].PatientName, images[0].PatientID
        for region in dataset.get("StructureSetROISequence", [])[:1]:
            region.ROIName = "Target"
        dataset.save_as(folder / f"{name}.dcm")


def rings(images: list[Dataset]) -> list[NDArray[np.float64]]:
    """The contours of a ball in the left of the head."""
    angle = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    heights = [float(image.ImagePositionPatient[2]) for image in images]
    middle, reach = float(np.mean(heights)), (heights[-1] - heights[0]) / 2 + 2
    radii = [22 * math.sqrt(max(0.05, 1 - ((z - middle) / reach) ** 2)) for z in heights]
    return [
        np.stack([30 + r * np.cos(angle), 5 + r * np.sin(angle), np.full(90, z)], -1)
        for z, r in zip(heights, radii, strict=True)
    ]


def write_state(image: Dataset, path: Path) -> None:
    layer, units = hd.pr.GraphicLayer("NOTES", 1), hd.pr.AnnotationUnitsValues.PIXEL
    ring = np.array([[150.0, 110], [190, 110], [170, 90], [170, 130]])
    graphic = hd.pr.GraphicObject("ELLIPSE", ring, units)
    text = hd.pr.TextObject("compare with the\nMR of today", units, bounding_box=(193.0, 84.0, 250.0, 100.0))
    annotation = hd.pr.GraphicAnnotation([image], layer, graphic_objects=[graphic], text_objects=[text])
    state = hd.pr.GrayscaleSoftcopyPresentationState(
        [image],
        generate_uid(),
        50,
        generate_uid(),
        1,
        content_label="NOTE",
        content_description="As shown at the conference",
        graphic_layers=[layer],
        graphic_annotations=[annotation],
        voi_lut_transformations=[hd.pr.SoftcopyVOILUTTransformation(40, 80)],
        content_creator_name="Reader^One",
        **MAKER,
    )
    state.ShutterShape, state.ShutterPresentationValue = "CIRCULAR", 0
    state.CenterOfCircularShutter, state.RadiusOfCircularShutter = [128, 128], 118
    state.save_as(path)


def row(window: MainWindow, kind: str) -> Entry:
    return next(entry for entry in window.browser.rows if entry.series.kind == kind)


def shows(reader: Reader, kind: str) -> None:
    """Switch an object on, and wait until it is seen."""
    entry = row(reader.window, kind)
    reader.window.show_entry(entry)
    reader.until(lambda: reader.window.object_desk.objects.is_on(entry.key))
    reader.qtbot.wait(400)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures_of_objects(qtbot: QtBot, tmp_path: Path) -> None:
    study = Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "demo"))
    add_objects(study)
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(study)
        qtbot.wait(1000)  # the thumbnails
        shows(reader, "segmentation")
        shows(reader, "structures")
        viewport = window.stage.active
        QTest.mouseMove(viewport, QPoint(viewport.width() // 2 - 40, viewport.height() // 2 + 60))
        qtbot.wait(300)
        window.bottom.notices.clear()
        take(window, "objects")
        window.trigger(next(action.id for action in window.registry if "M" in action.keys))
        reader.until(lambda: window.reformats.active)
        window.resize(1100, 700)
        qtbot.wait(4000)  # the cuts
        take(window, "objects-reformat")
        window.resize(1280, 800)
        window.trigger(next(action.id for action in window.registry if "M" in action.keys))
        window.trigger("view.objects-off")
        shows(reader, "presentation")
        window.bottom.notices.clear()
        take(window, "presentation")
        window.trigger("view.objects-off")
        window.show_entry(row(window, "report"))
        report = window.desk.report
        assert report is not None
        report.resize(640, 300)
        qtbot.wait(200)
        take(report, "report")
        report.close()
        for index in (8, 12):
            window.stage.go(index)
            reader.sees_an_image()
            window.trigger("image.key")
        qtbot.wait(300)
        take(window, "key-images")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures_of_hanging_protocols(qtbot: QtBot, tmp_path: Path) -> None:
    study = Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "demo"))
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(study)
        window.trigger("view.layout-1x2")
        rows = [entry for entry in window.browser.rows if entry.stack is not None]
        window.show_entry(rows[1], 1)
        reader.sees_an_image()
        window.trigger("hanging.save")
        dialog = window.hanging.saving
        assert dialog is not None
        dialog.name.setText("Head, CT beside MR")
        qtbot.wait(200)
        take(dialog, "hanging-save")
        dialog.buttons.accepted.emit()
        window.trigger("file.close-study")
        window.stage.set_layout((1, 1))
        reader.until(lambda: not window.library.studies)
        reader.opens(study)
        qtbot.wait(1200)
        take(window, "hanging")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_a_picture_of_two_patients(qtbot: QtBot, tmp_path: Path) -> None:
    study = Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "demo"))
    for number, file in enumerate(sorted((study / "CT").rglob("*.dcm"))):
        dataset = pydicom.dcmread(file)
        if number % 2:
            dataset.PatientName, dataset.PatientID = "DEMO^OTHER", "DEMO-2"
        if number > 15:
            dataset.PixelSpacing = [0, 0]
        dataset.save_as(file)
    with reading(qtbot) as reader:
        reader.window.first_use.accept_button.click()
        reader.opens(study)
        qtbot.wait(1500)
        reader.window.bottom.notices.clear()
        qtbot.wait(200)
        take(reader.window, "two-patients")
