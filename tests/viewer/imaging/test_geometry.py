"""Pixels to millimetres and back, against a computation of its own."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from healthgpt_viewer.imaging.geometry import (
    Box,
    PatientGrid,
    Turn,
    Vector,
    edge_letters,
    orientation_letters,
    square_box,
    squared,
    to_radiological,
)

_TILT = math.radians(18.5)
_ORIENTATIONS: dict[str, tuple[Vector, Vector]] = {
    "axial": ((1, 0, 0), (0, 1, 0)),
    "axial from above": ((-1, 0, 0), (0, 1, 0)),
    "prone": ((-1, 0, 0), (0, -1, 0)),
    "sagittal": ((0, 1, 0), (0, 0, -1)),
    "coronal": ((1, 0, 0), (0, 0, -1)),
    "tilted": ((1, 0, 0), (0, math.cos(_TILT), -math.sin(_TILT))),
    "oblique": ((0.6, 0.64, -0.48), (-0.8, 0.48, -0.36)),
}
# Points of the patient, in mm: they stay where they are, whatever grid is laid over them.
_LANDMARKS = np.array([[0, 0, 0], [-62.5, 41.25, 103.75], [12.125, -88.5, 7.0], [250.0, 250.0, -900.0]])


def grid_of(name: str, spacing: tuple[float, float] = (0.7, 0.35)) -> PatientGrid:
    across, down = _ORIENTATIONS[name]
    return PatientGrid(40, 60, (-30.5, 12.25, 88.0), across, down, spacing)


def formula(grid: PatientGrid, row: float, column: float) -> list[float]:
    """PS3.3 C.7.6.2.1.1, equation C.7.6.2.1-1, written out: the column index goes with the row direction."""
    return [
        grid.position[axis]
        + grid.row_direction[axis] * grid.spacing[1] * column
        + grid.column_direction[axis] * grid.spacing[0] * row
        for axis in range(3)
    ]


@pytest.mark.parametrize("name", _ORIENTATIONS)
@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.7, 0.35), (0.2, 2.5)])
def test_pixels_lie_where_the_standard_says(name: str, spacing: tuple[float, float]) -> None:
    grid = grid_of(name, spacing)
    for row, column in ((0, 0), (39, 0), (0, 59), (12.5, 7.25), (-3, 80)):
        assert grid.to_patient(row, column) == pytest.approx(formula(grid, row, column), abs=1e-9)
        assert (grid.affine @ (row, column, 0, 1))[:3] == pytest.approx(formula(grid, row, column), abs=1e-9)


@pytest.mark.parametrize("name", _ORIENTATIONS)
def test_landmarks_come_back_within_a_millionth_of_a_millimetre(name: str) -> None:
    grid = grid_of(name)
    rows, columns, distances = grid.to_pixel(_LANDMARKS).T
    back = grid.to_patient(rows, columns) + distances[:, None] * grid.normal
    assert np.abs(back - _LANDMARKS).max() < 1e-6
    assert np.dot(grid.normal, grid.row_direction) == pytest.approx(0)
    assert np.linalg.norm(grid.normal) == pytest.approx(1)


@pytest.mark.parametrize("name", _ORIENTATIONS)
def test_landmarks_are_fixed_in_the_patient_whatever_part_is_resampled(name: str) -> None:
    """A picture of a part, of any size, shows a landmark at the same place of the patient."""
    grid = grid_of(name)
    for box, rows, columns in (
        (grid.square_box(), 256, 256),
        (Box(3.5, -7.25, 20, 31), 64, 64),
        (Box.whole(40, 60), 80, 30),
    ):
        part = grid.from_box(box, rows, columns)
        across = part.to_pixel(_LANDMARKS)
        back = part.to_patient(across[:, 0], across[:, 1]) + across[:, 2:] * part.normal
        assert np.abs(back - _LANDMARKS).max() < 1e-6
        # The outer corners of the box are the outer corners of the picture.
        for row, column in itertools.product((0.0, 1.0), repeat=2):
            source = grid.to_patient(box.row0 + row * box.rows - 0.5, box.col0 + column * box.cols - 0.5)
            made = part.to_patient(row * rows - 0.5, column * columns - 0.5)
            assert np.abs(source - made).max() < 1e-6
        assert grid.same_plane(part)


def test_the_numbers_of_the_contract() -> None:
    """DICOM contract, section 4: the example to test with."""
    source = PatientGrid(
        128, 100, (-158.135803, -179.035797, -75.699997), (1, 0, 0), (0, 1, 0), (0.661468, 0.661468)
    )
    assert source.square_box() == Box(0, -14, 128, 128)
    made = source.from_box(Box(0, -14, 128, 128), 256, 256)
    assert made.spacing == pytest.approx((0.330734, 0.330734), abs=1e-9)
    assert made.position == pytest.approx((-167.561722, -179.201164, -75.699997), abs=1e-6)


@pytest.mark.parametrize(
    ("rows", "columns", "spacing"),
    [(128, 100, (0.66, 0.66)), (100, 128, (1.0, 1.0)), (128, 256, (0.2, 0.1)), (64, 64, (3.0, 1.0))],
)
def test_the_padded_square_is_square_in_millimetres_and_even(
    rows: int, columns: int, spacing: tuple[float, float]
) -> None:
    box = square_box(rows, columns, spacing)
    assert box.rows * spacing[0] == pytest.approx(box.cols * spacing[1])
    assert box.rows * spacing[0] == pytest.approx(max(rows * spacing[0], columns * spacing[1]))
    assert -box.row0 == pytest.approx(box.row1 - rows)
    assert -box.col0 == pytest.approx(box.col1 - columns)
    assert box.contains(Box.whole(rows, columns))


def test_a_part_made_square_keeps_its_middle() -> None:
    box = squared(Box(10, 20, 30, 10), (1.0, 2.0))
    assert box == Box(10, 17.5, 30, 15)
    assert box.contains(Box(10, 20, 30, 10))
    assert not Box(10, 20, 30, 10).contains(box)


def test_boxes_that_meet_and_that_do_not() -> None:
    assert Box(0, 0, 10, 10).intersection(Box(5, -5, 10, 10)) == Box(5, 0, 5, 5)
    assert Box(0, 0, 10, 10).intersection(Box(10, 0, 5, 5)) is None
    assert Box(1, 2, 3, 4).to_json() == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("name", "letters", "plane"),
    [
        ("axial", ("R", "L", "A", "P"), "axial"),
        ("axial from above", ("L", "R", "A", "P"), "axial"),
        ("prone", ("L", "R", "P", "A"), "axial"),
        ("sagittal", ("A", "P", "H", "F"), "sagittal"),
        ("coronal", ("R", "L", "H", "F"), "coronal"),
        ("tilted", ("R", "L", "AH", "PF"), "axial"),
        ("oblique", ("ARH", "PLF", "LAH", "RPF"), "oblique"),
    ],
)
def test_letters_and_plane(name: str, letters: tuple[str, ...], plane: str) -> None:
    grid = grid_of(name)
    assert tuple(edge_letters(grid.row_direction, grid.column_direction).values()) == letters
    assert grid.plane == plane


def test_letters_name_the_largest_part_first_and_leave_out_a_little_tilt() -> None:
    assert orientation_letters((0.1, 0.9, -0.4)) == "PF"
    assert orientation_letters((-0.99, 0.05, 0.0)) == "R"


def test_planes_apart_are_not_the_same() -> None:
    grid = grid_of("axial")
    above = PatientGrid(40, 60, (-30.5, 12.25, 88.02), (1, 0, 0), (0, 1, 0), (0.7, 0.35))
    assert not grid.same_plane(above)
    assert grid.same_plane(above, tolerance=0.05)
    assert not grid.same_plane(grid_of("tilted"))


@pytest.mark.parametrize("transpose", [False, True])
@pytest.mark.parametrize("flips", list(itertools.product((False, True), repeat=2)))
def test_every_axial_lie_is_turned_to_right_and_front(transpose: bool, flips: tuple[bool, bool]) -> None:
    """A picture of coordinates is turned, and then reads: the patient's left grows to the right, the back down."""
    across = (-1.0 if flips[0] else 1.0, 0.0, 0.0)
    down = (0.0, -1.0 if flips[1] else 1.0, 0.0)
    if transpose:
        across, down = down, across
    grid = PatientGrid(5, 7, (10, 20, 30), across, down, (1, 1))
    rows, columns = np.mgrid[:5, :7]
    turn = to_radiological(grid)
    assert turn is not None
    places = turn.apply(grid.to_patient(rows, columns))
    assert (np.diff(places[..., 0], axis=1) > 0).all()
    assert (np.diff(places[..., 1], axis=0) > 0).all()
    assert turn.is_identity == (not transpose and flips == (False, False))


def test_what_is_not_axial_is_not_turned() -> None:
    for name in ("sagittal", "coronal", "oblique"):
        assert to_radiological(grid_of(name)) is None
    half = math.sqrt(0.5)
    askew = PatientGrid(4, 4, (0, 0, 0), (half, half, 0), (-half, half, 0), (1, 1))
    assert to_radiological(askew) is None
    assert to_radiological(grid_of("tilted")) == Turn()
