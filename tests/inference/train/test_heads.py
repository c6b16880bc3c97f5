"""Heads: a CT with the brain of a template fitted into its skull, and the falx between the hemispheres."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_inference.train import ct_head
from healthgpt_inference.train.anatomy import CHANNELS, SPACING, Volume
from healthgpt_inference.train.dura import places, with_dura
from healthgpt_inference.train.volumes import as_array, as_image, grid, register_shapes, resample

Mask = NDArray[np.bool_]
_STEP = 1.5  # mm; the head is as small as that of a doll, which takes a fourth of the time
_ORIGIN = (-95.0, -117.5, -80.0)
_SHAPE = (72, 96, 84)  # z, y, x: the vertex is cut off


def _places(shape: tuple[int, ...], step: float) -> NDArray[np.float64]:
    return np.stack(np.meshgrid(*(step * (np.arange(count) - count / 2) for count in shape), indexing="ij"))


def _ellipsoid(place: NDArray[np.float64], centre: tuple[float, ...], radii: tuple[float, ...]) -> Mask:
    middle, reach = (np.array(values)[:, None, None, None] for values in (centre, radii))
    return np.asarray((((place - middle) / reach) ** 2).sum(axis=0) < 1)


@pytest.fixture(scope="module")
def channels() -> dict[str, Volume]:
    """A CT of ellipsoids, cut off above and with a table, and the brain of a template a tenth smaller."""
    place = _places(_SHAPE, _STEP)

    def inside(*radii: float, y: float = 0.0) -> Mask:
        return _ellipsoid(place, (10, y, 0), radii)

    hounsfield = np.full(_SHAPE, -1000.0, np.float32)
    for part, value in (
        (inside(54, 62, 53), -90), (inside(50, 58, 49), 900), (inside(44, 51, 43), 36), (inside(8, 14, 6), 8),
        (inside(5, 2.5, 8, y=-54.5), -1000), (np.abs(place[1] - 68) < 2, 200),
    ):  # fmt: skip
        hounsfield[part] = value
    small = _places((64, 72, 60), _STEP)
    brain = _ellipsoid(small, (0, 0, 0), (40, 46, 39))
    core, ventricle = (_ellipsoid(small, (0, 0, 0), radii) for radii in ((30, 36, 29), (8, 14, 5)))
    template = np.select([ventricle, core, brain], [60.0, 220.0, 160.0])
    at = (-0.5 * 60 * _STEP, -0.5 * 72 * _STEP, -0.5 * 64 * _STEP)
    scan = as_image(hounsfield, (_STEP,) * 3, (300.0, 100.0, 655.0))
    made = ct_head.tissues(ct_head.skull_of(scan), as_image(template, (_STEP,) * 3, at), _ORIGIN)
    return dict(zip(CHANNELS, made, strict=True))


def test_the_brain_of_the_template_fills_the_skull(channels: dict[str, Volume]) -> None:
    cavity, brain = channels["cranial"] > 0.5, channels["grey"] + channels["white"] + channels["csf"]
    # As large as the template's brain, an ellipsoid of 4/3 pi 40 x 46 x 39 mm, less what the scan has not reached.
    whole = 4 / 3 * np.pi * 40 * 46 * 39
    assert 0.75 * whole < cavity.sum() * SPACING**3 < 1.1 * whole
    assert brain[cavity].mean() > 0.95
    assert (channels["white"] > 0.5).sum() > 0.3 * cavity.sum()


def test_the_skull_is_bone_and_a_table_is_no_head(channels: dict[str, Volume]) -> None:
    cavity, bone = channels["cranial"] > 0.5, channels["bone"] > 0.8
    assert bone.sum() > 0.15 * cavity.sum()
    assert not (bone & cavity).any()
    assert not (channels["bone"] > 0.2)[channels["head"] < 0.05].any()
    in_field = channels["field"] > 0.5
    assert not in_field[-1].any()
    assert in_field[len(in_field) // 2].any()


def test_every_voxel_of_the_head_has_its_tissues(channels: dict[str, Volume]) -> None:
    names = ("bone", "fat", "muscle", "csf", "grey", "white")
    total = np.sum([channels[name] for name in names], axis=0)
    assert np.abs(total[channels["cranial"] > 0.99] - 1).mean() < 0.02
    assert total.max() < 1.3  # borders are soft on both sides
    assert channels["fat"].max() > 0.9
    sinus = (channels["head"] > 0.9) & (total < 0.2)
    assert 100 < sinus.sum() * SPACING**3 < 1000  # of 4/3 pi 5 x 2.5 x 8 mm, and its borders


def test_shapes_are_laid_upon_each_other() -> None:
    step = (3.0,) * 3
    place = _places((50, 60, 50), 3.0)
    large = as_image(_ellipsoid(place, (6, -6, 9), (54, 66, 48)), step, (100.0, 0.0, 50.0))
    small = as_image(_ellipsoid(place, (0, 0, 0), (45, 55, 42)), step, (0.0, 0.0, 0.0))
    _, bent = register_shapes(large, small)
    moved, there = resample(small, large, bent) > 0.5, as_array(large) > 0.5
    assert 2 * (moved & there).sum() / (moved.sum() + there.sum()) > 0.95


def test_the_falx_hangs_from_the_vault_and_not_from_the_base() -> None:
    like = grid((-95.0, -117.0, -90.0))
    place = places(like, None)
    x, y, z = place
    cranial = (x / 66) ** 2 + (y / 80) ** 2 + (z / 70) ** 2 < 1
    channels = np.zeros((len(CHANNELS), *x.shape), np.float32)
    fissure = cranial & (np.abs(x - 1.5) < 3)
    channels[CHANNELS.index("csf")] = fissure
    channels[CHANNELS.index("grey")] = cranial & ~fissure
    channels[CHANNELS.index("cranial")] = cranial
    made = dict(zip(CHANNELS, with_dura(channels, place), strict=True))
    falx = made["muscle"] > 0.3
    assert np.abs(x[falx] - 1.5).max() < 5
    assert z[falx].min() > -14  # and the sinus to where the tentorium begins
    assert not falx[(z < 10) & (np.abs(y) < 20)].any()  # the corpus callosum lies free
    assert falx[(z > 55) & (np.abs(y) < 20)].any()
    assert np.allclose(made["muscle"] + made["csf"], channels[CHANNELS.index("csf")], atol=1e-6)
    assert np.array_equal(made["grey"], channels[CHANNELS.index("grey")])
