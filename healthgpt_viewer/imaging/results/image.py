"""Generated images as DICOM: Secondary Capture with a place in the patient, or MR (DICOM contract, sections 1, 3 to 5)."""

from __future__ import annotations

import uuid

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import MRImageStorage, SecondaryCaptureImageStorage
from pydicom.valuerep import DSfloat

from healthgpt_viewer.imaging.frames import functional
from healthgpt_viewer.imaging.geometry import PatientGrid, orientation_letters
from healthgpt_viewer.imaging.placing import frame_grids

from .codes import OUTSIDE_MARK, SCHEME, TASK_TITLES, series_description
from .model import ImageResult
from .parts import (
    begin,
    code,
    copy_present,
    finish,
    image_reference,
    lossy_attributes,
    model_equipment,
    scanner_equipment,
)

_MR_ACQUISITION = (
    "ScanningSequence", "SequenceVariant", "ScanOptions", "MRAcquisitionType", "RepetitionTime", "EchoTime",
    "InversionTime", "EchoTrainLength", "FlipAngle", "MagneticFieldStrength",
)  # fmt: skip
_MR_TYPE2 = ("ScanOptions", "MRAcquisitionType", "EchoTime", "EchoTrainLength")
_LEVELS = 256


def image_dataset(result: ImageResult) -> Dataset:
    """The DICOM object of a generated image, whole and ready to be written."""
    source = result.source.dataset
    as_mr = stored_as_mr(result)
    sop_class = str(MRImageStorage if as_mr else SecondaryCaptureImageStorage)
    dataset = begin(result.source, sop_class, result.uid, result.made, result.series, result.instance_number)
    dataset.Modality = "MR" if as_mr else "OT"
    if not as_mr:
        dataset.ConversionType = "SYN"
    copy_present(dataset, source, ("PatientPosition", "BodyPartExamined", "Laterality"))
    copy_present(dataset, source, ("AcquisitionDate", "AcquisitionTime"))
    value_map = _values(dataset, result, as_mr)
    _marks(dataset, result)
    _derivation(dataset, result, value_map)
    _references(dataset, result)
    _geometry(dataset, result)
    if as_mr:
        _mr_acquisition(dataset, source)
    lossy_attributes(dataset, result.source)
    return finish(dataset)


def stored_as_mr(result: ImageResult) -> bool:
    """Whether a result is an MR image still: super-resolved or reconstructed MR whose rescale holds 256 levels.

    An MR image must have a plane (PS3.3 A.4.3), so a result of a source without a place is none.
    """
    if result.task not in ("SUPERRES", "RECON") or str(result.source.dataset.get("Modality", "")) != "MR":
        return False
    slope, _ = rescale_of(result.source.dataset, result.ref.frame)
    low, high = result.window
    return slope > 0 and (high - low) / slope >= _LEVELS - 1 and result_grid(result) is not None


def rescale_of(dataset: Dataset, frame: int) -> tuple[float, float]:
    """(slope, intercept) of a frame; 1 and 0 where the file gives none."""
    shared = (dataset.get("SharedFunctionalGroupsSequence") or [None])[0]
    frames = dataset.get("PerFrameFunctionalGroupsSequence") or []
    group = functional(
        shared, frames[frame - 1] if frame <= len(frames) else None, "PixelValueTransformationSequence"
    )
    found = group if group is not None else dataset
    return float(found.get("RescaleSlope") or 1), float(found.get("RescaleIntercept") or 0)


def _values(dataset: Dataset, result: ImageResult, as_mr: bool) -> str:
    """Pixels, rescale and window; returns the name of the value map (DICOM contract, section 5)."""
    grey = result.pixels.astype(np.float64)
    low, high = result.window
    if as_mr:
        slope, intercept = rescale_of(result.source.dataset, result.ref.frame)
        stored = np.rint((low + grey * (high - low) / 255 - intercept) / slope)
        _pixels(dataset, stored)
        if "RescaleSlope" in result.source.dataset or slope != 1 or intercept != 0:
            dataset.RescaleSlope, dataset.RescaleIntercept, dataset.RescaleType = slope, intercept, "US"
        _window(dataset, low, high)
        return "source-window"
    _pixels(dataset, grey)
    if result.task == "MR2CT" and result.hu_range is not None:
        first, last = result.hu_range
        dataset.RescaleSlope, dataset.RescaleIntercept = _ds((last - first) / 255), _ds(first)
        dataset.RescaleType = "HU"
        _window(dataset, first, last)
        return "hu-model"
    dataset.RescaleSlope, dataset.RescaleIntercept, dataset.RescaleType = 1, 0, "US"
    dataset.WindowCenter, dataset.WindowWidth, dataset.VOILUTFunction = 128, 256, "LINEAR"
    return "grey"


def _pixels(dataset: Dataset, stored: NDArray[np.float64]) -> None:
    dataset.Rows, dataset.Columns = stored.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 16
    dataset.HighBit, dataset.PixelRepresentation = 15, 0
    dataset.PixelData = stored.clip(0, 65535).astype("<u2").tobytes()
    dataset["PixelData"].VR = "OW"


def _window(dataset: Dataset, low: float, high: float) -> None:
    dataset.WindowCenter, dataset.WindowWidth = _ds((low + high) / 2), _ds(max(high - low, 1))
    dataset.VOILUTFunction = "LINEAR"


def _marks(dataset: Dataset, result: ImageResult) -> None:
    source = result.source.dataset
    dataset.ImageType = ["DERIVED", "SECONDARY", "OTHER", f"AI_{result.task}"]
    dataset.SyntheticData = "YES"
    outside = bool(result.settings.get("override"))
    dataset.SeriesDescription = series_description(
        result.task, str(source.get("Modality", "")), outside=outside
    )
    comments = f"AI GENERATED by {result.maker.name} - NOT ACQUIRED - NOT FOR DIAGNOSIS"
    dataset.ImageComments = f"{comments} - {OUTSIDE_MARK}" if outside else comments
    burned = str(source.get("BurnedInAnnotation", "")) == "YES"
    dataset.BurnedInAnnotation = "YES" if burned else "NO"
    copy_present(dataset, source, ("RecognizableVisualFeatures",))


def _derivation(dataset: Dataset, result: ImageResult, value_map: str) -> None:
    low, high = result.window
    dataset.DerivationDescription = (
        f"AI GENERATED - NOT ACQUIRED. {TASK_TITLES[result.task]} by the model {result.maker.name} "
        f"{result.maker.version}. Input window {low:g} to {high:g}, 8-bit input: 256 grey levels; "
        "values beyond the window were clipped and are lost."
        f"{_outside_words(result)}"
    )[:1024]
    codes = [code("113085", "DCM", "Spatial resampling")] if result.task == "SUPERRES" else []
    codes.append(code(f"AI_{result.task}", SCHEME, TASK_TITLES[result.task]))
    dataset.DerivationCodeSequence = Sequence(codes)
    algorithm = Dataset()
    algorithm.AlgorithmFamilyCodeSequence = Sequence([code("123110", "DCM", "Artificial Intelligence")])
    algorithm.AlgorithmName, algorithm.AlgorithmVersion = result.maker.name, result.maker.version or "unknown"
    algorithm.AlgorithmSource = result.maker.authors or "unknown"
    algorithm.AlgorithmParameters = result.parameters(value_map)
    dataset.DerivationAlgorithmSequence = Sequence([algorithm])
    purpose = code("109100", "DCM", "Synthesizing Equipment")
    title = f"AI {TASK_TITLES[result.task].lower()}"
    equipment = [
        model_equipment(result.maker, purpose, result.made, title),
        scanner_equipment(result.source.dataset),
    ]
    equipment += list(result.source.dataset.get("ContributingEquipmentSequence") or [])
    dataset.ContributingEquipmentSequence = Sequence(equipment)


def _outside_words(result: ImageResult) -> str:
    reasons = result.settings.get("override") or ()
    return f" {OUTSIDE_MARK}: {' '.join(reasons)}" if reasons else ""


def _references(dataset: Dataset, result: ImageResult) -> None:
    reference = image_reference(result.source, result.ref.frame)
    reference.SpatialLocationsPreserved = "NO"
    reference.PurposeOfReferenceCodeSequence = Sequence(
        [code("121322", "DCM", "Source image for image processing operation")]
    )
    dataset.SourceImageSequence = Sequence([reference])
    series = Dataset()
    series.SeriesInstanceUID = result.source.dataset.SeriesInstanceUID
    series.ReferencedInstanceSequence = Sequence([image_reference(result.source, result.ref.frame)])
    dataset.ReferencedSeriesSequence = Sequence([series])


def result_grid(result: ImageResult) -> PatientGrid | None:
    """Where a generated image lies in the patient; None where its source has no place."""
    grids = frame_grids(result.source)
    grid = grids[result.ref.frame - 1] if result.ref.frame <= len(grids) else None
    return grid.from_box(result.stored_box, *result.pixels.shape) if grid is not None else None


def _geometry(dataset: Dataset, result: ImageResult) -> None:
    source, grid = result.source.dataset, result_grid(result)
    if grid is None:
        if dataset.SOPClassUID == SecondaryCaptureImageStorage:
            dataset.PatientOrientation = ""
        return
    dataset.ImagePositionPatient = [_ds(value) for value in grid.position]
    dataset.ImageOrientationPatient = [_ds(v) for v in (*grid.row_direction, *grid.column_direction)]
    dataset.PixelSpacing = [_ds(value) for value in grid.spacing]
    dataset.FrameOfReferenceUID = frame_of_reference(source)
    dataset.PositionReferenceIndicator = str(source.get("PositionReferenceIndicator") or "")
    thickness = _thickness(source, result.ref.frame)
    dataset.SliceThickness = _ds(thickness) if thickness is not None else None
    if dataset.SOPClassUID == SecondaryCaptureImageStorage:
        directions = (grid.row_direction, grid.column_direction)
        dataset.PatientOrientation = [orientation_letters(direction) for direction in directions]


def frame_of_reference(source: Dataset) -> str:
    """The source's frame of reference; where it has none, one that all results of its series share."""
    given = str(source.get("FrameOfReferenceUID") or "")
    if given:
        return given
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, str(source.get('SeriesInstanceUID', ''))).int}"


def _thickness(source: Dataset, frame: int) -> float | None:
    shared = (source.get("SharedFunctionalGroupsSequence") or [None])[0]
    frames = source.get("PerFrameFunctionalGroupsSequence") or []
    measures = (
        functional(shared, frames[frame - 1] if frame <= len(frames) else None, "PixelMeasuresSequence")
        or source
    )
    value = measures.get("SliceThickness")
    return float(value) if value not in (None, "") else None


def _mr_acquisition(dataset: Dataset, source: Dataset) -> None:
    copy_present(dataset, source, _MR_ACQUISITION)
    for name in _MR_TYPE2:
        if name not in dataset:
            setattr(dataset, name, None)
    sequence, variant = (str(dataset.get(name, "")) for name in ("ScanningSequence", "SequenceVariant"))
    if "RepetitionTime" not in dataset and not ("EP" in sequence and "SK" not in variant):
        dataset.RepetitionTime = None  # Type 2C (PS3.3 C.8.3.1.1.2)
    # Type 1 in the MR module: where an enhanced source says it elsewhere, the research mode is what is known.
    for name, value in (("ScanningSequence", "RM"), ("SequenceVariant", "NONE")):
        if not dataset.get(name):
            setattr(dataset, name, value)


def _ds(value: float) -> DSfloat:
    """A decimal string of at most 16 characters, as precise as that allows (PS3.5 6.2)."""
    return DSfloat(float(value), auto_format=True)
