"""Landmarks fixed in the patient are where they are, whatever way they were imaged: within 0.05 mm, and left is left.

The series are written by ``phantom``, which knows nothing of the program.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_viewer.imaging import volume as volumes
from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.geometry import ANATOMICAL, Box, PatientGrid
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.reformat import PLANE_NAMES, Planes, Reformat
from healthgpt_viewer.imaging.sampling import sample
from healthgpt_viewer.imaging.scan import scan as scan_files
from healthgpt_viewer.imaging.series import Series, Stack
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.imaging.volume import Volume
from healthgpt_viewer.ui.viewport.state import Overlay, View, ViewState
from tests.viewer import phantom

TOLERANCE = 0.05  # mm
Points = NDArray[np.float64]
_CASES: dict[str, phantom.Scan] = {
    **{
        f"{lying} {cut}": phantom.scan(lying=lying, cut=cut)
        for lying, cut in itertools.product(phantom.LYING, phantom.CUTS)
        if cut == "transverse" or lying in ("HFS", "FFP", "HFDR")
    },
    "tilted": phantom.scan(tilt=18.5),
    "tilted the other way, feet first": phantom.scan(tilt=-24, lying="FFS", steps=(3.0,) * 13),
    "tilted and uneven": phantom.scan(tilt=18.5, steps=(4.0,) * 5 + (1.1,) + (7.0,) * 3),
    "uneven": phantom.scan(steps=(1.0,) * 8 + (2.5,) * 4 + (1.0,) * 10, lying="HFP"),
    "uneven and oblique": phantom.scan(cut="oblique", steps=(1.0,) * 8 + (2.5,) * 4 + (1.0,) * 10),
    "tall pixels": phantom.scan(spacing=(1.3, 0.6), shape=(30, 66)),
    "wide pixels from the side": phantom.scan(
        spacing=(0.5, 1.1), shape=(80, 36), cut="upright, from the side", lying="HFDL"
    ),
    "thin slices": phantom.scan(steps=(0.6,) * 60),
    "thick slices": phantom.scan(steps=(5.0,) * 8, tilt=10),
}
# Inside of all of them; the first lies on the patient's left, in front and above of their middle.
LANDMARKS = np.array([[11.3, -13.2, 16.1], [-3.0, -7.0, 11.0], [0.7, 1.25, 4.4]])


@pytest.fixture(scope="module", params=_CASES)
def case(request: pytest.FixtureRequest) -> phantom.Scan:
    return _CASES[request.param]


@pytest.fixture(scope="module")
def maps(case: phantom.Scan, tmp_path_factory: pytest.TempPathFactory) -> tuple[Volume, ...]:
    """Three volumes whose values are x, y and z of the patient."""
    return maps_of(case, tmp_path_factory.mktemp("maps"))


def opened(files: list[Path]) -> tuple[Series, Stack]:
    found = scan_files(files)
    assert found.problems == ()
    (study,) = group(found.headers)
    (series,) = study.series
    (stack,) = series.stacks
    return series, stack


def volume_of(scan: phantom.Scan, folder: Path, value: Callable[[Points], Points]) -> Volume:
    return build(opened(phantom.write(scan, folder, value))[1])


def maps_of(scan: phantom.Scan, folder: Path) -> tuple[Volume, ...]:
    """Three volumes whose values are x, y and z of the patient."""
    return tuple(volume_of(scan, folder / f"{axis}", phantom.coordinate(axis)) for axis in range(3))


def told(
    maps: tuple[Volume, ...], grid: PatientGrid, transform: Points | None = None
) -> tuple[Points, NDArray[np.bool_]]:
    """Where in the patient the pixels of a section show to be, [rows, columns, 3], and where there is a pixel."""
    parts = [sample(volume, grid, transform=transform) for volume in maps]
    places = np.stack(parts, axis=-1).astype(float) / phantom.UNITS_PER_MM
    return places, np.isfinite(parts[0])


def places_of(grid: PatientGrid) -> Points:
    """Where the pixels of a grid are, by the formula of the standard (PS3.3 C.7.6.2.1.1)."""
    rows, columns = np.mgrid[: grid.rows, : grid.columns].astype(float)
    down = np.asarray(grid.column_direction) * grid.spacing[0]
    across = np.asarray(grid.row_direction) * grid.spacing[1]
    return np.asarray(np.asarray(grid.position) + rows[..., None] * down + columns[..., None] * across)


def well_inside(scan: phantom.Scan, points: Points) -> NDArray[np.bool_]:
    """Whether points lie between the outermost voxel centres of all slices, by a search of its own."""
    normal = np.cross(scan.row_direction, scan.column_direction)
    distances = scan.positions @ normal
    along = points @ normal
    inside = (along >= distances.min()) & (along <= distances.max())
    # The corner of the slice at the height of the point, on the way from the first to the last.
    corner = np.stack([np.interp(along, distances, scan.positions[:, axis]) for axis in range(3)], axis=-1)
    offset = points - corner
    rows = offset @ scan.column_direction / scan.spacing[0]
    columns = offset @ scan.row_direction / scan.spacing[1]
    return np.asarray(
        inside & (rows >= 0) & (rows <= scan.rows - 1) & (columns >= 0) & (columns <= scan.columns - 1)
    )


def centre_of_mass(image: SliceImage, around: tuple[float, float], radius: float) -> tuple[float, float]:
    """(row, column) of the bright spot near a pixel."""
    rows, columns = np.mgrid[: image.stored.shape[0], : image.stored.shape[1]]
    near = np.hypot(rows - around[0], columns - around[1]) <= radius
    weight = np.where(near, image.stored.astype(float), 0)
    return float((weight * rows).sum() / weight.sum()), float((weight * columns).sum() / weight.sum())


# The cursor and the letters


def test_every_pixel_under_the_cursor_is_where_it_was_imaged(case: phantom.Scan, tmp_path: Path) -> None:
    _, stack = opened(phantom.write(case, tmp_path, phantom.coordinate(0)))
    assert len(stack.slices) == len(case.positions)
    order = np.argsort(case.positions @ np.cross(case.row_direction, case.column_direction))
    for one, index in zip(stack.slices, order, strict=True):
        assert one.grid is not None
        assert np.abs(places_of(one.grid) - case.points(int(index))).max() < 1e-4
        image = load(one)
        for pixel in ((0, 0), (case.rows - 1, 3), (7, case.columns - 1)):
            x, y, z = case.points(int(index))[pixel]
            assert one.grid.to_patient(*pixel) == pytest.approx((x, y, z), abs=1e-4)
            value = image.value_at(*pixel)
            assert isinstance(value, float)
            assert value / phantom.UNITS_PER_MM == pytest.approx(x, abs=0.01)


@pytest.mark.parametrize(
    ("flip_h", "flip_v", "turns"), [*itertools.product((False, True), (False, True), range(4))]
)
@pytest.mark.parametrize(
    "name", ["HFS transverse", "FFP transverse", "HFDR upright, from the front", "tilted"]
)
def test_the_letters_at_the_edges_tell_where_the_edges_lie(
    name: str, flip_h: bool, flip_v: bool, turns: int, tmp_path: Path
) -> None:
    """However the picture is turned: the letter at an edge is the side of the patient that lies there."""
    case = _CASES[name]
    series, stack = opened(phantom.write(case, tmp_path, phantom.coordinate(0)))
    state = ViewState(None, series, stack, 3, flip_h=flip_h, flip_v=flip_v, quarter_turns=turns)
    image = load(stack.slices[3])
    view = View.of(state, 500, 400, image)
    grid = stack.slices[3].grid
    assert grid is not None
    edges = {"left": (-1, 0), "right": (1, 0), "top": (0, -1), "bottom": (0, 1)}
    for side, (x, y) in edges.items():
        start, end = (view.to_image(250 + 40 * k * x, 200 + 40 * k * y) for k in (0, 1))
        towards = grid.to_patient(*end) - grid.to_patient(*start)
        towards /= np.linalg.norm(towards)
        letters = {
            "L": towards[0],
            "R": -towards[0],
            "P": towards[1],
            "A": -towards[1],
            "H": towards[2],
            "F": -towards[2],
        }
        wanted = sorted((letter for letter in letters if letters[letter] > 0.17), key=lambda k: -letters[k])
        assert view.letters()[side] == "".join(wanted)


def test_left_is_left(case: phantom.Scan, tmp_path: Path) -> None:
    """The mark at the patient's left lies where the letters say L, on slices and on every reformat."""
    landmark = LANDMARKS[:1]
    volume = volume_of(case, tmp_path, phantom.blobs(landmark, 3.0))
    for plane in ("axial", "coronal"):
        across, down = ANATOMICAL[plane]
        section = volume.section(volume.covering(landmark[0], across, down))
        assert section.grid is not None
        row, column = np.unravel_index(int(section.stored.argmax()), section.stored.shape)
        found = section.grid.to_patient(row, column)
        assert np.linalg.norm(found - landmark[0]) < 3
        # The patient's left is at the right of the picture: the mark lies right of where x is 0.
        assert column > section.grid.to_pixel((0.0, *landmark[0][1:]))[1]


# Reformats


@pytest.mark.parametrize("plane", ANATOMICAL)
def test_reformats_show_each_point_in_its_place(
    case: phantom.Scan, maps: tuple[Volume, ...], plane: str
) -> None:
    for through in (np.array([4.0, -7.0, 11.0]), LANDMARKS[0]):
        grid = maps[0].covering(through, *ANATOMICAL[plane])
        check_places(case, maps, grid)


def check_places(case: phantom.Scan, maps: tuple[Volume, ...], grid: PatientGrid) -> None:
    shown, there = told(maps, grid)
    expected = places_of(grid)
    inside = well_inside(case, expected)
    assert inside.sum() > 60
    assert there[inside].all()
    assert np.abs(shown - expected)[inside].max() < TOLERANCE


def test_oblique_reformats_show_each_point_in_its_place(case: phantom.Scan, maps: tuple[Volume, ...]) -> None:
    for degrees_x, degrees_z in ((20, 0), (33, -57)):
        across, down, _ = phantom.turned(degrees_x, degrees_z)
        grid = maps[0].covering((4.0, -7.0, 11.0), tuple(across), tuple(down), 0.8)
        check_places(case, maps, grid)


def test_a_plane_along_the_slices_is_the_slice_itself(case: phantom.Scan, tmp_path: Path) -> None:
    _, stack = opened(phantom.write(case, tmp_path, phantom.blobs(LANDMARKS)))
    volume = build(stack)
    for index in (0, 4, len(stack.slices) - 1):
        grid = stack.slices[index].grid
        assert grid is not None
        assert np.abs(volume.section(grid).stored - load(stack.slices[index]).stored).max() <= 1


def test_landmarks_are_found_on_reformats(tmp_path: Path) -> None:
    """Not where pixels should be, but where the bright spot is."""
    # Straight lines between thick or uneven slices move the middle of a spot: there the coordinates above tell the place.
    for name in (
        "HFS transverse",
        "FFP oblique",
        "HFDR upright, from the front",
        "tilted",
        "tall pixels",
        "thin slices",
    ):
        case = _CASES[name]
        volume = volume_of(case, tmp_path / name.replace(" ", "-"), phantom.blobs(LANDMARKS[1:2]))
        for across, down in (*ANATOMICAL.values(), tuple(map(tuple, phantom.turned(15, 25)[:2]))):
            grid = volume.covering(LANDMARKS[1], across, down, 0.5)
            row, column, distance = grid.to_pixel(LANDMARKS[1])
            assert abs(distance) < 1e-6
            found = centre_of_mass(volume.section(grid), (row, column), 16)
            assert found == pytest.approx((row, column), abs=TOLERANCE / 0.5), name


def test_slabs_lie_around_their_plane(case: phantom.Scan, maps: tuple[Volume, ...]) -> None:
    """The mean of a slab of coordinates is the coordinate of its middle; its extremes are its two faces."""
    through = (4.0, -7.0, 11.0)
    for across, down in ANATOMICAL.values():
        grid = maps[0].covering(through, across, down)
        expected, normal = places_of(grid), grid.normal
        deep = np.ones(expected.shape[:2], bool)
        for offset in (-4.0, 4.0):
            deep &= well_inside(case, expected + offset * normal)
        assert deep.any()
        axis = int(np.abs(normal).argmax())
        middle = sample(maps[axis], grid, 6.0, "mean") / phantom.UNITS_PER_MM
        high = sample(maps[axis], grid, 6.0, "mip") / phantom.UNITS_PER_MM
        low = sample(maps[axis], grid, 6.0, "minip") / phantom.UNITS_PER_MM
        finest = maps[axis].lattice.finest(normal)
        # Layers of voxels may lie up to half a voxel to one side of a plane between them.
        assert np.abs(middle - expected[..., axis])[deep].max() < finest / 2 + TOLERANCE
        assert (high - low)[deep].max() < 6 + TOLERANCE
        assert (high - low)[deep].min() > 6 - 2 * finest - TOLERANCE


# Fusion and results over their slices


def test_a_volume_on_the_voxels_of_another_keeps_its_places(tmp_path: Path) -> None:
    names = ("HFS transverse", "tilted and uneven", "FFP upright, from the side", "uneven and oblique")
    made = {name: maps_of(_CASES[name], tmp_path / name.replace(" ", "-")) for name in names}
    for source, target in itertools.permutations(names, 2):
        there = made[target][0].lattice
        index = len(there.positions) // 2
        expected = places_of(there.grid(index))
        inside = well_inside(_CASES[source], expected)
        assert inside.any()
        for axis in range(3):
            found = volumes.resample(made[source][axis], there).array[index] / phantom.UNITS_PER_MM
            assert np.abs(found - expected[..., axis])[inside].max() < TOLERANCE


def test_a_moved_volume_is_shown_where_the_registration_puts_it(tmp_path: Path) -> None:
    rotation = phantom.turned(5, 12)
    transform = np.eye(4)
    transform[:3, :3], transform[:3, 3] = rotation, (3.0, -2.0, 1.5)
    for name in ("HFS transverse", "tilted", "tilted and uneven"):
        case = _CASES[name]
        maps = maps_of(case, tmp_path / name.replace(" ", "-"))
        grid = maps[0].covering((4.0, -7.0, 11.0), *ANATOMICAL["coronal"])
        shown, _ = told(maps, grid, transform=transform)
        expected = places_of(grid) @ rotation.T + transform[:3, 3]
        inside = well_inside(case, expected)
        assert inside.sum() > 60
        assert np.abs(shown - expected)[inside].max() < TOLERANCE


_PLANES = {
    "upright": lambda _lattice: Planes(),
    "turned twice": lambda _lattice: Planes().turned("axial", 0.5).turned("sagittal", -0.3),
    "along the slices": Planes.along,
}


@pytest.mark.parametrize("planes", _PLANES)
def test_the_slices_of_a_reformat_show_each_point_where_it_is(
    case: phantom.Scan, maps: tuple[Volume, ...], planes: str, tmp_path: Path
) -> None:
    """The slice nearest to a landmark shows the patient's coordinates of the places that it says its pixels have."""
    series, stack = opened(phantom.write(case, tmp_path, phantom.coordinate(0)))
    chosen: Planes = _PLANES[planes](maps[0].lattice)
    checked = 0
    for name in PLANE_NAMES:
        made = Reformat(maps[0], stack, series, name, chosen.directions(name))
        slices = made.as_series().stacks[0].slices
        for landmark in LANDMARKS:
            one = slices[made.nearest(landmark)]
            assert one.grid is not None
            assert abs(one.grid.to_pixel(landmark)[2]) <= made.step / 2 + 1e-6
            shown, there = told(maps, one.grid)
            expected = places_of(one.grid)
            inside = well_inside(case, expected) & there
            assert np.abs(shown - expected)[inside].max(initial=0) < TOLERANCE
            checked += int(inside.sum())
        # Three planes at right angles, seen from the side from which their letters are told.
        assert abs(made.normal @ chosen.normal(name)) == pytest.approx(1)
    assert checked > 500
    normals = np.array([chosen.normal(name) for name in PLANE_NAMES])
    assert np.abs(normals @ normals.T - np.eye(3)).max() < 1e-9


def test_the_3d_cursor_goes_to_the_slice_through_the_point(case: phantom.Scan, tmp_path: Path) -> None:
    """Of all slices the chosen one lies nearest to a landmark, by distances along the normal that are worked out here."""
    _, stack = opened(phantom.write(case, tmp_path, phantom.coordinate(0)))
    normal = np.cross(case.row_direction, case.column_direction)
    heights = np.sort(case.positions @ normal)
    for landmark in LANDMARKS:
        index = stack.nearest(landmark)
        assert index is not None
        away = np.abs(heights - landmark @ normal)
        assert away[index] == pytest.approx(away.min(), abs=1e-3)


def test_the_simpleitk_image_of_a_stack_lies_in_the_patient(
    case: phantom.Scan, maps: tuple[Volume, ...]
) -> None:
    import SimpleITK as sitk

    for axis, volume in enumerate(maps):
        image = volumes.to_simpleitk(volume)
        checked = 0
        for landmark in (*LANDMARKS, np.array([4.0, -7.0, 11.0])):
            if well_inside(case, landmark[None])[0]:
                value = image.EvaluateAtPhysicalPoint(landmark.tolist(), sitk.sitkLinear)
                assert value / phantom.UNITS_PER_MM == pytest.approx(landmark[axis], abs=TOLERANCE)
                checked += 1
        assert checked >= 2


@pytest.mark.parametrize("box", [None, Box(5.5, 8.25, 22, 19.5), Box(-6, -3, 50, 46)])
def test_a_result_over_its_slice_covers_what_it_was_made_from(
    case: phantom.Scan, box: Box | None, tmp_path: Path
) -> None:
    """A picture of a part of a slice, of another size, lies on the screen where its points lie in the patient."""
    series, stack = opened(phantom.write(case, tmp_path, phantom.coordinate(0)))
    index = len(stack.slices) // 2
    one = stack.slices[index]
    assert one.grid is not None
    part = one.grid.from_box(box or one.grid.square_box(), 96, 128)
    overlay = Overlay(np.zeros((96, 128), np.uint8), part, one.ref, "made")
    state = ViewState(
        None, series, stack, index, overlay=overlay, zoom=3.7, pan=(12, -31), quarter_turns=1, flip_h=True
    )
    view = View.of(state, 640, 480, load(one))
    matrix = view.overlay_matrix()
    assert matrix is not None
    for row, column in ((0, 0), (95, 127), (31.5, 77.25)):
        x, y, _ = matrix @ (column + 0.5, row + 0.5, 1)
        under = view.to_image(float(x), float(y))
        shown = one.grid.to_patient(under[0] - 0.5, under[1] - 0.5)
        assert np.linalg.norm(shown - places_of(part_at(part, row, column))[0, 0]) < TOLERANCE


def part_at(grid: PatientGrid, row: float, column: float) -> PatientGrid:
    """The grid that begins at a pixel of another, placed by the formula of the standard."""
    place = (
        np.asarray(grid.position)
        + row * grid.spacing[0] * np.asarray(grid.column_direction)
        + column * grid.spacing[1] * np.asarray(grid.row_direction)
    )
    x, y, z = (float(v) for v in place)
    return PatientGrid(1, 1, (x, y, z), grid.row_direction, grid.column_direction, grid.spacing)
