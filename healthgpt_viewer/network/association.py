"""An association with a DICOM server (PS3.8): opened, watched, and every way in which it fails told in one sentence.

pynetdicom waits for answers without an end, because a large image over a slow line takes as long as it takes. What ends
the waiting is a watch beside it: it cuts the connection when the reader stops the work, or when nothing at all has come
or gone for the server's ``patience``.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import AE, _config, evt
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext

from healthgpt_viewer.errors import Stopped
from healthgpt_viewer.language import said

from .archive import Stop
from .errors import NetworkError, NothingOffered, Unanswered
from .servers import DicomServer, address_of

_CONNECT_SECONDS = 10
# Seconds before each try: some servers drop a connection or two after one that was cut, and answer the next.
_TRIES = (0.0, 0.1, 0.3, 0.6)
_LOOK_SECONDS = 0.1
_PDU_BYTES = 65_536
Handler = tuple[Any, Callable[[Any], Any]]

# The library's log holds what is asked and answered: names of patients. None of it reaches ours.
_config.LOG_HANDLER_LEVEL = "none"
_config.LOG_REQUEST_IDENTIFIERS = _config.LOG_RESPONSE_IDENTIFIERS = False
logging.getLogger("pynetdicom").propagate = False
logging.getLogger("pynetdicom").setLevel(logging.CRITICAL + 1)

# Why an association is rejected (PS3.8 table 9-21), by source and reason.
_UNKNOWN_CALLING, _UNKNOWN_CALLED = (1, 3), (1, 7)


class Link:
    """An open association. ``lost`` is what to raise where an answer did not come."""

    def __init__(self, server: DicomServer, ae_title: str, stop: Stop) -> None:
        self._server = server
        self._ae_title = ae_title
        self._answered = False
        self._stop = stop
        self._over = threading.Event()
        self._heard = time.monotonic()
        self._association: Association | None = None
        self._cut_by = ""
        self.before_cut: Callable[[], None] | None = None
        self.has_delivered = False

    @property
    def association(self) -> Association:
        """The association itself.

        Raises:
            NetworkError: it is not open any more.
            Stopped: because it was stopped.
        """
        if self._association is None or not self._association.is_established:
            raise self.lost()
        return self._association

    def answered(self, status: Dataset) -> int:
        """The status of an answer; errors as of ``association`` where there is none."""
        if "Status" not in status:
            raise self.lost()
        self._answered = True
        self.heard()
        return int(status.Status)

    def takes(self, sop_class_uid: str, transfer_syntax_uid: str | None = None) -> bool:
        """Whether the server agreed to a class, in any or in that transfer syntax."""
        return any(
            context.abstract_syntax == sop_class_uid
            and transfer_syntax_uid in (None, *map(str, context.transfer_syntax))
            for context in self.association.accepted_contexts
        )

    def lost(self) -> NetworkError | Stopped:
        """Why there was no answer."""
        if self._cut_by == "stop" or self._stop():
            return Stopped()
        if self._cut_by == "silence":
            return Unanswered.silent(self._server.name, self._server.patience)
        if not self._answered:
            return Unanswered(
                said(
                    "{name} broke the connection off without an answer. It may not know this computer's AE "
                    "title “{ae_title}”, not allow what was asked, or have been stopped.",
                    name=self._server.name,
                    ae_title=self._ae_title,
                )
            )
        return Unanswered.broken_off(self._server.name)

    @property
    def handlers(self) -> list[Handler]:
        """What pynetdicom shall tell it of."""
        return [
            (evt.EVT_CONN_OPEN, self._opened),
            (evt.EVT_CONN_OPEN, send_at_once),
            (evt.EVT_DATA_RECV, self.heard),
            (evt.EVT_DATA_SENT, self.heard),
            (evt.EVT_DATA_SENT, send_at_once),
        ]

    def heard(self, _event: object = None) -> None:
        """Something came or went: the connection is alive."""
        self._heard = time.monotonic()

    def delivered(self, _what: object) -> None:
        """An image came, over this connection or another, and was taken in or refused."""
        self.has_delivered = True
        self.heard()

    def _opened(self, event: evt.Event) -> None:
        self._association = event.assoc
        self.heard()
        threading.Thread(target=self._watch, name="network watch", daemon=True).start()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            if self._stop():
                self._cut("stop")
            elif time.monotonic() - self._heard > self._server.patience:
                self._cut("silence")

    def _cut(self, why: str) -> None:
        """End the connection below the protocol: its own farewell would queue behind what is still to be sent."""
        self._cut_by = why
        self._over.set()
        if self.before_cut is not None:
            with contextlib.suppress(Exception):
                self.before_cut()
        if self._association is not None:
            hang_up(self._association)

    def _close(self) -> None:
        association = self._association
        if association is not None:
            if association.is_established and not self._cut_by:
                association.release()
            self._over.set()
            if association.is_established:
                association.abort()
            if association.is_alive():
                association.join(_CONNECT_SECONDS)
        self._over.set()


def send_at_once(event: evt.Event) -> None:
    """Let a connection wait neither for more to send (RFC 896) nor with the word that something came (RFC 1122 4.2.3.2).

    Messages end in small packets, on both sides; the two waits together cost up to 80 ms for every image.
    """
    opened = event.assoc.dul.socket
    if opened is None or opened.socket is None:
        return
    with contextlib.suppress(OSError):
        opened.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(socket, "TCP_QUICKACK"):  # Linux, which forgets it again: to be said before each answer
            opened.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)


def hang_up(association: Association) -> None:
    """Close the connection of an association, whatever is still to be sent or read."""
    opened = association.dul.socket
    if opened is not None and opened.socket is not None:
        with contextlib.suppress(OSError):
            opened.socket.shutdown(socket.SHUT_RDWR)


@contextmanager
def associated(
    server: DicomServer,
    ae_title: str,
    contexts: Sequence[PresentationContext],
    stop: Stop,
    *,
    roles: Sequence[Any] = (),
    handlers: Sequence[Handler] = (),
) -> Iterator[Link]:
    """Open an association for the length of a block.

    Raises:
        NetworkError: the server cannot be reached or refuses.
        Stopped: ``stop`` was true before it was open.
    """
    context = _tls(server)
    entity = AE(ae_title)
    entity.acse_timeout = server.patience
    entity.dimse_timeout = None
    entity.network_timeout = None
    entity.connection_timeout = _CONNECT_SECONDS
    link = _open(server, entity, context, contexts, stop, roles, handlers)
    try:
        yield link
    finally:
        link._close()


def _open(
    server: DicomServer,
    entity: AE,
    context: ssl.SSLContext | None,
    contexts: Sequence[PresentationContext],
    stop: Stop,
    roles: Sequence[Any],
    handlers: Sequence[Handler],
) -> Link:
    tls_args = (context, server.host) if context is not None else None
    for pause in _TRIES:
        time.sleep(pause)
        if stop():
            raise Stopped()
        reached = False
        for address in _addresses(server):
            link = Link(server, entity.ae_title, stop)
            made = entity.associate(
                address,
                server.port,
                contexts=list(contexts),
                ae_title=server.ae_title,
                max_pdu=_PDU_BYTES,
                ext_neg=list(roles),
                tls_args=tls_args,
                evt_handlers=[*link.handlers, *handlers],
            )
            if made.is_established:
                return link
            link._over.set()
            if link._association is not None and (made.acceptor.primitive is not None or link._cut_by):
                raise _refusal(server, made, link, entity.ae_title)
            reached = reached or link._association is not None
        if not reached:
            break
    if stop():
        raise Stopped()
    if not reached:
        raise NetworkError(_why_unreached(server, context))
    raise NetworkError(
        said(
            "{name} at {address_of} broke the connection off before it was open. Check the AE titles "
            "on both sides, and that the port is that of its DICOM service.",
            name=server.name,
            address_of=address_of(server),
        )
    )


def _addresses(server: DicomServer) -> list[str]:
    try:
        found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NetworkError(
            said(
                "There is no computer named {host}. Check the address of {name}, and the connection to "
                "the network.",
                host=server.host,
                name=server.name,
            )
        ) from error
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def _tls(server: DicomServer) -> ssl.SSLContext | None:
    if not server.tls:
        return None
    try:
        return ssl.create_default_context(cafile=server.ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise NetworkError(
            said(
                "The certificate file {ca_file} cannot be read. Choose another for {name}.",
                ca_file=server.ca_file,
                name=server.name,
            )
        ) from error


def _refusal(server: DicomServer, made: Association, link: Link, ae_title: str) -> NetworkError | Stopped:
    if link._cut_by:
        return link.lost()
    answer = made.acceptor.primitive
    if made.is_rejected and answer is not None:
        reason = (answer.result_source, answer.diagnostic)
        if reason == _UNKNOWN_CALLED:
            return NetworkError(
                said(
                    "{name} does not answer to the AE title “{ae_title}”. Correct it in Network, Servers and "
                    "receiver.",
                    name=server.name,
                    ae_title=server.ae_title,
                )
            )
        if reason == _UNKNOWN_CALLING:
            return NetworkError(
                said(
                    "{name} does not know this computer's AE title “{ae_title}”. It must be entered there.",
                    name=server.name,
                    ae_title=ae_title,
                )
            )
    if answer is not None and answer.result == 0:
        return NothingOffered(
            said("{name} answers, but does not offer what was asked for.", name=server.name)
        )
    return NetworkError(said("{name} refuses connections at the moment. Try again later.", name=server.name))


def _why_unreached(server: DicomServer, context: ssl.SSLContext | None) -> str:
    """Try once more by hand, for the reason, which pynetdicom keeps to itself."""
    where = said("{name} at {address}", name=server.name, address=address_of(server))
    try:
        with socket.create_connection((server.host, server.port), timeout=_CONNECT_SECONDS) as plain:
            if context is not None:
                with context.wrap_socket(plain, server_hostname=server.host):
                    pass
    except ssl.SSLCertVerificationError as error:
        return said(
            "The certificate of {where} cannot be trusted: {verify_message}. Choose the file with "
            "the certificate of its authority in Network, Servers and receiver.",
            where=where,
            verify_message=error.verify_message,
        )
    except (ssl.SSLError, ConnectionResetError):
        return said(
            "{where} does not speak {words} as asked. Check whether the port is the right one.",
            where=where,
            words="TLS" if context else "DICOM",
        )
    except ConnectionRefusedError:
        return said(
            "Nothing answers for {where}. Check address and port, and whether the server runs.", where=where
        )
    except TimeoutError:
        return said(
            "{where} does not answer. Check the address, the network, and any firewall between.", where=where
        )
    except OSError as error:
        return said("{where} cannot be reached: {strerror}.", where=where, strerror=error.strerror or error)
    return said("{where} broke the connection off. Try again.", where=where)
