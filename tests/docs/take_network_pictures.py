"""Takes the pictures of the page about the network, with the demo study in an archive; run by hand.

    .venv/bin/pytest tests/docs/take_network_pictures.py

It is not collected with the tests, because it writes into ``docs/images``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pydicom import dcmread
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.network.connecting import connect
from healthgpt_viewer.network.secrets import Secrets
from healthgpt_viewer.network.servers import DicomServer, Here, Sender, WebServer
from tests.docs.take_pictures import take
from tests.journeys.reader import reading
from tests.viewer.network.conftest import make, send
from tests.viewer.network.servers import line_to, orthanc

_MADE = (("Muster^Erika", "Knee", "20261103", 2), ("Roe^Jane", "Chest with contrast", "20261124", 3))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    demo = Path(shutil.copytree(healthgpt_resources.path("demo"), tmp_path / "demo"))
    with orthanc(tmp_path / "archive") as running, line_to(running.port) as line, reading(qtbot) as reader:
        archive = connect(running.dicom(), Here(), Secrets())
        (study,) = group(scan([demo]).headers)
        send(archive, study)
        for number, (name, description, day, series) in enumerate(_MADE):
            folder = tmp_path / f"{number}"
            make(folder, series=series)
            for file in folder.iterdir():
                dataset = dcmread(file)
                dataset.PatientName, dataset.PatientID = name, f"ID-{100 + number}"
                dataset.StudyDescription, dataset.StudyDate, dataset.StudyTime = description, day, "101500"
                dataset.save_as(file)
            send(archive, group(scan([folder]).headers)[0])
        window, network = reader.window, reader.window.network
        window.first_use.accept_button.click()
        shown = DicomServer("1", "Hospital archive", "pacs.example", 104, "PACS")
        network.set_servers([shown, WebServer("2", "Research", "https://research.example/dicom-web")])
        window.trigger("network.servers")
        assert network.settings is not None
        qtbot.wait(200)
        take(network.settings, "network-servers")
        network.settings.close()
        network.set_servers([running.dicom(name="Hospital archive", port=line.port)])
        here = Here(
            folder="/data/studies", senders=(Sender("CT_SCANNER", "10.1.20.7"), Sender("", "10.1.30.0/24"))
        )
        network.here = here
        network.settings = None
        network.show_settings("here")
        qtbot.wait(200)
        take(network.settings, "network-here")  # type: ignore[arg-type]  # it was just made
        network.here = Here()
        window.trigger("network.search")
        query = network.query
        assert query is not None
        query.search()
        reader.until(lambda: study.uid in query.studies.shown())
        query.studies.choose(study.uid)
        reader.until(lambda: bool(query.series.shown()))
        line.bytes_per_second = 400_000
        query.fetch_study_button.click()
        reader.until(lambda: network.transfers.every[0].done > 8)
        take(query, "network-search")
        line.bytes_per_second = 1e9
        reader.until(lambda: network.transfers.every[0].over)
        reader.sees_an_image()
        window.trigger("network.send-study")
        sending = network.sending
        assert sending is not None
        sending.send_button.click()
        reader.until(lambda: not sending.busy)
        qtbot.wait(200)
        take(sending, "network-send")
