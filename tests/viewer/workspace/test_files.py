"""A workspace is written whole, for its owner only, and read back with distrust."""

from __future__ import annotations

import json
import os
import pickle
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from healthgpt_viewer.imaging.drawn import Drawn
from healthgpt_viewer.imaging.geometry import Box, PatientGrid
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import Measurement, Quantity
from healthgpt_viewer.imaging.reformat import Planes, Slab
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.workspace import (
    Fused,
    Held,
    Layout,
    OpenStudy,
    Over,
    Plane,
    View,
    Workspace,
    WorkspaceUnreadable,
)
from healthgpt_viewer.workspace.checked import Refused
from healthgpt_viewer.workspace.files import read, write
from healthgpt_viewer.workspace.plain import from_plain, to_plain

GRID = PatientGrid(4, 5, (1.0, -2.5, 3.0), (1.0, 0.0, 0.0), (0.0, 0.6, 0.8), (0.5, 0.75))
REF = ImageRef("1.2.3.4", 2)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """One with something of everything in it."""
    pixels = np.arange(20, dtype=np.uint8).reshape(4, 5)
    colours = np.zeros((3, 4, 3), np.uint8)
    over = Over(Held(pixels), REF, "Converted to MR", "blend", 0.6, 0.5, True, True, GRID)
    turn = (0.0, -1.0, 0.0, 5.0, 1.0, 0.0, 0.0, -2.0, 0.0, 0.0, 1.0, 3.0, 0.0, 0.0, 0.0, 1.0)
    fused = Fused("1.2.9", REF, Window(5, 10), "checker", "hot-iron", 0.4, 0.3, 1.5, turn)
    plane = Plane("coronal", Planes(), (1.0, 2.0, 3.0), Slab(5.0, "mean"))
    view = View("1.2", "1.2.3", REF, Window(40.5, 80, "SIGMOID", "brain"), "Brain", True, 2.5, (3.0, -4.0), True,
                False, 3, Box(1, 2, 3, 4.5), "hot-iron", (1.0, 2.0, 3.0), plane, over, fused, True)  # fmt: skip
    length = Measurement("length", ((0.5, 1.25), (3.0, 4.0)), REF, "")
    drawn = Drawn(length, "1.2", "1.2.3", "1.2.8", GRID, "CT, slice 2/9", "Kidney, left", "1.2.7", True, "CT2MR",
                  stated=(Quantity("length", 12.5, "mm"),))  # fmt: skip
    return Workspace(
        (OpenStudy("1.2", "Müller, Anna", (tmp_path / "Müller", tmp_path / "b.zip")),),
        (tmp_path / "coming",),
        Layout(2, 3, (2, 3), 4, (0, 4), False, True, True),
        (
            view,
            None,
            replace(view, over=replace(over, pixels=Held(colours), grid=None), plane=None, fused=None),
        ),
        (drawn,),
        (("1.2", ("1.2.7",)),),
        (("1.2", ("1.2.70", "1.2.71")),),
        (("1.2", (REF, ImageRef("1.2.3.5"))),),
    )


def same(one: Workspace, other: Workspace) -> bool:
    """Whether two are equal, the pixels of pictures by value."""

    def apart(whole: Workspace) -> tuple[Workspace, list[bytes]]:
        views = [view for view in whole.views if view is not None and view.over is not None]
        bare = tuple(replace(view, over=None) if view is not None else None for view in whole.views)
        overs = [replace(v.over, pixels=Held(np.zeros(1))) for v in views if v.over is not None]
        pixels = [v.over.pixels.array.tobytes() for v in views if v.over is not None]
        labels = [repr(replace(over, pixels=Held(np.zeros(0)))).split("label")[1] for over in overs]
        return replace(whole, views=bare), [*pixels, *(label.encode() for label in labels)]

    return apart(one) == apart(other)


def test_everything_comes_back_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    write(workspace, tmp_path)
    found, left_out = read(tmp_path)
    assert left_out == ()
    assert same(found, workspace)
    assert found.views[0] is not None
    assert found.views[0].over is not None
    assert found.views[0].over.pixels.array.shape == (4, 5)


def test_it_is_readable_for_its_owner_only_and_leaves_no_parts(workspace: Workspace, tmp_path: Path) -> None:
    write(workspace, tmp_path)
    first = sorted(path.name for path in tmp_path.iterdir())
    write(workspace, tmp_path)
    second = sorted(path.name for path in tmp_path.iterdir())
    assert len(first) == len(second) == 2
    assert first != second  # the arrays have a new name, the former ones are gone
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}


def test_a_write_that_fails_leaves_the_former_one(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(workspace, tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            write(replace(workspace, drawn=()), tmp_path)
    found, _ = read(tmp_path)
    assert same(found, workspace)
    assert not [path for path in tmp_path.iterdir() if ".part-" in path.name]


def altered(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    path = folder / "workspace.json"
    plain = json.loads(path.read_text())
    change(plain)
    path.write_text(json.dumps(plain))


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain.update(version=2),
        lambda plain: plain.update(version=True),
        lambda plain: plain.pop("layout"),
        lambda plain: plain["layout"].update(rows=4_000_000),
        lambda plain: plain["layout"].update(linked=[1] * 1000),
        lambda plain: plain.update(views=[None] * 1000),
        lambda plain: plain.update(studies=[{}] * 2000),
        lambda plain: plain.update(drawn="all of them"),
        lambda plain: plain.update(arrays="../../other.npz"),
        lambda plain: plain.update(arrays="missing.npz"),
    ],
)
def test_what_is_no_workspace_is_refused_in_one_sentence(
    workspace: Workspace, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    write(workspace, tmp_path)
    altered(tmp_path, change)
    with pytest.raises(WorkspaceUnreadable, match="cannot be used"):
        read(tmp_path)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"version": NaN}', '{"version": 1e999}', "[" * 100_000, '{"version": 1', "\x00"],
)
def test_damaged_text_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "workspace.json").write_text(text)
    with pytest.raises(WorkspaceUnreadable):
        read(tmp_path)


def test_one_damaged_part_does_not_take_the_rest_along(workspace: Workspace, tmp_path: Path) -> None:
    write(replace(workspace, drawn=workspace.drawn * 2), tmp_path)

    def change(plain: dict[str, Any]) -> None:
        plain["drawn"][0]["points"] = [[0, 1e400], [1, 1]]
        plain["views"][0]["zoom"] = -1
        plain["studies"].append({"uid": "1.5", "title": "x", "paths": ["relative/path"]})

    path = tmp_path / "workspace.json"
    altered(tmp_path, lambda plain: None)
    plain = json.loads(path.read_text())
    change(plain)
    path.write_text(json.dumps(plain).replace("Infinity", "1e400"))
    found, left_out = read(tmp_path)
    assert found.drawn == workspace.drawn
    assert found.studies == workspace.studies
    assert found.views[0] is None
    assert found.views[2] is not None
    assert len(left_out) == 3


def test_arrays_never_run_code_nor_unpack_to_more_than_a_picture(
    workspace: Workspace, tmp_path: Path
) -> None:
    class Trap:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "trapped",))

    write(workspace, tmp_path)
    [arrays] = tmp_path.glob("*.npz")
    np.savez(arrays, a0=np.array([Trap()], object), allow_pickle=True)
    with pytest.raises(WorkspaceUnreadable):
        read(tmp_path)
    np.savez_compressed(arrays, a0=np.zeros((6_000, 6_000), np.uint8))
    with pytest.raises(WorkspaceUnreadable):
        read(tmp_path)
    with zipfile.ZipFile(arrays, "w") as archive:
        archive.writestr("a0.npy", pickle.dumps(Trap()))
    with pytest.raises(WorkspaceUnreadable):
        read(tmp_path)
    arrays.write_bytes(b"PK\x03\x04 cut")
    with pytest.raises(WorkspaceUnreadable):
        read(tmp_path)
    assert not (tmp_path / "trapped").exists()


ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1 << 70, 0.5, float("nan"), float("inf"), "", "x", "\x00", [], [[]], [None] * 3, {}, {"a": 1},
    ["1.2", "1.3"], ["1.2", 0], [1.0, 2.0], [1, "2", 3], "1" * 200_000,
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in nested values."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [path, *(place for key in keys for place in places(value[key], (*path, key)))]


def test_an_odd_value_in_any_place_is_read_or_refused(workspace: Workspace) -> None:
    plain, arrays = to_plain(workspace)
    text = json.dumps(plain)
    for place in places(plain)[1:]:
        for odd in ODD:
            changed = json.loads(text)
            holder = changed
            for key in place[:-1]:
                holder = holder[key]
            holder[place[-1]] = odd
            try:
                found, _ = from_plain(changed, arrays)
            except Refused:
                continue
            assert isinstance(found, Workspace)
