"""A volume that was moved in the patient's space is found again; a search can be stopped."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_viewer.errors import Stopped
from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.registration import register
from healthgpt_viewer.imaging.scan import scan as scan_files
from healthgpt_viewer.imaging.volume import Volume
from tests.viewer import phantom

Points = NDArray[np.float64]
_BALLS = np.array(
    [[11.0, -13, 16], [-6, -7, 11], [0.7, 6, 4], [14, 2, 0], [-9, -20, 22], [3, -2, 26], [-12, 4, 3.0]]
)


def body(points: Points) -> Points:
    """An ellipsoid of soft tissue with brighter balls in it: nothing of it is symmetric."""
    offset = (points - [4.0, -7.0, 11.0]) / [26.0, 22.0, 30.0]
    inside = 1 / (1 + np.exp(12 * (np.linalg.norm(offset, axis=-1) - 0.8)))
    return np.asarray(8000 * inside + phantom.blobs(_BALLS, 3.0)(points))


def moved(turn: Points, shift: Points) -> Points:
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = turn, shift
    return matrix


TURN = phantom.turned(5, -7)
TO_SECOND = moved(TURN, np.array([6.0, -4.0, 3.0]))


def volume_of(folder: Path, value: Callable[[Points], Points], *, darker: bool = False) -> Volume:
    scan = phantom.scan(steps=(2.0,) * 31, spacing=(1.5, 1.5), shape=(48, 48))
    files = phantom.write(scan, folder, lambda points: 9000 - value(points) if darker else value(points))
    return build(group(scan_files(files).headers)[0].series[0].stacks[0])


def second(points: Points) -> Points:
    """The body as it lies in the second series: moved by ``TO_SECOND``."""
    back = np.linalg.inv(TO_SECOND)
    return body(points @ back[:3, :3].T + back[:3, 3])


@pytest.mark.parametrize("darker", [False, True], ids=["one modality", "another contrast"])
def test_what_was_moved_is_found_again(tmp_path: Path, darker: bool) -> None:
    fixed = volume_of(tmp_path / "a", body)
    moving = volume_of(tmp_path / "b", second, darker=darker)
    told: list[tuple[int, int]] = []
    found = register(
        fixed, moving, same_space=True, on_progress=lambda done, total: told.append((done, total))
    )
    inside = np.stack(np.meshgrid([-8, 4, 16], [-18, -7, 4], [0, 11, 22], indexing="ij"), axis=-1).reshape(
        -1, 3
    )
    expected = inside @ TO_SECOND[:3, :3].T + TO_SECOND[:3, 3]
    there = inside @ found[:3, :3].T + found[:3, 3]
    assert np.linalg.norm(there - expected, axis=1).max() < 0.7  # mm, with voxels of 1.5 x 1.5 x 2 mm
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert np.linalg.det(found[:3, :3]) == pytest.approx(1)


def test_series_without_a_common_space_begin_at_their_middles(tmp_path: Path) -> None:
    fixed = volume_of(tmp_path / "a", body)
    far = moved(np.eye(3), np.array([0.0, 0.0, 400.0]))
    scan = phantom.scan(steps=(2.0,) * 31, spacing=(1.5, 1.5), shape=(48, 48), centre=(4.0, -7.0, 411.0))
    files = phantom.write(scan, tmp_path / "b", lambda points: body(points - far[:3, 3]))
    moving = build(group(scan_files(files).headers)[0].series[0].stacks[0])
    found = register(fixed, moving, same_space=False)
    middle = np.array([4.0, -7.0, 11.0])
    assert found[:3, :3] @ middle + found[:3, 3] == pytest.approx(middle + far[:3, 3], abs=0.3)


def test_a_search_can_be_stopped(tmp_path: Path) -> None:
    fixed = volume_of(tmp_path / "a", body)
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 80  # while it searches

    with pytest.raises(Stopped):
        register(fixed, fixed, same_space=True, stop=stop)
    assert len(asked) < 120
    assert math.isfinite(fixed.low)
