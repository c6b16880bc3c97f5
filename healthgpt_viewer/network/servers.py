"""Which servers are known, what this computer is called, and who may send to it; as values and as settings."""

from __future__ import annotations

import ipaddress
import logging
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

from healthgpt_viewer.language import said
from healthgpt_viewer.settings import Plain, Settings, user_folder

_log = logging.getLogger(__name__)
_SERVERS, _HERE = "network.servers", "network.here"
AE_TITLE = "HEALTHGPT"
Fetching = Literal["get", "move"]
Auth = Literal["none", "basic", "bearer"]


@dataclass(frozen=True)
class DicomServer:
    """An archive that speaks DICOM's own protocol (PS3.8).

    ``fetching`` is how its images come: "get" over the same connection, "move" to the receiver of this computer.
    ``ca_file`` is the certificate of the authority that signed the server's, where the system does not know it.
    ``patience`` is how many seconds of silence are taken for a dead connection.
    """

    id: str
    name: str
    host: str
    port: int = 104
    ae_title: str = ""
    fetching: Fetching = "get"
    tls: bool = False
    ca_file: str = ""
    patience: int = 60


@dataclass(frozen=True)
class WebServer:
    """An archive that speaks DICOMweb (PS3.18). The password or token is not here but in ``Secrets``, under ``id``."""

    id: str
    name: str
    url: str
    auth: Auth = "none"
    user: str = ""
    ca_file: str = ""
    patience: int = 60


Server: TypeAlias = DicomServer | WebServer


@dataclass(frozen=True)
class Sender:
    """Who may send: an AE title (empty: any) from an address or a network (``10.1.0.0/16``)."""

    ae_title: str
    address: str

    def allows(self, ae_title: str, address: str) -> bool:
        """Whether it is this one who calls."""
        return self.is_at(address) and self.ae_title in ("", ae_title.strip())

    def is_at(self, address: str) -> bool:
        """Whether ``address`` is the sender's, or in its network."""
        try:
            return ipaddress.ip_address(address) in ipaddress.ip_network(self.address, strict=False)
        except ValueError:
            return False


@dataclass(frozen=True)
class Here:
    """This computer as others see it.

    ``folder`` is where fetched and received studies are kept. The receiver listens on ``address`` only. ``object_mb`` is
    the largest object that is taken in, ``free_mb`` what is left free on the disk.
    """

    ae_title: str = AE_TITLE
    folder: str = ""
    address: str = "127.0.0.1"
    port: int = 11112
    senders: tuple[Sender, ...] = ()
    object_mb: int = 1024
    free_mb: int = 1024

    @property
    def place(self) -> Path:
        """The folder of fetched and received studies."""
        return Path(self.folder) if self.folder else user_folder() / "received"


def new_id() -> str:
    """A name for a server that stays when its title or address changes."""
    return uuid.uuid4().hex


def is_encrypted(server: Server) -> bool:
    """Whether what is sent to the server cannot be read on the way."""
    return server.tls if isinstance(server, DicomServer) else server.url.startswith("https:")


def address_of(server: Server) -> str:
    """Where a server is, for messages: ``pacs.example:104`` or its URL."""
    return f"{server.host}:{server.port}" if isinstance(server, DicomServer) else server.url


def problem_of(server: Server) -> str | None:
    """What is wrong with the data of a server, in one sentence, or None."""
    if not server.name.strip():
        return said("The server needs a name, by which you know it.")
    if isinstance(server, WebServer):
        return _url_problem(server) or _file_problem(server.ca_file)
    if not server.host.strip() or any(mark in server.host for mark in " /\\"):
        return said(
            "The host is the name or address of the server, for example pacs.example or 192.168.1.20."
        )
    if not 0 < server.port < 65_536:
        return said("The port is a number from 1 to 65535; archives often use 104 or 11112.")
    return ae_title_problem(server.ae_title, said("The server's AE title")) or _file_problem(server.ca_file)


def problem_here(here: Here) -> str | None:
    """What is wrong with the data of this computer, in one sentence, or None."""
    try:
        ipaddress.ip_address(here.address)
    except ValueError:
        return said(
            "The address to listen on is one of this computer's, for example 192.168.1.30, or 0.0.0.0 for all."
        )
    if not 0 < here.port < 65_536:
        return said("The port is a number from 1 to 65535.")
    wrong = next((p for p in map(_sender_problem, here.senders) if p), None)
    return ae_title_problem(here.ae_title, said("The AE title of this computer")) or wrong


def ae_title_problem(title: str, whose: str) -> str | None:
    """Why ``title`` is no AE title (PS3.5 table 6.2-1), or None."""
    fits = 0 < len(title.strip()) <= 16 and title.isascii() and title.isprintable() and "\\" not in title
    return (
        None
        if fits
        else said("{whose} has 1 to 16 characters without accents, and no backslash.", whose=whose)
    )


def _sender_problem(sender: Sender) -> str | None:
    try:
        ipaddress.ip_network(sender.address, strict=False)
    except ValueError:
        return said(
            "“{address}” is no address: write one like 192.168.1.20, or a network like 192.168.1.0/24.",
            address=sender.address,
        )
    return ae_title_problem(sender.ae_title, said("The AE title of a sender")) if sender.ae_title else None


def _url_problem(server: WebServer) -> str | None:
    try:
        parts = urlsplit(server.url)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return said(
            "The address of a DICOMweb server begins with https:// or http://, "
            "for example https://pacs.example/dicom-web."
        )
    if parts.username or parts.password:
        return said("The address must not hold a name or password: choose Basic, and enter them below.")
    return said("Basic needs a user name.") if server.auth == "basic" and not server.user else None


def _file_problem(name: str) -> str | None:
    return (
        said("There is no file {name} with a certificate.", name=name)
        if name and not Path(name).is_file()
        else None
    )


# Settings.


def read_servers(settings: Settings) -> tuple[Server, ...]:
    """The servers that are known; what cannot be read in the settings is left out."""
    kept = settings.get(_SERVERS, [])
    plain = kept if isinstance(kept, Sequence) and not isinstance(kept, str) else []
    servers = (_server(item) for item in plain if isinstance(item, Mapping))
    return tuple(server for server in servers if server is not None)


def write_servers(settings: Settings, servers: Sequence[Server]) -> None:
    """Remember ``servers``."""
    kinds = {DicomServer: "dicom", WebServer: "web"}
    settings.set(_SERVERS, [{"kind": kinds[type(server)], **asdict(server)} for server in servers])


def read_here(settings: Settings) -> Here:
    """What this computer is called, and who may send to it."""
    kept = settings.get(_HERE, {})
    plain: dict[str, Any] = dict(kept) if isinstance(kept, Mapping) else {}
    listed = plain.pop("senders", [])
    senders = tuple(
        Sender(str(item.get("ae_title", "")), str(item.get("address", "")))
        for item in (listed if isinstance(listed, list) else [])
        if isinstance(item, Mapping)
    )
    here = replace(Here(), **_known(Here, plain), senders=senders)
    wrong = problem_here(here)
    if wrong:
        _log.warning("The settings of this computer on the network cannot be used: %s", wrong)
    return Here() if wrong else here


def write_here(settings: Settings, here: Here) -> None:
    """Remember what this computer is called, and who may send to it."""
    settings.set(_HERE, {**asdict(here), "senders": [asdict(sender) for sender in here.senders]})


def _server(plain: Mapping[str, Plain]) -> Server | None:
    kind: type[DicomServer] | type[WebServer] = WebServer if plain.get("kind") == "web" else DicomServer
    try:
        server = kind(**_known(kind, plain))
        wrong = problem_of(replace(server, ca_file=""))
    except (TypeError, AttributeError) as error:
        wrong = str(error)
    if wrong:
        _log.warning("A server in the settings cannot be used: %s", wrong)
        return None
    return server


def _known(kind: type[Any], plain: Mapping[str, Any]) -> dict[str, Any]:
    """The values of ``plain`` that are fields of ``kind`` and of the kind that the field wants."""
    wanted = {field.name: str(field.type) for field in fields(kind)}
    types = {"str": str, "int": int, "bool": bool}
    choices = {"Fetching": ("get", "move"), "Auth": ("none", "basic", "bearer")}
    good = {}
    for name, value in plain.items():
        kind_name = wanted.get(name, "")
        if type(value) is types.get(kind_name) or value in choices.get(kind_name, ()):
            good[name] = value
    return good
