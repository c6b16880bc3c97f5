"""The demo study: a head CT and a T2-like head MR of one digital phantom, as DICOM.

``python -m healthgpt_plugin.demo TEMPLATES SCANS FOLDER`` makes it again from the templates and the scan that the bundled
model's phantoms are made of. Its seed is kept out of all training. No Qt.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian, JPEGLSLossless, MRImageStorage
from scipy.ndimage import gaussian_filter, zoom

from healthgpt_inference.train.anatomy import Anatomy
from healthgpt_inference.train.heads import prepare
from healthgpt_inference.train.phantom import Pose, compose, cut, rotation_by_degrees

# Training draws from seeds of one number, so that no pair of these is among them.
SEED = (9000, 3)
ROWS, SLICES, SPACING, DISTANCE = 256, 24, 0.9375, 5.0  # pixels, pixels in mm, slices in mm
_LOWEST = -40.0
_HEAD = "colin"
MARK = "DIGITAL PHANTOM - NOT A PATIENT"
_NAMESPACE = uuid.UUID("5f0f4c0e-6a2b-4b7e-9a57-6f3c1d1f7a10")
_DATE, _TIME = "20260101", "120000"
Stored = NDArray[np.uint16]


@dataclass(frozen=True, eq=False)
class Kind:
    """What differs between the two series."""

    modality: str
    sop_class: UID
    number: int
    description: str
    window: tuple[str, str]


CT = Kind("CT", CTImageStorage, 1, f"Head CT 5 mm - {MARK}", ("40", "80"))
MR = Kind("MR", MRImageStorage, 2, f"Head T2 5 mm - {MARK}", ("450", "900"))


def volumes(anatomy: Anatomy) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """CT in HU and T2 in 0..1000 of one deformed head, [24, 256, 256], the lowest slice first, as a scanner gives them."""
    pose = Pose(
        ROWS * SPACING, rotation_by_degrees(6.0, 1.5, 2.0), np.array([0.0, 14.0, 0.0]), np.array([1.02, 0.98, 1.0]), DISTANCE
    )  # fmt: skip
    ct, t2 = [], []
    for index in range(SLICES):
        random = np.random.default_rng(SEED)  # the same deformation and contrast in every slice
        tissue = cut(random, anatomy, pose, side=ROWS, depth=_LOWEST + DISTANCE * index)
        made = compose(random, anatomy, tissue, pose.fov, lesions=False)
        ct.append(made.ct)
        t2.append(made.t2)
    random = np.random.default_rng((*SEED, 1))
    return _as_scanned_ct(np.stack(ct), random), _as_scanned_mr(np.stack(t2), random)


def _as_scanned_ct(ct: NDArray[np.float64], random: np.random.Generator) -> NDArray[np.float64]:
    """Noise of 3 HU, and the table under the head."""
    sharp = gaussian_filter(ct, (0, 0.5, 0.5))
    grain = gaussian_filter(random.standard_normal(ct.shape), (0, 0.7, 0.7))
    y, x = np.mgrid[:ROWS, :ROWS]
    arc = np.abs(y - (246 - (x - ROWS / 2) ** 2 / 600)) < 1.5
    sharp[(sharp < -700) & arc] = -150.0
    return np.asarray(np.clip(sharp + 3 * grain / grain.std(), -1024, 3071))


def _as_scanned_mr(t2: NDArray[np.float64], random: np.random.Generator) -> NDArray[np.float64]:
    """A weak bias field and Rician noise."""
    field = np.exp(0.06 * zoom(random.standard_normal((4, 4)), ROWS / 4, order=3))
    image = gaussian_filter(t2, (0, 0.5, 0.5)) * field
    one, other = 0.012 * random.standard_normal((2, *t2.shape))
    return np.asarray(np.clip(1000 * np.hypot(image + one, other), 0, 4095))


def _uid(name: str) -> str:
    return f"2.25.{uuid.uuid5(_NAMESPACE, f'{SEED} {name}').int}"


def dataset_of(kind: Kind, index: int, values: NDArray[np.float64]) -> FileDataset:
    """One slice as a data set, its pixels JPEG-LS without loss."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = kind.sop_class
    meta.MediaStorageSOPInstanceUID = UID(_uid(f"{kind.modality} {index}"))
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(_uid("implementation"))
    meta.ImplementationVersionName = "HGPT_DEMO_1"
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    _describe_study(dataset)
    _describe_series(dataset, kind, index)
    _place(dataset, index)
    (_add_ct if kind is CT else _add_mr)(dataset)
    _add_pixels(dataset, kind, values)
    return dataset


def _describe_study(dataset: Dataset) -> None:
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientName, dataset.PatientID = "DEMO^PHANTOM", "DEMO-PHANTOM"
    dataset.PatientBirthDate, dataset.PatientSex = "", "O"
    dataset.QualityControlSubject = "YES"  # the subject is a phantom (PS3.3 C.7.1.1)
    dataset.PatientComments = MARK
    dataset.StudyInstanceUID, dataset.StudyID = _uid("study"), "DEMO"
    dataset.StudyDate = dataset.SeriesDate = dataset.ContentDate = dataset.AcquisitionDate = _DATE
    dataset.StudyTime = dataset.SeriesTime = dataset.ContentTime = dataset.AcquisitionTime = _TIME
    dataset.StudyDescription = f"Demo study - {MARK}"
    dataset.AccessionNumber = dataset.ReferringPhysicianName = ""
    dataset.Manufacturer = "HealthGPT Viewer digital phantom"
    dataset.ManufacturerModelName, dataset.SoftwareVersions = "Demo study", "1"


def _describe_series(dataset: Dataset, kind: Kind, index: int) -> None:
    dataset.SOPClassUID, dataset.SOPInstanceUID = kind.sop_class, _uid(f"{kind.modality} {index}")
    dataset.Modality, dataset.SeriesNumber = kind.modality, kind.number
    dataset.SeriesInstanceUID, dataset.SeriesDescription = _uid(kind.modality), kind.description
    dataset.BodyPartExamined, dataset.PatientPosition = "HEAD", "HFS"
    dataset.InstanceNumber = dataset.AcquisitionNumber = index + 1
    dataset.ImageType = ["DERIVED", "SECONDARY", "AXIAL" if kind is CT else "OTHER"]
    dataset.DerivationDescription = "Computed from a deformed template of a head; no scanner took part"
    dataset.ImageComments, dataset.ContentQualification = MARK, "RESEARCH"
    dataset.QualityControlImage = "YES"  # a phantom (PS3.3 C.7.6.1)
    dataset.BurnedInAnnotation, dataset.LossyImageCompression = "NO", "00"


def _place(dataset: Dataset, index: int) -> None:
    corner, height = -(ROWS - 1) / 2 * SPACING, _LOWEST + DISTANCE * index
    dataset.FrameOfReferenceUID, dataset.PositionReferenceIndicator = _uid("frame of reference"), ""
    dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    dataset.ImagePositionPatient = [corner, corner, height]
    dataset.PixelSpacing, dataset.SliceThickness = [SPACING, SPACING], DISTANCE
    dataset.SliceLocation = height


def _add_ct(dataset: Dataset) -> None:
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = -1024, 1, "HU"
    dataset.KVP = None


def _add_mr(dataset: Dataset) -> None:
    dataset.ScanningSequence, dataset.SequenceVariant, dataset.ScanOptions = "RM", "NONE", ""
    dataset.MRAcquisitionType = "2D"
    dataset.RepetitionTime = dataset.EchoTime = dataset.EchoTrainLength = None
    dataset.SpacingBetweenSlices = DISTANCE


def _add_pixels(dataset: Dataset, kind: Kind, values: NDArray[np.float64]) -> None:
    stored = np.rint(values + (1024 if kind is CT else 0)).astype(np.uint16)
    dataset.Rows, dataset.Columns = stored.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 12, 11, 0
    dataset.WindowCenter, dataset.WindowWidth = kind.window
    dataset.compress(JPEGLSLossless, stored, generate_instance_uid=False)


def write(anatomy: Anatomy, folder: Path) -> list[Path]:
    """Write both series under ``folder``; returns the files."""
    written = []
    for kind, volume in zip((CT, MR), volumes(anatomy), strict=True):
        (folder / kind.modality).mkdir(parents=True, exist_ok=True)
        for index, values in enumerate(volume):
            path = folder / kind.modality / f"{index + 1:02}.dcm"
            dataset_of(kind, index, values).save_as(path, enforce_file_format=True)
            written.append(path)
    return written


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the demo study."""
    parser = argparse.ArgumentParser(prog="python -m healthgpt_plugin.demo", description=main.__doc__)
    parser.add_argument("templates", type=Path, help="folder of the head templates")
    parser.add_argument("scans", type=Path, help="folder that holds the series ct-neck")
    parser.add_argument("folder", type=Path, help="where the study goes")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        prepare(options.templates, options.scans, Path(scratch))
        written = write(Anatomy.load(Path(scratch), _HEAD), options.folder)
    print(f"{len(written)} files, {sum(path.stat().st_size for path in written) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
