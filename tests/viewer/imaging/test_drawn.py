"""Measurements on other images: where they lie in the patient, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from healthgpt_viewer.imaging.drawn import Drawn, placed, plane_through, projected, unplaced, words
from healthgpt_viewer.imaging.geometry import PatientGrid
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import Kind, Measurement, in_patient, measure
from healthgpt_viewer.imaging.slice_image import SliceImage

HOME, OTHER = ImageRef("1.2.3"), ImageRef("1.2.4")
GRID = PatientGrid(100, 120, (-50.0, -40.0, 10.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.5, 0.8))


def drawn(kind: Kind, *points: tuple[float, float], grid: PatientGrid | None = GRID) -> Drawn:
    return Drawn(Measurement(kind, points, HOME), "study", "series", "frame", grid)


def moved(grid: PatientGrid, *, z: float = 0.0, finer: float = 1.0) -> PatientGrid:
    x, y, height = grid.position
    spacing = (grid.spacing[0] / finer, grid.spacing[1] / finer)
    return PatientGrid(
        grid.rows, grid.columns, (x, y, height + z), grid.row_direction, grid.column_direction, spacing
    )


def test_on_its_own_image_it_is_as_it_was_drawn() -> None:
    one = drawn("length", (1.0, 2.0), (3.0, 4.0), grid=None)
    assert placed(one, HOME, None, "") is one.measurement


def test_it_lies_on_images_through_its_place_and_on_no_others() -> None:
    one = drawn("length", (10.0, 20.0), (30.0, 50.0))
    finer = moved(GRID, finer=2)
    there = placed(one, OTHER, finer, "frame")
    assert there is not None
    assert there.points == ((20.0, 40.0), (60.0, 100.0))
    assert there.ref == OTHER
    assert np.allclose(in_patient(there, finer), in_patient(one.measurement, GRID))
    assert placed(one, OTHER, moved(GRID, z=0.04), "frame") is not None
    assert placed(one, OTHER, moved(GRID, z=0.06), "frame") is None
    assert placed(one, OTHER, finer, "another frame") is None
    assert placed(one, OTHER, finer, "") is None
    assert placed(one, OTHER, None, "frame") is None
    assert placed(drawn("length", (1.0, 2.0), (3.0, 4.0), grid=None), OTHER, finer, "frame") is None


def test_a_line_along_the_fold_of_two_planes_lies_on_both() -> None:
    coronal = PatientGrid(90, 120, (-50.0, -30.0, 50.0), (1.0, 0.0, 0.0), (0.0, 0.0, -1.0), (0.5, 0.8))
    row = 20.0  # y = -40 + 20 * 0.5 = -30, the place of the coronal plane
    on_both = drawn("length", (row, 10.0), (row, 60.0))
    there = placed(on_both, OTHER, coronal, "frame")
    assert there is not None
    assert np.allclose(there.points, ((80.0, 10.0), (80.0, 60.0)))
    assert placed(drawn("length", (row, 10.0), (row + 1, 60.0)), OTHER, coronal, "frame") is None


@pytest.mark.parametrize("kind", ["rectangle", "ellipse"])
def test_boxes_stay_boxes_on_turned_by_right_angles_and_become_outlines_on_others(kind: Kind) -> None:
    one = drawn(kind, (10.0, 20.0), (30.0, 50.0))
    upright = PatientGrid(120, 100, (-50.0, -40.0, 10.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0), (0.8, 0.5))
    there = placed(one, OTHER, upright, "frame")
    assert there is not None
    assert (there.kind, there.points) == (kind, ((20.0, 10.0), (50.0, 30.0)))
    a = np.radians(30)
    turned = PatientGrid(
        100, 100, (-50.0, -40.0, 10.0), (np.cos(a), np.sin(a), 0.0), (-np.sin(a), np.cos(a), 0.0), (1.0, 1.0)
    )
    outline = placed(one, OTHER, turned, "frame")
    assert outline is not None
    assert outline.kind == {"rectangle": "polygon", "ellipse": "freehand"}[kind]
    here = SliceImage(HOME, np.zeros((100, 120)), grid=GRID)
    away = SliceImage(OTHER, np.zeros((100, 100)), grid=turned)
    first, second = (measure(m, i).quantities[0].value for m, i in ((one.measurement, here), (outline, away)))
    assert second == pytest.approx(first, rel=0.002)
    assert unplaced(outline, one, turned) is None


def test_what_is_changed_elsewhere_is_changed_at_home() -> None:
    one = drawn("rectangle", (10.0, 20.0), (30.0, 50.0))
    finer = moved(GRID, finer=2)
    there = placed(one, OTHER, finer, "frame")
    assert there is not None
    back = unplaced(there.moved(2.0, 4.0), one, finer)
    assert back is not None
    assert (back.ref, back.points) == (HOME, ((11.0, 22.0), (31.0, 52.0)))


def test_a_copy_goes_straight_across_the_slices_of_a_tilted_stack() -> None:
    """The slices of a tilted stack are shifted against each other; the place in the patient is not."""
    one = drawn("rectangle", (10.0, 20.0), (30.0, 50.0))
    x, y, z = GRID.position
    shifted = PatientGrid(
        GRID.rows,
        GRID.columns,
        (x, y + 3.0, z + 5.0),
        GRID.row_direction,
        GRID.column_direction,
        GRID.spacing,
    )
    copy = projected(one, OTHER, shifted)
    assert copy.points == ((4.0, 20.0), (24.0, 50.0))
    moved_by = in_patient(copy, shifted) - in_patient(one.measurement, GRID)
    assert np.allclose(moved_by, (0, 0, 5))
    assert projected(drawn("probe", (3.0, 4.0), grid=None), OTHER, None).points == ((3.0, 4.0),)


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_a_plane_is_found_through_any_points_that_lie_in_one(count: int) -> None:
    a = np.radians(40)
    tilted = PatientGrid(
        9,
        9,
        (3.0, -7.0, 11.0),
        (np.cos(a), 0.0, np.sin(a)),
        (0.6 * -np.sin(a), 0.8, 0.6 * np.cos(a)),
        (1.0, 1.0),
    )
    places = [(2.0, 3.0), (9.0, -4.0), (0.5, 40.0), (20.0, 20.0), (-3.0, 5.0)][:count]
    points = np.stack([tilted.to_patient(*place) for place in places])
    plane = plane_through(points)
    assert plane is not None
    placed_again = plane.to_pixel(points)
    assert np.abs(placed_again[:, 2]).max() < 1e-6
    assert np.allclose(plane.to_patient(placed_again[:, 0], placed_again[:, 1]), points)


def test_points_beside_the_plane_of_others_have_none() -> None:
    corners = np.array([[0.0, 0, 0], [10, 0, 0], [0, 10, 0], [5, 5, 0.2]])
    assert plane_through(corners) is None


def test_the_words_tell_what_the_values_are() -> None:
    values = np.arange(100.0 * 120).reshape(100, 120) % 7
    box = drawn("rectangle", (10.0, 20.0), (30.0, 50.0))
    probe = drawn("probe", (3.0, 4.0))
    ct = SliceImage(HOME, values, units="HU", grid=GRID)
    assert words(measure(probe.measurement, ct)) == [f"{values[3, 4]:.0f} HU"]
    assert words(measure(box.measurement, ct))[0] == "Area 240.0 mm²"
    assert words(measure(box.measurement, ct))[2] == "Min 0, max 6 HU"
    assert "Min" not in " ".join(words(measure(box.measurement, ct), brief=True))
    made = SliceImage(HOME, values, units="HU", grid=GRID, ai_task="MR2CT")
    for measurement in (box.measurement, probe.measurement):
        said = words(measure(measurement, made), brief=True)
        assert any("not HU" in line for line in said)
        assert not any(line.endswith(" HU") and "not HU" not in line for line in said)
    bare = SliceImage(HOME, values)
    said = words(measure(box.measurement, bare), brief=True)
    assert said[0].endswith("px²")
    assert said[-2:] == ["stored values", "pixels: no scale in the file"]
    film = SliceImage(HOME, values, millimetres=(0.1, 0.1), at_detector=True)
    line = drawn("length", (0.0, 0.0), (0.0, 50.0), grid=None)
    assert words(measure(line.measurement, film)) == ["5.0 mm", "at the detector"]
