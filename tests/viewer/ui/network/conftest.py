"""A reader at the network's windows, and an archive on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.network.connecting import connect
from healthgpt_viewer.network.secrets import Secrets
from healthgpt_viewer.network.servers import Here
from healthgpt_viewer.ui.network.desk import NetworkDesk
from healthgpt_viewer.ui.network.query_window import QueryWindow
from healthgpt_viewer.ui.network.transfers import Transfer
from healthgpt_viewer.ui.window import MainWindow
from tests.viewer.network.conftest import make, send
from tests.viewer.network.servers import Line, Running, line_to, orthanc

_LONG = 60_000


class Hand:
    """What a reader does in the windows of the network, and waits for."""

    def __init__(self, qtbot: QtBot, window: MainWindow, server: Running) -> None:
        self.qtbot, self.window, self.server = qtbot, window, server
        self.desk: NetworkDesk = window.network

    @property
    def query(self) -> QueryWindow:
        """The search window, open."""
        self.window.trigger("network.search")
        assert self.desk.query is not None
        return self.desk.query

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds; where it never does, say what the search window says."""
        try:
            self.qtbot.waitUntil(holds, timeout=_LONG)
        except WaitedInVain:
            said = self.desk.query.told.whole if self.desk.query is not None else "nothing"
            raise AssertionError(f"waited in vain; the search window says: {said}") from None

    def knows(self, *, port: int = 0, **changes: object) -> None:
        """The archive is entered, at its port or at another that leads there."""
        self.desk.set_servers([self.server.dicom(port=port or self.server.port, **changes)])

    def finds(self, study: Study) -> None:
        """Search for everything, choose one study, and wait for its series."""
        query = self.query
        query.search()
        self.until(lambda: study.uid in query.studies.shown())
        query.studies.choose(study.uid)
        self.until(lambda: bool(query.series.shown()))

    def fetches(self) -> Transfer:
        """Press Fetch study."""
        self.query.fetch_study_button.click()
        return self.desk.transfers.every[-1]

    def images(self, study: Study) -> int:
        """How many images of a study are open."""
        found = self.window.library.study(study.uid)
        return sum(len(series.headers) for series in found.series) if found is not None else 0


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """An Orthanc for the tests of a module."""
    with orthanc(tmp_path_factory.mktemp("orthanc") / "one") as running:
        yield running


@pytest.fixture(scope="module")
def study(archive: Running, tmp_path_factory: pytest.TempPathFactory) -> Study:
    """A study of two series that the archive has."""
    made = make(tmp_path_factory.mktemp("study") / "sent", count=8, series=2, side=96)
    send(connect(archive.dicom(), Here(), Secrets()), made)
    return made


@pytest.fixture
def hand(qtbot: QtBot, window: MainWindow, archive: Running) -> Hand:
    """A reader at an empty window, who knows the archive."""
    made = Hand(qtbot, window, archive)
    made.knows()
    return made


@pytest.fixture
def line(archive: Running, hand: Hand) -> Iterator[Line]:
    """The line to the archive, which can be made slow or cut; the reader's archive is reached through it."""
    with line_to(archive.port) as made:
        hand.knows(port=made.port)
        yield made
