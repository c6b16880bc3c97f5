"""Segments lie over images where their voxels are in the patient, along the frames and across them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.geometry import PatientGrid, Vector
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.objects.segmentation import Piece, read_segmentation
from tests.viewer import phantom
from tests.viewer.imaging.objects.made import COLOURS, write_ct

MakeSegmentation = Callable[..., Path]
CENTRE = np.array([4.0, -7.0, 11.0])


def ball(points: NDArray[np.float64], radius: float = 9.0) -> NDArray[np.bool_]:
    return np.asarray(np.linalg.norm(points - CENTRE, axis=-1) <= radius)


def masks_of(scan: phantom.Scan) -> NDArray[np.uint8]:
    """[slices, rows, columns, 2]: a ball, and the half space to the left of its centre."""
    points = [scan.points(index) for index in range(len(scan.positions))]
    return np.stack([np.stack([ball(p), p[..., 0] > CENTRE[0]], axis=-1) for p in points]).astype(np.uint8)


def seen(pieces: list[Piece], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The pixels of an image whose centres are covered."""
    row, column = np.mgrid[: shape[0], : shape[1]] + 0.5
    covered = np.zeros(shape, bool)
    for piece in pieces:
        places = np.linalg.inv(piece.matrix) @ np.stack([column.ravel(), row.ravel(), np.ones(row.size)])
        x, y = np.floor(places[0]).astype(int), np.floor(places[1]).astype(int)
        inside = (x >= 0) & (y >= 0) & (x < piece.mask.shape[1]) & (y < piece.mask.shape[0])
        hit = np.zeros(row.size, bool)
        hit[inside] = piece.mask[y[inside], x[inside]]
        covered |= hit.reshape(shape)
    return covered


@pytest.mark.parametrize("cut", ["transverse", "upright, from the side", "oblique"])
@pytest.mark.parametrize("tilt", [0.0, 12.0])
def test_a_segment_lies_on_the_pixels_it_was_drawn_on(
    tmp_path: Path, make_segmentation: MakeSegmentation, cut: str, tilt: float
) -> None:
    scan = phantom.scan(
        cut=cut, tilt=tilt, steps=(3.0,) * 7, spacing=(1.5, 1.0), shape=(24, 36), lying="FFDR"
    )
    images, masks = write_ct(scan, tmp_path / "ct"), masks_of(scan)
    found = read_segmentation(read_header(make_segmentation(images, masks)))
    assert [(s.number, s.label, s.colour) for s in found.segments] == [
        (1, "Part 1", COLOURS[0]),
        (2, "Part 2", COLOURS[1]),
    ]
    assert "made with a program" in found.segments[0].detail
    for index, image in enumerate(images):
        grid = grid_of(scan, index)
        assert found.is_parallel(grid)
        for number in (1, 2):
            pieces = found.pieces(number, ImageRef(image.SOPInstanceUID), grid, (24, 36))
            assert np.array_equal(seen(pieces, (24, 36)), masks[index, ..., number - 1] > 0)


def grid_of(scan: phantom.Scan, index: int) -> PatientGrid:
    def vector(values: NDArray[np.float64]) -> Vector:
        return float(values[0]), float(values[1]), float(values[2])

    return PatientGrid(
        scan.rows,
        scan.columns,
        vector(scan.positions[index]),
        vector(scan.row_direction),
        vector(scan.column_direction),
        scan.spacing,
    )


def test_a_segment_on_an_image_of_another_matrix_lies_at_the_same_place(
    tmp_path: Path, make_segmentation: MakeSegmentation
) -> None:
    scan = phantom.scan(steps=(2.0,) * 9, shape=(40, 40))
    found = read_segmentation(read_header(make_segmentation(write_ct(scan, tmp_path / "ct"), masks_of(scan))))
    grid = PatientGrid(
        80, 120, (-26.0, -37.0, 11.4), (1, 0, 0), (0, 1, 0), (0.5, 0.5)
    )  # 0.6 mm from the nearest frame
    pieces = found.pieces(1, ImageRef("1.2.3"), grid, (80, 120))
    points = grid.to_patient(*np.mgrid[:80, :120])
    truth, covered = ball(points), seen(pieces, (80, 120))
    edge = np.abs(np.linalg.norm(points - CENTRE, axis=-1) - 9.0) < 1.6
    assert np.array_equal(truth[~edge], covered[~edge])
    far = PatientGrid(80, 120, (-26.0, -37.0, 40.0), (1, 0, 0), (0, 1, 0), (0.5, 0.5))
    assert found.pieces(1, ImageRef("1.2.3"), far, (80, 120)) == []


@pytest.mark.parametrize("tilt", [0.0, 15.0])
@pytest.mark.parametrize(
    "directions", [((1.0, 0, 0), (0, 0, -1.0)), ((0, 1.0, 0), (0, 0, -1.0)), ((0.8, 0.6, 0), (0, 0, -1.0))]
)
def test_planes_across_the_frames_cut_a_segment_where_it_is(
    tmp_path: Path, make_segmentation: MakeSegmentation, tilt: float, directions: tuple[Vector, Vector]
) -> None:
    scan = phantom.scan(steps=(1.5, 1.5, 1.0) * 6, shape=(44, 44), tilt=tilt)
    found = read_segmentation(read_header(make_segmentation(write_ct(scan, tmp_path / "ct"), masks_of(scan))))
    corner = CENTRE - 20 * np.asarray(directions[0]) - 20 * np.asarray(directions[1])
    grid = PatientGrid(40, 40, (corner[0], corner[1], corner[2]), *directions, (1.0, 1.0))
    assert not found.is_parallel(grid)
    points = grid.to_patient(*np.mgrid[:40, :40])
    mask = found.section(1, grid)
    edge = np.abs(np.linalg.norm(points - CENTRE, axis=-1) - 9.0) < 1.4  # half the diagonal of a voxel
    assert mask.any()
    assert np.array_equal(mask[~edge], ball(points)[~edge])


def test_probabilities_count_from_one_half(tmp_path: Path, make_segmentation: MakeSegmentation) -> None:
    scan = phantom.scan(steps=(2.0,) * 3, shape=(8, 8))
    chances = np.zeros((4, 8, 8), np.float32)
    chances[1, 2, 3], chances[1, 2, 4] = 0.75, 0.25
    found = read_segmentation(
        read_header(make_segmentation(write_ct(scan, tmp_path / "ct"), chances, "FRACTIONAL"))
    )
    (cutout,) = found.cutouts
    assert (cutout.row, cutout.column, cutout.mask.shape) == (2, 3, (1, 1))
    assert found.notices == ("shown where the probability is 50 % or more",)


def test_label_maps_have_a_segment_for_each_value(
    tmp_path: Path, make_segmentation: MakeSegmentation
) -> None:
    scan = phantom.scan(steps=(2.0,) * 3, shape=(8, 8))
    labels = np.zeros((4, 8, 8, 2), np.uint8)
    labels[1, 2, 3, 0] = labels[2, 5, 5, 1] = 1
    found = read_segmentation(
        read_header(make_segmentation(write_ct(scan, tmp_path / "ct"), labels, "LABELMAP"))
    )
    assert sorted((c.segment, c.row, c.column) for c in found.cutouts) == [(1, 2, 3), (2, 5, 5)]


@pytest.mark.parametrize("name", ["liver.dcm", "liver_deflate.dcm", "liver_nonbyte_aligned_deflate.dcm"])
def test_a_real_segmentation(shared: Path, name: str) -> None:
    header = read_header(shared / "data" / "ct-transfer-syntaxes" / "multi-frame" / name)
    found = read_segmentation(header)
    assert found.segments[0].label == "Liver"
    if "nonbyte" not in name:
        assert [int(cutout.mask.sum()) for cutout in found.cutouts] == [36233, 35645, 35220]
    source = (
        header.dataset.PerFrameFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence[0]
    )
    assert ImageRef(source.ReferencedSOPInstanceUID) in found.cutouts[0].images


def test_reading_can_be_stopped_and_cut_files_say_so(
    tmp_path: Path, make_segmentation: MakeSegmentation
) -> None:
    scan = phantom.scan(steps=(2.0,) * 3, shape=(8, 8))
    header = read_header(make_segmentation(write_ct(scan, tmp_path / "ct"), masks_of(scan)))
    with pytest.raises(HealthGPTError, match=r"Stopped"):
        read_segmentation(header, stop=lambda: True)
    longer = Header(**{**vars(header), "number_of_frames": 500})
    with pytest.raises(HealthGPTError, match="cut off"):
        read_segmentation(longer)
