"""Real archives on loopback, started by the tests on free ports: Orthanc, dcmtk's dcmqrscp and storescp."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from healthgpt_viewer.network.servers import DicomServer, WebServer

DICOMWEB = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
OURS = "HEALTHGPT"


def free_port() -> int:
    """A port of loopback on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def program(name: str, package: str) -> str:
    """The path of a program; the test is skipped where it is not installed."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin")
    if found is None:
        pytest.skip(f"{name} is not installed (Debian's package {package})")
    return found


@dataclass
class Running:
    """A server that runs, and what the viewer needs to know of it."""

    process: subprocess.Popen[bytes]
    port: int
    ae_title: str
    folder: Path
    web_port: int = 0
    secure: bool = False

    def dicom(self, **changes: object) -> DicomServer:
        """The server as the viewer knows it."""
        values: dict[str, object] = {
            "id": "one", "name": "The archive", "host": "127.0.0.1", "port": self.port, "ae_title": self.ae_title,
            "patience": 20,
        }  # fmt: skip
        return DicomServer(**(values | changes))  # type: ignore[arg-type]  # of mixed types

    def web(self, **changes: object) -> WebServer:
        """Its DICOMweb."""
        scheme = "https" if self.secure else "http"
        url = f"{scheme}://127.0.0.1:{self.web_port}/dicom-web"
        values: dict[str, object] = {"id": "web", "name": "The archive", "url": url, "patience": 20}
        return WebServer(**(values | changes))  # type: ignore[arg-type]  # of mixed types

    def kill(self) -> None:
        """End it as a power cut does, with all that it has started."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(30)


def _started(command: list[str], port: int, folder: Path) -> subprocess.Popen[bytes]:
    log = (folder / "log.txt").open("wb")
    process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, start_new_session=True)
    log.close()
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return process
        time.sleep(0.05)
    process.kill()
    raise RuntimeError(
        f"{command[0]} did not start: {(folder / 'log.txt').read_text(errors='replace')[-2000:]}"
    )


@contextmanager
def orthanc(folder: Path, **settings: object) -> Iterator[Running]:
    """An empty Orthanc with its DICOMweb; ``settings`` are those of its configuration."""
    path = program("Orthanc", "orthanc")
    if not DICOMWEB.is_file():
        pytest.skip("Orthanc's DICOMweb plugin is not installed (Debian's package orthanc-dicomweb)")
    folder.mkdir(exist_ok=True)
    port, web_port = free_port(), free_port()
    configuration: dict[str, object] = {
        "Name": "test", "StorageDirectory": str(folder / "db"), "IndexDirectory": str(folder / "db"),
        "DicomAet": "ORTHANC", "DicomPort": port, "HttpPort": web_port, "DicomCheckCalledAet": True,
        "DicomCheckModalityHost": False, "DicomAlwaysAllowEcho": True, "DicomAlwaysAllowStore": True,
        "DicomAlwaysAllowFind": True, "DicomAlwaysAllowGet": True, "DicomAlwaysAllowMove": True,
        "RemoteAccessAllowed": False, "AuthenticationEnabled": False, "Plugins": [str(DICOMWEB)],
        "DicomWeb": {"Enable": True, "Root": "/dicom-web/"}, "ExecuteLuaEnabled": False, "StorageCompression": False,
    }  # fmt: skip
    (folder / "orthanc.json").write_text(json.dumps(configuration | settings))
    process = _started([path, str(folder / "orthanc.json")], port, folder)
    running = Running(process, port, "ORTHANC", folder, web_port)
    try:
        yield running
    finally:
        running.kill()


@contextmanager
def dcmqrscp(folder: Path, *, receiver_port: int = 0) -> Iterator[Running]:
    """An empty archive of dcmtk, which knows the viewer's receiver at ``receiver_port``."""
    path = program("dcmqrscp", "dcmtk")
    store = folder / "store"
    store.mkdir(parents=True, exist_ok=True)
    port = free_port()
    (folder / "dcmqrscp.cfg").write_text(
        f"NetworkTCPPort = {port}\nMaxPDUSize = 16384\nMaxAssociations = 16\n"
        f"HostTable BEGIN\nviewer = ({OURS}, 127.0.0.1, {receiver_port or 1})\nHostTable END\n"
        f"AETable BEGIN\nQRSCP {store} RW (500, 1024mb) ANY\nAETable END\n"
    )
    process = _started([path, "-c", str(folder / "dcmqrscp.cfg")], port, folder)
    running = Running(process, port, "QRSCP", store)
    try:
        yield running
    finally:
        running.kill()


@contextmanager
def storescp(folder: Path, *options: str) -> Iterator[Running]:
    """A receiver of dcmtk, which keeps what it gets in a folder."""
    path = program("storescp", "dcmtk")
    store = folder / "store"
    store.mkdir(parents=True, exist_ok=True)
    port = free_port()
    process = _started([path, "-od", str(store), *options, "-aet", "STORESCP", str(port)], port, folder)
    running = Running(process, port, "STORESCP", store)
    try:
        yield running
    finally:
        running.kill()


@dataclass
class Line:
    """A line to a server that a test can make slow, or cut.

    ``bytes_per_second`` of 0 stops it without a word; ``cut_after`` bytes from the server it is cut.
    """

    port: int
    bytes_per_second: float = 1e9
    cut_after: int | None = None
    through: int = 0
    on_bytes: Callable[[int], None] = lambda through: None
    _sockets: list[socket.socket] = field(default_factory=list)

    def cut(self) -> None:
        """Cut every connection."""
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


@contextmanager
def line_to(port: int) -> Iterator[Line]:
    """A listener on loopback that passes everything on to ``port``, as the line is told to."""
    listener = socket.create_server(("127.0.0.1", 0))
    line = Line(int(listener.getsockname()[1]))

    def accept() -> None:
        with suppress(OSError):
            while True:
                near, _ = listener.accept()
                try:
                    far = socket.create_connection(("127.0.0.1", port))
                except OSError:
                    near.close()
                    continue
                line._sockets += [near, far]
                threading.Thread(target=_pass, args=(line, near, far, False), daemon=True).start()
                threading.Thread(target=_pass, args=(line, far, near, True), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield line
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)  # else the thread would wait in it for ever
        listener.close()
        line.cut()
        for one in line._sockets:
            one.close()


def _pass(line: Line, source: socket.socket, target: socket.socket, counted: bool) -> None:
    with suppress(OSError):
        while piece := source.recv(4096):
            while not line.bytes_per_second:
                time.sleep(0.05)
            time.sleep(len(piece) / line.bytes_per_second)
            target.sendall(piece)
            if counted:
                line.through += len(piece)
                line.on_bytes(line.through)
                if line.cut_after is not None and line.through >= line.cut_after:
                    line.cut()
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)
