"""Servers that die, refuse, stall and repeat themselves: nothing is lost, nothing half-written, one clear sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.uid import JPEG2000Lossless

from healthgpt_viewer.errors import Stopped
from healthgpt_viewer.network.archive import Archive, Outgoing
from healthgpt_viewer.network.delivery import Delivery, deliver
from healthgpt_viewer.network.errors import NetworkError, Unanswered
from healthgpt_viewer.network.fetching import Fetching
from healthgpt_viewer.network.inbox import Arrived, Inbox
from healthgpt_viewer.network.query import Query
from healthgpt_viewer.network.receiver import Receiver
from healthgpt_viewer.network.servers import Here, Sender, Server

from .conftest import data_sets, fetch, make, never, objects_of, send
from .servers import Running, free_port, line_to, orthanc, storescp

At = Callable[[Server], Archive]
ENOUGH = 150_000  # bytes after which something happens: several slices of 32 kB, and not all


def server_of(running: Running, way: str, port: int, patience: int = 20) -> Server:
    """A server reached through a line at ``port``."""
    if way == "web":
        return running.web(url=f"http://127.0.0.1:{port}/dicom-web", patience=patience)
    return running.dicom(port=port, patience=patience)


def port_of(running: Running, way: str) -> int:
    return running.web_port if way == "web" else running.port


def delivered(archive: Archive, objects: tuple[Outgoing, ...], stop: Callable[[], bool] = never) -> Delivery:
    return deliver(archive, objects, stop, lambda _done, _total: None)


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_a_server_that_dies_half_way_through_a_fetching(
    way: str, at: At, tmp_path: Path, inbox: Inbox
) -> None:
    study = make(tmp_path / "ct", count=16, side=128)
    with orthanc(tmp_path / "server") as running, line_to(port_of(running, way)) as line:
        send(at(running.dicom()), study)
        line.on_bytes = lambda through: running.kill() if through > ENOUGH else None
        with pytest.raises((Unanswered, NetworkError)) as told:
            fetch(at(server_of(running, way, line.port)), inbox, study.uid)
        assert str(told.value) == (
            "The connection to The archive broke off half way. "
            "Nothing of what was done is lost; start again to go on from there."
        )
    came = data_sets(inbox.folder)
    assert 0 < len(came) < 16
    with orthanc(tmp_path / "server") as running:
        fetched = fetch(at(running.dicom()), inbox, study.uid)
    assert (fetched.here_before, fetched.came, fetched.missing) == (len(came), 16 - len(came), 0)
    assert data_sets(inbox.folder) == data_sets(tmp_path / "ct")


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_a_server_that_dies_half_way_through_a_sending(
    way: str, at: At, tmp_path: Path, inbox: Inbox
) -> None:
    study = make(tmp_path / "ct", count=16, side=128)
    objects = objects_of(study)
    with orthanc(tmp_path / "server") as running, line_to(port_of(running, way)) as line:
        tally: list[int] = []

        def watch(done: int, _total: int) -> None:
            tally.append(done)
            if done == 5:
                running.kill()

        archive = at(server_of(running, way, line.port))
        first = deliver(archive, objects, never, watch)
    assert (first.sent, first.sent + len(first.left)) == (5, 16)
    assert isinstance(first.ended_by, NetworkError)
    assert first.lines("The archive")[:2] == ["5 objects sent to The archive.", "11 objects still to send."]
    with orthanc(tmp_path / "server") as running:
        archive = at(running.dicom())
        assert delivered(archive, first.left).whole
        assert fetch(archive, inbox, study.uid).came == 16
    assert data_sets(inbox.folder) == data_sets(tmp_path / "ct")


def test_slow_is_not_dead(orthanc_server: Running, at: At, tmp_path: Path, inbox: Inbox) -> None:
    """One image takes longer than the patience, and comes."""
    study = make(tmp_path / "ct", count=1, side=512)
    send(at(orthanc_server.dicom()), study)
    with line_to(orthanc_server.port) as line:
        line.bytes_per_second = 200_000
        assert (
            fetch(at(server_of(orthanc_server, "dicom", line.port, patience=2)), inbox, study.uid).came == 1
        )


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_silent_is_dead(way: str, orthanc_server: Running, at: At, tmp_path: Path, inbox: Inbox) -> None:
    study = make(tmp_path / "ct", count=1, side=512)
    send(at(orthanc_server.dicom()), study)
    with line_to(port_of(orthanc_server, way)) as line:
        line.on_bytes = lambda through: setattr(line, "bytes_per_second", 0) if through > ENOUGH else None
        with pytest.raises(Unanswered, match="has been silent for 2 s"):
            fetch(at(server_of(orthanc_server, way, line.port, patience=2)), inbox, study.uid)
    assert data_sets(inbox.folder) == {}


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_stop_is_heard_in_the_middle_of_an_image(
    way: str, orthanc_server: Running, at: At, tmp_path: Path, inbox: Inbox
) -> None:
    study = make(tmp_path / "ct", count=1, side=512)
    send(at(orthanc_server.dicom()), study)
    with line_to(port_of(orthanc_server, way)) as line:
        archive = at(server_of(orthanc_server, way, line.port))
        line.bytes_per_second = 50_000  # ten seconds for the image
        with pytest.raises(Stopped):
            fetch(archive, inbox, study.uid, stop=lambda: line.through > 30_000)
        assert line.through < 200_000
        stopped = delivered(archive, objects_of(study), stop=lambda: line.through > 0)
        assert (stopped.sent, len(stopped.left)) == (0, 1)
        assert isinstance(stopped.ended_by, Stopped)
    assert data_sets(inbox.folder) == {}


def test_ae_titles_that_are_not_known_are_told(
    tmp_path: Path, at: At, orthanc_server: Running, inbox: Inbox, here: Here
) -> None:
    with pytest.raises(NetworkError, match="does not answer to the AE title “WRONG”"):
        at(orthanc_server.dicom(ae_title="WRONG")).test(never)
    closed = {"DicomAlwaysAllowFind": False}
    with orthanc(tmp_path / "strict", **closed) as running, pytest.raises(NetworkError) as told:
        at(running.dicom()).studies(Query(), never)
    assert "It may not know this computer's AE title “HEALTHGPT”" in str(told.value)
    picky = Receiver(replace(here, senders=(Sender("OTHER", "127.0.0.1"),)), inbox, (), lambda _: None)
    picky.start()
    with pytest.raises(NetworkError, match="does not know this computer's AE title “HEALTHGPT”"):
        at(orthanc_server.dicom(port=picky.port, ae_title=here.ae_title)).test(never)
    picky.stop()


def test_addresses_where_nobody_is_are_told(at: At, orthanc_server: Running) -> None:
    with pytest.raises(NetworkError, match=r"Nothing answers for The archive at 127\.0\.0\.1:"):
        at(orthanc_server.dicom(port=free_port())).test(never)
    with pytest.raises(NetworkError, match=r"There is no computer named nowhere\.invalid"):
        at(orthanc_server.dicom(host="nowhere.invalid")).test(never)
    with pytest.raises(NetworkError, match="broke the connection off before it was open"):
        at(orthanc_server.dicom(port=orthanc_server.web_port)).test(never)
    with pytest.raises(NetworkError, match="cannot be reached"):
        at(orthanc_server.web(url=f"http://127.0.0.1:{free_port()}/dicom-web")).test(never)
    with pytest.raises(NetworkError, match="answered what is not DICOMweb"):
        at(orthanc_server.web(url=f"http://127.0.0.1:{orthanc_server.web_port}/elsewhere")).test(never)


def test_a_server_that_takes_no_compression_gets_plain_pixels(at: At, tmp_path: Path) -> None:
    study = make(tmp_path / "packed", count=2, syntax=JPEG2000Lossless)
    plain = {uid: one.pixel_array.tobytes() for uid, one in data_sets(tmp_path / "packed").items()}
    with storescp(tmp_path / "scp", "+xi") as running:
        assert delivered(at(running.dicom()), objects_of(study)).whole
        stored = data_sets(running.folder)
    assert {uid: one.pixel_array.tobytes() for uid, one in stored.items()} == plain


def test_what_a_server_does_not_take_is_told_for_each_reason_once(at: At, tmp_path: Path) -> None:
    study = make(tmp_path / "ct", count=3)
    first, second, third = objects_of(study)
    unknown = replace(second, sop_class_uid="1.2.826.0.1.3680043.9.9999.1")
    video = replace(third, transfer_syntax_uid="1.2.840.10008.1.2.4.100")
    with storescp(tmp_path / "scp") as running:
        archive = at(running.dicom())
        mixed = delivered(archive, (first, unknown, video))
        alone = delivered(archive, (unknown,))
        assert len(data_sets(running.folder)) == 1
    kind = "1 object not sent: the server does not take objects of the kind 1.2.826.0.1.3680043.9.9999.1."
    decoded = "1 object not sent: the server takes it only uncompressed, and it cannot be decoded (NotImplementedError)."
    assert sorted(mixed.lines("The archive")) == sorted(["1 object sent to The archive.", kind, decoded])
    assert alone.lines("The archive") == ["0 objects sent to The archive.", kind]


def test_files_that_have_gone_or_changed_do_not_hold_up_the_rest(
    orthanc_server: Running, at: At, tmp_path: Path
) -> None:
    study = make(tmp_path / "ct", count=4)
    gone, cut, *_ = sorted((tmp_path / "ct").iterdir())
    gone.unlink()
    cut.write_bytes(cut.read_bytes()[:200])
    for server in (orthanc_server.dicom(), orthanc_server.web()):
        told = delivered(at(server), objects_of(study))
        assert (told.sent, sum(told.refused.values()), told.left) == (2, 2, ())


def test_the_same_object_from_two_sides_is_kept_once(
    orthanc_server: Running, at: At, tmp_path: Path, inbox: Inbox
) -> None:
    study = make(tmp_path / "ct", count=3)
    send(at(orthanc_server.dicom()), study)
    fetch(at(orthanc_server.dicom()), inbox, study.uid)
    before = {file: file.stat().st_mtime_ns for file in inbox.folder.rglob("*.dcm")}
    archive = at(orthanc_server.web())
    (series,) = archive.series(study.uid, never)
    came: list[Arrived] = []
    with inbox.listening(came.append, lambda _: None):
        archive.fetch(series, archive.instances(series, never), True, inbox, never)
    assert [arrived.outcome for arrived in came] == ["same"] * 3
    assert {file: file.stat().st_mtime_ns for file in inbox.folder.rglob("*.dcm")} == before


def test_an_object_over_the_limit_is_left_out_and_told(
    orthanc_server: Running, at: At, tmp_path: Path
) -> None:
    study = make(tmp_path / "ct", count=2, side=128)
    send(at(orthanc_server.dicom()), study)
    for server in (orthanc_server.dicom(), orthanc_server.web()):
        small = Inbox(tmp_path / server.id, object_limit=20_000, free_limit=0)
        fetched = Fetching(at(server), small, never, lambda *_: None, lambda _: None).study(study.uid)
        assert (fetched.came, fetched.missing) == (0, 2)
        assert "2 images did not come. An object of 0.0 MB was refused" in fetched.sentence()
        assert data_sets(small.folder) == {}
