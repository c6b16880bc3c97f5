"""What others send: dcmtk's storescu is the sender; only those who may, only what fits, nothing half-written."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from healthgpt_viewer.network.errors import NetworkError, Refused
from healthgpt_viewer.network.inbox import Arrived, Inbox
from healthgpt_viewer.network.receiver import Receiver
from healthgpt_viewer.network.servers import Here, Sender

from .conftest import data_sets, make
from .servers import free_port, line_to, program


def sent(folder: Path, port: int, *, calling: str = "SCANNER", called: str = "HEALTHGPT") -> int:
    """The exit code of storescu."""
    command = [program("storescu", "dcmtk"), "-aet", calling, "-aec", called, "+sd", "127.0.0.1", str(port)]
    ended = subprocess.run([*command, str(folder)], capture_output=True, timeout=120, check=False)
    return ended.returncode


@pytest.fixture
def told() -> list[str]:
    """What the receiver says of those whom it turned away."""
    return []


@pytest.fixture
def choosy(inbox: Inbox, told: list[str]) -> Iterator[Receiver]:
    """A receiver that knows one scanner."""
    here = Here(port=free_port(), senders=(Sender("SCANNER", "127.0.0.0/8"),))
    made = Receiver(here, inbox, (), told.append)
    made.start()
    yield made
    made.stop()


def test_what_a_known_sender_sends_is_kept(
    choosy: Receiver, inbox: Inbox, tmp_path: Path, told: list[str]
) -> None:
    make(tmp_path / "ct", count=4)
    came: list[Arrived] = []
    with inbox.listening(came.append, lambda _: None):
        assert sent(tmp_path / "ct", choosy.port) == 0
        assert sent(tmp_path / "ct", choosy.port) == 0
    assert [one.outcome for one in came] == ["new"] * 4 + ["same"] * 4
    assert data_sets(inbox.folder) == data_sets(tmp_path / "ct")
    assert told == []


def test_who_may_not_send_is_turned_away(
    choosy: Receiver, inbox: Inbox, tmp_path: Path, told: list[str]
) -> None:
    make(tmp_path / "ct", count=1)
    assert sent(tmp_path / "ct", choosy.port, calling="STRANGER") != 0
    assert sent(tmp_path / "ct", choosy.port, called="OTHER") != 0
    assert not inbox.folder.exists()
    assert told == [
        "“STRANGER” at 127.0.0.1 wanted to send and was turned away. "
        "Who may send stands in Network, Servers and receiver."
    ]


def test_an_address_from_which_nobody_may_send_is_not_even_heard(
    inbox: Inbox, tmp_path: Path, told: list[str]
) -> None:
    make(tmp_path / "ct", count=1)
    receiver = Receiver(Here(port=free_port(), senders=(Sender("", "192.0.2.0/24"),)), inbox, (), told.append)
    receiver.start()
    assert sent(tmp_path / "ct", receiver.port) != 0
    receiver.stop()
    assert not receiver.running
    assert sent(tmp_path / "ct", receiver.port) != 0
    assert len(told) == 1
    assert told[0].startswith("A program at 127.0.0.1 wanted to send")
    assert not inbox.folder.exists()


def test_another_object_of_the_same_name_does_not_replace_the_first(
    choosy: Receiver, inbox: Inbox, tmp_path: Path
) -> None:
    make(tmp_path / "ct", count=1)
    assert sent(tmp_path / "ct", choosy.port) == 0
    first = data_sets(inbox.folder)
    (file,) = (tmp_path / "ct").iterdir()
    file.write_bytes(file.read_bytes()[:-2] + b"\x07\x07")
    assert sent(tmp_path / "ct", choosy.port) != 0, "its sender must not think that it was taken"
    assert data_sets(inbox.folder) == first


def test_what_is_too_large_is_refused_and_the_rest_is_taken(inbox: Inbox, tmp_path: Path, here: Here) -> None:
    make(tmp_path / "ct", count=1, side=32)
    large = make(tmp_path / "large", count=1, side=512)
    inbox.object_limit = 300_000
    receiver = Receiver(here, inbox, (), lambda _: None)
    receiver.start()
    refused: list[Refused] = []
    with inbox.listening(lambda _: None, refused.append):
        assert sent(tmp_path / "large", receiver.port) != 0
        assert sent(tmp_path / "ct", receiver.port) == 0
    receiver.stop()
    assert len(refused) == 1
    assert "the limit is 0.3 MB" in str(refused[0])
    assert len(data_sets(inbox.folder)) == 1
    assert not inbox.holds(large.uid, large.series[0].uid, large.series[0].headers[0].sop_instance_uid)


def test_a_full_disk_is_told_to_the_sender(inbox: Inbox, tmp_path: Path, choosy: Receiver) -> None:
    make(tmp_path / "ct", count=1)
    inbox.free_limit = 1 << 60
    refused: list[Refused] = []
    with inbox.listening(lambda _: None, refused.append):
        assert sent(tmp_path / "ct", choosy.port) != 0
    assert "is nearly full, and nothing more is taken in. Free some space." in str(refused[0])
    assert not inbox.folder.exists()


def test_a_sender_that_is_cut_off_leaves_nothing_half_written(
    choosy: Receiver, inbox: Inbox, tmp_path: Path
) -> None:
    make(tmp_path / "ct", count=1, side=256)
    with line_to(choosy.port) as line:
        line.bytes_per_second = 100_000
        command = [
            program("storescu", "dcmtk"),
            "-aet",
            "SCANNER",
            "-aec",
            "HEALTHGPT",
            "127.0.0.1",
            str(line.port),
        ]
        process = subprocess.Popen(
            [*command, *map(str, (tmp_path / "ct").iterdir())], stderr=subprocess.DEVNULL
        )
        time.sleep(0.5)
        line.cut()
        process.wait(60)
    assert data_sets(inbox.folder) == {}
    assert sent(tmp_path / "ct", choosy.port) == 0
    assert len(data_sets(inbox.folder)) == 1


def test_noise_does_not_end_it(choosy: Receiver, inbox: Inbox, tmp_path: Path) -> None:
    make(tmp_path / "ct", count=1)
    for noise in (b"GET / HTTP/1.1\r\n\r\n", b"\x04\x00\x00\x00\xff\xff" + b"\x01" * 4000, b"\x01\x00"):
        with socket.create_connection(("127.0.0.1", choosy.port), 5) as caller:
            caller.sendall(noise)
    assert sent(tmp_path / "ct", choosy.port) == 0
    assert len(data_sets(inbox.folder)) == 1


def test_a_port_that_is_taken_is_told(choosy: Receiver, inbox: Inbox) -> None:
    second = Receiver(choosy.here, inbox, (), lambda _: None)
    with pytest.raises(
        NetworkError, match=r"Nothing can be received at 127\.0\.0\.1:\d+: .* Choose another port"
    ):
        second.start()
    elsewhere = Receiver(replace(choosy.here, address="192.0.2.7"), inbox, (), lambda _: None)
    with pytest.raises(NetworkError, match=r"Nothing can be received at 192\.0\.2\.7"):
        elsewhere.start()
