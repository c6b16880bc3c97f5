"""What plugins may ask of the window; the near side is ``plugin_api.Host``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from healthgpt_viewer.current import CurrentSlice
from healthgpt_viewer.language import tr
from healthgpt_viewer.library import Place
from healthgpt_viewer.services import Level

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.geometry import Box
    from healthgpt_viewer.imaging.headers import ImageRef
    from healthgpt_viewer.imaging.results import ResultIndex
    from healthgpt_viewer.imaging.series import Series, Study
    from healthgpt_viewer.ui.viewport.state import Overlay
    from healthgpt_viewer.ui.window import MainWindow


class WindowServices:
    """``healthgpt_viewer.services.Services`` for one main window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.jobs = window.jobs
        self.registry = window.registry
        self.settings = window.settings
        self.preferences = window.preferences

    def add_panel(self, panel_id: str, title: str, widget: QWidget) -> None:
        self._window.panels.add(panel_id, title, widget)

    def remove_panel(self, panel_id: str) -> None:
        self._window.panels.remove(panel_id)

    def show_panel(self, panel_id: str) -> None:
        self._window.panels.show(panel_id)

    def notify(self, text: str, level: Level) -> None:
        self._window.notify(text, level)

    def status(self, name: str, text: str) -> None:
        self._window.bottom.status(name, text)

    def current(self) -> CurrentSlice | None:
        return self._window.stage.current()

    def studies(self) -> Sequence[Study]:
        return self._window.library.studies

    def select(self, ref: ImageRef, viewport: int | None) -> bool:
        stage, library = self._window.stage, self._window.library
        return self._window.arrange(tr("Go to slice"), lambda: stage.select(ref, library, viewport))

    def show_series(self, series: Series, viewport: int | None, *, beside: bool, link: bool) -> None:
        study = self._window.library.study(series.study_uid)
        current = self._window.stage.current()
        study = study or (current.study if current else None)
        if study is None or not series.stacks:
            self._window.notify(
                tr("{description} holds no image to show.", description=series.description or "The series"),
                "warning",
            )
            return
        place = Place(study, series, series.stacks[0])
        stage = self._window.stage
        if beside:
            self._window.arrange(tr("Show beside"), lambda: stage.show_beside(place, link=link))
        else:
            self._window.arrange(tr("Show series"), lambda: stage.show(place, viewport))

    def put_back(self, series: Series) -> None:
        self._window.workspace.put_back(series)

    def choose_region(self, callback: Callable[[Box | None], None]) -> None:
        self._window.stage.tools.ask_region(callback)

    def set_region(self, region: Box | None) -> None:
        edit = self._window.stage.change(
            tr("Rectangle") if region else tr("Clear the rectangle"), region=region
        )
        if edit is not None:
            self.registry.undo.push(edit)

    def overlay(self) -> Overlay | None:
        return self._window.stage.overlay()

    def set_overlay(self, overlay: Overlay | None, viewport: int | None) -> None:
        self._window.stage.set_overlay(overlay, viewport)

    def results(self) -> ResultIndex:
        return self._window.library.results

    def open_paths(self, paths: Sequence[Path]) -> None:
        self._window.opening.paths(paths)

    def reload(self, folder: Path) -> None:
        self._window.library.reload(folder, quiet=True)

    def ask_folder(self, title: str) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        return Path(chosen) if chosen else None

    def ask_yes_no(self, title: str, text: str) -> bool:
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self._window, title, text, buttons.Yes | buttons.No, buttons.No)
        return answer == buttons.Yes

    def theme_colour(self, name: str) -> str:
        return self._window.theme.colour(name)
