"""The main window: menus above, studies on the left, images in the middle, panels on the right, one line below."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from healthgpt_viewer.actions import ActionRegistry, Edit
from healthgpt_viewer.commands import register_all, rows
from healthgpt_viewer.current import CurrentSlice
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.index import Index
from healthgpt_viewer.jobs import Jobs
from healthgpt_viewer.keys import KeyMap
from healthgpt_viewer.language import said, together, tr
from healthgpt_viewer.library import Library, Place
from healthgpt_viewer.plugin_host import Events, PluginHost, installed
from healthgpt_viewer.preferences import Preferences
from healthgpt_viewer.services import Level
from healthgpt_viewer.settings import APP_NAME, Settings, user_folder
from healthgpt_viewer.ui.bottom import BottomLine
from healthgpt_viewer.ui.browser import MIME, Browser, Entry
from healthgpt_viewer.ui.dialogs.about import FirstUse
from healthgpt_viewer.ui.dialogs.desk import Desk
from healthgpt_viewer.ui.fusion_bar import FusionBar
from healthgpt_viewer.ui.fusions import Fusions
from healthgpt_viewer.ui.hanging import Hanging
from healthgpt_viewer.ui.loading import SeriesLoader, Thumbnails
from healthgpt_viewer.ui.measuring.panel import MeasurementsPanel
from healthgpt_viewer.ui.measuring.saving import count_words
from healthgpt_viewer.ui.measuring.session import Measuring
from healthgpt_viewer.ui.memory import MemoryWatch
from healthgpt_viewer.ui.menus import Menus, Toolbar
from healthgpt_viewer.ui.network.desk import NetworkDesk
from healthgpt_viewer.ui.objects.desk import ObjectDesk
from healthgpt_viewer.ui.opening import Opening
from healthgpt_viewer.ui.own_windows import OwnWindows
from healthgpt_viewer.ui.panels import Panels
from healthgpt_viewer.ui.parts import Parts
from healthgpt_viewer.ui.pictures import Pictures
from healthgpt_viewer.ui.preferences.own_pages import register_own
from healthgpt_viewer.ui.reformats import Reformats
from healthgpt_viewer.ui.second_screen import SecondScreen
from healthgpt_viewer.ui.services import WindowServices
from healthgpt_viewer.ui.stage import Stage
from healthgpt_viewer.ui.studies.desk import StudyDesk
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.trouble.desk import TroubleDesk
from healthgpt_viewer.ui.uptake import Uptake
from healthgpt_viewer.ui.volumes import Volumes
from healthgpt_viewer.ui.welcome import Welcome
from healthgpt_viewer.ui.workspace.keeper import WorkspaceKeeper

_log = logging.getLogger(__name__)
T = TypeVar("T")
_ACCEPTED = "accepted.what-this-is-not"
SIZE = "look.size"


class MainWindow(QMainWindow):
    """Holds the parts together. ``closed`` tells that the window has gone and all may be put away."""

    closed = Signal()

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        find_plugins: Callable[[], Iterable[EntryPoint]] = installed,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.jobs = Jobs(self)
        self.registry = ActionRegistry(KeyMap(settings))
        self.preferences = Preferences()
        self.index = Index(user_folder() / "studies.sqlite")
        self.library = Library(self.jobs, self, self.index)
        self.events = Events(self)
        self._leaving = False
        self.theme.sizes.watch(self)
        self._build()
        self.services = WindowServices(self)
        self.plugins = PluginHost(self.services, self.events, find_plugins, self)
        register_all(self)
        self.opening.list_recent()
        self.own_windows.list_all()
        register_own(self)
        self._connect()
        self.menus.rebuild()
        self.toolbar.rebuild()
        self.panels.restore()

    def start(self, paths: list[Path], *, demo: bool) -> None:
        """Begin, once the window is up: open what was asked for, then load the plugins."""
        self.welcome.show_recent(self.opening.recent())
        self.opening.paths(paths)
        if demo and (paths or not self.workspace.has_offer):
            self.opening.demo()
        self.workspace.start()
        QTimer.singleShot(0, self.plugins, self.plugins.start)

    def notify(self, text: str, level: Level = "info") -> None:
        """Say a sentence in the notice line."""
        self.bottom.notices.say(text, level)

    def current(self) -> CurrentSlice | None:
        """The slice in the active viewport: what actions act on."""
        return self.stage.current()

    def trigger(self, action_id: str) -> None:
        """Run an action; where it cannot run, say why."""
        try:
            reason = self.registry.trigger(action_id, self)
        except HealthGPTError as error:
            self.notify(str(error), "error")
        else:
            if reason:
                self.notify(reason)
        self.toolbar.refresh_soon()
        self.desk.refresh_preferences()

    def show_images(self) -> None:
        """Bring the viewports to the front, in place of the welcome; on a second screen they are there already."""
        if self.second_screen.outside is not None:
            return
        self.middle.setCurrentWidget(self.stage.widget)

    # What the actions call.

    def undo(self) -> None:
        """Take the newest change back."""
        edit = self.registry.undo.undo()
        if edit:
            self.notify(tr("Undone: {label}", label=tr(edit.label)))

    def arranged(self, label: str, change: Callable[[], object]) -> Edit | None:
        """Do what changes the layout, or which images are shown. Returns the edit, or None where nothing changed."""
        before = self.stage.arrangement()
        change()
        return self.stage.edit_since(before, label, self.library)

    def arrange(self, label: str, change: Callable[[], T]) -> T:
        """The same outside of an action: the edit goes to the undo stack, and what ``change`` returns comes back."""
        before = self.stage.arrangement()
        made = change()
        edit = self.stage.edit_since(before, label, self.library)
        if edit is not None:
            self.registry.undo.push(edit)
        return made

    def redo(self) -> None:
        """Make the change again that was taken back."""
        edit = self.registry.undo.redo()
        if edit:
            self.notify(tr("Done again: {label}", label=tr(edit.label)))

    def next_place(self, step: int) -> None:
        """The next viewport where several are shown, else the next series."""
        if self.stage.shown_count > 1:
            self.stage.activate_next(step)
            return
        rows = [entry for entry in self.browser.rows if entry.stack is not None]
        stacks = [entry.stack for entry in rows]
        shown = self.stage.active.state.stack
        if rows:
            self.show_entry(rows[(stacks.index(shown) + step) % len(rows) if shown in stacks else 0])

    def show_entry(self, entry: Entry, viewport: int | None = None) -> None:
        """Show a row of the browser; what holds no image is told for what it is."""
        if entry.stack is not None:
            self.show_images()
            place = Place(entry.study, entry.series, entry.stack)
            self.arrange(tr("Show {title}", title=entry.title), lambda: self.stage.show(place, viewport))
            self.stage.take_focus()
        elif entry.series.ai_task:
            self.notify(
                tr(
                    "{title} holds questions and answers; they stand in the HealthGPT panel.",
                    title=entry.title,
                )
            )
        elif entry.header is not None:
            self.object_desk.choose(entry)
        else:
            self.desk.show_tags_of(entry)

    def toggle_studies(self) -> None:
        """Show or hide the study browser."""
        self.studies_dock.setVisible(not self.studies_dock.isVisible())

    def choose_theme(self, choice: str) -> None:
        """Dark, light, of high contrast, or as the system."""
        self.settings.set("theme", choice)
        self.theme.choose(choice)

    def choose_size(self, percent: float) -> None:
        """The size of type, controls and distances, 100 to 300 percent."""
        self.theme.resize(percent)
        self.settings.set(SIZE, self.theme.percent)

    def tell_shown(self) -> None:
        """Say in words what the active viewport shows, and the value under the mouse or the mark of the keys."""
        viewport = self.stage.active
        value = viewport.value_said()
        self.notify(viewport.said() + (f"; {value}" if value else ""))

    def toggle_full_screen(self) -> None:
        """Use the whole screen, and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def reset_layout(self) -> None:
        """Docks and viewports as at the first start."""
        self.panels.reset()
        self.arrange(tr("Reset layout"), lambda: self.stage.set_layout((1, 1)))

    def why_nothing_to_leave(self) -> str | None:
        """Why Esc has nothing to do."""
        busy = self.bottom.work.job is not None or self.stage.cine.playing
        at_work = busy or self.measuring.is_sketching or self.stage.tools.can_leave
        return None if at_work else tr("No tool is chosen and nothing is at work.")

    def escape(self) -> None:
        """Give up what is being drawn, else leave the tool; else stop the work that is shown in the bottom line."""
        if self.measuring.cancel_sketch():
            return
        if self.stage.cine.playing:
            self.stage.cine.stop()
            return
        if self.stage.tools.can_leave:
            self.stage.tools.leave()
            return
        job = self.bottom.work.job
        if job is not None and job.stoppable:
            job.stop()

    def quit(self) -> None:
        """Close the window, and with it the program."""
        self.close()

    # Building.

    def _build(self) -> None:
        self.setWindowTitle(APP_NAME)
        self.setMinimumSize(720, 480)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.stage = Stage(self.theme, self.settings, self)
        self.measuring = Measuring(self)
        self.opening = Opening(self)
        self.studies = StudyDesk(self)
        self.pictures = Pictures(self)
        self.desk = Desk(self)
        self.network = NetworkDesk(self)
        self.panels = Panels(self)
        self.browser = Browser(self.theme, self)
        self.studies_dock = self.panels.add_studies(self.browser)
        self.measurements_panel = MeasurementsPanel(self)
        self.panels.add_measurements(self.measurements_panel)
        self.bottom = BottomLine(self.jobs, self.theme, self)
        self.setStatusBar(self.bottom)
        self.memory = MemoryWatch(self.stage.reader.cache, self.bottom, self.settings, self)
        self.thumbnails = Thumbnails(self.jobs, self)
        self.loader = SeriesLoader(self.jobs, self.stage.reader, self)
        self.volumes = Volumes(self.jobs, self.stage.reader)
        self.reformats = Reformats(self)
        self.fusions = Fusions(self)
        self.parts = Parts(self)
        self.uptake, self.own_windows = Uptake(self), OwnWindows(self)
        self.second_screen = SecondScreen(self)
        self.fusion_bar = FusionBar(self.fusions)
        self.object_desk = ObjectDesk(self)
        self.hanging = Hanging(self)
        self.workspace = WorkspaceKeeper(self)
        self.trouble = TroubleDesk(self)
        self.welcome = Welcome(self.opening.ask_folder, self.opening.demo, self._open_recent, self)
        self._build_middle()
        self.menus = Menus(self, self.registry, self, self.trigger, self.stage.widget)
        self.toolbar = Toolbar(self.registry, self, self.trigger, self.theme, self)
        self.toolbar.add_drop_down(tr("Window"), "Image/Window", tr("Window presets"))
        self.toolbar.add_drop_down(
            tr("Measure"), "Tools/Measure", tr("Draw, measure, and what is done with it")
        )
        self.addToolBar(self.toolbar)

    def _build_middle(self) -> None:
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.welcome)
        self.middle.addWidget(self.stage.widget)
        self.first_use = FirstUse(self.desk.show_about, self._accept_first_use, self)
        self.first_use.setVisible(not self.settings.get(_ACCEPTED))
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.first_use)
        column.addWidget(self.workspace.bar)
        column.addWidget(self.fusion_bar)
        column.addWidget(self.middle, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.jobs.message.connect(self.notify)
        self.jobs.broken.connect(self.trouble.tell)
        self.library.changed.connect(self._studies_changed)
        self.library.opened.connect(self._opened)
        self.browser.chosen.connect(self.show_entry)
        self.browser.menu_wanted.connect(lambda place: self.menus.popup_of(rows.MENU, place))
        self.thumbnails.made.connect(self.browser.show_thumbnail)
        self.stage.current_changed.connect(self._current_changed)
        self.stage.laid_over_changed.connect(self.fusion_bar.follow)
        self.stage.region_changed.connect(self.events.region_changed)
        self.stage.shown_changed.connect(self._shown_changed)
        self.stage.layout_changed.connect(self.toolbar.refresh_soon)
        self.stage.tools.changed.connect(self.toolbar.refresh_soon)
        self.stage.menu_wanted.connect(self.menus.popup)
        self.stage.edit_made.connect(self.registry.undo.push)
        self.stage.series_dropped.connect(self._show_dropped)
        self.stage.paths_dropped.connect(self.opening.paths)
        self.theme.changed.connect(self.events.theme_changed)
        self.events.study_opened.connect(self.measuring.files.find)
        self.measuring.drawn.connect(self.panels.show_measurements_once)

    # What happens.

    def _studies_changed(self) -> None:
        self.browser.show_studies(self.library.studies)
        self.stage.refresh(self.library)
        self.thumbnails.want(self.browser.rows, whole=not self.library.reading)
        if not self.library.studies:
            self.welcome.show_recent(self.opening.recent())
            self.middle.setCurrentWidget(self.welcome)
        self.events.studies_changed.emit()
        self.toolbar.refresh_soon()

    def _current_changed(self, current: CurrentSlice | None) -> None:
        self.events.current_changed.emit(current)
        self.toolbar.refresh_soon()
        self._stand()
        self.desk.follow(current)

    def _stand(self) -> None:
        """Say what a reader must know of the series; of one that is still being read not all is known yet."""
        self.bottom.notices.stand("" if self.library.reading else _standing(self.current()))

    def _opened(self) -> None:
        self._stand()
        self.thumbnails.want(self.browser.rows, whole=not self.library.reading)

    def _shown_changed(self) -> None:
        places = self.stage.places()
        stacks = {id(place.stack) for place in places}
        self.browser.mark_shown(
            e.key for e in self.browser.rows if e.stack is not None and id(e.stack) in stacks
        )
        self.loader.want(self.stage.wanted())

    def _show_dropped(self, key: str, viewport: int | None = None) -> None:
        entry = self.browser.entry(key)
        if entry is not None:
            self.show_entry(entry, viewport)

    def _open_recent(self, path: Path) -> None:
        self.opening.paths([path])

    def _accept_first_use(self) -> None:
        self.settings.set(_ACCEPTED, True)
        self.first_use.hide()

    # Dropping.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        carried = event.mimeData()
        if carried.hasUrls() or carried.hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = event.mimeData()
        if carried.hasFormat(MIME):
            self._show_dropped(bytes(carried.data(MIME).data()).decode("utf-8", "replace"))
        else:
            self.opening.urls(carried.urls())
        event.acceptProposedAction()

    # Going.

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = [] if self._leaving else self._unsaved_words()
        if unsaved:
            event.ignore()
            self._ask_unsaved(unsaved)
            return
        self._leaving = True
        self.panels.save()
        event.accept()
        self.closed.emit()

    def _unsaved_words(self) -> list[str]:
        """What is not saved, in sentences."""
        results, measured = self.plugins.unsaved_results(), self.measuring.files.unsaved()
        words = tr("{n} AI results are not saved.", one="One AI result is not saved.", n=results)
        return ([words] if results else []) + ([count_words(measured)] if measured else [])

    def _ask_unsaved(self, sentences: list[str]) -> None:
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Unsaved AI results") if self.plugins.unsaved_results() else tr("Unsaved measurements"),
            " ".join(sentences),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(tr("Save them beside the study before the window closes?"))
        box.setDefaultButton(buttons.Save)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._unsaved_answered)
        box.open()

    def _unsaved_answered(self, answer: int) -> None:
        buttons = QMessageBox.StandardButton
        if answer == buttons.Discard.value:
            self._leave()
        elif answer == buttons.Save.value:
            leave = self._leave
            files = self.measuring.files

            def results_saved(saved: bool) -> None:
                if saved:
                    files.save_all(lambda all_saved: leave() if all_saved else None)

            self.plugins.save_results(results_saved)

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def shut_down(self, timeout: float = 5.0) -> list[str]:
        """Put everything away, in order: plugins, readers, jobs. Returns the jobs that did not end in time."""
        self.workspace.stop()
        self.plugins.shut_down()
        self.object_desk.shut_down()
        self.network.shut_down()
        self.memory.stop()
        self.jobs.stop_all()
        self.stage.shut_down()
        late = self.jobs.shut_down(timeout)
        self.workspace.end()
        return late


def _standing(current: CurrentSlice | None) -> str:
    """What a reader must know of the series that is shown, in one line."""
    if current is None:
        return ""
    notices = [*current.study.notices, *current.series.notices, *current.stack.notices]
    if current.series.lossy:
        notices.append(said("compressed with loss"))
    text = together(list(dict.fromkeys(notices)), "; ")
    return text[:1].upper() + text[1:]
