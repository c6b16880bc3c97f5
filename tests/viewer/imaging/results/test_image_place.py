"""Generated images as DICOM: their place in the patient and their pixels (DICOM contract, sections 4 and 5)."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import SecondaryCaptureImageStorage

from healthgpt_viewer.imaging.geometry import Box, PatientGrid
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.placing import frame_grids
from healthgpt_viewer.imaging.results.image import result_grid
from healthgpt_viewer.imaging.results.model import ImageResult

MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
Written = Callable[[ImageResult], Dataset]
TaskFor = Callable[[Header], str]

_PLACED = ["ct", "tilted", "mr", "mr-rescaled", "nonsquare", "sagittal", "enhanced"]
_KINDS = [*_PLACED, "ultrasound"]


# Section 4: geometry.


def saved_grid(dataset: Dataset) -> PatientGrid:
    """The grid as a reader of the file has it."""
    x, y, z = (float(v) for v in dataset.ImagePositionPatient)
    cosines = [float(v) for v in dataset.ImageOrientationPatient]
    high, wide = (float(v) for v in dataset.PixelSpacing)
    return PatientGrid(
        dataset.Rows,
        dataset.Columns,
        (x, y, z),
        (cosines[0], cosines[1], cosines[2]),
        (cosines[3], cosines[4], cosines[5]),
        (high, wide),
    )


@pytest.mark.parametrize("kind", _PLACED)
@pytest.mark.parametrize("part", ["whole", "cropped", "region"])
def test_landmarks_lie_within_a_hundredth_of_a_millimetre(
    make_source: MakeSource,
    make_result: MakeResult,
    written: Written,
    task_for: TaskFor,
    kind: str,
    part: str,
) -> None:
    """A point of the source is found in the result where the boxes say, at the same place of the patient."""
    source = make_source(kind)
    frame = 2 if kind == "enhanced" else 1
    result = make_result(source, task_for(source), frame=frame)
    if part == "cropped":
        high, wide = int(source.dataset.Rows), int(source.dataset.Columns)
        pixels = np.eye(2 * high, 2 * wide, dtype=np.uint8)
        result = dataclasses.replace(result, stored_box=Box.whole(high, wide), pixels=pixels)
    if part == "region":
        box = Box(5.5, 10.25, 20, 20)
        result = dataclasses.replace(result, stored_box=box, input_box=box, region=box)
    dataset = written(result)
    own, box = frame_grids(source)[frame - 1], result.stored_box
    assert own is not None
    saved = saved_grid(dataset)
    rows, columns = (side.ravel() for side in np.meshgrid(np.linspace(0, 39, 7), np.linspace(0, 49, 7)))
    points = own.to_patient(rows, columns)
    found = saved.to_pixel(points)
    expected_rows = (rows + 0.5 - box.row0) / box.rows * dataset.Rows - 0.5
    expected_columns = (columns + 0.5 - box.col0) / box.cols * dataset.Columns - 0.5
    there = saved.to_patient(expected_rows, expected_columns)
    assert np.linalg.norm(there - points, axis=1).max() < 0.01
    assert np.abs(found[:, 2]).max() < 0.01
    assert list(dataset.ImageOrientationPatient) == pytest.approx([*own.row_direction, *own.column_direction])


@pytest.mark.parametrize("kind", _PLACED)
def test_pixels_are_square_and_decimal_strings_short(
    make_source: MakeSource, make_result: MakeResult, written: Written, task_for: TaskFor, kind: str
) -> None:
    source = make_source(kind)
    dataset = written(make_result(source, task_for(source)))
    high, wide = (float(value) for value in dataset.PixelSpacing)
    assert high == pytest.approx(wide, rel=0.01)
    for keyword in ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing"):
        assert all(len(str(value)) <= 16 for value in dataset[keyword].value)
    grid = result_grid(make_result(source, task_for(source)))
    assert grid is not None
    assert saved_grid(dataset).position == pytest.approx(grid.position, abs=1e-6)


def test_the_numbers_of_the_contract(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    result = make_result(make_source("ct"), pixels=np.tile(np.arange(256, dtype=np.uint8), (256, 1)))
    dataset = written(result)
    assert list(dataset.PixelSpacing) == pytest.approx([0.330734, 0.330734])
    assert list(dataset.ImagePositionPatient) == pytest.approx(
        [-167.561722, -179.201164, -75.699997], abs=1e-6
    )


def test_frame_of_reference_thickness_and_orientation_go_along(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    source = make_source("ct")
    dataset = written(make_result(source))
    assert dataset.FrameOfReferenceUID == source.dataset.FrameOfReferenceUID
    assert dataset.PositionReferenceIndicator == "OM"
    assert dataset.SliceThickness == 5
    assert "SpacingBetweenSlices" not in dataset
    assert list(dataset.PatientOrientation) == ["L", "P"]
    assert list(written(make_result(make_source("tilted"))).PatientOrientation) == ["L", "PF"]
    assert written(make_result(make_source("enhanced"), "MR2CT")).SliceThickness == 4
    assert "PixelPaddingValue" not in dataset


def test_without_a_frame_of_reference_all_results_of_a_series_share_a_new_one(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    a, b = (
        make_source("ct", name, FrameOfReferenceUID=None, PositionReferenceIndicator=None) for name in "ab"
    )
    other = make_source("ct", "c", FrameOfReferenceUID=None, SeriesInstanceUID="1.2.3.99")
    uids = [written(make_result(source)).FrameOfReferenceUID for source in (a, b, other)]
    assert uids[0] == uids[1] != uids[2]
    assert uids[0].startswith("2.25.")
    dataset = written(make_result(a))
    assert "PositionReferenceIndicator" in dataset
    assert not dataset.PositionReferenceIndicator


def test_a_source_without_a_place_gives_a_result_without_one(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    dataset = written(make_result(make_source("ultrasound"), "RECON"))
    for keyword in ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "FrameOfReferenceUID"):
        assert keyword not in dataset
    assert "PatientOrientation" in dataset


# Section 5: pixels, rescale, window.


@pytest.mark.parametrize("kind", _KINDS)
def test_pixel_format(
    make_source: MakeSource, make_result: MakeResult, written: Written, task_for: TaskFor, kind: str
) -> None:
    source = make_source(kind)
    dataset = written(make_result(source, task_for(source)))
    assert (dataset.SamplesPerPixel, dataset.PhotometricInterpretation) == (1, "MONOCHROME2")
    assert (dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit) == (16, 16, 15)
    assert dataset.PixelRepresentation == 0
    assert len(dataset.PixelData) == 2 * dataset.Rows * dataset.Columns


def shown(dataset: Dataset) -> np.ndarray[Any, Any]:
    """Output values of all pixels."""
    slope, intercept = float(dataset.get("RescaleSlope", 1)), float(dataset.get("RescaleIntercept", 0))
    return np.asarray(dataset.pixel_array * slope + intercept)


def test_grey_is_stored_as_it_came(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    result = make_result(make_source("ct"))
    dataset = written(result)
    assert np.array_equal(dataset.pixel_array, result.pixels)
    assert (dataset.RescaleSlope, dataset.RescaleIntercept, dataset.RescaleType) == (1, 0, "US")
    assert (dataset.WindowCenter, dataset.WindowWidth, dataset.VOILUTFunction) == (128, 256, "LINEAR")


@pytest.mark.parametrize("kind", ["mr", "mr-rescaled", "nonsquare", "enhanced"])
def test_mr_is_stored_in_its_own_units(
    make_source: MakeSource, make_result: MakeResult, written: Written, kind: str
) -> None:
    source = make_source(kind)
    result = make_result(source, "SUPERRES", window=(100.0, 1700.0))
    dataset = written(result)
    slope, intercept = float(dataset.get("RescaleSlope", 1)), float(dataset.get("RescaleIntercept", 0))
    assert (slope, intercept) == ((2, -10) if kind == "mr-rescaled" else (1, 0))
    assert ("RescaleSlope" in dataset) == (kind == "mr-rescaled")
    expected = 100 + result.pixels.astype(float) * 1600 / 255
    assert np.abs(shown(dataset) - expected).max() <= slope / 2
    assert (dataset.WindowCenter, dataset.WindowWidth) == (900, 1600)
    assert (
        json.loads(dataset.DerivationAlgorithmSequence[0].AlgorithmParameters)["value_map"] == "source-window"
    )


@pytest.mark.parametrize(("slope", "window"), [(4, (0.0, 900.0)), (-1, (0.0, 900.0)), (1, (0.0, 200.0))])
def test_mr_with_too_few_steps_is_stored_as_grey(
    make_source: MakeSource,
    make_result: MakeResult,
    written: Written,
    slope: int,
    window: tuple[float, float],
) -> None:
    source = make_source("mr-rescaled", RescaleSlope=slope)
    dataset = written(make_result(source, "SUPERRES", window=window))
    assert (dataset.SOPClassUID, dataset.Modality) == (SecondaryCaptureImageStorage, "OT")
    assert json.loads(dataset.DerivationAlgorithmSequence[0].AlgorithmParameters)["value_map"] == "grey"
    assert "EchoTime" not in dataset


def test_hounsfield_units_only_where_the_model_states_them(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    source = make_source("mr")
    result = make_result(source, "MR2CT", hu_range=(-200.0, 310.0))
    dataset = written(result)
    assert dataset.RescaleType == "HU"
    assert np.abs(shown(dataset) - (-200 + result.pixels * 2.0)).max() < 1e-6
    parameters = json.loads(dataset.DerivationAlgorithmSequence[0].AlgorithmParameters)
    assert (parameters["value_map"], parameters["hu_range"]) == ("hu-model", [-200, 310])
    assert written(make_result(source, "MR2CT")).RescaleType == "US"
    # A range of Hounsfield units means nothing for a synthetic MR.
    assert written(make_result(make_source("ct"), "CT2MR", hu_range=(0.0, 80.0))).RescaleType == "US"
