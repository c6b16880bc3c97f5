"""Headers that come from the index are those of the files, as long as the files are as they were."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from healthgpt_viewer.imaging import header_reading
from healthgpt_viewer.imaging import scan as scanning
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.scan import Scan, scan
from healthgpt_viewer.imaging.sources import Source
from healthgpt_viewer.index import Index

MakeStudy = Callable[..., Path]


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path / "studies.sqlite")


@pytest.fixture
def read_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files whose headers are read, as they are read."""
    names: list[str] = []
    read = header_reading.read

    def noted(source: Source) -> object:
        names.append(source.label)
        return read(source)

    monkeypatch.setattr(scanning, "read", noted)
    return names


def again(index: Index, *paths: Path) -> Scan:
    return scan(paths, memory=index.headers())


def told(header: Header) -> tuple[object, ...]:
    """All that a header says."""
    return (
        header.source.label, header.transfer_syntax_uid, header.sop_instance_uid, header.sop_class_uid,
        header.number_of_frames, header.pixel_offset, header.dataset, header.dataset.file_meta,
    )  # fmt: skip


def test_an_unchanged_folder_is_not_read_again(
    index: Index, make_study: MakeStudy, read_files: list[str]
) -> None:
    folder = make_study(slices=5)
    first = again(index, folder)
    assert len(read_files) == 5
    second = again(index, folder)
    assert len(read_files) == 5
    assert [told(one) for one in second.headers] == [told(one) for one in first.headers]


def test_a_changed_file_is_read_again_and_a_new_one_too(
    index: Index, make_study: MakeStudy, read_files: list[str]
) -> None:
    folder = make_study(slices=4)
    again(index, folder)
    read_files.clear()
    changed, gone, new = folder / "001.dcm", folder / "002.dcm", folder / "new.dcm"
    dataset = pydicom.dcmread(changed)
    dataset.PatientName = "Phantom^Ella"  # as long as the name before
    dataset.save_as(changed)
    gone.rename(new)
    found = again(index, folder)
    assert sorted(read_files) == [str(changed), str(new)]
    names = {Path(one.source.label).name: str(one.dataset.PatientName) for one in found.headers}
    assert names == {
        "000.dcm": "Phantom^Anna",
        "001.dcm": "Phantom^Ella",
        "003.dcm": "Phantom^Anna",
        "new.dcm": "Phantom^Anna",
    }


def test_a_file_with_the_old_size_and_time_is_read_again(
    index: Index, make_study: MakeStudy, read_files: list[str]
) -> None:
    """Copying programs keep the time of a file: its entry in the folder was changed all the same."""
    file = make_study(slices=1) / "000.dcm"
    again(index, file)
    before = file.stat()
    dataset = pydicom.dcmread(file)
    dataset.PatientName = "Phantom^Ella"
    dataset.save_as(file)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    (header,) = again(index, file).headers
    assert header.dataset.PatientName == "Phantom^Ella"
    assert len(read_files) == 2


def test_members_of_an_archive_are_known_until_it_changes(
    index: Index, make_study: MakeStudy, tmp_path: Path, read_files: list[str]
) -> None:
    folder, archive = make_study(slices=3), tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in sorted(folder.iterdir()):
            packed.write(file, file.name)
    first = again(index, archive)
    second = again(index, archive)
    assert [told(one) for one in second.headers] == [told(one) for one in first.headers]
    assert len(read_files) == 3
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(folder / "001.dcm", "001.dcm")
    assert len(again(index, archive).headers) == 1
    assert len(read_files) == 4


def test_every_kind_of_file_comes_back_as_it_was(index: Index, shared: Path) -> None:
    folder = shared / "data" / "ct-transfer-syntaxes"
    first, second = again(index, folder), again(index, folder)
    assert len(first.headers) > 40
    for one, other in zip(
        sorted(first.headers, key=lambda header: header.source.label),
        sorted(second.headers, key=lambda header: header.source.label),
        strict=True,
    ):
        assert told(one) == told(other)


def test_large_values_stay_in_the_file(index: Index, make_study: MakeStudy, tmp_path: Path) -> None:
    file = make_study(slices=1) / "000.dcm"
    dataset = pydicom.dcmread(file)
    block = dataset.private_block(0x0029, "MADE", create=True)
    block.add_new(0x10, "OB", bytes(range(256)) * 4000)
    dataset.save_as(file)
    again(index, file)
    assert (tmp_path / "studies.sqlite").stat().st_size < 500_000
    (header,) = again(index, file).headers
    assert header.dataset[0x0029, 0x1010].value == bytes(range(256)) * 4000


def test_what_was_read_before_a_stop_need_not_be_read_again(
    index: Index, make_study: MakeStudy, read_files: list[str]
) -> None:
    folder = make_study(slices=40)
    scan([folder], memory=index.headers(), stop=lambda: len(read_files) >= 16)
    assert 16 <= len(read_files) < 40
    assert len(again(index, folder).headers) == 40
    assert len(read_files) == 40


def test_damaged_entries_are_read_from_the_files(
    index: Index, make_study: MakeStudy, tmp_path: Path, read_files: list[str]
) -> None:
    folder = make_study(slices=3)
    first = again(index, folder)
    with sqlite3.connect(tmp_path / "studies.sqlite") as connection:
        connection.execute("UPDATE file SET elements = x'00' WHERE name = '000.dcm'")
        connection.execute("UPDATE file SET facts = '[]' WHERE name = '001.dcm'")
    second = again(index, folder)
    assert len(read_files) == 5
    key = str
    assert sorted(map(key, (one.dataset for one in second.headers))) == sorted(
        map(key, (one.dataset for one in first.headers))
    )
