"""When things go wrong: one sentence that says what to do, nothing half-written, nothing lost."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PIL import Image

from healthgpt_plugin.cli import ask, terminal
from healthgpt_plugin.cli import convert as convert_command

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]
Digests = Callable[[Path], dict[str, str]]

_posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits are POSIX's")


@pytest.fixture
def series(make_original: MakeOriginal) -> Path:
    """The folder of a head CT of three slices."""
    for number in range(3):
        file = make_original(
            "ct", f"CT/{number}.dcm", SeriesInstanceUID="1.2.6", InstanceNumber=number + 1,
            ImagePositionPatient=[-30, -40, 5 * number],
        )  # fmt: skip
    return file.parent


@pytest.fixture
def convert(command: Command, quick_model: Path, tmp_path: Path) -> Command:
    """``convert`` with the quick model, to ``out``."""

    def run(source: Path, *arguments: object) -> Any:
        return command(
            "convert", "--model", quick_model, "--task", "ct-to-mr", "--input", source, "--output", tmp_path / "out",
            *arguments,
        )  # fmt: skip

    return run


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _rest(sub_command: str, folder: Path) -> tuple[object, ...]:
    """What a sub-command needs beside its input."""
    if sub_command == "ask":
        return ("--question", "What?")
    return ("--task", "ct-to-mr", "--output", folder / "out")


# Files that cannot be used.


@pytest.mark.parametrize("name", ["ask", "convert"])
def test_a_file_that_is_not_there(command: Command, tmp_path: Path, name: str) -> None:
    for file in ("nothing.dcm", "nothing.png"):
        rest = (
            ("--question", "What?") if name == "ask" else ("--task", "ct-to-mr", "--output", tmp_path / "out")
        )
        ran = command(name, "--input", tmp_path / file, *rest)
        assert (ran.code, ran.out) == (1, "")
        assert f"There is no file or folder {tmp_path / file}: check the name." in ran.error
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("made_empty.dcm", "The file is empty."),
        ("made_text_named.dcm", "It is not a DICOM file."),
        ("made_jpeg_named.dcm", "It is not a DICOM file."),
        ("made_zero_filled.dcm", "It is not a DICOM file."),
        ("made_truncated_header.dcm", "The file is damaged or cut off"),
        ("made_truncated_pixel_data.dcm", "The pixel data are cut off"),
        ("made_truncated_jpegls.dcm", "The pixel data are cut off"),
        ("made_no_pixel_data.dcm", "The image has no pixel data."),
        ("made_no_rows.dcm", "does not say how many rows and columns it has"),
        ("made_unknown_transfer_syntax.dcm", "1.2.840.10008.1.2.4.99 is not known to this program"),
        ("../non-image/rtplan.dcm", "holds no image"),
        ("../non-image/test-SR.dcm", "holds no image"),
        ("../INDEX.tsv", "it is not a DICOM file"),
    ],
)
@pytest.mark.parametrize("sub_command", ["ask", "convert"])
def test_a_file_that_cannot_be_opened(
    command: Command, shared: Path, tmp_path: Path, sub_command: str, name: str, said: str
) -> None:
    file = shared / "data" / "ct-transfer-syntaxes" / "broken" / name
    alone = tmp_path / "study" / file.name
    alone.parent.mkdir()
    shutil.copy(file, alone)
    ran = command(sub_command, "--input", alone, *_rest(sub_command, tmp_path), "--json")
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.error
    assert str(alone) in ran.error
    assert files_below(tmp_path) == [alone]


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n cut"])
def test_a_picture_that_cannot_be_read(command: Command, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(content)
    ran = command("ask", "--input", file, "--question", "What?")
    assert ran.code == 1
    assert str(file) in ran.error
    assert "the picture cannot be read" in ran.error


@contextmanager
def without_privileges() -> Iterator[None]:
    """As a user who may not do everything; root becomes nobody for a while."""
    was_root = os.geteuid() == 0
    if was_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@_posix
def test_a_file_that_may_not_be_read(
    command: Command, make_original: MakeOriginal, open_folder: Path
) -> None:
    file = open_folder / "1.dcm"
    shutil.copy(make_original(), file)
    file.chmod(0)
    assert ask.__name__ in sys.modules  # the other user may not read what Python would import
    with without_privileges():
        ran = command("ask", "--input", file, "--question", "What?")
    assert ran.code == 1
    assert ran.error == f"{file}: The file may not be read: check its permissions."


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
@pytest.mark.parametrize("name", ["ask", "convert"])
def test_a_folder_where_nobody_may_write(
    command: Command, quick_model: Path, make_original: MakeOriginal, name: str
) -> None:
    rest = ("--question", "What?", "--save") if name == "ask" else ("--task", "ct-to-mr", "--output")
    ran = command(name, "--model", quick_model, "--input", make_original(), *rest, "/proc/results")
    assert ran.code == 1
    assert bool(ran.out) == (name == "ask")  # an answer that could not be saved is still an answer
    assert "/proc/results" in ran.error
    assert "hoose another folder" in ran.error


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told_before_the_model_is_loaded(
    convert: Command, make_original: MakeOriginal, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir(mode=0o500)
    ran = convert(make_original())
    assert ran.code == 1
    assert f"{tmp_path / 'out'} may not be written to. Choose another folder." in ran.error


def test_a_folder_that_is_a_file_is_told_before_the_model_is_loaded(
    convert: Command, make_original: MakeOriginal, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("a file")
    ran = convert(make_original())
    assert ran.code == 1
    assert f"{tmp_path / 'out'} is a file. Choose another folder." in ran.error
    assert (tmp_path / "out").read_text() == "a file"


# A disk that is full.


def fail_fsync_after(calls: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk be full after some calls; a result takes two, one for the file and one for its folder."""
    left = [calls]
    really = os.fsync

    def fsync(handle: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        really(handle)

    monkeypatch.setattr(os, "fsync", fsync)


@pytest.mark.parametrize("name", ["ask", "convert"])
def test_a_full_disk_leaves_nothing_behind(
    command: Command, quick_model: Path, make_original: MakeOriginal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:  # fmt: skip
    fail_fsync_after(0, monkeypatch)
    rest = ("--question", "What?", "--save") if name == "ask" else ("--task", "ct-to-mr", "--output")
    ran = command(name, "--model", quick_model, "--input", make_original(), *rest, tmp_path / "out", "--json")  # fmt: skip
    assert (ran.code, ran.out) == (1, "")
    assert "No space left on device. Free some space or choose another folder." in ran.error
    assert files_below(tmp_path / "out") == []


def test_a_disk_that_fills_up_keeps_what_was_written_and_says_so(
    convert: Command, series: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_fsync_after(2, monkeypatch)
    ran = convert(series, "--json")
    assert ran.code == 1
    (result,) = ran.facts["results"]
    assert files_below(tmp_path / "out") == [Path(result["file"])]
    assert pydicom.dcmread(result["file"]).pixel_array.any()
    (failed,) = ran.facts["failed"]
    assert "No space left on device" in failed["reason"]


def test_a_picture_on_a_full_disk_leaves_nothing_behind(
    convert: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("L", (20, 20)).save(tmp_path / "head.png")
    fail_fsync_after(0, monkeypatch)
    ran = convert(tmp_path / "head.png")
    assert ran.code == 1
    assert "The picture was not written" in ran.error
    assert files_below(tmp_path / "out") == []


# A model that cannot be used.


@pytest.mark.parametrize(
    "missing", ["fusion.safetensors", "base/model.safetensors", "vqgan/model.yaml", "vision"]
)
def test_a_model_folder_with_a_part_missing(
    command: Command, quick_model: Path, make_original: MakeOriginal, tmp_path: Path, missing: str
) -> None:
    model = tmp_path / "model"
    shutil.copytree(quick_model, model)
    part = model / missing
    shutil.rmtree(part) if part.is_dir() else part.unlink()
    ran = command(
        "convert",
        "--model",
        model,
        "--task",
        "ct-to-mr",
        "--input",
        make_original(),
        "--output",
        tmp_path / "out",
    )
    assert (ran.code, ran.out) == (1, "")
    assert Path(missing).name in ran.error
    assert not (tmp_path / "out").exists()


def test_a_model_with_cut_weights(
    command: Command, quick_model: Path, make_original: MakeOriginal, tmp_path: Path
) -> None:
    model = tmp_path / "model"
    shutil.copytree(quick_model, model)
    weights = model / "com_hlora.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])
    ran = command("ask", "--model", model, "--input", make_original(), "--question", "What?")
    assert (ran.code, ran.out) == (1, "")
    assert "com_hlora.safetensors" in ran.error


_LIMITED = """
import resource, sys
import torch, transformers
from healthgpt_inference.families import m3
from healthgpt_plugin.cli import ask, main
from healthgpt_viewer.imaging import results, series
taken = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (taken + 30 * 2**20,) * 2)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited by Linux's means")
def test_a_model_that_does_not_fit_memory(
    quick_model: Path, make_original: MakeOriginal, tmp_path: Path
) -> None:
    file, out = make_original(), tmp_path / "out"
    arguments = ("ask", "--model", quick_model, "--input", file, "--question", "What?", "--save", out)
    run = subprocess.run(
        [sys.executable, "-c", _LIMITED, *map(str, arguments)], capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},  # the stacks of threads would take what is left
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("healthgpt: There is not enough memory")
    assert len(run.stderr.splitlines()) == 1
    assert not (tmp_path / "out").exists()


# Ctrl-C, and a process that is killed.


def press_ctrl_c_at(words: str, monkeypatch: pytest.MonkeyPatch, *, time: int = 1) -> None:
    """Send the signal of Ctrl-C when progress says ``words`` for the first or a later time."""
    heard = list[str]()

    def live(text: str) -> None:
        if words in text:
            heard.append(text)
            if len(heard) == time:
                os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(terminal, "live", live)


@_posix
@pytest.mark.parametrize("stage", ["reading headers", "loading the model", "reading", "drawing 3 of 48"])
def test_ctrl_c_at_every_stage(
    convert: Command, series: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    press_ctrl_c_at(stage, monkeypatch)
    ran = convert(series)
    assert ran.code == 130
    assert ran.out == ""
    assert ran.err.splitlines()[-1] == "healthgpt: stopped; what was finished is kept."
    assert files_below(tmp_path / "out") == []
    for thread in threading.enumerate():
        if thread.name == "inference":
            thread.join(60)  # it may still be importing
            assert not thread.is_alive()


@_posix
def test_ctrl_c_between_slices_keeps_what_was_finished(
    convert: Command, series: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convert_command, "TOGETHER", 1)
    press_ctrl_c_at("drawing 1 of 16", monkeypatch, time=2)
    ran = convert(series, "--json")
    assert ran.code == 130
    (result,) = ran.facts["results"]
    assert files_below(tmp_path / "out") == [Path(result["file"])]
    assert pydicom.dcmread(result["file"]).pixel_array.any()


@_posix
def test_ctrl_c_while_a_result_is_written_leaves_nothing_half(
    convert: Command, series: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _handle: signal.raise_signal(signal.SIGINT))
    assert convert(series).code == 130
    assert files_below(tmp_path / "out") == []


@_posix
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_a_real_process_that_is_ended_leaves_whole_files(
    quick_model: Path,
    series: Path,
    tmp_path: Path,
    digests: Digests,
    command: Command,
    sent: signal.Signals,
    code: int,
) -> None:
    before = digests(series)
    arguments = ("convert", "--model", quick_model, "--input", series, *_rest("convert", tmp_path))
    process = subprocess.Popen(
        [sys.executable, "-m", "healthgpt_plugin.cli", *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = Path(process.stdout.readline().strip())
    process.send_signal(sent)
    process.communicate(timeout=60)
    assert process.returncode in (code, 0)  # it may have been quicker than the signal
    left = files_below(tmp_path / "out")
    assert first in left
    for file in left:
        if not file.name.startswith("."):
            assert pydicom.dcmread(file).pixel_array.shape
    assert digests(series) == before
    again = command(*arguments, "--json")
    assert (again.code, len(again.facts["results"])) == (0, 3)
