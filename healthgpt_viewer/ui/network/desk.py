"""The network of the main window: which servers are known, the receiver, the fetchings, and the windows for them."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from healthgpt_viewer.jobs import JobContext, Jobs
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.network.secrets import Secrets
from healthgpt_viewer.network.servers import (
    DicomServer,
    Here,
    Sender,
    Server,
    read_here,
    read_servers,
    write_here,
    write_servers,
)
from healthgpt_viewer.ui.network.arrivals import Arrivals
from healthgpt_viewer.ui.network.transfers import Transfers

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Series, Study
    from healthgpt_viewer.network.archive import Archive
    from healthgpt_viewer.network.inbox import Arrived, Inbox
    from healthgpt_viewer.network.receiver import Receiver
    from healthgpt_viewer.ui.network.query_window import QueryWindow
    from healthgpt_viewer.ui.network.send_window import SendWindow
    from healthgpt_viewer.ui.network.settings_window import NetworkSettings
    from healthgpt_viewer.ui.window import MainWindow

FOUND = "Network/Chosen in the search"  # the menu of what can be done with rows of its window
_QUIET_MS = 2_000
NO_SENDER = said(
    "Nobody may send to this computer yet: enter who may in Network, Servers and receiver, This computer."
)


class NetworkDesk(QObject):
    """What the window has of the network.

    Signals:
        servers_changed(): ``servers`` are others now.
        receiver_changed(): the receiver was switched on or off, or could not be.
    """

    servers_changed = Signal()
    receiver_changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.jobs: Jobs = window.jobs
        self.servers = read_servers(window.settings)
        self.here = read_here(window.settings)
        self.secrets = Secrets()
        self.arrivals = Arrivals(window)
        self.transfers = Transfers(self)
        self._inbox: Inbox | None = None
        self._receiver: Receiver | None = None
        self._switching = False
        self._received = 0
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._tell_received)
        self.query: QueryWindow | None = None
        self.settings: NetworkSettings | None = None
        self.sending: SendWindow | None = None

    # What is known.

    def set_servers(self, servers: Sequence[Server]) -> None:
        """Remember these servers."""
        if tuple(servers) == self.servers:
            return
        moving = self._moving()
        self.servers = tuple(servers)
        write_servers(self.window.settings, servers)
        self.servers_changed.emit()
        if self.receiving and self._moving() != moving:
            self._restart_receiver()

    def set_here(self, here: Here) -> None:
        """Remember what this computer is called and who may send; a receiver that is on takes it over at once."""
        if here == self.here:
            return
        self.here = here
        self._inbox = None
        write_here(self.window.settings, here)
        if self.receiving:
            self._restart_receiver()

    @property
    def inbox(self) -> Inbox:
        """Where what is fetched and received goes."""
        from healthgpt_viewer.network.inbox import Inbox

        if self._inbox is None:
            self._inbox = Inbox(
                self.here.place, object_limit=self.here.object_mb << 20, free_limit=self.here.free_mb << 20
            )
        return self._inbox

    def folder_of(self, study_uid: str) -> Path:
        """Where the files of a study from the network lie."""
        return self.inbox.path_of(study_uid, "1", "1").parent.parent

    def archive(self, server: Server) -> Archive:
        """The archive at a server; call on the thread of a job, since the first call imports its protocol."""
        from healthgpt_viewer.network.connecting import connect

        return connect(server, self.here, self.secrets)

    def why_not_fetched(self, server: Server) -> str | None:
        """Why nothing can be fetched from a server now, or None."""
        moves = isinstance(server, DicomServer) and server.fetching == "move"
        if moves and not self.receiving:
            return tr(
                "{name} sends what is fetched by C-MOVE to the receiver of this computer, which is off. "
                "Switch it on: Network, Receive studies.",
                name=server.name,
            )
        return None

    # The receiver.

    @property
    def receiving(self) -> bool:
        """Whether the receiver is on."""
        return self._receiver is not None

    def why_no_receiver(self) -> str | None:
        """Why the receiver cannot be switched, or None."""
        if self._switching:
            return tr("The receiver is being switched.")
        return None if self.receiving or self.here.senders or self._moving() else tr(NO_SENDER)

    def switch_receiver(self, *, on: bool) -> None:
        """Switch the receiver on or off, or on again with what has been entered since; ``receiver_changed`` follows."""
        if self._switching:
            return
        self._switching = True
        before, moving, inbox, here = self._receiver, self._moving(), self.inbox, self.here
        self._receiver = None

        def switch(context: JobContext) -> Receiver | None:
            if before is not None:
                before.stop()
            made = self._started(here, moving, inbox) if on else None
            if made is not None and context.stopped:  # the window has closed meanwhile
                made.stop()
            return made

        self.jobs.run(
            said("Switching the receiver"),
            switch,
            lambda receiver: self._switched(receiver, moving),
            lambda _: self._switched(None, moving),
            stoppable=False,
        )

    def _started(self, here: Here, moving: tuple[DicomServer, ...], inbox: Inbox) -> Receiver:
        """A receiver that listens; on the thread of a job."""
        from healthgpt_viewer.network.receiver import Receiver

        made = Receiver(
            here,
            inbox,
            _senders(moving),
            lambda sentence: self.jobs.post(lambda: self.window.notify(sentence, "warning")),
            lambda arrived: self.jobs.post(lambda: self._came(arrived)),
        )
        made.start()
        return made

    def _switched(self, receiver: Receiver | None, moving: tuple[DicomServer, ...]) -> None:
        self._switching = False
        self._receiver = receiver
        if receiver is not None and (receiver.here != self.here or moving != self._moving()):
            self._restart_receiver()  # more was entered while it was being switched
            return
        self.window.bottom.status("receiver", tr("Receiving") if receiver is not None else "")
        self.receiver_changed.emit()
        self.window.toolbar.refresh_soon()

    def _restart_receiver(self) -> None:
        self.switch_receiver(on=bool(self.here.senders or self._moving()))

    def _moving(self) -> tuple[DicomServer, ...]:
        """The servers that send what is fetched to the receiver."""
        return tuple(
            server for server in self.servers if isinstance(server, DicomServer) and server.fetching == "move"
        )

    def _came(self, arrived: Arrived) -> None:
        """An object was received; those of a fetching are the fetching's to tell."""
        if arrived.outcome != "new" or self.transfers.is_wanted(arrived.study_uid):
            return
        self._received += 1
        self.arrivals.put(arrived)
        self._quiet.start()

    def _tell_received(self) -> None:
        count, self._received = self._received, 0
        self.window.notify(
            tr(
                "{n} images were received; the list of studies has what they belong to.",
                one="1 image was received; the list of studies has what they belong to.",
                n=count,
            )
        )

    # The windows.

    def show_query(self) -> None:
        """The window in which archives are searched."""
        from healthgpt_viewer.ui.network.query_window import QueryWindow

        if self.query is None:
            self.query = QueryWindow(self)
        self.query.show()
        self.query.raise_()
        self.query.activateWindow()

    def show_today(self) -> None:
        """The same window, with the studies of today."""
        self.show_query()
        if self.query is not None:
            self.query.search_today()

    @property
    def shown_query(self) -> QueryWindow | None:
        """The window in which archives are searched, while it is shown."""
        return self.query if self.query is not None and self.query.isVisible() else None

    def show_settings(self, page: str = "servers") -> None:
        """The window of servers and receiver; ``page`` is "servers" or "here"."""
        from healthgpt_viewer.ui.network.settings_window import NetworkSettings

        if self.settings is None:
            self.settings = NetworkSettings(self)
        self.settings.show_page(page)
        self.settings.show()
        self.settings.raise_()

    def show_send(self, study: Study, chosen: Sequence[Series]) -> None:
        """The window in which ``chosen`` series of a study, or others of it, are sent."""
        from healthgpt_viewer.ui.network.send_window import SendWindow

        if self.sending is not None and self.sending.busy:
            self.sending.show()
            self.sending.raise_()
            self.window.notify(tr("A sending is at work; the next can begin when it is over."))
            return
        if self.sending is not None:
            self.sending.deleteLater()
        self.sending = SendWindow(self, study, chosen)
        self.sending.show()

    def open_study(self, study_uid: str) -> None:
        """Show a study that came from the network, from its first series."""
        place = self.window.library.find(lambda place: place.study.uid == study_uid)
        if place is not None:
            self.window.show_images()
            self.window.stage.show(place)
            self.window.activateWindow()
        elif (folder := self.folder_of(study_uid)).is_dir():
            self.arrivals.begin(study_uid)
            self.window.opening.paths([folder])

    def shut_down(self) -> None:
        """Stop receiving. Fetchings and sendings are jobs, and end with them."""
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            receiver.stop()


def _senders(servers: Sequence[DicomServer]) -> tuple[Sender, ...]:
    """Servers as those who may send. Looks their addresses up: call on the thread of a job."""
    found = []
    for server in servers:
        try:
            told = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            continue
        found += [Sender(server.ae_title, address) for address in {str(one[4][0]) for one in told}]
    return tuple(found)
