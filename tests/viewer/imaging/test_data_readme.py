"""Every fact that the README of the shared image data states of its four series, as far as imaging answers it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from healthgpt_viewer.imaging.geometry import edge_letters
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import auto_window, default_window, load, windows_of
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Series, Stack
from healthgpt_viewer.imaging.slice_image import SliceImage


@pytest.fixture(scope="session")
def data(shared: Path) -> Path:
    return shared / "data"


@pytest.fixture(scope="session")
def head(data: Path) -> Series:
    return only_series(data / "ct-head")


@pytest.fixture(scope="session")
def chest(data: Path) -> tuple[Series, Series]:
    (study,) = group(scan([data / "ct-chest"]).headers)
    lung, soft = study.series
    return lung, soft


@pytest.fixture(scope="session")
def neck(data: Path) -> Series:
    return only_series(data / "ct-neck")


@pytest.fixture(scope="session")
def mr(data: Path) -> Series:
    return only_series(data / "mr-t1-head")


def only_series(folder: Path) -> Series:
    """The series of a folder that holds one and no file that cannot be opened."""
    found = scan([folder])
    assert found.problems == ()
    (study,) = group(found.headers)
    (series,) = study.series
    return series


def names(stack: Stack) -> list[str]:
    return [Path(one.header.source.label).name for one in stack.slices]


def image_of(series: Series, name: str) -> SliceImage:
    (stack,) = series.stacks
    return load(stack.slices[names(stack).index(name)])


def heights(stack: Stack) -> list[float]:
    return [one.grid.position[2] for one in stack.slices if one.grid is not None]


def letters(series: Series) -> set[tuple[str, ...]]:
    """The letters at the left, right, top and bottom of all slices."""
    return {
        tuple(edge_letters(one.grid.row_direction, one.grid.column_direction).values())
        for stack in series.stacks
        for one in stack.slices
        if one.grid is not None
    }


# ct-head


def test_head_is_one_series_in_order_from_the_bottom(head: Series) -> None:
    (stack,) = head.stacks
    assert names(stack) == [f"{number:02d}.dcm" for number in range(1, 29)]
    assert heights(stack)[0] == pytest.approx(5.836, abs=1e-3)
    assert heights(stack)[-1] == pytest.approx(157.776, abs=1e-3)
    assert (head.kind, head.modality, head.lossy, head.ai_task) == ("image", "CT", False, None)


def test_head_tells_its_tilt_and_its_uneven_distances(head: Series) -> None:
    (stack,) = head.stacks
    assert stack.tilt_degrees == pytest.approx(18.5, abs=0.05)
    assert stack.spacing_between is None
    assert stack.notices == ("gantry tilt 18.5 degrees", "slices 1.1 to 7.0 mm apart")
    along = np.diff([one.grid.distance for one in stack.slices if one.grid is not None])
    assert along == pytest.approx([4.002] * 13 + [1.081] + [6.999] * 13, abs=2e-3)


def test_head_has_its_letters_with_the_tilt_in_them(head: Series) -> None:
    assert letters(head) == {("R", "L", "AH", "PF")}


def test_head_shows_one_window_where_its_files_name_two(head: Series) -> None:
    (stack,) = head.stacks
    per_file = {(w.center, w.width) for one in stack.slices for w in windows_of(one)[:1]}
    assert per_file == {(35, 100), (35, 85)}
    window = default_window(stack)
    assert (window.center, window.width) in per_file


@pytest.mark.parametrize(
    ("name", "row", "value"),
    [
        ("01.dcm", 256, 997), ("01.dcm", 128, 32), ("15.dcm", 256, 14), ("15.dcm", 128, 35),
        ("21.dcm", 256, 27), ("21.dcm", 128, 1100),
    ],
)  # fmt: skip
def test_head_values_are_hounsfield_units(head: Series, name: str, row: int, value: int) -> None:
    image = image_of(head, name)
    assert image.value_at(row, 256) == value
    assert image.units == "HU"


def test_head_padding_is_black_has_no_value_and_no_part_in_a_window(head: Series) -> None:
    image = image_of(head, "15.dcm")
    assert image.padding == (-1500, -1500)
    mask = image.padding_mask
    assert mask is not None
    assert mask[0, 0]
    assert image.value_at(0, 0) is None
    for invert in (False, True):
        picture = render(image, default_window(head.stacks[0]), invert=invert)
        assert not picture[mask].any()
        assert picture[~mask].any()
    assert auto_window(image).low >= image.stored[~mask].min() > -1500
    assert image.values().min() == image.stored[~mask].min()


def test_head_values_lie_in_the_told_range(head: Series) -> None:
    ranges = [(load(one).stored.min(), load(one).stored.max()) for one in head.stacks[0].slices[::9]]
    assert min(low for low, _ in ranges) == -1500
    assert max(high for _, high in ranges) <= 2121


# ct-chest


def test_chest_is_one_study_of_two_series_from_the_bottom(chest: tuple[Series, Series]) -> None:
    lung, soft = chest
    assert (lung.number, soft.number) == (2, 3)
    assert names(soft.stacks[0]) == [f"1-{number:02d}.dcm" for number in range(64, 0, -1)]
    assert names(lung.stacks[0]) == [f"1-{number:02d}.dcm" for number in range(40, 16, -1)]
    assert (heights(soft.stacks[0])[0], heights(soft.stacks[0])[-1]) == (-439, -124)
    assert (heights(lung.stacks[0])[0], heights(lung.stacks[0])[-1]) == (-319, -204)
    assert {
        one.header.dataset.FrameOfReferenceUID for s in chest for one in s.stacks[0].slices
    }.__len__() == 1


def test_chest_has_even_distances_no_tilt_and_plain_letters(chest: tuple[Series, Series]) -> None:
    for series in chest:
        (stack,) = series.stacks
        assert stack.spacing_between == pytest.approx(5)
        assert stack.tilt_degrees == pytest.approx(0, abs=1e-6)
        assert stack.notices == ()
        assert letters(series) == {("R", "L", "A", "P")}


def test_chest_windows_two_equal_values_with_leading_zeros_are_one(chest: tuple[Series, Series]) -> None:
    lung, soft = chest
    assert [(w.center, w.width) for w in windows_of(soft.stacks[0].slices[0])] == [(60, 350)]
    window = default_window(lung.stacks[0])
    assert (window.center, window.width) == (-600, 1600)


def test_chest_values_are_rescaled(chest: tuple[Series, Series]) -> None:
    lung, soft = chest
    middle, kernel = image_of(soft, "1-32.dcm"), image_of(lung, "1-28.dcm")
    assert (middle.stored[256, 256], middle.value_at(256, 256)) == (1067, 43)
    assert (middle.stored[128, 256], middle.value_at(128, 256)) == (40, -984)
    assert image_of(soft, "1-64.dcm").value_at(256, 256) == -99
    assert image_of(soft, "1-01.dcm").value_at(256, 256) == 47
    assert (kernel.value_at(256, 256), kernel.value_at(128, 256)) == (86, -973)
    assert kernel.spacing == (0.841796875, 0.841796875)


def test_chest_series_meet_at_the_same_height(chest: tuple[Series, Series]) -> None:
    for series in chest:
        stack = series.stacks[0]
        assert names(stack)[heights(stack).index(-279)] == "1-32.dcm"


# ct-neck


def test_neck_is_in_order_of_position_though_its_names_are_not(neck: Series) -> None:
    (stack,) = neck.stacks
    numbers = [int(one.header.dataset.InstanceNumber) for one in stack.slices]
    assert numbers == list(range(295, 0, -1))
    assert heights(stack) == [825 - number for number in numbers]
    assert stack.spacing_between == pytest.approx(1)
    assert letters(neck) == {("R", "L", "A", "P")}


def test_neck_says_that_it_was_compressed_with_loss(neck: Series) -> None:
    assert neck.lossy
    assert load(neck.stacks[0].slices[0]).lossy


def test_neck_offers_both_of_its_windows(neck: Series) -> None:
    windows = windows_of(neck.stacks[0].slices[0])
    assert [(w.center, w.width) for w in windows] == [(70, 410), (400, 1500)]
    assert default_window(neck.stacks[0]) == windows[0]


@pytest.mark.parametrize(
    ("number", "row", "value"),
    [(145, 256, 472), (145, 128, -13), (295, 256, 201), (1, 256, 48), (1, 128, 54)],
)
def test_neck_values(neck: Series, number: int, row: int, value: int) -> None:
    assert load(neck.stacks[0].slices[295 - number]).value_at(row, 256) == pytest.approx(value, abs=2)


# mr-t1-head


def test_mr_is_in_order_with_even_distances(mr: Series) -> None:
    (stack,) = mr.stacks
    assert names(stack) == [f"1-{number:03d}.dcm" for number in range(1, 120, 2)]
    assert [heights(stack)[0], heights(stack)[-1]] == pytest.approx([-92, 85], abs=0.01)
    assert stack.spacing_between == pytest.approx(3, abs=1e-3)
    assert float(stack.slices[0].header.dataset.SliceThickness) == 1.5
    assert letters(mr) == {("R", "L", "A", "P")}


def test_mr_shows_one_window_where_its_files_name_38(mr: Series) -> None:
    (stack,) = mr.stacks
    per_file = {(w.center, w.width) for one in stack.slices for w in windows_of(one)[:1]}
    assert len(per_file) == 38
    assert {(210, 502), (604, 1167), (72, 181)} <= per_file
    assert (default_window(stack).center, default_window(stack).width) in per_file


def test_mr_values_have_no_rescale_and_no_units(mr: Series) -> None:
    image = image_of(mr, "1-061.dcm")
    assert (image.value_at(256, 256), image.value_at(128, 256)) == (458, 358)
    assert (image.slope, image.intercept, image.units) == (1, 0, "")
    other = image_of(mr, "1-081.dcm")
    assert (other.value_at(256, 256), other.value_at(128, 256)) == (374, 450)
    assert image_of(mr, "1-001.dcm").value_at(256, 256) == 21
