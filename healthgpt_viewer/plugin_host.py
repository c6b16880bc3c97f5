"""Finds plugins by entry point and keeps their failures to themselves.

A plugin is imported when the window is up and the loop idle, one at a time; one that fails, hangs, or is written for
another version of the interface is told and logged, and stops nothing.
"""

from __future__ import annotations

import importlib.metadata
import logging
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.plugin_api import Host, Plugin
    from healthgpt_viewer.services import Services

_log = logging.getLogger(__name__)
GROUP = "healthgpt_viewer.plugins"
# Far more than a plugin needs on a busy computer.
IMPORT_SECONDS = 30.0
ACTIVATE_SECONDS = 30.0
_NOT_STARTED = said("could not be started and stays off")


def installed() -> list[EntryPoint]:
    """The entry points of the installed plugins, by name."""
    return sorted(importlib.metadata.entry_points(group=GROUP), key=lambda point: point.name)


class Overdue(BaseException):
    """A plugin took too long; no ``Exception``, so that the plugin's own handlers let it pass."""


class Events(QObject):
    """What the window tells the plugins; the signals of ``plugin_api.Host``, before they reach each host."""

    current_changed = Signal(object)
    region_changed = Signal(object)
    studies_changed = Signal()
    study_opened = Signal(object)
    theme_changed = Signal()
    closing = Signal()


class PluginHost(QObject):
    """The plugins of this window. ``loaded`` tells that every plugin has had its turn."""

    loaded = Signal()

    def __init__(
        self,
        services: Services,
        events: Events,
        find: Callable[[], Iterable[EntryPoint]] = installed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._events = events
        self._find = find
        self._waiting: list[EntryPoint] = []
        self._active: dict[str, tuple[Plugin, Host]] = {}
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._next)
        self._importing: EntryPoint | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._import_overdue)

    @property
    def titles(self) -> list[str]:
        """The titles of the plugins at work."""
        return [plugin.title for plugin, _host in self._active.values()]

    def active(self, name: str) -> Plugin | None:
        """The plugin at work under that name, or None."""
        return self._active[name][0] if name in self._active else None

    def start(self) -> None:
        """Load every plugin, one in each idle moment of the loop."""
        self._waiting = list(self._find())
        self._idle.start()

    def unsaved_results(self) -> int:
        """How many results the plugins hold that are not on disk."""
        return sum(self._unsaved_of(name, plugin) for name, (plugin, _host) in self._active.items())

    def save_results(self, done: Callable[[bool], None]) -> None:
        """Let each plugin save, one after the other; ``done(False)`` at the first that could not."""
        self._save(list(self._active.items()), done)

    def shut_down(self) -> None:
        """Deactivate every plugin, last first."""
        self._idle.stop()
        self._patience.stop()
        self._importing = None
        self._waiting.clear()
        while self._active:
            name, (plugin, host) = self._active.popitem()
            try:
                host.closing.emit()
                plugin.deactivate()
            except Exception as error:  # noqa: BLE001 - a plugin's failure stays its own
                self._failed(name, said("could not be ended cleanly"), error)
            host.release()
            host.deleteLater()

    def _next(self) -> None:
        if self._waiting:
            self._import(self._waiting.pop(0))
        else:
            self.loaded.emit()

    def _import(self, point: EntryPoint) -> None:
        """Import a plugin on a thread of its own: one that hangs holds up neither the window nor the next plugin."""
        self._importing = point
        self._patience.start(round(IMPORT_SECONDS * 1000))
        self._services.jobs.run(
            said("Loading the plugin {name}", name=point.name),
            lambda _: _imported(point),
            lambda found: self._imported(point, found),
            stoppable=False,
            quiet=True,
        )

    def _imported(self, point: EntryPoint, found: Any) -> None:
        if point is not self._importing:
            return  # it came after its time was over
        self._patience.stop()
        self._importing = None
        if isinstance(found, BaseException):
            self._failed(point.name, _NOT_STARTED, found)
        else:
            self._activate(point.name, found)
        self._idle.start()

    def _import_overdue(self) -> None:
        point, self._importing = self._importing, None
        if point is not None:
            self._failed(point.name, _NOT_STARTED, Overdue(said("its import does not end")))
            self._idle.start()

    def _activate(self, name: str, make: Callable[[], Plugin]) -> None:
        from healthgpt_viewer.plugin_api import API_VERSION, Host

        host: Host | None = None
        try:
            with _at_most(ACTIVATE_SECONDS):
                plugin = make()
                if plugin.api_version != API_VERSION:
                    self._tell_version(name, plugin.api_version, API_VERSION)
                    return
                host = Host(self._services, name, self)
                self._connect(host)
                plugin.activate(host)
        except (Exception, SystemExit, Overdue) as error:  # noqa: BLE001 - a plugin's failure stays its own
            self._failed(name, _NOT_STARTED, error)
            if host is not None:
                host.release()
                host.deleteLater()
            return
        self._active[name] = (plugin, host)

    def _tell_version(self, name: str, wanted: object, here: int) -> None:
        self._services.notify(
            said(
                "The plugin '{name}' is written for version {wanted} of the plugin interface, and this "
                "is version {here}. It stays off; install the version of the plugin that fits this "
                "viewer.",
                name=name,
                wanted=wanted,
                here=here,
            ),
            "warning",
        )

    def _connect(self, host: Host) -> None:
        self._events.current_changed.connect(host.current_changed)
        self._events.region_changed.connect(host.region_changed)
        self._events.studies_changed.connect(host.studies_changed)
        self._events.study_opened.connect(host.study_opened)
        self._events.theme_changed.connect(host.theme_changed)

    def _unsaved_of(self, name: str, plugin: Plugin) -> int:
        from healthgpt_viewer.plugin_api import SavesResults

        try:
            return plugin.unsaved_results() if isinstance(plugin, SavesResults) else 0
        except Exception as error:  # noqa: BLE001 - a plugin's failure stays its own
            self._failed(name, said("could not say whether results are unsaved"), error)
            return 0

    def _save(self, rest: list[tuple[str, tuple[Plugin, Host]]], done: Callable[[bool], None]) -> None:
        from healthgpt_viewer.plugin_api import SavesResults

        while rest:
            name, (plugin, _host) = rest.pop(0)
            if not isinstance(plugin, SavesResults) or not self._unsaved_of(name, plugin):
                continue
            try:
                plugin.save_results(lambda saved: self._save(rest, done) if saved else done(False))
            except Exception as error:  # noqa: BLE001 - a plugin's failure stays its own
                self._failed(name, said("could not save its results"), error)
                done(False)
            return
        done(True)

    def _failed(self, name: str, what: str, error: BaseException) -> None:
        _log.error("The plugin %r %s", name, what, exc_info=error)
        lines = str(error).strip().splitlines()
        reason = f"{type(error).__name__}: {lines[0][:200]}" if lines else type(error).__name__
        self._services.notify(
            said(
                "The plugin '{name}' {what} ({reason}). The viewer goes on; the log has the details.",
                name=name,
                what=what,
                reason=reason,
            ),
            "error",
        )


def _imported(point: EntryPoint) -> Any:
    """What an entry point names, or the error of importing it."""
    try:
        return point.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - a plugin's failure stays its own
        return error


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise ``Overdue`` in a block that takes longer, whether it computes or waits. Windows has no such alarm: no limit."""
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    armed = True

    def ring(*_signal: object) -> None:
        if armed:
            raise Overdue(said("its start does not end"))

    before = signal.signal(signal.SIGALRM, ring)
    left, _interval = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, left)
        signal.signal(signal.SIGALRM, before)
