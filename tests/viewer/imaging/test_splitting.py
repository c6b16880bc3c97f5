"""Series are split as readers expect: each echo, phase, b-value and acquisition is a stack that can be scrolled."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import EnhancedMRImageStorage

from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.series import Stack

WriteFile = Callable[..., Path]
HEIGHTS = (0.0, 3.0, 6.0, 9.0)


def stacks_of(headers: list[Header]) -> list[Stack]:
    random.Random(3).shuffle(headers)
    (study,) = group(headers)
    (series,) = study.series
    return list(series.stacks)


def written(
    write_file: WriteFile, sets: list[dict[str, Any]], heights: tuple[float, ...] = HEIGHTS
) -> list[Header]:
    """Each set of attributes at all heights, numbered one after the other."""
    headers = []
    for number, (attributes, height) in enumerate((s, h) for s in sets for h in heights):
        path = write_file(
            f"{number}.dcm",
            ImagePositionPatient=[0, 0, height],
            **({"InstanceNumber": number + 1} | attributes),
        )
        headers.append(read_header(path))
    return headers


def check(stacks: list[Stack], labels: list[str], keyword: str | None = None) -> None:
    assert [stack.label for stack in stacks] == labels
    for stack in stacks:
        assert [one.grid.position[2] for one in stack.slices if one.grid] == list(HEIGHTS)
        assert stack.notices == ()
        if keyword is not None:
            assert len({str(one.header.dataset.get(keyword)) for one in stack.slices}) == 1


@pytest.mark.parametrize(
    ("keyword", "values", "labels"),
    [
        ("DiffusionBValue", [0.0, 1000.0, 50.0], ["b 0", "b 50", "b 1000"]),
        ("EchoTime", ["100", "4.9"], ["echo 4.9 ms", "echo 100 ms"]),
        ("EchoNumbers", ["2", "1"], ["echo 1", "echo 2"]),
        ("InversionTime", ["900", "150"], ["inversion 150 ms", "inversion 900 ms"]),
        ("TemporalPositionIdentifier", ["10", "9", "1"], ["phase 1", "phase 9", "phase 10"]),
        ("TriggerTime", ["0", "410.5"], ["trigger 0 ms", "trigger 410.5 ms"]),
        ("NominalPercentageOfCardiacPhase", [75.0, 40.0], ["phase 40 %", "phase 75 %"]),
        ("AcquisitionNumber", ["3", "2"], ["acquisition 2", "acquisition 3"]),
    ],
)
def test_what_sets_images_at_one_place_apart(
    write_file: WriteFile, keyword: str, values: list[Any], labels: list[str]
) -> None:
    headers = written(write_file, [{keyword: value} for value in values])
    check(stacks_of(headers), labels, keyword)


def test_kinds_of_image(write_file: WriteFile) -> None:
    kinds = [["ORIGINAL", "PRIMARY", "P", "FFE"], ["ORIGINAL", "PRIMARY", "M", "FFE"]]
    check(
        stacks_of(written(write_file, [{"ImageType": kind} for kind in kinds])),
        ["M FFE", "P FFE"],
        "ImageType",
    )


def test_b_values_and_directions_together(write_file: WriteFile) -> None:
    sets: list[dict[str, Any]] = [{"DiffusionBValue": 0.0}]
    sets += [
        {"DiffusionBValue": 800.0, "DiffusionGradientOrientation": direction}
        for direction in ([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0])
    ]
    labels = ["b 0", *(f"b 800, direction {d}" for d in ("0.0 0.0 1.0", "0.0 1.0 0.0", "1.0 0.0 0.0"))]
    check(stacks_of(written(write_file, sets)), labels)


def test_echoes_of_phases(write_file: WriteFile) -> None:
    sets = [
        {"EchoTime": echo, "TemporalPositionIdentifier": phase}
        for phase in ("1", "2")
        for echo in ("5", "10")
    ]
    labels = [f"echo {echo} ms, phase {phase}" for echo in (5, 10) for phase in (1, 2)]
    check(stacks_of(written(write_file, sets)), labels)


def test_phases_that_no_tag_names(write_file: WriteFile) -> None:
    """Told apart by their numbers alone: the first image of each place, the second of each."""
    check(stacks_of(written(write_file, [{}, {}, {}])), ["phase 1", "phase 2", "phase 3"])


def test_what_differs_from_slice_to_slice_splits_nothing(write_file: WriteFile) -> None:
    headers = [
        read_header(
            write_file(
                f"{n}.dcm",
                ImagePositionPatient=[0, 0, 5 * n],
                AcquisitionNumber=n,
                TriggerTime=str(7.5 * n),
                EchoTime="80",
            )
        )
        for n in range(6)
    ]
    (stack,) = stacks_of(headers)
    assert (len(stack.slices), stack.label) == (6, "")
    # With two images at each place, too, it is not the number of the acquisition that says which belong together.
    twice = [
        read_header(
            write_file(
                f"{n}-{echo}.dcm",
                ImagePositionPatient=[0, 0, 5 * n],
                AcquisitionNumber=10 * n + int(echo),
                EchoTime=echo,
            )
        )
        for n in range(6)
        for echo in ("5", "9")
    ]
    assert [stack.label for stack in stacks_of(twice)] == ["echo 5 ms", "echo 9 ms"]


def test_a_cine_of_one_place_stays_together(write_file: WriteFile) -> None:
    headers = written(write_file, [{"TemporalPositionIdentifier": str(n)} for n in range(1, 7)], (4.0,))
    (stack,) = stacks_of(headers)
    assert len(stack.slices) == 6
    assert [int(one.header.dataset.InstanceNumber) for one in stack.slices] == [1, 2, 3, 4, 5, 6]


def test_one_slice_that_came_twice_splits_nothing_and_is_told(write_file: WriteFile) -> None:
    headers = written(write_file, [{}])
    headers.append(read_header(write_file("again.dcm", ImagePositionPatient=[0, 0, 3.0], InstanceNumber=9)))
    (stack,) = stacks_of(headers)
    assert len(stack.slices) == 5
    assert stack.notices[0] == "1 slices lie at the position of another"


def test_images_of_two_pixel_sizes_are_two_stacks(write_file: WriteFile) -> None:
    sets: list[dict[str, Any]] = [{"PixelSpacing": [1, 1]}, {"PixelSpacing": [0.5, 0.5]}]
    assert len(stacks_of(written(write_file, sets))) == 2
    nearly: list[dict[str, Any]] = [
        {"PixelSpacing": ["0.4882812", "0.4882812"]},
        {"PixelSpacing": ["0.488281", "0.488281"]},
    ]
    other = read_header(write_file("x.dcm", ImagePositionPatient=[0, 0, 6.0], **nearly[1]))
    headers = [*written(write_file, nearly[:1], (0.0, 3.0)), other]
    assert len(stacks_of(headers)) == 1


def test_a_damaged_distinction_sets_nothing_apart(write_file: WriteFile) -> None:
    headers = written(write_file, [{"EchoTime": "5"}, {"EchoTime": "9"}])
    for header in headers:
        if str(header.dataset.EchoTime) == "9":
            header.dataset["EchoTime"]._value = object()
    assert sum(len(stack.slices) for stack in stacks_of(headers)) == 8


def test_frames_of_an_enhanced_image_are_set_apart_by_their_groups(write_file: WriteFile) -> None:
    shared, frames = Dataset(), []
    measures, orientation = Dataset(), Dataset()
    measures.PixelSpacing, orientation.ImageOrientationPatient = [1, 1], [1, 0, 0, 0, 1, 0]
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = (
        Sequence([measures]),
        Sequence([orientation]),
    )
    for b_value in (0.0, 1000.0):
        for height in HEIGHTS:
            frame, position, diffusion = Dataset(), Dataset(), Dataset()
            position.ImagePositionPatient, diffusion.DiffusionBValue = [0, 0, height], b_value
            frame.PlanePositionSequence, frame.MRDiffusionSequence = (
                Sequence([position]),
                Sequence([diffusion]),
            )
            frames.append(frame)
    path = write_file(
        "enhanced.dcm",
        np.zeros((8, 4, 6), np.uint16),
        SOPClassUID=EnhancedMRImageStorage,
        Modality="MR",
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        PixelSpacing=None,
        SharedFunctionalGroupsSequence=Sequence([shared]),
        PerFrameFunctionalGroupsSequence=Sequence(frames),
    )
    stacks = stacks_of([read_header(path)])
    check(stacks, ["b 0", "b 1000"])
    assert [[one.ref.frame for one in stack.slices] for stack in stacks] == [[1, 2, 3, 4], [5, 6, 7, 8]]
