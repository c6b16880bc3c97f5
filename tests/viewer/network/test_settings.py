"""Servers and secrets: what is remembered, what is refused, and what never reaches a file."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from healthgpt_viewer.network import secrets
from healthgpt_viewer.network.secrets import NO_KEYRING, Secrets
from healthgpt_viewer.network.servers import (
    DicomServer,
    Here,
    Sender,
    WebServer,
    problem_here,
    problem_of,
    read_here,
    read_servers,
    write_here,
    write_servers,
)
from healthgpt_viewer.settings import Settings

PACS = DicomServer("1", "PACS", "pacs.example", 104, "PACS", fetching="move", tls=True, patience=30)
WEB = WebServer("2", "Cloud", "https://pacs.example/dicom-web", auth="basic", user="anna")


def test_servers_and_this_computer_are_remembered() -> None:
    here = Here("MINE", "/data", "192.168.1.5", 4242, (Sender("CT1", "10.0.0.0/8"),), 100, 200)
    write_servers(Settings(), [PACS, WEB])
    write_here(Settings(), here)
    assert read_servers(Settings()) == (PACS, WEB)
    assert read_here(Settings()) == here


@pytest.mark.parametrize(
    "kept", [7, "x", [1, None], [{"kind": "dicom"}], [{"kind": "web", "id": 1, "name": [], "url": {}}]]
)
def test_damaged_settings_give_no_server_and_no_error(kept: object) -> None:
    settings = Settings()
    settings.set("network.servers", kept)  # type: ignore[arg-type]  # as a damaged file may
    settings.set("network.here", kept)  # type: ignore[arg-type]  # that is the damage
    assert read_servers(settings) == ()
    assert read_here(settings) == Here()


@pytest.mark.parametrize(
    ("server", "part"),
    [
        (DicomServer("1", "", "pacs", 104, "A"), "needs a name"),
        (DicomServer("1", "P", "", 104, "A"), "The host is"),
        (DicomServer("1", "P", "http://pacs", 104, "A"), "The host is"),
        (DicomServer("1", "P", "pacs", 0, "A"), "The port is"),
        (DicomServer("1", "P", "pacs", 104, ""), "AE title has 1 to 16"),
        (DicomServer("1", "P", "pacs", 104, "A" * 17), "AE title has 1 to 16"),
        (DicomServer("1", "P", "pacs", 104, "ÄE"), "AE title has 1 to 16"),
        (DicomServer("1", "P", "pacs", 104, "A", ca_file="/no/such"), "There is no file"),
        (WebServer("1", "P", "pacs.example"), "begins with https://"),
        (WebServer("1", "P", "https://anna:secret@pacs.example/"), "must not hold a name or password"),
        (WebServer("1", "P", "https://pacs.example:abc/"), "begins with https://"),
        (WebServer("1", "P", "https://pacs.example/", auth="basic"), "needs a user name"),
    ],
)
def test_what_is_wrong_with_a_server_is_told(server: DicomServer | WebServer, part: str) -> None:
    problem = problem_of(server)
    assert problem is not None
    assert part in problem
    assert problem.endswith(".")


def test_what_is_wrong_with_this_computer_is_told() -> None:
    assert problem_here(Here()) is None
    assert "The address to listen on" in str(problem_here(Here(address="my computer")))
    assert "“ct1” is no address" in str(problem_here(Here(senders=(Sender("", "ct1"),))))


class MemoryRing(KeyringBackend):
    """A keyring of this process; stands in for that of a desktop, which is not there where tests run."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # of the library
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise keyring.errors.KeyringLocked("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> MemoryRing:
    made = MemoryRing()
    monkeypatch.setattr(secrets, "_TRUSTED", {MemoryRing.__module__})
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


def test_secrets_lie_in_the_keyring_of_the_system(ring: MemoryRing) -> None:
    assert Secrets().set("2", "hunter2")
    assert Secrets().get("2") == "hunter2"
    assert Secrets().why_not_kept is None
    Secrets().forget("2")
    assert Secrets().get("2") is None
    assert ring.kept == {}


def test_a_keyring_that_is_locked_keeps_the_secret_for_this_run(ring: MemoryRing) -> None:
    ring.broken = True
    ours = Secrets()
    assert not ours.set("2", "hunter2")
    assert ours.get("2") == "hunter2"
    assert Secrets().get("2") is None


def test_without_a_keyring_that_can_be_trusted_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch, healthgpt_home: Path
) -> None:
    """A back end that is not one of the systems' own may write a plain file: it is not asked."""
    other = MemoryRing()
    monkeypatch.setattr(keyring, "get_keyring", lambda: other)
    ours = Secrets()
    assert not ours.set("2", "hunter2")
    assert ours.why_not_kept == NO_KEYRING
    assert ours.get("2") == "hunter2"
    assert other.kept == {}
    write_servers(Settings(), [WEB])
    assert not any(b"hunter2" in file.read_bytes() for file in healthgpt_home.rglob("*") if file.is_file())
