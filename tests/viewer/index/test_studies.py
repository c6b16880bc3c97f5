"""What was opened is found again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.index import Index, StudyRecord, Wanted, is_missing

MakeStudy = Callable[..., Path]


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path / "studies.sqlite")


def change(folder: Path, **values: str) -> Path:
    """Set elements in all files of a folder."""
    for file in folder.iterdir():
        dataset = pydicom.dcmread(file)
        for name, value in values.items():
            setattr(dataset, name, value)
        dataset.save_as(file)
    return folder


def opened(index: Index, *folders: Path, now: float | None = None) -> list[Study]:
    studies = group(scan(folders, memory=index.headers()).headers)
    index.studies.remember(studies, now)
    return studies


def names(found: list[StudyRecord]) -> set[str]:
    return {record.patient_id for record in found}


def test_a_study_is_found_by_patient_id_date_modality_and_description(
    index: Index, make_study: MakeStudy
) -> None:
    head = change(
        make_study("head", patient="Müller^Jürgen", description="T1 axial"),
        Modality="MR",
        StudyDate="20230105",
    )
    opened(index, head, make_study("chest", patient="Phantom^Anna", description="Lung 1 mm"))
    for words in ("muller", "Jürgen MÜLLER", "ID-head", "20230105", "2023-01-05", "MR axial", "t1"):
        assert names(index.studies.find(Wanted(words))) == {"ID-head"}, words
    for words in ("Phantom", "lung", "ct", "ID-chest 2024-03"):
        assert names(index.studies.find(Wanted(words))) == {"ID-chest"}, words
    assert names(index.studies.find(Wanted("made study"))) == {"ID-head", "ID-chest"}
    assert index.studies.find(Wanted("%")) == index.studies.find(Wanted("nobody")) == []
    assert names(index.studies.find(Wanted(modality="MR"))) == {"ID-head"}
    assert names(index.studies.find(Wanted(first_date="20230106"))) == {"ID-chest"}
    assert names(index.studies.find(Wanted(last_date="20230105"))) == {"ID-head"}


def test_what_is_known_of_a_study(index: Index, make_study: MakeStudy) -> None:
    folder = make_study(slices=5)
    opened(index, folder, now=1000.0)
    (record,) = index.studies.find(Wanted())
    assert (record.patient_name, record.patient_id, record.date) == ("Phantom^Anna", "ID-ct", "20240317")
    assert (record.modalities, record.images, record.opened) == (("CT",), 5, 1000.0)
    assert record.places == (folder,)
    assert index.studies.study(record.uid) == record


def test_pinned_come_first_then_what_was_opened_last(index: Index, make_study: MakeStudy) -> None:
    for number, name in enumerate(("one", "two", "three")):
        opened(index, make_study(name), now=1000.0 + number)
    order = [record.patient_id for record in index.studies.find(Wanted())]
    assert order == ["ID-three", "ID-two", "ID-one"]
    index.studies.pin(index.studies.find(Wanted("ID-one"))[0].uid, True)
    order = [record.patient_id for record in index.studies.find(Wanted())]
    assert order == ["ID-one", "ID-three", "ID-two"]
    assert names(index.studies.find(Wanted(which="pinned"))) == {"ID-one"}
    assert index.studies.find(Wanted(which="recent")) == []
    opened(index, index.studies.find(Wanted("ID-one"))[0].places[0])
    assert names(index.studies.find(Wanted(which="recent"))) == {"ID-one"}
    assert index.studies.find(Wanted("ID-one"))[0].pinned


def test_a_study_that_was_moved_is_missing_until_it_is_opened_again(
    index: Index, make_study: MakeStudy, tmp_path: Path
) -> None:
    folder = make_study()
    opened(index, folder)
    assert not is_missing(index.studies.find(Wanted())[0])
    moved = Path(shutil.move(folder, tmp_path / "elsewhere"))
    assert is_missing(index.studies.find(Wanted())[0])
    opened(index, moved)
    (record,) = index.studies.find(Wanted())
    assert record.places == (moved,)
    assert not is_missing(record)


def test_priors_are_of_the_same_patient_newest_first(index: Index, make_study: MakeStudy) -> None:
    def made(name: str, date: str, **more: str) -> Study:
        folder = change(make_study(name), StudyDate=date, **({"PatientID": "77"} | more))
        return opened(index, folder)[0]

    today = made("today", "20240317", PatientBirthDate="19600101")
    old, older = made("old", "20230101"), made("older", "20220101", PatientBirthDate="19600101")
    made("other-name", "20230202", PatientName="Somebody^Else")
    made("other-birth", "20230203", PatientBirthDate="19700101")
    made("other-id", "20230204", PatientID="78")
    assert [record.uid for record in index.studies.priors(today)] == [old.uid, older.uid]
    nameless = made("nameless", "20230205", PatientID="")
    assert index.studies.priors(nameless) == []


def test_what_is_forgotten_leaves_nothing_behind(index: Index, make_study: MakeStudy, tmp_path: Path) -> None:
    kept, gone = make_study("kept", patient="Kept^One"), make_study("gone", patient="Vanished^Person")
    opened(index, kept, gone)
    index.studies.forget([index.studies.find(Wanted("Vanished"))[0].uid])
    assert names(index.studies.find(Wanted())) == {"ID-kept"}
    assert list(gone.iterdir())
    left = b"".join(file.read_bytes() for file in tmp_path.glob("studies.sqlite*"))
    assert b"Kept" in left
    assert b"Vanished" not in left
    assert len(scan([gone], memory=index.headers()).headers) == 4
