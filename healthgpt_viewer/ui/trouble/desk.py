"""The window's side of trouble: the sentence with the way to a report, the report's window, and what the log leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from healthgpt_viewer.diagnostics import logfile
from healthgpt_viewer.diagnostics.problem_report import Part, gather
from healthgpt_viewer.language import tr
from healthgpt_viewer.settings import user_folder

if TYPE_CHECKING:
    from healthgpt_viewer.ui.trouble.report_window import ReportWindow
    from healthgpt_viewer.ui.window import MainWindow

LEVEL = "log.level"
NORMAL = "normal"


class TroubleDesk(QObject):
    """What a reader can do when something went wrong."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.report: ReportWindow | None = None

    def tell(self, sentence: str) -> None:
        """Say that something went wrong in the program, with the way to a report."""
        self._window.bottom.notices.say(
            sentence, "error", more=self.show_report, more_title=tr("Report a problem …")
        )

    def caught(self, sentence: str) -> None:
        """The same from any thread."""
        self._window.jobs.post(lambda: self.tell(sentence))

    def show_report(self) -> None:
        """All that would go into a report, to be read, changed and saved."""
        from healthgpt_viewer.ui.trouble.report_window import ReportWindow

        if self.report is None:
            self.report = ReportWindow(self._window)
        report, home = self.report, user_folder()
        settings, plugins = self._window.settings.all(), self._window.plugins.titles
        screens = [
            f"Screen: {screen.size().width()} x {screen.size().height()}, scale {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        ]

        def take(parts: list[Part]) -> None:
            report.show_parts(parts)

        report.show()
        report.raise_()
        self._window.jobs.run(
            "Gathering the report", lambda _: gather(home, settings, plugins, screens), take, quiet=True
        )

    @property
    def level(self) -> str:
        """How much is written into the log."""
        return self._window.settings.text(LEVEL, NORMAL)

    def set_level(self, level: str) -> None:
        """Write more or less into the log, from now on."""
        self._window.settings.set(LEVEL, level)
        logfile.set_level(level)
