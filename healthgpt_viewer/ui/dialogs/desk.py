"""Opens the dialogs of the main window; each is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from healthgpt_viewer.language import tr
from healthgpt_viewer.settings import user_folder
from healthgpt_viewer.ui.browser import Entry, series_title

if TYPE_CHECKING:
    from healthgpt_viewer.current import CurrentSlice
    from healthgpt_viewer.imaging.headers import Header, ImageRef
    from healthgpt_viewer.ui.dialogs.keys import KeyDialog
    from healthgpt_viewer.ui.dialogs.problems import ProblemDialog
    from healthgpt_viewer.ui.dialogs.report import ReportDialog
    from healthgpt_viewer.ui.dialogs.tags import TagDialog
    from healthgpt_viewer.ui.exporting.window import ExportWindow
    from healthgpt_viewer.ui.palette.palette import Palette
    from healthgpt_viewer.ui.preferences.window import PreferencesWindow
    from healthgpt_viewer.ui.window import MainWindow


class Desk(QObject):
    """The dialogs that are open beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.keys: KeyDialog | None = None
        self.tags: TagDialog | None = None
        self.problems: ProblemDialog | None = None
        self.report: ReportDialog | None = None
        self.export: ExportWindow | None = None
        self.preferences: PreferencesWindow | None = None
        self.palette: Palette | None = None

    def show_tags(self) -> None:
        """The tags of the slice that is shown; the dialog follows it from then on."""
        dialog = self._tag_dialog()
        self._show_slice(dialog, self._window.current())
        dialog.show()
        dialog.raise_()

    def show_tags_of(self, entry: Entry) -> None:
        """The tags of the first file of a row of the browser."""
        dialog = self._tag_dialog()
        header = entry.header or entry.series.headers[0]
        dialog.show_header(header, f"{entry.title}: {entry.detail}. {header.source.label}")
        dialog.show()
        dialog.raise_()

    def follow(self, current: CurrentSlice | None) -> None:
        """Another slice is shown: the tags follow it."""
        if self.tags is not None and self.tags.isVisible():
            self._show_slice(self.tags, current)
        if self.export is not None and self.export.isVisible():
            self.export.follow(current)

    def show_problems(self) -> None:
        """The list of files that could not be opened."""
        from healthgpt_viewer.ui.dialogs.problems import ProblemDialog

        if self.problems is None:
            self.problems = ProblemDialog(self._window)
        self.problems.show_problems(self._window.library.problems)
        self.problems.show()
        self.problems.raise_()

    def show_export(self, *, anonymised: bool) -> None:
        """Giving images away."""
        from healthgpt_viewer.ui.exporting.window import ExportWindow

        if self.export is None:
            self.export = ExportWindow(self._window)
        self.export.anonymise(anonymised)
        self.export.show()
        self.export.raise_()

    def show_palette(self) -> None:
        """Every command by a few letters; open already, it goes."""
        from healthgpt_viewer.ui.palette.palette import Palette

        if self.palette is None:
            self.palette = Palette(self._window)
        self.palette.toggle()

    def show_preferences(self, page: str = "") -> None:
        """Everything that can be set, at a page or where it was looked at last."""
        from healthgpt_viewer.ui.preferences.window import PreferencesWindow

        window = self._window
        if self.preferences is None:
            self.preferences = PreferencesWindow(window.preferences, window.theme, window)
            self.preferences.changed.connect(window.toolbar.refresh_soon)
        self.preferences.show_page(page)

    def refresh_preferences(self) -> None:
        """An action has run, which may have changed what the preferences show."""
        if self.preferences is not None and self.preferences.isVisible():
            self.preferences.refresh()

    def show_report(self, header: Header) -> None:
        """A structured report as a tree."""
        from healthgpt_viewer.imaging.objects.report import read_report
        from healthgpt_viewer.ui.dialogs.report import ReportDialog

        if self.report is None:
            self.report = ReportDialog(self._go_to, self._window)
        self.report.show_report(read_report(header))
        self.report.show()
        self.report.raise_()

    def _go_to(self, ref: ImageRef) -> None:
        window = self._window
        window.show_images()
        if not window.arrange(tr("Go to the image"), lambda: window.stage.select(ref, window.library)):
            window.notify(tr("The image that the report speaks of is not open."), "warning")

    def show_keys(self) -> None:
        """The list of keys."""
        from healthgpt_viewer.ui.dialogs.keys import KeyDialog

        window = self._window
        if self.keys is None:
            self.keys = KeyDialog(
                window.registry, lambda: window.stage.mouse, lambda: self.show_preferences("keys"), window
            )
        self.keys.refresh()
        self.keys.show()
        self.keys.raise_()

    def show_about(self) -> None:
        """What this program is not."""
        from healthgpt_viewer.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def open_log_folder(self) -> None:
        """The folder of the log, in the system's file manager."""
        folder = user_folder() / "log"
        folder.mkdir(exist_ok=True)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.notify(tr("The log lies in {folder}.", folder=folder))

    def _tag_dialog(self) -> TagDialog:
        from healthgpt_viewer.ui.dialogs.tags import TagDialog

        if self.tags is None:
            self.tags = TagDialog(self._window)
        return self.tags

    @staticmethod
    def _show_slice(dialog: TagDialog, current: CurrentSlice | None) -> None:
        if current is None:
            dialog.show_header(None, tr("No image is shown."))
            return
        title, source = series_title(current.series), current.slice.header.source
        what = tr(
            "{title}, image {index} of {n}. {label}",
            title=title,
            index=current.index + 1,
            n=len(current.stack.slices),
            label=source.label,
        )
        dialog.show_header(current.slice.header, what)
