"""The application: one Qt loop that is an asyncio loop too, what happens to errors, and the order of going.

qasync stays behind this module. After ``aboutToQuit`` nothing can be awaited any more, so the application does not
quit with its last window: closing the window ends the wait below, everything is put away in order, then the loop ends.
"""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import signal
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

os.environ["QT_API"] = "pyside6"  # read by qasync when it is imported

import qasync
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from healthgpt_viewer.jobs import unexpected
from healthgpt_viewer.settings import APP_NAME, Settings, user_folder
from healthgpt_viewer.ui import language
from healthgpt_viewer.ui.sizes import SMALLEST
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.window import SIZE, MainWindow

_log = logging.getLogger(__name__)
_JOIN_SECONDS = 5.0


def run(paths: list[Path], *, demo: bool) -> int:
    """Open the window on ``paths`` and stay until it is closed. Returns the exit code."""
    crashes = _start_log()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APP_NAME)
    application.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        late = loop.run_until_complete(_live(application, paths, demo=demo))
    crashes.flush()
    if late:
        # A thread that hangs in foreign code would keep the process; everything of the user's is on disk by now.
        logging.shutdown()
        os._exit(0)
    return 0


async def _live(application: QApplication, paths: list[Path], *, demo: bool) -> list[str]:
    closed = asyncio.Event()
    settings = Settings()
    language.start(application, settings)
    theme = Theme(application, settings.text("theme", "dark"))
    size = settings.get(SIZE)
    theme.sizes.set(size if isinstance(size, (int, float)) else SMALLEST)
    theme.apply()
    window = MainWindow(settings, theme)
    _route_errors(window)
    window.closed.connect(closed.set)
    window.show()
    window.start(paths, demo=demo)
    await closed.wait()
    late = window.shut_down(_JOIN_SECONDS)
    for title in late:
        _log.warning("The job %r did not end within %s s", title, _JOIN_SECONDS)
    window.deleteLater()
    return late


def _start_log() -> IO[str]:
    folder = user_folder() / "log"
    folder.mkdir(exist_ok=True)
    handler = RotatingFileHandler(folder / "viewer.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    crashes = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(crashes)
    qInstallMessageHandler(_qt_message)
    return crashes


def _qt_message(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", text)


def _route_errors(window: MainWindow) -> None:
    """Log every error that nobody caught, whole, and tell the reader in one line."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.critical("Unexpected error", exc_info=(kind, error, trace))
        sentence = unexpected("Something", error)
        window.jobs.post(lambda: window.notify(sentence, "error"))

    sys.excepthook = tell
    threading.excepthook = lambda told: tell(
        told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
    )
