"""A small hub on loopback: the two requests of the Hugging Face hub that a download makes, and ways to go wrong.

Its answers have the form that ``huggingface_hub`` reads: ``/api/models/ID`` lists files with sizes and checksums,
``/ID/resolve/COMMIT/NAME`` gives one, also from a byte on.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """What the hub holds, and how it behaves.

    Args:
        files: the content of each repository's files.
        cut: names of files of which only half comes, this often each.
        corrupt: names of files that come with a byte changed.
        closed: answer 503 to everything.
        asked: each file that was asked for, with the byte that it was asked from.
    """

    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    cut: dict[str, int] = field(default_factory=dict)
    corrupt: set[str] = field(default_factory=set)
    closed: bool = False
    asked: list[tuple[str, int]] = field(default_factory=list)
    address: str = ""

    def listing(self, repository: str) -> dict[str, Any]:
        siblings = [self._entry(name, content) for name, content in self.files[repository].items()]
        return {"id": repository, "modelId": repository, "sha": COMMIT, "siblings": siblings, "tags": []}

    @staticmethod
    def _entry(name: str, content: bytes) -> dict[str, Any]:
        blob = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
        entry: dict[str, Any] = {"rfilename": name, "size": len(content), "blobId": blob}
        if name.endswith((".bin", ".safetensors", ".ckpt")):  # what git keeps outside of itself
            sha256 = hashlib.sha256(content).hexdigest()
            entry["lfs"] = {"sha256": sha256, "size": len(content), "pointerSize": 130}
        return entry


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """The hub at an address of its own, as long as it is wanted."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None: ...

        def do_GET(self) -> None:
            if hub.closed:
                self._send(503, b"")
            elif listed := re.match(r"/api/models/([^/]+/[^/]+?)(/revision/[^?]+)?(\?|$)", self.path):
                known = listed[1] in hub.files
                body = json.dumps(hub.listing(listed[1])).encode() if known else b"{}"
                self._send(200 if known else 404, body, {} if known else {"X-Error-Code": "RepoNotFound"})
            elif (asked := re.match(r"/([^/]+/[^/]+)/resolve/([^/]+)/([^?]+)", self.path)) and asked[
                2
            ] == COMMIT:
                self._file(hub.files[asked[1]][asked[3]], asked[3])
            else:
                self._send(404, b"")

        def _file(self, content: bytes, name: str) -> None:
            start = (
                int(re.findall(r"bytes=(\d+)-", self.headers.get("Range", ""))[0])
                if "Range" in self.headers
                else 0
            )
            hub.asked.append((name, start))
            if name in hub.corrupt:
                content = content[:-1] + bytes([content[-1] ^ 1])
            rest = content[start:]
            headers = {"ETag": f'"{hashlib.sha256(content).hexdigest()}"', "X-Repo-Commit": COMMIT}
            if start:
                headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
            if hub.cut.get(name, 0):
                hub.cut[name] -= 1
                self._send(206 if start else 200, rest, headers, only=len(rest) // 2)
                self.close_connection = True
            else:
                self._send(206 if start else 200, rest, headers)

        def _send(
            self, status: int, body: bytes, headers: dict[str, str] | None = None, only: int | None = None
        ) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body if only is None else body[:only])

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    hub.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
