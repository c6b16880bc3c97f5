"""What comes from the network goes into the list of studies while the rest still comes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from healthgpt_viewer.network.inbox import Arrived
    from healthgpt_viewer.ui.window import MainWindow

_SOON_MS = 300


class Arrivals(QObject):
    """Gathers files that have come and hands them to the library, one reading at a time.

    A study that the reader closes while it comes is let be. The first images are shown at once only where nothing else
    is on the screen: nobody is torn away from what they read.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: dict[Path, str] = {}
        self._begun: set[str] = set()
        self._open: set[str] = set()
        self._closed: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._hand_on)
        window.library.changed.connect(self._look_for_closed)

    def begin(self, study_uid: str) -> None:
        """A study begins to come: what of it is here is shown as well, also where it was closed before."""
        self._begun.discard(study_uid)
        self._closed.discard(study_uid)

    def put(self, arrived: Arrived) -> None:
        """A file has come; call on the Qt thread."""
        if arrived.study_uid in self._closed:
            return
        if arrived.study_uid not in self._begun:
            # The folder of the study, with what was here before.
            self._begun.add(arrived.study_uid)
            self._waiting[arrived.path.parent.parent] = arrived.study_uid
        self._waiting[arrived.path] = arrived.study_uid
        if not self._soon.isActive():
            self._soon.start()

    def put_folder(self, folder: Path, study_uid: str) -> None:
        """A study that is here whole already."""
        self._begun.add(study_uid)
        self._waiting[folder] = study_uid
        self._soon.start()

    def _look_for_closed(self) -> None:
        """Studies that came and were open, and are not any more, were closed by the reader."""
        now = {study.uid for study in self._window.library.studies}
        self._closed |= (self._open - now) & self._begun
        self._open = now
        self._waiting = {path: uid for path, uid in self._waiting.items() if uid not in self._closed}

    def _hand_on(self) -> None:
        if self._window.library.reading:
            self._soon.start()
            return
        folders = {path for path in self._waiting if path.suffix != ".dcm"}
        paths = [path for path in self._waiting if not any(folder in path.parents for folder in folders)]
        self._waiting.clear()
        if paths:
            self._window.library.add(paths, show=self._window.current() is None)
