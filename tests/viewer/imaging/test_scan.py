"""Files, folders, archives and DICOMDIRs to headers, and a sentence for each file that cannot be opened."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.filebase import DicomBytesIO
from pydicom.fileset import FileSet
from pydicom.uid import JPEGLSLossless, RLELossless, generate_uid

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging import sources
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.scan import paths_of, scan
from healthgpt_viewer.imaging.sources import ZipMember

# pydicom warns of what it finds in damaged files; what the reader is told is tested here.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")

WriteFile = Callable[..., Path]
MakeDataset = Callable[..., pydicom.FileDataset]


def shipped(name: str) -> Path:
    """A test file that pydicom brings along."""
    path = Path(str(get_testdata_file(name, download=False)))
    assert path.is_file()
    return path


def reason_of(path: Path) -> str:
    """The one reason why a file cannot be opened; beside it a good one opens."""
    found = scan([path, shipped("CT_small.dcm")])
    assert [Path(header.source.label).name for header in found.headers] == ["CT_small.dcm"]
    (problem,) = found.problems
    assert problem.label == str(path)
    assert "\n" not in problem.reason
    return problem.reason


# What is found.


def test_a_folder_is_read_with_its_folders(write_file: WriteFile, tmp_path: Path) -> None:
    for name in ("a.dcm", "deep/er/b.dcm", "deep/without-suffix"):
        write_file(name)
    found = scan([tmp_path])
    assert sorted(Path(header.source.label).name for header in found.headers) == [
        "a.dcm", "b.dcm", "without-suffix",
    ]  # fmt: skip
    assert found.problems == ()
    assert len(paths_of([header.source for header in found.headers])) == 3


def test_files_that_claim_nothing_are_skipped(write_file: WriteFile, tmp_path: Path) -> None:
    write_file("a.dcm")
    (tmp_path / "notes.txt").write_text("nothing")
    (tmp_path / "README.md").write_text("nothing")
    (tmp_path / ".hidden").write_text("nothing")
    found = scan([tmp_path])
    assert (len(found.headers), found.problems, found.skipped) == (1, (), 2)


def test_headers_come_while_the_rest_is_read(write_file: WriteFile, tmp_path: Path) -> None:
    for number in range(40):
        write_file(f"{number}.dcm")
    batches: list[int] = []
    steps: list[tuple[int, int | None]] = []
    found = scan(
        [tmp_path],
        on_headers=lambda headers: batches.append(len(headers)),
        on_progress=lambda done, total: steps.append((done, total)),
    )
    assert sum(batches) == len(found.headers) == 40
    assert batches[0] < 40
    assert steps[-1] == (40, 40)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_stop_keeps_what_was_read(write_file: WriteFile, tmp_path: Path) -> None:
    for number in range(40):
        write_file(f"{number}.dcm")
    read: list[Header] = []
    found = scan([tmp_path], on_headers=read.extend, stop=lambda: bool(read))
    assert 0 < len(found.headers) < 40
    assert list(found.headers) == read


def test_listing_a_large_folder_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    for number in range(1200):
        (tmp_path / f"{number:04d}.dcm").touch()
    told: list[tuple[int, int | None]] = []
    stopped = scan(
        [tmp_path], on_progress=lambda done, total: told.append((done, total)), stop=lambda: len(told) >= 2
    )
    assert told == [(500, None), (1000, None)]
    assert (stopped.headers, stopped.problems) == ((), ())


def test_the_header_says_where_its_pixels_are(write_file: WriteFile) -> None:
    path = write_file(pixels=np.full((4, 6), 77, np.int16))
    header = read_header(path)
    assert header.pixel_offset is not None
    assert path.read_bytes()[header.pixel_offset : header.pixel_offset + 4] == b"\xe0\x7f\x10\x00"
    assert "PixelData" not in header.dataset


@pytest.mark.parametrize("beyond", [-9, -8, -7, -4, 0, 4, 100_000])
def test_a_header_longer_than_what_is_read_at_once_is_read_whole(write_file: WriteFile, beyond: int) -> None:
    """The pixels begin anywhere around the end of the first 64 KiB, or far behind."""
    wanted = (1 << 16) + beyond
    short = read_header(write_file("short.dcm", ImageComments="x" * 2)).pixel_offset
    assert short is not None
    for extra in (wanted - short, wanted - short + 1):  # values have an even length
        path = write_file(
            "long.dcm", np.full((4, 6), 77, np.int16), EncapsulatedDocument=b"\1" * max(2, extra)
        )
        header = read_header(path)
        assert header.pixel_offset is not None
        assert path.read_bytes()[header.pixel_offset : header.pixel_offset + 2] == b"\xe0\x7f"
        assert (header.dataset.Rows, header.dataset.SeriesNumber) == (4, 1)
        assert load(group([header])[0].series[0].stacks[0].slices[0]).stored[3, 5] == 77


# Archives and DICOMDIRs.


def make_zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_a_zip_is_read_without_unpacking(write_file: WriteFile, tmp_path: Path) -> None:
    data = write_file("a.dcm", np.arange(24, dtype=np.int16).reshape(4, 6)).read_bytes()
    folder = tmp_path / "zip"
    folder.mkdir()
    archive = make_zip(folder / "study.zip", {"x/a.dcm": data, "notes.txt": b"nothing"})
    found = scan([archive])
    assert [header.source.label for header in found.headers] == [f"{archive}: x/a.dcm"]
    assert list(folder.iterdir()) == [archive]
    (study,) = group(found.headers)
    assert study.folder is None
    assert load(study.series[0].stacks[0].slices[0]).stored[1, 1] == 7


def test_a_zip_whose_member_leaves_its_folder_writes_nothing(write_file: WriteFile, tmp_path: Path) -> None:
    data = write_file("inside.dcm").read_bytes()
    home = tmp_path / "deep" / "zip"
    home.mkdir(parents=True)
    archive = make_zip(
        home / "evil.zip", {"../../escaped.dcm": data, "/absolute.dcm": data, "..\\w.dcm": data}
    )
    before = set(tmp_path.rglob("*"))
    found = scan([archive])
    (study,) = group(found.headers)
    load(study.series[0].stacks[0].slices[0])
    assert set(tmp_path.rglob("*")) == before
    assert not Path("/absolute.dcm").exists()
    assert paths_of([header.source for header in found.headers]) == []


def test_a_member_that_unpacks_to_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write_file: WriteFile
) -> None:
    monkeypatch.setattr(sources, "_MEMBER_LIMIT", 100_000)
    good = write_file("a.dcm").read_bytes()
    archive = make_zip(tmp_path / "bomb.zip", {"bomb.dcm": b"\0" * 100_001, "good.dcm": good})
    found = scan([archive])
    assert len(found.headers) == 1
    assert "unpacks to more" in found.problems[0].reason


def test_a_damaged_zip_is_told(tmp_path: Path, write_file: WriteFile) -> None:
    data = make_zip(tmp_path / "good.zip", {"a.dcm": write_file("a.dcm").read_bytes()}).read_bytes()
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(data[:80] + b"\xff" * 40 + data[120:])
    found = scan([damaged])
    assert found.headers == ()
    assert found.problems[0].label.startswith(str(damaged))


def test_a_locked_member_is_told(tmp_path: Path) -> None:
    archive = make_zip(tmp_path / "locked.zip", {"a.dcm": shipped("CT_small.dcm").read_bytes()})
    data = bytearray(archive.read_bytes())
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag "encrypted"
        data[data.index(signature) + place] |= 1
    archive.write_bytes(data)
    (problem,) = scan([archive]).problems
    assert "password" in problem.reason


def make_file_set(folder: Path, datasets: list[pydicom.FileDataset]) -> Path:
    files = FileSet()
    for dataset in datasets:
        files.add(dataset)
    files.write(folder)
    return folder / "DICOMDIR"


def test_a_dicomdir_is_read_by_what_it_names(make_dataset: MakeDataset, tmp_path: Path) -> None:
    folder = tmp_path / "disc"
    made = [
        make_dataset(StudyTime="120000", StudyID="1", AccessionNumber="", InstanceNumber=n, SOPInstanceUID=generate_uid())
        for n in (1, 2)
    ]  # fmt: skip
    directory = make_file_set(folder, made)
    shutil.copy(shipped("MR_small.dcm"), folder / "NOTNAMED")
    before = directory.read_bytes()
    found = scan([directory])
    assert {header.sop_instance_uid for header in found.headers} == {d.SOPInstanceUID for d in made}
    assert found.problems == ()
    assert directory.read_bytes() == before
    # The folder as a whole is read by its files.
    assert len(scan([folder]).headers) == 3


def test_a_dicomdir_of_others_is_read() -> None:
    folder = shipped("CT_small.dcm").parent / "dicomdirtests"
    found = scan([folder / "DICOMDIR"])
    assert found.problems == ()
    assert len(found.headers) == 31
    assert len(group(found.headers)) > 2


def test_a_dicomdir_may_not_name_files_outside_nor_missing(make_dataset: MakeDataset, tmp_path: Path) -> None:
    folder = tmp_path / "disc"
    directory = make_file_set(
        folder,
        [
            make_dataset(StudyTime="120000", StudyID="1", AccessionNumber="", InstanceNumber=n)
            for n in (1, 2, 3)
        ],
    )
    outside = tmp_path / "SECRET"
    shutil.copy(shipped("CT_small.dcm"), outside)
    records = pydicom.dcmread(directory)
    images = [r for r in records.DirectoryRecordSequence if "ReferencedFileID" in r]
    images[0].ReferencedFileID = ["..", "SECRET"]
    images[1].ReferencedFileID = ["GONE"]
    records.save_as(directory)
    found = scan([directory])
    assert len(found.headers) == 1
    reasons = " ".join(problem.reason for problem in found.problems)
    assert "outside of its own folder" in reasons
    assert "is not there" in reasons


def test_a_damaged_dicomdir_says_what_to_do(tmp_path: Path) -> None:
    directory = tmp_path / "DICOMDIR"
    directory.write_text("no directory")
    (problem,) = scan([directory]).problems
    assert "Open its folder instead" in problem.reason


# What cannot be opened.


def test_a_name_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(HealthGPTError, match=r"There is no file or folder .*nowhere: check the name"):
        scan([tmp_path / "nowhere"])
    with pytest.raises(HealthGPTError, match="There is no file"):
        read_header(tmp_path / "nowhere.dcm")


def test_not_dicom_and_empty(tmp_path: Path) -> None:
    text, empty, zeros, jpeg = (
        tmp_path / name for name in ("text.dcm", "empty.dcm", "zeros.dcm", "jpeg.dcm")
    )
    text.write_text("This is a letter, not an image. " * 20)
    empty.write_bytes(b"")
    zeros.write_bytes(b"\0" * 4096)
    jpeg.write_bytes(b"\xff\xd8\xff\xe0" + b"\x11" * 4000)
    assert reason_of(empty) == "The file is empty."
    for path in (text, zeros, jpeg):
        assert reason_of(path) == "It is not a DICOM file."
    with pytest.raises(HealthGPTError, match=r"text\.dcm: It is not a DICOM file"):
        read_header(text)


def test_truncated_pixels_are_told_plain_and_compressed(
    write_file: WriteFile, make_dataset: MakeDataset, tmp_path: Path
) -> None:
    path = write_file("plain.dcm", np.ones((64, 64), np.int16))
    path.write_bytes(path.read_bytes()[:-100])
    assert "cut off" in reason_of(path)
    for syntax in (RLELossless, JPEGLSLossless):
        dataset = make_dataset(np.random.default_rng(1).integers(0, 999, (64, 64), np.int16))
        dataset.compress(syntax)
        path = tmp_path / "compressed.dcm"
        dataset.save_as(path, enforce_file_format=True)
        path.write_bytes(path.read_bytes()[:-200])
        assert "cut off" in reason_of(path)


@pytest.mark.parametrize("length", [140, 300, 420])
def test_a_header_cut_off_anywhere_is_one_sentence(write_file: WriteFile, length: int) -> None:
    path = write_file("cut.dcm")
    path.write_bytes(path.read_bytes()[:length])
    assert reason_of(path)


def test_no_pixel_data(write_file: WriteFile) -> None:
    assert reason_of(write_file(PixelData=None)) == "The image has no pixel data."


@pytest.mark.parametrize("missing", ["Rows", "Columns"])
def test_no_size(write_file: WriteFile, missing: str) -> None:
    assert "rows and columns" in reason_of(write_file(**{missing: None}))


def test_more_rows_than_pixels(write_file: WriteFile) -> None:
    assert "cut off" in reason_of(write_file(Rows=4000))


def test_unknown_transfer_syntax(write_file: WriteFile) -> None:
    path = write_file()
    data = path.read_bytes()
    known = b"1.2.840.10008.1.2.1\0"
    assert data.count(known) == 1
    path.write_bytes(data.replace(known, b"1.2.840.10008.1.2.9\0"))
    assert "transfer syntax 1.2.840.10008.1.2.9" in reason_of(path)


@contextmanager
def nobody() -> Iterator[None]:
    """As a user who may not read everything, which the superuser may."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has other permissions")
def test_no_permission(write_file: WriteFile) -> None:
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "closed").mkdir()
        for path in (home / "locked.dcm", home / "open.dcm", home / "closed" / "a.dcm"):
            shutil.copy(write_file(), path)
            path.chmod(0o644)
        home.chmod(0o755)
        (home / "locked.dcm").chmod(0)
        (home / "closed").chmod(0)
        scan([home / "open.dcm"])  # what is imported at the first reading is imported now
        try:
            with nobody():
                found = scan([home])
                with pytest.raises(
                    HealthGPTError, match=r"locked\.dcm: The file may not be read: check its permissions"
                ):
                    read_header(home / "locked.dcm")
        finally:
            (home / "closed").chmod(0o700)
        assert [Path(header.source.label).name for header in found.headers] == ["open.dcm"]
        assert {Path(problem.label).name: problem.reason for problem in found.problems} == {
            "locked.dcm": "The file may not be read: check its permissions.",
            "closed": "The folder may not be read: check its permissions.",
        }


def test_a_file_that_vanishes_is_told(tmp_path: Path) -> None:
    link = tmp_path / "gone.dcm"
    link.symlink_to(tmp_path / "nowhere")
    found = scan([tmp_path])
    (problem,) = found.problems
    assert (Path(problem.label).name, problem.reason) == ("gone.dcm", "The file is not there any more.")


def test_a_value_that_cannot_be_read_does_not_take_the_others_with_it(write_file: WriteFile) -> None:
    """What decides the pixels must be readable; what only describes them is left out."""
    for keyword, code in (("RescaleIntercept", b"DS"), ("ImagePositionPatient", b"DS"), ("PatientID", b"LO")):
        path = write_file(f"{keyword}.dcm")
        spoil(path, keyword, code)
        words = pydicom.datadict.dictionary_description(keyword)
        assert reason_of(path) == f"The file is damaged: its {words} cannot be read."
    for keyword, code in (("SeriesNumber", b"IS"), ("StudyDate", b"DA"), ("SliceThickness", b"DS")):
        path = write_file(f"{keyword}.dcm")
        spoil(path, keyword, code)
        found = scan([path])
        assert found.problems == ()
        assert load(group(found.headers)[0].series[0].stacks[0].slices[0]).stored.shape == (4, 6)


def spoil(path: Path, keyword: str, representation: bytes) -> None:
    """Overwrite the value representation of an element with one that does not exist."""
    tag = pydicom.tag.Tag(keyword)
    written = DicomBytesIO()
    written.is_little_endian = True
    written.write_tag(tag)
    data = path.read_bytes()
    element = written.getvalue() + representation
    assert data.count(element) == 1
    path.write_bytes(data.replace(element, element[:4] + b"Q!"))


def test_a_file_without_preamble_opens(write_file: WriteFile, tmp_path: Path) -> None:
    dataset = pydicom.dcmread(write_file("whole.dcm"))
    bare = tmp_path / "bare.dcm"
    buffer = io.BytesIO()
    pydicom.dcmwrite(
        buffer, pydicom.Dataset(dataset), implicit_vr=True, little_endian=True, enforce_file_format=False
    )
    bare.write_bytes(buffer.getvalue())
    assert not buffer.getvalue().startswith(b"\0" * 128)
    image = load(group([read_header(bare)])[0].series[0].stacks[0].slices[0])
    assert np.array_equal(image.stored, np.arange(24).reshape(4, 6))


@pytest.mark.parametrize(
    "name",
    [
        "MR_truncated.dcm",
        "no_meta.dcm",
        "UN_sequence.dcm",
        "meta_missing_tsyntax.dcm",
        "empty_charset_LEI.dcm",
    ],
)
def test_broken_files_of_pydicom_are_told(name: str) -> None:
    assert reason_of(shipped(name))


def test_random_damage_never_escapes_as_anything_but_a_sentence(write_file: WriteFile) -> None:
    """A damaged byte anywhere gives an image, or a reason; nothing else."""
    path = write_file(WindowCenter=40, WindowWidth=80, SeriesDescription="Head")
    data, noise = path.read_bytes(), np.random.default_rng(11)
    outcomes = {"opened": 0, "told": 0}
    for _ in range(150):
        damaged = bytearray(data)
        for place in noise.integers(132, len(data) - 48, 3):
            damaged[place] = noise.integers(256)
        path.write_bytes(damaged)
        found = scan([path])
        try:
            for study in group(found.headers):
                for series in study.series:
                    for stack in series.stacks:
                        load(stack.slices[0])
            outcomes["opened" if found.headers else "told"] += 1
        except HealthGPTError:
            outcomes["told"] += 1
    assert outcomes["opened"]
    assert outcomes["told"]


def test_a_zip_member_says_where_it_is(tmp_path: Path) -> None:
    member = ZipMember(tmp_path / "a.zip", "in/side.dcm")
    assert member.folder is None
    assert member.label.endswith("a.zip: in/side.dcm")
