"""Which protocol an archive speaks. Each is imported when it is needed: one of them takes a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .servers import Here, Server, WebServer

if TYPE_CHECKING:
    from .archive import Archive
    from .secrets import Secrets


def connect(server: Server, here: Here, secrets: Secrets) -> Archive:
    """The archive at a server."""
    if isinstance(server, WebServer):
        from .web import WebArchive

        return WebArchive(server, secrets)
    from .dimse import DicomArchive

    return DicomArchive(server, here)
