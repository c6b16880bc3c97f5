"""Headers that contradict themselves: their images are shown as safely as can be, and what is wrong is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import EnhancedCTImageStorage

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.measure import Measurement, measure
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.series import Series, Stack, Study

WriteFile = Callable[..., Path]


def series_of(paths: list[Path]) -> Series:
    (study,) = group([read_header(path) for path in paths])
    (series,) = study.series
    return series


def stack_of(paths: list[Path]) -> Stack:
    (stack,) = series_of(paths).stacks
    return stack


def slices(write_file: WriteFile, count: int = 3, **more: Any) -> list[Path]:
    """Slices 5 mm apart; an attribute that is a function is asked for each slice."""
    paths = []
    for number in range(count):
        values = {key: value(number) if callable(value) else value for key, value in more.items()}
        values = {"ImagePositionPatient": [-10, -20, 5 * number], "InstanceNumber": number + 1} | values
        paths.append(write_file(f"{number}.dcm", **values))
    return paths


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ({"PixelSpacing": [0, 0]}, "a pixel spacing of zero"),
        ({"PixelSpacing": [0.5, 0]}, "a pixel spacing of zero"),
        ({"PixelSpacing": [-1, 1]}, "a pixel spacing below zero"),
        (
            {"ImageOrientationPatient": [1, 0, 0, 0.5, 0.866025, 0]},
            "rows and columns that are not at right angles",
        ),
        ({"ImageOrientationPatient": [1, 0, 0, 1, 0, 0]}, "rows and columns that are not at right angles"),
        ({"ImageOrientationPatient": [0, 0, 0, 0, 0, 0]}, "directions that are not of unit length"),
        ({"ImageOrientationPatient": [2, 0, 0, 0, 2, 0]}, "directions that are not of unit length"),
    ],
)
def test_a_place_that_cannot_be_trusted_is_not_used_and_named(
    write_file: WriteFile, attributes: dict[str, Any], words: str
) -> None:
    stack = stack_of(slices(write_file, **attributes))
    assert [one.grid for one in stack.slices] == [None, None, None]
    assert stack.notices == (
        f"3 images have {words}: shown without a place in the patient",
        "in the order of their numbers",
    )
    assert [int(one.header.dataset.InstanceNumber) for one in stack.slices] == [1, 2, 3]
    image = load(stack.slices[0])
    assert image.stored.shape == (4, 6)
    with pytest.raises(HealthGPTError, match="no position"):
        build(stack)


def test_one_such_image_is_told_too(write_file: WriteFile) -> None:
    stack = stack_of(slices(write_file, 1, PixelSpacing=[0, 0]))
    assert stack.notices == ("1 image has a pixel spacing of zero: shown without a place in the patient",)


def test_no_millimetres_come_from_a_spacing_of_zero(write_file: WriteFile) -> None:
    image = load(stack_of(slices(write_file, 1, PixelSpacing=[0, 0])).slices[0])
    assert image.millimetres is None
    assert image.spacing == (1.0, 1.0)
    (length,) = measure(Measurement("length", ((0, 0), (0, 4)), image.ref), image).quantities
    assert (length.value, length.unit) == (4, "px")


def test_directions_a_little_off_are_used_and_told(write_file: WriteFile) -> None:
    stack = stack_of(slices(write_file, ImageOrientationPatient=[1, 0, 0, 0.015, 0.9998875, 0]))
    assert all(one.grid is not None for one in stack.slices)
    assert "rows and columns 0.9 degrees off a right angle: measure with care" in stack.notices


def test_a_slice_without_a_place_stands_beside_those_that_have_one(write_file: WriteFile) -> None:
    def spacing(number: int) -> list[float]:
        return [0, 0] if number == 1 else [1, 1]

    series = series_of(slices(write_file, 4, PixelSpacing=spacing))
    assert sorted(len(stack.slices) for stack in series.stacks) == [1, 3]
    (alone,) = (stack for stack in series.stacks if len(stack.slices) == 1)
    assert "a pixel spacing of zero" in alone.notices[0]


def test_slices_at_one_place_are_all_shown_in_the_order_of_their_numbers(write_file: WriteFile) -> None:
    stack = stack_of(slices(write_file, 4, ImagePositionPatient=[-10, -20, 30]))
    assert [int(one.header.dataset.InstanceNumber) for one in stack.slices] == [1, 2, 3, 4]
    assert "3 slices lie at the position of another" in stack.notices
    assert stack.spacing_between is None or stack.spacing_between == 0


def test_doubled_positions_are_told_and_left_out_of_reformats(write_file: WriteFile) -> None:
    def place(number: int) -> list[float]:
        return [-10, -20, 5 * (number // 2 if number < 2 else number)]

    stack = stack_of(slices(write_file, 5, ImagePositionPatient=place))
    assert "1 slices lie at the position of another" in stack.notices
    assert stack.spacing_between is None
    volume = build(stack)
    assert volume.lattice.shape[0] == 4
    assert any("left out" in notice for notice in volume.notices)


def test_mixed_orientations_are_shown_apart_and_told(write_file: WriteFile) -> None:
    def directions(number: int) -> list[float]:
        return [1, 0, 0, 0, 1, 0] if number < 3 else [1, 0, 0, 0, 0, -1]

    series = series_of(slices(write_file, 6, ImageOrientationPatient=directions))
    assert [len(stack.slices) for stack in series.stacks] == [3, 3]
    assert series.notices == ("images of 2 orientations, each shown on its own",)
    planes = {one.grid.plane for stack in series.stacks for one in stack.slices if one.grid is not None}
    assert planes == {"axial", "coronal"}


def test_a_localizer_is_expected_to_have_several(write_file: WriteFile) -> None:
    def directions(number: int) -> list[float]:
        return [1, 0, 0, 0, 1, 0] if number < 1 else [1, 0, 0, 0, 0, -1]

    kind = ["ORIGINAL", "PRIMARY", "LOCALIZER"]
    series = series_of(slices(write_file, 2, ImageOrientationPatient=directions, ImageType=kind))
    assert series.notices == ()


@pytest.fixture
def mixed(write_file: WriteFile) -> Study:
    """Slices of two patients, in turn, under one study and one series UID."""

    def name(number: int) -> str:
        return "Berg^Bea" if number % 2 else "Adler^Anna"

    paths = slices(write_file, 6, PatientName=name, PatientID=lambda n: f"ID-{n % 2}")
    (study,) = group([read_header(path) for path in paths])
    return study


def test_images_of_two_patients_never_stand_in_one_stack(mixed: Study) -> None:
    (series,) = mixed.series
    assert [len(stack.slices) for stack in series.stacks] == [3, 3]
    for stack in series.stacks:
        assert len({str(one.header.dataset.PatientID) for one in stack.slices}) == 1
    assert mixed.notices == (
        "Files of 2 different patients carry the same study UID: no series shows images of two of them",
    )


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (("Adler^Anna", "ADLER^ANNA^^"), ("ID-1", "ID-1")),
        (("Adler^Anna", ""), ("ID-1", "ID-1")),
        (("Adler^Anna", "Adler^Anna"), ("ID-1", "")),
        (("Adler^Anna", "Adler^Anna=Ideographic"), ("ID-1", "ID-1 ")),
    ],
)
def test_one_patient_written_in_two_ways_stays_one(
    write_file: WriteFile, names: tuple[str, str], ids: tuple[str, str]
) -> None:
    paths = slices(write_file, 4, PatientName=lambda n: names[n % 2], PatientID=lambda n: ids[n % 2])
    (study,) = group([read_header(path) for path in paths])
    assert study.notices == ()
    assert len(study.series[0].stacks) == 1


def test_frames_with_a_spacing_of_zero_are_told(write_file: WriteFile) -> None:
    plane, orientation, measures, shared = Dataset(), Dataset(), Dataset(), Dataset()
    plane.ImagePositionPatient, orientation.ImageOrientationPatient = [0, 0, 0], [1, 0, 0, 0, 1, 0]
    measures.PixelSpacing = [0, 0]
    shared.PlanePositionSequence, shared.PlaneOrientationSequence = [plane], [orientation]
    shared.PixelMeasuresSequence = [measures]
    path = write_file(
        pixels=np.zeros((3, 4, 6), np.int16),
        SOPClassUID=EnhancedCTImageStorage,
        SharedFunctionalGroupsSequence=[shared],
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        PixelSpacing=None,
    )
    stack = stack_of([path])
    assert stack.notices[0] == "3 images have a pixel spacing of zero: shown without a place in the patient"
