"""Studies to send and archives to send them to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, generate_uid

from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.network.archive import Archive, Outgoing
from healthgpt_viewer.network.connecting import connect
from healthgpt_viewer.network.delivery import deliver, outgoing
from healthgpt_viewer.network.fetching import Fetched, Fetching
from healthgpt_viewer.network.inbox import Inbox
from healthgpt_viewer.network.receiver import Receiver
from healthgpt_viewer.network.secrets import Secrets
from healthgpt_viewer.network.servers import Here, Sender, Server
from tests.viewer.conftest import ct_slice

from .servers import Running, dcmqrscp, free_port, orthanc

PATIENT = "Phantom^Änne"


def never() -> bool:
    """Nobody stops it."""
    return False


def make(
    folder: Path, *, count: int = 6, series: int = 1, side: int = 64, syntax: UID | None = None
) -> Study:
    """A study of axial slices with noise, written into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    study, noise = generate_uid(), np.random.default_rng(1)
    for number in range(series):
        uid = generate_uid()
        for index in range(count):
            dataset = ct_slice(index, side)
            dataset.SpecificCharacterSet = "ISO_IR 192"
            dataset.PatientName, dataset.PatientID = PATIENT, "ID-7"
            dataset.StudyInstanceUID, dataset.SeriesInstanceUID = study, uid
            dataset.SeriesNumber, dataset.SeriesDescription = number + 1, f"Series {number + 1}"
            dataset.AccessionNumber = "A-1"
            dataset.PixelData = noise.integers(0, 2000, (side, side), np.int16).tobytes()
            if syntax is not None:
                dataset.compress(syntax, generate_instance_uid=False)
            dataset.save_as(folder / f"{number}-{index:03d}.dcm", enforce_file_format=True)
    return group(scan([folder]).headers)[0]


def objects_of(study: Study) -> tuple[Outgoing, ...]:
    """All that a study holds, to be sent."""
    return outgoing(study.series)


def send(archive: Archive, study: Study) -> None:
    """Put a study into an archive."""
    delivery = deliver(archive, objects_of(study), never, lambda _done, _total: None)
    assert delivery.whole, delivery.lines("the archive")


def fetch(archive: Archive, inbox: Inbox, study_uid: str, stop: Callable[[], bool] = never) -> Fetched:
    """Fetch a study."""
    return Fetching(archive, inbox, stop, lambda _done, _total: None, lambda _arrived: None).study(study_uid)


def data_sets(folder: Path) -> dict[str, Dataset]:
    """The data sets below a folder, pixels and all, by SOP Instance UID; no other file may lie there."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    found = {str(one.SOPInstanceUID): one for one in map(pydicom.dcmread, files)}
    assert len(found) == len(files)
    return found


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    """An empty folder for what is fetched."""
    return Inbox(tmp_path / "received", free_limit=0)


@pytest.fixture
def here() -> Here:
    """This computer, with a port of its own."""
    return Here(port=free_port(), senders=(Sender("", "127.0.0.1"),))


@pytest.fixture
def receiver(here: Here, inbox: Inbox) -> Iterator[Receiver]:
    """The receiver, switched on; what it turned away is in its ``told``."""
    made = Receiver(here, inbox, (), lambda _sentence: None)
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def orthanc_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """An Orthanc for the tests of a module."""
    with orthanc(tmp_path_factory.mktemp("orthanc") / "one") as running:
        yield running


@pytest.fixture(scope="module")
def dcmtk_port() -> int:
    """The port at which dcmqrscp looks for the viewer; it cannot be told of another later."""
    return free_port()


@pytest.fixture(scope="module")
def dcmtk_server(tmp_path_factory: pytest.TempPathFactory, dcmtk_port: int) -> Iterator[Running]:
    """A dcmqrscp for the tests of a module."""
    with dcmqrscp(tmp_path_factory.mktemp("dcmqrscp") / "one", receiver_port=dcmtk_port) as running:
        yield running


@pytest.fixture
def at(here: Here) -> Callable[[Server], Archive]:
    """The archive at a server."""
    return lambda server: connect(server, here, Secrets())


@pytest.fixture
def moving(dcmtk_server: Running, dcmtk_port: int, here: Here, inbox: Inbox) -> Iterator[Archive]:
    """dcmqrscp, which sends what is fetched to the receiver."""
    at_port = replace(here, port=dcmtk_port)
    receiver = Receiver(at_port, inbox, (), lambda _sentence: None)
    receiver.start()
    yield connect(dcmtk_server.dicom(fetching="move"), at_port, Secrets())
    receiver.stop()
