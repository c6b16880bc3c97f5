"""Finding, sending and fetching, against Orthanc and dcmtk, over each way that the viewer speaks."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pydicom.uid import JPEG2000Lossless

from healthgpt_viewer.errors import Stopped
from healthgpt_viewer.network.archive import Archive
from healthgpt_viewer.network.errors import NetworkError
from healthgpt_viewer.network.fetching import Fetching
from healthgpt_viewer.network.inbox import Arrived, Inbox
from healthgpt_viewer.network.query import PatientFound, Query, today
from healthgpt_viewer.network.servers import Server

from .conftest import PATIENT, data_sets, fetch, make, never, send
from .servers import Running, storescp

At = Callable[[Server], Archive]
WAYS = ["orthanc-get", "orthanc-web", "dcmtk-get", "dcmtk-move"]


@pytest.fixture(params=WAYS)
def archive(request: pytest.FixtureRequest, at: At) -> Archive:
    """An archive, over one of the ways."""
    if request.param == "dcmtk-move":
        moving: Archive = request.getfixturevalue("moving")
        return moving
    running: Running = request.getfixturevalue(
        "orthanc_server" if request.param.startswith("orthanc") else "dcmtk_server"
    )
    return at(running.web() if request.param.endswith("web") else running.dicom())


def test_a_study_that_was_sent_is_found_and_comes_back_as_it_was(
    archive: Archive, tmp_path: Path, inbox: Inbox
) -> None:
    archive.test(never)
    study = make(tmp_path / "ct", count=4, series=2)
    send(archive, study)
    send(archive, study)  # twice changes nothing
    found = {one.uid: one for one in archive.studies(Query(patient_id="ID-7"), never).studies}
    one = found[study.uid]
    assert (one.patient.name, one.date, one.description) == (PATIENT, "20240317", "Made study")
    series = archive.series(study.uid, never)
    assert [(one.number, one.modality) for one in series] == [(1, "CT"), (2, "CT")]
    assert {one.description for one in series} <= {"", "Series 1", "Series 2"}  # dcmqrscp does not keep it
    told: list[tuple[int, int]] = []
    came: list[Arrived] = []
    fetched = Fetching(archive, inbox, never, lambda *words: told.append(words), came.append).study(study.uid)
    assert fetched.whole
    assert (fetched.came, fetched.missing) == (8, 0)
    assert told[0] == (0, 8)
    assert sorted(told)[-1] == (8, 8)
    assert len(came) == 8
    assert data_sets(inbox.folder) == data_sets(tmp_path / "ct")
    assert inbox.count(study.uid) == 8
    assert inbox.count(study.uid, series[0].uid) == 4


def test_what_is_here_is_not_fetched_again(archive: Archive, tmp_path: Path, inbox: Inbox) -> None:
    study = make(tmp_path / "ct", count=5)
    send(archive, study)
    fetch(archive, inbox, study.uid)
    files = sorted(inbox.folder.rglob("*.dcm"))
    kept = {file: file.stat().st_mtime_ns for file in files[2:]}
    for file in files[:2]:
        file.unlink()
    came: list[Arrived] = []
    fetched = Fetching(archive, inbox, never, lambda *_: None, came.append).study(study.uid)
    assert (fetched.here_before, fetched.came, fetched.missing) == (3, 2, 0)
    assert sorted(arrived.path for arrived in came) == files[:2]
    assert {file: file.stat().st_mtime_ns for file in kept} == kept
    again = fetch(archive, inbox, study.uid)
    assert again.sentence() == "0 images fetched, 5 were here already."


@pytest.mark.parametrize("archive", ["orthanc-get", "orthanc-web", "dcmtk-get"], indirect=True)
def test_a_search_has_filters(archive: Archive, tmp_path: Path) -> None:
    study = make(tmp_path / "ct", count=1)
    send(archive, study)

    def finds(query: Query) -> bool:
        return study.uid in {one.uid for one in archive.studies(query, never).studies}

    assert finds(Query(patient_name="Phantom"))
    assert finds(Query(patient_name="Ph?ntom *"))
    assert finds(Query(accession="A-1", description="Made"))
    assert finds(Query(first=date(2024, 3, 17), last=date(2024, 3, 17)))
    assert finds(Query(first=date(2024, 1, 1), modality="CT"))
    assert not finds(Query(first=date(2024, 1, 1), modality="MR"))
    assert not finds(Query(patient_name="Anna"))
    assert not finds(Query(patient_id="ID"))
    assert not finds(today(Query()))
    assert PatientFound(PATIENT, "ID-7") in archive.patients(Query(patient_name="Phantom"), never)


@pytest.mark.parametrize("archive", ["orthanc-get", "orthanc-web", "dcmtk-move"], indirect=True)
def test_a_fetching_that_is_stopped_keeps_what_came(archive: Archive, tmp_path: Path, inbox: Inbox) -> None:
    study = make(tmp_path / "ct", count=12)
    send(archive, study)
    came: list[Arrived] = []

    def slowly(arrived: Arrived) -> None:
        came.append(arrived)
        time.sleep(0.15)  # as on a slow disk: the rest is still under way when it is stopped

    with pytest.raises(Stopped):
        Fetching(archive, inbox, lambda: len(came) >= 3, lambda *_: None, slowly).study(study.uid)
    here = len(data_sets(inbox.folder))
    assert 3 <= here <= 12
    fetched = fetch(archive, inbox, study.uid)
    assert (fetched.here_before, fetched.came) == (
        inbox.count(study.uid) - fetched.came,
        12 - fetched.here_before,
    )
    assert data_sets(inbox.folder) == data_sets(tmp_path / "ct")


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_compressed_images_come_back_as_they_are_stored(
    way: str, orthanc_server: Running, at: At, tmp_path: Path, inbox: Inbox
) -> None:
    study = make(tmp_path / "ct", count=2, syntax=JPEG2000Lossless)
    archive = at(orthanc_server.dicom() if way == "dicom" else orthanc_server.web())
    send(archive, study)
    assert fetch(archive, inbox, study.uid).whole
    assert data_sets(inbox.folder) == data_sets(tmp_path / "ct")


def test_a_server_that_only_stores_is_told(at: At, tmp_path: Path, inbox: Inbox) -> None:
    with (
        storescp(tmp_path / "scp") as running,
        pytest.raises(NetworkError, match="does not offer what was asked"),
    ):
        fetch(at(running.dicom()), inbox, "1.2.3")
    assert not inbox.folder.exists()
