"""Made originals of the kinds that results are written for, and results about them."""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import EnhancedMRImageStorage, MRImageStorage, UltrasoundImageStorage

from healthgpt_viewer.imaging.geometry import Box, square_box
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.placing import frame_grids
from healthgpt_viewer.imaging.results.image import image_dataset
from healthgpt_viewer.imaging.results.model import ImageResult, Maker, Report, ResultSeries, Turn

WriteFile = Callable[..., Path]
MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
MakeTurn = Callable[..., Turn]
MakeReport = Callable[..., Report]
Written = Callable[[ImageResult], Dataset]
TaskFor = Callable[[Header], str]

_TILT = math.radians(18.5)
MAKER = Maker("Tiny Model", "1.2.0", "Tiny Authors", hashlib.sha256(b"weights").hexdigest())

# What every original carries.
_COMMON: dict[str, Any] = {
    "SpecificCharacterSet": "ISO_IR 100",
    "PatientName": "Müller^Jörg",
    "PatientID": "ID-7",
    "PatientBirthDate": "",
    "PatientSex": "M",
    "PatientAge": "051Y",
    "PatientIdentityRemoved": "YES",
    "DeidentificationMethod": "made",
    "StudyTime": "101112",
    "StudyID": "42",
    "AccessionNumber": "",
    "ReferringPhysicianName": "",
    "StudyDescription": "Schädel",
    "PatientPosition": "HFS",
    "BodyPartExamined": "HEAD",
    "Manufacturer": "Maker of scanners",
    "ManufacturerModelName": "Scan 1",
    "DeviceSerialNumber": "123456",
    "StationName": "ROOM-3",
    "InstitutionName": "Hospital",
    "OperatorsName": "Operator^One",
    "SeriesDescription": "Axial",
    "AcquisitionNumber": 1,
    "AcquisitionDate": "20240317",
    "AcquisitionTime": "101500",
    "PositionReferenceIndicator": "OM",
    "WindowCenter": 40,
    "WindowWidth": 80,
}
_CT = {"KVP": 120, "ConvolutionKernel": "H30s", "Exposure": 200, "RescaleType": "HU"}
_MR = {
    "SOPClassUID": MRImageStorage,
    "Modality": "MR",
    "RescaleSlope": None,
    "RescaleIntercept": None,
    "ScanningSequence": "SE",
    "SequenceVariant": "SK",
    "ScanOptions": "",
    "MRAcquisitionType": "2D",
    "RepetitionTime": 500,
    "EchoTime": 15,
    "EchoTrainLength": 1,
    "FlipAngle": 90,
    "MagneticFieldStrength": 1.5,
    "SequenceName": "se2d",
    "ImagingFrequency": 63.6,
    "WindowCenter": 500,
    "WindowWidth": 900,
}


def _noise(shape: tuple[int, ...], dtype: type[np.generic]) -> np.ndarray[Any, Any]:
    return np.random.default_rng(5).integers(0, 1000, shape).astype(dtype)


def _kinds() -> dict[str, dict[str, Any]]:
    """Attributes of each kind of original; see ``make_source``."""
    down = [0, round(math.cos(_TILT), 10), round(-math.sin(_TILT), 10)]
    return {
        "ct": {
            **_CT,
            "pixels": _noise((128, 100), np.int16),
            "PixelSpacing": [0.661468, 0.661468],
            "ImagePositionPatient": [-158.135803, -179.035797, -75.699997],
        },
        "tilted": {
            **_CT,
            "pixels": _noise((64, 64), np.int16),
            "PixelSpacing": [0.4882812, 0.4882812],
            "ImageOrientationPatient": [1, 0, 0, *down],
            "GantryDetectorTilt": 18.5,
        },
        "mr": {**_MR, "pixels": _noise((60, 80), np.uint16), "PixelSpacing": [0.9, 0.9]},
        "mr-rescaled": {
            **_MR,
            "pixels": _noise((64, 64), np.uint16),
            "RescaleSlope": 2,
            "RescaleIntercept": -10,
            "RescaleType": "US",
        },
        "nonsquare": {**_MR, "pixels": _noise((64, 128), np.uint16), "PixelSpacing": [0.2, 0.1]},
        "sagittal": {
            **_MR,
            "pixels": _noise((64, 50), np.uint16),
            "ImageOrientationPatient": [0, 1, 0, 0, 0, -1],
        },
        "ultrasound": {
            "SOPClassUID": UltrasoundImageStorage,
            "Modality": "US",
            "pixels": _noise((40, 60), np.uint8),
            "ImagePositionPatient": None,
            "ImageOrientationPatient": None,
            "PixelSpacing": None,
            "FrameOfReferenceUID": None,
            "PositionReferenceIndicator": None,
            "RescaleSlope": None,
            "RescaleIntercept": None,
        },
    }


def _enhanced() -> dict[str, Any]:
    shared, measures, orientation = Dataset(), Dataset(), Dataset()
    measures.PixelSpacing, measures.SliceThickness = [0.5, 0.25], 4
    orientation.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    shared.PixelMeasuresSequence = Sequence([measures])
    shared.PlaneOrientationSequence = Sequence([orientation])
    frames = []
    for number in range(3):
        frame, position, rescale = Dataset(), Dataset(), Dataset()
        position.ImagePositionPatient = [-10, -20, 5 * number]
        rescale.RescaleSlope, rescale.RescaleIntercept, rescale.RescaleType = 1, 0, "US"
        frame.PlanePositionSequence = Sequence([position])
        frame.PixelValueTransformationSequence = Sequence([rescale])
        frames.append(frame)
    return {
        "SOPClassUID": EnhancedMRImageStorage,
        "Modality": "MR",
        "pixels": _noise((3, 40, 64), np.uint16),
        "ImagePositionPatient": None,
        "ImageOrientationPatient": None,
        "PixelSpacing": None,
        "SliceThickness": None,
        "RescaleSlope": None,
        "RescaleIntercept": None,
        "SharedFunctionalGroupsSequence": Sequence([shared]),
        "PerFrameFunctionalGroupsSequence": Sequence(frames),
    }


@pytest.fixture
def make_source(write_file: WriteFile) -> MakeSource:
    """A function that writes an original of a kind (a key of ``_kinds``, or "enhanced") and reads its header."""

    def make(kind: str = "ct", name: str = "", **attributes: Any) -> Header:
        values = _COMMON | (_enhanced() if kind == "enhanced" else _kinds()[kind])
        values |= {"SeriesInstanceUID": f"1.2.3.{len(kind)}.{sum(kind.encode())}"} | attributes
        return read_header(write_file(f"study/{name or kind}.dcm", values.pop("pixels"), **values))

    return make


@pytest.fixture
def make_result() -> MakeResult:
    """A function that makes a generated image of a source, on its padded square unless told otherwise."""

    def make(source: Header, task: str = "CT2MR", **fields: Any) -> ImageResult:
        frame = fields.pop("frame", 1)
        grid = frame_grids(source)[frame - 1]
        rows, columns = int(source.dataset.Rows), int(source.dataset.Columns)
        box = square_box(rows, columns, grid.spacing if grid is not None else (1.0, 1.0))
        values: dict[str, Any] = {
            "task": task,
            "pixels": np.arange(64 * 64, dtype=np.uint32).reshape(64, 64).astype(np.uint8),
            "source": source,
            "ref": ImageRef(source.sop_instance_uid, frame),
            "maker": MAKER,
            "input_size": (64, 64),
            "window": (0.0, 900.0),
            "input_box": box,
            "stored_box": box,
            "series": ResultSeries(9001),
            "instance_number": 1,
        }
        return ImageResult(**values | fields)

    return make


@pytest.fixture
def written() -> Written:
    """A function that gives the data set of a result as it is read back from the bytes of its file."""

    def write(result: ImageResult) -> Dataset:
        buffer = io.BytesIO()
        image_dataset(result).save_as(buffer, enforce_file_format=True)
        buffer.seek(0)
        return pydicom.dcmread(buffer)

    return write


@pytest.fixture
def task_for() -> TaskFor:
    """A function that names a task which fits the modality of a source."""
    return lambda source: {"CT": "CT2MR", "MR": "MR2CT"}.get(str(source.dataset.Modality), "SUPERRES")


@pytest.fixture
def make_turn() -> MakeTurn:
    """A function that makes a question and its answer about a source."""

    def make(
        source: Header, question: str = "What is shown?", answer: str = "A head.", **fields: Any
    ) -> Turn:
        ref = ImageRef(source.sop_instance_uid, fields.pop("frame", 1))
        return Turn(question, answer, source, ref, MAKER, (64, 64), **fields)

    return make


@pytest.fixture
def make_report() -> MakeReport:
    """A function that makes the report of some turns."""

    def make(*turns: Turn, **fields: Any) -> Report:
        return Report(turns, fields.pop("series", ResultSeries(9002)), **fields)

    return make


@pytest.fixture
def region() -> Box:
    """A part of an image of at least 40 x 50 pixels."""
    return Box(5, 10, 20, 30)
