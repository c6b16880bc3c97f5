"""Series whose places in the patient are known before they are written: the reference of the tests of spatial truth.

It imports nothing of the program. A scanner has axes of its own: x to the right of its picture, y down to the table, z
along the table so that x, y, z are right-handed. How the patient lies (PS3.3 C.7.3.1.1.2) says where these point in the
patient; slices are cut in the scanner's axes and described in the patient's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

Points = NDArray[np.float64]

L, R = np.array([1.0, 0, 0]), np.array([-1.0, 0, 0])
P, A = np.array([0, 1.0, 0]), np.array([0, -1.0, 0])
H, F = np.array([0, 0, 1.0]), np.array([0, 0, -1.0])
# What lies down on the table, and what points along it: the rest follows, x = y x z.
LYING = {
    "HFS": (P, H), "HFP": (A, H), "HFDR": (R, H), "HFDL": (L, H),
    "FFS": (P, F), "FFP": (A, F), "FFDR": (R, F), "FFDL": (L, F),
}  # fmt: skip


def axes_of(lying: str) -> Points:
    """[3, 3]: the scanner's x, y and z, as rows, in the patient."""
    down, along = LYING[lying]
    return np.array([np.cross(down, along), down, along])


def turned(degrees_x: float = 0, degrees_z: float = 0) -> Points:
    """[3, 3]: row direction, column direction and normal, as rows, in the scanner, turned about its x, then its z."""
    a, b = math.radians(degrees_x), math.radians(degrees_z)
    about_x = np.array([[1, 0, 0], [0, math.cos(a), math.sin(a)], [0, -math.sin(a), math.cos(a)]])
    about_z = np.array([[math.cos(b), math.sin(b), 0], [-math.sin(b), math.cos(b), 0], [0, 0, 1]])
    return np.asarray(about_x @ about_z)


CUTS = {
    "transverse": np.eye(3),
    "upright, from the front": np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]),
    "upright, from the side": np.array([[0.0, 1, 0], [0, 0, -1], [-1, 0, 0]]),
    "oblique": turned(25, 35),
}


@dataclass(frozen=True)
class Scan:
    """Parallel slices in the patient: what a header says of them, and nothing else.

    ``positions`` [slices, 3] are the centres of the first pixels in mm; ``spacing`` is (between rows, between columns).
    """

    positions: Points
    row_direction: Points
    column_direction: Points
    spacing: tuple[float, float]
    rows: int
    columns: int
    lying: str = "HFS"

    def points(self, index: int) -> Points:
        """[rows, columns, 3]: where the pixels of a slice are (PS3.3 C.7.6.2.1.1)."""
        rows, columns = np.mgrid[: self.rows, : self.columns].astype(float)
        return np.asarray(
            self.positions[index]
            + rows[..., None] * self.spacing[0] * self.column_direction
            + columns[..., None] * self.spacing[1] * self.row_direction
        )


def scan(
    *,
    lying: str = "HFS",
    cut: str = "transverse",
    tilt: float = 0.0,
    steps: Sequence[float] = (2.0,) * 19,
    spacing: tuple[float, float] = (1.0, 1.0),
    shape: tuple[int, int] = (40, 40),
    centre: tuple[float, float, float] = (4.0, -7.0, 11.0),
) -> Scan:
    """Slices around ``centre``. With a tilt (degrees) the table goes on along the scanner's z while the slices lean."""
    scanner = axes_of(lying)
    across, down, table = CUTS[cut] @ scanner
    lean = math.radians(tilt)
    leaning = math.cos(lean) * down - math.sin(lean) * table
    way = np.concatenate([[0.0], np.cumsum(steps)])
    middle = np.asarray(centre) - way.mean() * table
    corner = middle - across * spacing[1] * (shape[1] - 1) / 2 - leaning * spacing[0] * (shape[0] - 1) / 2
    return Scan(corner + way[:, None] * table, across, leaning, spacing, *shape, lying)


def write(
    scan: Scan,
    folder: Path,
    value: Callable[[Points], NDArray[Any]],
    *,
    shuffle: bool = True,
    **attributes: Any,
) -> list[Path]:
    """Write the slices as CT files, in no order; ``value`` gives stored values (int16) of points [..., 3] in mm.

    One slice is encoded; the others differ in their name, place and pixels, which have the same length in each.
    """
    folder.mkdir(parents=True, exist_ok=True)
    numbers = (
        np.random.default_rng(5).permutation(len(scan.positions)) if shuffle else range(len(scan.positions))
    )
    name, place = _name(), _place(scan.positions[0])
    pattern = _encoded(scan, name, place, attributes)
    assert (pattern.count(name.encode()), pattern.count(place.encode())) == (2, 1)
    files = []
    for number, index in enumerate(numbers):
        pixels = np.rint(value(scan.points(int(index)))).astype("<i2").tobytes()
        written = pattern.replace(name.encode(), _name().encode())
        written = written.replace(place.encode(), _place(scan.positions[int(index)]).encode())
        files.append(folder / f"{number:03d}.dcm")
        files[-1].write_bytes(written[: -len(pixels)] + pixels)
    return files


def _encoded(scan: Scan, name: str, place: str, attributes: dict[str, Any]) -> bytes:
    """A slice without its pixels, as the bytes of a file."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID, dataset.SOPInstanceUID = CTImageStorage, name
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "1.2.9", generate_uid()
    dataset.FrameOfReferenceUID = "1.2.826.0.1.3680043.8.498.77"
    dataset.PatientName, dataset.PatientID, dataset.Modality = "Phantom^Landmarks", "LANDMARKS", "CT"
    dataset.PatientPosition, dataset.InstanceNumber, dataset.SeriesNumber = scan.lying, 1, 1
    dataset.ImagePositionPatient = place
    dataset.ImageOrientationPatient = [_decimal(v) for v in (*scan.row_direction, *scan.column_direction)]
    dataset.PixelSpacing = [_decimal(v) for v in scan.spacing]
    dataset.Rows, dataset.Columns = scan.rows, scan.columns
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 16, 15, 1
    dataset.RescaleSlope, dataset.RescaleIntercept = 1, 0
    dataset.PixelData = bytes(2 * scan.rows * scan.columns)
    for key, content in attributes.items():
        setattr(dataset, key, content)
    stream = BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _name() -> str:
    """A UID of an instance, always as long (PS3.5 B.2)."""
    return f"2.25.{10**37 + uuid4().int % 10**37}"


def _place(position: Points) -> str:
    """A position as decimal strings of 16 characters each (PS3.5 6.2)."""
    return "\\".join(f"{number:+016.9f}" for number in position)


def _decimal(number: float) -> str:
    """A number in the 16 characters of a decimal string (PS3.5 6.2)."""
    return f"{number:.10f}"[:16]


UNITS_PER_MM = 60.0


def coordinate(axis: int) -> Callable[[Points], Points]:
    """Stored values that are the patient's x, y or z itself: any plane through them tells where it is."""
    return lambda points: points[..., axis] * UNITS_PER_MM


def blobs(landmarks: Points, width: float = 2.5) -> Callable[[Points], Points]:
    """A bright ball with soft edges at each landmark; ``width`` is its standard deviation in mm."""

    def value(points: Points) -> Points:
        apart = np.square(points[..., None, :] - landmarks).sum(axis=-1)
        return np.asarray(20_000 * np.exp(-apart / (2 * width**2)).sum(axis=-1))

    return value
