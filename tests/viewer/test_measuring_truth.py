"""Measurements tell the distances between landmarks in the patient, however these were imaged: within 0.05 mm.

The landmarks are fixed before the series are written, by ``phantom``, which knows nothing of the program; the lengths,
angles and areas that are expected are worked out from them alone.
"""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.drawn import Drawn, frame_of, placed, projected
from healthgpt_viewer.imaging.geometry import ANATOMICAL, PatientGrid
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import Kind, Measurement, from_patient, in_patient, measure
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.results.measured_files import save_measurements
from healthgpt_viewer.imaging.results.measured_reading import read_measurements
from healthgpt_viewer.imaging.scan import scan as scan_files
from healthgpt_viewer.imaging.series import Stack, Study
from healthgpt_viewer.ui.measuring.shapes import to_point, to_screen
from healthgpt_viewer.ui.viewport.state import View, ViewState
from tests.viewer import phantom

TOLERANCE = 0.05  # mm
Points = NDArray[np.float64]
_CASES = {
    **{lying: phantom.scan(lying=lying) for lying in phantom.LYING},
    "from the front": phantom.scan(lying="FFS", cut="upright, from the front"),
    "from the side": phantom.scan(lying="HFP", cut="upright, from the side"),
    "oblique": phantom.scan(lying="HFDR", cut="oblique"),
    "tilted": phantom.scan(tilt=18.5),
    "tilted, feet first": phantom.scan(tilt=-24, lying="FFS", steps=(3.0,) * 13),
    "tall pixels": phantom.scan(spacing=(1.3, 0.6), shape=(30, 66)),
    "wide pixels": phantom.scan(spacing=(0.5, 1.1), shape=(80, 36), lying="HFDL"),
    "tilted, tall and uneven": phantom.scan(
        tilt=12, spacing=(1.2, 0.7), shape=(34, 58), steps=(4.0,) * 5 + (1.1,) + (7.0,) * 3
    ),
}


@pytest.fixture(params=_CASES)
def case(request: pytest.FixtureRequest) -> phantom.Scan:
    return _CASES[request.param]


def opened(folder: Path) -> tuple[Study, Stack]:
    (study,) = group(scan_files([folder]).headers)
    series = next(one for one in study.series if one.stacks)
    return study, series.stacks[0]


def middle(stack: Stack) -> int:
    return len(stack.slices) // 2


def corners(case: phantom.Scan, index: int) -> Points:
    """Four places of the patient in a slice, by the phantom's own account, at no whole pixels."""
    grid = case.points(index)
    down, across = grid[1, 0] - grid[0, 0], grid[0, 1] - grid[0, 0]
    places = [(4.3, 5.7), (6.1, 27.4), (21.8, 25.2), (23.9, 9.6)]
    return np.stack([grid[0, 0] + row * down + column * across for row, column in places])


def slice_of(case: phantom.Scan, stack: Stack, index: int) -> int:
    """The slice of the phantom that a slice of the stack was written from."""
    order = np.argsort(case.positions @ np.cross(case.row_direction, case.column_direction))
    return int(order[index])


def angle_at(first: Points, corner: Points, second: Points) -> float:
    a, b = first - corner, second - corner
    return math.degrees(math.acos(float(a @ b) / float(np.linalg.norm(a) * np.linalg.norm(b))))


def area_of(places: Points) -> float:
    """Of a flat polygon in space, by the cross products of its triangles."""
    crosses = [np.cross(a - places[0], b - places[0]) for a, b in itertools.pairwise(places[1:])]
    return float(np.linalg.norm(np.sum(crosses, axis=0)) / 2)


@pytest.mark.parametrize(
    ("flip_h", "flip_v", "turns", "zoom"),
    [(False, False, 0, None), (True, False, 1, 3.7), (False, True, 3, 0.9)],
)
def test_what_is_clicked_on_the_screen_is_measured_as_it_is_in_the_patient(
    case: phantom.Scan, flip_h: bool, flip_v: bool, turns: int, zoom: float | None, tmp_path: Path
) -> None:
    phantom.write(case, tmp_path, phantom.coordinate(0))
    study, stack = opened(tmp_path)
    index = middle(stack)
    one, image = stack.slices[index], load(stack.slices[index])
    places = corners(case, slice_of(case, stack, index))
    state = ViewState(
        study, study.series[0], stack, index, flip_h=flip_h, flip_v=flip_v, quarter_turns=turns, zoom=zoom
    )
    view = View.of(state, 700, 500, image)
    assert one.grid is not None
    there = one.grid.to_pixel(places)
    assert np.abs(there[:, 2]).max() < 1e-6
    clicked = [
        to_point(view, place) for place in to_screen(view, [(row, column) for row, column, _ in there])
    ]

    def reading(kind: Kind, *points: int) -> float:
        measurement = Measurement(kind, tuple(clicked[point] for point in points), one.ref)
        assert np.abs(in_patient(measurement, image.grid) - places[list(points)]).max() < TOLERANCE  # type: ignore[arg-type]  # it has a grid
        return measure(measurement, image).quantities[0].value

    for a, b in itertools.combinations(range(4), 2):
        assert reading("length", a, b) == pytest.approx(np.linalg.norm(places[a] - places[b]), abs=TOLERANCE)
    assert reading("angle", 0, 1, 2) == pytest.approx(angle_at(places[0], places[1], places[2]), abs=0.05)
    between = angle_at(places[1] - places[0], np.zeros(3), places[3] - places[2])
    assert reading("cobb", 0, 1, 2, 3) == pytest.approx(min(between, 180 - between), abs=0.05)
    assert reading("polygon", 0, 1, 2, 3) == pytest.approx(area_of(places), rel=0.001)


def test_on_every_reformat_through_it_a_line_has_its_place_and_length(
    case: phantom.Scan, tmp_path: Path
) -> None:
    """Drawn on one plane, it is seen on every other through both of its ends, and as long there."""
    phantom.write(case, tmp_path, phantom.coordinate(0))
    _study, stack = opened(tmp_path)
    volume = build(stack)
    ends = np.array([[2.1, -9.3, 7.7], [9.4, -1.6, 7.7]])
    axial = volume.covering(ends[0], *ANATOMICAL["axial"])
    measurement = from_patient("length", ends, axial, ImageRef("axial"))
    assert measurement is not None
    drawn = Drawn(measurement, "study", "series", frame_of(stack.slices[0]), axial, reformat=True)
    along = ends[1] - ends[0]
    across = along / np.linalg.norm(along)
    for degrees in (0, 30, 90, 135):
        a = math.radians(degrees)
        aside = np.cross((0.0, 0.0, 1.0), across)
        down = math.cos(a) * aside + math.sin(a) * np.array([0.0, 0.0, 1.0])
        plane = volume.covering(ends[0], tuple(across), tuple(down), 0.7)
        there = placed(drawn, ImageRef("plane"), plane, drawn.frame_of_reference)
        assert there is not None
        assert np.abs(in_patient(there, plane) - ends).max() < TOLERANCE
        length = measure(there, volume.section(plane)).quantities[0]
        assert length.unit == "mm"
        assert length.value == pytest.approx(np.linalg.norm(along), abs=TOLERANCE)
    beside = volume.covering(ends[0] + (0, 0, 0.2), *ANATOMICAL["axial"])
    assert placed(drawn, ImageRef("beside"), beside, drawn.frame_of_reference) is None


def test_copies_to_other_slices_keep_their_place_in_the_patient(case: phantom.Scan, tmp_path: Path) -> None:
    phantom.write(case, tmp_path, phantom.coordinate(0))
    _study, stack = opened(tmp_path)
    home = stack.slices[middle(stack)]
    assert home.grid is not None
    places = corners(case, slice_of(case, stack, middle(stack)))
    points = tuple((float(r), float(c)) for r, c, _ in home.grid.to_pixel(places))
    drawn = Drawn(Measurement("polygon", points, home.ref), "study", "series", frame_of(home), home.grid)
    normal = np.cross(case.row_direction, case.column_direction)
    for index in (0, len(stack.slices) - 1):
        one = stack.slices[index]
        assert one.grid is not None
        copy = in_patient(projected(drawn, one.ref, one.grid), one.grid)
        apart = copy - places
        # Only along the normal, and onto the other slice.
        assert np.abs(apart - (apart @ normal)[:, None] * normal).max() < TOLERANCE
        first = case.positions[slice_of(case, stack, index)]
        assert np.abs((copy - first) @ normal).max() < TOLERANCE


def test_saved_and_read_back_they_are_where_they_were(case: phantom.Scan, tmp_path: Path) -> None:
    phantom.write(case, tmp_path, phantom.coordinate(0))
    study, stack = opened(tmp_path)
    one = stack.slices[middle(stack)]
    places = corners(case, slice_of(case, stack, middle(stack)))
    assert one.grid is not None
    oblique = PatientGrid(90, 90, (-3.0, -20.0, 2.0), (0.8, 0.6, 0.0), (0.36, -0.48, 0.8), (0.7, 0.7))
    made: list[tuple[Drawn, Points]] = []
    for grid, ref, is_reformat in ((one.grid, one.ref, False), (oblique, ImageRef("cut"), True)):
        landmarks = (
            places
            if not is_reformat
            else np.stack([oblique.to_patient(r, 60 - r) for r in (3.5, 20, 41, 52.2)])
        )
        points = tuple((float(r), float(c)) for r, c, _ in grid.to_pixel(landmarks))
        for kind, count in (("length", 2), ("angle", 3), ("cobb", 4), ("polygon", 4), ("probe", 1)):
            measurement = Measurement(kind, points[:count], ref)  # type: ignore[arg-type]  # names of kinds
            drawn = Drawn(
                measurement, study.uid, study.series[0].uid, frame_of(one), grid, reformat=is_reformat
            )
            made.append((drawn, landmarks[:count]))
    save_measurements(study, [drawn for drawn, _ in made], [], {}, tmp_path)
    back = {drawn.uid: drawn for drawn in read_measurements(opened(tmp_path)[0]).drawn}
    assert len(back) == len(made)
    for drawn, landmarks in made:
        found = back[drawn.uid]
        assert found.grid is not None
        assert np.abs(in_patient(found.measurement, found.grid) - landmarks).max() < TOLERANCE
