"""Stacks as blocks of voxels: what is kept, what is shown outside and in padding, slabs, and what is refused.

That planes lie in their places is tested in ``tests/viewer/test_spatial_truth.py``.
"""

from __future__ import annotations

import gc
import threading
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import SimpleITK as sitk
from numpy.typing import NDArray
from scipy import ndimage

from healthgpt_viewer.errors import DecodeError, HealthGPTError, Stopped
from healthgpt_viewer.imaging import volume as volumes
from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.geometry import ANATOMICAL, PatientGrid, Vector
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.imaging.sampling import Projection, sample
from healthgpt_viewer.imaging.series import Slice, Stack
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.imaging.volume import Volume

WriteFile = Callable[..., Path]
Block = NDArray[Any]
_PROJECTIONS: dict[Projection, Callable[..., Any]] = {
    "mip": np.nanmax,
    "minip": np.nanmin,
    "mean": np.nanmean,
}


def noise(dtype: type[np.generic] = np.int16, shape: tuple[int, int, int] = (6, 9, 7)) -> Block:
    return np.random.default_rng(2).integers(-900 if dtype == np.int16 else 0, 900, shape).astype(dtype)


def stack_of(
    write_file: WriteFile,
    block: Block,
    heights: list[float] | None = None,
    *,
    each: dict[str, list[Any]] | None = None,
    **attributes: Any,
) -> Stack:
    """An axial stack of a block [slices, rows, columns], 2 mm apart where no heights are given.

    ``each`` has a value of an attribute for each slice.
    """
    headers = []
    for index, pixels in enumerate(block):
        place = {"ImagePositionPatient": [0, 0, heights[index] if heights else 2.0 * index]}
        own = {name: values[index] for name, values in (each or {}).items()}
        headers.append(read_header(write_file(f"{index}.dcm", pixels, **(place | attributes | own))))
    (stack,) = group(headers)[0].series[0].stacks
    return stack


def plane(
    volume: Volume, name: str, through: tuple[float, float, float], spacing: float | None = None
) -> PatientGrid:
    return volume.covering(through, *ANATOMICAL[name], spacing)


# What is kept


@pytest.mark.parametrize("dtype", [np.int16, np.uint16, np.int8, np.uint8, np.int32, np.uint32])
def test_voxels_stay_as_they_are_stored(write_file: WriteFile, dtype: type[np.generic]) -> None:
    block = np.random.default_rng(1).integers(0, 120, (4, 5, 6)).astype(dtype)
    volume = build(stack_of(write_file, block, RescaleSlope=2, RescaleIntercept=-1024))
    assert volume.array.dtype == dtype
    assert np.array_equal(volume.array, block)
    assert (volume.slope, volume.intercept, volume.units) == (2, -1024, "HU")
    assert (volume.low, volume.high) == (block.min(), block.max())
    section = volume.section(plane(volume, "axial", (0, 0, 4)))
    assert section.stored.dtype == dtype
    assert np.array_equal(section.stored, block[2])
    assert section.value_at(1, 2) == 2 * int(block[2, 1, 2]) - 1024


def test_slices_of_different_rescale_become_values(write_file: WriteFile) -> None:
    """As PET is stored: each slice with a slope of its own."""
    block = noise(np.uint16)
    slopes = [0.5, 0.5, 1.25, 2.0, 0.1, 3.0]
    volume = build(stack_of(write_file, block, each={"RescaleSlope": slopes}, Modality="PT", Units="BQML"))
    assert volume.array.dtype == np.float32
    assert (volume.slope, volume.intercept, volume.units) == (1, 0, "BQML")
    expected = block * np.array(slopes)[:, None, None]
    assert np.allclose(volume.array, expected, rtol=1e-6)
    assert (volume.low, volume.high) == pytest.approx((expected.min(), expected.max()))
    section = volume.section(plane(volume, "axial", (0, 0, 6)))
    assert section.value_at(0, 0) == pytest.approx(expected[3, 0, 0])


def test_one_copy_of_the_voxels_is_made(write_file: WriteFile) -> None:
    block = np.zeros((40, 64, 64), np.int16)
    stack = stack_of(write_file, block)
    tracemalloc.start()
    volume = build(stack)
    section = volume.section(plane(volume, "coronal", (0, 30, 0)))
    # numpy's part: what is read of some slices at a time, never the whole. The voxels lie in SimpleITK's buffer.
    assert tracemalloc.get_traced_memory()[1] < block.nbytes
    tracemalloc.stop()
    assert volume.array.base is not None
    assert not volume.array.flags.writeable
    assert section.stored.shape[1] == 64


def test_voxels_outlive_their_volume(write_file: WriteFile) -> None:
    block = noise(shape=(30, 64, 64))
    array = build(stack_of(write_file, block)).array
    gc.collect()
    others = [np.full_like(block, 7) for _ in range(20)]
    assert np.array_equal(array, block)
    assert len(others) == 20


def test_what_is_known_of_the_images_goes_on(write_file: WriteFile) -> None:
    volume = build(
        stack_of(write_file, noise(), PhotometricInterpretation="MONOCHROME1", LossyImageCompression="01")
    )
    section = volume.section(plane(volume, "axial", (0, 0, 4)), ref=ImageRef("1.2", 3))
    assert (section.inverse, section.lossy, section.modality, section.ref) == (
        True,
        True,
        "CT",
        ImageRef("1.2", 3),
    )
    assert section.grid is not None
    assert section.grid.plane == "axial"


def test_a_generated_series_stays_marked(write_file: WriteFile) -> None:
    stack = stack_of(write_file, noise())
    volume = build(stack, read=lambda one: replace(load(one), ai_task="CT2MR", modality="MR"))
    assert volume.section(plane(volume, "sagittal", (3, 0, 0))).ai_task == "CT2MR"


def test_images_come_from_whoever_has_them_and_progress_is_told(write_file: WriteFile) -> None:
    stack = stack_of(write_file, noise(shape=(20, 4, 4)))
    kept = {one.ref: load(one) for one in stack.slices}
    for one in stack.slices:
        Path(one.header.source.label).unlink()
    steps: list[tuple[int, int]] = []
    volume = build(stack, read=lambda one: kept[one.ref], on_progress=lambda *told: steps.append(told))
    assert volume.array.shape == (20, 4, 4)
    assert steps[-1] == (20, 20)


# What is refused, left out or stopped


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ({"ImageOrientationPatient": None}, "no position"),
        ({"ImagePositionPatient": [0, 0, 5]}, "two slices at different places"),
    ],
)
def test_stacks_that_make_no_volume_are_refused(
    write_file: WriteFile, attributes: dict[str, Any], words: str
) -> None:
    with pytest.raises(HealthGPTError, match=words):
        build(stack_of(write_file, noise(), **attributes))


def test_slices_that_lean_against_each_other_are_refused(write_file: WriteFile) -> None:
    straight, leaning = [1, 0, 0, 0, 1, 0], [1, 0, 0, 0, 0.999998, 0.002]
    stack = stack_of(write_file, noise(), each={"ImageOrientationPatient": [straight] * 3 + [leaning] * 3})
    with pytest.raises(HealthGPTError, match="not parallel"):
        build(stack)


def test_colour_is_refused(write_file: WriteFile) -> None:
    pixels = np.zeros((4, 5, 6, 3), np.uint8)
    with pytest.raises(HealthGPTError, match="in colour"):
        build(stack_of(write_file, pixels, RescaleSlope=None, RescaleIntercept=None))


def test_sizes_of_pixels_that_differ_are_refused(write_file: WriteFile) -> None:
    stack = stack_of(write_file, noise())
    grid = stack.slices[3].grid
    assert grid is not None
    other = replace(stack.slices[3], grid=replace(grid, spacing=(1.0, 1.1)))
    with pytest.raises(HealthGPTError, match="pixels are not of one size"):
        build(Stack((*stack.slices[:3], other)))


def test_a_slice_that_cannot_be_read_is_left_out_and_the_rest_stays_in_place(write_file: WriteFile) -> None:
    block = np.broadcast_to(10 * np.arange(8, dtype=np.int16)[:, None, None], (8, 4, 4))
    stack = stack_of(write_file, block)
    broken = {stack.slices[3].ref, stack.slices[7].ref}

    def read(one: Slice) -> SliceImage:
        if one.ref in broken:
            raise DecodeError("cut off")
        return load(one)

    volume = build(stack, read=read)
    assert volume.notices == ("2 slices could not be read and are left out",)
    assert volume.lattice.distances.tolist() == [0, 2, 4, 8, 10, 12]
    section = volume.section(plane(volume, "coronal", (0, 2, 0), 1.0))
    assert section.grid is not None
    heights = section.grid.to_patient(np.arange(section.grid.rows), 0)[:, 2]
    inside = (heights >= 0) & (heights <= 12)
    assert section.stored[inside, 2] == pytest.approx(5 * heights[inside], abs=0.51)
    with pytest.raises(HealthGPTError, match="fewer than two of its slices"):
        build(Stack(stack.slices[3:5]), read=read)


def test_slices_at_one_place_are_taken_once(write_file: WriteFile) -> None:
    block = noise()
    volume = build(stack_of(write_file, block, [0, 2, 2, 4, 6, 6]))
    assert volume.lattice.distances.tolist() == [0, 2, 4, 6]
    assert np.array_equal(volume.array, block[[0, 1, 3, 4]])
    assert volume.notices == ("2 slices at the position of another are left out",)


def test_too_little_memory_is_told(write_file: WriteFile, monkeypatch: pytest.MonkeyPatch) -> None:
    stack = stack_of(write_file, noise())
    real = sitk.Image

    def refuse(size: Any, *rest: Any) -> Any:
        if len(size) == 3:
            raise RuntimeError("Failed to allocate memory for image.")
        return real(size, *rest)

    monkeypatch.setattr(sitk, "Image", refuse)
    with pytest.raises(HealthGPTError, match="not enough memory"):
        build(stack)


def test_building_stops(write_file: WriteFile) -> None:
    stack = stack_of(write_file, noise(shape=(60, 4, 4)))
    read: list[ImageRef] = []
    lock = threading.Lock()

    def slow(one: Slice) -> SliceImage:
        with lock:
            read.append(one.ref)
        return load(one)

    with pytest.raises(Stopped):
        build(stack, read=slow, stop=lambda: len(read) > 10)
    assert len(read) < 40


def test_slabs_and_resampling_stop(write_file: WriteFile) -> None:
    volume = build(stack_of(write_file, noise()))
    grid = volume.covering((3, 4, 5), (0.8, 0.6, 0.0), (0.0, 0.0, -1.0))
    asked = iter([False, False, True])
    with pytest.raises(Stopped):
        volume.section(grid, thickness=8, stop=lambda: next(asked))
    asked = iter([False, True])
    with pytest.raises(Stopped):
        volumes.resample(volume, volume.lattice, stop=lambda: next(asked))
    assert volume.section(grid, thickness=8).stored.size


# Outside and padding


def test_outside_of_the_volume_is_nothing_and_black(write_file: WriteFile) -> None:
    volume = build(stack_of(write_file, noise()))
    grid = replace(plane(volume, "axial", (0, 0, 4)), position=(-3.0, -2.0, 4.0), rows=20, columns=20)
    section = volume.section(grid)
    inside = np.zeros((20, 20), bool)
    inside[2:11, 3:10] = True
    assert section.padding_mask is not None
    assert np.array_equal(section.padding_mask, ~inside)
    assert section.value_at(0, 0) is None
    assert section.value_at(2, 3) == volume.array[2, 0, 0]
    for invert in (False, True):
        assert not render(section, Window(0, 2000), invert=invert)[~inside].any()
    above = volume.section(plane(volume, "axial", (0, 0, 40)))
    assert above.padding_mask is not None
    assert above.padding_mask.all()


@pytest.mark.parametrize(("low", "high"), [(-32768, 900), (0, 32767), (-32768, 32767)])
def test_nothing_is_never_a_value_of_the_image(write_file: WriteFile, low: int, high: int) -> None:
    block = noise()
    block[0, 0, 0], block[-1, -1, -1] = low, high
    volume = build(stack_of(write_file, block))
    grid = replace(plane(volume, "axial", (0, 0, 0)), rows=12, columns=12)
    section = volume.section(grid)
    assert section.padding_mask is not None
    assert np.array_equal(
        section.padding_mask, np.pad(np.zeros((9, 7), bool), ((0, 3), (0, 5)), constant_values=True)
    )
    assert section.value_at(0, 0) == low


def padded_ball() -> tuple[Block, NDArray[np.bool_]]:
    """Noise in a round field of view, -2000 around it."""
    block = noise(shape=(9, 15, 15))
    rows, columns = np.mgrid[:15, :15] - 7
    outside = np.broadcast_to(np.hypot(rows, columns) > 6, block.shape)
    return np.where(outside, np.int16(-2000), block), outside


def test_padding_is_nothing_and_mixes_with_no_value(write_file: WriteFile) -> None:
    block, outside = padded_ball()
    volume = build(stack_of(write_file, block, PixelPaddingValue=-2000))
    assert volume.low == block[~outside].min()
    across, down = ANATOMICAL["axial"]
    lying, askew = (
        volume.covering((0, 0, 8), across, down),
        volume.covering((7, 7, 8), (0.8, 0.6, 0), (-0.6, 0.8, 0)),
    )
    section = volume.section(lying)
    assert section.padding_mask is not None
    assert np.array_equal(section.padding_mask, outside[4])
    assert np.array_equal(section.stored[~outside[4]], block[4][~outside[4]])
    for grid in (askew, volume.covering((7, 7, 8), *ANATOMICAL["coronal"], 0.4)):
        shown = sample(volume, grid)
        assert np.isnan(shown).any()
        assert np.nanmin(shown) >= volume.low
        points = grid.to_patient(*np.mgrid[: grid.rows, : grid.columns])
        far = np.hypot(points[..., 0] - 7, points[..., 1] - 7) > 7
        assert np.isnan(shown[far]).all()


@pytest.mark.filterwarnings("ignore:All-NaN", "ignore:Mean of empty")
@pytest.mark.parametrize("projection", _PROJECTIONS)
@pytest.mark.parametrize("name", ANATOMICAL)
def test_slabs_leave_padding_out(write_file: WriteFile, name: str, projection: Projection) -> None:
    block, outside = padded_ball()
    volume = build(stack_of(write_file, block, [float(z) for z in range(9)], PixelPaddingValue=-2000))
    real = np.where(outside, np.nan, block.astype(float))
    grid = plane(volume, name, (7, 7, 4))
    axis = {"axial": 0, "coronal": 1, "sagittal": 2}[name]
    layers = np.take(real, range(1, 8) if axis == 0 else range(4, 11), axis)
    expected = _PROJECTIONS[projection](layers, axis=axis)
    expected = expected if axis == 0 else expected[::-1]
    shown = sample(volume, grid, 6.0, projection)
    assert np.array_equal(np.isnan(shown), np.isnan(expected))
    assert np.allclose(shown, expected, equal_nan=True, atol=1e-3)


# Slabs and the ways of interpolation


@pytest.mark.parametrize("projection", _PROJECTIONS)
@pytest.mark.parametrize("name", ANATOMICAL)
def test_a_slab_along_the_voxels_takes_them_as_they_are(
    write_file: WriteFile, name: str, projection: Projection
) -> None:
    block = noise(shape=(11, 13, 12))
    volume = build(stack_of(write_file, block, [float(z) for z in range(11)]))
    axis = {"axial": 0, "coronal": 1, "sagittal": 2}[name]
    expected = _PROJECTIONS[projection](np.take(block, range(3, 8), axis).astype(float), axis=axis)
    shown = sample(volume, plane(volume, name, (5, 5, 5)), 4.2, projection)
    assert np.allclose(shown, expected if axis == 0 else expected[::-1], atol=1e-3)
    assert volume.section(plane(volume, name, (5, 5, 5)), thickness=4.2).notices == (
        "slab of 4.2 mm, maximum intensity",
    )


def rotated(volume: Volume, degrees: float) -> PatientGrid:
    """A plane a little askew, so that it is no plane along the voxels."""
    angle = np.radians(degrees)
    across: Vector = (float(np.cos(angle)), float(np.sin(angle)), 0.0)
    return volume.covering((3, 4, 5), across, (0.0, 0.0, -1.0), 0.7)


def test_every_way_of_interpolation_gives_the_same(write_file: WriteFile) -> None:
    """Along the voxels, by ITK and by coordinates: trilinear, beside scipy's own on the block."""
    block = noise(shape=(12, 20, 18))
    even = build(stack_of(write_file, block))
    # The last slice a little off: not even any more, and the same everywhere else.
    uneven = build(stack_of(write_file, block, [*(2.0 * z for z in range(11)), 22.5]))
    assert (even.lattice.is_even, uneven.lattice.is_even) == (True, False)
    for degrees in (0.0, 31.0):
        grid = rotated(even, degrees)
        points = grid.to_patient(*np.mgrid[: grid.rows, : grid.columns])
        index = np.moveaxis(points[..., ::-1] / (2, 1, 1), -1, 0)
        expected = ndimage.map_coordinates(block.astype(float), index, order=1, cval=np.nan)
        low = index[0] < 9.9
        for volume in (even, uneven):
            shown = sample(volume, grid)
            compared = np.isfinite(expected) & low
            assert compared.sum() > 100
            assert np.abs(shown - expected)[compared].max() < 0.01


@pytest.mark.parametrize("projection", _PROJECTIONS)
def test_a_slab_askew_takes_planes_as_close_as_the_voxels(
    write_file: WriteFile, projection: Projection
) -> None:
    block = noise(shape=(12, 20, 18))
    volume = build(stack_of(write_file, block))
    grid = rotated(volume, 31.0)
    step = volume.lattice.finest(grid.normal)
    assert 1 <= step < 1.25
    offsets = [n * step for n in range(-3, 4)]
    planes = []
    for offset in offsets:
        x, y, z = np.asarray(grid.position) + offset * grid.normal
        planes.append(sample(volume, replace(grid, position=(float(x), float(y), float(z)))))
    seen = np.isfinite(planes).any(axis=0)
    expected = _PROJECTIONS[projection](np.stack(planes)[:, seen], axis=0)
    shown = sample(volume, grid, 6 * step + 0.01, projection)
    assert np.array_equal(np.isfinite(shown), seen)
    assert np.abs(shown[seen] - expected).max() < 0.01


def test_covering_planes_hold_the_whole_volume(write_file: WriteFile) -> None:
    volume = build(stack_of(write_file, noise(), PixelSpacing=[0.5, 0.5]))
    for name, (rows, columns) in {"axial": (9, 7), "coronal": (24, 7), "sagittal": (24, 9)}.items():
        grid = plane(volume, name, (1, 1, 5))
        assert (grid.rows, grid.columns, grid.spacing) == (rows, columns, (0.5, 0.5))
    assert volume.extent((0, 0, 1)) == pytest.approx((-1, 11))
    assert volume.extent((1, 0, 0)) == pytest.approx((-0.25, 3.25))


def test_an_uneven_stack_is_straightened_for_others(write_file: WriteFile) -> None:
    block = np.broadcast_to(np.array([0, 40, 80, 180], np.int16)[:, None, None], (4, 5, 5))
    volume = build(stack_of(write_file, block, [0, 2, 4, 9]))
    image = volumes.to_simpleitk(volume)
    assert image.GetSpacing() == pytest.approx((1, 1, 2))
    for height in (0.5, 3, 6.25, 8):
        assert image.EvaluateAtPhysicalPoint((2, 2, height), sitk.sitkLinear) == pytest.approx(
            20 * height, abs=1
        )
    even = build(stack_of(write_file, block))
    assert volumes.to_simpleitk(even) is even.image


def test_real_head_ct_with_tilt_and_two_distances(shared: Path) -> None:
    """The midline of the skull base runs straight up on a sagittal plane of the sheared, uneven stack."""
    headers = [read_header(file) for file in sorted((shared / "data" / "ct-head").glob("*.dcm"))]
    (stack,) = group(headers)[0].series[0].stacks
    volume = build(stack)
    assert volume.array.dtype == np.int16
    assert (volume.lattice.is_even, volume.lattice.is_sheared) == (False, True)
    assert (volume.padding, volume.low >= -1500) == ((-1500, -1500), True)
    for number in (0, 14, 27):
        grid = stack.slices[number].grid
        assert grid is not None
        section, image = volume.section(grid), load(stack.slices[number])
        assert image.padding_mask is not None
        assert section.padding_mask is not None
        assert np.array_equal(section.padding_mask, image.padding_mask)
        assert np.array_equal(section.stored[~image.padding_mask], image.stored[~image.padding_mask])
    sagittal = volume.section(volume.covering((0.0, 0.0, 80.0), *ANATOMICAL["sagittal"], 1.0))
    assert sagittal.grid is not None
    low, high = volume.extent((0, 0, 1))
    # Tilted slices reach higher in front than behind: the box is higher than the way of the table.
    assert sagittal.grid.rows == pytest.approx(high - low, abs=1)
    assert high - low > 157.776 - 5.836 + 250 * 0.3
