"""Made series for the benchmarks: a noisy disc, cut into slices of 512 x 512; a radiograph; a film."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.fileset import FileSet
from pydicom.uid import (
    CTImageStorage,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    UltrasoundMultiFrameImageStorage,
    generate_uid,
)


def pictures(count: int, size: int = 512) -> NDArray[np.int16]:
    """``count`` slices in stored values (HU + 1024), [count, size, size]."""
    random = np.random.default_rng(7)
    rows, columns = np.mgrid[:size, :size] - size / 2
    disc = np.where(np.hypot(rows, columns) < 0.4 * size, 1064, 24).astype(np.int16)
    noise = random.integers(-20, 20, (8, size, size), dtype=np.int16)
    return np.stack([disc + noise[index % 8] for index in range(count)])


def write_series(folder: Path, count: int, *, jpeg2000: bool = False) -> list[Path]:
    """Write a CT series of ``count`` slices 1 mm apart and return its files in order."""
    folder.mkdir(parents=True)
    study, series, frame = generate_uid(), generate_uid(), generate_uid()
    files = []
    for index, picture in enumerate(pictures(count)):
        dataset = _header(study, series, frame, index)
        _set_pixels(dataset, picture, jpeg2000)
        files.append(folder / f"{index:04d}.dcm")
        dataset.save_as(files[-1], enforce_file_format=True)
    return files


def write_headers(folder: Path, count: int) -> None:
    """Write ``count`` small files of many series, whose headers are as long as a scanner's."""
    picture = pictures(1, 16)[0]
    for first in range(0, count, 500):
        inside = folder / f"{first // 500:03d}"
        inside.mkdir(parents=True)
        study, series, frame = generate_uid(), generate_uid(), generate_uid()
        for index in range(min(500, count - first)):
            dataset = _header(study, series, frame, index)
            _describe(dataset, index)
            _set_pixels(dataset, picture, jpeg2000=False)
            dataset.save_as(inside / f"{index:04d}.dcm", enforce_file_format=True)


def write_nested(folder: Path, files: Path, times: int) -> None:
    """The files below ``files`` again and again, in folders within folders; linked, so that they take no room."""
    for turn in range(times):
        place = folder.joinpath(*(f"level{level}" for level in range(turn + 1)))
        for file in sorted(files.rglob("*.dcm")):
            target = place / file.parent.name / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.hardlink_to(file)


def write_archive(path: Path, files: Path) -> None:
    """A zip of the files below a folder, packed as usual."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(files.rglob("*.dcm")):
            archive.write(file, file.relative_to(files))


def write_file_set(folder: Path, files: Path) -> None:
    """The files below a folder with a DICOMDIR, which names each."""
    listed = FileSet()
    for file in sorted(files.rglob("*.dcm")):
        listed.add(file)
    listed.write(folder)


def _describe(dataset: Dataset, index: int) -> None:
    """Some of what a scanner writes of itself and of each image."""
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    for name in ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate"):
        setattr(dataset, name, "20240317")
    for name in ("StudyTime", "SeriesTime", "AcquisitionTime", "ContentTime"):
        setattr(dataset, name, f"10{index // 60 % 60:02d}{index % 60:02d}")
    dataset.StudyDescription, dataset.SeriesDescription, dataset.StudyID = "Made", "Made 1 mm", "1"
    dataset.Manufacturer, dataset.ManufacturerModelName, dataset.StationName = "Made", "Scan 1", "ROOM-1"
    dataset.KVP, dataset.XRayTubeCurrent, dataset.ExposureTime, dataset.FilterType = 120, 200, 500, "BODY"
    dataset.SliceLocation, dataset.PatientPosition, dataset.ConvolutionKernel = float(index), "HFS", "H30s"
    dataset.AcquisitionNumber, dataset.BodyPartExamined, dataset.RescaleType = 1, "HEAD", "HU"
    block = dataset.private_block(0x0029, "MADE", create=True)
    for number in range(30):
        block.add_new(number, "LO", f"private value {number}")


def _header(study: str, series: str, frame: str, index: int) -> Dataset:
    dataset = Dataset()
    dataset.SOPClassUID = CTImageStorage
    dataset.SOPInstanceUID = generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID, dataset.FrameOfReferenceUID = study, series, frame
    dataset.Modality = "CT"
    dataset.PatientName, dataset.PatientID = "BENCH^MADE", "BENCH"
    dataset.SeriesNumber, dataset.InstanceNumber = 1, index + 1
    dataset.ImagePositionPatient = [-256.0, -256.0, float(index)]
    dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    dataset.PixelSpacing, dataset.SliceThickness = [1.0, 1.0], 1.0
    dataset.RescaleSlope, dataset.RescaleIntercept = 1, -1024
    dataset.WindowCenter, dataset.WindowWidth = 40, 400
    return dataset


def _set_pixels(dataset: Dataset, picture: NDArray[np.int16], jpeg2000: bool) -> None:
    dataset.Rows, dataset.Columns = picture.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 16, 15, 1
    dataset.file_meta = FileMetaDataset()
    if not jpeg2000:
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        dataset.PixelData = picture.tobytes()
        return
    from openjpeg.utils import encode_array

    dataset.file_meta.TransferSyntaxUID = JPEG2000Lossless
    dataset.PixelData = encapsulate([encode_array(picture, photometric_interpretation=2)])


def write_radiograph(folder: Path, side: int) -> Path:
    """Write one digital radiograph of ``side`` x ``side`` pixels."""
    folder.mkdir(parents=True)
    dataset = _header(generate_uid(), generate_uid(), generate_uid(), 0)
    for name in ("ImagePositionPatient", "ImageOrientationPatient"):
        delattr(dataset, name)
    dataset.Modality, dataset.WindowCenter, dataset.WindowWidth = "DX", 500, 2500
    _set_pixels(dataset, pictures(1, side)[0], jpeg2000=False)
    dataset.save_as(folder / "radiograph.dcm", enforce_file_format=True)
    return folder


def write_film(folder: Path, frames: int, frame_ms: float, shape: tuple[int, int] = (384, 512)) -> Path:
    """Write a colour film as ultrasound machines do: one file of many frames with their time."""
    folder.mkdir(parents=True)
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID, dataset.SOPInstanceUID = UltrasoundMultiFrameImageStorage, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    dataset.Modality, dataset.PatientName, dataset.PatientID = "US", "BENCH^MADE", "BENCH"
    dataset.Rows, dataset.Columns = shape
    dataset.NumberOfFrames, dataset.FrameTime = frames, frame_ms
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation, dataset.PlanarConfiguration = 3, "RGB", 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 8, 8, 7, 0
    some = np.random.default_rng(7).integers(0, 255, (8, *shape, 3), dtype=np.uint8)
    dataset.PixelData = b"".join(some[index % 8].tobytes() for index in range(frames))
    dataset.save_as(folder / "film.dcm", enforce_file_format=True)
    return folder
