"""Objects about a small CT whose places in the patient are known, made by highdicom and pydicom."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import highdicom as hd
import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.uid import ExplicitVRLittleEndian, RTStructureSetStorage, generate_uid

from tests.viewer import phantom

RADIUS, HALF, STEP = 10.0, 12.0, 3.0
CENTRE = (5.0, -4.0, 20.0)
MAKER: dict[str, str] = {
    "manufacturer": "Tester",
    "manufacturer_model_name": "Tester",
    "software_versions": "1",
    "device_serial_number": "1",
}
COLOURS = ((200, 60, 60), (60, 120, 220), (80, 200, 80))


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


def write_structures(
    path: Path, rings: list[NDArray[np.float64]], frame: str = "1.2.3", study: str = "1.2.9"
) -> Path:
    """A structure set with one region of closed contours, and a point."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID, dataset.SOPInstanceUID = RTStructureSetStorage, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID, dataset.Modality = study, generate_uid(), "RTSTRUCT"
    dataset.PatientName, dataset.PatientID, dataset.StructureSetLabel = (
        "Phantom^Landmarks",
        "LANDMARKS",
        "PLAN 1",
    )
    regions, contours = [], []
    for number, (name, kind, shapes) in enumerate(
        [
            ("Rod", "CLOSED_PLANAR", rings),
            ("Isocentre", "POINT", [np.array([CENTRE])]),
            ("Empty", "POINT", []),
        ],
        1,
    ):
        region, drawn = Dataset(), Dataset()
        region.ROINumber, region.ROIName, region.ReferencedFrameOfReferenceUID = number, name, frame
        drawn.ReferencedROINumber, drawn.ROIDisplayColor = number, [255, 40 * number, 0]
        drawn.ContourSequence = []
        for points in shapes:
            item = Dataset()
            item.ContourGeometricType, item.NumberOfContourPoints = kind, len(points)
            item.ContourData = [f"{value:.4f}" for value in points.reshape(-1)]
            drawn.ContourSequence.append(item)
        regions.append(region)
        contours.append(drawn)
    dataset.StructureSetROISequence, dataset.ROIContourSequence = regions, contours
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset.save_as(path, enforce_file_format=True)
    return path


def rings(count: int = 180) -> list[NDArray[np.float64]]:
    """A rod of 10 mm along the patient's axis, from 12 mm below to 12 mm above its centre."""
    angle = np.linspace(0, 2 * math.pi, count, endpoint=False)
    heights = np.arange(-HALF + STEP / 2, HALF, STEP)
    return [
        np.stack(
            [
                CENTRE[0] + RADIUS * np.cos(angle),
                CENTRE[1] + RADIUS * np.sin(angle),
                np.full(count, CENTRE[2] + z),
            ],
            -1,
        )
        for z in heights
    ]


def write_state(folder: Path, images: list[Dataset], **more: object) -> Path:
    """A state of all but the last slice: a window for the first alone, drawings on the second."""
    layer = hd.pr.GraphicLayer("DRAWN", 1, display_color=hd.color.CIELabColor.from_rgb(250, 200, 0))
    units = hd.pr.AnnotationUnitsValues
    graphics = [
        hd.pr.GraphicObject("POLYLINE", np.array([[2.0, 3.0], [10.0, 3.5]]), units.PIXEL),
        hd.pr.GraphicObject("CIRCLE", np.array([[8.0, 8.0], [8.0, 12.0]]), units.PIXEL, is_filled=True),
        hd.pr.GraphicObject("POINT", np.array([[0.25, 0.5]]), units.DISPLAY),
    ]
    texts = [hd.pr.TextObject("Lesion", units.PIXEL, bounding_box=(2.0, 3.0, 12.0, 9.0))]
    first, second = ([image] for image in images[:2])
    state = hd.pr.GrayscaleSoftcopyPresentationState(
        images[:3],
        generate_uid(),
        50,
        generate_uid(),
        1,
        content_label="FINDING",
        content_description="As reported",
        graphic_layers=[layer],
        graphic_annotations=[
            hd.pr.GraphicAnnotation(second, layer, graphic_objects=graphics, text_objects=texts)
        ],
        voi_lut_transformations=[
            hd.pr.SoftcopyVOILUTTransformation(30, 120, referenced_images=hd.ReferencedImageSequence(first))
        ],
        content_creator_name="Reader^One",
        **MAKER,
    )
    for name, value in more.items():
        setattr(state, name, value)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "pr.dcm"
    state.save_as(path)
    return path
