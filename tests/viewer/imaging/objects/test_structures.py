"""Contours lie where they are in the patient, on slices along them and on planes across them."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray

from healthgpt_viewer.imaging.geometry import PatientGrid
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.objects.structures import Structure, read_structures
from tests.viewer.imaging.objects.made import CENTRE, HALF, RADIUS, STEP, rings, write_structures


@pytest.fixture
def rod(tmp_path: Path) -> Structure:
    return read_structures(read_header(write_structures(tmp_path / "rt.dcm", rings())))[0]


def area(shapes: list[tuple[bool, NDArray[np.float64]]], spacing: tuple[float, float]) -> float:
    """The area of polygons in square mm, by the formula of the shoelace."""
    total = 0.0
    for closed, points in shapes:
        assert closed
        row, column = points[:, 0] * spacing[0], points[:, 1] * spacing[1]
        total += abs(float(row @ np.roll(column, 1) - column @ np.roll(row, 1))) / 2
    return total


def test_names_colours_and_kinds(tmp_path: Path) -> None:
    found = read_structures(read_header(write_structures(tmp_path / "rt.dcm", rings())))
    assert [(s.name, s.colour, len(s.contours)) for s in found] == [
        ("Rod", (255, 40, 0), 8),
        ("Isocentre", (255, 80, 0), 1),
    ]
    assert found[0].step == pytest.approx(STEP)
    assert found[0].frame_of_reference == "1.2.3"


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.5, 2.0)])
def test_a_contour_along_the_slice_is_drawn_whole(rod: Structure, spacing: tuple[float, float]) -> None:
    grid = PatientGrid(60, 60, (-25.0, -34.0, CENTRE[2] + 0.7), (1, 0, 0), (0, 1, 0), spacing)
    ((closed, points),) = rod.outlines(grid)
    assert closed
    places = grid.to_patient(points[:, 0] - 0.5, points[:, 1] - 0.5)
    assert np.allclose(np.hypot(places[:, 0] - CENTRE[0], places[:, 1] - CENTRE[1]), RADIUS, atol=0.001)
    beyond = PatientGrid(60, 60, (-25.0, -34.0, CENTRE[2] + HALF + 0.1), (1, 0, 0), (0, 1, 0), spacing)
    assert rod.outlines(beyond) == []


@pytest.mark.parametrize("offset", [0.0, 6.0, -8.0])
def test_a_plane_across_cuts_the_rod_in_a_rectangle(rod: Structure, offset: float) -> None:
    grid = PatientGrid(60, 60, (-25.0, CENTRE[1] + offset, 50.0), (1, 0, 0), (0, 0, -1), (1.0, 1.0))
    shapes = rod.outlines(grid)
    chord = 2 * math.sqrt(RADIUS**2 - offset**2)
    assert area(shapes, (1, 1)) == pytest.approx(chord * 2 * HALF, rel=0.005)
    places = np.concatenate([grid.to_patient(p[:, 0] - 0.5, p[:, 1] - 0.5) for _, p in shapes])
    assert places[:, 2].min() == pytest.approx(CENTRE[2] - HALF, abs=0.01)
    assert places[:, 2].max() == pytest.approx(CENTRE[2] + HALF, abs=0.01)
    assert places[:, 0].mean() == pytest.approx(CENTRE[0], abs=0.01)


def test_an_oblique_plane_cuts_a_longer_piece(rod: Structure) -> None:
    """A plane at 45 degrees meets each slab of the rod over the root of two times its height."""
    turn = math.sqrt(0.5)
    grid = PatientGrid(
        100, 60, (-25.0, CENTRE[1] + 40 * turn, 20.0 + 40 * turn), (1, 0, 0), (0, -turn, -turn), (1.0, 1.0)
    )
    shapes = rod.outlines(grid)
    heights = np.arange(-HALF + STEP / 2, HALF, STEP)
    chords = [2 * math.sqrt(RADIUS**2 - z**2) if abs(z) < RADIUS else 0.0 for z in heights]
    assert area(shapes, (1, 1)) == pytest.approx(sum(chords) * STEP / turn, rel=0.005)


def test_damaged_contours_are_left_out(tmp_path: Path) -> None:
    path = write_structures(tmp_path / "rt.dcm", rings())
    dataset = pydicom.dcmread(path)
    contours = dataset.ROIContourSequence[0].ContourSequence
    contours[0].ContourData = ["1", "2"]
    del contours[1].ContourData
    dataset.ROIContourSequence[0].ROIDisplayColor = [300, 0, 0]
    dataset.save_as(path)
    rod = read_structures(read_header(path))[0]
    assert len(rod.contours) == 6
    assert max(rod.colour) <= 255


def test_a_real_structure_set(shared: Path) -> None:
    header = read_header(shared / "data" / "ct-transfer-syntaxes" / "non-image" / "rtstruct.dcm")
    found = read_structures(header)
    assert [(s.name, s.contours[0].kind) for s in found] == [
        ("patient", "closed"),
        ("Isocenter 1", "point"),
        ("Isocenter 2", "point"),
    ]
    assert found[0].colour == (220, 160, 120)
