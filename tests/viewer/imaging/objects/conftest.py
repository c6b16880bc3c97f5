"""Objects about a small CT whose places in the patient are known, made by highdicom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import highdicom as hd
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import generate_uid

from tests.viewer import phantom

MAKER: dict[str, str] = {
    "manufacturer": "Tester",
    "manufacturer_model_name": "Tester",
    "software_versions": "1",
    "device_serial_number": "1",
}
COLOURS = ((200, 60, 60), (60, 120, 220), (80, 200, 80))
MakeSegmentation = Callable[..., Path]


def write_ct(scan: phantom.Scan, folder: Path) -> list[Dataset]:
    """The slices of a scan as files and as data sets, with what highdicom asks of images."""
    names = {
        "PatientBirthDate": "",
        "PatientSex": "O",
        "StudyID": "1",
        "StudyDate": "20240317",
        "StudyTime": "101500",
    }
    more: dict[str, Any] = {
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "SliceThickness": "2",
        **names,
    }
    more |= {
        "WindowCenter": 0,
        "WindowWidth": 200,
        "SeriesDescription": "Phantom",
        "PositionReferenceIndicator": "",
    }
    files = phantom.write(scan, folder, lambda points: points[..., 0], shuffle=False, **more)
    return [pydicom.dcmread(file) for file in files]


def segment_description(number: int, label: str, kind: str = "SEMIAUTOMATIC") -> hd.seg.SegmentDescription:
    """A segment with a colour."""
    algorithm = hd.AlgorithmIdentificationSequence("Threshold", codes.cid7162.ArtificialIntelligence, "1")
    return hd.seg.SegmentDescription(
        number,
        label,
        codes.SCT.Organ,
        codes.SCT.Liver,
        hd.seg.SegmentAlgorithmTypeValues(kind),
        None if kind == "MANUAL" else algorithm,
        display_color=hd.color.CIELabColor.from_rgb(*COLOURS[(number - 1) % 3]),
    )


@pytest.fixture
def make_segmentation(tmp_path: Path) -> MakeSegmentation:
    """A function that writes a segmentation of data sets: ``make(images, masks [frames, rows, columns, segments])``."""

    def make(
        images: Sequence[Dataset], masks: NDArray[Any], kind: str = "BINARY", name: str = "seg.dcm"
    ) -> Path:
        count = masks.shape[3] if masks.ndim == 4 else 1
        descriptions = [segment_description(i + 1, f"Part {i + 1}") for i in range(count)]
        made = hd.seg.Segmentation(
            images,
            masks,
            kind,
            descriptions,
            generate_uid(),
            30,
            generate_uid(),
            1,
            series_description="Organs",
            **MAKER,
        )
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        made.save_as(path)
        return path

    return make
