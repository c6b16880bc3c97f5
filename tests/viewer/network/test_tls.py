"""Encrypted connections: the certificate is verified, on either protocol; signing in with a password or a token."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests

from healthgpt_viewer.network.archive import Archive
from healthgpt_viewer.network.connecting import connect
from healthgpt_viewer.network.errors import NetworkError
from healthgpt_viewer.network.inbox import Inbox
from healthgpt_viewer.network.query import Query
from healthgpt_viewer.network.secrets import Secrets
from healthgpt_viewer.network.servers import Here, Server

from .conftest import data_sets, fetch, make, never, send
from .servers import Running, orthanc, program


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the certificate of 127.0.0.1, its key, and both in one file; it is its own authority."""
    folder = tmp_path_factory.mktemp("certificate")
    subprocess.run(
        [
            program("openssl", "openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
            "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
            "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem"),
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    (folder / "both.pem").write_bytes((folder / "cert.pem").read_bytes() + (folder / "key.pem").read_bytes())
    return folder


class Gate(ThreadingHTTPServer):
    """A reverse proxy as it stands before archives; Debian's Orthanc 1.10 ends at the first byte of HTTPS.

    Lets through to ``port`` who has ``token``, where there is one; with a ``certificate`` it speaks TLS.
    """

    def __init__(self, port: int, *, token: str = "", certificate: Path | None = None) -> None:
        self.target, self.token = f"http://127.0.0.1:{port}", token
        super().__init__(("127.0.0.1", 0), _Passage)
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate / "both.pem")
            self.socket = context.wrap_socket(self.socket, server_side=True)
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def handle_error(self, *_: object) -> None:
        """Callers that do not trust the certificate hang up."""


class _Passage(BaseHTTPRequestHandler):
    server: Gate

    def do_GET(self) -> None:
        self._pass(None)

    def do_POST(self) -> None:
        self._pass(self.rfile.read(int(self.headers["Content-Length"])))

    def _pass(self, body: bytes | None) -> None:
        if self.server.token and self.headers.get("Authorization") != f"Bearer {self.server.token}":
            self.send_error(401)
            return
        names = ("Accept", "Authorization", "Content-Type")
        headers = {name: self.headers[name] for name in names if self.headers[name]}
        answer = requests.request(
            self.command, self.server.target + self.path, data=body, headers=headers, timeout=60
        )
        self.send_response(answer.status_code)
        self.send_header("Content-Type", answer.headers.get("Content-Type", "text/plain"))
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory, certificate: Path) -> Iterator[Running]:
    """An archive that speaks TLS only, and asks who is there."""
    settings = {
        "DicomTlsEnabled": True, "DicomTlsCertificate": str(certificate / "cert.pem"),
        "DicomTlsPrivateKey": str(certificate / "key.pem"), "DicomTlsRemoteCertificateRequired": False,
        "DicomTlsTrustedCertificates": str(certificate / "cert.pem"),
        "AuthenticationEnabled": True, "RegisteredUsers": {"anna": "pass word ä"},
    }  # fmt: skip
    with orthanc(tmp_path_factory.mktemp("secure") / "one", **settings) as running:
        gate = Gate(running.web_port, certificate=certificate)
        yield replace(running, web_port=gate.port, secure=True)
        gate.shutdown()
        gate.server_close()


@pytest.fixture
def signed_in() -> Secrets:
    secrets = Secrets()
    secrets._run["web"] = "pass word ä"  # as it is without a keyring
    return secrets


def test_a_study_goes_there_and_back_encrypted(
    secure: Running, certificate: Path, signed_in: Secrets, tmp_path: Path
) -> None:
    ca_file = str(certificate / "cert.pem")
    study = make(tmp_path / "ct", count=2)
    servers = (
        secure.dicom(tls=True, ca_file=ca_file),
        secure.web(ca_file=ca_file, auth="basic", user="anna"),
    )
    for server in servers:
        archive = connect(server, Here(), signed_in)
        archive.test(never)
        send(archive, study)
        inbox = Inbox(tmp_path / server.id, free_limit=0)
        assert fetch(archive, inbox, study.uid).whole
        assert data_sets(inbox.folder) == data_sets(tmp_path / "ct")


def test_a_certificate_that_nobody_vouches_for_is_refused(secure: Running, signed_in: Secrets) -> None:
    for server in (secure.dicom(tls=True), secure.web(auth="basic", user="anna")):
        with pytest.raises(NetworkError, match=r"The certificate of The archive at .* cannot be trusted"):
            connect(server, Here(), signed_in).test(never)


def test_a_certificate_of_another_name_is_refused(
    secure: Running, certificate: Path, signed_in: Secrets
) -> None:
    ca_file = str(certificate / "cert.pem")
    url = f"https://localhost:{secure.web_port}/dicom-web"
    servers: tuple[Server, ...] = (
        secure.dicom(tls=True, ca_file=ca_file, host="localhost"),
        secure.web(ca_file=ca_file, auth="basic", user="anna", url=url),
    )
    for server in servers:
        with pytest.raises(NetworkError, match="cannot be trusted"):
            connect(server, Here(), signed_in).test(never)


def test_one_side_encrypted_and_the_other_not_is_told(secure: Running, orthanc_server: Running) -> None:
    with pytest.raises(NetworkError, match="does not speak TLS as asked"):
        connect(orthanc_server.dicom(tls=True), Here(), Secrets()).test(never)
    with pytest.raises(NetworkError, match="broke the connection off before it was open"):
        connect(secure.dicom(), Here(), Secrets()).test(never)


def test_a_wrong_or_missing_password_is_told(secure: Running, certificate: Path) -> None:
    server = secure.web(ca_file=str(certificate / "cert.pem"), auth="basic", user="anna")
    with pytest.raises(NetworkError, match="The password for The archive is not known"):
        connect(server, Here(), Secrets()).test(never)
    wrong = Secrets()
    wrong._run["web"] = "other"
    with pytest.raises(NetworkError, match="does not accept the user name or password") as told:
        connect(server, Here(), wrong).test(never)
    assert "other" not in str(told.value)
    with pytest.raises(NetworkError, match="asks for a user name or token"):
        connect(replace(server, auth="none"), Here(), Secrets()).test(never)


@pytest.fixture
def gate(orthanc_server: Running) -> Iterator[str]:
    """The address of a gate before the archive that lets through who has the token."""
    made = Gate(orthanc_server.web_port, token="t0ken")
    yield f"http://127.0.0.1:{made.port}/dicom-web"
    made.shutdown()
    made.server_close()


def test_a_token_signs_in(
    gate: str, orthanc_server: Running, at: Callable[[Server], Archive], tmp_path: Path
) -> None:
    study = make(tmp_path / "ct", count=1)
    send(at(orthanc_server.dicom()), study)
    secrets = Secrets()
    server = orthanc_server.web(url=gate, auth="bearer")
    secrets._run["web"] = "t0ken"
    assert study.uid in {one.uid for one in connect(server, Here(), secrets).studies(Query(), never).studies}
    secrets._run["web"] = "old"
    with pytest.raises(NetworkError, match="does not accept the token"):
        connect(server, Here(), secrets).test(never)


def test_no_secret_and_no_patient_reach_the_log(
    secure: Running, certificate: Path, signed_in: Secrets, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    study = make(tmp_path / "ct", count=1)
    ca_file = str(certificate / "cert.pem")
    for server in (
        secure.dicom(tls=True, ca_file=ca_file),
        secure.web(ca_file=ca_file, auth="basic", user="anna"),
    ):
        archive = connect(server, Here(), signed_in)
        send(archive, study)
        archive.studies(Query(patient_name="Phantom", patient_id="ID-7"), never)
        fetch(archive, Inbox(tmp_path / f"log-{server.id}", free_limit=0), study.uid)
    assert not any(word in caplog.text for word in ("Phantom", "ID-7", "pass word", "anna", study.uid))
