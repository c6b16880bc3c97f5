"""Small DICOM files of every kind, made where a test needs them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.slice_image import SliceImage

MakeDataset = Callable[..., FileDataset]
WriteFile = Callable[..., Path]
LoadFile = Callable[..., SliceImage]


def _dataset(pixels: NDArray[Any] | None = None, **attributes: Any) -> FileDataset:
    """An axial CT slice of the given stored values; an attribute that is None is left out."""
    pixels = np.arange(24, dtype=np.int16).reshape(4, 6) if pixels is None else pixels
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset("", Dataset(), file_meta=meta, preamble=b"\0" * 128)
    frames = pixels.shape[0] if pixels.ndim == 3 and pixels.shape[2] != 3 else None
    rows, columns = pixels.shape[1:3] if frames else pixels.shape[:2]
    bits = 8 * pixels.dtype.itemsize
    values: dict[str, Any] = {
        "SOPClassUID": CTImageStorage,
        "SOPInstanceUID": generate_uid(),
        "StudyInstanceUID": "1.2.3.1",
        "SeriesInstanceUID": "1.2.3.2",
        "FrameOfReferenceUID": "1.2.3.3",
        "PatientName": "Phantom^Anna",
        "PatientID": "ID-1",
        "StudyDate": "20240317",
        "Modality": "CT",
        "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "ImagePositionPatient": [-10, -20, 30],
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "PixelSpacing": [1, 1],
        "SliceThickness": 5,
        "Rows": rows,
        "Columns": columns,
        "NumberOfFrames": frames,
        "SamplesPerPixel": 3 if pixels.ndim == 3 and not frames else 1,
        "PhotometricInterpretation": "RGB" if pixels.ndim == 3 and not frames else "MONOCHROME2",
        "PlanarConfiguration": 0 if pixels.ndim == 3 and not frames else None,
        "BitsAllocated": bits,
        "BitsStored": bits,
        "HighBit": bits - 1,
        "PixelRepresentation": int(pixels.dtype.kind == "i"),
        "RescaleIntercept": 0,
        "RescaleSlope": 1,
        "PixelData": pixels.tobytes() + b"\0" * (pixels.nbytes % 2),
    }
    for name, value in (values | attributes).items():
        if value is not None:
            setattr(dataset, name, value)
    if "PixelData" in dataset:
        dataset["PixelData"].VR = "OB" if bits == 8 else "OW"
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = (
        dataset.SOPClassUID,
        dataset.SOPInstanceUID,
    )
    return dataset


@pytest.fixture
def make_dataset() -> MakeDataset:
    """A function that makes one slice in memory: ``make_dataset(pixels, Attribute=value …)``."""
    return _dataset


@pytest.fixture
def write_file(tmp_path: Path) -> WriteFile:
    """A function that writes one slice: ``write_file(name, pixels, Attribute=value …)`` returns its path."""

    def write(name: str = "slice.dcm", pixels: NDArray[Any] | None = None, **attributes: Any) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _dataset(pixels, **attributes).save_as(path, enforce_file_format=True)
        return path

    return write


@pytest.fixture
def load_file() -> LoadFile:
    """A function that decodes the slice at ``index`` of the first stack of a file."""

    def read(path: Path, index: int = 0) -> SliceImage:
        return load(group([read_header(path)])[0].series[0].stacks[0].slices[index])

    return read
