"""Small real studies on disk for the tests of the viewer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


# Dialogs are windows of their own, which the offscreen platform can neither raise nor give a smallest size.
_OFFSCREEN = pytest.mark.qt_log_ignore(
    r"This plugin does not support (propagateSizeHints|raise)\(\)", extend=True
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what the offscreen platform cannot do fail no test of the viewer; every other warning of Qt does."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(_OFFSCREEN)


@pytest.fixture
def make_study(tmp_path: Path) -> MakeStudy:
    """A function that writes an axial CT of ``slices`` images and returns its folder."""

    def make(
        name: str = "ct",
        *,
        slices: int = 4,
        side: int = 32,
        patient: str = "Phantom^Anna",
        description: str = "Head",
    ) -> Path:
        folder = tmp_path / name
        folder.mkdir(parents=True)
        study, series, frame = generate_uid(), generate_uid(), generate_uid()
        for number in range(slices):
            dataset = ct_slice(number, side)
            dataset.PatientName, dataset.PatientID = patient, f"ID-{name}"
            dataset.StudyInstanceUID, dataset.SeriesInstanceUID = study, series
            dataset.FrameOfReferenceUID, dataset.SeriesDescription = frame, description
            dataset.save_as(folder / f"{number:03d}.dcm", enforce_file_format=True)
        return folder

    return make


def ct_slice(number: int, side: int) -> FileDataset:
    """One axial slice, 5 mm above the one before; its value in HU is its number."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = CTImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    dataset = FileDataset("", Dataset(), file_meta=meta, preamble=b"\0" * 128)
    dataset.SOPClassUID, dataset.SOPInstanceUID = CTImageStorage, meta.MediaStorageSOPInstanceUID
    dataset.Modality, dataset.BodyPartExamined, dataset.StudyDate = "CT", "HEAD", "20240317"
    dataset.StudyDescription, dataset.SeriesNumber, dataset.InstanceNumber = "Made study", 1, number + 1
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.ImagePositionPatient, dataset.ImageOrientationPatient = [-16, -16, 5 * number], [1, 0, 0, 0, 1, 0]
    dataset.PixelSpacing, dataset.SliceThickness = [1, 1], 5
    dataset.Rows = dataset.Columns = side
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 16, 15, 1
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = 0, 1, "HU"
    dataset.WindowCenter, dataset.WindowWidth = 40, 80
    pixels = np.full((side, side), number, np.int16)
    pixels[side // 4 : side // 2, side // 4 : side // 2] = 60
    dataset.PixelData = pixels.tobytes()
    return dataset


@pytest.fixture
def plugins() -> list[EntryPoint]:
    """The plugins that the window finds; a test adds to it before it starts the window."""
    return []


@pytest.fixture
def window(qtbot: QtBot, plugins: list[EntryPoint]) -> Iterator[MainWindow]:
    """A real main window, shown and empty, put away afterwards as the application does it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings = Settings()
    theme = Theme(application)
    theme.apply()
    made = MainWindow(settings, theme, lambda: plugins)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    late = made.shut_down(60)
    made.hide()
    made.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert late == []
