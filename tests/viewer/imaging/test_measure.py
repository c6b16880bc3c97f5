"""Measurements against shapes whose lengths, angles, areas and values are known by formula."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_viewer.imaging.geometry import PatientGrid
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import (
    AI_UNIT,
    POINTS,
    Kind,
    Measurement,
    Scale,
    area,
    from_patient,
    in_patient,
    length,
    mask_of,
    measure,
    scale_of,
    statistics_of,
    value_unit,
)
from healthgpt_viewer.imaging.slice_image import SliceImage

WriteFile = Callable[..., Path]
LoadFile = Callable[..., SliceImage]
REF = ImageRef("1.2.3")
SPACINGS = [(1.0, 1.0), (0.5, 0.5), (0.7, 0.35), (0.2, 2.5)]


def grid(spacing: tuple[float, float], rows: int = 200, columns: int = 300) -> PatientGrid:
    return PatientGrid(rows, columns, (-40.0, 12.0, 7.5), (0.8, 0.6, 0.0), (0.0, 0.0, -1.0), spacing)


def image_of(
    values: NDArray[Any], spacing: tuple[float, float] | None = (1.0, 1.0), **fields: Any
) -> SliceImage:
    place = grid(spacing, values.shape[0], values.shape[1]) if spacing else None
    return SliceImage(REF, values, grid=place, **({"units": "HU"} | fields))


def drawn(kind: Kind, *points: tuple[float, float]) -> Measurement:
    return Measurement(kind, points, REF)


def only(measurement: Measurement, image: SliceImage, name: str) -> tuple[Any, Any]:
    (found,) = (quantity for quantity in measure(measurement, image).quantities if quantity.name == name)
    return found.value, found.unit


# Lengths and angles


@pytest.mark.parametrize("spacing", SPACINGS)
def test_a_length_is_the_distance_in_the_patient(spacing: tuple[float, float]) -> None:
    image = image_of(np.zeros((200, 300), np.int16), spacing)
    line = drawn("length", (10.25, 30.5), (110.0, 91.75))
    value, unit = only(line, image, "length")
    assert image.grid is not None
    start, end = in_patient(line, image.grid)
    assert value == pytest.approx(np.linalg.norm(end - start), abs=1e-9)
    assert value == pytest.approx(math.hypot(99.75 * spacing[0], 61.25 * spacing[1]))
    assert unit == "mm"


@pytest.mark.parametrize("degrees", [0, 1, 17.5, 45, 90, 123, 179, 180])
@pytest.mark.parametrize("spacing", SPACINGS)
def test_angles_are_those_of_the_patient_not_of_the_pixels(
    degrees: float, spacing: tuple[float, float]
) -> None:
    """Drawn in millimetres around a vertex, then put into pixels that need not be square."""
    image = image_of(np.zeros((200, 300), np.int16), spacing)
    turn = math.radians(33)
    arms = [(20 * math.sin(a), 20 * math.cos(a)) for a in (turn, turn + math.radians(degrees))]
    one, other = ((50 + row / spacing[0], 60 + column / spacing[1]) for row, column in arms)
    assert only(drawn("angle", one, (50, 60), other), image, "angle") == (
        pytest.approx(degrees, abs=1e-6),
        "°",
    )
    # The two lines of a Cobb angle: apart from each other, drawn either way.
    far = (other[0] + 31, other[1] - 12)
    expected = pytest.approx(min(degrees, 180 - degrees), abs=1e-6)
    for second in ((81, 48), far), (far, (81, 48)):
        assert only(drawn("cobb", (50, 60), one, *second), image, "angle")[0] == expected


def test_an_angle_of_no_arm_is_zero() -> None:
    assert only(drawn("angle", (5, 5), (5, 5), (9, 9)), image_of(np.zeros((20, 20))), "angle")[0] == 0


# Areas and outlines


@pytest.mark.parametrize("spacing", SPACINGS)
def test_areas_and_outlines_by_formula(spacing: tuple[float, float]) -> None:
    image = image_of(np.zeros((200, 300), np.int16), spacing)
    high, wide = 40 * spacing[0], 90 * spacing[1]
    for corners in (((20, 30), (60, 120)), ((60, 120), (20, 30)), ((60, 30), (20, 120))):
        assert only(drawn("rectangle", *corners), image, "area") == (pytest.approx(high * wide), "mm²")
        assert only(drawn("ellipse", *corners), image, "area")[0] == pytest.approx(math.pi * high * wide / 4)
        assert only(drawn("rectangle", *corners), image, "perimeter")[0] == pytest.approx(2 * (high + wide))
    triangle = ((20.0, 30.0), (60.0, 30.0), (20.0, 120.0))
    assert only(drawn("polygon", *triangle), image, "area")[0] == pytest.approx(high * wide / 2)
    assert only(drawn("polygon", *triangle[::-1]), image, "area")[0] == pytest.approx(high * wide / 2)
    sides = high + wide + math.hypot(high, wide)
    assert only(drawn("polygon", *triangle), image, "perimeter") == (pytest.approx(sides), "mm")


def test_the_outline_of_an_ellipse_beside_the_sum_of_short_chords() -> None:
    image = image_of(np.zeros((200, 300), np.int16))
    angles = np.linspace(0, 2 * math.pi, 20_001)
    for high, wide in ((40, 40), (40, 90), (4, 120)):
        chords = np.hypot(*np.diff([np.sin(angles) * high / 2, np.cos(angles) * wide / 2]))
        found = only(drawn("ellipse", (10, 20), (10 + high, 20 + wide)), image, "perimeter")[0]
        assert found == pytest.approx(chords.sum(), rel=5e-4)
    assert only(drawn("ellipse", (5, 5), (5, 5)), image, "perimeter")[0] == 0


def circle(radius: float, centre: tuple[float, float], corners: int) -> list[tuple[float, float]]:
    return [
        (centre[0] + radius * math.sin(a), centre[1] + radius * math.cos(a))
        for a in np.linspace(0, 2 * math.pi, corners, endpoint=False)
    ]


@pytest.mark.parametrize("kind", ["polygon", "freehand"])
def test_a_circle_drawn_by_hand(kind: Kind) -> None:
    outline = drawn(kind, *circle(50, (90.3, 120.7), 400))
    assert area(outline, Scale((1, 1), "mm")) == pytest.approx(math.pi * 2500, rel=1e-4)
    assert length((*outline.points, outline.points[0]), Scale((1, 1), "mm")) == pytest.approx(
        100 * math.pi, rel=1e-4
    )
    mask = mask_of(outline, (200, 300))
    rows, columns = np.mgrid[:200, :300]
    away = np.hypot(rows - 90.3, columns - 120.7)
    # Of the circle itself a polygon of so many corners leaves less than a hundredth of a pixel.
    assert mask[away < 49.99].all()
    assert not mask[away > 50].any()


# Which pixels, and their values


def test_a_rectangle_has_the_pixels_whose_centres_it_holds() -> None:
    mask = mask_of(drawn("rectangle", (2, 3), (5.4, 7.6)), (20, 20))
    expected = np.zeros((20, 20), bool)
    expected[2:6, 3:8] = True
    assert np.array_equal(mask, expected)
    assert not mask_of(drawn("rectangle", (2.2, 3.2), (2.8, 3.8)), (20, 20)).any()


def test_an_ellipse_has_the_pixels_whose_centres_it_holds() -> None:
    mask = mask_of(drawn("ellipse", (10, 20), (30, 60)), (50, 100))
    rows, columns = np.mgrid[:50, :100]
    assert np.array_equal(mask, ((rows - 20) / 10) ** 2 + ((columns - 40) / 20) ** 2 <= 1)
    assert mask.sum() == pytest.approx(math.pi * 200, rel=0.03)
    assert not mask_of(drawn("ellipse", (10, 20), (10, 60)), (50, 100)).any()


def test_polygons_side_by_side_share_no_pixel_and_miss_none() -> None:
    left = drawn("polygon", (4, 4), (4, 10), (12, 10), (12, 4))
    right = drawn("polygon", (4, 10), (4, 17), (12, 17), (12, 10))
    one, other = mask_of(left, (20, 20)), mask_of(right, (20, 20))
    assert not (one & other).any()
    assert one.sum() + other.sum() == 8 * 13


def test_a_polygon_with_a_notch_and_one_that_crosses_itself() -> None:
    notched = mask_of(drawn("polygon", (0.5, 0.5), (0.5, 9.5), (9.5, 9.5), (4.5, 4.9), (9.5, 0.5)), (10, 10))
    assert notched[1:5, 1:9].all()
    assert not notched[8, 4:6].any()
    eight = mask_of(drawn("polygon", (0.5, 0.5), (9.5, 9.5), (9.5, 0.5), (0.5, 9.5)), (11, 11))
    assert eight[2, 5]
    assert eight[8, 5]
    assert not eight[5, 1]


def test_regions_beyond_the_edge_take_what_is_there() -> None:
    for kind in ("rectangle", "ellipse"):
        mask = mask_of(drawn(kind, (-50, -5), (5, 25)), (20, 20))
        assert mask[:4].any()
        assert not mask[6:].any()
    assert mask_of(drawn("polygon", (-9, -9), (-9, 99), (99, 99), (99, -9)), (20, 20)).all()
    assert not mask_of(drawn("rectangle", (50, 50), (60, 60)), (20, 20)).any()


def test_statistics_of_a_disc_in_a_ramp() -> None:
    rows, columns = np.mgrid[:200, :300]
    image = image_of((2 * rows + 3 * columns).astype(np.int16), slope=0.5, intercept=-100)
    found = statistics_of(drawn("ellipse", (60, 80), (100, 140)), image)
    assert found is not None
    inside = ((rows - 80) / 20) ** 2 + ((columns - 110) / 30) ** 2 <= 1
    values = (rows + 1.5 * columns - 100)[inside]
    assert found.pixels == inside.sum()
    assert found.mean == pytest.approx(80 + 1.5 * 110 - 100)
    assert found.sd == pytest.approx(values.std())
    # By the moments of an ellipse: a quarter of the half axes squared.
    assert found.sd == pytest.approx(math.sqrt(20**2 / 4 + 1.5**2 * 30**2 / 4), rel=0.02)
    assert (found.minimum, found.maximum) == (values.min(), values.max())
    assert found.unit == "HU"


def test_the_histogram_counts_every_pixel_once() -> None:
    values = np.repeat(np.arange(10, dtype=np.int16), 10).reshape(10, 10)
    found = statistics_of(drawn("rectangle", (0, 0), (9, 9)), image_of(values), bins=10)
    assert found is not None
    assert found.counts.tolist() == [10] * 10
    assert (found.edges[0], found.edges[-1], len(found.edges)) == (0, 9, 11)
    flat = statistics_of(drawn("rectangle", (0, 0), (9, 9)), image_of(np.full((10, 10), 7, np.int16)))
    assert flat is not None
    assert (flat.mean, flat.sd, flat.counts.sum()) == (7, 0, 100)


def test_padding_and_what_is_no_number_have_no_part() -> None:
    values = np.full((10, 10), 40, np.int16)
    values[:, :5] = -2000
    image = image_of(values, padding=(-2000.0, -2000.0))
    found = statistics_of(drawn("rectangle", (0, 0), (9, 9)), image)
    assert found is not None
    assert (found.pixels, found.mean, found.minimum) == (50, 40, 40)
    assert statistics_of(drawn("rectangle", (0, 0), (9, 4)), image) is None
    broken = np.ones((10, 10), np.float32)
    broken[0] = np.nan
    partly = statistics_of(drawn("rectangle", (0, 0), (9, 9)), image_of(broken))
    assert partly is not None
    assert partly.pixels == 90


def test_colour_has_an_area_and_no_statistics() -> None:
    image = image_of(np.zeros((20, 20, 3), np.uint8) + np.array([9, 8, 7], np.uint8), units="")
    reading = measure(drawn("rectangle", (2, 2), (8, 8)), image)
    assert reading.statistics is None
    assert [quantity.name for quantity in reading.quantities] == ["area", "perimeter"]
    probe = measure(drawn("probe", (4, 4)), image)
    assert [(q.name, q.value) for q in probe.quantities] == [("red", 9), ("green", 8), ("blue", 7)]


def test_a_probe_tells_the_value_of_the_nearest_pixel() -> None:
    values = np.arange(100, dtype=np.int16).reshape(10, 10)
    image = image_of(values, slope=2.0, intercept=-5.0)
    assert only(drawn("probe", (3.4, 6.6)), image, "value") == (2 * 37 - 5, "HU")
    assert measure(drawn("probe", (30, 6)), image).quantities == ()


# What may be said


def test_millimetres_only_where_the_file_tells_them(write_file: WriteFile, load_file: LoadFile) -> None:
    nowhere: dict[str, Any] = {"ImagePositionPatient": None, "ImageOrientationPatient": None}
    line = drawn("length", (0, 0), (3, 4))
    placed = load_file(write_file("a.dcm", PixelSpacing=[2, 2]))
    assert only(line, placed, "length") == (10, "mm")
    unplaced = load_file(write_file("b.dcm", PixelSpacing=[2, 2], **nowhere))
    assert unplaced.grid is None
    assert only(line, unplaced, "length") == (10, "mm")
    assert measure(line, unplaced).notes == ()
    bare = load_file(write_file("c.dcm", PixelSpacing=None, **nowhere))
    assert only(line, bare, "length") == (5, "px")
    assert "does not say how large a pixel is" in measure(line, bare).notes[0]
    ratio = load_file(write_file("d.dcm", PixelSpacing=None, PixelAspectRatio=[2, 1], **nowhere))
    assert only(line, ratio, "length") == (pytest.approx(math.hypot(6, 4)), "px")


@pytest.mark.parametrize(
    ("attributes", "at_detector"),
    [
        ({"PixelSpacing": None}, True),
        ({"PixelSpacing": [0.1, 0.1]}, True),
        ({"PixelSpacing": [0.08, 0.08]}, False),
        ({"PixelSpacing": [0.1, 0.1], "PixelSpacingCalibrationType": "FIDUCIAL"}, False),
    ],
)
def test_distances_at_the_detector_are_told(
    write_file: WriteFile, load_file: LoadFile, attributes: dict[str, Any], at_detector: bool
) -> None:
    """PS3.3 10.7.1.3: projections whose spacing is not corrected for the magnification."""
    path = write_file(
        Modality="DX",
        ImagerPixelSpacing=[0.1, 0.1],
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        **attributes,
    )
    scale = scale_of(load_file(path))
    assert scale.unit == "mm"
    assert ("detector" in scale.note) == at_detector


def test_units_of_values() -> None:
    values = np.zeros((10, 10), np.int16)
    assert value_unit(image_of(values)) == "HU"
    assert value_unit(image_of(values, units="BQML")) == "BQML"
    assert value_unit(image_of(values, units="")) == "stored value"
    made = image_of(values, ai_task="MR2CT")
    assert value_unit(made) == AI_UNIT
    reading = measure(drawn("rectangle", (2, 2), (6, 6)), made)
    assert reading.statistics is not None
    assert reading.statistics.unit == "AI value, not HU"
    assert "made by a model, not acquired" in reading.notes


# Handles, copies and places in the patient


@pytest.mark.parametrize("kind", POINTS)
def test_each_kind_has_its_number_of_points(kind: Kind) -> None:
    count = POINTS[kind] or 3
    points = tuple((float(n), float(n * n)) for n in range(count))
    made = Measurement(kind, points, REF, "a word")
    assert made.with_point(0, (9.5, 9.5)).points == ((9.5, 9.5), *points[1:])
    assert made.moved(2, -1).points == tuple((row + 2, column - 1) for row, column in points)
    assert made.on(ImageRef("9")) == replace(made, ref=ImageRef("9"))
    assert made.points == points
    assert measure(made, image_of(np.zeros((20, 20), np.int16))) is not None
    with pytest.raises(ValueError, match="points"):
        Measurement(kind, points[: count - 1], REF)
    if POINTS[kind]:
        with pytest.raises(ValueError, match="points"):
            Measurement(kind, (*points, (0.0, 0.0)), REF)
    with pytest.raises(ValueError, match="not a number"):
        made.with_point(0, (float("nan"), 1.0))


def test_what_has_no_inside_has_no_mask() -> None:
    with pytest.raises(ValueError, match="no inside"):
        mask_of(drawn("length", (0, 0), (1, 1)), (5, 5))


def test_a_measurement_comes_back_from_the_patient() -> None:
    place = grid((0.7, 0.35))
    made = drawn("polygon", (3.25, 4.5), (80, 120.125), (60.5, 7))
    points = in_patient(made, place)
    assert points == pytest.approx(
        np.array(place.position)
        + np.outer([3.25, 80, 60.5], np.array([0, 0, -1]) * 0.7)
        + np.outer([4.5, 120.125, 7], np.array([0.8, 0.6, 0]) * 0.35)
    )
    back = from_patient("polygon", points, place, REF)
    assert back is not None
    assert np.asarray(back.points) == pytest.approx(np.asarray(made.points), abs=1e-9)
    assert from_patient("polygon", points + 0.1 * place.normal, place, REF) is None
    assert from_patient("polygon", points + 0.1 * place.normal, place, REF, tolerance=0.2) is not None
