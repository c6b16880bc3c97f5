"""All that a plugin may use of the viewer. Stable; a change that breaks plugins raises ``API_VERSION``.

A plugin is a class named by an entry point of the group ``healthgpt_viewer.plugins``. It is imported and made
(without arguments) once the window is up, then ``activate`` gives it its ``Host``. See ``docs/plugins.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.current import Context, CurrentSlice
from healthgpt_viewer.errors import HealthGPTError, PluginError, Stopped
from healthgpt_viewer.imaging.geometry import Box, PatientGrid
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.results import ResultIndex
from healthgpt_viewer.imaging.series import Series, Slice, Stack, Study
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.jobs import Job, JobContext, OnError, OnProgress
from healthgpt_viewer.language import said
from healthgpt_viewer.preferences import Choice, Door, Folder, Number, Page, Row, Switch, Text
from healthgpt_viewer.services import Level, Services
from healthgpt_viewer.settings import Plain, user_folder
from healthgpt_viewer.ui.low_area import LowArea
from healthgpt_viewer.ui.viewport.painter import to_qimage
from healthgpt_viewer.ui.viewport.state import Overlay

API_VERSION = 1
T = TypeVar("T")

__all__ = [
    "API_VERSION",
    "Action",
    "Box",
    "Choice",
    "Context",
    "CurrentSlice",
    "Door",
    "Edit",
    "Folder",
    "HealthGPTError",
    "Host",
    "ImageRef",
    "Job",
    "JobContext",
    "Level",
    "LowArea",
    "Number",
    "Overlay",
    "Page",
    "PatientGrid",
    "Plugin",
    "PluginError",
    "ResultIndex",
    "Row",
    "SavesResults",
    "Series",
    "Slice",
    "SliceImage",
    "Stack",
    "Stopped",
    "Study",
    "Switch",
    "Text",
    "Theme",
    "Window",
    "to_qimage",
]


class Plugin(Protocol):
    """What an entry point must name: a class without constructor arguments that has these four."""

    api_version: int
    title: str

    def activate(self, host: Host) -> None:
        """Add panels and actions. Called once, on the Qt thread, when the window is up."""
        ...

    def deactivate(self) -> None:
        """Let go of everything; called once, before the window goes."""
        ...


@runtime_checkable
class SavesResults(Protocol):
    """What a plugin adds where it can hold results that are not on disk yet."""

    def unsaved_results(self) -> int:
        """How many there are. Asked when the window is about to close."""
        ...

    def save_results(self, done: Callable[[bool], None]) -> None:
        """Save them all, then call ``done(True)``; ``done(False)`` keeps the window open."""
        ...


class Theme:
    """The colours of the moment, as ``#rrggbb``. Look each up when painting; the theme can change."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @property
    def accent(self) -> str:
        """The one accent colour."""
        return self._services.theme_colour("accent")

    @property
    def ai(self) -> str:
        """The colour of AI results, used for nothing else."""
        return self._services.theme_colour("ai")

    @property
    def muted(self) -> str:
        """Text of second rank."""
        return self._services.theme_colour("muted")

    @property
    def warning(self) -> str:
        """Text that warns."""
        return self._services.theme_colour("warning")

    @property
    def error(self) -> str:
        """Text that tells of an error."""
        return self._services.theme_colour("error")


class PluginSettings:
    """Plain values (text, numbers, lists, mappings) that the plugin finds again at the next start."""

    def __init__(self, services: Services, plugin_id: str) -> None:
        self._services = services
        self._prefix = f"plugin.{plugin_id}."

    def get(self, name: str, default: Plain = None) -> Plain:
        """The value of ``name``, or ``default``."""
        return self._services.settings.get(self._prefix + name, default)

    def set(self, name: str, value: Plain) -> None:
        """Remember ``value``; None forgets the name."""
        self._services.settings.set(self._prefix + name, value)


class Host(QObject):
    """The viewer as one plugin sees it. Every method is called on the Qt thread, except ``post``.

    Signals:
        current_changed(CurrentSlice | None): another slice, window, inversion or region, or its pixels have arrived.
        region_changed(Box | None): a rectangle was drawn, moved or cleared on the current slice.
        studies_changed(): studies were opened, grew while being read, or were closed; ``results()`` may have grown.
        study_opened(Study): a study has been read to its end.
        theme_changed(): the colours of ``theme`` are others now.
        closing(): the window is about to go; unsaved results have been dealt with already (``SavesResults``).
    """

    current_changed = Signal(object)
    region_changed = Signal(object)
    studies_changed = Signal()
    study_opened = Signal(object)
    theme_changed = Signal()
    closing = Signal()

    def __init__(self, services: Services, plugin_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._panels: list[str] = []
        self._actions: list[str] = []
        self._pages: list[str] = []
        self.plugin_id = plugin_id
        self.settings = PluginSettings(services, plugin_id)
        self.theme = Theme(services)

    def add_panel(self, panel_id: str, title: str, widget: QWidget) -> None:
        """Put ``widget`` into a dock on the right, which the user can move, float and close."""
        self._services.add_panel(panel_id, title, widget)
        self._panels.append(panel_id)

    def show_panel(self, panel_id: str) -> None:
        """Bring a panel to the front, opening its dock where it was closed."""
        self._services.show_panel(panel_id)

    def push_edit(self, edit: Edit) -> None:
        """Put a change that has been made on the undo stack."""
        self._services.registry.undo.push(edit)

    def one_edit(self, label: str) -> AbstractContextManager[None]:
        """Changes that are pushed, or made through this host, within a ``with`` block are undone at once."""
        return self._services.registry.undo.gathered(label)

    def add_action(self, action: Action) -> None:
        """Register an action: it appears in its menu, and in the slice menu where ``slice_menu`` is set.

        A shortcut that is taken already is left out, and the user is told.

        Raises:
            ValueError: the id is taken, or no menu is named.
        """
        free = tuple(key for key in action.keys if not self._services.registry.owner_of(key))
        if free != action.keys:
            lost = ", ".join(key for key in action.keys if key not in free)
            told = said(
                "{title}: the key {key} is taken by another action.", title=said(action.title), key=lost
            )
            self.notify(told, "warning")
        self._services.registry.add(replace(action, key=free[0] if free else "", more_keys=free[1:]))
        self._actions.append(action.id)

    def add_preferences(self, page: Page) -> None:
        """Put a page of the plugin's settings into the window of preferences; what is set there takes effect at once.

        Raises:
            ValueError: the page's id is taken.
        """
        self._services.preferences.add(page)
        self._pages.append(page.id)

    def run_job(
        self,
        title: str,
        work: Callable[[JobContext], T],
        on_done: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
        on_progress: OnProgress | None = None,
        *,
        stoppable: bool = True,
        quiet: bool = False,
        request: object = None,
    ) -> Job:
        """Run ``work`` off the Qt thread; see ``healthgpt_viewer.jobs.Jobs.run``."""
        return self._services.jobs.run(
            title,
            work,
            on_done,
            on_error,
            on_progress,
            stoppable=stoppable,
            quiet=quiet,
            request=request,
        )

    def post(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` on the Qt thread, soon, in the order of posting. May be called from any thread."""
        self._services.jobs.post(callback)

    def notify(self, text: str, level: Level = "info") -> None:
        """Show a sentence in the notice line; plain text."""
        self._services.notify(text, level)

    def status(self, text: str) -> None:
        """Show a few words on the right of the bottom line (one for each plugin); nothing clears them."""
        self._services.status(self.plugin_id, text)

    def current(self) -> CurrentSlice | None:
        """The slice in the active viewport, or None where it is empty."""
        return self._services.current()

    def studies(self) -> Sequence[Study]:
        """The studies that are open."""
        return self._services.studies()

    def select(self, ref: ImageRef, viewport: int | None = None) -> bool:
        """Go to an image: in the viewport that shows its series, else in ``viewport`` or the active one.

        Returns whether the image is open at all.
        """
        return self._services.select(ref, viewport)

    def open_study(self, *paths: Path) -> None:
        """Open folders or files as File > Open does, in the background."""
        self._services.open_paths(paths)

    def reload(self, folder: Path) -> None:
        """Read ``folder`` again, for example after results were saved below it."""
        self._services.reload(folder)

    def show_series(
        self, series: Series, viewport: int | None = None, *, beside: bool = False, link: bool = True
    ) -> None:
        """Show a series, open in the studies or made in memory.

        Args:
            series: what to show.
            viewport: where; the active one if None.
            beside: next to the current viewport instead, with a second viewport where there is one only.
            link: scroll, zoom and window follow the current viewport's.
        """
        self._services.show_series(series, viewport, beside=beside, link=link)

    def put_back(self, series: Series) -> None:
        """A series in memory that was kept from an earlier run is there again: where it was on the screen, it is shown."""
        self._services.put_back(series)

    def choose_region(self, callback: Callable[[Box | None], None]) -> None:
        """Let the user draw a rectangle on the current slice; None where they leave it with Esc."""
        self._services.choose_region(callback)

    def set_region(self, region: Box | None) -> None:
        """Show a rectangle on the current slice as the region, or none."""
        self._services.set_region(region)

    def overlay(self) -> Overlay | None:
        """What lies over the image in the active viewport."""
        return self._services.overlay()

    def set_overlay(self, overlay: Overlay | None, viewport: int | None = None) -> None:
        """Lay a generated image over its source, registered in patient space, or take it away."""
        self._services.set_overlay(overlay, viewport)

    def results(self) -> ResultIndex:
        """The AI results found in the folders that are open."""
        return self._services.results()

    def user_folder(self) -> Path:
        """The folder of the user's data; keep to a folder of your own below it."""
        return user_folder()

    def ask_folder(self, title: str) -> Path | None:
        """Let the user choose a folder; None where they do not."""
        return self._services.ask_folder(title)

    def ask_yes_no(self, title: str, text: str) -> bool:
        """A question that cannot wait. Use a line in your panel where it can."""
        return self._services.ask_yes_no(title, text)

    def release(self) -> None:
        """Take the plugin's panels, actions and pages out of the window; the viewer calls it after ``deactivate``."""
        for panel in self._panels:
            self._services.remove_panel(panel)
        for action in self._actions:
            self._services.registry.remove(action)
        for page in self._pages:
            self._services.preferences.remove(page)
        self._services.status(self.plugin_id, "")
        self._panels.clear()
        self._actions.clear()
        self._pages.clear()
