"""The application: one Qt loop that is an asyncio loop too, what happens to errors, and the order of going.

qasync stays behind this module. After ``aboutToQuit`` nothing can be awaited any more, so the application does not
quit with its last window: closing the window ends the wait below, everything is put away in order, then the loop ends.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from pathlib import Path

os.environ["QT_API"] = "pyside6"  # read by qasync when it is imported

import qasync
from PySide6.QtWidgets import QApplication

from healthgpt_viewer.diagnostics import crashes, logfile
from healthgpt_viewer.jobs import paint_first
from healthgpt_viewer.language import tr
from healthgpt_viewer.settings import APP_NAME, Settings, user_folder
from healthgpt_viewer.ui import language
from healthgpt_viewer.ui.sizes import SMALLEST
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.trouble.desk import LEVEL, NORMAL
from healthgpt_viewer.ui.trouble.hooks import Hooks, route_qt
from healthgpt_viewer.ui.window import SIZE, MainWindow

_log = logging.getLogger(__name__)
_JOIN_SECONDS = 5.0


def run(paths: list[Path], *, demo: bool) -> int:
    """Open the window on ``paths`` and stay until it is closed. Returns the exit code."""
    home, settings = user_folder(), Settings()
    logfile.start(home, settings.text(LEVEL, NORMAL))
    crashed = crashes.begin(home)
    route_qt()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    paint_first()
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APP_NAME)
    application.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        late = loop.run_until_complete(_live(application, settings, paths, demo=demo, crashed=bool(crashed)))
    crashes.ended(home)
    if late:
        # A thread that hangs in foreign code would keep the process; everything of the user's is on disk by now.
        logging.shutdown()
        os._exit(0)
    return 0


async def _live(
    application: QApplication, settings: Settings, paths: list[Path], *, demo: bool, crashed: bool
) -> list[str]:
    closed = asyncio.Event()
    language.start(application, settings)
    theme = Theme(application, settings.text("theme", "dark"))
    size = settings.get(SIZE)
    theme.sizes.set(size if isinstance(size, (int, float)) else SMALLEST)
    theme.apply()
    window = MainWindow(settings, theme)
    Hooks(window.trouble.caught).install(asyncio.get_running_loop())
    crashes.started(user_folder(), window.workspace.session.crash_file)
    window.closed.connect(closed.set)
    window.show()
    window.start(paths, demo=demo)
    if crashed:
        window.trouble.tell(tr("The program crashed the last time, while it started or closed."))
    await closed.wait()
    crashes.ending(user_folder())
    late = window.shut_down(_JOIN_SECONDS)
    for title in late:
        _log.warning("The job %r did not end within %s s", title, _JOIN_SECONDS)
    window.deleteLater()
    return late
