"""Files are copied whole, verified, and under names that no file can choose."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from healthgpt_viewer.errors import SaveError, Stopped
from healthgpt_viewer.imaging.copying import copy_files, file_name, series_folder, study_folder
from healthgpt_viewer.imaging.scan import scan

MakeStudy = Callable[..., Path]


def test_a_second_copy_copies_nothing(make_study: MakeStudy, tmp_path: Path) -> None:
    headers = scan([make_study(slices=3)]).headers
    first = copy_files(headers, tmp_path / "to")
    second = copy_files(headers, tmp_path / "to")
    assert (first.new, first.already, second.new, second.already) == (3, 0, 0, 3)
    assert len(list((tmp_path / "to").rglob("*.dcm"))) == 3
    assert list((tmp_path / "to").rglob(".*")) == []


def test_another_file_of_the_same_instance_is_left_and_told(make_study: MakeStudy, tmp_path: Path) -> None:
    folder = make_study(slices=1)
    copy_files(scan([folder]).headers, tmp_path / "to")
    (there,) = (tmp_path / "to").rglob("*.dcm")
    before = there.read_bytes()
    dataset = pydicom.dcmread(folder / "000.dcm")
    dataset.PatientName = "Other^One"
    dataset.save_as(folder / "000.dcm")
    copied = copy_files(scan([folder]).headers, tmp_path / "to")
    assert (copied.new, copied.already) == (0, 0)
    assert "left as it was" in copied.problems[0].reason
    assert there.read_bytes() == before


def test_names_come_from_no_text_of_the_file(make_study: MakeStudy, tmp_path: Path) -> None:
    folder = make_study(slices=1)
    dataset = pydicom.dcmread(folder / "000.dcm")
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "../../../etc", "/absolute"
    dataset.StudyDate, dataset.SeriesNumber = "../..", "-7"
    dataset.SOPInstanceUID = "..\\..\\up"
    dataset.save_as(folder / "000.dcm")
    (header,) = scan([folder]).headers
    names = study_folder(header), series_folder(header), file_name(header)
    assert all(name.replace("-", "").replace(".", "").isalnum() and ".." not in name for name in names)
    copied = copy_files([header], tmp_path / "to")
    assert copied.new == 1
    assert all(
        file.is_relative_to(tmp_path / "to") for file in tmp_path.rglob("*.dcm") if file.parent != folder
    )


def test_a_stop_leaves_whole_files_only(make_study: MakeStudy, tmp_path: Path) -> None:
    folder = make_study(slices=4)
    asked = iter((False, False))

    def check() -> None:
        if next(asked, True):
            raise Stopped

    with pytest.raises(Stopped):
        copy_files(scan([folder]).headers, tmp_path / "to", check=check)
    originals = {file.read_bytes() for file in folder.iterdir()}
    copies = [file for file in (tmp_path / "to").rglob("*") if file.is_file()]
    assert len(copies) == 2
    assert all(file.read_bytes() in originals for file in copies)


def test_members_of_an_archive_are_copied(make_study: MakeStudy, tmp_path: Path) -> None:
    folder, archive = make_study(slices=2), tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in folder.iterdir():
            packed.write(file, f"../{file.name}")
    assert copy_files(scan([archive]).headers, tmp_path / "to").new == 2


def test_a_file_that_went_is_told_and_the_rest_copied(make_study: MakeStudy, tmp_path: Path) -> None:
    folder = make_study(slices=3)
    headers = scan([folder]).headers
    (folder / "001.dcm").unlink()
    copied = copy_files(headers, tmp_path / "to")
    assert copied.new == 2
    assert copied.problems[0].label.endswith("001.dcm")


def test_a_folder_that_cannot_be_made_is_told(make_study: MakeStudy, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(SaveError, match="cannot be made"):
        copy_files(scan([make_study(slices=1)]).headers, tmp_path / "file" / "to")
