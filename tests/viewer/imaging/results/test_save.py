"""Results on disk: whole or not at all, originals untouched (DICOM contract, section 8)."""

from __future__ import annotations

import errno
import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.results.image import image_dataset
from healthgpt_viewer.imaging.results.model import ImageResult, Report, Turn
from healthgpt_viewer.imaging.results.report import report_dataset
from healthgpt_viewer.imaging.results.save import save
from healthgpt_viewer.imaging.scan import scan

MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
MakeTurn = Callable[..., Turn]
MakeReport = Callable[..., Report]


@pytest.fixture
def source(make_source: MakeSource) -> Header:
    return make_source("ct")


@pytest.fixture
def study(source: Header) -> Path:
    """The folder of the original."""
    return Path(source.source.label).parent


@pytest.fixture
def result(make_result: MakeResult, source: Header) -> Dataset:
    return image_dataset(make_result(source))


def files_below(folder: Path) -> dict[str, str]:
    """All files with their hashes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_name_and_place(study: Path, result: Dataset) -> None:
    target = save(result, study)
    place = study / "AI_RESULTS" / result.SeriesInstanceUID
    assert target == place / f"AI_CT2MR_{result.SOPInstanceUID}.dcm"
    assert "Müller" not in str(target.relative_to(study))
    assert pydicom.dcmread(target).SOPInstanceUID == result.SOPInstanceUID
    assert [path.name for path in place.iterdir()] == [target.name]


def test_a_report_is_named_qa(
    study: Path, source: Header, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    dataset = report_dataset(make_report(make_turn(source)))
    assert save(dataset, study).name == f"AI_QA_{dataset.SOPInstanceUID}.dcm"


def test_originals_are_bit_for_bit_untouched(
    study: Path, source: Header, make_source: MakeSource, make_result: MakeResult, make_turn: MakeTurn,
    make_report: MakeReport,
) -> None:  # fmt: skip
    make_source("mr")
    make_source("enhanced")
    before = files_below(study)
    times = {path: path.stat().st_mtime_ns for path in study.rglob("*.dcm")}
    save(image_dataset(make_result(source)), study)
    save(report_dataset(make_report(make_turn(source))), study)
    after = files_below(study)
    assert {name: digest for name, digest in after.items() if name in before} == before
    assert len(after) == len(before) + 2
    assert {path: path.stat().st_mtime_ns for path in times} == times


def test_saved_twice_is_one_file_and_nothing_is_written(study: Path, result: Dataset) -> None:
    first = save(result, study)
    changed = first.stat().st_mtime_ns
    assert save(result, study) == first
    assert first.stat().st_mtime_ns == changed
    assert len(files_below(study / "AI_RESULTS")) == 1


def test_another_file_of_the_same_name_is_never_overwritten(study: Path, result: Dataset) -> None:
    first = save(result, study)
    content = first.read_bytes()
    result.ImageComments = "AI GENERATED otherwise - NOT ACQUIRED"
    with pytest.raises(SaveError, match="differs from this result; it was left as it is"):
        save(result, study)
    assert first.read_bytes() == content
    assert len(files_below(study / "AI_RESULTS")) == 1


def test_a_new_run_is_a_new_series(study: Path, source: Header, make_result: MakeResult) -> None:
    targets = {save(image_dataset(make_result(source)), study) for _ in range(2)}
    assert len({target.parent for target in targets}) == 2


# When it cannot be written.


@contextmanager
def limit_of_file_size(size: int) -> Iterator[None]:
    """As on a full disk: no file may grow beyond ``size`` bytes."""
    resource = pytest.importorskip("resource", reason="limits of file size are POSIX's")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_file_that_does_not_fit_leaves_nothing_behind(study: Path, result: Dataset) -> None:
    before = files_below(study)
    with limit_of_file_size(4000), pytest.raises(SaveError) as error:
        save(result, study)
    assert str(study) in str(error.value)
    assert "choose another folder" in str(error.value)
    assert files_below(study) == before
    assert save(result, study).is_file()


@pytest.mark.parametrize("step", ["fsync", "rename"])
def test_a_full_disk_at_any_step_leaves_nothing_behind(
    study: Path, result: Dataset, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = files_below(study)
    with monkeypatch.context() as patch:
        patch.setattr(os, step, full)
        with pytest.raises(SaveError, match=r"was not saved to .*No space left on device.*Free some space"):
            save(result, study)
    assert files_below(study) == before
    assert save(result, study).is_file()


def test_a_disk_that_gives_back_other_bytes_is_told(
    study: Path, result: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_below(study)
    whole = Path.read_bytes
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", lambda self: whole(self)[:-1])
        with pytest.raises(SaveError, match="reads back differently"):
            save(result, study)
    assert files_below(study) == before


def test_a_folder_that_is_a_file_is_told(tmp_path: Path, result: Dataset) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    with pytest.raises(SaveError, match=r"was not saved to .*blocked"):
        save(result, blocked)
    assert blocked.read_text() == "a file"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(study: Path, result: Dataset) -> None:
    before = files_below(study)
    study.chmod(0o500)
    try:
        with pytest.raises(SaveError, match="choose another folder"):
            save(result, study)
    finally:
        study.chmod(0o700)
    assert files_below(study) == before


def test_a_folder_that_is_not_there_is_made(tmp_path: Path, result: Dataset) -> None:
    target = save(result, tmp_path / "new" / "place")
    assert target.is_relative_to(tmp_path / "new" / "place" / "AI_RESULTS")
    assert target.is_file()


_KILLED = """
import os, signal, sys
from pathlib import Path
import pydicom
from healthgpt_viewer.imaging.results.save import save
os.fsync = lambda _handle: os.kill(os.getpid(), signal.SIGKILL)
save(pydicom.dcmread(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed otherwise on this system")
def test_a_killed_process_leaves_no_half_result(study: Path, result: Dataset, tmp_path: Path) -> None:
    whole = tmp_path / "whole.dcm"
    result.save_as(whole, enforce_file_format=True)
    before = files_below(study)
    ended = subprocess.run([sys.executable, "-c", _KILLED, str(whole), str(study)], check=False, timeout=120)
    assert ended.returncode == -signal.SIGKILL
    left = {name for name in files_below(study) if name not in before}
    assert len(left) == 1
    assert all(Path(name).name.startswith(".AI_CT2MR_") and ".part-" in name for name in left)
    # Opened again, the folder has its originals and no trouble; the result can be saved.
    found = scan([study])
    assert (len(found.headers), found.problems) == (len(before), ())
    assert save(result, study).is_file()


def test_what_a_killed_process_left_goes_after_a_day(study: Path, result: Dataset) -> None:
    place = study / "AI_RESULTS" / result.SeriesInstanceUID
    place.mkdir(parents=True)
    old, young, foreign = (
        place / name for name in (".AI_QA_1.dcm.part-00", ".AI_QA_2.dcm.part-01", "notes.txt")
    )
    for path in (old, young, foreign):
        path.write_text("left over")
    day_ago = time.time() - 25 * 3600
    os.utime(old, (day_ago, day_ago))
    os.utime(foreign, (day_ago, day_ago))
    save(result, study)
    assert (old.exists(), young.exists(), foreign.exists()) == (False, True, True)
