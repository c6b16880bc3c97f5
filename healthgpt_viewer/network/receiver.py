"""Receives what others send (C-STORE, PS3.4 annex B): only while it is switched on, only from those who may send."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from socketserver import BaseServer
from typing import Any
from weakref import WeakKeyDictionary

from pydicom.uid import DeflatedExplicitVRLittleEndian
from pynetdicom import AE, ALL_TRANSFER_SYNTAXES, AllStoragePresentationContexts, evt
from pynetdicom.association import Association
from pynetdicom.sop_class import Verification
from pynetdicom.transport import ThreadedAssociationServer

from healthgpt_viewer.language import said

from .association import hang_up, send_at_once  # whose module silences the log of pynetdicom
from .dimse import store
from .errors import NetworkError
from .inbox import NO_ROOM, Arrived, Inbox
from .servers import Here, Sender

_log = logging.getLogger(__name__)
_SILENCE_SECONDS = 60
_REQUEST_SECONDS = 10
_PDU_BYTES = 65_536
_MOST_AT_ONCE = 8
_PATIENCE = 2.0
# Association rejected, permanently, by the user of the service: calling AE title not recognised (PS3.8 table 9-21).
_UNKNOWN_CALLING = (1, 1, 3)


class Receiver:
    """A storage SCP on one address of this computer.

    Args:
        here: its AE title, address and port, who may send, and the limits.
        inbox: where objects go.
        known: senders beside those that ``here`` lists: the servers from which images are fetched by C-MOVE.
        refused: told in one sentence of every caller that was turned away.
        came: told of every object that was taken in, on the thread that brought it.
    """

    def __init__(
        self,
        here: Here,
        inbox: Inbox,
        known: tuple[Sender, ...],
        refused: Callable[[str], None],
        came: Callable[[Arrived], None] | None = None,
    ) -> None:
        self.here = here
        self._inbox = inbox
        self._senders = (*here.senders, *known)
        self._refused = refused
        self._came = came
        self._server: _Server | None = None
        self._lock = threading.Lock()

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._server.server_address[1]) if self._server is not None else self.here.port

    def start(self) -> None:
        """Begin to listen.

        Raises:
            NetworkError: the address is not this computer's, or the port is taken.
        """
        entity = AE(self.here.ae_title)
        entity.require_called_aet = True
        entity.maximum_associations = _MOST_AT_ONCE
        entity.maximum_pdu_size = _PDU_BYTES
        entity.network_timeout = _SILENCE_SECONDS
        entity.acse_timeout = _REQUEST_SECONDS
        entity.dimse_timeout = None
        syntaxes = [uid for uid in ALL_TRANSFER_SYNTAXES if uid != DeflatedExplicitVRLittleEndian]
        for context in AllStoragePresentationContexts:
            entity.add_supported_context(context.abstract_syntax, syntaxes)
        entity.add_supported_context(Verification)
        counted = _Counted(self._inbox, self._came)
        handlers: list[Any] = [
            (evt.EVT_CONN_OPEN, send_at_once),
            (evt.EVT_REQUESTED, self._requested),
            (evt.EVT_C_STORE, counted.store),
            (evt.EVT_DATA_RECV, counted.count),
        ]
        try:
            server = entity.make_server(
                (self.here.address, self.here.port), evt_handlers=handlers, server_class=_Server
            )
        except OSError as error:
            raise NetworkError(
                said(
                    "Nothing can be received at {address}:{port}: {strerror}. Choose another port or address "
                    "in Network, Servers and receiver.",
                    address=self.here.address,
                    port=self.here.port,
                    strerror=error.strerror or error,
                )
            ) from error
        server.senders, server.turned_away = self._senders, self._turned_away
        threading.Thread(
            target=server.serve_forever, args=(0.1,), name="network receiver", daemon=True
        ).start()
        self._server = server

    def stop(self) -> None:
        """Stop listening, and cut what is still being received. Takes up to some seconds."""
        with self._lock:
            server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        cut = server.active_associations
        # What is at work ends with its connection; what has not asked for anything yet ends by itself a little later.
        busy = [association for association in cut if association.is_established]
        for association in cut:
            hang_up(association)
        deadline = time.monotonic() + _PATIENCE
        for association in busy:
            association.join(max(0.0, deadline - time.monotonic()))

    def _requested(self, event: evt.Event) -> None:
        """Turn away who may not send, before anything is agreed upon."""
        caller: Association = event.assoc
        request = caller.requestor.primitive
        title, address = str(request.calling_ae_title).strip(), _plain(str(caller.requestor.address))
        if not any(sender.allows(title, address) for sender in self._senders):
            self._turned_away(said("“{title}” at {address}", title=title, address=address))
            caller.acse.send_reject(*_UNKNOWN_CALLING)
            caller.kill()  # waits until the answer is on its way

    def _turned_away(self, who: str) -> None:
        _log.info("The receiver turned a caller away")
        self._refused(
            said(
                "{who} wanted to send and was turned away. Who may send stands in Network, Servers and "
                "receiver.",
                who=who,
            )
        )


class _Server(ThreadedAssociationServer):
    """Closes the connection of an address from which nobody may send before a byte of it is read."""

    senders: tuple[Sender, ...] = ()
    turned_away: Callable[[str], None]
    daemon_threads = True

    def shutdown(self) -> None:
        """Stop listening. The library's own looks for the server in a list in which only its ``start_server`` puts it."""
        BaseServer.shutdown(self)
        self.server_close()

    def verify_request(self, request: Any, client_address: Any) -> bool:
        address = _plain(str(client_address[0]))
        if any(sender.is_at(address) for sender in self.senders):
            return True
        self.turned_away(said("A program at {address}", address=address))
        return False


class _Counted:
    """Cuts an association whose message grows over the limit, before it fills the memory."""

    def __init__(self, inbox: Inbox, came: Callable[[Arrived], None] | None) -> None:
        self._inbox = inbox
        self._came = came
        self._bytes: WeakKeyDictionary[Association, int] = WeakKeyDictionary()

    def count(self, event: evt.Event) -> None:
        """More of a message has come."""
        before = self._bytes.get(event.assoc, 0)
        self._bytes[event.assoc] = before + len(event.data)
        if before <= self._limit < self._bytes[event.assoc]:
            self._inbox.refuse(self._inbox.too_large(self._bytes[event.assoc]))
            hang_up(event.assoc)

    def store(self, event: evt.Event) -> int:
        """Take an object in; of one that was cut all may have come by then, and it stays refused."""
        if self._bytes.pop(event.assoc, 0) > self._limit:
            return NO_ROOM
        return store(event, self._inbox, self._came)

    @property
    def _limit(self) -> int:
        return self._inbox.object_limit + 2 * _PDU_BYTES


def _plain(address: str) -> str:
    """An IPv4 address without the prefix that a socket for both kinds puts before it."""
    return address.removeprefix("::ffff:")
