"""Studies of made patients, with all that must not be given away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Stack

MakeStudy = Callable[..., Path]

NAMING = {
    "PatientName": "Phantom^Anna",
    "PatientID": "ID-77",
    "PatientBirthDate": "19600102",
    "PatientSex": "F",
    "PatientAge": "064Y",
    "OtherPatientIDs": "OTHER-77",
    "PatientAddress": "1 Elm Street",
    "InstitutionName": "Mercy Hospital",
    "StationName": "CT-STATION-9",
    "ReferringPhysicianName": "Doctor^Who",
    "OperatorsName": "Operator^One",
    "AccessionNumber": "ACC-12345",
    "StudyID": "STUDY-9",
    "StudyTime": "101112",
    "StudyDescription": "Head of Anna",
    "SeriesDate": "20240318",
    "AcquisitionDateTime": "20240317101213.5",
    "ImageComments": "Anna moved",
    "DeviceSerialNumber": "SN-424242",
    "TimezoneOffsetFromUTC": "+0100",
}


@pytest.fixture
def patient(make_study: MakeStudy) -> Path:
    """A CT whose every file names its patient in many places."""
    folder = make_study(slices=4)
    for file in folder.iterdir():
        dataset = pydicom.dcmread(file)
        for name, value in NAMING.items():
            setattr(dataset, name, value)
        reference = Dataset()
        reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = (
            "1.2.840.10008.5.1.4.1.1.2",
            "1.2.3.4",
        )
        reference.PatientName = "Phantom^Anna"
        dataset.ReferencedSeriesSequence = Sequence([reference])
        dataset.private_block(0x0029, "MADE", create=True).add_new(1, "LO", "Anna in private")
        overlay = np.zeros(32 * 32 // 8, np.uint8)
        dataset.add_new(0x60003000, "OW", overlay.tobytes())
        dataset.save_as(file)
    return folder


@pytest.fixture
def headers(patient: Path) -> tuple[Header, ...]:
    """The headers of its files."""
    return scan([patient]).headers


@pytest.fixture
def stack(headers: tuple[Header, ...]) -> Stack:
    """Its stack."""
    return group(headers)[0].series[0].stacks[0]
