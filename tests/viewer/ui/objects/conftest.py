"""A study with a series and one object of each kind that goes with it, opened in a real window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import highdicom as hd
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import EncapsulatedPDFStorage, generate_uid
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.objects.key_objects import selection
from healthgpt_viewer.ui.browser import Entry
from healthgpt_viewer.ui.objects.model import Objects
from healthgpt_viewer.ui.window import MainWindow
from tests.viewer import phantom
from tests.viewer.imaging.objects.made import (
    MAKER,
    segment_description,
    write_ct,
    write_state,
    write_structures,
)

SHAPE = (40, 40)
SEGMENT, BEYOND = (12, 12), (4, 30)  # a pixel of the first segment, and one of none


@dataclass
class Opened:
    """The window with the study, and a reader's hands on it."""

    qtbot: QtBot
    window: MainWindow
    images: list[Dataset]

    @property
    def objects(self) -> Objects:
        return self.window.object_desk.objects

    def row(self, kind: str) -> Entry:
        """The row of a kind of object."""
        return next(row for row in self.window.browser.rows if row.series.kind == kind)

    def choose(self, kind: str) -> Entry:
        """Click on that row."""
        entry = self.row(kind)
        self.window.show_entry(entry)
        return entry

    def shows(self, kind: str) -> Entry:
        """Click on it, and wait until it is on."""
        entry = self.choose(kind)
        self.until(lambda: self.objects.is_on(entry.key))
        return entry

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=60_000)

    def goes(self, index: int) -> None:
        """Go to a slice, and wait for its pixels."""
        self.window.stage.go(index)
        self.until(lambda: (c := self.window.current()) is not None and c.image is not None)

    def colour(self, row: float, column: float) -> QColor:
        """What is seen at the middle of a pixel."""
        viewport = self.window.stage.active
        assert viewport.view is not None
        x, y = viewport.view.to_screen(row + 0.5, column + 0.5)
        return viewport.picture().pixelColor(round(x), round(y))

    @property
    def notice(self) -> str:
        return self.window.bottom.notices.text


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of the files of the study, to be changed as one likes."""
    return Path(shutil.copytree(made, tmp_path / "study"))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the study: seven axial slices of 40 x 40 mm, and the objects."""
    home = tmp_path_factory.mktemp("objects")
    scan = phantom.scan(steps=(2.0,) * 6, shape=SHAPE)
    images = write_ct(scan, home)
    write_segmentation(images, home / "seg.dcm")
    ring = scan.points(3)[[10, 10, 30, 30], [10, 30, 30, 10]]
    write_structures(
        home / "rt.dcm", [ring], frame=images[0].FrameOfReferenceUID, study=images[0].StudyInstanceUID
    )
    write_state(home, images)
    headers = {header.sop_instance_uid: header for header in map(read_header, sorted(home.glob("0*.dcm")))}
    keys = [ImageRef(str(image.SOPInstanceUID)) for image in images[4:6]]
    selection(keys, headers, "For the conference", []).save_as(home / "ko.dcm", enforce_file_format=True)
    write_report(images, home / "sr.dcm")
    write_document(images[0], home / "pdf.dcm")
    return home


def write_segmentation(images: list[Dataset], path: Path) -> None:
    """Two parts: a block on all slices, and one on the middle slice alone."""
    masks: NDArray[np.uint8] = np.zeros((len(images), *SHAPE, 2), np.uint8)
    masks[:, 8:16, 8:16, 0] = masks[3, 30:36, 30:36, 1] = 1
    parts = [segment_description(1, "Liver"), segment_description(2, "Tumour")]
    made = hd.seg.Segmentation(
        images,
        masks,
        "BINARY",
        parts,
        generate_uid(),
        30,
        generate_uid(),
        1,
        series_description="Organs",
        **MAKER,
    )
    made.save_as(path)


def write_report(images: list[Dataset], path: Path) -> None:
    """A report with words that look like markup, about the second slice."""
    reference, item, image, name = Dataset(), Dataset(), Dataset(), Dataset()
    name.CodeValue, name.CodingSchemeDesignator, name.CodeMeaning = "121071", "DCM", "Finding"
    item.RelationshipType, item.ValueType, item.ConceptNameCodeSequence = "CONTAINS", "TEXT", [name]
    item.TextValue = "<b>bold</b> & <img src=x>"
    reference.ReferencedSOPClassUID = images[1].SOPClassUID
    reference.ReferencedSOPInstanceUID = images[1].SOPInstanceUID
    image.RelationshipType, image.ValueType, image.ReferencedSOPSequence = (
        "INFERRED FROM",
        "IMAGE",
        [reference],
    )
    item.ContentSequence = [image]
    report = _copy_of(images[0], "1.2.840.10008.5.1.4.1.1.88.33", "SR")
    title = Dataset()
    title.CodeValue, title.CodingSchemeDesignator, title.CodeMeaning = (
        "18748-4",
        "LN",
        "Diagnostic imaging report",
    )
    report.ValueType, report.ConceptNameCodeSequence, report.ContentSequence = "CONTAINER", [title], [item]
    report.CompletionFlag, report.VerificationFlag = "COMPLETE", "UNVERIFIED"
    report.save_as(path, enforce_file_format=True)


def write_document(image: Dataset, path: Path) -> None:
    document = _copy_of(image, EncapsulatedPDFStorage, "DOC")
    document.DocumentTitle, document.MIMETypeOfEncapsulatedDocument = "Letter", "application/pdf"
    document.EncapsulatedDocument = b"%PDF-1.4 a letter "
    document.save_as(path, enforce_file_format=True)


def _copy_of(image: Dataset, sop_class: str, modality: str) -> Dataset:
    """An empty object in the study of an image."""
    made = Dataset()
    made.file_meta = pydicom.dataset.FileMetaDataset()
    made.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    made.SOPClassUID, made.SOPInstanceUID = sop_class, generate_uid()
    made.StudyInstanceUID, made.SeriesInstanceUID, made.Modality = (
        image.StudyInstanceUID,
        generate_uid(),
        modality,
    )
    made.PatientName, made.PatientID = image.PatientName, image.PatientID
    return made


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> Opened:
    """The study in the window, its middle slice there."""
    with qtbot.waitSignal(window.library.opened, timeout=60_000):
        window.opening.paths([folder])
    images = sorted(
        (pydicom.dcmread(f) for f in folder.glob("0*.dcm")), key=lambda d: d.ImagePositionPatient[2]
    )
    made = Opened(qtbot, window, images)
    made.goes(3)
    return made
