"""Errors that nobody caught: logged whole, told to the reader in one sentence, and the program goes on."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from healthgpt_viewer.jobs import unexpected
from healthgpt_viewer.language import said

_log = logging.getLogger(__name__)
_WHOLE = 3  # times that the same error is logged with all of its traceback
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


class Hooks:
    """Catches what nobody caught; ``tell`` is called with the sentence, on whatever thread the error came up."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._seen: Counter[tuple[object, ...]] = Counter()

    def install(self, loop: asyncio.AbstractEventLoop) -> None:
        """From now on, for all threads, the loop, and errors in what is being taken away."""
        sys.excepthook = lambda _kind, error, _trace: self.caught(error)
        threading.excepthook = lambda one: self.caught(one.exc_value or one.exc_type())
        sys.unraisablehook = lambda one: self._log(one.exc_value) if one.exc_value is not None else None
        loop.set_exception_handler(self._of_loop)

    def caught(self, error: BaseException) -> None:
        """An error that nobody caught. A key press of Ctrl+C in a terminal is none."""
        if isinstance(error, KeyboardInterrupt):
            return
        self._log(error)
        self._tell(unexpected(said("Something"), error))

    def _of_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.caught(error)
        else:
            _log.error("The loop: %s", context.get("message", "an error without a word"))

    def _log(self, error: BaseException) -> None:
        """An error that comes again and again, as at every painting, does not fill the log."""
        key = _place(error)
        self._seen[key] += 1
        times = self._seen[key]
        if times <= _WHOLE:
            _log.critical("Unexpected error", exc_info=error)
        elif times & (times - 1) == 0:  # 4, 8, 16 …
            _log.critical("The same unexpected error for the %s. time: %s", times, type(error).__name__)


def _place(error: BaseException) -> tuple[object, ...]:
    """Where an error came up, and which: two of the same place are told once."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = (trace.tb_frame.f_code, trace.tb_lineno) if trace is not None else ()
    return (type(error), *where)


def route_qt() -> None:
    """What Qt has to say goes to the log."""
    qInstallMessageHandler(_of_qt)


def _of_qt(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.CRITICAL), "%s", text)
