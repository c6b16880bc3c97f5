"""Headers to studies, series and ordered stacks, and what is told about them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import EnhancedMRImageStorage, SegmentationStorage, generate_uid

from healthgpt_viewer.imaging.grouping import group, kind_of, memory_series
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.pixels import default_window, load, windows_of
from healthgpt_viewer.imaging.series import Series, Slice, Stack

WriteFile = Callable[..., Path]


def axial_stack(write_file: WriteFile, heights: list[float], **attributes: Any) -> list[Header]:
    """Slices at some heights in a mixed order, named and numbered the other way round."""
    headers = []
    for number, height in enumerate(heights):
        path = write_file(
            f"IM{number}",
            ImagePositionPatient=[-10, -20, height],
            InstanceNumber=len(heights) - number,
            **attributes,
        )
        headers.append(read_header(path))
    random.Random(7).shuffle(headers)
    return headers


def only_stack(headers: list[Header]) -> Stack:
    (study,) = group(headers)
    (series,) = study.series
    (stack,) = series.stacks
    return stack


def heights(stack: Stack) -> list[float]:
    return [one.grid.position[2] for one in stack.slices if one.grid is not None]


def test_position_decides_the_order_not_name_or_number(write_file: WriteFile) -> None:
    stack = only_stack(axial_stack(write_file, [5.0 * n for n in range(12)]))
    assert heights(stack) == [5.0 * n for n in range(12)]
    assert stack.spacing_between == pytest.approx(5)
    assert stack.notices == ()


def test_tilt_is_told_in_degrees(write_file: WriteFile) -> None:
    angle = math.radians(18.5)
    down = [0, math.cos(angle), -math.sin(angle)]
    stack = only_stack(
        axial_stack(write_file, [4.0 * n for n in range(5)], ImageOrientationPatient=[1, 0, 0, *down])
    )
    assert stack.tilt_degrees == pytest.approx(18.5, abs=0.01)
    assert stack.notices == ("gantry tilt 18.5 degrees",)
    assert stack.spacing_between == pytest.approx(4 * math.cos(angle), abs=1e-3)


def test_uneven_distance_is_told(write_file: WriteFile) -> None:
    stack = only_stack(axial_stack(write_file, [0, 4, 8, 15, 22]))
    assert stack.notices == ("slices 4.0 to 7.0 mm apart",)
    assert stack.spacing_between is None


def test_missing_and_doubled_slices_are_told(write_file: WriteFile) -> None:
    missing = only_stack(axial_stack(write_file, [2.0 * n for n in range(20) if n not in (7, 8)]))
    assert missing.notices == ("2 slices seem to be missing (distance 2 mm)",)
    doubled = only_stack(axial_stack(write_file, [0, 5, 5, 10, 15]))
    assert "1 slices lie at the position of another" in doubled.notices


def test_one_window_for_files_that_differ(write_file: WriteFile) -> None:
    headers = [
        read_header(
            write_file(f"{n}", ImagePositionPatient=[0, 0, n], WindowCenter=30 + n, WindowWidth=80 + 10 * n)
        )
        for n in range(5)
    ]
    stack = only_stack(headers)
    assert len({w.width for one in stack.slices for w in windows_of(one)}) == 5
    assert default_window(stack) == windows_of(stack.slices[2])[0]


def test_studies_are_newest_first_and_series_by_number(write_file: WriteFile) -> None:
    headers = [
        read_header(
            write_file(
                f"{study}-{number}",
                StudyInstanceUID=f"1.2.{study}",
                SeriesInstanceUID=f"1.2.{study}.{number}",
                SeriesNumber=number,
                StudyDate=f"2024010{study}",
            )
        )
        for study in (1, 2)
        for number in (11, 2)
    ]
    studies = group(headers)
    assert [study.date for study in studies] == ["20240102", "20240101"]
    assert [[series.number for series in study.series] for study in studies] == [[2, 11], [2, 11]]
    assert (studies[0].patient_name, studies[0].patient_id) == ("Phantom^Anna", "ID-1")


def test_the_folder_of_a_study_is_the_deepest_that_holds_all(write_file: WriteFile, tmp_path: Path) -> None:
    headers = [
        read_header(write_file(name)) for name in ("study/a/x/1.dcm", "study/a/y/2.dcm", "study/b/3.dcm")
    ]
    assert group(headers)[0].folder == (tmp_path / "study").resolve()
    assert group(headers[:2])[0].folder == (tmp_path / "study" / "a").resolve()


def test_one_instance_in_two_files_is_one_image(write_file: WriteFile) -> None:
    uid = generate_uid()
    headers = [read_header(write_file(name, SOPInstanceUID=uid)) for name in ("a.dcm", "b.dcm")]
    assert len(only_stack(headers).slices) == 1


def test_sizes_orientations_and_scouts_are_stacks_of_their_own(write_file: WriteFile) -> None:
    headers = axial_stack(write_file, [0.0, 5.0, 10.0])
    headers.append(read_header(write_file("side", ImageOrientationPatient=[0, 1, 0, 0, 0, -1])))
    headers.append(read_header(write_file("large", np.zeros((8, 8), np.int16))))
    headers.append(read_header(write_file("scout", ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])))
    (series,) = group(headers)[0].series
    assert [len(stack.slices) for stack in series.stacks] == [3, 1, 1, 1]


def test_without_a_position_the_numbers_count(write_file: WriteFile) -> None:
    headers = [
        read_header(write_file(f"{10 - n}", ImagePositionPatient=None, InstanceNumber=n)) for n in (3, 1, 2)
    ]
    stack = only_stack(headers)
    assert [int(one.header.dataset.InstanceNumber) for one in stack.slices] == [1, 2, 3]
    assert all(one.grid is None for one in stack.slices)
    assert "no position" in stack.notices[0]


@pytest.mark.parametrize(
    "attributes",
    [
        {"ImageOrientationPatient": [1, 0, 0, 1, 0, 0]},
        {"ImageOrientationPatient": [0, 0, 0, 0, 0, 0]},
        {"ImageOrientationPatient": [2, 0, 0, 0, 2, 0]},
        {"PixelSpacing": [0, 0]},
        {"ImagePositionPatient": [1, 2]},
    ],
)
def test_geometry_that_cannot_be_trusted_is_none(write_file: WriteFile, attributes: dict[str, Any]) -> None:
    stack = only_stack([read_header(write_file(**attributes))])
    assert stack.slices[0].grid is None


def test_negative_zero_makes_no_stack_of_its_own(write_file: WriteFile) -> None:
    plus = read_header(write_file("a", ImageOrientationPatient=["1", "0", "0", "0", "1", "0"]))
    minus = read_header(
        write_file(
            "b",
            ImageOrientationPatient=["1", "-0.0", "0", "0", "1", "-0.0"],
            ImagePositionPatient=[-10, -20, 35],
        )
    )
    assert len(only_stack([plus, minus]).slices) == 2


def test_patients_mixed_in_one_study_are_told(write_file: WriteFile) -> None:
    headers = [read_header(write_file(f"{n}", PatientID=f"ID-{n}")) for n in range(2)]
    (study,) = group(headers)
    assert "2 different patients" in study.notices[0]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("CT_small.dcm", "image"), ("MR_small.dcm", "image"), ("reportsi.dcm", "report"), ("test-SR.dcm", "report"),
        ("rtplan.dcm", "plan"), ("rtstruct.dcm", "structures"), ("waveform_ecg.dcm", "waveform"),
        ("liver_1frame.dcm", "segmentation"),
    ],
)  # fmt: skip
def test_files_are_called_what_they_are(name: str, kind: str) -> None:
    header = read_header(Path(str(get_testdata_file(name))))
    assert kind_of(header) == kind
    assert group([header])[0].series[0].kind == kind


def enhanced(write_file: WriteFile, frames: int = 3) -> Path:
    """An enhanced MR whose frames lie from the top down, with a window and rescale of each frame."""
    shared, per_frame = Dataset(), []
    measures, orientation = Dataset(), Dataset()
    measures.PixelSpacing, measures.SliceThickness = [0.5, 0.25], 4
    orientation.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = (
        Sequence([measures]),
        Sequence([orientation]),
    )
    for number in range(frames):
        frame, position, rescale, window = Dataset(), Dataset(), Dataset(), Dataset()
        position.ImagePositionPatient = [-10, -20, 100 - 6 * number]
        rescale.RescaleSlope, rescale.RescaleIntercept, rescale.RescaleType = number + 1, 10 * number, "US"
        window.WindowCenter, window.WindowWidth = 100 + number, 300
        frame.PlanePositionSequence = Sequence([position])
        frame.PixelValueTransformationSequence = Sequence([rescale])
        frame.FrameVOILUTSequence = Sequence([window])
        per_frame.append(frame)
    return write_file(
        "enhanced.dcm",
        np.arange(frames * 24, dtype=np.uint16).reshape(frames, 4, 6),
        SOPClassUID=EnhancedMRImageStorage,
        Modality="MR",
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        PixelSpacing=None,
        RescaleSlope=None,
        RescaleIntercept=None,
        SharedFunctionalGroupsSequence=Sequence([shared]),
        PerFrameFunctionalGroupsSequence=Sequence(per_frame),
    )


def test_enhanced_frames_are_slices_with_their_own_functional_groups(write_file: WriteFile) -> None:
    stack = only_stack([read_header(enhanced(write_file))])
    assert heights(stack) == [88, 94, 100]
    assert [one.ref.frame for one in stack.slices] == [3, 2, 1]
    assert stack.spacing_between == pytest.approx(6)
    for one in stack.slices:
        image, number = load(one), one.frame_index
        assert image.spacing == (0.5, 0.25)
        assert image.stored[0, 0] == 24 * number
        assert image.value_at(0, 1) == (24 * number + 1) * (number + 1) + 10 * number
        assert [(w.center, w.width) for w in image.windows] == [(100 + number, 300)]


def test_lossy_is_told_by_flag_and_by_syntax(write_file: WriteFile) -> None:
    flagged = group([read_header(write_file(LossyImageCompression="01"))])[0].series[0]
    syntax = group([read_header(Path(str(get_testdata_file("JPEG2000.dcm"))))])[0].series[0]
    clean = group([read_header(write_file("clean.dcm", LossyImageCompression="00"))])[0].series[0]
    assert (flagged.lossy, syntax.lossy, clean.lossy) == (True, True, False)


def test_a_segmentation_beside_images_leaves_them_images(write_file: WriteFile) -> None:
    headers = axial_stack(write_file, [0.0, 5.0])
    other = read_header(write_file("seg", SOPClassUID=SegmentationStorage, SeriesInstanceUID="1.2.3.9"))
    kinds = {series.uid: series.kind for series in group([*headers, other])[0].series}
    assert kinds == {"1.2.3.2": "image", "1.2.3.9": "segmentation"}


def test_a_series_in_memory_is_ordered_like_one_on_disk(write_file: WriteFile) -> None:
    stack = only_stack(axial_stack(write_file, [0.0, 5.0, 10.0]))
    made = [
        Slice(one.ref, one.header, one.grid, memory=load(one)) for one in (stack.slices[i] for i in (2, 0, 1))
    ]
    series: Series = memory_series(
        made, uid="2.25.1", study_uid="1.2.3.1", description="AI", modality="OT", number=9001, ai_task="CT2MR"
    )
    assert heights(series.stacks[0]) == [0, 5, 10]
    assert (series.ai_task, series.kind) == ("CT2MR", "image")
    assert load(series.stacks[0].slices[0]) is made[1].memory
