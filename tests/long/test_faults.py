"""Faults of disks, folders and power: each is told in one line, and nothing half-written is left.

The disks are real ones, a few hundred kilobytes large, where the system lets a test have one.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from healthgpt_viewer.errors import HealthGPTError, SaveError
from healthgpt_viewer.exporting.deidentify import Options
from healthgpt_viewer.exporting.dicom import write_dicom
from healthgpt_viewer.exporting.pictures import write_film, write_picture, write_pictures
from healthgpt_viewer.exporting.volumes import write_nifti
from healthgpt_viewer.imaging.cache import FrameCache, Reader
from healthgpt_viewer.imaging.copying import copy_files
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.results.save import write_whole
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Slice, Stack
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.index import Index, IndexUnavailable, Wanted
from tests.viewer.conftest import make_study

ROOT = Path(__file__).resolve().parents[2]
MakeStudy = Callable[..., Path]
__all__ = ["make_study"]  # the fixture of the viewer's tests


def mount(place: Path, *options: str) -> None:
    subprocess.run(["mount", *options, str(place)], check=True, capture_output=True)


@contextmanager
def disk(place: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of that size; skips where the system does not let a test have one."""
    place.mkdir()
    try:
        mount(place, "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("a small disk can be made here by the superuser of Linux only")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    with disk(tmp_path / "disk", 64) as place:
        yield place


@pytest.fixture
def headers(make_study: MakeStudy) -> tuple[Header, ...]:
    return scan([make_study(slices=12, side=128)]).headers


@pytest.fixture
def stack(headers: tuple[Header, ...]) -> Stack:
    return group(headers)[0].series[0].stacks[0]


def fill_up(place: Path) -> None:
    """Write a file that leaves no room on a disk."""
    handle = os.open(place / "ballast", os.O_CREAT | os.O_WRONLY)
    with contextlib.suppress(OSError):
        while os.write(handle, bytes(1 << 12)):
            pass
    os.close(handle)


def below(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def is_one_line(error: BaseException) -> bool:
    return len(str(error).splitlines()) == 1 and len(str(error)) > 20


WRITERS: dict[str, Callable[[tuple[Header, ...], Stack, Path], object]] = {
    "DICOM": lambda headers, stack, place: write_dicom(headers, place / "out"),
    "anonymised": lambda headers, stack, place: write_dicom(headers, place / "out", options=Options()),
    "PNG": lambda headers, stack, place: write_pictures(_noisy(stack), place / "out", "PNG"),
    "TIFF": lambda headers, stack, place: write_pictures(_noisy(stack), place / "out", "TIFF"),
    "one PNG": lambda headers, stack, place: write_picture(_noisy(stack), _noisy(stack).slices[0], place / "a.png", "PNG"),
    "GIF": lambda headers, stack, place: write_film(_noisy(stack), place / "film.gif", "GIF"),
    "MP4": lambda headers, stack, place: write_film(_noisy(stack), place / "film.mp4", "MP4"),
    "NIfTI": lambda headers, stack, place: write_nifti(_noisy(stack), place / "volume.nii"),
    "result": lambda headers, stack, place: write_whole(bytes(200_000), place / "result.dcm"),
}  # fmt: skip


def _noisy(stack: Stack) -> Stack:
    """The stack with pixels that no packing makes small."""
    import numpy as np

    chance = np.random.default_rng(1)

    def noisy(one: Slice) -> Slice:
        image = load(one)
        noise = chance.integers(-500, 500, (512, 512), dtype=np.int16)
        grid = one.grid
        assert grid is not None
        return replace(
            one,
            grid=replace(grid, rows=512, columns=512),
            memory=replace(image, stored=noise, grid=replace(grid, rows=512, columns=512)),
        )

    return replace(stack, slices=[noisy(one) for one in stack.slices])


@pytest.mark.parametrize("kind", WRITERS)
def test_a_full_disk_is_told_and_nothing_is_left(
    kind: str, headers: tuple[Header, ...], stack: Stack, small: Path
) -> None:
    (small / "kept.txt").write_text("kept")
    with pytest.raises(SaveError) as told:
        WRITERS[kind](headers, stack, small)
    assert is_one_line(told.value)
    assert below(small) == {small / "kept.txt"}
    assert [path for path in small.iterdir() if path.is_dir()] == []


@pytest.mark.parametrize("kind", WRITERS)
def test_a_disk_that_may_not_be_written_is_told(
    kind: str, headers: tuple[Header, ...], stack: Stack, small: Path
) -> None:
    mount(small, "-o", "remount,ro")
    with pytest.raises(SaveError) as told:
        WRITERS[kind](headers, stack, small)
    assert is_one_line(told.value)
    assert list(small.iterdir()) == []


def test_a_disk_that_fills_while_importing_keeps_whole_files_only(
    make_study: MakeStudy, tmp_path: Path
) -> None:
    source = make_study("source", slices=12, side=128)
    whole = {path.read_bytes() for path in source.iterdir()}
    with disk(tmp_path / "disk", 66_000) as place:

        def fill(done: int, _total: int) -> None:
            if done == 5:
                fill_up(place)

        with pytest.raises(SaveError) as told:
            copy_files(scan([source]).headers, place / "studies", on_progress=fill)
        assert is_one_line(told.value)
        assert "full" in str(told.value)
        copied = below(place / "studies")
        assert 5 <= len(copied) < 12
        assert {path.read_bytes() for path in copied} <= whole
        (place / "ballast").unlink()
        mount(place, "-o", "remount,size=80m")
        again = copy_files(scan([source]).headers, place / "studies")
        assert (again.new + again.already, again.already) == (12, len(copied))


def test_a_full_disk_of_the_list_of_studies_keeps_nobody_from_opening(
    make_study: MakeStudy, small: Path
) -> None:
    folder, index = make_study(slices=30, side=16), Index(small / "studies.sqlite")
    fill_up(small)
    found = scan([folder], memory=index.headers())
    assert len(found.headers) == 30
    assert found.problems == ()
    with pytest.raises(IndexUnavailable) as told:
        index.studies.remember(group(found.headers))
    assert is_one_line(told.value)
    (small / "ballast").unlink()


def test_a_list_of_studies_that_may_not_be_written_is_still_read(make_study: MakeStudy, small: Path) -> None:
    mount(small, "-o", "remount,size=4m")
    folder, index = make_study(slices=4, side=16), Index(small / "studies.sqlite")
    found = scan([folder], memory=index.headers())
    index.studies.remember(group(found.headers))
    mount(small, "-o", "remount,ro")
    again = Index(small / "studies.sqlite")
    assert len(scan([folder], memory=again.headers()).headers) == 4
    with pytest.raises(IndexUnavailable) as told:
        again.studies.pin(group(found.headers)[0].uid, True)
    assert is_one_line(told.value)


# Killed.

_IMPORT = """
import sys
from pathlib import Path
from healthgpt_viewer.imaging.copying import copy_files
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.index import Index
index = Index(Path(sys.argv[3]))
found = scan([Path(sys.argv[1])], memory=index.headers())
index.studies.remember(group(found.headers))
print("read", flush=True)
copied = copy_files(found.headers, Path(sys.argv[2]))
index.studies.remember(group(scan(sorted(copied.folders), memory=index.headers()).headers))
print("done", flush=True)
"""
_EXPORT = """
import sys
from pathlib import Path
from healthgpt_viewer.exporting.dicom import write_dicom
from healthgpt_viewer.imaging.scan import scan
found = scan([Path(sys.argv[1])])
print("read", flush=True)
write_dicom(found.headers, Path(sys.argv[2]) / "out")
print("done", flush=True)
"""


@contextmanager
def killed(program: str, *arguments: Path, after: float) -> Iterator[bool]:
    """A process that is killed some seconds after it began to write; whether it was done before."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    child = subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "read\n"
    time.sleep(after)  # the moment is the point of the test, not the speed
    child.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    rest = child.stdout.read()
    child.wait()
    child.stdout.close()
    yield rest == "done\n"


def moments(long: bool) -> list[float]:
    chance = random.Random(8)
    return [chance.uniform(0, 0.6) for _ in range(40 if long else 4)]


def test_an_import_that_is_killed_leaves_whole_files_and_goes_on(
    make_study: MakeStudy, tmp_path: Path, long: bool
) -> None:
    source = make_study("source", slices=60, side=64)
    whole = {path.read_bytes() for path in source.iterdir()}
    for number, moment in enumerate(moments(long)):
        target, index = tmp_path / f"target{number}", tmp_path / f"{number}.sqlite"
        with killed(_IMPORT, source, target, index, after=moment):
            pass
        files = below(target) if target.exists() else set()
        named = {path for path in files if not path.name.startswith(".")}
        assert {path.read_bytes() for path in named} <= whole
        known = Index(index)
        assert len(known.studies.find(Wanted())) == 1  # what was remembered before is there
        assert len(scan([source], memory=known.headers()).headers) == 60
        again = copy_files(scan([source]).headers, target)
        assert (again.new, again.already, again.problems) == (60 - len(named), len(named), [])
        assert scan([target]).problems == ()
        shutil.rmtree(target)


def test_an_export_that_is_killed_is_whole_or_not_there(
    make_study: MakeStudy, tmp_path: Path, long: bool
) -> None:
    source = make_study("source", slices=60, side=64)
    for number, moment in enumerate(moments(long)):
        target = tmp_path / f"target{number}"
        target.mkdir()
        with killed(_EXPORT, source, target, after=moment):
            pass
        if (target / "out").exists():
            assert len(scan([target / "out" / "DICOMDIR"]).headers) == 60
        left = [path for path in target.iterdir() if path.name != "out"]
        assert all(path.name.startswith(".out.part-") for path in left)
        for path in left:  # a day later
            os.utime(path, (0, 0))
        write_dicom(scan([source]).headers[:1], target / "next")
        assert {path.name for path in target.iterdir()} <= {"out", "next"}
        shutil.rmtree(target)


# Gone, or never coming.


def test_files_that_go_while_they_are_read_are_told(make_study: MakeStudy) -> None:
    folder = make_study(slices=200, side=16)
    files = sorted(folder.iterdir())

    def remove(headers: list[Header]) -> None:
        for path in files[-60:]:
            path.unlink(missing_ok=True)

    found = scan([folder], on_headers=remove)
    assert len(found.headers) + len(found.problems) == 200
    assert len(found.problems) >= 40
    assert {problem.reason for problem in found.problems} == {"The file is not there any more."}
    one = group(found.headers)[0].series[0].stacks[0].slices[0]
    shutil.rmtree(folder)
    with pytest.raises(HealthGPTError) as told:
        load(one)
    assert is_one_line(told.value)
    assert str(folder) in str(told.value)


def test_a_folder_that_goes_while_it_is_scanned_is_told(make_study: MakeStudy, tmp_path: Path) -> None:
    folder = make_study(slices=100, side=16)

    def goes(_headers: list[Header]) -> None:
        if folder.exists():
            folder.rename(tmp_path / "away")

    found = scan([folder], on_headers=goes)
    assert found.headers
    assert found.problems
    with pytest.raises(HealthGPTError, match="There is no file or folder"):
        scan([folder])


class Share:
    """A file on a share of the network that does not answer any more."""

    def __init__(self) -> None:
        self.label, self.folder = "//share/study/1.dcm", Path("//share/study")
        self.waiting, self.back = threading.Event(), threading.Event()

    def open(self) -> BinaryIO:
        self.waiting.set()
        self.back.wait(60)
        raise OSError(107, os.strerror(107))


def test_a_share_that_does_not_answer_holds_up_nothing_else(headers: tuple[Header, ...]) -> None:
    slices = group(headers)[0].series[0].stacks[0].slices
    share, results = Share(), {}
    away = replace(slices[0], header=replace(slices[0].header, source=share))
    reader, done = Reader(FrameCache(1 << 24)), threading.Semaphore(0)

    def receive(one: Slice, result: SliceImage | HealthGPTError) -> None:
        results[one.ref] = result
        done.release()

    reader.request(away, receive)
    assert share.waiting.wait(60)
    reader.request(slices[1], receive)
    assert done.acquire(timeout=60)
    assert isinstance(results[slices[1].ref], SliceImage)
    share.back.set()
    assert done.acquire(timeout=60)
    failed = results[away.ref]
    assert isinstance(failed, HealthGPTError)
    assert is_one_line(failed)
    assert "//share/study/1.dcm" in str(failed)
    reader.close()
