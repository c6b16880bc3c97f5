"""Servers are entered and tested, studies sent and received, in the window."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.network.connecting import connect
from healthgpt_viewer.network.query import Query
from healthgpt_viewer.network.secrets import Secrets
from healthgpt_viewer.network.servers import DicomServer, Here, WebServer, read_servers
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.network.send_window import SendWindow
from healthgpt_viewer.ui.network.settings_window import NetworkSettings
from tests.viewer.network.conftest import make, never
from tests.viewer.network.servers import Line, Running, free_port, program

from .conftest import Hand


def settings_of(hand: Hand) -> NetworkSettings:
    hand.window.trigger("network.servers")
    assert hand.desk.settings is not None
    return hand.desk.settings


def opens(hand: Hand, folder: Path) -> None:
    hand.window.opening.paths([folder])
    hand.until(lambda: (c := hand.window.current()) is not None and c.image is not None)


def sending(hand: Hand, action: str) -> SendWindow:
    hand.window.trigger(action)
    assert hand.desk.sending is not None
    return hand.desk.sending


def test_a_server_is_entered_tested_and_remembered(hand: Hand, archive: Running) -> None:
    hand.desk.set_servers([])
    page = settings_of(hand).servers
    page.add_dicom_button.click()
    QTest.keyClicks(page.name, "PACS")
    assert "Not kept yet. The host is" in page.told.whole
    QTest.keyClicks(page.host, "127.0.0.1")
    page.port.set_value(archive.port)
    assert read_servers(Settings()) == ()
    QTest.keyClicks(page.ae_title, "ORTHANC")
    (kept,) = read_servers(Settings())
    assert isinstance(kept, DicomServer)
    assert (kept.name, kept.host, kept.port, kept.ae_title) == ("PACS", "127.0.0.1", archive.port, "ORTHANC")
    page.test_button.click()
    hand.until(lambda: page.told.whole == "PACS answers.")
    page.ae_title.clear()
    QTest.keyClicks(page.ae_title, "WRONG")
    page.test_button.click()
    hand.until(lambda: "does not answer to the AE title “WRONG”" in page.told.whole)
    page.remove_button.click()
    assert read_servers(Settings()) == ()


def test_a_password_is_kept_and_never_shown_or_written(hand: Hand, healthgpt_home: Path) -> None:
    """Without a keyring on this computer it is kept for the run, and that is said."""
    page = settings_of(hand).servers
    page.add_web_button.click()
    page.url.clear()
    QTest.keyClicks(page.url, "http://pacs.example/dicom-web")
    page.auth.setCurrentIndex(1)
    QTest.keyClicks(page.user, "anna")
    assert page.told.whole == "The password or token would travel readable for everybody: use https."
    server = page.current
    assert isinstance(server, WebServer)
    hand.desk.secrets._ring, hand.desk.secrets._looked = None, True  # as on a system without a keyring
    QTest.keyClicks(page.secret, "hunter2")
    QTest.keyClick(page.secret, Qt.Key.Key_Return)
    hand.until(lambda: "kept until the program ends" in page.told.whole)
    assert hand.desk.secrets.get(server.id) == "hunter2"
    assert page.secret.text() == ""
    assert not any(b"hunter2" in file.read_bytes() for file in healthgpt_home.rglob("*") if file.is_file())


def test_a_series_that_is_shown_is_sent_and_reported(hand: Hand, tmp_path: Path, archive: Running) -> None:
    made = make(tmp_path / "mine", count=3, series=2)
    opens(hand, tmp_path / "mine")
    window = sending(hand, "network.send-series")
    assert [series.description for series in window._ticked()] == ["Series 1"]
    window.send_button.click()
    hand.until(lambda: not window.busy)
    assert window.report == "3 objects sent to The archive."
    window = sending(hand, "network.send-study")
    window.send_button.click()
    hand.until(lambda: not window.busy)
    assert window.report == "6 objects sent to The archive."
    found = connect(archive.dicom(), Here(), Secrets()).studies(Query(), never).studies
    assert {one.uid: one.images for one in found}[made.uid] == 6


def test_a_sending_that_breaks_off_can_be_finished(hand: Hand, tmp_path: Path, line: Line) -> None:
    make(tmp_path / "mine", count=12, side=96)
    opens(hand, tmp_path / "mine")
    window = sending(hand, "network.send-study")
    line.bytes_per_second = 100_000
    window.send_button.click()
    hand.until(lambda: window.bar.value() >= 2)
    line.cut()
    hand.until(lambda: not window.busy)
    assert "still to send" in window.report
    assert window.rest_button.isVisible()
    line.bytes_per_second = 1e9
    window.rest_button.click()
    hand.until(lambda: not window.busy)
    assert window.report.endswith("sent to The archive.")
    assert not window.rest_button.isVisible()


def test_results_that_are_not_there_cannot_be_sent(hand: Hand, tmp_path: Path) -> None:
    make(tmp_path / "mine", count=1)
    opens(hand, tmp_path / "mine")
    reason = hand.window.registry.reason("network.send-results", hand.window)
    assert reason == "This study has no saved AI results. Save them first."


def test_the_receiver_is_off_until_it_is_switched_on_and_who_may_send_is_said(
    hand: Hand, tmp_path: Path
) -> None:
    window = hand.window
    assert not hand.desk.receiving
    assert "Nobody may send to this computer yet" in str(window.registry.reason("network.receive", window))
    page = settings_of(hand).here
    page.port.set_value(port := free_port())
    page.add_sender()
    page.senders.item(0, 0).setText("SCANNER")  # type: ignore[union-attr]  # it was just added
    page.senders.item(0, 1).setText("127.0.0.1")  # type: ignore[union-attr]  # the cell is there
    window.trigger("network.receive")
    hand.until(lambda: hand.desk.receiving)
    assert page.receive.isChecked()
    assert page.told.whole == f"Others send to HEALTHGPT at 127.0.0.1:{port}."
    study = make(tmp_path / "theirs", count=3)
    store = [
        program("storescu", "dcmtk"),
        "-aec",
        "HEALTHGPT",
        "+sd",
        "127.0.0.1",
        str(port),
        str(tmp_path / "theirs"),
    ]
    subprocess.run([*store, "-aet", "SCANNER"], check=True, capture_output=True, timeout=60)
    hand.until(lambda: hand.images(study) == 3)
    hand.until(lambda: window.bottom.notices.text.startswith("3 images were received"))
    subprocess.run([*store, "-aet", "STRANGER"], check=False, capture_output=True, timeout=60)
    hand.until(lambda: "“STRANGER” at 127.0.0.1 wanted to send" in window.bottom.notices.text)
    window.trigger("network.receive")
    hand.until(lambda: not hand.desk.receiving and hand.desk.why_no_receiver() is None)
    ended = subprocess.run([*store, "-aet", "SCANNER"], check=False, capture_output=True, timeout=60)
    assert ended.returncode != 0


def test_c_move_needs_the_receiver_and_says_so(hand: Hand, study: Study) -> None:
    hand.knows(fetching="move")
    hand.finds(study)
    transfer = hand.fetches()
    assert transfer.state == "failed"
    assert hand.query.transfers.rows[transfer].bar.maximum() > 0  # its bar does not run to and fro
    assert transfer.said.endswith("Switch it on: Network, Receive studies.")


@pytest.mark.parametrize("action", ["network.search", "network.servers"])
def test_every_control_of_the_windows_has_a_name(action: str, hand: Hand) -> None:
    from PySide6.QtWidgets import (
        QAbstractButton,
        QAbstractItemView,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QProgressBar,
    )

    hand.window.trigger(action)
    dialog = hand.desk.query if action == "network.search" else settings_of(hand)
    assert dialog is not None
    kinds = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QProgressBar)
    silent = []
    for kind in kinds:
        for control in dialog.findChildren(kind):
            inner = isinstance(
                control.parent(), (QComboBox, QAbstractSpinBox, QLineEdit)
            ) or control.objectName().startswith("qt_")
            words = control.text() if isinstance(control, QAbstractButton) else ""
            if not inner and control.isVisible() and not (control.accessibleName() or words):
                silent.append(type(control).__name__)
    assert silent == []
