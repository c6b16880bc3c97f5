"""Opening and closing studies: the ways in, what is shown first, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QFileDialog

import healthgpt_resources
from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.files import AGAIN, FORGET
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.library import Opened, Place
from healthgpt_viewer.ui.browser import patient_title

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Study
    from healthgpt_viewer.ui.window import MainWindow

_AGAIN = "file.open-again: "
_RECENT_KEPT = 12


class Opening(QObject):
    """The main window's way of opening things."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._library = window.library
        self._wanted: set[str] = set()
        self._library.arrived.connect(self._show_first)
        self._library.opened.connect(self._tell)

    def paths(self, paths: Sequence[Path], *, remember: bool = True, quiet: bool = False) -> None:
        """Open files, folders, DICOMDIRs or zips; ``quiet`` says nothing of it where all went well."""
        if not paths:
            return
        if remember:
            self._remember(paths)
        self._library.open(paths, quiet=quiet)

    def ask_folder(self) -> None:
        """Let the reader choose a folder, and open it."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Open folder"), self._last_place())
        if chosen:
            self.paths([Path(chosen)])

    def ask_files(self) -> None:
        """Let the reader choose files, and open them."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open DICOM files, a DICOMDIR or a zip"), self._last_place(), tr("All files (*)")
        )
        self.paths([Path(path) for path in chosen])

    def demo(self) -> None:
        """Open the study that comes with the program."""
        folder = healthgpt_resources.path("demo")
        if folder.is_dir():
            self.paths([folder], remember=False)
        else:
            self._window.notify(
                tr(
                    "The demo study is not where it should be ({folder}). Install the program again.",
                    folder=folder,
                ),
                "error",
            )

    def urls(self, urls: Iterable[QUrl]) -> None:
        """Open what was dropped on the window."""
        self.paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def reload_current(self) -> None:
        """Read the folder of the study that is shown again; where its files lie in several places, those."""
        current = self._window.stage.current()
        for folder in _places(current.study) if current is not None else ():
            self._library.reload(folder)

    def close_current(self) -> None:
        """Close the study that is shown."""
        current = self._window.stage.current()
        if current is not None:
            self.close(current.study)

    def close(self, study: Study) -> None:
        """Close a study; its files stay as they are. What was measured in it and not saved is asked about first."""
        self._window.measuring.files.before_closing(study, lambda: self._close(study))

    def _close(self, study: Study) -> None:
        self._window.measuring.measurements.forget(study.uid)
        self._window.registry.undo.forget(study.uid)
        self._window.reformats.forget(study.uid)
        self._library.close(study.uid)
        stacks = [stack for series in study.series for stack in series.stacks]
        self._window.stage.reader.cache.discard({one.ref for stack in stacks for one in stack.slices})
        self._window.volumes.forget(stacks)
        self._window.notify(
            tr("{patient_title} was closed. Its files are as they were.", patient_title=patient_title(study))
        )

    def recent(self) -> list[Path]:
        """What was opened lately and is still there, newest first."""
        kept = self._window.settings.get("recent", [])
        names = [name for name in kept if isinstance(name, str)] if isinstance(kept, list) else []
        return [path for path in map(Path, names) if path.exists()]

    def forget_recent(self) -> None:
        """Forget what was opened lately; the files stay as they are."""
        self._window.settings.set("recent", None)
        self._window.welcome.show_recent([])
        self.list_recent()

    def why_nothing_recent(self) -> str | None:
        """Why there is nothing to open again."""
        return None if self.recent() else said("Nothing was opened yet.")

    def list_recent(self) -> None:
        """Make what was opened lately the commands of File, Open again."""
        registry = self._window.registry
        wanted = [_AGAIN + str(path) for path in self.recent()]
        known = [action.id for action in registry if action.id.startswith(_AGAIN)]
        if known == wanted:
            return
        for action_id in known:
            registry.remove(action_id)
        for path in self.recent():
            registry.add(self._again(path), before=FORGET)

    def _again(self, path: Path) -> Action:
        return Action(_AGAIN + str(path), str(path), lambda _: self.paths([path]), AGAIN, group="places")

    def _remember(self, paths: Sequence[Path]) -> None:
        names = [str(path.absolute()) for path in paths[:3] if path.exists()]
        older = [str(path) for path in self.recent() if str(path) not in names]
        self._window.settings.set("recent", [*names, *older][:_RECENT_KEPT])
        self.list_recent()

    def _last_place(self) -> str:
        recent = self.recent()
        return str(recent[0].parent if recent else Path.home())

    def _show_first(self, study_uids: tuple[str, ...]) -> None:
        """The first series with images of what has just been opened, at once."""
        if self._window.studies.is_for_comparing(study_uids) or self._window.workspace.brings_back(
            study_uids
        ):
            return
        self._window.show_images()
        place = self._library.find(lambda place: place.study.uid in study_uids and _acquired(place))
        place = place or self._library.find(lambda place: place.study.uid in study_uids)
        if place is not None:
            self._window.stage.show(place)

    def _tell(self, opened: Opened) -> None:
        self._window.stage.settle()
        for uid in opened.study_uids:
            study = self._library.study(uid)
            if study is not None:
                self._window.events.study_opened.emit(study)
        unread = len(opened.problems)
        if unread:
            files = tr("{n} files could not be opened.", one="1 file could not be opened.", n=unread)
            self._window.bottom.notices.say(
                f"{_summary(opened)} {files}",
                "warning",
                more=self._window.desk.show_problems,
            )
        elif not opened.quiet:
            self._window.notify(_summary(opened))


def _places(study: Study) -> list[Path]:
    """The folders to read again: never a whole drive or all of what a user has, only since files lie far apart."""
    if study.folder is not None and study.folder not in (Path(study.folder.anchor), Path.home()):
        return [study.folder]
    held = {header.source.folder for series in study.series for header in series.headers}
    folders = sorted(folder for folder in held if folder is not None)
    return [folder for folder in folders if not any(other in folder.parents for other in folders)]


def _acquired(place: Place) -> bool:
    return place.series.ai_task is None and place.series.kind == "image"


def _summary(opened: Opened) -> str:
    if not opened.files:
        return tr("No DICOM file could be read.")
    files = tr("{n} files", one="1 file", n=opened.files)
    studies = tr("{n} studies", one="one study", n=len(opened.study_uids))
    return tr("{files} read, {studies}.", files=files, studies=studies)
